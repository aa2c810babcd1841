"""Who signed a message: the name, title and organisation under it, as they stand there."""

import re
from dataclasses import dataclass, replace
from functools import lru_cache

from afterword.core.messages.message import Message
from afterword.core.patterns import later
from afterword.core.reading.hiring_roles import role_of_title
from afterword.core.reading.job_titles import has_job_noun
from afterword.core.reading.legal_forms import is_shortened_form
from afterword.core.reading.person_names import (
    clean_person,
    is_first_name,
    is_full_name,
    is_same_person,
)
from afterword.core.reading.prose import authored_spans
from afterword.core.spans import Evidence, Span

_CLOSING_WORDS = (
    r"(?:with |my |our |the |very |warm(?:est)? |kind(?:est)? |best |many |all |thanks and |"
    r"sincere(?:st)? |friendly |so much |again |a lot |and )*"
    r"(?:regards|wishes|sincerely(?: yours)?|yours(?: sincerely| faithfully| truly| ever)?|"
    r"the best|"
    r"best|warmly|thanks|thank you|thx|cheers|take care|cordially|respectfully|gratefully|"
    r"talk soon|speak soon|all good wishes|good wishes|greetings|love|onwards|"
    r"have a (?:great|good|nice|lovely) (?:day|week|weekend|evening|one))"
    r"(?: again| so much| very much| a lot| for everything| and regards| and best wishes|"
    r" in advance| for your (?:time|patience|understanding|interest)| from all of us| from)?"
    r"|(?:mit )?(?:freundliche[nr]?|viele[nr]?|beste[nr]?|herzliche[nr]?|liebe[nr]?|schöne[nr]?)"
    r" grü(?:ß|ss)en?(?: aus \w+)?|mfg|vg|lg|hochachtungsvoll"
    r"|(?:bien |très )?cordialement(?: vôtre)?|bien à (?:vous|toi)|"
    r"(?:sincères |meilleures |cordiales |respectueuses )?salutations(?: distinguées)?|"
    r"(?:un )?(?:cordial )?saludos?(?: cordial(?:es)?)?|atentamente|un abrazo|"
    r"(?:com os melhores |melhores )?cumprimentos|atenciosamente|(?:um )?abraços?|"
    r"(?:met )?(?:vriendelijke |hartelijke )?groet(?:en)?|hoogachtend|"
    r"(?:cordiali|distinti|cari) saluti|(?:un )?cordiale saluto|a presto"
)
_CLOSING = later(rf"^\W*(?:{_CLOSING_WORDS})\s*[,.!–—-]*\s*$", re.IGNORECASE)
_CLOSING_AND_NAME = later(
    rf"^\W*(?:{_CLOSING_WORDS})\s*[,.!–—-]+\s*(?P<name>\S.{{0,48}})$", re.IGNORECASE
)
_TEAM = later(
    r"\b(?:teams?|careers|recruiting|recruitment|recruiters|talent acquisition|human resources|hr|"
    r"hiring|department|people operations|personnel|campus|acquisition|bewerbermanagement|"
    r"personalabteilung|équipe|equipo|equipa|equipe|recrutement|selección|recrutamento)\b",
    re.IGNORECASE,
)
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

_LONGEST_LINE = 80
_LONGEST_PART = 60
_EARLY = 2
_MOST_LINES = 9


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
class _Line:
    start: int
    end: int
    text: str


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


def find_signature(message: Message) -> Signature:
    """Read the block under a message; empty where nobody signed."""
    return _signature(message.text, authored_spans(message), message.signature)


@lru_cache(maxsize=8)
def _signature(text: str, spans: tuple[Span, ...], marked: Span | None) -> Signature:
    best = Signature()
    for lines in _blocks(text, spans, marked):
        best = _merged(best, _read(text, lines))
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


def _blocks(text: str, spans: tuple[Span, ...], marked: Span | None) -> list[list[_Line]]:
    """Return the lines after the closing of the authored text, then the signature block."""
    blocks = []
    if spans:
        lines = _lines(text, spans[-1].start, spans[-1].end)
        blocks.append(_after_closing(lines) or ([] if marked else _last_lines(lines)))
    if marked is not None and not any(_covers(span, marked) for span in spans):
        lines = _lines(text, marked.start, marked.end)
        after = _after_closing(lines)
        blocks.append(after or [line for line in lines if line.text][:_MOST_LINES])
    return [block for block in blocks if block]


def _covers(outer: Span, inner: Span) -> bool:
    return outer.start <= inner.start and inner.end <= outer.end


def _lines(text: str, start: int, end: int) -> list[_Line]:
    lines = []
    for part in text[start:end].splitlines(keepends=True):
        bare = part.strip()
        offset = start + part.find(bare) if bare else start
        lines.append(_Line(offset, offset + len(bare), bare))
        start += len(part)
    return lines


