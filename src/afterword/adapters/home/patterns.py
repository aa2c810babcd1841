"""Compiled patterns, kept beside the store: nothing of anybody, and they can be thrown away."""

import contextlib
import marshal
import os
from collections.abc import Mapping
from hashlib import sha256
from pathlib import Path
from tempfile import NamedTemporaryFile
from typing import Final

from afterword.adapters.home.kept_names import PATTERNS
from afterword.core.patterns import SHELF, Compiled, Key, made_by

_DIGEST: Final = 32
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
        everything = {**self._load(), **SHELF.new}
        data = marshal.dumps((made_by(), everything))
        with contextlib.suppress(OSError):
            self._replace(sha256(data).digest() + data)

    def _load(self) -> Mapping[Key, Compiled]:
        """Return what is kept; nothing where it is cut short, or another Python's."""
        try:
            data = self._file.read_bytes()
        except OSError:
            return {}
        if sha256(data[_DIGEST:]).digest() != data[:_DIGEST]:
            return {}
        by, found = marshal.loads(data[_DIGEST:])  # noqa: S302 (ours, as Python's own bytecode is)
        kept: Mapping[Key, Compiled] = found if by == made_by() else {}
        return kept

    def _replace(self, data: bytes) -> None:
        with NamedTemporaryFile(
            dir=self._file.parent, prefix=f".{PATTERNS}-", delete=False
        ) as file:
            file.write(data)
        try:
            os.replace(file.name, self._file)  # noqa: PTH105 (one step)
        except OSError:
            os.unlink(file.name)  # noqa: PTH108
            raise
