"""A letter, the person's own answers it is laid out from, and the facts it may hold."""

from dataclasses import dataclass
from datetime import date, datetime

from afterword.core.letters.purposes import Purpose
from afterword.core.messages.message import Address
from afterword.core.reading.reading import Door, HiringRole


@dataclass(frozen=True, slots=True)
class Answers:
    """What the person said to the small questions, word for word; empty where they said nothing."""

    enjoyed: str = ""
    learned: str = ""
    differently: str = ""
    news: str = ""
    reason: str = ""


@dataclass(frozen=True, slots=True)
class Meeting:
    """An interview as a letter may speak of it."""

    on: date
    """The calendar day where the person lives."""
    minutes: int | None = None
    others: tuple[str, ...] = ()
    """Names of those present besides the reader of the letter."""


@dataclass(frozen=True, slots=True)
class Facts:
    """Everything a letter may rest on. What is not in here is not in the letter."""

    writer: str
    """The person's name; letters are signed with the first name."""
    reader: str | None = None
    """Who the letter is to, with the title they use themselves."""
    reader_goes_by: str = ""
    """What the reader signs with where that is short for their name, or the given part of it."""
    reader_role: HiringRole | None = None
    organisation: str | None = None
    role: str | None = None
    told_by_mail: bool = False
    """The reader wrote the rejection; then the letter may thank them for letting one know."""
    told_on: date | None = None
    meetings: tuple[Meeting, ...] = ()
    """Interviews with the reader, latest last."""
    why_words: str | None = None
    """The very words of the mail on who was chosen instead, or why."""
    open_door: Door | None = None
    open_door_words: str | None = None
    open_door_on: date | None = None
    advice_words: str | None = None
    """What the reader advised, when thanking for it."""
    answers: Answers = Answers()
    today: date = date.min
    earlier: tuple[str, ...] = ()
    """Bodies of letters written to others there; no sentence is used twice."""
    has_advised: bool = False
    """The reader's news itself said what to work on; then the letter may thank them for that."""
    told_by_phone: bool = False
    """The reader called with the news; then the letter may thank them for calling."""
    was_interviewed: bool = False
    """There was an interview, on whatever day and with whomever."""
    is_between: bool = False
    """The reader stands between the person and the house that decided, as an agency does."""
    last_exchange: date | None = None
    """The day the reader last answered, or talked with the person; None where they never did."""
    told: tuple[str, ...] = ()
    """Bodies of letters this very reader has had; nothing is said to them twice."""
    elsewhere: tuple[str, ...] = ()
    """Bodies of letters to other organisations; another wording is preferred while there is one."""


@dataclass(frozen=True, slots=True)
class Letter:
    """A finished text before it is a message."""

    id: str
    """``L`` and a number, given by the store and never used twice; empty before it is saved."""
    purpose: Purpose
    to: Address
    subject: str
    body: str
    created_at: datetime
    application_id: str | None = None
    contact_id: str | None = None
    sender: Address | None = None
    in_reply_to: str | None = None
    references: tuple[str, ...] = ()
    message_id: str = ""
    """Stable from the first saving on, so that a letter that went out can be recognised."""
    answers: Answers = Answers()
