"""Connections to checked addresses only, with one end of time for all they do."""

from collections.abc import Callable, Iterable
from ssl import SSLContext
from time import monotonic
from typing import Any

from httpcore2 import (
    SOCKET_OPTION,
    ConnectError,
    ConnectTimeout,
    NetworkBackend,
    NetworkStream,
    ReadTimeout,
    SyncBackend,
)


class Until:
    """A moment everything has to be done by."""

    def __init__(self, seconds: float) -> None:
        self._end = monotonic() + seconds

    def left(self, most: float | None = None) -> float:
        """Return the seconds left, never more than ``most``.

        Raises:
            ReadTimeout: There are none.
        """
        left = self._end - monotonic()
        if left <= 0:
            raise ReadTimeout("the time is over")
        return left if most is None else min(left, most)


class CheckedBackend(NetworkBackend):
    """Connects to the addresses a name was checked to have, and looks at the clock all along."""

    def __init__(self, find: Callable[[str, int], tuple[str, ...]], until: Until) -> None:
        """Set it up.

        Args:
            find: Returns the addresses of a host and port that may be connected to.
            until: When all has to be over.
        """
        self._find = find
        self._until = until
        self._wire = SyncBackend()

    def connect_tcp(
        self,
        host: str,
        port: int,
        timeout: float | None = None,
        local_address: str | None = None,
        socket_options: Iterable[SOCKET_OPTION] | None = None,
    ) -> NetworkStream:
        """Connect to the first of the checked addresses that answers."""
        failed: Exception = ConnectError("there is no address")
        for address in self._find(host, port):
            try:
                stream = self._wire.connect_tcp(
                    address, port, self._until.left(timeout), local_address, socket_options
                )
            except (ConnectError, ConnectTimeout) as error:
                failed = error
                continue
            return _TimedStream(stream, self._until)
        raise failed

    def connect_unix_socket(
        self,
        path: str,
        timeout: float | None = None,
        socket_options: Iterable[SOCKET_OPTION] | None = None,
    ) -> NetworkStream:
        """Refuse: nothing public is on a socket of this machine."""
        del path, timeout, socket_options
        raise ConnectError("there is no public socket file")


class _TimedStream(NetworkStream):
    """A stream whose every step ends when all has to be over."""

    def __init__(self, stream: NetworkStream, until: Until) -> None:
        self._stream = stream
        self._until = until

    def read(self, max_bytes: int, timeout: float | None = None) -> bytes:
        """Read what is there."""
        return self._stream.read(max_bytes, self._until.left(timeout))

    def write(self, buffer: bytes, timeout: float | None = None) -> None:
        """Write all of it."""
        self._stream.write(buffer, self._until.left(timeout))

    def close(self) -> None:
        """Part."""
        self._stream.close()

    def start_tls(
        self,
        ssl_context: SSLContext,
        server_hostname: str | None = None,
        timeout: float | None = None,
    ) -> NetworkStream:
        """Go on privately."""
        secured = self._stream.start_tls(ssl_context, server_hostname, self._until.left(timeout))
        return _TimedStream(secured, self._until)

    def get_extra_info(self, info: str) -> Any:
        """Return what is known of the connection."""
        return self._stream.get_extra_info(info)
