"""One message of an mbox, as it stands in the file and as it was sent."""

import re
from typing import BinaryIO, Final

from afterword.adapters.mailboxes._files import LARGEST_MESSAGE
from afterword.adapters.mailboxes._looks import LONGEST_SEPARATOR
from afterword.adapters.mailboxes._spelling import PLAIN, Spelling

_LARGE: Final = 1 << 20
"""Bytes of a message of which no copy is made to read it."""
_ESCAPED = re.compile(rb"^>(>*From )", re.MULTILINE)
_BOOKKEEPING = re.compile(
    rb"^(?:X-Mozilla-(?:Status2?|Keys)|Status|X-Status|X-Keywords|X-UID|X-IMAP(?:base)?):[^\n]*\n",
    re.MULTILINE | re.IGNORECASE,
)
"""Fields in which mail programs note what was read; they come and go, the mail stays."""
_STATUS = re.compile(rb"^X-Mozilla-Status:[ \t]*([0-9a-fA-F]{4})\b", re.MULTILINE | re.IGNORECASE)
_INTERNAL = b"FOLDER INTERNAL DATA"
"""In the subject of the message in which Pine and UW's IMAP server keep notes of their own."""
_EXPUNGED = 0x0008
"""Thunderbird's mark of a message that is gone, and stands in the file until that is compacted."""


def message_at(file: BinaryIO, start: int, end: int, spelling: Spelling) -> bytes:
    """Read one message: without its separator, unescaped, without a reader's notes."""
    return without_notes(whole_at(file, start, end, spelling))


def whole_at(file: BinaryIO, start: int, end: int, spelling: Spelling) -> bytes:
    """Read one message as it stands behind its separator."""
    end = min(end, start + LARGEST_MESSAGE)
    if end - start > _LARGE and spelling == PLAIN:
        large = _large(file, start, end)
        if _blank_behind(large):
            return large
    raw = spelling.lines(read_at(file, start, end - start))
    return raw[raw.find(b"\n") + 1 :]


def _large(file: BinaryIO, start: int, end: int) -> bytes:
    """Read from behind the separator to before the blank line at the end, so that no copy is made.

    Nothing where there is no end of the separator.
    """
    line_end = read_at(file, start, LONGEST_SEPARATOR).find(b"\n")
    if line_end < 0:
        return b""
    end -= read_at(file, max(start, end - 2), 2) == b"\n\n"
    start += line_end + 1
    return read_at(file, start, end - start)


def is_gone(raw: bytes) -> bool:
    """Tell whether a mail program shows a message no more, or never did."""
    end = _blank_behind(raw)
    status = _STATUS.search(raw, 0, end)
    is_expunged = status is not None and bool(int(status[1], 16) & _EXPUNGED)
    return is_expunged or raw.find(_INTERNAL, 0, end) >= 0


def _blank_behind(raw: bytes) -> int:
    """Return where the blank line behind the header begins; 0 where there is none."""
    return min((at for at in (raw.find(b"\n\n"), raw.find(b"\n\r\n")) if at >= 0), default=-1) + 1


def without_notes(raw: bytes) -> bytes:
    blank = _blank_behind(raw)
    header = raw[:blank]
    if _BOOKKEEPING.search(header):
        raw = b"".join((_BOOKKEEPING.sub(b"", header), memoryview(raw)[blank:]))
    if b"\n>" in raw and _ESCAPED.search(raw):
        raw = _ESCAPED.sub(rb"\1", raw)
    return _ended(raw)


def _ended(raw: bytes) -> bytes:
    """Let a message end with one line end; of a large one there is never a third copy."""
    end = len(raw)
    while end > 0 and raw[end - 1] in b"\r\n":
        end -= 1
    if raw.endswith(b"\n") and end == len(raw) - 1:
        return raw
    return b"".join((memoryview(raw)[:end], b"\n"))


def read_at(file: BinaryIO, start: int, length: int) -> bytes:
    """Read so many bytes, or all there are; a disk may give them in pieces."""
    file.seek(start)
    pieces: list[bytes] = []
    while length > 0 and (piece := file.read(length)):
        pieces.append(piece)
        length -= len(piece)
    return pieces[0] if len(pieces) == 1 else b"".join(pieces)
