"""People a text names: who was met, who is introduced, who sits on the panel."""

import re
from collections.abc import Iterator

from afterword.core.messages.message import Message
from afterword.core.patterns import later
from afterword.core.reading.heads import word_set
from afterword.core.reading.hiring_roles import role_of_title
from afterword.core.reading.job_titles import has_job_noun, is_job_noun
from afterword.core.reading.person_names import clean_person, is_first_name, is_full_name
from afterword.core.reading.prose import evidence, prose, sentence_around, sentences
from afterword.core.reading.reading import HiringRole, PersonFound
from afterword.core.reading.wordlist import wordlist

_WORD = r"[A-ZÀ-ÖØ-Þ][\w’'-]*\w"
_NAME = (
    rf"{_WORD}(?: (?:[A-Z]\.|van|von|de|der|den|del|della|di|da|dos|bin|al|el|la|le|ter|"
    rf"{_WORD})){{0,3}}"
)
_NAMES = rf"(?P<names>{_NAME}(?:(?:, (?:and )?| and | & | und | et | y | e | en ){_NAME}){{0,5}})"

_MET = later(
    r"\b(?i:met|meet|meeting|spoke|speak|speaking|spoken|talk|talked|talking|chat|chatted|"
    r"chatting|interview|interviews|interviewed|interviewing|conversation|conversations|call|session|"
    r"sat down|sit down|time|hour|afternoon|morning|gespräch|entretien|entrevista|colloquio|"
    r"gesprek)"
    r"(?: again| today| yesterday| will be| is| was)? "
    rf"(?i:with|to|mit|avec|con|com|met)(?: both| me and| myself and)? {_NAMES}"
)
_WRITER_SPOKE = later(
    r"\b(?:I|we|I[’']ve|we[’']ve)(?: have| had| also| just| already)? (?:spoke|spoken|met|talked|"
    r"chatted|have spoken) "
    r"(?:with|to) [^.!?\n]*$"
)
_PANEL = later(
    r"\b(?i:interviewers?|panel|panellists?|interview(?:ed)? by|chaired by|joined by|conducted by|"
    r"hosted by|"
    r"meeting with|you(?:[’']ll| will)? (?:be )?(?:meet(?:ing)?|see(?:ing)?))"
    rf"(?i: will be| are| is| consists of| of| includes?|:)* {_NAMES}"
)
_AND_I = later(rf"(?P<names>{_NAME}(?:(?:, ){_NAME}){{0,3}}),? (?:and|&) (?:I|myself)\b")
_I_AND = later(rf"\b(?:I and|me and|myself and|both) {_NAMES}")
_TOLD = later(
    rf"(?:^|[.!?,] |\n|\band |\bthat |\bas ){_NAMES} "
    r"(?:(?:also|both|really|very much|all) )*(?P<verb>enjoyed|was (?:very |really )?impressed|"
    r"were (?:very |really )?impressed|"
    r"interviewed|will (?:be )?(?:interview|meet|call|join)(?:ing)?|spoke (?:very )?highly|told me|"
    r"mentioned|asked me|has asked me|suggested|liked|thought|said|passed (?:on|along)|forwarded|"
    r"introduced|recommended|sends)\b"
)
_BROUGHT_IN = later(
    r"\b(?i:cc[’']?ing|cc[’']?d|copying(?: in)?|copied(?: in)?|looping in|adding|introduc(?:e|"
    r"ing) you to|"
    r"introduce|connect(?:ing)? you with|put(?:ting)? you in touch with|contact|reach out to|"
    r"get in touch with|"
    r"my colleagues?|our colleagues?|my assistant|my manager|my boss|on behalf of|questions to|"
    rf"wants to|write to|ask for|email) (?:(?:my colleague|our \w+(?: \w+)?|my \w+),? )?{_NAMES}"
)
_MANAGER = later(
    r"\b(?i:(?:the |our )?hiring manager(?: for this \w+)?,?(?: is|:)?|report(?:ing|"
    r"s)? (?:directly )?to|"
    rf"led by|managed by|line manager,?) {_NAMES}"
)
_TITLED = later(
    rf"(?P<names>{_NAME})(?:, | \(| – | - )(?:who is |who[’']s )?(?:our |the |my |your )?"
    r"(?P<title>[A-Za-z][\w&/’' -]{2,50}?)(?=[,.;)\n]|$| (?:and|who|for|at|here|will|in|on|from|"
    r"has|is)\b)"
)
_BEFORE_TITLE = later(r"\b(?:our|my|the) (?=[A-Za-z])")
_TITLE_WORDS = later(r"(?:[\w&/’'-]+ ){0,5}[\w&/’'-]+")
_BEHIND_TITLE = later(rf",? {_NAMES}(?=[,.;)\s]|$)")
_LINE = later(
    rf"(?:^|\n)[ \t]*[-•*]?[ \t]*(?:\d[\d:.apmAPM –-]*[ \t]+)?(?P<names>{_NAME})"
    r"(?:[ \t]*[,–(|-][ \t]*|[ \t]{2,}|\t+| )(?P<title>[A-Z][^\n)]{2,60})\)?[ \t]*(?=\n|$)"
)
_SLOT = later(
    rf"(?:^|\n)[ \t]*[-•*]?[ \t]*\d{{1,2}}[:.]\d\d(?:[ \t]*[ap]\.?m\.?)?[^\n]{{0,20}}?[ "
    rf"\t–:-]+{_NAMES}[ \t]*(?=\n|$|\()",
    re.IGNORECASE,
)
_INTERVIEW = later(
    r"\b(?:interview|panel|meet|schedule|agenda|assessment day|on-?site|vorstellungsgespräch|"
    r"entretien|"
    r"entrevista|colloquio|gesprek)",
    re.IGNORECASE,
)
_WENT_WELL = later(
    r"\b(?:enjoyed|met|meet|spoke|speak|talked|talk|interview|conversation|impressed|liked|"
    r"time with you|"
    r"discussed|hour|afternoon|morning|seeing you|getting to know|chat)",
    re.IGNORECASE,
)
_CHOSEN = later(
    r"\b(?:offered|chosen|appointed|hired|selected|going with|went with|joins us|joining us|"
    r"accepted|successful candidate|gave the)\b",
    re.IGNORECASE,
)
_SPLIT = later(r", and |, | and | & | und | et | y | e | en ")


