"""From an application to the facts of a letter."""

from dataclasses import replace
from datetime import UTC, date, datetime, timedelta, timezone
from typing import Any

import pytest

from afterword.core.applications import Application, Interview, Outcome, Rejection, Stage
from afterword.core.letters.gathering import gather, why_words
from afterword.core.letters.letter import Answers, Facts, Meeting
from afterword.core.messages.message import Address, Message
from afterword.core.people import Contact, Participant
from afterword.core.ports import Filed
from afterword.core.reading.reading import (
    Door,
    HiringRole,
    Kind,
    OpenDoor,
    ReachedStage,
    Reading,
    Reason,
    SenderKind,
)
from afterword.core.spans import Evidence, Span
from afterword.core.touchpoints import Channel

DANA = Contact("P1", "Dana Kim", "dana@halden.example", organisation="Halden Rail")
OMAR = Contact("P2", "Omar Haddad", "omar@halden.example")
TEXT = (
    "Hi Ana, thank you for coming in. We decided to go with someone who has run a depot before. "
    "Do add me on LinkedIn."
)


def _rejection(**changes: Any) -> Rejection:
    known: dict[str, Any] = {
        "at": datetime(2026, 11, 19, 16, tzinfo=UTC),
        "channel": Channel.MAIL,
        "sender": SenderKind.PERSON,
        "stage": ReachedStage.AFTER_INTERVIEW,
        "contact_id": "P1",
        "message_id": "no@halden.example",
        "reason": Reason.OTHER_CANDIDATE,
        "reason_words": "go with someone",
        "open_door": OpenDoor(Door.CONNECT, Evidence(90, 112, "Do add me on LinkedIn.")),
    }
    return Rejection(**(known | changes))


def _application(**changes: Any) -> Application:
    known: dict[str, Any] = {
        "id": "A1",
        "organisation": "Halden Rail",
        "role": "Rail Planner",
        "stage": Stage.INTERVIEW,
        "outcome": Outcome.REJECTED,
        "rejection": _rejection(),
        "interviews": (Interview(datetime(2026, 11, 17, 10, tzinfo=UTC), 60, ("P1", "P2")),),
        "participants": (
            Participant("P1", HiringRole.HIRING_MANAGER, was_interviewer=True),
            Participant("P2", HiringRole.INTERVIEWER, was_interviewer=True),
        ),
    }
    return Application(**(known | changes))


def _filed(kind: Kind = Kind.REJECTION, **changes: Any) -> Filed:
    message = Message(
        digest="d",
        message_id="no@halden.example",
        sender=Address("Dana Kim", "Dana@Halden.example"),
        subject="Your interview",
        date=None,
        text=changes.pop("text", TEXT),
    )
    return Filed(message, Reading(kind, 1.0, is_certain=True, **changes), "s", "k")


def _gather(application: Application, contact: Contact | None = DANA, **changes: Any) -> Facts:
    known: dict[str, Any] = {"writer": "Ana Ferreira", "today": date(2026, 11, 20)}
    filed = changes.pop("filed", [_filed()])
    return gather(application, contact, [DANA, OMAR], filed, Answers("boats"), **(known | changes))


def test_facts_hold_who_where_when_and_why() -> None:
    assert _gather(_application()) == Facts(
        writer="Ana Ferreira",
        reader="Dana Kim",
        reader_role=HiringRole.HIRING_MANAGER,
        organisation="Halden Rail",
        role="Rail Planner",
        told_by_mail=True,
        told_on=date(2026, 11, 19),
        meetings=(Meeting(date(2026, 11, 17), 60, ("Omar Haddad",)),),
        why_words="We decided to go with someone who has run a depot before.",
        open_door=Door.CONNECT,
        open_door_words="Do add me on LinkedIn.",
        answers=Answers("boats"),
        today=date(2026, 11, 20),
        was_interviewed=True,
    )


def test_who_did_not_bring_the_news_neither_told_nor_opened_a_door() -> None:
    facts = _gather(_application(), OMAR)
    assert not facts.told_by_mail
    assert facts.open_door is None
    assert facts.told_on == date(2026, 11, 19)
    assert facts.meetings[0].others == ("Dana Kim",)


def test_a_phone_call_is_told_by_phone() -> None:
    facts = _gather(_application(rejection=_rejection(channel=Channel.PHONE)))
    assert facts.told_by_phone
    assert not facts.told_by_mail


def test_a_system_s_mail_is_nobody_s_letting_know() -> None:
    facts = _gather(_application(rejection=_rejection(sender=SenderKind.AUTOMATED)))
    assert not facts.told_by_mail


def test_days_are_those_where_the_person_lives() -> None:
    late = Interview(datetime(2026, 11, 17, 23, 30, tzinfo=UTC), 30, ("P1",))
    application = _application(interviews=(late,))
    there = timezone(timedelta(hours=2))
    assert _gather(application, timezone=there).meetings[0].on == date(2026, 11, 18)


