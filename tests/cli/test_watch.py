"""Watching an account: what arrives is said, a lost line is made again, and it ends when asked."""

import json
import os
import queue
import signal
import subprocess
import sys
import threading
from collections.abc import Iterator
from pathlib import Path

import pytest
from tests.cutting import Cutting
from tests.mailstack import PASSWORD, Box

NO = b"""From: Dana Kim <dana@harbour.example>
To: Ana Ruiz <%s>
Subject: Timetable Planner
Date: Mon, 16 Nov 2026 09:00:00 +0000
Message-ID: <%s@harbour.example>

Hi Ana,

Thank you for coming in on Tuesday to talk about the Timetable Planner role at Harbour Light Rail.
Unfortunately we have decided to go with another candidate. Please keep in touch.

Dana Kim
Head of Planning, Harbour Light Rail
"""
HELLO = b"From: Ivo <ivo@post.example>\nSubject: Soup\nMessage-ID: <%s@post.example>\n\nSunday?\n"
PATIENCE = 60


class Watching:
    """The program as it watches, with the lines it says."""

    def __init__(self, home: Path) -> None:
        environment = {**os.environ, "AFTERWORD_HOME": str(home)}
        self.process = subprocess.Popen(
            [sys.executable, "-m", "afterword", "watch"],
            env=environment,
            stdout=subprocess.PIPE,
            stderr=subprocess.STDOUT,
            text=True,
        )
        self._lines: queue.Queue[str] = queue.Queue()
        self._thread = threading.Thread(target=self._read, daemon=True)
        self._thread.start()

    def line(self) -> str:
        """Wait for the next line."""
        return self._lines.get(timeout=PATIENCE)

    def end(self, how: int = signal.SIGTERM) -> tuple[int, list[str]]:
        """Ask it to end; return its exit code and what it said that was not looked at."""
        self.process.send_signal(how)
        code = self.process.wait(PATIENCE)
        self._thread.join()
        return code, list(self._lines.queue)

    def _read(self) -> None:
        assert self.process.stdout is not None
        with self.process.stdout as lines:
            for line in lines:
                self._lines.put(line.rstrip("\n"))


@pytest.fixture
def watching() -> Iterator[list[Watching]]:
    """Keep what watches; whatever a test leaves running is ended."""
    started: list[Watching] = []
    yield started
    for one in started:
        one.process.kill()
        one.process.wait()


def add(afterword, box: Box, port: int | None = None) -> None:
    where = f"127.0.0.1:{port or box.stack.imap}"
    added = afterword(
        *("account", "add", "home", "--address", box.user, "--imap", where),
        *("--imap-security", "none", "--secret-command", f"echo {PASSWORD}"),
    )
    assert added.code == 0, added.err


class Heard:
    """Counts commands on a line, to know how far the program is."""

    def __init__(self, word: bytes) -> None:
        self._word = word
        self._times = threading.Semaphore(0)

    def __call__(self, line: bytes) -> None:
        if self._word in line:
            self._times.release()

    def wait(self) -> None:
        assert self._times.acquire(timeout=PATIENCE)


def test_what_arrives_is_said_and_a_cut_line_is_made_again(
    afterword, home: Path, box: Box, watching: list[Watching]
) -> None:
    idles, scans = Heard(b" IDLE"), Heard(b" LOGOUT")
    line = Cutting(box.stack.imap, None, hears=lambda said: (idles(said), scans(said)))
    add(afterword, box, line.port)
    watching.append(Watching(home))
    assert watching[0].line() == "Watching home. Press Ctrl-C to end."
    idles.wait()
    box.deliver(HELLO % b"1", NO % (box.user.encode(), b"no1"))
    said = watching[0].line()
    assert "1 application" in said or "it is a no this time" in said
    line.drop()
    idles.wait()
    box.deliver(NO.replace(b"Harbour Light Rail", b"Gull Ferries") % (box.user.encode(), b"no2"))
    assert "no" in watching[0].line()
    code, rest = watching[0].end()
    line.close()
    assert (code, rest[-1:]) == (0, ["Stopped. What was found is kept."])


def test_one_look_for_cron_is_silent_when_nothing_came(afterword, box: Box) -> None:
    box.put(HELLO % b"1")
    add(afterword, box)
    assert afterword("watch", "--once").out == ""
    box.put(NO % (box.user.encode(), b"no1"), HELLO % b"2")
    assert afterword("watch", "--once").out == (
        "Harbour Light Rail wrote: it is a no this time. When you feel like it: afterword show A1\n"
    )
    assert afterword("watch", "--once").out == ""


def test_an_answer_to_a_letter_is_said(afterword, box: Box) -> None:
    add(afterword, box)
    box.put(NO % (box.user.encode(), b"no1"))
    afterword("settings", "name", "Ana Ruiz")
    assert afterword("watch", "--once").code == 0
    wrote = afterword("write", "A1", "--purpose", "thank_you", stdin="the depot\nyour trams\n\n")
    assert wrote.code == 0, wrote.err
    shown = afterword("letters", "--format", "json").out
    message_id = json.loads(shown)[0]["message_id"]
    answer = HELLO.replace(b"Ivo <ivo@post.example>", b"Dana Kim <dana@harbour.example>") % b"3"
    thread = f"In-Reply-To: <{message_id}>\nReferences: <no1@harbour.example> <{message_id}>\n"
    box.put(answer.replace(b"Subject:", thread.encode() + b"Subject:"))
    assert afterword("watch", "--once").out.startswith("Dana Kim answered your letter L1")


def test_what_keeps_from_watching_is_one_sentence(afterword, box: Box) -> None:
    ran = afterword("watch")
    assert (ran.code, ran.err.count("\n")) == (2, 1)
    assert "afterword account add" in ran.err
    where = ("--imap", f"127.0.0.1:{box.stack.imap}", "--imap-security", "none")
    added = ("account", "add", "home", "--address", box.user, *where)
    assert afterword(*added, "--secret-command", "echo wrong").code == 0
    for arguments in (("watch",), ("watch", "--once"), ("watch", "nobody")):
        ran = afterword(*arguments)
        assert ran.code in {2, 3}
        assert ran.err.count("\n") == 1
