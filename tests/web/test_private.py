"""The private page in the browser: kept or burned, for one, and by nobody else."""

import re
from collections.abc import Callable
from datetime import UTC, datetime, timedelta
from pathlib import Path

import pytest
from starlette.testclient import TestClient

from afterword.adapters import sealing
from afterword.app import App
from afterword.core.private.moods import MoodWord
from afterword.core.private.prompts import PROMPTS
from afterword.core.private.studies import STUDIES

NOW = datetime(2026, 3, 12, 18, 0, tzinfo=UTC)
TEXT = "It rained\nand <b>nobody</b> called."


@pytest.fixture(autouse=True)
def quick(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(sealing, "WORK", 1 << 10)


def keep(browser: TestClient, **more: str) -> str:
    """Keep a page and return its path."""
    said = browser.post("/private", data={"text": TEXT, **more})
    assert said.status_code == 303
    paths = re.findall(r"/private/V\d+", browser.get("/private").text)
    return str(max(paths, key=len))


def holds(home: Path, words: str) -> list[str]:
    wanted = [words.encode(code) for code in ("utf-8", "utf-16-le", "utf-16-be")]
    return [
        one.name
        for one in home.rglob("*")
        if one.is_file() and any(word in one.read_bytes() for word in wanted)
    ]


def test_the_page_asks_and_says_what_is_known_with_its_source(browser: TestClient) -> None:
    page = browser.get("/private").text
    for prompt in PROMPTS:
        assert prompt.to_you in page
        assert prompt.of("Ana").replace("'", "&#39;") in page
    for study in STUDIES:
        assert study.says in page
        assert study.source.replace("&", "&amp;") in page
    assert 'spellcheck="false"' in page
    assert "in this tab only" in page
    assert "!" not in re.sub(r"<[^>]+>", " ", page)


def test_a_page_is_kept_listed_by_day_changed_and_burned(browser: TestClient, app: App) -> None:
    path = keep(browser)
    home = browser.get("/private").text
    assert "Today" in home
    assert "rained" not in home
    assert "and &lt;b&gt;nobody&lt;/b&gt; called." in browser.get(path).text
    changed = browser.post(path, data={"text": "Dry again", "version": "1"})
    assert changed.status_code == 303
    assert holds(app.home, "It rained") == []
    assert browser.post(f"{path}/burn").status_code == 303
    assert holds(app.home, "Dry again") == []
    assert browser.get(path).status_code == 404
    again = browser.post(f"{path}/burn")  # a second press
    assert (again.status_code, "it is gone" in again.text) == (404, True)


def test_one_press_counted_twice_keeps_one_page(browser: TestClient, app: App) -> None:
    once = re.findall(r'name="once" value="(\w+)"', browser.get("/private").text)[0]
    for _ in range(2):
        assert browser.post("/private", data={"text": TEXT, "once": once}).status_code == 303
    assert len(app.drawer.pages()) == 1


def test_what_another_tab_changed_is_not_overwritten(browser: TestClient, app: App) -> None:
    path = keep(browser)
    browser.post(path, data={"text": "first tab", "version": "1"})
    second = browser.post(path, data={"text": "second tab", "version": "1"})
    assert second.status_code == 409
    assert "second tab" in second.text
    assert [one.body for one in app.drawer.pages()] == ["first tab"]
    assert 'name="version" value="2"' in second.text
    browser.post(f"{path}/burn")
    gone = browser.post(path, data={"text": "third", "version": "2"})
    assert (gone.status_code, "third" in gone.text) == (404, True)
    assert app.drawer.pages() == []


def test_a_sealed_page_asks_each_time_and_shows_nothing_to_the_wrong_word(
    browser: TestClient, app: App
) -> None:
    path = keep(browser, passphrase="sesame", again="sesame")
    assert holds(app.home, "It rained") == holds(app.home, "sesame") == []
    assert "It rained" not in browser.get(path).text
    wrong = browser.post(f"{path}/open", data={"passphrase": "barley"})
    assert wrong.status_code == 422
    assert "does not open the page" in wrong.text
    opened = browser.post(f"{path}/open", data={"passphrase": "sesame"})
    assert "It rained" in opened.text
    assert "sesame" not in opened.text
    lost = browser.post(path, data={"text": "new words", "passphrase": "barley", "version": "1"})
    assert lost.status_code == 422
    assert "new words" in lost.text
    browser.post(path, data={"text": "new words", "passphrase": "sesame", "version": "1"})
    assert "new words" in browser.post(f"{path}/open", data={"passphrase": "sesame"}).text
    assert holds(app.home, "new words") == []


def test_an_open_page_is_sealed_later_and_what_lay_open_is_gone(
    browser: TestClient, app: App
) -> None:
    path = keep(browser)
    typo = {"text": TEXT, "passphrase": "sesame", "again": "sesam", "version": "1"}
    assert browser.post(path, data=typo).status_code == 422
    assert holds(app.home, "It rained")
    browser.post(path, data={**typo, "again": "sesame"})
    assert holds(app.home, "It rained") == []


def test_what_cannot_be_kept_is_not_lost(browser: TestClient, app: App) -> None:
    differing = browser.post("/private", data={"text": "one line", "passphrase": "a", "again": "b"})
    assert differing.status_code == 422
    assert "one line" in differing.text
    assert browser.post("/private", data={"text": "  "}).status_code == 422
    assert app.drawer.pages() == []


def test_burning_what_was_not_kept_sends_none_of_it(browser: TestClient, app: App) -> None:
    page = browser.get("/private").text
    form = re.findall(r'<form id="burn".*?</form>', page, re.DOTALL)[0]
    assert "<input" not in form
    assert "<textarea" not in form
    assert browser.post("/private/burn").status_code == 303
    assert "Nothing of it was written down" in browser.get("/private").text
    assert app.drawer.pages() == []


def test_a_stranger_sees_nothing(browser: TestClient, stranger: TestClient) -> None:
    path = keep(browser)
    for answer in (stranger.get(path), stranger.get("/private"), stranger.post(f"{path}/burn")):
        assert answer.status_code == 403
        assert "rained" not in answer.text


def test_a_mood_is_one_press_drawn_and_taken_out(browser: TestClient, app: App) -> None:
    page = browser.get("/private").text
    assert all(f'value="{word}"' in page for word in MoodWord)
    assert "<svg" not in page.partition('id="mood"')[2]
    for word in ("low", "even", "even"):
        assert browser.post("/moods", data={"word": word}).status_code == 303
    assert browser.post("/moods", data={"word": "9"}).status_code == 422
    page = browser.get("/private").text
    assert page.partition('id="mood"')[2].count("<circle") == 3
    first = app.drawer.moods()[0]
    assert browser.post(f"/moods/{first.id}/take-out").status_code == 303
    assert browser.post(f"/moods/{first.id}/take-out").status_code == 404
    assert [one.word for one in app.drawer.moods()] == ["even", "even"]
    assert browser.post("/moods/all/take-out").status_code == 303
    assert app.drawer.moods() == []


def test_today_leads_to_the_page_while_a_letter_is_held(browser: TestClient) -> None:
    page = browser.get("/").text
    waiting = re.findall(r'<p class="when">(.*?)</p>', page)
    held = [one for one in waiting if "Nothing to send yet" in one]
    assert held
    assert [one for one in waiting if '<a href="/private">Write it out first</a>' in one] == held


def test_beside_fresh_news_stands_what_else_is_under_way(
    browser: TestClient, at: Callable[[datetime], TestClient]
) -> None:
    page = browser.get("/").text
    assert "Also under way" in page
    assert "You meet on" in page
    assert "Also under way" not in at(NOW + timedelta(days=3)).get("/").text
