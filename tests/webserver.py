"""A real web server on loopback that plays feeds and boards, good ones and hostile ones."""

import gzip
import socket
import threading
from collections.abc import Callable, Iterator
from contextlib import suppress
from dataclasses import dataclass, field
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer
from time import sleep
from typing import Any

import pytest

RSS = """<?xml version="1.0"?><rss version="2.0"><channel><title>Rail Weekly</title>
{items}</channel></rss>"""
ITEM = """<item><title>{title}</title><link>{link}</link>
<description>{summary}</description><pubDate>Mon, 09 Mar 2026 08:00:00 GMT</pubDate></item>"""


def rss(*items: tuple[str, str, str]) -> bytes:
    """Make a feed of items, each its title, link and summary."""
    made = "".join(ITEM.format(title=title, link=link, summary=say) for title, link, say in items)
    return RSS.format(items=made).encode()


@dataclass
class Played:
    """What the server plays at a path, and what it was asked."""

    port: int
    pages: dict[str, Callable[["Asked"], None]] = field(default_factory=dict)
    asked: list[tuple[str, dict[str, str]]] = field(default_factory=list)

    def url(self, path: str) -> str:
        return f"http://127.0.0.1:{self.port}{path}"

    def says(self, path: str, body: bytes, kind: str = "application/xml", **headers: str) -> None:
        """Answer at a path with a body, 304 where its ETag or date is known already."""

        def answer(asked: "Asked") -> None:
            etag, modified = headers.get("ETag"), headers.get("Last-Modified")
            is_known = (etag and asked.headers.get("If-None-Match") == etag) or (
                modified and asked.headers.get("If-Modified-Since") == modified
            )
            asked.send(304 if is_known else 200, b"" if is_known else body, kind, **headers)

        self.pages[path] = answer

    def leads(self, path: str, to: str, status: int = 302) -> None:
        self.pages[path] = lambda asked: asked.send(status, b"", "text/plain", Location=to)

    def plays(self, path: str, play: Callable[["Asked"], None]) -> None:
        self.pages[path] = play


class Asked(BaseHTTPRequestHandler):
    """One request."""

    protocol_version = "HTTP/1.1"
    played: Played

    def do_GET(self) -> None:
        self.close_connection = True
        self.played.asked.append((self.path, {k.lower(): v for k, v in self.headers.items()}))
        play = self.played.pages.get(self.path)
        with suppress(OSError):
            if play is None:
                self.send(404, b"nothing", "text/plain")
            else:
                play(self)

    def do_PROPFIND(self) -> None:
        """Read what is asked, then play as for any other request."""
        self.rfile.read(int(self.headers.get("Content-Length", 0)))
        self.do_GET()

    do_REPORT = do_PUT = do_PROPFIND  # noqa: N815 (the names http.server looks for)

    def send(self, status: int, body: bytes, kind: str, **headers: str) -> None:
        self.send_response(status)
        for name, value in {"Content-Type": kind, **headers}.items():
            self.send_header(name, value)
        if status != 304:
            self.send_header("Content-Length", str(len(body)))
        self.end_headers()
        self.wfile.write(body)

    def log_message(self, *_: Any) -> None:
        """Say nothing."""


def endless(asked: Asked) -> None:
    """Send for ever, as fast as it is taken."""
    asked.send_response(200)
    asked.send_header("Content-Type", "application/xml")
    asked.end_headers()
    while True:
        asked.wfile.write(b"<item>" * 10_000)


def dripping(asked: Asked) -> None:
    """Send a byte at a time, for ever."""
    asked.send_response(200)
    asked.send_header("Content-Type", "application/xml")
    asked.end_headers()
    while True:
        asked.wfile.write(b" ")
        sleep(0.05)


def dripping_head(asked: Asked) -> None:
    """Never come to the end of the headers."""
    asked.wfile.write(b"HTTP/1.1 200 OK\r\n")
    while True:
        asked.wfile.write(b"X-A: b\r\n")
        sleep(0.05)


def silent(asked: Asked) -> None:
    """Say nothing until the other side gives up."""
    asked.connection.settimeout(30)
    asked.connection.recv(1)


def bomb(asked: Asked) -> None:
    """Send little that becomes a lot."""
    packed = gzip.compress(b"<rss>" + b" " * 8_000_000, 1)
    asked.send(200, packed, "application/xml", **{"Content-Encoding": "gzip"})


def garbage(asked: Asked) -> None:
    """Speak no HTTP."""
    asked.wfile.write(b"\x00\x01SSH-2.0-hello\r\n\r\n")


@pytest.fixture
def web() -> Iterator[Played]:
    """Start the server; it ends with the test."""

    class Server(ThreadingHTTPServer):
        daemon_threads = True
        block_on_close = False

        def handle_error(self, request: Any, client_address: Any) -> None:
            """Say nothing: the other side hanging up is what these tests are about."""

    class OurAsked(Asked):
        pass

    server = Server(("127.0.0.1", 0), OurAsked)
    played = Played(server.server_address[1])
    OurAsked.played = played
    thread = threading.Thread(target=server.serve_forever, kwargs={"poll_interval": 0.02})
    thread.start()
    try:
        yield played
    finally:
        server.shutdown()
        server.server_close()
        thread.join()


def unused_port() -> int:
    """Return a port nobody listens on."""
    with socket.socket() as found:
        found.bind(("127.0.0.1", 0))
        return int(found.getsockname()[1])
