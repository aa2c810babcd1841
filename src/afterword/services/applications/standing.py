"""Where an application stands, in a sentence; and somebody's part in it."""

from collections.abc import Iterable, Sequence
from datetime import datetime
from typing import Final

from afterword.core.applications import Application, Outcome, Rejection, Stage
from afterword.core.letters.letter import Letter
from afterword.core.people import Contact, Participant
from afterword.core.ports import Delivery, Receipt
from afterword.core.reading.reading import ReachedStage
from afterword.core.touchpoints import Channel, Touchpoint
from afterword.core.wording import day_in_words, moment_in_words
from afterword.services.applications.interviews import upcoming
from afterword.services.moment import Moment
from afterword.services.wording import is_filed

_HOW: Final = {
    Channel.MAIL: "",
    Channel.PHONE: ", by phone",
    Channel.IN_PERSON: ", face to face",
    Channel.VIDEO: ", in a video call",
    Channel.LINKEDIN: ", on LinkedIn",
    Channel.PORTAL: ", in their portal",
    Channel.UNSAID: "",
}
_OWN: Final = {
    Outcome.WITHDRAWN: "You withdrew it.",
    Outcome.HIRED: "You said yes.",
    Outcome.DECLINED: "You declined their offer.",
    Outcome.NO_RESPONSE: "No answer came, and that is an answer too.",
}

_STAGES: Final = {
    Stage.OFFER: "They made you an offer.",
    Stage.INTERVIEW: "There was talk of an interview.",
    Stage.SCREEN: "They asked you for a task or test.",
}


_THEIR_TURN: Final = "It is their turn now. What they write is read as it comes."
_TURNS: Final = {
    Stage.OFFER: "They wait for your answer, and it is yours to give in your own time.",
    Stage.SCREEN: "They asked you for a task or test; once it is with them, it is their turn.",
}
"""Whose turn it is, where it is not theirs alone."""
_NOT_NEEDED: Final = (
    "You said yes elsewhere, so nothing is needed here. If they still wait for you, a short word "
    "of thanks lets them go on."
)


_ALOUD: Final = frozenset({Channel.PHONE, Channel.IN_PERSON, Channel.VIDEO, Channel.LINKEDIN})
"""Ways an answer comes from a person."""
_TELLER: Final = (
    "Whoever told you can be thanked, once their name and a mail address are here: 'Add somebody "
    "you met' on the application's page keeps them."
)


def standing(application: Application, moment: Moment, heard: datetime | None = None) -> str:
    """Say where an application stands: one or two short sentences.

    Args:
        application: Which.
        moment: When and where it is read.
        heard: When the other side last wrote; None where they did not.
    """
    if application.outcome is None:
        return f"Open. {_open(application, moment, heard)}"
    if application.outcome is not Outcome.REJECTED:
        return _OWN[application.outcome]
    rejection = application.rejection
    if rejection is None:
        return "It ended."
    day = rejection.at.astimezone(moment.zone).date()
    ended = f"It ended {_on(day_in_words(day, moment.today))}{_HOW[rejection.channel]}"
    return f"{ended}{_after(application, rejection)}."


def _after(application: Application, rejection: Rejection) -> str:
    if rejection.stage is ReachedStage.AFTER_INTERVIEW:
        return ", after an interview"
    return ", before anybody wrote in person" if is_filed(application) else ""


def _open(application: Application, moment: Moment, heard: datetime | None) -> str:
    coming = [one for one in application.interviews if one.at > moment.now]
    if coming:
        return f"You meet {_on(moment_in_words(coming[0].at, moment.now, moment.zone))}."
    if application.interviews and application.stage is Stage.INTERVIEW:
        day = application.interviews[-1].at.astimezone(moment.zone).date()
        return f"The last talk was {_on(day_in_words(day, moment.today))}."
    if application.stage in _STAGES:
        return _STAGES[application.stage]
    return _silence(application.applied_at, moment, heard)


