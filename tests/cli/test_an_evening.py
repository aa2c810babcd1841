"""The main job, from a mailbox to a letter worth sending, as a person would do it."""

import email
import email.policy
import json
from pathlib import Path

import pytest

ANSWERS = """
enjoyed = "working through the Sunday timetable on the whiteboard"
learned = "how the depots hand over at night"
differently = "bring an example from a real depot"
"""


def applications(afterword) -> list[dict]:
    return json.loads(afterword("applications", "--format", "json").out)


def application_at(afterword, organisation: str) -> dict:
    found = [one for one in applications(afterword) if one["organisation"] == organisation]
    assert found, f"no application at {organisation}"
    return found[0]


@pytest.fixture
def answers(tmp_path: Path) -> Path:
    path = tmp_path / "answers.toml"
    path.write_text(ANSWERS)
    return path


def test_a_scan_says_what_it_found_and_a_second_one_that_nothing_changed(
    afterword, demo_box
) -> None:
    first = afterword("scan", demo_box)
    assert first.code == 0
    assert "applications" in first.out
    before = applications(afterword)
    second = afterword("scan", demo_box)
    assert second.code == 0
    assert second.out.startswith("Nothing new")
    assert applications(afterword) == before


def test_a_scan_leaves_the_mailbox_as_it_was(afterword, demo_box) -> None:
    before = (demo_box.read_bytes(), demo_box.stat().st_mtime_ns)
    afterword("scan", demo_box)
    assert (demo_box.read_bytes(), demo_box.stat().st_mtime_ns) == before


def test_today_shows_the_open_steps_and_the_ones_that_wait(scanned) -> None:
    out = scanned("today").out
    assert "Harbour Light Rail" in out
    assert "Dana Kim" in out
    assert "Nothing to send yet. Ready" in out
    states = {one["step"]["state"] for one in json.loads(scanned("today", "--format", "json").out)}
    assert states == {"open", "held"}


def test_show_tells_the_people_the_story_and_what_is_next(scanned) -> None:
    dana = application_at(scanned, "Harbour Light Rail")
    out = scanned("show", dana["id"]).out
    assert "Dana Kim" in out
    assert "Omar Haddad" in out
    assert "run a depot" in out
    assert "Next" in out


def test_the_letter_rests_on_the_answers_and_the_mail_and_is_ready(scanned, answers) -> None:
    dana = application_at(scanned, "Harbour Light Rail")
    ran = scanned("write", dana["id"], "--answers", answers)
    assert ran.code == 0
    for words in ("Hi Dana", "Omar", "Sunday timetable", "depots hand over at night", "Ana"):
        assert words in ran.out
    assert "Ready." in ran.out
    letters = json.loads(scanned("letters", "--format", "json").out)
    assert [one["id"] for one in letters] == ["L1"]


def test_the_eml_opens_as_a_reply_in_the_right_thread(scanned, answers) -> None:
    dana = application_at(scanned, "Harbour Light Rail")
    scanned("write", dana["id"], "--answers", answers)
    ran = scanned("send", "L1", "--via", "eml")
    assert ran.code == 0
    path = next(Path(word.rstrip(".,")) for word in ran.out.split() if ".eml" in word)
    message = email.message_from_bytes(path.read_bytes(), policy=email.policy.default)
    assert message["To"].addresses[0].display_name == "Dana Kim"
    assert message["Subject"].startswith("Re: ")
    assert message["In-Reply-To"] in message["References"]
    rejection = dana["rejection"]["message_id"]
    assert message["In-Reply-To"].strip("<>") == rejection
    assert path.stat().st_mode & 0o077 == 0


def test_a_letter_waits_while_the_news_is_fresh_and_says_until_when(scanned, answers) -> None:
    held = next(
        one
        for one in json.loads(scanned("today", "--format", "json").out)
        if one["step"]["state"] == "held"
    )
    wrote = scanned("write", held["application"]["id"], "--answers", answers)
    assert wrote.code == 0
    ran = scanned("send", "L1", "--via", "eml")
    assert ran.code == 4
    assert "ready to go" in ran.err
    assert scanned("send", "L1", "--via", "eml", "--anyway").code == 0


def test_a_bitter_letter_is_not_handed_over(scanned, tmp_path) -> None:
    bitter = tmp_path / "bitter.toml"
    bitter.write_text('enjoyed = "watching you waste my time with your pathetic questions"\n')
    dana = application_at(scanned, "Harbour Light Rail")
    scanned("write", dana["id"], "--answers", bitter)
    letter = json.loads(scanned("show", "L1", "--format", "json").out)
    assert "waste my time" in letter["body"]
    ran = scanned("send", "L1", "--via", "eml")
    assert ran.code == 4
    assert "look again" in ran.err


def test_a_letter_that_was_handed_over_is_asked_about_and_settled(scanned, answers) -> None:
    dana = application_at(scanned, "Harbour Light Rail")
    scanned("write", dana["id"], "--answers", answers)
    scanned("send", "L1", "--via", "eml")
    assert "afterword sent L1" in scanned("today").out
    assert scanned("sent", "L1").code == 0
    assert "afterword sent L1" not in scanned("today").out


def test_the_same_letter_is_not_handed_over_twice_unasked(scanned, answers) -> None:
    dana = application_at(scanned, "Harbour Light Rail")
    scanned("write", dana["id"], "--answers", answers)
    assert scanned("send", "L1", "--via", "eml").code == 0
    assert scanned("send", "L1", "--via", "eml").code == 4


def test_a_rejection_by_phone_becomes_an_application_with_a_next_step(afterword) -> None:
    ran = afterword(
        *("add", "--organisation", "Pier Nine Bakery", "--role", "Baker", "--by", "phone"),
        *("--on", "2026-11-18", "--interviewed", "--person", "Rosa Lind"),
        *("--person-address", "rosa@piernine.example", "--person-role", "hiring-manager"),
    )
    assert ran.code == 0
    out = afterword("show", "A1").out
    assert "Pier Nine Bakery" in out
    assert "Rosa Lind" in out
    assert "Pier Nine Bakery" in afterword("today").out


def test_a_paste_is_read_as_a_mail_would_be(afterword) -> None:
    paste = (
        "Dear Ana,\n\nThank you for applying for the position of Night Baker at Pier Nine Bakery. "
        "We have decided to go ahead with another candidate.\n\nKind regards,\nRosa Lind\n"
    )
    ran = afterword("add", "--paste", stdin=paste)
    assert ran.code == 0
    found = applications(afterword)
    assert [one["organisation"] for one in found] == ["Pier Nine Bakery"]
    assert found[0]["outcome"] == "rejected"


def test_nothing_at_all_is_one_calm_line(afterword) -> None:
    ran = afterword()
    assert ran.code == 0
    assert len(ran.out.strip().splitlines()) == 1


def test_the_demo_ends_with_today_and_three_commands_to_try(afterword, monkeypatch) -> None:
    ran = afterword("demo", "--no-serve")
    assert ran.code == 0
    assert "Today" in ran.out
    tries = ran.out.split("Try next", 1)[1]
    assert sum(line.strip().startswith("afterword ") for line in tries.splitlines()) == 3
    home = tries.split("AFTERWORD_HOME=", 1)[1].split()[0]
    monkeypatch.setenv("AFTERWORD_HOME", home)
    assert "Harbour Light Rail" in afterword("today").out
