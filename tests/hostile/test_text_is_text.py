"""Whatever strangers write is only text, at every way out of the program.

What is typed in by mistake or pasted is held to the same: a name with an escape sequence in it is
as likely to come out of a clipboard as out of a mail. The pages are held by
``tests/web/test_hostile_words.py``.
"""

import base64
import csv
import email
import email.policy
import io
import json
import unicodedata
from dataclasses import replace
from datetime import UTC, datetime
from pathlib import Path
from urllib.parse import parse_qsl, urlsplit

import icalendar
import pytest
from tests.cli.conftest import Afterword

from afterword.adapters.outlets.eml import file_stem
from afterword.adapters.outlets.mailto import mailto_link
from afterword.core.errors import Refused
from afterword.core.letters.letter import Letter
from afterword.core.letters.purposes import Purpose
from afterword.core.letters.rfc5322 import to_bytes
from afterword.core.messages.message import Address
from afterword.core.messages.mime import harmless_name
from afterword.core.messages.parse import parse
from afterword.core.reading.organisation.names import is_same_organisation

WORDS = {
    "clears the screen": "\x1b[2J\x1b[1;1HRail",
    "names the window": "\x1b]0;owned\x07Rail",
    "a link of the terminal": "\x1b]8;;http://evil.example\x1b\\Rail\x1b]8;;\x1b\\",
    "an eight-bit escape": "\x9b31mRail",
    "writes over the line": "Rail\r\x08\x08\x08Ship",
    "a bell and a NUL": "Rail\x07\x00Ship",
    "turned around": "Rail \u202egnipihS\u202c \u2066Ship\u2069",
    "nothing to be seen": "Ra\u200bil\u2060Sh\u00adip\ufeff",
    "tags nobody sees": "Rail\U000e0041\U000e0042",
    "markup of the terminal's library": "[bold red]Rail[/] [link=http://evil.example]x[/] :bomb:",
    "a formula": "=cmd|' /C calc'!A0",
    "another formula": "@SUM(1+1)*cmd|' /C calc'!A0",
    "a calendar line": "Rail\r\nATTENDEE:mailto:eve@evil.example\r\nEND:VEVENT\r\nBEGIN:VEVENT",
    "a header line": "Rail\r\nBcc: eve@evil.example\r\n\r\nHello",
    "another header line": "Rail%0d%0aBcc:eve@evil.example&bcc=eve@evil.example",
    "a card": "Rail\r\nEND:VCARD\r\nBEGIN:VCARD\r\nFN:Eve",
    "a link that runs": "javascript:alert(1)",
    "markup": "<script>alert(1)</script><img src=x onerror=alert(1)>",
    "a template": "{{7*191}}${7*191}%(x)s{0.__class__}",
    "a way out of a folder": "../../../etc/passwd\x00.pdf",
    "letters of another script": "R\u0430il Sh\u0456p",
}
"""By what they would do."""


def is_harmless(text: str) -> bool:
    """Tell whether a terminal does nothing but show it: no control, no direction, no tags."""
    return all(
        one in "\n\t" or unicodedata.category(one) not in {"Cc", "Cf", "Cs", "Co"} for one in text
    )


def encoded(words: str) -> str:
    return f"=?utf-8?b?{base64.b64encode(words.encode()).decode()}?="


