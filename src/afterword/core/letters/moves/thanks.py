"""Thanking for the news and for the time: only for what took place."""

from afterword.core.letters.ground import Ground
from afterword.core.letters.meetings import times, when

LATE_DAYS = 10
"""From then on a letter says when the news came, instead of answering as on the day (judgement)."""

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
_LATE_BY_MAIL = (
    "Thank you for your message {when}",
    "Thank you for writing to me {when}",
    "Thank you for letting me know {when}",
)
_LATE_BY_PHONE = ("Thank you for calling me {when}", "Thank you for your call {when}")
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
_HEARD_LATE = (
    "I heard about the decision on {role} {when}, and I'd still like to thank you for {time}.",
    "I learned of the decision on {role} {when}, and I'd still like to thank you for {time}.",
    "The decision on {role} reached me {when}, and I still wanted to thank you for {time}.",
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
_INTERVIEWED = ("the interview", "the conversation about the role", "inviting me to an interview")
_PUT_FORWARD = ("putting me forward", "putting me forward for {role}", "your help with {role}")
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
    late = _late(ground)
    if facts.told_by_mail or facts.told_by_phone:
        prompt = _BY_MAIL if facts.told_by_mail else _BY_PHONE
        dated = _LATE_BY_MAIL if facts.told_by_mail else _LATE_BY_PHONE
        news = ground.choose("news", dated if late else prompt, when=late)
        return ground.choose("thanks", _WITH_TIME, news=news, time=_undated(_time(ground), late))
    if facts.told_on is not None:
        heard = _HEARD_LATE if late else _HEARD
        time = _undated(_time(ground, names_role=False), late)
        return ground.choose("thanks", heard, role=ground.role, time=time, when=late)
    return ground.choose("thanks", _TIME_ONLY, time=_time(ground))


def _undated(time: str, said: str) -> str:
    """Leave the day out where the sentence says it already."""
    return time.removesuffix(f" {said}") if said else time


def is_late(ground: Ground) -> bool:
    """Tell whether the news is old by now."""
    return bool(_late(ground))


def _late(ground: Ground) -> str:
    """Say when the news came, where a letter about it comes late; else empty."""
    told_on, today = ground.facts.told_on, ground.facts.today
    if told_on is None or (today - told_on).days <= LATE_DAYS:
        return ""
    return when(told_on, today)


def thanks_for_advice(ground: Ground) -> str:
    """Thank for the advice that came with the news; empty where none did."""
    return ground.choose("advice", _ADVICE) if ground.facts.has_advised else ""


def thanks_again(ground: Ground) -> str:
    """Thank for the time in a letter that comes after a first one."""
    return ground.choose("thanks again", _AGAIN, time=_time(ground))


def _time(ground: Ground, *, names_role: bool = True) -> str:
    """Say what there is to thank for; without the role, where the sentence names it already."""
    facts = ground.facts
    meetings = times(facts.meetings, facts.today, ground.style.is_formal)
    if meetings:
        return ground.wording.ranked("time", meetings)[0]
    is_named = ground.role != "the role" and names_role
    if facts.is_between:
        role = ground.role if is_named else "this role"
        if facts.was_interviewed:
            return ground.choose("time", _PUT_FORWARD, role=role)
    elif ground.knows_answer("enjoyed"):
        return ground.choose("time", _TALKING)
    elif facts.was_interviewed:
        return ground.choose("time", _INTERVIEWED)
    if is_named:
        return ground.choose("time", _FOR_ROLE, role=ground.role)
    return ground.choose("time", _CONSIDERING)
