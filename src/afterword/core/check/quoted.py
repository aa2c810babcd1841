"""Which parts of a text are the letter, and which are the mail it answers or a footer."""

import re
from collections.abc import Iterator

from afterword.core.check.sentences import lines_in
from afterword.core.patterns import later
from afterword.core.spans import Span

_QUOTE = later(r"\s{0,3}>")
_ATTRIBUTION = later(
    r"\s*(?:On\b.{4,200}\bwrote\s*:|Am\b.{4,200}\bschrieb\b.{0,120}:|Le\b.{4,200}\ba écrit\s*:"
    r"|El\b.{4,200}\bescribió\s*:|Il\b.{4,200}\bha scritto\s*:"
    r"|Op\b.{4,200}\bschreef\b.{0,120}:)\s*$",
    re.DOTALL,
)
_ATTRIBUTION_START = later(r"\s*(?:On|Am|Le|El|Il|Op)\b.{4,}")
_FORWARDED = later(
    r"\s*(?:-{2,}\s*(?:Original Message|Forwarded message|Ursprüngliche Nachricht)\b.*"
    r"|Begin forwarded message:|_{20,})\s*$",
    re.IGNORECASE,
)
_HEADER = later(r"\s*\*?(?:From|Von|De)\s*:\*?\s*\S.*$")
_HEADER_NEXT = later(r"\s*\*?(?:Sent|Date|To|Gesendet|Datum|An|Envoyé|Enviado)\s*:")
_SIGNATURE = later(r"-- ?\s*$")
_DEVICE = later(r"\s*(?:Sent from my|Sent from Outlook|Get Outlook for|Sent via)\b", re.IGNORECASE)


def letter_parts(text: str) -> tuple[Span, ...]:
    """Find the parts of a text that the writer wrote now.

    Left out are lines that begin with ``>``, everything below an attribution ("On ... wrote:")
    or a forwarded header, a signature below ``-- `` and a device's footer.

    Args:
        text: A letter, perhaps with the mail it answers below.

    Returns:
        Spans in order, in code points of ``text``; whole lines.
    """
    parts: list[Span] = []
    for line in _own_lines(text):
        if parts and parts[-1].end == line.start:
            parts[-1] = Span(parts[-1].start, line.end)
        else:
            parts.append(line)
    return tuple(parts)


def _own_lines(text: str) -> Iterator[Span]:
    lines = list(lines_in(text, 0, len(text)))
    at = 0
    while at < len(lines):
        words = lines[at].of(text)
        if _QUOTE.match(words) or _DEVICE.match(words):
            at += 1
            continue
        height = _attribution_height(text, lines, at)
        if height:
            at += height
            if not _is_quote_next(text, lines, at):
                return
            continue
        if _SIGNATURE.match(words) or _is_forwarded(text, lines, at):
            return
        yield lines[at]
        at += 1


def _attribution_height(text: str, lines: list[Span], at: int) -> int:
    """Count the lines, at most three, that say who wrote the mail below; 0 if none do."""
    if not _ATTRIBUTION_START.match(lines[at].of(text)):
        return 0
    for height in (1, 2, 3):
        last = at + height - 1
        if last >= len(lines) or not lines[last].of(text).strip():
            return 0
        if _ATTRIBUTION.match(text[lines[at].start : lines[last].end]):
            return height
    return 0


def _is_quote_next(text: str, lines: list[Span], at: int) -> bool:
    """Tell whether the mail below is marked with ``>``; an answer may then stand under it."""
    following = (line.of(text) for line in lines[at:])
    return bool(_QUOTE.match(next((words for words in following if words.strip()), "")))


def _is_forwarded(text: str, lines: list[Span], at: int) -> bool:
    words = lines[at].of(text)
    if _FORWARDED.match(words):
        following = (line.of(text) for line in lines[at + 1 :])
        below = next((line for line in following if line.strip()), "")
        return "_" not in words or bool(_HEADER.match(below))
    if not _HEADER.match(words) or at == 0:
        return False
    return at + 1 < len(lines) and bool(_HEADER_NEXT.match(lines[at + 1].of(text)))
