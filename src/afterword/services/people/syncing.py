"""Bring the contact book and an address book on a server in step: shown first, then done."""

from collections.abc import Iterable, Mapping
from dataclasses import dataclass, replace
from datetime import datetime

from afterword.core.address_books import AddressBook, BookServer, Held, Listing
from afterword.core.cards.card import Card
from afterword.core.cards.laying import Difference, card_of
from afterword.core.cards.stepping import step
from afterword.core.cards.vcard_reading import RawCard, card_from, is_group, raw_cards
from afterword.core.cards.vcard_writing import vcard, vcard_changed
from afterword.core.errors import Refused
from afterword.core.merging import is_one_name, keys_of
from afterword.core.people import Contact, Ways
from afterword.core.ports import Batch, KeptCard, Store
from afterword.services.known import kept_people, known
from afterword.services.moment import Moment
from afterword.services.people.importing import known_so_far, uids

_NEW = "new"


@dataclass(frozen=True, slots=True)
class Move:
    """What keeping one card in step does."""

    card: str
    """Its address on the server; empty for one that is not there yet."""
    contact: Contact
    """As it will be; its id begins with ``new`` where it is nobody yet."""
    taken: tuple[Difference, ...]
    """What changes here."""
    conflicts: tuple[Difference, ...]
    base: Card
    """What both sides say once it is done."""
    before: Card | None
    """What both said before; None where they meet for the first time."""
    raw: str
    """The card as the server holds it; empty where it holds none."""
    etag: str
    written: str = ""
    """The card as it will be written; empty where nothing is."""

    @property
    def is_new_here(self) -> bool:
        """Tell whether somebody comes into the contact book."""
        return self.contact.id.startswith(_NEW)


@dataclass(frozen=True, slots=True)
class SyncPlan:
    """What a sync would do; nothing is done."""

    book: AddressBook
    moves: tuple[Move, ...]
    gone: tuple[KeptCard, ...]
    """Cards that were deleted there; the people stay here."""
    forgotten: Mapping[str, str]
    """ETags of cards there of people who are forgotten here, by their addresses."""
    unreadable: int
    token: str

    @property
    def here(self) -> list[Move]:
        """Return what changes here."""
        return [one for one in self.moves if one.taken or one.is_new_here]

    @property
    def there(self) -> list[Move]:
        """Return what is written there."""
        return [one for one in self.moves if one.written]

    @property
    def conflicts(self) -> list[Move]:
        """Return where both sides say something else."""
        return [one for one in self.moves if one.conflicts]


@dataclass(frozen=True, slots=True)
class Synced:
    """What a sync did."""

    plan: SyncPlan
    written: int
    put_off: tuple[str, ...]
    """Names of people whose card was changed there meanwhile; the next sync looks again."""
    deleted: int


def plan_sync(
    store: Store, book: AddressBook, server: BookServer, moment: Moment, *, is_emptied_fine: bool
) -> SyncPlan:
    """Say what keeping in step would do.

    Args:
        store: The contact book.
        book: With its collection known.
        server: Where it is.
        moment: When, by whose settings.
        is_emptied_fine: A book that is suddenly empty is taken at its word.

    Raises:
        Refused: The book there is suddenly empty.
        AfterwordError: The server cannot be reached.
    """
    return _Planner(store, book, server, moment).plan(is_emptied_fine=is_emptied_fine)


