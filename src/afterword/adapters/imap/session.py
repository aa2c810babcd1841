"""One connection to an IMAP server, signed in; folders are opened to be read, never changed."""

import imaplib
from collections.abc import Iterable, Mapping, Sequence
from contextlib import suppress
from typing import Any

from afterword.adapters.imap.client import AnyClient, Client, TlsClient
from afterword.adapters.imap.faults import (
    SaidNo,
    connecting,
    says_of_refusal,
    talking,
)
from afterword.adapters.imap.folders import Folder, State, listed, quoted, state
from afterword.adapters.imap.trust import refuse_open_lines, tls_context
from afterword.adapters.imap.wire import Value, fetched
from afterword.core.accounts import Account, Proof, Security
from afterword.core.errors import Invalid, Unavailable

PATIENCE = 30.0
"""Seconds a server may be silent before we say so."""


class Session:
    """A signed-in connection. Only commands that change nothing are spoken on it."""

    def __init__(self, account: Account, client: AnyClient) -> None:
        self._account = account
        self._client = client
        self._opened: tuple[str, int] | None = None

    @property
    def has_changes(self) -> bool:
        """Tell whether the server counts the changes of a folder (CONDSTORE)."""
        return self._offers("CONDSTORE")

    def folders(self) -> list[Folder]:
        """Return every folder there is.

        Raises:
            ConnectionLost: The connection broke.
            SaidNo: The server refused.
        """
        # Some servers tell what a folder is for only where they are asked to (RFC 6154).
        marked = self._offers("SPECIAL-USE") and self._offers("LIST-EXTENDED")
        pattern = '"*" RETURN (SPECIAL-USE)' if marked else '"*"'
        return listed(self._done(self._client.list, '""', pattern))

    def state(self, folder: Folder) -> State:
        """Return how many messages a folder has, and what tells whether it changed.

        Raises:
            ConnectionLost: The connection broke.
            SaidNo: The server refused.
        """
        items = "MESSAGES UIDVALIDITY UIDNEXT"
        wanted = f"({items} HIGHESTMODSEQ)" if self.has_changes else f"({items})"
        return state(self._done(self._client.status, folder.quoted, wanted))

    def open(self, folder: Folder) -> int:
        """Open a folder to be read (EXAMINE), and return its UIDVALIDITY.

        Raises:
            ConnectionLost: The connection broke.
            SaidNo: The server refused.
        """
        self._opened = None
        self._done(lambda: self._client.select(folder.quoted, readonly=True))
        said = (self._client.response("UIDVALIDITY")[1] or [None])[0]
        validity = int(said) if isinstance(said, bytes) and said.isdigit() else 0
        self._opened = folder.wire, validity
        return validity

    def opened(self, folder: Folder) -> int:
        """Open a folder unless it is open already, and return its UIDVALIDITY.

        Raises:
            ConnectionLost: The connection broke.
            SaidNo: The server refused.
        """
        if self._opened is not None and self._opened[0] == folder.wire:
            return self._opened[1]
        return self.open(folder)

    def uids_after(self, uid: int) -> list[int]:
        """Return the UIDs of the open folder behind one, in their order, without drafts.

        Raises:
            ConnectionLost: The connection broke.
            SaidNo: The server refused.
        """
        data = self._done(self._client.uid, "SEARCH", f"UID {uid + 1}:* UNDRAFT")
        found = {int(one) for line in data if isinstance(line, bytes) for one in line.split()}
        # "n:*" always holds the last message, even where its UID is smaller.
        return sorted(one for one in found if one > uid)

    def fetch(self, uids: Sequence[int], items: Iterable[str]) -> Mapping[int, Mapping[str, Value]]:
        """Return what was asked for of messages of the open folder; those gone are left out.

        Raises:
            ConnectionLost: The connection broke.
            SaidNo: The server refused.
            NotUnderstood: The answer makes no sense.
        """
        asked = f"(UID {' '.join(items)})"
        return fetched(self._done(self._client.uid, "FETCH", ",".join(map(str, uids)), asked))

    def close(self) -> None:
        """Say goodbye and hang up; a server that no longer listens is no trouble."""
        with suppress(OSError, imaplib.IMAP4.error):
            self._client.hurry(2)
            self._client.logout()
        with suppress(OSError, imaplib.IMAP4.error):
            self._client.shutdown()

    def _offers(self, name: str) -> bool:
        return name in self._client.capabilities

    def _done(self, command: Any, *words: str) -> list[Any]:
        """Speak a command and return its answer."""
        with talking(self._account.imap):
            status, data = command(*words)
        if status != "OK":
            raise SaidNo
        return list(data or ())


