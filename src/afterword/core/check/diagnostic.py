"""One finding of the letter check."""

from dataclasses import dataclass
from enum import IntEnum
from typing import Final

_TONE: Final = "T"
"""The family whose fixes are about how something is said; those of the others, about what."""


class Severity(IntEnum):
    """How much a finding matters. A letter is ready with no ERROR and no WARNING."""

    INFO = 1
    WARNING = 2
    ERROR = 3

    def __str__(self) -> str:
        """Return the name as the JSON contract spells it."""
        return self.name.lower()


@dataclass(frozen=True, slots=True)
class Fix:
    """Calmer words for the span. Safe: the meaning stays. Unsafe is never applied unasked."""

    text: str
    is_safe: bool = False


@dataclass(frozen=True, slots=True)
class Diagnostic:
    """A problem in a letter; the span is in code points of the text given."""

    code: str
    name: str
    severity: Severity
    start: int
    end: int
    text: str
    message: str
    """One kind sentence: what a reader may feel."""
    fix: Fix | None = None

    @property
    def fix_label(self) -> str:
        """Say in a word what the fix is: words to add, a calmer way to say it, or the right one."""
        if self.start == self.end:
            return "Add"
        return "Calmer" if self.code.startswith(_TONE) else "Instead"


@dataclass(frozen=True, slots=True)
class Report:
    """What the check found. ``rules_run`` is never 0: a check that ran no rule is an error."""

    rules_run: int
    diagnostics: tuple[Diagnostic, ...]

    @property
    def is_ready(self) -> bool:
        """Tell whether nothing stands in the way of sending."""
        return all(d.severity < Severity.WARNING for d in self.diagnostics)
