"""Where a person's words end and their signature begins."""

import re
from dataclasses import dataclass

from afterword.core.messages.closings import CLOSINGS, MOBILE, TITLES
from afterword.core.messages.lines import Line, paragraphs_of
from afterword.core.messages.message import Address
from afterword.core.patterns import AnyCase, later
from afterword.core.spans import Span

_CLOSES = rf"(?:{'|'.join(sorted(CLOSINGS, key=len, reverse=True))})"
_BEGINS = AnyCase(_CLOSES)
_CLOSING = later(_CLOSES + r"[\s,.!;–—-]*(?:$|(?<=[\s,.!;–—-])(?P<name>\S.{0,40}))", re.IGNORECASE)
_MOBILE = later("|".join(MOBILE), re.IGNORECASE)
_POSTSCRIPT = later(r"p\.? ?s\.?(?:[:,\s-]|$)", re.IGNORECASE)
_CONTACT = AnyCase(
    r"https?://|www\.|[\w.+-]+@[\w-]+\.\w|\+?\(?\d[\d\s()./-]{6,}\d|linkedin"
    r"|\b(?:tel|phone|mobile|cell|fax)\b"
)
_TITLE = later(rf"\b(?:{'|'.join(TITLES)})\b", re.IGNORECASE)
_END_OF_SENTENCE = later(r"[.!?:…]$")
_ABBREVIATION = later(
    r"\b(?:inc|ltd|llc|corp|co|jr|sr|dr|ph\.?d|gmbh|s\.?a|b\.?v|s\.?r\.?l|s\.?l|[a-z])\.$",
    re.IGNORECASE,
)
_PARTICLES = frozenset(
    {"and", "at", "da", "de", "del", "der", "di", "for", "of", "the", "van", "von", "|", "-"}
)

_DELIMITED_LINES = 20
"""Lines behind ``--`` that may be a signature; more than that is text after a drawn line."""
_DELIMITED_CHARACTERS = 1_500
"""The same in characters, for lines that are paragraphs."""
_BLOCK_LINES = 12
"""Lines of a signature from the name on: title, house, street, numbers, links."""
_LONGEST_LINE = 160
"""Characters of a line in a signature; a longer one is prose."""
_LOOK_BACK = 18
"""Lines from the end in which a closing is looked for."""


@dataclass(frozen=True, slots=True)
class Signed:
    """Where a run of lines is signed."""

    cut: int
    """The offset the person's words end at."""
    signature: Span | None
    resume: int
    """The offset at which they go on (a postscript); the end of the run if they don't."""


def find_signature(run: list[Line], sender: Address | None = None) -> Signed | None:
    """Find the signature at the end of what somebody wrote.

    In this order: the ``--`` line, what stands behind a closing ("Kind regards,"), a line a
    telephone adds, and a last block of name, title and number. The closing itself belongs to
    the text.

    Args:
        run: Lines of one hand, footers taken off.
        sender: The sender, to know their name when they only sign with it.
    """
    written = [line for line in run if line.text]
    if not written:
        return None
    end = written[-1].end
    for number in range(max(0, len(written) - _DELIMITED_LINES - 1), len(written)):
        line = written[number]
        if line.text in {"--", "—", "– –"}:
            rest = written[number + 1 :]
            if end - line.end <= _DELIMITED_CHARACTERS:
                return Signed(line.start, Span(rest[0].start, end) if rest else None, end)
    mobile = next(
        (n for n in range(max(0, len(written) - 8), len(written)) if _is_mobile(written[n])), None
    )
    known = _names(sender)
    signed = _after_closing(written, known) or _last_block(run, written, mobile, known)
    if mobile is not None and (signed is None or written[mobile].start < signed.cut):
        return Signed(written[mobile].start, Span(written[mobile].start, end), end)
    return signed


def _is_mobile(line: Line) -> bool:
    return len(line.text) <= 120 and bool(_MOBILE.match(line.text))


