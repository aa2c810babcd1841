"""What a look at the setup found: one value for each thing looked at, in words."""

from dataclasses import dataclass
from enum import StrEnum


class Condition(StrEnum):
    """How a thing is."""

    FINE = "ok"
    ATTENTION = "attention"
    """Something wants to be done, and the sentence says what."""
    UNREACHABLE = "unreachable"
    """A server does not answer, is not trusted, or lets nobody in."""


@dataclass(frozen=True, slots=True)
class Finding:
    """One thing that was looked at."""

    name: str
    condition: Condition
    sentence: str
    """That it is well, or what is wrong and what to do."""


def fine(name: str, sentence: str) -> Finding:
    """Return that a thing is well."""
    return Finding(name, Condition.FINE, sentence)


def wants(name: str, sentence: str) -> Finding:
    """Return that a thing wants attention."""
    return Finding(name, Condition.ATTENTION, sentence)
