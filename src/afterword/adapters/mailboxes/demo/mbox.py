"""An mbox file, as a mailbox export holds it."""

import os
import re
from collections.abc import Iterable
from datetime import UTC, datetime
from pathlib import Path

from afterword.adapters.mailboxes.demo.days import MONTHS, WEEKDAYS

_FROM = re.compile(rb"^(>*From )", re.MULTILINE)


def write_mbox(path: Path, messages: Iterable[tuple[datetime, bytes]]) -> int:
    """Write messages as an mbox file of mode 0600; a file that is there is replaced.

    Args:
        path: Where.
        messages: When each arrived (aware) and its bytes, LF line ends.

    Returns:
        How many messages were written.
    """
    count = 0
    handle = os.open(path, os.O_WRONLY | os.O_CREAT | os.O_TRUNC, 0o600)
    with os.fdopen(handle, "wb") as file:
        # O_CREAT leaves the mode of a file that was there as it is.
        path.chmod(0o600)
        for arrived_at, raw in messages:
            file.write(_from_line(arrived_at) + _FROM.sub(rb">\1", raw) + b"\n")
            count += 1
    return count


def _from_line(arrived_at: datetime) -> bytes:
    """Return the line between two messages; its date is English and UTC by tradition."""
    at = arrived_at.astimezone(UTC)
    day = f"{WEEKDAYS[at.weekday()][:3]} {MONTHS[at.month - 1][:3]} {at.day:2d}"
    return f"From MAILER-DAEMON {day} {at:%H:%M:%S} {at.year}\n".encode()
