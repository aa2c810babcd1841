"""Forget a person: out of every row and every file that Afterword wrote, for good."""

from dataclasses import dataclass, replace
from datetime import tzinfo
from typing import TYPE_CHECKING

from afterword.core.applications import Application
from afterword.core.errors import Refused
from afterword.core.letters.letter import Letter
from afterword.core.merges import final
from afterword.core.people import Contact
from afterword.core.ports import AddedRejection, Erasure, Filed, Reporter, Trace, Traces
from afterword.core.reading.people.names import is_same_person
from afterword.core.reading.reading import ReachedStage
from afterword.core.reading.sender import is_no_reply, is_role_address
from afterword.core.touchpoints import Direction
from afterword.services.mail.filing import file_everything
from afterword.services.owner import find_owner

if TYPE_CHECKING:
    from afterword.core.ports import Store

_UNFINISHED = "forgetting.unfinished"


@dataclass(frozen=True, slots=True)
class ToForget:
    """What goes with a person, and what stays; to be shown before anything is done."""

    contact: Contact
    erasure: Erasure
    letters: tuple[Letter, ...]
    applications: tuple[Application, ...]
    """Those they took part in; they stay, without them."""
    traces: tuple[Trace, ...]
    """Other files that name them; ours can be removed as well."""


@dataclass(frozen=True, slots=True)
class Forgot:
    """What came of it."""

    name: str
    left: tuple[Trace, ...]
    """Files that still name them."""
    is_scrubbed: bool
    """False: another program held the store, and what was deleted is not yet overwritten."""


def to_forget(store: "Store", traces: Traces, contact: Contact) -> ToForget:
    """Put together what goes with a person.

    Raises:
        Refused: It is the person's own address.
    """
    owner = find_owner(store)
    entries = _entries(store, contact)
    known = {each.lower() for one in entries for each in one.all_addresses}
    for address in sorted(known & owner.addresses):
        raise Refused(f"{address} is an address of your own; Afterword needs to know it.")
    filed = store.filed()
    written = _written_by(store, contact, filed)
    seen = {(one.message.sender.name, one.message.sender.address.lower())
            for one in written if one.message.sender}  # fmt: skip
    own = {where for name, where in seen if is_same_person(name, contact.name)}
    addresses = {*known, *(one for one in own if not _is_shared(one))} - {"", *owner.addresses}
    names = {one.name for one in entries}
    names |= {name for name, _ in seen if is_same_person(name, contact.name)}
    if owner.name:
        names = {one for one in names if one.casefold() != owner.name.casefold()}
    letters = tuple(
        one
        for one in store.letters()
        if one.contact_id == contact.id or one.to.address.lower() in addresses
    )
    gone = {one.message.digest for one in written}
    gone |= {one.message.digest for one in filed if _is_between(one, addresses, owner.addresses)}
    applications = tuple(
        one
        for one in store.applications()
        if any(part.contact_id == contact.id for part in one.participants)
    )
    shared = {one for application in applications for one in application.message_ids}
    near = {one.message.digest for one in filed if one.message.message_id in shared} - gone
    erasure = Erasure(
        contact_id=contact.id,
        names=tuple(sorted(one for one in names if len(one.split()) > 1)),
        addresses=tuple(sorted(addresses)),
        letters=tuple(one.id for one in letters),
        messages=tuple(sorted(gone)),
        near=tuple(sorted(near)),
        parts=_single_names(store, contact, applications, owner.name),
        applications=tuple(one.id for one in applications),
        added=_what_stays(store, contact, applications, gone, addresses),
        also=tuple(sorted(one.id for one in entries if one.id != contact.id)),
    )
    files = traces.naming(erasure.names, erasure.addresses)
    return ToForget(contact, erasure, letters, applications, tuple(files))


