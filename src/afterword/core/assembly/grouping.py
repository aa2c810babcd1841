"""Which messages are about the same application."""

from collections.abc import Container, Sequence
from datetime import datetime, timedelta

from afterword.core.assembly.candidacy import Candidacy
from afterword.core.assembly.mail import as_it_counts, is_from, kind_of, linked, when
from afterword.core.assembly.shortlist import Shortlist
from afterword.core.assembly.written import Written
from afterword.core.matching import AFTERMATH, Match, match
from afterword.core.messages.message import Address
from afterword.core.messages.threads import Linked, threads
from afterword.core.ports import AddedRejection, Filed, SentApplication
from afterword.core.reading.domains import own_domain
from afterword.core.reading.organisation.names import is_same_organisation
from afterword.core.reading.people.names import clean_person, is_full_name
from afterword.core.reading.reading import Kind
from afterword.core.reading.role.names import normalise_role
from afterword.core.reading.sender import is_role_address

OPENS = frozenset(
    {Kind.ACKNOWLEDGEMENT, Kind.INTERVIEW, Kind.ASSESSMENT, Kind.OFFER, Kind.REJECTION}
)
"""Kinds that show a candidacy; the others only add to one that is known."""
BELONGS = frozenset({Kind.FEEDBACK, Kind.NO_FEEDBACK})
"""Kinds that are about one candidacy, and show none by themselves."""
_ADDED = "a"
_SENT = "s"
_STILL = timedelta(days=60)
"""How long after the last mail of an application somebody there is written to about it
(judgement)."""
_TOLD = (_ADDED, _SENT)
"""What the keys of candidacies begin with that no mail began."""


def group(  # noqa: PLR0913 (a fold over everything there is)
    filed: Sequence[Filed],
    added: Sequence[AddedRejection],
    owner: frozenset[str],
    written: Sequence[Written] = (),
    unclear: Container[str] = (),
    *,
    sent: Sequence[SentApplication] = (),
) -> tuple[list[Candidacy], tuple[str, ...]]:
    """Put messages together into candidacies.

    Args:
        filed: Kept messages, in any order.
        added: What the person told us.
        owner: The person's addresses, in lower case.
        written: What the person wrote; letters are in no mailbox until they are scanned.
        unclear: Message-IDs of what may answer letters of several applications.
        sent: Applications an export tells of.

    Returns:
        The candidacies in the order they began, and the Message-IDs of those messages that fit
        several equally well.
    """
    letters = [one for one in written if one.is_letter]
    candidacies = _seeds(added, letters)
    candidacies += _sown(sent, added)
    by_thread = _threads(filed, owner, letters)
    home = {by_thread[name]: one for one in candidacies for name in sorted(one.ids)}
    shortlist = Shortlist(candidacies)
    unmatched: list[Filed] = []
    waiting: list[Filed] = []
    said = [one for one in filed if one.beside]
    for one in sorted((each for each in filed if not each.beside), key=when):
        kind, thread = kind_of(one), by_thread[one.message.message_id]
        if one.message.message_id in unclear and one.reading.role is None and kind not in OPENS:
            unmatched.append(one)
            continue
        if is_from(one, owner) or kind not in OPENS | BELONGS:
            waiting.append(one)
            continue
        place = _place(one, home.get(thread), shortlist.for_message(one))
        if place.is_ambiguous:
            unmatched.append(one)
            continue
        chosen = shortlist.by_key(place.id)
        if chosen is None:
            if kind not in OPENS:
                waiting.append(one)  # what the person wrote may tell which one it answers
                continue
            chosen = _begun(one, candidacies)
        home.setdefault(thread, chosen)
        chosen.take(one, is_own=False)
        shortlist.note(chosen)
    for one in sorted(said, key=when):
        chosen = _said(one, candidacies) or _begun(one, candidacies)
        home.setdefault(by_thread[one.message.message_id], chosen)
        chosen.take(one, is_own=is_from(one, owner))
        shortlist.note(chosen)
    spoken_of = {by_thread[one.message.message_id] for one in said}
    unmatched = _followed(unmatched, by_thread, {it: home[it] for it in spoken_of})
    _attach_all(waiting, by_thread, home, shortlist, owner)
    for candidacy in candidacies:
        candidacy.mail.sort(key=when)
    return candidacies, tuple(one.message.message_id for one in unmatched)


def _seeds(added: Sequence[AddedRejection], letters: Sequence[Written]) -> list[Candidacy]:
    """Begin what the person told of; told in two goes, as two people who were met, it is one."""
    found: list[Candidacy] = []
    for one in added:
        seed = _seed(one, letters)
        known = next((each for each in found if each.added and _is_one(each.added, one)), None)
        if known is None:
            found.append(seed)
        else:
            known.also.append(one)
            known.ids |= seed.ids
    return found


def _is_one(one: AddedRejection, other: AddedRejection) -> bool:
    """Tell whether the person told twice of one application."""
    is_near = abs(one.at - other.at) <= AFTERMATH
    roles = {normalise_role(it.role) for it in (one, other) if it.role}
    return (
        is_near and len(roles) <= 1 and is_same_organisation(one.organisation, other.organisation)
    )


def _seed(added: AddedRejection, letters: Sequence[Written]) -> Candidacy:
    theirs = {one.message_id for one in letters if one.application_id == added.id}
    return Candidacy(f"{_ADDED}:{added.id}", ids=theirs, ended_at=added.at, added=added)


