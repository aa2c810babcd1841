r"""The words a pattern cannot match without, so that most patterns are never tried.

A mail has a hundred words and there are hundreds of constructions. Each asks for words of its own
text, one of every set that its alternatives leave, cut to four letters so that one entry stands
for all endings. Lookarounds and optional parts ask for nothing.

The patterns are those of this package: literal words, ``\b``, ``\S+``, ``\w*``, character
classes, groups, alternatives and the usual repeats.
"""

import re
from collections.abc import Iterable
from typing import Final, NamedTuple, TypeAlias

from afterword.core.reading.wordlist import wordlist

STEM: Final = 4
"""Letters of a word that are kept."""
SHORT_STEM: Final = 3
"""Letters of a stem that has fewer and a free ending (``mov\\w+``)."""

_COMMON: Final = wordlist(
    """
    a am an and are as at be been but by can for from had has have he her him i if in is it its me
    my no not of on or our she so that the them they this to us was we were will with would you your
    """
)
_TOKEN = re.compile(
    r"(?P<look>\(\?<?[=!])|(?P<open>\((?:\?:|\?P<\w+>)?)|(?P<close>\))|(?P<bar>\|)|"
    r"(?P<bound>\\b|[\^$])|(?P<any>\\[SwdsDW]|\[(?:\\.|[^\]])+\]|\.)|"
    r"(?P<many>(?:[*+?]|\{\d*,?\d*\})[?+]?)|(?P<char>\\.|.)",
    re.DOTALL,
)


Keys: TypeAlias = tuple[frozenset[str], ...]
"""A text that matches has a key of every set; the set with the rarest words comes first."""


class _Part(NamedTuple):
    """What a stretch of a pattern asks for, and whether it ends where a word may begin."""

    keys: list[frozenset[str]]
    is_open: bool


def keys_of(pattern: str) -> Keys:
    """Return sets of keys, of each of which one is in every text the pattern matches.

    Raises:
        ValueError: The pattern asks for no word at all, so it could not be filed.
    """
    tokens = [(str(found.lastgroup), found.group()) for found in _TOKEN.finditer(pattern)]
    part, _ = _alternatives(tokens, 0, is_open=True)
    if not part.keys:
        raise ValueError(pattern)
    return tuple(sorted(dict.fromkeys(part.keys), key=_cost))


def keys_in(words: Iterable[str]) -> frozenset[str]:
    """Return the keys that the words of a sentence answer to."""
    keys: set[str] = set()
    for word in words:
        keys.add(word[:STEM])
        keys.add(word[:SHORT_STEM] + "*")
    return frozenset(keys)


def _alternatives(tokens: list[tuple[str, str]], at: int, *, is_open: bool) -> tuple[_Part, int]:
    """Read alternatives up to the closing bracket; several ask for one key of any of them."""
    branches: list[list[frozenset[str]]] = []
    ends_open = True
    while True:
        part, at = _sequence(tokens, at, is_open=is_open)
        branches.append(part.keys)
        ends_open = ends_open and part.is_open
        if at >= len(tokens) or tokens[at][0] == "close":
            break
        at += 1
    if len(branches) == 1:
        return _Part(branches[0], ends_open), at + 1
    if not all(branches):
        return _Part([], ends_open), at + 1
    union = frozenset().union(*(min(branch, key=_cost) for branch in branches))
    return _Part([union], ends_open), at + 1


def _sequence(tokens: list[tuple[str, str]], at: int, *, is_open: bool) -> tuple[_Part, int]:
    keys: list[frozenset[str]] = []
    word = ""
    while at < len(tokens):
        name, text = tokens[at]
        if name in {"close", "bar"}:
            break
        is_optional, is_repeated = _repeat(tokens, at)
        if name == "look":
            _, at = _alternatives(tokens, at + 1, is_open=True)
            continue
        if name == "open":
            keys += _key(word, is_whole=False)
            inner, at = _alternatives(tokens, at + 1, is_open=is_open and not word)
            after, _ = _repeat(tokens, at - 1)
            if not after:
                keys += inner.keys
            is_open = (inner.is_open and (is_open or not after)) and not (word and after)
            word = ""
            at += _is_repeat(tokens, at)
            continue
        if name == "char" and text.isalnum():
            if is_optional or is_repeated:
                keys += _key(word, is_whole=False)
                word, is_open = "", False
            elif is_open or word:
                word += text
        else:
            is_bound = name == "bound" or (name == "char" and not is_optional)
            keys += _key(word, is_whole=is_bound)
            word, is_open = "", is_bound
        at += 1 + _is_repeat(tokens, at + 1)
    keys += _key(word, is_whole=_ends_word(tokens, at))
    return _Part(keys, is_open and not word), at


def _ends_word(tokens: list[tuple[str, str]], at: int) -> bool:
    """Tell whether a word that ends a branch at ``at`` ends there, whatever comes behind it."""
    depth = 0
    while at < len(tokens):
        name, text = tokens[at]
        if name == "close" and depth == 0:
            at += 1
            if at < len(tokens) and tokens[at][0] in {"close", "bar"}:
                continue
            break
        depth += (name in {"open", "look"}) - (name == "close")
        at += 1
    if at >= len(tokens):
        return True
    name, text = tokens[at]
    is_edge = name == "bound" or (name == "char" and not text.isalnum())
    return is_edge and not _repeat(tokens, at)[0]


def _is_repeat(tokens: list[tuple[str, str]], at: int) -> bool:
    return at < len(tokens) and tokens[at][0] == "many"


def _repeat(tokens: list[tuple[str, str]], at: int) -> tuple[bool, bool]:
    """Tell whether what stands at ``at`` may be missing, and whether it may come twice."""
    if not _is_repeat(tokens, at + 1):
        return False, False
    text = tokens[at + 1][1]
    return text[0] in "*?" or text.startswith(("{0", "{,")), text[0] in "*+{"


def _key(word: str, *, is_whole: bool) -> list[frozenset[str]]:
    if len(word) >= STEM:
        return [frozenset({word[:STEM]})]
    if is_whole and word:
        return [frozenset({word})]
    return [frozenset({word + "*"})] if len(word) == SHORT_STEM else []


def _cost(keys: frozenset[str]) -> tuple[int, list[str]]:
    return sum(8 if key in _COMMON else 1 for key in keys), sorted(keys)
