"""What one purpose's letter is: its subjects, and how it is laid out."""

from collections.abc import Callable
from dataclasses import dataclass

from afterword.core.letters.ground import Draft, Ground
from afterword.core.letters.purposes import Purpose


@dataclass(frozen=True, slots=True)
class Layout:
    """One purpose's letter; one file in ``layouts`` exports one as ``LAYOUT``."""

    purpose: Purpose
    subjects: tuple[str, ...]
    """Subjects of a letter that answers no message. ``{role}`` and ``{organisation}`` stand for
    the fact; a subject whose fact is not known is passed over."""
    lay: Callable[[Ground, Draft], None]
    """Add the paragraphs between greeting and close, and note what was missing."""
