"""Reused letter: most of its sentences went to somebody else already.

## Why it costs you
Colleagues show each other their mail. Two people of one team who got the same letter each learn
that theirs was a copy.

## Instead
Keep the thanks, and write one sentence about what this reader said or did.
"""

import re
from collections.abc import Iterator

from afterword.core.check.context import CheckContext
from afterword.core.check.diagnostic import Severity
from afterword.core.check.letter_text import LetterText, plain
from afterword.core.check.rule import Example, Finding, Rule

_LONG_ENOUGH = 8
"""Words; shorter sentences are alike by nature."""


def _check(letter: LetterText, context: CheckContext) -> Iterator[Finding]:
    earlier = [_bare(plain(body)) for body in context.earlier_letters]
    long = [one for one in letter.body if len(one.plain.split()) >= _LONG_ENOUGH]
    again = [one for one in long if any(_bare(one.plain) in body for body in earlier)]
    if again and 2 * len(again) >= len(long):
        for one in again:
            yield Finding(one.span)


def _bare(text: str) -> str:
    return " ".join(re.findall(r"\w+", text))


_EARLIER = CheckContext(
    earlier_letters=(
        "Hi Omar,\n\nThank you for the hour that you gave me on Tuesday at the depot.\n\nAna",
    )
)

RULE = Rule(
    code="P303",
    name="reused-letter",
    severity=Severity.WARNING,
    message="This sentence went to somebody else as it stands here.",
    check=_check,
    bad=(
        Example(
            "Hi Dana,\n\nThank you for the hour that you gave me on Tuesday at the depot.\n\nAna",
            _EARLIER,
        ),
        Example(
            "Hi Dana,\n\nThank you for the hour that you gave me on Tuesday, at the depot! "
            "Keep me in mind.\n\nAna",
            _EARLIER,
        ),
    ),
    good=(
        Example(
            "Hi Dana,\n\nThank you for walking me through the night handover at the depot.\n\nAna",
            _EARLIER,
        ),
        "Hi Dana,\n\nThank you for the hour that you gave me on Tuesday at the depot.\n\nAna",
    ),
)