def box_of(words: str, folder: Path) -> Path:
    """Write a mailbox: an application, an interview and a no, all by somebody hostile."""
    texts = {
        "apply": f"Dear Ana,\n\nthank you for applying for the role of {words} Planner at {words} "
        "Rail Ltd. We have received your application.\n",
        "invite": f"Hi Ana,\n\nwe would like to invite you to an interview on Friday, 6 November "
        f"2026 at 10:00 with Dana Kim of {words}.\n\nBest wishes\nDana Kim\n{words}\n",
        "no": "Hi Ana,\n\nthank you for the interview. Unfortunately we will not be moving forward "
        f"with you because {words} was closer to it.\n\nBest wishes\nDana Kim\nHead of {words}\n",
    }
    folder.mkdir()
    for number, (part, text) in enumerate(texts.items()):
        fields = (
            f"Message-ID: <{part}@rail.example>",
            f"Date: {3 + number * 4} Nov 2026 10:00:00 +0000",
            f"From: {encoded('Dana Kim ' + words)} <dana@rail.example>",
            "To: Ana Ruiz <ana@ruiz.example>",
            f"Subject: {encoded('Your application ' + words)}",
            "In-Reply-To: <apply@rail.example>" if number else "X-First: yes",
            "Content-Type: text/plain; charset=utf-8",
            "Content-Transfer-Encoding: base64",
        )
        body = base64.b64encode(text.encode()).decode()
        (folder / f"{number}.eml").write_text("\r\n".join([*fields, "", body, ""]))
    return folder


@pytest.fixture(params=WORDS, ids=lambda one: one)
def words(request: pytest.FixtureRequest) -> str:
    return WORDS[request.param]


@pytest.fixture
def told(afterword: Afterword, words: str, tmp_path: Path) -> Afterword:
    """The command line of somebody whose mail, and whose own words, are hostile."""
    assert afterword("scan", box_of(words, tmp_path / "mail")).code in {0, 1}
    typed = words.replace("\x00", "")
    afterword("add", "--organisation", typed, "--role", typed, "--person", f"Omar {typed}",
              "--person-address", "omar@rail.example", "--notes", typed, "--reason", typed,
              "--interviewed", "--by", "phone", "--on", "2026-11-10")  # fmt: skip
    afterword("news", "add", typed)
    afterword("log", "Omar", "--by", "coffee", "--note", typed)
    afterword("lessons", "add", typed)
    afterword("settings", "name", typed)
    return afterword


SHOWING = (
    ("today",), ("applications",), ("show", "A1"), ("show", "A2"), ("people",), ("people", "--all"),
    ("letters",), ("review",), ("lessons",), ("news", "list"), ("digest", "--weekly"),
    ("brief", "A2"),
    ("insights",), ("settings",), ("outbox",), ("doctor", "--offline"), ("forget", "Omar"),
    ("write", "A2", "--no-edit"), ("send", "L1", "--via", "eml"),
)  # fmt: skip
LISTING = ("applications", "people", "letters", "lessons", "review", "digest", "settings", "outbox")


def a_terminal_is_only_written_to(told: Afterword, _folder: Path) -> None:
    for command in SHOWING:
        ran = told(*command)
        assert ran.code != 70, command
        assert is_harmless(ran.out), command
        assert is_harmless(ran.err), command
        assert "1337" not in ran.out


def json_is_one_value_of_plain_letters(told: Afterword, tmp_path: Path) -> None:
    commands = [(name, "--format", "json") for name in LISTING]
    for command in (
        *commands,
        ("export", "-"),
        ("classify", tmp_path / "mail", "--format", "json"),
    ):
        ran = told(*command)
        assert ran.out.isascii(), command
        assert is_harmless(ran.out), command
        for line in ran.out.splitlines() if command[0] == "classify" else [ran.out]:
            json.loads(line)


def a_table_holds_no_formula(told: Afterword, tmp_path: Path) -> None:
    assert told("insights", "--csv", tmp_path / "table.csv").code == 0
    rows = list(csv.reader(io.StringIO((tmp_path / "table.csv").read_text())))
    assert len(rows) > 1
    assert [cell for row in rows for cell in row if cell[:1] in "=+-@\t\r"] == []


def a_calendar_holds_its_own_entries_and_nothing_else(told: Afterword, tmp_path: Path) -> None:
    ran = told("calendar", tmp_path / "due.ics")
    assert ran.code == 0, ran.err
    calendar = icalendar.Calendar.from_ical((tmp_path / "due.ics").read_bytes())
    names = {name for one in calendar.walk("VEVENT") for name in one}
    allowed = {"UID", "DTSTAMP", "DTSTART", "DTEND", "SUMMARY", "DESCRIPTION", "CLASS", "TRANSP"}
    assert names <= allowed
    assert {one.name for one in calendar.walk()} <= {"VCALENDAR", "VEVENT"}