def open_session(account: Account, secret: str, patience: float = PATIENCE) -> Session:
    """Connect, sign in, and return a session that only reads; raises as ``signed_in`` does."""
    return Session(account, signed_in(account, secret, patience))


def signed_in(account: Account, secret: str, patience: float = PATIENCE) -> AnyClient:
    """Connect and sign in.

    Args:
        account: Where, and as whom.
        secret: A password or a token; never repeated.
        patience: Seconds the server may be silent.

    Raises:
        Unavailable: The server cannot be reached, is not trusted, or lets nobody in.
        Invalid: The password or token is not the right one.
        Refused: The connection would not be private.
    """
    refuse_open_lines(account.imap)
    with connecting(account.imap):
        client = _connected(account, patience)
    try:
        _sign_in(client, account, secret)
        with talking(account.imap):
            # What a server offers may differ once it knows who asks.
            client._get_capabilities()  # noqa: SLF001 -- no public way
    except BaseException:
        with suppress(OSError, imaplib.IMAP4.error):
            client.shutdown()
        raise
    return client


def _connected(account: Account, patience: float) -> AnyClient:
    server = account.imap
    if server.security is Security.TLS:
        return TlsClient(server.host, server.port, patience, tls_context(account))
    client = Client(server.host, server.port, patience)
    if server.security is Security.NONE:
        return client
    try:
        _encrypt(client, account)
    except BaseException:
        with suppress(OSError, imaplib.IMAP4.error):
            client.shutdown()
        raise
    return client


def _encrypt(client: imaplib.IMAP4, account: Account) -> None:
    server = account.imap
    if "STARTTLS" not in client.capabilities:
        raise Unavailable(
            f"The server {server.host} offers no encryption on port {server.port}: "
            "try --imap-security tls, most often on port 993."
        )
    client.starttls(tls_context(account))


def _sign_in(client: imaplib.IMAP4, account: Account, secret: str) -> None:
    if client.state != "NONAUTH":
        return  # the server knows us by the connection alone
    if not (account.user + secret).isprintable():
        raise Invalid(
            f"The user or the password of '{account.name}' holds a character that cannot be "
            "typed: add the account again."
        )
    answer = _answer_to_sign_in(client, account, secret)
    if answer is not None:
        raise says_of_refusal(answer, account)


def _answer_to_sign_in(client: imaplib.IMAP4, account: Account, secret: str) -> str | None:
    """Sign in; return what the server said against it, None if nothing."""
    user = account.user
    with talking(account.imap):
        try:
            if account.proof is Proof.OAUTH2:
                words = iter([f"user={user}\1auth=Bearer {secret}\1\1".encode()])
                # A refusal comes as one more question, to be answered with nothing.
                client.authenticate("XOAUTH2", lambda _: next(words, b""))
            elif (user + secret).isascii():
                # imaplib quotes the password only.
                client.login(quoted(user), secret)
            else:
                plain = f"\0{user}\0{secret}".encode()
                client.authenticate("PLAIN", lambda _: plain)
        except imaplib.IMAP4.abort:
            raise
        except imaplib.IMAP4.error as error:
            return str(error) + " LOGINDISABLED" * ("LOGINDISABLED" in client.capabilities)
    return None
