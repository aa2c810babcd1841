"""Compiled patterns, kept beside the store: nothing of anybody, and they can be thrown away.

The file is a list of what there is, and behind it each pattern by itself. A command takes up the
few it uses: of three megabytes that a scan leaves behind, a check looks at a tenth.
"""

import contextlib
import marshal
import os
from collections.abc import Iterable, Iterator, Mapping
from hashlib import sha256
from pathlib import Path
from typing import Final

from afterword.adapters.home.kept_names import PATTERNS
from afterword.core.patterns import SHELF, Compiled, Key, made_by, unpacked

_DIGEST: Final = 32
_LENGTH: Final = 8
_HEAD: Final = _DIGEST + _LENGTH
_WORTH_IT: Final = 8
"""So many new ones are written down; fewer cost less than writing."""


class HomePatterns:
    """The patterns kept in one data folder."""

    def __init__(self, home: Path) -> None:
        self._file = home / PATTERNS

    def use(self) -> None:
        """Let this process take up what an earlier one compiled."""
        SHELF.keep_with(self._load)

    def save(self) -> None:
        """Keep what was compiled anew, where there is a data folder; a failure costs only time."""
        if len(SHELF.new) < _WORTH_IT or not self._file.parent.is_dir():
            return
        parts = dict(self._load().parts())
        parts.update(
            (_name_of(key), marshal.dumps(unpacked(made))) for key, made in SHELF.new.items()
        )
        at = 0
        places: dict[bytes, tuple[int, int, bytes]] = {}
        for name, part in parts.items():
            places[name] = at, at + len(part), _seal(part)
            at += len(part)
        listed = marshal.dumps((made_by(), places))
        head = _seal(listed) + len(listed).to_bytes(_LENGTH, "big")
        with contextlib.suppress(OSError):
            self._replace((head, listed, *parts.values()))

    def _load(self) -> "_Kept":
        """Return what is kept; nothing where it is cut short, or another Python's."""
        try:
            data = self._file.read_bytes()
        except OSError:
            return _Kept({}, b"")
        end = _HEAD + int.from_bytes(data[_DIGEST:_HEAD], "big")
        listed = data[_HEAD:end]
        if len(data) < _HEAD or _seal(listed) != data[:_DIGEST]:
            return _Kept({}, b"")
        by, places = marshal.loads(listed)  # noqa: S302 (ours, as Python's own bytecode is)
        return _Kept(places, memoryview(data)[end:]) if by == made_by() else _Kept({}, b"")

    def _replace(self, pieces: Iterable[bytes]) -> None:
        from tempfile import NamedTemporaryFile  # most commands write none

        file = NamedTemporaryFile(  # noqa: SIM115 (closed below, where its name is kept)
            dir=self._file.parent, prefix=f".{PATTERNS}-", delete=False
        )
        try:
            with file:
                file.writelines(pieces)
            os.replace(file.name, self._file)  # noqa: PTH105 (one step)
        finally:
            # Still there only where it could not be finished: on a full disk it is in the way.
            with contextlib.suppress(OSError):
                os.unlink(file.name)  # noqa: PTH108


class _Kept:
    """What a file holds; a pattern is looked into, and believed, when it is asked for."""

    def __init__(
        self, places: Mapping[bytes, tuple[int, int, bytes]], data: bytes | memoryview
    ) -> None:
        self._places, self._data = places, data

    def get(self, key: Key) -> Compiled | None:
        """Return a pattern, or None where it is not kept or its part of the file is damaged."""
        part = self._part(_name_of(key))
        if part is None:
            return None
        made: Compiled = marshal.loads(part)  # noqa: S302 (ours, and as it was written)
        return made

    def parts(self) -> Iterator[tuple[bytes, bytes]]:
        """Stream what is kept and undamaged, as it stands there."""
        for name in self._places:
            part = self._part(name)
            if part is not None:
                yield name, bytes(part)

    def _part(self, name: bytes) -> bytes | memoryview | None:
        if name not in self._places:
            return None
        start, end, seal = self._places[name]
        part = self._data[start:end]
        return part if _seal(part) == seal else None


def _seal(data: bytes | memoryview) -> bytes:
    return sha256(data).digest()


def _name_of(key: Key) -> bytes:
    return _seal(marshal.dumps(key, 2))
