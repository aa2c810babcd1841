"""A file in the home that only a passphrase opens: AES-256-GCM, the key made by scrypt."""

import fcntl
import json
import os
from base64 import b64decode, b64encode
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from pathlib import Path
from typing import Any, Final

from afterword.adapters.store.private import explained_path, make_private_folder
from afterword.core.errors import Invalid, Unavailable

Asking = Callable[[bool], str]
"""Gets the passphrase; True for a new one, that is asked for twice."""

WORK: Final = 1 << 17
"""Scrypt's N; with r = 8 it takes 128 MB and about half a second (OWASP, password storage)."""
_BLOCK, _LANES = 8, 1
_MOST_WORK: Final = 1 << 20
"""A file that asks for more is not ours; it would only fill the memory."""
_SALT, _NONCE, _KEY = 16, 12, 32
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
        from cryptography.exceptions import InvalidTag

        try:
            with explained_path(str(self._path)):
                raw = self._path.read_bytes()
        except Unavailable:
            if not self.is_there():
                return {}
            raise
        place = str(self._path)
        try:
            head, salt, nonce, sealed = _parts(json.loads(raw))
        except (ValueError, KeyError, TypeError) as error:
            raise Unavailable(_DAMAGED.format(place=place)) from error
        passphrase = self._known_passphrase(is_new=False)
        try:
            cipher = self._cipher(passphrase, salt, head["n"])
            opened = cipher.decrypt(nonce, sealed, _bound(head))
        except InvalidTag:
            self._passphrase = self._opened_with = None
            raise Invalid(_WRONG.format(place=place)) from None
        found: dict[str, str] = json.loads(opened)
        return found

    def _seal(self, secrets: dict[str, str]) -> None:
        salt, nonce = os.urandom(_SALT), os.urandom(_NONCE)
        head = {"afterword": "secrets", "version": 1, "n": WORK}
        passphrase = self._known_passphrase(is_new=not self.is_there())
        if self._opened_with is not None and self._opened_with[1] == WORK:
            salt = self._opened_with[0]  # a new nonce is enough: sign-ins are renewed often
        cipher = self._cipher(passphrase, salt, WORK)
        sealed = cipher.encrypt(nonce, json.dumps(secrets).encode(), _bound(head))
        text = json.dumps(
            {
                **head,
                "salt": b64encode(salt).decode(),
                "nonce": b64encode(nonce).decode(),
                "sealed": b64encode(sealed).decode(),
            }
        )
        with explained_path(str(self._path)):
            _replace(self._path, text.encode())

    def _cipher(self, passphrase: str, salt: bytes, work: int) -> Any:
        if self._opened_with is None or self._opened_with[:2] != (salt, work):
            self._opened_with = salt, work, _cipher(passphrase, salt, work)
        return self._opened_with[2]

    def _known_passphrase(self, *, is_new: bool) -> str:
        if self._passphrase is None:
            self._passphrase = self._ask(is_new)
        return self._passphrase


def _parts(data: dict[str, Any]) -> tuple[dict[str, Any], bytes, bytes, bytes]:
    head = {name: data[name] for name in ("afterword", "version", "n")}
    work = head["n"]
    if head["version"] != 1 or not isinstance(work, int) or not 1 < work <= _MOST_WORK:
        raise ValueError("not ours")
    if work & (work - 1):
        raise ValueError("not a power of two")
    salt, nonce, sealed = (b64decode(data[name]) for name in ("salt", "nonce", "sealed"))
    if len(nonce) != _NONCE:
        raise ValueError("not ours")
    return head, salt, nonce, sealed


def _bound(head: dict[str, Any]) -> bytes:
    """Return what is not secret and must still not be changed."""
    return json.dumps(head, sort_keys=True).encode()


def _cipher(passphrase: str, salt: bytes, work: int) -> Any:
    # Slow to import, and most commands need no secret.
    from cryptography.hazmat.primitives.ciphers.aead import AESGCM
    from cryptography.hazmat.primitives.kdf.scrypt import Scrypt

    made = Scrypt(salt=salt, length=_KEY, n=work, r=_BLOCK, p=_LANES)
    return AESGCM(made.derive(passphrase.encode("utf-8", "surrogateescape")))


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
