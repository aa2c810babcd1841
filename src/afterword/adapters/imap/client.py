"""imaplib's client with a bound on the time of each answer, and with IDLE (RFC 2177)."""

import imaplib
import ssl
import time
from typing import Any

LONGEST = 300.0
"""Seconds the answer to one command may take in all: 2 MB, the most that is asked for at once,
need 7 KB a second. Without it a server that gives a byte now and then holds us for ever."""
_CHUNK = 65_536
"""Bytes that are taken from the socket at once."""
_LINE_LIMIT = 1_000_000
"""Bytes of a line, as imaplib bounds it."""


class TooSlow(TimeoutError):
    """The server keeps sending, and too little to come to an end."""


class _Timed:
    """Reads from the socket itself, so that a wait can end and the connection still be used."""

    sock: Any
    _patience: float
    _longest: float
    _until: float
    _buffer: bytearray
    _source: object

    def bound(self, patience: float, longest: float) -> None:
        """Set how long to wait: for the next byte, and for an answer in all."""
        self._patience, self._longest = patience, longest
        self._buffer, self._source = bytearray(), None
        self._begin()

    def read(self, size: int) -> bytes:
        """Read as many bytes, or fewer where the connection ends."""
        while len(self._held()) < size and self._receive():
            pass
        return self._taken(size)

    def readline(self) -> bytes:
        """Read a line, or what there is where the connection ends."""
        searched = 0
        while (end := self._held().find(b"\n", searched)) < 0:
            searched = len(self._buffer)
            if searched > _LINE_LIMIT or not self._receive():
                return self._taken(_LINE_LIMIT + 1)
        return self._taken(end + 1)

    def has_more(self) -> bool:
        """Tell whether something that was received is not read yet."""
        pending = getattr(self.sock, "pending", None)  # what TLS has decrypted already
        return bool(self._held()) or bool(pending and pending())

    def hurry(self, seconds: float) -> None:
        """Wait no longer than this from now on."""
        self._patience = self._longest = seconds

    def _begin(self) -> None:
        """Give the server the whole time again, for a new answer."""
        self._until = time.monotonic() + self._longest

    def _held(self) -> bytearray:
        # What came before the line was encrypted may be anybody's, and is not listened to.
        if self._source is not self.sock:
            self._buffer.clear()
            self._source = self.sock
        return self._buffer

    def _receive(self) -> bool:
        left = self._until - time.monotonic()
        if left <= 0:
            raise TooSlow
        self.sock.settimeout(min(self._patience, left))
        try:
            more = self.sock.recv(_CHUNK)
        except TimeoutError:
            if self._until <= time.monotonic():
                raise TooSlow from None
            raise
        self._buffer += more
        return bool(more)

    def _taken(self, size: int) -> bytes:
        taken = bytes(self._buffer[:size])
        del self._buffer[:size]
        return taken


class Client(_Timed, imaplib.IMAP4):
    """A client over a line that is open, or is encrypted later."""

    def __init__(self, host: str, port: int, patience: float, longest: float | None = None) -> None:
        self.bound(patience, LONGEST if longest is None else longest)
        imaplib.IMAP4.__init__(self, host, port, timeout=patience)

    def send(self, data: Any) -> None:
        """Send bytes; the time for the answer begins."""
        self._begin()
        super().send(data)


class TlsClient(_Timed, imaplib.IMAP4_SSL):
    """A client over a line that is encrypted from the start."""

    def __init__(
        self,
        host: str,
        port: int,
        patience: float,
        context: ssl.SSLContext,
        longest: float | None = None,
    ) -> None:
        self.bound(patience, LONGEST if longest is None else longest)
        imaplib.IMAP4_SSL.__init__(self, host, port, ssl_context=context, timeout=patience)

    def send(self, data: Any) -> None:
        """Send bytes; the time for the answer begins."""
        self._begin()
        super().send(data)


AnyClient = Client | TlsClient


def begin_idle(client: AnyClient) -> None:
    """Ask the server to tell what happens in the open folder.

    Raises:
        imaplib.IMAP4.error: It refuses, or says goodbye (then ``abort``).
        OSError: The connection broke.
    """
    client.send(b"AWIDLE IDLE\r\n")
    while not (line := _line(client)).startswith(b"+"):
        if line.startswith(b"AWIDLE "):
            raise client.error("the server does not idle")


def told(client: AnyClient) -> bool:
    """Read what the server has told while it idles; True where there may be new mail.

    Raises:
        imaplib.IMAP4.abort: It says goodbye, or the connection ended.
        OSError: The connection broke.
    """
    client._begin()  # noqa: SLF001 -- our own
    is_news = False
    while True:
        words = _line(client).upper().split()
        is_news = is_news or (len(words) > 2 and words[0] == b"*" and words[2] == b"EXISTS")
        if not client.has_more():
            return is_news


def end_idle(client: AnyClient) -> bool:
    """End idling; the connection can be used again. True where new mail was told meanwhile.

    Raises:
        imaplib.IMAP4.abort: The connection ended.
        OSError: The connection broke.
    """
    client.send(b"DONE\r\n")
    is_news = False
    while not (line := _line(client)).startswith(b"AWIDLE "):
        is_news = is_news or b" EXISTS" in line.upper()
    return is_news


def _line(client: AnyClient) -> bytes:
    line = client.readline()
    if not line or line.upper().startswith(b"* BYE"):
        raise client.abort("the connection ended")
    return line
