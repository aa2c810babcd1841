"""Whom the person asked us to forget: told when they come again, and made unreadable.

What is kept of somebody forgotten is a keyed hash of their address and of their name. A hash
names nobody, and still tells that a text names them. What names them in somebody else's words is
blackened, one mark for each character, so that every place in the text stays where it was.
"""

import re
import unicodedata
from collections.abc import Callable, Iterable, Iterator
from dataclasses import dataclass, fields, is_dataclass, replace
from hashlib import blake2b
from itertools import pairwise
from typing import Any, Final, TypeVar

from afterword.core.messages.message import Message
from afterword.core.patterns import later

BLACK: Final = "█"
"""Stands for one character of what is made unreadable."""
_ADDRESS: Final = later(r"[^\s<>()\[\]\",;:@/?&=]+@[^\s<>()\[\]\",;:@/?&=]+")
_WORD: Final = later(r"[^\W_]+")
_WIDEST_GAP: Final = 3
"""Characters between two words of one name: ``Kim, Dana``, ``dana.kim``, a broken line."""
_MOST_WORDS: Final = 6
_Value = TypeVar("_Value")


@dataclass(frozen=True, slots=True)
class Forgotten:
    """Everybody who is forgotten, as far as it can be told."""

    key: bytes = b""
    marks: frozenset[str] = frozenset()

    def has_address(self, address: str) -> bool:
        """Tell whether an address is one of theirs."""
        return bool(self.marks) and _address_mark(self.key, address) in self.marks

    def concerns(self, message: Message) -> bool:
        """Tell whether a message is from one of them, or to nobody else."""
        if not self.marks:
            return False
        if message.sender is not None and self.has_address(message.sender.address):
            return True
        readers = (*message.to, *message.cc)
        return bool(readers) and all(self.has_address(one.address) for one in readers)

    def blackened(self, text: str) -> str:
        """Return a text of the same length that names none of them."""
        if not self.marks or not text:
            return text
        return blacken(text, self._found(text))

    def without_them(self, message: Message) -> Message:
        """Return a message that names none of them; its digest stays."""
        if not self.marks:
            return message
        return replace(mapped(message, self.blackened), digest=message.digest)

    def _found(self, text: str) -> Iterator[tuple[int, int]]:
        for found in _ADDRESS.finditer(text):
            address = found[0].rstrip(".")
            if self.has_address(address):
                yield found.start(), found.start() + len(address)
        sizes = sorted({int(mark.partition(":")[0]) for mark in self.marks if mark[0] != "@"})
        if not sizes:
            return
        words = list(_WORD.finditer(text))
        plain = [_plain(one[0]) for one in words]
        near = [after.start() - before.end() <= _WIDEST_GAP for before, after in pairwise(words)]
        for size in sizes:
            for at in range(len(words) - size + 1):
                is_one = all(near[at : at + size - 1])
                if is_one and _name_mark(self.key, plain[at : at + size]) in self.marks:
                    yield words[at].start(), words[at + size - 1].end()


def marks_of(key: bytes, names: Iterable[str], addresses: Iterable[str]) -> frozenset[str]:
    """Return what tells somebody, and names nobody.

    Args:
        key: Secret bytes of this store.
        names: Names of at least two words; ``Kim, Dana`` is told from ``Dana Kim``.
        addresses: Their mail addresses.
    """
    marks = {_address_mark(key, one) for one in addresses if one}
    for name in names:
        words = [_plain(one) for one in _WORD.findall(name)][:_MOST_WORDS]
        if len(words) > 1:
            turned = (words[at:] + words[:at] for at in range(len(words)))
            marks |= {_name_mark(key, one) for one in turned}
    return frozenset(marks)


def blacken(text: str, spans: Iterable[tuple[int, int]]) -> str:
    """Make the half-open spans of a text unreadable; spaces and length stay."""
    made = list(text)
    for start, end in spans:
        made[start:end] = [one if one.isspace() else BLACK for one in made[start:end]]
    return "".join(made)


def blacken_words(text: str, words: Iterable[str]) -> str:
    """Make single words unreadable, where they stand alone and are written as given."""
    wanted = "|".join(re.escape(one) for one in words)
    if not wanted:
        return text
    found = re.finditer(rf"(?<![^\W_])(?:{wanted})(?![^\W_])", text)
    return blacken(text, [one.span() for one in found])


def mapped(value: _Value, change: Callable[[str], str]) -> _Value:
    """Return a value with every text in it changed, however deep; enums stay."""
    made: _Value = _mapped(value, change)
    return made


def _mapped(value: Any, change: Callable[[str], str]) -> Any:
    if type(value) is str:  # an enum's own text is no text of a mail
        return change(value)
    if isinstance(value, tuple | list):
        return type(value)(_mapped(one, change) for one in value)
    if isinstance(value, dict):
        return {name: _mapped(one, change) for name, one in value.items()}
    if is_dataclass(value) and not isinstance(value, type):
        return replace(
            value, **{f.name: _mapped(getattr(value, f.name), change) for f in fields(value)}
        )
    return value


def _plain(word: str) -> str:
    """Write a word as an address would: no accents, no capitals."""
    apart = unicodedata.normalize("NFKD", word.casefold())
    return "".join(one for one in apart if not unicodedata.combining(one))


def _address_mark(key: bytes, address: str) -> str:
    return f"@:{_hash(key, address.strip().casefold())}"


def _name_mark(key: bytes, words: list[str]) -> str:
    return f"{len(words)}:{_hash(key, ' '.join(words))}"


def _hash(key: bytes, text: str) -> str:
    return blake2b(text.encode("utf-8", "surrogatepass"), key=key, digest_size=16).hexdigest()
