"""The lines of a text, each with its place in it."""

from typing import NamedTuple

from afterword.core.patterns import later
from afterword.core.spans import Span

_WRAPPED_FROM, _WRAPPED_TO = 55, 80
"""Characters of a line that was wrapped; shorter ones end on purpose, longer ones are not."""
_SALUTATION_WORDS = 4
"""Words before a comma that may greet: "Dear Ms van Dijk,"."""
_WIDE = "\uff1e"
_OTHER_MARK = later(r"([|:]|[A-Z][A-Za-z]{0,3}>|\uff1e)(?: |$)")


class Line(NamedTuple):
    """A line without the white space around it; ``text`` stands at ``[start, end)``."""

    start: int
    end: int
    text: str


def lines_of(text: str) -> list[Line]:
    """Cut a text into lines; blank ones are empty and stand at their own end."""
    lines: list[Line] = []
    at = 0
    for line in text.split("\n"):
        content = line.strip()
        start = at + (line.find(content) if content else len(line))
        lines.append(Line(start, start + len(content), content))
        at += len(line) + 1
    return lines


def with_usual_marks(lines: list[Line]) -> list[Line]:
    """Write the marks of quoted lines as ``>``, where a program or a person wrote others.

    ``|``, ``:`` or initials (``DK>``) before a line mark it where the next or the last line has
    the same; a wide bracket always does. Lines keep their places and their lengths.
    """
    marks = [_mark(line.text) for line in lines]
    if not any(marks):
        return lines
    found = []
    for number, line in enumerate(lines):
        mark = marks[number]
        beside = {*marks[max(0, number - 1) : number], *marks[number + 1 : number + 2]}
        if mark and (mark == _WIDE or mark in beside):
            text = ">" * len(mark) + line.text[len(mark) :]
            line = Line(line.start, line.end, text)  # noqa: PLW2901  (the same line)
        found.append(line)
    return found


def _mark(text: str) -> str:
    """Return what may mark a line as quoted; nothing for a row of a table."""
    found = _OTHER_MARK.match(text)
    return found[1] if found and text.count("|") <= 1 else ""


def without_mark(line: Line) -> Line:
    """Take one ``>`` off the front of a quoted line; other lines stay as they are."""
    if not line.text.startswith(">"):
        return line
    content = line.text[1:].lstrip()
    return Line(line.end - len(content), line.end, content)


def paragraphs_of(lines: list[Line]) -> list[tuple[int, int]]:
    """Return the half-open ranges of lines that no blank line divides."""
    found: list[tuple[int, int]] = []
    first: int | None = None
    for number, line in enumerate(lines):
        if line.text and first is None:
            first = number
        elif not line.text and first is not None:
            found.append((first, number))
            first = None
    if first is not None:
        found.append((first, len(lines)))
    return found


def unwrapped(lines: list[Line], first: int, stop: int) -> list[tuple[int, str]]:
    """Join the lines of a paragraph that a mail program wrapped.

    Returns:
        The number of the line each one begins at, and its text.
    """
    found: list[tuple[int, str]] = []
    before = ""
    for number in range(first, stop):
        text = lines[number].text
        is_salutation = text.endswith(",") and len(text.split()) <= _SALUTATION_WORDS
        is_full = _WRAPPED_FROM <= len(before) <= _WRAPPED_TO and before[-1] not in ".!?:"
        if found and not is_salutation and (text[0].islower() or is_full):
            found[-1] = found[-1][0], f"{found[-1][1]} {text}"
        else:
            found.append((number, text))
        before = text
    return found


def span_of(lines: list[Line]) -> Span | None:
    """Return the span from the first word to the last one; None where there are no words."""
    written = [line for line in lines if line.text]
    return Span(written[0].start, written[-1].end) if written else None
