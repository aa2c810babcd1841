"""The demo mailbox: sound mail, the same for the same moment, and true for every today."""

import mailbox
import re
import stat
from datetime import UTC, datetime, timedelta, timezone
from email import message_from_bytes, policy
from email.header import decode_header, make_header
from email.message import EmailMessage, Message
from email.utils import parsedate_to_datetime
from functools import cache
from pathlib import Path
from zoneinfo import ZoneInfo

import icalendar
import pytest

from afterword.adapters.mailboxes.demo import (
    DemoMessage,
    demo_mailbox,
    demo_messages,
    write_demo_mbox,
)
from afterword.adapters.mailboxes.demo.days import MONTHS, WEEKDAYS
from afterword.core.reading.reading import Kind, ReachedStage, SenderKind

ZONE = ZoneInfo("Europe/Lisbon")
NOW = datetime(2026, 11, 19, 16, 20, tzinfo=ZONE)

# Every weekday, both ends of months and years, nights, a leap day, and the days around the
# changes of the clocks in several zones.
MOMENTS = [
    *(NOW + timedelta(days=step, hours=step) for step in range(14)),
    *(
        datetime(2027, month, day, hour, 5, tzinfo=ZONE)
        for month, day, hour in [
            (1, 1, 0), (1, 31, 23), (2, 1, 9), (2, 28, 12), (3, 1, 7), (3, 27, 20), (3, 28, 3),
            (3, 29, 10), (4, 30, 18), (5, 1, 8), (6, 30, 13), (7, 31, 6), (8, 15, 11), (9, 1, 15),
            (10, 30, 22), (10, 31, 1), (10, 31, 4), (11, 1, 9), (12, 24, 17), (12, 31, 23),
        ]
    ),
    *(datetime(2028, 2, 29, hour, 40, tzinfo=ZONE) for hour in (0, 5, 8, 12, 19, 23)),
    *(datetime(2028, 3, day, 10, 0, tzinfo=ZoneInfo("America/New_York")) for day in range(10, 16)),
    *(datetime(2029, 4, day, 21, 0, tzinfo=ZoneInfo("Pacific/Auckland")) for day in range(1, 6)),
    *(datetime(2028, 9, day, 12, 30, tzinfo=UTC) for day in range(2, 9)),
    datetime(2026, 12, 5, 9, 0, tzinfo=timezone(timedelta(hours=5, minutes=30))),
    datetime(2026, 12, 6, 9, 0, tzinfo=timezone(timedelta(hours=-3, minutes=-30))),
]  # fmt: skip

# Capitalised as names are: a planner may well speak of slack.
REAL_COMPANIES = re.compile(
    r"\b("
    r"Adobe|Airbnb|Amazon|Apple|Ashby|Baidu|BambooHR|Booking|Breezy|Calendly|Cisco|"
    r"Deutsche|DHL|Dropbox|eBay|Etsy|Facebook|Fedex|GitHub|GitLab|Gmail|Google|"
    r"Greenhouse|HackerRank|Hermes|HubSpot|iCIMS|Indeed|Jobvite|Lever|Mastercard|Meta|"
    r"Microsoft|Monzo|Netflix|Nokia|Outlook|PayPal|Personio|Recruitee|Revolut|"
    r"Salesforce|SAP|Shopify|Siemens|Slack|SmartRecruiters|Spotify|Stripe|Substack|"
    r"Taleo|Teamtailor|Tesla|Twitter|Uber|Visa|Wizz|Workable|Workday|Yahoo|Zalando|"
    r"Zoom"
    r")\b"
)


@cache
def parsed(now: datetime) -> list[tuple[DemoMessage, EmailMessage]]:
    zone = now.tzinfo
    assert zone is not None
    return [(each, parse(each.raw)) for each in demo_mailbox(now, zone)]


def parse(raw: bytes) -> EmailMessage:
    message = message_from_bytes(raw, policy=policy.default)
    assert isinstance(message, EmailMessage)
    return message


@cache
def glanced(now: datetime) -> list[tuple[DemoMessage, Message]]:
    """The same, parsed the quick old way: enough for days, for sixty todays."""
    zone = now.tzinfo
    assert zone is not None
    return [(each, message_from_bytes(each.raw)) for each in demo_mailbox(now, zone)]


