"""A small language for constructions: who, does what, about whom.

Patterns are written almost as they are said, one a line; a line further in goes on with the one
above it::

    {you} {didnt} even
    your .. was {adv}(unfair|biased|
        patronising)

* a blank stands for one or more blanks, with or without a comma before them; one at the place where
  a line is broken stays if the rest is set in by one blank more;
* a blank with a question mark behind it may also be missing;
* ``..`` is a gap of at most four words, ``...`` one of at most twelve; neither leaves the sentence,
  and neither ends a pattern: what comes after it is what it is for;
* ``n't`` by itself stands for every word that ends so;
* ``{name}`` is an entry of the vocabulary;
* ``(a|b)`` groups without capturing; everything else is a regular expression.

They are matched against the plain form of one sentence (lower case, straight quotes), at word
boundaries, outside quoted speech.
"""

import re
from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from functools import lru_cache
from typing import Final, cast

from afterword.core.check.anchored import Anchored, bounded
from afterword.core.check.context import CheckContext
from afterword.core.check.diagnostic import Fix, Severity
from afterword.core.check.letter_text import LetterText, Sentence
from afterword.core.check.rule import Check, Finding
from afterword.core.check.vocabulary import VOCABULARY
from afterword.core.patterns import later
from afterword.core.spans import Span

_SLOT = later(r"\{([a-z]\w*)\}")
_GROUP = later(r"(?<!\\)\((?!\?)")
_BARE_NOT = later(r"(?:(?<=[(|:])|^)n'\??t(?=[|),])")
_GAPS = {"..": r"(?:[^ ]+ +){0,4}?", "...": r"(?:[^ ]+ +){0,12}?"}
_BLANK: Final = ",? +"
_LOOK_BEHIND = later(r"\(\?<!([^)]*)\)")
_MAYBE: Final = "\0"
_SENTENCES: Final = 256
"""Sentences a rule remembers; the longest letter has a tenth of it."""
_SPEECH = later(r'"[^"]{2,300}"')
_MOST_BESIDE: Final = 15
"""Words of a sentence beside those found. One that says more than that would lose it to a calmer
sentence, so none is offered (judgement)."""


@dataclass(frozen=True, slots=True)
class Calmer:
    """A sentence in place of the one that the words found stand in, which is then underlined.

    Words in place of those found alone would rarely fit what stands around them.
    """

    text: str
    where: re.Pattern[str] | None = None
    """What a sentence says besides, where the words would be true of it; anything if None."""


@dataclass(frozen=True, slots=True)
class Wording:
    """Several ways of saying one thing, and what to say instead."""

    pattern: re.Pattern[str]
    unless: re.Pattern[str] | None
    severity: Severity | None
    message: str | None
    calmer: Calmer | None


def construction(*blocks: str, vocabulary: Mapping[str, str] = VOCABULARY) -> re.Pattern[str]:
    """Make one pattern of blocks of patterns, that finds any of them.

    Args:
        blocks: Patterns in the small language.
        vocabulary: What ``{name}`` stands for.

    Raises:
        KeyError: A pattern names an entry the vocabulary does not have.
        ValueError: A pattern ends in a gap.
    """
    patterns = [_expression(line, vocabulary) for block in blocks for line in _lines(block)]
    if any("(?P<" in one for one in patterns):  # a match has the groups of every line
        return later(bounded("|".join(patterns)))
    return cast("re.Pattern[str]", Anchored(patterns))


def wording(
    block: str,
    *,
    unless: str | tuple[str, ...] = (),
    severity: Severity | None = None,
    message: str | None = None,
    calmer: Calmer | None = None,
) -> Wording:
    """Gather constructions that say one thing.

    Args:
        block: Patterns in the small language.
        unless: The same; a sentence that holds one of these is left alone.
        severity: Where it differs from the rule's.
        message: Where it differs from the rule's.
        calmer: What could stand there instead.
    """
    spared = (unless,) if isinstance(unless, str) else unless
    unless_any = construction(*spared) if spared else None
    return Wording(construction(block), unless_any, severity, message, calmer)


