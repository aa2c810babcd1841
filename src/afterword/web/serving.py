"""Runs the web app on this machine, and nowhere else."""

import errno
import socket
from collections.abc import Callable
from threading import Thread
from typing import Final

import uvicorn

from afterword.app import App
from afterword.core.errors import Unavailable
from afterword.services.live_check import warm_up
from afterword.web.building import build

PORT: Final = 8787
"""Where it is looked for first, so that an open page finds it again after a new start."""
_TRIED: Final = 20
_LOOPBACK: Final = "127.0.0.1"
_MOST_AT_ONCE: Final = 64
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
        # Named as TCP, because asyncio only then sends small answers at once: else each one waits
        # 40 ms for the browser to acknowledge its first part.
        found = socket.socket(socket.AF_INET, socket.SOCK_STREAM, socket.IPPROTO_TCP)
        found.setsockopt(socket.SOL_SOCKET, socket.SO_REUSEADDR, 1)
        try:
            found.bind((_LOOPBACK, candidate))
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
    app.remember()
    app.ask_nobody()
    port = taken.getsockname()[1]
    hosts = (f"{_LOOPBACK}:{port}", f"localhost:{port}")
    config = uvicorn.Config(
        build(app, hosts),
        log_config=None,  # an address holds a token, and a log would keep it
        access_log=False,
        server_header=False,
        limit_concurrency=_MOST_AT_ONCE,
        timeout_keep_alive=_IDLE_SECONDS,
        timeout_graceful_shutdown=2,
        ws="none",
        lifespan="off",
        proxy_headers=False,
    )
    Thread(target=warm_up, name="warm-up", daemon=True).start()
    server = _Server(config, lambda: ready(f"http://{_LOOPBACK}:{port}"))
    server.run(sockets=[taken])


class _Server(uvicorn.Server):
    """Says when pages can be asked for."""

    def __init__(self, config: uvicorn.Config, ready: Callable[[], None]) -> None:
        super().__init__(config)
        self._ready = ready

    async def startup(self, sockets: list[socket.socket] | None = None) -> None:
        """Listen, and say so."""
        await super().startup(sockets=sockets)
        if self.started:
            self._ready()
