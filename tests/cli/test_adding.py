"""What is told by hand is kept as it was told, and can be taken back."""

import json
from pathlib import Path

import pytest

INVITED = (
    "From: Kim Doe <kim@halden.example>\nTo: Ana Ruiz <ana@reader.example>\n"
    "Subject: Interview for Deckhand\nMessage-ID: <1@halden.example>\n"
    "Date: Mon, 16 Nov 2026 09:00:00 +0000\n\n"
    "Dear Ana,\n\nthank you for applying for the Deckhand position. We would like to invite you to "
    "an interview on Friday 27 November at 10:00.\n\nKim Doe\nHalden Marine\n"
)
OFFER = (
    "Hi Ana,\n\ngreat news: we would like to offer you the position of Deckhand at Halden Marine, "
    "starting in January at 34,000 a year.\n\nKim\n"
)
BAKERY = ("add", "--organisation", "Pier Nine Bakery", "--role", "Baker")


@pytest.fixture
def invited(afterword, tmp_path: Path) -> str:
    (tmp_path / "1.eml").write_text(INVITED, encoding="utf-8")
    afterword("scan", tmp_path / "1.eml")
    (only,) = listed(afterword)
    return only["id"]


def test_the_meeting_of_tomorrow_stands_on_today(afterword, invited: str, monkeypatch) -> None:
    assert "Ahead" not in afterword("today").out
    monkeypatch.setenv("AFTERWORD_NOW", "2026-11-26T20:00:00+00:00")
    shown = afterword("today").out
    assert "Halden Marine · Deckhand: You meet tomorrow at 10:00." in shown
    assert f"afterword brief {invited}" in shown
    monkeypatch.setenv("AFTERWORD_NOW", "2026-11-27T11:00:00+00:00")
    assert "Ahead" not in afterword("today").out


@pytest.mark.usefixtures("invited")
def test_a_digest_says_which_meetings_are_ahead(afterword, monkeypatch) -> None:
    monkeypatch.setenv("AFTERWORD_NOW", "2026-11-24T20:00:00+00:00")
    week = afterword("digest").out
    assert "You meet on Friday at 10:00." in week
    assert "Halden Marine · Deckhand. Afterword has one page to read before it." in week
    assert "You meet" not in afterword("digest", "--daily").out
    monkeypatch.setenv("AFTERWORD_NOW", "2026-11-26T20:00:00+00:00")
    assert "You meet tomorrow at 10:00." in afterword("digest", "--daily").out


def listed(afterword) -> list[dict]:
    said = afterword("applications", "--format", "json").out
    return json.loads(said) if said else []


def test_somebody_who_was_met_joins_an_open_application_and_ends_nothing(
    afterword, invited: str
) -> None:
    added = afterword(
        "add", "--to", invited, "--person", "Wen Li", "--person-address", "wl@h.example"
    )
    assert added.code == 0
    assert f"Among the people of {invited}, Halden Marine, Deckhand: Wen Li." in added.out
    (only,) = listed(afterword)
    assert only["outcome"] is None
    assert "Wen Li" in afterword("show", invited).out
    assert afterword("add", "--to", invited, "--person", "Wen Li", "--take-off").code == 0
    assert "Wen Li" not in afterword("show", invited).out
    again = afterword("add", "--to", invited, "--person", "Wen Li", "--take-off")
    assert again.code == 3
    assert "Nobody called 'Wen Li'" in again.err


def test_a_no_that_ends_an_open_application_says_so_and_is_taken_back(
    afterword, invited: str
) -> None:
    told = afterword("add", "--organisation", "Halden Marine", "--role", "Deckhand")
    assert f"Kept with {invited}, Halden Marine, Deckhand, which counts as ended now." in told.out
    assert "afterword add --undo" in told.out
    assert [one["outcome"] for one in listed(afterword)] == ["rejected"]
    assert "Taken back: Halden Marine, Deckhand." in afterword("add", "--undo").out
    assert [one["outcome"] for one in listed(afterword)] == [None]
    nothing = afterword("add", "--undo")
    assert nothing.code == 3
    assert "nothing to take back" in nothing.err


def test_a_paste_that_is_no_rejection_is_kept_only_where_that_is_meant(afterword) -> None:
    refused = afterword("add", "--paste", "--organisation", "Halden Marine", stdin=OFFER)
    assert refused.code == 2
    assert "This reads as 'offer', not as a rejection, so it was not kept." in refused.err
    assert listed(afterword) == []
    meant = ("add", "--paste", "--organisation", "Halden Marine", "--as-rejection")
    assert afterword(*meant, stdin=OFFER).code == 0
    assert [one["outcome"] for one in listed(afterword)] == ["rejected"]


def test_nobody_is_thanked_for_a_call_that_nobody_told_of(afterword) -> None:
    person = ("--person", "Ada Pine", "--person-address", "ada@kelp.example", "--interviewed")
    afterword(*BAKERY, *person)
    assert "The answer came\n" in afterword("show", "A1").out.replace(" \n", "\n")
    assert "call" not in afterword("write", "A1", "--no-edit").out
    afterword("add", "--organisation", "Kelp", "--role", "Diver", "--by", "phone", *person)
    assert "(phone)" in afterword("show", "A2").out


def test_a_letter_nobody_signed_is_not_ready(afterword) -> None:
    person = ("--person", "Ada Pine", "--person-address", "ada@kelp.example", "--interviewed")
    afterword(*BAKERY, *person)
    unsigned = afterword("write", "A1", "--no-edit").out
    assert "Nobody's name stands below the closing words." in unsigned
    assert "Ready." not in unsigned
    afterword("settings", "name", "Ana Ruiz")
    assert "Nobody's name" not in afterword("write", "A1", "--no-edit").out


def test_what_is_no_address_is_refused_as_everywhere(afterword) -> None:
    told = afterword(*BAKERY, "--person", "Jo", "--person-address", "not at all")
    assert told.code == 2
    assert "'not at all' is no mail address" in told.err
    assert listed(afterword) == []


def test_two_houses_that_say_no_in_the_same_words_are_two(afterword) -> None:
    no = "Thank you for applying. Unfortunately, we have decided not to move forward with you.\n"
    for house in ("Harbour Light Rail", "Vellmouth Metro", "Vellmouth Metro"):
        told = afterword("add", "--paste", "--organisation", house, "--role", "Clerk", stdin=no)
        assert told.code == 0, told.err
    assert "That is kept already." in told.out
    assert sorted(one["organisation"] for one in listed(afterword)) == [
        "Harbour Light Rail",
        "Vellmouth Metro",
    ]