def named_in_text(message: Message, first_names: frozenset[str]) -> Iterator[PersonFound]:
    """Find the people a text names as part of a hiring team.

    Args:
        message: The message.
        first_names: First names of people known otherwise; only these stand alone.
    """
    running = prose(message)
    words = word_set(running)
    for pattern, calls, role in _PATTERNS:
        if words.isdisjoint(calls):
            continue
        for found in pattern.finditer(running):
            # "I spoke with Omar" is the writer's own conversation.
            is_own = pattern is _MET and _WRITER_SPOKE.search(running, 0, found.end())
            yield from _each(message, found, None if is_own else role, first_names)
    if not words.isdisjoint(_COMPANY_WORDS):
        yield from _in_company(message, running)
    if not words.isdisjoint(_TELLING_WORDS):
        yield from _told_of(message, running, first_names)
    yield from _titled(message, running, first_names)
    yield from _listed(message, running)


_HIRING_WORDS = wordlist("hiring report reports reporting led managed line")
_MEETING_WORDS = wordlist(
    """
    met meet meeting spoke speak speaking spoken talk talked talking chat chatted chatting interview
    interviews interviewed interviewing conversation conversations call session sat sit time hour
    afternoon morning gespräch entretien entrevista colloquio gesprek
    """
)
_PANEL_WORDS = wordlist(
    """
    interviewer interviewers panel panellist panellists interview interviewed chaired joined
    conducted hosted meeting meet see seeing
    """
)
_COMPANY_WORDS = wordlist("i myself me both")
_TELLING_WORDS = wordlist(
    """
    enjoyed impressed interviewed interview interviewing meet meeting call calling join joining
    spoke told mentioned asked suggested liked thought said passed forwarded introduced
    recommended sends
    """
)
_BRINGING_WORDS = wordlist(
    """
    cc copying copied looping adding introducing introduce connect connecting put putting contact
    reach get colleague colleagues assistant manager boss behalf questions wants write ask email
    """
)

_PATTERNS: tuple[tuple[re.Pattern[str], frozenset[str], HiringRole | None], ...] = (
    (_MANAGER, _HIRING_WORDS, HiringRole.HIRING_MANAGER),
    (_MET, _MEETING_WORDS, HiringRole.INTERVIEWER),
    (_PANEL, _PANEL_WORDS, HiringRole.INTERVIEWER),
    (_BROUGHT_IN, _BRINGING_WORDS, None),
)
"""What names people, the words it is tried for, and the part it gives them."""


