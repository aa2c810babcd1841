"""Wrong weekday: the letter thanks for a day on which nobody met.

## Why it costs you
"Thank you for Tuesday" when it was Wednesday makes a personal letter look reused.

## Instead
The day the calendar shows, or no day at all.
"""

from collections.abc import Iterator
from datetime import date

from afterword.core.check.context import CheckContext
from afterword.core.check.diagnostic import Fix, Severity
from afterword.core.check.letter_text import LetterText
from afterword.core.check.rule import Example, Finding, Rule
from afterword.core.patterns import later
from afterword.core.spans import Span
from afterword.core.wording import listed, weekday

_MET = later(
    r"\b(?:met|meeting|interview(?:ed)?|talk(?:ed)?|spoke|speaking|conversation|call|visit|chat|"
    r"hour|time|discussion|thank(?:s| you) for)\b[^.!?]{0,60}?\b(?:on|last|this)\s+(?P<day>monday|"
    r"tuesday|wednesday|thursday|friday|saturday|sunday)\b"
)
_AHEAD = later(r"\b(?:next|coming|will|would|could|look(?:ing)? forward)\b")


def _check(letter: LetterText, context: CheckContext) -> Iterator[Finding]:
    days = [weekday(day) for day in context.interviewed_on]
    if not days:
        return
    for sentence in letter.body:
        if _AHEAD.search(sentence.plain):
            continue
        for match in _MET.finditer(sentence.plain):
            if match.group("day").capitalize() in days:
                continue
            start = sentence.span.start + match.start("day")
            message = f"You met on {listed(sorted(set(days)), 'or')}, as the calendar says."
            fix = Fix(days[-1]) if len(set(days)) == 1 else None
            yield Finding(Span(start, start + len(match.group("day"))), message=message, fix=fix)


def _on(*days: str) -> CheckContext:
    return CheckContext(interviewed_on=tuple(date.fromisoformat(day) for day in days))


RULE = Rule(
    code="F405",
    name="wrong-weekday",
    severity=Severity.ERROR,
    message="You met on another day.",
    check=_check,
    bad=(
        Example("Hi Dana,\n\nThank you for the hour on Friday.\n\nBest,\nAna", _on("2026-11-17")),
        Example(
            "Hi Dana,\n\nI enjoyed our conversation last Monday.\n\nBest,\nAna",
            _on("2026-11-17", "2026-11-19"),
        ),
    ),
    good=(
        Example("Hi Dana,\n\nThank you for the hour on Tuesday.\n\nBest,\nAna", _on("2026-11-17")),
        Example("Hi Dana,\n\nI could call you on Friday.\n\nBest,\nAna", _on("2026-11-17")),
        Example("Hi Dana,\n\nI enjoyed the Sunday timetable.\n\nBest,\nAna", _on("2026-11-17")),
        "Hi Dana,\n\nThank you for the hour on Friday.\n\nBest,\nAna",
    ),
)