def says(*wordings: Wording) -> Check:
    """Make a check that finds, in each sentence, the first of these wordings that it holds.

    While a letter is typed it is checked again and again, and all its sentences but one are the
    same each time: what was found in them is held on to.
    """

    @lru_cache(maxsize=_SENTENCES)
    def best(words: str) -> tuple[Wording, Span] | None:
        return _best(wordings, words)

    def check(letter: LetterText, _context: CheckContext) -> Iterator[Finding]:
        for sentence in letter.sentences:
            found = best(spoken(sentence))
            if found is not None:
                yield _finding(letter, sentence, *found)

    return check


def first_of(
    wordings: tuple[Wording, ...], letter: LetterText, sentence: Sentence
) -> Finding | None:
    """Return the finding of the gravest wording a sentence holds; of equals, the first."""
    found = _best(wordings, spoken(sentence))
    return None if found is None else _finding(letter, sentence, *found)


def _best(wordings: tuple[Wording, ...], words: str) -> tuple[Wording, Span] | None:
    """Return the gravest wording that words hold, and where in them."""
    best: tuple[Wording, Span] | None = None
    for one in wordings:
        match = one.pattern.search(words)
        if match is None or (one.unless is not None and one.unless.search(words)):
            continue
        if best is None or (one.severity or 0) > (best[0].severity or 0):
            best = (one, Span(*match.span()))
    return best


def spoken(sentence: Sentence) -> str:
    """Blank out what a sentence quotes, three words and more; it is not the writer speaking."""
    if '"' not in sentence.plain:
        return sentence.plain
    return _SPEECH.sub(
        lambda m: "·" * len(m.group()) if m.group().count(" ") >= 2 else m.group(), sentence.plain
    )


def _finding(letter: LetterText, sentence: Sentence, one: Wording, found: Span) -> Finding:
    calmer = one.calmer
    if calmer is not None and calmer.where is not None and not calmer.where.search(sentence.plain):
        calmer = None
    if calmer is not None and _can_be_replaced(letter, sentence, found):
        return Finding(sentence.span, one.severity, one.message, Fix(calmer.text))
    span = Span(sentence.span.start + found.start, sentence.span.start + found.end)
    return Finding(span, one.severity, one.message)


def _can_be_replaced(letter: LetterText, sentence: Sentence, found: Span) -> bool:
    """Tell whether another sentence can stand in a sentence's place, and little is lost by it."""
    said = sentence.plain
    is_greeting = letter.greeting is not None and sentence.span.start < letter.greeting.end
    beside = f"{said[: found.start]} {said[found.end :]}".split()
    return not is_greeting and not said.endswith((":", ",", ";")) and len(beside) <= _MOST_BESIDE


def _lines(block: str) -> Iterator[str]:
    """Take the patterns of a block apart; ``#`` begins a line of comment."""
    line = ""
    for given in _set_out(block.strip("\n").splitlines()):
        if given.startswith("#") or not given.strip():
            continue
        if given[0] == " ":
            is_parted = (len(given) - len(given.lstrip())) % 2
            line += " " * is_parted + given.strip()
            continue
        if line:
            yield line
        line = given.strip()
    if line:
        yield line


def _set_out(lines: list[str]) -> list[str]:
    """Take away what all lines are set in by, in blanks."""
    margin = min((len(one) - len(one.lstrip()) for one in lines if one.strip()), default=0)
    return [one[margin:] for one in lines]


def _expression(pattern: str, vocabulary: Mapping[str, str]) -> str:
    """Translate one pattern into a regular expression."""
    # Hundreds of lines are translated at each start, so nothing is looked for that is not there.
    exact = pattern
    if "(?<!" in exact:
        exact = _LOOK_BEHIND.sub(lambda m: m.group().replace(" ", r"\x20"), exact)
    filled = _SLOT.sub(lambda m: vocabulary[m.group(1)], exact) if "{" in exact else exact
    words = filled.replace(" ?", _MAYBE)
    if ".." in words:
        if words.rpartition(" ")[2].rstrip(")?") in _GAPS:
            # A match ends where a word ends, and after a gap comes the beginning of one.
            raise ValueError(f"a construction ends in a gap: {pattern}")
        parts = (_GAPS.get(word) or word + _BLANK for word in words.split(" "))
        out = "".join(parts).removesuffix(_BLANK)
    else:
        out = words.replace(" ", _BLANK)
    made = _GROUP.sub("(?:", out).replace(_MAYBE, "(?:,? +)?")
    return _BARE_NOT.sub(r"\\w*n'?t", made) if "n'" in made else made
