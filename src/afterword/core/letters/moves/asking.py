"""Asking for advice: one question, easy to answer, about the next time and not this one.

Advice, not feedback: asked for advice, people look ahead and say more (Yoon, Blunden, Kristal
and Whillans). Most requests stay unanswered, so the least answer is made welcome.
"""

from afterword.core.letters.frames.differently import differently
from afterword.core.letters.ground import Draft, Ground, tell
from afterword.core.reading.reading import Door

_OPENERS = (
    "If you have a minute: ",
    "When you have a quiet moment: ",
    "If you can spare a minute: ",
    "May I ask you this: ",
    "A question, if I may: ",
)
_OFFERED = (
    "You kindly offered feedback, and I'd be glad of it: ",
    "You offered feedback, and I'd like to take you up on that: ",
)
_AGAIN = "before I try for a role like this again?"
_QUESTIONS = (
    f"what one thing would you advise me to work on {_AGAIN}",
    "what one thing would you advise me to do differently before I apply for work like this again?",
    "which one thing would you advise me to get better at before I try for a similar role?",
    "what would be your one piece of advice to me before the next interview like this?",
    "what is the one thing you would advise me to practise before I try again somewhere?",
)
_STATED = (
    "I'd be glad of your advice on one thing: what to work on before I try for a role like this.",
    "I would value your advice on what to work on before I apply for work like this again.",
    "I'd be grateful for one piece of advice: what to get better at before I try again.",
)
_EASE = (
    "One line is plenty, and it isn't to reopen the decision.",
    "A line is plenty, and it isn't to reopen the decision.",
    "A sentence would be plenty; it isn't to reopen the decision.",
    "One line would help me, and it isn't to reopen the decision.",
    "Whatever fits in a line is plenty, and it isn't to reopen the decision.",
    "Even half a line would help, and it isn't to reopen the decision.",
)
_EASE_CALL = (
    "One line is plenty, or a short talk, as you offered, and it isn't to reopen the decision.",
    "A line is plenty, or a short talk, as you kindly offered. It isn't to reopen the decision.",
)
_REMINDERS = (
    "I wrote to you with one question, and I know how full weeks get.",
    "I sent you one question a while ago, and I know how easily a message slips down the list.",
    "My one question may have slipped down your list, which I understand well.",
)
_LAST = (
    "If it doesn't suit, that is no trouble at all, and I won't ask again.",
    "If you'd rather not, I quite understand, and I will leave it at that.",
    "If there is no time for it, I understand, and I won't ask again.",
)


def ask_advice(ground: Ground, draft: Draft, *, is_again: bool = False) -> list[str]:
    """Ask the one question, make it easy, and add the writer's own guess where there is one."""
    door = ground.facts.open_door
    if ground.asks_already:
        question = ground.choose("ask", _STATED)
    else:
        openers = _OFFERED if door is Door.FEEDBACK else _OPENERS
        every = [opener + asked for asked in _questions(ground) for opener in openers]
        question = ground.choose("ask", every)
    ease = ground.choose("ease", _EASE_CALL if door is Door.TALK else _EASE)
    if is_again:
        return [question, ease]
    return [question, ease, *tell(ground, draft, "differently", differently)]


def _questions(ground: Ground) -> list[str]:
    """Return the questions that fit: without an interview, none speaks of one."""
    has_met = bool(ground.facts.meetings) or ground.knows_answer("enjoyed")
    return [question for question in _QUESTIONS if has_met or "interview" not in question]


def remind(ground: Ground) -> str:
    """Say that there was a question, without reproach."""
    return ground.choose("remind", _REMINDERS)


def let_go(ground: Ground) -> str:
    """Say that no answer is fine too."""
    return ground.choose("let go", _LAST)
