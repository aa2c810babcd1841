"""The header of a mail: its fields as bytes, and their values as text."""

import binascii
import re
from dataclasses import dataclass, field

from afterword.core.messages.charsets import clean, decode, undone
from afterword.core.messages.transfer import unbase64
from afterword.core.patterns import later

HEADER_LIMIT = 1_048_576
"""Bytes of a header that are looked at, of each line no more than of a field: what stands behind a
field that is far too long is found all the same. Real headers stay below a hundredth of it."""
LINES_LIMIT = 30_000
"""Lines of a header that are looked at."""
VALUE_LIMIT = 65_536
"""Bytes of one field that are looked at: References of a long thread are the longest."""
TEXT_LIMIT = 8_192
"""Bytes of a field that is shown to people, before it is decoded."""

_PRINTABLE = bytes(range(32, 127))
_MARK = b"\xef\xbb\xbf"
_FIELD = later(rb"([!-9;-~]{1,200})[ \t]*:(.*)", re.DOTALL)
_WHOLE = later(rb"(?:[!-9;-~]{1,200}:[^\n]*\n(?:[ \t]++[^\s][^\n]*\n)*+)++\r?\n")
"""A header as nearly all are: fields, some of them folded, and a blank line."""
_USUAL_FIELD = later(rb"^([!-9;-~]+):([^\n]*(?:\n[ \t][^\n]*)*+)", re.MULTILINE)
_GOES_ON = later(
    rb"(?:bcc|cc|content-[a-z-]{1,40}|date|from|in-reply-to|message-id|mime-version|received|"
    rb"references|reply-to|return-path|sender|subject|to|x-[a-z0-9-]{1,60})[ \t]{0,9}:",
    re.IGNORECASE,
)
"""What follows a line of spaces that some program folded a field to: the header goes on."""
_POSTMARK = later(rb">*From ")
_WORD = later(
    r"=\?([A-Za-z0-9!#$%&'+^_`{}~.:-]{1,60})(?:\*[^?\s]{0,40})?\?([bBqQ])\?([^?]{0,2000})\?="
)
_ONCE = frozenset({
    "content-transfer-encoding", "content-type", "date", "from", "in-reply-to", "message-id",
    "reply-to", "references", "sender", "subject", "to",
})  # fmt: skip
"""Fields that may stand in a header once (RFC 5322, 3.6)."""


@dataclass(frozen=True, slots=True)
class Header:
    """The fields of a header; where one is there twice, the first counts."""

    fields: dict[str, bytes] = field(default_factory=dict)
    """Raw, unfolded values; names in lower case."""
    defects: tuple[str, ...] = ()

    def text(self, name: str, limit: int = TEXT_LIMIT, charset: str = "") -> str:
        """Return a field as one line of text, empty if it is not there.

        Args:
            name: In lower case.
            limit: Bytes of it that are read.
            charset: Of the mail, which raw bytes in its header are mostly in, too.
        """
        value = self.fields.get(name)
        return text_of(value[:limit], charset) if value else ""


def read_header(raw: bytes, start: int, end: int) -> tuple[Header, int]:
    """Read the header that begins at ``start``.

    Blank lines, a byte order mark and a ``From `` line of an mbox before the first field are
    passed over; a line that is no field ends the header, as a blank one does.

    Returns:
        The header, and the offset its body begins at.
    """
    usual = _WHOLE.match(raw, start, min(end, start + VALUE_LIMIT))
    if usual:
        return _usual_header(raw[start : usual.end()]), usual.end()
    found = _Fields()
    at = start + len(_MARK) if raw.startswith(_MARK, start) else start
    looked = lines = 0
    while at < end:
        content, after = _next_line(raw, at, end)
        looked, lines = looked + len(content), lines + 1
        if not content.strip():
            is_folded = content[:1] in b" \t" and _GOES_ON.match(raw, after, end)
            if found.values and not is_folded:
                return found.header(), after
        elif not found.take(content):
            found.defects.append(
                "No blank line stands between header and text."
                if found.values
                else "There is no header."
            )
            break
        at = after
        if looked > HEADER_LIMIT or lines > LINES_LIMIT:
            found.defects.append("The header is too long to be read to its end.")
            return found.header(), _body_after(raw, at, end)
    return found.header(), at


