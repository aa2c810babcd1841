"""Too soon after the last: another check-in while the one before is hardly read.

## Why it costs you
Each further message to somebody who did not ask is answered less and resented more: by the fourth
follow-up, people unsubscribe three times as often (sales mail, as one vendor retells it). A month
between two check-ins is our judgement.

## Instead
Keep the thought; it will still be good in a few weeks, and better with something new.
"""

from collections.abc import Iterator
from datetime import timedelta

from afterword.core.check.context import CheckContext
from afterword.core.check.diagnostic import Severity
from afterword.core.check.letter_text import LetterText
from afterword.core.check.past import example_past, past_with
from afterword.core.check.rule import Example, Finding, Rule
from afterword.core.letters.purposes import Purpose
from afterword.core.spans import Span
from afterword.core.workdays import local_day

_LETTER = "Hi Dana,\n\nI read that the depots open in May. Best wishes,\nAna"


def _check(_letter: LetterText, context: CheckContext) -> Iterator[Finding]:
    past = past_with(context)
    if past is None or past.last_sent is None or context.now is None:
        return
    day = local_day(context.now, context.zone)
    if day < past.last_sent + timedelta(days=context.settings.gap_days):
        yield Finding(Span(0, 0))


RULE = Rule(
    code="C602",
    name="too-soon-after-last",
    severity=Severity.WARNING,
    message="The last letter is still near; two so close may feel like a campaign.",
    check=_check,
    bad=(Example(_LETTER, example_past(10, heard=5)), Example(_LETTER, example_past(29))),
    good=(
        Example(_LETTER, example_past(31, heard=20)),
        Example(_LETTER, example_past(10, purpose=Purpose.REPLY)),
    ),
)
