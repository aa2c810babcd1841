"""What HTML hides: by the style of an element, or by a rule of its style sheets."""

import re
from collections.abc import Iterator
from functools import lru_cache
from typing import Final

from afterword.core.patterns import later

_HIDDEN = later(
    r"display\s*:\s*none|visibility\s*:\s*(?:hidden|collapse)|mso-hide\s*:\s*all"
    r"|(?:^|[;\s])(?:opacity|max-height)\s*:\s*0+(?:\.0+)?(?:px|pt|em|rem|%)?\s*(?:;|!|$)"
    r"|(?:^|[;\s])color\s*:\s*transparent"
    r"|(?:^|[;\s])text-indent\s*:\s*-\d{3}|(?:^|[;\s])(?:left|top)\s*:\s*-\d{3}",
    re.IGNORECASE,
)
_NO_ROOM = later(r"(?:^|[;\s])(?:height|width)\s*:\s*[01](?:px|pt)?\s*(?:;|!|$)", re.IGNORECASE)
_CLIPPED = later(r"overflow(?:-[xy])?\s*:\s*(?:hidden|clip)", re.IGNORECASE)

_COMMENT = later(r"/\*.{0,10000}?\*/", re.DOTALL)
_BRACE = later(r"[{}]")
_SIMPLE = later(r"(?:[a-z][a-z0-9]{0,10})?(?:([.#])([\w-]{1,100}))", re.IGNORECASE)
_DISPLAY = later(r"(?:^|[;\s])display\s*:\s*(?!none)\w", re.IGNORECASE)
RULES_LIMIT: Final = 2_000
"""Rules of all sheets of one mail that are looked at."""


@lru_cache(maxsize=1024)
def hides(style: str) -> bool:
    """Tell whether a style makes what it is on invisible."""
    if _HIDDEN.search(style):
        return True
    return bool(_CLIPPED.search(style) and _NO_ROOM.search(style))


def hidden_by(sheets: str) -> frozenset[str]:
    """Return the classes (``.name``) and ids (``#name``) that style sheets hide.

    Rules for some screens only (``@media``) do not count, nor do those that name more than one
    thing: whoever reads on another device sees the text. Time is linear.
    """
    found: set[str] = set()
    for _, (selectors, style) in zip(range(RULES_LIMIT), _rules(sheets), strict=False):
        is_hidden = hides(style)
        if not (is_hidden or _DISPLAY.search(style)):
            continue
        for selector in selectors.split(","):
            named = _SIMPLE.fullmatch(selector.strip())
            if named:
                (found.add if is_hidden else found.discard)(named[1] + named[2])
    return frozenset(found)


def _rules(sheets: str) -> Iterator[tuple[str, str]]:
    """Stream the selectors and the declarations of the outermost rules."""
    text = _COMMENT.sub("", sheets)
    depth = begins = inside = 0
    selectors = ""
    for brace in _BRACE.finditer(text):
        if brace[0] == "{":
            if not depth:
                selectors = text[begins : brace.start()].rpartition(";")[2].strip()
                inside = brace.end()
            depth += 1
        elif depth:
            depth -= 1
            if not depth and not selectors.startswith("@"):
                yield selectors, text[inside : brace.start()]
            begins = brace.end()
