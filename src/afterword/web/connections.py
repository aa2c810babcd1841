"""One connection to a browser: whose it is, how many there are, and how long a question takes."""

import asyncio
from typing import Any, Final

import h11
from uvicorn.protocols.http.h11_impl import H11Protocol

from afterword.adapters.peers import is_another_user
from afterword.web.guards import HEADERS

MOST: Final = 256
"""Open connections; a browser opens six, and what is beyond these is not taken."""
HEADER_SECONDS: Final = 10.0
"""How long the head of a request may take to arrive; it comes from this very machine."""


class Connection(H11Protocol):
    """A connection that is let go of where uvicorn alone would hold on to it."""

    most = MOST
    header_seconds = HEADER_SECONDS
    _deadline: asyncio.TimerHandle | None = None

    def connection_made(self, transport: Any) -> None:
        """Take a connection, unless it is another user's or one too many."""
        super().connection_made(transport)
        if len(self.connections) > self.most or self._is_strangers():
            transport.abort()
            return
        self._watch()

    def data_received(self, data: bytes) -> None:
        """Take in what came; a head has to be whole in time."""
        super().data_received(data)
        self._watch()

    def connection_lost(self, exc: Exception | None) -> None:
        """Forget it."""
        self._stop_watching()
        super().connection_lost(exc)

    def send_400_response(self, msg: str) -> None:
        """Answer what is no HTTP, with the headers every answer has."""
        head = [
            (b"content-type", b"text/plain; charset=utf-8"),
            (b"connection", b"close"),
            *((name.encode(), value.encode()) for name, value in HEADERS.items()),
        ]
        for event in (
            h11.Response(status_code=400, headers=head, reason=b"Bad Request"),
            h11.Data(data=msg.encode("ascii")),
            h11.EndOfMessage(),
        ):
            self.transport.write(self.conn.send(event) or b"")
        self.transport.close()

    def _is_strangers(self) -> bool:
        if self.client is None or self.server is None or self.server[1] is None:
            return False
        return is_another_user(self.client, (self.server[0], self.server[1]))

    def _watch(self) -> None:
        """Wait for the rest of a head, counted from its first byte; a body is bounded elsewhere."""
        if self.conn.their_state is not h11.IDLE or self.transport.is_closing():
            self._stop_watching()
        elif self._deadline is None and self.timeout_keep_alive_task is None:
            self._deadline = self.loop.call_later(self.header_seconds, self.transport.abort)

    def _stop_watching(self) -> None:
        if self._deadline is not None:
            self._deadline.cancel()
            self._deadline = None
