"""What people mentioned: suggested from their words, kept or dropped by the person."""

from collections.abc import Iterable, Iterator
from typing import Final

from afterword.core.errors import Invalid, NotFound
from afterword.core.mentions.interests import interests_in, interests_noted
from afterword.core.mentions.lead import Lead
from afterword.core.mentions.leads import leads_in
from afterword.core.mentions.suggestion import Subject, Suggestion, key_of
from afterword.core.messages.message import Message
from afterword.core.people import Contact
from afterword.core.ports import Store
from afterword.core.reading.reading import Kind
from afterword.core.touchpoints import Direction, Touchpoint
from afterword.services.moment import Moment
from afterword.services.people.interests import match_new
from afterword.services.people.tending import change

_TELL_NOTHING: Final = frozenset(
    {Kind.JOB_ALERT, Kind.AUTO_REPLY, Kind.BOUNCE, Kind.ACKNOWLEDGEMENT, Kind.ASSESSMENT}
)
"""Kinds of mail nobody says anything of themselves in."""
_LONGEST: Final = 400
"""Characters kept of a sentence."""


def suggestions(store: Store, moment: Moment, contact: Contact | None = None) -> list[Suggestion]:
    """Return what is suggested, the newest first; what was kept or dropped is left out.

    Args:
        store: The mail and the notes.
        moment: When; what is dated later has not happened yet.
        contact: Only of this person; None for everybody.
    """
    touchpoints = [
        one
        for one in store.touchpoints()
        if one.at <= moment.now and (contact is None or one.contact_id == contact.id)
    ]
    people = {one.id: one for one in store.contacts()}
    found = [*_from_mail(store, touchpoints), *_from_notes(people.values(), touchpoints, moment)]
    declined = store.declined()
    leads = {(one.contact_id, key_of(one.words)) for one in store.leads()}
    left: dict[str, Suggestion] = {}
    for one in sorted(found, key=lambda one: (one.at, one.evidence), reverse=True):
        person = people.get(one.contact_id)
        is_wanted = person is not None and (contact is None or person.id == contact.id)
        if not is_wanted or person is None or one.declined in declined:
            continue
        if one.subject is Subject.LEAD and (one.contact_id, key_of(one.words)) in leads:
            continue
        if one.subject is Subject.INTEREST and key_of(one.words) in key_of(person.interests):
            continue
        left.setdefault(one.id, one)
    return list(left.values())


def _from_mail(store: Store, touchpoints: Iterable[Touchpoint]) -> Iterator[Suggestion]:
    wrote = {
        one.message_id: one
        for one in touchpoints
        if one.message_id and one.direction is Direction.INBOUND and one.is_human
    }
    if not wrote:
        return
    for filed in store.filed():
        by = wrote.get(filed.message.message_id)
        if by is not None and filed.kind not in _TELL_NOTHING:
            yield from _of_message(filed.message, by)


def _of_message(message: Message, by: Touchpoint) -> Iterator[Suggestion]:
    where = message.message_id
    for kind, words in leads_in(message):
        said = " ".join(words.text.split())[:_LONGEST]
        yield Suggestion(by.contact_id, Subject.LEAD, said, words, by.at, kind, where)
    for subject, words in interests_in(message):
        yield Suggestion(by.contact_id, Subject.INTEREST, subject, words, by.at, message_id=where)


def _from_notes(
    people: Iterable[Contact], touchpoints: Iterable[Touchpoint], moment: Moment
) -> Iterator[Suggestion]:
    notes = [(one.id, one.notes, moment.now) for one in people if one.notes]
    notes += [(one.contact_id, one.note, one.at) for one in touchpoints if one.note]
    for contact_id, note, at in notes:
        for subject, words in interests_noted(note):
            yield Suggestion(contact_id, Subject.INTEREST, subject, words, at)


def find_suggestion(store: Store, moment: Moment, name: str) -> Suggestion:
    """Return a suggestion by its id.

    Raises:
        NotFound: It is not suggested, or not any more.
    """
    wanted = name.strip().lower()
    for one in suggestions(store, moment):
        if one.id == wanted:
            return one
    raise NotFound(f"Nothing called '{name}' is suggested now; it may be kept or dropped already.")


def keep(store: Store, suggestion: Suggestion, moment: Moment) -> Lead | Contact:
    """Keep a suggestion: a lead for itself, an interest with the person it is of.

    Returns:
        The lead, or the contact with the interest.

    Raises:
        NotFound: The contact is gone meanwhile.
    """
    contact = next((one for one in store.contacts() if one.id == suggestion.contact_id), None)
    if contact is None:
        raise NotFound("The person it is about is not in the contact book any more.")
    if suggestion.subject is Subject.LEAD and suggestion.kind is not None:
        lead = Lead(
            store.new_id("H"),
            contact.id,
            suggestion.kind,
            suggestion.words,
            suggestion.at,
            suggestion.message_id,
        )
        store.save_lead(lead)
        return lead
    return add_interest(store, contact, suggestion.words, moment)


def add_interest(store: Store, contact: Contact, words: str, moment: Moment) -> Contact:
    """Put down what somebody cares about, once, and match articles to it.

    Raises:
        Invalid: There are no words.
    """
    said = " ".join(words.split()).strip(" ,;")
    if not said:
        raise Invalid("Say what they care about, in a few words, such as: night trains.")
    if key_of(said) in [key_of(one) for one in _listed(contact.interests)]:
        return contact
    kept = change(store, contact, interests=", ".join(filter(None, (contact.interests, said))))
    match_new(store, (), moment)
    return kept


def remove_interest(store: Store, contact: Contact, words: str, moment: Moment) -> Contact:
    """Take away something somebody was said to care about.

    Raises:
        NotFound: It is not put down.
    """
    there = _listed(contact.interests)
    left = [one for one in there if key_of(one) != key_of(words)]
    if left == there:
        known = f" It says: {contact.interests}." if contact.interests else ""
        raise NotFound(f"'{words}' is not put down for {contact.name}.{known}")
    kept = change(store, contact, interests=", ".join(left))
    match_new(store, (), moment)
    return kept


def _listed(interests: str) -> list[str]:
    return [one.strip() for one in interests.replace("\n", ",").split(",") if one.strip()]


def drop(store: Store, suggestion: Suggestion) -> None:
    """Drop a suggestion; it does not come back."""
    store.decline(suggestion.declined)
