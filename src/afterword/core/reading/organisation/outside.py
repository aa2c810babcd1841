"""Whether somebody writes of those who hire as of somebody else, as agencies do.

An agency tells what others decide: *they've gone with the other chap*, *the client rang your old
boss*. It puts people forward and submits them, and they are paid through it or an umbrella.
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

_THEY_DECIDE: Final = by_head(
    (
        frame(
            "they",
            r"(?:[’']ve| have)(?: just| now| also| already| sadly| unfortunately)? "
            r"(?:chosen|gone (?:with|for|in)|given (?:it|the)|offered|picked|rejected|shortlisted|"
            r"decided|appointed|filled|pulled|withdrawn|passed on|cancelled|said yes|said no)\b",
        ),
        frame(
            "they",
            r" (?:chose|went with|went for|picked|decided|preferred|rejected|offered|said yes|"
            r"said no)\b",
        ),
        frame(
            "they",
            r"(?:[’']d| would)? (?:really |also )?(?:want|like|love|liked|loved)"
            r"(?: to (?:see|meet))? you\b",
        ),
    )
)
"""What others decide of somebody, told in the third person."""
_OUR = r"(?! (?:to |for )?(?:our|us|me|the|a|an|my)\b)"
"""Within a house one is put in front of *our* director or *the* team."""
_OF_AGENCIES: Final = by_head(
    (
        frame("submit submitted submitting sub", r" you\b"),
        frame("put putting get getting", rf" you (?:straight |back ){{0,2}}forward\b{_OUR}"),
        frame("put putting get getting", rf" you (?:straight |back ){{0,2}}in front of\b{_OUR}"),
        frame("send sending", rf" you (?:over|across)\b{_OUR}"),
        frame("sent sending", rf" your (?:cv|resume|profile|file) (?:over|across)\b{_OUR}"),
        frame("send", rf"(?<=\bi send) your (?:cv|resume|profile|file) (?:over|across)\b{_OUR}"),
        frame("share sharing", r" profiles\b"),
        frame("other another", r" (?:agency|agencies|vendors?)\b"),
        frame("c2c rtr", r"\b"),
        frame("paye", r"[^.\n]{0,30}\bumbrella\b"),
        frame("umbrella", r"[^.\n]{0,30}\bpaye\b"),
        frame(
            "client clients",
            r"[’']s? (?:side|end|decision|feedback|answer|panel|office|requirement)\b",
        ),
        frame(
            "client",
            r" (?:end|side|interview|feedback|has|have|had|did|rang|called|wants?|wanted|chose|"
            r"confirms?|confirmed|decided|went|says?|said|selected|rejected|(?:is|was) looking)\b",
        ),
        frame(
            "spoke spoken talked talking word call chat phone",
            r"(?: \w+){0,2} (?:to|with) (?:the|my|our|your) client\b",
        ),
        frame("from by", r" (?:the|my|our|end|your) client\b"),
    )
)
"""What those write who place others, and hardly anybody who hires."""
_THEY: Final = wordlist("they their them")
_WE: Final = wordlist("our ours we")
_OFTEN: Final = 2


def speaks_from_outside(message: Message) -> bool:
    """Tell whether those who hire may well be somebody else than the writer."""
    return (
        places_others(message)
        or may_be_agency(sending_label(message))
        or _tells_what_they_do(message)
    )


def places_others(message: Message) -> bool:
    """Tell whether a mail is an agency's, by its domain or by what hardly anybody else writes."""
    label = sending_label(message)
    return (
        is_from_agency(message)
        or is_likely_agency(label)
        or writes_for_clients(message)
        or any(True for _ in places(prose(message), _OF_AGENCIES))
        or (may_be_agency(label) and _tells_what_they_do(message))
    )


def _tells_what_they_do(message: Message) -> bool:
    running = prose(message)
    return _is_they_often(words_of_text(running)) or any(
        True for _ in places(running, _THEY_DECIDE)
    )


def _is_they_often(said: Mapping[str, Sequence[tuple[int, int]]]) -> bool:
    """Tell whether those who hire are *they*, and never *we*, as often as an agency says it."""
    return sum(len(said.get(word, ())) for word in _THEY) >= _OFTEN and _WE.isdisjoint(said)
