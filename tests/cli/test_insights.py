"""The long view in the terminal: in the words of the page, and kind on any day."""

import re

from afterword.core.letters.purposes import Purpose


def said(afterword) -> str:
    return " ".join(afterword("insights").out.split())


def test_a_rate_of_the_world_stands_with_what_it_means_for_the_others(scanned) -> None:
    assert "So 73 in a hundred did not, whoever they were." in said(scanned)


def test_what_ended_is_named_and_not_counted(scanned) -> None:
    out = scanned("insights").out
    assert "Applied → Ended" in out
    assert not re.search(r"\d+ +\S.*→ (?:Ended|No answer)", out)
    assert "(of " not in out


def test_it_ends_with_that_nobody_knows_the_odds(scanned) -> None:
    assert said(scanned).endswith("Nobody knows your odds, and no figure here is one.")


def test_answers_are_said_in_words_a_person_uses(scanned) -> None:
    out = said(scanned)
    assert "0 of" not in out
    for purpose in Purpose:
        assert f"{purpose.value.replace('_', ' ')}:" not in out


def test_a_scan_says_what_is_open_and_never_how_many_ended(afterword, demo_box) -> None:
    out = afterword("scan", demo_box).out
    assert "are open" in out
    assert "ended" not in out
    assert "after an interview" not in out


def test_the_drawing_to_keep_counts_no_end_either(scanned, tmp_path) -> None:
    path = tmp_path / "drawing.svg"
    assert scanned("insights", "--svg", path).code == 0
    assert "Ended</text>" in path.read_text()


def test_the_list_of_applications_counts_nothing_either(scanned) -> None:
    out = " ".join(scanned("applications").out.split())
    assert "Others ended before anybody wrote in person; --all shows them." in out
    assert not re.search(r"\d+ more ended", out)
