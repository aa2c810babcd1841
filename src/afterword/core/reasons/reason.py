"""One reason to write to somebody, whatever it is."""

from dataclasses import dataclass

from afterword.core.letters.letter import Answers
from afterword.core.letters.purposes import Purpose


@dataclass(frozen=True, slots=True)
class Reason:
    """An article, an opening, their news, or the person's own."""

    id: str
    """Of the article, the opening or the news."""
    purpose: Purpose
    """Which letter it makes."""
    title: str
    """Plain text on one line."""
    link: str = ""
    """http or https; empty where there is none."""
    words: tuple[str, ...] = ()
    """What it has in common with the contact."""
    score: float = 0.0
    """Between reasons of one purpose: higher is better."""
    is_back: bool = False
    """An opening that had gone, and is listed again."""
    organisation: str = ""
    """Whose opening it is."""

    @property
    def in_a_letter(self) -> str:
        """Return it as an answer to the small question *What makes you write now?*."""
        return f"{self.title} ({self.link})" if self.link else self.title


def answers_from(reason: Reason) -> Answers:
    """Return the answers a letter with this reason begins with; the person changes them."""
    if reason.purpose is Purpose.CHECK_IN:
        return Answers(news=reason.title)
    return Answers(reason=reason.in_a_letter)
