"""Which application a message belongs to: one, none, or a question for the person.

The thread speaks first. Then the organisation, by name or by the domain the sender writes from,
or the very person who writes; among its applications the role decides, and where no role is named,
which of them is still open. Two that fit equally well are an answer too: *ambiguous*, and the
person decides.
"""

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import datetime, timedelta
from enum import IntEnum
from typing import Final

from afterword.core.houses import clients_in, is_another_client, is_house_of
from afterword.core.messages.message import Message
from afterword.core.reading.domains import is_shared_mail, own_domain
from afterword.core.reading.organisation.names import TOO_COMMON
from afterword.core.reading.organisation.organisation import (
    is_same_organisation,
    normalise_organisation,
)
from afterword.core.reading.people.names import clean_person, is_full_name
from afterword.core.reading.reading import Kind, Reading, SenderKind
from afterword.core.reading.role.role import normalise_role
from afterword.core.same_opening import is_one_opening, words_apart

AFTERMATH = timedelta(days=90)
"""Mail about an application that ended this recently may still be about it (judgement)."""

_STARTS_ANEW = frozenset({Kind.ACKNOWLEDGEMENT})
"""Kinds that after an ending speak of a new application."""


@dataclass(frozen=True, slots=True)
class Candidate:
    """What an application is recognised by."""

    id: str
    organisation: str | None
    role: str | None
    message_ids: frozenset[str] = frozenset()
    """Message-IDs of its mail and of everything that mail refers to."""
    domains: frozenset[str] = frozenset()
    """Registrable domains its people and systems of its own write from."""
    ended_at: datetime | None = None
    """When it ended; None while it is active."""
    organisations: frozenset[str] = frozenset()
    """Every name its mail gives; an agency's mail gives its own and its client's."""
    addresses: frozenset[str] = frozenset()
    """Of the people who wrote in it, in lower case."""
    names: frozenset[str] = frozenset()
    """Of the people who wrote in it, in full and in lower case."""
    is_acknowledged: bool = False
    """An acknowledgement came already: the next one may be of another application."""


@dataclass(frozen=True, slots=True)
class Match:
    """The application a message belongs to, or those between which the person decides."""

    id: str | None = None
    candidates: tuple[str, ...] = ()
    """More than one where the answer is ambiguous; then ``id`` is None."""

    @property
    def is_ambiguous(self) -> bool:
        """Tell whether the person has to decide."""
        return len(self.candidates) > 1


def match(reading: Reading, message: Message, candidates: Sequence[Candidate]) -> Match:
    """Match a message to one application, to none, or say that it is ambiguous."""
    return _one_of(fitting(reading, message, candidates), message)


def fitting(reading: Reading, message: Message, candidates: Sequence[Candidate]) -> list[Candidate]:
    """Return the applications a message may be about, those that are over among them."""
    ids = {message.message_id, *message.references}
    if message.in_reply_to:
        ids.add(message.in_reply_to)
    threaded = [one for one in candidates if not ids.isdisjoint(one.message_ids)]
    if threaded:
        return _by_role(reading, threaded) or threaded
    there = [one for one in candidates if _at(one, reading, message) is not _At.ELSEWHERE]
    fit = [one for one in _by_role(reading, there) if _is_timely(one, reading, message)]
    sure = [one for one in fit if _at(one, reading, message) is _At.SURELY]
    return sure if any(_is_open(one, message) for one in sure) else fit


class _At(IntEnum):
    """How well a message fits the house an application is at."""

    ELSEWHERE = 0
    PERHAPS = 1
    """The name is only like it, or the house that sends it writes for others as well."""
    SURELY = 2


def _at(candidate: Candidate, reading: Reading, message: Message) -> _At:
    """Tell whether a message comes from, or speaks of, the candidate's organisation."""
    named = reading.organisation.value if reading.organisation else None
    name = candidate.organisation
    domain = own_domain(message.sender.domain) if message.sender else None
    if domain is not None and domain in candidate.domains:
        return _under_one_roof(candidate, named, message, domain)
    if named and name:
        if normalise_organisation(named) == normalise_organisation(name):
            return _At.SURELY
        is_alike = is_same_organisation(named, name) or _is_by_namesake(candidate, named, message)
        return _At.PERHAPS if is_alike else _At.ELSEWHERE
    return _At.SURELY if _is_by_same_person(candidate, reading, message) else _At.ELSEWHERE


