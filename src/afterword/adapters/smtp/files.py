"""The outbox: two files a letter in ``outbox`` of the data folder, on disk before they matter.

``<letter id>.json`` says how far it came, ``<letter id>.eml`` holds the very bytes. A file is
written beside, flushed to the disk, moved to its name, and the folder is flushed: after a crash
there is the old one or the new one.
"""

import hashlib
import json
import os
import re
import tempfile
from collections.abc import Iterator
from dataclasses import asdict
from datetime import datetime
from pathlib import Path
from typing import Any

from afterword.adapters.private_files import explained_path, make_private_folder
from afterword.core.errors import Refused, Unavailable
from afterword.core.letters.letter import Letter
from afterword.core.outbox import Outgoing, SentCopy, State

_SCHEMA = 1
"""The version of the form in which a letter on its way is kept."""
_ID = re.compile(r"[A-Za-z0-9_]{1,40}")


class OutboxFiles:
    """Letters on their way out, as files. Whoever changes something holds the lock ``send``."""

    def __init__(self, home: Path) -> None:
        self.folder = home / "outbox"

    def all(self) -> list[Outgoing]:
        """Return every letter in the outbox, oldest first.

        Raises:
            Unavailable: A file cannot be read; silence about it could send a letter twice.
        """
        if not self.folder.is_dir():
            return []
        with explained_path(str(self.folder)):
            paths = sorted(self.folder.glob("*.json"))
        return sorted(map(_read, paths), key=lambda one: (one.written_at, one.letter_id))

    def find(self, letter: Letter) -> Outgoing | None:
        """Return what is known of a letter; letters are told apart by their Message-ID.

        Raises:
            Unavailable: A file that may be about it cannot be read.
        """
        return next((known for _, known in self._of(letter.id) if known is not None
                     and known.message_id == letter.message_id), None)  # fmt: skip

    def content(self, outgoing: Outgoing) -> bytes:
        """Return the bytes that go, just as they were written.

        Raises:
            Unavailable: They are gone, or are no longer those that were agreed to.
        """
        path = self._path(outgoing).with_suffix(".eml")
        try:
            raw = path.read_bytes()
        except OSError as error:
            raise Unavailable(
                f"{path} cannot be read; send {outgoing.letter_id} again to write it anew."
            ) from error
        if digest(raw) != outgoing.digest:
            raise Unavailable(
                f"{path} was changed since it was written; send {outgoing.letter_id} again to "
                "write it anew."
            )
        return raw

    def intend(self, outgoing: Outgoing, raw: bytes) -> None:
        """Write the bytes, then the intent: what is intended can be sent."""
        make_private_folder(self.folder)
        path = self._path(outgoing)
        self._write(path.with_suffix(".eml"), raw)
        self.keep(outgoing)

    def keep(self, outgoing: Outgoing) -> None:
        """Write how far a letter came; on return it is on the disk.

        Raises:
            Unavailable: It could not be written.
        """
        known = {"schema": _SCHEMA, **asdict(outgoing)}
        text = json.dumps(known, default=_plain, ensure_ascii=False, indent=2)
        self._write(self._path(outgoing), text.encode("utf-8", "replace") + b"\n")

    def remove(self, outgoing: Outgoing) -> None:
        """Remove the bytes of a letter, then what is known of it.

        It stays where another letter of its id comes after it: that one is found by going through
        the names without a gap.

        Raises:
            Unavailable: They could not be removed.
        """
        path = self._path(outgoing)
        known = [one for one, held in self._of(outgoing.letter_id) if held is not None]
        if path != known[-1]:
            return
        with explained_path(str(path)):
            path.with_suffix(".eml").unlink(missing_ok=True)
            path.unlink(missing_ok=True)
            _flush_folder(self.folder)

    def _write(self, path: Path, content: bytes) -> None:
        with explained_path(str(path)):
            handle, temporary = tempfile.mkstemp(dir=self.folder, prefix=".", suffix=".part")
            try:
                with os.fdopen(handle, "wb") as file:
                    file.write(content)
                    file.flush()
                    os.fsync(file.fileno())
                Path(temporary).replace(path)
            finally:
                Path(temporary).unlink(missing_ok=True)
            _flush_folder(self.folder)

    def _path(self, outgoing: Outgoing) -> Path:
        """Return this letter's file: its own, or the first free one of its id."""
        for path, known in self._of(outgoing.letter_id):
            if known is None or known.message_id == outgoing.message_id:
                return path
        raise AssertionError  # _of never ends before a free one

    def _of(self, letter_id: str) -> Iterator[tuple[Path, Outgoing | None]]:
        """Go through the files of a letter's id, up to the first free name.

        There is more than one where the store was begun anew in the same home: ids start over,
        and what was sent before is not forgotten.
        """
        if not _ID.fullmatch(letter_id):
            raise Refused("This letter has no id of its own yet; save it first.")
        number = 1
        while True:
            stem = letter_id if number == 1 else f"{letter_id}-{number}"
            path = self.folder / f"{stem}.json"
            known = _read(path) if path.exists() else None
            yield path, known
            if known is None:
                return
            number += 1


def digest(raw: bytes) -> str:
    """Return the fingerprint that tells whether bytes are the very same."""
    return hashlib.sha256(raw).hexdigest()


def _flush_folder(folder: Path) -> None:
    handle = os.open(folder, os.O_RDONLY | os.O_DIRECTORY)
    try:
        os.fsync(handle)
    finally:
        os.close(handle)


def _plain(value: object) -> str:
    if isinstance(value, datetime):
        return value.isoformat()
    raise TypeError(type(value).__name__)


def _read(path: Path) -> Outgoing:
    try:
        known: dict[str, Any] = json.loads(path.read_text(encoding="utf-8"))
        del known["schema"]
        for name in ("written_at", "changed_at", "not_before"):
            if known[name] is not None:
                known[name] = datetime.fromisoformat(known[name])
        known["recipients"] = tuple(known["recipients"])
        known["state"] = State(known["state"])
        known["sent_copy"] = SentCopy(known.get("sent_copy", SentCopy.OPEN))
        return Outgoing(**known)
    except (OSError, ValueError, KeyError, TypeError, AttributeError) as error:
        raise Unavailable(
            f"{path} cannot be read, so nobody knows whether {path.stem} went out: look for it in "
            "your Sent folder, then remove the file."
        ) from error
