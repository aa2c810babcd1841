"""Exercises: small, concrete, done within an evening; two or three for each theme one can work on.

Written here, from what the themes ask for; their lengths and numbers are judgement.
"""

from typing import Final

from afterword.core.lessons.theme import Theme

EXERCISES: Final[dict[Theme, tuple[str, ...]]] = {
    Theme.PREPARATION: (
        (
            "Before the next talk, read the house's newest report, page or shelf for thirty "
            "minutes, and write down three things you did not know."
        ),
        (
            "Write three questions that only somebody who read about them could ask. Take them "
            "along on paper, and ask one."
        ),
        "Mark every task in the advert, and put one thing you have done beside each.",
    ),
    Theme.EXAMPLES_AND_DEPTH: (
        "Tell one project in ninety seconds, with one number in it. Record it, and listen once.",
        (
            "Take one piece of work, and write four lines: how it stood, what was asked, what you "
            "did yourself, how it ended and by how much."
        ),
        (
            "Take the question you answered most generally, and write down one day, one person "
            "and one place that answer it."
        ),
    ),
    Theme.COMMUNICATION: (
        (
            "Answer one usual question aloud in two minutes: the point first, then one example, "
            "then stop. Use a timer."
        ),
        (
            "Record five minutes of talk about your work, and count how often you end a sentence "
            "before you begin the next."
        ),
        (
            "Ask a friend to put three questions to you, and say each back in your own words "
            "before you answer it."
        ),
    ),
    Theme.MOTIVATION: (
        (
            "Write two sentences on why this house and not its neighbour; one of them names "
            "something they did."
        ),
        (
            "Say aloud what you would like to be doing there in a year. If it takes longer than a "
            "minute, make it shorter."
        ),
    ),
    Theme.SKILLS: (
        (
            "Choose the one tool or technique they named, and finish its first lesson this week: "
            "one sitting, one hour."
        ),
        "Make one small thing with it that you could show: a table, a drawing, a page, a joint.",
        "Find the test or certificate that proves it, and put its date and price on paper.",
    ),
    Theme.EXPERIENCE: (
        (
            "List three places where a day of this work can be had: a shift, a volunteer post, a "
            "colleague to follow. Write to one of them."
        ),
        (
            "Find the piece of your own work that comes nearest, and write down what carries over "
            "and what does not."
        ),
    ),
    Theme.SENIORITY: (
        (
            "Read five adverts one step up or down from this one, and mark what you could sign "
            "for today."
        ),
        "Write down one thing you decided yourself at work, what it risked, and how it went.",
    ),
    Theme.FIT: (
        (
            "Write down the day at work you liked best, and three things about the place that "
            "made it so. Look for those three in the next advert."
        ),
        (
            "Think of one question that would show you how they work on an ordinary day, and ask "
            "it next time."
        ),
    ),
    Theme.PAY: (
        (
            "Look up what this work pays in two places that publish it, and write down your "
            "lowest figure and a good one."
        ),
        "Practise one sentence for when they ask: a range, and a question about theirs.",
    ),
    Theme.LOCATION: (
        (
            "Write one sentence that says what is possible: days, distance, papers, from when. "
            "Put it into the next application."
        ),
        "Ask about place and travel in the first talk, before both sides have put in hours.",
    ),
    Theme.TIMING: (
        "Find out your earliest real starting day, and write it into the next application.",
        "Put a day in your calendar to look whether the post has come back.",
    ),
    Theme.INTERNAL_CANDIDATE: (
        (
            "Think of one person in a house you like, and write down one question they would "
            "enjoy answering."
        ),
        "Ask in the first talk whether there are candidates from the house; it is a fair question.",
    ),
}
"""For themes that were not in one's hands, what one can do is small, and never a mending."""


def exercises_for(theme: Theme) -> tuple[str, ...]:
    """Return the exercises of a theme; none for what could not be said."""
    return EXERCISES.get(theme, ())
