"""Waits on this machine for the browser to come back, once, with what was waited for."""

import hmac
import queue
import threading
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer
from typing import Any, Final, Self
from urllib.parse import parse_qs, urlsplit

from afterword.core.errors import Unavailable

_LINE_SECONDS: Final = 10.0
"""How long a browser may take to say what it wants; it often connects without saying anything."""
_PAGE: Final = """<!doctype html>
<html lang="en"><meta charset="utf-8"><title>Afterword</title>
<style>
body {{ font: 1.1rem/1.6 Georgia, serif; max-width: 32rem; margin: 20vh auto; padding: 0 1.5rem;
color: #333; background: #fbfaf7 }}
@media (prefers-color-scheme: dark) {{ body {{ color: #ddd; background: #1d1d1b }} }}
</style>
<p>{says}</p>
"""
_CAME = "Thank you, that is all. You can close this window; Afterword goes on in the terminal."
_SAID_NO = "Nothing was allowed, and nothing is kept. You can close this window."
_NOT_THIS = "There is nothing here."


class Callback:
    """Listens on loopback, on a port nobody knows before, while it is open."""

    def __init__(self, state: str) -> None:
        """Begin to listen.

        Args:
            state: What the browser has to bring along; only we and the issuer know it.
        """
        self._came: queue.Queue[dict[str, str]] = queue.Queue(1)
        self._server = _Quiet(("127.0.0.1", 0), _answering(state, self._came))
        self._thread = threading.Thread(target=self._server.serve_forever, args=(0.05,))

    @property
    def address(self) -> str:
        """Return where the browser is to come back to."""
        return f"http://127.0.0.1:{self._server.server_address[1]}/"

    def wait(self, seconds: float) -> dict[str, str]:
        """Return what the browser brought: a ``code``, or an ``error``.

        Raises:
            Unavailable: It did not come in time.
        """
        try:
            return self._came.get(timeout=seconds)
        except queue.Empty:
            raise Unavailable(
                f"Nobody signed in within {seconds / 60:g} minutes, so nothing was kept: try again."
            ) from None

    def __enter__(self) -> Self:
        self._thread.start()
        return self

    def __exit__(self, *_: object) -> None:
        self._server.shutdown()
        self._server.server_close()
        self._thread.join()


class _Quiet(ThreadingHTTPServer):
    """A browser connects more often than it asks; one that is silent holds up no other."""

    daemon_threads = True

    def handle_error(self, request: object, client_address: object) -> None:
        """Say nothing where a browser hangs up: there is nothing to mend."""


def _answering(state: str, came: "queue.Queue[dict[str, str]]") -> type[BaseHTTPRequestHandler]:
    alone = threading.Lock()

    class Answering(BaseHTTPRequestHandler):
        timeout = _LINE_SECONDS
        server_version, sys_version = "Afterword", ""

        def do_GET(self) -> None:
            """Answer the one who brings the state, once."""
            parts = urlsplit(self.path)
            said = {name: values[0] for name, values in parse_qs(parts.query).items()}
            # Whoever else comes, a page in another tab say, must not end or steer the sign-in.
            is_ours = hmac.compare_digest(said.get("state", "").encode(), state.encode())
            here = f"127.0.0.1:{self.connection.getsockname()[1]}"
            wanted = is_ours and parts.path == "/" and self.headers.get("Host") == here
            with alone:
                if not wanted or not ("code" in said or "error" in said) or came.full():
                    self._say(404, _NOT_THIS)
                    return
                try:
                    self._say(200, _CAME if "code" in said else _SAID_NO)
                finally:
                    came.put(said)

        def _say(self, status: int, says: str) -> None:
            page = _PAGE.format(says=says).encode()
            self.close_connection = True
            self.send_response(status)
            for name, value in (
                ("Content-Type", "text/html; charset=utf-8"),
                ("Content-Length", str(len(page))),
                ("Content-Security-Policy", "default-src 'none'; style-src 'unsafe-inline'"),
                ("Cache-Control", "no-store"),
                ("Referrer-Policy", "no-referrer"),
                ("Connection", "close"),
            ):
                self.send_header(name, value)
            self.end_headers()
            self.wfile.write(page)

        def log_message(self, *_: Any) -> None:
            """Note nothing: the address holds the code."""

    return Answering
