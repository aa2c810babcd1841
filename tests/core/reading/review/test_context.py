"""What is known before a message arrives: from its thread, and from the house it comes from."""

from datetime import UTC, date, datetime

from afterword.core.messages.message import Address, Invitation, Message
from afterword.core.ports import Filed
from afterword.core.reading.context import contexts
from afterword.core.reading.reading import Found, Kind, Reading, ReadingContext

OWNER = frozenset({"ana@reader.example"})


def filed(
    name: str,
    day: int,
    sender: str,
    kind: Kind,
    *,
    answers: str | None = None,
    organisation: str | None = None,
    invitations: tuple[Invitation, ...] = (),
) -> Filed:
    message = Message(
        digest=name,
        message_id=f"{name}@mail.example",
        sender=Address("", sender),
        subject=name,
        date=datetime(2026, 5, day, 9, tzinfo=UTC),
        text="",
        in_reply_to=f"{answers}@mail.example" if answers else None,
        invitations=invitations,
    )
    found = Found(organisation) if organisation else None
    return Filed(message, Reading(kind, 1.0, is_certain=True, organisation=found), "box", name)


RECEIPT = filed(
    "receipt", 1, "jobs@harbour.example", Kind.ACKNOWLEDGEMENT, organisation="Harbour Light Rail"
)


def context_of(wanted: Filed, *others: Filed) -> ReadingContext:
    return contexts([wanted, *others], OWNER)[wanted.message.digest]


def test_a_thread_that_was_opened_awaits_an_answer() -> None:
    reply = filed("reply", 5, "dana@harbour.example", Kind.OTHER, answers="receipt")
    assert context_of(reply, RECEIPT).is_answer_awaited


def test_a_person_of_the_same_house_who_begins_a_thread_is_awaited_too() -> None:
    context = context_of(filed("hello", 5, "dana@harbour.example", Kind.OTHER), RECEIPT)
    assert context.is_answer_awaited
    assert context.organisation == "Harbour Light Rail"


def test_an_interview_in_another_thread_is_known_once_it_took_place() -> None:
    meeting = Invitation(
        "REQUEST", "u", "Interview", datetime(2026, 5, 4, 10, tzinfo=UTC), 30, None
    )
    planned = filed("plan", 2, "dana@harbour.example", Kind.INTERVIEW, invitations=(meeting,))
    before = filed("before", 3, "dana@harbour.example", Kind.OTHER)
    after = filed("after", 5, "dana@harbour.example", Kind.OTHER)
    assert context_of(before, planned).interviewed_on is None
    assert context_of(after, planned).interviewed_on == date(2026, 5, 4)


def test_once_it_has_ended_nothing_is_awaited_from_the_house() -> None:
    ending = filed("no", 4, "jobs@harbour.example", Kind.REJECTION, answers="receipt")
    later = filed("hello", 5, "dana@harbour.example", Kind.OTHER)
    assert not context_of(later, RECEIPT, ending).is_answer_awaited
    thanks = filed("thanks", 6, "dana@harbour.example", Kind.OTHER, answers="no")
    assert context_of(thanks, RECEIPT, ending).is_answered


def test_an_ending_told_in_a_thread_of_its_own_ends_the_waiting() -> None:
    ending = filed("no", 4, "dana@harbour.example", Kind.REJECTION)
    later = filed("hello", 5, "omar@harbour.example", Kind.OTHER)
    assert not context_of(later, RECEIPT, ending).is_answer_awaited


def test_a_machine_of_the_house_and_a_shared_provider_say_nothing() -> None:
    machine = filed("news", 5, "no-reply@harbour.example", Kind.OTHER)
    assert not context_of(machine, RECEIPT).is_answer_awaited
    private = filed("receipt", 1, "dana@gmail.com", Kind.ACKNOWLEDGEMENT)
    stranger = filed("hello", 5, "bob@gmail.com", Kind.OTHER)
    assert not context_of(stranger, private).is_answer_awaited
    herself = filed("hello", 5, "dana@gmail.com", Kind.OTHER)
    assert context_of(herself, private).is_answer_awaited


def test_what_comes_later_is_not_known() -> None:
    early = filed("early", 1, "dana@harbour.example", Kind.OTHER)
    late = filed("late", 2, "jobs@harbour.example", Kind.ACKNOWLEDGEMENT)
    assert not context_of(early, late).is_answer_awaited
