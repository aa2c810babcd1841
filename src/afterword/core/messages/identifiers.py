"""Header ids and dates: Message-ID, In-Reply-To, References, Date."""

from datetime import UTC, datetime, timedelta
from email.utils import parsedate_tz

from afterword.core.messages.charsets import clean
from afterword.core.patterns import later

ID_LIMIT = 500
"""Characters of a Message-ID that are kept."""
REFERENCES_LIMIT = 100
"""References that are kept: the first, which names the thread, and the last ones."""
_FIRST_YEAR = 1980
"""A mail that claims to be older has a broken clock, not an age."""
_LAST_YEAR = 2200
"""A mail from later has a broken clock, too."""

_FARTHEST = 15 * 3_600
"""Seconds a zone can be from UTC; Kiribati is 14 hours ahead."""

_ZONE = later(r"([+-]\d\d):(\d\d)(?=\s*(?:\(|$))")
"""A zone with a colon, as ISO 8601 has it."""
_ID = later(r"<([^<>\s]{1,2000})>")
_LOOSE = later(r"[^\s<>()\",;]{1,500}@[^\s<>()\",;]{1,500}")


def parse_ids(value: bytes) -> tuple[str, ...]:
    """Read the ids of a field, bare, in order, without doubles. Never raises."""
    text = clean(value.decode("utf-8", "replace"))
    found = _ID.findall(text) or _LOOSE.findall(text)
    ids = list(dict.fromkeys(one[:ID_LIMIT] for one in found))
    if len(ids) > REFERENCES_LIMIT:
        ids = ids[:1] + ids[1 - REFERENCES_LIMIT :]
    return tuple(ids)


def parse_message_id(value: bytes) -> str:
    """Read a Message-ID, bare; one without its brackets or its @ counts. Empty if none."""
    found = parse_ids(value)
    if found:
        return found[0]
    text = clean(value[: ID_LIMIT * 4].decode("utf-8", "replace"))
    return "".join(text.split()).strip("<>")[:ID_LIMIT]


def parse_date(value: str) -> datetime | None:
    """Read a Date field, aware, UTC; None where it names no moment a mail can be from.

    Args:
        value: The field as text. RFC 5322 and ISO 8601 are understood; no zone means UTC.
    """
    moment = _rfc_date(value[:200]) or _iso_date(value[:200])
    if moment is None or not _FIRST_YEAR <= moment.year <= _LAST_YEAR:
        return None
    return moment


def _rfc_date(value: str) -> datetime | None:
    try:
        parts = parsedate_tz(_ZONE.sub(r"\1\2", value) if _ZONE.search(value) else value)
        if parts is None:
            return None
        zone = parts[9] or 0
        moment = datetime(*parts[:5], min(parts[5], 59), tzinfo=UTC)  # a leap second is 60
        return moment - timedelta(seconds=zone if abs(zone) <= _FARTHEST else 0)
    except (ArithmeticError, AttributeError, LookupError, TypeError, ValueError):
        return None  # the standard library raises all of these on broken dates


def _iso_date(value: str) -> datetime | None:
    try:
        moment = datetime.fromisoformat(value.strip())
        return moment.replace(tzinfo=UTC) if moment.tzinfo is None else moment.astimezone(UTC)
    except (ArithmeticError, ValueError):
        return None
