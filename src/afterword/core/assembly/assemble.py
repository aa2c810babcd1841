"""Everything that follows from the mail and the person's decisions, computed as a whole.

A fold over all kept messages by date: the order in which they were read, and where a scan was
interrupted, make no difference. What was found before only lends its ids.
"""

from collections.abc import Callable, Sequence
from dataclasses import replace
from datetime import UTC, datetime, tzinfo

from afterword.core.applications import Application, Interview, Rejection
from afterword.core.assembly.answers import tied
from afterword.core.assembly.book import Book
from afterword.core.assembly.bounces import all_returned
from afterword.core.assembly.candidacy import Candidacy, noon_of
from afterword.core.assembly.endings import ending_of, stage_of
from afterword.core.assembly.farewells import farewells
from afterword.core.assembly.grouping import group
from afterword.core.assembly.mail import LONG_AGO, is_from, kind_of
from afterword.core.assembly.overruling import with_facts
from afterword.core.assembly.people import People
from afterword.core.assembly.reaching import with_reach
from afterword.core.assembly.touches import touches_of, unplaced
from afterword.core.assembly.unprompted import with_check_ins
from afterword.core.assembly.written import all_written
from afterword.core.letters.letter import Letter
from afterword.core.ports import AddedRejection, Assembly, Filed, PersonMet, SentApplication
from afterword.core.reading.reading import Kind, ReachedStage
from afterword.core.touchpoints import Direction, Touchpoint


def assemble(  # noqa: PLR0913 (a fold over everything there is)
    filed: Sequence[Filed],
    added: Sequence[AddedRejection],
    previous: Assembly,
    owner_addresses: frozenset[str],
    new_id: Callable[[str], str],
    *,
    letters: Sequence[Letter] = (),
    met: Sequence[PersonMet] = (),
    sent: Sequence[SentApplication] = (),
    imported: frozenset[str] = frozenset(),
    zone: tzinfo = UTC,
) -> Assembly:
    """Group kept messages into applications, contacts and touchpoints.

    Args:
        filed: Every kept message, in any order.
        added: What the person told us about.
        previous: What was found the time before; its ids and the contacts' flags are kept.
        owner_addresses: The person's own addresses, in lower case.
        new_id: Gives the next id for a prefix; asked in the order things began.
        letters: The letters written here; what comes back to them is tied to them.
        met: Whom the person met, by the application's id.
        sent: Applications an export tells of; mail about them joins them.
        imported: Ids of the contacts in ``previous`` that no mail shows.
        zone: Where the person lives; what a mail says of times is said by the clock there.

    Returns:
        The whole; the same input gives the same value, and giving it back as ``previous``
        changes nothing.
    """
    read = [with_facts(one, owner_addresses) for one in filed]
    written = all_written(read, letters, previous, owner_addresses)
    returned = all_returned(read, written)
    read, unclear = tied(read, written, returned, owner_addresses)
    candidacies, unmatched = group(read, added, owner_addresses, written, unclear, sent=sent)
    candidacies.sort(key=_began)
    ids = _ids(candidacies, previous, new_id)
    book = Book(owner_addresses, previous.contacts, new_id, imported)
    applications: list[Application] = []
    touchpoints: dict[str, Touchpoint] = {}
    ours = {one.message_id for one in previous.touchpoints if one.letter_id}
    for candidacy in candidacies:
        name = ids[candidacy.key]
        also = tuple(one for one in met if one.application_id == name)
        people = People(candidacy, book, owner_addresses, also, zone)
        application = _application(name, people)
        applications.append(application)
        for one in touches_of(people, application, returned):
            # A letter of ours that came to light in the sent mail is recorded already.
            if one.direction is Direction.INBOUND or one.message_id not in ours:
                touchpoints.setdefault(one.id, one)
    nowhere = unclear & set(unmatched)
    for one in unplaced((each for each in read if each.message.message_id in nowhere), book):
        touchpoints.setdefault(one.id, one)
    told = [one for one in previous.touchpoints if one.letter_id or one.is_logged]
    happened = list(with_check_ins(touchpoints.values(), told, applications))
    said = farewells(book.contacts, applications, happened, read, owner_addresses)
    contacts = with_reach(book, read, returned, said, happened)
    return Assembly(
        tuple(sorted(applications, key=lambda one: _number(one.id))),
        tuple(sorted(contacts.values(), key=lambda one: _number(one.id))),
        tuple(sorted(happened, key=lambda one: (one.at, one.id))),
        unmatched,
    )


