"""Where passwords and tokens lie."""

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
        """Keep a secret and return in words where it lies."""
        ...

    def forget(self, account: Account) -> None:
        """Forget the secret, wherever it lies; one that is not there is no error."""
        ...
