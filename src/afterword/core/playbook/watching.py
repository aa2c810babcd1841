"""An opening that was filled, cancelled or paused may come back."""

from typing import Final

from afterword.core.playbook.story import Story
from afterword.core.reading.reading import Door, Reason
from afterword.core.steps import Step, StepKind, StepState, Window
from afterword.core.workdays import days_later

_WHY: Final = {
    Reason.FILLED: "{organisation} filled this opening; another may come up, so a look at their "
    "jobs page is worth a minute.",
    Reason.CANCELLED: "{organisation} called this opening off, which says nothing about you; "
    "a look at their jobs page shows whether it came back.",
    Reason.PAUSED: "{organisation} paused this opening rather than give it to somebody else; "
    "a look at their jobs page shows whether it came back.",
}
_WHY_LATER: Final = {
    Reason.FILLED: "{organisation} filled this opening; another may come up, and a look at their "
    "jobs page some weeks from the news is soon enough.",
    Reason.CANCELLED: "{organisation} called this opening off, which says nothing about you; "
    "some weeks from the news a look at their jobs page shows whether it came back.",
    Reason.PAUSED: "{organisation} paused this opening rather than give it to somebody else; "
    "some weeks from the news a look at their jobs page shows whether it came back.",
}
"""The same while it is still to come."""


def watch_steps(story: Story) -> list[Step]:
    """Suggest a look at the employer's board some weeks after an opening went away.

    Not where they asked to apply again: that door is the better reason to look.
    """
    reason = story.rejection.reason
    door = story.rejection.open_door
    if reason not in _WHY or (door is not None and door.door is Door.REAPPLY):
        return []
    opens = story.day(story.settings.watch_after_weeks * 7)
    closes = days_later(opens, story.settings.watch_offered_weeks * 7, story.timezone)
    window = Window.fitted(opens, opens, closes)
    is_later = window.state(story.now) is StepState.LATER
    why = (_WHY_LATER if is_later else _WHY)[reason].format(organisation=story.organisation)
    return [story.step(StepKind.WATCH, window, why)]
