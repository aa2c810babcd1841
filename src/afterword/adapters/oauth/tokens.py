"""Secrets that are fresh: a consent that is kept becomes a token whenever a server asks."""

import time
from collections.abc import Sequence
from typing import Final

from afterword.adapters.oauth.faults import ConsentEnded, sign_in_again
from afterword.core.accounts import Account
from afterword.core.errors import Unavailable
from afterword.core.oauth import Consent, parse_consent, signs_in_by_oauth, text_of
from afterword.core.ports import Secrets

_MARGIN: Final = 120.0
"""Seconds before its end a token counts as spent: a sign-in takes its time."""


class FreshTokens:
    """Gives passwords as they are kept, and tokens for consents; implements `Secrets`.

    Tokens are only ever in memory; a consent that the issuer renewed is kept at once.
    """

    def __init__(self, kept: Secrets) -> None:
        self._kept = kept
        self._tokens: dict[Account, tuple[str, float]] = {}

    def get(self, account: Account) -> str:
        """Return a password, or a token that is still good."""
        if not signs_in_by_oauth(account):
            return self._kept.get(account)
        token, good_until = self._tokens.get(account, ("", 0.0))
        if token and time.monotonic() < good_until:
            return token
        return self._fetched(account)

    def save(self, account: Account, secret: str) -> str:
        """Keep a secret; tokens of an earlier one are forgotten."""
        self._tokens.pop(account, None)
        return self._kept.save(account, secret)

    def forget(self, account: Account) -> None:
        """Forget the secret, and the tokens that came of it."""
        self._tokens.pop(account, None)
        self._kept.forget(account)

    def forget_all(self, accounts: Sequence[Account]) -> tuple[str, ...]:
        """Forget every secret, and the tokens that came of them."""
        self._tokens.clear()
        return self._kept.forget_all(accounts)

    def _fetched(self, account: Account) -> str:
        from afterword.adapters.oauth.talking import refreshed

        consent = self._consent(account)
        try:
            token, life, newer = refreshed(account, consent)
        except ConsentEnded:
            # Another process of ours may have renewed it just now.
            again = self._consent(account)
            if again == consent:
                raise
            consent = again
            token, life, newer = refreshed(account, consent)
        if newer != consent:
            self._kept.save(account, text_of(newer))
        self._tokens[account] = token, time.monotonic() + life - _MARGIN
        return token

    def _consent(self, account: Account) -> Consent:
        consent = parse_consent(self._kept.get(account))
        if consent is None:
            raise Unavailable(
                f"What is kept for '{account.name}' is no sign-in by OAuth: "
                f"{sign_in_again(account)}."
            )
        return consent
