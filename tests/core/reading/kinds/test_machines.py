"""What machines write is no rejection, and a rejection that a machine sends is found.

``tuned_on`` was looked at while the words were chosen; ``kept_aside`` and ``written_last`` were
written by the same hand and looked at afterwards; ``quoting`` holds people who quote a no, and the
person's own mail. In each, *Is:* says what a mail is.
"""

from collections.abc import Callable, Iterator
from dataclasses import dataclass
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from afterword.core.messages.message import Message
from afterword.core.messages.parse import parse
from afterword.core.reading.read import read
from afterword.core.reading.reading import Kind, ReadingContext
from afterword.core.reading.vocabulary.machines import APPLIED, YOURS

MACHINES = Path(__file__).with_name("machines")
OWN = frozenset({"ana@ruiz.example"})
CONTEXTS = (
    ReadingContext(owner_addresses=OWN),
    ReadingContext(owner_addresses=OWN, is_answer_awaited=True),
)


@dataclass(frozen=True)
class Labelled:
    kind: Kind
    message: Message


def mails_in(stem: str) -> Iterator[Labelled]:
    text = (MACHINES / f"{stem}.txt").read_text(encoding="utf-8")
    for block in text.split("\n---\n"):
        first, _, rest = block.strip("\n").partition("\n")
        head, _, body = rest.partition("\n\n")
        raw = f"{head}\nContent-Type: text/plain; charset=utf-8\n\n{body}\n"
        yield Labelled(Kind(first.removeprefix("Is: ")), parse(raw.encode()))


STEMS = ("tuned_on", "kept_aside", "written_last", "quoting")
SETS = {stem: tuple(mails_in(stem)) for stem in STEMS}
NO_LETTERS = [one for mails in SETS.values() for one in mails if one.kind is not Kind.REJECTION]
LETTERS = [one for mails in SETS.values() for one in mails if one.kind is Kind.REJECTION]


def by_subject(one: Labelled) -> str:
    return one.message.subject


def test_there_are_enough_of_them_in_seven_languages() -> None:
    machines = [one for one in NO_LETTERS if one.kind in {Kind.AUTO_REPLY, Kind.BOUNCE}]
    assert len(machines) >= 80
    assert len(LETTERS) >= 18


@pytest.mark.parametrize("one", NO_LETTERS, ids=by_subject)
def test_neither_a_machine_nor_a_quotation_nor_ones_own_mail_is_a_rejection(one: Labelled) -> None:
    is_machine = one.kind in {Kind.AUTO_REPLY, Kind.BOUNCE} or "declined" in one.message.text
    is_own = one.message.sender is not None and one.message.sender.name.startswith("Ana")
    contexts = CONTEXTS if is_machine or is_own else CONTEXTS[:1]
    assert all(read(one.message, context).kind is not Kind.REJECTION for context in contexts)


@pytest.mark.parametrize("stem", ["tuned_on", "kept_aside", "written_last"])
def test_nearly_all_of_them_are_called_what_they_are(stem: str) -> None:
    labelled = SETS[stem]
    right = [one for one in labelled if read(one.message, CONTEXTS[1]).kind is one.kind]
    assert len(right) >= 0.8 * len(labelled)


ONLY_IN_ITS_THREAD = {"Re: Our conversation", "Bridgeline: your application for Signaller"}
"""What both readers together are sure of only where an answer is awaited."""


@pytest.mark.parametrize("one", LETTERS, ids=by_subject)
def test_a_rejection_that_a_machine_sends_stays_one(one: Labelled) -> None:
    assert read(one.message, CONTEXTS[1]).kind is Kind.REJECTION
    if one.message.subject not in ONLY_IN_ITS_THREAD:
        assert read(one.message, CONTEXTS[0]).kind is Kind.REJECTION


def test_a_no_in_an_automatic_reply_is_found_with_its_words(mail: Callable[..., Message]) -> None:
    text = "We have decided to move forward with other candidates. We are closed until Monday."
    reading = read(mail(text, "Automatic reply: Application", Auto_Submitted="auto-replied"))
    assert reading.kind is Kind.REJECTION
    assert [one.text for one in reading.evidence] == [text.partition(". ")[0] + "."]


MARKS = (
    {"Auto_Submitted": "auto-replied"},
    {"X_Autoreply": "yes"},
    {"Precedence": "auto_reply"},
    {"Return_Path": "<>"},
    {"X_Failed_Recipients": "dana@rail.example"},
    {"sender": "MAILER-DAEMON@rail.example"},
    {"subject": "Out of office: Re: my application"},
    {"subject": "Undeliverable: Re: my application"},
)
SOUNDS = (
    "We regret to inform you that this was not successful.",
    "Unfortunately we have decided not to take this any further.",
    "It went to somebody with more room for it.",
    "We will not be moving forward.",
    "I am sorry, it is a no.",
    "We wish you all the best.",
    "It has been filled.",
)


@given(
    mark=st.sampled_from(MARKS),
    said=st.lists(st.sampled_from(SOUNDS), min_size=1, max_size=5),
    context=st.sampled_from(CONTEXTS),
)
def test_whatever_sounds_like_a_no_is_none_where_a_mark_says_that_a_machine_wrote_it(
    mark: dict[str, str], said: list[str], context: ReadingContext
) -> None:
    from tests.core.reading.kinds.conftest import built

    text = " ".join(one for one in said if not (YOURS.search(one) or APPLIED.search(one)))
    message = built(text or "Thank you.", **{"subject": "Re: my application", **mark})
    assert read(message, context).kind is not Kind.REJECTION
