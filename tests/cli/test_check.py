"""``afterword check`` and ``rule`` keep their contract."""

import json
from io import StringIO
from itertools import pairwise

import pytest
from rich.cells import cell_len
from rich.console import Console

from afterword.cli.diagnostics import print_report
from afterword.core.check.check import check

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


def marked(out: str) -> list[str]:
    """Return the words that stand above a row of marks, by the columns of a terminal."""
    found = []
    for above, below in pairwise(out.splitlines()):
        mark = below.strip()
        if mark and set(mark) == {"^"}:
            begin = cell_len(below) - len(mark)
            columns = [cell_len(above[:count]) for count in range(len(above) + 1)]
            found.append(above[columns.index(begin) : columns.index(cell_len(below))])
    return found


def printed(text: str, *, width: int = 80) -> str:
    out = Console(file=StringIO(), width=width, highlight=False, markup=False, emoji=False)
    print_report(out, text, check(text, select=["T", "shouting"]))
    return out.file.getvalue()  # type: ignore[attr-defined]


def test_without_underlining_a_mark_stands_below_the_words() -> None:
    [words] = marked(printed(BITTER))
    assert words
    assert words in BITTER


@pytest.mark.parametrize(
    "before", ["👩‍👩‍👧‍👦 👍🏽 ", "日本 ", "soft\u00adhyphen ", "tab\tbed ", "\u2028 "]
)
@pytest.mark.parametrize("line_break", ["\n", "\r\n", "\r"])
def test_the_mark_stands_below_the_words_whatever_is_before_them(
    before: str, line_break: str
) -> None:
    text = f"Hi Dana,\n\n{before}You people wasted my time.\n\nAna\n"
    out = printed(text.replace("\n", line_break))
    assert marked(out) == marked(printed(text.replace(before, "")))
    assert "\ufffd" not in out.replace("\ufffd You", "")
    assert "\n3:" in f"\n{out}"


def test_of_a_long_line_the_part_with_the_words_is_shown() -> None:
    long = "I walked along the depot and looked at all the trams that stood there. " * 4
    out = printed(f"Hi Dana,\n\n{long}You people wasted my time. {long}\n\nAna\n", width=60)
    assert "".join(marked(out)).replace(" ", "") in "Youpeoplewastedmytime."
    assert all(cell_len(line) <= 60 for line in out.splitlines())
    assert out.count("…") == 2


def test_each_finding_says_how_grave_it_is_and_what_its_fix_is(afterword) -> None:
    text = "Hi Dana,\n\nThank you for the hour!!! Please reply by Friday.\n\nAna\n"
    out = afterword("check", "-", "--to", "Priya Nair", stdin=text).out
    assert "1:4  error  F403 wrong-name" in out
    assert "Instead: “Priya”" in out
    assert "Instead: “.”" in out
    assert "  info  L502 shouting" in out
    assert "Calmer: “If you have a minute," in out
    assert "Add: “If something comes up" in out


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
