"""What a file looks like from its first bytes: an mbox, a mail, or neither."""

import re

from afterword.adapters.mailboxes._spelling import spelling_of

_DAY = rb"(?:Mon|Tue|Wed|Thu|Fri|Sat|Sun)"
_MONTH = rb"(?:Jan|Feb|Mar|Apr|May|Jun|Jul|Aug|Sep|Oct|Nov|Dec)"
SEPARATOR = re.compile(
    rb"From (?:-|\"[^\"\n]{0,200}\"\S{0,200}|\S{1,300}(?: at \S{1,200})?)? {0,20}"
    rb"(?:" + _DAY + rb",? {1,3}" + _MONTH + rb" {1,3}\d{1,2}|" + _DAY + rb",? {1,3}\d{1,2} {1,3}"
    + _MONTH + rb"|\d{1,2} {1,3}" + _MONTH + rb"|\d{4}-\d\d-\d\d)\b[^\n]{0,60}\d{1,2}:\d\d"
)  # fmt: skip
"""The line before each message of an mbox: ``From``, an address, a date with a time.

Prose may begin a line with "From" as well; it seldom goes on like this.
"""
LONGEST_SEPARATOR = 1_024

_FIELD = re.compile(rb"([A-Za-z][A-Za-z0-9-]{0,60}):")
_COMMON = frozenset({
    b"cc", b"content-type", b"date", b"delivered-to", b"from", b"in-reply-to", b"message-id",
    b"mime-version", b"received", b"references", b"reply-to", b"return-path", b"sender",
    b"subject", b"to",
})  # fmt: skip
_LEADING = b"\r\n \t"
_UTF_8_MARK = b"\xef\xbb\xbf"


def looks_like_mbox(head: bytes) -> bool:
    """Tell whether a file begins as an mbox does, in whatever spelling."""
    lines = spelling_of(head).lines(head)
    return bool(SEPARATOR.match(lines.removeprefix(_UTF_8_MARK).lstrip(_LEADING)))


def looks_like_mail(head: bytes) -> bool:
    """Tell whether a file begins with the header of a mail: at least two of its usual fields."""
    lines = _as_text(head).lstrip(_LEADING).splitlines()
    found: set[bytes] = set()
    for line in lines:
        field = _FIELD.match(line)
        if field:
            found.add(field[1].lower())
        elif not line.startswith((b" ", b"\t", b"From ", b">From ")):
            break
    return len(found & _COMMON) >= 2


def looks_like_text(head: bytes) -> bool:
    """Tell text from pictures and programs: text has next to no control characters."""
    text = _as_text(head)
    strange = sum(byte < 32 and byte not in b"\t\n\r\f\v\x1b" for byte in text)
    return strange * 100 <= len(text)


def _as_text(head: bytes) -> bytes:
    return spelling_of(head).lines(head).removeprefix(_UTF_8_MARK)
