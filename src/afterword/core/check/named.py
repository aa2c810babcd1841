"""Which employers a letter names, and where a known name stands in it."""

import re
from collections.abc import Iterator
from functools import lru_cache

from afterword.core.check.letter_text import LetterText, plain
from afterword.core.patterns import later
from afterword.core.spans import Span

_EMPLOYER = later(
    r"\b(?:roles?|positions?|jobs?|openings?|vacanc(?:y|ies)|vacancies come up|opens up|comes up|"
    r"team|teams|people|everyone|everybody|work|working|career|culture|"
    r"opportunity|opportunities|interest|interested|interview|interviewed|interviewing|applied|"
    r"applications?|considering me|having me|time|colleagues|"
    r"(?:learn(?:ing|ed)?|hear(?:ing|d)?) (?:more )?"
    r"about|considered|joining|join)(?: with)?\s+"
    r"(?:(?:here|there|again)\s+)?"
    r"(?:at|with|for|in|to|about|of)?\s*"
)
_WANTED = later(
    r"\b(?:(?:comes?|came|coming|opens?|opening|going|thought|think|dream\w*)(?: up)?(?: again)?|"
    r"queue|chance|place|use for me|all|everyone|everybody|lot|folks|somebody|someone|future) "
    r"at\s+|"
    r"\b(?:dream(?:ed|t|ing)?|thought|thinking) (?:of|about) "
    r"(?:working (?:for|at|with)|joining)\s+|"
    r"\bjoin(?:ing)? (?:the )?(?:\w+ ){0,2}(?:side|part|team|staff|crew) (?:of|at)\s+|"
    r"\bto (?:join|work for|work at|be part of)\s+|\bworking for\s+|\beye on\s+|"
    r"\bstill think(?:ing)? (?:of|about)\s+|"
    r"\b(?:you lot|thanks to (?:all|everyone|everybody)) at\s+|\blook(?:ed)? (?:a)?round\s+"
)
"""What somebody says of the house they wanted to join."""
_ELSEWHERE = later(
    r"\b(?:my (?:own|old|former|last|previous|current|present|new|first|brother|sister|cousin|"
    r"friend|mate|boss|aunt|uncle|mum|dad|mother|father|wife|husband|partner)|used to|"
    r"since (?:leaving|I left)|when I was|I (?:now|currently)|"
    r"I(?:['’]m| am) (?:now |currently )?(?:at|with|working|doing)|"
    r"I(?:['’]ve| have) (?:started|joined|been|taken|accepted|gone|moved)|"
    r"I (?:started|joined|work|worked|moved|left|trained|spent|took)|"
    r"(?:years?|shifts?) (?:at|with|for)|cover|contract|friends?|customers?|clients?|suppliers?|"
    r"competitors?|rivals?|unlike|like|they|he|she)\b",
    re.IGNORECASE,
)
"""What tells that a house is another one, and meant to be."""
_NAME = later(
    r"(?:the\s+)?(?P<name>[A-Z][\w&'’.-]*[\w]"
    r"(?:\s+(?:&|and|of|for|the)(?=\s+[A-Z])|\s+[A-Z][\w&'’.-]*\w)*)"
)
_PRAISED = later(
    r"(?P<name>[A-Z][\w&'’.-]*\w(?:\s+(?:&|and|of)(?=\s+[A-Z])|\s+[A-Z][\w&'’.-]*\w)+)"
    r"\s+(?:(?:is|was|would be)\s+(?:still\s+)?(?:exactly\s+)?(?:my kind of|the\s+(?:\w+\s+)?"
    r"(?:first|best|only|kindest|one)\s+(?:firm|place|house|company|employer|shop|kitchen))\b|"
    r"would\s+(?:ever\s+)?have\s+(?:any\s+|some\s+)?(?:use|room|a\s+place|work)\s+for\s+me\b)"
)
"""What somebody says of such a house behind its name; one word alone may be a person."""
_PREPOSITION = later(r"\b(?:at|with|for|about|in|join|joining|applications? to)\s+$")
_GOES_ON = later(r"\s+[a-z]")
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
            if _ELSEWHERE.search(words, 0, lead.start()):
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


def wanted_employers(letter: LetterText) -> Iterator[Span]:
    """Find names of the house somebody wanted to join: ``in the queue at Northpier Ferries``.

    A sentence that speaks of one's own work, of people elsewhere or of other firms names those.
    """
    for sentence in letter.body:
        words = sentence.span.of(letter.text)
        for lead in _WANTED.finditer(sentence.plain):
            named = _NAME.match(words, lead.end())
            if named is None or _ELSEWHERE.search(words, 0, lead.start()):
                continue
            name = named.group("name")
            if name.split()[0].casefold() in _NO_EMPLOYER or _ELSEWHERE.match(name):
                continue
            is_bare = " " not in name
            if is_bare and not lead.group().startswith(("working for", "to ")):
                continue  # one word alone is a place as often as a house
            start = sentence.span.start
            yield Span(start + named.start("name"), start + named.end("name"))
        for named in _PRAISED.finditer(words):
            if not _ELSEWHERE.search(words, 0, named.start()):
                start = sentence.span.start
                yield Span(start + named.start("name"), start + named.end("name"))


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
