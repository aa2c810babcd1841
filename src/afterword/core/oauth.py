"""Signing in by OAuth with the person's own client: what is asked of them, and what is kept."""

import json
from dataclasses import dataclass, field
from enum import StrEnum
from typing import Any, Final

from afterword.core.accounts import Account, Proof


class Issuer(StrEnum):
    """Who signs people in, each in its own way."""

    GOOGLE = "google"
    """In the browser, which comes back to this machine (RFC 8252) with a proof (PKCE, RFC 7636)."""
    MICROSOFT = "microsoft"
    """By a short code that is typed on a web page (RFC 8628)."""


@dataclass(frozen=True, slots=True)
class Client:
    """What the person registered with the issuer, so that it knows who asks."""

    issuer: Issuer
    client_id: str
    client_secret: str = field(default="", repr=False)
    """Empty where the issuer gave none."""
    authority: str = ""
    """Where one signs in, if not at the issuer's own place: a company's tenant, another server."""


@dataclass(frozen=True, slots=True)
class Consent:
    """What the person allowed; kept where passwords are, never in the store."""

    client: Client
    token_address: str
    """Where it is exchanged for a token that opens the mailbox for an hour or so."""
    refresh_token: str = field(repr=False)


@dataclass(frozen=True, slots=True)
class Invitation:
    """What the person is asked to do."""

    address: str
    """A web page to open."""
    code: str = ""
    """What to type there; empty where the page knows."""


_FORM: Final = 1


def signs_in_by_oauth(account: Account) -> bool:
    """Tell whether its tokens are fetched with a consent of ours, not printed by a command."""
    return account.proof is Proof.OAUTH2 and not account.secret_command


def text_of(consent: Consent) -> str:
    """Return a consent as one line of text, to be kept as a secret."""
    client = consent.client
    return json.dumps(
        {
            "oauth": _FORM,
            "issuer": client.issuer.value,
            "client_id": client.client_id,
            "client_secret": client.client_secret,
            "authority": client.authority,
            "token_address": consent.token_address,
            "refresh_token": consent.refresh_token,
        }
    )


def parse_consent(text: str) -> Consent | None:
    """Read what `text_of` wrote; None where it is something else."""
    try:
        found: Any = json.loads(text)
        if not isinstance(found, dict) or found.pop("oauth", None) != _FORM:
            return None
        words = {name: found[name] for name in ("token_address", "refresh_token")}
        client = Client(
            Issuer(found["issuer"]),
            found["client_id"],
            found["client_secret"],
            found["authority"],
        )
        consent = Consent(client, **words)
    except (ValueError, KeyError):
        return None
    held = (client.client_id, client.client_secret, client.authority, *words.values())
    return consent if all(isinstance(one, str) for one in held) else None
