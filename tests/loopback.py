"""Ports on loopback, and the small servers a mail server asks: a relay, an identity provider."""

import contextlib
import http.server
import json
import smtplib
import socket
import threading
from collections.abc import Iterator
from dataclasses import dataclass, field
from typing import Any

from aiosmtpd.controller import Controller


def free_port() -> int:
    """Return a port nobody listens on."""
    with socket.socket() as found:
        found.bind(("127.0.0.1", 0))
        port: int = found.getsockname()[1]
        return port


def answers(port: int) -> bool:
    """Tell whether somebody listens on a port."""
    try:
        with socket.create_connection(("127.0.0.1", port), 1):
            return True
    except OSError:
        return False


@dataclass
class Relay:
    """The server behind the one for sending: it delivers what is for here, and keeps the rest."""

    port: int
    lmtp: int = 0
    taken: list[tuple[list[str], bytes]] = field(default_factory=list)
    """Recipients elsewhere, with what was sent to them."""

    async def handle_DATA(self, _server: Any, _session: Any, envelope: Any) -> str:
        there = [one for one in envelope.rcpt_tos if not one.endswith("@example.test")]
        here = [one for one in envelope.rcpt_tos if one not in there]
        if there:
            self.taken.append((there, envelope.content))
        for one in here:
            deliver(self.lmtp, envelope.mail_from, one, envelope.content)
        return "250 kept"


def deliver(port: int, sender: str, recipient: str, mail: bytes) -> None:
    """Deliver a mail into a mailbox, as a mail server does."""
    with smtplib.LMTP("127.0.0.1", port) as client:
        client.sendmail(sender, [recipient], mail)


@contextlib.contextmanager
def relaying() -> Iterator[Relay]:
    """Run a server that mail is passed on to."""
    relay = Relay(free_port())
    controller = Controller(relay, hostname="127.0.0.1", port=relay.port, ready_timeout=30.0)
    controller.start()
    try:
        yield relay
    finally:
        controller.stop()


@contextlib.contextmanager
def introspecting() -> Iterator[tuple[int, dict[str, str]]]:
    """Answer the server's question whose token it is, as an identity provider would."""
    tokens: dict[str, str] = {}

    class Answering(http.server.BaseHTTPRequestHandler):
        def do_GET(self) -> None:
            said = (self.headers.get("Authorization") or "").removeprefix("Bearer ")
            who = tokens.get(said)
            body = json.dumps({"active": bool(who), "email": who}).encode()
            self.send_response(200 if who else 401)
            self.send_header("Content-Type", "application/json")
            self.send_header("Content-Length", str(len(body)))
            self.end_headers()
            self.wfile.write(body)

        def log_message(self, *_: object) -> None:
            pass

    server = http.server.ThreadingHTTPServer(("127.0.0.1", 0), Answering)
    thread = threading.Thread(target=server.serve_forever, daemon=True)
    thread.start()
    try:
        yield server.server_address[1], tokens
    finally:
        server.shutdown()
        server.server_close()
        thread.join()
