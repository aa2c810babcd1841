"""The composition root: the one module that knows every other, and wires them."""

import os
from collections.abc import Callable, Iterator, Mapping
from contextlib import AbstractContextManager, ExitStack, contextmanager
from dataclasses import dataclass, field
from datetime import datetime, tzinfo
from functools import cached_property
from pathlib import Path
from typing import TYPE_CHECKING

from afterword.core.errors import NotFound
from afterword.core.owner import Owner
from afterword.core.settings import Settings

if TYPE_CHECKING:
    from afterword.adapters.entrance import Entrance
    from afterword.adapters.outlets.smtp import SmtpServer
    from afterword.adapters.smtp.outbox import Outbox as OutboxFiles
    from afterword.core.accounts import Account
    from afterword.core.findings import Finding
    from afterword.core.oauth import Client, Consent, Invitation
    from afterword.core.outbox import Outgoing
    from afterword.core.ports import Clock, Drawer, Mailbox, Outlet, Seal, Secrets, Store
    from afterword.services.moment import Moment
    from afterword.services.settings import ChosenRules


@dataclass
class App:
    """Everything a command needs; each part is made when it is first asked for."""

    home: Path
    clock: "Clock"
    zone: tzinfo
    _opened: ExitStack = field(default_factory=ExitStack)
    """What has to be let go of at the end, besides the store."""

    @property
    def now(self) -> datetime:
        """Return the present moment, aware, UTC."""
        return self.clock.now()

    @cached_property
    def store(self) -> "Store":
        """Open the store, making the data folder on the first use."""
        from afterword.adapters.store.opening import open_store

        return open_store(self.home / "afterword.db")

    @property
    def drawer(self) -> "Drawer":
        """Return where private pages and moods lie; it holds on to nothing it read."""
        return self.store.drawer()

    @property
    def seal(self) -> "Seal":
        """Return what makes a private page unreadable but for its passphrase."""
        from afterword.adapters.sealing import PageSeal

        return PageSeal()

    def remember(self) -> None:
        """Hold on to what the store gives until it changes: for a program that stays running."""
        from afterword.adapters.store.remembering import remembering

        self.store = remembering(self.store)

    @property
    def settings(self) -> Settings:
        """Return the settings, with the person's changes."""
        from afterword.services.settings import current_settings

        return current_settings(self.store)

    @property
    def rules(self) -> "ChosenRules":
        """Return which rules the check runs by the settings; the store stays closed."""
        from afterword.adapters.store.glance import glance
        from afterword.services.settings import RULES, chosen_rules

        return chosen_rules(glance(self.home / "afterword.db", tuple(RULES)))

    @property
    def owner(self) -> Owner:
        """Return whose mailbox this is, as far as it is known."""
        from afterword.services.filing import find_owner

        return find_owner(self.store)

    @property
    def moment(self) -> "Moment":
        """Return what decisions stand on: now, here, these settings, this person."""
        from afterword.services.moment import Moment

        return Moment(self.now, self.zone, self.settings, self.owner)

    @property
    def is_at_home(self) -> bool:
        """Tell whether there is a store already."""
        return (self.home / "afterword.db").is_file()

    def looks_at_home(self) -> "Iterator[Finding]":
        """Look at the data folder from outside; nothing is made or changed."""
        from afterword.adapters.home.database import look_at_database
        from afterword.adapters.home.folder import look_at_disk, look_at_folder

        yield look_at_folder(self.home)
        yield look_at_disk(self.home)
        yield look_at_database(self.home / "afterword.db")

    def mailbox(self, source: Path) -> "Mailbox":
        """Open a place mail is read from."""
        from afterword.adapters.mailboxes.opening import open_mailbox

        return open_mailbox(source)

    @cached_property
    def kept_secrets(self) -> "Secrets":
        """Return where the secrets of mail accounts lie, as they lie there."""
        from afterword.adapters.secrets.opening import open_secrets

        return open_secrets(self.home, os.environ)

    @cached_property
    def secrets(self) -> "Secrets":
        """Return what signs in to mail accounts: passwords, and fresh tokens."""
        from afterword.adapters.oauth.tokens import FreshTokens

        return FreshTokens(self.kept_secrets)

    def sign_in(
        self, account: "Account", client: "Client", invite: "Callable[[Invitation], None]"
    ) -> "Consent":
        """Let the person sign in by OAuth, and return what they allowed.

        Raises:
            AfterwordError: It did not come to that.
        """
        from afterword.adapters.oauth.opening import sign_in

        return sign_in(account, client, invite)

    def printed_secret(self, command: str, account: str) -> str:
        """Return what a command of the person's own prints.

        Raises:
            AfterwordError: It prints nothing, or cannot be run.
        """
        from afterword.adapters.secrets.command import secret_from

        return secret_from(command, account)

    def account_mailbox(self, account: "Account", patience: float | None = None) -> "Mailbox":
        """Return the mail of an account; it connects when it is first read.

        Args:
            account: Whose.
            patience: Seconds its server may be silent; as long as is usual without it.
        """
        from afterword.adapters.imap.session import PATIENCE, Session, open_session
        from afterword.adapters.mailboxes.imap import ImapMailbox

        def connect(one: "Account") -> Session:
            return open_session(one, self.secrets.get(one), patience or PATIENCE)

        mailbox = ImapMailbox(account, connect)
        self._opened.callback(mailbox.close)
        return mailbox

    def outlets(self) -> "dict[str, Outlet]":
        """Return the places a letter may go, by name."""
        from afterword.adapters.outlets.opening import all_outlets

        accounts = self.store.accounts()
        ours = {
            outlet.name if len(accounts) == 1 else f"{outlet.name}:{account.name}": outlet
            for account in accounts
            for outlet in self._account_outlets(account)
        }
        return {**all_outlets(self.home), **ours}

    def _account_outlets(self, account: "Account") -> "Iterator[Outlet]":
        """Make the outlets of one account: its Drafts and, where it has one, its mail server."""
        from afterword.adapters.imap.writing import open_writing
        from afterword.adapters.outlets.draft import Drafts

        yield Drafts(account, lambda: open_writing(account, self.secrets.get(account)))
        if account.smtp is not None:
            yield self._mail_server(account)

    def _mail_server(self, account: "Account") -> "SmtpServer":
        from afterword.adapters.outlets.smtp import smtp_outlet

        return smtp_outlet(
            account,
            lambda: self.secrets.get(account),
            self.home,
            lambda message_id: self.is_in_sent(account, message_id),
        )

    def mail_servers(self) -> "list[SmtpServer]":
        """Return the servers letters can be sent by, one for each account that has one."""
        return [self._mail_server(one) for one in self.store.accounts() if one.smtp is not None]

    def is_in_sent(self, account: "Account", message_id: str) -> bool | None:
        """Tell whether the account's Sent folder holds a letter; None where that is not known.

        Raises:
            AfterwordError: The account's mail cannot be reached.
        """
        from afterword.adapters.imap.writing import open_writing

        session = open_writing(account, self.secrets.get(account))
        try:
            folder = session.folder_for("\\Sent")
            return session.holds(folder, message_id) if folder is not None else None
        finally:
            session.close()

    def try_sending(self, account: "Account", patience: float | None = None) -> None:
        """Sign in to the account's server for sending, and part.

        Args:
            account: Whose.
            patience: Seconds the server may be silent; as long as is usual without it.

        Raises:
            Unavailable: It cannot be reached, is not trusted, or lets nobody in.
        """
        from afterword.adapters.smtp.trying import try_signing_in

        try_signing_in(account, lambda: self.secrets.get(account), patience)

    def outbox(self) -> "OutboxFiles":
        """Return what is known of the letters that go by a mail server."""
        from afterword.adapters.smtp.outbox import Outbox

        return Outbox(self.home)

    def unknown_letters(self) -> "list[Outgoing]":
        """Return the letters that a mail server may or may not have taken."""
        from afterword.core.outbox import State

        return [one for one in self.outbox().all() if one.state is State.UNKNOWN]

    def outlet(self, name: str) -> "Outlet":
        """Return one outlet.

        Raises:
            NotFound: There is none with this name.
        """
        outlets = self.outlets()
        if name not in outlets:
            raise NotFound(f"There is no outlet '{name}'. There are: {', '.join(outlets)}.")
        return outlets[name]

    def entrance(self) -> "Entrance":
        """Return who may come in over the web."""
        from afterword.adapters.entrance import Entrance

        return Entrance(self.home)

    def only_one(self, what: str) -> AbstractContextManager[None]:
        """Hold the home for one piece of work; a second one is refused meanwhile."""
        from afterword.adapters.store.lock import only_one

        return only_one(self.home, what)

    def close(self) -> None:
        """Let go of servers, and of the store, if they were opened."""
        self._opened.close()
        if "store" in self.__dict__:
            self.store.close()


def home_folder(environment: Mapping[str, str]) -> Path:
    """Return the data folder: ``AFTERWORD_HOME``, or the user's own place for data."""
    if environment.get("AFTERWORD_HOME"):
        return Path(environment["AFTERWORD_HOME"]).expanduser()
    from platformdirs import user_data_path

    return user_data_path("afterword", appauthor=False)


@contextmanager
def running(home: Path | None = None, now: datetime | None = None) -> Iterator[App]:
    """Make an app from the environment, and let go of everything at the end.

    Args:
        home: A data folder instead of the configured one.
        now: A fixed moment instead of the clock.
    """
    from afterword.adapters.clock import FixedClock, clock_from, local_zone

    clock = FixedClock(now) if now else clock_from(os.environ)
    app = App(home or home_folder(os.environ), clock, local_zone(os.environ))
    try:
        yield app
    finally:
        app.close()
