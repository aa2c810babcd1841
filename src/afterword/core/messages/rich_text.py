"""The text in RTF, which Outlook keeps beside or instead of a plain one.

Much of it is HTML in disguise (MS-OXRTFEX): then the HTML comes out as it went in. What is
packed as MS-OXRTFCP tells is unpacked first. Nothing else of RTF is followed: no pictures, no
objects, no fields but for their text.
"""

import re
from dataclasses import dataclass, field, replace
from typing import Final

from afterword.core.messages.charsets import codec_for
from afterword.core.patterns import later

UNPACKED_LIMIT: Final = 1_048_576
"""Bytes of RTF that are looked at: four times the text that is read of a mail, for its commands."""
DEPTH_LIMIT: Final = 1_000
"""Groups open at once; deeper ones are passed over."""

_HEAD: Final = 16
"""Bytes before what is packed: two sizes, how it is packed, and a sum."""
_PACKED, _PLAIN = b"LZFu", b"MELA"
_PRIMED: Final = (
    rb"{\rtf1\ansi\mac\deff0\deftab720{\fonttbl;}{\f0\fnil \froman \fswiss \fmodern \fscript "
    rb"\fdecor MS Sans SerifSymbolArialTimes New RomanCourier{\colortbl\red0\green0\blue0" + b"\r\n"
    rb"\par \pard\plain\f0\fs20\b\i\u\tab\tx"
)
"""What everything packed can point back to (MS-OXRTFCP, 2.1.2.1)."""
_ROUND: Final = 4_096
"""Bytes one can point back."""

_TOKEN = later(
    rb"\\(?:(?P<word>[a-zA-Z]{1,40})(?P<number>-?\d{1,10})? ?|'(?P<hex>[0-9a-fA-F]{2})"
    rb"|(?P<sign>[^a-zA-Z']))|(?P<brace>[{}])|[\r\n]{1,99}|(?P<text>[^\\{}\r\n]+)|\\"
)
_LEFT_OUT: Final = frozenset({
    b"colortbl", b"filetbl", b"fonttbl", b"footer", b"footerf", b"footerl", b"footerr", b"header",
    b"headerf", b"headerl", b"headerr", b"info", b"listtable", b"object", b"pict", b"stylesheet",
})  # fmt: skip
"""Groups that hold no text of the letter; those marked ``\\*`` hold none either."""
_SAYS: Final = {
    b"par": "\n", b"line": "\n", b"sect": "\n", b"page": "\n", b"row": "\n", b"tab": "\t",
    b"cell": "\t", b"emdash": "\u2014", b"endash": "\u2013", b"lquote": "\u2018",
    b"rquote": "\u2019", b"ldblquote": "\u201c", b"rdblquote": "\u201d", b"bullet": "\u2022",
    b"~": " ", b"_": "-", b"\n": "\n", b"\r": "\n", b"\\": "\\", b"{": "{", b"}": "}",
}  # fmt: skip
_PAGES: Final = {
    77: "mac_roman", 128: "cp932", 129: "cp949", 130: "johab", 134: "gb18030", 136: "cp950",
    161: "cp1253", 162: "cp1254", 163: "cp1258", 177: "cp1255", 178: "cp1256", 186: "cp1257",
    204: "cp1251", 222: "cp874", 238: "cp1250",
}  # fmt: skip
"""Codecs by the number of a font's character set; 0 and the rest are the document's own."""
_FAMILIES: Final = {b"mac": "mac_roman", b"pc": "cp437", b"pca": "cp850"}


@dataclass(frozen=True, slots=True)
class RichText:
    """What was found; one of the two is empty."""

    text: str = ""
    html: str = ""


