"""Read a mailbox: every message is remembered, what is about the search for work is kept."""

from collections.abc import Iterator, Sequence
from dataclasses import dataclass, replace
from typing import TypeVar

from afterword.core.errors import AfterwordError
from afterword.core.forgetting import Forgotten
from afterword.core.messages.message import Message
from afterword.core.messages.parse import parse
from afterword.core.ports import Arrival, Mailbox, Reporter, Scanned, Skim, Store
from afterword.core.reading.read import read
from afterword.core.reading.reading import Kind, ReadingContext
from afterword.core.reading.teaching import Lesson, follow, lessons_from
from afterword.core.skimming.headers import header_digest

BATCH = 100
"""Messages a transaction. An interruption repeats at most this much work; a mailbox that hands
over fewer at once says so, and they are stored before the next come."""
BATCH_BYTES = 8_000_000
"""The same in bytes, so that a box of huge messages does not fill the memory."""


@dataclass(frozen=True, slots=True)
class ScanReport:
    """What came of reading one source."""

    source: str
    read: int
    """Messages opened this time."""
    new: int
    """Of these, how many were not known from anywhere before."""
    kept: int
    """Of the new ones, how many are about the search for work."""
    problems: tuple[str, ...]
    """One sentence for each message or folder that could not be read."""


def scan(mailbox: Mailbox, store: Store, reporter: Reporter, what: str = "Reading") -> ScanReport:
    """Read what is new in a mailbox into the store.

    Work is acknowledged batch by batch: after an interruption the next scan goes on from the
    last batch and comes to the same result.

    Args:
        mailbox: Where mail is read from.
        store: Where it is remembered.
        reporter: Shows how long it goes on.
        what: What it shows beside it.

    Raises:
        Unavailable: The mailbox went away; what was read until then is kept.
    """
    source = mailbox.source
    seen = store.seen_keys(source)
    lessons, forgotten = lessons_from(store.overruled()), store.forgotten()
    problems: list[str] = []
    counted = _Counts()
    reporter.start(what, mailbox.size())
    arrivals = mailbox.arrivals(store.bookmark(source), seen)
    try:
        for batch, bookmark in _batches(arrivals, problems, reporter):
            scanned = [_scanned(one, lessons, forgotten) for one in batch]
            counted.read += len(scanned)
            counted.kept += sum(one.message is not None for one in scanned)
            counted.new += store.record(source, scanned, bookmark)
    finally:
        reporter.stop()
    return ScanReport(source, counted.read, counted.new, counted.kept, tuple(problems))


@dataclass(slots=True)
class _Counts:
    read: int = 0
    new: int = 0
    kept: int = 0


def _batches(
    arrivals: Iterator[Arrival], problems: list[str], reporter: Reporter
) -> Iterator[tuple[list[Arrival], str | None]]:
    """Group what could be read, each group with where to go on, and note what could not."""
    batch: list[Arrival] = []
    held = 0
    bookmark: str | None = None
    try:
        for arrival in arrivals:
            reporter.at(arrival.bytes_done)
            bookmark = arrival.bookmark or bookmark
            if arrival.problem is not None:
                problems.append(arrival.problem)
                continue
            batch.append(arrival)
            held += len(arrival.raw)
            if len(batch) >= BATCH or held >= BATCH_BYTES or arrival.is_pause:
                yield batch, bookmark
                batch, held, bookmark = [], 0, None
    except AfterwordError:
        # A server that goes away in the middle does not take with it what was read.
        if batch or bookmark:
            yield batch, bookmark
        raise
    if batch or bookmark:
        yield batch, bookmark


def _scanned(arrival: Arrival, lessons: Sequence[Lesson], forgotten: Forgotten) -> Scanned:
    """Judge what came; of what was left out by its header, only that it was seen is kept."""
    message = parse(arrival.raw)
    if arrival.is_whole:
        return scanned_from(arrival.key, message, lessons, forgotten)
    named = replace(message, digest=header_digest(arrival.raw))
    return _remembered(arrival.key, named, is_theirs=forgotten.concerns(named))


NOBODY = Forgotten()


def scanned_from(
    key: str,
    message: Message,
    lessons: Sequence[Lesson] = (),
    forgotten: Forgotten = NOBODY,
    *,
    is_wanted: bool = False,
) -> Scanned:
    """Judge a message, and decide whether its text is kept; what is wanted always is.

    Mail from or to somebody forgotten is only remembered as read, without whose it was.
    """
    is_theirs = forgotten.concerns(message)
    message = forgotten.without_them(message)
    reading = follow(read(message), message, ReadingContext(), lessons)
    matters = is_wanted or reading.kind is not Kind.OTHER or bool(message.invitations)
    if not matters or is_theirs:
        return _remembered(key, message, is_theirs=is_theirs)
    return replace(_remembered(key, message), message=message, reading=reading)


def _remembered(key: str, message: Message, *, is_theirs: bool = False) -> Scanned:
    """Keep that a message was seen; of mail of somebody forgotten, not whose it was."""
    return Scanned(
        key=key,
        digest=message.digest,
        message_id=message.message_id,
        references=() if is_theirs else linked_ids(message),
        sender_address="" if is_theirs or not message.sender else message.sender.address.lower(),
        recipient_addresses=() if is_theirs else tuple(one.address.lower() for one in message.to),
        sent_at=message.date,
    )


def linked_ids(message: Message) -> tuple[str, ...]:
    """Return the ids a message points to, References first, without doubles."""
    ids = (*message.references, *((message.in_reply_to,) if message.in_reply_to else ()))
    return tuple(dict.fromkeys(ids))


def fetch_again(mailboxes: dict[str, Mailbox], skim: Skim) -> Message | None:
    """Read one message again, or None if its source is not at hand, or it is gone or another."""
    mailbox = mailboxes.get(skim.source)
    if mailbox is None:
        return None
    try:
        raw = mailbox.fetch(skim.key)
    except (AfterwordError, OSError):
        return None
    if raw is None:
        return None
    message = parse(raw)
    is_same = skim.digest in {message.digest, header_digest(raw)}
    return message if is_same else None


_T = TypeVar("_T")


def watched(reporter: Reporter, what: str, work: Sequence[_T]) -> Iterator[_T]:
    """Go through a list while the reporter shows how far it is."""
    reporter.start(what, len(work))
    try:
        for done, one in enumerate(work):
            reporter.at(done)
            yield one
    finally:
        reporter.stop()
