"""The parts of a mail (RFC 2045-2049), as offsets into its bytes; nothing is decoded here."""

import re
from collections.abc import Iterator
from dataclasses import dataclass, replace
from functools import lru_cache

from afterword.core.messages.charsets import clean, decode
from afterword.core.messages.headers import Header, decode_words, read_header
from afterword.core.patterns import later

DEPTH_LIMIT = 10
"""How deep parts may lie inside parts; forwards of forwards in real mail stay below it."""
PARTS_LIMIT = 200
"""Parts of one mail that are looked at."""
_VALUE_LIMIT = 8_192
"""Bytes of a field that says what a part is, and of a body in which a lost boundary is sought."""
_NAME_LIMIT = 150
"""Characters of an attachment's name, its ending among them; file systems take 255 bytes."""

_PARAMETER = later(
    r""";\s{0,50}([^\s=;"]{1,100})\s{0,20}=\s{0,20}("(?:[^"\\]|\\.){0,2000}"|[^;]{0,2000})"""
)
_FIRST_BOUNDARY = later(rb"^--([^\s-][^\r\n]{0,69}?)[ \t]*\r?\n[Cc]ontent-", re.MULTILINE)
"""What looks like a boundary where none was named: it stands before the header of a part."""
_ESCAPE = later(rb"%([0-9A-Fa-f]{2})")
_UNSAFE_IN_NAMES = later(r'[\x00-\x1f\x7f-\x9f<>:"|?*\u200e\u200f\u202a-\u202e\u2066-\u2069]')


@dataclass(frozen=True, slots=True)
class Part:
    """A part of a mail: its header, and where its body lies in the bytes of the mail."""

    header: Header
    content_type: str
    """``text/plain`` and the like, lower case; ``text/plain`` where nothing usable is said."""
    parameters: dict[str, str]
    start: int
    end: int
    is_attachment: bool = False
    file_name: str = ""
    """Made harmless: no folders, no control or direction characters; may be empty."""
    parts: tuple["Part", ...] = ()
    defects: tuple[str, ...] = ()
    """What is wrong with the mail as a whole; set on its outermost part."""

    def leaves(self) -> Iterator["Part"]:
        """Stream the parts that hold no parts, in order."""
        if not self.parts:
            yield self
        for part in self.parts:
            yield from part.leaves()


def read_parts(raw: bytes) -> Part:
    """Read the tree of parts of a mail, in bounded time. Never raises."""
    reader = _Reader(raw)
    header, body = read_header(raw, 0, len(raw))
    root = reader.part(header, (body, len(raw)), "text/plain", 0)
    return replace(root, defects=tuple(dict.fromkeys((*header.defects, *reader.defects))))


class _Reader:
    """Goes through the bytes of one mail, with a limit on the parts it looks at."""

    def __init__(self, raw: bytes) -> None:
        self._raw = raw
        self._left = PARTS_LIMIT
        self.defects: list[str] = []

    def part(self, header: Header, body: tuple[int, int], default: str, depth: int) -> Part:
        self._left -= 1
        content_type, parameters = _value_and_parameters(header, "content-type", default)
        if not re.fullmatch(r"[^\s/]{1,80}/[^\s/]{1,120}", content_type):
            content_type = default
        disposition, options = _value_and_parameters(header, "content-disposition", "")
        parts: tuple[Part, ...] = ()
        if content_type.startswith("multipart/"):
            if depth < DEPTH_LIMIT:
                parts = self._children(content_type, parameters.get("boundary", ""), body, depth)
                content_type = content_type if parts else "text/plain"
            else:
                self.defects.append("Parts lie too deep inside each other; some are left out.")
                content_type = "application/octet-stream"
        return Part(
            header=header,
            content_type=content_type,
            parameters=parameters,
            start=body[0],
            end=body[1],
            is_attachment=disposition == "attachment",
            file_name=harmless_name(options.get("filename") or parameters.get("name", "")),
            parts=parts,
        )

    def _children(
        self, kind: str, boundary: str, body: tuple[int, int], depth: int
    ) -> tuple[Part, ...]:
        default = "message/rfc822" if kind == "multipart/digest" else "text/plain"
        marker = boundary.encode("utf-8", "replace")
        if not marker:
            self.defects.append("The mail has parts but does not say what stands between them.")
            seen = _FIRST_BOUNDARY.search(self._raw, body[0], min(body[1], body[0] + _VALUE_LIMIT))
            if seen is None:
                return ()
            marker = seen[1]
        found: list[Part] = []
        sections, is_closed = _sections(self._raw, marker, body)
        if not is_closed:
            self.defects.append("The mail ends before its last part does.")
        for start, end in sections:
            if self._left <= 0:
                self.defects.append(
                    f"The mail has more than {PARTS_LIMIT} parts; some are left out."
                )
                break
            if not (self._raw[start : start + 99].strip() or self._raw[start:end].strip()):
                continue
            header, begins = read_header(self._raw, start, end)
            if "There is no header." in header.defects:  # a part needs none (RFC 2046, 5.1)
                header = Header()
            found.append(self.part(header, (begins, end), default, depth + 1))
        return tuple(found)