def test_only_interviews_that_took_place_with_the_reader_count() -> None:
    interviews = (
        Interview(datetime(2026, 12, 1, 10, tzinfo=UTC), 60, ("P1",)),
        Interview(datetime(2026, 11, 10, 10, tzinfo=UTC), 60, ("P2",)),
    )
    assert _gather(_application(interviews=interviews)).meetings == ()


@pytest.mark.parametrize(("interviewed", "count"), [(True, 1), (False, 0)])
def test_an_interview_without_names_is_theirs_if_it_is_the_only_one(
    interviewed: bool, count: int
) -> None:
    application = _application(
        interviews=(Interview(datetime(2026, 11, 17, 10, tzinfo=UTC)),),
        participants=(Participant("P1", None, was_interviewer=interviewed),),
    )
    assert len(_gather(application).meetings) == count


def test_what_they_advised_last_is_kept_word_for_word() -> None:
    advice = (Evidence(0, 5, "Bring one example."), Evidence(6, 9, "Talk less."))
    filed = [_filed(), _filed(Kind.FEEDBACK, feedback=advice)]
    assert _gather(_application(), filed=filed).advice_words == "Bring one example. Talk less."
    assert _gather(_application(), OMAR, filed=filed).advice_words is None


def test_without_a_rejection_or_a_reader_nothing_is_made_up() -> None:
    facts = _gather(_application(rejection=None), None, filed=[])
    assert facts.reader is None
    assert facts.told_on is None
    assert facts.meetings == ()
    assert facts.why_words is None
    assert facts.advice_words is None


def test_the_reason_s_own_words_are_enough_where_the_mail_is_not_kept() -> None:
    assert why_words(_rejection(), []) == "go with someone"
    assert why_words(_rejection(reason_words=None), [_filed()]) is None
    assert why_words(_rejection(reason_words="not in this mail"), [_filed()]) == "not in this mail"


def test_who_was_chosen_may_stand_in_the_sentence_behind() -> None:
    text = "We chose another candidate. It was somebody who speaks Finnish."
    found = why_words(_rejection(reason_words="another candidate"), [_filed(text=text)])
    assert found == "It was somebody who speaks Finnish."


def test_a_meeting_later_today_has_not_taken_place() -> None:
    meets = Application(
        "A7", "Halden Rail", None, Stage.INTERVIEW,
        interviews=(Interview(datetime(2026, 11, 20, 15, tzinfo=UTC), 60, ("P1",)),),
    )  # fmt: skip
    today = date(2026, 11, 20)
    for hour, count in ((9, 0), (16, 1)):
        now = datetime(2026, 11, 20, hour, tzinfo=UTC)
        facts = gather(
            meets, DANA, [DANA], [], Answers(), writer="Ana Ruiz", today=today, now=now
        )  # fmt: skip
        assert len(facts.meetings) == count


CLIENT = "Hi Ana,\n\nI have heard from my client: they chose someone who has run a depot before."


def _wrote(text: str, kind: Kind = Kind.REJECTION) -> Facts:
    filed = _filed(kind, text=text)
    message = replace(filed.message, authored=(Span(0, len(text)),))
    return _gather(_application(), filed=[replace(filed, message=message)])


@pytest.mark.parametrize(
    "text",
    [
        CLIENT,
        "Unfortunately our client has decided otherwise.",
        "The client\u2019s feedback was good, but they went with somebody else.",
    ],
)
def test_who_writes_of_a_client_that_decided_stands_between(text: str) -> None:
    assert _wrote(text).is_between


@pytest.mark.parametrize(
    "text",
    [
        "Our client services team will miss you.",
        "We look for more client-facing experience.",
        "Our clients are very demanding, so we chose somebody else.",
        "We chose somebody else.",
    ],
)
def test_who_has_clients_does_not_stand_between(text: str) -> None:
    assert not _wrote(text).is_between


def test_a_client_in_other_mail_than_the_no_tells_nothing() -> None:
    assert not _wrote(CLIENT, Kind.INTERVIEW).is_between


def test_an_application_without_an_interview_had_none() -> None:
    application = _application(interviews=(), participants=(), rejection=None)
    assert not _gather(application).was_interviewed


def test_facts_hold_the_title_and_the_short_name_somebody_signs_with() -> None:
    signed = _filed(text=f"{TEXT}\n\nKind regards,\nDay\n\nDr. Dana Kim\nHead of Planning")
    facts = _gather(_application(), filed=[signed])
    assert facts.reader == "Dr Dana Kim"
    assert not facts.reader_goes_by
    named = _filed(text=f"{TEXT}\n\nKind regards,\nKat")
    kat = replace(DANA, name="Katherine Kim")
    assert _gather(_application(), kat, filed=[named]).reader_goes_by == "Kat"
