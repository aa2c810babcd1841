"""Two unanswered: a third check-in to somebody who did not answer two.

## Why it costs you
Silence is the usual answer and rarely means dislike, but a third letter into it asks for a
decision. Ties that rest keep their value for years (Levin, Walter and Murnighan 2011), and a word
after a long time is welcome because nobody expects it (Liu and others 2023).

## Instead
Let it rest for a year. One more word is fine then, and it may well be the one that is answered.
"""

from collections.abc import Iterator
from datetime import timedelta

from afterword.core.check.context import CheckContext
from afterword.core.check.diagnostic import Severity
from afterword.core.check.letter_text import LetterText
from afterword.core.check.past import example_past, past_with
from afterword.core.check.rule import Example, Finding, Rule
from afterword.core.spans import Span
from afterword.core.workdays import local_day

_LETTER = "Hi Dana,\n\nI read that the depots open in May. Best wishes,\nAna"


def _check(_letter: LetterText, context: CheckContext) -> Iterator[Finding]:
    past = past_with(context)
    if past is None or past.last_sent is None or context.now is None:
        return
    settings = context.settings
    rested_on = past.last_sent + timedelta(days=settings.rest_days)
    is_resting = local_day(context.now, context.zone) < rested_on
    if past.unanswered > settings.rest_after or (
        past.unanswered >= settings.rest_after and is_resting
    ):
        yield Finding(Span(0, 0))


RULE = Rule(
    code="C604",
    name="two-unanswered",
    severity=Severity.WARNING,
    message="Two letters in a row had no answer, which is usual; a long rest keeps the door open.",
    check=_check,
    bad=(Example(_LETTER, example_past(200, 100)), Example(_LETTER, example_past(1300, 1200, 400))),
    good=(
        Example(_LETTER, example_past(200, 100, heard=40)),
        Example(_LETTER, example_past(600, 400)),
    ),
)
