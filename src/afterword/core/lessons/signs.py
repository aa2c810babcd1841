"""How one theme is recognised: constructions over a shared vocabulary, with examples."""

import re
from collections.abc import Iterator
from dataclasses import dataclass, field

from afterword.core.check.constructions import construction
from afterword.core.lessons.clauses import Clause
from afterword.core.lessons.theme import Theme
from afterword.core.lessons.vocabulary import VOCABULARY
from afterword.core.spans import Span

_SUPPOSED = construction(
    r"""
    (nothing|no|not|n't) .. (to do with|about|your fault|a reflection)
    (isn't|wasn't|is not|was not|not|n't) (a|an|any|the) (criticism|problem|issue|concern|worry)
    i (do|did|was|had|am|'m|'ve) (the same|exactly the same) myself
    (was|were|is|are|'s) (not in doubt|never in doubt|no(t a)? concern|beyond doubt)
    no (concerns?|complaints?|worries|doubts?|issues?) (about|with|on|over|as to|there)
    """,
    vocabulary=VOCABULARY,
)
"""What is said about something that was no lack."""


@dataclass(frozen=True, slots=True)
class Signs:
    """One theme, the ways it is said, and sentences that show them."""

    theme: Theme
    says: re.Pattern[str]
    unless: re.Pattern[str] | None
    examples: tuple[str, ...]
    near_misses: tuple[str, ...]
    hears_questions: bool = field(default=False)
    """Whether a question can say it: *what did it cost?* asks for an example."""

    def found_in(self, clause: Clause) -> Iterator[Span]:
        """Yield the words of a clause that speak of this theme, in the text; at most one place."""
        if clause.is_question and not self.hears_questions:
            return
        words = clause.plain
        match = self.says.search(words)
        if match is None or (self.unless is not None and self.unless.search(words)):
            return
        if _SUPPOSED.search(words):
            return
        yield clause.part(match.start(), match.end())


def signs(  # noqa: PLR0913  each part of a theme is said by name
    theme: Theme,
    says: str,
    *,
    unless: str = "",
    examples: tuple[str, ...],
    near_misses: tuple[str, ...],
    hears_questions: bool = False,
) -> Signs:
    """Compile one theme.

    Args:
        theme: Which.
        says: Constructions in the small language of the check.
        unless: The same; a clause that holds one of these is left alone.
        examples: Sentences that say it.
        near_misses: Sentences that share its words and do not.
        hears_questions: Whether questions are looked at as well.
    """
    return Signs(
        theme,
        construction(says, vocabulary=VOCABULARY),
        construction(unless, vocabulary=VOCABULARY) if unless else None,
        examples,
        near_misses,
        hears_questions,
    )