def forget(  # noqa: PLR0913 (whom, from where, and what is around it)
    store: "Store",
    traces: Traces,
    going: ToForget,
    reporter: Reporter,
    zone: tzinfo,
    *,
    with_files: bool,
) -> Forgot:
    """Forget a person. The caller holds the lock of the scan.

    Args:
        store: Where they are known.
        traces: The files beside it.
        going: What goes, as it was shown.
        reporter: Shows how long it goes on.
        zone: Where the person lives.
        with_files: Also remove copies of the store and letters to others that name them.

    Raises:
        Unavailable: A letter is being sent just now, or a file cannot be removed.
    """
    erasure = going.erasure
    with traces.alone():
        store.save_setting(_UNFINISHED, "1")
        store.erase(erasure)
        traces.remove_letters(going.letters)
    left = traces.naming(erasure.names, erasure.addresses)
    if with_files:
        traces.remove(left)
        left = traces.naming(erasure.names, erasure.addresses)
    is_scrubbed = finish(store, reporter, zone)
    return Forgot(going.contact.name, tuple(left), is_scrubbed)


def finish(store: "Store", reporter: Reporter, zone: tzinfo) -> bool:
    """Finish a forgetting that was interrupted, and tell whether nothing is left to do."""
    if store.setting(_UNFINISHED) is None:
        return True
    file_everything(store, {}, reporter, zone)
    if not store.scrub():
        return False
    store.remove_setting(_UNFINISHED)
    return True


def _entries(store: "Store", contact: Contact) -> list[Contact]:
    """Return all entries that count as one person, as mail and imports give them."""
    aliases = {one.gone_id: one.kept_id for one in store.merges()}
    same = [one for one in store.unmerged().contacts if final(aliases, one.id) == contact.id]
    return [contact, *(one for one in same if one != contact)]


def _written_by(store: "Store", contact: Contact, filed: list[Filed]) -> list[Filed]:
    """Return the kept mail a contact wrote, whatever address it came from."""
    theirs = {
        one.message_id
        for one in store.touchpoints()
        if one.contact_id == contact.id
        and one.direction is Direction.INBOUND
        and one.message_id is not None
        and one.is_human
    }
    addresses = {one.lower() for one in contact.all_addresses}
    found = []
    for one in filed:
        sender = one.message.sender
        if sender is None:
            continue
        is_by_name = one.message.message_id in theirs and is_same_person(sender.name, contact.name)
        if sender.address.lower() in addresses or is_by_name:
            found.append(one)
    return found


def _is_between(filed: Filed, addresses: set[str], owner: frozenset[str]) -> bool:
    """Tell whether a message is from one of these addresses, or goes to them alone."""
    message = filed.message
    if message.sender is not None and message.sender.address.lower() in addresses:
        return True
    readers = {one.address.lower() for one in (*message.to, *message.cc)} - owner
    return bool(readers) and readers <= addresses


def _is_shared(address: str) -> bool:
    return is_no_reply(address) or is_role_address(address)


def _single_names(
    store: "Store", contact: Contact, applications: tuple[Application, ...], owner: str
) -> tuple[str, ...]:
    """Return the first and last name, unless in these applications they mean another as well."""
    present = {part.contact_id for one in applications for part in one.participants}
    others = {
        word
        for one in store.contacts()
        if one.id in present and one.id != contact.id
        for word in one.name.split()
    }
    for one in applications:
        others |= set(f"{one.organisation or ''} {one.role or ''}".split())
    words = {one.strip(".,") for one in contact.name.split()}
    return tuple(sorted(one for one in words - others - set(owner.split()) if len(one) > 1))


def _what_stays(
    store: "Store",
    contact: Contact,
    applications: tuple[Application, ...],
    gone: set[str],
    addresses: set[str],
) -> tuple[AddedRejection, ...]:
    """Keep that an application ended, where the answer was theirs; and what was told, unnamed."""
    told = {
        one.id: replace(one, person=None, person_address=None, person_role=None)
        for one in store.added()
        if (one.person or "").casefold() == contact.name.casefold()
        or (one.person_address or "").lower() in addresses
    }
    known = {one.id for one in store.added()}
    digests = {one.message.message_id: one.message.digest for one in store.filed()}
    for one in applications:
        rejection = one.rejection
        if rejection is None or one.id in known:
            continue
        if digests.get(rejection.message_id or "") in gone:
            told[one.id] = AddedRejection(
                id=one.id,
                organisation=one.organisation or "An employer",
                at=rejection.at,
                channel=rejection.channel,
                role=one.role,
                was_interviewed=rejection.stage is ReachedStage.AFTER_INTERVIEW,
                notes=one.notes,
            )
    return tuple(told.values())
