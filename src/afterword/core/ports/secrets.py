"""Where passwords and tokens lie."""

from collections.abc import Sequence
from typing import Protocol

from afterword.core.accounts import Account


class Secrets(Protocol):
    """Where the passwords and tokens of mail accounts lie; never in the store."""

    def get(self, account: Account) -> str:
        """Return what proves who one is to the account's servers.

        Raises:
            NotFound: None is kept for this account.
            Invalid: The passphrase does not open the sealed file.
            Unavailable: The keyring, the file or the command does not give it.
        """
        ...

    def save(self, account: Account, secret: str) -> str:
        """Keep a secret and return in words where it lies; an older one is kept nowhere else.

        Raises:
            Invalid: The passphrase does not open the sealed file.
            Unavailable: The keyring or the file does not take it.
        """
        ...

    def forget(self, account: Account) -> None:
        """Forget the secret, wherever it lies; one that is not there is no error.

        Raises:
            Invalid: The passphrase does not open the sealed file.
            Unavailable: The keyring or the file does not let go of it.
        """
        ...

    def forget_all(self, accounts: Sequence[Account]) -> tuple[str, ...]:
        """Forget every secret, without asking for a passphrase: the sealed file goes unopened.

        Args:
            accounts: All there are.

        Returns:
            The names of those whose secret may lie in a keyring that is out of reach here.

        Raises:
            Unavailable: The keyring is locked; nothing was forgotten.
        """
        ...
