"""The lines of a text, each with its place in it."""

from typing import NamedTuple

from afterword.core.spans import Span

_WRAPPED_FROM, _WRAPPED_TO = 55, 80
"""Characters of a line that was wrapped; shorter ones end on purpose, longer ones are not."""
_SALUTATION_WORDS = 4


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
