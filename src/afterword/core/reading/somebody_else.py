"""What is said of somebody else, or of nobody: another person, a model letter, an audience.

*We decided not to move forward with Derrick* goes to whoever recommended him. A collection of
letters shows how a no is written, with blanks to be filled in. Parents are told that their school
appointed nobody, and friends whose interview is on Wednesday.
"""

import re
from collections.abc import Iterator, Sequence
from dataclasses import replace
from typing import Final

from afterword.core.messages.message import Message
from afterword.core.patterns import later
from afterword.core.reading.greeting import addressee
from afterword.core.reading.people.diminutives import bare_name
from afterword.core.reading.people.names import is_first_name
from afterword.core.reading.reading import Kind, ReadingContext
from afterword.core.reading.role.job_titles import is_job_noun
from afterword.core.reading.verdict import Verdict

_TURNED_DOWN: Final = later(
    r"\b(?:not|never|unable|against|declined?|[a-z]n['’]t)\b[^.;:!?\n]{0,30}?\b(?:mov|go|going|"
    r"proceed|progress|continu|advanc)\w*(?: (?:forward|ahead|further|on))? with "
    r"(?P<name>[A-ZÀ-Þ][\w'’-]+)(?: (?P<next>[A-ZÀ-Þ][\w'’-]+))?"
    r"(?=[.,;:!?\n]|$| (?:at|for|this|as|in|on|and|due|because|any|further|right|now|after|but|"
    r"since|until)\b)"
)
"""Whom it is decided against, by name; *Backend hires* are nobody."""
_YOU: Final = later(r"\b[Yy]ou(?:rs?|['’]\w+)?\b")
_BLANK: Final = later(
    r"\[(?:your |the |insert |candidate'?s? |applicant'?s? |hiring |first |last |company )?"
    r"(?:name|position|job|role|company|title|date|job title|employer|organi[sz]ation|firm|manager|"
    r"number|reason|address|phone|\w+ months)\]|\{\{? ?\w*(?:name|position|company|title) ?\}\}?",
)
_SHOWN: Final = later(
    r"\b(?:templates?|samples?|examples?|copy[,]? (?:and )?paste|fill in|blanks?|model letters?)\b"
)
_INTERVIEWED: Final = later(
    r"\b(?:[Hh]e|[Ss]he|[A-ZÀ-Þ]\. [A-ZÀ-Þ][\w'’-]+) (?:has|had|is|was|['’]s)\b[^.;:!?\n]{0,40}?"
    r"\b(?:(?:an?|her|his) (?:\w+ )?interview|(?:short-?listed|invited|called) (?:for|to) (?:an )?"
    r"(?:\w+ )?interview)\b"
)
"""Who is interviewed, where it is not the reader."""
_AUDIENCE: Final = later(
    r"^\W*(?:dear|hello|hi|good (?:morning|afternoon|evening)|to)(?:,? (?:all|our|the|fellow|"
    r"valued)){0,2} (?:parents?|carers?|guardians?|families|residents?|neighbou?rs?|parishioners?|"
    r"congregation|supporters?|donors?|subscribers?|readers?|listeners?|shareholders?|investors?|"
    r"tenants?|leaseholders?|patients?|customers?|clients?)\b",
    re.MULTILINE,
)
"""Those who are told whom somebody employs, and are none of those who applied."""
_BLANKS: Final = 2
"""Blanks that make a model of a letter; a single one was forgotten."""
_BEGINNING: Final = 400
"""Characters in which a greeting stands."""
_PROBABLY: Final = 0.8
"""How sure it is that it is not of the reader (judgement)."""


def unless_of_somebody_else(message: Message, found: Verdict, context: ReadingContext) -> Verdict:
    """Take back a no or an interview of another person's, or one that is told to an audience.

    Args:
        message: As parsed.
        found: What it was taken for.
        context: What is known of the thread; where an answer is awaited, it is believed.
    """
    if context.is_awaited:
        return found
    said = [message.text[one.start : one.end] for one in found.evidence]
    if found.kind is Kind.INTERVIEW:
        is_others = any(map(_INTERVIEWED.search, said)) and not any(map(_YOU.search, said))
    elif found.kind is Kind.REJECTION:
        is_filled_in = len(set(_blanks(message))) < _BLANKS
        if not (is_filled_in or _SHOWN.search(message.text.lower())):
            return replace(found, is_certain=False)
        is_told = _AUDIENCE.search(message.text[:_BEGINNING].lower()) is not None
        is_others = not is_filled_in or is_told or _is_of_another(said, message)
    else:
        return found
    return Verdict(Kind.OTHER, _PROBABLY, is_certain=False) if is_others else found


def _is_of_another(said: Sequence[str], message: Message) -> bool:
    """Tell whether a no is said of another person, and of no *you* beside."""
    named = [one for one in said if _names_another(one, message)]
    return bool(named) and not any(_YOU.search(one) for one in said if one not in named)


def _blanks(message: Message) -> Iterator[str]:
    for one in message.authored:
        yield from _BLANK.findall(message.text[one.start : one.end].lower())


def _names_another(sentence: str, message: Message) -> bool:
    """Tell whether a sentence decides against somebody who is not the reader."""
    found = _TURNED_DOWN.search(sentence)
    if found is None or not is_first_name(found["name"]):
        return False
    if is_job_noun(found["name"].lower()) or is_job_noun((found["next"] or "").lower()):
        return False
    name = bare_name(found["name"])
    readers = [addressee(message) or "", *(f"{to.name} {to.address}" for to in message.to)]
    return not any(name in bare_name(one) for one in readers)
