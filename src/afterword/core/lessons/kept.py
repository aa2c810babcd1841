"""What is kept of lessons: what was told, what was corrected, what is practised, and interviews."""

from dataclasses import dataclass
from datetime import datetime

from afterword.core.lessons.theme import Theme


@dataclass(frozen=True, slots=True)
class ToldLesson:
    """Feedback the person wrote down themselves, after a call or a talk."""

    id: str
    """``F`` and a number, given by the store and never used twice."""
    words: str
    """Word for word, as the person wrote it down; never changed."""
    at: datetime
    """Aware, UTC: when it was said."""
    who: str = ""
    """Who said it, as the person named them; empty where they did not."""
    contact_id: str | None = None
    application_id: str | None = None
    is_note: bool = True
    """*I* in it is the person; False where it was copied from what somebody wrote."""


@dataclass(frozen=True, slots=True)
class Correction:
    """The person's word on what a lesson is about; it outlives every re-scan."""

    lesson: str
    """What the correction is of: the digest of a message, or the id of what was told."""
    themes: tuple[Theme, ...]
    """What it is about; none is an answer too."""
    at: datetime


@dataclass(frozen=True, slots=True)
class Practice:
    """One exercise the person took on."""

    id: str
    """``E`` and a number, given by the store and never used twice."""
    theme: Theme
    words: str
    """The exercise, as it was offered or as the person made it their own."""
    taken_at: datetime
    lesson: str | None = None
    """The lesson it was taken on for, as ``Correction`` names it; None where for a theme alone."""
    contact_id: str | None = None
    """Who advised it."""
    application_id: str | None = None
    """What the advice was about."""
    done_at: datetime | None = None
    dropped_at: datetime | None = None
    came_of_it: str = ""
    """What came of it, in the person's words."""

    @property
    def is_open(self) -> bool:
        """Tell whether it is neither done nor dropped."""
        return self.done_at is None and self.dropped_at is None


@dataclass(frozen=True, slots=True)
class InterviewNote:
    """Three lines while an interview is fresh."""

    application_id: str
    held_at: datetime
    """Aware, UTC: when the interview was, as the application knows it."""
    talked: str = ""
    """What we talked about."""
    liked: str = ""
    differently: str = ""
    """What I would do differently."""

    @property
    def is_empty(self) -> bool:
        """Tell whether nothing was written."""
        return not (self.talked or self.liked or self.differently)