def a_digest_as_mail_goes_to_oneself_alone(told: Afterword, tmp_path: Path) -> None:
    told("settings", "addresses", "ana@ruiz.example")
    if told("digest", "--weekly", "--mail", tmp_path / "week.eml").code == 0:
        raw = (tmp_path / "week.eml").read_bytes()
        made = email.message_from_bytes(raw, policy=email.policy.default)
        assert made["to"] == made["from"] == "ana@ruiz.example"
        assert {"bcc", "cc"} & {name.lower() for name in made} == set()
        assert made.get_content_type() == "text/plain"


WAYS_OUT = (
    a_terminal_is_only_written_to,
    json_is_one_value_of_plain_letters,
    a_table_holds_no_formula,
    a_calendar_holds_its_own_entries_and_nothing_else,
    a_digest_as_mail_goes_to_oneself_alone,
)


def test_at_every_way_out_it_is_only_text(told: Afterword, tmp_path: Path) -> None:
    for way in WAYS_OUT:
        way(told, tmp_path)


NOW = datetime(2026, 11, 20, 9, 30, tzinfo=UTC)


def letter_with(words: str) -> Letter:
    return Letter(
        id="L7",
        purpose=Purpose.THANK_YOU,
        to=Address(words, "dana@rail.example"),
        subject=f"Re: {words}",
        body=f"Hi Dana,\n\n{words}\n.\nFrom {words}\n",
        created_at=NOW,
        sender=Address(words, "ana@ruiz.example"),
        in_reply_to="no@rail.example",
        references=("apply@rail.example",),
        message_id="one@ruiz.example",
    )


def test_a_letter_goes_to_its_reader_alone_or_not_at_all(words: str) -> None:
    try:
        raw = to_bytes(letter_with(words), NOW)
    except Refused:
        return
    head = raw.partition(b"\r\n\r\n")[0]
    names = [
        line.partition(b":")[0].lower() for line in head.split(b"\r\n") if line[:1] not in b" \t"
    ]
    assert len(names) == len(set(names))
    assert not {b"bcc", b"cc", b"attendee"} & set(names)
    assert head.isascii()
    read_back = parse(raw)
    assert [one.address for one in read_back.to] == ["dana@rail.example"]
    assert read_back.sender is not None
    assert read_back.sender.address == "ana@ruiz.example"


@pytest.mark.parametrize("field", ["to", "sender"])
def test_an_address_that_is_more_than_one_is_refused(field: str) -> None:
    for address in ("a@b.c, eve@evil.example", "a@b.c\r\nBcc: eve@evil.example", "a@b.c>\n<e@f.g"):
        letter = replace(letter_with("Dana"), **{field: Address("Dana", address)})
        with pytest.raises(Refused):
            to_bytes(letter, NOW)


def test_a_link_for_mail_holds_one_reader_a_subject_and_a_text(words: str) -> None:
    link = urlsplit(mailto_link(letter_with(words)))
    assert (link.scheme, link.path) == ("mailto", "dana@rail.example")
    assert [name for name, _ in parse_qsl(link.query)] in (
        ["subject", "body"],
        ["subject", "in-reply-to", "body"],
    )
    assert link.geturl().isascii()


def test_names_of_files_are_only_names(words: str) -> None:
    stem = file_stem(letter_with(words))
    assert stem.replace("-", "").isalnum()
    assert stem.isascii()
    name = harmless_name(words)
    assert is_harmless(name)
    assert not {"/", "\\", "<", ">", ":"} & set(name)
    assert not name.startswith(".")


def test_an_organisation_in_letters_of_another_script_is_another_one() -> None:
    for other in ("H\u0430rbour Light Rail", "Harb\u03bfur Light Rail", "\u041darbour Light Rail"):
        assert not is_same_organisation("Harbour Light Rail", other)
    assert is_same_organisation("Harbour Light Rail", "Harbour Light Rail Ltd")
