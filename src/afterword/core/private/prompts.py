"""What the private page asks: for meaning and for distance, never for insult.

Distance protects: those who looked at a bad moment from outside were less low a day and a week
later (Kross & Ayduk 2008). Venting feeds anger: doing nothing did better (Bushman 2002). So no
question asks how it felt again, or who is to blame.
"""

from dataclasses import dataclass
from datetime import date
from typing import Final


@dataclass(frozen=True, slots=True)
class Prompt:
    """One question, asked in two ways."""

    to_you: str
    by_name: str
    """In the third person; ``{name}`` stands where the name goes."""

    def of(self, name: str) -> str:
        """Return the question about somebody of this name."""
        return self.by_name.replace("{name}", name)


PROMPTS: Final = (
    Prompt(
        "Why did this happen, seen from outside, by somebody who wishes you well?",
        "Why did this happen to {name}, seen from outside, by somebody who wishes {name} well?",
    ),
    Prompt(
        "What would you tell a friend who had just had this news?",
        "A friend of {name}'s has just had this very news. What does {name} tell them?",
    ),
    Prompt(
        "What was it about this job that mattered to you, and where else is some of it?",
        "What was it about this job that mattered to {name}, and where else is some of it?",
    ),
    Prompt(
        "Which part of this was in your hands, and which was never in them?",
        "Which part of this was in {name}'s hands, and which was never in them?",
    ),
    Prompt(
        "What do you know now that you did not know before you applied?",
        "What does {name} know now that {name} did not know before?",
    ),
    Prompt(
        "What stays true about your work, whatever this answer says?",
        "What stays true about {name}'s work, whatever this answer says?",
    ),
    Prompt(
        "A year from now, what will you say began this week?",
        "A year from now, what will {name} say began this week?",
    ),
)


def prompts_from(day: date) -> tuple[Prompt, ...]:
    """Return all questions, another one first each day."""
    first = day.toordinal() % len(PROMPTS)
    return PROMPTS[first:] + PROMPTS[:first]


def first_name(name: str) -> str:
    """Return what somebody calls themselves when they write by name."""
    words = name.split()
    return words[0] if words else "this person"
