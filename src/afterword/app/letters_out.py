"""Where letters may go, wired: files, programs, Drafts and mail servers."""

from collections.abc import Iterable, Iterator
from contextlib import contextmanager
from dataclasses import dataclass
from typing import TYPE_CHECKING

from afterword.core.errors import NotFound

if TYPE_CHECKING:
    from afterword.adapters.imap.writing import SentFolder
    from afterword.adapters.outlets.smtp import SmtpServer
    from afterword.adapters.smtp.outbox import Outbox as OutboxFiles
    from afterword.core.accounts import Account
    from afterword.core.letters.letter import Letter
    from afterword.core.outbox import Outgoing
    from afterword.core.ports import Outlet
from afterword.app.mail_in import MailIn


@dataclass
class LettersOut(MailIn):
    """A data folder, its mail, and the ways out of it."""

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

    def mailto_link(self, letter: "Letter") -> str | None:
        """Return the link that opens a letter in a mail program; None where it is too long.

        Raises:
            Refused: The recipient is not one plain address.
        """
        from afterword.adapters.outlets.mailto import LONGEST_LINK, mailto_link

        link = mailto_link(letter)
        return link if len(link) <= LONGEST_LINK else None

    def eml_name(self, letter: "Letter") -> str:
        """Return what the file of a letter is called."""
        from afterword.adapters.outlets.eml import file_stem

        return f"{file_stem(letter)}.eml"

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

    @contextmanager
    def sent_folder(self, account: "Account") -> "Iterator[SentFolder | None]":
        """Open the folder an account keeps what was sent in; None where it marks none.

        Raises:
            AfterwordError: The account's mail cannot be reached.
        """
        from afterword.adapters.imap.writing import SentFolder, open_writing

        session = open_writing(account, self.secrets.get(account))
        try:
            folder = session.folder_for("\\Sent")
            yield SentFolder(session, folder, account.imap.host) if folder else None
        finally:
            session.close()

    def after_sending(self, accounts: "Iterable[Account] | None" = None) -> list[str]:
        """Put what was sent into Sent where the server does not, and tidy the outbox.

        Args:
            accounts: Those that are being spoken to anyhow; all, where none are named.

        Returns:
            A sentence for each thing that did not work; the next time tries it again.
        """
        from time import sleep

        from afterword.core.errors import AfterwordError
        from afterword.services.letters.outbox import tidy
        from afterword.services.letters.sent_copies import keep_copies

        chosen = self.store.accounts() if accounts is None else accounts
        try:
            said = keep_copies(self.outbox(), chosen, self.sent_folder, self.now, sleep)
            tidy(self.store, self.outbox(), self.now)
        except AfterwordError as problem:
            return [str(problem)]
        return said

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

    def has_letters(self) -> bool:
        """Tell whether a letter was ever written; what sends them takes a moment to load."""
        return (self.home / "outbox").is_dir() or bool(self.store.letters())

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
