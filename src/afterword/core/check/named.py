"""Who and what a letter names: the greeted name, employers, known names."""

import re
import unicodedata
from collections.abc import Iterator
from functools import lru_cache

from afterword.core.check.letter_text import LetterText, plain
from afterword.core.spans import Span

_EMPLOYER = re.compile(
    r"\b(?:roles?|positions?|jobs?|openings?|vacanc(?:y|ies)|vacancies come up|opens up|comes up|"
    r"team|teams|people|everyone|everybody|work|working|career|culture|"
    r"opportunity|opportunities|interest|interested|interview|interviewed|interviewing|applied|"
    r"applications?|considering me|having me|time|colleagues|"
    r"(?:learn(?:ing|ed)?|hear(?:ing|d)?) (?:more )?"
    r"about|considered|joining|join)(?: with)?\s+"
    r"(?:(?:here|there|again)\s+)?"
    r"(?:at|with|for|in|to|about|of)?\s*"
)
_NAME = re.compile(
    r"(?:the\s+)?(?P<name>[A-Z][\w&'’.-]*[\w]"
    r"(?:\s+(?:&|and|of|for|the)(?=\s+[A-Z])|\s+[A-Z][\w&'’.-]*\w)*)"
)
_PREPOSITION = re.compile(r"\b(?:at|with|for|about|in|join|joining|applications? to)\s+$")
_GOES_ON = re.compile(r"\s+[a-z]")
_NO_EMPLOYER = frozenset(
    [
        "monday",
        "tuesday",
        "wednesday",
        "thursday",
        "friday",
        "saturday",
        "sunday",
        "january",
        "february",
        "march",
        "april",
        "may",
        "june",
        "july",
        "august",
        "september",
        "october",
        "november",
        "december",
        "easter",
        "christmas",
        "spring",
        "summer",
        "autumn",
        "winter",
        "i",
        "linkedin",
        "zoom",
        "teams",
        "skype",
        "google",
        "excel",
        "python",
        "sql",
        "english",
        "german",
        "french",
        "spanish",
        "europe",
        "london",
    ]
)
_TITLES = re.compile(
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
_GREETING_WORD = re.compile(
    r"^\W*(?:dear|hi|hello|hey|hiya|greetings|good (?:morning|afternoon|evening|day)|morning|"
    r"afternoon|evening)\b[\s,]*",
    re.IGNORECASE,
)


def places_of(name: str, letter: LetterText) -> Iterator[Span]:
    """Find a name in the letter, at word boundaries, whatever the case and the quotes."""
    words = _words_of(name)
    # Somebody with hundreds of applications has as many names to look for; most are not there.
    if not words or not all(word in letter.plain for word in words):
        return
    pattern = re.compile(rf"(?<!\w){r' +'.join(map(re.escape, words))}(?!\w)")
    for part in letter.parts:
        for match in pattern.finditer(letter.plain, part.start, part.end):
            yield Span(match.start(), match.end())


@lru_cache(maxsize=8192)
def _words_of(name: str) -> tuple[str, ...]:
    """Return the words of a name in their plain form."""
    return tuple(plain(name).split())


def named_employers(letter: LetterText) -> Iterator[Span]:
    """Find names the letter uses as an employer's: ``the role at Northpier``."""
    for sentence in letter.body:
        words = sentence.span.of(letter.text)
        for lead in _EMPLOYER.finditer(sentence.plain):
            if not _PREPOSITION.search(sentence.plain[: lead.end()]):
                continue
            named = _NAME.match(words, lead.end())
            if named is None or named.group("name").split()[0].casefold() in _NO_EMPLOYER:
                continue
            if "about" in lead.group() and _is_a_thing(words, named):
                continue
            is_bare = " " not in named.group("name")
            if is_bare and re.search(r"\b(?:in|to|about|of)\s*$", lead.group()):
                continue  # a place or a subject: "working in Leeds", "to hear about Tbilisi"
            if lead.group().rstrip().endswith((" in", " for", " about", " of")) and not _is_at(
                lead
            ):
                continue
            yield Span(
                sentence.span.start + named.start("name"), sentence.span.start + named.end("name")
            )


def _is_a_thing(words: str, named: re.Match[str]) -> bool:
    """Tell a subject from an employer behind *about*: ``the Sunderland furnace``, ``SAP``."""
    name = named.group("name")
    is_owner = name.endswith(("'s", "’s"))
    return name.split()[0].isupper() or (
        not is_owner and _GOES_ON.match(words, named.end()) is not None
    )


def _is_at(lead: re.Match[str]) -> bool:
    """Tell whether what follows is an employer and not a subject or a title."""
    return lead.group().startswith(("interest", "learn", "hear", "interview", "work"))


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
    """``Tom`` greets Thomas, ``Kath`` greets Katherine: three letters or more from the start."""
    short = greeted.strip().casefold()
    first = name.strip().split()[0].casefold() if name.strip() else ""
    return len(short) >= 2 and (first.startswith(short) or _NICKNAMES.get(short) == first)


_NICKNAMES = {
    "bob": "robert",
    "rob": "robert",
    "bill": "william",
    "will": "william",
    "tom": "thomas",
    "kate": "katherine",
    "liz": "elizabeth",
    "beth": "elizabeth",
    "jim": "james",
    "mike": "michael",
    "tony": "anthony",
    "dick": "richard",
    "peggy": "margaret",
    "sasha": "alexandra",
    "bella": "isabella",
    "ted": "edward",
    "jack": "john",
    "harry": "henry",
}
