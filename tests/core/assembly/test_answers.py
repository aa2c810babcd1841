"""Which letter a mail is an answer to: by what it refers to, else by address and time, or open."""

from collections.abc import Sequence
from dataclasses import replace
from datetime import timedelta

import pytest
from tests.core.assembly.conftest import OWNER, START, Counter, Mail

from afterword.core.assembly.assemble import assemble
from afterword.core.letters.letter import Letter
from afterword.core.letters.purposes import Purpose
from afterword.core.messages.message import Address
from afterword.core.ports import AddedRejection, Assembly
from afterword.core.reading.reading import Kind
from afterword.core.touchpoints import Channel, Direction, Nature, Touchpoint

DANA = "Dana Kim <dana.kim@rail.example>"
TOLD = START + timedelta(days=5)


def added(name: str, role: str) -> AddedRejection:
    return AddedRejection(
        name, "Northern Rail", TOLD, Channel.PHONE, role, True, "Dana Kim", "dana.kim@rail.example"
    )


def letter(name: str, application: str, day: float) -> Letter:
    to = Address("Dana Kim", "dana.kim@rail.example")
    at = START + timedelta(days=day)
    return Letter(name, Purpose.ADVICE_REQUEST, to, "One question", "Hi Dana,", at, application,
                  "P1", message_id=f"{name}@mail.test")  # fmt: skip


class Rail:
    """Rejections Dana told by phone, letters to her, and what comes back."""

    def __init__(self, *rejections: AddedRejection) -> None:
        self.rejections, self.ids = rejections, Counter()
        self.known = self.put([])
        self.letters: list[Letter] = []

    def send(self, *letters: Letter) -> None:
        self.letters += letters
        touchpoints = [
            Touchpoint(f"T-{one.id}", "P1", one.created_at, Direction.OUTBOUND, Channel.MAIL,
                       application_id=one.application_id, purpose=one.purpose,
                       message_id=one.message_id, letter_id=one.id)
            for one in letters
        ]  # fmt: skip
        self.known = replace(self.known, touchpoints=(*self.known.touchpoints, *touchpoints))

    def put(self, mails: Sequence[Mail], letters: Sequence[Letter] = ()) -> Assembly:
        filed = [one.filed() for one in mails]
        previous = getattr(self, "known", Assembly())
        return assemble(filed, self.rejections, previous, OWNER, self.ids, letters=letters)

    def after(self, *mails: Mail) -> list[tuple[str | None, Nature]]:
        """Return what came in: of which application, and what it is."""
        found = self.put(mails, self.letters)
        return [(one.application_id, one.nature) for one in found.touchpoints]


def advice(day: float, **changes: object) -> Mail:
    text = "Hi Ana,\n\nBring an example from a depot.\n\nDana"
    return replace(Mail(day, DANA, "A word", text, Kind.FEEDBACK), **changes)


def test_a_reply_to_a_letter_that_is_in_no_mailbox_belongs_to_its_application() -> None:
    rail = Rail(added("A1", "Planner"), added("A2", "Signaller"))
    rail.send(letter("L1", "A1", 6), letter("L2", "A2", 7))
    assert rail.after(advice(9, answers="L1")) == [("A1", Nature.ADVICE)]
    assert rail.after(advice(9, answers="L2")) == [("A2", Nature.ADVICE)]


@pytest.mark.parametrize("kind", [Kind.FEEDBACK, Kind.NO_FEEDBACK, Kind.OTHER])
def test_by_address_and_time_where_one_letter_can_be_meant(kind: Kind) -> None:
    rail = Rail(added("A1", "Planner"), added("A2", "Signaller"))
    rail.send(letter("L1", "A1", 6))
    [(application, _)] = rail.after(advice(9, kind=kind))
    assert application == "A1"


@pytest.mark.parametrize("kind", [Kind.FEEDBACK, Kind.OTHER])
def test_where_two_letters_can_be_meant_it_stays_open_and_is_heard_all_the_same(
    kind: Kind,
) -> None:
    rail = Rail(added("A1", "Planner"), added("A2", "Signaller"))
    rail.send(letter("L1", "A1", 6), letter("L2", "A2", 7))
    mail = advice(9, kind=kind)
    found = rail.put([mail], rail.letters)
    assert found.unmatched == (mail.filed().message.message_id,)
    nature = Nature.ADVICE if kind is Kind.FEEDBACK else Nature.MESSAGE
    assert rail.after(mail) == [(None, nature)]


def test_the_other_letter_is_meant_once_one_was_answered() -> None:
    rail = Rail(added("A1", "Planner"), added("A2", "Signaller"))
    rail.send(letter("L1", "A1", 6), letter("L2", "A2", 7))
    first = advice(8, answers="L1", subject="Re: One question")
    assert rail.after(first, advice(9)) == [("A1", Nature.ADVICE), ("A2", Nature.ADVICE)]


def test_a_mail_from_before_the_letter_is_no_answer_to_it() -> None:
    rail = Rail(added("A1", "Planner"), added("A2", "Signaller"))
    rail.send(letter("L1", "A1", 6), letter("L2", "A2", 10))
    assert rail.after(advice(9)) == [("A1", Nature.ADVICE)]


def test_a_machine_answers_no_letter() -> None:
    rail = Rail(added("A1", "Planner"), added("A2", "Signaller"))
    rail.send(letter("L1", "A1", 6))
    away = advice(7, answers="L1", headers=(("Auto-Submitted", "auto-replied"),), kind=None)
    assert rail.after(away) == [("A1", Nature.AUTO_REPLY)]
    assert rail.after(away, advice(9))[1:] == [("A1", Nature.ADVICE)]


def test_doing_it_again_changes_nothing() -> None:
    rail = Rail(added("A1", "Planner"), added("A2", "Signaller"))
    rail.send(letter("L1", "A1", 6))
    once = rail.put([advice(9)], rail.letters)
    rail.known = replace(once, touchpoints=(*once.touchpoints, *rail.known.touchpoints))
    assert rail.put([advice(9)], rail.letters) == once


ELSEWHERE = "Dana Kim <dana@kim.example>"


def test_who_answers_from_another_address_is_heard_by_name(assembled, rail, mail) -> None:
    word = mail(14, ELSEWHERE, "Re: Interview", "Hi Ana,\n\nGood luck.\n\nDana", answers="r3")
    found = assembled([*rail, word])
    dana = next(one.id for one in found.contacts if one.name == "Dana Kim")
    assert [one.contact_id for one in found.touchpoints if one.at.day == 15] == [dana]
    assert len(found.contacts) == len(assembled(rail).contacts)


@pytest.mark.parametrize("sender", ["Dana <dana@kim.example>", "Dora Kim <dora@kim.example>"])
def test_nobody_is_heard_by_half_a_name_or_another(assembled, rail, mail, sender: str) -> None:
    word = mail(14, sender, "Re: Interview", "Hi Ana,\n\nGood luck.\n\nD.", answers="r3")
    assert [one for one in assembled([*rail, word]).touchpoints if one.at.day == 15] == []


def test_a_stranger_of_their_name_in_no_thread_of_ours_is_not_heard(assembled, rail, mail) -> None:
    word = mail(14, ELSEWHERE, "Cheap watches", "Hi Ana,\n\nBuy one.\n\nDana Kim")
    assert [one for one in assembled([*rail, word]).touchpoints if one.at.day == 15] == []
