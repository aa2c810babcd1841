"""People a text names: who was met, who is introduced, who sits on the panel."""

import re
from collections.abc import Iterator
from collections.abc import Set as AbstractSet
from typing import Final

from afterword.core.messages.message import Message
from afterword.core.patterns import later
from afterword.core.reading.heads import word_set
from afterword.core.reading.people.by_title import listed, title_in_brackets, titled
from afterword.core.reading.people.hiring_roles import role_of_title
from afterword.core.reading.people.listed import NAME, NAMES, each_of
from afterword.core.reading.people.names import (
    clean_person,
    first_name,
    is_full_name,
    is_known_first_name,
)
from afterword.core.reading.prose import evidence, prose, sentence_around, sentences
from afterword.core.reading.reading import HiringRole, PersonFound
from afterword.core.reading.role.job_titles import has_job_noun
from afterword.core.reading.wordlist import wordlist

_MET = later(
    r"\b(?i:met|meet|meeting|spoke|speak|speaking|spoken|talk|talked|talking|chat|chatted|"
    r"chatting|interview|interviews|interviewed|interviewing|conversation|conversations|call|session|"
    r"sat down|sit down|time|hour|afternoon|morning|gespräch|entretien|entrevista|colloquio|"
    r"gesprek)"
    r"(?: again| today| yesterday| will be| is| was)? "
    rf"(?i:with|to|mit|avec|con|com|met)(?: both| me and| myself and)? {NAMES}"
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
    rf"(?i: will be| are| is| consists of| of| includes?|:)* {NAMES}"
)
_AND_I = later(rf"(?<!\w)(?P<names>{NAME}(?:(?:, ){NAME}){{0,3}}),? (?:and|&) (?:I|myself)\b")
_NO_COMPANY = later(
    r"\b(?i:in|at|from|near|by|until|till|since|before|after|around|outside|over|across|via|on|of|"
    r"this|next|last|every|the|a|an|your|our|their|its|speaks?|speaking|fluent) $"
)
"""What stands before a place, a time or a thing: "the move to Cardiff and I" names nobody."""
_PLACED = later(r"\b(?i:to|for|with|about|through|into|than) $")
"""What stands before a place or somebody."""
_I_AND = later(rf"\b(?:I and|me and|myself and|both) {NAMES}")
_SELF_NAMED = later(r"\b(?:[Mm]y name is|[Mm]y name[’']s|[Tt]his is|I am|I[’']m) $")
"""What stands before the writer's own name: "my name is Ana and I work for"."""
_TOLD = later(
    rf"(?:^|[.!?,] |\n|\band |\bthat |\bas ){NAMES} "
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
    rf"wants to|write to|ask for|email) (?:(?:my colleague|our \w+(?: \w+)?|my \w+),? )?{NAMES}"
)
_MANAGER = later(
    r"\b(?i:(?:the |our )?hiring manager(?: for this \w+)?,?(?: is|:)?|report(?:ing|"
    r"s)? (?:directly )?to|"
    rf"led by|managed by|line manager,?) {NAMES}"
)
_ITEM = later(rf"(?P<names>{NAME})(?: ?\((?P<title>[^()\n]{{2,80}})\))?")
_NEXT = later(r",? and |, | & | und | et | y | e | en ")
_MOST_ITEMS: Final = 8
"""People a panel may have (judgement)."""
_LOOK_BACK: Final = 30
"""Characters before a name in which words that say what it is may stand (judgement)."""
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


def named_in_text(message: Message, first_names: frozenset[str]) -> Iterator[PersonFound]:
    """Find the people a text names as part of a hiring team.

    Args:
        message: The message.
        first_names: First names of people known otherwise; only these stand alone.
    """
    running = prose(message)
    words = word_set(running)
    yield from _bracketed(message, running, words)
    for pattern, calls, role in _PATTERNS:
        if words.isdisjoint(calls):
            continue
        for found in pattern.finditer(running):
            # "I spoke with Omar" is the writer's own conversation.
            is_own = pattern is _MET and _WRITER_SPOKE.search(running, 0, found.end())
            if _for_a_house(found):
                continue
            yield from each_of(message, found, None if is_own else role, first_names)
    if not words.isdisjoint(_COMPANY_WORDS):
        yield from _in_company(message, running)
    if not words.isdisjoint(_TELLING_WORDS):
        yield from _told_of(message, running, first_names)
    yield from titled(message, running, first_names)
    yield from listed(message, running)


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


