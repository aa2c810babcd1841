"""Wrong role: the letter speaks of another job than the one it is about.

## Why it costs you
A reader who filled a planner's post and is thanked for considering you as a driver knows that the
letter was written for somebody else.

## Instead
Name the role as they named it, or leave it out: they know which one it was.
"""

from collections.abc import Iterator

from afterword.core.check.context import CheckContext
from afterword.core.check.diagnostic import Fix, Severity
from afterword.core.check.letter_text import LetterText
from afterword.core.check.rule import Example, Finding, Rule
from afterword.core.patterns import later
from afterword.core.reading.job_titles import has_job_noun
from afterword.core.reading.role import is_same_role, normalise_role
from afterword.core.spans import Span

_TITLE = r"(?P<title>[A-Z][\w&/'’-]*(?:(?:,| of| and| for)? [A-Z][\w&/'’-]*){0,5})"
_BEFORE = later(
    rf"\b(?:[Tt]he|[Yy]our|[Tt]hat|[Tt]his|an?) {_TITLE} "
    r"(?:role|position|post|job|vacancy|opening|application|interview)\b"
)
_BEHIND = later(
    r"\b(?:role|position|post|job|vacancy) (?:of|as) (?:an? |the |your )?" + _TITLE + r"|"
    r"\b(?:appl(?:ied|ying)|consider(?:ed|ing)? me|interview(?:ed|ing)?) (?:for|as) "
    r"(?:an? |the |your )?" + _TITLE.replace("title", "applied") + r"|"
    r"\b(?:crack|go|shot) at (?:an? |the |your )?" + _TITLE.replace("title", "tried") + r"|"
    r"\b(?:to be|being|become|becoming) your " + _TITLE.replace("title", "wished") + r"|"
    r"\bI (?:really |truly )?(?:did )?(?:really )?want(?:ed)? (?:the )?"
    + _TITLE.replace("title", "wanted")
)


def _check(letter: LetterText, context: CheckContext) -> Iterator[Finding]:
    if not context.role:
        return
    for sentence in letter.body:
        words = sentence.span.of(letter.text)
        for pattern in (_BEFORE, _BEHIND):
            for found in pattern.finditer(words):
                name = next(key for key, value in found.groupdict().items() if value)
                title = found[name]
                if has_job_noun(title) and not _is_meant(title, context):
                    start, end = (sentence.span.start + place for place in found.span(name))
                    yield Finding(Span(start, end), fix=Fix(context.role))


def _is_meant(title: str, context: CheckContext) -> bool:
    """Tell whether a title is the role or says a part of it, or is no role but the employer."""
    role = context.role or ""
    said, wanted = set(normalise_role(title).split()), set(normalise_role(role).split())
    names = {one.casefold() for one in (context.organisation, context.to_name) if one}
    return (
        is_same_role(title, role) or said <= wanted or wanted <= said or title.casefold() in names
    )


_PLANNER = CheckContext(role="Timetable Planner")

RULE = Rule(
    code="F404",
    name="wrong-role",
    severity=Severity.ERROR,
    message="This names another role than the one the letter is about.",
    check=_check,
    bad=(
        Example("Hi Dana,\n\nThank you for considering me for the Tram Driver role.", _PLANNER),
        Example("Hi Dana,\n\nThe position of Fleet Engineer was a good fit.", _PLANNER),
        Example("Hi Dana,\n\nWhen I applied for Timetable Manager I was nervous.", _PLANNER),
        Example("Hi Dana,\n\nI'd still like a crack at Fleet Engineer one day.", _PLANNER),
        Example("Hi Dana,\n\nI hoped for the post of Planner, Freight and Yards.", _PLANNER),
    ),
    good=(
        Example("Hi Dana,\n\nI want to be your Planner, and I'd have a go at it again.", _PLANNER),
        Example("Hi Dana,\n\nThank you for considering me for the Planner role.", _PLANNER),
        Example("Hi Dana,\n\nThe Timetable Planner position suited me.", _PLANNER),
        Example("Hi Dana,\n\nI now work in the role of my dreams, and the job is long.", _PLANNER),
        Example("Hi Dana,\n\nThe Monday job of counting trams was fun.", _PLANNER),
        "Hi Dana,\n\nThank you for considering me for the Tram Driver role.",
    ),
)
