"""Judge messages without storing anything."""

from collections.abc import Iterator
from dataclasses import dataclass

from afterword.core.messages.message import Message
from afterword.core.messages.parse import parse
from afterword.core.ports import Mailbox, Reporter
from afterword.core.reading.read import read
from afterword.core.reading.reading import Reading


@dataclass(frozen=True, slots=True)
class Judged:
    """One message and what was read from it, or why it could not be read."""

    source: str
    message: Message | None
    reading: Reading | None
    error: str | None = None


def classify(mailbox: Mailbox, reporter: Reporter) -> Iterator[Judged]:
    """Stream the judgement of every message of a mailbox, in the mailbox's order."""
    reporter.start("Reading", mailbox.size())
    try:
        for arrival in mailbox.arrivals(None, frozenset()):
            reporter.at(arrival.bytes_done)
            source = f"{mailbox.source}#{arrival.key}" if arrival.key else mailbox.source
            if arrival.problem is not None:
                yield Judged(source, None, None, arrival.problem)
                continue
            message = parse(arrival.raw)
            yield Judged(source, message, read(message))
    finally:
        reporter.stop()
