"""Thank everybody who gave their time, and the one who took the trouble to tell."""

from collections.abc import Sequence
from typing import Final

from afterword.core.letters.purposes import Purpose
from afterword.core.playbook.readers import Reader
from afterword.core.playbook.story import Story, found_once
from afterword.core.steps import Step, StepKind, StepState
from afterword.core.touchpoints import Channel
from afterword.core.wording import listed

_TOLD: Final = {
    Channel.PHONE: "told you on the phone",
    Channel.IN_PERSON: "told you in person",
    Channel.VIDEO: "told you in a call",
}


@found_once
def people_to_thank(story: Story) -> tuple[Reader, ...]:
    """Return who is thanked: each interviewer, or without an interview who told them.

    After an interview whose people cannot be reached, whoever told them is thanked instead.
    """
    teller = story.teller if story.is_personal else None
    people = list(story.hosts) if story.was_interviewed else []
    is_anybody_reached = any(one.is_reachable and one.may_be_written_to for one in people)
    if teller is not None and not is_anybody_reached and teller not in people:
        people.append(teller)
    return tuple(one for one in people if one.may_be_written_to)


def only_letter(story: Story) -> Reader | None:
    """Return the one person there is to write to, if it is one person only."""
    reached = [one for one in people_to_thank(story) if one.is_reachable]
    return reached[0] if len(reached) == 1 else None


def thank_steps(story: Story, adviser: Reader | None) -> list[Step]:
    """Offer one thank-you to each person, and say whom no letter can reach yet.

    Args:
        story: The rejection.
        adviser: Who is asked for advice; thanked and asked in one letter, if it is the only one.
    """
    people = people_to_thank(story)
    if story.was_interviewed and not people and not story.readers:
        why = (
            f"You were interviewed at {story.organisation}, but it is not known yet who was there; "
            "add them, and a thank-you can go out."
        )
        return [story.step(StepKind.THANK, story.thanking, why)]
    left = [one for one in people if one.thanked is None and one.advice is None]
    reached = [one for one in left if one.is_reachable]
    steps = [_letter(story, one, is_asking=one == adviser) for one in reached]
    # Somebody whose address fails is asked about by a step of its own.
    unknown = [one for one in left if not one.is_reachable and not one.has_bounced]
    return steps + ([_unknown(story, unknown, reached)] if unknown else [])


def _letter(story: Story, reader: Reader, *, is_asking: bool) -> Step:
    purpose = Purpose.THANK_AND_ASK if is_asking else Purpose.THANK_YOU
    state = story.thanking.state(story.now, story.cooled_at)
    if state is StepState.PASSED:
        why = (
            f"The usual time for a thank-you to {reader.name} has gone by, "
            "and that is nothing to regret."
        )
    elif state is StepState.HELD:
        why = (
            f"A thank-you to {reader.name} can wait until the news has settled; "
            "nothing needs to be sent today."
        )
    elif is_asking:
        why = (
            f"{_gave(story, reader)} at {story.organisation}, and one letter can both "
            "say thank you and ask for a word of advice."
        )
    elif story.was_interviewed:
        why = (
            f"{_gave(story, reader)} at {story.organisation}, "
            "and a short thank-you is a good way to leave it."
        )
    else:
        why = (
            f"{reader.name} took the trouble to write to you in person, "
            "and a short thank-you is all it takes to answer."
        )
    return story.step(StepKind.THANK, story.thanking, why, reader, purpose)


def _gave(story: Story, reader: Reader) -> str:
    """Say what there is to thank for: time, of those who are known to have been there."""
    return f"{reader.name} {'gave you time' if reader in story.hosts else 'told you the outcome'}"


def _unknown(story: Story, people: Sequence[Reader], reached: Sequence[Reader]) -> Step:
    """Say once for all of them that an address is needed."""
    names = listed([one.name for one in people])
    if not story.was_interviewed:
        how = _TOLD.get(story.rejection.channel, "told you the outcome")
        why = f"{names} {how}; a thank-you in writing needs an address."
    elif reached:
        why = (
            f"{names} gave you time at {story.organisation} too; a thank-you needs an address, "
            f"or {reached[0].name} can pass it on."
        )
    else:
        why = f"{names} gave you time at {story.organisation}; a thank-you needs an address."
    return story.step(StepKind.THANK, story.thanking, why, people[0])
