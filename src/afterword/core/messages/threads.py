"""Messages that belong together, by what they refer to."""

import re
from collections.abc import Iterable
from dataclasses import dataclass

from afterword.core.messages.message import Message
from afterword.core.patterns import later

_PREFIX = later(
    r"\s*(?:\[[^\]]{1,60}\]\s*)?(?:re|fwd?|aw|wg|antw|sv|vs|tr|rv|res|enc|rif|r|i|odp|ref|doorst)"
    r"\s?(?:\[\d+\]|\(\d+\))?\s?:",
    re.IGNORECASE,
)
_LIST_TAG = later(r"\s*\[[^\]]{1,60}\]\s*")


@dataclass(frozen=True, slots=True)
class Linked:
    """What threading needs to know of one message."""

    id: str
    """Its Message-ID, bare."""
    references: tuple[str, ...] = ()
    """In-Reply-To and References together, bare; doubles and its own id are harmless."""
    subject: str = ""
    participants: frozenset[str] = frozenset()
    """Addresses in lower case, without the mailbox owner's: everybody shares those."""


class _Groups:
    """Union-find over ids, with path halving and union by size."""

    def __init__(self) -> None:
        self._parent: dict[str, str] = {}
        self._size: dict[str, int] = {}

    def add(self, name: str) -> str:
        if name not in self._parent:
            self._parent[name] = name
            self._size[name] = 1
        return name

    def find(self, name: str) -> str:
        parent = self._parent
        while parent[name] != name:
            parent[name] = parent[parent[name]]
            name = parent[name]
        return name

    def unite(self, one: str, other: str) -> None:
        one, other = self.find(one), self.find(other)
        if one == other:
            return
        if self._size[one] < self._size[other]:
            one, other = other, one
        self._parent[other] = one
        self._size[one] += self._size[other]


def threads(items: Iterable[Linked]) -> list[tuple[str, ...]]:
    """Group messages into threads, whatever order they come in.

    Messages are linked by what they refer to, a message that is not there included: two replies
    to a lost one belong together. Only a reply that refers to nothing ("Re: ..." from a program
    that writes no References) is linked by its subject, and only where exactly one thread of
    that subject shares a participant with it. Time and memory grow with the number of
    references.

    Returns:
        The ids of each thread, sorted; threads sorted by their first id. An id that comes twice
        is there once.
    """
    found = _merged(items)
    groups = _Groups()
    for item in found:
        groups.add(item.id)
        for reference in item.references:
            groups.unite(item.id, groups.add(reference))
    for one, other in _same_subject(found, groups):
        groups.unite(one, other)
    members: dict[str, list[str]] = {}
    for item in found:
        members.setdefault(groups.find(item.id), []).append(item.id)
    return sorted(tuple(ids) for ids in members.values())


def _merged(items: Iterable[Linked]) -> list[Linked]:
    """Put together what several copies say of one id, and order the ids."""
    merged: dict[str, Linked] = {}
    for item in items:
        known = merged.get(item.id)
        merged[item.id] = _both(known, item) if known else item
    return [merged[name] for name in sorted(merged)]


def _both(one: Linked, other: Linked) -> Linked:
    return Linked(
        one.id,
        one.references + other.references,
        min(one.subject, other.subject),
        one.participants | other.participants,
    )


def _same_subject(items: list[Linked], groups: _Groups) -> list[tuple[str, str]]:
    """Find the pairs that only a subject and a participant link, before any is united."""
    roots: dict[tuple[str, str], set[str]] = {}
    answers: list[tuple[str, list[tuple[str, str]]]] = []
    for item in items:
        subject, is_reply = base_subject(item.subject)
        if not subject:
            continue
        keys = [(subject, participant) for participant in sorted(item.participants)]
        if is_reply and not any(reference != item.id for reference in item.references):
            answers.append((item.id, keys))
            continue
        for key in keys:
            known = roots.setdefault(key, set())
            if len(known) < 2:  # two are already too many to choose from
                known.add(groups.find(item.id))
    pairs: list[tuple[str, str]] = []
    lost: dict[tuple[str, str], str] = {}
    for name, keys in answers:
        targets = {root for key in keys for root in roots.get(key, ())}
        if len(targets) == 1:
            pairs.append((name, targets.pop()))
        elif not targets:  # answers to a mail that is not here
            pairs.extend((name, lost.setdefault(key, name)) for key in keys)
    return pairs


def base_subject(subject: str) -> tuple[str, bool]:
    """Return a subject without its "Re:" and list tags, folded, and whether it had a "Re:"."""
    rest, is_reply = subject[:1_000], False
    while found := _PREFIX.match(rest):
        rest, is_reply = rest[found.end() :], True
    if tag := _LIST_TAG.match(rest):
        rest = rest[tag.end() :] or rest
    return " ".join(rest.casefold().split()), is_reply


def linked_ids(message: Message) -> tuple[str, ...]:
    """Return the ids a message points to, References first, without doubles."""
    ids = (*message.references, *((message.in_reply_to,) if message.in_reply_to else ()))
    return tuple(dict.fromkeys(ids))
