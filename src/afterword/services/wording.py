"""What the terminal and the pages say alike: steps, applications, kinds of mail."""

from collections.abc import Iterable
from datetime import datetime, tzinfo
from typing import TYPE_CHECKING, Final

from afterword.core.applications import Application, Outcome
from afterword.core.lessons.lesson import Lesson, Way
from afterword.core.lessons.theme import Hands
from afterword.core.letters.purposes import Move, Purpose
from afterword.core.people import Contact, Participant
from afterword.core.reading.reading import HiringRole, Kind, ReachedStage
from afterword.core.reading.review import Weight
from afterword.core.touchpoints import Channel
from afterword.core.wording import day_in_words, listed
from afterword.services.letters.standing import Standing

if TYPE_CHECKING:
    from afterword.core.letters.compose import Composed

IN_WORDS: Final = {
    Kind.REJECTION: "a no",
    Kind.INTERVIEW: "news about meeting you",
    Kind.OFFER: "an offer",
    Kind.ACKNOWLEDGEMENT: "an acknowledgement",
    Kind.ASSESSMENT: "a task or test for you",
    Kind.OUTREACH: "a question whether you are interested",
    Kind.JOB_ALERT: "a list of openings",
    Kind.FEEDBACK: "advice for you",
    Kind.NO_FEEDBACK: "a word that no advice can be given",
    Kind.AUTO_REPLY: "an automatic reply",
    Kind.BOUNCE: "a letter that came back",
    Kind.OTHER: "something else",
}
"""What a kind of mail is called, to a person."""
WHY_ASKED: Final = {
    Weight.ANSWER_AFTER_INTERVIEW: "From somebody you talked with.",
    Weight.ANSWER: "It may be the answer to an application.",
    Weight.WHICH_APPLICATION: "It fits more than one application.",
    Weight.MAIL_IN_THREAD: "It came where an answer is awaited.",
    Weight.STEP: "It may be a step on the way.",
}
"""Why somebody is asked about a message."""
PURPOSE_IN_WORDS: Final = {
    Purpose.THANK_YOU: "a thank-you",
    Purpose.ADVICE_REQUEST: "a request for advice",
    Purpose.THANK_AND_ASK: "a thank-you that asks for advice",
    Purpose.ADVICE_REMINDER: "a reminder of your question",
    Purpose.ADVICE_THANKS: "thanks for the advice",
    Purpose.CHECK_IN: "a word to stay in touch",
    Purpose.ARTICLE: "something worth reading",
    Purpose.OPENING: "an opening you saw",
    Purpose.CONGRATULATION: "a congratulation",
    Purpose.LINKEDIN_NOTE: "a note for LinkedIn",
    Purpose.INTERVIEW_THANK_YOU: "a thank-you after the interview",
    Purpose.REPLY: "an answer",
}
"""What a letter is for, to a person."""
_GAPS: Final = {
    Move.ENJOYED: "what you enjoyed",
    Move.LEARNED: "what you learned",
    Move.REASON_TO_WRITE: "a reason to write",
    Move.OWN_NEWS: "your own news",
    Move.THANK_FOR_TIME: "what to thank for",
}
STANDING_IN_WORDS: Final = {
    Standing.WRITTEN: "not handed over yet",
    Standing.PLACED: "handed over, for you to send",
    Standing.UNKNOWN: "may have gone out",
    Standing.SENT: "went out",
    Standing.TAKEN_BACK: "did not go out",
}
"""Where a letter is, to a person."""
_STAGES = {
    "applied": "applied",
    "screen": "first talk",
    "interview": "interview",
    "offer": "offer",
}


HANDS_IN_WORDS: Final = {
    Hands.YOURS: "What was in your hands",
    Hands.PARTLY: "What takes its time",
    Hands.NOT_YOURS: "What was not in your hands",
    Hands.UNSAID: "Who could not say",
}
"""How lessons are set apart."""


def said_by(lesson: Lesson, organisation: str, now: datetime, zone: tzinfo) -> str:
    """Say who advised it, of which house, when, and at which point."""
    day = day_in_words(lesson.at.astimezone(zone).date(), now.astimezone(zone).date())
    who = ", ".join(part for part in (lesson.who, organisation) if part) or "Somebody"
    how = {
        Way.ANSWER: "in answer",
        Way.REJECTION: "with the news",
        Way.TOLD: "as you wrote it down",
        Way.REFUSED: "in answer",
    }[lesson.way]
    return f"{who}, {day}, {how}"


def part_of(contact: Contact, part: Participant | None) -> str:
    """Say what somebody is and does in an application: their title, their part."""
    role = ""
    if part is not None and part.role is not None and part.role is not HiringRole.SOURCER:
        role = part.role.value.replace("_", " ")
    return ", ".join(one for one in (contact.title or "", role) if one)


def missing_words(gaps: Iterable[Move]) -> str:
    """Say what a letter could not be given, for want of facts; empty where nothing is missing."""
    missing = [_GAPS[gap] for gap in gaps if gap in _GAPS]
    if not missing:
        return ""
    return f"Nothing is invented, so {listed(missing)} stayed out; a few words make it yours."


def left_out_lines(composed: "Composed") -> list[str]:
    """Say what of the person's words is not in a letter; of what it does not ask for, the key."""
    lines = [
        f"Left out, and kept with the letter: “{words}”"
        for words in composed.left_out
        if words not in composed.no_place_words
    ]
    if composed.no_place:
        keys = listed([f"'{key}'" for key in composed.no_place])
        lines.append(f"This letter does not ask for {keys}; what you wrote there is kept with it.")
    return lines


_BY_NOBODY = frozenset({Channel.MAIL, Channel.PORTAL})
"""Ways an answer comes without a person; whoever said it aloud was one, named or not."""


def is_filed(application: Application) -> bool:
    """Tell whether an application ended without any human contact."""
    rejection = application.rejection
    if application.outcome is not Outcome.REJECTED or application.participants:
        return False
    return rejection is None or (
        rejection.stage is not ReachedStage.AFTER_INTERVIEW and rejection.channel in _BY_NOBODY
    )


def newest(application: Application) -> tuple[str, str]:
    """Return what applications are sorted by: when they ended, else when they began."""
    ended = application.rejection.at if application.rejection else None
    moment = ended or application.applied_at
    return (moment.isoformat() if moment else "", application.id)


def state_of(application: Application) -> str:
    """Say where an application stands, in a word or two."""
    if application.outcome is None:
        return _STAGES[application.stage]
    words = {
        Outcome.REJECTED: "ended",
        Outcome.WITHDRAWN: "you withdrew",
        Outcome.HIRED: "hired",
        Outcome.DECLINED: "you declined",
        Outcome.NO_RESPONSE: "no answer",
    }
    said = words[application.outcome]
    rejection = application.rejection
    if rejection is not None and rejection.stage is ReachedStage.AFTER_INTERVIEW:
        said += " after an interview"
    return said
