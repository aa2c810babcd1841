"""What only a passphrase opens: AES-256-GCM, the key made by scrypt."""

import json
import os
from base64 import b64decode, b64encode
from collections.abc import Mapping
from typing import Any, Final

from afterword.core.errors import Invalid, Unavailable

WORK: Final = 1 << 17
"""Scrypt's N; with r = 8 it takes 128 MB and about half a second (OWASP, password storage)."""
_BLOCK, _LANES = 8, 1
_MOST_WORK: Final = 1 << 20
"""What asks for more is not ours; it would only fill the memory."""
SALT: Final = 16
"""Bytes."""
_NONCE, _KEY = 12, 32
_PAGE: Final = "private page"


def head_of(kind: str) -> dict[str, Any]:
    """Return what is not secret about something newly sealed."""
    return {"afterword": kind, "version": 1, "n": WORK}


def cipher_for(passphrase: str, salt: bytes, work: int) -> Any:
    """Make the cipher a passphrase stands for; this is what takes half a second."""
    # Slow to import, and most commands need no secret.
    from cryptography.hazmat.primitives.ciphers.aead import AESGCM
    from cryptography.hazmat.primitives.kdf.scrypt import Scrypt

    made = Scrypt(salt=salt, length=_KEY, n=work, r=_BLOCK, p=_LANES)
    return AESGCM(made.derive(passphrase.encode("utf-8", "surrogateescape")))


def sealed_by(cipher: Any, content: bytes, head: Mapping[str, Any], salt: bytes) -> str:
    """Seal bytes and return the JSON text to keep."""
    nonce = os.urandom(_NONCE)
    sealed = cipher.encrypt(nonce, content, _bound(head))
    return json.dumps(
        {
            **head,
            "salt": b64encode(salt).decode(),
            "nonce": b64encode(nonce).decode(),
            "sealed": b64encode(sealed).decode(),
        }
    )


class Closed:
    """Something sealed, as it was kept."""

    def __init__(self, raw: str | bytes, kind: str) -> None:
        """Take apart what `sealed_by` returned.

        Raises:
            ValueError: It is not of this kind, or is damaged.
        """
        try:
            data = json.loads(raw)
            head, self.salt, self._nonce, self._sealed = _parts(data, kind)
        except (KeyError, TypeError) as error:
            raise ValueError("not ours") from error
        self.work: int = head["n"]
        self._head = head

    def opened_by(self, cipher: Any) -> bytes | None:
        """Return the content; None where the cipher is another passphrase's."""
        from cryptography.exceptions import InvalidTag

        try:
            opened: bytes = cipher.decrypt(self._nonce, self._sealed, _bound(self._head))
        except InvalidTag:
            return None
        return opened


class PageSeal:
    """Seals private pages, each for itself; implements `afterword.core.ports.Seal`."""

    def close(self, text: str, passphrase: str) -> str:
        """Return the sealed text."""
        salt = os.urandom(SALT)
        cipher = cipher_for(passphrase, salt, WORK)
        return sealed_by(cipher, text.encode("utf-8", "surrogatepass"), head_of(_PAGE), salt)

    def open(self, sealed: str, passphrase: str) -> str:
        """Return the text.

        Raises:
            Invalid: The passphrase is not the one.
            Unavailable: What was kept is damaged.
        """
        try:
            closed = Closed(sealed, _PAGE)
        except ValueError as error:
            raise Unavailable(
                "This page is damaged and cannot be opened: look for it in a backup."
            ) from error
        opened = closed.opened_by(cipher_for(passphrase, closed.salt, closed.work))
        if opened is None:
            raise Invalid("This passphrase does not open the page: try the one you sealed it with.")
        return opened.decode("utf-8", "surrogatepass")


def _parts(data: dict[str, Any], kind: str) -> tuple[dict[str, Any], bytes, bytes, bytes]:
    head = {name: data[name] for name in ("afterword", "version", "n")}
    work = head["n"]
    if head["afterword"] != kind or head["version"] != 1:
        raise ValueError("not ours")
    if not isinstance(work, int) or not 1 < work <= _MOST_WORK or work & (work - 1):
        raise ValueError("not ours")
    salt, nonce, sealed = (
        b64decode(data[name], validate=True) for name in ("salt", "nonce", "sealed")
    )
    if len(nonce) != _NONCE:
        raise ValueError("not ours")
    return head, salt, nonce, sealed


def _bound(head: Mapping[str, Any]) -> bytes:
    """Return what is not secret and must still not be changed."""
    return json.dumps(head, sort_keys=True).encode()
