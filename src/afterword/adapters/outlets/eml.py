"""A file that any mail program opens as a letter ready to send, in the right thread."""

import os
import tempfile
from datetime import datetime
from email import message_from_bytes
from email.policy import compat32
from pathlib import Path
from typing import Self

from afterword.adapters.outlets import Setup
from afterword.adapters.outlets._plain_names import in_plain_letters
from afterword.core.errors import Unavailable
from afterword.core.letters.letter import Letter
from afterword.core.ports import Delivery, Receipt

LONGEST_NAME = 40
"""Characters of a reader's name in a file name; judgement, far below any system's limit."""


class EmlFiles:
    """Writes ``<letter id>-<reader>.eml`` into a folder, for its owner's eyes only."""

    name = "eml"
    says = "A file your mail program opens as a reply in the right thread; you send it."
    irreversible = False
    label = "Save as .eml"
    label_of_several = ""
    rank = 5
    in_browser = "Saved as a file, to be opened and sent with your mail program."

    def __init__(self, folder: Path) -> None:
        self._folder = folder

    @classmethod
    def from_setup(cls, setup: Setup) -> Self:
        """Put the files into ``letters`` in the data folder."""
        return cls(setup.home / "letters")

    def deliver(self, letter: Letter, now: datetime) -> Receipt:
        """Write the file whole or not at all; another letter's file is never touched.

        Raises:
            Refused: The letter cannot be a mail: it has no address, or a header is not safe.
            Unavailable: The folder or the file could not be written.
        """
        from afterword.core.letters.rfc5322 import to_bytes

        try:
            path = _write(self._folder, letter, to_bytes(letter, now))
        except OSError as error:
            raise Unavailable(
                f"The letter could not be written to {self._folder} ({error.strerror or error}); "
                "nothing was placed."
            ) from error
        detail = f"{path} is ready: open it with your mail program, look it over, and send it."
        return Receipt(letter.id, self.name, now, Delivery.PLACED, detail)


OUTLET = EmlFiles.from_setup


def _write(folder: Path, letter: Letter, content: bytes) -> Path:
    folder.mkdir(mode=0o700, parents=True, exist_ok=True)
    handle, temporary = tempfile.mkstemp(dir=folder, prefix=".", suffix=".part")  # mode 0600
    try:
        with os.fdopen(handle, "wb") as file:
            file.write(content)
            file.flush()
            os.fsync(file.fileno())
        return _put(Path(temporary), folder, letter)
    finally:
        Path(temporary).unlink(missing_ok=True)


def _put(temporary: Path, folder: Path, letter: Letter) -> Path:
    """Move a finished file to this letter's own name, or to the first name that is free."""
    stem, number = file_stem(letter), 1
    while True:
        path = folder / (f"{stem}.eml" if number == 1 else f"{stem}-{number}.eml")
        try:
            # Made empty first, so that a second process cannot take the same name.
            os.close(os.open(path, os.O_CREAT | os.O_EXCL | os.O_WRONLY, 0o600))
        except FileExistsError:
            if not _holds(path, letter):
                number += 1
                continue
        return temporary.replace(path)


def _holds(path: Path, letter: Letter) -> bool:
    """Tell whether a file is an earlier version of this very letter."""
    if path.is_symlink() or not path.is_file():
        return False
    message = message_from_bytes(path.read_bytes(), policy=compat32)
    return str(message.get("Message-ID", "")).strip().strip("<>") == letter.message_id


def file_stem(letter: Letter) -> str:
    """Return a file's name without its ending: plain letters, digits and hyphens only."""
    reader = _plain(letter.to.name) or _plain(letter.to.address.partition("@")[0]) or "letter"
    return f"{_plain(letter.id).upper() or 'L'}-{reader}"


def _plain(text: str) -> str:
    return in_plain_letters(text)[:LONGEST_NAME].strip("-")
