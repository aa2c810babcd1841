"""Who is due, asked of the file itself: the part of the quick store for it."""
# ruff: noqa: S608  questions are put together from marks and from names of our own

from collections.abc import Collection, Iterable, Mapping
from datetime import datetime
from typing import TYPE_CHECKING, Any

from afterword.adapters.store.codecs import restored, storable
from afterword.adapters.store.overlaying import also_known_as
from afterword.adapters.store.quick_asking import QuickAsking
from afterword.adapters.store.raw_rows import at_once, marks, written
from afterword.core.cadence.due_day import DueDay
from afterword.core.cadence.turns import Turn
from afterword.core.merges import final
from afterword.core.ports.dues import Offered, Stirred, Waiting
from afterword.core.touchpoints import Direction, Nature, Touchpoint

if TYPE_CHECKING:
    from afterword.core.letters.purposes import Purpose

_FRESH = (
    "EXISTS (SELECT 1 FROM article_matches AS m WHERE m.owner_id = due_days.owner_id"
    " AND m.contact_id = due_days.contact_id AND (SELECT a.first_seen_at FROM articles AS a"
    " WHERE a.owner_id = m.owner_id AND a.id = m.article_id) >= ?)"
)


class QuickDues(QuickAsking):
    """Due days that hold, those who are due in turn, and what has stirred."""

    def due_days_to_work_out(self, worked_out_with: str, now: datetime) -> dict[str, int]:
        """Return whose due days do not hold, each with the number of changes counted so far."""
        ours = "SELECT contact_id, changes FROM due_days WHERE owner_id = ? AND"
        outdated = (
            "(worked_out_at IS NULL OR worked_out_at != changes OR worked_out_with != ?"
            " OR since > ? OR until <= ?)"
        )
        at = written(now)
        with self._reading():
            values = (self._owner, worked_out_with, at, at)
            found = self._ask(f"{ours} {outdated}", *values).pairs("contact_id", "changes")
            if not found:
                return {}
            aliases = self._aliases()
            counted = {final(aliases, one) for one in found if one in aliases} - set(found)
            for signs, some in at_once(sorted(counted)):
                more = self._ask(f"{ours} contact_id IN {signs}", self._owner, *some)
                found |= more.pairs("contact_id", "changes")
        return found

    def keep_due_days(
        self, worked_out_with: str, days: Iterable[DueDay], changes: Mapping[str, int]
    ) -> None:
        """Keep due days, each with the number of changes before it was worked out."""
        rows = [
            (
                changes[one.contact_id],
                worked_out_with,
                written(one.since),
                written(one.until),
                one.first_day.isoformat() if one.first_day is not None else None,
                one.is_unreachable,
                one.is_told_of,
                storable(one.house),
                self._owner,
                one.contact_id,
            )
            for one in days
        ]
        self._write(
            "UPDATE due_days SET worked_out_at = ?, worked_out_with = ?, since = ?, until = ?,"
            " first_day = ?, is_unreachable = ?, is_told_of = ?, house = ?"
            " WHERE owner_id = ? AND contact_id = ?",
            rows,
        )

    def may_be_answers(self, worked_out_with: str) -> tuple[int | None, int]:
        """Return how many messages may be an answer, where that holds, and the changes counted."""
        found = self._ask(
            "SELECT may_be_answers, changes, worked_out_at = changes AND worked_out_with = ?"
            " FROM waiting_mail WHERE owner_id = ?",
            worked_out_with,
            self._owner,
        ).rows
        if not found:
            return None, 0
        number, changes, holds = found[0]
        return (number if holds else None), changes

    def due_people(self, asked: Waiting, most: int) -> list[DueDay]:
        """Return who is due, no more than so many, in the order of a week's list."""
        ours = f"FROM due_days WHERE owner_id = ? AND (is_told_of OR {_in(asked.kept)})"
        values: list[Any] = [self._owner, *asked.kept]
        if asked.but:
            ours += f" AND NOT {_in(asked.but)}"
            values += asked.but
        if asked.offered is not None:
            condition, more = _is_offered(asked.offered)
            ours += f" AND {condition}"
            values += more
        span = asked.newly_from.isoformat(), asked.until.isoformat()
        found: list[DueDay] = []
        with self._reading():
            for is_unreachable in (0, 1) if asked.is_asked_for(Turn.NEWLY_DUE) else ():
                if len(found) < most:  # asked one by one, each reads an index in its order
                    found += self._ask(
                        f"SELECT * {ours} AND first_day >= ? AND first_day <= ?"
                        " AND is_unreachable = ? ORDER BY first_day, contact_id LIMIT ?",
                        *values,
                        *span,
                        is_unreachable,
                        most,
                    ).as_(DueDay)
            if len(found) < most and asked.whose is not Turn.NEWLY_DUE:
                back = self._ask(
                    f"SELECT contact_id, is_unreachable {ours}"
                    " AND first_day < ? AND first_day <= ?",
                    *values,
                    *span,
                ).rows
                rows = ((name, is_unreachable) for name, is_unreachable in back)
                first = asked.who_stepped_back(rows, most - len(found))
                for signs, some in at_once(sorted(first)):
                    found += self._ask(
                        f"SELECT * FROM due_days WHERE owner_id = ? AND contact_id IN {signs}",
                        self._owner,
                        *some,
                    ).as_(DueDay)
        return sorted(found, key=asked.turn)[:most]

    def houses_of_people(self, beginning: Collection[str]) -> list[str]:
        """Return where people are at home, each once, of those that begin with some letters."""
        found = self._ask(
            "SELECT DISTINCT house FROM due_days"
            f" WHERE owner_id = ? AND substr(house, 1, 1) IN {marks(len(beginning))}",
            self._owner,
            *beginning,
        )
        return sorted(map(restored, found.column("house")))

    def people_about(self, applications: Iterable[str]) -> dict[str, set[str]]:
        """Return with whom something happened about each of some applications."""
        found: dict[str, set[str]] = {}
        with self._reading():
            aliases = self._aliases()
            for signs, some in at_once(applications):
                pairs = self._ask(
                    "SELECT DISTINCT application_id, contact_id FROM touchpoints"
                    f" WHERE owner_id = ? AND application_id IN {signs}",
                    self._owner,
                    *some,
                )
                for application, contact in pairs.rows:
                    found.setdefault(application, set()).add(final(aliases, contact))
        return found

    def letters_out(self, purposes: "Iterable[Purpose]", since: datetime) -> list[Touchpoint]:
        """Return the letters of some purposes that went out since a moment, oldest first."""
        wanted = sorted(one.value for one in purposes)
        with self._reading():
            found = self._ask(
                "SELECT * FROM touchpoints WHERE owner_id = ? AND direction = ?"
                f" AND purpose IN {marks(len(wanted))} AND at >= ?",
                self._owner,
                Direction.OUTBOUND.value,
                *wanted,
                written(since),
            )
            return self._settled([found], self._aliases())

    def stirred(
        self, since: datetime, asking: "Iterable[Purpose]", also: Collection[str]
    ) -> Stirred:
        """Return which applications and people something happened with that calls for a step."""
        about = (
            "SELECT DISTINCT application_id AS id FROM touchpoints"
            " WHERE owner_id = ? AND application_id > ''"
        )
        asked, lately = sorted(one.value for one in asking), written(since)
        with self._reading():
            applications = set(self._ask(f"{about} AND at >= ?", self._owner, lately).column("id"))
            bounced = self._ask(f"{about} AND nature = ?", self._owner, Nature.BOUNCE.value)
            applications |= set(bounced.column("id"))
            answered = self._ask(
                "SELECT contact_id AS id FROM touchpoints WHERE owner_id = ? AND at >= ?"
                f" AND (purpose IN {marks(len(asked))} OR nature IN (?, ?))",
                self._owner,
                lately,
                *asked,
                Nature.ADVICE.value,
                Nature.NO_ADVICE.value,
            )
            aliases = self._aliases()
            people = {final(aliases, one) for one in answered.column("id")} | set(also)
            for signs, some in at_once(also_known_as(aliases, people)):
                theirs = self._ask(f"{about} AND contact_id IN {signs}", self._owner, *some)
                applications |= set(theirs.column("id"))
        return Stirred(frozenset(applications), frozenset(people))


def _in(people: Collection[str]) -> str:
    return f"contact_id IN {marks(len(people))}"


def _is_offered(offered: Offered) -> tuple[str, list[Any]]:
    """Tell whether there may be something to write to somebody about, with the values for it."""
    houses = f"house IN {marks(len(offered.houses))}"
    values = [written(offered.articles_since), *offered.people]
    values += map(storable, offered.houses)
    return f"({_FRESH} OR {_in(offered.people)} OR {houses})", values
