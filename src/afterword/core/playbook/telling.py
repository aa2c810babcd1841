"""Months after advice: a note of what came of it, when something was done about it."""

from collections.abc import Iterable
from datetime import datetime, timedelta

from afterword.core.lessons.kept import Practice
from afterword.core.letters.purposes import Purpose
from afterword.core.playbook.readers import Reader
from afterword.core.playbook.story import Story
from afterword.core.steps import Step, StepKind, Window
from afterword.core.wording import month
from afterword.core.workdays import days_later


def tell_steps(story: Story, practices: Iterable[Practice]) -> list[Step]:
    """Offer a note of what came of advice to whoever gave it, once it was practised.

    Nobody who heard from the person since it was practised, or within the usual gap, is offered
    one: they know, or it is too soon.
    """
    done = [one for one in practices if one.done_at is not None and one.done_at <= story.now]
    return [step for one in story.readers if (step := _tell(story, one, done)) is not None]


def _tell(story: Story, reader: Reader, done: Iterable[Practice]) -> Step | None:
    given = reader.advice
    if given is None or not (reader.may_be_written_to and reader.is_reachable):
        return None
    if given.application_id != story.application.id:
        return None
    theirs = [one for one in done if one.contact_id == reader.id and _since(one, given.at)]
    first = min((one.done_at for one in theirs if one.done_at is not None), default=None)
    if first is None or reader.wrote_since(first):
        return None
    settings = story.settings
    opens = max(days_later(given.at, settings.tell_after_days, story.timezone), first)
    last = max((one.at for one in reader.letters), default=None)
    if last is not None:
        opens = max(opens, last + timedelta(days=settings.gap_days))
    closes = days_later(
        given.at, settings.tell_after_days + settings.tell_offered_days, story.timezone
    )
    local = given.at.astimezone(story.timezone)
    why = (
        f"{reader.name} advised you in {month(local.month)}, and you have practised it since; "
        "people like to hear what came of their advice."
    )
    window = Window.fitted(opens, opens, closes)
    return story.step(StepKind.TELL_OUTCOME, window, why, reader, Purpose.CHECK_IN)


def _since(practice: Practice, advised: datetime) -> bool:
    return practice.done_at is not None and practice.done_at >= advised
