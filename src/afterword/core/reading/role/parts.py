"""A part that is played or sung: "Part: Malvolio", in a mail that names the production too."""

from collections.abc import Iterator
from typing import Final

from afterword.core.patterns import later
from afterword.core.reading.heads import may_hold
from afterword.core.reading.role.names import is_title, tidied

_WORDS: Final = frozenset({"part", "character"})
_PART: Final = later(
    r"(?:^|\n)[^\w\n]{0,4}(?:[Pp]art|[Cc]haracter|PART|CHARACTER)[ \t]*:[ \t]*"
    r"(?P<title>[A-Z][^\n(:.;]{1,60})"
)
_PRODUCTION: Final = later(
    r"(?:^|\n)[^\w\n]{0,4}(?:[Pp]roduction|[Pp]roject|[Ss]how|[Ff]ilm|[Pp]lay|[Oo]pera|[Ss]eries|"
    r"PRODUCTION|PROJECT|SHOW|FILM|PLAY|OPERA|SERIES)(?: [Tt]itle)?[ \t]*:[ \t]*\S"
)
_LONGEST: Final = 4
"""Words of a part's name (judgement)."""


def parts(running: str) -> Iterator[tuple[int, int]]:
    """Yield the places of parts on lines of a form, where another line names the production."""
    if not may_hold(running, _WORDS) or not _PRODUCTION.search(running):
        return
    for found in _PART.finditer(running):
        start, end = tidied(running, *found.span("title"))
        title = running[start:end]
        if is_title(title) and len(title.split()) <= _LONGEST:
            yield start, end
