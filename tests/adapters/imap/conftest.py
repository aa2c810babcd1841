"""Mailboxes that are read over IMAP, and mails to put into them."""

from collections.abc import Callable, Iterator
from pathlib import Path

import pytest
from tests.mailstack import PASSWORD

from afterword.adapters.imap.mailbox import ImapMailbox
from afterword.adapters.imap.session import Session, open_session
from afterword.adapters.store.opening import open_store
from afterword.core.accounts import Account
from afterword.core.ports import Store
from afterword.services.mail.skimming import Skimmer

Reading = Callable[..., ImapMailbox]


@pytest.fixture
def reading() -> Iterator[Reading]:
    """Open mailboxes of accounts; they are closed when the test is over."""
    opened: list[ImapMailbox] = []

    def connect(account: Account) -> Session:
        return open_session(account, PASSWORD)

    def read(account: Account, store: Store | None = None) -> ImapMailbox:
        skimmer = Skimmer(store) if store is not None else None
        opened.append(ImapMailbox(account, connect, skimmer, store))
        return opened[-1]

    yield read
    for one in opened:
        one.close()


class Silent:
    """A reporter nobody watches."""

    def start(self, what: str, total: int) -> None:
        pass

    def at(self, done: int) -> None:
        pass

    def stop(self) -> None:
        pass


@pytest.fixture
def store(tmp_path: Path) -> Iterator[Store]:
    """Open an empty store."""
    opened = open_store(tmp_path / "home" / "afterword.db")
    yield opened
    opened.close()
