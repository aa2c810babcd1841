r"""The words a pattern cannot match without, so that most patterns are never tried.

A mail has a hundred words and there are hundreds of constructions. Each asks for words of its own
text, cut to four letters so that one entry stands for all endings. Its alternatives are told apart
as long as they are few, and else leave a set of which one is asked for. Lookarounds and optional
parts ask for nothing.

The patterns are those of this package: literal words, ``\b``, ``\S+``, ``\w*``, character
classes, groups, alternatives and the usual repeats.
"""

import json
import pkgutil
import re
from collections.abc import Iterable, Iterator, Mapping
from functools import cache
from hashlib import blake2b
from itertools import chain
from typing import Final, Generic, NamedTuple, TypeAlias, TypeVar

from afterword.core.patterns import later
from afterword.core.reading.wordlist import wordlist

STEM: Final = 4
"""Letters of a word that are kept."""
SHORT_STEM: Final = 3
"""Letters of a stem that has fewer and a free ending (``mov\\w+``)."""

_MOST_WORDS: Final = 2_048
"""Words whose keys are kept at hand (judgement: four in five of a letter are among as many)."""

_COMMON: Final = wordlist(
    """
    a am an and are as at be been but by can for from had has have he her him i if in is it its me
    my no not of on or our she so that the them they this to us was we were will with would you your
    """
)
_FREQUENT: Final = wordlist(
    """
    abou afte agai all also any appl back best call can* coul day do due even ever firs get give go
    good grea here hi how info just kind know last let lett like long look mail made make many may
    meet mess more most mu* much need new next nice no* now one only othe out over peop plea posi
    rece role say see send shou some soon sorr such take team tell than the* then ther thes thin
    time two up use* very want way week well went wha* what when wher whic who why wish work year
    yes you* not* hav* for* and* are* our* has* was* but* had* her* his* its* she*
    """
)


_TOKEN = later(
    r"(?P<look>\(\?<?[=!])|(?P<open>\((?:\?:|\?P<\w+>)?)|(?P<close>\))|(?P<bar>\|)|"
    r"(?P<bound>\\b|[\^$])|(?P<any>\\[SwdsDW]|\[(?:\\.|[^\]])+\]|\.)|"
    r"(?P<many>(?:[*+?]|\{\d*,?\d*\})[?+]?)|(?P<char>\\.|.)",
    re.DOTALL,
)


Name = TypeVar("Name", int, tuple[int, int])
"""What a pattern is filed as."""
Keys: TypeAlias = tuple[frozenset[str], ...]
"""A text that matches has a key of every set; the set with the rarest words comes first."""
Ways: TypeAlias = tuple[Keys, ...]
"""Every text that matches, matches one of these ways."""

TABLE: Final = "anchors.json"
BAR: Final = "|"
"""Stands between two ways in the table."""
WAYS_LIMIT: Final = 24
"""Ways that are told apart; beyond that, alternatives become one set."""


class _Part(NamedTuple):
    """What a stretch of a pattern asks for, and whether it ends where a word may begin."""

    ways: list[list[frozenset[str]]]
    is_open: bool


def keys_of(pattern: str) -> Keys:
    """Return sets of keys, of each of which one is in every text the pattern matches.

    Raises:
        ValueError: The pattern asks for no word at all, so it could not be filed.
    """
    ways = ways_of(pattern)
    if len(ways) == 1:
        return ways[0]
    return (frozenset[str]().union(*(way[0] for way in ways)),)


def ways_of(pattern: str) -> Ways:
    """Return the words that every text the pattern matches must have, way by way.

    Raises:
        ValueError: The pattern asks for no word at all, so it could not be filed.
    """
    ways = worked_out().get(name_of(pattern))
    if ways is None:
        ways = work_out(pattern)
    if not ways:
        raise ValueError(pattern)
    return ways


