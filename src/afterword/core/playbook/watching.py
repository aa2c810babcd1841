"""An opening that was filled, cancelled or paused may come back."""

from afterword.core.playbook.story import Story
from afterword.core.reading.reading import Door, Reason
from afterword.core.steps import Step, StepKind, Window
from afterword.core.workdays import days_later

_WHY = {
    Reason.FILLED: "{organisation} filled this opening; another may come up, so a look at their "
    "jobs page is worth a minute.",
    Reason.CANCELLED: "{organisation} called this opening off, which says nothing about you; "
    "a look at their jobs page shows whether it came back.",
    Reason.PAUSED: "{organisation} paused this opening rather than give it to somebody else; "
    "a look at their jobs page shows whether it came back.",
}


def watch_steps(story: Story) -> list[Step]:
    """Suggest a look at the employer's board some weeks after an opening went away.

    Not where they asked to apply again: that door is the better reason to look.
    """
    why = _WHY.get(story.rejection.reason) if story.rejection.reason else None
    door = story.rejection.open_door
    if why is None or (door is not None and door.door is Door.REAPPLY):
        return []
    opens = story.day(story.settings.watch_after_weeks * 7)
    closes = days_later(opens, story.settings.watch_offered_weeks * 7, story.timezone)
    window = Window.fitted(opens, opens, closes)
    return [story.step(StepKind.WATCH, window, why.format(organisation=story.organisation))]