def _bracketed(message: Message, running: str, words: AbstractSet[str]) -> Iterator[PersonFound]:
    """Find a panel of which everybody has their title behind them, in brackets."""
    for pattern, calls in ((_MET, _MEETING_WORDS), (_PANEL, _PANEL_WORDS)):
        if "(" not in running or words.isdisjoint(calls):
            continue
        for found in pattern.finditer(running):
            if pattern is _MET and _WRITER_SPOKE.search(running, 0, found.end()):
                continue
            items = _items(running, found.start("names"))
            if not any(item["title"] for item in items):
                continue
            for item in items:
                name, title = clean_person(item["names"]), title_in_brackets(item["title"] or "")
                is_title = has_job_noun(title, is_one_person=True)
                if is_full_name(name):
                    shown = evidence(message, found.start(), item.end())
                    kept = title if is_title and title[:1].isupper() else None
                    role = (role_of_title(title) if kept else None) or HiringRole.INTERVIEWER
                    yield PersonFound(name, None, kept, role, shown)


def _items(running: str, at: int) -> list[re.Match[str]]:
    """Return the people of a list, from the first one on."""
    items: list[re.Match[str]] = []
    while len(items) < _MOST_ITEMS and (item := _ITEM.match(running, at)):
        items.append(item)
        behind = _NEXT.match(running, item.end())
        if behind is None:
            break
        at = behind.end()
    return items


def _in_company(message: Message, running: str) -> Iterator[PersonFound]:
    """Find who is named beside the writer: "Dana and I" needs no last name to be somebody."""
    for pattern in (_AND_I, _I_AND):
        for found in pattern.finditer(running):
            if pattern is _AND_I and not _is_company(running, found):
                continue
            look_from = max(0, found.start() - _LOOK_BACK)
            self_named = _SELF_NAMED.search(running, look_from, found.start())
            if self_named:
                yield from each_of(message, found, None, None, self_named.start())
                continue
            has_met = _met_in(message, found.start("names"))
            yield from each_of(message, found, HiringRole.INTERVIEWER if has_met else None, None)


def _for_a_house(found: re.Match[str]) -> bool:
    """Tell whether somebody writes for what need not be a person: "on behalf of Ostrava Micro"."""
    if not found.group().casefold().startswith("on behalf of"):
        return False
    return not is_known_first_name(first_name(clean_person(found["names"])))


def _is_company(running: str, found: re.Match[str]) -> bool:
    """Tell whether "X and I" names two people, and no place or time that a clause ends with."""
    names, start = found["names"], found.start()
    if found.group().endswith("myself") or ", " in names:
        return True
    look_from = max(0, start - _LOOK_BACK)
    if running[found.end("names")] == "," or _NO_COMPANY.search(running, look_from, start):
        return False
    is_known = is_known_first_name(first_name(names))
    return is_known or not _PLACED.search(running, look_from, start)


def _told_of(message: Message, running: str, first_names: frozenset[str]) -> Iterator[PersonFound]:
    """Find whom a text tells of; who was chosen instead is nobody's contact."""
    for found in _TOLD.finditer(running):
        if not _CHOSEN.search(_sentence(message, found.start("names"))):
            took_part = re.match(r"enjoyed|was|were|interviewed|will|spoke|liked", found["verb"])
            part = HiringRole.INTERVIEWER if took_part else None
            yield from each_of(message, found, part, first_names)


def _sentence(message: Message, place: int) -> str:
    span = sentence_around(sentences(message), place)
    return span.of(message.text) if span else ""


def _met_in(message: Message, place: int) -> bool:
    return bool(_WENT_WELL.search(_sentence(message, place)))
