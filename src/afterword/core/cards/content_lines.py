"""The lines a vCard is made of (RFC 6350, section 3; RFC 2426; vCard 2.1 where it differs).

A line keeps its own text, so that a card can be changed in one place and stays as it was in all
others.
"""

import quopri
import re
from collections.abc import Iterator
from dataclasses import dataclass
from typing import Final

LONGEST_CARD: Final = 5_000_000
"""Characters of one card; photographs are long."""
_OCTETS: Final = 75
_LONGEST_HEAD: Final = 1_000
"""Characters in which a line says how its value is written."""
_NAME: Final = re.compile(r"(?:([A-Za-z0-9-]+)\.)?([A-Za-z0-9-]+)")
_PARAMETER: Final = re.compile(r';([^=;:"]+)(?:=((?:"[^"]*"|[^";:,]*)(?:,(?:"[^"]*"|[^";:,]*))*))?')
_ESCAPED: Final = re.compile(r"\\(.)", re.DOTALL)


@dataclass(frozen=True, slots=True)
class ContentLine:
    """One property of a card."""

    name: str
    """Upper case: ``EMAIL``."""
    value: str
    """As it is written, still escaped."""
    parameters: tuple[tuple[str, str], ...] = ()
    """Names in upper case; one with several values stands several times."""
    group: str = ""
    """``item1``, in lower case; lines of one group belong together."""
    raw: str = ""
    """The whole line, unfolded."""
    line: int = 0
    """Where it begins in its file, from 1."""

    @property
    def text(self) -> str:
        """Return the value as a text."""
        return unescaped(self.value)

    @property
    def types(self) -> frozenset[str]:
        """Return what the line says of its value: ``work``, ``pref``."""
        return frozenset(value.lower() for name, value in self.parameters if name in {"TYPE", ""})

    def parameter(self, name: str) -> str:
        """Return the first value of a parameter; empty where there is none."""
        return next((value for each, value in self.parameters if each == name), "")

    def parts(self, by: str = ";") -> list[str]:
        """Return the parts of a value that has several, each as a text."""
        return [unescaped(one) for one in split_at(self.value, by)]


def logical_lines(text: str) -> Iterator[tuple[int, str]]:
    """Unfold the lines of a file; each with the number of the line it begins on, from 1."""
    held: list[str] = []
    begun = size = 0
    is_soft = False
    for number, line in enumerate(re.split(r"\r\n|\n|\r", text), 1):
        goes_on = begun and (line[:1] in {" ", "\t"} or (is_soft and held[-1].endswith("=")))
        if not goes_on:
            if begun:
                yield begun, "".join(held)
            held, begun, size = [], number, 0
            is_soft = _is_quoted_printable(line[:_LONGEST_HEAD])
        elif is_soft and held[-1].endswith("="):
            held[-1] = held[-1][:-1]  # a soft line break of vCard 2.1
        else:
            line = line[1:]  # noqa: PLW2901 (a fold is no text)
        if size <= LONGEST_CARD:
            held.append(line)
            size += len(line)
    if begun:
        yield begun, "".join(held)


def parse_line(raw: str, number: int) -> ContentLine | None:
    """Read one unfolded line; None where it is none."""
    found = _NAME.match(raw)
    if found is None:
        return None
    at = found.end()
    parameters: list[tuple[str, str]] = []
    while at < len(raw) and raw[at] == ";":
        one = _PARAMETER.match(raw, at)
        if one is None:
            return None
        if one[2] is None:
            parameters.append(("", one[1].strip()))  # vCard 2.1: TEL;CELL:
        else:
            values = re.findall(r'"[^"]*"|[^,]+', one[2]) or [""]
            parameters += [(one[1].strip().upper(), value.strip('"')) for value in values]
        at = one.end()
    if raw[at : at + 1] != ":":
        return None
    value = raw[at + 1 :]
    line = ContentLine(
        found[2].upper(), value, tuple(parameters), (found[1] or "").lower(), raw, number
    )
    return _decoded(line)


def _decoded(line: ContentLine) -> ContentLine:
    """Turn quoted-printable (vCard 2.1) into plain text; everything else stays."""
    if not _is_quoted_printable(line.raw):
        return line
    data = quopri.decodestring(line.value.encode("utf-8", "replace"))
    charset = line.parameter("CHARSET") or "utf-8"
    try:
        value = data.decode(charset)
    except (LookupError, UnicodeDecodeError):
        value = data.decode("cp1252", "replace")
    return ContentLine(
        line.name, value.replace("\r\n", "\\n"), line.parameters, line.group, line.raw, line.line
    )


def _is_quoted_printable(raw: str) -> bool:
    return "QUOTED-PRINTABLE" in raw.partition(":")[0].upper()


def split_at(value: str, by: str) -> list[str]:
    """Divide an escaped value at every divider that is not escaped itself."""
    found, held, is_escaped = [], "", False
    for one in value:
        if one == by and not is_escaped:
            found.append(held)
            held = ""
            continue
        held += one
        is_escaped = one == "\\" and not is_escaped
    return [*found, held]


def unescaped(value: str) -> str:
    """Return the text that was written."""
    return _ESCAPED.sub(lambda one: "\n" if one[1] in "nN" else one[1], value)


def escaped(text: str) -> str:
    """Write a text as the value of a line."""
    plain = text.replace("\r\n", "\n").replace("\r", "\n").replace("\\", "\\\\")
    return plain.replace("\n", "\\n").replace(",", "\\,").replace(";", "\\;")


def folded_line(raw: str) -> str:
    """Break a line as the standard asks: no more than 75 octets, never within a character."""
    lines, held, size = [], "", 0
    for one in raw:
        octets = len(one.encode("utf-8", "replace"))
        if size + octets > _OCTETS:
            lines.append(held)
            held, size = " ", 1
        held += one
        size += octets
    return "\r\n".join([*lines, held])
