"""What an import would do: decided from values, shown before anything is done."""

from collections import defaultdict
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass, field, replace
from datetime import datetime
from enum import StrEnum
from typing import Final

from afterword.core.cards.card import Card, Source, folded, profile_slug
from afterword.core.cards.findings import Found, MessageSeen, Problem, Sent
from afterword.core.cards.laying import Difference, Laid, lay
from afterword.core.forgetting import Forgotten
from afterword.core.merging import Likeness, is_one_name, keys_of, likenesses
from afterword.core.people import Contact, Ways
from afterword.core.reading.organisation.names import is_same_organisation
from afterword.core.their_news import TheirNews
from afterword.core.touchpoints import Channel, Direction, Touchpoint

NEW: Final = "new"
"""Begins the id of somebody who is in no book yet."""
_THAT_IS_YOU: Final = "that is you"
_FORGOTTEN: Final = "you asked to forget them"
_TWICE: Final = "they stand in the file twice"


class Fate(StrEnum):
    """What becomes of a card."""

    ADDED = "added"
    CHANGED = "changed"
    SAME = "same"
    LEFT_OUT = "left_out"


@dataclass(frozen=True, slots=True)
class Entry:
    """One card with what it does."""

    card: Card
    source: Source
    file: str
    fate: Fate
    contact: Contact | None = None
    """As it will be; None where the card is left out."""
    taken: tuple[Difference, ...] = ()
    left: tuple[Difference, ...] = ()
    news: TheirNews | None = None
    """Without an id until it is kept."""
    why: str = ""
    """Why it is left out."""


@dataclass(frozen=True, slots=True)
class Known:
    """What an import is compared with."""

    contacts: Sequence[Contact]
    cards: Mapping[tuple[str, str], tuple[str, Card]]
    """By source and key: whose it is, and what it said the last time."""
    own_uids: Mapping[str, str] = field(default_factory=dict)
    """Contacts by the UID our own exports give them."""
    forgotten: Forgotten = field(default_factory=Forgotten)
    owner_addresses: frozenset[str] = frozenset()
    apart: Sequence[frozenset[str]] = ()
    touchpoints: frozenset[str] = frozenset()
    """Ids of those that are kept."""
    sent: frozenset[str] = frozenset()
    """Keys of the applications that are kept."""


@dataclass(frozen=True, slots=True)
class Plan:
    """What an import would do."""

    files: tuple[Found, ...]
    entries: tuple[Entry, ...] = ()
    touchpoints: tuple[Touchpoint, ...] = ()
    """New ones, by contact id as it stands in ``entries``."""
    messages_known: int = 0
    messages_of_strangers: int = 0
    sent: tuple[Sent, ...] = ()
    sent_known: int = 0
    merges: tuple[Likeness, ...] = ()
    """Contacts that the import shows to be one person beyond asking."""
    suggested: tuple[Likeness, ...] = ()

    @property
    def problems(self) -> tuple[Problem, ...]:
        """Return what could not be taken, by file and line."""
        return tuple(one for found in self.files for one in found.problems)

    def of(self, fate: Fate) -> list[Entry]:
        """Return the cards something becomes of."""
        return [one for one in self.entries if one.fate is fate]

    @property
    def news(self) -> list[TheirNews]:
        """Return what the import shows to be new with people."""
        return [one.news for one in self.entries if one.news is not None]

    @property
    def is_empty(self) -> bool:
        """Tell whether nothing would change."""
        does = any(one.fate in {Fate.ADDED, Fate.CHANGED} or one.news for one in self.entries)
        return not (does or self.touchpoints or self.sent or self.merges)


def plan_import(files: Sequence[Found], known: Known, now: datetime) -> Plan:
    """Decide what files of people do to the contact book.

    Args:
        files: What was found in each.
        known: What there is.
        now: When; aware.

    Returns:
        The plan; planning again after it was done gives an empty one.
    """
    desk = _Desk(known, now)
    entries = [desk.take(card, found) for found in files for card in found.cards]
    touchpoints, strangers, old = desk.messages(one for found in files for one in found.messages)
    sent = {one.key: one for found in files for one in found.sent}
    likes = desk.likenesses()
    return Plan(
        files=tuple(files),
        entries=tuple(entries),
        touchpoints=tuple(touchpoints),
        messages_known=old,
        messages_of_strangers=strangers,
        sent=tuple(one for key, one in sent.items() if key not in known.sent),
        sent_known=sum(key in known.sent for key in sent),
        merges=tuple(one for one in likes if one.is_certain),
        suggested=tuple(one for one in likes if not one.is_certain),
    )


