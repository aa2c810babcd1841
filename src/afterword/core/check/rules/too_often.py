"""Too often: as many check-ins within a year as are good for one tie.

## Why it costs you
The ties that lead to work are weak ones, seen now and then: of those who found a job through a
contact, more than half met that person more than once a year and less than twice a week
(Granovetter 1973, as retold). Four check-ins a year are our judgement, two where no answer ever
came.

## Instead
Wait until a year has passed since the first of them, or until they write.
"""

from collections.abc import Iterator

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
    if past is None or context.now is None:
        return
    from afterword.core.cadence.due import YEAR  # only where there is a past

    settings = context.settings
    cap = settings.cap_per_year if past.has_answered else settings.cap_per_year_never_answered
    since = local_day(context.now, context.zone) - YEAR
    if sum(day >= since for day in past.check_ins) >= cap:
        yield Finding(Span(0, 0))


RULE = Rule(
    code="C603",
    name="too-often",
    severity=Severity.WARNING,
    message="They have heard from you often this year; a rest is kind to both of you.",
    check=_check,
    bad=(
        Example(_LETTER, example_past(300, 220, 140, 60, heard=50)),
        Example(_LETTER, example_past(200, 100)),
    ),
    good=(
        Example(_LETTER, example_past(420, 300, 140, heard=130)),
        Example(_LETTER, example_past(200)),
    ),
)
