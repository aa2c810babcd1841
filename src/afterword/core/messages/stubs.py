"""Whether a plain text stands for a mail, or only points to the page beside it."""

import re
from typing import Final

from afterword.core.patterns import later

WORDS: Final = 60
"""Words of a plain part that may be a stub; longer ones are text whatever they speak of."""
_FEW: Final = 5
"""Words that are a stub whatever they say."""
_POINTS: Final = later(
    r"html|view (?:it|this|the)?.{0,30}(?:online|browser)|in (?:your|a|the|ihrem|deinem) browser"
    r"|im browser|navigateur|navegador|webversion|web version|bekijk|visualizza",
    re.IGNORECASE,
)
_ADDRESS: Final = later(r"https?://\S+|<[^<>\s]+>")


def words_of(text: str) -> int:
    """Count words, web addresses left out: one of them may be longer than all a stub says."""
    return len(_ADDRESS.sub("", text).split())


def is_stub(text: str) -> bool:
    """Tell whether a plain text is too short to stand for a mail, or says to look elsewhere."""
    words = words_of(text)
    return words <= _FEW or (words <= WORDS and bool(_POINTS.search(text)))
