"""The list of letters says what was told of them, in words a person uses."""

from pathlib import Path

import pytest
from tests.cli.test_an_evening import application_at

from afterword.core.letters.purposes import Purpose
from afterword.services.letters.standing import Standing
from afterword.services.wording import PURPOSE_IN_WORDS, STANDING_IN_WORDS


@pytest.fixture
def written(scanned, tmp_path: Path):
    """The command line once one letter is written."""
    answers = tmp_path / "answers.toml"
    answers.write_text('enjoyed = "the Sunday timetable on the whiteboard"\n')
    dana = application_at(scanned, "Harbour Light Rail")
    assert scanned("write", dana["id"], "--answers", answers).code == 0
    return scanned


def listed(afterword) -> str:
    return " ".join(afterword("letters").out.split())


def test_a_letter_that_lies_here_is_not_handed_over_yet(written) -> None:
    assert listed(written).endswith("not handed over yet.")


def test_a_letter_in_an_outlet_waits_for_its_writer(written) -> None:
    written("send", "L1", "--via", "eml")
    said = listed(written)
    assert said.endswith("handed over, for you to send.")
    assert "eml" not in said


def test_a_letter_that_was_said_to_be_out_went_out(written) -> None:
    written("send", "L1", "--via", "eml")
    written("sent", "L1")
    assert listed(written).endswith("went out.")


def test_a_letter_that_was_taken_back_did_not_go_out(written) -> None:
    written("send", "L1", "--via", "eml")
    written("sent", "L1", "--no")
    assert listed(written).endswith("did not go out.")


def test_the_list_says_what_each_letter_is_for_as_a_person_would(written) -> None:
    said = listed(written)
    assert "To Dana Kim, a thank-you that asks for advice, written today" in said
    assert "thank and ask" not in said


def test_every_purpose_and_every_standing_has_its_words() -> None:
    assert set(PURPOSE_IN_WORDS) == set(Purpose)
    assert set(STANDING_IN_WORDS) == set(Standing)
    assert not [one for one in PURPOSE_IN_WORDS.values() if "_" in one]
