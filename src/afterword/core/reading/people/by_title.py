"""People a text names by their titles, or in the lines of a plan for a day."""

import re
from collections.abc import Iterator
from typing import Final

from afterword.core.messages.message import Message
from afterword.core.patterns import later
from afterword.core.reading.people.hiring_roles import role_of_title
from afterword.core.reading.people.listed import NAME, NAMES, each_of
from afterword.core.reading.people.names import (
    clean_person,
    first_name,
    is_full_name,
    is_known_first_name,
)
from afterword.core.reading.prose import evidence
from afterword.core.reading.reading import HiringRole, PersonFound
from afterword.core.reading.role.job_titles import JOB_NOUNS, has_job_noun, is_job_noun

_TITLED = later(
    rf"(?<!\w)(?P<names>{NAME})(?:, | \(| – | - )(?:who is |who[’']s )?(?:our |the |my |your )?"
    r"(?P<title>[A-Za-z][\w&/’' -]{2,50}?)(?=[,.;)\n]|$| (?:and|who|for|at|here|will|in|on|from|"
    r"has|is)\b)"
)
_BEFORE_TITLE = later(r"\b(?:[Oo]ur|[Mm]y|[Tt]he) (?=[A-Za-z])")
_TITLE_WORDS = later(r"(?:[\w&/’'-]+ ){0,5}[\w&/’'-]+")
_BEHIND_TITLE = later(
    rf",? {NAMES}(?=[,.;)\s]|$)(?! (?:role|position|post|opening|job|vacancy|internship|placement|"
    r"programme|program|team|intake|cohort|shift|requisition)\b)"
)
_LINE = later(
    rf"(?:^|\n)[ \t]*[-•*]?[ \t]*(?:\d[\d:.apmAPM –-]*[ \t]+)?(?P<names>{NAME})"
    r"(?:[ \t]*[,–(|-][ \t]*|[ \t]{2,}|\t+| )(?P<title>[A-Z][^\n)]{2,60})\)?[ \t]*(?=\n|$)"
)
_SLOT = later(
    rf"(?:^|\n)[ \t]*[-•*]?[ \t]*\d{{1,2}}[:.]\d\d(?:[ \t]*[ap]\.?m\.?)?[^\n]{{0,20}}?[ "
    rf"\t–:-]+{NAMES}[ \t]*(?=\n|$|\()",
    re.IGNORECASE,
)
_PAIRED = later(r"(?:/|<>|&|\+|–|-) ?$")
_UP_TO_BRACKET = later(r"[^()\n]{2,80}(?=\))")
_WHO = later(
    r"(?:^|\n)[ \t]*(?i:who|attendees|participants|teilnehmer(?:innen)?|participantes|asistentes|"
    rf"partecipanti|deelnemers)[ \t]*:[ \t]*{NAMES}[ \t]*(?=\n|$|\(| [-–—] )"
)
"""The line of an invitation that says who comes."""
_INTERVIEW = later(
    r"\b(?:interview|panel|meet|schedule|agenda|assessment day|on-?site|vorstellungsgespräch|"
    r"entretien|"
    r"entrevista|colloquio|gesprek)",
    re.IGNORECASE,
)


def titled(message: Message, running: str, first_names: frozenset[str]) -> Iterator[PersonFound]:
    """Find who is named with a title: "Omar Haddad, our Depot Manager", and the other way."""
    for found in _TITLED.finditer(running):
        title = _whole_title(running, found)
        role = role_of_title(title)
        is_title = role is not None or has_job_noun(title, is_one_person=True)
        if _is_somebody(title) or _is_of_two(running, found):
            continue
        if is_title and not title.lower().startswith("the "):
            for person in each_of(message, found, role, None if role else first_names):
                kept = title if title[:1].isupper() else None
                yield PersonFound(person.name, None, kept, role, person.evidence)
    for before in _BEFORE_TITLE.finditer(running):
        yield from _title_first(message, running, before.end(), first_names)


def _is_of_two(running: str, found: re.Match[str]) -> bool:
    """Tell whether brackets stand behind two names: ``Ana Ruiz / Dana Kim (Rail Planner)``.

    Calendars name a meeting so; the title is what the talk is about, and nobody's.
    """
    is_bracket = running.startswith(" (", found.end("names"))
    start = found.start("names")
    return is_bracket and _PAIRED.search(running, max(0, start - 4), start) is not None


