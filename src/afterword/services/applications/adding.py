"""A rejection the person tells us about: by phone, in person, through a portal, or pasted."""

import hashlib
from dataclasses import dataclass, replace
from datetime import datetime, timedelta
from typing import TYPE_CHECKING

from afterword.core.applications import Application
from afterword.core.errors import Invalid, NotFound
from afterword.core.messages.message import Message, is_made_up, made_up_id
from afterword.core.messages.parse import parse
from afterword.core.messages.threads import linked_ids
from afterword.core.ports import AddedRejection, PersonMet, Scanned
from afterword.core.reading.read import read
from afterword.core.reading.reading import (
    Found,
    HiringRole,
    Kind,
    PersonFound,
    ReachedStage,
    Reading,
)
from afterword.core.touchpoints import Channel
from afterword.services.mail.accounts import is_address

if TYPE_CHECKING:
    from afterword.core.ports import Store

PASTED = "paste"
"""The source name of what was pasted."""
_LONGEST_NAME = 120
"""Characters of a person's, a house's or a job's name that are kept."""
_SAID_TWICE = timedelta(days=1)


@dataclass(frozen=True, slots=True)
class Told:
    """What the person says about a rejection; None where they did not say."""

    organisation: str | None = None
    role: str | None = None
    at: datetime | None = None
    channel: Channel | None = None
    was_interviewed: bool | None = None
    person: str | None = None
    person_address: str | None = None
    person_role: HiringRole | None = None
    reason: str | None = None
    notes: str = ""


def add(store: "Store", told: Told, now: datetime) -> str:
    """Keep a rejection that came without mail.

    What was told before, word for word and of the same day, is not kept twice.

    Returns:
        The id of the application.

    Raises:
        Invalid: The organisation is missing, a name is none, or the day is in the future.
    """
    organisation = _name(told.organisation, "An organisation's name")
    if organisation is None:
        raise Invalid("Say who it was: --organisation NAME.")
    at = told.at or now
    if at > now:
        raise Invalid(
            "The day you were told lies in the future; use --on with a day that has been."
        )
    added = AddedRejection(
        id="",
        organisation=organisation,
        at=at,
        channel=told.channel or Channel.UNSAID,
        role=_name(told.role, "A job's title"),
        was_interviewed=bool(told.was_interviewed),
        person=_name(told.person, "A person's name"),
        person_address=_address(told.person_address),
        person_role=told.person_role,
        reason_words=told.reason,
        notes=told.notes,
    )
    known = next((one for one in store.added() if _is_twin(one, added)), None)
    if known is not None:
        return known.id
    application_id = store.new_id("A")
    store.add(replace(added, id=application_id))
    return application_id


def take_back_last(store: "Store") -> AddedRejection:
    """Take back what was added last.

    Raises:
        NotFound: Nothing was added by hand, or all of it was taken back.
    """
    last = max(store.added(), key=lambda one: int(one.id[1:]), default=None)
    if last is None:
        raise NotFound("Nothing that was added by hand is here, so there is nothing to take back.")
    store.remove_added(last.id)
    return last


def _address(said: str | None) -> str | None:
    """Return a mail address, None where nothing was said, and refuse what is none."""
    address = (said or "").strip()
    if address and not is_address(address):
        raise Invalid(f"'{address}' is no mail address: it should look like ana@example.org.")
    return address or None


def _name(said: str | None, what: str) -> str | None:
    """Return a name on one line, None where nothing was said, and refuse what is no name."""
    name = " ".join((said or "").split())
    if len(name) > _LONGEST_NAME:
        raise Invalid(f"{what} has at most {_LONGEST_NAME} letters, and this has {len(name):,}.")
    return name or None


def _is_twin(one: AddedRejection, other: AddedRejection) -> bool:
    """Tell whether the same was said before: a form that is sent twice says one thing."""
    is_near = abs(one.at - other.at) < _SAID_TWICE
    return is_near and replace(one, id=other.id, at=other.at) == other


def add_person(store: "Store", application: Application, person: PersonMet) -> None:
    """Keep somebody the person met at an interview, who takes part from the next filing on.

    Raises:
        Invalid: There is no name or one nobody has, or what should be an address is none.
    """
    name = _name(person.name, "A person's name")
    if name is None:
        raise Invalid("Say who you met: a name is enough.")
    address = _address(person.address)
    store.add_met(replace(person, application_id=application.id, name=name, address=address))


def read_paste(text: str, now: datetime) -> tuple[Message, Reading]:
    """Read a pasted text: a whole mail with its headers, or only what it says.

    Raises:
        Invalid: There is nothing in it.
    """
    if not text.strip():
        raise Invalid("There is nothing in the paste; paste the mail's text and try again.")
    message = parse(text.encode("utf-8", "surrogateescape"))
    if message.sender is None and not message.subject:
        # No headers: everything is the text. Headers of our own keep the first line in the body.
        message = parse(
            b"Content-Type: text/plain; charset=utf-8\n\n" + text.encode("utf-8", "replace")
        )
    if message.date is None or message.date > now:
        message = replace(message, date=now)
    return message, read(message)


def _by_what_it_is_about(message: Message, organisation: str, role: str | None) -> Message:
    """Tell a paste from others in the same words: many houses say no by one form.

    A mail pasted with its headers has a Message-ID of its own, and needs no other name.
    """
    if not is_made_up(message.message_id):
        return message
    about = "\n".join((message.digest, organisation.casefold(), (role or "").casefold()))
    digest = hashlib.sha256(about.encode("utf-8", "surrogateescape")).hexdigest()
    return replace(message, digest=digest, message_id=made_up_id(digest))


def add_paste(store: "Store", message: Message, reading: Reading, told: Told, now: datetime) -> str:
    """Keep a pasted rejection; what the person says goes before what was read.

    Returns:
        The Message-ID it is kept under.

    Raises:
        Invalid: Nothing says which organisation it was, or a name is none.
    """
    named = _name(told.organisation, "An organisation's name")
    role = _name(told.role, "A job's title")
    person, address = _name(told.person, "A person's name"), _address(told.person_address)
    organisation = Found(named) if named else reading.organisation
    if organisation is None:
        raise Invalid("The paste does not say which organisation it is; add --organisation NAME.")
    people = reading.people
    if person:
        said = PersonFound(person, address, None, told.person_role)
        people = (said, *(one for one in people if one.name.casefold() != said.name.casefold()))
    stage = reading.stage
    if told.was_interviewed is not None:
        interviewed = told.was_interviewed
        stage = ReachedStage.AFTER_INTERVIEW if interviewed else ReachedStage.BEFORE_CONTACT
    if told.at is not None:
        message = replace(message, date=told.at)
    message = _by_what_it_is_about(message, organisation.value, role)
    final = replace(
        reading,
        organisation=organisation,
        role=Found(role) if role else reading.role,
        stage=stage,
        people=people,
    )
    store.record(
        PASTED,
        [
            Scanned(
                key=message.digest,
                digest=message.digest,
                message_id=message.message_id,
                references=linked_ids(message),
                sender_address=message.sender.address.lower() if message.sender else "",
                recipient_addresses=tuple(one.address.lower() for one in message.to),
                sent_at=message.date,
                message=message,
                reading=final,
            )
        ],
        None,
    )
    if final.kind is not Kind.REJECTION:
        store.overrule(message.digest, Kind.REJECTION, now)
    return message.message_id
