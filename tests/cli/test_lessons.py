"""Lessons, practice, the page before an interview and the lines after it, from the terminal."""

import json
import shutil
from collections.abc import Callable
from datetime import UTC, datetime
from pathlib import Path
from typing import Any

import pytest

from afterword.adapters.clock import FixedClock, local_zone
from afterword.app import App
from afterword.cli.terminal import Progressed
from afterword.services.mail.filing import file_everything
from afterword.services.mail.scanning import scan

Afterword = Callable[..., Any]

MOMENT = datetime(2026, 11, 19, 16, 30, tzinfo=UTC)
CALL = "Theresa rang. She said I rambled and never gave a number."


@pytest.fixture(scope="module")
def read_home(tmp_path_factory: pytest.TempPathFactory, demo_box: Path) -> Path:
    """A data folder with the demo's mail read into it, made once; nobody changes it."""
    home = tmp_path_factory.mktemp("read") / "home"
    app = App(home, FixedClock(MOMENT), local_zone({"TZ": "UTC"}))
    mailbox = app.mailbox(demo_box)
    scan(mailbox, app.store, Progressed())
    file_everything(app.store, {mailbox.source: mailbox}, Progressed(), app.zone)
    app.close()
    return home


@pytest.fixture
def scanned(afterword: Afterword, home: Path, read_home: Path) -> Afterword:
    """The command line on a copy of it."""
    shutil.copytree(read_home, home)
    return afterword


def rows(afterword: Afterword, *arguments: str) -> list[dict[str, Any]]:
    ran = afterword(*arguments, "--format", "json")
    assert ran.code == 0, ran.err
    found: list[dict[str, Any]] = json.loads(ran.out)
    return found


def test_nothing_advised_yet_is_a_calm_line(afterword: Afterword) -> None:
    assert "No advice yet." in afterword("lessons").out
    assert rows(afterword, "lessons") == []
    assert "Nothing to practise yet." in afterword("practice").out


def test_advice_of_the_mailbox_is_shown_in_its_own_words(scanned: Afterword) -> None:
    found = rows(scanned, "lessons")
    assert found
    for one in found:
        assert one["id"]
        assert one["words"].strip()
        assert one["who"]
        for suggested in one["suggested"]:
            for place in suggested["evidence"]:
                assert one["words"][place["start"] : place["end"]] == place["text"]
    text = " ".join(scanned("lessons").out.split())
    assert "What was in your hands" in text


def test_a_call_is_kept_word_for_word_and_corrected_for_good(scanned: Afterword) -> None:
    added = scanned("lessons", "add", "--who", "Theresa", stdin=CALL + "\n")
    assert (added.code, "Kept as F1" in added.out) == (0, True)
    one = rows(scanned, "lessons")[0]
    assert (one["id"], one["words"], one["who"]) == ("F1", CALL, "Theresa")
    assert "communication" in one["themes"]
    assert scanned("lessons", "correct", "F1", "skills", "examples-and-depth").code == 0
    assert rows(scanned, "lessons")[0]["themes"] == ["skills", "examples_and_depth"]
    assert rows(scanned, "lessons")[0]["is_corrected"]
    assert scanned("lessons", "correct", "F1", "--undo").code == 0
    assert not rows(scanned, "lessons")[0]["is_corrected"]
    assert scanned("lessons", "correct", "F1", "--nothing").code == 0
    assert rows(scanned, "lessons")[0]["themes"] == []
    assert scanned("lessons", "remove", "F1").code == 0
    assert "F1" not in {one["id"] for one in rows(scanned, "lessons")}


def test_a_correction_of_a_mail_outlives_a_re_scan(scanned: Afterword, demo_box: object) -> None:
    one = rows(scanned, "lessons")[0]
    assert scanned("lessons", "correct", one["id"], "fit").code == 0
    assert scanned("scan", demo_box).code == 0
    again = {each["id"]: each for each in rows(scanned, "lessons")}[one["id"]]
    assert (again["themes"], again["words"]) == (["fit"], one["words"])


def test_bad_input_is_one_sentence_and_nothing_is_kept(scanned: Afterword) -> None:
    for arguments, code in (
        (("lessons", "add", "   "), 2),
        (("lessons", "add", "Shorter.", "--on", "soon"), 2),
        (("lessons", "add", "Shorter.", "--on", "2030-01-01"), 2),
        (("lessons", "add", "Shorter.", "--application", "A999"), 3),
        (("lessons", "correct", "F9", "fit"), 3),
        (("practice", "take", "juggling"), 2),
        (("practice", "done", "E9"), 3),
        (("brief", "A999"), 3),
        (("interview", "A999"), 3),
    ):
        ran = scanned(*arguments)
        assert ran.code == code, (arguments, ran)
        assert ran.err.count("\n") == 1
    scanned("lessons", "add", "Shorter.")
    assert scanned("lessons", "correct", "F1", "none_given", "pay").code == 2


def test_an_exercise_is_taken_on_in_one_s_own_words_done_and_dated(scanned: Afterword) -> None:
    scanned("lessons", "add", CALL)
    assert scanned("practice", "take", "communication").code == 0
    assert scanned("practice", "take", "communication", "Two minutes, then stop.").code == 0
    assert scanned("practice", "edit", "E1", "One minute, then stop.").code == 0
    assert scanned("practice", "done", "E1", "--came-of-it", "shorter already").code == 0
    assert scanned("practice", "drop", "E2").code == 0
    first, second = rows(scanned, "practice")
    assert (first["words"], first["came_of_it"]) == ("One minute, then stop.", "shorter already")
    assert first["done_at"] == "2026-11-19T16:30:00Z"
    assert second["dropped_at"] is not None
    assert "Practised" in scanned("practice").out


def test_the_page_before_an_interview_holds_advice_people_and_three_questions(
    scanned: Afterword,
) -> None:
    talks = [
        one
        for one in rows(scanned, "applications")
        if any(each["at"] > "2026-11-19T16:30" for each in one["interviews"])
    ]
    name = talks[0]["id"]
    said = scanned("brief", name).out
    for heading in ("Who you meet", "What people advised", "Three questions to ask"):
        assert heading in said
    page = json.loads(scanned("brief", name, "--format", "json").out)
    assert page["id"] == name
    assert len(page["questions"]) == 3


def test_lines_after_an_interview_stand_ready_for_the_letter(scanned: Afterword) -> None:
    ended = [
        one
        for one in rows(scanned, "applications")
        if one["outcome"] == "rejected"
        and one["rejection"]["stage"] == "after_interview"
        and one["interviews"]
    ]
    name = max(ended, key=lambda one: str(one["rejection"]["at"]))["id"]
    liked = "the model railway in the hall"
    noted = scanned("interview", name, "--liked", liked, "--talked", "how the depots swap drivers")
    assert noted.code == 0, noted.err
    written = scanned("write", name, "--no-edit")
    assert written.code == 0, written.err
    assert "the model railway in the hall" in " ".join(written.out.split())