class _Planner:
    def __init__(self, store: Store, book: AddressBook, server: BookServer, moment: Moment) -> None:
        self._store = store
        self._book = book
        self._server = server
        self._moment = moment
        self._contacts = {one.id: one for one in store.contacts()}
        self._kept = {one.key: one for one in store.cards() if one.source == book.source}
        self._known = known_so_far(store, moment)
        self._taken = {one.contact_id for one in self._kept.values()}
        self._forgotten: dict[str, str] = {}
        self._unreadable = 0
        self._new = 0

    def plan(self, *, is_emptied_fine: bool) -> SyncPlan:
        listing = self._server.listing(self._book.collection, self._book.sync_token)
        held = {name: one for name, one in self._kept.items() if one.etag}
        if listing.is_whole and not listing.etags and held and not is_emptied_fine:
            raise Refused(
                f"The address book '{self._book.name}' is suddenly empty; nothing was changed. If "
                "that is right, say --emptied."
            )
        gone = self._gone(listing, held)
        changed = [
            name
            for name, etag in listing.etags.items()
            if name not in held or held[name].etag != etag
        ]
        fetched = self._server.fetch(self._book.collection, changed)
        newer = set(changed)
        moves = [move for name in changed if (move := self._fetched(name, fetched.get(name)))]
        lost = {one.key for one in gone}
        moves += [
            move
            for name, one in held.items()
            if name not in newer and name not in lost and (move := self._edited(one))
        ]
        moves += self._newcomers()
        return SyncPlan(
            self._book,
            tuple(moves),
            tuple(gone),
            self._forgotten,
            self._unreadable,
            listing.token,
        )

    def _gone(self, listing: Listing, held: Mapping[str, KeptCard]) -> list[KeptCard]:
        if listing.is_whole:
            return [one for name, one in held.items() if name not in listing.etags]
        return [held[name] for name in listing.gone if name in held]

    def _fetched(self, name: str, held: Held | None) -> Move | None:
        """Decide on a card that is new or was changed there."""
        raw = next(raw_cards(held.text), None) if held else None
        if held is None or raw is None:
            self._unreadable += 1
            return None
        card = card_from(raw)
        if is_group(raw) or not card.name or self._is_own(card):
            return None
        if self._is_forgotten(card):
            self._forgotten[name] = held.etag
            return None
        kept = self._kept.get(name)
        contact = self._contacts.get(kept.contact_id) if kept else self._whose(card)
        if contact is None:
            self._new += 1
            contact = Contact(f"{_NEW}{self._new}", card.name)
        self._taken.add(contact.id)
        base = kept.card if kept else None
        return self._move(name, contact, base, raw, held)

    def _edited(self, kept: KeptCard) -> Move | None:
        """Decide on a card that is as it was there; the contact may have been changed here."""
        contact = self._contacts.get(kept.contact_id)
        raw = next(raw_cards(kept.raw), None)
        if contact is None or raw is None:
            return None
        move = self._move(kept.key, contact, kept.card, raw, Held(kept.raw, kept.etag))
        return move if move.written or move.conflicts or move.taken else None

    def _move(
        self, name: str, contact: Contact, base: Card | None, raw: RawCard, held: Held
    ) -> Move:
        made = step(contact, card_from(raw), base)
        is_changed = made.wanted != card_from(raw)
        text = vcard_changed(raw, made.wanted, self._moment.now) if is_changed else ""
        return Move(
            name,
            made.laid.contact,
            made.laid.taken,
            made.conflicts,
            made.base,
            base,
            held.text,
            held.etag,
            text,
        )

    def _newcomers(self) -> Iterable[Move]:
        """Put the people one stays in touch with into the book there, if they are in none."""
        wanted = kept_people(known(self._store)) - self._taken
        those = [self._contacts[one] for one in sorted(wanted) if one in self._contacts]
        named = uids(self._store, those)
        for contact in those:
            card = replace(card_of(contact, named[contact.id]), notes="", interests="")
            address = f"{self._book.collection.rstrip('/')}/{_file_name(card.uid)}"
            if address not in self._kept:
                yield Move(address, contact, (), (), card, None, "", "", vcard(card))

    def _whose(self, card: Card) -> Contact | None:
        named = self._known.own_uids.get(card.uid)
        if named in self._contacts:
            return self._contacts[named]
        asked = Contact("", card.name, ways=Ways(card.addresses, card.phones, card.profiles))
        keys = keys_of(asked)
        fitting = [
            one
            for one in self._contacts.values()
            if not keys.isdisjoint(keys_of(one))
            and one.id not in self._taken
            and is_one_name(one.name, card.name)
        ]
        return min(fitting, key=lambda one: (len(one.id), one.id), default=None)

    def _is_own(self, card: Card) -> bool:
        return bool({one.lower() for one in card.addresses} & self._known.owner_addresses)

    def _is_forgotten(self, card: Card) -> bool:
        forgotten = self._known.forgotten
        if any(forgotten.has_address(one) for one in card.addresses):
            return True
        return forgotten.blackened(card.name) != card.name


def do_sync(
    store: Store,
    plan: SyncPlan,
    server: BookServer,
    now: datetime,
    *,
    is_deleting_forgotten: bool,
) -> Synced:
    """Do what a plan says: first here, in one piece; then there, card by card.

    Interrupted in between, the next sync goes on: what was written is recognised.
    """
    book = plan.book
    ids = {one.contact.id: store.new_id("P") for one in plan.moves if one.is_new_here}
    moves = [
        replace(one, contact=replace(one.contact, id=ids.get(one.contact.id, one.contact.id)))
        for one in plan.moves
    ]
    kept = [_kept(book, one, one.base, now) for one in moves if not one.written]
    # Where something is still to be written, what was said before is what counts until it is.
    kept += [_kept(book, one, one.before, now) for one in moves if one.written and one.before]
    # A card that was deleted there is remembered, or it would be put there again.
    kept += [replace(one, etag="", raw="", seen_at=now) for one in plan.gone]
    new = set(ids.values())
    changed = {one.contact.id: one.contact for one in moves if one.taken or one.contact.id in new}
    store.save_batch(Batch(contacts=tuple(changed.values()), cards=tuple(kept)))
    written, put_off = 0, []
    for one in moves:
        if not one.written:
            continue
        held = server.put(one.card, one.written, one.etag)
        if held is None:
            put_off.append(one.contact.name)
            continue
        done = replace(_kept(book, one, one.base, now), raw=held.text, etag=held.etag)
        store.save_batch(Batch(cards=(done,)))
        written += 1
    deleted = 0
    if is_deleting_forgotten:
        deleted = sum(server.delete(name, etag) for name, etag in plan.forgotten.items())
    # What was put off has to be seen again, and so has what is to be asked about.
    is_settled = not put_off and deleted == len(plan.forgotten)
    token = plan.token if is_settled else ""
    store.save_address_book(replace(book, sync_token=token, synced_at=now))
    return Synced(plan, written, tuple(put_off), deleted)


def _kept(book: AddressBook, move: Move, base: Card, now: datetime) -> KeptCard:
    return KeptCard(book.source, move.card, move.contact.id, base, now, move.raw, move.etag)


def _file_name(uid: str) -> str:
    plain = "".join(one for one in uid.removeprefix("urn:uuid:") if one.isalnum() or one in "-_")
    return f"{plain or 'card'}.vcf"
