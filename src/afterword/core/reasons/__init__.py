"""Reasons to write to somebody again: something to read, an opening, one's own news.

A bare "just checking in" is the weakest letter there is, so a check-in wants a reason. All here is
decided from values: what the contacts care about, what was found, and what was passed on before.
"""

from afterword.core.reasons.choosing import Given, choose_reasons
from afterword.core.reasons.reason import Reason, answers_from

__all__ = ["Given", "Reason", "answers_from", "choose_reasons"]
