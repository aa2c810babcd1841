"""From a feed, a board or a line of one's own to a letter that begins with it."""

import json
import shutil
from collections.abc import Callable
from datetime import UTC, datetime
from pathlib import Path

import icalendar
import pytest
from tests.webserver import Played, rss

from afterword.adapters.clock import FixedClock
from afterword.app import App
from afterword.services.mail.filing import file_everything
from afterword.services.mail.scanning import scan
from afterword.web.waiting import Quiet

MOMENT = datetime(2026, 11, 19, 16, 30, tzinfo=UTC)
Afterword = Callable[..., object]
LATER = "2027-01-12T09:00:00+00:00"
"""A Tuesday, eight weeks after the demo's mail: check-ins are due."""


@pytest.fixture(scope="session")
def scanned_home(demo_box: Path, tmp_path_factory: pytest.TempPathFactory) -> Path:
    """A data folder with the demo's mail read into it; nobody changes it."""
    home = tmp_path_factory.mktemp("scanned") / "home"
    app = App(home, FixedClock(MOMENT), UTC)
    mailbox = app.mailbox(demo_box)
    scan(mailbox, app.store, Quiet())
    file_everything(app.store, {mailbox.source: mailbox}, Quiet(), app.zone)
    app.close()
    return home


@pytest.fixture
def later(
    afterword: Afterword, home: Path, scanned_home: Path, monkeypatch: pytest.MonkeyPatch
) -> Callable[..., Afterword]:
    shutil.copytree(scanned_home, home)
    afterword("settings", "feeds_on_this_machine", "1")

    def move(day: str = LATER) -> Afterword:
        monkeypatch.setenv("AFTERWORD_NOW", day)
        return afterword

    return move


def cards(afterword: Afterword) -> list[dict[str, object]]:
    found: list[dict[str, object]] = json.loads(afterword("today", "--format", "json").out)
    return found


def test_an_article_becomes_a_letter_and_is_not_offered_to_that_person_again(
    later: Callable[..., Afterword], web: Played
) -> None:
    afterword = later()
    person = next(one for one in cards(afterword) if one["step"]["kind"] == "check_in")
    house = person["contact"]["organisation"]
    assert person["step"]["needs_reason"]
    web.says("/feed", rss((f"{house} opens a depot", "https://rail.example/1", "in the north")))
    afterword("feed", "add", web.url("/feed"))
    [card] = [one for one in cards(afterword) if one["reason"]]
    assert card["contact"]["organisation"] == house
    assert (card["step"]["purpose"], card["step"]["needs_reason"]) == ("article", False)
    assert f"something to read on “{house}”" in card["step"]["why"]
    shown = afterword("today").out
    assert f"--to {card['contact']['id']} --purpose article --reason R1" in shown
    assert "https://rail.example/1" in shown
    wrote = afterword(
        "write", card["application"]["id"], "--to", card["contact"]["id"], "--reason", "R1"
    )
    assert "(https://rail.example/1)" in wrote.out
    assert [one for one in cards(afterword) if one["reason"]] == []


def test_a_new_job_is_congratulated_once(later: Callable[..., Afterword], tmp_path: Path) -> None:
    afterword = later()
    person = next(one for one in cards(afterword) if one["step"]["kind"] == "check_in")["contact"]
    export = tmp_path / "Connections.csv"
    for house, title in ((person["organisation"], "Planner"), ("Southway", "Head of Planning")):
        first, _, last = person["name"].partition(" ")
        export.write_text(
            "First Name,Last Name,URL,Email Address,Company,Position,Connected On\n"
            f"{first},{last},,{person['address']},{house},{title},02 Nov 2026\n"
        )
        assert afterword("import", export, "--yes").code == 0
    afterword("news", "add", "I finished the course in planning")
    [card] = [one for one in cards(afterword) if one["contact"]["id"] == person["id"]]
    assert (card["step"]["purpose"], card["reason"]["id"]) == ("congratulation", "J1")
    assert "they have a new job: Head of Planning at Southway" in card["step"]["why"]
    shown = afterword("today").out
    assert "Their news: Head of Planning at Southway" in shown
    wrote = afterword(
        "write", card["application"]["id"], "--to", person["id"], "--reason", "J1", "--no-edit"
    )
    said = " ".join(wrote.out.split())
    assert "you are now Head of Planning at Southway" in said
    assert "ongratulations" in said
    again = [one for one in cards(afterword) if one["contact"]["id"] == person["id"]]
    assert all(one["reason"]["id"] != "J1" for one in again if one["reason"])


def test_ones_own_news_is_told_where_there_is_nothing_else(
    later: Callable[..., Afterword],
) -> None:
    afterword = later()
    assert "Kept as N1" in afterword("news", "add", "I finished the course in planning").out
    assert "Kept as N1" in afterword("news", "add", "I finished  the course in planning").out
    [card, *_] = [one for one in cards(afterword) if one["reason"]]
    assert (card["step"]["purpose"], card["reason"]["id"]) == ("check_in", "N1")
    said = afterword(
        "write", card["application"]["id"], "--to", card["contact"]["id"], "--reason", "N1"
    )
    assert "I finished the course in planning" in said.out
    assert afterword("news", "add", " ").code == 2
    assert afterword("news", "remove", "N1").code == 0
    assert afterword("news", "remove", "N1").code == 3
    assert afterword("write", "A1", "--reason", "N1").code == 3
    assert afterword("write", "A1", "--reason", "--").code == 2


def board(*titles: str) -> bytes:
    jobs = [
        {"id": one.casefold(), "title": one, "absolute_url": f"https://b.example/{len(one)}"}
        for one in titles
    ]
    return json.dumps({"jobs": jobs}).encode()


