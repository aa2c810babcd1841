"""A file in the home that only a passphrase opens: AES-256-GCM, the key made by scrypt."""

import fcntl
import json
import os
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from pathlib import Path
from typing import Any, Final

from afterword.adapters import sealing
from afterword.adapters.private_files import explained_path, make_private_folder
from afterword.core.errors import Invalid, Unavailable

Asking = Callable[[bool], str]
"""Gets the passphrase; True for a new one, that is asked for twice."""

_KIND: Final = "secrets"
_WRONG = "This passphrase does not open {place}: try again with the one you chose for it, "
"or delete the file and add your accounts again."
_DAMAGED = (
    "{place} is damaged: delete it, and keep the passwords again with 'afterword account add'."
)


class SealedFile:
    """Secrets by key, in one sealed file; readable by its owner only, and by them only unsealed."""

    def __init__(self, path: Path, ask: Asking) -> None:
        self._path = path
        self._ask = ask
        self._passphrase: str | None = None
        self._opened_with: tuple[bytes, int, Any] | None = None
        """Salt, work and cipher: making a cipher takes half a second, using it none."""

    def is_there(self) -> bool:
        """Tell whether something was sealed before."""
        return self._path.exists()

    def get(self, key: str) -> str | None:
        """Return a secret, None if there is none under this key.

        Raises:
            Invalid: The passphrase is not the one.
            Unavailable: The file cannot be read, or nobody can be asked for the passphrase.
        """
        return self._open().get(key)

    def save(self, key: str, secret: str) -> None:
        """Seal a secret beside the others.

        Raises:
            Invalid: The passphrase is not the one.
            Unavailable: The file cannot be written, or nobody can be asked for the passphrase.
        """
        self._known_passphrase(is_new=not self.is_there())
        make_private_folder(self._path.parent)
        with self._alone():
            self._seal({**self._open(), key: secret})

    def forget(self, key: str) -> None:
        """Forget a secret; the file goes with its last one.

        Raises:
            Invalid: The passphrase is not the one.
            Unavailable: The file cannot be written, or nobody can be asked for the passphrase.
        """
        if not self.is_there():
            return
        self._known_passphrase(is_new=False)
        with self._alone():
            secrets = self._open()
            if secrets.pop(key, None) is None:
                return
            if secrets:
                self._seal(secrets)
            else:
                with explained_path(str(self._path)):
                    self._path.unlink(missing_ok=True)

    def remove(self) -> None:
        """Remove the file with all that is in it, unopened.

        Raises:
            Unavailable: It cannot be removed.
        """
        with explained_path(str(self._path)):
            self._path.unlink(missing_ok=True)

    @contextmanager
    def _alone(self) -> Iterator[None]:
        """Wait for another process that changes the file: what it kept must not be undone.

        A lock on the folder goes with the process that holds it, and needs no file of its own.
        """
        with explained_path(str(self._path)):
            folder = os.open(self._path.parent, os.O_RDONLY | os.O_CLOEXEC)
        try:
            with explained_path(str(self._path)):
                fcntl.flock(folder, fcntl.LOCK_EX)
            yield
        finally:
            os.close(folder)

    def _open(self) -> dict[str, str]:
        try:
            with explained_path(str(self._path)):
                raw = self._path.read_bytes()
        except Unavailable:
            if not self.is_there():
                return {}
            raise
        place = str(self._path)
        try:
            closed = sealing.Closed(raw, _KIND)
        except ValueError as error:
            raise Unavailable(_DAMAGED.format(place=place)) from error
        passphrase = self._known_passphrase(is_new=False)
        opened = closed.opened_by(self._cipher(passphrase, closed.salt, closed.work))
        if opened is None:
            self._passphrase = self._opened_with = None
            raise Invalid(_WRONG.format(place=place))
        found: dict[str, str] = json.loads(opened)
        return found

    def _seal(self, secrets: dict[str, str]) -> None:
        salt, work = os.urandom(sealing.SALT), sealing.WORK
        passphrase = self._known_passphrase(is_new=not self.is_there())
        if self._opened_with is not None and self._opened_with[1] == work:
            salt = self._opened_with[0]  # a new nonce is enough: sign-ins are renewed often
        cipher = self._cipher(passphrase, salt, work)
        content = json.dumps(secrets).encode()
        text = sealing.sealed_by(cipher, content, sealing.head_of(_KIND), salt)
        with explained_path(str(self._path)):
            _replace(self._path, text.encode())

    def _cipher(self, passphrase: str, salt: bytes, work: int) -> Any:
        if self._opened_with is None or self._opened_with[:2] != (salt, work):
            self._opened_with = salt, work, sealing.cipher_for(passphrase, salt, work)
        return self._opened_with[2]

    def _known_passphrase(self, *, is_new: bool) -> str:
        if self._passphrase is None:
            self._passphrase = self._ask(is_new)
        return self._passphrase


def _replace(path: Path, content: bytes) -> None:
    """Write a file anew, whole or not at all, for its owner only."""
    beside = path.with_name(f"{path.name}.{os.getpid()}.unfinished")
    beside.unlink(missing_ok=True)  # of a process that was ended, under a number used again
    made = os.open(beside, os.O_WRONLY | os.O_CREAT | os.O_EXCL | os.O_CLOEXEC, 0o600)
    try:
        with os.fdopen(made, "wb") as file:
            os.fchmod(file.fileno(), 0o600)
            file.write(content)
            file.flush()
            os.fsync(file.fileno())
        beside.replace(path)
    finally:
        beside.unlink(missing_ok=True)
