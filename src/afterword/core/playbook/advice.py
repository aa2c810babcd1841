"""Ask once, remind once, and thank whoever answered; no answer is the usual answer."""

from datetime import datetime, timedelta

from afterword.core.letters.purposes import Purpose
from afterword.core.playbook.doors import is_asking_invited
from afterword.core.playbook.readers import Reader
from afterword.core.playbook.story import Story, found_once
from afterword.core.playbook.thanks import only_letter, people_to_thank
from afterword.core.reading.reading import HiringRole
from afterword.core.steps import Step, StepKind, StepState, Window
from afterword.core.workdays import add_working_days, days_later, local_day, morning_of


@found_once
def adviser(story: Story) -> Reader | None:
    """Return who can advise: the hiring manager, else who told them, else who interviewed last.

    Only somebody a letter reaches; None without an interview.
    """
    if not story.was_interviewed:
        return None
    reached = [one for one in people_to_thank(story) if one.is_reachable]
    managers = [one for one in reached if one.role is HiringRole.HIRING_MANAGER]
    tellers = [one for one in reached if one == story.teller]
    return next(iter([*managers, *tellers, *_latest_first(story, reached)]), None)


def _latest_first(story: Story, readers: list[Reader]) -> list[Reader]:
    """Put those first whom the latest interview was with."""
    interviews = sorted(story.application.interviews, key=lambda one: one.at)
    order = {who: index for index, one in enumerate(interviews) for who in one.with_}
    return sorted(readers, key=lambda one: -order.get(one.id, -1))


@found_once
def is_asking_over(story: Story) -> bool:
    """Tell whether nobody here is asked (again).

    It was asked, answered or declined before, or it stood in the news, or somebody offered advice,
    which is a door, or the person has found work.
    """
    return (
        story.has_found_work
        or story.is_advice_settled
        or story.has_advice_come
        or is_asking_invited(story)
        or any(one.asked or (one.has_declined and one == adviser(story)) for one in story.readers)
    )


def thanked_and_asked(story: Story) -> Reader | None:
    """Return who gets thanks and question in one letter.

    That is the adviser, where nobody else is there to write to, or where they told the news
    themselves: answering their letter with thanks now and a question later would be two letters
    where one is natural.
    """
    reader = adviser(story)
    told = story.teller if story.is_personal else None
    is_one_letter = reader is not None and reader in {only_letter(story), told}
    return reader if is_one_letter and not is_asking_over(story) else None


def ask_steps(story: Story) -> list[Step]:
    """Offer to ask for advice: some days after the thank-you, sooner if it was answered."""
    reader = adviser(story)
    if reader is None or is_asking_over(story) or reader.placed or len(reader.letters) > 1:
        return []
    settings, last = story.settings, story.day(story.settings.ask_latest_days)
    thanked = reader.thanked
    if thanked is None:
        return _ask_unthanked(story, reader)
    answer = reader.answer_since(thanked.at)
    opens = days_later(thanked.at, settings.ask_after_thanks_days, story.timezone)
    if answer is not None:
        opens = min(opens, answer.at)
    opens = max(min(opens, last - timedelta(days=1)), story.cooled_at)
    window = Window.fitted(opens, opens, last)
    if window.state(story.now) is StepState.PASSED:
        why = f"The time to ask {reader.name} for advice has gone by, and you can let it go."
    elif answer is not None:
        why = f"{reader.name} answered your thank-you, so a question about what to work on is next."
    elif thanked.purpose is None:
        why = (
            f"You have written to {reader.name}; if that did not ask for advice, "
            "one question is still welcome."
        )
    elif window.state(story.now) is StepState.LATER:
        why = (
            f"{reader.name} saw you at work and can say what to practise; some days after the "
            "thank-you you can ask."
        )
    else:
        why = (
            f"{reader.name} saw you at work and can say what to practise; "
            "people agree to such a request more often than we expect."
        )
    return [story.step(StepKind.ASK_ADVICE, window, why, reader, Purpose.ADVICE_REQUEST)]


