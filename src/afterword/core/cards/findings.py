"""What was found in files: cards, messages, applications, and what could not be read."""

from collections.abc import Callable, Iterable
from dataclasses import dataclass, field
from datetime import date, datetime

from afterword.core.cards.card import Card, Source
from afterword.core.cards.rows import Row


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


def cards_in(
    rows: Iterable[Row], file: str, card_of: Callable[[Row], Card]
) -> tuple[tuple[Card, ...], tuple[Problem, ...]]:
    """Take a card from each row of a table.

    Args:
        rows: Of the table, without its headers.
        file: What the file is called, for the problems.
        card_of: Makes a card of a row; one without a name is left out.

    Returns:
        The cards with a name, and a problem for each row that gave none.
    """
    cards: list[Card] = []
    problems: list[Problem] = []
    for row in rows:
        card = None if row.says else card_of(row)
        if card is not None and card.name:
            cards.append(card)
            continue
        says = row.says or "nobody is named here"
        problems.append(Problem(file, row.line, f"{says}; it is left out."))
    return tuple(cards), tuple(problems)
