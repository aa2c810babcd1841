"""Another address for somebody: the person's word, kept over every scan."""

from collections.abc import Sequence
from dataclasses import dataclass, replace

from afterword.core.errors import Invalid, NotFound, Refused
from afterword.core.letters.letter import Letter
from afterword.core.letters.rfc5322 import new_message_id
from afterword.core.outbox import Outbox, State
from afterword.core.people import Contact
from afterword.core.ports import Store
from afterword.core.reach import is_reachable
from afterword.core.reading.reading import Kind
from afterword.core.reading.sender import is_no_reply
from afterword.core.touchpoints import Nature
from afterword.services.mail.accounts import is_address
from afterword.services.moment import Moment


@dataclass(frozen=True, slots=True)
class Readdressed:
    """What came of another address."""

    contact: Contact
    changed: tuple[Letter, ...] = ()
    """Letters that were not handed over yet, and go there now."""
    again: Letter | None = None
    """The letter that had come back, written out anew to go there; nothing is sent."""
    works_after_all: bool = False
    """The address was said to fail, and the person knows better."""


def find_person(store: Store, named: str) -> Contact:
    """Return a contact by id, address or part of the name.

    Raises:
        NotFound: Nobody is called so.
        Invalid: Several people are, or nothing was said.
    """
    wanted, contacts = named.strip().casefold(), store.contacts()
    if not wanted:
        raise Invalid("Say who: an id such as P3, or part of a name.")
    exact = [one for one in contacts if wanted in {one.id.casefold(), (one.address or "").lower()}]
    found = exact or [one for one in contacts if wanted in one.name.casefold()]
    if len(found) == 1:
        return found[0]
    if not found:
        raise NotFound(
            f"Nobody is called '{named}' here; 'afterword show APPLICATION' lists its people."
        )
    names = ", ".join(f"{one.id} {one.name}" for one in found[:10])
    raise Invalid(f"'{named}' could be several people; use an id: {names}.")


def not_reached(person: Contact) -> str:
    """Say why no mail reaches somebody, and what helps; empty where it does."""
    address = person.address or ""
    if is_reachable(person):
        return ""
    if not address:
        said = f"No mail address of {person.name} is known yet."
    elif person.failure is not None:
        said = f"{address} did not take a letter of yours."
        if person.failure.has_left:
            said = f"A mail says that {person.name} is not at {address} any more."
    else:
        said = f"Nobody reads what goes to {address}."
    return f"{said} The letter can be written all the same; with an address it can go."


def give_address(
    store: Store, outbox: Outbox, person: Contact, address: str, moment: Moment
) -> Readdressed:
    """Keep another address of somebody, and let the letters to them go there.

    The address that failed, given again, is taken as the person's word that it works.

    Args:
        store: Where it is kept.
        outbox: Letters that are on their way stay as they were agreed to.
        person: Whose it is.
        address: The address.
        moment: When, and who says it.

    Raises:
        Invalid: It is no address, or not theirs.
        Refused: It is somebody else's, or takes no replies.
    """
    wanted = address.strip()
    _refuse_unfit(store, person, wanted, moment)
    before = person.address or ""
    if wanted.lower() == before.lower():
        return Readdressed(person, works_after_all=_believe(store, person, moment))
    came_back = _last_returned(store, person)
    changed = replace(person, address=wanted)
    store.save_contact(changed)
    waiting = {one.letter_id for one in outbox.all() if one.state is not State.REFUSED}
    handed = {one.letter_id for one in store.receipts()} | waiting
    moved = [
        replace(one, to=replace(one.to, address=wanted))
        for one in store.letters()
        if one.contact_id == person.id and one.id not in handed
    ]
    for letter in moved:
        store.save_letter(letter)
    again = _written_again(store, came_back, wanted, moment) if came_back else None
    return Readdressed(changed, tuple(moved), again)


def _refuse_unfit(store: Store, person: Contact, address: str, moment: Moment) -> None:
    if not is_address(address):
        raise Invalid(f"'{address}' is no mail address: it should look like dana@example.org.")
    if address.lower() in moment.owner.addresses:
        raise Invalid(f"{address} is your own address; say theirs.")
    if is_no_reply(address.lower()):
        raise Refused(f"Nobody reads what goes to {address}; another address would reach them.")
    for one in store.contacts():
        if one.id != person.id and (one.address or "").lower() == address.lower():
            raise Refused(f"{address} is the address of {one.name} ({one.id}).")


def _believe(store: Store, person: Contact, moment: Moment) -> bool:
    """Let what says that an address fails count no more; reports are kept as other mail."""
    wanted = (person.address or "").lower()
    reports = [one for one in person.reach.failed if one.address == wanted]
    for one in reports:
        filed = store.message(one.message_id)
        if filed is not None:
            kind = filed.kind if one.has_left else Kind.OTHER
            store.overrule(filed.message.digest, kind, moment.now)
    return bool(reports)


def _last_returned(store: Store, person: Contact) -> Letter | None:
    """Return the letter that came back, unless another one was written since."""
    touchpoints = [one for one in store.touchpoints() if one.contact_id == person.id]
    back = [one.message_id for one in touchpoints if one.nature is Nature.BOUNCE]
    letters: Sequence[Letter] = [one for one in store.letters() if one.contact_id == person.id]
    last = max(letters, key=lambda one: (one.created_at, one.id), default=None)
    return last if last is not None and last.message_id in back else None


def _written_again(store: Store, letter: Letter, address: str, moment: Moment) -> Letter:
    """Write a letter out anew, under an id of its own: the first one did go out."""
    letter_id = store.new_id("L")
    domain = letter.sender.domain if letter.sender else ""
    again = replace(
        letter,
        id=letter_id,
        to=replace(letter.to, address=address),
        created_at=moment.now,
        message_id=new_message_id(f"{letter_id}.{moment.now:%Y%m%d%H%M%S}", domain),
    )
    store.save_letter(again)
    return again
