"""Real mail servers on loopback that can be told to misbehave, and certificates for them."""

import base64
import contextlib
import ipaddress
import json
import socket
import socketserver
import ssl
import threading
from collections.abc import Awaitable, Callable, Iterator
from dataclasses import dataclass, field
from datetime import UTC, datetime, timedelta
from pathlib import Path
from typing import Any

from aiosmtpd.controller import Controller
from aiosmtpd.smtp import SMTP, AuthResult, Envelope, Session
from cryptography import x509
from cryptography.hazmat.primitives import hashes, serialization
from cryptography.hazmat.primitives.asymmetric import ec
from cryptography.x509.oid import NameOID

USER, PASSWORD, TOKEN = "ana", "pä ss=wörd", "ya29.a-token_1"


@dataclass
class Certificate:
    """A certificate in a file, with its key."""

    certificate: Path
    key: Path

    def context(self) -> ssl.SSLContext:
        context = ssl.SSLContext(ssl.PROTOCOL_TLS_SERVER)
        context.load_cert_chain(self.certificate, self.key)
        return context


def make_certificate(folder: Path, host: str = "127.0.0.1", days: int = 2) -> Certificate:
    """Make a certificate that vouches for itself; with negative days it has expired."""
    key = ec.generate_private_key(ec.SECP256R1())
    name = x509.Name([x509.NameAttribute(NameOID.COMMON_NAME, host)])
    try:
        alternative: x509.GeneralName = x509.IPAddress(ipaddress.ip_address(host))
    except ValueError:
        alternative = x509.DNSName(host)
    now = datetime.now(UTC)
    made = (
        x509.CertificateBuilder()
        .subject_name(name)
        .issuer_name(name)
        .public_key(key.public_key())
        .serial_number(x509.random_serial_number())
        .not_valid_before(now - timedelta(days=30))
        .not_valid_after(now + timedelta(days=days))
        .add_extension(x509.SubjectAlternativeName([alternative]), critical=False)
        .add_extension(x509.BasicConstraints(ca=True, path_length=None), critical=True)
        .sign(key, hashes.SHA256())
    )
    folder.mkdir(parents=True, exist_ok=True)
    files = Certificate(folder / "certificate.pem", folder / "key.pem")
    files.certificate.write_bytes(made.public_bytes(serialization.Encoding.PEM))
    files.key.write_bytes(
        key.private_bytes(
            serialization.Encoding.PEM,
            serialization.PrivateFormat.TraditionalOpenSSL,
            serialization.NoEncryption(),
        )
    )
    return files


Command = Callable[[str], Awaitable[None]]

CUT, HANG = "cut", "hang"
"""Faults beside an answer: the connection is cut, or no answer ever comes."""


@dataclass
class Post:
    """What a server got, and how it is to answer."""

    accepted: list[tuple[str, list[str], bytes]] = field(default_factory=list)
    faults: dict[str, str] = field(default_factory=dict)
    """By command: an answer to give instead, or `CUT` or `HANG`. ``DOT`` is the end of a letter;
    ``ACCEPTED`` the same, once it was accepted."""
    options: list[str] = field(default_factory=list)
    """The parameters of each MAIL FROM."""
    signed_in: list[str] = field(default_factory=list)
    """How each client signed in."""

    def times(self, message_id: str) -> int:
        """Count how often a letter was accepted."""
        line = f"\r\nMessage-ID: <{message_id}>\r\n".encode()
        return sum(line in raw for _, _, raw in self.accepted)


class _Server(SMTP):
    """A server that looks at its faults before each command."""

    def __init__(self, desk: "_Desk", **options: Any) -> None:
        super().__init__(desk, **options)
        self._smtp_methods = {
            name: self._with_faults(name, method) for name, method in self._smtp_methods.items()
        }

    def _with_faults(self, name: str, method: Command) -> Command:
        async def command(arg: str) -> None:
            fault = self.event_handler.post.faults.get(name)
            if fault is None:
                await method(arg)
            elif fault == CUT:
                self.transport.abort()
            elif fault != HANG:
                await self.push(fault)

        return command


