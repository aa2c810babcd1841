"""Proving who one is for an account: a password that is asked for, or signing in by OAuth."""

import sys
import threading
from collections.abc import Callable
from dataclasses import dataclass
from typing import Any

import click

from afterword.app import App
from afterword.cli.terminal import one_line
from afterword.core.accounts import Account, Proof
from afterword.core.errors import Invalid
from afterword.core.oauth import (
    Client,
    Invitation,
    Issuer,
    parse_consent,
    signs_in_by_oauth,
    text_of,
)

_OPTIONS = (
    click.option("--client-id", metavar="ID", default="", help="Of the app you registered there."),
    click.option(
        "--client-secret-command",
        metavar="CMD",
        default="",
        help="A command that prints that app's secret, if it has one; kept beside the sign-in.",
    ),
    click.option(
        "--oauth-authority",
        metavar="URL",
        default="",
        help="Where one signs in, if not at the usual place: your company's tenant, say.",
    ),
    click.option("--no-browser", is_flag=True, help="Open no browser; print the address only."),
)


def client_options(command: Callable[..., None]) -> Callable[..., None]:
    """Give a command the options that say with which client one signs in."""
    for option in reversed(_OPTIONS):
        command = option(command)
    return command


@dataclass(frozen=True, slots=True)
class ClientSaid:
    """What was said of the client; empty where nothing was."""

    client_id: str = ""
    client_secret_command: str = ""
    authority: str = ""
    opens_browser: bool = True

    def is_empty(self) -> bool:
        """Tell whether nothing was said of a client."""
        return not (self.client_id or self.client_secret_command or self.authority)


def secret_for(app: App, account: Account, issuer: Issuer | None, said: ClientSaid) -> str:
    """Get what proves who one is: a password, or a consent after signing in.

    Args:
        app: What signs in.
        account: For which account.
        issuer: Who signs the person in; None where it was not said.
        said: With which client.

    Raises:
        AfterwordError: It could not be had.
    """
    if not signs_in_by_oauth(account):
        if issuer is not None or not said.is_empty():
            raise Invalid("A client goes with a sign-in by OAuth only: leave it out.")
        return _password()
    client = _client(app, account, issuer, said)
    return text_of(app.sign_in(account, client, _inviting(said.opens_browser)))


def known_client(kept: str) -> Client | None:
    """Return the client of a sign-in that is kept."""
    consent = parse_consent(kept)
    return consent.client if consent else None


def renewed(app: App, account: Account, before: Client | None, said: ClientSaid) -> str:
    """Get what proves who one is anew, with the client of before unless another was said.

    Raises:
        AfterwordError: It could not be had.
    """
    if before is None or not signs_in_by_oauth(account):
        return secret_for(app, account, None, said)
    other = bool(said.client_id) and said.client_id != before.client_id
    known = Client(
        before.issuer,
        said.client_id or before.client_id,
        # The secret of one client is nobody else's.
        _client_secret(app, account, said) or ("" if other else before.client_secret),
        said.authority or before.authority,
    )
    return text_of(app.sign_in(account, known, _inviting(said.opens_browser)))


def _client(app: App, account: Account, issuer: Issuer | None, said: ClientSaid) -> Client:
    issuer = issuer or _issuer_of(account)
    asks = sys.stdin.isatty()
    client_id = said.client_id
    if not client_id and asks:
        click.echo(
            "Signing in by OAuth needs an app that you register yourself, once; "
            "docs/how-to/your-mail.md leads you through it.",
            err=True,
        )
        client_id = click.prompt("Its client ID", err=True).strip()
    if not client_id:
        raise Invalid("Signing in by OAuth needs --client-id: the ID of the app you registered.")
    client_secret = _client_secret(app, account, said)
    if issuer is Issuer.GOOGLE and asks and not client_secret:
        client_secret = click.prompt(
            "Its client secret, if it has one", "", hide_input=True, show_default=False, err=True
        )
    return Client(issuer, client_id, client_secret.strip(), said.authority)


def _client_secret(app: App, account: Account, said: ClientSaid) -> str:
    if not said.client_secret_command:
        return ""
    return app.printed_secret(said.client_secret_command, account.name)


def _issuer_of(account: Account) -> Issuer:
    """Tell by the server who signs people in."""
    host = account.imap.host.lower()
    if host.endswith("office365.com"):
        return Issuer.MICROSOFT
    if host.endswith(("gmail.com", "googlemail.com")):
        return Issuer.GOOGLE
    raise Invalid(
        "Say with --oauth who signs you in (google or microsoft), or with --secret-command which "
        "command prints a token."
    )


def _password() -> str:
    """Get the password: hidden in a terminal, else the first line that is piped in."""
    if sys.stdin.isatty():
        said: str = click.prompt("Password", hide_input=True, err=True)
        return said
    piped = sys.stdin.buffer.readline().decode("utf-8", "replace").rstrip("\r\n")
    if not piped:
        raise Invalid(
            "The account needs its password: run this in a terminal, pipe it in, or say with "
            "--secret-command which command prints it."
        )
    return piped


def _inviting(opens_browser: bool) -> Callable[[Invitation], None]:
    def invite(invitation: Invitation) -> None:
        address = one_line(invitation.address)
        if invitation.code:
            click.echo(f"Open this page and type the code {one_line(invitation.code)}:", err=True)
        else:
            click.echo("Sign in on this page, in a browser on this machine:", err=True)
        click.echo(f"\n  {address}\n", err=True)
        click.echo("Waiting until you have signed in; Ctrl+C stops.", err=True)
        if opens_browser:
            # Some browsers come back only when they are closed.
            threading.Thread(target=_open, args=(address,), daemon=True).start()

    return invite


def _open(address: str) -> None:
    """Open a browser that has a window; one in this terminal would be in the way."""
    import os
    import webbrowser

    try:
        found: Any = webbrowser.get()
        if type(found) is webbrowser.GenericBrowser and not os.environ.get("BROWSER"):
            return
        found.open(address)
    except (webbrowser.Error, OSError):
        return  # the address is on the screen


def proof_in_words(account: Account) -> str:
    """Say how one signs in, without the secret."""
    if account.secret_command:
        return "signed in by a secret that your own command prints"
    return "signed in by OAuth" if account.proof is Proof.OAUTH2 else "signed in by password"
