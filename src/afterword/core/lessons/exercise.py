"""An exercise, and the words of advice it is for."""

import re
from dataclasses import dataclass


@dataclass(frozen=True, slots=True)
class Exercise:
    """One thing to do in an evening."""

    words: str
    cue: re.Pattern[str] | None = None
    """What advice has to say for it to fit, in lower case; None fits whatever is said."""