def _under_one_roof(candidate: Candidate, named: str | None, message: Message, domain: str) -> _At:
    """Tell the same of mail from the candidate's own domain; an agency's serves many clients."""
    known = (*candidate.organisations, candidate.organisation)
    theirs = [one for one in known if one and not is_house_of(one, domain)]
    if named is None or is_house_of(named, domain):
        # Only where the house has written for somebody else is it worth asking for whom it does.
        clients = clients_in(message, domain) if theirs else frozenset()
    else:
        clients = frozenset({named})
    if not clients:
        return _At.SURELY
    if not theirs:
        return _At.PERHAPS
    is_another = all(is_another_client(one, other) for one in clients for other in theirs)
    return _At.ELSEWHERE if is_another else _At.SURELY


def _is_by_same_person(candidate: Candidate, reading: Reading, message: Message) -> bool:
    """Tell whether somebody without a domain of their own wrote in the candidate before."""
    sender = message.sender
    return (
        sender is not None
        and reading.sender is not SenderKind.AUTOMATED
        and is_shared_mail(sender.domain)
        and sender.address.lower() in candidate.addresses
    )


def _is_by_namesake(candidate: Candidate, named: str, message: Message) -> bool:
    """Tell whether somebody of the same name wrote for a house that shares a word with this one.

    A cooperative and its shop have two names, two domains, and one manager.
    """
    if message.sender is None or writer_name(message) not in candidate.names:
        return False
    theirs = {
        word
        for one in (*candidate.organisations, candidate.organisation or "")
        for word in _words(one)
    }
    return not _words(named).isdisjoint(theirs)


def writer_name(message: Message) -> str:
    """Return the full name of who wrote a message, in lower case; empty where it gives none."""
    name = clean_person(message.sender.name) if message.sender is not None else ""
    return name.casefold() if is_full_name(name) else ""


def _words(name: str) -> frozenset[str]:
    """Return the words that tell a house from others."""
    words = normalise_organisation(name).split()
    return frozenset(one for one in words if len(one) >= _TELLING and one not in TOO_COMMON)


_TELLING: Final = 3
"""Letters of a word that two names share by more than chance (judgement)."""


def _by_role(reading: Reading, candidates: Sequence[Candidate]) -> list[Candidate]:
    """Keep those whose role the message names; where either names none, it may fit."""
    if reading.role is None:
        return list(candidates)
    wanted = reading.role.value
    exact = [one for one in candidates if one.role and _is_called(one.role, wanted)]
    if exact:
        return exact
    one_opening = [one for one in candidates if one.role and is_one_opening(one.role, wanted)]
    return (
        one_opening
        or _closest(reading, wanted, candidates)
        or [one for one in candidates if one.role is None]
    )


def _is_called(role: str, wanted: str) -> bool:
    return normalise_role(role) == normalise_role(wanted)


def _closest(reading: Reading, wanted: str, candidates: Sequence[Candidate]) -> list[Candidate]:
    """Return those whose title is nearest to a longer or shorter one.

    A second acknowledgement that names another title is of another application.
    """
    apart: dict[str, int] = {}
    for one in candidates:
        is_another = reading.kind in _STARTS_ANEW and one.is_acknowledged
        words = words_apart(one.role, wanted) if one.role and not is_another else None
        if words is not None:
            apart[one.id] = words
    nearest = min(apart.values(), default=None)
    return [one for one in candidates if one.id in apart and apart[one.id] == nearest]


def _is_timely(candidate: Candidate, reading: Reading, message: Message) -> bool:
    """Tell whether a message can still be about an application that ended."""
    if candidate.ended_at is None or message.date is None:
        return True
    since = message.date - candidate.ended_at
    if since > timedelta(0) and reading.kind in _STARTS_ANEW:
        return False
    return since <= AFTERMATH


def _is_open(candidate: Candidate, message: Message) -> bool:
    """Tell whether an application had not ended when a message came."""
    ended_at = candidate.ended_at
    return ended_at is None or (message.date is not None and ended_at > message.date)


def _one_of(candidates: Sequence[Candidate], message: Message) -> Match:
    """Choose the only candidate, or the only open one."""
    if len(candidates) == 1:
        return Match(candidates[0].id)
    active = [one for one in candidates if _is_open(one, message)]
    if len(active) == 1:
        return Match(active[0].id)
    if not active and candidates:
        latest = max(candidates, key=lambda one: (one.ended_at is not None, one.ended_at, one.id))
        return Match(latest.id)
    return Match(None, tuple(one.id for one in active))