def unpack_rtf(data: bytes) -> bytes:
    """Unpack the RTF of a property; empty where it is none. Never raises.

    Args:
        data: As MS-OXRTFCP lays it down; it may be cut off. Its sum is not compared: a text that
            was harmed is better than none.
    """
    how = data[8:12]
    if how == _PLAIN:
        return data[_HEAD : _HEAD + UNPACKED_LIMIT]
    if how != _PACKED:
        return b""
    out = bytearray(_PRIMED)
    at, end = _HEAD, len(data)
    while at < end and len(out) < UNPACKED_LIMIT:
        flags = data[at]
        at += 1
        if not flags and at + 8 <= end:
            out += data[at : at + 8]
            at += 8
            continue
        for bit in range(8):
            if at >= end:
                break
            if not flags >> bit & 1:
                out.append(data[at])
                at += 1
                continue
            pointer = int.from_bytes(data[at : at + 2], "big")
            at += 2
            back = (len(out) - (pointer >> 4)) % _ROUND
            if not back or back > len(out):  # the end, as it is marked; or nonsense
                return bytes(out[len(_PRIMED) :])
            size = (pointer & 15) + 2
            piece = out[-back:][:size]
            out += (piece * (size // len(piece) + 1))[:size]
    return bytes(out[len(_PRIMED) :])


def read_rtf(rtf: bytes) -> RichText:
    """Take the text, or the HTML, out of RTF. Never raises; time is linear.

    Args:
        rtf: It may be cut off; beyond ``UNPACKED_LIMIT`` bytes it is.
    """
    if not rtf.lstrip()[:5].startswith(rb"{\rtf"):
        return RichText()
    reader = _Reader()
    rtf, at = rtf[:UNPACKED_LIMIT], 0
    while at < len(rtf):
        token = _TOKEN.match(rtf, at)
        if token is None:  # nothing can be none
            break
        at = token.end()
        at += max(0, reader.take(token))
    text = reader.said()
    return RichText(html=text) if reader.is_html else RichText(text)


@dataclass(frozen=True, slots=True)
class _Group:
    """What holds until a group ends."""

    is_silent: bool = False
    """True in a group that holds no text, and in what deleted or hidden text is."""
    is_hidden: bool = False
    is_tag: bool = False
    """True inside HTML's own words."""
    is_doubled: bool = False
    """True for what HTML says already in its own words."""
    fallback: int = 1
    """Characters behind one of Unicode that stand for it where that is not understood."""
    codec: str = ""


@dataclass(slots=True)
class _Reader:
    """Follows the commands of one text."""

    is_html: bool = False
    now: _Group = field(default_factory=_Group)
    codec: str = "cp1252"
    _open: list[_Group] = field(default_factory=list)
    _too_deep: int = 0
    _fonts: dict[int, str] = field(default_factory=dict)
    _font: int = 0
    _is_table: bool = False
    _is_marked: bool = False
    _to_skip: int = 0
    _said: list[str] = field(default_factory=list)
    _bytes: bytearray = field(default_factory=bytearray)

    def said(self) -> str:
        """Return the text so far."""
        self._decode()
        whole = "".join(self._said)
        return whole.encode("utf-16-le", "surrogatepass").decode("utf-16-le", "replace")

    def take(self, token: re.Match[bytes]) -> int:
        """Take one token; return how many bytes behind it are none of the text."""
        kind = token.lastgroup
        if kind == "brace":
            self._brace(is_open=token["brace"] == b"{")
        elif self._too_deep:
            return 0
        elif token["word"]:
            return self._command(token["word"], token["number"])
        elif kind == "hex":
            self._add(bytes([int(token["hex"], 16)]))
        elif kind == "text":
            self._add(token["text"])
        elif kind == "sign":
            self._sign(token["sign"])
        return 0

    def _brace(self, *, is_open: bool) -> None:
        self._to_skip = 0
        self._is_marked = False
        if is_open:
            if len(self._open) >= DEPTH_LIMIT:
                self._too_deep += 1
            else:
                self._open.append(self.now)
            return
        if self._too_deep:
            self._too_deep -= 1
        elif self._open:
            self._decode()
            before = self._open.pop()
            self._is_table = self._is_table and before.is_silent
            self.now = before

    def _sign(self, sign: bytes) -> None:
        if sign == b"*":
            self._is_marked = True
        elif sign in _SAYS:
            self._say(_SAYS[sign])

    def _command(self, word: bytes, digits: bytes | None) -> int:
        number = int(digits) if digits else None
        is_marked, self._is_marked = self._is_marked, False
        if word == b"bin":
            return number or 0
        if word == b"htmltag":
            self._change(is_tag=True)
        elif is_marked or word in _LEFT_OUT:
            self._is_table = word == b"fonttbl"
            self._change(is_silent=True)
        elif word == b"u" and number is not None:
            self._unicode(number)
        elif word in _SAYS:
            self._say(_SAYS[word])
        else:
            self._set(word, number)
        return 0

    def _set(self, word: bytes, number: int | None) -> None:
        """Follow a command that changes how the rest is read."""
        if word == b"fromhtml":
            self.is_html = True
        elif word == b"htmlrtf":
            self._change(is_doubled=number != 0)
        elif word == b"ansicpg" or word in _FAMILIES:
            self._decode()
            self.codec = _FAMILIES.get(word) or codec_for(f"cp{number}") or self.codec
        elif word in {b"f", b"fcharset"} and number is not None:
            self._set_font(word, number)
        elif word in {b"v", b"deleted"}:
            self._change(is_hidden=number != 0)
        elif word == b"plain":
            self._change(is_hidden=False, codec="")
        elif word == b"uc" and number is not None:
            self._change(fallback=max(0, number))

    def _set_font(self, word: bytes, number: int) -> None:
        if word == b"f":
            self._font = number
            if not self._is_table:
                self._change(codec=self._fonts.get(number, ""))
        elif self._is_table and number in _PAGES:
            self._fonts[self._font] = _PAGES[number]

    def _change(self, **changes: bool | int | str) -> None:
        self._decode()
        self.now = replace(self.now, **changes)  # type: ignore[arg-type]

    @property
    def _is_heard(self) -> bool:
        now = self.now
        if now.is_silent or now.is_hidden:
            return False
        return not (self.is_html and now.is_doubled and not now.is_tag)

    def _unicode(self, number: int) -> None:
        if self._is_heard:
            self._decode()
            self._said.append(chr(number & 0xFFFF))
        self._to_skip = self.now.fallback

    def _say(self, text: str) -> None:
        if self._to_skip:
            self._to_skip -= 1
        elif self._is_heard:
            self._decode()
            self._said.append(text)

    def _add(self, data: bytes) -> None:
        """Add bytes of text, but for those that only stand for a character of Unicode."""
        if self._to_skip:
            skipped = min(self._to_skip, len(data))
            self._to_skip -= skipped
            data = data[skipped:]
        if self._is_heard:
            self._bytes += data

    def _decode(self) -> None:
        if self._bytes:
            codec = self.now.codec if self.now.codec and not self.now.is_tag else self.codec
            self._said.append(self._bytes.decode(codec, "replace"))
            self._bytes.clear()
