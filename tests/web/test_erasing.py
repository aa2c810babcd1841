"""Erasing everything: it has to be meant, and then no byte of anybody is left."""

from pathlib import Path

from starlette.testclient import TestClient

from afterword.adapters.safekeeping.making import make_backup
from afterword.app import App


def words_in(folder: Path) -> bytes:
    return b"".join(path.read_bytes() for path in folder.rglob("*") if path.is_file())


def test_without_the_word_nothing_is_erased(browser: TestClient, app: App) -> None:
    before = app.store.applications()
    for word in ("", "yes", "erase it"):
        answer = browser.post("/settings/erase", data={"word": word})
        assert answer.status_code == 422
        assert "Nothing was erased" in answer.text
    assert app.store.applications() == before


def test_no_byte_of_anybody_is_left_and_files_of_others_are(browser: TestClient, app: App) -> None:
    (app.home / "ana.mbox").unlink()  # a mailbox, which lies elsewhere in life
    (app.home / "shopping.txt").write_text("bread")
    app.drawer.keep("A page for me alone.", app.now, is_sealed=False)
    make_backup(app.home, app.home / "afterword-2026.zip", app.now, "0")
    people = [one.name for one in app.store.contacts()]
    assert people[0].encode() in words_in(app.home)
    done = browser.post("/settings/erase", data={"word": "Erase"})
    assert done.headers["location"] == "/"
    page = browser.get("/").text
    assert "Everything is erased." in page
    assert "shopping.txt" in page
    assert app.store.contacts() == []
    assert app.drawer.pages() == []
    left = words_in(app.home)
    for word in (*people, "A page for me alone."):
        assert word.encode() not in left, word
    assert (app.home / "shopping.txt").read_text() == "bread"


def test_after_it_one_can_begin_anew(browser: TestClient) -> None:
    browser.post("/settings/erase", data={"word": "erase"})
    for path in ("/", "/applications", "/people", "/lessons", "/insights", "/settings", "/private"):
        assert browser.get(path).status_code == 200, path
