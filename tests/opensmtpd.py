"""A second real mail server for sending, with other habits than Dovecot's: OpenSMTPD.

It runs as root only, and one at a time on a machine: its spool and its socket have fixed places.
It asks for a password over TLS only, which Debian 12's build cannot speak (its key process fails
with OpenSSL 3), so a small door in front of it signs people in, and then only passes on.
"""

import base64
import contextlib
import fcntl
import os
import shutil
import socket
import socketserver
import subprocess
import tempfile
import threading
from collections.abc import Iterator
from dataclasses import dataclass, field
from pathlib import Path
from typing import Any, BinaryIO

import pytest
from aiosmtpd.controller import Controller
from tests.loopback import answers, free_port
from tests.mailstack import PASSWORD, MailStack

IS_ROOT = os.geteuid() == 0
"""Only root can start it; `conftest` says so in the header of a run where it is not tested."""

SIZE = 20_000
"""Bytes of the biggest letter it takes."""

_CONF = """
table users {{ "@" = "nobody" }}
smtp max-message-size {size}
listen on 127.0.0.1 port {port} hostname mx.test
listen on socket
action "in" lmtp "127.0.0.1:{lmtp}" rcpt-to virtual <users>
action "out" relay host smtp://127.0.0.1:{outside}
match from any for domain "example.test" action "in"
match from any for domain "elsewhere.test" action "out"
"""


@dataclass(frozen=True)
class OpenSmtpd:
    """A running server."""

    port: int
    """Of the door people sign in at."""
    outside: "Outside"
    log: Path


@dataclass
class Outside:
    """The server of somebody else, which knows nobody but Dana."""

    taken: list[bytes] = field(default_factory=list)

    async def handle_RCPT(self, _server: Any, _session: Any, envelope: Any, address: str,
                          _options: Any) -> str:  # fmt: skip
        if not address.startswith("dana@"):
            return f"550 5.1.1 <{address}>: Recipient address rejected: User unknown"
        envelope.rcpt_tos.append(address)
        return "250 OK"

    async def handle_DATA(self, _server: Any, _session: Any, envelope: Any) -> str:
        self.taken.append(envelope.content)
        return "250 kept"


@pytest.fixture
def opensmtpd(mailstack: MailStack) -> Iterator[OpenSmtpd]:
    """Start the server for one test; two runs of the suite take turns."""
    smtpd = shutil.which("smtpd", path=f"{os.environ['PATH']}:/usr/sbin")
    if smtpd is None:
        pytest.fail("This test needs OpenSMTPD: apt-get install -y opensmtpd", pytrace=False)
    folder = Path(tempfile.mkdtemp(prefix="aw-os-", dir="/tmp"))
    port, outside, door = free_port(), Outside(), free_port()
    controller = Controller(outside, hostname="127.0.0.1", port=free_port(), ready_timeout=30.0)
    conf = folder / "smtpd.conf"
    conf.write_text(
        _CONF.format(size=SIZE, port=port, lmtp=mailstack.lmtp, outside=controller.port)
    )
    try:
        with Path(tempfile.gettempdir(), "afterword-opensmtpd.lock").open("w") as lock:
            fcntl.flock(lock, fcntl.LOCK_EX)
            controller.start()
            with _server(smtpd, conf, port), _door(door, port):
                yield OpenSmtpd(door, outside, folder / "log")
    finally:
        controller.stop()
        shutil.rmtree(folder, ignore_errors=True)


@contextlib.contextmanager
def _server(smtpd: str, conf: Path, port: int) -> Iterator[None]:
    guard = ["setpriv", "--pdeathsig", "TERM"] if shutil.which("setpriv") else []
    log = conf.with_name("log")
    with log.open("wb") as noted:
        server = subprocess.Popen(
            [*guard, smtpd, "-d", "-f", conf], stdin=subprocess.DEVNULL, stdout=noted, stderr=noted
        )
    try:
        while not answers(port):
            with contextlib.suppress(subprocess.TimeoutExpired):
                server.wait(0.05)
            assert server.returncode is None, log.read_text()
        yield
    finally:
        server.terminate()
        server.wait()


@contextlib.contextmanager
def _door(port: int, behind: int) -> Iterator[None]:  # noqa: C901 -- one small protocol
    class Door(socketserver.StreamRequestHandler):
        def handle(self) -> None:
            with socket.create_connection(("127.0.0.1", behind)) as server:
                spoken = server.makefile("rb")
                self.wfile.write(spoken.readline())
                if self._signed_in(server, spoken):
                    back = threading.Thread(target=_pour, args=(spoken, self.wfile))
                    back.start()
                    while line := self.rfile.readline():
                        server.sendall(line)
                    with contextlib.suppress(OSError):
                        server.shutdown(socket.SHUT_WR)
                    back.join()

        def _signed_in(self, server: socket.socket, spoken: BinaryIO) -> bool:
            while line := self.rfile.readline():
                if line.upper().startswith(b"AUTH PLAIN "):
                    if base64.b64decode(line.split()[2]).endswith(f"\0{PASSWORD}".encode()):
                        self.wfile.write(b"235 2.0.0 Welcome\r\n")
                        return True
                    self.wfile.write(b"535 5.7.8 Not you\r\n")
                    continue
                server.sendall(line)
                while said := spoken.readline():
                    is_last = said[3:4] != b"-"
                    if is_last and line.upper().startswith(b"EHLO"):
                        self.wfile.write(b"250-AUTH PLAIN\r\n")
                    self.wfile.write(said)
                    if is_last:
                        break
            return False

    class Threads(socketserver.ThreadingTCPServer):
        daemon_threads = True
        allow_reuse_address = True

    with Threads(("127.0.0.1", port), Door) as door:
        thread = threading.Thread(target=door.serve_forever, kwargs={"poll_interval": 0.02})
        thread.start()
        try:
            yield
        finally:
            door.shutdown()
            thread.join()


def _pour(source: BinaryIO, target: Any) -> None:
    with contextlib.suppress(OSError, ValueError):
        while line := source.readline():
            target.write(line)
