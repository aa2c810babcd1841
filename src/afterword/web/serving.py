"""Runs the web app on this machine, and nowhere else."""

import errno
import signal
import socket
import threading
from collections.abc import Callable, Iterator
from contextlib import contextmanager, suppress
from typing import Final

import uvicorn

from afterword.app import App
from afterword.core.errors import Unavailable
from afterword.services.letters.live_check import warm_up
from afterword.services.mail.reviewing import get_ready
from afterword.web.building import build
from afterword.web.connections import Connection

PORT: Final = 8787
"""Where it is looked for first, so that an open page finds it again after a new start."""
_TRIED: Final = 20
_LOOPBACK: Final = "127.0.0.1"
_QUIET_SECONDS: Final = 3.0
"""How long the first page is left alone before what a judgement needs is loaded."""
_IDLE_SECONDS: Final = 20


def bound(port: int | None) -> socket.socket:
    """Take a port on loopback.

    Args:
        port: The very port; None for the usual one, or else one of those behind it.

    Raises:
        Unavailable: It is taken.
    """
    candidates = [port] if port is not None else [*range(PORT, PORT + _TRIED), 0]
    for candidate in candidates:
        # Named as TCP, else asyncio does not see that it is, and the end of every answer waits
        # 40 ms for the browser to confirm its beginning.
        found = socket.socket(socket.AF_INET, socket.SOCK_STREAM, socket.IPPROTO_TCP)
        found.setsockopt(socket.SOL_SOCKET, socket.SO_REUSEADDR, 1)
        try:
            found.bind((_LOOPBACK, candidate))
            # Only who listens has a port for sure: two that reuse addresses can both be bound.
            found.listen()
        except OSError as error:
            found.close()
            if error.errno not in {errno.EADDRINUSE, errno.EACCES}:
                raise Unavailable(f"No page can be shown on this machine: {error}.") from error
            continue
        return found
    raise Unavailable(
        f"Port {port} is taken by another program: leave --port out, or choose another one."
    )


def serve(app: App, taken: socket.socket, ready: Callable[[str], None]) -> None:
    """Show the pages until somebody stops it.

    Args:
        app: What is shown.
        taken: A port that was bound.
        ready: Called with the address once pages can be asked for.
    """

    def is_ready(address: str) -> None:
        ready(address)
        soon = threading.Timer(_QUIET_SECONDS, _get_ready, [app])
        soon.daemon = True  # the end does not wait for it
        soon.start()

    server_for(app, taken, is_ready).run(sockets=[taken])


def _get_ready(app: App) -> None:
    with suppress(Exception):  # whatever it is, the page that needs it says so
        warm_up()
        get_ready(app.store)


def server_for(app: App, taken: socket.socket, ready: Callable[[str], None]) -> uvicorn.Server:
    """Return the server that `serve` runs; one that runs elsewhere ends by its ``should_exit``."""
    app.remember()
    app.ask_nobody()
    port = taken.getsockname()[1]
    hosts = (f"{_LOOPBACK}:{port}", f"localhost:{port}")
    config = uvicorn.Config(
        build(app, hosts),
        http=Connection,
        log_config=None,  # an address holds a token, and a log would keep it
        log_level="critical",
        access_log=False,
        server_header=False,
        timeout_keep_alive=_IDLE_SECONDS,
        timeout_graceful_shutdown=2,
        ws="none",
        lifespan="off",
        proxy_headers=False,
    )
    return _Server(config, lambda: ready(f"http://{_LOOPBACK}:{port}"))


_ENDING: Final = (signal.SIGINT, signal.SIGTERM, signal.SIGHUP)
"""Ctrl-C, a polite request to end, and a terminal that was closed."""


class _Server(uvicorn.Server):
    """Says when pages can be asked for, and ends calmly."""

    def __init__(self, config: uvicorn.Config, ready: Callable[[], None]) -> None:
        super().__init__(config)
        self._ready = ready

    async def startup(self, sockets: list[socket.socket] | None = None) -> None:
        """Listen, and say so."""
        await super().startup(sockets=sockets)
        if self.started:
            self._ready()

    @contextmanager
    def capture_signals(self) -> Iterator[None]:
        """End at a signal, and take that for the end; uvicorn would raise it once more."""
        if threading.current_thread() is not threading.main_thread():
            yield  # signals come to the main thread only
            return
        before = {one: signal.signal(one, self.handle_exit) for one in _ENDING}
        try:
            yield
        finally:
            for one, handler in before.items():
                signal.signal(one, handler)
