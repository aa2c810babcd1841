"""From what was read to applications, people and touchpoints; always computed as a whole."""

from collections.abc import Iterable
from dataclasses import replace
from datetime import tzinfo
from typing import TYPE_CHECKING
from uuid import uuid4

from afterword import __version__
from afterword.core.assembly.assemble import assemble
from afterword.core.owner import Owner, likely_addresses, name_of
from afterword.core.ports import Filed, Mailbox, Reporter
from afterword.core.reading.context import contexts
from afterword.core.reading.read import read
from afterword.core.reading.read_with import read_with
from afterword.core.reading.teaching import Lesson, follow, lessons_from, sender_key
from afterword.services.applications.adding import PASTED
from afterword.services.mail.found_in_mail import FILED
from afterword.services.mail.looking_again import LookingAgain
from afterword.services.mail.scanning import watched
from afterword.services.owner import find_owner

if TYPE_CHECKING:
    from afterword.core.ports import Store

BOOK_ID = "book.id"
"""The setting with the name of this contact book, from which the ids of its cards follow. It is
made here, so that taking cards along changes nothing."""


def file_everything(
    store: "Store", mailboxes: dict[str, Mailbox], reporter: Reporter, zone: tzinfo
) -> list[Filed]:
    """Bring applications, people and touchpoints in line with all that was read.

    Args:
        store: Where everything is kept.
        mailboxes: The sources at hand, by name, to read a message again that was left out.
        reporter: Shows how long it goes on.
        zone: Where the person lives.

    Returns:
        Every kept message as it is read now, oldest first: what the store gives from now on.
    """
    owner = _learn_addresses(store)
    looking = LookingAgain(store, mailboxes, owner, reporter)
    while True:
        # What is read in the light of its thread may make somebody known, and who is known may
        # have more mail kept: only once neither adds anything, one more scan would not either.
        looking.look()
        filed, is_settled = _read_again(store, store.filed(), owner, reporter)
        if is_settled:
            break
    _learn_name(store, owner, filed)
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
        zone=zone,
    )
    store.save_assembly(assembly)
    looking.note_what_is_open()
    _note(store, FILED, __version__)
    if store.setting(BOOK_ID) is None:
        store.save_setting(BOOK_ID, str(uuid4()))
    return filed


def _note(store: "Store", name: str, value: str) -> None:
    """Keep a setting, unless it is kept already: every writing has all be read again."""
    if store.setting(name) != value:
        store.save_setting(name, value)


# --- whose mail ------------------------------------------------------------------------------


def _learn_addresses(store: "Store") -> Owner:
    """Tell the owner's addresses from the mail, and keep them for the next command."""
    # In a small mailbox a copy in Sent can make a reader of ours look like its owner.
    readers = {one.to.address.lower() for one in store.letters()}
    told = likely_addresses(store.common_recipients(), store.message_count()) - readers
    if told:
        _note(store, "told.addresses", ",".join(sorted(told)))
    return find_owner(store)


def _learn_name(store: "Store", owner: Owner, filed: Iterable[Filed]) -> None:
    """Tell the owner's name from all mail that is kept, and keep it."""
    seen = (
        one
        for filed_one in filed
        for one in (
            *filed_one.message.to,
            *((filed_one.message.sender,) if filed_one.message.sender else ()),
        )
    )
    name = name_of(owner.addresses, seen)
    if name:
        _note(store, "told.name", name)


# --- what each message says -------------------------------------------------------------------


def _read_again(
    store: "Store", filed: list[Filed], owner: Owner, reporter: Reporter
) -> tuple[list[Filed], bool]:
    """Read every kept message in the light of its thread, and keep what changed.

    What was read with the very same knowledge before is not read again; it would come out the
    same. A paste stays as the person confirmed it.

    Returns:
        The messages as they are read now, and whether each was read so before: else there is more
        to follow from them.
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
    changed = [(new, old) for new, old in zip(result, filed, strict=True) if new is not old]
    if changed:
        store.save_readings([new for new, _ in changed])
    return result, all(new.reading == old.reading for new, old in changed)


def _by_sender(judged: Iterable[Filed]) -> dict[str, list[Filed]]:
    """Group judged messages by who sent them; each group keeps its order."""
    groups: dict[str, list[Filed]] = {}
    for one in judged:
        groups.setdefault(sender_key(one.message), []).append(one)
    return groups
