"""Firms that sign and send under their own name: two words that only look like somebody's."""

import re

from afterword.core.messages.message import Address, Message
from afterword.core.no_reply import is_no_reply
from afterword.core.patterns import later
from afterword.core.reading.boxes import has_word_of
from afterword.core.reading.desk_words import is_desk_word
from afterword.core.reading.desks import is_role_address
from afterword.core.reading.domains import is_recruiting_system, own_domain
from afterword.core.reading.people.diminutives import bare_name
from afterword.core.reading.people.names import (
    HONORIFIC,
    NOT_NAMES,
    clean_person,
    first_name,
    is_known_first_name,
    is_same_person,
)
from afterword.core.reading.prose import prose

_FIRST_PERSON = later(
    r"\b(?:I|I[’']m|I[’']ve|I[’']d|I[’']ll|me|my|ich|mich|mir|mein[er]?|j[’']ai|je|moi|mon|yo|"
    r"mí|eu|meu|minha|ik|mijn|io|mio|mia)\b"
)


def says_i(message: Message) -> bool:
    """Tell whether somebody writes of themselves."""
    return bool(_FIRST_PERSON.search(prose(message)))


def is_sending_firm(message: Message, name: str) -> bool:
    """Tell whether a name in a header or under a text is the sending house's, and nobody's.

    It is where a desk or a system sends under it, or where the domain is made of it, unless the
    address bears the name as a person's does (``erik@eriklarsen.example``), or it begins with a
    first name that is known and somebody writes as "I".
    """
    sender = message.forwarded_from or message.sender
    if sender is None or "@" not in sender.address or not name or _has_human_marks(sender, name):
        return False
    is_desk = (
        is_no_reply(sender.address)
        or is_role_address(sender.address)
        or is_recruiting_system(sender.domain)
    )
    is_domain_s = _is_domain_of(sender, name)
    is_shown = _is_shown(sender, name)
    if not (is_domain_s or (is_desk and is_shown)) or _has_own_box(message, name):
        return False
    is_known = is_known_first_name(first_name(name))
    if is_domain_s:
        return not (is_known and (says_i(message) or not is_desk))
    return not (is_known or says_i(message))


def _has_human_marks(sender: Address, name: str) -> bool:
    """Tell whether a name is written as only people's are: ``Mrs Whitcombe``, ``J. Whitcombe``."""
    has_initial = any(len(word.strip(".")) == 1 for word in name.split())
    return has_initial or bool(HONORIFIC.match(sender.name))


def _is_domain_of(sender: Address, name: str) -> bool:
    domain = own_domain(sender.domain)
    label = _letters(domain.partition(".")[0]) if domain else ""
    key = _letters(name)
    return bool(key) and (label == key or (" " in name and label.startswith(key)))


def _is_shown(sender: Address, name: str) -> bool:
    """Tell whether a header shows a name, alone or with a desk: ``Harrow Vale Careers``."""
    shown = sender.name.strip(" \"'")
    if is_same_person(clean_person(shown), name):
        return True
    rest = shown.casefold().removeprefix(f"{name.casefold()} ")
    if rest == shown.casefold():
        return False
    return all(word in NOT_NAMES or is_desk_word(word) for word in re.findall(r"\w+", rest))


def _has_own_box(message: Message, name: str) -> bool:
    """Tell whether an address of the message is made of a person's name, word by word."""
    sender = message.forwarded_from or message.sender
    return any(
        address is not None and has_word_of(address.address, name)
        for address in (sender, *message.reply_to)
    )


def _letters(text: str) -> str:
    return "".join(letter for letter in bare_name(text) if letter.isalnum())
