"""Where mail is read from, wired: files, and accounts with their secrets."""

import os
from collections.abc import Callable, Iterator, Sequence
from contextlib import contextmanager
from dataclasses import dataclass
from functools import cached_property
from pathlib import Path
from typing import TYPE_CHECKING

from afterword.core.errors import NotFound

if TYPE_CHECKING:
    from afterword.adapters.imap.mailbox import ImapMailbox
    from afterword.core.accounts import Account
    from afterword.core.oauth import Client, Consent, Invitation
    from afterword.core.ports import Crew, Filed, Mailbox, Secrets
    from afterword.core.watching import Deeds
from afterword.app.base import Base

_WHILE_SOMEBODY_WAITS = 8.0
"""Seconds a server may be silent while somebody looks at a page that is not there yet."""


@dataclass
class MailIn(Base):
    """A data folder, and the mail that is read into it."""

    @cached_property
    def crew(self) -> "Crew":
        """Return who shares the reading of a whole mailbox."""
        from afterword.adapters.crew import HelpingCrew

        return HelpingCrew()

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

    def ask_nobody(self) -> None:
        """Have secrets never asked for in the terminal: for a program nobody sits in front of.

        A passphrase is then the environment's, or the sentence says that it is missing.
        """
        from afterword.adapters.secrets.opening import ask_nobody, open_secrets

        self.kept_secrets = open_secrets(self.home, os.environ, ask_nobody)

    def try_reading(self, account: "Account", patience: float | None = None) -> int:
        """Sign in to the account's mail, and part; return how many messages there are.

        Raises:
            AfterwordError: It cannot be reached, is not trusted, or lets nobody in.
        """
        from afterword.adapters.imap.mailbox import ImapMailbox
        from afterword.adapters.imap.session import PATIENCE, open_session

        wait = patience or PATIENCE
        mailbox = ImapMailbox(account, lambda one: open_session(one, self.secrets.get(one), wait))
        try:
            return mailbox.size()
        finally:
            mailbox.close()

    def account_mailbox(self, account: "Account", patience: float | None = None) -> "Mailbox":
        """Return the mail of an account; it connects when it is first read.

        Args:
            account: Whose.
            patience: Seconds its server may be silent; as long as is usual without it.
        """
        mailbox = self._imap(account, patience)
        self._opened.callback(mailbox.close)
        return mailbox

    def _imap(self, account: "Account", patience: float | None) -> "ImapMailbox":
        from afterword.adapters.imap.mailbox import ImapMailbox
        from afterword.adapters.imap.session import PATIENCE, Session, open_session
        from afterword.services.mail.skimming import Skimmer

        def connect(one: "Account") -> Session:
            return open_session(one, self.secrets.get(one), patience or PATIENCE)

        return ImapMailbox(account, connect, Skimmer(self.store), self.store)

    @contextmanager
    def source_again(self, source: str) -> "Iterator[Mailbox]":
        """Open a source by the name it has in the store, while somebody waits for it.

        Raises:
            NotFound: The account was removed, or there is nothing at the path any more.
            AfterwordError: It cannot be opened.
        """
        from afterword.adapters.mailboxes.places import account_of, path_of

        name = account_of(source)
        if name is None:
            yield self.mailbox(Path(path_of(source)))
            return
        account = next((one for one in self.store.accounts() if one.name == name), None)
        if account is None:
            raise NotFound(f"The account {name} was removed, so its mail is not at hand.")
        mailbox = self._imap(account, _WHILE_SOMEBODY_WAITS)
        try:
            yield mailbox
        finally:
            mailbox.close()

    def place_in_words(self, filed: "Filed") -> str:
        """Say where a message lies."""
        from afterword.adapters.mailboxes.places import place_in_words

        return place_in_words(filed.source, filed.key)

    def watch(self, accounts: "Sequence[Account]", deeds: "Deeds") -> None:
        """Watch accounts for ever; see `afterword.services.mail.watching.Watch`."""
        from afterword.adapters.imap.listening import ImapListener, Waiting, open_listening
        from afterword.core.watching import Pace
        from afterword.services.mail.watching import Watch

        listeners = {
            one.name: ImapListener(one, lambda it: open_listening(it, self.secrets.get(it)))
            for one in accounts
        }
        minutes = self.settings
        pace = Pace(60.0 * minutes.mail_poll_minutes, 60.0 * minutes.mail_folders_minutes)
        Watch(listeners, deeds, Waiting(listeners), pace).run()
