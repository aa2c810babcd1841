"""A LinkedIn invitation: when they write back, or else a week after the news."""

from afterword.core.letters.purposes import Purpose
from afterword.core.playbook.story import Story
from afterword.core.reading.reading import Door
from afterword.core.steps import Step, StepKind, StepState, Window
from afterword.core.touchpoints import Nature
from afterword.core.workdays import days_later

_TALKS = frozenset({Nature.CALL, Nature.MEETING})
"""Where nobody wrote back, and they were heard all the same."""


def connect_steps(story: Story) -> list[Step]:
    """Offer an invitation to the hiring manager, and to other interviewers who wrote back.

    An invitation needs no mail address. Where they asked for one themselves, that is an open
    door and comes sooner.
    """
    if not story.was_interviewed:
        return []
    door = story.rejection.open_door
    invited = story.rejection.contact_id if door and door.door is Door.CONNECT else None
    steps = []
    for reader in story.hosts:
        if reader.is_connected or not reader.may_be_written_to or reader.id == invited:
            continue
        first = min(reader.heard, key=lambda one: one.at, default=None)
        answer = first.at if first is not None else None
        if answer is None and reader != story.hosts[0]:
            continue
        opens = story.day(story.settings.connect_after_days)
        why = (
            f"{reader.name} knows you a little by now; an invitation on LinkedIn keeps the way "
            "open and asks for nothing."
        )
        if answer is not None:
            opens = min(opens, answer)
            why = f"{reader.name} wrote back, so an invitation on LinkedIn comes as no surprise."
            if first is not None and first.nature in _TALKS:
                why = f"You and {reader.name} have spoken since, so an invitation on LinkedIn "
                why += "comes as no surprise."
        opens = max(opens, story.cooled_at)
        closes = days_later(opens, story.settings.connect_offered_days, story.timezone)
        window = Window.fitted(opens, opens, closes)
        if answer is None and window.state(story.now) is StepState.LATER:
            why = (
                f"Once the news has settled, an invitation on LinkedIn to {reader.name} keeps the "
                "way open and asks for nothing."
            )
        steps.append(story.step(StepKind.CONNECT, window, why, reader, Purpose.LINKEDIN_NOTE))
    return steps
