"""The command line as a person uses it: a home of its own, a fixed clock, the real program."""

import io
import sys
import tempfile
from collections.abc import Callable
from dataclasses import dataclass
from datetime import UTC, datetime
from pathlib import Path

import pytest
from tests.cli.answering import post  # noqa: F401 -- a fixture

from afterword.adapters.mailboxes.demo import write_demo_mbox
from afterword.cli import run

MOMENT = datetime(2026, 11, 19, 16, 30, tzinfo=UTC)
"""A Thursday afternoon."""


@dataclass(frozen=True)
class Ran:
    """What came of one command."""

    code: int
    out: str
    err: str


Afterword = Callable[..., Ran]


@pytest.fixture
def home(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    folder = tmp_path / "home"
    monkeypatch.setenv("AFTERWORD_HOME", str(folder))
    monkeypatch.setenv("AFTERWORD_NOW", MOMENT.isoformat())
    monkeypatch.setenv("TZ", "UTC")
    # The demo makes its throw-away home there, in this process and in those that are begun.
    monkeypatch.setenv("TMPDIR", str(tmp_path))
    monkeypatch.setattr(tempfile, "tempdir", None)
    monkeypatch.delenv("AFTERWORD_DEBUG", raising=False)
    return folder


@pytest.fixture
def afterword(
    home: Path, capsys: pytest.CaptureFixture[str], monkeypatch: pytest.MonkeyPatch
) -> Afterword:
    """Run a command in this process; ``stdin`` is what is piped into it."""
    assert not home.exists()

    def call(*arguments: object, stdin: str = "") -> Ran:
        monkeypatch.setattr(sys, "stdin", io.TextIOWrapper(io.BytesIO(stdin.encode())))
        capsys.readouterr()
        code = run([str(one) for one in arguments])
        said = capsys.readouterr()
        assert "Traceback" not in said.out + said.err
        return Ran(code, said.out, said.err)

    return call


@pytest.fixture(scope="session")
def demo_box(tmp_path_factory: pytest.TempPathFactory) -> Path:
    box = tmp_path_factory.mktemp("demo") / "ana.mbox"
    write_demo_mbox(box, MOMENT, UTC)
    return box


@pytest.fixture
def scanned(afterword: Afterword, demo_box: Path) -> Afterword:
    """The command line after a scan of the demo mailbox."""
    assert afterword("scan", demo_box).code == 0
    return afterword
