"""One conversation with who signs people in: private, patient for a while, and never redirected."""

from collections.abc import Iterator
from contextlib import contextmanager
from typing import TYPE_CHECKING, Any, Final
from urllib.parse import urlsplit

from afterword.adapters.imap.trust import tls_context
from afterword.adapters.oauth.faults import SaidError, asking, refusal
from afterword.core.accounts import Account, Server
from afterword.core.errors import Invalid, Refused, Unavailable
from afterword.core.oauth import Client, Consent

if TYPE_CHECKING:
    from authlib.integrations.httpx_client import OAuth2Client

ANSWER_SECONDS: Final = 30.0
"""How long an answer may take."""
_USUAL_LIFE: Final = 3600
"""Seconds a token is good for where nobody says (what both big issuers give)."""


def host_of(address: str) -> str:
    """Return whose address it is, for a sentence."""
    return urlsplit(address).hostname or address


def checked_address(address: str) -> str:
    """Return a web address that nobody can listen in on.

    Raises:
        Invalid: It is no web address.
        Refused: It is open to everybody on the way.
    """
    try:
        parts = urlsplit(address)
        host, port = parts.hostname or "", parts.port or 443
    except ValueError:
        host, port, parts = "", 0, urlsplit("")
    if not host or parts.scheme not in {"https", "http"}:
        raise Invalid(f"'{address}' is no web address: it should look like https://id.example.org.")
    if parts.scheme == "http" and not Server(host, port).is_this_machine:
        raise Refused(
            f"What signs you in would travel to {host} for everybody to read: use its https "
            "address."
        )
    return address.rstrip("/")


@contextmanager
def client_of(account: Account, client: Client, redirect: str = "") -> Iterator["OAuth2Client"]:
    """Open a conversation.

    Args:
        account: Whose certificates are trusted besides the system's.
        client: Who asks.
        redirect: Where the browser comes back to, where it does.

    Raises:
        Unavailable: The extra is not installed.
    """
    try:
        from authlib.integrations.httpx_client import OAuth2Client
    except ImportError as error:
        raise Unavailable(
            "Signing in by OAuth needs one more part: pip install 'afterword[oauth]'."
        ) from error
    with OAuth2Client(
        client.client_id,
        client.client_secret or None,
        token_endpoint_auth_method="client_secret_post" if client.client_secret else "none",
        redirect_uri=redirect or None,
        code_challenge_method="S256",
        verify=tls_context(account),
        timeout=ANSWER_SECONDS,
        follow_redirects=False,
        headers={"User-Agent": "afterword"},
    ) as opened:
        yield opened


def refreshed(account: Account, consent: Consent) -> tuple[str, float, Consent]:
    """Exchange a consent for a token.

    Returns:
        The token, for how many seconds it is good, and the consent as it is now: some issuers
        give a new one each time, and take back the old one.

    Raises:
        ConsentEnded: It was taken back, or ran out.
        Unavailable: The issuer cannot be reached, or does not do it.
    """
    address = checked_address(consent.token_address)
    with client_of(account, consent.client) as opened:
        try:
            with asking(host_of(address)):
                said = opened.refresh_token(address, refresh_token=consent.refresh_token)
        except SaidError as error:
            raise refusal(str(error), host_of(address), account) from None
    token = word(said, "access_token", address)
    newer = said.get("refresh_token")
    if isinstance(newer, str) and newer:
        consent = Consent(consent.client, consent.token_address, newer)
    return token, _life(said), consent


def word(said: Any, name: str, address: str) -> str:
    """Take a word out of an answer.

    Raises:
        Unavailable: It is not there.
    """
    found = said.get(name)
    if not isinstance(found, str) or not found:
        raise Unavailable(
            f"{host_of(address)} answered without what signs in ({name}): try again, and look at "
            "the client you registered if it stays so."
        )
    return found


def _life(said: Any) -> float:
    life = said.get("expires_in", _USUAL_LIFE)
    return float(life) if isinstance(life, int | float) else _USUAL_LIFE