def _silence(applied: datetime | None, moment: Moment, heard: datetime | None) -> str:
    """Say when the person applied, and who wrote last, where nothing else is known."""
    wrote = f"they last wrote {_day(heard, moment)}" if heard else ""
    if applied is None:
        return f"{wrote[:1].upper()}{wrote[1:]}." if wrote else "No answer yet."
    if not wrote:
        return f"You applied {_day(applied, moment)}, and no answer came yet."
    if heard and _day(heard, moment) == _day(applied, moment):
        return f"You applied {_day(applied, moment)}, and they wrote that day."
    return f"You applied {_day(applied, moment)}, and {wrote}."


def _day(at: datetime, moment: Moment) -> str:
    return _on(day_in_words(at.astimezone(moment.zone).date(), moment.today))


def meeting_ahead(application: Application, moment: Moment) -> str:
    """Say when they are met next; empty where no meeting is ahead."""
    one = upcoming(application, moment) if application.outcome is None else None
    if one is None:
        return ""
    if one.at <= moment.now:
        return "You meet them just now."
    return f"You meet them {_on(moment_in_words(one.at, moment.now, moment.zone))}."


def nothing_next(application: Application, moment: Moment, *, has_found_work: bool = False) -> str:
    """Say why there is no step, and what is true instead; empty where a meeting is ahead."""
    if meeting_ahead(application, moment):
        return ""
    if application.outcome is None:
        if has_found_work:
            return _NOT_NEEDED
        return _TURNS.get(application.stage, _THEIR_TURN)
    if application.outcome is Outcome.HIRED:
        return "Nothing to do here. We are glad with you."
    return _once_ended(application)


def _once_ended(application: Application) -> str:
    rejection = application.rejection
    if application.outcome is Outcome.REJECTED and is_filed(application):
        return "Nobody wrote this no in person, so nobody waits for a word of yours. It can rest."
    if rejection is not None and not application.participants and rejection.channel in _ALOUD:
        return _TELLER
    return "What could be done is done, or its time has passed. It can rest."


def at_rest(people: Iterable[Contact], moment: Moment) -> str:
    """Say of those who are let be why nothing is suggested for them; empty where nobody is."""
    return " ".join(
        f"{one.name} is set aside until {day_in_words(one.snoozed_until, moment.today)}."
        if one.snoozed_until is not None and not one.is_closed
        else f"The tie with {one.name} rests until you reopen it."
        for one in {one.id: one for one in people}.values()
    )


def _on(day: str) -> str:
    """Put ``on`` before a day that takes it: ``on 3 March``, ``yesterday``."""
    takes_it = day[0].isdigit() or day[0].isupper()
    return f"on {day}" if takes_it else day


def part_of(participant: Participant) -> str:
    """Say somebody's part in an application in a word or two; empty where it is not known."""
    role = participant.role.value.replace("_", " ") if participant.role else ""
    if participant.was_interviewer and role != "interviewer":
        return f"{role}, interviewer".strip(", ")
    return role


def letter_state(
    letter: Letter, receipts: Sequence[Receipt], touchpoints: Sequence[Touchpoint], moment: Moment
) -> str:
    """Say how far a letter came, in a sentence."""
    of_it = [one for one in receipts if one.letter_id == letter.id]
    if not of_it:
        return "Written, and not handed over yet."
    last = of_it[-1]
    day = day_in_words(last.at.astimezone(moment.zone).date(), moment.today)
    if last.delivery is Delivery.SENT:
        return f"Sent {_on(day)}."
    settled = [one.is_confirmed for one in touchpoints if one.letter_id == letter.id]
    if settled == [True]:
        return f"Handed over {_on(day)}, and it went out."
    if not settled:
        return f"Handed over {_on(day)}; it did not go out."
    if last.delivery is Delivery.UNKNOWN:
        return "It may or may not have gone out; only you can tell."
    return f"Handed over {_on(day)}; once it has gone out, say so."
