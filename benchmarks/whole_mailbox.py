"""A mailbox of any size, in the sizes and shapes of real mail, from mails written here.

The same arguments give the same bytes. Texts come from the demo and from ``training/mail`` (never
from the gate); headers, layouts and attachments are made up around them.
"""

import base64
import json
import quopri
import random
import re
from collections.abc import Callable, Iterable, Iterator, Sequence
from dataclasses import dataclass
from datetime import UTC, datetime, timedelta
from email.utils import format_datetime, parseaddr
from functools import cache
from html import escape
from pathlib import Path
from typing import Final

from afterword.adapters.mailboxes.demo import demo_mailbox
from afterword.core.messages.parse import parse
from afterword.core.reading.read import read
from afterword.core.reading.reading import Kind

MOMENT: Final = datetime(2026, 11, 19, 16, 30, tzinfo=UTC)
OWNER: Final = "ana.ruiz@mailbox.example"
YEARS: Final = 15
HIRING: Final = 0.025
"""Share of mail about a search for work: a few hundred mails in ten thousand, as somebody has who
searched twice in fifteen years (judgement)."""
_MAIL = Path(__file__).resolve().parent.parent / "training" / "mail"
_ORDINARY_HANDS = ("oa", "ob", "oc", "wj")
"""Hands that wrote ordinary mail only."""


@dataclass(frozen=True, slots=True)
class Mix:
    """Shares of what a mailbox holds besides mail about work; they add up to 1."""

    letters: float
    """Plain mail by people."""
    notices: float
    """Receipts, parcels, accounts: a few lines, in plain text and in HTML."""
    newsletters: float
    """Long, in HTML, mostly with a plain version."""
    attachments: float
    """Mail by people with a file."""


USUAL: Final = Mix(letters=0.36, notices=0.375, newsletters=0.225, attachments=0.04)
"""Gives a median of 4 kB and a mean of 21 kB, as real mailboxes have."""
HTML_HEAVY: Final = Mix(letters=0.12, notices=0.33, newsletters=0.52, attachments=0.03)


@dataclass(frozen=True, slots=True)
class Written:
    """What somebody wrote: who, about what, which words."""

    sender: str
    subject: str
    text: str


def messages(size: int, mix: Mix = USUAL, seed: int = 1) -> Iterator[bytes]:
    """Stream so many mails, newest last, LF line ends."""
    chance = random.Random(seed)  # noqa: S311 -- the same mailbox every time
    makers: list[Callable[[Written, str, random.Random], bytes]] = [
        _letter, _notice, _newsletter, _attachment,
    ]  # fmt: skip
    shares = [mix.letters, mix.notices, mix.newsletters, mix.attachments]
    begin = MOMENT - timedelta(days=365 * YEARS)
    step = timedelta(days=365 * YEARS) / size
    for number in range(size):
        head = _Head(number, begin + number * step, seed)
        if chance.random() < HIRING:
            yield head.over(chance.choice(hiring_mails()), chance, _letter)
            continue
        (make,) = chance.choices(makers, shares)
        texts = _people() if make in (_letter, _attachment) else _houses()
        yield head.over(chance.choice(texts), chance, make)


# --- texts ------------------------------------------------------------------------------------


@cache
def hiring_mails() -> Sequence[Written]:
    """Return the mails about hiring, by every hand but the gate's."""
    rows = [row for file in sorted(_MAIL.glob("*.jsonl")) for row in _rows(file)]
    return [_written(row) for row in rows if row["kind"] != "other"]


@cache
def _people() -> Sequence[Written]:
    """Return what friends and neighbours write: the demo's, and hands that tempt a hasty reader."""
    hands = [row for name in _ORDINARY_HANDS for row in _rows(_MAIL / f"{name}.jsonl")]
    tempting = _ordinary(_written(row) for row in hands if row["kind"] == "other")
    calm = _told(("family", "friends", "choir", "the-flat", "town-life"))
    return [*calm * 30, *tempting]


@cache
def _houses() -> Sequence[Written]:
    """Return what shops, banks, papers and alerts write in the demo."""
    return _told(("bank", "parcels", "newsletters", "marketing", "accounts"))


