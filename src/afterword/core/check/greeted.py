"""Whom a letter greets, and whether that can be its reader."""

import re
import unicodedata
from functools import cache

from afterword.core.check.letter_text import LetterText
from afterword.core.patterns import later
from afterword.core.spans import Span

_TITLES = later(
    r"^(?:mr|mrs|ms|miss|mx|dr|prof|professor|sir|madam|herr|frau)\.?\s+", re.IGNORECASE
)
_NO_NAME = frozenset(
    [
        "there",
        "all",
        "both",
        "team",
        "everyone",
        "everybody",
        "again",
        "sir",
        "madam",
        "madame",
        "ma",
        "am",
        "maam",
        "mam",
        "sirs",
        "ji",
        "doctor",
        "professor",
        "chef",
        "coach",
        "hiring",
        "manager",
        "recruiter",
        "folks",
        "friends",
        "colleagues",
        "whom",
        "it",
        "may",
        "concern",
        "or",
        "ladies",
        "gentlemen",
        "committee",
        "recruitment",
        "recruiting",
        "talent",
        "hr",
        "people",
        "panel",
        "to",
        "the",
        "selection",
        "search",
        "and",
        "dear",
        "hello",
        "hi",
        "good",
        "morning",
        "afternoon",
        "evening",
        "day",
    ]
)
_GREETING_WORD = later(
    r"^\W*(?:(?:my )?dear(?:est)?|respected|hi|hello|hey|hiya|heya|howdy|g['’]day|alright|"
    r"all right|ciao|namaste|greetings|good (?:morning|afternoon|evening|day)|morning|"
    r"afternoon|evening)\b(?: (?:again|there)\b)?[\s,]*",
    re.IGNORECASE,
)


def greeted_name(letter: LetterText) -> Span | None:
    """Return the name in the greeting, without title; None where nobody is named."""
    if letter.greeting is None:
        return None
    start, end = letter.greeting.start, letter.greeting.end
    opening = _GREETING_WORD.match(letter.text[start:end])
    start += opening.end() if opening else 0
    words = letter.text[start:end].rstrip(" ,:;!.-–—\n")
    titled = _TITLES.match(words)
    if titled:
        start += titled.end()
        words = words[titled.end() :]
    tokens = [token.casefold() for token in re.findall(r"\w+", words)]
    if not tokens or all(token in _NO_NAME for token in tokens):
        return None
    if any(char in words for char in "[]{}<>()_$"):
        return None
    return Span(start, start + len(words))


def same_person(greeted: str, name: str) -> bool:
    """Tell whether a greeting can be for somebody with this name; one shared part is enough."""
    return not _parts(greeted).isdisjoint(_parts(name)) or _is_short_form(greeted, name)


def _parts(name: str) -> set[str]:
    folded = unicodedata.normalize("NFKD", name)
    bare = "".join(char for char in folded if not unicodedata.combining(char))
    return {part.casefold() for part in re.findall(r"[^\W\d_]+", bare) if len(part) > 1}


def _is_short_form(greeted: str, name: str) -> bool:
    """``Tom`` greets Thomas, ``Gina`` greets Georgina, ``Bernie`` greets Bernadette."""
    firsts = [one.casefold() for one in name.split() if one[-1:] != "."][:1]
    shorts = [one.casefold() for one in re.findall(r"[^\W\d_]+", greeted)]
    return any(_shortens(short, first) for short in shorts for first in firsts)


def _shortens(short: str, first: str) -> bool:
    """Tell whether ``short`` can be what somebody called ``first`` is called."""
    if len(short) < 2:
        return False
    is_end = len(short) >= _WHOLE_END and first.endswith(short)
    is_fond = (
        short.endswith(("ie", "y", "i"))
        and short[:_SAME_START] == first[:_SAME_START]
        and len(first) >= len(short) + 2
    )
    return first.startswith(short) or is_end or is_fond or short in _nicknames_of(first)


_WHOLE_END = 4
"""Letters an end needs to stand for the name; three would make an Ana of every Dana."""
_SAME_START = 3


@cache
def _nicknames_of(first: str) -> frozenset[str]:
    """Return the English nicknames of a first name; the list is read when it is needed."""
    from nicknames import NickNamer

    namer: NickNamer = NickNamer()
    return frozenset(namer.nicknames_of(first)) | _MORE_NICKNAMES.get(first, frozenset())


_MORE_NICKNAMES = {
    "philippa": frozenset({"pippa", "pip"}),
    "alexandra": frozenset({"sasha", "sandra"}),
    "alexander": frozenset({"sasha", "sandro"}),
    "georgina": frozenset({"george", "georgie"}),
}
"""Those the list does not have."""
