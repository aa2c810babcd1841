"""Who is due, and what one look at today asks for: a few of many, without reading everything."""

from collections.abc import Collection, Iterable, Mapping
from dataclasses import dataclass
from datetime import date, datetime
from typing import TYPE_CHECKING, Protocol

from afterword.core.cadence.due_day import ANY_DAY, DueDay
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
    """Their first day is this one or an earlier one."""
    any_day: date
    """Which day stands for `ANY_DAY`."""
    kept: frozenset[str]
    """Those one stays in touch with, besides those the person told of."""
    but: frozenset[str] = frozenset()
    """Those who are left out."""
    offered: Offered | None = None
    """Only those there may be something for; everybody by default."""

    def turn(self, one: DueDay) -> tuple[bool, date, str]:
        """Return what those who are due are sorted by: who can be reached, who waits longest."""
        on = one.first_day or self.any_day
        return (one.is_unreachable, self.any_day if on == ANY_DAY else on, one.contact_id)


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
