"""What the rejection itself invited to comes first, on its date."""

from datetime import datetime

from afterword.core.letters.purposes import Purpose
from afterword.core.playbook.readers import Reader
from afterword.core.playbook.story import Story, found_once
from afterword.core.reading.reading import Door, OpenDoor
from afterword.core.steps import Step, StepKind, StepState, Window
from afterword.core.touchpoints import Touchpoint
from afterword.core.workdays import days_later, morning_of

_WHY = {
    Door.CONNECT: "{name} asked to stay in touch, so an invitation on LinkedIn will be welcome.",
    Door.TALK: "{name} offered to talk, and taking somebody up on an offer is no bother to them.",
    Door.FEEDBACK: "{name} offered advice to those who ask, so asking is what comes first.",
    Door.REAPPLY: "{name} asked you to apply again, so look whether a role there fits you now.",
}
"""A door that is not here, such as details kept on file, asks for nothing."""

_WHY_LATER = {
    Door.REAPPLY: "{name} asked you to apply again; when the time comes, a look shows whether a "
    "role there fits you.",
    Door.FEEDBACK: "{name} offered advice to those who ask, and asking can wait until then.",
}
"""What is said of a door while going through it is still to come."""

_FOR_THE_NEXT_TRY = frozenset({Door.FEEDBACK, Door.REAPPLY})
"""Doors that nobody goes through who has found work."""

_ANSWERS = {Door.TALK: Purpose.REPLY, Door.CONNECT: Purpose.LINKEDIN_NOTE}
"""The letter that goes through a door, where it is always the same one."""


def door_steps(story: Story) -> list[Step]:
    """Offer to go through the door the rejection left open, from the day it names."""
    door, teller, window = story.rejection.open_door, story.teller, _standing(story)
    if door is None or window is None or (teller is not None and teller.placed):
        return []
    purpose = _purpose(story, door, teller)
    is_later = window.state(story.now) is StepState.LATER
    words = _WHY_LATER.get(door.door, _WHY[door.door]) if is_later else _WHY[door.door]
    why = words.format(name=teller.name if teller else story.organisation)
    needs_address = purpose not in {None, Purpose.LINKEDIN_NOTE}
    if teller is not None and needs_address and not teller.is_reachable:
        why = f"{why.removesuffix('.')}; to write to them you need an address."
    return [story.step(StepKind.OPEN_DOOR, window, why, teller, purpose)]


@found_once
def is_asking_invited(story: Story) -> bool:
    """Tell whether somebody offered advice who can be asked; then nobody else is."""
    door, teller, window = story.rejection.open_door, story.teller, _standing(story)
    if door is None or door.door is not Door.FEEDBACK or teller is None or window is None:
        return False
    return teller.is_reachable and window.state(story.now) is not StepState.PASSED


@found_once
def _standing(story: Story) -> Window | None:
    """Return the window of a door that is there to be gone through, and was not yet.

    A system's mail counts only where it names a day or offers advice: "feel free to apply again"
    stands in most of them and invites nobody in particular.
    """
    door, teller = story.rejection.open_door, story.teller
    if door is None or door.door not in _WHY:
        return None
    if story.has_found_work and door.door in _FOR_THE_NEXT_TRY:
        return None
    is_particular = door.on is not None or door.door is Door.FEEDBACK
    if not (story.was_interviewed or story.is_personal or is_particular):
        return None
    if teller is not None and not teller.may_be_written_to and door.door is not Door.REAPPLY:
        return None
    window = _window(story, door)
    if teller is not None and _is_answered(story, door, teller, window.earliest):
        return None
    return window


def _window(story: Story, door: OpenDoor) -> Window:
    opens = story.cooled_at
    if door.on is not None:
        opens = max(opens, morning_of(door.on, story.timezone))
    closes = days_later(opens, story.settings.door_offered_days, story.timezone)
    return Window.fitted(opens, opens, closes)


def _purpose(story: Story, door: OpenDoor, teller: Reader | None) -> Purpose | None:
    if teller is None or not teller.may_be_written_to:
        return None
    if door.door is Door.FEEDBACK:
        return Purpose.ADVICE_REQUEST if teller.thanked else Purpose.THANK_AND_ASK
    if door.door is Door.REAPPLY:
        # Sooner than that the thank-you and the question are the letters to write.
        is_later = _window(story, door).earliest > story.day(story.settings.ask_latest_days)
        return Purpose.OPENING if is_later else None
    return _ANSWERS[door.door]


def _is_answered(story: Story, door: OpenDoor, teller: Reader, opens: datetime) -> bool:
    """Tell whether the person went through the door already."""
    if door.door is Door.CONNECT:
        return teller.is_connected
    if door.door is Door.FEEDBACK:
        was_asked = any(one.asked for one in story.readers)
        return was_asked or story.is_advice_settled or teller.has_declined
    if door.on is not None:
        return any(one.at >= opens for one in teller.letters)
    if door.door is Door.TALK:
        return any(_may_take_up(one) for one in teller.letters)
    return any(one.purpose in {Purpose.OPENING, Purpose.REPLY} for one in teller.letters)


def _may_take_up(one: Touchpoint) -> bool:
    """Tell whether a letter may take somebody up on a talk: one not written here may always."""
    is_own = one.letter_id is None and one.purpose is Purpose.CHECK_IN
    return is_own or one.purpose in {None, Purpose.REPLY}
