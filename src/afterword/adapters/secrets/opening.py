"""Finds where a secret lies: the account's own command, the keyring, else the sealed file."""

import getpass
import sys
from collections.abc import Mapping, Sequence
from pathlib import Path
from typing import Final

from afterword.adapters.secrets.command import secret_from
from afterword.adapters.secrets.sealed import Asking, SealedFile
from afterword.adapters.secrets.system import SystemKeyring
from afterword.core.accounts import Account
from afterword.core.errors import Invalid, NotFound, Unavailable

FILE_NAME = "secrets.sealed"
_IN_KEYRING: Final = "in the keyring of this system"


def open_secrets(home: Path, environment: Mapping[str, str], ask: Asking | None = None) -> "Found":
    """Return the secrets of this person.

    Args:
        home: The data folder; the sealed file lies in it, where one is needed.
        environment: ``AFTERWORD_PASSPHRASE`` opens the sealed file without asking.
        ask: Gets a passphrase from the person; in a terminal they are asked without one.
    """
    said = environment.get("AFTERWORD_PASSPHRASE")
    if said:
        return Found(SealedFile(home / FILE_NAME, lambda _: said))
    return Found(SealedFile(home / FILE_NAME, ask or _ask))


class Found:
    """Secrets wherever they lie; implements `afterword.core.ports.Secrets`."""

    def __init__(self, sealed: SealedFile) -> None:
        self._sealed = sealed
        self._system = SystemKeyring()

    def get(self, account: Account) -> str:
        """Return the account's secret from its command, the keyring or the sealed file."""
        if account.secret_command:
            return secret_from(account.secret_command, account.name)
        key = _key(account)
        found = self._system.get(key) if self._system.is_there() else None
        if found is None and self._sealed.is_there():
            found = self._sealed.get(key)
        if found is None:
            raise NotFound(
                f"Nothing is kept that signs in to '{account.name}': run 'afterword account "
                f"sign-in {account.name}'."
            )
        return found

    def save(self, account: Account, secret: str) -> str:
        """Keep a secret in the keyring, else in the sealed file; an older one lies nowhere else."""
        key = _key(account)
        if self._system.is_there():
            older = self._system.get(key)
            if self._system.save(key, secret):
                return self._said_of_keyring(key) if older is None else _IN_KEYRING
            if older is not None:
                self._system.forget(key)
        self._sealed.save(key, secret)
        return "in a sealed file in your data folder"

    def forget(self, account: Account) -> None:
        """Forget the secret wherever it lies; what a command prints is not ours."""
        if account.secret_command:
            return
        key = _key(account)
        is_in_keyring = self._system.is_there() and self._system.get(key) is not None
        self._sealed.forget(key)  # first: it may not open, and then the account stays whole
        if is_in_keyring:
            self._system.forget(key)

    def forget_all(self, accounts: Sequence[Account]) -> tuple[str, ...]:
        """Forget every secret; the sealed file goes as a whole, unopened."""
        ours = [one for one in accounts if not one.secret_command]
        unreached: tuple[str, ...] = ()
        if self._system.is_there():
            # All are looked for before one goes: a locked keyring is said while nothing is lost.
            held = [key for key in map(_key, ours) if self._system.get(key) is not None]
            for key in held:
                self._system.forget(key)
        else:
            unreached = tuple(one.name for one in ours if not self._may_be_sealed(_key(one)))
        self._sealed.remove()
        return unreached

    def _may_be_sealed(self, key: str) -> bool:
        """Tell whether the sealed file holds a secret, or does not open to say so."""
        if not self._sealed.is_there():
            return False
        try:
            return self._sealed.get(key) is not None
        except (Invalid, Unavailable):
            return True

    def _said_of_keyring(self, key: str) -> str:
        """Clear what the sealed file holds of a secret that is new in the keyring.

        One that was in the keyring already is not looked for: a sign-in is renewed where nobody
        sits to give the passphrase, and what is in the keyring comes first.
        """
        try:
            self._sealed.forget(key)
        except (Invalid, Unavailable):
            return f"{_IN_KEYRING}; the sealed file did not open, and may still hold an older one"
        return _IN_KEYRING


def _key(account: Account) -> str:
    """Name a secret by all that it opens: another server must never be given it."""
    return f"{account.name}: {account.user} at {account.imap.host}"


def _ask(is_new: bool) -> str:
    """Ask for the passphrase, twice for a new one; it is not shown."""
    if not sys.stdin.isatty():
        raise Unavailable(
            "The sealed file with your passwords needs its passphrase: "
            "run this in a terminal, or set AFTERWORD_PASSPHRASE."
        )
    if not is_new:
        return getpass.getpass("Passphrase of the sealed file: ")
    first = getpass.getpass("There is no keyring here. Choose a passphrase for a sealed file: ")
    if not first:
        raise Invalid("An empty passphrase seals nothing: choose a longer one.")
    if getpass.getpass("The same once more: ") != first:
        raise Invalid("These were two different passphrases; nothing was kept. Try again.")
    return first


def ask_nobody(is_new: bool) -> str:
    """Say that a passphrase is missing, where nobody sits at the terminal to be asked."""
    what = "There is no keyring here, and a sealed file" if is_new else "The sealed file"
    raise Unavailable(
        f"{what} needs a passphrase: stop Afterword, set AFTERWORD_PASSPHRASE, and start it again."
    )
