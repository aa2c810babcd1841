"""Missing attachment: the letter speaks of an attached file, and there is none.

## Why it costs you
The reader looks for it, does not find it, and has to write about that instead of about you.

## Instead
Attach it, link it, or leave the sentence out.
"""

from collections.abc import Iterator

from afterword.core.check.context import CheckContext
from afterword.core.check.diagnostic import Severity
from afterword.core.check.letter_text import LetterText
from afterword.core.check.rule import Example, Finding, Rule
from afterword.core.patterns import later
from afterword.core.spans import Span

_PROMISE = later(
    r"\b(?:i(?:'ve| have)? (?:also )?(?:attach(?:ed)?|enclosed?)|"
    r"i(?:'m| am) (?:attaching|enclosing)|"
    r"(?:please )?(?:find|see) (?:the |my |a )?(?:attached|enclosed)|"
    r"(?:is|are) (?:attached|enclosed)|"
    r"attached (?:is|are|you|please)|in the attachment|see attachment)\b"
)
_NOT = later(r"\b(?:not|n't|never|no|without|nothing|emotionally|grow(?:n|ing)? attached)\b")


def _check(letter: LetterText, context: CheckContext) -> Iterator[Finding]:
    if context.attachments:
        return
    for sentence in letter.body:
        match = _PROMISE.search(sentence.plain)
        if match and not _NOT.search(sentence.plain):
            start = sentence.span.start
            # Where nobody can know, it is a word of advice and holds nothing up.
            severity = Severity.INFO if context.attachments is None else None
            yield Finding(Span(start + match.start(), start + match.end()), severity)


RULE = Rule(
    code="S704",
    name="missing-attachment",
    severity=Severity.WARNING,
    message="The reader will look for a file here; make sure that it is attached.",
    check=_check,
    bad=(
        "Hi Dana,\n\nPlease find attached the timetable we spoke of.\n\nBest,\nAna",
        "Hi Dana,\n\nI've attached my notes on the Sunday service.\n\nBest,\nAna",
        "Hi Dana,\n\nMy portfolio is attached.\n\nBest,\nAna",
    ),
    good=(
        Example(
            "Hi Dana,\n\nPlease find attached the timetable.\n\nBest,\nAna",
            CheckContext(attachments=("timetable.pdf",)),
        ),
        "Hi Dana,\n\nI grew attached to the old tram.\n\nBest,\nAna",
        "Hi Dana,\n\nThere are no strings attached.\n\nBest,\nAna",
    ),
)
