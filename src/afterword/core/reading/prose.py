"""The words a sender wrote now, as running text with the places of ``Message.text``.

Mail is wrapped: a line end inside a sentence means a space, one after a short line means a
new line. The running text has the length of ``Message.text`` and the same words at the same
places, so that what is found in it is evidence as it stands; what the sender did not write
(quotes, footers) is blanked out.
"""

import re
from collections.abc import Iterable
from functools import lru_cache

from afterword.core.messages.message import Message
from afterword.core.patterns import later
from afterword.core.spans import Evidence, Span

_WRAP_WIDTH = 52
"""A line at least this long was wrapped, not ended; mail is wrapped at 60 to 78 columns."""

_CLOSING_WIDTH = 32
"""A shorter line that ends in a comma greets or closes: "Dear Ana," "With best wishes,"."""

_GOES_ON = later(
    r"(?:[,;\u2013\u2014-]|\b(?:a|an|and|as|at|by|for|from|in|into|is|of|on|or|our|the|their|to|"
    r"with|your|"
    r"als|bei|der|die|das|den|dem|des|für|im|in|mit|und|von|zu|zur|zum|"
    r"à|au|aux|chez|de|du|en|et|la|le|les|pour|un|une|"
    r"del|el|los|las|para|por|y|da|do|na|no|em|e|il|per|presso|di|een|het|van|voor|en|op))$",
    re.IGNORECASE,
)
_NEEDS_MORE = later(
    r"\s(?:a|an|at|for|of|the|our|as|with|als|bei|der|des|de|du|chez|para|por|di|presso|van|voor)$"
)
_LONGEST_OPEN = 8
"""Characters from the end of a line that hold whatever leaves it open."""
_SENTENCE_END = later(
    r"[\n.!?\u2026](?:(?<=\n)\n*+|"
    r"(?<![.!?\u2026]{2})[.!?\u2026]*+[\"'\u201d\u2019)\]]*+(?=\s))"
)
"""A run of stops is looked at once, from its beginning: a mail may be nothing but dots. What it can
begin with stands first, so that all other letters are passed over at once."""
_ABBREVIATION = later(
    r"(?:\b(?:Inc|Ltd|Co|Corp|Llc|Bros|Dr|Mr|Mrs|Ms|Prof|St|Jr|Sr|No|Nr|vs|etc|approx|e\.g|i\.e|"
    r"a\.m|p\.m|z\.B|bzw|ca|M|Mme|Sra|Dra|Dott|Ing|Sig|dhr|mw|Ref|Dept|Univ|Jan|Feb|Aug|Sept|Oct"
    r"|Nov|Dec|Mag|Dipl|Hr|inkl|bzgl|d\.h|u\.a|[Mm]evr|drs|jl|d\.d|a\.s|i\.v\.m|m\.b\.t|t\.a\.v)|"
    r"(?:^|[\s.(])[A-Z])\.$"
)


_LONGEST_SHORT = 7
"""Letters in a row that no abbreviation has."""
_MONTH = later(r"\s(?:Jan|Jän|Feb|März|Mär|Apr|Mai|Juni?|Juli?|Aug|Sept?|Okt|Nov|Dez)")


_DAY_OR_HOUR = later(r"\b\d{1,2}\.\s?\d{1,2}\.$|\d\su\.$")
"""*Am 12.04. um neun*, *om 16 u. op de werf*: no end where a small letter follows."""
_OTHER_SPACE = later(r"[^\S\n ]")
_SMALL = later(r"\s[a-zà-ÿ]")


def authored_spans(message: Message) -> tuple[Span, ...]:
    """Return what the sender wrote; the whole text where nothing is marked, as in a forward."""
    return message.authored or ((Span(0, len(message.text)),) if message.text else ())


def prose(message: Message) -> str:
    """Return the authored text with soft line ends made spaces, place for place."""
    return _running(message.text, authored_spans(message))


def sentences(message: Message) -> tuple[Span, ...]:
    """Return the sentences of the authored text, without the white space around them."""
    return _sentences(prose(message))


def evidence(message: Message, start: int, end: int) -> Evidence:
    """Take the words between two places, without the white space around them."""
    text = message.text
    while start < end and text[start].isspace():
        start += 1
    while end > start and text[end - 1].isspace():
        end -= 1
    return Evidence.at(text, start, end)


def sentence_around(spans: Iterable[Span], place: int) -> Span | None:
    """Return the sentence that covers ``place``."""
    return next((span for span in spans if span.start <= place < span.end), None)


@lru_cache(maxsize=8)
def _running(text: str, spans: tuple[Span, ...]) -> str:
    parts: list[str] = []
    at = 0
    for span in spans:
        parts.append("\n" * (span.start - at))
        parts.append(_without_wraps(span.of(text)))
        at = span.end
    parts.append("\n" * (len(text) - at))
    # One code point for one: the no-break space and its kin are spaces to a reader.
    return _OTHER_SPACE.sub(" ", "".join(parts))


def _without_wraps(text: str) -> str:
    lines = text.split("\n")
    joined = [lines[0]]
    before = lines[0].rstrip()
    for number, line in enumerate(lines[1:], start=1):
        bare = line.strip()
        following = bare or next((later for later in lines[number + 1 : number + 3] if later), "")
        # HTML laid out as text sets "the position of" and the position apart by empty lines.
        is_open = _ends_open(_NEEDS_MORE, before) and bool(following.strip())
        joined.append(" " if is_open or (bare and _is_wrap(before, bare)) else "\n")
        joined.append(line)
        before = bare or (before if is_open else "")
    return "".join(joined)


def _is_wrap(before: str, line: str) -> bool:
    if not before or before[-1] in ".!?:" or line[0] in "-*•>|[":
        return False
    if before[-1] == "," and len(before) < _CLOSING_WIDTH:
        return False
    return len(before) >= _WRAP_WIDTH or line[0].islower() or _ends_open(_GOES_ON, before)


def _ends_open(pattern: re.Pattern[str], line: str) -> bool:
    return pattern.search(line, max(0, len(line) - _LONGEST_OPEN)) is not None


@lru_cache(maxsize=8)
def _sentences(running: str) -> tuple[Span, ...]:
    found: list[Span] = []
    start = 0
    for end in _SENTENCE_END.finditer(running):
        is_line = end.group().startswith("\n")
        if not is_line and _is_inside(running, end.start(), end.end()):
            continue
        _add(found, running, start, end.end())
        start = end.end()
    _add(found, running, start, len(running))
    return tuple(found)


def _is_inside(running: str, start: int, end: int) -> bool:
    """Tell whether a full stop belongs to an abbreviation, or to "am 12. Mai"."""
    if start >= _LONGEST_SHORT and running[start - _LONGEST_SHORT : start].isalpha():
        return False
    if running[start - 1 : start].isdigit() and _MONTH.match(running, end):
        return True
    if running[end - 1] != ".":
        return False
    if _SMALL.match(running, end) and _DAY_OR_HOUR.search(running, max(0, start - 8), end):
        return True
    return bool(_ABBREVIATION.search(running, max(0, start - 12), end))


def _add(found: list[Span], running: str, start: int, end: int) -> None:
    while start < end and running[start].isspace():
        start += 1
    while end > start and running[end - 1].isspace():
        end -= 1
    if start < end:
        found.append(Span(start, end))
