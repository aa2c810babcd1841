"""The small questions a letter is laid out from."""

from dataclasses import dataclass

from afterword.core.letters.purposes import Purpose


@dataclass(frozen=True, slots=True)
class Question:
    """One question to the person. Every one may stay unanswered."""

    key: str
    """The field of ``Answers`` it fills: enjoyed, learned, differently, news, reason."""
    text: str
    help: str
    """One line: what helps, and that it may be left empty."""


ENJOYED = Question(
    "enjoyed",
    "What did you enjoy talking about?",
    "One thing is enough, in your own words. Leave it empty if nothing comes to mind.",
)
LEARNED = Question(
    "learned",
    "What did you learn about them?",
    "Something you did not know before: how they work, what they care about.",
)
DIFFERENTLY = Question(
    "differently",
    "What would you do differently?",
    "Your own guess, as short as you like. It shows that you ask in order to learn.",
)
NEWS = Question(
    "news",
    "What is new with you?",
    "A course, a job, a move. Leave it empty if there is nothing you want to tell.",
)
REASON = Question(
    "reason",
    "What makes you write now?",
    "Something of theirs you read or saw, a question, a thought that stayed with you.",
)


WHAT_NOW = Question(
    "differently",
    "What will you do with the advice?",
    "The one thing you take from it, as short as you like.",
)
ARTICLE = Question(
    "reason",
    "What do you want to pass on, and why to them?",
    "A title, a link, a sentence on what made you think of them.",
)
OPENING = Question(
    "reason",
    "Which opening have you seen?",
    "Its title, or a sentence on it and on why you fit.",
)
OCCASION = Question(
    "reason",
    "What do you want to congratulate them on?",
    "What happened, in a few words.",
)
SAY = Question(
    "reason",
    "What do you want to answer?",
    "A sentence or two; the greeting and the thanks are laid out for you.",
)

_BY_PURPOSE: dict[Purpose, tuple[Question, ...]] = {
    Purpose.THANK_YOU: (ENJOYED, LEARNED),
    Purpose.ADVICE_REQUEST: (ENJOYED, DIFFERENTLY),
    Purpose.THANK_AND_ASK: (ENJOYED, LEARNED, DIFFERENTLY),
    Purpose.ADVICE_REMINDER: (),
    Purpose.ADVICE_THANKS: (WHAT_NOW, NEWS),
    Purpose.CHECK_IN: (REASON, NEWS),
    Purpose.ARTICLE: (ARTICLE, NEWS),
    Purpose.OPENING: (OPENING, NEWS),
    Purpose.CONGRATULATION: (OCCASION,),
    Purpose.LINKEDIN_NOTE: (ENJOYED,),
    Purpose.INTERVIEW_THANK_YOU: (ENJOYED, LEARNED),
    Purpose.REPLY: (SAY, NEWS),
}


def questions_for(purpose: Purpose) -> tuple[Question, ...]:
    """Return the questions to ask for a letter, in the order to ask them."""
    return _BY_PURPOSE[purpose]
