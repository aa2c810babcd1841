"""Who wrote a message: a human being, or a system on somebody's behalf."""

import re

from afterword.core.messages.message import Address, Message
from afterword.core.no_reply import is_no_reply
from afterword.core.patterns import later
from afterword.core.reading.desks import is_role_address
from afterword.core.reading.domains import is_recruiting_system, is_shared_mail
from afterword.core.reading.organisation.signing_firms import is_sending_firm, says_i
from afterword.core.reading.people.names import (
    clean_person,
    first_name,
    is_full_name,
    is_known_first_name,
)
from afterword.core.reading.people.signatures import Signature, find_signature
from afterword.core.reading.reading import SenderKind

__all__ = [
    "is_no_reply",
    "is_recruiting_system",
    "is_role_address",
    "is_shared_mail",
    "sender_kind",
    "writer",
]

_LISTED = later(r"\b(?:bulk|list|junk|auto_reply)\b", re.IGNORECASE)
_SAYS_AUTOMATED = later(
    r"\b(?:automated|automatic|auto-generated|automatically[- ]generated|system[- ]generated) "
    r"(?:e-?mail|message|notification|response|reply)|\bdo not (?:reply|"
    r"respond) (?:directly )?to this|"
    r"\b(?:mailbox|inbox|e-?mail (?:address|box|account)|address) (?:is|are) (?:not|un)[- ]?"
    r"(?:actively )?monitored|\bgenerated automatically\b|\bunmonitored (?:mailbox|inbox|address)|"
    r"\breplies to this (?:message|e-?mail|address) (?:are|will)|\bautomatisch (?:generiert|"
    r"erstellt)|"
    r"\bne pas répondre à ce|\bno respond[ae] a este|\bnão responda a est",
    re.IGNORECASE,
)


def writer(message: Message) -> Address | None:
    """Return who wrote the words: the sender, or whose mail the sender forwards."""
    return message.forwarded_from or message.sender


def sender_kind(message: Message) -> SenderKind:
    """Tell whether a person or a system wrote ``message``; unknown rather than a guess.

    A person: their name in the header or under the text, at an address of their own, or from a
    shared desk as "I", with a title or with a first name that is known. A system: bulk headers,
    an address nobody answers, a desk or a recruiting system that signs as a team, or words that
    say so.
    """
    if _is_marked_automatic(message):
        return SenderKind.AUTOMATED
    signature = find_signature(message)
    is_signed = signature.name is not None
    is_own = says_i(message)
    sender = writer(message)
    if sender is None or "@" not in sender.address:
        is_person = is_signed and (is_own or signature.title is not None)
        otherwise = SenderKind.AUTOMATED if signature.team else SenderKind.UNKNOWN
    else:
        shown = clean_person(_before_via(sender.name))
        is_named = is_full_name(shown) and not is_sending_firm(message, shown)
        is_desk = is_role_address(sender.address) or is_recruiting_system(sender.domain)
        is_team = signature.team is not None and not is_signed
        otherwise = SenderKind.AUTOMATED if is_desk or is_team else SenderKind.UNKNOWN
        if is_desk:
            is_somebody = signature.title is not None or _has_known_name(signature)
            is_person = is_signed and (is_own or is_named or is_somebody)
        elif is_team:
            is_person = is_named and is_own
        else:
            is_person = is_named or is_signed or is_own
    return SenderKind.PERSON if is_person else otherwise


def _has_known_name(signature: Signature) -> bool:
    return signature.name is not None and is_known_first_name(first_name(signature.name))


def _before_via(name: str) -> str:
    """Return the person of ``Dana Kim (Acme)``, ``Dana Kim via Lever``, ``Dana Kim at Acme``."""
    return re.split(r"\s+(?:\(|via\b|at\b|from\b|\||@|bei\b|chez\b|[-–—]\s)", name, maxsplit=1)[0]


def _is_marked_automatic(message: Message) -> bool:
    headers = message.headers
    if headers.get("auto-submitted", "no").strip().lower() != "no":
        return True
    if "list-id" in headers or _LISTED.search(headers.get("precedence", "")):
        return True
    is_answer = message.in_reply_to is not None
    if "list-unsubscribe" in headers and not is_answer:
        return True
    if _SAYS_AUTOMATED.search(message.text) and not is_answer:
        return True
    sender = writer(message)
    if sender is None or not is_no_reply(sender.address):
        return False
    # A system may send for a person and send the answers to them.
    return not any(
        not is_no_reply(to.address)
        and not is_role_address(to.address)
        and is_full_name(clean_person(to.name or sender.name))
        and not is_recruiting_system(to.domain)
        for to in message.reply_to
    )
