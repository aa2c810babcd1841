"""A word on one message has only that read again which it changes; the result is the whole's."""

import shutil
from collections.abc import Iterator
from dataclasses import replace
from pathlib import Path
from typing import Any

import pytest
from tests.web.conftest import an_app

from afterword.app import App
from afterword.core.reading.reading import Kind
from afterword.services.mail import filing
from afterword.services.mail.filing import file_everything
from afterword.services.mail.reviewing import Waiting, judge, take_back, waiting
from afterword.web.waiting import Quiet


@pytest.fixture
def both(demo_home: Path, tmp_path: Path) -> Iterator[tuple[App, App]]:
    """Two apps on the same data."""
    for name in ("one", "other"):
        shutil.copytree(demo_home, tmp_path / name)
    one, other = an_app(tmp_path / "one"), an_app(tmp_path / "other")
    one.remember()
    yield one, other
    one.close()
    other.close()


def _file_anew(app: App) -> None:
    """File with every message read again, as if it had never been read."""
    app.store.save_readings(replace(one, read_with="") for one in app.store.filed())
    file_everything(app.store, {}, Quiet(), app.zone)


def _whole(app: App) -> list[Any]:
    store = app.store
    return [store.filed(), store.applications(), store.contacts(), store.touchpoints()]


def test_after_every_word_it_is_as_if_everything_were_read_again(both: tuple[App, App]) -> None:
    quick, whole = both
    file_everything(quick.store, {}, Quiet(), quick.zone)
    _file_anew(whole)
    assert _whole(quick) == _whole(whole)
    kinds = (Kind.REJECTION, Kind.OTHER, Kind.OFFER, Kind.INTERVIEW)
    asked = [doubt.filed for doubt in waiting(quick.store)][: len(kinds)]
    assert len(asked) == len(kinds)
    for filed, kind in zip(asked, kinds, strict=True):
        for app in both:
            judge(app.store, filed, kind, app.now)
        file_everything(quick.store, {}, Quiet(), quick.zone)
        _file_anew(whole)
        assert _whole(quick) == _whole(whole)
    for app in both:
        take_back(app.store, replace(asked[0], overruled=kinds[0]), app.now)
    file_everything(quick.store, {}, Quiet(), quick.zone)
    _file_anew(whole)
    assert _whole(quick) == _whole(whole)


def test_only_what_a_word_touches_is_read_again(
    both: tuple[App, App], monkeypatch: pytest.MonkeyPatch
) -> None:
    app, _ = both
    file_everything(app.store, {}, Quiet(), app.zone)
    file_everything(app.store, {}, Quiet(), app.zone)
    read_again = []
    before = filing.read
    monkeypatch.setattr(
        filing,
        "read",
        lambda message, context: read_again.append(message) or before(message, context),
    )
    file_everything(app.store, {}, Quiet(), app.zone)
    assert read_again == []
    filed = waiting(app.store)[0].filed
    judge(app.store, filed, Kind.REJECTION, app.now)
    file_everything(app.store, {}, Quiet(), app.zone)
    assert filed.message in read_again
    assert len(read_again) < len(app.store.filed()) / 4


def test_what_waits_is_told_anew_when_something_was_said(both: tuple[App, App]) -> None:
    app, _ = both
    remembered = Waiting()
    first = remembered.now(app.store)
    assert remembered.now(app.store) == first == waiting(app.store)
    judge(app.store, first[0].filed, Kind.OTHER, app.now)
    assert remembered.now(app.store) == waiting(app.store) != first
    app.store.save_setting("addresses", "somebody.else@mail.example")
    assert remembered.now(app.store) == waiting(app.store)