def _after_closing(lines: list[_Line]) -> list[_Line]:
    """Return the non-empty lines behind the last closing; none where nothing closes."""
    for index in range(len(lines) - 1, max(-1, len(lines) - 40), -1):
        line = lines[index]
        if not line.text or len(line.text) > _LONGEST_LINE:
            continue
        below = [later for later in lines[index + 1 :] if later.text]
        if _CLOSING.match(line.text) and below:
            return below[:_MOST_LINES]
        inline = _CLOSING_AND_NAME.match(line.text)
        if inline and _name(inline["name"]):
            at = line.start + inline.start("name")
            return [_Line(at, line.end, inline["name"]), *below[: _MOST_LINES - 1]]
    return []


def _last_lines(lines: list[_Line]) -> list[_Line]:
    """Return the last lines, from one on that is only a name, or a desk."""
    filled = [line for line in lines if line.text]
    last = filled[-1] if len(filled) > 1 else None
    if last and _TEAM.search(last.text) and len(last.text.split()) <= 6 and last.text[-1].isalpha():
        return [last]
    for depth in range(1, min(5, len(filled))):
        tail = filled[-depth:]
        bare = tail[0].text.lstrip("-–—~* ")
        is_greeting = tail[0] is filled[0] or tail[0].text.endswith((".", ",", "!", "?", ":"))
        if _name(bare) and not is_greeting:
            return [_Line(tail[0].end - len(bare), tail[0].end, bare), *tail[1:]]
    return []


def _name(text: str) -> str | None:
    name = clean_person(text)
    return name if is_full_name(name) or is_first_name(name) else None


def _read(text: str, lines: list[_Line]) -> Signature:
    found = Signature()
    for number, line in enumerate(lines):
        if _is_sentence(line.text):
            break
        is_firm = number + 1 < len(lines) and _DESK_LINE.match(lines[number + 1].text)
        for start, end, words in _parts(line):
            if not (_STOP.search(words) or _NUMBERS.search(words) or len(words) > _LONGEST_PART):
                part = _Part(start, end, words, number <= _EARLY, bool(is_firm))
                found = _with_part(text, found, line, part)
    return found


def _with_part(text: str, found: Signature, line: _Line, part: _Part) -> Signature:
    """Take one more part of a line for what it most likely is."""
    shown = Evidence.at(text, part.start, part.end)
    name = _name(part.text)
    is_first = found.name is None and found.title is None and found.team is None and part.is_early
    if name and not part.is_firm and (is_first or _is_fuller(found.name, name)):
        return replace(found, name=name, name_evidence=shown)
    if found.name is not None and found.title is None and _is_title(part.text):
        title = _title_in(line, part.start, part.text)
        shown = Evidence.at(text, part.start, part.start + len(title))
        return replace(found, title=title, title_evidence=shown)
    if found.team is None and found.name is None and _TEAM.search(part.text):
        return replace(found, team=shown)
    if _can_be_organisation(part.text) and (name is None or name != found.name):
        return replace(found, organisations=(*found.organisations, shown))
    return found


def _is_fuller(known: str | None, name: str) -> bool:
    """Tell whether a name says more of the same person: ``Dana``, then ``Dana Kim`` below."""
    return known is not None and " " not in known and " " in name and is_same_person(known, name)


def _parts(line: _Line) -> list[tuple[int, int, str]]:
    if _FIRM.match(line.text):
        return [(line.start, line.end, line.text)]
    parts = []
    at = 0
    for cut in [*_PARTS.finditer(line.text), None]:
        end = cut.start() if cut else len(line.text)
        bare = line.text[at:end].strip(" *_")
        if bare:
            start = line.start + line.text.index(bare, at)
            parts.append((start, start + len(bare), bare))
        at = cut.end() if cut else end
    return parts


def _title_in(line: _Line, start: int, part: str) -> str:
    """Keep ``Director, Operations`` together: a comma part that goes on with the title."""
    rest = line.text[start - line.start :]
    longer = re.match(re.escape(part) + r", (?:[A-Z][\w&/-]+ ?){1,3}(?=$|,| [|•–—-] )", rest)
    if longer and not role_of_title(part) and longer.end() < len(rest) - 1:
        return longer.group().strip()
    return part


def _is_title(text: str) -> bool:
    if text[:1].islower() or len(text) > 70:
        return False
    return (
        has_job_noun(text, is_one_person=True)
        or role_of_title(text) is not None
        or bool(_HEAD_OF.match(text))
    )


_HEAD_OF = later(
    r"(?:Head|Chief|Chair|VP|Vice President|Lead|Co-?founder|Founder|CEO)\b", re.IGNORECASE
)


def _can_be_organisation(text: str) -> bool:
    if not 1 < len(text) <= _LONGEST_PART or _TEAM.search(text) or _HOUSE_NUMBER.search(text):
        return False
    return any(letter.isupper() or letter.isdigit() for letter in text[:3])


_HOUSE_NUMBER = later(r"\b\d+[a-z]?$|^\d+[a-z]? |^[A-Z]{1,2}\d")


def _is_sentence(text: str) -> bool:
    words = text.split()
    last = words[-1] if words else ""
    return len(words) > 5 and last[-1] in ".!?" and not is_shortened_form(last.rstrip("."))