def work_out(pattern: str) -> Ways:
    """Do what `ways_of` promises from the pattern itself; nothing where it asks for no word."""
    tokens = [(str(found.lastgroup), found.group()) for found in _TOKEN.finditer(pattern)]
    part, _ = _alternatives(tokens, 0, is_open=True)
    if not all(part.ways):
        return ()
    return tuple(tuple(sorted(way, key=_cost)) for way in as_few(map(frozenset, part.ways)))


def as_few(
    ways: Iterable[frozenset[frozenset[str]]],
) -> list[frozenset[frozenset[str]]]:
    """Put ways together that ask for the same but for one set, which then is the sets of all.

    That asks for neither more nor less, and leaves a fifth of them to be filed.
    """
    left = list(dict.fromkeys(ways))
    while True:
        alike: dict[frozenset[frozenset[str]], list[frozenset[str]]] = {}
        for way in left:
            for one in sorted(way, key=sorted):
                alike.setdefault(way - {one}, []).append(one)
        same, others = max(alike.items(), key=lambda pair: len(pair[1]))
        if len(others) == 1:
            return left
        gone = {same | {one} for one in others}
        together = same | {frozenset[str]().union(*others)}
        left = [*(way for way in left if way not in gone), together]
        left = list(dict.fromkeys(left))


def name_of(pattern: str) -> str:
    """Return the name a pattern has in the table: one that was changed has another."""
    return blake2b(pattern.encode(), digest_size=9).hexdigest()


@cache
def worked_out() -> Mapping[str, Ways]:
    """Return what `work_out` found for the patterns of this program, by their names.

    It takes a second to find, and never changes while a pattern does not; so it stands in a file,
    written by ``python -m tools.anchors``.
    """
    return _Table()


class _Table(Mapping[str, Ways]):
    """The file of ways; each is put together when it is asked for."""

    def __init__(self) -> None:
        try:
            table = json.loads(pkgutil.get_data("afterword.core.reading", TABLE) or "")
        except (OSError, ValueError):  # it can all be worked out again
            table = {"sets": [], "ways": {}}
        # As they are written: as lists of numbers they would take seven megabytes.
        self._ways: dict[str, str] = table["ways"]
        self._words: list[str] = table["sets"]
        self._sets: dict[str, frozenset[str]] = {}
        self._keys: dict[str, Keys] = {}

    def __getitem__(self, name: str) -> Ways:
        return tuple(map(self._way, self._ways[name].split(BAR))) if self._ways[name] else ()

    def _way(self, numbers: str) -> Keys:
        """Return a way; many patterns share one, and it is there once."""
        if numbers not in self._keys:
            self._keys[numbers] = tuple(map(self._set, numbers.split()))
        return self._keys[numbers]

    def _set(self, number: str) -> frozenset[str]:
        if number not in self._sets:
            self._sets[number] = frozenset(self._words[int(number)].split())
        return self._sets[number]

    def __iter__(self) -> Iterator[str]:
        return iter(self._ways)

    def __len__(self) -> int:
        return len(self._ways)


def keys_in(words: Iterable[str]) -> frozenset[str]:
    """Return the keys that the words of a sentence answer to."""
    return frozenset(chain.from_iterable(map(_KEYS_OF.__getitem__, words)))


class _KeysOf(dict[str, tuple[str, str]]):
    """The keys of single words; mail says the same words over and over."""

    def __missing__(self, word: str) -> tuple[str, str]:
        if len(self) >= _MOST_WORDS:
            self.clear()
        keys = self[word] = word[:STEM], word[:SHORT_STEM] + "*"
        return keys


_KEYS_OF: Final = _KeysOf()


