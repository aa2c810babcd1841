"""Text that some program decoded wrongly on the way, and encoded again: "fÃ¼r" for "für"."""

import re
from typing import Final

from afterword.core.patterns import later

_LED = ("\u00c2", "\u00c3", "\u00e2\u20ac", "\u00e2\u0080")
"""What UTF-8 looks like as Windows-1252: accents, spaces and quotation marks."""
_RUN = later("[^\x00-\x7f]+")
_FEWEST: Final = 2
"""Letters of it that a text must hold: one alone may be meant."""
_LONE = {chr(byte): byte for byte in (0x81, 0x8D, 0x8F, 0x90, 0x9D)}
"""Bytes without a letter in Windows-1252, which pass through it as they are."""


def mended(text: str) -> str | None:
    """Return a text as it was before it was encoded twice; None where it was not.

    All of it must have been: where one letter would make no sense, nothing is changed.
    """
    if text.isascii() or sum(map(text.count, _LED)) < _FEWEST:
        return None
    try:
        return _RUN.sub(_once, text)
    except UnicodeError:
        return None


def _once(run: re.Match[str]) -> str:
    return b"".join(map(_byte, run[0])).decode("utf-8")


def _byte(letter: str) -> bytes:
    if letter in _LONE or letter < "\xa0":  # those of ISO 8859-1
        return bytes([ord(letter)])
    return letter.encode("cp1252")
