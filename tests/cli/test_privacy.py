"""A whole evening asks nobody who was not configured, logs nothing, and leaves nothing open."""

import logging
import os
import socket
import stat
import subprocess
import sys
import threading
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

import pytest
from tests.adapters.smtp.servers import PASSWORD as SMTP_PASSWORD
from tests.adapters.smtp.servers import USER, running
from tests.cli.conftest import Afterword
from tests.mailstack import PASSWORD, Box
from tests.web.conftest import HOST, an_app, let_in
from tests.web.ways import ways

from afterword.app import App
from afterword.web.building import build

REACHING = ("socket.connect", "socket.getaddrinfo", "socket.gethostbyname", "socket.sendto")
LETTING_OUT = ("subprocess.Popen", "os.system", "os.exec", "os.posix_spawn", "webbrowser.open")
ANSWERS = 'enjoyed = "the Sunday timetable"\nlearned = "how depots hand over"\ndifferently = ""\n'


class Heard:
    """What the interpreter was asked to reach, while it is listened to."""

    def __init__(self) -> None:
        self.places: set[tuple[str, object]] = set()
        self.programs: list[object] = []
        self.is_on = False
        sys.addaudithook(self._hear)

    def _hear(self, event: str, about: tuple[object, ...]) -> None:
        if not self.is_on:
            return
        if event in LETTING_OUT:
            self.programs.append(about[0])
        if event in REACHING:
            place = about[1] if event in {"socket.connect", "socket.sendto"} else about[:2]
            if isinstance(place, tuple):  # a path is a socket of this machine
                self.places.add((str(place[0]), place[1]))


_HEARD = Heard()


@pytest.fixture
def heard() -> Iterator[Heard]:
    """Listen, for the time of one test; a hook can never be taken away."""
    _HEARD.places, _HEARD.programs, _HEARD.is_on = set(), [], True
    yield _HEARD
    _HEARD.is_on = False


@contextmanager
def canary() -> Iterator[tuple[int, list[bytes]]]:
    """Listen on a port that mail points to, and that nobody has a reason to ask."""
    asked: list[bytes] = []
    with socket.create_server(("127.0.0.1", 0)) as listening:

        def listen() -> None:
            while True:
                try:
                    line, _ = listening.accept()
                except OSError:
                    return
                with line:
                    asked.append(line.recv(1000))

        thread = threading.Thread(target=listen, daemon=True)
        thread.start()
        yield listening.getsockname()[1], asked
        listening.shutdown(socket.SHUT_RDWR)
    thread.join()


def spying(port: int) -> bytes:
    """Return a mail that wants to be loaded, followed, read, confirmed and unsubscribed from."""
    there = f"http://127.0.0.1:{port}"
    return f"""From: Dana Kimura <dana@harbour.example>
To: Ana Ruiz <ana@ruiz.example>
Subject: Your application
Date: Mon, 16 Nov 2026 09:00:00 +0000
Message-ID: <spy@harbour.example>
Disposition-Notification-To: spy@harbour.example
List-Unsubscribe: <{there}/gone>
List-Unsubscribe-Post: List-Unsubscribe=One-Click
Content-Type: text/html; charset=utf-8

<html><head><link rel=stylesheet href="{there}/a.css"><meta http-equiv=refresh content="0;{there}">
<style>@import "{there}/b.css"; p {{ background: var(--x, url({there}/c.png)) }}</style>
<base href="{there}/"></head><body background="{there}/d.png"><img src="{there}/e.gif" srcset="{there}/f 2x">
<svg><image href="{there}/g"/><use href="{there}/h#x"/></svg><video src="{there}/i" autoplay></video>
<iframe src="{there}/j"></iframe><script src="{there}/k.js"></script><form action="{there}/l"></form>
<p>Hi Ana, thank you for the interview. Unfortunately we have decided to go with another candidate.
<a href="{there}/m">Leave feedback</a></p><p>Dana Kimura</p></body></html>
""".encode()  # noqa: E501


