"""A connection on which the server tells when mail comes (IDLE), and the wait for several."""

import imaplib
import random
import select
import socket
import time
from collections.abc import Callable, Mapping, Sequence
from contextlib import suppress

from afterword.adapters.imap.client import begin_idle, end_idle, told
from afterword.adapters.imap.faults import SaidNo, talking
from afterword.adapters.imap.folders import Folder
from afterword.adapters.imap.session import PATIENCE, Session, signed_in
from afterword.core.accounts import Account
from afterword.core.errors import Unavailable

_INBOX = Folder("INBOX", frozenset())


class ListeningSession(Session):
    """A session that has INBOX open, and whose server tells what happens there."""

    def begin(self) -> bool:
        """Have the server tell; False where it cannot.

        Raises:
            ConnectionLost: The connection broke.
        """
        if not self._offers("IDLE"):
            return False
        try:
            self.open(_INBOX)
            # A laptop that slept, or a router that forgot us, shows only when it is asked.
            self._client.socket().setsockopt(socket.SOL_SOCKET, socket.SO_KEEPALIVE, 1)
            with talking(self._account.imap):
                begin_idle(self._client)
        except SaidNo:
            return False
        return True

    def told(self) -> bool:
        """Take in what was told; True where there may be new mail.

        Raises:
            ConnectionLost: The connection broke.
        """
        with talking(self._account.imap):
            return told(self._client)

    def end(self) -> bool:
        """Have the server stop to tell; True where there may be new mail.

        Raises:
            ConnectionLost: The connection broke.
        """
        with talking(self._account.imap):
            return end_idle(self._client)

    def part(self) -> None:
        """Stop to listen, and hang up."""
        self._client.hurry(2)
        with suppress(OSError, imaplib.IMAP4.error):
            end_idle(self._client)
        self.close()

    def has_more(self) -> bool:
        """Tell whether something was received that is not taken in yet."""
        return self._client.has_more()

    def fileno(self) -> int:
        """Return what the system knows the connection by."""
        return self._client.socket().fileno()


class ImapListener:
    """Hears when mail comes to an account; implements `afterword.core.watching.Listener`."""

    def __init__(self, account: Account, connect: Callable[[Account], ListeningSession]) -> None:
        self.name = account.name
        self._account = account
        self._connect = connect
        self.session: ListeningSession | None = None

    def listen(self) -> bool:
        """Connect anew, and have the server tell; False where it cannot."""
        self.close()
        session = self._connect(self._account)
        if session.begin():
            self.session = session
            return True
        session.close()
        return False

    def heard(self) -> bool:
        """Take in what it told; True where there may be new mail."""
        return self.session is not None and self.session.told()

    def renew(self) -> bool:
        """Have it tell for some time more; True where there may be new mail."""
        if self.session is None:
            return False
        has_news = self.session.end()
        if not self.session.begin():
            raise Unavailable(f"The server {self._account.imap.host} no longer tells of new mail.")
        return has_news

    def close(self) -> None:
        """Hang up."""
        if self.session is not None:
            self.session.part()
            self.session = None


class Waiting:
    """The machine's clock and dice, and the wait on connections."""

    def __init__(self, listeners: Mapping[str, ImapListener]) -> None:
        self._listeners = listeners

    def seconds(self) -> float:
        """Return the seconds of a clock that never goes back, sleep of the machine included."""
        boot = getattr(time, "CLOCK_BOOTTIME", None)
        return time.monotonic() if boot is None else time.clock_gettime(boot)

    def jitter(self) -> float:
        """Return a number from 0 to 1, by chance."""
        return random.random()  # noqa: S311 -- spreads load, protects nothing

    def wait(self, names: Sequence[str], seconds: float) -> list[str]:
        """Wait until a server has something to tell, or the time is over."""
        sessions = {name: self._listeners[name].session for name in names}
        opened = {name: one for name, one in sessions.items() if one is not None}
        if waiting := [name for name, one in opened.items() if one.has_more()]:
            return waiting
        if not opened:
            time.sleep(seconds)
            return []
        ready, _, _ = select.select(list(opened.values()), (), (), seconds)
        return [name for name, one in opened.items() if one in ready]


def open_listening(account: Account, secret: str, patience: float = PATIENCE) -> ListeningSession:
    """Connect, sign in, and return a session that can listen; raises as ``signed_in`` does."""
    return ListeningSession(account, signed_in(account, secret, patience))
