"""What the sender wrote now: without quoted mail, without signature, without footers."""

import re
from dataclasses import dataclass

from afterword.core.messages.attributions import Opening, Quotation, find_quotation
from afterword.core.messages.footers import banner_end, footer_start
from afterword.core.messages.lines import Line, lines_of, span_of, with_usual_marks, without_mark
from afterword.core.messages.message import Address
from afterword.core.messages.signatures import Signed, find_signature
from afterword.core.patterns import later
from afterword.core.spans import Span

FORWARDS_LIMIT = 4
"""How many forwards inside forwards are opened."""
_COVER_WORDS = 25
"""Words above a forwarded mail that are only a cover note: "see below" and a name."""
_COVER_LINES = 4
"""Lines, or runs of them, above a forwarded mail that are only a cover note."""
_ENDS = 3
"""Runs from the end of a text that may carry a footer: an answer, and what a list adds."""
_WRAPPED_FROM = 65
"""A quoted line at least this long may have lost its end to the next line."""
_WRAPPED_TO = 35
"""Characters that its end may have; more is a line of its own (judgement)."""

_FORWARD_SUBJECT = later(
    r"\s*(?:\[[^\]]{1,60}\]\s*)?(?:fwd?|wg|tr|rv|enc|doorst|i)\s?:", re.IGNORECASE
)
_REPLY_SUBJECT = later(
    r"\s*(?:\[[^\]]{1,60}\]\s*)?(?:re|aw|antw|sv|r|ref|odp|rép)\s?(?:\[\d+\])?\s?:", re.IGNORECASE
)


@dataclass(frozen=True, slots=True)
class Authored:
    """Whose words are whose in one text."""

    spans: tuple[Span, ...] = ()
    """Ordered, not touching each other, each beginning and ending with a word."""
    signature: Span | None = None
    forwarded_from: Address | None = None


def find_authored(text: str, subject: str = "", sender: Address | None = None) -> Authored:
    """Find the parts of a text that its sender wrote now.

    A forwarded mail is what its sender wants read: where they added nothing or only a line,
    its text counts as theirs, and ``forwarded_from`` says whose it is.

    Args:
        text: The text of a message.
        subject: Its subject; tells a forward from a reply where the text does not.
        sender: Its sender; tells a name below the text from a last word.
    """
    lines = with_usual_marks(lines_of(text))
    if _FORWARD_SUBJECT.match(subject):
        lines = _unmarked(lines)
    found, is_quoting = _authored(lines, subject, sender, 0)
    if found.spans or found.signature or is_quoting:
        return found
    whole = span_of(lines)  # all footer: then the footer is the message
    return Authored((whole,)) if whole else found


def _authored(
    lines: list[Line], subject: str, sender: Address | None, depth: int
) -> tuple[Authored, bool]:
    """Find what was written now, and tell whether anything else is quoted."""
    runs, tail, is_quoting = _cut(lines)
    spans: list[Span] = []
    signature: Span | None = None
    if runs:
        runs[0] = runs[0][banner_end(runs[0]) :]
    for number in range(max(0, len(runs) - _ENDS), len(runs)):
        runs[number] = runs[number][: footer_start(runs[number])]
    last = max((number for number, run in enumerate(runs) if span_of(run)), default=0)
    for number, run in enumerate(runs):
        signed = find_signature(run, sender) if number in {0, last} else None
        spans.extend(_spans(run, signed))
        signature = (signed and signed.signature) or signature
    found = Authored(tuple(spans), signature)
    if tail and depth < FORWARDS_LIMIT and _is_forward(lines, tail, subject, spans):
        inside = _inside(lines[tail.body :])
        inner, _ = _authored(inside, tail.subject, tail.sender, depth + 1)
        if inner.spans:
            found = Authored(
                (*spans, *inner.spans),
                inner.signature or signature,
                inner.forwarded_from or tail.sender,
            )
    return found, is_quoting