def _names(sender: Address | None) -> frozenset[str]:
    """Return the words a sender may sign with, in lower case."""
    if sender is None or not sender.name:
        return frozenset()
    words = re.findall(r"[^\W\d_]+", sender.name.casefold())
    return frozenset({*words, " ".join(words), " ".join(reversed(words))})


def _after_closing(written: list[Line], known: frozenset[str]) -> Signed | None:
    end = written[-1].end
    for number in range(len(written) - 1, max(-1, len(written) - _LOOK_BACK), -1):
        line = written[number]
        is_one = len(line.text) <= 80 and _BEGINS.begins(line.text)
        closing = _CLOSING.match(line.text) if is_one else None
        if not closing or closing.end() < len(line.text):
            continue
        rest = closing["name"] or ""
        name_at = line.end - len(rest)
        if rest and not (_is_name(rest, known) and len(rest.split()) <= 4):
            continue
        block = _block(written[number + 1 :], known, is_named=bool(rest))
        if not rest and not block:
            continue
        start = name_at if rest else block[0].start
        stop = block[-1].end if block else line.end
        following = written[number + 1 + len(block) :]
        cut = start if rest else line.end
        return Signed(cut, Span(start, stop), following[0].start if following else end)
    return None


def _block(lines: list[Line], known: frozenset[str], *, is_named: bool) -> list[Line]:
    """Take the lines of a signature: a name first, then short lines that are no sentences."""
    block: list[Line] = []
    for line in lines[:_BLOCK_LINES]:
        if _POSTSCRIPT.match(line.text) or (_is_prose(line.text) and not _is_mobile(line)):
            break
        if not block and not is_named and not _is_name(line.text, known):
            break
        block.append(line)
    return block


def _last_block(
    run: list[Line], written: list[Line], mobile: int | None, known: frozenset[str]
) -> Signed | None:
    """Recognise a last block of name, title and number that no closing announces."""
    if mobile is not None:
        last = written[mobile].start
        run = [line for line in run if line.start < last]
    paragraphs = paragraphs_of(run)
    if not paragraphs:
        return None
    first, stop = paragraphs[-1]
    block, end = run[first:stop], written[-1].end
    if (
        len(paragraphs) > 1
        and len(block) <= _BLOCK_LINES
        and not any(_is_prose(line.text) for line in block)
    ):
        is_known = _is_known(block[0].text, known)
        has_details = any(
            _CONTACT.is_in(line.text) or _TITLE.search(line.text) for line in block[1:]
        )
        if is_known or (has_details and _is_name(block[0].text, known) and len(block) > 1):
            return Signed(block[0].start, Span(block[0].start, end), end)
    if len(block) > 1 and _is_known(block[-1].text, known):
        return Signed(block[-1].start, Span(block[-1].start, end), end)
    return None


def _is_known(text: str, known: frozenset[str]) -> bool:
    return " ".join(re.findall(r"[^\W\d_]+", text.casefold())) in known if known else False


def _is_name(text: str, known: frozenset[str]) -> bool:
    """Tell whether a line may name a person, a team or an employer."""
    words = [word for word in text.split() if word.casefold() not in _PARTICLES]
    if not words or len(words) > 7 or _is_prose(text):
        return False
    if _is_known(text, known) or len(words) == 1:
        return True
    capitals = sum(word[0].isupper() or not word[0].isalpha() for word in words)
    return capitals * 10 >= len(words) * 7 or bool(re.search(r"\bteam$", text, re.IGNORECASE))


def _is_prose(text: str) -> bool:
    if len(text) > _LONGEST_LINE:
        return True
    if _CONTACT.is_in(text) and len(text.split()) <= 14 and not text.endswith("?"):
        return False
    if len(text.split()) > 12:
        return True
    return bool(_END_OF_SENTENCE.search(text)) and not _ABBREVIATION.search(text)
