"""What is said over the wire, byte by byte, to the server that is really run."""

import socket
import threading
from collections.abc import Callable, Iterator
from pathlib import Path

import pytest
from tests.web.conftest import an_app
from tests.web.visitor import INTERNALS

from afterword.adapters import peers
from afterword.adapters.peers import is_another_user
from afterword.web.connections import Connection
from afterword.web.guards import HEADERS
from afterword.web.serving import bound, server_for

OWN = b"Host: 127.0.0.1:%d\r\n"


@pytest.fixture(scope="module")
def port(tmp_path_factory: pytest.TempPathFactory) -> Iterator[int]:
    """The port of a server on an empty home, with little patience."""
    before = Connection.header_seconds, Connection.most
    Connection.header_seconds, Connection.most = 0.3, 20
    app = an_app(tmp_path_factory.mktemp("wire") / "home")
    taken, ready = bound(None), threading.Event()
    server = server_for(app, taken, lambda _: ready.set())
    thread = threading.Thread(target=server.run, kwargs={"sockets": [taken]})
    thread.start()
    assert ready.wait(30)
    yield taken.getsockname()[1]
    server.should_exit = True
    thread.join()
    app.close()
    Connection.header_seconds, Connection.most = before


@pytest.fixture
def said(port: int) -> Callable[[bytes], bytes]:
    """Return what sends bytes and returns all that comes back until the server lets go."""

    def send(request: bytes) -> bytes:
        with socket.create_connection(("127.0.0.1", port), timeout=20) as wire:
            wire.sendall(request.replace(b"HOST", b"127.0.0.1:%d" % port))
            return _all(wire)

    return send


def _all(wire: socket.socket) -> bytes:
    found = b""
    try:
        while part := wire.recv(65536):
            found += part
    except ConnectionResetError:
        pass
    return found


def _is_turned_away(answer: bytes, status: bytes) -> None:
    head, _, body = answer.partition(b"\r\n\r\n")
    assert head.startswith(b"HTTP/1.1 " + status), answer[:300]
    names = [line.partition(b":")[0].lower().decode() for line in head.split(b"\r\n")[1:]]
    for name in HEADERS:
        assert names.count(name) == 1, (name, head)
    assert "server" not in names
    assert not [one for one in INTERNALS if one.encode() in body]


TURNED_AWAY = {
    "without a host": (b"GET / HTTP/1.0\r\n\r\n", b"421"),
    "without a host in HTTP/1.1": (b"GET / HTTP/1.1\r\n\r\n", b"400"),
    "two hosts": (b"GET / HTTP/1.1\r\nHost: HOST\r\nHost: evil.example\r\n\r\n", b"400"),
    "a whole address of another site": (
        b"GET http://evil.example/ HTTP/1.1\r\nHost: HOST\r\n\r\n", b"403"),
    "a whole address of ours": (b"GET http://HOST/ HTTP/1.1\r\nHost: HOST\r\n\r\n", b"403"),
    "two origins": (
        b"POST / HTTP/1.1\r\nHost: HOST\r\nOrigin: null\r\nOrigin: http://HOST\r\n\r\n", b"400"),
    "two lengths": (
        b"POST / HTTP/1.1\r\nHost: HOST\r\nContent-Length: 1\r\nContent-Length: 2\r\n\r\nab",
        b"400"),
    "a length and pieces": (
        (b"POST / HTTP/1.1\r\nHost: HOST\r\nOrigin: http://HOST\r\nContent-Length: 4\r\n"
        b"Transfer-Encoding: chunked\r\n\r\n0\r\n\r\n"), b"403"),
    "no http": (b"\x16\x03\x01\x02\x00\x01\x00\x01\xfc\x03\x03" + b"\r\n\r\n", b"400"),
    "a header without end": (b"GET / HTTP/1.1\r\nHost: HOST\r\nX: " + b"a" * 200_000, b"400"),
    "hundreds of headers": (
        b"GET / HTTP/1.1\r\nHost: HOST\r\n" + b"X: y\r\n" * 200_000 + b"\r\n", b"400"),
    "another protocol": (
        (b"GET / HTTP/1.1\r\nHost: HOST\r\nUpgrade: websocket\r\nConnection: Upgrade\r\n"
        b"Sec-WebSocket-Version: 13\r\nSec-WebSocket-Key: dGhlIHNhbXBsZSBub25jZQ==\r\n\r\n"),
        b"403"),
    "dots in a path": ((b"GET /static/../../app.py HTTP/1.1\r\nHost: HOST\r\n"
                       b"Connection: close\r\n\r\n"), b"404"),
    "dots as an id": (b"GET /applications/.. HTTP/1.1\r\nHost: HOST\r\n\r\n", b"403"),
    "a star": (b"OPTIONS * HTTP/1.1\r\nHost: HOST\r\n\r\n", b"403"),
    "a method nobody knows": (b"BREW / HTTP/1.1\r\nHost: HOST\r\n\r\n", b"403"),
    "pieces without end": (
        b"POST /start HTTP/1.1\r\nHost: HOST\r\nOrigin: http://HOST\r\n"
        b"Transfer-Encoding: chunked\r\n\r\n" + (b"ffff\r\n" + b"a" * 65535 + b"\r\n") * 17,
        b"413"),
}  # fmt: skip


