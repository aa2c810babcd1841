"""A person in the terminal: who they are, how to reach them, what passed, and what is next."""

import json

import pytest


@pytest.fixture
def rosa(afterword):
    """The command line, once a baker told the news by phone."""
    done = afterword(
        *("add", "--organisation", "Pier Nine Bakery", "--role", "Baker", "--by", "phone"),
        *("--on", "2026-11-17", "--interviewed", "--person", "Rosa Lind"),
        *("--person-address", "rosa@piernine.example"),
    )
    assert done.code == 0, done.err
    return afterword


def test_a_person_is_shown_by_the_id_the_list_gives(rosa) -> None:
    out = " ".join(rosa("show", "P1").out.split())
    for words in ("Rosa Lind", "Pier Nine Bakery", "rosa@piernine.example", "A1", "Next"):
        assert words in out
    assert "afterword write A1 --to P1" in out
    assert rosa("show", "p1").out == rosa("show", "P1").out


def test_what_passed_is_told_oldest_first_with_ones_own_notes(rosa) -> None:
    rosa("log", "P1", "--by", "coffee", "--on", "2026-11-18", "--note", "likes night trains")
    rosa("log", "P1", "--by", "call", "--on", "today")
    out = rosa("show", "P1").out
    assert out.index("You met") < out.index("You talked on the phone")
    assert "likes night trains" in out


def test_somebody_without_an_address_is_shown_with_how_to_give_one(afterword) -> None:
    afterword("add", "--organisation", "Pier Nine Bakery", "--interviewed", "--person", "Rosa Lind")
    out = " ".join(afterword("show", "P1").out.split())
    assert "No mail address of Rosa Lind is known yet" in out
    assert "afterword address P1 ADDRESS" in out


def test_somebody_not_to_be_written_to_is_not_asked_an_address_for(afterword) -> None:
    afterword("add", "--organisation", "Pier Nine Bakery", "--interviewed", "--person", "Rosa Lind")
    afterword("stop", "P1")
    out = afterword("show", "P1").out
    assert "afterword address" not in out
    assert "afterword write" not in out


def test_programs_get_the_fields_of_the_list_and_all_that_passed(rosa) -> None:
    (listed,) = json.loads(rosa("people", "--all", "--format", "json").out)
    shown = json.loads(rosa("show", "P1", "--format", "json").out)
    assert {key: shown[key] for key in listed} == listed
    assert len(shown["happened"]) == shown["touchpoints"]
    assert shown["step"]["kind"] == "thank"


@pytest.mark.parametrize(("name", "words"), [("P99", "nobody with the id P99"), ("P4x", "P4x")])
def test_somebody_who_is_not_there_is_said_to_be_so(rosa, name: str, words: str) -> None:
    ran = rosa("show", name)
    assert ran.code in {2, 3}
    assert words in " ".join(ran.err.split())


def test_applications_and_letters_are_shown_as_before(rosa) -> None:
    assert "Pier Nine Bakery" in rosa("show", "A1").out
    rosa("write", "A1", "--no-edit")
    assert "Subject:" in rosa("show", "L1").out
    assert "one looks like A7" in rosa("show", "X1").err


def test_what_was_written_is_called_as_a_person_would(rosa) -> None:
    rosa("write", "A1", "--purpose", "thank_and_ask", "--no-edit")
    rosa("send", "L1", "--via", "eml", "--anyway")
    out = " ".join(rosa("show", "P1").out.split())
    assert "You wrote to Rosa: a thank-you that asks for advice, if it went out" in out