def evening(afterword: Afterword, folder: Path) -> None:
    """Do what a person does in an evening, once over."""
    (folder / "answers.toml").write_text(ANSWERS)
    (folder / "page.txt").write_text("what nobody else reads")
    for command in (
        ("today",), ("applications",), ("show", "A1"), ("people",), ("review",), ("insights",),
        ("write", "A1", "--answers", folder / "answers.toml"), ("letters",), ("lessons",),
        ("send", "L1", "--via", "eml", "--anyway"), ("vent", "--from", folder / "page.txt"),
        ("mood", "lighter"), ("news", "add", "A move."), ("digest", "--weekly"),
        ("calendar", folder / "due.ics"), ("export", folder / "all.json"), ("doctor", "--offline"),
        ("backup", folder / "kept.zip"), ("restore", folder / "kept.zip", "--yes"),
        ("log", "Dana Kim", "--by", "coffee"), ("forget", "Dana Kim", "--yes"),
    ):  # fmt: skip
        assert afterword(*command).code in {0, 1, 3, 4}, command


def look_at_every_page(home: Path) -> None:
    app: App = an_app(home)
    app.remember()
    browser = let_in(app, build(app, [HOST]))
    for way in ways(browser.app, app, at_most=100):  # type: ignore[arg-type]
        if not way.is_action and way.name != "start":
            assert browser.get(way.path).status_code < 500, way
    app.close()


def test_an_evening_on_files_reaches_nobody_and_starts_no_program(
    scanned: Afterword, home: Path, tmp_path: Path, heard: Heard
) -> None:
    with canary() as (port, asked):
        (tmp_path / "spy.eml").write_bytes(spying(port))
        assert scanned("scan", tmp_path / "spy.eml").code == 0
        look_at_every_page(home)
        evening(scanned, tmp_path)
        look_at_every_page(home)
        assert asked == []
    assert heard.places == set()
    assert heard.programs == []


