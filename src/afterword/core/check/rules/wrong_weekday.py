"""Wrong weekday: the letter thanks for a day on which nobody met.

## Why it costs you
"Thank you for Tuesday" when it was Wednesday makes a personal letter look reused.

## Instead
The day the calendar shows, or no day at all.
"""

from collections.abc import Iterator
from datetime import date, timedelta
from typing import Final

from afterword.core.check.context import CheckContext
from afterword.core.check.diagnostic import Fix, Severity
from afterword.core.check.letter_text import LetterText
from afterword.core.check.named_days import NamedDay, Occasion, named_days
from afterword.core.check.rule import Example, Finding, Rule
from afterword.core.letters.letter import Facts
from afterword.core.wording import listed, weekday

_NEIGHBOURS: Final = 1
"""Days by which a mail may be read later than it came, or a call be told of earlier (judgement)."""


def _check(letter: LetterText, context: CheckContext) -> Iterator[Finding]:
    told = context.facts.told_on if context.facts is not None else None
    met = {weekday(day) for day in context.interviewed_on}
    for sentence in letter.body:
        days = list(named_days(sentence))
        is_right = any(one.name in met for one in days)
        for one in days:
            if one.name in met or (is_right and one.occasion is Occasion.TALK):
                continue  # "for the tour on Tuesday and the call on Friday"
            if one.occasion is Occasion.NEWS:
                yield from _of_the_news(one, told)
            elif met and not (one.occasion is Occasion.TALK and one.name in _near(told)):
                yield _of_the_meeting(one, met)


def _of_the_meeting(one: NamedDay, met: set[str]) -> Finding:
    message = f"You met on {listed(sorted(met), 'or')}, as the calendar says."
    return Finding(one.span, message=message, fix=Fix(max(met)) if len(met) == 1 else None)


def _of_the_news(one: NamedDay, told: date | None) -> Iterator[Finding]:
    """Yield a day that is far from the one on which the news came, where that is known."""
    if told is not None and one.name not in _near(told):
        message = f"The news came on {weekday(told)}, as the mail says."
        yield Finding(one.span, Severity.WARNING, message, Fix(weekday(told)))


def _near(told: date | None) -> set[str]:
    """Return the weekdays that can be called the day of the news."""
    if told is None:
        return set()
    return {weekday(told + timedelta(by)) for by in range(-_NEIGHBOURS, _NEIGHBOURS + 1)}


def _on(*days: str, told: str | None = None) -> CheckContext:
    facts = Facts("Ana", told_on=date.fromisoformat(told)) if told else None
    met = tuple(date.fromisoformat(day) for day in days)
    return CheckContext(interviewed_on=met, facts=facts)


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
        Example("Hi Dana,\n\nIt was lovely to meet you on Friday.\n\nAna", _on("2026-11-17")),
        Example("Hi Dana,\n\nI enjoyed our Monday chat.\n\nAna", _on("2026-11-17")),
        Example(
            "Hi Dana,\n\nThank you for letting me know on Thursday.\n\nAna",
            _on("2026-11-17", told="2026-11-22"),
        ),
    ),
    good=(
        Example("Hi Dana,\n\nThank you for the hour on Tuesday.\n\nBest,\nAna", _on("2026-11-17")),
        Example("Hi Dana,\n\nI could call you on Friday.\n\nBest,\nAna", _on("2026-11-17")),
        Example("Hi Dana,\n\nI enjoyed the Sunday timetable.\n\nBest,\nAna", _on("2026-11-17")),
        Example(
            "Hi Dana,\n\nThank you for telling me yourself on Sunday.\n\nAna",
            _on("2026-11-17", told="2026-11-22"),
        ),
        Example("Hi Dana,\n\nThank you for your email on Sunday.\n\nAna", _on("2026-11-17")),
        Example(
            "Hi Dana,\n\nI thought about our conversation on Sunday.\n\nAna", _on("2026-11-17")
        ),
        "Hi Dana,\n\nThank you for the hour on Friday.\n\nBest,\nAna",
    ),
)
