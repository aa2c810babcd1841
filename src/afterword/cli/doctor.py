"""``afterword doctor``: whether all is well with the setup, in words."""

from collections.abc import Iterator
from functools import partial

import click

from afterword.app import App, running
from afterword.cli.output import format_option, print_json
from afterword.cli.printing import even_unread
from afterword.cli.terminal import console, one_line, styled
from afterword.core.accounts import Account
from afterword.core.errors import AfterwordError
from afterword.core.findings import Condition, Finding, fine, wants

_MARKS = {
    Condition.FINE: ("ok", "green"),
    Condition.ATTENTION: ("look", "yellow"),
    Condition.UNREACHABLE: ("look", "yellow"),
}


@click.command(short_help="Look whether all is well with your setup.")
@click.option("--offline", is_flag=True, help="Leave the servers out.")
@click.option(
    "--wait",
    type=click.FloatRange(0.1, 600),
    default=30,
    show_default=True,
    metavar="SECONDS",
    help="How long a server may be silent.",
)
@format_option
def doctor(offline: bool, wait: float, output: str) -> None:
    """Look at your data folder, the outbox and each mail account, and say what is wrong, if so.

    Nothing is changed. Exits with 5 where an account cannot be reached, and with 1 where
    something else wants to be looked at.
    """
    with running() as app:
        found: list[Finding] = []
        for one in _looked(app, wait=None if offline else wait):
            found.append(one)
            if output == "text":
                with even_unread():
                    _say(one)
        if output == "json":
            with even_unread():
                print_json(
                    [
                        {"id": one.name, "condition": one.condition, "sentence": one.sentence}
                        for one in found
                    ]
                )
    conditions = {one.condition for one in found}
    if Condition.UNREACHABLE in conditions:
        raise click.exceptions.Exit(5)
    if Condition.ATTENTION in conditions:
        raise click.exceptions.Exit(1)


def _looked(app: App, wait: float | None) -> Iterator[Finding]:
    """Look at one thing after another; what rests on something broken is left out."""
    from afterword.services.doctor import (
        can_sign_in,
        look_at_account,
        look_at_clock,
        look_at_outbox,
        look_at_secrets,
    )

    before = list(app.looks_at_home())
    yield from before
    if not app.is_at_home or any(_stands_in_the_way(one) for one in before):
        return
    try:
        accounts = app.store.accounts()
        yield look_at_clock(app.store, app.now)
    except AfterwordError as error:
        yield wants("database", str(error))
        return
    yield from look_at_outbox(app.outbox(), app.now)
    if not accounts:
        yield fine("accounts", "There is none yet; 'afterword account add' makes one.")
        return
    secrets = look_at_secrets(app.kept_secrets, accounts)
    yield from secrets
    if wait is None:
        return
    for account in accounts:
        if can_sign_in(account, secrets):
            yield from look_at_account(
                account,
                partial(_count, app, account, wait),
                partial(app.try_sending, account, wait),
            )


def _count(app: App, account: Account, wait: float) -> int:
    """Sign in for reading, and count the messages there are."""
    return app.account_mailbox(account, wait).size()


def _stands_in_the_way(finding: Finding) -> bool:
    """Tell whether the store cannot be opened; a folder that others can read is no hindrance."""
    return finding.name == "database" and finding.condition is not Condition.FINE


def _say(finding: Finding) -> None:
    mark, style = _MARKS[finding.condition]
    line = styled(f"{mark:<6}", style) + styled(f"{one_line(finding.name)}: ", "bold")
    # One line each, so that a command in it can be copied.
    console().print(line + styled(one_line(finding.sentence)), soft_wrap=True)
