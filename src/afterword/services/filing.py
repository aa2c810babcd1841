"""From what was read to applications, people and touchpoints; always computed as a whole."""

from collections.abc import Iterable
from dataclasses import dataclass, replace
from functools import cached_property
from typing import TYPE_CHECKING
from uuid import uuid4

from afterword import __version__
from afterword.core.assembly.assemble import assemble
from afterword.core.owner import Owner, likely_addresses, name_of
from afterword.core.ports import Filed, Mailbox, Near, Reporter, Scanned, Skim
from afterword.core.reading.context import contexts
from afterword.core.reading.domains import own_domain
from afterword.core.reading.read import read
from afterword.core.reading.read_with import read_with
from afterword.core.reading.reading import Kind, SenderKind
from afterword.core.reading.sender import is_no_reply
from afterword.core.reading.teaching import Lesson, follow, lessons_from, sender_key
from afterword.core.skimming.headers import is_header_digest
from afterword.core.skimming.rule import is_of_hiring_house
from afterword.services.adding import PASTED
from afterword.services.found_in_mail import FILED
from afterword.services.owner import find_owner
from afterword.services.scanning import fetch_again, watched
from afterword.services.skimming import hiring_houses
from afterword.services.taking_in import scanned_from

if TYPE_CHECKING:
    from afterword.core.ports import Store

_AT_ONCE = 100
"""Messages that are kept in one transaction: flushing the disk takes longer than reading one."""
BOOK_ID = "book.id"
"""The setting with the name of this contact book, from which the ids of its cards follow. It is
made here, so that taking cards along changes nothing."""
_ROUNDS = 3
"""How often left-out mail is looked at again; each round can lengthen a thread once."""


def file_everything(
    store: "Store", mailboxes: dict[str, Mailbox], reporter: Reporter
) -> list[Filed]:
    """Bring applications, people and touchpoints in line with all that was read.

    Args:
        store: Where everything is kept.
        mailboxes: The sources at hand, by name, to read a message again that was left out.
        reporter: Shows how long it goes on.

    Returns:
        Every kept message as it is read now, oldest first: what the store gives from now on.
    """
    owner = _learn_owner(store)
    _look_again(store, mailboxes, owner, reporter)
    filed = _read_again(store, store.filed(), owner, reporter)
    assembly = assemble(
        filed,
        store.added(),
        store.unmerged(),
        owner.addresses,
        store.new_id,
        letters=store.letters(),
        met=store.met(),
        sent=store.sent_applications(),
        imported=store.imported_only(),
    )
    store.save_assembly(assembly)
    _note(store, FILED, __version__)
    if store.setting(BOOK_ID) is None:
        store.save_setting(BOOK_ID, str(uuid4()))
    return filed


def _note(store: "Store", name: str, value: str) -> None:
    """Keep a setting, unless it is kept already: every writing has all be read again."""
    if store.setting(name) != value:
        store.save_setting(name, value)


# --- whose mail ------------------------------------------------------------------------------


def _learn_owner(store: "Store") -> Owner:
    """Tell the owner from the mail, and keep it for the next command."""
    # In a small mailbox a copy in Sent can make a reader of ours look like its owner.
    readers = {one.to.address.lower() for one in store.letters()}
    told = likely_addresses(store.common_recipients(), store.message_count()) - readers
    if told:
        _note(store, "told.addresses", ",".join(sorted(told)))
    owner = find_owner(store)
    seen = (
        one
        for filed in store.filed()
        for one in (
            *filed.message.to,
            *((filed.message.sender,) if filed.message.sender else ()),
        )
    )
    name = name_of(owner.addresses, seen)
    if name:
        _note(store, "told.name", name)
    return find_owner(store)


# --- mail that matters only in its thread ----------------------------------------------------


@dataclass(frozen=True)
class Links:
    """What ties a message to the search for work, besides its words.

    Thousands of messages come from a few hundred senders, so what follows from a sender alone is
    found once for each.
    """

    ids: frozenset[str]
    people: frozenset[str]
    domains: frozenset[str]
    written_to_them: frozenset[str]
    """Digests of messages sent to one of ``people``."""
    houses: frozenset[str]
    """Domains any mail that is kept came from."""

    def hold(self, skim: Skim, owner: Owner) -> bool:
        """Tell whether a left-out message belongs to what is known."""
        if skim.message_id in self.ids or not self.ids.isdisjoint(skim.references):
            return True
        if skim.sender_address in owner.addresses:
            return skim.digest in self.written_to_them
        return self.of_sender(skim.sender_address)[0]

    def doubt(self, skim: Skim) -> bool:
        """Tell whether a message left out by its header would be read, now that more is known."""
        return is_header_digest(skim.digest) and self.of_sender(skim.sender_address)[1]

    def near(self, owner: Owner, asked: "Links | None" = None) -> Near:
        """Return which left-out messages `hold` and `doubt` have to be asked about.

        Thousands were left out, and a few refer to anything or come from somebody known.

        Args:
            owner: Whose mail it is.
            asked: What was known when all of them were asked about before.
        """

        def is_by(sender: str) -> bool:
            is_held, is_doubtful = self.of_sender(sender)
            was_held, was_doubtful = asked.of_sender(sender) if asked else (False, False)
            is_new = is_held and not was_held and sender not in owner.addresses
            return is_new or (is_doubtful and not was_doubtful)

        if asked is None:
            return Near(self.ids, self.written_to_them, is_by)
        return Near(self.ids - asked.ids, self.written_to_them - asked.written_to_them, is_by)

    def of_sender(self, address: str) -> tuple[bool, bool]:
        """Tell whether mail from an address belongs to what is known, and whether it may."""
        found = self._senders.get(address)
        if found is None:
            domain = address.rpartition("@")[2]
            is_theirs = own_domain(domain) in self.domains and not is_no_reply(address)
            found = self._senders[address] = (
                address in self.people or is_theirs,
                is_of_hiring_house(domain, self.houses),
            )
        return found

    @cached_property
    def _senders(self) -> dict[str, tuple[bool, bool]]:
        return {}


