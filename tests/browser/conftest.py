"""A real Chromium on the real program, served on loopback."""

import os
import re
import shutil
import signal
import subprocess
import sys
from collections.abc import Callable, Iterator
from dataclasses import dataclass
from datetime import datetime
from pathlib import Path

import pytest
from playwright.sync_api import Browser, BrowserContext, Page, sync_playwright
from tools.screenshots import NOW, make_home

CHROMIUM = shutil.which("chromium") or "/usr/bin/chromium"


@dataclass
class Served:
    """A running ``afterword serve``."""

    home: Path
    address: str
    link: str
    """Lets one browser in, once."""
    process: subprocess.Popen[str]
    now: datetime = NOW

    def new_link(self) -> str:
        """Return what lets one more browser in."""
        asked = subprocess.run(
            [sys.executable, "-m", "afterword", "serve", "--no-browser"],
            env=environment(self.home, self.now),
            capture_output=True,
            text=True,
            check=True,
            timeout=60,
        )
        return asked.stdout.splitlines()[0]


def environment(home: Path, now: datetime = NOW) -> dict[str, str]:
    return {
        **os.environ,
        "AFTERWORD_HOME": str(home),
        "AFTERWORD_NOW": now.isoformat(),
        "TZ": "UTC",
    }


def serve(home: Path, *options: str, now: datetime = NOW) -> Served:
    """Start the program and wait until its pages can be asked for."""
    process = subprocess.Popen(
        [sys.executable, "-m", "afterword", "serve", "--no-browser", *options],
        env=environment(home, now),
        stdout=subprocess.PIPE,
        stderr=subprocess.STDOUT,
        text=True,
    )
    assert process.stdout is not None
    link = process.stdout.readline().strip()
    found = re.fullmatch(r"(http://127\.0\.0\.1:\d+)/start\?token=\S+", link)
    assert found, link + process.stdout.read()
    return Served(home, found[1], link, process, now)


def stop(served: Served) -> str:
    """Stop the program as Ctrl-C does, and return what else it said."""
    served.process.send_signal(signal.SIGINT)
    said, _ = served.process.communicate(timeout=30)
    return said


@dataclass(frozen=True)
class Demo:
    """The demo's mail, read, with one letter written; and every page it has, by name."""

    home: Path
    pages: dict[str, str]


@pytest.fixture(scope="session")
def demo(tmp_path_factory: pytest.TempPathFactory) -> Demo:
    """The demo, read once; nobody changes it."""
    home = tmp_path_factory.mktemp("browser") / "home"
    return Demo(home, make_home(home))


@pytest.fixture(scope="session")
def pages(demo: Demo) -> dict[str, str]:
    """Every page by name."""
    return demo.pages


@pytest.fixture
def served(demo: Demo, tmp_path: Path) -> Iterator[Served]:
    """The demo, served on a home of this test's own."""
    home = tmp_path / "home"
    shutil.copytree(demo.home, home)
    running = serve(home)
    yield running
    if running.process.poll() is None:
        said = stop(running)
        assert "Traceback" not in said


@pytest.fixture(scope="session")
def shared(demo: Demo, tmp_path_factory: pytest.TempPathFactory) -> Iterator[Served]:
    """The demo, served for the tests that change nothing."""
    home = tmp_path_factory.mktemp("shared") / "home"
    shutil.copytree(demo.home, home)
    running = serve(home)
    yield running
    assert "Traceback" not in stop(running)


@pytest.fixture(scope="module")
def chromium() -> Iterator[Browser]:
    """One browser for a module; its event loop must not run beside other tests of the process."""
    with sync_playwright() as playwright:
        browser = playwright.chromium.launch(executable_path=CHROMIUM, args=["--no-sandbox"])
        yield browser
        browser.close()


@pytest.fixture
def visit(chromium: Browser) -> Iterator[Callable[..., Page]]:
    """Return what opens a browser of its own that is let in, at *Today*."""
    contexts: list[BrowserContext] = []

    def open_(served: Served, **settings: object) -> Page:
        context = chromium.new_context(**settings)
        contexts.append(context)
        page = context.new_page()
        page.goto(served.new_link())
        page.wait_for_url(f"{served.address}/")
        return page

    yield open_
    for context in contexts:
        context.close()
