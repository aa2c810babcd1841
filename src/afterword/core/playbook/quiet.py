"""Which applications can have a step now: most ended long ago, and nothing has stirred since."""

from datetime import datetime, timedelta
from typing import Final

from afterword.core.applications import Application, Outcome
from afterword.core.settings import Settings, cool_off

_SPARE: Final = timedelta(days=4)
"""For mornings, weekends, clocks that were changed, and the day a window is open at least."""


def quiet_after(settings: Settings) -> timedelta:
    """Return how long after the last thing that calls for a step no step can be open any more.

    The longest of the windows of all steps, each from what it follows: the news, a letter, an
    answer, an exercise.
    """
    cooling = cool_off(settings)
    thanking = max(timedelta(days=settings.thank_latest_days), cooling)
    spans = (
        max(
            timedelta(days=settings.ask_latest_days),
            thanking + timedelta(days=settings.ask_after_thanks_days),
        ),
        # Five working days take a week.
        timedelta(days=2 * settings.reminder_working_days + settings.reminder_offered_days),
        timedelta(days=settings.tell_after_days + settings.tell_offered_days),
        timedelta(days=settings.gap_days),
        max(timedelta(days=settings.connect_after_days), cooling)
        + timedelta(days=settings.connect_offered_days),
        cooling + timedelta(days=settings.door_offered_days),
        timedelta(weeks=settings.watch_after_weeks + settings.watch_offered_weeks),
        timedelta(days=settings.confirm_days),
    )
    return max(spans) + _SPARE


def is_lively(
    application: Application,
    since: datetime,
    stirred: frozenset[str],
    people: frozenset[str],
) -> bool:
    """Tell whether an application can have a step that is open or held.

    Args:
        application: Which.
        since: The present moment less `quiet_after`.
        stirred: The applications something happened about since, or whose letter ever came back.
        people: Those who were asked for advice since, gave it or declined to, and those whose
            advice was practised since.
    """
    rejection = application.rejection
    if application.outcome is not Outcome.REJECTED or rejection is None:
        return False
    door = rejection.open_door
    if door is not None and door.on is not None and door.on >= since.date() - _SPARE:
        return True
    return (
        rejection.at >= since
        or application.id in stirred
        or not people.isdisjoint(application.people)
    )
