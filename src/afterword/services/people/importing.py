"""Import people: look at files, show what they would change, then do it, all or nothing."""

from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass, field, replace
from datetime import datetime
from uuid import NAMESPACE_URL, uuid4, uuid5

from afterword.core.cards.decoding import decoded
from afterword.core.cards.findings import Found, Problem
from afterword.core.cards.format import Asked, NamedFile, format_of, formats
from afterword.core.cards.planning import NEW, Fate, Known, Plan, plan_import, renamed
from afterword.core.errors import Invalid
from afterword.core.merges import Merge, final
from afterword.core.people import Contact
from afterword.core.ports import Batch, KeptCard, Reporter, SentApplication, Store
from afterword.services.mail.filing import BOOK_ID, file_everything
from afterword.services.moment import Moment

MOST_PEOPLE = 30_000
"""People of one file; LinkedIn ends at 30,000 connections."""


@dataclass(frozen=True, slots=True)
class Looked:
    """What was found in the files."""

    found: tuple[Found, ...]
    passed_over: tuple[str, ...] = field(default=())
    """Files of a folder or an archive that hold no people."""


@dataclass(frozen=True, slots=True)
class Imported:
    """What an import did."""

    plan: Plan
    merges: tuple[Merge, ...]


def look(files: Iterable[NamedFile], asked: Asked, as_: str = "") -> Looked:
    """Read files of people.

    Args:
        files: As they were given.
        asked: What the person said of them.
        as_: The name of a format, where the person chose one; empty to tell it from the file.

    Raises:
        Invalid: A file is of no format that is known, or nothing in them is.
    """
    by_name = {one.name: one for one in formats()}
    if as_ and as_ not in by_name:
        raise Invalid(f"There is no format '{as_}'; there are {', '.join(by_name)}.")
    found, passed_over = [], []
    for file in files:
        text = decoded(file.data)
        chosen = by_name[as_] if as_ else format_of(file.name, text)
        if chosen is None or (chosen.name == "csv" and not (as_ or file.is_alone)):
            # A folder of exports holds many tables that are not of people.
            if file.is_alone:
                raise Invalid(_unknown(file.name))
            passed_over.append(file.name)
            continue
        found.append(_bounded(chosen.read(file.name, text, asked)))
    if not found:
        raise Invalid(
            "No file of people is in there: an export has Connections.csv, or .vcf files."
        )
    return Looked(tuple(found), tuple(passed_over))


def _bounded(found: Found) -> Found:
    """Take no more people from one file than anybody knows."""
    if len(found.cards) <= MOST_PEOPLE:
        return found
    says = f"it names {len(found.cards):,} people; the first {MOST_PEOPLE:,} are taken."
    problems = (*found.problems, Problem(found.file, 0, says))
    return replace(found, cards=found.cards[:MOST_PEOPLE], problems=problems)


def plan_of(store: Store, found: Sequence[Found], moment: Moment) -> Plan:
    """Say what an import would do; nothing is done."""
    return plan_import(found, known_so_far(store, moment), moment.now)


def known_so_far(store: Store, moment: Moment) -> Known:
    """Return what an import is compared with."""
    contacts = store.contacts()
    book = store.setting(BOOK_ID)
    return Known(
        contacts=contacts,
        cards={(one.source, one.key): (one.contact_id, one.card) for one in store.cards()},
        own_uids={_uid(book, one.id): one.id for one in contacts} if book else {},
        forgotten=store.forgotten(),
        owner_addresses=moment.owner.addresses,
        apart=store.told_apart(),
        touchpoints=frozenset(one.id for one in store.touchpoints()),
        sent=frozenset(one.key for one in store.sent_applications()),
    )


def do_import(store: Store, plan: Plan, moment: Moment, reporter: Reporter) -> Imported:
    """Do what a plan says. The caller holds the lock of the scan since it was made."""
    newcomers = [one.contact for one in plan.of(Fate.ADDED) if one.contact is not None]
    new = list(dict.fromkeys(one.id for one in newcomers if one.id.startswith(NEW)))
    ids = dict(zip(new, store.new_ids("P", len(new)), strict=True)) if new else {}
    plan = renamed(plan, ids)
    store.save_batch(_batch(store, plan, moment.now))
    merges = []
    aliases: dict[str, str] = {}
    for like in plan.merges:
        kept, gone = final(aliases, like.one.id), final(aliases, like.other.id)
        if kept != gone:
            merges.append(store.merge(kept, gone, moment.now, is_automatic=True))
            aliases[gone] = kept
    if plan.sent:
        file_everything(store, {}, reporter, moment.zone)
    return Imported(plan, tuple(merges))


def _batch(store: Store, plan: Plan, now: datetime) -> Batch:
    contacts: dict[str, Contact] = {}
    cards = []
    for one in plan.entries:
        if one.contact is None:
            continue
        if one.fate is not Fate.SAME or one.contact.id in contacts:
            contacts[one.contact.id] = one.contact
        cards.append(KeptCard(one.source, one.card.key, one.contact.id, one.card, now))
    return Batch(
        contacts=tuple(contacts.values()),
        cards=tuple(cards),
        touchpoints=plan.touchpoints,
        news=tuple(replace(one, id=store.new_id("J")) for one in plan.news),
        sent=tuple(
            SentApplication(store.new_id("A"), one.key, one.organisation, one.role, one.on)
            for one in plan.sent
        ),
    )


def uids(store: Store, contacts: Iterable[Contact]) -> Mapping[str, str]:
    """Return the UID of each contact: its card's own, else one that stays the same for ever."""
    book = store.setting(BOOK_ID)
    if book is None:
        book = str(uuid4())
        store.save_setting(BOOK_ID, book)
    theirs = {
        one.contact_id: one.card.uid
        for one in store.cards()
        if one.card.uid and one.source != "csv"
    }
    return {one.id: theirs.get(one.id) or _uid(book, one.id) for one in contacts}


def _uid(book: str, contact_id: str) -> str:
    return f"urn:uuid:{uuid5(NAMESPACE_URL, f'afterword:{book}:{contact_id}')}"


def _unknown(name: str) -> str:
    listed = ", ".join(one.says for one in formats())
    return f"{name} is nothing people are imported from; there are {listed}."
