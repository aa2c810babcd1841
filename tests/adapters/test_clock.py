"""The clock and the zone, read at the edge."""

import subprocess
import sys
import time
from datetime import UTC, datetime, timedelta
from zoneinfo import ZoneInfo

import pytest

from afterword.adapters.clock import (
    FixedClock,
    MachineZone,
    SystemClock,
    clock_from,
    local_zone,
)
from afterword.core.errors import Invalid


def test_the_clock_is_the_machines_where_nothing_is_said() -> None:
    for environment in ({}, {"AFTERWORD_NOW": " "}):
        clock = clock_from(environment)
        before = datetime.now(UTC)
        assert before <= clock.now() <= datetime.now(UTC)
        assert clock.now().utcoffset() == timedelta(0)


@pytest.mark.parametrize(
    ("text", "moment"),
    [
        ("2026-11-23T18:30:00+01:00", datetime(2026, 11, 23, 17, 30, tzinfo=UTC)),
        ("2026-11-23T18:30Z", datetime(2026, 11, 23, 18, 30, tzinfo=UTC)),
        ("2026-11-23T18:30", datetime(2026, 11, 23, 17, 30, tzinfo=UTC)),
        ("2026-07-23 18:30", datetime(2026, 7, 23, 16, 30, tzinfo=UTC)),
        ("2026-11-23", datetime(2026, 11, 22, 23, 0, tzinfo=UTC)),
    ],
)
def test_a_fixed_moment_is_read_in_the_local_zone(text: str, moment: datetime) -> None:
    clock = clock_from({"AFTERWORD_NOW": text, "TZ": "Europe/Berlin"})
    assert clock.now() == moment
    assert clock.now().utcoffset() == timedelta(0)


@pytest.mark.parametrize("text", ["tomorrow", "2026-13-01", "0001-01-01T00:00+14:00", "18:30"])
def test_nonsense_is_refused_in_one_sentence(text: str) -> None:
    with pytest.raises(Invalid, match="AFTERWORD_NOW must be a date and time") as refusal:
        clock_from({"AFTERWORD_NOW": text})
    assert str(refusal.value).endswith(f"'{text}'.")


def test_a_fixed_clock_stands_still() -> None:
    clock = FixedClock(datetime(2026, 1, 1, tzinfo=ZoneInfo("Asia/Tokyo")))
    assert clock.now() == clock.now() == datetime(2025, 12, 31, 15, tzinfo=UTC)


def test_time_goes_on_between_two_looks() -> None:
    clock = SystemClock()
    assert clock.now() <= clock.now()


@pytest.mark.parametrize("name", ["Europe/Berlin", ":Europe/Berlin"])
def test_the_zone_is_the_one_that_is_named(name: str) -> None:
    assert local_zone({"TZ": name}) == ZoneInfo("Europe/Berlin")


@pytest.mark.parametrize("name", ["", "Mars/Olympus", "../../etc/passwd", "/etc", "\0"])
def test_a_zone_nobody_knows_is_the_machines(name: str) -> None:
    assert isinstance(local_zone({"TZ": name}), MachineZone)


def in_zone(rule: str, code: str) -> list[str]:
    """Run a line of code in a process whose machine is set to a zone."""
    imports = "from datetime import *; from afterword.adapters.clock import MachineZone\n"
    done = subprocess.run(
        [sys.executable, "-c", imports + code],
        env={"TZ": rule},
        check=True,
        capture_output=True,
        text=True,
        timeout=60,
    )
    return done.stdout.split()


BERLIN = "CET-1CEST,M3.5.0,M10.5.0/3"


def test_the_machines_zone_knows_summer_and_winter() -> None:
    code = (
        "for month in (1, 7):\n"
        "    at = datetime(2026, month, 5, 12, tzinfo=UTC).astimezone(MachineZone())\n"
        "    print(at.hour, at.utcoffset(), at.tzname())\n"
    )
    assert in_zone(BERLIN, code) == ["13", "1:00:00", "CET", "14", "2:00:00", "CEST"]


def test_the_hour_that_comes_twice_is_told_apart() -> None:
    code = (
        "for hour in (0, 1):\n"
        "    at = datetime(2026, 10, 25, hour, 30, tzinfo=UTC)\n"
        "    there = at.astimezone(MachineZone())\n"
        "    print(there.hour, there.fold, there.astimezone(UTC) == at)\n"
    )
    assert in_zone(BERLIN, code) == ["2", "0", "True", "2", "1", "True"]


@pytest.mark.parametrize(
    "far", ["0001-01-01T00:00Z", "1026-11-23", "9999-12-31", "9999-12-31T23:59:59Z", "2201-01-01"]
)
def test_a_fixed_moment_no_day_can_be_counted_from_is_refused(far: str) -> None:
    with pytest.raises(Invalid, match="AFTERWORD_NOW"):
        clock_from({"AFTERWORD_NOW": far, "TZ": "UTC"})


def test_a_machine_more_than_a_day_away_is_read_in_utc(monkeypatch: pytest.MonkeyPatch) -> None:
    for name, is_known in (("UTC+25", False), ("UTC+9", True)):
        monkeypatch.setenv("TZ", name)
        time.tzset()
        try:
            assert (local_zone({"TZ": name}) is not UTC) == is_known
        finally:
            monkeypatch.undo()
            time.tzset()