def said(message: EmailMessage) -> str:
    """Everything a person or a program may read in a message, decoded and unfolded."""
    parts = [part for part in message.walk() if part.get_content_maintype() == "text"]
    texts = [re.sub(r"\r?\n[ \t]", "", str(part.get_content())) for part in parts]
    return "\n".join([*(f"{name}: {value}" for name, value in message.items()), *texts])


def shown(message: Message) -> str:
    """The subject and text a person sees, of what was written now or quoted."""
    parts = [part for part in message.walk() if part.get_content_type() == "text/plain"]
    parts += [part for part in message.walk() if part.get_content_type() == "text/html"]
    text = decoded(parts[0])
    subject = make_header(decode_header(str(message["Subject"]).replace("\n", "")))
    return f"{subject}\n" + re.sub(r"<style.*?</style>|<[^>]+>", " ", text, flags=re.DOTALL)


def decoded(part: Message) -> str:
    payload = part.get_payload(decode=True)
    assert isinstance(payload, bytes)
    return payload.decode(part.get_content_charset() or "ascii")


def labelled(kind: Kind) -> list[DemoMessage]:
    return [each for each, _ in parsed(NOW) if each.label and each.label.kind == kind]


def by_key(story: str, key: str, now: datetime) -> tuple[DemoMessage, Message]:
    [found] = [pair for pair in glanced(now) if (pair[0].story, pair[0].key) == (story, key)]
    return found


def test_there_are_about_four_hundred_messages() -> None:
    assert 380 <= len(parsed(NOW)) <= 450


def test_the_same_moment_gives_the_same_bytes() -> None:
    assert list(demo_messages(NOW, ZONE)) == list(demo_messages(NOW, ZONE))


def test_the_same_moment_in_another_zone_of_the_clock_gives_the_same_bytes() -> None:
    assert list(demo_messages(NOW.astimezone(UTC), ZONE)) == list(demo_messages(NOW, ZONE))


def test_every_message_parses_without_a_defect() -> None:
    for each, message in parsed(NOW):
        for part in message.walk():
            assert not part.defects, (each.story, each.key, part.defects)
            for name, value in part.items():
                assert not value.defects, (each.story, each.key, name, value.defects)


def test_every_message_has_the_headers_mail_has() -> None:
    for each, message in parsed(NOW):
        for name in ("Date", "From", "To", "Subject", "Message-ID", "MIME-Version"):
            assert len(message.get_all(name, [])) == 1, (each.key, name)
        assert bool(message.get_all("Received")) != each.is_own, each.key
        assert "\r" not in each.raw.decode("latin-1")
        assert max(map(len, each.raw.split(b"\n"))) <= 998


def test_message_ids_are_unique_and_references_resolve_to_earlier_messages() -> None:
    seen: dict[str, DemoMessage] = {}
    for each, message in parsed(NOW):
        assert message["Message-ID"] == f"<{each.message_id}>"
        assert each.message_id not in seen
        references = str(message.get("References", "")).split()
        assert all(reference.strip("<>") in seen for reference in references), each.key
        assert (references[-1:] or [None]) == [message.get("In-Reply-To")], each.key
        seen[each.message_id] = each


def test_a_reply_answers_somebody_who_is_in_its_recipients() -> None:
    senders = {each.message_id: str(m["From"].addresses[0].addr_spec) for each, m in parsed(NOW)}
    others = 0
    for each, message in parsed(NOW):
        if each.is_own or "In-Reply-To" not in message or "List-Id" in message:
            continue
        to = {address.addr_spec for address in message["To"].addresses}
        others += senders[str(message["In-Reply-To"]).strip("<>")] not in to
    assert others <= 6  # somebody may write again under their own last message


@pytest.mark.parametrize("now", MOMENTS, ids=str)
def test_dates_lie_within_seven_months_and_never_after_now(now: datetime) -> None:
    messages = glanced(now)
    assert messages[0][0].sent_at > now - timedelta(days=215)
    for each, message in messages:
        assert each.sent_at < now
        assert parsedate_to_datetime(str(message["Date"])) == each.sent_at
        for received in message.get_all("Received", []):
            at = parsedate_to_datetime(str(received).rpartition(";")[2])
            assert timedelta() <= at - each.sent_at < timedelta(seconds=10)
    assert [each.sent_at for each, _ in messages] == sorted(each.sent_at for each, _ in messages)


