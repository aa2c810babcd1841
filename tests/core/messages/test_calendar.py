"""Calendar parts to invitations."""

from datetime import UTC, date, datetime
from zoneinfo import ZoneInfo

import pytest
from hypothesis import given
from hypothesis import strategies as st

from afterword.core.messages.calendar import parse_calendar
from afterword.core.messages.message import Address
from afterword.core.messages.parse import parse

EVENT = """\
BEGIN:VEVENT
UID:interview-1@rail.example
SUMMARY;LANGUAGE=en:Interview\\, second round
DTSTART{start}
DTEND{end}
LOCATION:Depot 4\\, Leeds
ORGANIZER;CN=Dana Kim:MAILTO:dana@rail.example
ATTENDEE;ROLE=REQ-PARTICIPANT;CN="Reyes, Omar":mailto:omar@rail.exam
 ple
ATTENDEE;CN=ana@home.test:mailto:ana@home.test
ATTENDEE:mailto:OMAR@rail.example
BEGIN:VALARM
TRIGGER:-PT15M
DESCRIPTION:not a summary
END:VALARM
END:VEVENT
"""

ZONE = """\
BEGIN:VTIMEZONE
TZID:{name}
BEGIN:STANDARD
DTSTART:16010101T000000
RRULE:FREQ=YEARLY;BYMONTH=10;BYDAY=-1SU
TZOFFSETFROM:{summer}
TZOFFSETTO:{winter}
END:STANDARD
BEGIN:DAYLIGHT
DTSTART:16010101T000000
RRULE:FREQ=YEARLY;BYMONTH=3;BYDAY=-1SU
TZOFFSETFROM:{winter}
TZOFFSETTO:{summer}
END:DAYLIGHT
END:VTIMEZONE
"""

TEN_IN_LEEDS = datetime(2026, 11, 3, 10, tzinfo=UTC)


def calendar(*parts: str, method: str = "METHOD:REQUEST") -> bytes:
    return "\n".join(("BEGIN:VCALENDAR", method, *parts, "END:VCALENDAR", "")).encode()


def at(start: str, end: str = ":20261103T110000Z") -> str:
    return EVENT.format(start=start, end=end)


def test_an_invitation_is_read_whole() -> None:
    (found,) = parse_calendar(calendar(at(":20261103T100000Z")))
    assert found.method == "REQUEST"
    assert found.uid == "interview-1@rail.example"
    assert found.summary == "Interview, second round"
    assert found.starts_at == TEN_IN_LEEDS
    assert found.minutes == 60
    assert found.organiser == Address("Dana Kim", "dana@rail.example")
    assert found.attendees == (
        Address("Reyes, Omar", "omar@rail.example"),
        Address("", "ana@home.test"),
    )
    assert found.location == "Depot 4, Leeds"


def test_times_of_known_zones_are_utc() -> None:
    for zone in ("Europe/Berlin", "W. Europe Standard Time", "/citadel.org/2026/Europe/Berlin"):
        (found,) = parse_calendar(
            calendar(at(f';TZID="{zone}":20261103T110000', f';TZID="{zone}":20261103T114500'))
        )
        assert found.starts_at == TEN_IN_LEEDS, zone
        assert found.minutes == 45, zone


def test_a_zone_a_mail_defines_holds_for_that_mail_only() -> None:
    event = at(";TZID=Office:20261103T110000")
    summer_event = at(";TZID=Office:20260703T120000")
    east = ZONE.format(name="Office", winter="+0100", summer="+0200")
    far_east = ZONE.format(name="Office", winter="+0600", summer="+0600")
    assert parse_calendar(calendar(east, event))[0].starts_at == TEN_IN_LEEDS
    assert parse_calendar(calendar(far_east, event))[0].starts_at == TEN_IN_LEEDS.replace(hour=5)
    assert parse_calendar(calendar(event, east))[0].starts_at == TEN_IN_LEEDS
    assert parse_calendar(calendar(east, summer_event))[0].starts_at == datetime(
        2026, 7, 3, 10, tzinfo=UTC
    )


def test_a_time_without_a_zone_is_the_calendars() -> None:
    named = calendar("X-WR-TIMEZONE:Europe/Berlin", at(":20261103T110000"))
    (found,) = parse_calendar(named)
    assert (found.starts_at, found.is_floating) == (TEN_IN_LEEDS, False)


@pytest.mark.parametrize("zone", ["Asia/Tokyo", "America/New_York", "Europe/London"])
def test_a_time_without_any_zone_is_by_the_readers_own_clock(zone: str) -> None:
    (found,) = parse_calendar(calendar(at(":20261103T110000")))
    here = ZoneInfo(zone)
    assert found.is_floating
    assert found.starts_in(here) == datetime(2026, 11, 3, 11, tzinfo=here)
    (fixed,) = parse_calendar(calendar(at(":20261103T100000Z")))
    assert fixed.starts_in(here) == TEN_IN_LEEDS


@pytest.mark.parametrize("zone", ["Pacific/Auckland", "America/Los_Angeles", "UTC"])
def test_a_whole_day_is_that_day_wherever_one_lives_and_has_no_length(zone: str) -> None:
    (found,) = parse_calendar(
        calendar("BEGIN:VEVENT\nSUMMARY:On site\nDTSTART;VALUE=DATE:20261103\nEND:VEVENT")
    )
    starts_at = found.starts_in(ZoneInfo(zone))
    assert starts_at is not None
    assert starts_at.astimezone(ZoneInfo(zone)).date() == date(2026, 11, 3)
    assert found.minutes is None


