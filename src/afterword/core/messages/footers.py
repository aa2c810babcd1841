"""What programs and lawyers add to a mail: nobody wrote it to the person who reads it."""

import re
from functools import lru_cache

from afterword.core.messages.footer_phrases import (
    AUTOMATED,
    BANNER,
    COMPANIONS,
    CONFIDENTIAL,
    LEGAL,
    LINKS,
    WHY,
)
from afterword.core.messages.lines import Line, paragraphs_of, unwrapped
from afterword.core.patterns import AnyCase, later

_STRONG = AnyCase(rf"(?:\b|(?=[©(]))(?:{'|'.join((*LINKS, *WHY, *AUTOMATED, *LEGAL))})")
_CONFIDENTIAL = AnyCase(rf"\b(?:{'|'.join(CONFIDENTIAL)})")
_BANNER = AnyCase(rf"\b(?:{'|'.join(BANNER)})")
_COMPANION = AnyCase(rf"\b(?:{'|'.join(COMPANIONS)})\b")
_SENTENCE = later(r"[.!?]\s+")
_RULE = later(r"[-_=*~•·\s]{10,}$")
_LINK = later(r"\W*(?:https?://|www\.)", re.IGNORECASE)

_WORDS = 90
"""Words of a paragraph that may be a footer; a longer one is text (judgement, as below)."""
_CONFIDENTIAL_WORDS = 400
"""Words of a notice about confidentiality; they are the longest of all."""
_CONFIDENTIAL_HITS = 3
"""Different phrases of such a notice that make one: a person may write any one of them."""
_CHARACTERS = 4_000
"""Characters of a paragraph that is looked at by patterns at all."""
_SOFT_WORDS = 15
"""Words of a line that stands beside a footer without being one: a street, a register."""
_BANNER_WORDS = 60
"""Words of a banner above a mail; it says one thing."""
_FEW_WORDS = 3
"""A sentence this short ("Thank you.") decides nothing."""
_PARAGRAPHS = 40
"""Paragraphs from the end, and lines of each, that are looked at."""
_LIST_FOOTER_LINES = 8
"""Lines from the end in which a drawn line may begin what a list server adds."""
_LIST_FOOTER_WORDS = 60
"""Words that a list server adds behind that line."""


def footer_start(lines: list[Line]) -> int:
    """Return the line the footers begin at: unsubscribe links, notices, imprints.

    Short lines without a sentence (a company's name, a link) belong to the footer where they
    stand below such a line, and to the text where they stand above; an address above it does
    too. A line that says anything else ends the footer: what is in doubt is somebody's words.

    Args:
        lines: What stands at the end of a mail.

    Returns:
        The number of the first footer line; ``len(lines)`` where there is none.
    """
    cut = _list_footer(lines)
    for first, stop in reversed(paragraphs_of(lines[:cut])[-_PARAGRAPHS:]):
        if _is_notice(" ".join(line.text for line in lines[first:stop])):
            cut = first
            continue
        for number, text in reversed(unwrapped(lines, max(first, stop - _PARAGRAPHS), stop)):
            if _is_footer(text):
                cut = number
            elif not _is_soft(text):
                return _with_address(lines, cut)
    return _with_address(lines, cut)


def banner_end(lines: list[Line]) -> int:
    """Return the line behind the banners a mail begins with: "view in browser", "external"."""
    end = 0
    for first, stop in paragraphs_of(lines[:_PARAGRAPHS]):
        logical = unwrapped(lines, first, stop)
        for number, text in logical:
            if not _is_banner(text):
                return end
            following = [start for start, _ in logical if start > number]
            end = following[0] if following else stop
    return end


def _is_banner(text: str) -> bool:
    if len(text) > _CHARACTERS or len(text.split()) > _BANNER_WORDS:
        return False
    return _is_made_of(text, _BANNER)


def _with_address(lines: list[Line], cut: int) -> int:
    """Take in the lines with numbers right above a footer: a street, a register."""
    if cut == len(lines):
        return cut
    while cut > 0 and any(map(str.isdigit, lines[cut - 1].text)) and _is_soft(lines[cut - 1].text):
        cut -= 1
    return cut


def _list_footer(lines: list[Line]) -> int:
    """Find a drawn line with a few lines of links behind it, as list servers add them.

    A line of dashes right under words underlines a heading.
    """
    written = [number for number, line in enumerate(lines) if line.text]
    for number in written[-_LIST_FOOTER_LINES:]:
        text = lines[number].text
        if not _RULE.match(text) or (text[0] in "-=" and number > 0 and lines[number - 1].text):
            continue
        rest = " ".join(line.text for line in lines[number + 1 :])
        if len(rest.split()) > _LIST_FOOTER_WORDS:
            continue
        if re.search(r"https?://|www\.|mailing list", rest) or _is_footer(rest):
            return number
    return len(lines)


def _is_notice(text: str) -> bool:
    if len(text) > _CHARACTERS or len(text.split()) > _CONFIDENTIAL_WORDS:
        return False
    return len(_CONFIDENTIAL.all_in(text)) >= _CONFIDENTIAL_HITS


@lru_cache(maxsize=512)  # a sender ends all mail with the same words
def _is_footer(text: str) -> bool:
    if len(text) > _CHARACTERS or len(text.split()) > _WORDS:
        return False
    return _is_made_of(text, _STRONG)


def _is_made_of(text: str, pattern: AnyCase) -> bool:
    """Tell whether every sentence is of a kind, or says what is said beside that kind."""
    if not pattern.is_in(text):
        return False
    return all(
        len(sentence.split()) <= _FEW_WORDS or pattern.is_in(sentence) or _COMPANION.is_in(sentence)
        for sentence in _SENTENCE.split(text)
    )


def _is_soft(text: str) -> bool:
    if _RULE.match(text):
        return True
    words = text.split()
    if len(words) > _SOFT_WORDS:
        return False
    return text[-1:] not in ".!?:," or all(_LINK.match(word) for word in words)
