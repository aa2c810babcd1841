"""Finds where a secret lies: the account's own command, the keyring, else the sealed file."""

import getpass
import sys
from collections.abc import Mapping
from pathlib import Path

from afterword.adapters.secrets.command import secret_from
from afterword.adapters.secrets.sealed import Asking, SealedFile
from afterword.adapters.secrets.system import SystemKeyring
from afterword.core.accounts import Account
from afterword.core.errors import Invalid, NotFound, Unavailable

FILE_NAME = "secrets.sealed"


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
        """Keep a secret in the keyring, else in the sealed file."""
        key = _key(account)
        if self._system.is_there() and self._system.save(key, secret):
            return "in the keyring of this system"
        self._sealed.save(key, secret)
        return "in a sealed file in your data folder"

    def forget(self, account: Account) -> None:
        """Forget the secret where it lies; what a command prints is not ours."""
        if account.secret_command:
            return
        key = _key(account)
        if self._system.is_there() and self._system.get(key) is not None:
            self._system.forget(key)
        else:
            self._sealed.forget(key)


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