def _application(application_id: str, people: People) -> Application:
    candidacy = people.candidacy
    planned = tuple(one.interview for one in people.meetings)
    outcome, rejection = ending_of(candidacy, planned, people.owner, people.writer)
    if rejection is not None and candidacy.added is not None and rejection.message_id is None:
        teller = next(iter(people.parts), None) if candidacy.added.person else None
        rejection = replace(rejection, contact_id=teller)
    # What was planned for later did not take place any more.
    held = tuple(one for one in planned if rejection is None or one.at < rejection.at)
    parts = dict(people.parts)
    for one in _announced_only(people, planned, held, rejection):
        parts[one] = replace(parts[one], was_interviewer=False)
    for one in {contact for interview in held for contact in interview.with_}:
        parts[one] = replace(parts[one], was_interviewer=True)
    return Application(
        id=application_id,
        organisation=candidacy.organisation,
        role=candidacy.role,
        stage=stage_of(candidacy, planned),
        outcome=outcome,
        applied_at=_applied_at(candidacy, people.owner),
        rejection=rejection,
        interviews=held,
        participants=tuple(parts.values()),
        message_ids=tuple(dict.fromkeys(one.message.message_id for one in candidacy.mail)),
        notes="\n".join(one.notes for one in candidacy.told if one.notes),
    )


def _announced_only(
    people: People,
    planned: tuple[Interview, ...],
    held: tuple[Interview, ...],
    rejection: Rejection | None,
) -> set[str]:
    """Return who was to interview, and did not any more: the answer came before the meeting."""
    if planned == held:
        return set()
    announced = {who for one in planned if one not in held for who in one.with_}
    if not held and rejection is not None and rejection.stage is not ReachedStage.AFTER_INTERVIEW:
        announced |= set(people.parts)
    said = {one.name.casefold() for one in people.met}
    return {one for one in announced if people.book.contacts[one].name.casefold() not in said}


def _applied_at(candidacy: Candidacy, owner: frozenset[str]) -> datetime | None:
    """Return when the person applied: their own first mail, else the first acknowledgement.

    Where nothing but the answer is known, nobody knows when.
    """
    dated = [one for one in candidacy.mail if one.message.date is not None]
    first = [one for one in dated if is_from(one, owner)][:1]
    acknowledged = [one for one in dated if kind_of(one) is Kind.ACKNOWLEDGEMENT][:1]
    earliest = [one for one in dated[:1] if kind_of(one) is not Kind.REJECTION]
    dates = [one.message.date for one in (*first, *acknowledged, *earliest) if one.message.date]
    if candidacy.sent is not None:
        return min([noon_of(candidacy.sent), *dates])
    return min(dates, default=None)


def _began(candidacy: Candidacy) -> tuple[datetime, str]:
    """Return what ids are given in order of."""
    mail = [one.message.date for one in candidacy.mail if one.message.date is not None]
    told = [candidacy.added.at] if candidacy.added else []
    if candidacy.sent:
        told.append(noon_of(candidacy.sent))
    return (min([*mail, *told], default=LONG_AGO), candidacy.key)


def _ids(
    candidacies: Sequence[Candidacy], previous: Assembly, new_id: Callable[[str], str]
) -> dict[str, str]:
    """Give every candidacy the id it had, told by its messages, or a new one.

    What the person told us about an application that mail had shown before joins it, and the id
    they know stays.
    """
    free = {one.id: set(one.message_ids) for one in previous.applications}
    with_message: dict[str, list[str]] = {}
    for name, messages in free.items():
        for one in messages:
            with_message.setdefault(one, []).append(name)
    ids: dict[str, str] = {}
    for candidacy in candidacies:
        own = {one.message.message_id for one in candidacy.mail}
        near = {name for one in own for name in with_message.get(one, ()) if name in free}
        shared = {name: len(own & free[name]) for name in near}
        if shared:
            chosen = min(shared, key=lambda name: (-shared[name], _number(name)))
        elif candidacy.added is not None:
            chosen = candidacy.added.id
        elif candidacy.sent is not None:
            chosen = candidacy.sent.id
        else:
            continue
        ids[candidacy.key] = chosen
        free.pop(chosen, None)
    for candidacy in candidacies:
        if candidacy.key not in ids:
            ids[candidacy.key] = new_id("A")
    return ids


def _number(name: str) -> tuple[int, str]:
    """Sort ``A2`` before ``A10``."""
    digits = name[1:]
    return (int(digits) if digits.isdigit() else 0, name)
