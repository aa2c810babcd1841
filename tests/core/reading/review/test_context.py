"""What is known before a message arrives: from its thread, and from nothing else."""

from dataclasses import replace
from datetime import UTC, date, datetime

from afterword.core.messages.message import Address, Invitation, Message
from afterword.core.ports import Filed
from afterword.core.reading.context import contexts
from afterword.core.reading.reading import Found, Kind, Reading, ReadingContext
from afterword.core.spans import Span

DANA = "dana@harbour.example"
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
    context = context_of(filed("reply", 5, DANA, Kind.OTHER, answers="receipt"), RECEIPT)
    assert context.is_answer_awaited
    assert context.organisation == "Harbour Light Rail"


def test_an_interview_is_known_once_it_took_place() -> None:
    meeting = Invitation(
        "REQUEST", "u", "Interview", datetime(2026, 5, 4, 10, tzinfo=UTC), 30, None
    )
    planned = filed("plan", 2, DANA, Kind.INTERVIEW, invitations=(meeting,))
    before = filed("before", 3, DANA, Kind.OTHER, answers="plan")
    after = filed("after", 5, DANA, Kind.OTHER, answers="plan")
    assert context_of(before, planned).interviewed_on is None
    assert context_of(after, planned).interviewed_on == date(2026, 5, 4)


def test_who_stepped_back_awaits_no_answer() -> None:
    said = "Hello Dana,\n\nI would like to withdraw my application.\n\nAna"
    own = filed("own", 4, "ana@reader.example", Kind.OTHER, answers="receipt")
    own = replace(own, message=replace(own.message, text=said, authored=(Span(0, len(said)),)))
    context = context_of(filed("reply", 5, DANA, Kind.OTHER, answers="own"), RECEIPT, own)
    assert not context.is_answer_awaited
    assert context.is_answered


def test_once_it_has_ended_nothing_is_awaited() -> None:
    ending = filed("no", 4, "jobs@harbour.example", Kind.REJECTION, answers="receipt")
    thanks = filed("thanks", 6, DANA, Kind.OTHER, answers="no")
    context = context_of(thanks, RECEIPT, ending)
    assert context.is_answered
    assert not context.is_answer_awaited


def test_another_thread_from_the_same_house_is_not_awaited() -> None:
    # Colleagues of one's own write from a house that hires, and about everything.
    hello = filed("hello", 5, DANA, Kind.OTHER)
    assert not context_of(hello, RECEIPT).is_answer_awaited


def test_what_comes_later_is_not_known() -> None:
    early = filed("early", 1, "dana@harbour.example", Kind.OTHER)
    late = filed("late", 2, "jobs@harbour.example", Kind.ACKNOWLEDGEMENT, answers="early")
    assert not context_of(early, late).is_answer_awaited
