"""Who signed a message: the name, title and organisation under it, as they stand there."""

import re
from dataclasses import dataclass, replace
from functools import lru_cache

from afterword.core.messages.message import Message
from afterword.core.patterns import later
from afterword.core.reading.organisation.legal_forms import is_shortened_form
from afterword.core.reading.organisation.signing_firms import is_sending_firm
from afterword.core.reading.people.names import (
    is_same_person,
)
from afterword.core.reading.people.signature_blocks import (
    TEAM,
    Asked,
    Line,
    asked_of,
    blocks_of,
    name_in,
)
from afterword.core.reading.people.signed_titles import (
    begins_at,
    is_about_somebody_else,
    is_other_person,
    is_title,
    title_in,
)
from afterword.core.spans import Evidence

_DESK_LINE = later(
    r"(?:the )?(?:human resources|hr|people|personnel|recruiting|recruitment|talent|hiring|"
    r"careers?)"
    r"(?: (?:acquisition|operations|team|department|dept\.?|office|services|& culture|"
    r"and culture))*$",
    re.IGNORECASE,
)
_STOP = later(
    r"https?:|www\.|@|\bunsubscribe\b|\bconfidential|\bprivacy\b|©|\bsent from\b|\bplease\b|"
    r"\bcopyright\b|\bthis (?:e-?mail|message|is an)\b|\bdo not reply\b",
    re.IGNORECASE,
)
_NUMBERS = later(r"(?:\D*\d){5}")
_PARTS = later(
    r"\s*(?:\s[|•·–—]\s|\s-\s|[|•·]|,(?! ?(?:Inc|LLC|Ltd|LLP|GmbH|Corp))|\t|"
    r"\s{3,}|\s@\s|\s/\s|\bat\b|\s*//\s*|\bbei\b|\bchez\b)\s*"
)
_FIRM = later(r"[A-Z][\w’'-]+(?:, [A-Z][\w’'-]+)+ & [A-Z]")
"""``Whitlock, Grey & Sons`` is one name, commas and all."""

_LONGEST_PART = 60
_EARLY = 2


@dataclass(frozen=True, slots=True)
class Signature:
    """What stands under a message; each value with its own place."""

    name: str | None = None
    """A human being's; a first name alone where no more is given."""
    name_evidence: Evidence | None = None
    title: str | None = None
    title_evidence: Evidence | None = None
    organisations: tuple[Evidence, ...] = ()
    """What may be an organisation's name, as written; not yet judged, the likeliest first."""
    team: Evidence | None = None
    """A desk that signed: ``The Acme Talent Team``."""


@dataclass(frozen=True, slots=True)
class _Part:
    """What stands between two separators of a line."""

    start: int
    end: int
    text: str
    is_early: bool
    """In one of the first lines, where names stand."""
    is_firm: bool
    """The line below is a desk, so this one is a firm."""
    is_others: bool
    """Somebody else was named before it."""
    is_closed: bool
    """A closing or a drawn line stands above."""


def find_signature(message: Message) -> Signature:
    """Read the block under a message; empty where nobody signed.

    A firm that signs with its own name is an organisation here, and nobody.
    """
    found = _signature(asked_of(message))
    if found.name and found.title is None and is_sending_firm(message, found.name):
        named = (found.name_evidence,) if found.name_evidence else ()
        return replace(
            found, name=None, name_evidence=None, organisations=(*named, *found.organisations)
        )
    return found


@lru_cache(maxsize=8)
def _signature(asked: Asked) -> Signature:
    best = Signature()
    for lines, is_closed in blocks_of(asked):
        best = _merged(best, _read(asked, lines, is_closed=is_closed))
    return best


def _merged(one: Signature, other: Signature) -> Signature:
    """Prefer the fuller name; a first name in the text and a full one below are one person."""
    name, name_evidence = one.name, one.name_evidence
    if other.name and (not name or len(other.name.split()) > len(name.split())):
        name, name_evidence = other.name, other.name_evidence
    return Signature(
        name=name,
        name_evidence=name_evidence,
        title=one.title or other.title,
        title_evidence=one.title_evidence or other.title_evidence,
        organisations=(*one.organisations, *other.organisations),
        team=one.team or other.team,
    )


def _read(asked: Asked, lines: list[Line], *, is_closed: bool) -> Signature:
    found = Signature()
    is_others = False
    for number, line in enumerate(lines):
        if _is_sentence(line.text):
            break
        if is_about_somebody_else(line.text, found.name):
            continue
        is_firm = number + 1 < len(lines) and _DESK_LINE.match(lines[number + 1].text)
        for start, end, words in _parts(line):
            if _STOP.search(words) or _NUMBERS.search(words) or len(words) > _LONGEST_PART:
                continue
            is_others = is_others or (found.name is not None and is_other_person(words, found.name))
            part = _Part(start, end, words, number <= _EARLY, bool(is_firm), is_others, is_closed)
            found = _with_part(asked, found, line, part)
    return found


def _with_part(asked: Asked, found: Signature, line: Line, part: _Part) -> Signature:
    """Take one more part of a line for what it most likely is."""
    shown = Evidence.at(asked.text, part.start, part.end)
    name = name_in(part.text)
    if name and not part.is_closed and not asked.may_sign(name):
        name = None
    is_first = found.name is None and found.title is None and found.team is None and part.is_early
    if name and not part.is_firm and (is_first or _is_fuller(found.name, name)):
        return replace(found, name=name, name_evidence=shown)
    if found.name is not None and found.title is None and is_title(part.text):
        if part.is_others:
            return found
        title = title_in(line.text, part.start - line.start, part.text)
        shown = Evidence.at(asked.text, part.start, part.start + len(title))
        return replace(found, title=title, title_evidence=shown)
    if found.team is None and found.name is None and TEAM.search(part.text):
        return replace(found, team=shown)
    if _can_be_organisation(part.text) and (name is None or name != found.name):
        return replace(found, organisations=(*found.organisations, shown))
    return found


def _is_fuller(known: str | None, name: str) -> bool:
    """Tell whether a name says more of the same person: ``Dana``, then ``Dana Kim`` below."""
    return known is not None and " " not in known and " " in name and is_same_person(known, name)


def _parts(line: Line) -> list[tuple[int, int, str]]:
    if _FIRM.match(line.text):
        return [(line.start, line.end, line.text)]
    parts = []
    at = begins_at(line.text)
    for cut in [*_PARTS.finditer(line.text, begins_at(line.text)), None]:
        end = cut.start() if cut else len(line.text)
        bare = line.text[at:end].strip(" *_")
        if bare:
            start = line.start + line.text.index(bare, at)
            parts.append((start, start + len(bare), bare))
        at = cut.end() if cut else end
    return parts


def _can_be_organisation(text: str) -> bool:
    if not 1 < len(text) <= _LONGEST_PART or TEAM.search(text) or _HOUSE_NUMBER.search(text):
        return False
    return any(letter.isupper() or letter.isdigit() for letter in text[:3])


_HOUSE_NUMBER = later(r"\b\d+[a-z]?$|^\d+[a-z]? |^[A-Z]{1,2}\d")


def _is_sentence(text: str) -> bool:
    words = text.split()
    last = words[-1] if words else ""
    return len(words) > 5 and last[-1] in ".!?" and not is_shortened_form(last.rstrip("."))
