"""Where the messages of an mbox begin and end."""

from collections.abc import Iterator
from typing import BinaryIO

from afterword.adapters.mailboxes._files import HEAD
from afterword.adapters.mailboxes._looks import LONGEST_SEPARATOR, separates
from afterword.adapters.mailboxes._mbox_message import read_at
from afterword.adapters.mailboxes._spelling import Spelling, spelling_of

BLOCK = 1 << 20
"""Bytes that are looked through at a time; with one message, all the memory that is used."""
_BLANK = len("\n\r\n")
"""Characters before a separator that show the blank line."""


def messages_in(file: BinaryIO, begin: int, size: int) -> Iterator[tuple[int, int]]:
    """Stream the half-open ranges of the messages, from one separator to the next."""
    before: int | None = None
    for start in _separators(file, begin, size, spelling_in(file)):
        if before is not None:
            yield before, start
        before = start
    if before is not None:
        yield before, size


def spelling_in(file: BinaryIO) -> Spelling:
    return spelling_of(read_at(file, 0, HEAD))


def _separators(file: BinaryIO, begin: int, size: int, spelling: Spelling) -> Iterator[int]:
    """Stream the offsets of separators: at the beginning, or with a blank line before."""
    at = begin
    held = b""
    is_first = True
    wanted, longest = spelling.spelled("\nFrom "), LONGEST_SEPARATOR * spelling.unit
    while at < size:
        file.seek(at + len(held))
        read = file.read(min(BLOCK, size - at - len(held)))
        held += read
        is_last = not read or at + len(held) >= size
        searched = 0
        if is_first:
            blank = _blank_before(held, spelling)
            if separates_at(held, blank, spelling, is_blank=True):
                yield at + blank
                searched = blank + 1
            is_first = False
        found = held.find(wanted, searched)
        while found >= 0:
            if not is_last and len(held) - found <= longest:
                break
            begins = found + spelling.unit
            is_whole = (at + found) % spelling.unit == 0  # and no half of two characters
            is_blank = _is_blank(held, found, spelling)
            if is_whole and separates_at(held, begins, spelling, is_blank=is_blank):
                yield at + begins
            found = held.find(wanted, found + 1)
        if is_last:
            return
        keep = len(held) - found + _BLANK * spelling.unit if found >= 0 else longest
        gone = max(0, len(held) - keep)
        at += gone
        held = held[gone:]


def _blank_before(held: bytes, spelling: Spelling) -> int:
    """Return the bytes of a mark and of line ends before the first separator."""
    if not spelling.codec:
        return len(held) - len(held.lstrip(b"\xef\xbb\xbf\r\n \t\0"))
    ends = tuple(one.encode(spelling.codec) for one in "\ufeff\r\n")
    at = 0
    while held.startswith(ends, at):
        at += spelling.unit
    return at


def _is_blank(held: bytes, found: int, spelling: Spelling) -> bool:
    """Tell whether the line before a line end is blank."""
    before = spelling.lines(held[max(0, found - 2 * spelling.unit) : found])
    return before.endswith(b"\n") or before == b"\n\r"


def separates_at(held: bytes, at: int, spelling: Spelling, *, is_blank: bool) -> bool:
    if not spelling.codec:  # a line of it ends alike whatever ends the lines
        return separates(held, at, is_blank_before=is_blank)
    lines = spelling.lines(held[at : at + LONGEST_SEPARATOR * spelling.unit])
    return separates(lines, 0, is_blank_before=is_blank)