def _whole_title(running: str, found: re.Match[str]) -> str:
    """Return a title with what stands behind its comma, where brackets hold both."""
    start, title = found.start("title"), found["title"].strip()
    whole = _UP_TO_BRACKET.match(running, start) if running[start - 1] == "(" else None
    return title_in_brackets(whole.group()) if whole and "," in whole.group() else title


def title_in_brackets(words: str) -> str:
    """Return a title with its field (``Pharmacist, Medicines Safety``), without an aside."""
    parts = words.strip().split(", ")
    return words.strip() if all(part[:1].isupper() for part in parts) else parts[0]


def _is_somebody(title: str) -> bool:
    """Tell a name from a title: ``Priya Raman`` ends as a trade does, and is no trade."""
    if not is_full_name(title):
        return False
    last = title.rsplit(maxsplit=1)[-1].casefold()
    return is_known_first_name(first_name(title)) or last not in JOB_NOUNS


def _title_first(
    message: Message, running: str, start: int, first_names: frozenset[str]
) -> Iterator[PersonFound]:
    words = _TITLE_WORDS.match(running, start)
    if words is None or _VACANCY.match(running, start):
        return
    if _APPLIED_FOR.search(running, max(0, start - _BEFORE), start):
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
        # "The Driver Profile" and "The Manager, North Wales" are things as often as somebody.
        is_sure = running[start - 4 : start] != "The " and (
            behind.group().startswith(",") or title[:1].islower()
        )
        for person in each_of(message, behind, role, None if role else first_names, start):
            is_alone = " " not in person.name and person.name not in first_names
            if not is_known_first_name(first_name(person.name)) and (is_alone or not is_sure):
                continue
            kept = title if title[:1].isupper() else None
            yield PersonFound(person.name, None, kept, role, person.evidence)
        return


_BEFORE: Final = 80
"""Characters before a title in which it may be said to be applied for (judgement)."""
_VACANCY = later(
    r"(?:new|newly|next|incoming|future|former|successful|chosen|preferred)\b|"
    r"(?:(?:open|vacant|advertised) )?(?:post|position|role|job|vacancy|opening|place|application|"
    r"stelle|position|poste|puesto|cargo|vaga|ruolo|posto|functie) (?:of|as|for|als|de|di|van)\b",
    re.IGNORECASE,
)
"""What makes a title that of a job nobody has, or of who has just got it."""
_APPLIED_FOR = later(
    r"\b(?:appl(?:y|ied|ying|ications?)|interest(?:ed)?|candidacy|candidates?|considered|vacancy|"
    r"advert\w*|interview(?:ed)?)\b[^.!?\n]{0,30}\b(?:for|in|of) (?:the|our|my) $",
    re.IGNORECASE,
)
_MEETS = later(
    r"\b(?:met|meet|meeting|speaking|spoke|talking|interview(?:ed|ing)?|conversation|time) "
    r"(?:with|to) (?:our|my|the) $"
)


def listed(message: Message, running: str) -> Iterator[PersonFound]:
    """Find who stands in the lines of an invitation: with a title, at a time, or as who comes."""
    if not _INTERVIEW.search(running):
        return
    for found in _LINE.finditer(message.text):
        name, title = clean_person(found["names"]), found["title"].partition("|")[0].strip(" )")
        heading = message.text[max(0, found.start() - 400) : found.start()]
        if not is_full_name(name) or not has_job_noun(title) or _is_somebody(title):
            continue
        if not _INTERVIEW.search(heading):
            continue
        if _is_signed(message, found.start("names")):
            continue
        shown = evidence(message, found.start("names"), found.end())
        role = role_of_title(title) or HiringRole.INTERVIEWER
        yield PersonFound(name, None, title, role, shown)
    for found in (*_SLOT.finditer(message.text), *_WHO.finditer(message.text)):
        yield from each_of(message, found, HiringRole.INTERVIEWER, frozenset())


def _is_signed(message: Message, place: int) -> bool:
    signature = message.signature
    return signature is not None and signature.start <= place < signature.end