def _told(stories: Sequence[str]) -> list[Written]:
    found = []
    for one in demo_mailbox(MOMENT, UTC):
        if any(name in one.story for name in stories):
            mail = parse(one.raw)
            sender = f"{mail.sender.name} <{mail.sender.address}>" if mail.sender else ""
            found.append(Written(sender, mail.subject, mail.text))
    return _ordinary(found)


def _ordinary(texts: Iterable[Written]) -> list[Written]:
    """Leave out what the reader takes for mail about work: that has a share of its own."""
    return [one for one in texts if read(parse(_bare(one))).kind is Kind.OTHER]


def _bare(written: Written) -> bytes:
    head = f"From: {_header(written.sender)}\nSubject: {_header(written.subject)}\n"
    return head.encode() + b"Content-Type: text/plain; charset=utf-8\n\n" + written.text.encode()


def _rows(file: Path) -> list[dict[str, str]]:
    return [json.loads(line) for line in file.read_text(encoding="utf-8").splitlines()]


def _written(row: dict[str, str]) -> Written:
    return Written(row["from"], row["subject"], row["body"])


# --- shapes -----------------------------------------------------------------------------------


@dataclass(frozen=True, slots=True)
class _Head:
    """The number and the moment of a mail, from which its header is made."""

    number: int
    at: datetime
    seed: int

    def over(
        self,
        written: Written,
        chance: random.Random,
        make: Callable[[Written, str, random.Random], bytes],
    ) -> bytes:
        """Put a header over what ``make`` makes of a text."""
        name, address = parseaddr(written.sender)
        if make is _newsletter:
            number = chance.randrange(120)
            name, address = f"The {number} Post", f"post@paper{number}.example"
        host = address.rpartition("@")[2] or "unknown.example"
        date = format_datetime(self.at)
        mark = f"{self.seed}.{self.number}.{chance.randrange(16**10):010x}"
        junk = base64.b64encode(chance.randbytes(250)).decode()
        lines = [
            f"Return-Path: <{address}>",
            f"Delivered-To: {OWNER}",
            *(
                f"Received: from relay{hop}.{host} (relay{hop}.{host} [192.0.2.{hop + 1}])\n"
                f"\tby mx{hop}.mailbox.example with ESMTPS id {mark}{hop}\n\tfor <{OWNER}>; {date}"
                for hop in range(3)
            ),
            f"DKIM-Signature: v=1; a=rsa-sha256; c=relaxed/relaxed; d={host}; s=s1;\n"
            f"\th=from:to:subject:date:message-id; bh={junk[:44]};\n\tb="
            + "\n\t ".join(junk[at : at + 72] for at in range(0, len(junk), 72)),
            f"Authentication-Results: mx0.mailbox.example; dkim=pass header.d={host}",
            f"From: {_header(name)} <{address}>" if name else f"From: {address}",
            f"To: Ana Ruiz <{OWNER}>",
            f"Subject: {_header(written.subject)}",
            f"Date: {date}",
            f"Message-ID: <{mark}@{host}>",
            "MIME-Version: 1.0",
        ]
        if make in (_newsletter, _notice):
            lines.append(f"List-Unsubscribe: <https://{host}/leave?u={mark}>")
        return "\n".join(lines).encode() + b"\n" + make(written, mark, chance)


def _header(text: str) -> str:
    if text.isascii():
        return re.sub(r"\s+", " ", text)
    return f"=?utf-8?b?{base64.b64encode(text.encode()[:240]).decode()}?="


def _letter(written: Written, mark: str, chance: random.Random) -> bytes:
    """A person's mail: plain, or plain and HTML, now and then with the mail it answers."""
    text = written.text
    if chance.random() < 0.3:
        text += "\n\nOn 3 May, Ana Ruiz wrote:\n" + "\n".join(
            f"> {line}" for line in chance.choice(_people()).text.splitlines()
        )
    if chance.random() < 0.5:
        return _part("text/plain", text, chance)
    page = "".join(f"<div>{escape(line) or '<br>'}</div>\n" for line in text.splitlines())
    return _alternative(text, f'<div dir="ltr">{page}</div>', mark, chance)


def _notice(written: Written, mark: str, chance: random.Random) -> bytes:
    """A few lines by a machine, laid out in a frame of tables."""
    return _alternative(written.text, _framed([written.text], chance), mark, chance)


