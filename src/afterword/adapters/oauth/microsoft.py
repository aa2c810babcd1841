"""Microsoft: a short code that is typed on a web page (RFC 8628)."""

import time
from collections.abc import Callable
from typing import Any, Final

from afterword.adapters.oauth.faults import SaidError, asking, refusal
from afterword.adapters.oauth.talking import checked_address, client_of, host_of, word
from afterword.core.accounts import Account
from afterword.core.errors import Unavailable
from afterword.core.oauth import Client, Consent, Invitation

SCOPE: Final = (
    "https://outlook.office.com/IMAP.AccessAsUser.All https://outlook.office.com/SMTP.Send "
    "offline_access"
)
"""Reading, sending, and both for longer than an hour."""
_AUTHORITY: Final = "https://login.microsoftonline.com/common"
"""For personal accounts and those of companies alike."""
_GRANT: Final = "urn:ietf:params:oauth:grant-type:device_code"
_PAUSE: Final = 5.0
"""Seconds between two questions where nobody says (RFC 8628, 3.2); 'slow_down' adds as much."""
_SHORTEST_PAUSE: Final = 0.1


def ask(
    account: Account, client: Client, invite: Callable[[Invitation], None], patience: float
) -> Consent:
    """Ask the person for their consent, and return it.

    Args:
        account: Whose mail it is about.
        client: The person's own.
        invite: Shows the person which page to open and what to type; returns at once.
        patience: Seconds until they have to be done.

    Raises:
        Invalid: The client is not known.
        Unavailable: They said no, or were not done in time, or the issuer cannot be reached.
    """
    authority = checked_address(client.authority or _AUTHORITY)
    token = f"{authority}/oauth2/v2.0/token"
    with client_of(account, client) as opened:
        try:
            said = _begun(opened, client, f"{authority}/oauth2/v2.0/devicecode")
            page = checked_address(word(said, "verification_uri", authority))
            device_code = word(said, "device_code", authority)
            invite(Invitation(page, word(said, "user_code", authority)))
            given = _waited_for(opened, token, device_code, said, patience)
        except SaidError as error:
            raise refusal(str(error), host_of(token), account) from None
    return Consent(client, token, word(given, "refresh_token", token))


def _begun(opened: Any, client: Client, address: str) -> Any:
    with asking(host_of(address)):
        answer = opened.request(
            "POST",
            address,
            data={"client_id": client.client_id, "scope": SCOPE},
            headers={"Accept": "application/json"},
            withhold_token=True,
        )
        if answer.status_code >= 500:
            answer.raise_for_status()
        said = answer.json()
        if not isinstance(said, dict):
            raise ValueError  # noqa: TRY004 -- as JSON that is none does
    if "error" in said:
        raise SaidError(str(said["error"]))
    return said


def _waited_for(opened: Any, token: str, device_code: str, said: Any, patience: float) -> Any:
    """Ask until the person is done, no oftener than we are told to."""
    pause = max(_number(said.get("interval"), _PAUSE), _SHORTEST_PAUSE)
    limit = min(patience, _number(said.get("expires_in"), patience))
    end = time.monotonic() + limit
    while time.monotonic() + pause < end:
        time.sleep(pause)
        try:
            with asking(host_of(token)):
                return opened.fetch_token(token, grant_type=_GRANT, device_code=device_code)
        except SaidError as error:
            if str(error) == "slow_down":
                pause += _PAUSE
            elif str(error) != "authorization_pending":
                raise
    raise Unavailable(
        f"Nobody signed in within {limit / 60:.2g} minutes, so nothing was kept: try again."
    )


def _number(said: object, usual: float) -> float:
    return float(said) if isinstance(said, int | float) else usual
