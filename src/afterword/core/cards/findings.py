"""What was found in files: cards, messages, applications, and what could not be read."""

from dataclasses import dataclass, field
from datetime import date, datetime

from afterword.core.cards.card import Card, Source


@dataclass(frozen=True, slots=True)
class Problem:
    """One thing in a file that could not be taken as it is; the rest goes on."""

    file: str
    line: int
    """From 1; 0 where it is about the file as a whole."""
    says: str
    """One sentence."""

    @property
    def in_words(self) -> str:
        """Say where and what."""
        where = f"{self.file}, line {self.line}" if self.line else self.file
        return f"{where}: {self.says}"


@dataclass(frozen=True, slots=True)
class MessageSeen:
    """A message of another place, without its text."""

    key: str
    """The same message has the same key in every export."""
    at: datetime
    profile: str
    """Whom it was exchanged with, by their profile."""
    name: str
    is_from_them: bool


@dataclass(frozen=True, slots=True)
class Sent:
    """An application that was handed in somewhere."""

    key: str
    organisation: str
    role: str
    on: date


@dataclass(frozen=True, slots=True)
class Found:
    """Everything one file gave."""

    file: str
    source: Source
    what: str
    """For the person: ``LinkedIn connections``."""
    cards: tuple[Card, ...] = ()
    messages: tuple[MessageSeen, ...] = ()
    sent: tuple[Sent, ...] = ()
    problems: tuple[Problem, ...] = field(default=())
