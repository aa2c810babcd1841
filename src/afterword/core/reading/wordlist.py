"""Sets of words, written as plain text so that they can be read and kept in order."""


def wordlist(text: str) -> frozenset[str]:
    """Return the words of ``text``, which are separated by white space."""
    return frozenset(text.split())
