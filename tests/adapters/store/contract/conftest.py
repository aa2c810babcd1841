"""What the contract is tried with: one of everything, invented."""

from collections.abc import Callable
from dataclasses import replace
from datetime import UTC, date, datetime, timedelta

import pytest

from afterword.core.applications import Application, Interview, Outcome, Rejection, Stage
from afterword.core.letters.letter import Answers, Letter
from afterword.core.letters.purposes import Purpose
from afterword.core.messages.message import Address, Invitation, Message
from afterword.core.people import Contact, Participant
from afterword.core.ports import Assembly, Scanned, Store
from afterword.core.reading.reading import (
    Door,
    Found,
    HiringRole,
    Kind,
    OpenDoor,
    PersonFound,
    ReachedStage,
    Reading,
    Reason,
    SenderKind,
)
from afterword.core.spans import Evidence, Span
from afterword.core.touchpoints import Channel, Direction, Nature, Touchpoint

NOON = datetime(2026, 3, 2, 12, 0, tzinfo=UTC)


def _scanned(name: str, *, is_kept: bool = False, **changes: object) -> Scanned:
    scanned = Scanned(
        key=f"new/{name}",
        digest=f"digest of {name}",
        message_id=f"{name}@mail.example",
        references=("first@mail.example", "second@mail.example"),
        sender_address="dana@rail.example",
        recipient_addresses=("ana@home.example",),
        sent_at=NOON,
    )
    scanned = replace(scanned, **changes)
    if not is_kept:
        return scanned
    message = Message(
        digest=scanned.digest,
        message_id=scanned.message_id,
        sender=Address("Dana Kim", "dana@rail.example"),
        subject="Your application",
        date=scanned.sent_at,
        text="Hello Ana,\nwe went with somebody else.\n-- \nDana",
        authored=(Span(0, 38),),
        signature=Span(39, 46),
        to=(Address("Ana", "ana@home.example"),),
        invitations=(
            Invitation(
                "REQUEST", "u1", "Interview", NOON, 45, None, (Address("", "o@rail.example"),)
            ),
        ),
        headers={"list-id": "jobs"},
        attachments=("offer.pdf",),
        defects=("a part had no charset",),
    )
    return replace(scanned, message=message, reading=_reading(message.text))


def _reading(text: str) -> Reading:
    said = Evidence.at(text, 11, 37)
    return Reading(
        kind=Kind.REJECTION,
        confidence=0.75,
        is_certain=False,
        evidence=(said,),
        organisation=Found("Rail Works"),
        role=Found("Planner", Evidence(0, 5, text[:5])),
        stage=ReachedStage.AFTER_INTERVIEW,
        sender=SenderKind.PERSON,
        reason=Reason.OTHER_CANDIDATE,
        reason_evidence=said,
        open_door=OpenDoor(Door.REAPPLY, said, date(2026, 9, 1)),
        feedback=(said,),
        people=(PersonFound("Dana Kim", "dana@rail.example", None, HiringRole.RECRUITER, said),),
    )


def _letter(store: Store, **changes: object) -> Letter:
    letter = Letter(
        id=store.new_id("L"),
        purpose=Purpose.THANK_YOU,
        to=Address("Dana Kim", "dana@rail.example"),
        subject="Re: Your application",
        body="Hi Dana,\n\nthank you.\n",
        created_at=NOON,
        references=("first@mail.example",),
        message_id="letter@home.example",
        answers=Answers(enjoyed="the whiteboard"),
    )
    return replace(letter, **changes)


def _touchpoint(store: Store, **changes: object) -> Touchpoint:
    touchpoint = Touchpoint(
        store.new_id("T"), "P1", NOON, Direction.OUTBOUND, Channel.MAIL, Nature.MESSAGE
    )
    return replace(touchpoint, **changes)


def _assembly() -> Assembly:
    said = Evidence(3, 8, "later")
    rejection = Rejection(
        NOON,
        Channel.MAIL,
        SenderKind.PERSON,
        ReachedStage.AFTER_INTERVIEW,
        "P1",
        "no@mail.example",
        Reason.PAUSED,
        "on hold",
        OpenDoor(Door.TALK, said),
    )
    ended = Application(
        "A2",
        "Rail Works",
        "Planner",
        Stage.INTERVIEW,
        Outcome.REJECTED,
        NOON - timedelta(days=40),
        rejection,
        (Interview(NOON - timedelta(days=9), 60, ("P1", "P2"), "invite@mail.example"),),
        (Participant("P1", HiringRole.HIRING_MANAGER, was_interviewer=True), Participant("P2")),
        ("yes@mail.example", "no@mail.example"),
        "from mail",
    )
    return Assembly(
        applications=(Application("A10", None, None, Stage.APPLIED), ended),
        contacts=(Contact("P2", "Omar"), Contact("P1", "Dana Kim", "dana@rail.example", "Lead")),
        touchpoints=(
            Touchpoint(
                "T900",
                "P1",
                NOON,
                Direction.INBOUND,
                Channel.MAIL,
                Nature.REJECTION,
                "A2",
                None,
                "no@mail.example",
            ),
        ),
    )


@pytest.fixture
def a_scanned() -> Callable[..., Scanned]:
    return _scanned


@pytest.fixture
def a_letter() -> Callable[..., Letter]:
    return _letter


@pytest.fixture
def a_touchpoint() -> Callable[..., Touchpoint]:
    return _touchpoint


@pytest.fixture
def an_assembly() -> Callable[..., Assembly]:
    return _assembly