@pytest.mark.parametrize("now", MOMENTS, ids=str)
def test_answers_come_after_what_they_answer(now: datetime) -> None:
    sent = {each.message_id: each.sent_at for each, _ in glanced(now)}
    for each, message in glanced(now):
        for reference in str(message.get("References", "")).split():
            assert sent[reference.strip("<>")] < each.sent_at, (each.story, each.key)


@pytest.mark.parametrize("now", MOMENTS, ids=str)
def test_a_weekday_named_with_a_date_is_the_weekday_of_that_date(now: datetime) -> None:
    pattern = re.compile(
        rf"({'|'.join(WEEKDAYS)}),? (\d{{1,2}}) ({'|'.join(MONTHS)})(?: (\d{{4}}))?"
    )
    found = 0
    for each, message in glanced(now):
        text = shown(message)
        for weekday, day, month, year in pattern.findall(text):
            found += 1
            # The year nearest to the message, where none is said.
            years = [int(year)] if year else range(each.sent_at.year - 1, each.sent_at.year + 2)
            days = [
                datetime(y, MONTHS.index(month) + 1, int(day), tzinfo=UTC)
                for y in years
                if (month, day) != ("February", "29") or y % 4 == 0
            ]
            meant = min(days, key=lambda each_day: abs(each_day - each.sent_at))
            assert WEEKDAYS[meant.weekday()] == weekday, (each.story, each.key, text)
    assert found > 60


@pytest.mark.parametrize("now", MOMENTS, ids=str)
def test_meetings_are_on_working_days_and_in_working_hours(now: datetime) -> None:
    meetings = 0
    for each, message in glanced(now):
        for part in message.walk():
            if part.get_content_type() != "text/calendar":
                continue
            calendar = icalendar.Calendar.from_ical(decoded(part))
            [event] = calendar.walk("VEVENT")
            starts_at = event["DTSTART"].dt
            meetings += 1
            assert starts_at.weekday() < 5, (each.story, each.key)
            assert 8 <= starts_at.hour <= 17
            assert starts_at.utcoffset() == starts_at.replace(tzinfo=now.tzinfo).utcoffset()
            assert calendar.walk("VTIMEZONE")
            assert part.get_param("method") == str(calendar["METHOD"])
            if str(calendar["METHOD"]) == "REQUEST":
                assert starts_at > each.sent_at
    assert meetings > 15


@pytest.mark.parametrize("now", MOMENTS, ids=str)
def test_the_interview_on_tuesday_was_on_a_tuesday_and_its_letter_is_open(now: datetime) -> None:
    rejected, message = by_key("01-harbour-light-rail", "rejected", now)
    assert message["Subject"] == "Re: Interview on Tuesday"
    thanks, _ = by_key("01-harbour-light-rail", "thanks", now)
    assert thanks.sent_at.weekday() == 1
    assert 3 <= (now.date() - thanks.sent_at.date()).days <= 9
    assert timedelta(hours=24) < now - rejected.sent_at < timedelta(hours=48)


@pytest.mark.parametrize("now", MOMENTS, ids=str)
def test_every_situation_of_the_playbook_stands_where_it_should(now: datetime) -> None:
    held, _ = by_key("02-northpier-ferries", "rejected", now)
    assert timedelta(hours=1) < now - held.sent_at < timedelta(hours=21)

    told, _ = by_key("03-saltergate-buses", "rejected", now)
    thanked, _ = by_key("03-saltergate-buses", "thank-you", now)
    assert thanked.sent_at - told.sent_at > timedelta(hours=24)
    assert timedelta(days=5) < now - thanked.sent_at < timedelta(days=6)

    asked, _ = by_key("04-copperline-tramways", "asked", now)
    days = [asked.sent_at.date() + timedelta(days=n) for n in range(1, 30)]
    working = [day for day in days if day.weekday() < 5 and day <= now.date()]
    assert len(working) in {11, 12}

    advice, _ = by_key("05-eastquay-airport", "advice", now)
    assert timedelta(hours=14) <= now - advice.sent_at < timedelta(days=3, hours=8)

    last, _ = by_key("07-tideline-transit", "advice-thanks", now)
    assert timedelta(weeks=6) < now - last.sent_at < timedelta(weeks=7)

    door, message = by_key("08-lanternhill-council", "rejected", now)
    named = re.search(rf"second post in ({'|'.join(MONTHS)})", shown(message))
    assert named
    begun = {(now - timedelta(days=back)).month - 1 for back in (7, 8, 9)}
    assert MONTHS.index(named[1]) in begun
    assert now - door.sent_at > timedelta(days=140)


