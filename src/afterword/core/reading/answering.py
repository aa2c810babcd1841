"""What a message answers, as far as it shows: its subject line, and the mail it quotes.

A bare "Re: Deckhand" tells nothing of the answer, but it tells that something was asked. So it
only makes a no likelier to be asked about; it never files one.
"""

import re
from functools import lru_cache
from typing import Final

from afterword.core.messages.message import Message
from afterword.core.patterns import AnyCase, later
from afterword.core.reading.vocabulary.work import OCCUPATIONS

_REPLY: Final = later(
    r"\s*(?:re|aw|antw(?:ort)?|sv|odp|ref|rif|rv|r|i)\s*(?:\[\d+\]|\(\d+\))?\s*:", re.IGNORECASE
)
_ASKED: Final = AnyCase(
    r"\b(?:appl(?:y|ied|ying|ications?)|interview(?:s|ed|ing)?|roles?|positions?|jobs?|"
    r"vacanc(?:y|ies)|openings?|cv|r[eé]sum[eé]|trial (?:shift|day)|apprentice(?:ship)?s?|"
    r"internships?|traineeships?|candida(?:te|cy)|hiring)\b"
)
_PUT_FORWARD: Final = AnyCase(
    r"\b(?:(?:i(?:'d| would| am|'m)? (?:like to |writing to |hereby )?(?:apply|applying|applied))|"
    r"my (?:application|cv|r[eé]sum[eé]|portfolio|cover(?:ing)? letter)|"
    r"(?:the|our|my|an|for) interview|the (?:position|vacancy|role|job|post) (?:of|as|you))\b"
)
_LONGEST: Final = 4000
"""Characters of quoted mail that are looked at."""
_WORD: Final = later(r"[a-z]+")


def is_reply(subject: str) -> bool:
    """Tell whether a subject line says that the message answers one."""
    return _REPLY.match(subject) is not None


def answers_an_application(message: Message) -> bool:
    """Tell whether a message shows that it answers somebody who asked for work.

    Args:
        message: As parsed; its subject, and what it quotes.
    """
    if is_reply(message.subject) and _names_an_application(message.subject.lower()):
        return True
    return _puts_forward(quoted_below(message))


def may_answer(message: Message) -> bool:
    """Tell whether a message may answer somebody who asked for work, for all that it shows.

    Args:
        message: As parsed; only its subject is looked at. Any reply may, and anything whose
            subject names an application or a job; not what goes to a list.
    """
    if "list-id" in message.headers:
        return False
    return is_reply(message.subject) or _names_an_application(message.subject.lower())


@lru_cache(maxsize=2)  # it is asked three times of a mail
def _puts_forward(quoted: str) -> bool:
    return _PUT_FORWARD.is_in(quoted)


@lru_cache(maxsize=2)
def _names_an_application(subject: str) -> bool:
    words = {word.removesuffix("s") for word in _WORD.findall(subject)}
    return bool(_ASKED.is_in(subject) or words & OCCUPATIONS)


def quoted_below(message: Message) -> str:
    """Return the text behind the last words of the sender's own."""
    end = max((span.end for span in message.authored), default=len(message.text))
    if message.signature is not None:
        end = max(end, message.signature.end)
    return message.text[end : end + _LONGEST]