def _usual_header(block: bytes) -> Header:
    """Read a whole header at once; it comes to the same as line by line, sooner."""
    fields: dict[str, bytes] = {}
    twice: list[str] = []
    for written, value in _USUAL_FIELD.findall(block):
        name = written.decode("ascii").lower()
        if name in fields:
            if name in _ONCE:
                twice.append(f"The header has two {name} fields; the first counts.")
        else:
            fields[name] = _unfolded(value) if b"\n" in value else value.strip()
    return Header(fields, tuple(dict.fromkeys(twice)))


def _unfolded(value: bytes) -> bytes:
    """Put the lines of a field together, with one space where each begins."""
    first, *others = (line.rstrip() for line in value.split(b"\n"))
    lines = (first, *(line.lstrip(b" \t") for line in others))
    return b" ".join(line for line in lines if line).strip()


def _next_line(raw: bytes, at: int, end: int) -> tuple[bytes, int]:
    """Take one line, or as much of it as a field may have, and the offset behind it."""
    stop = raw.find(b"\n", at, end) + 1 or end
    return raw[at : min(stop, at + VALUE_LIMIT)], stop


class _Fields:
    """Collects the fields of one header."""

    def __init__(self) -> None:
        self.values: dict[str, bytes] = {}
        self.defects: list[str] = []
        self._name = ""

    def take(self, line: bytes) -> bool:
        """Take a line that is not blank; False where it is none of a header."""
        if line[:1] in b" \t" and self.values:
            if self._name and len(self.values[self._name]) < VALUE_LIMIT:
                begun = self.values[self._name]
                self.values[self._name] = (
                    b" ".join((begun, line.strip())) if begun else line.strip()
                )
            return True
        found = _FIELD.match(line)
        if not found:
            self._name = ""
            return bool(_POSTMARK.match(line))
        self._name = found[1].decode("ascii").lower()
        if self._name in self.values:
            if self._name in _ONCE:
                self.defects.append(f"The header has two {self._name} fields; the first counts.")
            self._name = ""
        else:
            self.values[self._name] = found[2].strip()
        return True

    def header(self) -> Header:
        return Header(self.values, tuple(dict.fromkeys(self.defects)))


def _body_after(raw: bytes, at: int, end: int) -> int:
    """Find the body behind a header nobody reads to its end."""
    ends = (raw.find(blank, at, end) for blank in (b"\n\n", b"\n\r\n"))
    first = min((one for one in ends if one >= 0), default=end)
    return end if first == end else raw.index(b"\n", first + 1) + 1


def text_of(value: bytes, charset: str = "") -> str:
    """Decode a field to one line of text: encoded words, raw bytes, stray line breaks.

    Neighbouring encoded words are joined before they are decoded, because senders cut them in
    the middle of a character (against RFC 2047, 5).
    """
    if b"=?" not in value and value.isascii() and not value.translate(None, _PRINTABLE):
        return value.decode("ascii") if b"  " not in value else " ".join(value.decode().split())
    text = decode(value, charset, is_cut=len(value) >= TEXT_LIMIT)[0]
    if "=?" in text:
        text = decode_words(text)
    return " ".join(clean(undone(text)[0]).split())


def decode_words(text: str) -> str:
    """Decode the encoded words of RFC 2047 in a text; what is broken stays as it stands."""
    pieces: list[str] = []
    pending, charset, at = b"", "", 0
    for word in _WORD.finditer(text):
        gap = text[at : word.start()]
        is_neighbour = bool(charset) and not gap.strip()
        if not is_neighbour or word[1].lower() != charset:
            pieces.append(decode(pending, charset)[0] if charset else "")
            pending = b""
        if not is_neighbour:
            pieces.append(gap)
        charset = word[1].lower()
        pending += _word_bytes(word[2], word[3])
        at = word.end()
    pieces.append(decode(pending, charset)[0] if charset else "")
    pieces.append(text[at:])
    return "".join(pieces)


def _word_bytes(encoding: str, content: str) -> bytes:
    data = content.encode("utf-8", "replace")
    if encoding in "bB":
        return unbase64(data)[0]
    return binascii.a2b_qp(data, header=True)
