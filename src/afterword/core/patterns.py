"""Regular expressions that are compiled when they are first used, and not again at every start.

There are more than a thousand in the program, and a command uses a few dozens: compiling all of
them takes a second, which somebody would wait for each time. Even those few dozens take longer
than what they are used for, so what was compiled may be kept and taken up by the next start.
"""

import re
import sys
from array import array
from collections.abc import Callable
from importlib import import_module
from typing import Any, AnyStr, Final, Protocol, cast
from zlib import compress, decompress

from afterword import __version__

Key = tuple[str | bytes, int]
"""The source of a pattern, and its flags as they were given."""
Compiled = tuple[int, bytes, int, dict[str, int], tuple[str | None, ...]]
"""Flags, code, number of groups, and their names: what ``re`` itself makes a pattern from."""


def later(source: AnyStr, flags: int = 0) -> re.Pattern[AnyStr]:
    """Return a pattern as ``re.compile`` would; its source is looked into on the first use.

    Its methods and attributes are those of a pattern; to functions of ``re`` it cannot be given,
    and the ``re`` of a match is another object. The source must be the program's own and hold
    nothing of anybody's mail: what is compiled may be kept in a file.
    """
    return cast("re.Pattern[AnyStr]", _Later(source, flags))


class AnyCase:
    """Words looked for whatever their case: in a text of plain letters four times as fast.

    A pattern that ignores the case asks of each letter what its other one is. A text in small
    letters says the same, and has the same length, where all its letters are plain ones.
    """

    def __init__(self, source: str) -> None:
        """Take a pattern without capitals and without a change of its flags."""
        self._small, self._any = later(source), later(source, re.IGNORECASE)

    def is_in(self, text: str) -> bool:
        """Tell whether the pattern is found in a text."""
        if text.isascii():
            return self._small.search(text.lower()) is not None
        return self._any.search(text) is not None

    def begins(self, text: str) -> bool:
        """Tell whether a text begins with what the pattern looks for."""
        if text.isascii():
            return self._small.match(text.lower()) is not None
        return self._any.match(text) is not None

    def all_in(self, text: str) -> set[str]:
        """Return all that is found in a text, in small letters; the pattern has no group."""
        if text.isascii():
            return set(self._small.findall(text.lower()))
        return {found.lower() for found in self._any.findall(text)}


class _Later:
    """Stands for a pattern, and takes over its methods once one is asked for."""

    def __init__(self, source: str | bytes, flags: int) -> None:
        self._source, self._flags = source, flags

    def __getattr__(self, name: str) -> Any:
        # Only asked for what is not there yet; afterwards a call costs what it always costs.
        if name.startswith("__"):
            raise AttributeError(name)
        found = getattr(SHELF.pattern(self._source, self._flags), name)
        setattr(self, name, found)
        return found


def made_by() -> str:
    """Name everything compiled code depends on: it is of use to this very Python only.

    With another version of the program other patterns are asked for, so it begins anew then.
    """
    engine, python = import_module("_sre"), f"{sys.implementation.cache_tag} {sys.hexversion}"
    return f"{__version__} {python} {engine.MAGIC} {engine.CODESIZE}"


class Kept(Protocol):
    """What an earlier process compiled."""

    def get(self, key: Key) -> Compiled | None:
        """Return what a pattern is made from, or None where it has to be compiled."""


class Shelf:
    """What was compiled, by this process and by one before it."""

    def __init__(self) -> None:
        self._load: Callable[[], Kept] | None = None
        self._kept: Kept | None = None
        self.new: dict[Key, Compiled] = {}
        """What this process compiled and nobody had kept. The code is packed: a first scan
        compiles three megabytes of it, most of them zeros."""

    def keep_with(self, load: Callable[[], Kept]) -> None:
        """Take up what was kept, once a pattern is asked for, and note what is compiled anew.

        Args:
            load: Returns what a process of the same `made_by` compiled.
        """
        self._load, self._kept, self.new = load, None, {}

    def pattern(self, source: str | bytes, flags: int) -> re.Pattern[Any]:
        """Return a pattern: the very one ``re.compile`` returns."""
        if self._load is not None:
            load, self._load = self._load, None
            self._kept = load()
        if self._kept is None:
            return re.compile(source, flags)  # nobody keeps anything here
        key = source, int(flags)
        try:
            if key in self.new:
                made = unpacked(self.new[key])
            elif (known := self._kept.get(key)) is not None:
                made = known
            else:
                made = _compiled(source, int(flags))
                self.new[key] = (made[0], compress(made[1], 1), *made[2:])
            return _taken_up(source, made)
        except (AttributeError, ImportError, TypeError, ValueError, RuntimeError):
            # Another Python may go about it in another way; then nothing is gained, and no more.
            self.new.pop(key, None)
            return re.compile(source, flags)


SHELF: Final = Shelf()
"""The one of this process: patterns are made once for all."""


def unpacked(made: Compiled) -> Compiled:
    """Return what `Shelf.new` holds as it was compiled."""
    return (made[0], decompress(made[1]), *made[2:])


def _compiled(source: str | bytes, flags: int) -> Compiled:
    """Compile a pattern as ``re.compile`` does, and return what it makes one from."""
    parsed = import_module("re._parser").parse(source, flags)
    code = import_module("re._compiler")._code(parsed, flags)  # noqa: SLF001 (nobody else gives it)
    names: list[str | None] = [None] * parsed.state.groups
    for name, number in parsed.state.groupdict.items():
        names[number] = name
    return (
        flags | parsed.state.flags,
        array("I", code).tobytes(),
        parsed.state.groups - 1,
        dict(parsed.state.groupdict),
        tuple(names),
    )


def _taken_up(source: str | bytes, kept: Compiled) -> re.Pattern[Any]:
    flags, code, groups, by_name, names = kept
    numbers = array("I", code).tolist()
    made: re.Pattern[Any] = import_module("_sre").compile(
        source, flags, numbers, groups, by_name, names
    )
    return made
