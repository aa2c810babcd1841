"""What the second reader makes of what the tone rules found.

A construction sees words; the model has seen the same words meant kindly, and knows how often each
rule is right. What both together do not take for a barb stays, as advice.
"""

from collections.abc import Collection, Iterator, Sequence
from dataclasses import replace
from typing import Final

from afterword.core.check.diagnostic import Diagnostic, Severity
from afterword.core.check.learned.model import hear, said_by
from afterword.core.check.learned.other_sentences import rises_in
from afterword.core.check.letter_text import LetterText, Sentence
from afterword.core.check.registry import find_rule

TONE: Final = "T"
UPHELD: Final = 1.2
"""Log-odds of a barb, by words, rules and other sentences, from which a warning stays one. Chosen
with ``LOUD`` on 5,701 letters by fifty-five hands, each left out of the training: 0.80 of the
flawed ones found, 0.05 of the good ones flagged, 0.94 of the flagged ones flawed."""
SURELY_INNOCENT: Final = 0.0
"""The same for an error, for what is plainly a threat or an insult is rarely meant kindly, and for
what two rules warn of: of 103 such sentences in training letters 88 are barbs, of those that one
rule warns of 397 in 657."""


def looked_at_again(found: Sequence[Diagnostic], letter: LetterText) -> Iterator[Diagnostic]:
    """Yield the findings, softened where they are likely innocent, each problem said once.

    Args:
        found: By all rules, in any order.
        letter: That they were found in.
    """
    for one in found:
        if not one.code.startswith(TONE):
            yield one
        elif not find_rule(one.code).is_last_resort:
            yield _softened(one, found, letter)
        elif not any(_is_louder(other, one, letter) for other in found):
            yield one


def is_upheld(found: Collection[tuple[str, Severity]], odds: float) -> bool:
    """Tell whether what rules warn of in a sentence stays a warning or an error.

    Args:
        found: Codes and severities of all that the tone rules find there.
        odds: Log-odds that the sentence is a barb.
    """
    warned = {code: severity for code, severity in found if severity >= Severity.WARNING}
    is_plain = len(warned) > 1 or Severity.ERROR in warned.values()
    return bool(warned) and odds >= (SURELY_INNOCENT if is_plain else UPHELD)


def _is_louder(other: Diagnostic, one: Diagnostic, letter: LetterText) -> bool:
    """Tell whether another tone rule speaks of the same sentence."""
    if other is one or not other.code.startswith(TONE):
        return False
    return _sentence(other, letter) is _sentence(one, letter)


def _softened(one: Diagnostic, found: Sequence[Diagnostic], letter: LetterText) -> Diagnostic:
    sentence = _sentence(one, letter)
    if one.severity < Severity.WARNING or sentence is None:
        return one
    here = [(other.code, other.severity) for other in found if _is_here(other, sentence)]
    rise = rises_in(letter).get(sentence.span, 0.0)
    is_kept = is_upheld(here, hear(sentence, said_by(here)).odds + rise)
    return one if is_kept else replace(one, severity=Severity.INFO)


def _is_here(other: Diagnostic, sentence: Sentence) -> bool:
    """Tell whether a rule on tone speaks of a sentence by itself."""
    if not other.code.startswith(TONE) or find_rule(other.code).is_last_resort:
        return False
    return sentence.span.start <= other.start < sentence.span.end


def _sentence(one: Diagnostic, letter: LetterText) -> Sentence | None:
    """Return the sentence that a finding begins in."""
    places = (each for each in letter.sentences if each.span.start <= one.start < each.span.end)
    return next(places, None)
