"""The part of the store that names who is due, and reads a few of many."""

from collections.abc import Collection, Iterable, Mapping
from datetime import datetime

from afterword.adapters.store import due, excerpts, filing, found
from afterword.adapters.store.part import StorePart
from afterword.core.articles import ArticleMatch
from afterword.core.cadence.due_day import DueDay
from afterword.core.letters.purposes import Purpose
from afterword.core.people import Contact
from afterword.core.ports import Filed
from afterword.core.ports.dues import Stirred, Waiting
from afterword.core.touchpoints import Touchpoint


class DueStore(StorePart):
    """Implements `afterword.core.ports.dues.Dues`; each call is one transaction."""

    def due_days_to_work_out(self, worked_out_with: str, now: datetime) -> dict[str, int]:
        """Return whose due days do not hold, each with the number of changes counted so far."""
        with self._reading() as conn:
            return due.to_work_out(conn, self._owner, worked_out_with, now)

    def keep_due_days(
        self, worked_out_with: str, days: Iterable[DueDay], changes: Mapping[str, int]
    ) -> None:
        """Keep due days, each with the number of changes before it was worked out."""
        # They can be worked out again at any time, so nothing waits for the disk.
        with self._writing(is_flushed=False) as conn:
            due.keep(conn, self._owner, worked_out_with, days, changes)

    def may_be_answers(self, worked_out_with: str) -> tuple[int | None, int]:
        """Return how many messages may be an answer, where that holds, and the changes counted."""
        with self._reading() as conn:
            return due.may_be_answers(conn, self._owner, worked_out_with)

    def keep_may_be_answers(self, worked_out_with: str, count: int, changes: int) -> None:
        """Keep how many messages may be an answer, with the changes counted before."""
        with self._writing(is_flushed=False) as conn:
            due.keep_may_be_answers(conn, self._owner, worked_out_with, count, changes)

    def due_people(self, asked: Waiting, most: int) -> list[DueDay]:
        """Return who is due, no more than so many, in the order of a week's list."""
        with self._reading() as conn:
            return due.in_turn(conn, self._owner, asked, most)

    def houses_of_people(self, beginning: Collection[str]) -> list[str]:
        """Return where people are at home, each once."""
        with self._reading() as conn:
            return due.houses(conn, self._owner, beginning)

    def matches_of(self, people: Iterable[str]) -> list[ArticleMatch]:
        """Return the matches of some people, the best of each first."""
        with self._reading() as conn:
            return found.all_article_matches(conn, self._owner, people)

    def contacts_by_id(self, ids: Collection[str]) -> dict[str, Contact]:
        """Return the contacts with these ids, as far as they are kept."""
        with self._reading() as conn:
            return excerpts.contacts_by_id(conn, self._owner, ids)

    def messages_by_id(self, ids: Iterable[str]) -> dict[str, Filed]:
        """Return the kept messages with some Message-IDs; the oldest, if several share one."""
        with self._reading() as conn:
            return filing.messages_by_id(conn, self._owner, ids)

    def touchpoints_with(self, people: Collection[str]) -> list[Touchpoint]:
        """Return every touchpoint with some people, oldest first."""
        with self._reading() as conn:
            return excerpts.touchpoints_with(conn, self._owner, people)

    def people_about(self, applications: Iterable[str]) -> dict[str, set[str]]:
        """Return with whom something happened about each of some applications."""
        with self._reading() as conn:
            return excerpts.people_about(conn, self._owner, applications)

    def letters_out(self, purposes: Iterable[Purpose], since: datetime) -> list[Touchpoint]:
        """Return the letters of some purposes that went out since a moment, oldest first."""
        with self._reading() as conn:
            return excerpts.letters_out(conn, self._owner, purposes, since)

    def stirred(self, since: datetime, asking: Iterable[Purpose], also: Collection[str]) -> Stirred:
        """Return which applications and people something happened with that calls for a step."""
        with self._reading() as conn:
            return excerpts.stirred(conn, self._owner, since, asking, also)