@pytest.mark.parametrize("name", TURNED_AWAY)
def test_what_no_browser_of_ours_sends_is_turned_away(
    name: str, said: Callable[[bytes], bytes]
) -> None:
    request, status = TURNED_AWAY[name]
    _is_turned_away(said(request), status)


def test_a_head_that_does_not_come_to_its_end_is_not_waited_for(
    said: Callable[[bytes], bytes],
) -> None:
    assert said(b"GET / HTTP/1.1\r\nHost: HO") == b""
    assert said(b"") == b""


def test_a_head_that_drips_is_not_waited_for_longer(port: int) -> None:
    with socket.create_connection(("127.0.0.1", port), timeout=20) as wire:
        wire.settimeout(0.05)
        for number in range(1000):
            try:
                wire.sendall(b"GET / HTTP/1.1\r\n" if number == 0 else b"X: y\r\n")
                if wire.recv(1) == b"":
                    break
            except TimeoutError:
                continue
            except (ConnectionResetError, BrokenPipeError):
                break
        else:
            pytest.fail("the server listened to a thousand drops")


def test_connections_without_number_do_not_lock_the_next_browser_out(
    port: int, said: Callable[[bytes], bytes]
) -> None:
    held = [socket.create_connection(("127.0.0.1", port), timeout=20) for _ in range(60)]
    for wire in held:
        assert _all(wire) == b""  # each is let go of, by itself
        wire.close()
    assert said(b"GET / HTTP/1.1\r\nHost: HOST\r\n\r\n").startswith(b"HTTP/1.1 403")


def test_the_server_listens_on_loopback_alone() -> None:
    with bound(None) as taken:
        assert taken.getsockname()[0] == "127.0.0.1"


def test_the_end_of_an_answer_does_not_wait_for_its_beginning_to_be_confirmed() -> None:
    with bound(None) as listening:
        listening.listen()
        with socket.create_connection(listening.getsockname()):
            accepted, _ = listening.accept()
            with accepted:
                assert accepted.proto == socket.IPPROTO_TCP  # what asyncio goes by


def test_our_own_programs_connection_is_known_as_ours() -> None:
    with (
        socket.create_server(("127.0.0.1", 0)) as listening,
        socket.create_connection(listening.getsockname()) as wire,
    ):
        assert not is_another_user(wire.getsockname(), listening.getsockname())


@pytest.mark.parametrize("table", ["tcp", "tcp6"])
@pytest.mark.parametrize(("user", "is_other"), [(0, False), (12345, True)])
def test_another_users_connection_is_told_by_the_kernels_table(
    table: str, user: int, is_other: bool, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    before = "0000000000000000FFFF0000" if table == "tcp6" else ""
    theirs, ours = (peers._written(("127.0.0.1", port)) for port in (50000, 8787))
    row = f"0: {before}{theirs} {before}{ours} 01 0:0 00:0 0 {user} 0 1"
    for name in ("tcp", "tcp6"):
        (tmp_path / name).write_text("head\n" + (row + "\n" if name == table else ""))
    monkeypatch.setattr(peers, "_TABLES", (tmp_path / "tcp", tmp_path / "tcp6"))
    found = is_another_user(("127.0.0.1", 50000), ("127.0.0.1", 8787))
    assert found is is_other


def test_where_the_system_tells_nothing_nobody_is_locked_out(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(peers, "_TABLES", (tmp_path / "none", tmp_path / "neither"))
    assert not is_another_user(("127.0.0.1", 50000), ("127.0.0.1", 8787))