class _Desk:
    """The contact book while an import is laid over it."""

    def __init__(self, known: Known, now: datetime) -> None:
        self._known = known
        self._now = now
        self._book = {one.id: one for one in known.contacts}
        self._by_key: dict[str, list[str]] = defaultdict(list)
        self._touched: set[str] = set()
        self._seen: set[tuple[str, str]] = set()
        for one in known.contacts:
            self._note(one)

    def take(self, card: Card, found: Found) -> Entry:
        """Decide on one card."""
        where = (found.source.value, card.key)
        why = self._refused(card, where)
        if why:
            return Entry(card, found.source, found.file, Fate.LEFT_OUT, why=why)
        self._seen.add(where)
        contact_id, base = self._known.cards.get(where, ("", None))
        if contact_id not in self._book:
            contact_id, base = self._whose(card), None
        if not contact_id:
            made = self._made(card)
            return Entry(card, found.source, found.file, Fate.ADDED, made)
        laid = lay(self._book[contact_id], card, base)
        news = self._news(contact_id, card, base) if found.source is Source.LINKEDIN else None
        if laid.taken:
            self._put(laid.contact)
        fate = Fate.CHANGED if laid.taken else Fate.SAME
        return Entry(
            card, found.source, found.file, fate, laid.contact, laid.taken, laid.left, news
        )

    def messages(self, seen: Iterable[MessageSeen]) -> tuple[list[Touchpoint], int, int]:
        """Return the touchpoints of messages; how many are with strangers, how many are kept."""
        by_slug = {
            slug: one.id
            for one in self._book.values()
            for link in one.ways.profiles
            if (slug := profile_slug(link))
        }
        found: dict[str, Touchpoint] = {}
        strangers = old = 0
        for one in seen:
            contact_id = by_slug.get(one.profile)
            name = f"linkedin:{one.key}"
            if contact_id is None or one.at > self._now:
                strangers += 1
            elif name in self._known.touchpoints:
                old += 1
            else:
                direction = Direction.INBOUND if one.is_from_them else Direction.OUTBOUND
                found[name] = Touchpoint(name, contact_id, one.at, direction, Channel.LINKEDIN)
        return sorted(found.values(), key=lambda one: (one.at, one.id)), strangers, old

    def likenesses(self) -> list[Likeness]:
        """Return who may be one person, among those the import touches."""
        found = likenesses(self._book.values(), self._known.apart)
        return [one for one in found if {one.one.id, one.other.id} & self._touched]

    def _refused(self, card: Card, where: tuple[str, str]) -> str:
        known = self._known
        if where in self._seen:
            return _TWICE
        if {one.lower() for one in card.addresses} & known.owner_addresses:
            return _THAT_IS_YOU
        forgotten = known.forgotten
        is_gone = any(forgotten.has_address(one) for one in card.addresses)
        if is_gone or forgotten.blackened(card.name) != card.name:
            return _FORGOTTEN
        return ""

    def _whose(self, card: Card) -> str:
        """Find who a card is of: by our own UID, else by name and a way to reach them."""
        named = self._known.own_uids.get(card.uid, "")
        if named in self._book:
            return named
        asked = Contact("", card.name, ways=Ways(card.addresses, card.phones, card.profiles))
        ids = {name for key in sorted(keys_of(asked)) for name in self._by_key[key]}
        fitting = [name for name in ids if is_one_name(self._book[name].name, card.name)]
        return min(fitting, key=lambda name: (len(name), name), default="")

    def _made(self, card: Card) -> Contact:
        name = f"{NEW}{len(self._book)}"
        laid: Laid = lay(Contact(name, card.name), card, None)
        self._put(laid.contact)
        return laid.contact

    def _put(self, contact: Contact) -> None:
        self._book[contact.id] = contact
        self._touched.add(contact.id)
        self._note(contact)

    def _note(self, contact: Contact) -> None:
        for key in keys_of(contact):
            if contact.id not in self._by_key[key]:
                self._by_key[key].append(contact.id)

    def _news(self, contact_id: str, card: Card, base: Card | None) -> TheirNews | None:
        """Tell whether two exports show that somebody has another job."""
        if base is None or not card.organisation or not base.organisation:
            return None
        is_there = is_same_organisation(base.organisation, card.organisation)
        is_named = bool(card.title and base.title)
        if is_there and (not is_named or _post(card.title) == _post(base.title)):
            return None
        return TheirNews(
            "",
            contact_id,
            title=card.title,
            organisation=card.organisation,
            was_title=base.title,
            was_organisation=base.organisation,
            at=self._now,
        )


def _post(title: str) -> str:
    """Return a job title without what is hung on it: ``Planner | Speaker`` is ``planner``."""
    plain = folded(title)
    for mark in ("|", "•", "·", " - ", " – ", ","):
        plain = plain.partition(mark)[0]
    return " ".join(plain.replace("sr.", "senior").replace("jr.", "junior").split())


def renamed(plan: Plan, ids: Mapping[str, str]) -> Plan:
    """Return a plan with the ids that newcomers were given."""

    def known(contact: Contact) -> Contact:
        return replace(contact, id=ids.get(contact.id, contact.id))

    return replace(
        plan,
        entries=tuple(
            replace(
                one,
                contact=known(one.contact) if one.contact else None,
                news=replace(one.news, contact_id=ids.get(one.news.contact_id, one.news.contact_id))
                if one.news
                else None,
            )
            for one in plan.entries
        ),
        touchpoints=tuple(
            replace(one, contact_id=ids.get(one.contact_id, one.contact_id))
            for one in plan.touchpoints
        ),
        merges=tuple(
            replace(one, one=known(one.one), other=known(one.other)) for one in plan.merges
        ),
        suggested=tuple(
            replace(one, one=known(one.one), other=known(one.other)) for one in plan.suggested
        ),
    )
