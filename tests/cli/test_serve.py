"""``afterword serve`` as it is really run: a process, a terminal's signals, a browser's request."""

import os
import signal
import socket
import subprocess
import sys
from collections.abc import Callable, Iterator
from pathlib import Path
from urllib.request import urlopen

import pytest

Started = Callable[..., "subprocess.Popen[str]"]


@pytest.fixture
def started(tmp_path: Path) -> Iterator[Started]:
    """Start the program on a home of its own; whatever still runs at the end is ended."""
    running: list[subprocess.Popen[str]] = []

    def start(*arguments: str) -> "subprocess.Popen[str]":
        environment = {**os.environ, "AFTERWORD_HOME": str(tmp_path / "home"), "TZ": "UTC"}
        environment["TMPDIR"] = str(tmp_path)  # for the demo's throw-away home
        environment.pop("AFTERWORD_NOW", None)
        process = subprocess.Popen(
            [sys.executable, "-m", "afterword", *arguments],
            env=environment, stdout=subprocess.PIPE, stderr=subprocess.PIPE, text=True,
        )  # fmt: skip
        running.append(process)
        return process

    yield start
    for process in running:
        if process.poll() is None:
            process.kill()
        process.communicate()


def _address(process: "subprocess.Popen[str]") -> str:
    assert process.stdout is not None
    return process.stdout.readline().strip()


def test_it_prints_the_address_lets_in_once_and_ends_calmly(
    started: Started, tmp_path: Path
) -> None:
    server = started("serve", "--no-browser")
    link = _address(server)
    assert link.startswith("http://127.0.0.1:")
    assert "/start?token=" in link
    with urlopen(link) as answer:
        assert "HttpOnly" in answer.headers["set-cookie"]
    again = started("serve", "--no-browser")
    out, err = again.communicate(timeout=60)
    assert (again.returncode, err) == (0, "")
    assert out.splitlines()[0].partition("?")[0] == link.partition("?")[0]
    assert out.splitlines()[0] != link
    server.send_signal(signal.SIGINT)
    out, err = server.communicate(timeout=60)
    assert (server.returncode, err) == (0, "")
    assert out.splitlines()[-1] == "Stopped. Everything is saved."
    assert not (tmp_path / "home" / "web" / "address").exists()


def test_a_polite_request_to_end_is_no_fault_and_a_stale_address_is_not_believed(
    started: Started, tmp_path: Path
) -> None:
    stale = tmp_path / "home" / "web" / "address"
    stale.parent.mkdir(parents=True)
    stale.write_text("http://127.0.0.1:1")
    server = started("serve", "--no-browser")
    link = _address(server)
    assert link.startswith("http://127.0.0.1:")
    assert not link.startswith("http://127.0.0.1:1/")
    server.terminate()
    _, err = server.communicate(timeout=60)
    assert (server.returncode, err) == (0, "")


def test_a_port_that_is_taken_is_said_with_what_to_do(started: Started) -> None:
    with socket.create_server(("127.0.0.1", 0)) as taken:
        port = str(taken.getsockname()[1])
        server = started("serve", "--no-browser", "--port", port)
        out, err = server.communicate(timeout=60)
    assert (server.returncode, out) == (5, "")
    assert f"Port {port} is taken" in err
    assert len(err.splitlines()) == 1


def test_the_demo_prints_today_and_then_the_address_of_its_pages(started: Started) -> None:
    demo = started("demo", "--no-browser")
    assert demo.stdout is not None
    printed = []
    for line in demo.stdout:
        printed.append(line.rstrip())
        if line.startswith("http://127.0.0.1:"):
            break
    assert any(line.strip().startswith("Today") for line in printed)
    # What a second terminal needs is said before this one is busy.
    (exported,) = [line.strip() for line in printed if "export AFTERWORD_HOME=" in line]
    assert Path(exported.partition("=")[2]).is_dir()
    assert any(line.strip().startswith("afterword write A") for line in printed)
    with urlopen(printed[-1]) as answer:
        assert answer.status == 200
    demo.send_signal(signal.SIGINT)
    _, err = demo.communicate(timeout=60)
    assert (demo.returncode, err) == (0, "")
