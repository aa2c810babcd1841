"""Addresses nobody is at any more: an automatic reply says so, or they write it from elsewhere."""

from collections.abc import Iterable, Iterator, Sequence
from typing import Final

from afterword.core.assembly.answers import is_automatic
from afterword.core.assembly.book import Book
from afterword.core.assembly.mail import is_from, kind_of, when
from afterword.core.people import FailedAddress
from afterword.core.ports import Filed
from afterword.core.reading.farewells import nobody_there
from afterword.core.reading.reading import Kind
from afterword.core.touchpoints import Channel, Direction, Touchpoint

_WORDS_LIMIT: Final = 200
"""Characters of the words that are kept, as of a report."""


def gone(
    book: Book, filed: Sequence[Filed], touchpoints: Iterable[Touchpoint]
) -> Iterator[tuple[str, FailedAddress]]:
    """Yield whose address is nobody's any more, oldest first.

    Args:
        book: The contact book.
        filed: Every kept message.
        touchpoints: What followed from mail; it tells who answered from where.
    """
    whose = {
        one.message_id: one.contact_id
        for one in touchpoints
        if one.direction is Direction.INBOUND and one.channel is Channel.MAIL
    }
    for one in sorted(filed, key=when):
        name = whose.get(one.message.message_id)
        if name is None or name not in book.contacts or is_from(one, book.owner):
            continue
        if one.overruled is not None:
            continue  # the person said what it is, as they do where an address works after all
        found = _address(book, name, one)
        house = book.contacts[name].organisation or ""
        said = nobody_there(one.message, house) if found else None
        if found is None or said is None or one.message.date is None:
            continue
        words = said.text[:_WORDS_LIMIT]
        yield (
            name,
            FailedAddress(
                found, one.message.date, "", words, one.message.message_id, has_left=True
            ),
        )


def _address(book: Book, name: str, filed: Filed) -> str | None:
    """Return the address a message may speak of: the one it answers for, or the one left behind."""
    sender, first = filed.message.sender, (book.contacts[name].address or "").lower()
    if sender is None or not first:
        return None
    address = sender.address.lower()
    if kind_of(filed) is Kind.AUTO_REPLY or is_automatic(filed):
        return address if book.by_address(address) == name else None
    return first if book.by_address(address) is None else None