@pytest.mark.parametrize(
    ("called", "hour"),
    [
        ('"(UTC-05:00) Eastern Time (US & Canada)"', 16),
        ("(UTC-05:00) Eastern Time (US & Canada)", 16),
        ("US Eastern", 16),
        ("Pacific Time (US & Canada)", 19),
        ("W. Europe Standard Time", 10),
        ('"(GMT+01.00) Amsterdam / Berlin / Rome"', 10),
    ],
)
def test_a_zone_is_known_by_what_other_programs_call_it(called: str, hour: int) -> None:
    (found,) = parse_calendar(calendar(at(f";TZID={called}:20261103T110000")))
    assert found.starts_at == TEN_IN_LEEDS.replace(hour=hour)
    assert not found.is_floating


def test_a_zone_nobody_knows_is_the_readers_own() -> None:
    (found,) = parse_calendar(calendar(at(";TZID=Customized Time Zone:20261103T110000")))
    assert found.is_floating


def test_a_length_instead_of_an_end_counts() -> None:
    event = at(":20261103T100000Z").replace("DTEND:20261103T110000Z", "DURATION:PT1H30M")
    assert parse_calendar(calendar(event))[0].minutes == 90


def test_a_broken_time_leaves_the_rest_of_the_invitation() -> None:
    (found,) = parse_calendar(calendar(at(";TZID=Europe/Berlin:2026ZZ03T110000")))
    assert found.starts_at is None
    assert found.minutes is None
    assert found.organiser == Address("Dana Kim", "dana@rail.example")


def test_a_meeting_that_ends_before_it_begins_has_no_length() -> None:
    assert parse_calendar(calendar(at(":20261103T120000Z")))[0].minutes is None


def test_a_calendar_that_breaks_off_still_invites() -> None:
    whole = calendar(at(":20261103T100000Z"))
    (found,) = parse_calendar(whole[: whole.index(b"BEGIN:VALARM")])
    assert found.starts_at == TEN_IN_LEEDS


def test_a_zone_that_changes_every_second_is_not_followed() -> None:
    zone = ZONE.format(name="Office", winter="+0100", summer="+0200")
    zone = zone.replace("FREQ=YEARLY", "FREQ=SECONDLY")
    (found,) = parse_calendar(calendar(zone, at(";TZID=Office:20261103T110000")))
    assert found.summary == "Interview, second round"


def test_what_is_no_calendar_invites_to_nothing() -> None:
    assert parse_calendar(b"") == ()
    assert parse_calendar(b"BEGIN:VEVENT") == ()
    assert parse_calendar(calendar("BEGIN:VTODO\nEND:VTODO")) == ()


LINE = st.one_of(
    st.sampled_from(calendar(ZONE, EVENT).decode().splitlines()),
    st.text(max_size=30),
    st.builds("{}:{}".format, st.sampled_from(["DTSTART", "TZID", "RRULE"]), st.text(max_size=20)),
)


@given(st.lists(LINE, max_size=30))
def test_any_lines_in_a_calendar_are_harmless(lines: list[str]) -> None:
    raw = "\n".join(("BEGIN:VCALENDAR", "BEGIN:VEVENT", *lines)).encode("utf-8", "replace")
    for found in parse_calendar(raw):
        assert found.starts_at is None or found.starts_at.utcoffset() is not None


def test_an_invitation_sent_twice_in_one_mail_is_one() -> None:
    part = calendar(at(":20261103T100000Z")).decode()
    message = parse(
        (
            "Subject: Interview\nContent-Type: multipart/mixed; boundary=b\n\n"
            "--b\nContent-Type: text/plain\n\nSee you on Tuesday, Ana.\n"
            f"--b\nContent-Type: text/calendar; method=REQUEST\n\n{part}"
            "--b\nContent-Type: application/ics; name=invite.ics\n"
            f"Content-Disposition: attachment; filename=invite.ics\n\n{part}--b--\n"
        ).encode()
    )
    assert len(message.invitations) == 1
    assert message.invitations[0].starts_at == TEN_IN_LEEDS
    assert message.text == "See you on Tuesday, Ana."
    assert message.attachments == ("invite.ics",)


def test_rooms_and_lists_are_not_invited_and_who_may_stay_away_is_marked() -> None:
    marks = (
        "CUTYPE=INDIVIDUAL;ROLE=REQ-PARTICIPANT;CN=Lena Fischer",
        "CUTYPE=RESOURCE;CN=Beamer Two",
        "CUTYPE=room;CN=Oak",
        "CUTYPE=GROUP;CN=Depot",
        "ROLE=NON-PARTICIPANT;CN=Tom Okafor",
        "ROLE=OPT-PARTICIPANT;PARTSTAT=ACCEPTED;CN=Ivy Mills",
        "PARTSTAT=DECLINED;CN=Priya Nair",
    )
    guests = "\n".join(
        f"ATTENDEE;{mark}:mailto:{number}@rail.example" for number, mark in enumerate(marks)
    )
    event = at(":20261103T100000Z").replace("BEGIN:VALARM", f"{guests}\nBEGIN:VALARM")
    (found,) = parse_calendar(calendar(event))
    assert [one.name for one in found.attendees[2:]] == [
        "Lena Fischer", "Tom Okafor", "Ivy Mills", "Priya Nair",
    ]  # fmt: skip
    assert [one.name for one in found.not_needed] == ["Tom Okafor", "Ivy Mills", "Priya Nair"]
