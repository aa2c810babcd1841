"""A job that stands alone: a line that is a title and nothing else, a few words in capitals."""

import re
from bisect import bisect_left
from collections.abc import Iterator
from functools import lru_cache
from typing import Final

from afterword.core.messages.message import Message
from afterword.core.patterns import later
from afterword.core.reading.heads import words_of_text
from afterword.core.reading.people.hiring_roles import role_of_title
from afterword.core.reading.people.names import clean_person, is_full_name
from afterword.core.reading.people.signatures import find_signature
from afterword.core.reading.prose import prose
from afterword.core.reading.role.grade import is_job_by_shape, without_grade
from afterword.core.reading.role.job_titles import LAST_OF_PHRASES, has_job_noun, is_job_noun
from afterword.core.reading.role.lead import begin_of_title
from afterword.core.reading.role.names import is_title, tidied

_LINE = later(
    r"(?:^|\n|[.!?] )[^\w\n]*(?:(?!report|contact|with|who|from|by|dear)[A-Z]\w+(?: \w+)?: )?"
    r"(?:(?=[\w/-]{0,10}\d)[\w/-]{4,14} (?=(?-i:[A-Z])))?"
    r"[\"“]?(?P<line>(?:(?:19|20)\d\d )?[A-Z][^\n.!?:\t]{2,90})",
    re.IGNORECASE,
)
_ENDS = later(r"[\"”]?\s*(?:\n|$|[.!?])")
_TERMS = later(
    r"(?: at [A-Z]|(?<!\bBand)(?<!\bGrade)(?<!\bLevel)(?<!\bYear),? "
    r"(?:[£$€]|\d|from \d)| - |\s[·|–—] )"
)
_LONGEST_LINE = 8
"""Words of the longest title that is taken for one because it stands alone."""
SEGMENT = later(r",| - | – |/| \(| of | in | for ")
"""What ends the part of a title that is a job by itself."""


def stands_alone(title: str) -> bool:
    """Tell whether a line is nothing but a job: capital words, the first of which end in it."""
    words = title.split()
    if not 1 < len(words) <= _LONGEST_LINE or "  " in title or not title[:1].isupper():
        return False
    segment = without_grade(SEGMENT.split(title)[0])
    first = segment.split()
    is_capital = all(word[0].isupper() or not word[0].isalpha() for word in first)
    if not first or not is_capital:
        return False
    return has_job_noun(first[-1], is_one_person=True) or is_job_by_shape(segment)


def job_lines(message: Message) -> Iterator[tuple[int, int]]:
    """Yield titles that stand alone on a line, or begin a sentence that goes on with terms."""
    running = prose(message)
    name = find_signature(message).name_evidence
    words = job_words(running)
    above = ""
    for found in _LINE.finditer(running, 0, name.start if name else len(running)):
        over, above = above, found["line"].strip()
        start = found.start("line")
        if not is_near(words, start, found.end()):
            continue
        lead = begin_of_title(found["line"])
        terms = _TERMS.search(found["line"], lead)
        if not (terms or _ENDS.match(running, found.end())):
            continue
        end = start + terms.start() if terms else found.end()
        start += begin_of_title(running[start:end])
        start, end = tidied(running, start, end)
        title = running[start:end]
        is_paid = terms is not None and terms[0][-1] in "£$€" and len(title.split()) <= _PAID
        is_job = (
            (stands_alone(title) or (is_paid and is_whole_title(title)))
            and is_title(title)
            and not role_of_title(title)
        )
        if is_job and not _is_held(message, title, over):
            yield start, end


def _is_held(message: Message, title: str, over: str) -> bool:
    """Tell whether a title stands under the name of who has it, or is what the sender is called."""
    name = message.sender.name if message.sender else ""
    if is_full_name(clean_person(over)) or without_grade(title).casefold() in name.casefold():
        return True
    words = re.findall(r"[^\W\d_]+", over)
    return len(over) <= _NAME and bool(words) and words[0] == name.split(" ")[0]


_PAID: Final = 4
"""Words of a job in small letters that begins a line and goes on with what it pays."""
_NAME: Final = 24
"""Characters of a line that is a name, and perhaps a kiss."""


@lru_cache(maxsize=2)
def job_words(text: str) -> list[int]:
    """Return where the words stand that name a job, or end a phrase that does (``op``, a co-op)."""
    also = {"op", *LAST_OF_PHRASES}
    places = words_of_text(text)
    naming = [word for word in places if is_job_noun(word) or word in also]
    return sorted(start for word in naming for start, _ in places[word])


def is_near(places: list[int], start: int, end: int) -> bool:
    """Tell whether one of some places, in order, lies between two others."""
    number = bisect_left(places, start)
    return number < len(places) and places[number] < end


def is_whole_title(title: str) -> bool:
    """Tell whether nothing but a job stands there: it ends in its noun, or says of what."""
    core = without_grade(title)
    if not core:
        return False
    if is_job_by_shape(core):
        return True
    first = SEGMENT.split(core)[0].split()
    return (
        has_job_noun(core.split()[-1])
        or " of " in core
        or ", " in core
        or (bool(first) and has_job_noun(first[-1], is_one_person=True))
    )