def _ask_unthanked(story: Story, reader: Reader) -> list[Step]:
    """Plan the question for after a thank-you that has not gone out, or ask in its place."""
    thanking, last = story.thanking, story.day(story.settings.ask_latest_days)
    if thanking.state(story.now) is StepState.PASSED:
        window = Window.fitted(thanking.latest, thanking.latest, last)
        why = (
            f"It is not too late to thank {reader.name} and to ask what to work on, in one letter."
        )
        if window.state(story.now) is StepState.PASSED:
            why = f"The time to ask {reader.name} for advice has gone by, and you can let it go."
        return [story.step(StepKind.ASK_ADVICE, window, why, reader, Purpose.THANK_AND_ASK)]
    if reader == thanked_and_asked(story):
        return []
    opens = days_later(thanking.best, story.settings.ask_after_thanks_days, story.timezone)
    # Never while the thank-you is still open: nobody is offered two letters to one person.
    opens = max(opens, thanking.latest + timedelta(minutes=1))
    why = f"The thank-you to {reader.name} comes first; some days later you can ask for advice."
    window = Window.fitted(opens, opens, last)
    return [story.step(StepKind.ASK_ADVICE, window, why, reader, Purpose.ADVICE_REQUEST)]


def remind_steps(story: Story) -> list[Step]:
    """Offer one reminder of an unanswered question, and after it close the matter kindly."""
    return [step for one in story.readers if (step := _remind(story, one)) is not None]


def _remind(story: Story, reader: Reader) -> Step | None:
    asked, reminded = reader.asked, reader.reminded
    if asked is None or not asked.is_confirmed or reader.answer_since(asked.at) is not None:
        return None
    if story.is_advice_settled or reader.has_declined or not reader.may_be_written_to:
        return None
    opens = _working_days_after(story, asked.at)
    closes = days_later(opens, story.settings.reminder_offered_days, story.timezone)
    window = Window.fitted(opens, opens, closes)
    is_passed = window.state(story.now) is StepState.PASSED
    if reminded is not None:
        is_passed = is_passed and story.now >= _working_days_after(story, reminded.at)
    if is_passed:
        why = f"No answer came from {reader.name}, which is usual, and the matter can rest."
        return story.step(StepKind.REMIND, window, why, reader)
    if reminded is not None or reader.placed or story.has_found_work:
        return None
    why = (
        f"{reader.name} has not answered your question, which is usual; "
        "one short reminder is fine, and then it may rest."
    )
    if window.state(story.now) is StepState.LATER:
        why = (
            f"Your question is with {reader.name}, who may need some days; if no answer has come "
            "by then, one short reminder is fine."
        )
    return story.step(StepKind.REMIND, window, why, reader, Purpose.ADVICE_REMINDER)


def _working_days_after(story: Story, at: datetime) -> datetime:
    day = add_working_days(local_day(at, story.timezone), story.settings.reminder_working_days)
    return morning_of(day, story.timezone)


def thank_for_advice_steps(story: Story) -> list[Step]:
    """Offer a few words of thanks to everybody whose advice was not thanked for yet."""
    return [step for one in story.readers if (step := _thank_for_advice(story, one)) is not None]


def _thank_for_advice(story: Story, reader: Reader) -> Step | None:
    given = reader.advice
    if given is None:
        return _thank_for_answer(story, reader)
    if reader.wrote_since(given.at) or not reader.may_be_written_to:
        return None
    opens = max(given.at, story.cooled_at)
    best = max(given.at + timedelta(hours=story.settings.thank_best_hours), opens)
    closes = days_later(given.at, story.settings.thank_latest_days, story.timezone)
    why = f"{reader.name} took the time to advise you, and a few words of thanks complete it."
    if not reader.is_reachable:
        why = f"{reader.name} took the time to advise you; thanking them needs an address."
    window = Window.fitted(opens, best, closes)
    return story.step(StepKind.THANK_FOR_ADVICE, window, why, reader, Purpose.ADVICE_THANKS)


def _thank_for_answer(story: Story, reader: Reader) -> Step | None:
    """Offer a line to somebody who answered that they cannot advise; nobody is asked again."""
    refused = reader.refusal
    if refused is None or refused.application_id != story.application.id:
        return None
    if reader.asked is None or reader.wrote_since(refused.at):
        return None
    if not (reader.may_be_written_to and reader.is_reachable):
        return None
    opens = max(refused.at, story.cooled_at)
    closes = days_later(refused.at, story.settings.thank_latest_days, story.timezone)
    why = (
        f"{reader.name} answered, though they could not advise; a line of thanks closes it "
        "kindly, and the question can rest."
    )
    window = Window.fitted(opens, opens, closes)
    return story.step(StepKind.THANK_FOR_ADVICE, window, why, reader, Purpose.REPLY)