def test_with_an_account_only_its_servers_are_reached(
    afterword: Afterword, box: Box, tmp_path: Path, heard: Heard, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setenv("AFTERWORD_PASSPHRASE", "a sealed evening")
    monkeypatch.setattr("afterword.adapters.sealing.WORK", 1 << 10)
    with canary() as (port, asked), running() as post:
        heard.is_on = False
        box.put(spying(port))  # the test's own way into the mailbox
        heard.is_on = True
        added = afterword(
            *("account", "add", "home", "--address", box.user, "--user", box.user),
            *("--imap", f"localhost:{box.stack.imaps}", "--ca-file", box.stack.certificate),
            *("--smtp", f"127.0.0.1:{post.port}", "--smtp-security", "none"),
            stdin=f"{PASSWORD}\n",
        )
        assert added.code == 0, added.err
        assert afterword("scan").code == 0
        evening(afterword, tmp_path)
        afterword("watch", "--once")
        assert asked == []
        allowed = {box.stack.imaps, post.port}
    assert heard.places
    assert {place for _, place in heard.places} <= allowed
    assert {name for name, _ in heard.places} <= {"localhost", "127.0.0.1", "::1"}
    assert heard.programs == []


class Everything(logging.Handler):
    """Takes every word that is logged, however quietly."""

    def __init__(self) -> None:
        super().__init__(logging.NOTSET)
        self.words: list[str] = []

    def emit(self, record: logging.LogRecord) -> None:
        self.words.append(f"{record.getMessage()} {record.exc_text or ''} {record.args}")


SECRETS = ("Dana Kimura", "harbour.example", "another candidate", "Sunday timetable", PASSWORD,
           SMTP_PASSWORD, "what nobody else reads", "Your application")  # fmt: skip


def test_nothing_of_a_mail_or_a_letter_is_logged(
    afterword: Afterword, box: Box, home: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setenv("AFTERWORD_PASSPHRASE", "a sealed evening")
    monkeypatch.setattr("afterword.adapters.sealing.WORK", 1 << 10)
    heard, root, level = Everything(), logging.getLogger(), logging.getLogger().level
    root.addHandler(heard)
    root.setLevel(logging.DEBUG)
    try:
        with running() as post:
            box.put(spying(1))
            afterword(
                *("account", "add", "home", "--address", box.user, "--user", USER),
                *("--imap", f"localhost:{box.stack.imaps}", "--ca-file", box.stack.certificate),
                *("--smtp", f"127.0.0.1:{post.port}", "--smtp-security", "none"),
                stdin=f"{SMTP_PASSWORD}\n",
            )
            box.put(b"Subject: hello\n\nhi\n")
            afterword("account", "add", "two", "--address", box.user, "--user", box.user,
                      "--imap", f"localhost:{box.stack.imaps}", "--ca-file", box.stack.certificate,
                      stdin=f"{PASSWORD}\n")  # fmt: skip
            afterword("scan")
            evening(afterword, tmp_path)
            afterword("doctor")
        look_at_every_page(home)
    finally:
        root.removeHandler(heard)
        root.setLevel(level)
    said = "\n".join(heard.words)
    assert [one for one in SECRETS if one in said] == []
    kinds = {path.suffix for path in home.rglob("*") if path.is_file()}
    assert kinds <= {".db", ".db-wal", ".db-shm", ".lock", ".eml", ".json", ".sealed", ".bin", ""}


@contextmanager
def served() -> Iterator[None]:
    """Serve the pages for a while, by a process that takes over the umask."""
    environment = {key: value for key, value in os.environ.items() if key != "AFTERWORD_NOW"}
    command = [sys.executable, "-m", "afterword", "serve", "--no-browser"]
    with subprocess.Popen(command, env=environment, stdout=subprocess.PIPE) as server:
        assert server.stdout is not None
        assert server.stdout.readline().startswith(b"http://127.0.0.1:")
        yield
        server.terminate()
        server.stdout.read()


def test_every_file_and_folder_is_for_its_owner_only_whatever_the_umask(
    afterword: Afterword, demo_box: Path, home: Path, tmp_path: Path
) -> None:
    folder = tmp_path / "out"
    folder.mkdir()
    before = os.umask(0)
    try:
        assert afterword("scan", demo_box).code == 0
        look_at_every_page(home)
        evening(afterword, folder)
        for drawing in (
            ("mood", "--svg", folder / "mood.svg"),
            ("insights", "--svg", folder / "view.svg", "--csv", folder / "view.csv"),
            ("simulate", "--contacts", "3", "--years", "1", "--svg", folder / "years.svg"),
            ("digest", "--weekly", "--mail", folder / "week.eml"),
            ("export", "--people", folder / "people.vcf"),
        ):
            assert afterword(*drawing).code == 0, drawing
        with served():
            assert (home / "web" / "address").exists()
            look_at_modes(home, folder)
    finally:
        os.umask(before)
    look_at_modes(home, folder)


def look_at_modes(home: Path, folder: Path) -> None:
    made = [home, *home.rglob("*")]
    assert len(made) > 8
    for path in made:
        wanted = 0o700 if path.is_dir() else 0o600
        assert stat.S_IMODE(path.stat().st_mode) == wanted, path
    exported = {path.name for path in folder.iterdir()} - {"answers.toml", "page.txt"}
    assert exported >= {"kept.zip", "all.json", "due.ics", "mood.svg", "view.svg", "view.csv"}
    for name in exported:
        assert stat.S_IMODE((folder / name).stat().st_mode) == 0o600, name


@pytest.mark.parametrize("host", ["0.0.0.0", "::", "192.168.1.5", "example.org", ""])  # noqa: S104
def test_served_to_other_machines_it_is_not(afterword: Afterword, home: Path, host: str) -> None:
    ran = afterword("serve", "--no-browser", "--host", host)
    assert ran.code == 4
    assert "on this machine only" in ran.err
    assert ran.err.count("\n") == 1
    assert not home.exists()
