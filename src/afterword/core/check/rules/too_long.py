"""Too long: more than somebody reads between two meetings.

## Why it costs you
Replies are most likely at 50 to 125 words and fall off above (Boomerang, 40 million mails). Real
thank-you letters have a median of 71.

## Instead
Keep the thanks, the one detail and the way back. The rest can be said when you meet again.
"""

from collections.abc import Iterator

from afterword.core.check.context import CheckContext
from afterword.core.check.diagnostic import Severity
from afterword.core.check.letter_text import LetterText
from afterword.core.check.rule import Example, Finding, Rule
from afterword.core.letters.notes import note_end, note_length
from afterword.core.letters.purposes import PURPOSES, Purpose
from afterword.core.spans import Span

_NOTED_FROM = 170
"""Words. 95 % of good letters are shorter than 122; below 170 nobody should be nagged."""
_WARNED_FROM = 350


def _check(letter: LetterText, context: CheckContext) -> Iterator[Finding]:
    spec = PURPOSES[context.purpose] if context.purpose else None
    if spec is not None and spec.characters is not None:
        most, length = context.settings.linkedin_note_characters, note_length(letter.text)
        if length > most:
            message = f"A LinkedIn note ends at {most} characters; this has {length}."
            yield Finding(
                Span(_passed(letter.text, most), len(letter.text)),
                severity=Severity.ERROR,
                message=message,
            )
        return
    words = letter.word_count
    if words > _NOTED_FROM and letter.body:
        last = letter.body[-1].span
        severity = Severity.WARNING if words > _WARNED_FROM else Severity.INFO
        message = f"{words} words; about a hundred are read to the end."
        yield Finding(last, severity=severity, message=message)


def _passed(text: str, most: int) -> int:
    """Return where a note passes its length; white space around it does not count."""
    indent = len(text) - len(text.lstrip())
    return indent + note_end(text[indent:], most)


_NOTE = CheckContext(purpose=Purpose.LINKEDIN_NOTE)
_LONG = "We spoke about the depots, and about the night handover, and about the Sunday service. "

RULE = Rule(
    code="L501",
    name="too-long",
    severity=Severity.INFO,
    message="About a hundred words are read to the end.",
    check=_check,
    bad=(
        f"Hi Dana,\n\nThank you for the hour. {_LONG * 14}\n\nBest,\nAna",
        Example(f"Hi Dana, thank you for the hour. {_LONG * 3}", _NOTE),
        Example(f"Hi Dana, thank you for the hour. {'🙂' * 84}", _NOTE),
    ),
    good=(
        f"Hi Dana,\n\nThank you for the hour. {_LONG * 4}\n\nBest,\nAna",
        Example(
            "Hi Dana, thank you for the hour at the depot. I would like to stay in touch.", _NOTE
        ),
    ),
)
