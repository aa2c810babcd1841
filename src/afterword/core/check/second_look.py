"""What the second reader makes of what the tone rules found.

A construction sees words; the model has seen the same words meant kindly, and knows how often each
rule is right. What both together do not take for a barb stays, as advice.
"""

from collections.abc import Iterator, Sequence
from dataclasses import replace
from typing import Final

from afterword.core.check.diagnostic import Diagnostic, Severity
from afterword.core.check.learned.model import hear, said_by
from afterword.core.check.letter_text import LetterText, Sentence
from afterword.core.check.registry import find_rule

TONE: Final = "T"
UPHELD: Final = 1.0
"""Log-odds of a barb, by words and rules together, from which a warning stays one. Chosen with
``LOUD`` on 1,561 letters by eighteen hands, each left out of the training: 0.66 of the flawed ones
found, 0.05 of the good ones flagged, 0.93 of the flagged ones flawed."""
SURELY_INNOCENT: Final = 0.0
"""The same for an error: what is plainly a threat or an insult is rarely meant kindly."""


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


def is_upheld(severity: Severity, odds: float) -> bool:
    """Tell whether a rule's finding stays a warning or an error.

    Args:
        severity: As the rule says it.
        odds: Log-odds that its sentence is a barb.
    """
    limit = SURELY_INNOCENT if severity is Severity.ERROR else UPHELD
    return severity >= Severity.WARNING and odds >= limit


def _is_louder(other: Diagnostic, one: Diagnostic, letter: LetterText) -> bool:
    """Tell whether another tone rule speaks of the same sentence."""
    if other is one or not other.code.startswith(TONE):
        return False
    return _sentence(other, letter) is _sentence(one, letter)


def _softened(one: Diagnostic, found: Sequence[Diagnostic], letter: LetterText) -> Diagnostic:
    sentence = _sentence(one, letter)
    if one.severity < Severity.WARNING or sentence is None:
        return one
    here = ((other.code, other.severity) for other in found if _is_here(other, sentence))
    is_kept = is_upheld(one.severity, hear(sentence, said_by(here)).odds)
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
