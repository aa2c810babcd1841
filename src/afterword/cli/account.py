"""``afterword account``: the mail accounts that are read, and where letters go out."""

import sys
from contextlib import suppress
from dataclasses import replace
from typing import Any

import click

from afterword.app import App, running
from afterword.cli.output import as_json, format_option, print_json
from afterword.cli.signing_in import (
    ClientSaid,
    client_options,
    known_client,
    proof_in_words,
    renewed,
    secret_for,
)
from afterword.cli.terminal import console, one_line, styled
from afterword.core.accounts import Account, Proof, Security, Server, provider_of
from afterword.core.errors import AfterwordError, Invalid, NotFound
from afterword.core.oauth import Issuer, signs_in_by_oauth
from afterword.core.wording import count
from afterword.services.mail.accounts import Said, account_from, is_address, missing

_SECURITY = click.Choice([one.value for one in Security])


@click.group(short_help="Keep the mail accounts that are read.")
def account() -> None:
    """Keep the mail accounts that are read, each with a name of your choice.

    A password is kept in the keyring of your system; where there is none, in a file that a
    passphrase seals (asked for, or in AFTERWORD_PASSPHRASE). Reading changes nothing in a mailbox.
    """


@account.command(short_help="Add a mail account.")
@click.argument("name", metavar="NAME")
@click.option("--address", metavar="ADDRESS", help="The mail address letters come from.")
@click.option("--user", metavar="USER", help="What you sign in as; without it, the address.")
@click.option("--imap", metavar="HOST:PORT", help="Where mail is read.")
@click.option("--imap-security", type=_SECURITY, help="How; 'none' only on this machine.")
@click.option("--smtp", metavar="HOST:PORT", help="Where letters are sent, if they are.")
@click.option("--smtp-security", type=_SECURITY, help="How; 'none' only on this machine.")
@click.option(
    "--proof",
    type=click.Choice([one.value for one in Proof]),
    help="A password, or a token (--oauth, or what --secret-command prints).",
)
@click.option(
    "--secret-command",
    metavar="CMD",
    default="",
    help="A command that prints the password on its first line; then none is kept.",
)
@click.option(
    "--oauth",
    type=click.Choice([one.value for one in Issuer]),
    help="Sign in by OAuth there, with an app you registered yourself.",
)
@client_options
@click.option(
    "--ca-file", metavar="FILE", default="", help="The certificate of a server of your own."
)
def add(
    name: str,
    address: str | None,
    user: str | None,
    imap: str | None,
    imap_security: str | None,
    smtp: str | None,
    smtp_security: str | None,
    proof: str | None,
    secret_command: str,
    oauth: str | None,
    client_id: str,
    client_secret_command: str,
    oauth_authority: str,
    no_browser: bool,
    ca_file: str,
) -> None:
    """Add the mail account you want to call NAME.

    For the big providers the address is enough. In a terminal it asks what is missing; the
    password is asked for hidden, or read from standard input, and never given as an option.
    """
    from afterword.services.mail.accounts import add as keep
    from afterword.services.mail.accounts import refuse_known

    if oauth and (secret_command or proof == Proof.PASSWORD.value):
        raise Invalid("An account signs in either by OAuth or by a password or command: say one.")
    said = Said(
        address,
        user,
        imap,
        Security(imap_security) if imap_security else None,
        smtp,
        Security(smtp_security) if smtp_security else None,
        Proof.OAUTH2 if oauth else Proof(proof) if proof else None,
        secret_command,
        ca_file,
    )
    with running() as app, app.only_one("account"):
        refuse_known(app.store, name)
        made = account_from(name, _asked(said) if sys.stdin.isatty() else said)
        client = ClientSaid(client_id, client_secret_command, oauth_authority, not no_browser)
        issuer = Issuer(oauth) if oauth else None
        if made.secret_command and not client.is_empty():
            raise Invalid("A command that prints a token needs no client here: leave one out.")
        secret = None if made.secret_command else secret_for(app, made, issuer, client)
        where = keep(app.store, app.secrets, made, secret)
        out = console()
        what = "your sign-in" if signs_in_by_oauth(made) else "its password"
        out.print(styled(f"Kept as '{one_line(name)}', {what} {where}.", "bold"))
        out.print(styled(f"afterword account test {one_line(name)}", "green"))


