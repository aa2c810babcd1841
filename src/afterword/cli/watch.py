"""``afterword watch``: stay connected to the mail accounts, and say what arrives."""

import signal
from collections.abc import Iterator
from contextlib import contextmanager
from types import FrameType

import click

from afterword.app import App, running
from afterword.cli.rounds import Rounds
from afterword.cli.scan import read_and_file
from afterword.cli.terminal import console, one_line, styled
from afterword.core.accounts import Account
from afterword.core.errors import AfterwordError, Invalid
from afterword.core.ports import Receipt

_MANY = 20
"""Lines of one round that are still read; of more the sum is said."""


@click.command(short_help="Stay connected, and say what arrives.")
@click.argument("names", nargs=-1, metavar="[ACCOUNT]...")
@click.option("--once", is_flag=True, help="Look once and end, for cron; silent if nothing came.")
def watch(names: tuple[str, ...], once: bool) -> None:
    """Watch each ACCOUNT, all of them if none is named, until you press Ctrl-C.

    What 'afterword scan' does is done when mail comes: one line for an answer, for a no, and for
    what waits for your word; nothing for the rest. A letter that waits in the outbox is tried when
    its time has come. Nothing else is sent, and nothing in a mailbox is changed.

    Feeds and boards you follow are read beside it, by their own clock (feeds_minutes).
    """
    with running() as app:
        accounts = _accounts(app, names)
        stopping = _Stopping()
        with stopping.on_signals():
            try:
                if once:
                    _look_once(app, accounts, stopping)
                else:
                    _watch(app, accounts, stopping)
            except _Stopped:
                _say("Stopped. What was found is kept.", "dim")


class _Stopped(BaseException):
    """Somebody wants us to end; no ``except Exception`` may hold that up."""


class _Stopping:
    """Ends what goes on when a signal asks for it; never while a letter is being sent."""

    def __init__(self) -> None:
        self._is_asked = False
        self._is_held = False

    @contextmanager
    def on_signals(self) -> Iterator[None]:
        """Take Ctrl-C and SIGTERM as a wish to end."""
        wanted = (signal.SIGINT, signal.SIGTERM)
        before = {one: signal.signal(one, self._asked) for one in wanted}
        try:
            yield
        finally:
            for one, what in before.items():
                signal.signal(one, what)

    @contextmanager
    def held(self) -> Iterator[None]:
        """Finish this first: a send that is cut off leaves nobody knowing what came of it."""
        self._is_held = True
        try:
            yield
        finally:
            self._is_held = False
        if self._is_asked:
            raise _Stopped

    def _asked(self, _number: int, _frame: FrameType | None) -> None:
        self._is_asked = True
        if not self._is_held:
            raise _Stopped


def _accounts(app: App, names: tuple[str, ...]) -> list[Account]:
    from afterword.services.mail.accounts import find_account

    accounts = [find_account(app.store, one.removeprefix("imap:")) for one in names]
    accounts = accounts or list(app.store.accounts())
    if not accounts:
        raise Invalid("There is no account to watch yet: add one with 'afterword account add'.")
    return accounts


class _Deeds:
    """What is done when it is due; what goes wrong is said once, until it goes well again."""

    def __init__(self, app: App, accounts: list[Account], stopping: _Stopping) -> None:
        self._app = app
        self._accounts = {one.name: one for one in accounts}
        self._stopping = stopping
        self._said: dict[str, str] = {}

    def scan(self, name: str) -> None:
        """Read an account as a scan does, and say what came in, a line each."""
        from afterword.services.mail.found_in_mail import found
        from afterword.services.mail.telling import digests, lines_on_new

        store = self._app.store
        is_first = store.bookmark(f"imap:{name}") is None
        before = digests(store)
        read_and_file(self._app, [self._accounts[name]])
        self._said.pop(name, None)
        lines = lines_on_new(store, before)
        if lines and (is_first or len(lines) > _MANY):
            lines = [found(store, self._app.now, self._app.zone).in_words()]
        for line in lines:
            _say(line)

    def send(self) -> float | None:
        """Try what waits and is due; return the seconds until more is."""
        from afterword.services.letters.outbox import catch_up, take_out
        from afterword.services.mail.watching import seconds_until_due

        try:
            wait = seconds_until_due(self._app.outbox(), self._app.now)
            if wait != 0:
                return wait
            with self._stopping.held():
                take_out(self._app.store, self._app.outbox())
                for server in self._app.mail_servers():
                    for came in server.send_waiting(self._app.now):
                        _say_sent(came)
                catch_up(self._app.store, self._app.outbox())
        except AfterwordError as error:
            self.complain("outbox", error)
        return None  # what still waits is looked at in a minute

    def complain(self, name: str, error: AfterwordError) -> None:
        """Say what is wrong. A server that is away for a night is not news every five minutes."""
        if self._said.get(name) != str(error):
            self._said[name] = str(error)
            _say(f"{name}: {error}", "yellow")


def _watch(app: App, accounts: list[Account], stopping: _Stopping) -> None:
    names = ", ".join(one.name for one in accounts)
    _say(f"Watching {names}. Press Ctrl-C to end.", "dim")
    Rounds(_say).begin()
    app.watch(accounts, _Deeds(app, accounts, stopping))


def _look_once(app: App, accounts: list[Account], stopping: _Stopping) -> None:
    deeds = _Deeds(app, accounts, stopping)
    failed = []
    for account in accounts:
        try:
            deeds.scan(account.name)
        except AfterwordError as error:
            if len(accounts) == 1:
                raise
            failed.append(error)
            deeds.complain(account.name, error)
    deeds.send()
    try:
        Rounds(_say).turn(app)
    except AfterwordError as error:
        deeds.complain("feeds", error)
    if failed:
        raise click.exceptions.Exit(failed[0].exit_code)


def _say_sent(came: Receipt | AfterwordError) -> None:
    if isinstance(came, Receipt):
        _say(came.detail, "green")
    else:
        _say(str(came), "yellow")


def _say(line: str, style: str = "") -> None:
    # Whoever reads along through a pipe or a log reads it when it is said.
    out = console()
    out.print(styled(one_line(line), style), soft_wrap=True)
    out.file.flush()
