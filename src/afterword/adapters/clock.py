"""The time and the zone, read from the machine or fixed by the environment."""

import os
import re
import time
from collections.abc import Iterator, Mapping
from datetime import UTC, datetime, timedelta, tzinfo
from functools import lru_cache
from hashlib import sha256
from pathlib import Path
from typing import Final
from zoneinfo import ZoneInfo, ZoneInfoNotFoundError

from afterword.core.days_said import EARLIEST_YEAR, LATEST_YEAR
from afterword.core.errors import Invalid
from afterword.core.findings import Finding, wants
from afterword.core.ports import Clock

_WRITTEN_OUT: Final = re.compile(r"(?:[A-Za-z]{3,}|<[\w+-]+>)[+-]?\d")
"""A zone in POSIX's own notation, such as ``CET-1CEST``."""


class SystemClock:
    """The machine's own clock."""

    def now(self) -> datetime:
        """Return the present moment, aware, UTC."""
        return datetime.now(UTC)


class FixedClock:
    """A clock that stands still, for demos and tests."""

    def __init__(self, at: datetime) -> None:
        self._at = at.astimezone(UTC)

    def now(self) -> datetime:
        """Return the moment it stands at, aware, UTC."""
        return self._at


def clock_from(environment: Mapping[str, str]) -> Clock:
    """Return the machine's clock, or one that stands at ``AFTERWORD_NOW``.

    Args:
        environment: ``AFTERWORD_NOW`` is a date, or a date and time, in ISO 8601; without an
            offset it is in the local zone.

    Raises:
        Invalid: ``AFTERWORD_NOW`` is no such thing, or in a year nobody can mean.
    """
    text = environment.get("AFTERWORD_NOW", "").strip()
    if not text:
        return SystemClock()
    try:
        return FixedClock(_moment(text, local_zone(environment)))
    except (ValueError, OverflowError):
        raise Invalid(
            "AFTERWORD_NOW must be a date and time like 2026-11-23T18:30 or "
            f"2026-11-23T18:30+01:00, and is '{text}'."
        ) from None


def _moment(text: str, zone: tzinfo) -> datetime:
    at = datetime.fromisoformat(text)
    if not EARLIEST_YEAR <= at.year <= LATEST_YEAR:
        raise ValueError(at)
    return at if at.tzinfo else at.replace(tzinfo=zone)


def local_zone(environment: Mapping[str, str]) -> tzinfo:
    """Return the zone the person lives in: ``TZ`` where it names one, else the machine's."""
    return _zone(_zone_name(environment)) or _machine_zone()


def look_at_zone(environment: Mapping[str, str]) -> Iterator[Finding]:
    """Tell of a ``TZ`` that nobody can read: the system then takes UTC and says nothing.

    A zone's name, a file of one and POSIX's own notation can be read.
    """
    name = _zone_name(environment)
    is_file = name.startswith("/") and Path(name).is_file()
    if not name or _zone(name) or is_file or _WRITTEN_OUT.match(name):
        return
    yield wants(
        "time zone",
        f"TZ says '{name[:60]}', which names no time zone, so times are shown in UTC; "
        "name one such as Europe/Berlin, or unset TZ for the machine's own.",
    )


def _zone_name(environment: Mapping[str, str]) -> str:
    return environment.get("TZ", "").strip().removeprefix(":")


def _zone(name: str) -> ZoneInfo | None:
    try:
        return ZoneInfo(name) if name else None
    except (ZoneInfoNotFoundError, ValueError, OSError):
        return None


def _machine_zone() -> tzinfo:
    """Return the machine's zone, or UTC where it is set to one more than a day away."""
    try:
        datetime.fromtimestamp(0, UTC).astimezone()
    except ValueError:
        return UTC
    return MachineZone()


class MachineZone(tzinfo):
    """The zone the operating system is set to, with its daylight saving at every moment.

    ``datetime.astimezone()`` alone gives the offset of one moment only, which is an hour off
    after the clocks have changed.
    """

    def __str__(self) -> str:
        """Return what tells the zone from others: what is worked out with it hangs on it."""
        set_to = Path("/etc/localtime")
        there = set_to.read_bytes() if set_to.is_file() else b""
        return repr((os.environ.get("TZ", ""), time.tzname, sha256(there).hexdigest()))

    def utcoffset(self, dt: datetime | None) -> timedelta | None:
        """Return how far local time is ahead of UTC at a local time."""
        return None if dt is None else dt.replace(tzinfo=None).astimezone().utcoffset()

    def dst(self, dt: datetime | None) -> None:
        """Return None: the operating system does not tell which part of the offset it is."""
        del dt

    def tzname(self, dt: datetime | None) -> str | None:
        """Return the abbreviation in use at a local time."""
        return None if dt is None else dt.replace(tzinfo=None).astimezone().tzname()

    def fromutc(self, dt: datetime) -> datetime:
        """Return the local time of a moment, the second of two equal hours marked by its fold."""
        return _local(dt.replace(tzinfo=None)).replace(tzinfo=self)


@lru_cache(maxsize=8192)  # asking the system takes a hundred times as long as remembering
def _local(utc: datetime) -> datetime:
    there = utc.replace(tzinfo=UTC).astimezone()
    local = there.replace(tzinfo=None)
    is_second = local.astimezone().utcoffset() != there.utcoffset()
    return local.replace(fold=int(is_second))
