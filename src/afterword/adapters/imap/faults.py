"""What can go wrong between here and a mail server, said in one sentence with a way out.

The server's own words are looked at and never repeated: they may hold a secret.
"""

import imaplib
import re
import socket
import ssl
from collections.abc import Iterator
from contextlib import contextmanager

from afterword.adapters.imap.client import TooSlow
from afterword.core.accounts import Account, Proof, Server, provider_of
from afterword.core.errors import AfterwordError, Invalid, Unavailable
from afterword.core.oauth import signs_in_by_oauth


class ConnectionLost(Unavailable):
    """The connection broke in the middle; a new one can go on from there."""


class SaidNo(Exception):
    """The server understood a command and refused it, or did not understand it."""


_EXPIRED, _NOT_YET, _OTHER_NAME = 10, 9, 62
"""OpenSSL's numbers for what is wrong with a certificate (X509_V_ERR_...)."""

_CERTIFICATES = {
    _EXPIRED: "The certificate of {host} has expired: do not sign in there until whoever runs it "
    "has renewed it.",
    _NOT_YET: "The certificate of {host} is not valid yet: look at the clock of this machine.",
    _OTHER_NAME: "The certificate of {host} is made out to another name: look at the spelling of "
    "the server.",
}
_UNTRUSTED = (
    "The certificate of {host} is signed by nobody this machine trusts: if the server is your own, "
    "name its certificate with --ca-file."
)
_NO_TLS = (
    "The server {host} does not speak TLS on port {port}: try --imap-security starttls, or look at "
    "the port."
)
_NO_HOST = "There is no server called {host}: look at the spelling, and whether you are online."
_CLOSED = (
    "The server {host} takes no connection on port {port}: look at the port, and whether a "
    "firewall is in between."
)
_SILENT = "The server {host} does not answer on port {port}: try again later, or look at the port."
_SLOW = (
    "The server {host} sends so little at a time that it comes to no end: try again later, or look "
    "at your connection to the network."
)
_NO_WAY = (
    "The server {host} cannot be reached: look at your connection to the network, and try again."
)
_NO_IMAP = "What answers on port {port} of {host} speaks no IMAP: look at the port."
_LOST = (
    "The connection to {host} broke off; what was read before is kept: run it again to go on "
    "from there."
)

_APP_PASSWORD = re.compile(
    r"app(?:lication)?[- ]?(?:specific)?[- ]password|InvalidSecondFactor", re.IGNORECASE
)
_IMAP_OFF = re.compile(
    r"imap[^.]{0,60}\b(?:disabled|off|not (?:enabled|allowed|permitted|activated))"
    r"|not enabled for imap|(?:enable|activate) imap",
    re.IGNORECASE,
)
_BUSY = re.compile(
    r"\[(?:UNAVAILABLE|LIMIT|INUSE|OVERQUOTA|SERVERBUG)\]|too many|try again", re.IGNORECASE
)
_NEEDS_PRIVACY = re.compile(r"\[PRIVACYREQUIRED\]|plaintext|logindisabled", re.IGNORECASE)


@contextmanager
def connecting(server: Server) -> Iterator[None]:
    """Say what keeps us from a server.

    Raises:
        Unavailable: With one sentence on what to do.
    """
    try:
        yield
    except AfterwordError:
        raise
    except (OSError, imaplib.IMAP4.error, UnicodeError, ValueError) as error:
        says = _says_of_connecting(error)
        raise Unavailable(says.format(host=server.host, port=server.port)) from error


@contextmanager
def talking(server: Server) -> Iterator[None]:
    """Tell a connection that broke from a command that was refused.

    Raises:
        ConnectionLost: It broke.
        SaidNo: The server refused.
        Unavailable: The server has stopped to answer.
    """
    try:
        yield
    except AfterwordError:
        raise
    except TimeoutError as error:
        says = _SLOW if isinstance(error, TooSlow) else _SILENT
        raise Unavailable(says.format(host=server.host, port=server.port)) from error
    except (imaplib.IMAP4.abort, OSError, EOFError) as error:
        raise ConnectionLost(_LOST.format(host=server.host)) from error
    except imaplib.IMAP4.error as error:
        raise SaidNo from error


def _says_of_connecting(error: Exception) -> str:
    if isinstance(error, ssl.SSLCertVerificationError):
        return _CERTIFICATES.get(error.verify_code, _UNTRUSTED)
    for kind, says in _OF_KIND:
        if isinstance(error, kind):
            return says
    return _NO_WAY


# The narrower type stands first: nearly all of these are an OSError.
_OF_KIND: tuple[tuple[type[Exception], str], ...] = (
    (TooSlow, _SLOW),
    (TimeoutError, _SILENT),
    (ssl.SSLError, _NO_TLS),
    (socket.gaierror, _NO_HOST),
    (UnicodeError, _NO_HOST),
    (ConnectionRefusedError, _CLOSED),
    (imaplib.IMAP4.error, _NO_IMAP),
    (ConnectionError, _NO_IMAP),
)


def says_of_refusal(answer: str, account: Account) -> AfterwordError:
    """Turn what a server answered to a sign-in into an error with one sentence.

    Args:
        answer: The server's words; they are not repeated.
        account: Who wanted to sign in.
    """
    host, user = account.imap.host, account.user
    if _NEEDS_PRIVACY.search(answer):
        return Unavailable(
            f"The server {host} takes passwords over an encrypted connection only: add the "
            "account again with --imap-security tls or starttls."
        )
    if _IMAP_OFF.search(answer):
        return Unavailable(
            f"IMAP is switched off for '{user}': switch it on in the settings of your mailbox at "
            f"{host}."
        )
    if _APP_PASSWORD.search(answer):
        return Unavailable(
            f"The server {host} wants an app password instead of your usual one: make one in the "
            f"security settings of your account, and give it to {_taker(account)}."
        )
    if _BUSY.search(answer):
        return Unavailable(
            f"The server {host} lets nobody in at the moment: try again in some minutes."
        )
    return _of_the_secret(account)


def _of_the_secret(account: Account) -> AfterwordError:
    """Say that a server did not take what proves who one is."""
    host, user = account.imap.host, account.user
    if signs_in_by_oauth(account):
        return Invalid(
            f"The server {host} does not let '{user}' in with this sign-in: run "
            f"{_taker(account)}, and sign in there as just this user."
        )
    if account.proof is Proof.OAUTH2:
        return Invalid(
            f"The server {host} does not accept this token for '{user}': it may have run out; get "
            "a new one."
        )
    provider = provider_of(account.address)
    hint = f" {provider.says}" if provider and provider.says else ""
    return Invalid(
        f"The server {host} does not let '{user}' in with this password: look at both, and give "
        f"the right one to {_taker(account)}.{hint}"
    )


def _taker(account: Account) -> str:
    """Name what takes another password, or signs in anew."""
    if account.secret_command:
        return "your secret command"
    return f"'afterword account sign-in {account.name}'"
