"""Mail does not reach an address any more: another one is asked for."""

from afterword.core.people import FailedAddress, OtherAddress
from afterword.core.playbook.readers import Reader
from afterword.core.playbook.story import Story
from afterword.core.steps import Step, StepKind, Window
from afterword.core.touchpoints import Nature
from afterword.core.workdays import days_later

_WORDS_LIMIT = 120
"""Characters of a server's own words in a sentence."""


def address_steps(story: Story) -> list[Step]:
    """Ask for another address of everybody mail of this application does not reach any more."""
    steps = []
    for reader in story.readers:
        failure = reader.failure
        if failure is None or not reader.may_be_written_to or not _is_of(story, reader):
            continue
        closes = days_later(failure.at, story.settings.confirm_days, story.timezone)
        window = Window.fitted(failure.at, failure.at, closes)
        why = _why(reader.name, failure, next(iter(reader.others), None))
        steps.append(story.step(StepKind.NEW_ADDRESS, window, why, reader))
    return steps


def _is_of(story: Story, reader: Reader) -> bool:
    """Tell whether it was a letter of this application that came back, or a word in it."""
    told = reader.failure.message_id if reader.failure and reader.failure.has_left else None
    return any(
        (one.nature is Nature.BOUNCE or (told is not None and one.message_id == told))
        and one.contact_id == reader.id
        and one.application_id == story.application.id
        for one in story.past
    )


def _why(name: str, failure: FailedAddress, other: OtherAddress | None) -> str:
    said = " ".join(failure.says.split())
    said = said if len(said) <= _WORDS_LIMIT else f"{said[:_WORDS_LIMIT].rstrip()}…"
    why = f"The address {failure.address} did not take your letter"
    if failure.has_left:
        why = f"Mail to {failure.address} may not reach {name} any more"
    why += f" (“{said}”). " if said else ". "
    if other is not None:
        words = "" if other.words.lower() == other.address else f" (“{other.words}”)"
        return f"{why}Their mail also shows {other.address}{words}: is it theirs?"
    return f"{why}Do you have another?"
