"""Reach a mail server for sending: TLS that is checked, or none on this machine only."""

import contextlib
import ipaddress
import smtplib
import socket
import ssl
from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass
from typing import Final

from afterword.adapters.smtp.lines import Encrypted, Plain
from afterword.adapters.smtp.outcomes import NeverError, NotNowError
from afterword.adapters.smtp.replies import Step, reason, reply
from afterword.core.accounts import Account, Security, Server

OUR_NAME: Final = "[127.0.0.1]"
"""What we call ourselves: a server need not learn the name of somebody's laptop, and looking
it up can take half a minute."""
_TO_PART: Final = 5.0
"""Seconds for saying goodbye; by then everything is decided."""

_EXPIRED, _SELF_SIGNED, _SELF_SIGNED_CHAIN, _UNKNOWN_ISSUER, _NOT_YET, _OTHER_HOST, _OTHER_IP = (
    *(10, 18, 19, 20, 9, 62, 64),
)  # X509_V_ERR_… of OpenSSL


@dataclass(frozen=True, slots=True)
class Patience:
    """How long to wait, in seconds."""

    answer: float = 60.0
    """For a connection and for each answer (RFC 5321, 4.5.3.2 has minutes; a person waits)."""
    final: float = 300.0
    """For the answer after the end was said: what is given up here is unknown for good."""


@contextmanager
def connected(account: Account, server: Server, patience: Patience) -> Iterator[smtplib.SMTP]:
    """Connect, privately, and say goodbye at the end.

    Raises:
        NotNowError: The server cannot be reached now.
        NeverError: It can be reached, but not safely.
    """
    if server.security is Security.NONE and not is_this_machine(server.host):
        raise NeverError(
            f"{server.host} would be spoken to without encryption, which is only done on this "
            "machine; set the account's SMTP security to tls or starttls"
        )
    context = _context(account) if server.security is not Security.NONE else None
    with explained(server, patience.answer):
        smtp = _open(server, context, patience.answer)
    try:
        with explained(server, patience.answer):
            _greet(smtp, server, context)
        yield smtp
        _part(smtp)
    finally:
        # Without goodbye where something went wrong: in the middle of a letter it would be text.
        smtp.close()


def is_this_machine(host: str) -> bool:
    """Tell whether a host is this machine by its very name."""
    try:
        return ipaddress.ip_address(host.strip("[]")).is_loopback
    except ValueError:
        return host.lower().rstrip(".") == "localhost"


def _context(account: Account) -> ssl.SSLContext:
    context = ssl.create_default_context()
    if account.ca_file:
        try:
            context.load_verify_locations(cafile=account.ca_file)
        except (OSError, ssl.SSLError) as error:
            raise NeverError(
                f"the certificates in {account.ca_file} cannot be read; look at the account's "
                "--ca-file"
            ) from error
    return context


def _open(server: Server, context: ssl.SSLContext | None, timeout: float) -> smtplib.SMTP:
    # The host is given here and not to connect(), or smtplib checks no host name.
    if server.security is Security.TLS:
        return Encrypted(server.host, server.port, OUR_NAME, timeout=timeout, context=context)
    return Plain(server.host, server.port, OUR_NAME, timeout=timeout)


def _greet(smtp: smtplib.SMTP, server: Server, context: ssl.SSLContext | None) -> None:
    _ehlo(smtp, server)
    if server.security is not Security.STARTTLS:
        return
    if not smtp.has_extn("starttls"):
        raise NeverError(
            f"{server.host} offers no encryption on port {server.port} (STARTTLS), so nothing was "
            "said to it; its port for TLS is often 465"
        )
    smtp.starttls(context=context)
    _ehlo(smtp, server)


def _ehlo(smtp: smtplib.SMTP, server: Server) -> None:
    answer = reply(*smtp.ehlo())
    if answer.is_yes:
        return
    kind = NeverError if answer.is_never else NotNowError
    raise kind(f"{server.host}: {reason(Step.GREETING, answer, '', '')} {answer.quoted()}")


def _part(smtp: smtplib.SMTP) -> None:
    with contextlib.suppress(smtplib.SMTPException, OSError, ValueError):
        if smtp.sock is not None:
            smtp.sock.settimeout(_TO_PART)
            smtp.quit()


@contextmanager
def explained(server: Server, seconds: float) -> Iterator[None]:
    """Turn what a connection can do to us into a clause.

    Raises:
        NotNowError: The connection failed.
        NeverError: It is not safe.
    """
    where = f"{server.host}:{server.port}"
    try:
        yield
    except ssl.SSLCertVerificationError as error:
        raise NeverError(_certificate(server, error)) from error
    except (ssl.SSLEOFError, ssl.SSLZeroReturnError) as error:
        raise NotNowError(f"the connection to {where} was lost") from error
    except ssl.SSLError as error:
        raise NeverError(
            f"{where} does not speak TLS as expected; look at the account's port and security "
            "(465 is tls, 587 is starttls)"
        ) from error
    except smtplib.SMTPResponseException as error:
        words = error.smtp_error
        # Text is smtplib's own, on a line without end; a server's words are bytes.
        answer = reply(0, b"") if isinstance(words, str) else reply(error.smtp_code, words)
        if answer.code == 0:
            raise NeverError(
                f"what answers at {where} is no mail server for sending; look at the port"
            ) from error
        kind = NeverError if answer.is_never else NotNowError
        said = f"{reason(Step.GREETING, answer, '', '')} {answer.quoted()}"
        raise kind(f"{server.host}: {said}") from error
    except socket.gaierror as error:
        raise NotNowError(
            f"{server.host} was not found; look whether you are online and the name is right"
        ) from error
    except ConnectionRefusedError as error:
        raise NotNowError(
            f"nothing answers at {where}; look whether the port is right and not blocked here"
        ) from error
    except (smtplib.SMTPException, OSError, UnicodeError) as error:
        if isinstance(error, TimeoutError) or isinstance(error.__context__, TimeoutError):
            raise NotNowError(f"{where} did not answer within {seconds:g} seconds") from error
        raise NotNowError(f"the connection to {where} was lost") from error


def _certificate(server: Server, error: ssl.SSLCertVerificationError) -> str:
    says = {
        _EXPIRED: "has expired; whoever runs the server has to renew it",
        _NOT_YET: "is not valid yet; look whether the clock of this machine is right",
        _OTHER_HOST: "is for another name; look at the account's SMTP host",
        _OTHER_IP: "is for another name; look at the account's SMTP host",
    }
    unknown = "is from nobody this machine trusts; a server of your own needs --ca-file"
    what = says.get(error.verify_code, unknown)
    return f"the certificate of {server.host} {what}"