_SPEAKS_OF_WORK = frozenset(
    {Kind.REJECTION, Kind.INTERVIEW, Kind.OFFER, Kind.ASSESSMENT, Kind.FEEDBACK, Kind.NO_FEEDBACK}
)


def _links(store: "Store", owner: Owner) -> Links:
    ids: set[str] = set()
    people: set[str] = set()
    domains: set[str] = set()
    filed = store.filed()
    for one in filed:
        message = one.message
        kind = one.kind
        if kind in {Kind.OTHER, Kind.JOB_ALERT, Kind.BOUNCE, Kind.AUTO_REPLY}:
            continue
        ids.update((message.message_id, *message.references))
        if message.in_reply_to:
            ids.add(message.in_reply_to)
        sender = message.sender
        # Somebody without an address is nobody in particular.
        if sender is None or not sender.address or sender.address.lower() in owner.addresses:
            continue
        # One doubtful reading must not have all of a friend's private mail kept.
        if one.is_settled and one.reading.sender is SenderKind.PERSON and kind in _SPEAKS_OF_WORK:
            people.add(sender.address.lower())
            domains.update(filter(None, [own_domain(sender.domain)]))
    return Links(
        frozenset(ids),
        frozenset(people),
        frozenset(domains),
        frozenset(store.sent_to(people)),
        hiring_houses(filed),
    )


def _look_again(
    store: "Store", mailboxes: dict[str, Mailbox], owner: Owner, reporter: Reporter
) -> None:
    """Keep messages that belong to a hiring thread though their words alone did not show it.

    What was left out by its header is read as well where what came after it calls for that; so
    the order in which mail arrives does not matter.
    """
    if not mailboxes:
        return
    lessons = lessons_from(store.overruled())
    forgotten = store.forgotten()
    asked = None
    for _ in range(_ROUNDS):
        links = _links(store, owner)
        near, asked = links.near(owner, asked), links
        found = ((skim, links.hold(skim, owner)) for skim in store.left_out(near))
        wanted = [(skim, holds) for skim, holds in found if holds or links.doubt(skim)]
        read: list[tuple[str, Scanned, str | None]] = []
        kept = 0
        for skim, holds in watched(reporter, "Following threads", wanted):
            message = fetch_again(mailboxes, skim)
            if message is None:
                continue
            scanned = scanned_from(skim.key, message, lessons, forgotten, is_wanted=holds)
            if holds and scanned.message is None:
                continue  # it is from or to somebody who is forgotten
            read.append((skim.source, scanned, skim.digest))
            kept += scanned.message is not None
            if len(read) >= _AT_ONCE:
                store.keep_all(read)
                read = []
        if read:
            store.keep_all(read)
        if not kept:
            return


def _read_again(
    store: "Store", filed: list[Filed], owner: Owner, reporter: Reporter
) -> list[Filed]:
    """Read every kept message in the light of its thread, and keep what changed.

    What was read with the very same knowledge before is not read again; it would come out the
    same. A paste stays as the person confirmed it.
    """
    known = contexts(filed, owner.addresses)
    taught = _by_sender(store.overruled())
    lessons: dict[str, tuple[Lesson, ...]] = {}
    result: list[Filed] = []
    for one in watched(reporter, "Putting it together", filed):
        sender, context = sender_key(one.message), known[one.message.digest]
        near = taught.get(sender, [])
        knowledge = read_with(__version__, context, near)
        if one.source == PASTED or knowledge == one.read_with:
            result.append(one)
            continue
        if sender not in lessons:
            lessons[sender] = lessons_from(near)
        reading = follow(read(one.message, context), one.message, context, lessons[sender])
        result.append(replace(one, reading=reading, read_with=knowledge))
    changed = [new for new, old in zip(result, filed, strict=True) if new is not old]
    if changed:
        store.save_readings(changed)
    return result


def _by_sender(judged: Iterable[Filed]) -> dict[str, list[Filed]]:
    """Group judged messages by who sent them; each group keeps its order."""
    groups: dict[str, list[Filed]] = {}
    for one in judged:
        groups.setdefault(sender_key(one.message), []).append(one)
    return groups
