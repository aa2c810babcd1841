"""Three people of one house, a no after an interview, and what was sent and heard since."""

from dataclasses import replace
from datetime import UTC, datetime, timedelta

from afterword.core.applications import Application, Interview, Outcome, Rejection, Stage
from afterword.core.letters.purposes import Purpose
from afterword.core.people import Contact, Participant
from afterword.core.playbook import playbook
from afterword.core.reading.reading import (
    HiringRole,
    OpenDoor,
    ReachedStage,
    Reason,
    SenderKind,
)
from afterword.core.settings import Settings
from afterword.core.steps import Step, StepKind, StepState
from afterword.core.touchpoints import Channel, Direction, Nature, Touchpoint

TOLD = datetime(2026, 3, 10, 16, 10, tzinfo=UTC)  # a Tuesday
DANA = Contact("P1", "Dana Kim", "dana.kim@northbank.example", organisation="Northbank Rail")
OMAR = Contact("P2", "Omar Haddad", "omar@northbank.example", organisation="Northbank Rail")
PRIYA = Contact("P3", "Priya Nair", "priya@northbank.example", organisation="Northbank Rail")
EVERYBODY = (DANA, OMAR, PRIYA)


def days(number: float) -> timedelta:
    return timedelta(days=number)


def rejected(
    *people: Participant,
    door: OpenDoor | None = None,
    reason: Reason | None = None,
    sender: SenderKind = SenderKind.PERSON,
    teller: str | None = "P1",
    channel: Channel = Channel.MAIL,
    interviewed: bool = True,
) -> Application:
    stage = ReachedStage.AFTER_INTERVIEW if interviewed else ReachedStage.BEFORE_CONTACT
    met = tuple(one.contact_id for one in people if one.was_interviewer)
    return Application(
        id="A1",
        organisation="Northbank Rail",
        role="Timetable planner",
        stage=Stage.INTERVIEW if interviewed else Stage.APPLIED,
        outcome=Outcome.REJECTED,
        rejection=Rejection(
            at=TOLD,
            channel=channel,
            sender=sender,
            stage=stage,
            contact_id=teller,
            reason=reason,
            open_door=door,
        ),
        interviews=(Interview(TOLD - days(6), 60, met),) if interviewed else (),
        participants=people,
    )


MANAGER = Participant("P1", HiringRole.HIRING_MANAGER, was_interviewer=True)
INTERVIEWER = Participant("P2", HiringRole.INTERVIEWER, was_interviewer=True)
RECRUITER = Participant("P3", HiringRole.RECRUITER)
ONE_HOST = rejected(MANAGER)
TWO_HOSTS = rejected(MANAGER, INTERVIEWER, RECRUITER, teller="P3")


def sent(
    purpose: Purpose | None, at: datetime, to: str = "P1", number: int = 1, **changes: object
) -> Touchpoint:
    one = Touchpoint(
        id=f"T{number}",
        contact_id=to,
        at=at,
        direction=Direction.OUTBOUND,
        channel=Channel.LINKEDIN if purpose is Purpose.LINKEDIN_NOTE else Channel.MAIL,
        application_id="A1",
        purpose=purpose,
    )
    return replace(one, **changes)


def heard(
    nature: Nature, at: datetime, by: str = "P1", number: int = 50, **changes: object
) -> Touchpoint:
    one = Touchpoint(
        id=f"T{number}",
        contact_id=by,
        at=at,
        direction=Direction.INBOUND,
        channel=Channel.MAIL,
        nature=nature,
        application_id="A1",
    )
    return replace(one, **changes)


def steps(
    application: Application,
    *touchpoints: Touchpoint,
    after: float = 2,
    contacts: tuple[Contact, ...] = EVERYBODY,
    settings: Settings = Settings(),  # noqa: B008  frozen
) -> list[Step]:
    return playbook(application, touchpoints, TOLD + days(after), settings, contacts)


def only(kind: StepKind, found: list[Step], to: str | None = None) -> Step:
    (step,) = (one for one in found if one.kind is kind and to in {None, one.contact_id})
    return step


def kinds(found: list[Step], *states: StepState) -> list[StepKind]:
    wanted = states or tuple(state for state in StepState if state is not StepState.PASSED)
    return [one.kind for one in found if one.state in wanted]