def _cut(lines: list[Line]) -> tuple[list[list[Line]], Quotation | None, bool]:
    """Split lines into runs of one hand, and the quotation that takes up the rest.

    Lines with ``>`` end a run; what follows them may be an answer between the lines. Runs that
    say nothing are left out. The last value tells whether anything at all is quoted.
    """
    is_owned = bytearray(len(lines))
    end = len(lines)
    tail: Quotation | None = None
    skipped = 0
    for number, line in enumerate(lines):
        is_quoted = line.text.startswith(">") or _is_wrapped_quote(lines, number)
        if is_quoted or number < skipped:
            continue
        is_owned[number] = 1
        found = find_quotation(lines, number) if line.text else None
        if not found:
            continue
        follows = _next_text(lines, found.body)
        if found.opening is not Opening.FORWARD and (follows.startswith(">") or not follows):
            if follows or found.is_sure:
                is_owned[found.first : number + 1] = bytes(number + 1 - found.first)
                skipped = found.body
        elif found.is_sure:
            tail, end = found, found.first
            break
    runs: list[list[Line]] = []
    for number in range(end):
        if is_owned[number]:
            if number == 0 or not is_owned[number - 1]:
                runs.append([])
            runs[-1].append(lines[number])
    written = [run for run in runs if any(line.text for line in run)]
    return written, tail, not all(is_owned[:end]) or end < len(lines)


def _is_wrapped_quote(lines: list[Line], number: int) -> bool:
    """Tell whether a line is the end of the quoted line above, broken off by a mail program."""
    if number == 0 or number + 1 >= len(lines):
        return False
    above, line, below = lines[number - 1].text, lines[number].text, lines[number + 1].text
    return (
        above.startswith(">")
        and below.startswith(">")
        and len(above) >= _WRAPPED_FROM
        and len(line) <= _WRAPPED_TO
        and line[:1].islower()
    )


def _next_text(lines: list[Line], at: int) -> str:
    for number in range(at, min(at + 4, len(lines))):
        if lines[number].text:
            return lines[number].text
    return ""


def _is_forward(lines: list[Line], tail: Quotation, subject: str, spans: list[Span]) -> bool:
    """Tell whether the rest of a text is a forwarded mail under nothing but a cover note."""
    if tail.opening is Opening.REPLY:
        return False
    if len(spans) > _COVER_LINES:
        return False
    covered = [
        line for line in lines if line.text and any(s.start <= line.start < s.end for s in spans)
    ]
    words = sum(len(line.text.split()) for line in covered)
    if len(covered) > _COVER_LINES or words > _COVER_WORDS:
        return False
    if tail.opening is Opening.FORWARD or _FORWARD_SUBJECT.match(subject):
        return True
    return not covered and not _REPLY_SUBJECT.match(subject)


def _unmarked(lines: list[Line]) -> list[Line]:
    """Take the marks off a mail that is forwarded as one answers: each line of it behind a ``>``.

    That is so where nothing stands below it and its own header is the first that is quoted.
    """
    first = next((n for n, line in enumerate(lines) if line.text.startswith(">")), len(lines))
    if not all(line.text.startswith(">") for line in lines[first:] if line.text):
        return lines
    found = [*lines[:first], *map(without_mark, lines[first:])]
    at = next((n for n in range(first, len(found)) if found[n].text), None)
    opened = find_quotation(found, at) if at is not None else None
    is_whole = opened is not None and opened.is_sure and opened.opening is not Opening.REPLY
    return found if is_whole else lines


def _inside(lines: list[Line]) -> list[Line]:
    """Take the marks off a forwarded mail that is quoted as a whole."""
    first = next((line.text for line in lines if line.text), "")
    return [without_mark(line) for line in lines] if first.startswith(">") else lines


def _spans(run: list[Line], signed: Signed | None) -> list[Span]:
    """Make the spans of a run: its words before the signature, and a postscript behind it."""
    whole = span_of(run)
    if whole is None:
        return []
    if signed is None:
        return [whole]
    before = span_of([_upto(line, signed.cut) for line in run if line.start < signed.cut])
    after = span_of([line for line in run if line.start >= signed.resume])
    return [span for span in (before, after) if span]


def _upto(line: Line, offset: int) -> Line:
    if line.end <= offset:
        return line
    content = line.text[: offset - line.start].rstrip()
    return Line(line.start, line.start + len(content), content)
