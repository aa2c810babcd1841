"""What a recruiting system's board is to us."""

import json
import re
from collections.abc import Callable
from dataclasses import dataclass
from datetime import UTC, date, datetime
from typing import Any, Final
from urllib.parse import urlsplit

from afterword.adapters.feeds.plain import one_plain_line
from afterword.core.errors import Unavailable
from afterword.core.openings import Posting

MOST_POSTINGS: Final = 5_000
"""Openings of one board that are kept (judgement)."""
LONGEST_TITLE: Final = 300
"""Characters of a title or place; a longer one is cut."""
_NAMED: Final = r"(?P<token>[A-Za-z0-9][A-Za-z0-9_.%-]{0,99})"
_NO_BOARD: Final = "what is there is no job board of this kind"


@dataclass(frozen=True, slots=True)
class BoardKind:
    """One recruiting system."""

    name: str
    """As in ``afterword board list``, lower case."""
    pages: tuple[tuple[str, str], ...]
    """Patterns of the addresses people see, without ``https://``, with ``TOKEN`` where the
    organisation's own name for its board stands; and the address its listing is read at, with
    ``{token}``."""
    listing: str
    """A pattern of the path of a listing, with ``TOKEN``; whatever the host, this is one."""
    take: Callable[[Any], list[Posting]]
    """Takes the openings out of a listing, which was JSON. May raise what it likes."""

    def address_of(self, link: str) -> str | None:
        """Return where the listing is read that belongs to a link; None if it is none of ours."""
        bare = re.sub(r"^https?://(?:www\.)?", "", link.strip(), flags=re.IGNORECASE)
        for pattern, address in self.pages:
            found = re.match(pattern.replace("TOKEN", _NAMED), bare, re.IGNORECASE)
            if found:
                return address.format(token=found["token"].rstrip("."))
        try:
            parts = urlsplit(link.strip())
        except ValueError:
            return None
        is_listing = re.fullmatch(self.listing.replace("TOKEN", _NAMED), parts.path)
        return link.strip() if is_listing and parts.scheme in {"http", "https"} else None

    def postings(self, data: bytes) -> tuple[Posting, ...]:
        """Read a listing.

        Raises:
            Unavailable: It is none.
        """
        try:
            found = self.take(json.loads(data))
        except (ValueError, TypeError, KeyError, AttributeError, RecursionError):
            raise Unavailable(_NO_BOARD) from None
        return tuple(one for one in found[:MOST_POSTINGS] if one.key and one.title)


def posting(
    *, key: Any, title: Any, link: Any, location: Any = "", published: date | None = None
) -> Posting:
    """Make a posting of what a board says, whatever it is."""
    address = str(link or "").strip()
    is_web = address.lower().startswith(("https://", "http://")) and len(address) <= 2_000
    return Posting(
        "" if key is None else str(key)[:200],
        one_plain_line(title, LONGEST_TITLE),
        address if is_web else "",
        one_plain_line(location, LONGEST_TITLE),
        published,
    )


def day_of(text: Any) -> date | None:
    """Return the day an ISO 8601 text names; None where it names none."""
    try:
        return datetime.fromisoformat(str(text)).astimezone(UTC).date()
    except (ValueError, OverflowError):
        return None


def day_of_milliseconds(number: Any) -> date | None:
    """Return the day of a time in milliseconds since 1970; None where it is none."""
    try:
        return datetime.fromtimestamp(float(number) / 1000, UTC).date()
    except (TypeError, ValueError, OverflowError, OSError):
        return None