def test_an_opening_that_had_gone_and_is_back_comes_to_today(
    later: Callable[..., Afterword], web: Played
) -> None:
    afterword = later("2026-11-20T09:00:00+00:00")
    ended = next(
        one
        for one in json.loads(afterword("applications", "--format", "json").out)
        if one["outcome"] == "rejected" and one["role"] and one["organisation"]
    )
    path = "/v1/boards/token/jobs"
    web.says(path, board(ended["role"], "Cook"), "application/json")
    added = afterword("board", "add", ended["organisation"], web.url(path))
    assert "it lists 2 openings" in added.out
    assert "asked today already" in afterword("board", "read").out
    assert len(web.asked) == 1

    def read(day: int) -> str:
        later(f"2026-12-{day:02}T09:00:00+00:00")
        said: str = afterword("board", "read").out
        return said

    def back() -> list[object]:
        return [one for one in cards(afterword) if one["step"]["kind"] == "watch" and one["reason"]]

    web.says(path, board("Cook"), "application/json")
    read(1)
    web.plays(path, lambda asked: asked.send(500, b"", "text/plain"))
    assert "answers 500" in read(2)
    web.says(path, board(ended["role"], "Cook"), "application/json")
    read(3)
    assert back() == []  # one day without it, and one without an answer: it never was gone
    web.says(path, board("Cook"), "application/json", ETag='"cook"')
    read(4)
    assert "nothing new" in read(5)  # unchanged, so it is missing still
    web.says(path, board(ended["role"], "Cook"), "application/json")
    assert "1 listed again" in read(8)
    [card] = back()
    assert card["application"]["id"] == ended["id"]
    assert "is looking again for" in card["step"]["why"]
    assert card["reason"]["link"] == f"https://b.example/{len(ended['role'])}"
    assert "afterword show" in afterword("today").out
    assert "is set aside until 15 December" in afterword("snooze", ended["id"], "--for", "1w").out
    assert back() == []
    assert afterword("reopen", ended["id"].lower()).code == 0
    assert back() == [card]
    assert afterword("snooze", "A9999", "--for", "1w").code == 3
    assert afterword("snooze", ended["id"], "--until", "2020-01-01").code == 2


NOBODY_THERE = "http://127.0.0.1:1/v1/boards/rail/jobs"
"""Port 1 is reserved, and nothing listens there."""


def test_a_board_is_confirmed_by_the_person(later: Callable[..., Afterword], web: Played) -> None:
    afterword = later()
    wrong = afterword("board", "add", "Rail", "https://example.org/jobs")
    assert (wrong.code, "ashby, greenhouse, lever" in wrong.err) == (2, True)
    assert afterword("board", "add", "Rail", web.url("/v1/boards/none/jobs")).code == 3
    web.says("/v0/postings/rail", b"{not json")
    odd = afterword("board", "add", "Rail", web.url("/v0/postings/rail"))
    assert (odd.code, "no job board of this kind" in odd.err) == (5, True)
    assert afterword("board", "add", "Rail", NOBODY_THERE).code == 5
    assert json.loads(afterword("board", "list", "--format", "json").out) == []
    assert afterword("board", "remove", "Rail").code == 3


def test_a_calendar_is_the_same_whenever_it_is_asked_for(
    later: Callable[..., Afterword], tmp_path: Path
) -> None:
    afterword = later("2026-11-20T09:00:00+00:00")
    file = tmp_path / "due.ics"
    assert "entries in" in afterword("calendar", file).out
    first = file.read_bytes()
    assert file.stat().st_mode & 0o777 == 0o600
    later("2026-11-20T17:45:12+00:00")
    assert afterword("calendar", file).code == 0
    assert file.read_bytes() == first
    entries = list(icalendar.Calendar.from_ical(first).walk("VEVENT"))
    assert len({str(one["uid"]) for one in entries}) == len(entries) > 3
    assert all(one["dtstamp"].dt < one["dtstamp"].dt.fromisoformat(LATER) for one in entries)
    later(LATER)
    afterword("calendar", file)
    before = {str(one["uid"]): one["dtstart"].dt for one in entries}
    after = icalendar.Calendar.from_ical(file.read_bytes()).walk("VEVENT")
    same = [one for one in after if str(one["uid"]) in before]
    assert same
    assert all(one["dtstart"].dt == before[str(one["uid"])] for one in same)
    assert afterword("calendar").code == 2
    assert afterword("calendar", tmp_path / "none" / "due.ics").code == 5


def test_what_today_offers_stands_beside_its_application_too(
    later: Callable[..., Afterword],
) -> None:
    afterword = later()
    words = [one for one in cards(afterword) if one["step"]["kind"] == "check_in"]
    assert words
    for card in words:
        shown = " ".join(afterword("show", card["application"]["id"]).out.split())
        assert card["step"]["why"] in shown
        assert "It can rest" not in shown


def test_a_digest_says_what_is_due_and_is_silent_where_nothing_is(
    later: Callable[..., Afterword], afterword: Afterword, tmp_path: Path
) -> None:
    said = later()("digest").out
    assert said.startswith("Your week")
    mail = tmp_path / "digest.eml"
    assert "Written to" in afterword("digest", "--daily", "--mail", mail).out
    assert b"X-Unsent" not in mail.read_bytes()
    assert afterword("digest", "--mail", mail, "--notify").code == 2


def test_an_empty_week_is_silent(afterword: Afterword, tmp_path: Path) -> None:
    mail = tmp_path / "digest.eml"
    assert afterword("digest").out == ""
    assert afterword("digest", "--daily", "--mail", mail).out == ""
    assert afterword("digest", "--notify").code == 0
    assert not mail.exists()
