"""Whom to write to this week, and about what: only those few are looked at in full."""

from collections import defaultdict
from collections.abc import Callable, Iterator, Mapping, Sequence
from dataclasses import dataclass, replace
from typing import TYPE_CHECKING, Final

from afterword.core.applications import Application
from afterword.core.cadence import Due, cadence, room_left, weekly_list
from afterword.core.cadence.due_day import ANY_DAY, DueDay, nobody
from afterword.core.cadence.turns import Turn
from afterword.core.people import Contact
from afterword.core.playbook import invited_people, people_to_keep
from afterword.core.ports.dues import Waiting
from afterword.core.reach import is_reachable
from afterword.core.reasons import Reason
from afterword.core.settings import CHECK_IN_DAYS
from afterword.core.steps import Step
from afterword.core.touchpoints import Touchpoint
from afterword.core.workdays import next_day_among
from afterword.services.moment import Moment
from afterword.services.people.reasons import (
    Reasons,
    as_reason_to_write,
    is_about_them,
    why_of,
)

if TYPE_CHECKING:
    from afterword.core.letters.letter import Letter
    from afterword.core.ports import Store

_PAGE: Final = 24
"""People who are looked at together."""


@dataclass(frozen=True, slots=True)
class CheckIn:
    """Somebody it is time to write to."""

    step: Step
    contact: Contact
    reason: Reason | None


def check_ins(  # noqa: PLR0913, PLR0917  six things there are, and when
    store: "Store",
    applications: Sequence[Application],
    lately: Sequence[Touchpoint],
    openings: Mapping[str, list[Reason]],
    letters: "Callable[[], list[Letter]]",
    moment: Moment,
) -> list[CheckIn]:
    """Return this week's check-ins, as `weekly_list` orders them.

    Args:
        store: The contact book, its due days brought up to date (`dues.keep_up`).
        applications: All of them.
        lately: The check-ins of the last two weeks at least, to anybody.
        openings: The openings that are a reason to write, by application.
        letters: Returns every letter that was written.
        moment: When.
    """
    room = room_left(lately, moment.now, moment.settings, moment.zone)
    if room == 0:
        return []
    reasons = Reasons(store, applications, lately, openings, letters, moment)
    return _Week(store, applications, reasons, moment).chosen(room, lately)


