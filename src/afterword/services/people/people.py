"""The contact book: who is warm, who is resting, who comes next, and why."""

from collections import defaultdict
from dataclasses import dataclass
from datetime import date, timedelta
from enum import StrEnum

from afterword.core.applications import Application
from afterword.core.cadence import CHECK_INS, Due, DueState, cadence, weekly_list
from afterword.core.errors import Invalid, NotFound
from afterword.core.people import Contact
from afterword.core.ports import Store
from afterword.core.steps import Step, StepKind, StepState
from afterword.core.touchpoints import Direction, Nature, Touchpoint
from afterword.core.wording import listed, span_in_words
from afterword.core.workdays import local_day
from afterword.services.applications.views import as_id, is_set_aside, today
from afterword.services.known import Known, kept_people, known
from afterword.services.moment import Moment

_SOON = 7
"""Days within which nobody wonders about an answer."""
_MOST_NAMED = 5
"""People named in a sentence that asks which one is meant."""


class PersonState(StrEnum):
    """How it stands with somebody."""

    DUE = "due"
    """A letter or a word to them is open now."""
    WARM = "warm"
    """They wrote, called or met lately."""
    RESTING = "resting"
    """It is not yet time for the next word."""
    SNOOZED = "snoozed"
    """The person set them aside until a day."""
    CLOSED = "closed"
    """No check-ins until they write, or the person reopens the contact."""
    KNOWN = "known"
    """They are in the mail or were told of, and nobody one keeps in touch with."""


@dataclass(frozen=True, slots=True)
class Person:
    """One person with all that is known of the tie."""

    contact: Contact
    state: PersonState
    why: str
    """One sentence or two, without dates."""
    on: date | None
    """From when a word to them fits; None where none is planned."""
    is_offered: bool
    """They are among the few of this week."""
    step: Step | None
    """What is open with them, where it is more than a check-in."""
    touchpoints: tuple[Touchpoint, ...]
    """Oldest first; what has not happened yet is left out."""
    applications: tuple[Application, ...]
    """Those they took part in, by id."""

    @property
    def last_heard(self) -> Touchpoint | None:
        """Return the last time they wrote, called or met."""
        return _last(self.touchpoints, Direction.INBOUND)

    @property
    def last_sent(self) -> Touchpoint | None:
        """Return the last time they were written to."""
        return _last(self.touchpoints, Direction.OUTBOUND)

    @property
    def written_about(self) -> Application | None:
        """Return the application a letter to them stands on: the one that ended last."""
        ended = [(one.rejection.at, one) for one in self.applications if one.rejection is not None]
        return max(ended, key=lambda pair: pair[0])[1] if ended else None


def people(store: Store, moment: Moment) -> list[Person]:
    """Return everybody in the contact book: who comes next first, then by name."""
    everything = known(store)
    theirs: dict[str, list[Touchpoint]] = defaultdict(list)
    for one in everything.touchpoints:
        if one.at <= moment.now:
            theirs[one.contact_id].append(one)
    part_in: dict[str, list[Application]] = defaultdict(list)
    for application in everything.applications.values():
        for part in application.participants:
            part_in[part.contact_id].append(application)
    steps = _open_steps(store, moment)
    kept = kept_people(everything)
    offered, invited = _offered(everything, kept, moment), everything.invited
    ties = [
        _Tie(
            contact,
            tuple(theirs[contact.id]),
            tuple(part_in[contact.id]),
            steps.get(contact.id),
            is_kept=contact.id in kept,
            is_offered=contact.id in offered,
            door_on=invited.get(contact.id),
        )
        for contact in everything.contacts.values()
    ]
    found = [_person(one, moment) for one in ties]
    return sorted(found, key=_order)


def person(store: Store, contact: Contact, moment: Moment) -> Person:
    """Return one person of the contact book."""
    return next(one for one in people(store, moment) if one.contact.id == contact.id)


def find_person(store: Store, name: str) -> Contact:
    """Return a contact by id, or by as much of a name or address as names only one.

    Raises:
        Invalid: It names several people.
        NotFound: It names nobody.
    """
    contacts = store.contacts()
    if name.strip()[:1].isdigit() or name.strip()[1:].isdigit():
        wanted = as_id(name, "P")
        for one in contacts:
            if one.id == wanted:
                return one
        raise NotFound(f"There is nobody with the id {wanted}. 'afterword people' lists everybody.")
    found = [one for one in contacts if is_named(one, name)]
    whole = [one for one in found if one.name.casefold() == " ".join(name.split()).casefold()]
    found = whole or found
    if len(found) == 1:
        return found[0]
    if not found:
        raise NotFound(f"Nobody is called '{name}'. 'afterword people' lists everybody.")
    names = [f"{one.name} ({one.id})" for one in found[:_MOST_NAMED]]
    raise Invalid(f"'{name}' may be {listed(names, 'or')}: say which by the id.")


def is_named(contact: Contact, words: str) -> bool:
    """Tell whether every word is found in a contact's name, organisation or address."""
    said = f"{contact.name} {contact.organisation or ''} {contact.address or ''}".casefold()
    wanted = words.casefold().split()
    return bool(wanted) and all(one in said for one in wanted)


