"""``afterword check`` and ``rule`` keep their contract."""

import json
from itertools import pairwise

import pytest

GRACIOUS = "Hi Dana,\n\nThank you for the hour. Please keep me in mind.\n\nBest,\nAna\n"
BITTER = GRACIOUS.replace("Please keep", "You people wasted my time. Please keep")


def test_a_gracious_letter_is_ready(afterword) -> None:
    ran = afterword("check", "-", "--format", "json", stdin=GRACIOUS)
    report = json.loads(ran.out)
    assert (ran.code, report["schema"], report["ready"]) == (0, 1, True)
    assert report["rules_run"] > 10


def test_a_bitter_letter_is_not_and_the_place_is_exact(afterword) -> None:
    ran = afterword("check", "-", "--format", "json", stdin=BITTER)
    report = json.loads(ran.out)
    assert (ran.code, report["ready"]) == (1, False)
    one = next(one for one in report["diagnostics"] if one["severity"] != "info")
    assert set(one) == {
        *("code", "name", "severity", "start", "end", "text", "message", "fix"),
    }
    assert BITTER[one["start"] : one["end"]] == one["text"]


@pytest.mark.parametrize(("said", "guessed"), [((), True), (("--purpose", "thank_you"), False)])
def test_the_purpose_is_told_to_programs_and_whether_it_is_a_guess(
    afterword, said: tuple[str, ...], guessed: bool
) -> None:
    report = json.loads(afterword("check", "-", *said, "--format", "json", stdin=GRACIOUS).out)
    assert (report["purpose"], report["purpose_guessed"]) == ("thank_you", guessed)


def test_the_text_output_underlines_and_says_the_guessed_purpose(afterword, tmp_path) -> None:
    path = tmp_path / "letter.txt"
    path.write_text(BITTER)
    ran = afterword("check", path)
    assert ran.code == 1
    assert "Read as:" in ran.out
    assert "wasted my time" in ran.out


def test_a_wrong_name_is_found_when_the_reader_is_given(afterword) -> None:
    ran = afterword("check", "-", "--to", "Priya Nair", "--format", "json", stdin=GRACIOUS)
    assert "wrong-name" in {one["name"] for one in json.loads(ran.out)["diagnostics"]}


def test_a_file_that_is_no_text_is_refused(afterword, tmp_path) -> None:
    path = tmp_path / "letter.docx"
    path.write_bytes(b"PK\x03\x04\x00\xff\xfe")
    assert afterword("check", path).code == 2


def test_an_empty_letter_is_said_to_be_empty(afterword) -> None:
    assert afterword("check", "-", stdin="  \n").code == 2


def test_a_rule_explains_itself_by_code_or_name(afterword) -> None:
    by_code, by_name = afterword("rule", "T103"), afterword("rule", "sarcasm")
    assert by_code.out == by_name.out
    assert "Why it costs you" in by_code.out


def test_a_rule_s_words_are_laid_out_for_the_terminal_and_not_for_its_file(afterword) -> None:
    words = afterword("rule", "T112").out.partition("Flagged")[0]
    assert "##" not in words
    paragraph = next(one for one in words.split("\n\n") if one.startswith("Most barbs stand"))
    for line, following in pairwise(paragraph.splitlines()):
        assert len(line.rstrip()) + 1 + len(following.split()[0]) > 79


def test_all_rules_are_listed(afterword) -> None:
    listed = json.loads(afterword("rule", "--format", "json").out)
    assert len({one["id"] for one in listed}) == len(listed) > 15


def test_the_settings_say_which_rules_run_and_the_options_overrule_them(afterword) -> None:
    assert afterword("settings", "check_ignore", "T, nothing-specific").code == 0
    assert afterword("check", "-", stdin=BITTER).code == 0
    assert afterword("check", "-", "--select", "T", stdin=BITTER).code == 1
    assert afterword("settings", "check_ignore", "").code == 0
    assert afterword("check", "-", stdin=BITTER).code == 1


def test_settings_that_name_no_rule_or_leave_none_are_refused(afterword) -> None:
    ran = afterword("settings", "check_ignore", "T999")
    assert ran.code == 2
    assert "T999" in ran.err
    assert afterword("settings", "check_select", "T").code == 0
    assert afterword("settings", "check_ignore", "T").code == 2
