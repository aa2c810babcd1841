"""The bytes of a demo message: headers, parts and encodings as mail programs write them."""

import quopri
from base64 import encodebytes
from collections.abc import Iterable
from dataclasses import dataclass
from datetime import datetime, timedelta
from email.header import Header
from email.utils import format_datetime, formataddr
from hashlib import sha256

from afterword.adapters.mailboxes.demo.script import Author

_WIDTH = 76
_LONGEST = 900
"""Longer lines are folded by an encoding; RFC 5322 allows 998."""
Headers = tuple[tuple[str, str], ...]


@dataclass(frozen=True, slots=True)
class Part:
    """A MIME part: its own headers and its encoded body, LF line ends."""

    headers: Headers
    body: bytes


def text_part(text: str, content_type: str, encoding: str, charset: str = "utf-8") -> Part:
    """Encode a text; a charset that lacks a character gives way to UTF-8.

    Args:
        text: What the part says; CRLF line ends are kept where the encoding can.
        content_type: For example ``text/plain``, with further parameters if any.
        encoding: ``7bit``, ``8bit``, ``qp`` or ``base64``.
        charset: How the text becomes bytes.
    """
    try:
        data = text.encode(charset)
    except UnicodeEncodeError:
        charset, data = "utf-8", text.encode()
    if encoding == "base64":
        data = data.replace(b"\r\n", b"\n").replace(b"\n", b"\r\n")
        body, name = encodebytes(data), "base64"
    else:
        data = data.replace(b"\r\n", b"\n")
        is_short = max(map(len, data.split(b"\n"))) < _LONGEST
        if is_short and encoding != "qp" and (data.isascii() or encoding == "8bit"):
            body, name = data, "7bit" if data.isascii() else "8bit"
        else:
            body, name = quopri.encodestring(data), "quoted-printable"
    if not body.endswith(b"\n"):
        body += b"\n"
    kind = f'{content_type}; charset="{charset}"'
    return Part((("Content-Type", kind), ("Content-Transfer-Encoding", name)), body)


def file_part(data: bytes, content_type: str, name: str) -> Part:
    """Encode an attachment."""
    return Part(
        (
            ("Content-Type", f'{content_type}; name="{name}"'),
            ("Content-Transfer-Encoding", "base64"),
            ("Content-Disposition", f'attachment; filename="{name}"'),
        ),
        encodebytes(data),
    )


def joined(subtype: str, parts: Iterable[Part], seed: str) -> Part:
    """Make one multipart of several; its boundary follows from ``seed``."""
    boundary = f"=_{subtype.partition(';')[0]}-{digest(seed)[:24]}"
    edge = f"--{boundary}".encode()
    lines = b"".join(edge + b"\n" + _rendered(part) + b"\n" for part in parts)
    return Part(
        (("Content-Type", f'multipart/{subtype}; boundary="{boundary}"'),),
        lines + edge + b"--\n",
    )


def render_message(headers: Headers, part: Part) -> bytes:
    """Return a whole message, LF line ends."""
    return _rendered(Part((*headers, ("MIME-Version", "1.0"), *part.headers), part.body))


def digest(seed: str) -> str:
    """Return 64 hex digits that follow from a text: the only chance in the demo mailbox."""
    return sha256(seed.encode()).hexdigest()


def mailbox(author: Author) -> str:
    """Return a display name and address, encoded for a header."""
    return formataddr((author.name, author.address), author.charset)


def route(author: Author, recipient: str, sent_at: datetime, seed: str) -> Headers:
    """Return the trace a message leaves on its way in, newest first (RFC 5321, 4.4)."""
    host = author.host or f"mail.{author.address.rpartition('@')[2]}"
    chance = digest(seed)
    number, queue = int(chance[:4], 16), chance[4:16]
    arrived_at = format_datetime(sent_at + timedelta(seconds=1 + number % 7))
    ip = f"{('192.0.2', '198.51.100', '203.0.113')[number % 3]}.{number % 250 + 1}"
    domain = author.address.rpartition("@")[2]
    came = f"from {host} ({host} [{ip}]) by mx2.mailbox.example (Postbox) with ESMTPS"
    left = f"from localhost (localhost [127.0.0.1]) by {host} with ESMTP"
    checks = f"spf=pass smtp.mailfrom={domain}; dkim=pass header.d={domain}"
    return (
        ("Return-Path", f"<{author.headers.get('Return-Path', author.address)}>"),
        ("Received", f"{came} id {queue} for <{recipient}>; {arrived_at}"),
        ("Received", f"{left} id {chance[16:26].upper()}; {format_datetime(sent_at)}"),
        ("Authentication-Results", f"mx2.mailbox.example; {checks}"),
    )


def _rendered(part: Part) -> bytes:
    head = "".join(f"{name}: {_folded(name, value)}\n" for name, value in part.headers)
    return head.encode("ascii") + b"\n" + part.body


def _folded(name: str, value: str) -> str:
    if not value.isascii():
        return Header(value, "utf-8", _WIDTH, name).encode(linesep="\n")
    lines, line = [], f"{name}:"
    for word in value.split(" "):
        if len(line) + 1 + len(word) > _WIDTH and line != f"{name}:":
            lines.append(line)
            line = ""
        line += f" {word}"
    return "\n".join([*lines, line]).removeprefix(f"{name}: ")