def _newsletter(written: Written, mark: str, chance: random.Random) -> bytes:
    """Several texts under one roof, most of its bytes layout."""
    more = [one.text for one in chance.choices(_houses(), k=chance.randrange(3, 14))]
    texts = [written.text, *more]
    page = _framed(texts, chance)
    if chance.random() < 0.25:
        return _part("text/html", page, chance)
    return _alternative("\n\n".join(texts), page, mark, chance)


def _attachment(written: Written, mark: str, chance: random.Random) -> bytes:
    """A letter with a file of a size as files have: most small, some of megabytes."""
    size = min(8_000_000, int(chance.lognormvariate(12.0, 1.0)))
    data = base64.encodebytes(chance.randbytes(size)).decode()
    return (
        f'Content-Type: multipart/mixed; boundary="mixed-{mark}"\n\n--mixed-{mark}\n'.encode()
        + _letter(written, mark, chance)
        + f"\n--mixed-{mark}\nContent-Type: application/pdf; name=scan.pdf\n"
        "Content-Disposition: attachment; filename=scan.pdf\n"
        f"Content-Transfer-Encoding: base64\n\n{data}\n--mixed-{mark}--\n".encode()
    )


def _framed(texts: Sequence[str], chance: random.Random) -> str:
    """Lay texts out as bulk mail is: tables inside tables, every cell with its style."""
    style = (
        "font-family:Helvetica,Arial,sans-serif;font-size:15px;line-height:22px;color:#333333;"
        "padding:12px 24px 12px 24px;mso-line-height-rule:exactly;"
    )
    cells = []
    for text in texts:
        for paragraph in text.split("\n\n"):
            target = f"{chance.randrange(16**24):024x}"
            cells.append(
                '<tr><td align="left" valign="top" class="column">\n<table role="presentation" '
                'width="100%" cellpadding="0" cellspacing="0" border="0"><tr>'
                f'<td style="{style}">{escape(paragraph)}<br>\n'
                f'<a href="https://click.example/track/{target}" style="color:#0a58ca">Read on</a>'
                "</td></tr></table></td></tr>\n"
            )
    return (
        "<!DOCTYPE html><html><head><meta charset=utf-8><style>.column{width:100%!important}"
        "@media only screen and (max-width:600px){.column{display:block!important}}</style></head>"
        '<body style="margin:0;padding:0"><table role="presentation" width="100%">'
        + "".join(cells)
        + "</table></body></html>"
    )


def _alternative(text: str, page: str, mark: str, chance: random.Random) -> bytes:
    line = f"\n--alt-{mark}\n".encode()
    return (
        f'Content-Type: multipart/alternative; boundary="alt-{mark}"\n'.encode()
        + line
        + _part("text/plain", text, chance)
        + line
        + _part("text/html", page, chance)
        + f"\n--alt-{mark}--\n".encode()
    )


def _part(kind: str, text: str, chance: random.Random) -> bytes:
    """Encode a text as senders do: mostly quoted-printable, some base64, some as it is."""
    way = chance.random()
    head = f'Content-Type: {kind}; charset="utf-8"\nContent-Transfer-Encoding: '.encode()
    if way < 0.15:
        return head + b"base64\n\n" + base64.encodebytes(text.encode())
    if way < 0.6 or not text.isascii():
        return head + b"quoted-printable\n\n" + quopri.encodestring(text.encode())
    return head + b"7bit\n\n" + text.encode()


# --- places -----------------------------------------------------------------------------------


def write_maildir(folder: Path, mails: Iterator[bytes], start: int = 0) -> int:
    """Write mails into the ``cur`` of a Maildir; return their bytes."""
    for part in ("cur", "new", "tmp"):
        (folder / part).mkdir(parents=True, exist_ok=True)
    written = 0
    for number, mail in enumerate(mails, start):
        (folder / "cur" / f"{number:08}.bench:2,S").write_bytes(mail)
        written += len(mail)
    return written


def write_mbox(path: Path, mails: Iterator[bytes]) -> int:
    """Write mails into an mbox; return its bytes."""
    with path.open("wb") as file:
        for mail in mails:
            quoted = re.sub(rb"^(>*From )", rb">\1", mail, flags=re.MULTILINE)
            file.write(b"From somebody@made-up.example Thu Nov 19 16:30:00 2026\n" + quoted + b"\n")
        return file.tell()
