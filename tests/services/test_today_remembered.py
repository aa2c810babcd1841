"""A program that stays works things out once, and shows what one that just began would show."""

import shutil
from collections.abc import Iterator
from datetime import UTC, datetime, timedelta
from pathlib import Path

import pytest

from afterword.adapters.clock import FixedClock
from afterword.adapters.mailboxes.demo import write_demo_mbox
from afterword.app import App
from afterword.core.articles import Entry, Feed
from afterword.services.applications.views import Card, today
from afterword.services.mail.filing import file_everything
from afterword.services.mail.scanning import scan
from afterword.services.people.interests import match_new
from afterword.services.people.people import find_person
from afterword.services.people.tending import By, Told, log, snooze
from afterword.web.waiting import Quiet

NOW = datetime(2026, 11, 19, 16, 30, tzinfo=UTC)


@pytest.fixture(scope="module")
def filled(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """A data folder with the demo's mail, and articles that fit people in it."""
    home = tmp_path_factory.mktemp("remembered") / "home"
    app = App(home, FixedClock(NOW), UTC)
    home.mkdir()
    write_demo_mbox(home / "ana.mbox", NOW, UTC)
    mailbox = app.mailbox(home / "ana.mbox")
    scan(mailbox, app.store, Quiet())
    file_everything(app.store, {mailbox.source: mailbox}, Quiet(), app.zone)
    app.store.save_feed(Feed("https://rail.example/feed", "Rail"))
    houses = sorted({one.organisation for one in app.store.contacts() if one.organisation})
    entries = [
        Entry(f"https://rail.example/{n}", f"{house} opens a depot", f"Today {house} said so.")
        for n, house in enumerate(houses)
    ]
    app.store.add_articles("https://rail.example/feed", entries, NOW - timedelta(days=1))
    app.store.add_own_news("I finished the course", NOW - timedelta(days=3))
    match_new(app.store, [], app.moment)
    app.close()
    return home


@pytest.fixture
def home(filled: Path, tmp_path: Path) -> Iterator[Path]:
    copy = tmp_path / "home"
    shutil.copytree(filled, copy)
    return copy


class Turning:
    """A clock one turns by hand."""

    def __init__(self) -> None:
        self.at = NOW

    def now(self) -> datetime:
        return self.at


def fresh(home: Path, at: datetime) -> list[Card]:
    """Return what a program shows that just began."""
    app = App(home, FixedClock(at), UTC)
    try:
        return today(app.store, app.moment)
    finally:
        app.close()


MOMENTS = [
    NOW + timedelta(days=days, hours=hours)
    for days in (0, 0, 1, 4, 5, 30, 58, 59, 60, 61, 177, 178, 200, 5, 0)
    for hours in (0, 7)
]
"""Up to where articles and news have grown old, and back."""


def test_what_is_worked_out_once_is_what_a_fresh_look_shows(home: Path) -> None:
    clock = Turning()
    app = App(home, clock, UTC)
    app.remember()
    shown = []
    for at in MOMENTS:
        clock.at = at
        shown.append(today(app.store, app.moment))
        assert shown[-1] == today(app.store, app.moment)  # a second look, from memory
    app.close()
    assert shown == [fresh(home, at) for at in MOMENTS]
    assert len({repr(one) for one in shown}) > 4
    assert any(card.reason is not None and card.reason.link for one in shown for card in one)


def test_what_is_done_is_seen_at_once(home: Path) -> None:
    app = App(home, FixedClock(NOW), UTC)
    app.remember()
    before = today(app.store, app.moment)
    card = next(one for one in before if one.contact is not None and one.step.purpose)
    assert card.contact is not None
    log(app.store, card.contact, Told(By.MAIL), app.moment)
    after = today(app.store, app.moment)
    assert after != before
    assert after == fresh(home, NOW)
    snooze(
        app.store, find_person(app.store, card.contact.id), NOW.date() + timedelta(9), NOW.date()
    )
    app.store.save_setting("weekly_list", "1")
    assert today(app.store, app.moment) == fresh(home, NOW)
    app.close()


def test_what_another_program_does_is_seen_too(home: Path) -> None:
    app, other = App(home, FixedClock(NOW), UTC), App(home, FixedClock(NOW), UTC)
    app.remember()
    before = today(app.store, app.moment)
    card = next(one for one in before if one.contact is not None)
    assert card.contact is not None
    log(other.store, card.contact, Told(By.CALL), other.moment)
    assert today(app.store, app.moment) == today(other.store, other.moment)
    app.close()
    other.close()