class _Desk:
    """Takes letters, and knows one person by password and token."""

    def __init__(self, post: Post) -> None:
        self.post = post

    async def handle_MAIL(
        self, _server: SMTP, _session: Session, envelope: Envelope, address: str, options: list[str]
    ) -> str:
        self.post.options.append(" ".join(options))
        envelope.mail_from = address
        envelope.mail_options.extend(options)
        return "250 OK"

    async def handle_DATA(self, server: SMTP, _session: Session, envelope: Envelope) -> str:
        fault = self.post.faults.get("DOT")
        if fault not in {None, CUT, HANG}:
            return str(fault)
        if fault is None:
            assert isinstance(envelope.content, bytes)
            letter = (envelope.mail_from or "", list(envelope.rcpt_tos), envelope.content)
            self.post.accepted.append(letter)
            fault = self.post.faults.get("ACCEPTED")
        if fault == CUT:
            server.transport.abort()
        elif fault == HANG:
            await server.loop.create_future()
        elif fault:
            return fault
        return "250 2.0.0 Kept as 42"

    async def auth_XOAUTH2(self, server: SMTP, args: list[str]) -> AuthResult:
        said = base64.b64decode(args[1]).decode()
        if said == f"user={USER}\1auth=Bearer {TOKEN}\1\1":
            self.post.signed_in.append("XOAUTH2")
            return AuthResult(success=True)
        why = base64.b64encode(json.dumps({"status": "401"}).encode()).decode()
        await server.push(f"334 {why}")
        await server._reader.readline()
        return AuthResult(success=False, handled=False)

    def look(self, *about: Any) -> AuthResult:
        *_, mechanism, data = about
        known = data.login.decode() == USER and data.password.decode() == PASSWORD
        if known:
            self.post.signed_in.append(mechanism)
        return AuthResult(success=known, handled=False)


class _Controller(Controller):
    def factory(self) -> SMTP:
        return _Server(self.handler, **self.SMTP_kwargs)


@dataclass
class Running:
    """A server at work."""

    port: int
    post: Post


@contextlib.contextmanager
def running(
    *, tls: Certificate | None = None, starttls: Certificate | None = None, **options: Any
) -> Iterator[Running]:
    """Run a server on loopback, on a free port."""
    post = Post()
    desk = _Desk(post)
    known: dict[str, Any] = {
        "hostname": "127.0.0.1",
        "port": 0,
        "server_hostname": "mx.test",
        "enable_SMTPUTF8": True,
        "authenticator": desk.look,
        "auth_require_tls": False,
        "ready_timeout": 30.0,
    }
    if tls:
        known["ssl_context"] = tls.context()
    if starttls:
        known["tls_context"] = starttls.context()
    controller = _Controller(desk, **(known | options))
    with socket.socket() as probe:
        probe.bind(("127.0.0.1", 0))
        controller.port = probe.getsockname()[1]
    controller.start()
    try:
        yield Running(controller.port, post)
    finally:
        controller.stop()


@contextlib.contextmanager
def scripted(*answers: bytes, until_the_dot: bytes = b"") -> Iterator[int]:
    """Run a server that gives answers in turn, whatever it is told, and then hangs up.

    Args:
        answers: One for the greeting, and one for each line it is told.
        until_the_dot: What it says, before it hangs up, to the end of a letter.

    Yields:
        Its port.
    """

    class Talker(socketserver.StreamRequestHandler):
        def handle(self) -> None:
            for answer in answers:
                self.wfile.write(answer)
                line = self.rfile.readline()
                if not line:
                    return
            while until_the_dot and line not in {b"", b".\r\n"}:
                line = self.rfile.readline()
            self.wfile.write(until_the_dot)

    with _serving(Talker) as port:
        yield port


@contextlib.contextmanager
def cutting(port: int, *, heard: int | None = None, said: int | None = None) -> Iterator[int]:
    """Stand before a server and cut the connection after some bytes.

    Args:
        port: The server's.
        heard: How many bytes of the client reach the server; all, where it is None.
        said: How many bytes of the server reach the client.

    Yields:
        The port to connect to.
    """

    class Between(socketserver.BaseRequestHandler):
        def handle(self) -> None:
            with socket.create_connection(("127.0.0.1", port)) as server:
                ends = (self.request, server)
                threads = [
                    threading.Thread(target=_pour, args=(*ends, heard)),
                    threading.Thread(target=_pour, args=(*ends[::-1], said)),
                ]
                for thread in threads:
                    thread.start()
                for thread in threads:
                    thread.join()

    with _serving(Between) as between:
        yield between


def _pour(source: socket.socket, target: socket.socket, most: int | None) -> None:
    """Pour bytes until one end is closed or ``most`` went through; then close both."""
    left = most
    with contextlib.suppress(OSError):
        while left is None or left > 0:
            piece = source.recv(65536 if left is None else min(left, 65536))
            if not piece:
                break
            target.sendall(piece)
            left = None if left is None else left - len(piece)
    for end in (source, target):
        with contextlib.suppress(OSError):
            end.shutdown(socket.SHUT_RDWR)


@contextlib.contextmanager
def _serving(kind: type[socketserver.BaseRequestHandler]) -> Iterator[int]:
    class Threads(socketserver.ThreadingTCPServer):
        daemon_threads = True
        allow_reuse_address = True

    with Threads(("127.0.0.1", 0), kind) as server:
        thread = threading.Thread(target=server.serve_forever, kwargs={"poll_interval": 0.02})
        thread.start()
        try:
            yield server.server_address[1]
        finally:
            server.shutdown()
            thread.join()