def _sown(sent: Sequence[SentApplication], added: Sequence[AddedRejection]) -> list[Candidacy]:
    """Begin what an export tells of, unless the person told how it ended."""
    found = []
    for one in sorted(sent, key=lambda it: (it.on, it.key)):
        is_told = any(
            is_same_organisation(each.organisation, one.organisation)
            and (not each.role or not one.role or each.role.casefold() == one.role.casefold())
            for each in added
        )
        if not is_told:
            found.append(Candidacy(f"{_SENT}:{one.id}", sent=one))
    return found


def _begun(filed: Filed, candidacies: list[Candidacy]) -> Candidacy:
    """Begin a candidacy with a message."""
    begun = Candidacy(f"m:{filed.message.digest}")
    candidacies.append(begun)
    return begun


def _said(filed: Filed, candidacies: Sequence[Candidacy]) -> Candidacy | None:
    """Return the candidacy the person said a message belongs to; None where it begins one."""
    told = {f"{mark}:{filed.beside}" for mark in _TOLD}
    for one in candidacies:
        if one.key in told or any(it.message.digest == filed.beside for it in one.mail):
            return one
    return None


def _followed(
    unmatched: Sequence[Filed], by_thread: dict[str, int], home: dict[int, Candidacy]
) -> list[Filed]:
    """Add what follows in a thread of which the person said something; return the others."""
    left = []
    for one in unmatched:
        chosen = home.get(by_thread[one.message.message_id])
        if chosen is None:
            left.append(one)
        else:
            chosen.take(one, is_own=False)
    return left


def _place(filed: Filed, of_thread: Candidacy | None, candidacies: list[Candidacy]) -> Match:
    """Find the candidacy of a message; the thread it is in goes before everything else."""
    found = match(as_it_counts(filed), filed.message, [one.candidate for one in candidacies])
    if of_thread is not None and found.id is None:
        return Match(of_thread.key)
    return found


def _attach_all(
    waiting: Sequence[Filed],
    by_thread: dict[str, int],
    home: dict[int, Candidacy],
    shortlist: Shortlist,
    owner: frozenset[str],
) -> None:
    """Add what opens nothing by itself, where its thread or its people are known."""
    # Most of what waits is from people no application knows, and is not looked at one by one.
    everybody = shortlist.everybody()
    for one in waiting:
        is_own = is_from(one, owner)
        partners = _partners(one, is_own=is_own)
        is_known = by_thread[one.message.message_id] in home or not everybody.isdisjoint(partners)
        if is_known or (is_own and _at_their_house(one, shortlist) is not None):
            _attach(one, by_thread, home, shortlist, owner)
            everybody.update(found.address.lower() for found in one.reading.people if found.address)


def _attach(
    filed: Filed,
    by_thread: dict[str, int],
    home: dict[int, Candidacy],
    shortlist: Shortlist,
    owner: frozenset[str],
) -> None:
    """Add mail that opens nothing by itself: the person's own, small talk, auto-replies."""
    is_own = is_from(filed, owner)
    thread = by_thread[filed.message.message_id]
    chosen = home.get(thread)
    if chosen is None:
        partners = _partners(filed, is_own=is_own) - owner
        known = shortlist.with_people(partners)
        began = [one for one in known if not one.mail or when(one.mail[0]) <= when(filed)]
        chosen = max(
            began, key=lambda one: when(one.mail[-1]) if one.mail else when(filed), default=None
        )
    if chosen is None and is_own:
        chosen = _at_their_house(filed, shortlist)
    if chosen is not None:
        # An answer to it, or its bounce, comes after it and belongs to the same.
        home.setdefault(thread, chosen)
        chosen.take(filed, is_own=is_own)
        shortlist.note(chosen)


def _at_their_house(filed: Filed, shortlist: Shortlist) -> Candidacy | None:
    """Return the one application at a house that the person wrote to, while it was going on.

    Who was met is thanked at an address that no mail showed.
    """
    at = filed.message.date
    domains = {own_domain(one.domain) for one in filed.message.to if _is_human(one)} - {None}
    found = [
        one
        for one in shortlist.at_domains(sorted(filter(None, domains)))
        if at is not None and one.mail and _is_going_on(one, at)
    ]
    return found[0] if len(found) == 1 else None


def _is_human(one: Address) -> bool:
    """Tell whether an address is somebody's own, with their name."""
    return is_full_name(clean_person(one.name)) and not is_role_address(one.address)


def _is_going_on(candidacy: Candidacy, at: datetime) -> bool:
    first, last = candidacy.mail[0].message.date, candidacy.mail[-1].message.date
    return first is not None and last is not None and first <= at <= last + _STILL


def _partners(filed: Filed, *, is_own: bool) -> set[str]:
    message = filed.message
    if is_own:
        return {one.address.lower() for one in (*message.to, *message.cc)}
    return {message.sender.address.lower()} if message.sender else set()


def _threads(
    filed: Sequence[Filed], owner: frozenset[str], letters: Sequence[Written]
) -> dict[str, int]:
    """Number the thread of every Message-ID."""
    links = {one.message_id: Linked(one.message_id, one.references) for one in letters}
    links |= {one.message.message_id: linked(one, owner) for one in sorted(filed, key=when)}
    return {name: number for number, names in enumerate(threads(links.values())) for name in names}
