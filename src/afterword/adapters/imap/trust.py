"""Whose certificates are believed, and which connections may go without any."""

import ssl

from afterword.core.accounts import Account, Security, Server
from afterword.core.errors import NotFound, Refused, Unavailable


def tls_context(account: Account) -> ssl.SSLContext:
    """Return what a server's certificate is held against: the system's, and the account's own.

    Raises:
        NotFound: There is no file of certificates where the account says.
        Unavailable: The file holds none, or cannot be read.
    """
    context = ssl.create_default_context()
    if not account.ca_file:
        return context
    try:
        context.load_verify_locations(account.ca_file)
    except FileNotFoundError as error:
        raise NotFound(
            f"There is no file {account.ca_file} with a certificate: look at --ca-file."
        ) from error
    except OSError as error:  # an SSLError is one
        raise Unavailable(
            f"The file {account.ca_file} holds no certificate that can be read: it should be in "
            "PEM form."
        ) from error
    return context


def refuse_open_lines(server: Server) -> None:
    """See to it that nothing goes unencrypted over a network.

    Raises:
        Refused: The connection would be open to everybody on its way.
    """
    if server.security is Security.NONE and not server.is_this_machine:
        raise Refused(
            f"Your password and mail would travel to {server.host} for everybody to read: "
            "add the account with --imap-security tls or starttls."
        )
