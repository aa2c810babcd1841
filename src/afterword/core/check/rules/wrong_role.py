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
from afterword.core.check.named_roles import named_roles
from afterword.core.check.rule import Example, Finding, Rule
from afterword.core.check.same_job import is_same_job
from afterword.core.patterns import later
from afterword.core.spans import Span

_ARTICLE = later(r"(?<![^\W_])(?P<article>[Aa]n?) $")
_VOWEL = later(
    r"(?!(?:[Uu](?:ni|se|[A-Z\W])|[Ee]u|[Oo]n(?:e|ce)\b))[AEIOUaeiou]|[FHLMNRSX](?:(?=[A-Z])|\b)"
)
"""What *an* stands before: *an Engineer*, *an HR assistant*, but *a Union officer*."""


def _check(letter: LetterText, context: CheckContext) -> Iterator[Finding]:
    if not context.role:
        return
    names = [one for one in (context.organisation, context.to_name) if one]
    for span in named_roles(letter):
        title = span.of(letter.text)
        is_name = any(title.casefold() in one.casefold() for one in names)
        if not is_name and not is_same_job(title, context.role):
            yield _renamed(span, letter, context.role)


def _renamed(span: Span, letter: LetterText, role: str) -> Finding:
    """Put the right role there, with the article that goes before it."""
    article = _ARTICLE.search(letter.text[max(0, span.start - 4) : span.start])
    right = "an" if _VOWEL.match(role) else "a"
    if article is None or article["article"].casefold() == right:
        return Finding(span, fix=Fix(role))
    start = span.start - len(article.group())
    words = f"{right} {role}"
    is_capital = letter.text[start].isupper()
    fix = Fix(words[0].upper() + words[1:] if is_capital else words)
    return Finding(Span(start, span.end), fix=fix)


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
        Example("Hi Dana,\n\nThank you for calling about the ticket inspector job.", _PLANNER),
        Example("Hi Dana,\n\nWhoever you picked as depot cleaner is in luck.", _PLANNER),
        Example("Hi Dana,\n\nThe signaller's post was never really mine.", _PLANNER),
        Example("Hi Dana,\n\nI know I won't be the next yard manager at your depot.", _PLANNER),
        Example("Hi Dana,\n\nWe spoke in May about the inside sales spot.", _PLANNER),
    ),
    good=(
        Example("Hi Dana,\n\nI want to be your Planner, and I'd have a go at it again.", _PLANNER),
        Example("Hi Dana,\n\nThank you for considering me for the Planner role.", _PLANNER),
        Example("Hi Dana,\n\nThe Timetable Planner position suited me.", _PLANNER),
        Example("Hi Dana,\n\nI now work in the role of my dreams, and the job is long.", _PLANNER),
        Example("Hi Dana,\n\nThe Monday job of counting trams was fun.", _PLANNER),
        Example("Hi Dana,\n\nThank you for ringing about the scheduler job.", _PLANNER),
        Example("Hi Dana,\n\nI'm a ticket inspector now, and I like the inspector job.", _PLANNER),
        Example("Hi Dana,\n\nIf the depot cleaner job comes up, I'd take it.", _PLANNER),
        Example("Hi Dana,\n\nI see you are posting a fleet engineer job.", _PLANNER),
        Example("Hi Dana,\n\nThe hiring manager was kind, as was the TP interview.", _PLANNER),
        Example(
            "Dear Dana,\n\nThank you for the TA job talk.", CheckContext(role="Teaching Assistant")
        ),
        "Hi Dana,\n\nThank you for considering me for the Tram Driver role.",
    ),
)
