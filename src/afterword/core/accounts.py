"""A mail account: where mail is read and sent, and how one proves who one is. Never a secret."""

import ipaddress
from dataclasses import dataclass, replace
from enum import StrEnum
from typing import Final


class Security(StrEnum):
    """How a connection is kept private."""

    TLS = "tls"
    """Encrypted from the first byte."""
    STARTTLS = "starttls"
    """Encrypted before anything is said that matters."""
    NONE = "none"
    """Not at all; only for a server on this machine."""


class Proof(StrEnum):
    """How one proves who one is."""

    PASSWORD = "password"  # noqa: S105 (a kind of proof, not a password)
    """A password or an app password."""
    OAUTH2 = "oauth2"
    """A token (XOAUTH2)."""


@dataclass(frozen=True, slots=True)
class Server:
    """Where to connect."""

    host: str
    port: int
    security: Security = Security.TLS

    @property
    def is_this_machine(self) -> bool:
        """Tell whether it is the machine itself, where nobody reads along."""
        if self.host.lower().rstrip(".") == "localhost":
            return True
        try:
            return ipaddress.ip_address(self.host).is_loopback
        except ValueError:
            return False


@dataclass(frozen=True, slots=True)
class Account:
    """One mail account. Its secret lies elsewhere and is asked for when it is needed."""

    name: str
    """What the person calls it."""
    address: str
    """The mail address letters come from."""
    user: str
    """What one signs in as; often the address."""
    imap: Server
    smtp: Server | None = None
    """None where letters only go into Drafts."""
    proof: Proof = Proof.PASSWORD
    secret_command: str = ""
    """A command that prints the secret; empty where it lies in the keyring or the sealed file."""
    ca_file: str = ""
    """Certificates to trust besides the system's; for a server of one's own."""


@dataclass(frozen=True, slots=True)
class Provider:
    """A big provider's servers, and what its people should know."""

    domains: tuple[str, ...]
    imap: Server
    smtp: Server
    proof: Proof = Proof.PASSWORD
    says: str = ""
    """One sentence on what sort of password works."""
    keeps_sent_copy: bool = False
    """Its server for sending puts what it sent into Sent by itself; False where that is not sure,
    and then Sent is looked into first."""


_SUBMISSION: Final = Security.STARTTLS
_APP_PASSWORD: Final = "It wants an app password, made in the security settings of your account."  # noqa: S105

PROVIDERS: Final[tuple[Provider, ...]] = (
    Provider(
        ("gmail.com", "googlemail.com"),
        Server("imap.gmail.com", 993),
        Server("smtp.gmail.com", 465),
        says=_APP_PASSWORD,
        keeps_sent_copy=True,
    ),
    Provider(
        ("outlook.com", "hotmail.com", "live.com", "msn.com"),
        Server("outlook.office365.com", 993),
        Server("smtp-mail.outlook.com", 587, _SUBMISSION),
        Proof.OAUTH2,
        "Microsoft lets programs in by OAuth only.",
        keeps_sent_copy=True,
    ),
    Provider(
        ("icloud.com", "me.com", "mac.com"),
        Server("imap.mail.me.com", 993),
        Server("smtp.mail.me.com", 587, _SUBMISSION),
        says=_APP_PASSWORD,
    ),
    Provider(
        ("yahoo.com", "yahoo.co.uk", "yahoo.fr", "yahoo.de", "ymail.com"),
        Server("imap.mail.yahoo.com", 993),
        Server("smtp.mail.yahoo.com", 465),
        says=_APP_PASSWORD,
    ),
    Provider(
        ("fastmail.com", "fastmail.fm"),
        Server("imap.fastmail.com", 993),
        Server("smtp.fastmail.com", 465),
        says=_APP_PASSWORD,
    ),
    Provider(
        ("gmx.de", "gmx.net", "gmx.at", "gmx.ch"),
        Server("imap.gmx.net", 993),
        Server("mail.gmx.net", 465),
        says="IMAP has to be switched on in the settings of your mailbox first.",
    ),
    Provider(
        ("web.de",),
        Server("imap.web.de", 993),
        Server("smtp.web.de", 465),
        says="IMAP has to be switched on in the settings of your mailbox first.",
    ),
    Provider(
        ("posteo.de", "posteo.net"),
        Server("posteo.de", 993),
        Server("posteo.de", 465),
    ),
    Provider(
        ("mailbox.org",),
        Server("imap.mailbox.org", 993),
        Server("smtp.mailbox.org", 465),
    ),
    Provider(
        ("zoho.com",),
        Server("imap.zoho.com", 993),
        Server("smtp.zoho.com", 465),
        says=_APP_PASSWORD,
    ),
)
"""Read off the providers' help pages; a person can say otherwise for each of it."""


def provider_of(address: str) -> Provider | None:
    """Return the big provider an address is at, None if it is at none that is known."""
    domain = address.rpartition("@")[2].lower()
    return next((one for one in PROVIDERS if domain in one.domains), None)


_KEEP_COPIES: Final = frozenset({"smtp.office365.com"})
"""Further servers that do so: whoever's domain it is that they send for."""


def keeps_sent_copy(account: Account) -> bool:
    """Tell whether the server an account sends by is known to fill Sent by itself."""
    if account.smtp is None:
        return False
    host = account.smtp.host.lower().rstrip(".")
    return host in _KEEP_COPIES or any(
        one.keeps_sent_copy and one.smtp.host == host for one in PROVIDERS
    )


def account_at(name: str, address: str) -> Account | None:
    """Return an account with its provider's settings, None where they have to be asked for."""
    found = provider_of(address)
    if found is None:
        return None
    plain = Account(name, address, address, found.imap, found.smtp)
    return replace(plain, proof=found.proof)
