"""Every probe in ``probes/`` is run over every way into the web app.

A probe is found by being there, and so is a route: whoever adds a page has it probed.
"""

import inspect
import shutil
from collections.abc import Callable, Iterator
from datetime import timedelta
from pathlib import Path

import pytest
from starlette.testclient import TestClient
from tests.web import probes
from tests.web.conftest import HOST, NOW, an_app, let_in
from tests.web.visitor import Visitor
from tests.web.ways import hostile_ways, ways

from afterword.app import App
from afterword.core.letters.letter import Letter
from afterword.core.letters.purposes import Purpose
from afterword.core.messages.message import Address
from afterword.core.plugins import modules_in
from afterword.web.building import build

HOSTILE_IDS = [
    "none", "0", "-1", "A99999999", "9" * 400, "9" * 3000, "%00", "A1%00", "%2e%2e%2fx",
    "%3Cscript%3E", "%22%3E%3Csvg%20onload=x%3E", "{{7*7}}", "%0d%0aX-Injected:%20yes", "%ff",
    "%F0%9F%92%A9", "%EF%BC%91", "a'%20or%20'1'='1", "%E2%80%AE", "A1;x", "con", "a" * 64,
]  # fmt: skip

Probe = Callable[[Visitor], None]


def _probes() -> list[Probe]:
    return [
        found
        for module in modules_in(probes)
        for name, found in inspect.getmembers(module, inspect.isfunction)
        if found.__module__ == module.__name__ and not name.startswith("_")
    ]


@pytest.fixture(scope="module")
def visited(demo_home: Path, tmp_path_factory: pytest.TempPathFactory) -> Iterator[App]:
    """The demo's data with a letter, which the probes leave as they are."""
    home = tmp_path_factory.mktemp("probed") / "home"
    shutil.copytree(demo_home, home)
    app = an_app(home)
    app.remember()
    application = app.store.applications()[0]
    letter = Letter(
        id=app.store.new_id("L"),
        purpose=Purpose.THANK_YOU,
        to=Address("Dana Kim", "dana@rail.example"),
        subject="Thank you",
        body="Hi Dana,\n\nthank you for the hour.\n\nAna\n",
        created_at=NOW - timedelta(hours=1),
        application_id=application.id,
    )
    app.store.save_letter(letter)
    yield app
    app.close()


@pytest.fixture
def visitor(visited: App) -> Visitor:
    web = build(visited, [HOST])
    stranger = TestClient(web, base_url=f"http://{HOST}", follow_redirects=False)
    return Visitor(
        visited,
        let_in(visited, web),
        stranger,
        [one for one in ways(web, visited) if one.name != "start"],
        tuple(one.organisation for one in visited.store.applications() if one.organisation)[:9],
        hostile_ways(web, HOSTILE_IDS),
    )


def test_there_are_many_probes_and_each_is_a_sentence() -> None:
    names = [probe.__name__ for probe in _probes()]
    assert len(names) >= 40
    assert len(set(names)) == len(names)
    assert all(len(name.split("_")) >= 4 for name in names)


@pytest.mark.parametrize("probe", _probes(), ids=lambda probe: probe.__name__)
def test_probe(probe: Probe, visitor: Visitor) -> None:
    assert visitor.actions
    assert visitor.secrets
    probe(visitor)
