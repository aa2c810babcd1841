"""The character set of bytes that name none, or a wrong one: told by what they would say."""

import re
from itertools import pairwise
from typing import Final

from afterword.core.patterns import later

_LOOKED_AT: Final = 4_000
"""Bytes that are looked at; an even number, since most of these letters are two bytes."""
_FEWEST: Final = 8
"""Bytes above ASCII from which a text can be of another script."""
_FOREIGN: Final = 0.4
"""The share of them among all that are no white space; no language of Latin letters comes near."""
_TELLING: Final = 0.3
"""The share of kana that a Japanese text has at least, among its letters."""
_AT_HOME, _BETTER = 0.7, 0.9
"""The share of usual letters below which another Latin set is tried, and that it must reach."""

_HIGH = later(rb"[\x80-\xff]")
_KANA = later("[\u3041-\u30fe]")
_FREQUENT = later("[\u0430\u0432\u0435\u0438\u043b\u043d\u043e\u0440\u0441\u0442]")
"""The ten letters that make two thirds of a Russian text; in a wrong set they are others."""
_TELLING_SMALL: Final = 0.35
"""Share of what is not ASCII that these ten make up in a Russian text, at least (judgement)."""
_CODECS: Final = ("big5", "cp1253", "cp1255", "cp1256", "cp949", "gb18030")
_USUAL: Final = frozenset(
    "äöüßÄÖÜéèêëàâáãçîïíìôóòõûùúñœæåøÉÈÊÀÁÂÃÇÍÓÔÕÚÑÆÅØ’‘“”„–—…€£«»·•°§©®¿¡ªº\u00a0"
)
"""What western European letters hold beside ASCII."""


def guess(data: bytes) -> str | None:
    """Return the codec of a text in another script than Latin; None where it seems to be Latin.

    Args:
        data: Bytes that are not UTF-8.
    """
    head = data[:_LOOKED_AT]
    high = len(_HIGH.findall(head))
    if high < _FEWEST or high < _FOREIGN * len(b"".join(head.split())):
        return None
    for codec in ("cp932", "euc_jp"):
        if _share(_KANA, _decoded(head, codec)) >= _TELLING:
            return codec
    for codec in ("cp1251", "koi8_r"):
        if _share(_FREQUENT, _decoded(head, codec)) >= _TELLING_SMALL:
            return codec
    # loaded only for such bytes; it takes Japanese for Korean, and one Cyrillic for the other
    from charset_normalizer import from_bytes

    found = from_bytes(head, cp_isolation=list(_CODECS)).best()
    return found.encoding if found is not None else None


def guess_latin(data: bytes) -> str:
    """Return the codec of a text in Latin letters: Windows', or the one of old Macs or of DOS."""
    head = data[:_LOOKED_AT]
    home = _usual(head, "cp1252")
    if home < _AT_HOME:
        best = max(("mac_roman", "cp850"), key=lambda codec: _usual(head, codec))
        if _usual(head, best) >= _BETTER:
            return best
    return "cp1252"


def _usual(data: bytes, codec: str) -> float:
    """Return the share of usual letters among all but ASCII; inside a word no capital is."""
    text = data.decode(codec, "replace")
    beside = [(before, one) for before, one in pairwise(f" {text}") if one > "\x7f"]
    usual = sum(
        one in _USUAL and not (one.isupper() and before.islower()) for before, one in beside
    )
    return usual / max(1, len(beside))


def _decoded(data: bytes, codec: str) -> str:
    """Decode what may be cut inside a letter; empty where it is not in this codec."""
    for end in (len(data), len(data) - 1):
        try:
            return data[:end].decode(codec)
        except UnicodeDecodeError:
            continue
    return ""


def _share(letters: re.Pattern[str], text: str) -> float:
    beside = sum(one > "\x7f" for one in text)
    return len(letters.findall(text)) / max(1, beside)
