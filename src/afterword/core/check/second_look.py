"""What the second reader makes of what the tone rules found.

A construction sees words; the model has seen the same words meant kindly, and knows how often each
rule is right. What both together do not take for a barb stays as advice to read it once more, in
neutral words and with no others offered: a gracious sentence is not told that it threatens. What
is hardly ever meant badly is left alone, and what is plainly a barb is never turned down.
"""

from collections.abc import Collection, Iterator, Sequence
from dataclasses import replace
from typing import Final

from afterword.core.check.constructions import spoken
from afterword.core.check.diagnostic import Diagnostic, Severity
from afterword.core.check.learned.model import hear, said_by, weights
from afterword.core.check.learned.other_sentences import rises_in
from afterword.core.check.letter_text import LetterText, Sentence
from afterword.core.check.phrases.unmistakable import is_unmistakable
from afterword.core.check.registry import find_rule
from afterword.core.check.rule import Rule
from afterword.core.check.rules.double_edged import LOUD
from afterword.core.spans import Span

TONE: Final = "T"
DOUBTFUL: Final = "T112"
"""The rule in whose words it is said that a sentence may be heard in two ways."""
UPHELD: Final = 1.2
"""Log-odds of a barb, by words, rules and other sentences, from which a warning stays one. Chosen
with ``LOUD`` on 5,701 letters by fifty-five hands, each left out of the training: 0.80 of the
flawed ones found, 0.05 of the good ones flagged, 0.94 of the flagged ones flawed."""
SURELY_INNOCENT: Final = 0.0
"""The same for an error, for what is plainly a threat or an insult is rarely meant kindly, and for
what two rules warn of: of 103 such sentences in training letters 88 are barbs, of those that one
rule warns of 397 in 657."""
NOT_WORTH_A_WORD: Final = -2.0
"""Log-odds below which a finding that is turned down is not said at all (judgement: none of 11
barbs that are turned down in 129 letters nobody trained on is below -1.3)."""

WEIGHTLESS: Final = frozenset({"T105"})
"""Rules the model met in training and gave no weight: their words alone are heard. Kept as they
are, they would flag one good letter in fifty of the training's."""


def looked_at_again(
    found: Sequence[Diagnostic], letter: LetterText, rules: Collection[Rule]
) -> Iterator[Diagnostic]:
    """Yield the findings, softened where they are likely innocent, each problem said once.

    Args:
        found: By all rules, in any order.
        letter: That they were found in.
        rules: That were run.
    """
    doubted: set[Span] = set()
    for one in found:
        if not one.code.startswith(TONE):
            yield one
            continue
        if find_rule(one.code).is_last_resort:
            if not any(_is_louder(other, one, letter) for other in found):
                yield one
            continue
        sentence = _sentence(one, letter)
        is_new = one.severity >= Severity.WARNING and not _is_met(one.code)
        if sentence is None or is_new or _is_kept(sentence, found, letter):
            yield one
        elif one.severity < Severity.WARNING:
            yield _raised(one, sentence, letter)
        elif sentence.span not in doubted and _odds(sentence, found, letter) >= NOT_WORTH_A_WORD:
            doubted.add(sentence.span)
            yield _in_neutral_words(one, sentence, letter, rules)


def is_upheld(
    found: Collection[tuple[str, Severity]], odds: float, *, is_plain: bool = False
) -> bool:
    """Tell whether what rules warn of in a sentence stays a warning or an error.

    Args:
        found: Codes and severities of all that the tone rules find there.
        odds: Log-odds that the sentence is a barb.
        is_plain: Whether one of them finds what nobody means kindly.
    """
    warned = {code: severity for code, severity in found if severity >= Severity.WARNING}
    is_likely = len(warned) > 1 or Severity.ERROR in warned.values()
    return bool(warned) and (is_plain or odds >= (SURELY_INNOCENT if is_likely else UPHELD))


def _raised(one: Diagnostic, sentence: Sentence, letter: LetterText) -> Diagnostic:
    """Warn of what a rule only mentions, where the second reader would have warned by itself."""
    rise = rises_in(letter).get(sentence.span)
    is_loud = rise is not None and hear(sentence).odds + rise >= LOUD
    is_loud = is_loud or is_unmistakable(spoken(sentence))
    return replace(one, severity=Severity.WARNING) if is_loud else one


def _is_kept(sentence: Sentence, found: Sequence[Diagnostic], letter: LetterText) -> bool:
    is_plain = is_unmistakable(spoken(sentence))
    return is_upheld(_said_of(sentence, found), _odds(sentence, found, letter), is_plain=is_plain)


def _odds(sentence: Sentence, found: Sequence[Diagnostic], letter: LetterText) -> float:
    """Return the log-odds of a barb, by words, rules and other sentences."""
    rise = rises_in(letter).get(sentence.span, 0.0)
    return hear(sentence, said_by(_said_of(sentence, found))).odds + rise


def _said_of(sentence: Sentence, found: Sequence[Diagnostic]) -> list[tuple[str, Severity]]:
    return [(one.code, one.severity) for one in found if _is_here(one, sentence)]


def _in_neutral_words(
    one: Diagnostic, sentence: Sentence, letter: LetterText, rules: Collection[Rule]
) -> Diagnostic:
    """Say that a sentence may be heard in two ways, and nothing of what a rule took it for."""
    doubtful = find_rule(DOUBTFUL)
    told = replace(one, severity=Severity.INFO, message=doubtful.message, fix=None)
    if doubtful not in rules:
        return told
    span = sentence.span
    return replace(
        told,
        code=doubtful.code,
        name=doubtful.name,
        start=span.start,
        end=span.end,
        text=span.of(letter.text),
    )


def _is_louder(other: Diagnostic, one: Diagnostic, letter: LetterText) -> bool:
    """Tell whether another tone rule speaks of the same sentence."""
    if other is one or not other.code.startswith(TONE):
        return False
    return _sentence(other, letter) is _sentence(one, letter)


def _is_met(code: str) -> bool:
    """Tell whether the model has met a rule in training: of another one it can say nothing."""
    said = said_by((code, severity) for severity in Severity)
    return code in WEIGHTLESS or any(code in one and one in weights() for one in said)


def _is_here(other: Diagnostic, sentence: Sentence) -> bool:
    """Tell whether a rule on tone speaks of a sentence by itself."""
    if not other.code.startswith(TONE) or find_rule(other.code).is_last_resort:
        return False
    return sentence.span.start <= other.start < sentence.span.end


def _sentence(one: Diagnostic, letter: LetterText) -> Sentence | None:
    """Return the sentence that a finding begins in."""
    places = (each for each in letter.sentences if each.span.start <= one.start < each.span.end)
    return next(places, None)
