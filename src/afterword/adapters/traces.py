"""The files of the data folder that can name a person, found byte by byte."""

import re
from collections.abc import Iterable, Iterator
from contextlib import AbstractContextManager
from dataclasses import dataclass
from pathlib import Path
from typing import Final

from afterword.adapters.home.kept_names import PATTERNS
from afterword.adapters.private_files import explained_path
from afterword.adapters.safekeeping.archive import AT_WORK
from afterword.adapters.secrets.opening import FILE_NAME as SEALED
from afterword.adapters.smtp.outbox import Outbox
from afterword.core.letters.letter import Letter
from afterword.core.messages.parse import parse
from afterword.core.outbox import Outgoing
from afterword.core.ports import Trace

_STORE: Final = "afterword.db"
_BACKUP: Final = re.compile(r"afterword-.+\.(?:db(?:-wal)?|zip)(?:\.unfinished)?")
_OURS: Final = frozenset({"letters", "outbox"})
_BESIDE: Final = frozenset({"last-scan.json", PATTERNS, SEALED})
"""Files that name nobody by themselves."""
_SESSIONS: Final = "web"
"""Hashes that let a browser in; who erases from a browser stays in."""
_BLOCK: Final = 1 << 20
"""Bytes read at once; blocks overlap, so that a name on their border is found."""
_OVERLAP: Final = 1000
_LARGEST_LETTER: Final = 10_000_000


class HomeTraces:
    """Implements `afterword.core.ports.Traces` for one data folder."""

    def __init__(self, home: Path) -> None:
        self._home = home
        self._outbox = Outbox(home)

    def alone(self) -> AbstractContextManager[None]:
        """Let no letter be sent meanwhile."""
        return self._outbox.alone()

    def remove_letters(self, letters: Iterable[Letter]) -> None:
        """Remove the files that hold these letters: in ``letters``, and in ``outbox``."""
        ids = {one.message_id for one in letters if one.message_id}
        for path in self._files():
            if path.parent.name in _OURS and path.suffix == ".eml" and _message_id(path) in ids:
                _unlink(path)
        for outgoing, path in self._outgoing():
            if outgoing.message_id in ids:
                _unlink(path.with_suffix(".eml"))
                _unlink(path)

    def naming(self, names: Iterable[str], addresses: Iterable[str]) -> list[Trace]:
        """Return the files that name somebody; the store itself is not among them."""
        wanted = _wanted(names, addresses)
        if wanted is None:
            return []
        return [
            Trace(str(path.relative_to(self._home)), self._is_ours(path))
            for path in self._files()
            if wanted.search(path.name.encode("utf-8", "replace")) or _holds(path, wanted)
        ]

    def remove(self, traces: Iterable[Trace]) -> None:
        """Remove files of ours; others are left alone."""
        known = {str(path.relative_to(self._home)): path for path in self._files()}
        for trace in traces:
            path = known.get(trace.name)
            if path is not None and self._is_ours(path):
                _unlink(path)

    def remove_everything(self) -> list[str]:
        """Remove every file of ours but the store, and return the names of those left alone."""
        left = []
        for path in self._files():
            if path.suffix == ".lock" or path.parent.name == _SESSIONS:
                continue  # somebody may hold it; it says nothing of anybody
            if self._is_ours(path) or path.name in _BESIDE:
                _unlink(path)
            else:
                left.append(str(path.relative_to(self._home)))
        return left

    def _is_ours(self, path: Path) -> bool:
        if self._home / AT_WORK in path.parents:
            return True  # a backup that was interrupted
        if path.parent == self._home:
            return _BACKUP.fullmatch(path.name) is not None
        return path.parent.parent == self._home and path.parent.name in _OURS

    def _files(self) -> Iterator[Path]:
        """Go through the folder's files, the store's own left out."""
        if not self._home.is_dir():
            return
        for path in sorted(self._home.rglob("*")):
            is_store = path.parent == self._home and path.name.startswith(_STORE)
            if not is_store and not path.is_symlink() and path.is_file():
                yield path

    def _outgoing(self) -> Iterator[tuple[Outgoing, Path]]:
        """Go through the outbox, each letter with the file that says how far it came."""
        for outgoing in self._outbox.files.all():
            for path in self._outbox.files.folder.glob(f"{outgoing.letter_id}*.json"):
                if f'"{outgoing.message_id}"' in path.read_text(encoding="utf-8"):
                    yield outgoing, path


@dataclass(frozen=True, slots=True)
class _Wanted:
    """What finds a name as people and addresses write it, in UTF-8."""

    pattern: re.Pattern[bytes]
    needles: tuple[bytes, ...]
    """In lower case; where none of them is, the pattern finds nothing, and takes far longer."""

    def search(self, raw: bytes) -> bool:
        """Tell whether it is there, whatever the case of its ASCII letters."""
        lower = raw.lower()
        return any(one in lower for one in self.needles) and bool(self.pattern.search(raw))


def _wanted(names: Iterable[str], addresses: Iterable[str]) -> _Wanted | None:
    """Return what finds any of these; None where there is nothing to find."""
    needles = [one.encode().lower() for one in addresses if one]
    wanted = [re.escape(one.encode()) for one in addresses if one]
    for name in names:
        words = [re.escape(one.encode()) for one in re.findall(r"[^\W_]+", name)]
        if len(words) > 1:
            wanted += [rb"[\W_]{1,3}".join(words), rb"[\W_]{1,3}".join(reversed(words))]
            needles.append(max(re.findall(r"[^\W_]+", name), key=len).encode().lower())
    if not wanted:
        return None
    return _Wanted(re.compile(b"|".join(wanted), re.IGNORECASE), tuple(needles))


def _holds(path: Path, wanted: _Wanted) -> bool:
    with explained_path(str(path)), path.open("rb") as file:
        before = b""
        while block := file.read(_BLOCK):
            if wanted.search(before + block):
                return True
            before = block[-_OVERLAP:]
    if path.suffix == ".eml" and path.stat().st_size < _LARGEST_LETTER:
        message = parse(path.read_bytes())  # its lines may be encoded
        people = (*message.to, *message.cc)
        said = [message.subject, message.text, *(f"{one.name} {one.address}" for one in people)]
        return wanted.search("\n".join(said).encode("utf-8", "replace"))
    return False


def _message_id(path: Path) -> str:
    with explained_path(str(path)):
        return parse(path.read_bytes()).message_id


def _unlink(path: Path) -> None:
    with explained_path(str(path)):
        path.unlink(missing_ok=True)
