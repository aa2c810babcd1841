"""A real Radicale on loopback, with a user and, as a test wishes, an address book."""

import socket
import subprocess
import sys
import time
from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path

import httpx2
import pytest

USER, PASSWORD = "ana", "öpen sesame"
_MADE = """<?xml version="1.0"?><mkcol xmlns="DAV:" xmlns:C="urn:ietf:params:xml:ns:carddav"><set>
<prop><resourcetype><collection/><C:addressbook/></resourcetype><displayname>{name}</displayname>
</prop></set></mkcol>"""


@dataclass
class CardServer:
    """The server as another program sees it."""

    url: str

    def make_book(self, name: str = "people") -> str:
        """Make an address book; return its address."""
        address = f"{self.url}{USER}/{name}/"
        self.ask("MKCOL", address, _MADE.format(name=name))
        return address

    def ask(self, method: str, url: str, body: str = "", **headers: str) -> httpx2.Response:
        answer = httpx2.request(
            method, url, content=body.encode(), headers=headers, auth=(USER, PASSWORD)
        )
        answer.raise_for_status()
        return answer

    def put(self, book: str, name: str, text: str) -> None:
        self.ask("PUT", f"{book}{name}.vcf", text, **{"Content-Type": "text/vcard"})

    def text(self, book: str, name: str) -> str:
        return self.ask("GET", f"{book}{name}.vcf").text

    def names(self, book: str) -> set[str]:
        listed = self.ask("PROPFIND", book, Depth="1").text
        found = {one.partition("<")[0] for one in listed.split("href>")[1::2]}
        return {one.rpartition("/")[2].removesuffix(".vcf") for one in found if one.endswith("vcf")}


@pytest.fixture(scope="session")
def radicale(tmp_path_factory: pytest.TempPathFactory) -> Iterator[CardServer]:
    """Start the server once."""
    folder = tmp_path_factory.mktemp("radicale")
    with socket.socket() as listening:
        listening.bind(("127.0.0.1", 0))
        port = listening.getsockname()[1]
    users = folder / "users"
    users.write_text(f"{USER}:{PASSWORD}\n", encoding="utf-8")
    config = folder / "config"
    config.write_text(
        f"[server]\nhosts = 127.0.0.1:{port}\n[auth]\ntype = htpasswd\n"
        f"htpasswd_filename = {users}\nhtpasswd_encryption = plain\ndelay = 0\n"
        f"[storage]\nfilesystem_folder = {folder / 'data'}\n[logging]\nlevel = error\n"
    )
    log = (folder / "log").open("wb")
    running = subprocess.Popen(
        [sys.executable, "-m", "radicale", "--config", str(config)], stdout=log, stderr=log
    )
    try:
        _wait(port, running, folder / "log")
        yield CardServer(f"http://127.0.0.1:{port}/")
    finally:
        running.terminate()
        running.wait(10)
        log.close()


def _wait(port: int, running: "subprocess.Popen[bytes]", log: Path) -> None:
    for _ in range(200):
        assert running.poll() is None, log.read_text()
        try:
            socket.create_connection(("127.0.0.1", port), 1).close()
        except OSError:
            time.sleep(0.05)
        else:
            return
    raise AssertionError(log.read_text())


@pytest.fixture
def card_server(radicale: CardServer) -> Iterator[CardServer]:
    """The server, empty again afterwards."""
    yield radicale
    listed = radicale.ask("PROPFIND", f"{radicale.url}{USER}/", Depth="1").text
    for one in {each.partition("<")[0] for each in listed.split("href>")[1::2]}:
        if one.strip("/").count("/") == 1:
            radicale.ask("DELETE", f"{radicale.url}{one.strip('/')}/")
