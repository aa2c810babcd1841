"""Measure a scan over IMAP: ``python -m benchmarks.imap_scan --messages 20000``.

A made-up mailbox lies in a real Dovecot on loopback and is read by the program itself, through a
line that counts what is asked and answered. Then it is read anew and killed at several places, and
again after 50 mails have arrived.
"""

import argparse
import os
import re
import shutil
import subprocess
import sys
import tempfile
import time
from collections.abc import Callable, Iterable
from dataclasses import dataclass
from pathlib import Path

from tests.cutting import Cutting
from tests.mailstack import PASSWORD, Box, mail_server

from benchmarks.made_up import mailbox

NEW = 50
KILLED_AT = (0.5, 0.9)
_FETCH = re.compile(rb"UID FETCH ([\d,:]+) \((.*)\)", re.IGNORECASE)
_BODY = re.compile(rb"BODY\.PEEK\[(?!HEADER\.FIELDS)", re.IGNORECASE)
_FOLDERS = (("", 0.6), ("Archive", 0.9), ("Lists", 1.0))
"""Folders, and up to which share of the mails they hold."""


@dataclass
class Counts:
    """What went over the line in one scan."""

    bodies: int = 0
    commands: int = 0
    received: int = 0
    seconds: float = 0.0


class Measured:
    """One account, read through a counting line by homes that know nothing of each other."""

    def __init__(self, box: Box, folder: Path) -> None:
        self._folder = folder
        self._address = box.user
        self._now = Counts()
        self._kill_at = sys.maxsize
        self._scan: subprocess.Popen[bytes] | None = None
        self._line = Cutting(box.stack.imap, None, hears=self._hears)

    def scan(self, home: str, kill_at: int = sys.maxsize) -> Counts:
        """Scan, and kill the program once it asks for that many bodies."""
        environment = {**os.environ, "AFTERWORD_HOME": str(self._folder / home)}
        if not (self._folder / home).exists():
            where = f"127.0.0.1:{self._line.port}"
            self._run(
                environment,
                *("account", "add", "home", "--address", self._address, "--imap", where),
                *("--imap-security", "none", "--secret-command", f"echo {PASSWORD}"),
            )
        self._now, self._kill_at = Counts(), kill_at
        before, started = self._line.received, time.monotonic()
        self._run(environment, "scan")
        self._now.received = self._line.received - before
        self._now.seconds = time.monotonic() - started
        return self._now

    def close(self) -> None:
        """Hang up."""
        self._line.close()

    def _run(self, environment: dict[str, str], *arguments: str) -> None:
        with (self._folder / "said").open("wb") as said:
            self._scan = subprocess.Popen(
                [sys.executable, "-m", "afterword", *arguments],
                env=environment,
                stdout=said,
                stderr=said,
            )
            if self._scan.wait() > 0:
                raise SystemExit((self._folder / "said").read_text())

    def _hears(self, line: bytes) -> None:
        self._now.commands += 1
        found = _FETCH.search(line)
        if found and _BODY.search(found[2]):
            self._now.bodies += len(found[1].split(b","))
            if self._now.bodies >= self._kill_at and self._scan is not None:
                self._scan.kill()


def main() -> None:
    """Measure and print."""
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--messages", type=int, default=20_000)
    size: int = parser.parse_args().messages
    folder = Path(tempfile.mkdtemp(prefix="aw-bench-"))
    try:
        with mail_server() as stack:
            box = stack.new_box()
            fill(box, mailbox(size, box.user), size)
            measured = Measured(box, folder)
            report(measured, size, lambda: box.put(*mailbox(NEW, box.user, seed=2)))
            measured.close()
    finally:
        shutil.rmtree(folder, ignore_errors=True)


def fill(box: Box, mails: Iterable[bytes], size: int) -> None:
    """Write mails straight into the folders of a Maildir; Dovecot numbers them when it looks."""
    for name, _ in _FOLDERS:
        for part in ("cur", "new", "tmp"):
            (box.folder / name / part).mkdir(parents=True, exist_ok=True)
    for number, mail in enumerate(mails):
        name = next(name for name, until in _FOLDERS if number < until * size)
        (box.folder / name / "cur" / f"{number:08}.bench:2,S").write_bytes(mail)
    if os.geteuid() == 0:
        for path in (box.folder, *box.folder.rglob("*")):
            shutil.chown(path, "nobody", "nogroup")


def report(measured: Measured, size: int, add: Callable[[], None]) -> None:
    """Run every scan and print what it took."""
    first = measured.scan("whole")
    per_mail = first.received / size
    print(f"messages {size}")
    print(f"first scan: bodies {first.bodies} ({first.bodies / size:.0%} of the messages), "
          f"bytes {first.received / 1e6:.1f} MB ({per_mail / 1e3:.1f} KB a message), "
          f"commands {first.commands}, {first.seconds:.0f} s")  # fmt: skip
    for share in KILLED_AT:
        killed = measured.scan(f"killed{share}", round(first.bodies * share))
        rest = measured.scan(f"killed{share}")
        repeated = killed.bodies + rest.bodies - first.bodies
        left = first.bodies - killed.bodies
        print(f"killed at {share:.0%}: repeated {repeated} bodies, "
              f"{repeated / left:.1%} of the work left")  # fmt: skip
    again = measured.scan("whole")
    print(f"nothing new: bodies {again.bodies}, commands {again.commands}, "
          f"{again.seconds / first.seconds:.1%} of the time of the first scan")  # fmt: skip
    add()
    later = measured.scan("whole")
    print(f"{NEW} new: bodies {later.bodies}, bytes {later.received / 1e3:.0f} KB, "
          f"commands {later.commands}, {later.seconds / first.seconds:.1%} of the time of the "
          "first scan")  # fmt: skip


if __name__ == "__main__":
    main()
