"""What was found in mail, in numbers; it takes no reader to count."""

from collections.abc import Sequence
from dataclasses import dataclass
from typing import TYPE_CHECKING

from afterword import __version__
from afterword.core.applications import Application, Outcome
from afterword.core.reading.reading import ReachedStage
from afterword.core.wording import count

if TYPE_CHECKING:
    from afterword.core.ports import Store


@dataclass(frozen=True, slots=True)
class FoundInMail:
    """What there is, in numbers."""

    applications: int
    ended: int
    after_interview: int

    def in_words(self) -> str:
        """Say it in one line."""
        if not self.applications:
            return "No applications found in this mail."
        said = count(self.applications, "application")
        if self.ended:
            said += f", {self.ended} ended"
        if self.after_interview:
            said += f", {self.after_interview} after an interview"
        return f"{said}."


def is_filed_by_this_version(store: "Store") -> bool:
    """Tell whether everything was filed by this very version of the rules."""
    return store.setting("filed.version") == __version__


def found(store: "Store") -> FoundInMail:
    """Count what there is."""
    return counted(store.applications())


def counted(applications: Sequence[Application]) -> FoundInMail:
    """Count applications."""
    ended = [one for one in applications if one.outcome is Outcome.REJECTED]
    late = [
        one
        for one in ended
        if one.rejection is not None and one.rejection.stage is ReachedStage.AFTER_INTERVIEW
    ]
    return FoundInMail(len(applications), len(ended), len(late))
