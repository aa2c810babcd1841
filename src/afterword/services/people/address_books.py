"""Address books on servers: named, found, removed, and settled where the sides disagree."""

from dataclasses import replace
from typing import Any

from afterword.core.address_books import AddressBook, BookServer
from afterword.core.cards.stepping import step
from afterword.core.cards.vcard_reading import card_from, raw_cards
from afterword.core.errors import Invalid, NotFound, Refused
from afterword.core.people import Contact
from afterword.core.ports import Batch, Secrets, Store

_NAME_LIMIT = 60
"""Characters, as of an account's name."""


def add_book(store: Store, secrets: Secrets, book: AddressBook, secret: str | None) -> str:
    """Keep an address book, its password apart; return in words where that lies.

    Raises:
        Invalid: The name will not do.
        Refused: There is one of this name.
    """
    if not book.name.strip() or len(book.name) > _NAME_LIMIT or ":" in book.name:
        raise Invalid("Call it something short, without a colon: home, phone.")
    if any(one.name == book.name for one in store.address_books()):
        raise Refused(f"There is an address book '{book.name}'; remove it first.")
    where = "comes from your command"
    if not book.secret_command:
        where = f"lies {secrets.save(book.as_account, secret or '')}"
    store.save_address_book(book)
    return where


def find_book(store: Store, name: str | None) -> AddressBook:
    """Return an address book by its name; the only one, where none is said.

    Raises:
        NotFound: There is none.
        Invalid: There are several, and none was named.
    """
    books = store.address_books()
    if not books:
        raise NotFound("No address book is kept. 'afterword addressbook add NAME URL' begins.")
    if name is None and len(books) == 1:
        return books[0]
    names = ", ".join(one.name for one in books)
    if name is None:
        raise Invalid(f"Say which address book: {names}.")
    found = next((one for one in books if one.name == name), None)
    if found is None:
        raise NotFound(f"There is no address book '{name}'. There are: {names}.")
    return found


def remove_book(store: Store, secrets: Secrets, name: str) -> AddressBook:
    """Forget an address book and its password; the people stay, here and there."""
    book = find_book(store, name)
    secrets.forget(book.as_account)  # first: only the book says by which name it is found
    store.remove_address_book(book.name)
    return book


def choose_collection(book: AddressBook, server: BookServer) -> AddressBook:
    """Return the book with the address the server gives it.

    Raises:
        Invalid: The person has several books there.
        NotFound: They have none.
    """
    if book.collection:
        return book
    offered = server.books()
    if not offered:
        raise NotFound(f"There is no address book of yours at {book.url}.")
    if len(offered) > 1:
        listed = "; ".join(f"{one.name or 'without a name'}: {one.address}" for one in offered)
        raise Invalid(
            f"You have several books there; add the one you mean by its address: {listed}"
        )
    return replace(book, collection=offered[0].address)


def resolve(store: Store, book: AddressBook, contact: Contact, field: str, *, is_mine: bool) -> str:
    """Settle where both sides were changed; the next sync carries it over.

    Returns:
        What holds now.

    Raises:
        NotFound: They do not disagree there.
    """
    for kept in store.cards():
        if kept.source != book.source or kept.contact_id != contact.id:
            continue
        raw = next(raw_cards(kept.raw), None)
        if raw is None:
            continue
        made = step(contact, card_from(raw), kept.card)
        for one in made.conflicts:
            if one.field != field:
                continue
            if is_mine:
                said: dict[str, Any] = {field: one.theirs}
                settled = replace(kept, card=replace(kept.card, **said))
                store.save_batch(Batch(cards=(settled,)))
                return one.mine
            taken: dict[str, Any] = {field: one.theirs or None}
            store.save_contact(replace(contact, **taken))
            return one.theirs
    raise NotFound(f"Both sides agree on the {field} of {contact.name}.")