@pytest.mark.parametrize("now", MOMENTS, ids=str)
def test_no_text_keeps_a_place_that_was_not_filled(now: datetime) -> None:
    for each, message in glanced(now):
        text = shown(message)
        assert not re.search(r"\{[^}]*\}|\$\w|\]\(|\*\*|^## ", text, re.MULTILINE), (
            each.story,
            each.key,
        )


def test_people_write_by_day_and_machines_when_they_like() -> None:
    for each in labelled(Kind.INTERVIEW) + labelled(Kind.OFFER) + labelled(Kind.FEEDBACK):
        assert 5 <= each.sent_at.hour <= 22, each.key


def test_every_domain_is_reserved_for_examples() -> None:
    for each, message in parsed(NOW):
        text = said(message)
        domains = re.findall(r"[\w.+-]+@([\w-]+(?:\.[\w-]+)+)|https?://([\w.-]+)", text)
        assert domains, each.key
        for address, link in domains:
            assert re.search(r"\.(example|test|invalid)$", address or link), (
                each.key,
                address,
                link,
            )


def test_no_real_company_is_named() -> None:
    for each, message in parsed(NOW):
        found = REAL_COMPANIES.search(re.sub(r"<[^>]+>", " ", said(message)))
        assert not found, (each.story, each.key, found)


def test_labels_tell_the_whole_search() -> None:
    rejections = labelled(Kind.REJECTION)
    assert len(rejections) == 18
    stages = [each.label.stage for each in rejections if each.label]
    assert stages.count(ReachedStage.AFTER_INTERVIEW) == 8
    automated = [e for e in rejections if e.label and e.label.sender == SenderKind.AUTOMATED]
    assert len(automated) == 8
    applied = {
        each.label.organisation
        for each, _ in parsed(NOW)
        if each.label
        and each.label.kind not in {Kind.OTHER, Kind.OUTREACH, Kind.JOB_ALERT}
        and each.label.organisation
    }
    assert len(applied) == 40
    assert {each.label.kind for each, _ in parsed(NOW) if each.label} == set(Kind)


def test_labels_never_become_part_of_the_mail() -> None:
    for each, message in parsed(NOW):
        names = {name.lower() for name in message.keys()}  # noqa: SIM118 -- a message, not a dict
        assert not names & {"label", "kind", "x-label", "x-kind"}, each.key


def test_every_labelled_application_names_its_organisation_in_the_mail() -> None:
    for each, message in parsed(NOW):
        if each.label and each.label.organisation and each.label.kind == Kind.REJECTION:
            first = each.label.organisation.split()[0]
            assert first.lower() in said(message).lower(), (each.story, each.key)


def test_forms_vary_as_in_a_real_mailbox() -> None:
    types = [message.get_content_type() for _, message in parsed(NOW)]
    for each in ("text/plain", "text/html", "multipart/alternative", "multipart/mixed"):
        assert types.count(each) >= 10, each
    assert types.count("multipart/report") == 1
    charsets = {part.get_content_charset() for _, m in parsed(NOW) for part in m.walk()}
    assert {"utf-8", "iso-8859-1", "windows-1252"} <= charsets
    encodings = {
        str(part["Content-Transfer-Encoding"]) for _, m in parsed(NOW) for part in m.walk()
    }
    assert {"7bit", "8bit", "quoted-printable", "base64"} <= encodings


def test_no_two_messages_say_the_same() -> None:
    texts = [re.sub(r"\s+", " ", shown(message)).strip() for _, message in parsed(NOW)]
    assert len(set(texts)) == len(texts)


def test_the_mbox_file_holds_every_message_and_only_its_owner_reads_it(tmp_path: Path) -> None:
    path = tmp_path / "demo.mbox"
    path.write_text("what was there before", encoding="utf-8")
    path.chmod(0o644)
    assert write_demo_mbox(path, NOW, ZONE) == len(parsed(NOW))
    assert stat.S_IMODE(path.stat().st_mode) == 0o600
    box = mailbox.mbox(path, create=False)
    try:
        ids = [message["Message-ID"] for message in box]
    finally:
        box.close()
    assert ids == [f"<{each.message_id}>" for each, _ in parsed(NOW)]
