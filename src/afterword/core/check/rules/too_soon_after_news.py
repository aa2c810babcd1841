"""Too soon after the news: the letter is written while the no is less than a day old.

## Why it costs you
Irritation passes within hours, sadness does not, and a letter carries whichever was there when it
was written. A delay that is spent on something else lowers the wish to hit back; one spent
brooding raises it (Wang, Sivanathan, Narayanan and others). Advice pages say to wait a day and to
write within two.

## Instead
Write it now if that helps, and send it tomorrow. Nothing is lost: a thank-you is welcome for a
week.
"""

from collections.abc import Iterator
from datetime import UTC, datetime, timedelta

from afterword.core.check.context import CheckContext
from afterword.core.check.diagnostic import Severity
from afterword.core.check.letter_text import LetterText
from afterword.core.check.rule import Example, Finding, Rule
from afterword.core.settings import cool_off
from afterword.core.spans import Span

_LETTER = "Hi Dana,\n\nI read that the depots open in May. Best wishes,\nAna"


def _check(_letter: LetterText, context: CheckContext) -> Iterator[Finding]:
    if context.news_at is None or context.now is None:
        return
    if context.now < context.news_at + cool_off(context.settings):
        yield Finding(Span(0, 0))


_NOW = datetime(2026, 6, 10, 12, tzinfo=UTC)


def _told(hours: int) -> CheckContext:
    return CheckContext(now=_NOW, news_at=_NOW - timedelta(hours=hours))


RULE = Rule(
    code="C601",
    name="too-soon-after-news",
    severity=Severity.INFO,
    message="The news is still fresh; a letter slept on is a better letter.",
    check=_check,
    bad=(Example(_LETTER, _told(2)), Example(_LETTER, _told(23))),
    good=(Example(_LETTER, _told(25)), Example(_LETTER)),
)
