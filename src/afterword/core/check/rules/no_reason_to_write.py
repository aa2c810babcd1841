"""No reason to write: a word to stay in touch that says hello and nothing else.

## Why it costs you
A bare hello is answered least of all reasons to write, and it spends the goodwill the next letter
needs. It gives the reader nothing to be glad of and nothing to answer.

## Instead
One reason is enough: an article, news of theirs or of your own, or a question. Without one the
letter can wait until there is one; nothing is lost by it.
"""

from collections.abc import Iterator

from afterword.core.check.context import CheckContext
from afterword.core.check.diagnostic import Severity
from afterword.core.check.letter_text import LetterText
from afterword.core.check.moves import moves_of
from afterword.core.check.particular import says_only, says_something_particular
from afterword.core.check.rule import Example, Finding, Rule
from afterword.core.letters.letter import Answers, Facts
from afterword.core.letters.purposes import Move, Purpose
from afterword.core.spans import Span

_OUT_OF_THE_BLUE = frozenset({Purpose.CHECK_IN, Purpose.ARTICLE, Purpose.CONGRATULATION})
"""Not an opening: where they asked to hear of it, that they asked is the reason."""


def _check(letter: LetterText, context: CheckContext) -> Iterator[Finding]:
    facts = context.facts
    # What a letter is for is known only of one that was laid out here.
    if facts is None or context.purpose not in _OUT_OF_THE_BLUE or not letter.body:
        return
    if facts.answers.reason or facts.answers.news:
        return
    recalled = f"{facts.answers.enjoyed} {facts.answers.learned}"
    moves = moves_of(letter)
    saying = {*moves.get(Move.REASON_TO_WRITE, ()), *moves.get(Move.OWN_NEWS, ())}
    said = [one for one in letter.body if one.span in saying]
    if any(not says_only(letter, one, recalled) for one in said):
        return
    is_asking = any("?" in one.span.of(letter.text) for one in letter.body)
    if not (is_asking or says_something_particular(letter, context, besides=recalled)):
        first = letter.body[0].span
        yield Finding(Span(first.end, first.end))


def _laid_out(purpose: Purpose, **answers: str) -> CheckContext:
    return CheckContext(purpose=purpose, facts=Facts("Ana", answers=Answers(**answers)))


_HELLO = _laid_out(Purpose.CHECK_IN)

RULE = Rule(
    code="M205",
    name="no-reason-to-write",
    severity=Severity.WARNING,
    message="What makes you write is missing yet; an article, some news or a question will do.",
    check=_check,
    bad=(
        Example(
            "Hi Dana,\n\nYou may remember me from my interview. I wish you and the team well.\n\n"
            "Best,\nAna",
            _HELLO,
        ),
        Example(
            "Hi Dana,\n\nWe met in March. I enjoyed sorting the harbour timetable with you.\n\n"
            "Best,\nAna",
            _laid_out(Purpose.CHECK_IN, enjoyed="sorting the harbour timetable"),
        ),
        Example(
            "Hi Dana,\n\nMy good wishes to you and to your colleagues.\n\nBest,\nAna",
            _laid_out(Purpose.CONGRATULATION),
        ),
    ),
    good=(
        Example("Hi Dana,\n\nWe met in March. How did the new timetable go?\n\nBest,\nAna", _HELLO),
        Example(
            "Hi Dana,\n\nYour ferries were on the harbour bridge poster this morning, and the "
            "gulls approved.\n\nBest,\nAna",
            _HELLO,
        ),
        Example(
            "Hi Dana,\n\nI read a piece on night buses and thought of your depots.\n\nBest,\nAna",
            _laid_out(Purpose.ARTICLE),
        ),
        Example(
            "Hi Dana,\n\nYou may remember me from my interview. I wish you well.\n\nBest,\nAna",
            CheckContext(purpose=Purpose.CHECK_IN),
        ),
    ),
)