def _offered(everything: Known, kept: frozenset[str], moment: Moment) -> set[str | None]:
    week = weekly_list(
        [one for one in everything.contacts.values() if one.id in kept],
        everything.touchpoints,
        moment.now,
        moment.settings,
        timezone=moment.zone,
        invited=everything.invited,
    )
    return {step.contact_id for step in week}


def _open_steps(store: Store, moment: Moment) -> dict[str, Step]:
    """Return the most pressing step with each person, check-ins left out."""
    found: dict[str, Step] = {}
    for card in today(store, moment):
        step = card.step
        if step.contact_id is not None and step.kind is not StepKind.CHECK_IN:
            found.setdefault(step.contact_id, step)
    return found


@dataclass(frozen=True, slots=True)
class _Tie:
    """What the state of a tie is told from."""

    contact: Contact
    theirs: tuple[Touchpoint, ...]
    part_in: tuple[Application, ...]
    step: Step | None
    is_kept: bool
    is_offered: bool
    door_on: date | None
    """The day from which they asked to be written to."""


def _person(tie: _Tie, moment: Moment) -> Person:
    due = cadence(
        tie.contact, tie.theirs, moment.now, moment.settings, moment.zone, door_on=tie.door_on
    )
    state = _state(tie, due, moment)
    since, on = _since(tie.contact, tie.theirs, due, moment), due.on
    why = since
    is_held = _is_held(tie) and state not in {PersonState.CLOSED, PersonState.SNOOZED}
    if tie.step is not None and (state is PersonState.DUE or is_held):
        why, on = tie.step.why, local_day(tie.step.window.earliest, moment.zone)
    elif state is PersonState.KNOWN:
        why, on = f"{since} No word to them is planned; a talk you log changes that.", None
    elif state is PersonState.SNOOZED:
        why = f"You set them aside. {since}".rstrip()
        on = tie.contact.snoozed_until
    elif state is PersonState.CLOSED or due.state is DueState.RESTING:
        why = due.why
    elif state is PersonState.DUE:
        why = f"{since} Something new is reason enough to write."
    return Person(
        contact=tie.contact,
        state=state,
        why=why.lstrip(),
        on=on,
        is_offered=tie.is_offered and state is PersonState.DUE,
        step=tie.step,
        touchpoints=tie.theirs,
        applications=tie.part_in,
    )


def _state(tie: _Tie, due: Due, moment: Moment) -> PersonState:
    if due.state is DueState.CLOSED:
        return PersonState.CLOSED
    if is_set_aside(tie.contact, moment):
        return PersonState.SNOOZED
    if tie.step is not None and tie.step.state is StepState.OPEN:
        return PersonState.DUE
    if not tie.is_kept and not _is_held(tie):
        return PersonState.KNOWN
    if due.state is DueState.DUE and not _is_held(tie):
        return PersonState.DUE
    heard = _last(tie.theirs, Direction.INBOUND)
    lately = timedelta(weeks=moment.settings.check_in_weeks)
    is_warm = heard is not None and moment.now - heard.at < lately
    is_let_be = due.state is DueState.RESTING
    return PersonState.WARM if is_warm and not is_let_be else PersonState.RESTING


def _is_held(tie: _Tie) -> bool:
    """Tell whether a letter to them waits for the cooling-off."""
    return tie.step is not None and tie.step.state is StepState.HELD


def _since(contact: Contact, theirs: tuple[Touchpoint, ...], due: Due, moment: Moment) -> str:
    """Say how long it is since the last word, and how the one before was answered."""
    human = [one for one in theirs if one.is_human]
    if not human:
        return ""
    last = human[-1]
    days = (moment.today - local_day(last.at, moment.zone)).days
    first = contact.name.split()[0] if contact.name.split() else "they"
    did = _what_they_did(last, first)
    if days < 1:
        said = f"{did[:1].upper()}{did[1:]} today"
    elif days == 1:
        said = f"{did[:1].upper()}{did[1:]} yesterday"
    else:
        ago = span_in_words(days)
        said = f"{ago[:1].upper()}{ago[1:]} since {did}"
    if due.unanswered and days > _SOON:
        return f"{said}; no answer yet, which is usual."
    has_answered = last.direction is Direction.INBOUND and any(
        one.purpose in CHECK_INS for one in human
    )
    return f"{said}; they answered last time." if has_answered else f"{said}."


def _what_they_did(touchpoint: Touchpoint, first: str) -> str:
    if touchpoint.nature in {Nature.MEETING, Nature.CALL}:
        return f"you and {first} spoke"
    if touchpoint.direction is Direction.INBOUND:
        return f"{first} wrote"
    return f"you wrote to {first}"


def _last(theirs: tuple[Touchpoint, ...], direction: Direction) -> Touchpoint | None:
    found = [one for one in theirs if one.direction is direction and one.is_human]
    return found[-1] if found else None


def _order(one: Person) -> tuple[int, bool, date, str, str]:
    place = list(PersonState).index(one.state)
    day = one.on or date.max
    return (
        place,
        not (one.step or one.is_offered),
        day,
        one.contact.name.casefold(),
        one.contact.id,
    )
