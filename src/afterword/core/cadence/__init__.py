"""When to write to somebody again, and why, or why not.

``due = max(last_in, last_out) + min(365 days, base * 2**u)``, where ``u`` counts the check-ins
since they last wrote, called or met, and ``base`` grows from six weeks to four and then six
months as check-ins go on. Other letters push the day back and are not counted in ``u``.

Days are calendar days where the person lives. What is due follows from what happened, whoever
asks and however often. A store may keep the day (`due_day`) to name those who are due without
looking at everybody; it never keeps more, and works it out anew where anything has changed.
"""

from afterword.core.cadence.due import Due, DueState, cadence
from afterword.core.cadence.history import CHECK_INS
from afterword.core.cadence.weekly import ReasonToWrite, room_left, weekly_list

__all__ = ["CHECK_INS", "Due", "DueState", "ReasonToWrite", "cadence", "room_left", "weekly_list"]
