"""People in open forms that other programs read: vCards, a table, a list in JSON."""

import json
from enum import StrEnum

from afterword.core.cards.card import Card
from afterword.core.cards.laying import card_of
from afterword.core.cards.table_writing import table
from afterword.core.cards.vcard_writing import Version, vcard
from afterword.core.errors import Invalid
from afterword.core.ports import Store
from afterword.services.people.importing import uids

MARK = "\ufeff"
"""Tells spreadsheets that a table is in UTF-8."""


class Form(StrEnum):
    """A form people are written in."""

    VCARD = "vcard"
    VCARD_3 = "vcard3"
    TABLE = "csv"
    PEOPLE = "json"


_ENDINGS = {".vcf": Form.VCARD, ".vcard": Form.VCARD, ".csv": Form.TABLE, ".json": Form.PEOPLE}


def form_of(name: str) -> Form:
    """Tell a form from the name of a file.

    Raises:
        Invalid: It ends otherwise.
    """
    ending = f".{name.rpartition('.')[2].casefold()}" if "." in name else ""
    if ending not in _ENDINGS:
        raise Invalid("Say the form by the file's ending, .vcf, .csv or .json, or with --as.")
    return _ENDINGS[ending]


def people_cards(store: Store) -> list[Card]:
    """Return everybody in the contact book as cards, by id; each keeps its UID for ever."""
    contacts = store.contacts()
    named = uids(store, contacts)
    return [card_of(one, named[one.id]) for one in contacts]


def people_as(store: Store, form: Form) -> str:
    """Write everybody in the contact book; importing it again changes nothing."""
    cards = people_cards(store)
    if form is Form.TABLE:
        return MARK + table(cards)
    if form is Form.PEOPLE:
        shown = [_shown(one) for one in cards]
        return json.dumps({"schema": 1, "people": shown}, indent=2, ensure_ascii=True) + "\n"
    version = Version.V3 if form is Form.VCARD_3 else Version.V4
    return "".join(vcard(one, version) for one in cards)


def _shown(card: Card) -> dict[str, object]:
    return {
        "uid": card.uid,
        "name": card.name,
        "addresses": list(card.addresses),
        "phones": list(card.phones),
        "profiles": list(card.profiles),
        "title": card.title,
        "organisation": card.organisation,
        "notes": card.notes,
        "interests": card.interests,
    }
