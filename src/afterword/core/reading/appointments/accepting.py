"""Whether somebody says yes to one of the times they were offered."""

from collections.abc import Sequence
from datetime import date, tzinfo

from afterword.core.messages.message import Message
from afterword.core.patterns import later
from afterword.core.reading.said import plain_sentences
from afterword.core.reading.sentences import Sentence
from afterword.core.reading.slots import Slot, slots_in, times_in

_NO = later(
    r"\b(?:unfortunately|sadly|afraid|cannot|can not|could not|unable|would not|"
    r"(?:do|does|will|is|am|are) not (?:\w+ )?(?:able|possible|free|available|work|suit|manage|"
    r"make|convenient|good|be|sure|know)|not (?:sure|certain|available|free|possible|the best)|"
    r"instead|another (?:time|day|date|slot|week|appointment)|"
    r"(?:other|different|alternative|further|more) (?:times?|days?|dates?|slots?|options?)|"
    r"reschedul\w+|postpon\w+|"
    r"(?:re)?move (?:it|the|our|this)|"
    r"withdraw\w*|declin\w+|no longer|clash\w*|conflict\w*|already (?:booked|taken|have)|"
    r"need to check|have to check|(?:will|let me|must) check|"
    r"(?:get|come) back to you|let you know|"
    r"leider|nicht|verschieben|stattdessen|malheureusement|impossible|plutot|"
    r"lamentablemente|no puedo|otro dia|otra hora|purtroppo|non posso|helaas|"
    r"infelizmente|nao posso)\b"
)
"""What takes a yes back, wherever it stands."""
_DOUBT = later(
    r"\b(?:but|however|although|though|might|may|maybe|perhaps|probably|possibly|tentative\w*|"
    r"unless|rather|prefer\w*|ideally|if (?:we|you|i|it|possible|necessary|need)|only if|"
    r"either|any of|both|all (?:of|three|the)|whichever|whatever|would have|had been|was|were|"
    r"earlier|later|aber|allerdings|lieber|mais|pero|sino|ma|maar|mas)\b"
)
"""What makes a yes less than one, in its own sentence."""
_WAITING = later(r"\b(?:cannot|can not|could not) (?:wait|be (?:better|happier))\b|\bno problem\b")
_YES = later(
    r"\b(?:works?|perfect|fine|great|good|suits?|ideal|confirm\w*|happy|glad|pleased|delighted|"
    r"yes|be there|see you|speak (?:then|to you)|talk (?:then|to you)|look(?:ing)? forward|accept|"
    r"take|choose|book|go (?:for|with)|it is\.?$|free|available|can (?:do|make|come|manage)|"
    r"convenient|lovely|wonderful|"
    r"excellent|brilliant|sounds|ok|okay|sure|gladly|please|thank you|thanks|"
    r"passt|gerne?|perfekt|bestatig\w*|komme|freue|convient|parfait\w*|volontiers|confirme|serai|"
    r"perfecto|acuerdo|confirmo|viene bien|va bene|perfetto|confermo|prima|goed|past|graag|"
    r"perfeito|pode ser|combinado)\b"
)
_YES_ALONE = later(
    r"\b(?:(?:that|this|it|the (?:time|day|date|slot|appointment)) (?:\w+ )?(?:works|suits|is "
    r"(?:\w+ )?(?:perfect|fine|good|great|ideal|convenient|ok|okay))|"
    r"(?:that|this|it) (?:would|will) (?:\w+ )?(?:work|suit|be (?:\w+ )?(?:perfect|fine|good|"
    r"great|ideal))|works (?:\w+ ){0,2}for me|suits me|(?:perfect|fine|good|great|ideal) "
    r"(?:for|with|by) me|i (?:can |would like to |hereby |am happy to |gladly )?confirm|"
    r"i (?:will|shall) be there|see you (?:then|there)|(?:speak|talk) (?:to you )?then|"
    r"look(?:ing)? forward to (?:it|then|meeting|speaking|talking|seeing|our|the)|"
    r"(?:happy|glad|pleased|delighted) to (?:come|meet|talk|speak|join|accept|attend|take)|"
    r"yes please|sounds (?:good|great|perfect|fine|lovely)|i (?:gladly )?accept|"
    r"(?:das|der termin) passt|passt (?:mir|gut|perfekt)|ich komme gerne|"
    r"bestatige (?:ich )?(?:den|gerne)|"
    r"me convient|c'est parfait|je confirme|je serai|me viene bien|me va bien|"
    r"va bene|komt (?:mij |me )?goed uit|past (?:mij|me) (?:goed|prima))\b|"
    r"^(?:yes|perfect|certainly|of course|sure|gladly|with pleasure|perfekt|gerne|parfait|"
    r"perfecto|perfetto|perfeito)\b"
)
_NUMBERED = tuple(
    later(rf"\bthe (?:{word})\b(?! (?:time|interview|round|stage|of (?:many|its)))")
    for word in ("first|former|1st", "second|2nd", "third|3rd")
)
_ASKS_FOR_A_TIME = later(
    r"\b(?:would it be possible|could we|can we|could you (?:do|make|offer)|"
    r"is there (?:any|a)|do you have|any chance|how about|what about|would \w+day)\b"
)
_SHORT = 8
"""Different words: a day alone in so short a sentence is a choice."""


