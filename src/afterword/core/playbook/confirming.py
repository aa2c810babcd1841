"""A letter that was handed over, and of which only the person knows whether it went out."""

from dataclasses import replace

from afterword.core.playbook.story import Story
from afterword.core.steps import Step, StepKind, Window
from afterword.core.workdays import days_later


def confirm_steps(story: Story) -> list[Step]:
    """Ask about each letter of this application that was placed and not confirmed."""
    steps = []
    for reader in story.readers:
        for letter in reader.placed:
            if letter.application_id != story.application.id:
                continue
            closes = days_later(letter.at, story.settings.confirm_days, story.timezone)
            window = Window.fitted(letter.at, letter.at, closes)
            why = f"The letter to {reader.name} is in your hands; say here whether it went out."
            step = story.step(StepKind.CONFIRM_SENT, window, why, reader)
            steps.append(replace(step, letter_id=letter.letter_id))
    return steps
