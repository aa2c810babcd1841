"""The page before an interview fits on one sheet of paper, whatever there is to say."""

import re
from collections.abc import Callable
from datetime import UTC, datetime, timedelta
from pathlib import Path

import pytest
from playwright.sync_api import Page
from tests.browser.conftest import Served

from afterword.app import running
from afterword.core.lessons.kept import InterviewNote, Practice, ToldLesson
from afterword.core.lessons.theme import Theme

NOW = datetime(2026, 3, 12, 18, 0, tzinfo=UTC)
LONG = (
    "My answers ran long, and by the time I came to the point they had stopped writing, which was "
    "a pity as what I had to say about the Sunday timetable was what they had hoped to hear. {}."
)


def before_an_interview(home: Path) -> str:
    with running(home) as app:
        return next(
            one.id
            for one in app.store.applications()
            if any(each.at > NOW for each in one.interviews)
        )


def sheets(page: Page, served: Served, name: str) -> int:
    page.goto(f"{served.address}/applications/{name}/brief")
    printed = page.pdf(prefer_css_page_size=True)
    return len(re.findall(rb"/Type\s*/Page\b", printed))


def fill(home: Path) -> None:
    """Write down thirty long pieces of advice, and long practice and notes."""
    with running(home) as app:
        for number in range(30):
            at = NOW - timedelta(days=number + 1)
            words = LONG.format(number)
            app.store.tell_lesson(ToldLesson(app.store.new_id("F"), words, at, "Theresa " * 4))
            app.store.save_practice(
                Practice(app.store.new_id("E"), Theme.FIT, words, at, done_at=at, came_of_it=words)
            )
            app.store.save_interview_note(InterviewNote("A1", at, words, words, words))


@pytest.mark.parametrize("is_full", [False, True], ids=["the demo", "thirty entries"])
def test_it_prints_on_one_sheet(visit: Callable[..., Page], served: Served, is_full: bool) -> None:
    if is_full:
        fill(served.home)
    assert sheets(visit(served), served, before_an_interview(served.home)) == 1
