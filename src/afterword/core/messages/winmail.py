"""The text in a winmail.dat, which Outlook sends to people who have none (MS-OXTNEF)."""

from collections.abc import Iterator
from dataclasses import dataclass
from typing import Final

from afterword.core.messages.charsets import decode
from afterword.core.messages.rich_text import read_rtf, unpack_rtf

_SIGNATURE: Final = b"\x78\x9f\x3e\x22"
_BEGIN: Final = 6
"""Bytes before the first attribute: the signature and a key."""
_BODY, _PROPERTIES, _CODE_PAGE, _TITLE = 0x0002800C, 0x00069003, 0x00069007, 0x00018010
"""Attributes: the text, the properties of the message, its code page, the name of a file."""
_TEXT, _HTML, _RICH = 0x1000, 0x1013, 0x1009
"""Properties: PidTagBody, PidTagHtml and PidTagRtfCompressed (MS-OXPROPS)."""
_NAMED: Final = 0x8000
"""Properties from here on have a name before their value."""
_SEVERAL: Final = 0x1000
"""Added to the type of a property with several values."""
_SIZES: Final = {
    **dict.fromkeys((0x02, 0x03, 0x04, 0x0A, 0x0B), 4),
    **dict.fromkeys((0x05, 0x06, 0x07, 0x14, 0x40), 8),
    0x48: 16,
}
"""Bytes of a value, by its type; values of other types bring their length."""
_NARROW, _WIDE, _BYTES = 0x1E, 0x1F, 0x102
"""Types: a text in the code page, one in UTF-16, and bytes."""
_MOST: Final = 1_000
"""Attributes, properties and values of one file that are looked at."""


@dataclass(frozen=True, slots=True)
class Winmail:
    """What was found in one."""

    text: str = ""
    html: str = ""
    names: tuple[str, ...] = ()
    """Of the files in it, as they were given."""


def read_winmail(data: bytes) -> Winmail:
    """Read the text, the HTML and the names of files. Never raises; time is linear.

    Args:
        data: The file; it may be cut off. Text that is kept as rich text only comes out of that.
    """
    if not data.startswith(_SIGNATURE):
        return Winmail()
    attributes = list(_attributes(data))
    first = dict(reversed(attributes))
    page = int.from_bytes(first.get(_CODE_PAGE, b"")[:4], "little")
    charset = f"cp{page or 1252}"
    said = {(what, kind): value for kind, what, value in _properties(first.get(_PROPERTIES, b""))}
    wide = said.get((_TEXT, _WIDE), b"").decode("utf-16-le", "replace")
    narrow = first.get(_BODY) or said.get((_TEXT, _NARROW), b"")
    text = (wide or decode(narrow.rstrip(b"\0"), charset)[0]).rstrip("\0")
    html = decode(said.get((_HTML, _BYTES)) or said.get((_HTML, _NARROW), b""), charset)[0]
    html = (said.get((_HTML, _WIDE), b"").decode("utf-16-le", "replace") or html).rstrip("\0")
    if not text.strip() and not html.strip():
        rich = read_rtf(unpack_rtf(said.get((_RICH, _BYTES), b"")))
        text, html = rich.text or text, rich.html or html
    return Winmail(
        text,
        html,
        tuple(
            decode(value.rstrip(b"\0"), charset)[0] for name, value in attributes if name == _TITLE
        ),
    )


def _attributes(data: bytes) -> Iterator[tuple[int, bytes]]:
    """Stream the attributes: a level, an id, a length, the value and its sum."""
    at = _BEGIN
    for _ in range(_MOST):
        if at + 9 > len(data):
            return
        name = int.from_bytes(data[at + 1 : at + 5], "little")
        size = int.from_bytes(data[at + 5 : at + 9], "little")
        yield name, data[at + 9 : at + 9 + size]
        at += 9 + size + 2


def _properties(data: bytes) -> Iterator[tuple[int, int, bytes]]:
    """Stream the type, the id and the first value of each property."""
    at = 4  # their number, which may lie
    for _ in range(_MOST):
        if at + 4 > len(data):
            return
        kind = int.from_bytes(data[at : at + 2], "little")
        name = int.from_bytes(data[at + 2 : at + 4], "little")
        at += 4
        if name >= _NAMED:
            at = _behind_name(data, at)
        size = _SIZES.get(kind & ~_SEVERAL)
        count = 1
        if size is None or kind & _SEVERAL:
            count = int.from_bytes(data[at : at + 4], "little")
            at += 4
        values = []
        for _ in range(min(count, _MOST)):
            if at >= len(data):
                break
            length = size
            if length is None:
                length = int.from_bytes(data[at : at + 4], "little")
                at += 4
            values.append(data[at : at + length])
            at += length + -length % 4
        if values:
            yield kind & ~_SEVERAL, name, values[0]


def _behind_name(data: bytes, at: int) -> int:
    """Go past the name of a property: a set, and a number or a text in it."""
    is_text = int.from_bytes(data[at + 16 : at + 20], "little") == 1
    at += 20
    if not is_text:
        return at + 4
    size = int.from_bytes(data[at : at + 4], "little")
    return at + 4 + size + -size % 4
