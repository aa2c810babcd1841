"""What a command loads before it says something: only what it needs."""

import os
import subprocess
import sys
import time
from datetime import UTC
from pathlib import Path

import pytest
from tests.cli.conftest import MOMENT, Afterword

from afterword.adapters.mailboxes.demo import write_demo_mbox

STORE = frozenset({"sqlalchemy", "alembic"})
SERVER = frozenset({"starlette", "uvicorn", "jinja2", "httpx"})
SLOW = frozenset({"asyncio", "rich.progress", "afterword.core.ports.store"})
READER = frozenset({
    "afterword.core.assembly.assemble", "afterword.core.reading.read", "nameparser",
    "selectolax",
})  # fmt: skip


@pytest.fixture
def demo(tmp_path: Path) -> Path:
    """The demo mailbox, written a while ago: a time of just now is not believed yet."""
    box = tmp_path / "ana.mbox"
    write_demo_mbox(box, MOMENT, UTC)
    earlier = time.time_ns() - 60_000_000_000
    os.utime(box, ns=(earlier, earlier))
    return box


def imported_by(home: Path, *arguments: str) -> set[str]:
    """Run a command with ``-X importtime``, and return every module it loaded."""
    environment = {**os.environ, "AFTERWORD_HOME": str(home), "AFTERWORD_NOW": MOMENT.isoformat()}
    done = subprocess.run(
        [sys.executable, "-X", "importtime", "-m", "afterword", *arguments],
        capture_output=True,
        text=True,
        env=environment,
        check=False,
    )
    assert done.returncode in {0, 1}, done.stderr
    lines = [line for line in done.stderr.splitlines() if line.startswith("import time:")]
    return {line.rpartition("|")[2].strip() for line in lines}


def test_help_loads_no_part_of_the_program_it_lists(tmp_path: Path) -> None:
    loaded = imported_by(tmp_path, "--help")
    assert "click" in loaded
    assert not loaded & (STORE | SERVER | READER | {"rich.console", "afterword.app"})


def test_today_loads_neither_the_whole_store_nor_a_reader_nor_a_server(
    home: Path, afterword: Afterword, demo: Path
) -> None:
    afterword("scan", str(demo))
    first = afterword("today")  # works out what is kept from then on
    loaded = imported_by(home)
    assert "afterword.adapters.store.quick" in loaded
    assert not loaded & (STORE | SERVER | READER | SLOW)
    assert afterword("today").out == first.out


def test_the_first_look_after_a_change_loads_no_whole_store_either(
    home: Path, afterword: Afterword, demo: Path
) -> None:
    afterword("scan", str(demo))
    afterword("today")
    [person, *_] = [one for one in afterword("people").out.split() if one.startswith("P")]
    assert afterword("log", person, "--by", "call").code == 0
    assert not imported_by(home) & (STORE | SLOW)


def test_a_check_loads_neither_the_store_nor_the_assembly(tmp_path: Path) -> None:
    letter = tmp_path / "letter.txt"
    letter.write_text("Hi Dana,\n\nThank you for the hour on Tuesday.\n\nBest,\nAna\n")
    loaded = imported_by(tmp_path / "home", "check", str(letter))
    assert "afterword.core.check.check" in loaded
    assert not loaded & (STORE | SERVER | SLOW | {"afterword.core.assembly.assemble"})
    assert not loaded & READER
    assert not loaded & {"email.utils", "afterword.core.messages.headers"}


def test_a_scan_that_finds_nothing_changed_loads_next_to_nothing(
    home: Path, afterword: Afterword, demo: Path
) -> None:
    first = afterword("scan", str(demo))
    imported_by(home, "today")
    imported_by(home, "check", str(Path(__file__).parent / "conftest.py"))  # both only look
    loaded = imported_by(home, "scan", str(demo))
    assert not loaded & (STORE | SERVER | READER | {"afterword.services.mail.filing"})
    again = afterword("scan", str(demo))
    assert again.out.startswith("Nothing new: ")
    assert again.out.splitlines()[1:] == first.out.splitlines()[1:]


@pytest.mark.parametrize(
    "change",
    [
        ("add", "--organisation", "Quay Books", "--on", "2026-11-01"),
        ("settings", "name", "Ana"),
    ],
)
def test_what_was_said_is_found_out_anew_once_the_store_has_changed(
    home: Path, afterword: Afterword, demo: Path, change: tuple[str, ...]
) -> None:
    afterword("scan", str(demo))
    assert afterword(*change).code == 0
    loaded = imported_by(home, "scan", str(demo))
    assert "afterword.adapters.store.quick" in loaded


def test_a_mailbox_that_changed_is_read(home: Path, afterword: Afterword, demo: Path) -> None:
    afterword("scan", str(demo))
    with demo.open("a") as file:
        file.write(
            "\nFrom a@b.example Mon Nov  2 10:00:00 2026\nFrom: a@b.example\nSubject: x\n\nHello.\n"
        )
    assert afterword("scan", str(demo)).out.startswith("Read 1 new message.")
    assert (home / "last-scan.json").stat().st_mode & 0o077 == 0


def test_a_first_scan_loads_no_demo_no_imap_and_no_sqlalchemy(tmp_path: Path, demo: Path) -> None:
    loaded = imported_by(tmp_path / "home", "scan", str(demo))
    assert "afterword.core.assembly.assemble" in loaded
    unasked = {"afterword.adapters.mailboxes.demo", "afterword.core.check.check",
               "afterword.services.letters.sending", "afterword.adapters.imap.client", "sqlalchemy",
               "afterword.core.ports.store"}  # fmt: skip
    assert not loaded & (SERVER | unasked)


def test_a_few_new_messages_are_read_without_a_helper(
    home: Path, afterword: Afterword, demo: Path
) -> None:
    afterword("scan", str(demo))
    with demo.open("a") as file:
        file.write(
            "\nFrom a@b.example Mon Nov  2 10:00:00 2026\nFrom: a@b.example\nSubject: x\n\nHello.\n"
        )
    loaded = imported_by(home, "scan", str(demo))
    assert "afterword.core.reading.read" in loaded
    assert not loaded & (STORE | SERVER | {"multiprocessing"})


@pytest.mark.parametrize("arguments", [[], ["today"], ["serve"], ["scan", "box"], ["--help"]])
def test_on_another_system_one_sentence_says_where_it_runs(arguments: list[str]) -> None:
    program = f"""
import sys
sys.modules["fcntl"] = None  # as where there is none
from afterword.cli import run
sys.exit(run({arguments!r}))
"""
    done = subprocess.run(
        [sys.executable, "-c", program], capture_output=True, text=True, check=False
    )
    assert (done.returncode, done.stdout) == (5, "")
    assert done.stderr.count("\n") == 1
    assert "runs on Linux and macOS" in done.stderr