def _in_company(message: Message, running: str) -> Iterator[PersonFound]:
    """Find who is named beside the writer: "Dana and I" needs no last name to be somebody."""
    for pattern in (_AND_I, _I_AND):
        for found in pattern.finditer(running):
            has_met = _met_in(message, found.start("names"))
            yield from _each(message, found, HiringRole.INTERVIEWER if has_met else None, None)


def _told_of(message: Message, running: str, first_names: frozenset[str]) -> Iterator[PersonFound]:
    """Find whom a text tells of; who was chosen instead is nobody's contact."""
    for found in _TOLD.finditer(running):
        if not _CHOSEN.search(_sentence(message, found.start("names"))):
            took_part = re.match(r"enjoyed|was|were|interviewed|will|spoke|liked", found["verb"])
            part = HiringRole.INTERVIEWER if took_part else None
            yield from _each(message, found, part, first_names)


def _each(
    message: Message,
    found: re.Match[str],
    role: HiringRole | None,
    first_names: frozenset[str] | None,
) -> Iterator[PersonFound]:
    """Yield the people of a list of names; a first name alone must be known, or in company."""
    at = found.start("names")
    for part in _SPLIT.split(found["names"]):
        place = found.string.index(part, at)
        at = place + len(part)
        if part.isupper():
            continue
        name = clean_person(part)
        is_known = first_names is None or name in first_names
        if is_full_name(name) or (is_known and is_first_name(name)):
            yield PersonFound(name, None, None, role, evidence(message, found.start(), found.end()))


def _titled(message: Message, running: str, first_names: frozenset[str]) -> Iterator[PersonFound]:
    """Find who is named with a title: "Omar Haddad, our Depot Manager", and the other way."""
    for found in _TITLED.finditer(running):
        title = found["title"].strip()
        role = role_of_title(title)
        is_title = role is not None or has_job_noun(title, is_one_person=True)
        if is_title and not title.lower().startswith("the "):
            for person in _each(message, found, role, None if role else first_names):
                kept = title if title[:1].isupper() else None
                yield PersonFound(person.name, None, kept, role, person.evidence)
    for before in _BEFORE_TITLE.finditer(running):
        yield from _title_first(message, running, before.end(), first_names)


def _title_first(
    message: Message, running: str, start: int, first_names: frozenset[str]
) -> Iterator[PersonFound]:
    words = _TITLE_WORDS.match(running, start)
    if words is None:
        return
    for noun in re.finditer(r"[\w’'-]+", words.group()):
        if not is_job_noun(noun.group()):
            continue
        end = start + noun.end()
        behind = _BEHIND_TITLE.match(running, end)
        if behind is None:
            continue
        title = running[start:end]
        role = role_of_title(title)
        if role is None and _MEETS.search(running, max(0, start - 40), start):
            role = HiringRole.INTERVIEWER
        for person in _each(message, behind, role, None if role else first_names):
            kept = title if title[:1].isupper() else None
            yield PersonFound(person.name, None, kept, role, person.evidence)
        return


_MEETS = later(
    r"\b(?:met|meet|meeting|speaking|spoke|talking|interview(?:ed|ing)?|conversation|time) "
    r"(?:with|to) (?:our|my|the) $"
)


def _listed(message: Message, running: str) -> Iterator[PersonFound]:
    if not _INTERVIEW.search(running):
        return
    for found in _LINE.finditer(message.text):
        name, title = clean_person(found["names"]), found["title"].partition("|")[0].strip(" )")
        heading = message.text[max(0, found.start() - 400) : found.start()]
        if not is_full_name(name) or not has_job_noun(title) or not _INTERVIEW.search(heading):
            continue
        if _is_signed(message, found.start("names")):
            continue
        shown = evidence(message, found.start("names"), found.end())
        role = role_of_title(title) or HiringRole.INTERVIEWER
        yield PersonFound(name, None, title, role, shown)
    for found in _SLOT.finditer(message.text):
        yield from _each(message, found, HiringRole.INTERVIEWER, frozenset())


def _is_signed(message: Message, place: int) -> bool:
    signature = message.signature
    return signature is not None and signature.start <= place < signature.end


def _sentence(message: Message, place: int) -> str:
    span = sentence_around(sentences(message), place)
    return span.of(message.text) if span else ""


def _met_in(message: Message, place: int) -> bool:
    return bool(_WENT_WELL.search(_sentence(message, place)))
