"""Text of strangers as one bounded line of plain text."""

import re
import unicodedata
from html import unescape
from typing import Final

from afterword.core.messages.html import text_of_html

_MARKUP: Final = re.compile(r"<[a-zA-Z!/?]")
_LONGEST_SOURCE: Final = 200_000
"""Characters of markup that are made plain; a few thousand of them are kept at most."""


def one_plain_line(text: object, most: int) -> str:
    """Return what a person would read, on one line: no markup, no marks that cannot be seen.

    Args:
        text: Plain text or HTML.
        most: Characters that are kept; what was cut ends in dots.
    """
    source = str(text or "")[:_LONGEST_SOURCE]
    if _MARKUP.search(source):
        source, _ = text_of_html(source)
    elif "&" in source:
        source = unescape(source)
    seen = "".join(
        one if unicodedata.category(one) not in {"Cc", "Cf", "Cs", "Co", "Cn"} else " "
        for one in source
    )
    line = " ".join(seen.split())
    return line if len(line) <= most else f"{line[: most - 1].rstrip()}…"
