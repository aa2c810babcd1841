"""Exercises: small, concrete, done within an evening, chosen by the words of the advice.

Where the words name what was missed, the exercise is about just that. Where none is known for
them, an exercise takes the advice's own words, so that nobody is asked for something else.
"""

from typing import Final

from afterword.core.lessons.exercises_of_having import HAVING
from afterword.core.lessons.exercises_of_telling import TELLING
from afterword.core.lessons.theme import Theme

BOOK: Final = {**TELLING, **HAVING}
"""Every exercise, by theme."""
WITH_THEIR_WORDS: Final = {
    Theme.PREPARATION: "Write down the one thing you would read, try or ask before the next talk.",
    Theme.EXAMPLES_AND_DEPTH: "Write down one day of yours that answers it, and tell it aloud.",
    Theme.COMMUNICATION: "Choose one usual question, and answer it aloud once with this in mind.",
    Theme.MOTIVATION: "Write two sentences that would have answered it, and say them aloud.",
    Theme.SKILLS: (
        "Write down what of it you can do today, and the first hour of learning the rest; put that "
        "hour into your calendar."
    ),
    Theme.EXPERIENCE: "Write down what you have done that comes nearest, and what is missing yet.",
}
"""What to do with a sentence of theirs for which no exercise is written; themes without one have
exercises that fit whatever was said."""
_LONGEST: Final = 130
"""Characters of a sentence of theirs that stands inside an exercise (judgement: a longer one is
read where it was said)."""


def exercises_for(theme: Theme, advice: str = "", *, is_news: bool = False) -> tuple[str, ...]:
    """Return the exercises of a theme, those that fit the advice first.

    Args:
        theme: What the advice is about.
        advice: The sentences that speak of it, word for word; empty where nobody knows them.
        is_news: They stood in a rejection. They choose an exercise, and are never read out again.

    Returns:
        Each once; none for what could not be said. One that is about something the advice does
        not speak of is left out.
    """
    known = BOOK.get(theme, ())
    said = " ".join(advice.split()).casefold()
    fitting = [one.words for one in known if one.cue is not None and one.cue.search(said)]
    usual = [one.words for one in known if one.cue is None]
    own = [] if fitting or is_news or not said else _in_their_words(theme, advice)
    return tuple(dict.fromkeys([*fitting, *own, *usual]))


def _in_their_words(theme: Theme, advice: str) -> list[str]:
    """Make an exercise of a piece of advice itself; none where the usual ones fit anything."""
    what_to_do = WITH_THEIR_WORDS.get(theme)
    if what_to_do is None:
        return []
    quote = " ".join(advice.split()).translate(_SINGLE)
    if len(quote) > _LONGEST:
        return [f"Read once more what they wrote. {what_to_do}"]
    return [f"Read it once more: “{quote}” {what_to_do}"]


_SINGLE: Final = str.maketrans({"“": "‘", "”": "’", '"': "’"})
"""Marks of a quote inside a quote."""
