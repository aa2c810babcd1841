"""Where the sentences of a letter begin and end, in code points of the text given.

Letters are short and informal: greetings without a full stop, lines wrapped by a mail program,
writers who use no capitals. So a line break ends a sentence only where the line was not wrapped,
and a full stop ends one whatever the case of the next word, unless it belongs to an abbreviation.
"""

import re
from collections.abc import Iterator

from afterword.core.patterns import later
from afterword.core.spans import Span

WRAPPED = 50
"""Characters; a line at least this long may go on in the next one. Mail wraps at 65 to 78."""

_END = later(r"""[.!?…]+["'”’»)\]*_]*(?=\s|$)|[。！？؟।]+["'”’»)\]]*""")
_BULLET = later(r"\s*(?:[-*•‣–—]\s|\d{1,2}[.)]\s)")
_BEFORE_FULL_STOP = later(r"[\w.&]+$")
_TITLES = frozenset(
    {"mr", "mrs", "ms", "mx", "dr", "prof", "st", "rev", "hon", "sgt", "capt", "col", "gen", "lt"}
    | {"fr", "sr", "jr", "messrs", "no"}
)
_SHORTENED = frozenset(
    {"e.g", "i.e", "eg", "ie", "vs", "approx", "dept", "est", "fig", "nr", "ca", "cf", "al", "viz"}
    | {"inc", "ltd", "co", "corp", "llc", "plc", "bros"}
)
_MAYBE_LAST = frozenset(
    {"inc", "ltd", "co", "corp", "llc", "plc", "bros", "etc", "a.m", "p.m", "u.s", "u.k", "al"}
    | {"jr", "sr", "no"}
)
"""Shortened words that may also end a sentence; then the next word tells."""
_STARTER = later(
    r"""\s+["'“‘(]?(?:I|I'm|I’m|We|You|Your|The|This|That|It|They|He|She|There|Please|Thank|Thanks|"""
    r"""If|My|In|On|At|As|But|And|So|Although|While|Again|When|After|Would|Could|Is|Are|No)\b"""
)


def sentences_in(text: str, start: int, end: int) -> Iterator[Span]:
    """Find the sentences of ``text[start:end]``, in order, without the blanks around them.

    Args:
        text: Any text.
        start: First code point to look at.
        end: One past the last.

    Yields:
        Spans in code points of ``text``; never empty, never overlapping.
    """
    for block_start, block_end in _blocks(text, start, end):
        at = block_start
        for match in _END.finditer(text, block_start, block_end):
            if match.start() < at or not _is_end(text, match, block_end):
                continue
            yield from _trimmed(text, at, match.end())
            at = match.end()
        yield from _trimmed(text, at, block_end)


def lines_in(text: str, start: int, end: int) -> Iterator[Span]:
    """Find the lines of ``text[start:end]``, their line breaks included."""
    at = start
    for line in text[start:end].splitlines(keepends=True):
        yield Span(at, at + len(line))
        at += len(line)


def _blocks(text: str, start: int, end: int) -> Iterator[tuple[int, int]]:
    """Join wrapped lines; a blank line, a bullet or a short line ends a block."""
    begin: int | None = None
    last = start
    for line in lines_in(text, start, end):
        words = line.of(text)
        if not words.strip():
            if begin is not None:
                yield begin, last
            begin = None
            continue
        if begin is not None and not _goes_on(text[begin:last], words):
            yield begin, last
            begin = None
        if begin is None:
            begin = line.start
        last = line.end
    if begin is not None:
        yield begin, last


def _goes_on(before: str, line: str) -> bool:
    """Tell whether ``line`` continues the wrapped text ``before``."""
    if _BULLET.match(line):
        return False
    previous = before.splitlines()[-1].strip()
    first = line.lstrip()[:1]
    if previous.endswith((",", ":")) and len(previous) < WRAPPED:
        return False
    return len(previous) >= WRAPPED or (first.islower() and len(previous.split()) > 3)


def _is_end(text: str, match: re.Match[str], block_end: int) -> bool:
    """Tell a full stop that ends a sentence from one that shortens a word."""
    mark = match.group()
    if mark.startswith(("...", "…")):
        rest = text[match.end() : block_end].lstrip()
        return not rest[:1].islower()
    if mark[0] != "." or len(mark) > 1:
        return True
    before = _BEFORE_FULL_STOP.search(text, max(0, match.start() - 24), match.start())
    if before is None:
        return True
    word = before.group().lower()
    if word in _MAYBE_LAST:
        return bool(_STARTER.match(text, match.end())) or not text[match.end() : block_end].strip()
    is_initial = len(word) == 1 and word.isalpha() and word != "i" and before.group().isupper()
    return not (word in _TITLES or word in _SHORTENED or is_initial)


def _trimmed(text: str, start: int, end: int) -> Iterator[Span]:
    """Yield the span without the blanks around it, unless nothing is left."""
    words = text[start:end]
    begin = start + len(words) - len(words.lstrip())
    stop = start + len(words.rstrip())
    if begin < stop:
        yield Span(begin, stop)
