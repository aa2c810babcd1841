"""What a file looks like from its first bytes: an mbox, a mail, or neither."""

import re

from afterword.adapters.mailboxes._spelling import spelling_of

_DAY = rb"(?:Mon|Tue|Wed|Thu|Fri|Sat|Sun)"
_MONTH = rb"(?:Jan|Feb|Mar|Apr|May|Jun|Jul|Aug|Sep|Oct|Nov|Dec)"
_TIME = rb"\d{1,2}:\d\d"
SEPARATOR = re.compile(
    # an address, or what stands for one, and a date with a time
    rb"From (?:(?:-|\"[^\"\n]{0,200}\"\S{0,200}|(?=\S{0,300}@)\S{1,300}|MAILER-DAEMON|"
    rb"\S{1,300} at \S{1,200}) {0,20}"
    rb"(?:" + _DAY + rb",? {1,3}" + _MONTH + rb" {1,3}\d{1,2}|" + _DAY + rb",? {1,3}\d{1,2} {1,3}"
    + _MONTH + rb"|\d{1,2} {1,3}" + _MONTH + rb"|\d{4}-\d\d-\d\d)\b[^\n]{0,60}" + _TIME
    # the name of somebody on this machine, or nobody: a date and a time as ctime writes them
    + rb"|(?:\S{1,300} )? {0,20}" + _DAY + rb",? {1,3}" + _MONTH + rb" {1,3}\d{1,2} {1,3}" + _TIME
    + rb"(?::\d\d)? [^\n]{0,30}\d{4}\b[^\n]{0,12}(?=[\r\n]|$))"
)  # fmt: skip
"""The line before each message of an mbox: ``From``, an address, a date with a time.

Prose may begin a line with "From" as well ("From Monday, 3 Nov, we open at 10:00"); without an
address the line has to be all of a date as mail systems write it.
"""
LONGEST_SEPARATOR = 1_024

_KNOWN = (
    rb"(?:bcc|cc|content-[a-z-]+|date|delivered-to|from|in-reply-to|message-id|mime-version|received|"
    rb"references|reply-to|return-path|sender|status|subject|to|x-[a-z0-9-]+)[ \t]{0,5}:"
)
_FOLLOWED = re.compile(SEPARATOR.pattern + rb"[^\r\n]{0,200}[\r\n]{1,3}" + _KNOWN, re.IGNORECASE)
_UNDATED = re.compile(
    rb"From (?:-|\S{1,300}@\S{1,300}|MAILER-DAEMON)[ \t]{0,20}[\r\n]{1,3}" + _KNOWN, re.IGNORECASE
)
_IN_JUNK = re.compile(rb"[\r\n](?=" + _FOLLOWED.pattern + rb")", re.IGNORECASE)


def separates(data: bytes, at: int, *, is_blank_before: bool) -> bool:
    """Tell whether a message begins at a ``From `` line.

    Behind a blank line it does where the line has an address and a date, or an address and the
    field of a header in the next line. Some programs write no blank line: then all three are
    wanted.
    """
    if not is_blank_before:
        return bool(_FOLLOWED.match(data, at))
    return bool(SEPARATOR.match(data, at) or _UNDATED.match(data, at))


_FIELD = re.compile(rb"([A-Za-z][A-Za-z0-9-]{0,60}):")
_COMMON = frozenset({
    b"cc", b"content-type", b"date", b"delivered-to", b"from", b"in-reply-to", b"message-id",
    b"mime-version", b"received", b"references", b"reply-to", b"return-path", b"sender",
    b"subject", b"to",
})  # fmt: skip
MMDF, BABYL = b"\x01\x01\x01\x01\n", b"BABYL OPTIONS"
OLDER = (MMDF, BABYL)
"""What mailboxes of older programs begin with."""
_LEADING = b"\r\n \t\0"
_UTF_8_MARK = b"\xef\xbb\xbf"


def looks_like_mbox(head: bytes) -> bool:
    """Tell whether a file begins as an mbox does, in whatever spelling.

    Blank lines, NUL and a few damaged lines before the first message are no obstacle.
    """
    lines = spelling_of(head).lines(head).removeprefix(_UTF_8_MARK).lstrip(_LEADING)
    if separates(lines, 0, is_blank_before=True):
        return True
    is_other = head.startswith(OLDER) or looks_like_mail(lines)
    return not is_other and bool(_IN_JUNK.search(lines))


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
    """Tell text from pictures and programs: text has next to no control characters.

    What begins with the header of a mail is one, whatever comes behind; NUL may be scattered in it.
    """
    text = _as_text(head)
    strange = sum(byte < 32 and byte not in b"\t\n\r\f\v\x1b" for byte in text)
    return strange * 100 <= len(text) or looks_like_mail(text.replace(b"\0", b""))


def _as_text(head: bytes) -> bytes:
    return spelling_of(head).lines(head).removeprefix(_UTF_8_MARK)
