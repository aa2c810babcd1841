"""The mailbox of Ana Ruiz, who does not exist: seven months of looking for work.

Everything in it is invented: the person, the town, every company, every word. It is written
down as stories in ``demo_data``, dated by offsets from ``now``, so that the newest rejection
is always from this afternoon and every weekday named in a text is the weekday of its date.
"""

from collections.abc import Iterator
from datetime import UTC, datetime, tzinfo
from pathlib import Path

from afterword.adapters.mailboxes.demo.mbox import write_mbox
from afterword.adapters.mailboxes.demo.script import stories
from afterword.adapters.mailboxes.demo.telling import DemoMessage, tell

__all__ = ["DemoMessage", "demo_mailbox", "demo_messages", "write_demo_mbox"]


def demo_mailbox(now: datetime, zone: tzinfo) -> list[DemoMessage]:
    """Return every message with its label, oldest first.

    Args:
        now: The moment the mailbox is made for, aware; the same moment gives the same bytes.
        zone: Where the person lives; Date headers and hours of day are hers.
    """
    told = [message for story in stories() for message in tell(story, now, zone)]
    return sorted(told, key=lambda each: (each.sent_at.astimezone(UTC), each.message_id))


def demo_messages(now: datetime, zone: tzinfo) -> Iterator[bytes]:
    """Yield about 400 RFC 5322 messages with LF line ends, oldest first; see ``demo_mailbox``."""
    for message in demo_mailbox(now, zone):
        yield message.raw


def write_demo_mbox(path: Path, now: datetime, zone: tzinfo) -> int:
    """Write the mailbox as an mbox file (``From`` lines quoted, mode 0600).

    Args:
        path: Where; a file that is there is replaced.
        now: See ``demo_mailbox``.
        zone: See ``demo_mailbox``.

    Returns:
        How many messages were written.
    """
    return write_mbox(path, ((each.sent_at, each.raw) for each in demo_mailbox(now, zone)))
