"""Read a mailbox: every message is remembered, what is about the search for work is kept."""

from collections.abc import Iterator, Sequence
from collections.abc import Set as AbstractSet
from dataclasses import dataclass
from functools import cached_property, partial
from typing import TYPE_CHECKING, Final, TypeVar

from afterword.core.errors import AfterwordError
from afterword.core.ports import Arrival, Crew, DividedMailbox, Mailbox, Reporter
from afterword.core.reading.teaching import lessons_from
from afterword.services.mail.found_in_mail import await_filing
from afterword.services.mail.taking_in import Knowledge, TakenIn, take_in, take_in_piece

if TYPE_CHECKING:
    from afterword.core.ports import Store

BATCH = 100
"""Messages a transaction. An interruption repeats at most this much work; a mailbox that hands
over fewer at once says so, and they are stored before the next come."""
BATCH_BYTES = 8_000_000
"""The same in bytes, so that a box of huge messages does not fill the memory."""
_FEW: Final = 500
"""Keys that are asked for one by one; for more, all of a source are loaded."""
WORTH_HELP = 4_000_000
"""Bytes of a mailbox that are worth a second process; less is read before one is ready."""


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
    may_grow: bool = False
    """There is a message that may not be whole yet: nothing but reading on tells when it is."""


def scan(
    mailbox: Mailbox,
    store: "Store",
    reporter: Reporter,
    what: str = "Reading",
    crew: Crew | None = None,
) -> ScanReport:
    """Read what is new in a mailbox into the store.

    Work is acknowledged batch by batch: after an interruption the next scan goes on from the
    last batch and comes to the same result, however many processes read.

    Args:
        mailbox: Where mail is read from.
        store: Where it is remembered.
        reporter: Shows how long it goes on.
        what: What it shows beside it.
        crew: Who reads, where the mailbox can be divided; this process alone without it.

    Raises:
        Unavailable: The mailbox went away; what was read until then is kept.
    """
    source = mailbox.source
    problems: dict[str, None] = {}
    has_gap = may_grow = False
    read = kept = new = 0
    bookmark = store.bookmark(source)
    size = mailbox.size(bookmark)
    reporter.start(what, size)
    try:
        helpers = crew if size >= WORTH_HELP else None
        for taken in _taken(mailbox, store, bookmark, reporter, helpers):
            problems.update(dict.fromkeys(taken.problems))
            # What could not be read is tried again next time: its folder stays open, and nothing
            # that says to go on behind it is kept.
            mark = None if has_gap else taken.bookmark or (None if problems else taken.closing)
            has_gap = has_gap or taken.has_gap
            may_grow = may_grow or taken.may_grow
            if taken.scanned or mark:
                read += len(taken.scanned)
                kept += sum(one.message is not None for one in taken.scanned)
                if taken.scanned:
                    await_filing(store)
                new += store.record(source, taken.scanned, mark)
    finally:
        reporter.stop()
    return ScanReport(source, read, new, kept, tuple(problems), may_grow)


def _taken(
    mailbox: Mailbox,
    store: "Store",
    bookmark: str | None,
    reporter: Reporter,
    crew: Crew | None,
) -> Iterator[TakenIn]:
    """Stream what is new, batch by batch, in the order of the mailbox."""
    knowledge = Knowledge(tuple(lessons_from(store.overruled())), store.forgotten())
    seen = _Seen(store, mailbox.source)
    if not isinstance(mailbox, DividedMailbox):
        for batch in _batches(mailbox.arrivals(bookmark, seen), reporter):
            yield take_in(knowledge, batch)
        return
    pieces = mailbox.pieces(bookmark, seen)
    work = partial(take_in_piece, knowledge)
    for taken in crew.each(work, pieces) if crew else map(work, pieces):
        reporter.at(taken.bytes_done)
        yield taken


class _Seen(AbstractSet[str]):
    """The keys of a source that were read before this scan.

    A scan adds to them, and each of its own it meets once.
    """

    def __init__(self, store: "Store", source: str) -> None:
        self._store, self._source = store, source
        self._asked = 0

    def __contains__(self, key: object) -> bool:
        if self._asked < _FEW and isinstance(key, str):
            self._asked += 1
            return self._store.is_seen(self._source, key)
        return key in self._all

    def __iter__(self) -> Iterator[str]:
        return iter(self._all)

    def __len__(self) -> int:
        return len(self._all)

    @cached_property
    def _all(self) -> set[str]:
        return self._store.seen_keys(self._source)


def _batches(arrivals: Iterator[Arrival], reporter: Reporter) -> Iterator[list[Arrival]]:
    """Group arrivals: by number, by bytes, and where the mailbox says that it pauses."""
    batch: list[Arrival] = []
    held = 0
    try:
        for arrival in arrivals:
            reporter.at(arrival.bytes_done)
            batch.append(arrival)
            held += len(arrival.raw)
            if len(batch) >= BATCH or held >= BATCH_BYTES or arrival.is_pause:
                yield batch
                batch, held = [], 0
    except AfterwordError:
        # A server that goes away in the middle does not take with it what was read.
        if batch:
            yield batch
        raise
    if batch:
        yield batch


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
