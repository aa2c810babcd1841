"""Calendar programs come in by a key of their own, once it is switched on, and see nothing else."""

import html
import re

from starlette.testclient import TestClient


def switched_on(browser: TestClient) -> str:
    """Switch it on, and return the path with the key."""
    page = browser.get("/calendar").text
    mark = re.search(r'name="mark" value="([^"]*)"', page)
    assert mark is not None
    assert browser.post("/calendar/key", data={"mark": mark[1]}).status_code == 303
    shown = html.unescape(browser.get("/calendar").text)
    found = re.search(r"http://127\.0\.0\.1:8787(/calendar\.ics\?key=[\w-]+)", shown)
    assert found is not None
    return found[1]


def test_it_is_off_until_it_is_switched_on(browser: TestClient, stranger: TestClient) -> None:
    assert stranger.get("/calendar.ics").status_code == 403
    assert stranger.get("/calendar.ics?key=").status_code == 403
    assert stranger.get("/calendar.ics?key=guess").status_code == 403
    assert "It is off" in browser.get("/calendar").text


def test_the_key_opens_the_calendar_and_nothing_else(
    browser: TestClient, stranger: TestClient
) -> None:
    path = switched_on(browser)
    got = stranger.get(path)
    assert got.status_code == 200
    assert got.headers["content-type"].startswith("text/calendar")
    assert "BEGIN:VEVENT" in got.text
    assert stranger.get(path).content == got.content
    assert path not in browser.get("/calendar").text  # it is shown once
    key = path.partition("=")[2]
    assert stranger.get(f"/?key={key}").status_code == 403
    assert stranger.get(f"/calendar?key={key}").status_code == 403
    assert stranger.post(f"/calendar.ics?key={key}").status_code == 403
    assert stranger.get(f"{path}&key=other").status_code == 403
    assert stranger.get(path, headers={"host": "evil.example"}).status_code == 421
    stranger.cookies.set("afterword", key)
    assert stranger.get("/").status_code == 403


def test_a_new_address_ends_the_one_before(browser: TestClient, stranger: TestClient) -> None:
    first = switched_on(browser)
    second = switched_on(browser)
    assert stranger.get(first).status_code == 403
    assert stranger.get(second).status_code == 200
    browser.post("/calendar/key", data={"mark": ""})  # sent twice, or from an old tab
    assert stranger.get(second).status_code == 200
    assert browser.post("/calendar/end").status_code == 303
    assert stranger.get(second).status_code == 403


def test_the_person_takes_it_along_as_a_file(browser: TestClient) -> None:
    got = browser.get("/calendar.ics")
    assert (got.status_code, "attachment" in got.headers["content-disposition"]) == (200, True)
