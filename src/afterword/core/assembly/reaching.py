"""The ways to reach each contact, as the mail shows them: what fails, and what else there is."""

from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import replace
from datetime import datetime

from afterword.core.assembly.answers import says_something
from afterword.core.assembly.book import Book
from afterword.core.assembly.bounces import Returned
from afterword.core.assembly.candidacy import authored_words
from afterword.core.assembly.gone import gone
from afterword.core.assembly.mail import LONG_AGO, when
from afterword.core.messages.message import Address, Message
from afterword.core.patterns import later
from afterword.core.people import Contact, FailedAddress, Farewell, OtherAddress, Reach
from afterword.core.ports import Filed
from afterword.core.reading.domains import own_domain
from afterword.core.reading.people.names import is_same_person
from afterword.core.reading.sender import is_no_reply, is_role_address
from afterword.core.touchpoints import Touchpoint

_ADDRESS = later(r"[\w.+-]{1,64}@[\w-]+(?:\.[\w-]+)+")
_WORDS_LIMIT = 160
_OTHERS_LIMIT = 5


def with_reach(
    book: Book,
    filed: Sequence[Filed],
    returned: Mapping[str, Returned],
    said: Mapping[str, Farewell],
    touchpoints: Iterable[Touchpoint],
) -> dict[str, Contact]:
    """Return the contacts of a book with what is known of reaching them."""
    failed = _failed(book, filed, returned)
    for name, left in gone(book, filed, touchpoints):
        if not _has_written(left.address, left.at, filed):
            failed.setdefault(name, []).append(left)
    result = {}
    for name, contact in book.contacts.items():
        bad = tuple(sorted(failed.get(name, ()), key=lambda one: one.at))
        others = _others(contact, book, filed, bad) if bad else ()
        reach = Reach(contact.address, bad, tuple(others)[:_OTHERS_LIMIT], said.get(name))
        result[name] = replace(contact, reach=reach)
    return result


def _failed(
    book: Book, filed: Sequence[Filed], returned: Mapping[str, Returned]
) -> dict[str, list[FailedAddress]]:
    """Collect the addresses that failed for good, unless somebody wrote from them since."""
    found: dict[str, list[FailedAddress]] = {}
    for one in sorted(filed, key=when):
        back, message = returned.get(one.message.digest), one.message
        if back is None or not back.is_permanent or message.date is None:
            continue
        contact = book.by_address(back.address) or back.letter.contact_id
        if contact not in book.contacts or _has_written(back.address, message.date, filed):
            continue
        failure = FailedAddress(
            back.address, message.date, back.status, back.says, message.message_id
        )
        found.setdefault(contact, []).append(failure)
    return found


def _has_written(address: str, since: datetime, filed: Iterable[Filed]) -> bool:
    """Tell whether a human being wrote from an address after its failure."""
    return any(
        one.message.sender is not None
        and one.message.sender.address.lower() == address
        and (one.message.date or LONG_AGO) > since
        and says_something(one)
        for one in filed
    )


def _others(
    contact: Contact, book: Book, filed: Sequence[Filed], failed: Sequence[FailedAddress]
) -> Iterator[OtherAddress]:
    """Find further addresses that may be somebody's, the latest mention first."""
    bad = {one.address for one in failed}
    told = {one.message_id for one in failed if one.has_left}
    met = set(bad)
    for one in sorted(filed, key=when, reverse=True):
        is_told = one.message.message_id in told
        for address, words in _shown(contact, one, bad, book.owner, is_told=is_told):
            is_usable = address not in book.owner and not is_no_reply(address)
            if is_usable and address not in met and not is_role_address(address):
                met.add(address)
                yield OtherAddress(address, words[:_WORDS_LIMIT], one.message.message_id)


def _shown(
    contact: Contact, filed: Filed, bad: set[str], owner: frozenset[str], *, is_told: bool
) -> Iterator[tuple[str, str]]:
    """Stream what one mail shows; a stranger who uses their name is not believed.

    Args:
        contact: Whose addresses are looked for.
        filed: The mail.
        bad: Addresses of theirs that fail.
        owner: The person's own.
        is_told: The mail is the one in which they say that they have left.
    """
    message = filed.message
    if message.sender is None:
        return
    sender = message.sender.address.lower()
    houses = {own_domain(one.rpartition("@")[2]) for one in bad} - {None}
    is_near = sender in bad | owner or own_domain(message.sender.domain) in houses
    if not (is_near or is_told):
        return
    for named in _named(message):
        if named.name and is_same_person(named.name, contact.name):
            yield named.address.lower(), f"{named.name} <{named.address}>"
    if sender not in bad:
        return
    signature = message.signature.of(message.text) if message.signature else ""
    for line in f"{authored_words(filed)}\n{signature}".splitlines():
        for found in _ADDRESS.findall(line):
            if _is_named_for(found, contact.name):
                yield found.lower(), _around(line.strip(), found)


def _around(line: str, address: str) -> str:
    """Return the end of a long line up to an address in it, the address whole."""
    behind = line.find(address) + len(address)
    if behind <= _WORDS_LIMIT:
        return line
    return f"…{line[max(behind - _WORDS_LIMIT + 1, 0) : behind].partition(' ')[2]}"


def _named(message: Message) -> Iterator[Address]:
    if message.sender is not None:
        yield message.sender
    yield from (*message.reply_to, *message.to, *message.cc)
    for one in message.invitations:
        if one.organiser is not None:
            yield one.organiser
        yield from one.attendees


def _is_named_for(address: str, name: str) -> bool:
    """Tell whether an address looks like this person's: it holds a part of their name."""
    local = address.partition("@")[0].casefold()
    return any(len(word) > 2 and word in local for word in name.casefold().split())
