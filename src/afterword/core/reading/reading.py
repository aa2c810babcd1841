"""What a message is and says, each judgement with the words it rests on."""

from dataclasses import dataclass, field
from datetime import date
from enum import StrEnum

from afterword.core.spans import Evidence


class Kind(StrEnum):
    """What a message is, seen from somebody who applies for work."""

    REJECTION = "rejection"
    INTERVIEW = "interview"
    OFFER = "offer"
    ACKNOWLEDGEMENT = "acknowledgement"
    ASSESSMENT = "assessment"
    OUTREACH = "outreach"
    JOB_ALERT = "job_alert"
    FEEDBACK = "feedback"
    NO_FEEDBACK = "no_feedback"
    AUTO_REPLY = "auto_reply"
    BOUNCE = "bounce"
    OTHER = "other"


class ReachedStage(StrEnum):
    """How far the application had come, as far as the message and its thread tell."""

    BEFORE_CONTACT = "before_contact"
    AFTER_INTERVIEW = "after_interview"
    UNKNOWN = "unknown"


class SenderKind(StrEnum):
    """Who wrote: a human being, or a system on somebody's behalf."""

    PERSON = "person"
    AUTOMATED = "automated"
    UNKNOWN = "unknown"


class Reason(StrEnum):
    """Why the answer was no, where the message says so."""

    FILLED = "filled"
    CANCELLED = "cancelled"
    PAUSED = "paused"
    OTHER_CANDIDATE = "other_candidate"
    SKILLS = "skills"
    EXPERIENCE = "experience"
    LOCATION = "location"
    OTHER = "other"


class HiringRole(StrEnum):
    """A person's part in a hiring team."""

    HIRING_MANAGER = "hiring_manager"
    INTERVIEWER = "interviewer"
    RECRUITER = "recruiter"
    COORDINATOR = "coordinator"
    SOURCER = "sourcer"


class Door(StrEnum):
    """What a rejection leaves open."""

    CONNECT = "connect"
    """They ask to be added on LinkedIn or to stay in touch."""
    REAPPLY = "reapply"
    """They ask to apply again, now or on a date."""
    TALK = "talk"
    """They offer a call or an answer to questions."""
    FEEDBACK = "feedback"
    """They offer feedback if asked."""
    KEPT_ON_FILE = "kept_on_file"
    """They will keep the details and may write."""


@dataclass(frozen=True, slots=True)
class Found:
    """A value read from a message and the words that show it (None: from a header)."""

    value: str
    evidence: Evidence | None = None


@dataclass(frozen=True, slots=True)
class OpenDoor:
    """An invitation to come back that the message itself holds."""

    door: Door
    evidence: Evidence
    on: date | None = None
    """The first day they named, where they named one."""


@dataclass(frozen=True, slots=True)
class PersonFound:
    """A human being the message or its invitations show."""

    name: str
    address: str | None = None
    title: str | None = None
    role: HiringRole | None = None
    evidence: Evidence | None = None


@dataclass(frozen=True, slots=True)
class ReadingContext:
    """What is already known about the thread, the person and the employer; may be empty."""

    owner_addresses: frozenset[str] = frozenset()
    """Addresses of the person whose mail this is, in lower case."""
    organisation: str | None = None
    role: str | None = None
    interviewed_on: date | None = None
    """The day of an interview this thread is about, where one took place."""
    is_answer_awaited: bool = False
    """The thread has an application or an interview that was not answered yet."""
    people: tuple[PersonFound, ...] = ()
    is_answered: bool = False
    """The thread's application was answered: what comes now is talk afterwards."""

    @property
    def is_awaited(self) -> bool:
        """Tell whether it is known that somebody waits for an employer's answer here."""
        return self.is_answer_awaited or self.interviewed_on is not None


@dataclass(frozen=True, slots=True)
class Reading:
    """A judgement on one message. Spans are places in ``Message.text``."""

    kind: Kind
    confidence: float
    """0 to 1; how sure the reader is of ``kind``."""
    is_certain: bool
    """True where it may be filed without asking; an undo is always offered."""
    evidence: tuple[Evidence, ...] = ()
    organisation: Found | None = None
    role: Found | None = None
    stage: ReachedStage = ReachedStage.UNKNOWN
    sender: SenderKind = SenderKind.UNKNOWN
    reason: Reason | None = None
    reason_evidence: Evidence | None = None
    open_door: OpenDoor | None = None
    feedback: tuple[Evidence, ...] = ()
    """Feedback given in the message, word for word."""
    people: tuple[PersonFound, ...] = field(default=())
    taught_by: str | None = None
    """The Message-ID of the message whose overruling this reading follows."""
