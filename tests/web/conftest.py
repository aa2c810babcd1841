"""The web app on the demo's mailbox, asked as a browser of this machine would ask."""

import shutil
from collections.abc import Callable, Iterator
from datetime import UTC, datetime
from pathlib import Path

import pytest
from starlette.applications import Starlette
from starlette.testclient import TestClient

from afterword.adapters.clock import FixedClock, local_zone
from afterword.adapters.mailboxes.demo import write_demo_mbox
from afterword.app import App
from afterword.core.letters.letter import Answers, Letter
from afterword.core.letters.purposes import Purpose
from afterword.services.known import known
from afterword.services.letters.writing import finish, sit_down
from afterword.services.mail.filing import file_everything
from afterword.services.mail.scanning import scan
from afterword.web.building import build
from afterword.web.site import COOKIE
from afterword.web.waiting import Quiet

NOW = datetime(2026, 3, 12, 18, 0, tzinfo=UTC)
HOST = "127.0.0.1:8787"
OURS = {"sec-fetch-site": "same-origin", "origin": f"http://{HOST}"}
"""What a browser sends along with a form of our own pages."""


def an_app(home: Path, now: datetime = NOW) -> App:
    return App(home, FixedClock(now), local_zone({"TZ": "UTC"}))


def let_in(app: App, web: Starlette) -> TestClient:
    """Return a browser that is let in."""
    token = app.entrance().new_token(app.now)
    session = app.entrance().exchange(token, app.now)
    assert session is not None
    client = TestClient(web, base_url=f"http://{HOST}", follow_redirects=False)
    client.cookies.set(COOKIE, session)
    client.headers.update(OURS)
    return client


@pytest.fixture(scope="session")
def demo_home(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """A data folder with the demo's mail read into it; nobody changes it."""
    home = tmp_path_factory.mktemp("demo") / "home"
    app = an_app(home)
    home.mkdir()
    write_demo_mbox(home / "ana.mbox", NOW, app.zone)
    mailbox = app.mailbox(home / "ana.mbox")
    scan(mailbox, app.store, Quiet())
    file_everything(app.store, {mailbox.source: mailbox}, Quiet(), app.zone)
    app.close()
    return home


@pytest.fixture
def app(demo_home: Path, tmp_path: Path) -> Iterator[App]:
    """An app on a copy of the demo's data, to change as one likes."""
    home = tmp_path / "home"
    shutil.copytree(demo_home, home)
    made = an_app(home)
    made.remember()
    yield made
    made.close()


@pytest.fixture
def browser(app: App) -> TestClient:
    """A browser that is let in, on the demo's data."""
    return let_in(app, build(app, [HOST]))


@pytest.fixture
def empty_browser(tmp_path: Path) -> Iterator[TestClient]:
    """A browser that is let in, where no mail was read yet."""
    made = an_app(tmp_path / "home")
    made.remember()
    yield let_in(made, build(made, [HOST]))
    made.close()


@pytest.fixture
def stranger(app: App) -> TestClient:
    """A browser that was never let in."""
    return TestClient(build(app, [HOST]), base_url=f"http://{HOST}", follow_redirects=False)


@pytest.fixture
def at(app: App) -> Callable[[datetime], TestClient]:
    """Return what makes a browser at another moment, on the same data."""

    def move(now: datetime) -> TestClient:
        app.clock = FixedClock(now)
        return let_in(app, build(app, [HOST]))

    return move


@pytest.fixture
def letter(app: App) -> Letter:
    """Return a gracious letter to Dana Kim, kept and not handed over."""
    everything = known(app.store)
    dana = next(one for one in everything.contacts.values() if one.name == "Dana Kim")
    about = next(
        one
        for one in everything.applications.values()
        if any(part.contact_id == dana.id for part in one.participants)
    )
    desk = sit_down(app.store, about, app.moment, to=dana.id, purpose=Purpose.THANK_YOU)
    text = (
        "Hi Dana,\n\nThank you for letting me know, and for the hour that you and Omar gave me. "
        "I enjoyed working through the Sunday timetable on the whiteboard. If something comes up "
        "where I might fit, please keep me in mind.\n\nBest wishes,\nAna"
    )
    answers = Answers(enjoyed="working through the Sunday timetable on the whiteboard")
    return finish(app.store, desk, "Thank you", text, answers)
