"""What somebody cares about, in their own words and in the person's notes on them.

Clear words only, in English: "I have been working on night trains", "she loves sailing". What
everybody writes ("I enjoyed meeting you") is none.
"""

import re
from collections.abc import Iterator
from typing import Final

from afterword.core.messages.message import Message
from afterword.core.reading.said import plain_sentences
from afterword.core.reading.wordlist import wordlist
from afterword.core.spans import Evidence

_LIKE: Final = (
    r"(?:love|enjoy|(?:am|'m|’m) (?:really |very |quite |deeply |also )*(?:into|interested in|"
    r"fascinated by|keen on|passionate about|obsessed with|curious about)|care (?:a lot |deeply )?"
    r"about|have a soft spot for|have been (?:working on|reading about|writing about|thinking "
    r"about)|(?:am|'m|’m) (?:currently |just |now )*(?:working on|reading about|writing about|"
    r"learning)|(?:mostly |mainly |still )?work on)"
)
_THEY_LIKE: Final = (
    r"(?:loves|enjoys|likes|(?:is|['’]s) (?:really |very |quite |also )*(?:into|interested "
    r"in|fascinated by|keen on|passionate about)|cares (?:a lot |deeply )?about|works on|"
    r"reads about|(?:is|['’]s) (?:working|reading up) on|"
    r"(?:we )?(?:talked|spoke|chatted) (?:a lot |for long )?about)"
)
_WHAT: Final = r"(?P<what>[^.,;:!?()\n\r\"“”]{3,80})"
_SAID: Final = (
    re.compile(
        r"\bI(?: ['’]?ve| have)? ?(?:really |also |personally |do |still |always )*"
        rf"{_LIKE} {_WHAT}",
        re.IGNORECASE,
    ),
    re.compile(
        rf"\bI['’](?:m|ve) (?:been )?(?:really |also |very |currently |just )*"
        rf"(?:into|interested in|fascinated by|keen on|passionate about|working on|reading "
        rf"about|writing about|learning) {_WHAT}",
        re.IGNORECASE,
    ),
    re.compile(
        rf"\b(?:my|one of my) (?:great |big |other |secret )?(?:passion|hobby|hobbies|pet subject|"
        rf"favourite (?:subject|topic)|favorite (?:subject|topic)) (?:is|are|has always been) "
        rf"{_WHAT}",
        re.IGNORECASE,
    ),
    re.compile(
        rf"\b(?:enjoyed|liked|loved) (?:our|the) (?:talk|conversation|chat|discussion) "
        rf"(?:about|on) {_WHAT}",
        re.IGNORECASE,
    ),
)
_NOTED: Final = (re.compile(rf"(?:\b|(?=['’])){_THEY_LIKE} {_WHAT}", re.IGNORECASE), *_SAID)
_ENDS: Final = re.compile(
    r"\s+(?:but|because|so|which|who|when|where|if|since|as|while|though|although|that|and (?:I|we|"
    r"you|it|they|she|he|hope|would|works|is|has|likes|loves|reads|then)|or (?:I|we|"
    r"you)|with you|at the moment|these days|lately|"
    r"right now|myself|a lot|very much|too|as well|in (?:my|her|his|their) (?:spare|free) time|"
    r"for (?:years|a while|some time)|here|there)\b.*$",
    re.IGNORECASE | re.DOTALL,
)
_BEGINS: Final = re.compile(
    r"^(?:(?:the|a|an|some|all|more|about|on|our|doing|reading|my|her|his|their|new|mostly|mainly|"
    r"really|anything (?:about|on)|everything (?:about|on)|how)\s+)+",
    re.IGNORECASE,
)
_NOTHING: Final = wordlist(
    """
    you your yours it this that these those them us me hearing hear meeting meet talking talk
    speaking speak seeing see learning opportunity chance conversation interview call application
    candidate candidates applying time profile background experience cv resume everything anything
    something nothing what whatever reviewing filling process role position team company helping
    being having working getting looking letting feedback answer reply decision decisions
    """
)
"""Words of courtesy: what begins or is full of them is no interest."""
_OF_THE_CANDIDACY: Final = wordlist(
    """
    you your post posts role roles position positions vacancy vacancies opening openings job jobs
    candidacy candidate candidates interview interviews application applications
    """
)
"""Words that say it is about the search and not about them."""
_MOST_WORDS: Final = 6


def interests_in(message: Message) -> Iterator[tuple[str, Evidence]]:
    """Find what the writer of a message says they care about, with where they say it."""
    for sentence in plain_sentences(message):
        for found in _found(sentence.written, _SAID):
            start, end = sentence.start + found.start("what"), sentence.start + found.end("what")
            yield from _cut(message.text, start, end)


def interests_noted(note: str) -> Iterator[tuple[str, Evidence]]:
    """Find what the person's own note says somebody cares about."""
    for found in _found(note, _NOTED):
        yield from _cut(note, found.start("what"), found.end("what"))


def _found(text: str, patterns: tuple[re.Pattern[str], ...]) -> list[re.Match[str]]:
    """Return what any pattern finds, each place once."""
    found = {one.span("what"): one for pattern in patterns for one in pattern.finditer(text)}
    return [found[place] for place in sorted(found)]


def _cut(text: str, start: int, end: int) -> Iterator[tuple[str, Evidence]]:
    """Cut what was found down to the words that name a subject, if it names one."""
    what = text[start:end]
    end -= len(what) - len(_ENDS.sub("", what).rstrip())
    what = text[start:end]
    begins = _BEGINS.match(what)
    start += begins.end() if begins else 0
    words = text[start:end].split()
    plain = [one.casefold().strip("'’-") for one in words]
    if not 1 <= len(words) <= _MOST_WORDS or not all(plain):
        return
    if plain[0] in _NOTHING or sum(one in _NOTHING for one in plain) > 1 or plain[0] == "to":
        return
    if not _OF_THE_CANDIDACY.isdisjoint(plain) or max(map(len, plain)) < 4:
        return
    yield " ".join(words), Evidence.at(text, start, end)
