"""Whether a person writes of those who hire as of somebody else, as agencies do.

An agency tells what others decide: *they've gone with the other chap*, *the client rang your old
boss*. It puts people forward and submits them, and it is paid by the hour, through an umbrella.
"""

from collections.abc import Mapping, Sequence
from typing import Final

from afterword.core.messages.message import Message
from afterword.core.reading.heads import by_head, frame, places, words_of_text
from afterword.core.reading.organisation.carriers import (
    is_likely_agency,
    may_be_agency,
    writes_for_clients,
)
from afterword.core.reading.organisation.sender import is_from_agency, sending_label
from afterword.core.reading.prose import prose
from afterword.core.reading.wordlist import wordlist

_HIRING = (
    r"(?:chosen|gone (?:with|for|in)|given (?:it|the)|offered|picked|rejected|shortlisted|"
    r"decided|appointed|filled|pulled|withdrawn|passed on|cancelled|hired)\b"
)
_DECIDE: Final = (
    frame("they", rf"(?:[’']ve| have)(?: just| now| also| already| sadly| unfortunately)? {_HIRING}"),
    frame("they", r" (?:chose|went (?:with|for)|picked|decided|preferred|rejected|offered)\b"),
    frame("they", r"(?:[’']d| would)? (?:really |also )?(?:want|like|love|liked|loved)(?: to see| to meet)? you\b"),
    frame("they", r" said (?:yes|no)\b|[’']ve said (?:yes|no)\b"),
)  # fmt: skip
"""What others decide of somebody, told in the third person."""
_PLACED: Final = (
    frame("submit submitted submitting sub", r" (?:you|your (?:profile|cv|resume|name)) (?:to|for|at|with|today|again)\b"),
    frame("submit submitted submitting sub", r" you\b"),
    frame("put putting get getting", r" you (?:straight |back |straight back )?(?:forward|in front of)\b"),
    frame("send sending sent", r" (?:you|your (?:cv|resume|profile|details|papers|file)) (?:over|across)\b"),
    frame("share sharing", r" (?:your )?profiles?\b"),
    frame("present presenting", r" you (?:to|before)\b"),
    frame("other another", r" (?:agency|agencies|vendor|vendors)\b"),
    frame("another", r" (?:vendor|supplier|agency)[’']s\b"),
    frame("c2c rtr", r"\b"),
    frame("paye", r"[^.\n]{0,30}\bumbrella\b"),
    frame("umbrella", r"[^.\n]{0,30}\bpaye\b"),
)  # fmt: skip
"""What somebody does who places others, and what they are paid through."""
_OF_CLIENT: Final = (
    frame("client clients", r"[’']s? (?:side|end|decision|feedback|answer|panel|office|requirement)\b"),
    frame(
        "client",
        r" (?:end|side|interview|feedback|has|have|had|did|rang|called|wants?|wanted|chose|confirms?|"
        r"confirmed|decided|went|says?|said|selected|rejected|is looking|was looking)\b",
    ),
    frame(
        "spoke spoken talked talking word call chat phone",
        r"(?: \w+){0,2} (?:to|with) (?:the|my|our|your) client\b",
    ),
    frame(
        "from by",
        r" (?:the|my|our|end|your) client\b",
    ),
)  # fmt: skip
_TRADE_FRAMES = by_head((*_PLACED, *_OF_CLIENT))
_DECIDE_FRAMES = by_head(_DECIDE)
_THEY: Final = wordlist("they their them")
_WE: Final = wordlist("our ours we")
_OFTEN: Final = 2


def speaks_from_outside(message: Message) -> bool:
    """Tell whether those who hire may well be somebody else than the writer."""
    return (
        places_others(message)
        or tells_what_they_do(message)
        or may_be_agency(sending_label(message))
    )


def places_others(message: Message) -> bool:
    """Tell whether a mail is an agency's, by its domain or by what only agencies do."""
    return (
        is_from_agency(message)
        or writes_for_clients(message)
        or puts_people_forward(message)
        or is_likely_agency(sending_label(message))
        or (may_be_agency(sending_label(message)) and tells_what_they_do(message))
    )


def tells_what_they_do(message: Message) -> bool:
    """Tell whether a mail tells what *they* decide of somebody, or never says *we*."""
    running = prose(message)
    return is_they_often(words_of_text(running)) or any(
        True for _ in places(running, _DECIDE_FRAMES)
    )


def puts_people_forward(message: Message) -> bool:
    """Tell whether the writer does what only those do who place people with others."""
    return any(True for _ in places(prose(message), _TRADE_FRAMES))


def is_they_often(said: Mapping[str, Sequence[tuple[int, int]]]) -> bool:
    """Tell whether those who hire are *they*, and never *we*, as often as an agency says it."""
    return sum(len(said.get(word, ())) for word in _THEY) >= _OFTEN and _WE.isdisjoint(said)