def accepted(message: Message, offers: Sequence[Slot], zone: tzinfo) -> Slot | None:
    """Find the one offered time that a message says yes to.

    Args:
        message: The answer.
        offers: The times that were offered.
        zone: Where the person lives.

    Returns:
        One of the offers, with the time the answer names where the offer had none. None where
        another time is asked for, where the yes has an if or a but, and where it could be to
        several of them.
    """
    if message.date is None or not offers:
        return None
    said_on = message.date.astimezone(zone).date()
    sentences = plain_sentences(message)
    if any(_takes_back(one, said_on) for one in sentences):
        return None
    chosen: set[Slot] = set()
    for sentence in sentences:
        named = slots_in(sentence.plain, said_on)
        picked = _picked(sentence, named, offers, said_on) if _is_yes(sentence) else []
        if named and _is_yes(sentence) and not picked:
            return None
        chosen.update(picked)
    if not chosen and len(offers) == 1 and any(_says_yes(one) for one in sentences):
        return offers[0]
    return next(iter(chosen)) if len(chosen) == 1 else None


def _takes_back(sentence: Sentence, said_on: date) -> bool:
    """Tell whether a sentence refuses, asks for another time, or says yes with an if or a but."""
    plain = _WAITING.sub(" ", sentence.plain)
    has_slots = bool(slots_in(plain, said_on))
    if plain.endswith("?"):
        is_of_time = has_slots or bool(_ASKS_FOR_A_TIME.search(plain))
        return is_of_time or bool(_NO.search(plain))
    is_doubted = bool(_DOUBT.search(plain)) and (has_slots or bool(_YES_ALONE.search(plain)))
    return is_doubted or bool(_NO.search(plain))


def _is_yes(sentence: Sentence) -> bool:
    """Tell whether a sentence that names a time chooses it."""
    if sentence.plain.endswith("?"):
        return False
    return bool(_YES.search(sentence.plain)) or len(sentence.words) <= _SHORT


def _says_yes(sentence: Sentence) -> bool:
    """Tell whether a sentence says yes to whatever was offered."""
    return not sentence.plain.endswith("?") and bool(_YES_ALONE.search(sentence.plain))


def _picked(
    sentence: Sentence, named: Sequence[Slot], offers: Sequence[Slot], said_on: date
) -> list[Slot]:
    """Return the offers that a sentence names: by day, by time, or by their number."""
    found: list[Slot] = []
    for one in named:
        days = [offer for offer in offers if offer.day == one.day and offer.day >= said_on]
        found += [
            Slot(offer.day, offer.at or one.at)
            for offer in days
            if one.at is None or offer.at is None or offer.at == one.at
        ]
    if named:
        return found
    times = times_in(sentence.plain)
    if times:
        return [offer for offer in offers if offer.at in times]
    numbers = [at for at, words in enumerate(_NUMBERED) if words.search(sentence.plain)]
    return [offers[at] for at in numbers if at < len(offers) and len(offers) > 1]
