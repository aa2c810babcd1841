"""Finds who signs the person in, by its name."""

from collections.abc import Callable
from typing import Final

from afterword.core.accounts import Account
from afterword.core.errors import Invalid
from afterword.core.oauth import Client, Consent, Invitation, Issuer

PATIENCE: Final = 300.0
"""Seconds to sign in: time for a password, a second factor and a page of small print."""


def sign_in(
    account: Account,
    client: Client,
    invite: Callable[[Invitation], None],
    patience: float = PATIENCE,
) -> Consent:
    """Ask the person for their consent, and return it.

    Args:
        account: Whose mail it is about.
        client: The person's own.
        invite: Shows the person what to do; returns at once.
        patience: Seconds until they have to be done.

    Raises:
        Invalid: The client is not known, or cannot be.
        Refused: What signs in would not stay private.
        Unavailable: They said no, or were not done in time, or nobody can be reached.
    """
    from afterword.adapters.oauth import google, microsoft

    if not client.client_id or not client.client_id.isprintable():
        raise Invalid("Signing in by OAuth needs the client ID of the app you registered.")
    ways = {Issuer.GOOGLE: google.ask, Issuer.MICROSOFT: microsoft.ask}
    return ways[client.issuer](account, client, invite, patience)