@account.command("sign-in", short_help="Sign in anew: another password, or OAuth again.")
@click.argument("name", metavar="NAME")
@client_options
def sign_in(
    name: str,
    client_id: str,
    client_secret_command: str,
    oauth_authority: str,
    no_browser: bool,
) -> None:
    """Sign in anew to the account called NAME, which otherwise stays as it is.

    A new password is asked for hidden, or read from standard input. Where you sign in by OAuth,
    the page opens again, with the app you named before unless you name another.
    """
    from afterword.services.mail.accounts import find_account, renew

    with running() as app, app.only_one("account"):
        one = find_account(app.store, name)
        if one.secret_command:
            raise Invalid(
                f"What signs in to '{one_line(name)}' comes from your own command: mend that."
            )
        client = ClientSaid(client_id, client_secret_command, oauth_authority, not no_browser)
        before = None
        if signs_in_by_oauth(one):
            with suppress(NotFound):
                before = known_client(app.kept_secrets.get(one))
        where = renew(app.secrets, one, renewed(app, one, before, client))
        what = "your sign-in" if signs_in_by_oauth(one) else "the password"
        console().print(styled(f"Kept for '{one_line(name)}': {what}, {where}.", "bold"))


@account.command(short_help="Sign in, and say what is wrong if that fails.")
@click.argument("name", metavar="[NAME]", required=False)
@format_option
def test(name: str | None, output: str) -> None:
    """Sign in to the account called NAME, or to all, and say in words what is wrong, if anything.

    Nothing is read into Afterword, and nothing in the mailbox is changed.
    """
    from afterword.services.mail.accounts import find_account

    with running() as app:
        accounts = [find_account(app.store, name)] if name else app.store.accounts()
        if not accounts:
            raise Invalid("There is no account yet: add one with 'afterword account add'.")
        rows: list[dict[str, Any]] = []
        failed: AfterwordError | None = None
        for one in accounts:
            row, error = _tried(app, one)
            rows.append(row)
            failed = failed or error
            if output == "text":
                _say_tried(row)
        if output == "json":
            print_json(rows)
        if failed is not None:
            raise click.exceptions.Exit(failed.exit_code)


@account.command("list", short_help="List your mail accounts.")
@format_option
def list_(output: str) -> None:
    """List your mail accounts; a password is never shown."""
    with running() as app:
        accounts = app.store.accounts()
        if output == "json":
            print_json([_shown(one) for one in accounts])
            return
        out = console()
        if not accounts:
            out.print(styled("No accounts yet. 'afterword account add' makes one."))
        for one in accounts:
            ways = f"read from {_place(one.imap)}"
            if one.smtp is not None:
                ways += f", sent by {_place(one.smtp)}"
            out.print(styled(one_line(one.name), "bold"), styled(one_line(one.address)))
            out.print(styled(f"  {one_line(ways)}", "dim"))
            out.print(styled(f"  {proof_in_words(one)}", "dim"))


@account.command(short_help="Forget an account and its password.")
@click.argument("name", metavar="NAME")
def remove(name: str) -> None:
    """Forget the account called NAME and its password. What was read from it stays."""
    from afterword.services.mail.accounts import remove as forget

    with running() as app, app.only_one("account"):
        forget(app.store, app.secrets, name)
        said = f"The account '{one_line(name)}' and its password are forgotten."
        console().print(styled(said))


def _asked(said: Said) -> Said:
    """Ask a person for what is missing."""
    while missing(said) == ["--address"] or not is_address(said.address or ""):
        said = replace(said, address=click.prompt("Your mail address", err=True).strip())
    address = said.address or ""
    if missing(said) == ["--imap"]:
        domain = address.rpartition("@")[2]
        click.echo("Its servers are in your provider's help, under IMAP.", err=True)
        said = replace(
            said, imap=click.prompt("Where mail is read", f"imap.{domain}:993", err=True)
        )
        if not said.user:
            said = replace(said, user=click.prompt("What you sign in as", address, err=True))
    provider = provider_of(address)
    chose_another_way = bool(said.secret_command) or (
        said.proof is not None and provider is not None and said.proof is not provider.proof
    )
    if provider is not None and provider.says and not chose_another_way:
        click.echo(provider.says, err=True)
    return said


def _tried(app: App, one: Account) -> tuple[dict[str, Any], AfterwordError | None]:
    row: dict[str, Any] = {
        "id": one.name,
        "ok": True,
        "messages": None,
        "sends": False,
        "problem": None,
    }
    try:
        row["messages"] = app.account_mailbox(one).size()
        app.try_sending(one)
        row["sends"] = one.smtp is not None
    except AfterwordError as error:
        return {**row, "ok": False, "problem": str(error)}, error
    return row, None


def _say_tried(row: dict[str, Any]) -> None:
    out = console()
    if row["ok"]:
        there = count(row["messages"], "message")
        ready = "; ready to send" if row["sends"] else ""
        out.print(styled(f"{one_line(row['id'])}: signed in; {there} to read{ready}.", "green"))
    else:
        out.print(styled(one_line(f"{row['id']}: {row['problem']}"), "yellow"))


def _shown(one: Account) -> dict[str, Any]:
    """Return an account for programs; the command stays out, it may name a secret."""
    shown: dict[str, Any] = {"id": one.name, **as_json(one)}
    shown["has_secret_command"] = bool(shown.pop("secret_command"))
    return shown


def _place(server: Server) -> str:
    return f"{server.host}:{server.port} ({server.security.value})"
