"""Google: in the browser, and back to this machine (RFC 8252), with PKCE (RFC 7636)."""

import secrets
from collections.abc import Callable
from typing import Any, Final

from afterword.adapters.oauth.callback import Callback
from afterword.adapters.oauth.faults import SaidError, asking, refusal
from afterword.adapters.oauth.talking import checked_address, client_of, host_of, word
from afterword.core.accounts import Account
from afterword.core.errors import Unavailable
from afterword.core.oauth import Client, Consent, Invitation

SCOPE: Final = "https://mail.google.com/"
"""The one scope that opens IMAP and SMTP."""
_AUTHORIZE: Final = "https://accounts.google.com/o/oauth2/v2/auth"
_TOKEN: Final = "https://oauth2.googleapis.com/token"  # noqa: S105


def ask(
    account: Account, client: Client, invite: Callable[[Invitation], None], patience: float
) -> Consent:
    """Ask the person for their consent, and return it.

    Args:
        account: Whose mail it is about.
        client: The person's own.
        invite: Shows the person which page to open; returns at once.
        patience: Seconds until they have to be back.

    Raises:
        Invalid: The client is not known.
        Unavailable: They said no, or were not back in time, or the issuer cannot be reached.
    """
    state, verifier = secrets.token_urlsafe(32), secrets.token_urlsafe(64)
    with Callback(state) as callback, client_of(account, client, callback.address) as opened:
        authorize, token = _addresses(opened, client)
        address, _ = opened.create_authorization_url(
            authorize,
            state=state,
            code_verifier=verifier,
            scope=SCOPE,
            login_hint=account.address,
            # Without these two a consent holds for an hour only.
            access_type="offline",
            prompt="consent",
        )
        invite(Invitation(address))
        came = callback.wait(patience)
        try:
            if "error" in came:
                raise SaidError(came["error"])  # noqa: TRY301 -- one way of saying no
            with asking(host_of(token)):
                said = opened.fetch_token(
                    token,
                    grant_type="authorization_code",
                    code=came["code"],
                    code_verifier=verifier,
                )
        except SaidError as error:
            raise refusal(str(error), host_of(token), account) from None
    granted = said.get("scope")
    if isinstance(granted, str) and SCOPE not in granted.split():
        raise Unavailable(
            "The box that allows reading and sending mail was not ticked, so nothing was kept: "
            "try again and tick it."
        )
    return Consent(client, token, word(said, "refresh_token", token))


def _addresses(opened: Any, client: Client) -> tuple[str, str]:
    """Return where one allows, and where a token is had; another server is asked (RFC 8414)."""
    if not client.authority:
        return _AUTHORIZE, _TOKEN
    authority = checked_address(client.authority)
    with asking(host_of(authority)):
        answer = opened.request(
            "GET", f"{authority}/.well-known/openid-configuration", withhold_token=True
        )
        answer.raise_for_status()
        said = answer.json()
    found = [word(said, f"{one}_endpoint", authority) for one in ("authorization", "token")]
    return checked_address(found[0]), checked_address(found[1])
