"""How the windows follow the settings and what happened."""

from dataclasses import replace
from datetime import UTC, datetime, timedelta

from afterword.core.applications import Application, Outcome, Rejection, Stage
from afterword.core.letters.purposes import Purpose
from afterword.core.people import Contact, Participant
from afterword.core.playbook import playbook
from afterword.core.reading.reading import HiringRole, ReachedStage, SenderKind
from afterword.core.settings import Settings
from afterword.core.steps import Step, StepKind, StepState
from afterword.core.touchpoints import Channel, Direction, Touchpoint

TOLD = datetime(2026, 3, 10, 16, 10, tzinfo=UTC)
DAY, MINUTE = timedelta(days=1), timedelta(minutes=1)
BOOK = (
    Contact("P1", "Dana Kim", "dana.kim@northbank.example"),
    Contact("P2", "Omar Haddad", "omar.haddad@northbank.example"),
)
APPLICATION = Application(
    id="A1",
    organisation=None,
    role=None,
    stage=Stage.INTERVIEW,
    outcome=Outcome.REJECTED,
    rejection=Rejection(TOLD, Channel.PORTAL, SenderKind.AUTOMATED, ReachedStage.AFTER_INTERVIEW),
    participants=(
        Participant("P1", HiringRole.HIRING_MANAGER, was_interviewer=True),
        Participant("P2", HiringRole.INTERVIEWER, was_interviewer=True),
    ),
)


def step(
    kind: StepKind,
    *said: Touchpoint,
    after: float = 2,
    settings: Settings = Settings(),  # noqa: B008  frozen
    book: tuple[Contact, ...] = BOOK,
) -> Step | None:
    found = playbook(APPLICATION, said, TOLD + after * DAY, settings, book)
    return next((one for one in found if one.kind is kind and one.contact_id == "P1"), None)


def said(number: int, after: float, direction: Direction, **changes: object) -> Touchpoint:
    one = Touchpoint(f"T{number}", "P1", TOLD + after * DAY, direction, Channel.MAIL)
    return replace(one, **changes)


def test_the_question_is_planned_for_after_the_thank_you() -> None:
    assert step(StepKind.ASK_ADVICE).window.earliest == TOLD + 7 * DAY + MINUTE
    patient = Settings(ask_after_thanks_days=10)
    assert step(StepKind.ASK_ADVICE, settings=patient).window.earliest == TOLD + 12 * DAY
    long = Settings(thank_latest_days=14)
    assert step(StepKind.ASK_ADVICE, settings=long).window.earliest == TOLD + 14 * DAY + MINUTE


def test_thanks_and_question_in_one_pass_with_the_time_for_the_question() -> None:
    open_still, passed = step(StepKind.ASK_ADVICE, after=20), step(StepKind.ASK_ADVICE, after=22)
    assert (open_still.state, passed.state) == (StepState.OPEN, StepState.PASSED)
    assert "not too late" in open_still.why
    assert "let it go" in passed.why


def test_the_first_reply_decides_about_the_invitation() -> None:
    replies = [said(n, after, Direction.INBOUND) for n, after in ((1, 3), (2, 5))]
    assert step(StepKind.CONNECT, *replies, after=6).window.earliest == TOLD + 3 * DAY


def test_a_late_reply_does_not_put_the_invitation_off() -> None:
    reply = said(1, 10, Direction.INBOUND)
    assert step(StepKind.CONNECT, reply, after=11).window.earliest == TOLD + 7 * DAY


def test_who_asked_not_to_be_written_to_is_not_reminded() -> None:
    asked = said(1, 2, Direction.OUTBOUND, purpose=Purpose.ADVICE_REQUEST)
    assert step(StepKind.REMIND, asked, after=17) is not None
    left_alone = (replace(BOOK[0], do_not_contact=True), BOOK[1])
    assert step(StepKind.REMIND, asked, after=17, book=left_alone) is None


def test_an_employer_nobody_named_is_the_company() -> None:
    assert step(StepKind.THANK).why.startswith("Dana Kim gave you time at the company")


def test_who_only_told_the_outcome_is_not_said_to_have_given_time() -> None:
    rejection = replace(
        APPLICATION.rejection, contact_id="P1", channel=Channel.MAIL, sender=SenderKind.PERSON
    )
    teller = replace(
        APPLICATION,
        organisation="Northbank Rail",
        rejection=rejection,
        participants=(Participant("P1", HiringRole.RECRUITER),),
    )
    found = playbook(teller, (), TOLD + 2 * DAY, Settings(), BOOK)
    thanks = next(one for one in found if one.kind is StepKind.THANK)
    assert thanks.why.startswith("Dana Kim told you the outcome at Northbank Rail, and one letter")


def test_a_longer_cooling_off_moves_what_comes_after_it() -> None:
    calm = Settings(cool_off_hours=168)
    thanks = step(StepKind.THANK, settings=calm)
    assert thanks.state is StepState.HELD
    assert (thanks.window.earliest, thanks.window.latest) == (TOLD + 7 * DAY, TOLD + 8 * DAY)