def _sections(
    raw: bytes, boundary: bytes, body: tuple[int, int]
) -> tuple[list[tuple[int, int]], bool]:
    """Find what lies between the boundary lines, and whether the last one closes the part."""
    marker = b"--" + boundary
    at, end = body
    begins: int | None = None
    sections: list[tuple[int, int]] = []
    while len(sections) <= PARTS_LIMIT:
        found = raw.find(marker, at, end)
        if found < 0:
            break
        after = found + len(marker)
        at = after
        if found > body[0] and raw[found - 1 : found] != b"\n":
            continue
        rest = raw[after : min(end, after + 100)].partition(b"\n")[0].strip()
        if rest not in (b"", b"--"):
            continue
        # Only now: a body without line ends may hold the boundary a million times.
        line_end = raw.find(b"\n", after, end)
        line_end = end if line_end < 0 else line_end
        if begins is not None:
            sections.append((begins, max(begins, found - 1)))
        if rest:
            return sections, True
        begins = at = min(line_end + 1, end)
    if begins is not None:
        sections.append((begins, end))
    return sections, False


def _value_and_parameters(header: Header, name: str, default: str) -> tuple[str, dict[str, str]]:
    """Split a structured field, continued and encoded parameters (RFC 2231) put together."""
    raw = header.fields.get(name)
    return _split(raw) if raw else (default, {})


@lru_cache(maxsize=128)
def _split(raw: bytes) -> tuple[str, dict[str, str]]:
    text = decode(raw[:_VALUE_LIMIT], is_cut=len(raw) > _VALUE_LIMIT)[0]
    value = text.partition(";")[0].strip().lower()
    plain: dict[str, str] = {}
    pieces: dict[str, dict[int, str]] = {}
    for found in _PARAMETER.finditer(text, text.find(";")) if ";" in text else ():
        key, content = found[1].lower(), found[2].strip()
        if content.startswith('"'):
            content = re.sub(r"\\(.)", r"\1", content[1:-1])
        base, star, number = key.partition("*")
        if not star:
            plain.setdefault(base, decode_words(content) if "=?" in content else content)
            continue
        digits = number.rstrip("*")
        order = int(digits) if digits.isascii() and digits.isdigit() and len(digits) < 4 else 0
        pieces.setdefault(base, {}).setdefault(order, content)
    for base, numbered in pieces.items():
        joined = "".join(numbered[order] for order in sorted(numbered))
        charset, quote, rest = joined.partition("'")
        encoded = rest.partition("'")[2] if quote else joined
        plain[base] = decode(_unescaped(encoded), charset if quote else "")[0]
    return value, plain


def _unescaped(text: str) -> bytes:
    return _ESCAPE.sub(lambda found: bytes([int(found[1], 16)]), text.encode("utf-8", "replace"))


def harmless_name(name: str) -> str:
    """Make a file name that is only a name: one line, no folders, nothing that hides."""
    last = re.split(r"[/\\]", clean(name))[-1]
    last = " ".join(_UNSAFE_IN_NAMES.sub(" ", last).split()).lstrip(".")
    if len(last) > _NAME_LIMIT:
        stem, dot, ending = last.rpartition(".")
        ending = dot + ending if dot and len(ending) <= 10 else ""
        last = (stem or last)[: _NAME_LIMIT - len(ending)] + ending
    return last
