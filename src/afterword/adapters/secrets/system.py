"""The system's keyring: Keychain, Credential Locker, Secret Service, KWallet."""

from afterword.core.errors import Unavailable

SERVICE = "afterword"
_RECOMMENDED = 1
"""Keyring's own rule: what is below leaves secrets readable, or keeps nothing at all."""
_LOCKED = "The system's keyring is locked or does not answer: unlock it and try again."


class SystemKeyring:
    """The keyring of the system this runs on."""

    @staticmethod
    def is_there() -> bool:
        """Tell whether there is a keyring that keeps secrets well."""
        import keyring  # slow to import
        from keyring.errors import KeyringError

        try:
            return float(keyring.get_keyring().priority) >= _RECOMMENDED
        except (KeyringError, RuntimeError, TypeError, ValueError):
            return False

    def get(self, key: str) -> str | None:
        """Return a secret, None if there is none under this key.

        Raises:
            Unavailable: The keyring is locked.
        """
        import keyring
        from keyring.errors import KeyringError, NoKeyringError

        try:
            return keyring.get_password(SERVICE, key)
        except NoKeyringError:
            return None
        except (KeyringError, OSError) as error:
            raise Unavailable(_LOCKED) from error

    def save(self, key: str, secret: str) -> bool:
        """Keep a secret; False where there turns out to be no keyring that keeps it.

        Raises:
            Unavailable: The keyring is locked.
        """
        import keyring
        from keyring.errors import KeyringError, NoKeyringError

        try:
            keyring.set_password(SERVICE, key, secret)
            # Some backends take everything and keep nothing.
            return keyring.get_password(SERVICE, key) == secret
        except NoKeyringError:
            return False
        except (KeyringError, OSError) as error:
            raise Unavailable(_LOCKED) from error

    def forget(self, key: str) -> None:
        """Forget a secret, if it is there.

        Raises:
            Unavailable: The keyring is locked, or keeps it all the same.
        """
        import keyring
        from keyring.errors import KeyringError, NoKeyringError, PasswordDeleteError

        try:
            keyring.delete_password(SERVICE, key)
        except NoKeyringError:
            return
        except PasswordDeleteError as error:
            # Some backends say so where there is nothing, others where they may not.
            if self.get(key) is not None:
                raise Unavailable(_LOCKED) from error
        except (KeyringError, OSError) as error:
            raise Unavailable(_LOCKED) from error
