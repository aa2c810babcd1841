"""Thanking for the news and for the time: only for what took place."""

from afterword.core.letters.ground import Ground
from afterword.core.letters.meetings import times

_BY_MAIL = (
    "Thank you for letting me know",
    "Thank you for writing to tell me",
    "Thank you for your message",
    "Thanks for letting me know",
    "Thank you for telling me",
)
_BY_PHONE = (
    "Thank you for calling",
    "Thank you for calling to tell me",
    "Thank you for your call",
    "Thank you for calling me about it",
)
_WITH_TIME = (
    "{news}, and for {time}.",
    "{news}, and thank you for {time}.",
    "{news}. Thank you, too, for {time}.",
    "{news}, and also for {time}.",
)
_TIME_ONLY = (
    "Thank you for {time}.",
    "I'd like to thank you for {time}.",
    "I wanted to thank you for {time}.",
    "Thanks for {time}.",
)
_HEARD = (
    "I have heard the decision on {role}, and I'd like to thank you for {time}.",
    "Now that {role} is decided, I wanted to thank you for {time}.",
    "I've been told about the decision on {role}. Thank you for {time}.",
    "The decision on {role} has reached me, and I'd like to thank you for {time}.",
    "The news about {role} has reached me, and I wanted to thank you for {time}.",
)
_AGAIN = (
    "Thank you again for {time}.",
    "Thank you once more for {time}.",
    "Thank you, once again, for {time}.",
    "Thanks again for {time}.",
    "I wanted to thank you again for {time}.",
)
_ADVICE = (
    "Thank you, too, for saying what to work on.",
    "Thank you for the advice as well; I will use it.",
    "It helps me that you wrote what to work on.",
    "Thank you also for writing what to work on.",
)
_TALKING = ("talking with me", "the time you gave me", "taking the time to talk with me")
_FOR_ROLE = (
    "considering me for {role}",
    "looking at my application for {role}",
    "the time you gave to my application for {role}",
)
_CONSIDERING = (
    "considering me",
    "looking at my application",
    "the time you gave to my application",
)


def thanks_for_time(ground: Ground) -> str:
    """Thank for the time alone; for the interview, where it is not known to be theirs."""
    facts = ground.facts
    is_known = bool(times(facts.meetings, facts.today, ground.style.is_formal))
    time = _time(ground) if is_known else "the interview"
    return ground.choose("thanks", _TIME_ONLY, time=time)


def thanks(ground: Ground) -> str:
    """Thank for letting one know and for the time; or for the time alone, as it was."""
    facts = ground.facts
    time = _time(ground)
    if facts.told_by_mail or facts.told_by_phone:
        news = ground.choose("news", _BY_MAIL if facts.told_by_mail else _BY_PHONE)
        return ground.choose("thanks", _WITH_TIME, news=news, time=time)
    if facts.told_on is not None:
        return ground.choose("thanks", _HEARD, role=ground.role, time=time)
    return ground.choose("thanks", _TIME_ONLY, time=time)


def thanks_for_advice(ground: Ground) -> str:
    """Thank for the advice that came with the news; empty where none did."""
    return ground.choose("advice", _ADVICE) if ground.facts.has_advised else ""


def thanks_again(ground: Ground) -> str:
    """Thank for the time in a letter that comes after a first one."""
    return ground.choose("thanks again", _AGAIN, time=_time(ground))


def _time(ground: Ground) -> str:
    """Say what there is to thank for."""
    facts = ground.facts
    meetings = times(facts.meetings, facts.today, ground.style.is_formal)
    if meetings:
        return ground.wording.ranked("time", meetings)[0]
    if ground.knows_answer("enjoyed"):
        return ground.choose("time", _TALKING)
    if ground.role != "the role":
        return ground.choose("time", _FOR_ROLE, role=ground.role)
    return ground.choose("time", _CONSIDERING)
