"""A no that is said of somebody else, or of nobody: a person with another name, a model letter.

*We decided not to move forward with Derrick* goes to whoever recommended him. A collection of
letters shows how a no is written, with blanks to be filled in.
"""

from collections.abc import Iterator
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
_BLANKS: Final = 2
"""Blanks that make a model of a letter; a single one was forgotten."""
_PROBABLY: Final = 0.8
"""How sure it is that it is not of the reader (judgement)."""


def unless_of_somebody_else(message: Message, found: Verdict, context: ReadingContext) -> Verdict:
    """Take a no back that names another person, or shows how one is written.

    Args:
        message: As parsed.
        found: What it was taken for.
        context: What is known of the thread; where an answer is awaited, it is believed.
    """
    if found.kind is not Kind.REJECTION or context.is_awaited:
        return found
    if len(set(_blanks(message))) >= _BLANKS:
        if _SHOWN.search(message.text.lower()):
            return Verdict(Kind.OTHER, _PROBABLY, is_certain=False)
        return replace(found, is_certain=False)
    said = [message.text[one.start : one.end] for one in found.evidence]
    named = [one for one in said if _names_another(one, message)]
    if named and not any(_YOU.search(one) for one in said if one not in named):
        return Verdict(Kind.OTHER, _PROBABLY, is_certain=False)
    return found


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
