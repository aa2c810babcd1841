"""Where a message is signed: the lines behind its closing, or its last ones."""

import re
from dataclasses import dataclass

from afterword.core.messages.message import Message
from afterword.core.no_reply import is_no_reply
from afterword.core.patterns import later
from afterword.core.reading.desks import is_role_address
from afterword.core.reading.domains import is_recruiting_system
from afterword.core.reading.greeting import addressee
from afterword.core.reading.organisation.signing_firms import says_i
from afterword.core.reading.people.names import (
    clean_person,
    first_name,
    is_first_name,
    is_full_name,
    is_known_first_name,
    is_same_person,
)
from afterword.core.reading.prose import authored_spans
from afterword.core.reading.role.job_titles import is_job_noun
from afterword.core.spans import Span

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
TEAM = later(
    r"\b(?:teams?|careers|recruiting|recruitment|recruiters|talent acquisition|human resources|hr|"
    r"hiring|department|people operations|personnel|campus|acquisition|bewerbermanagement|"
    r"personalabteilung|équipe|equipo|equipa|equipe|recrutement|selección|recrutamento)\b",
    re.IGNORECASE,
)
_LONGEST_LINE = 80
_MOST_LINES = 9


@dataclass(frozen=True, slots=True)
class Line:
    """One line, free of its indent and the marks of a forward, and where it stands."""

    start: int
    end: int
    text: str


@dataclass(frozen=True, slots=True)
class Asked:
    """What a signature is looked for in."""

    text: str
    spans: tuple[Span, ...]
    marked: Span | None
    shown: str
    """The name in the header."""
    is_machine: bool
    """A system or nobody in particular sent it; such mail ends with lines of other kinds."""

    def may_sign(self, name: str) -> bool:
        """Tell whether a name that no closing stands above can be somebody's who signs.

        A trade may be a surname behind a first name that is known; a machine's last lines, such
        as a job and a town, are no name but with a first name, or the header's.
        """
        if self.shown and is_same_person(self.shown, name):
            return True
        first = first_name(name)
        is_known = is_known_first_name(first) or (len(first) == len("J.") and first.endswith("."))
        if is_job_noun(name.rsplit(maxsplit=1)[-1]):
            return is_known and not self.is_machine
        return is_known or not self.is_machine


def asked_of(message: Message) -> Asked:
    """Return what a message's signature is looked for in."""
    sender = message.forwarded_from or message.sender
    shown = clean_person(sender.name) if sender else ""
    is_machine = sender is not None and (
        is_no_reply(sender.address)
        or is_recruiting_system(sender.domain)
        or (is_role_address(sender.address) and not _is_personal(message))
    )
    return Asked(message.text, authored_spans(message), message.signature, shown, is_machine)


def _is_personal(message: Message) -> bool:
    """Tell whether a mail greets somebody by name, or its writer speaks of themselves."""
    return says_i(message) or addressee(message) is not None


def blocks_of(asked: Asked) -> list[tuple[list[Line], bool]]:
    """Return the lines after the closing of the authored text, then the signature block.

    Each with whether a closing or a drawn line announces it.
    """
    spans, marked, blocks = asked.spans, asked.marked, []
    if spans:
        lines = _lines(asked.text, spans[-1].start, spans[-1].end)
        after = _after_closing(lines)
        blocks.append((after or ([] if marked else _last_lines(asked, lines)), bool(after)))
    if marked is not None and not any(_covers(span, marked) for span in spans):
        lines = _lines(asked.text, marked.start, marked.end)
        after = _after_closing(lines)
        is_closed = bool(after) or _is_announced(asked.text, marked)
        blocks.append((after or [line for line in lines if line.text][:_MOST_LINES], is_closed))
    return [(lines, is_closed) for lines, is_closed in blocks if lines]


def _is_announced(text: str, marked: Span) -> bool:
    """Tell whether a closing or a drawn line stands above a signature block."""
    above = text[: marked.start].rstrip().rpartition("\n")[2].strip()
    return bool(_CLOSING.match(above)) or not any(letter.isalnum() for letter in above)


def _covers(outer: Span, inner: Span) -> bool:
    return outer.start <= inner.start and inner.end <= outer.end


def _lines(text: str, start: int, end: int) -> list[Line]:
    lines = []
    for part in text[start:end].splitlines(keepends=True):
        bare = part.lstrip("> \t").strip()  # a forward may mark every line
        offset = start + part.find(bare) if bare else start
        lines.append(Line(offset, offset + len(bare), bare))
        start += len(part)
    return lines


def _after_closing(lines: list[Line]) -> list[Line]:
    """Return the non-empty lines behind the last closing; none where nothing closes."""
    for index in range(len(lines) - 1, max(-1, len(lines) - 40), -1):
        line = lines[index]
        if not line.text or len(line.text) > _LONGEST_LINE:
            continue
        below = [later for later in lines[index + 1 :] if later.text]
        if _CLOSING.match(line.text) and below:
            return below[:_MOST_LINES]
        inline = _CLOSING_AND_NAME.match(line.text)
        if inline and name_in(inline["name"]):
            at = line.start + inline.start("name")
            return [Line(at, line.end, inline["name"]), *below[: _MOST_LINES - 1]]
    return []


def _last_lines(asked: Asked, lines: list[Line]) -> list[Line]:
    """Return the last lines, from one on that is only a name, or a desk."""
    filled = [line for line in lines if line.text]
    last = filled[-1] if len(filled) > 1 else None
    if last and TEAM.search(last.text) and len(last.text.split()) <= 6 and last.text[-1].isalpha():
        return [last]
    for depth in range(1, min(5, len(filled))):
        tail = filled[-depth:]
        bare = tail[0].text.lstrip("-–—~* ")
        is_greeting = tail[0] is filled[0] or tail[0].text.endswith((".", ",", "!", "?", ":"))
        name = name_in(bare)
        if name and not is_greeting and asked.may_sign(name):
            return [Line(tail[0].end - len(bare), tail[0].end, bare), *tail[1:]]
    return []


def name_in(text: str) -> str | None:
    """Return the name that some words are, and nothing else."""
    name = clean_person(text)
    return name if is_full_name(name) or is_first_name(name) else None