class Filed(Generic[Name]):
    """Patterns by the words they ask for."""

    __slots__ = ("_beside", "_by_key", "_keys")

    def __init__(
        self, patterns: Iterable[tuple[Name, Ways]], beside: "Filed[Name] | None" = None
    ) -> None:
        """File patterns.

        Args:
            patterns: The name of each, and its ways.
            beside: What else is asked whenever this is.
        """
        self._beside: Filed[Name] | None = beside
        self._by_key: dict[str, list[tuple[Keys, Name]]] = {}
        by_key = self._by_key
        for name, ways in patterns:
            for way in ways:
                entry = way[1:], name  # one for all words that lead to it
                for key in way[0]:
                    if key in by_key:
                        by_key[key].append(entry)
                    else:
                        by_key[key] = [entry]
        self._keys = frozenset(by_key)

    def called(self, keys: frozenset[str]) -> list[Name]:
        """Return the names of patterns that may match a text with these keys, in order."""
        called: set[Name] = set()
        for key in keys & self._keys:
            for more, name in self._by_key[key]:
                for one in more:
                    if keys.isdisjoint(one):
                        break
                else:
                    called.add(name)
        if self._beside is not None:
            called.update(self._beside.called(keys))
        return sorted(called)


def _alternatives(tokens: list[tuple[str, str]], at: int, *, is_open: bool) -> tuple[_Part, int]:
    """Read alternatives up to the closing bracket."""
    ways: list[list[frozenset[str]]] = []
    ends_open = True
    while True:
        part, at = _sequence(tokens, at, is_open=is_open)
        ways += part.ways
        ends_open = ends_open and part.is_open
        if at >= len(tokens) or tokens[at][0] == "close":
            break
        at += 1
    if not all(ways):
        ways = [[]]
    return _Part(ways, ends_open), at + 1


def _both(
    ways: list[list[frozenset[str]]], more: list[list[frozenset[str]]]
) -> list[list[frozenset[str]]]:
    """Ask for what both stretches ask for."""
    if len(ways) * len(more) > WAYS_LIMIT:
        more = [[frozenset[str]().union(*(min(way, key=_cost) for way in more))]]
    return [[*way, *other] for way in ways for other in more]


def _sequence(tokens: list[tuple[str, str]], at: int, *, is_open: bool) -> tuple[_Part, int]:
    ways: list[list[frozenset[str]]] = [[]]
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
            _ask(ways, word, is_whole=False)
            inner, at = _alternatives(tokens, at + 1, is_open=is_open and not word)
            after, _ = _repeat(tokens, at - 1)
            if not after and all(inner.ways):
                ways = _both(ways, inner.ways)
            is_open = (inner.is_open and (is_open or not after)) and not (word and after)
            word = ""
            at += _is_repeat(tokens, at)
            continue
        if name == "char" and text.isalnum():
            if is_optional or is_repeated:
                _ask(ways, word, is_whole=False)
                word, is_open = "", False
            elif is_open or word:
                word += text
        else:
            is_bound = name == "bound" or (name == "char" and not is_optional)
            _ask(ways, word, is_whole=is_bound)
            word, is_open = "", is_bound
        at += 1 + _is_repeat(tokens, at + 1)
    # Looking ahead goes through the rest of the pattern; only a short word needs it.
    _ask(ways, word, is_whole=0 < len(word) < STEM and _ends_word(tokens, at))
    return _Part(ways, is_open and not word), at


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


def _ask(ways: list[list[frozenset[str]]], word: str, *, is_whole: bool) -> None:
    """Ask for a word of the pattern, whichever way is taken."""
    if len(word) >= STEM:
        key = word[:STEM]
    elif is_whole and word:
        key = word
    elif len(word) == SHORT_STEM:
        key = word + "*"
    else:
        return
    for way in ways:
        way.append(frozenset({key}))


def _cost(keys: frozenset[str]) -> tuple[int, list[str]]:
    """Rank sets of words by how often mail has one of them (judgement)."""
    return sum(_often(key) for key in keys), sorted(keys)


def _often(key: str) -> int:
    if key in _COMMON or key.removesuffix("*") in _COMMON:
        return 20
    return 5 if key in _FREQUENT else 1
