"""Mail accounts: put together from what was said, kept apart from their secrets, found, removed."""

import re
from dataclasses import dataclass, replace
from typing import TYPE_CHECKING

from afterword.core.accounts import Account, Proof, Security, Server, account_at, provider_of
from afterword.core.errors import Invalid, NotFound, Refused
from afterword.core.ports import Secrets

if TYPE_CHECKING:
    from afterword.core.ports import Store

_ADDRESS = re.compile(r"[^\s@<>\",;:\\]+@[^\s@<>\",;:\\]+")
_NAME_LIMIT = 60
"""Characters of a name that is typed and shown in one line."""
_STARTS_OPEN = frozenset({25, 143, 587})
"""Ports where a connection begins in the open and is encrypted then (RFC 8314)."""


@dataclass(frozen=True, slots=True)
class Said:
    """What the person said of an account; None where they said nothing."""

    address: str | None = None
    user: str | None = None
    imap: str | None = None
    """``HOST:PORT``, or the host alone."""
    imap_security: Security | None = None
    smtp: str | None = None
    smtp_security: Security | None = None
    proof: Proof | None = None
    secret_command: str = ""
    ca_file: str = ""


def is_address(text: str) -> bool:
    """Tell whether a text can be a mail address."""
    return _ADDRESS.fullmatch(text) is not None


def missing(said: Said) -> list[str]:
    """Return the flags of what has to be said still, in the order it is asked for."""
    if not said.address:
        return ["--address"]
    if not said.imap and provider_of(said.address) is None:
        return ["--imap"]
    return []


def account_from(name: str, said: Said) -> Account:
    """Put an account together; what was said goes before what its provider is known for.

    Raises:
        Invalid: Something is missing or makes no sense.
        Refused: Passwords and mail would go over a network unencrypted.
    """
    address = said.address or ""
    if address and not is_address(address):
        raise Invalid(f"'{address}' is no mail address: it should look like ana@example.org.")
    lacking = missing(said)
    if lacking:
        raise Invalid(f"An account needs {lacking[0]}: say it, or run this in a terminal.")
    known = account_at(_checked(name), address)
    if said.imap:
        smtp = known.smtp if known else None
        known = Account(
            name, address, address, server_from(said.imap, said.imap_security, 993), smtp
        )
    if known is None:  # missing() would have said so
        raise Invalid("An account needs --imap: say it, or run this in a terminal.")
    account = replace(
        known,
        user=said.user or address,
        proof=said.proof or known.proof,
        secret_command=said.secret_command,
        ca_file=said.ca_file,
    )
    if said.smtp:
        account = replace(account, smtp=server_from(said.smtp, said.smtp_security, 465))
    _refuse_open_lines(account)
    return account


def server_from(text: str, security: Security | None, port: int) -> Server:
    """Read ``HOST:PORT``; an IPv6 address stands in brackets.

    Args:
        text: What was said.
        security: What was said of it; else the usual for the port.
        port: Where none was said.

    Raises:
        Invalid: It is no host and port.
    """
    found = re.fullmatch(r"(?:\[([0-9A-Fa-f:.]+)\]|([^\s:/@\[\]]+))(?::(\d{1,5}))?", text.strip())
    if found is None or (found[3] is not None and not 0 < int(found[3]) < 1 << 16):
        raise Invalid(f"'{text}' is no server: it should look like imap.example.org:{port}.")
    if found[3] is not None:
        port = int(found[3])
    usual = Security.STARTTLS if port in _STARTS_OPEN else Security.TLS
    return Server(found[1] or found[2], port, security or usual)


def add(store: "Store", secrets: Secrets, account: Account, secret: str | None) -> str:
    """Keep an account and its secret, and return in words where the secret lies.

    Args:
        store: Where the account is kept.
        secrets: Where the secret is kept.
        account: The account.
        secret: None where the account's own command prints it.

    Raises:
        Refused: There is an account of this name.
        Invalid: The secret is empty.
    """
    refuse_known(store, account.name)
    if secret is None:
        where = "with your own command"
    elif secret:
        where = secrets.save(account, secret)
    else:
        raise Invalid("The password is empty; nothing was kept. Try again.")
    store.save_account(account)
    return where


def renew(secrets: Secrets, account: Account, secret: str) -> str:
    """Keep another secret for an account, and return in words where it lies.

    Raises:
        Invalid: The secret is empty.
    """
    if not secret:
        raise Invalid("The password is empty; nothing was changed. Try again.")
    return secrets.save(account, secret)


def refuse_known(store: "Store", name: str) -> None:
    """See to it that a name is free.

    Raises:
        Refused: There is an account of this name.
    """
    if any(one.name == name for one in store.accounts()):
        raise Refused(
            f"There is an account '{name}' already: remove it first with 'afterword account "
            f"remove {name}', or choose another name."
        )


def find_account(store: "Store", name: str) -> Account:
    """Return the account of a name.

    Raises:
        NotFound: There is none.
    """
    accounts = store.accounts()
    found = next((one for one in accounts if one.name == name), None)
    if found is not None:
        return found
    names = ", ".join(one.name for one in accounts)
    there = f"There are: {names}." if names else "'afterword account add' makes one."
    raise NotFound(f"There is no account '{name}'. {there}")


def remove(store: "Store", secrets: Secrets, name: str) -> None:
    """Forget an account and its secret; what was read from it stays.

    Raises:
        NotFound: There is none of this name.
    """
    account = find_account(store, name)
    secrets.forget(account)
    store.remove_account(account.name)


def _checked(name: str) -> str:
    if not name or name != name.strip() or not name.isprintable() or name.startswith("-"):
        raise Invalid(f"'{name}' cannot be an account's name: choose a plain word.")
    if len(name) > _NAME_LIMIT:
        raise Invalid(
            f"An account's name has at most {_NAME_LIMIT} characters: choose a short one."
        )
    return name


def _refuse_open_lines(account: Account) -> None:
    for server in filter(None, (account.imap, account.smtp)):
        if server.security is Security.NONE and not server.is_this_machine:
            raise Refused(
                f"Your password and mail would travel to {server.host} for everybody to read: "
                "say tls or starttls; 'none' is for a server on this machine."
            )
