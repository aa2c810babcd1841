"""What a rule is: one problem, how it is found, and its own evidence."""

from collections.abc import Callable, Iterable
from dataclasses import dataclass

from afterword.core.check.context import CheckContext
from afterword.core.check.diagnostic import Fix, Severity
from afterword.core.check.letter_text import LetterText
from afterword.core.spans import Span

NOTHING_KNOWN = CheckContext()

FAMILIES: dict[str, str] = {
    "T": "Tone",
    "M": "Moves",
    "P": "Personal",
    "F": "Facts",
    "L": "Length and form",
    "C": "Cadence",
    "S": "Sending",
}


@dataclass(frozen=True, slots=True)
class Finding:
    """One place where a rule finds its problem; what is None is taken from the rule."""

    span: Span
    severity: Severity | None = None
    message: str | None = None
    fix: Fix | None = None


@dataclass(frozen=True, slots=True)
class Example:
    """A letter, and what is known beside it."""

    text: str
    context: CheckContext = NOTHING_KNOWN


Check = Callable[[LetterText, CheckContext], Iterable[Finding]]


@dataclass(frozen=True, slots=True, kw_only=True)
class Rule:
    """A check with an identity. The docstring of the module it stands in is its documentation."""

    code: str
    """Family letter and three digits; never given to another problem."""
    name: str
    """The problem, as the file is called; never the advice."""
    severity: Severity
    """How much a finding matters, where the finding itself does not say."""
    message: str
    """One kind sentence: what a reader may feel."""
    check: Check
    bad: tuple[str | Example, ...]
    """Each is flagged by this very rule."""
    good: tuple[str | Example, ...]
    """Each is flagged by no rule of the family."""
    is_last_resort: bool = False
    """True for a rule that is silent where another of its family has spoken."""

    @property
    def family(self) -> str:
        """Return the letter of the family."""
        return self.code[0]

    @property
    def bad_examples(self) -> tuple[Example, ...]:
        """Return the letters this rule flags."""
        return tuple(_example(given) for given in self.bad)

    @property
    def good_examples(self) -> tuple[Example, ...]:
        """Return the letters no rule of the family flags."""
        return tuple(_example(given) for given in self.good)


def _example(given: str | Example) -> Example:
    return Example(given) if isinstance(given, str) else given
