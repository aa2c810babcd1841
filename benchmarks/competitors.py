"""Who else goes through a mailbox: each as a command of its own, so that memory can be told."""

import os
import shutil
import subprocess
import sys
import tempfile
import threading
import time
from collections.abc import Callable
from dataclasses import dataclass
from pathlib import Path
from typing import Final

PROCESSES: Final = 2
_COMPILED: Final = Path(tempfile.gettempdir()) / "afterword-benchmarks-compiled"
_LOOK = 0.02
"""Seconds between two looks at the memory of a command and its helpers."""


@dataclass(frozen=True, slots=True)
class Run:
    """What one run of a command took."""

    seconds: float
    """By the clock on the wall."""
    worked: float
    """Of processors, over all its processes."""
    memory: int
    """Bytes at the highest, over all its processes; what they share counts once."""


@dataclass(frozen=True, slots=True)
class Competitor:
    """A way to go through a Maildir once, from nothing."""

    name: str
    command: Callable[[Path, Path], list[str]]
    """Given the Maildir and an empty folder of its own."""
    prepare: Callable[[Path, Path], None] = lambda _box, _folder: None
    needs: str = ""
    """The program or module it is left out without."""

    def is_there(self) -> bool:
        """Tell whether it can run here."""
        if self.needs.startswith("python:"):
            code = [sys.executable, "-c", f"import {self.needs.removeprefix('python:')}"]
            return subprocess.run(code, check=False, capture_output=True).returncode == 0
        return not self.needs or shutil.which(self.needs) is not None

    def run(self, box: Path) -> Run:
        """Run it once, and throw away what it made."""
        folder = Path(tempfile.mkdtemp(prefix="aw-bench-"))
        try:
            self.prepare(box, folder)
            return measured(self.command(box, folder), folder)
        finally:
            shutil.rmtree(folder)
            shutil.rmtree(box / ".notmuch", ignore_errors=True)


def measured(command: list[str], home: Path) -> Run:
    """Run a command with a folder of its own, and measure it."""
    environment = {
        **os.environ, "AFTERWORD_HOME": str(home / "home"), "MUHOME": str(home / "mu"),
        "NOTMUCH_CONFIG": str(home / "notmuch"),
        # As once installed, when nothing is compiled any more; and nothing is left in the tree.
        "PYTHONDONTWRITEBYTECODE": "", "PYTHONPYCACHEPREFIX": str(_COMPILED),
    }  # fmt: skip
    before = os.times()
    began = time.perf_counter()
    process = subprocess.Popen(command, env=environment, stdout=subprocess.DEVNULL)
    highest = [0]
    done = threading.Event()

    def look() -> None:
        while not done.wait(_LOOK):
            highest[0] = max(highest[0], memory_of(process.pid))

    watcher = threading.Thread(target=look)
    watcher.start()
    code = process.wait()
    seconds = time.perf_counter() - began
    done.set()
    watcher.join()
    after = os.times()
    if code:
        raise SystemExit(f"{' '.join(command)} ended with {code}")
    worked = after.children_user + after.children_system
    return Run(seconds, worked - before.children_user - before.children_system, highest[0])


def memory_of(pid: int) -> int:
    """Return the bytes a process and its children hold now, what is shared divided among them."""
    total = 0
    waiting = [pid]
    while waiting:
        one = waiting.pop()
        try:
            said = Path(f"/proc/{one}/smaps_rollup").read_text(encoding="ascii")
            total += 1024 * sum(
                int(line.split()[1]) for line in said.splitlines() if line.startswith("Pss:")
            )
            for task in Path(f"/proc/{one}/task").iterdir():
                waiting += map(int, (task / "children").read_text(encoding="ascii").split())
        except (OSError, ValueError):
            continue  # it has ended meanwhile
    return total


def _python(module: str, *arguments: str) -> list[str]:
    return [sys.executable, "-m", module, *arguments]


def _configure_notmuch(box: Path, folder: Path) -> None:
    (folder / "notmuch").write_text(
        f"[database]\npath={box}\n[user]\nname=Ana\nprimary_email=ana.ruiz@mailbox.example\n"
        "[new]\ntags=new\n[maildir]\nsynchronize_flags=false\n",
        encoding="utf-8",
    )


def _configure_mu(box: Path, folder: Path) -> None:
    environment = {**os.environ, "MUHOME": str(folder / "mu")}
    command = ["mu", "init", "--maildir", str(box)]
    subprocess.run(command, env=environment, check=True, stdout=subprocess.DEVNULL)


def _plain(way: str, processes: int) -> Callable[[Path, Path], list[str]]:
    return lambda box, _: _python("benchmarks.plain_readers", way, str(processes), str(box))


COMPETITORS: Final = (
    Competitor("afterword", lambda box, _: _python("afterword", "scan", str(box))),
    Competitor(
        "afterword, one process",
        lambda box, _: ["env", "AFTERWORD_PROCESSES=1", *_python("afterword", "scan", str(box))],
    ),
    Competitor("reading the files", _plain("read", 1)),
    Competitor("standard library", _plain("stdlib", 1)),
    Competitor("fast-mail-parser", _plain("fast", PROCESSES), needs="python:fast_mail_parser"),
    Competitor("mu index", lambda *_: ["mu", "index", "--quiet"], _configure_mu, "mu"),
    Competitor(
        "notmuch new", lambda *_: ["notmuch", "new", "--quiet"], _configure_notmuch, "notmuch"
    ),
)