class _Week:
    """One week's list in the making."""

    def __init__(
        self, store: "Store", applications: Sequence[Application], reasons: Reasons, moment: Moment
    ) -> None:
        self._store = store
        self._reasons = reasons
        self._moment = moment
        self._invited = invited_people(applications)
        kept = people_to_keep(applications)
        self._contacts: dict[str, Contact] = {}
        self._dues: dict[str, Due] = {}
        self._waiting = Waiting(
            until=next_day_among(CHECK_IN_DAYS, moment.today),
            kept=kept,
            but=frozenset(self._invited),
        )
        self._ask_for_invited(kept)

    def chosen(self, room: int, lately: Sequence[Touchpoint]) -> list[CheckIn]:
        """Choose as many as there is room for."""
        people: dict[str, Contact] = {}
        for turn in Turn:  # who stepped back is looked at where the newly due leave room
            if len(people) < room:
                asked = replace(self._waiting, whose=turn)
                people |= self._first(asked)
                people |= self._with_something_to_say(asked, room - len(people))
                people |= self._in_turn(asked, room - len(people), set(people))
        self._ask_for({name: one for name, one in people.items() if name not in self._dues})
        of = self._reasons.chosen
        steps = weekly_list(
            people.values(),
            lately,
            self._moment.now,
            self._moment.settings,
            timezone=self._moment.zone,
            # One's own news fits everybody, so it puts nobody before anybody else.
            reasons={
                name: as_reason_to_write(of[name])
                for name in people
                if name in of and is_about_them(of[name])
            },
            invited=self._invited,
            dues=self._dues,
        )
        found = ((step, step.contact_id or "") for step in steps)
        return [CheckIn(_told(step, of.get(who)), people[who], of.get(who)) for step, who in found]

    def _ask_for_invited(self, kept: frozenset[str]) -> None:
        """Work out when a word to those fits who left a door open; its day is not a kept one."""
        if not self._invited:
            return
        people = self._store.contacts_by_id(self._invited.keys())
        theirs = self._touchpoints_with(people)
        told = {name for name, of in theirs.items() if any(one.is_logged for one in of)}
        self._ask_for(
            {
                name: one
                for name, one in people.items()
                if name in kept or name in told or one.reopened_on
            },
            theirs,
        )
        until = self._waiting.until
        self._dues = {
            name: due for name, due in self._dues.items() if due.on is not None and due.on <= until
        }
        self._contacts = {name: people[name] for name in self._dues}

    def _ask_for(
        self, people: Mapping[str, Contact], of: Mapping[str, list[Touchpoint]] | None = None
    ) -> None:
        """Ask the cadence in full, with its why."""
        theirs = self._touchpoints_with(people) if of is None else of
        now, settings, zone = self._moment.now, self._moment.settings, self._moment.zone
        for name, one in people.items():
            of_them, door_on = theirs.get(name, ()), self._invited.get(name)
            self._dues[name] = cadence(one, of_them, now, settings, zone, door_on=door_on)

    def _touchpoints_with(self, people: Mapping[str, Contact]) -> dict[str, list[Touchpoint]]:
        theirs: dict[str, list[Touchpoint]] = defaultdict(list)
        for one in self._store.touchpoints_with(people.keys()) if people else ():
            theirs[one.contact_id].append(one)
        return theirs

    def _first(self, asked: Waiting) -> dict[str, Contact]:
        """Return those who asked to hear from the person and can be reached: they come first."""
        days = [one for one in self._invited_days(asked) if not one.is_unreachable]
        people = [self._contacts[one.contact_id] for one in sorted(days, key=asked.turn)]
        offers = self._reasons.offers(people)
        people.sort(key=lambda one: not _has_any(offers[one.id]))
        for one in people:
            self._reasons.choose(one, offers[one.id])
        return {one.id: one for one in people}

    def _invited_days(self, asked: Waiting) -> list[DueDay]:
        """Return when a word fits to those who left a door open and whose turn is asked for."""
        found = []
        for one in self._contacts.values():
            due = self._dues[one.id]
            day = ANY_DAY if due.is_any_day else due.on
            found.append(
                replace(nobody(one.id), first_day=day, is_unreachable=not is_reachable(one))
            )
        return [one for one in found if asked.is_asked_for(asked.turn(one)[0])]

    def _with_something_to_say(self, asked: Waiting, room: int) -> dict[str, Contact]:
        """Return those there is something to write about that is made for them."""
        found: dict[str, Contact] = {}
        if room <= 0:
            return found
        for people in self._pages(replace(asked, offered=self._reasons.offered)):
            offers = self._reasons.offers(people)
            for one in people:
                if len(found) >= room or self._reasons.is_over:
                    return found
                if not _has_any(offers[one.id]):
                    continue
                reason = self._reasons.choose(one, offers[one.id])
                if reason is not None and is_about_them(reason):
                    found[one.id] = one
        return found

    def _in_turn(self, asked: Waiting, room: int, there: set[str]) -> dict[str, Contact]:
        """Return those whose turn comes first; what one may tell them is one's own news."""
        found: dict[str, Contact] = {}
        for people in self._pages(asked) if room > 0 else ():
            offers = self._reasons.offers(people)
            for one in people:
                if len(found) >= room:
                    return found
                if one.id not in there:
                    found[one.id] = one
                    self._reasons.choose(one, offers[one.id])
        return found

    def _pages(self, asked: Waiting) -> Iterator[list[Contact]]:
        """Yield those who are due in turn, a few at a time; more are read as more are needed."""
        others = [one for one in self._invited_days(asked) if one.is_unreachable]
        begin, most = 0, _PAGE
        while True:
            found = self._store.due_people(asked, most)
            is_all = len(found) < most
            in_turn = sorted((*found, *others), key=asked.turn)
            for start in range(begin, len(in_turn) if is_all else most, _PAGE):
                page = [one.contact_id for one in in_turn[start : start + _PAGE]]
                people = self._store.contacts_by_id(page)
                yield [people[one] for one in page if one in people]
            if is_all:
                return
            begin, most = most, most * 4


def _has_any(offers: Sequence[Reason]) -> bool:
    """Tell whether something is made for its reader; one's own news would fit anybody."""
    return any(is_about_them(one) for one in offers)


def _told(step: Step, reason: Reason | None) -> Step:
    """Let a check-in that has nothing else to say tell the person's own news."""
    if reason is None or not step.needs_reason or step.purpose is None:
        return step
    why = f"{step.why.partition(';')[0]}; {why_of(reason)}."
    return replace(step, why=why, needs_reason=False)
