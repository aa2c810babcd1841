"""Several questions: more asked than can be answered in a minute.

## Why it costs you
One to three questions raise replies (Boomerang, 40 million mails), but a request for advice that
reads like a form is put aside for later, and later rarely comes.

## Instead
Keep the one question whose answer would help you most.
"""

from collections.abc import Iterator

from afterword.core.check.context import CheckContext
from afterword.core.check.diagnostic import Severity
from afterword.core.check.letter_text import LetterText
from afterword.core.check.rule import Finding, Rule


def _check(letter: LetterText, _context: CheckContext) -> Iterator[Finding]:
    questions = [one for one in letter.body if one.is_question]
    if len(questions) > 2:
        for one in questions[1:]:
            yield Finding(one.span)


RULE = Rule(
    code="M203",
    name="several-questions",
    severity=Severity.INFO,
    message="Several questions are harder to answer than one.",
    check=_check,
    bad=(
        (
            "Hi Dana,\n\nThank you for the hour. What should I work on? Was my example weak? "
            "Do you expect another opening?\n\nBest,\nAna"
        ),
        (
            "Hi Dana,\n\nThank you for your time. Where did I fall short? How do I learn that? Who "
            "could teach me?\n\nBest,\nAna"
        ),
    ),
    good=(
        (
            "Hi Dana,\n\nThank you for the hour. What one thing would you advise me to work on?\n\n"
            "Best,\nAna"
        ),
        (
            "Hi Dana,\n\nThank you for the hour on Tuesday. I enjoyed hearing how you plan the "
            "night trains. I would be glad to stay in touch.\n\nBest,\nAna"
        ),
    ),
)
