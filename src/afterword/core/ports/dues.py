"""Who is due, and what one look at today asks for: a few of many, without reading everything."""

from collections.abc import Collection, Iterable, Mapping
from dataclasses import dataclass
from datetime import date, datetime
from heapq import nsmallest
from typing import TYPE_CHECKING, Protocol

from afterword.core.cadence.due_day import ANY_DAY, DueDay
from afterword.core.cadence.turns import Turn, newly_due_from, place
from afterword.core.letters.purposes import Purpose
from afterword.core.people import Contact
from afterword.core.touchpoints import Touchpoint

if TYPE_CHECKING:
    from afterword.core.articles import ArticleMatch
    from afterword.core.ports.kept import Filed


@dataclass(frozen=True, slots=True)
class Offered:
    """What may be there to write to somebody about."""

    articles_since: datetime
    """An article that was first seen then or later, and fits them."""
    people: frozenset[str]
    """Those there is something else for, by id."""
    houses: frozenset[str]
    """Where there is something for everybody, as due days name them."""


@dataclass(frozen=True, slots=True)
class Waiting:
    """Which of those who are due are asked for."""

    until: date
    """Their first day is this one or an earlier one; the day of the week's list."""
    kept: frozenset[str]
    """Those one stays in touch with, besides those the person told of."""
    but: frozenset[str] = frozenset()
    """Those who are left out."""
    offered: Offered | None = None
    """Only those there may be something for; everybody by default."""
    whose: Turn | None = None
    """Only those whose turn this is; everybody by default."""

    @property
    def newly_from(self) -> date:
        """Return the earliest first day of the newly due."""
        return newly_due_from(self.until)

    def is_asked_for(self, turn: Turn) -> bool:
        """Tell whether those are wanted whose turn this is."""
        return self.whose in {None, turn}

    def turn(self, one: DueDay) -> tuple[Turn, bool, int, int, str]:
        """Return what those who are due are sorted by: whose turn it is, who can be reached."""
        return self.turn_of(one.contact_id, one.first_day or ANY_DAY, one.is_unreachable)

    def turn_of(
        self, contact_id: str, first_day: date, is_unreachable: bool | int
    ) -> tuple[Turn, bool, int, int, str]:
        """Return the same of somebody of whom no more than this is read."""
        turn, since, shuffled, name = place(contact_id, first_day, self.until)
        return (turn, bool(is_unreachable), since, shuffled, name)

    def who_stepped_back(self, rows: Iterable[tuple[str, bool | int]], most: int) -> list[str]:
        """Return who of those that are due for longer come first, no more than so many."""
        of = (self.turn_of(name, ANY_DAY, is_unreachable) for name, is_unreachable in rows)
        return [
            key[-1] for key in nsmallest(most, (key for key in of if self.is_asked_for(key[0])))
        ]


@dataclass(frozen=True, slots=True)
class Stirred:
    """Applications and people something happened with that calls for a step."""

    applications: frozenset[str]
    people: frozenset[str]


class Dues(Protocol):
    """Due days as they are kept, and excerpts of the contact book."""

    def due_days_to_work_out(self, worked_out_with: str, now: datetime) -> dict[str, int]:
        """Return whose due days do not hold, each with the number of changes counted so far.

        Args:
            worked_out_with: Everything they depend on besides the contact, as one name.
            now: The present moment.
        """
        ...

    def keep_due_days(
        self, worked_out_with: str, days: Iterable[DueDay], changes: Mapping[str, int]
    ) -> None:
        """Keep due days, each with the number of changes before it was worked out.

        Where more have been counted meanwhile, the day is kept and does not hold.
        """
        ...

    def may_be_answers(self, worked_out_with: str) -> tuple[int | None, int]:
        """Return how many kept messages may be an answer that only the person can tell.

        Args:
            worked_out_with: Everything it depends on besides the mail, as one name.

        Returns:
            The number, None where the one that is kept does not hold; and how many changes of the
            mail have been counted so far.
        """
        ...

    def keep_may_be_answers(self, worked_out_with: str, count: int, changes: int) -> None:
        """Keep that number, with the number of changes before it was worked out."""
        ...

    def due_people(self, asked: Waiting, most: int) -> list[DueDay]:
        """Return who is due, no more than so many, sorted by `Waiting.turn`."""
        ...

    def houses_of_people(self, beginning: Collection[str]) -> list[str]:
        """Return where people are at home, as due days name it, each once.

        Args:
            beginning: The first letters of those that are wanted.
        """
        ...

    def matches_of(self, people: Iterable[str]) -> "list[ArticleMatch]":
        """Return the matches of some people, the best of each first."""
        ...

    def contacts_by_id(self, ids: Collection[str]) -> dict[str, Contact]:
        """Return the contacts with these ids, as far as they are kept."""
        ...

    def messages_by_id(self, ids: Iterable[str]) -> "dict[str, Filed]":
        """Return the kept messages with some Message-IDs; the oldest, if several share one."""
        ...

    def touchpoints_with(self, people: Collection[str]) -> list[Touchpoint]:
        """Return every touchpoint with some people, oldest first."""
        ...

    def people_about(self, applications: Iterable[str]) -> dict[str, set[str]]:
        """Return with whom something happened about each of some applications."""
        ...

    def letters_out(self, purposes: Iterable[Purpose], since: datetime) -> list[Touchpoint]:
        """Return the letters of some purposes that went out since a moment, oldest first."""
        ...

    def stirred(self, since: datetime, asking: Iterable[Purpose], also: Collection[str]) -> Stirred:
        """Return which applications and people something happened with that calls for a step.

        Args:
            since: From when on. A letter that came back counts for ever.
            asking: The letters that ask for something, with anybody.
            also: Further people; what happened with them ties them to applications.
        """
        ...
