"""The check: exact places, whatever the text; the same answer every time."""

from hypothesis import given
from hypothesis import strategies as st

from afterword.core.check.check import check
from afterword.core.check.context import CheckContext
from afterword.core.check.diagnostic import Severity

GRACIOUS = (
    "Hi Dana,\n\nThank you for the hour on Tuesday. I was disappointed, as I would have liked the "
    "role. I enjoyed the Sunday timetable. Please keep me in mind.\n\nBest wishes,\nAna\n"
)


@given(st.text(max_size=400))
def test_any_text_is_read_and_spans_lie_inside_it(text: str) -> None:
    report = check(text)
    assert report.rules_run > 0
    for one in report.diagnostics:
        assert 0 <= one.start <= one.end <= len(text)
        assert one.text == text[one.start : one.end]
    assert list(report.diagnostics) == sorted(
        report.diagnostics, key=lambda one: (one.start, one.end, one.code)
    )
    assert check(text) == report


def test_a_calm_sentence_of_disappointment_is_no_problem() -> None:
    assert check(GRACIOUS).is_ready


def test_one_barb_among_gracious_sentences_is_found() -> None:
    barb = "It was lovely to spend six hours solving your real business problems for free."
    letter = GRACIOUS.replace("Please keep", f"{barb} Please keep")
    found = [one for one in check(letter).diagnostics if one.severity >= Severity.WARNING]
    assert [barb[:20] in one.text or one.text in barb for one in found] == [True]


def test_a_why_about_oneself_is_a_good_question() -> None:
    mine = GRACIOUS.replace("Please keep", "Why did my design round feel weaker? Please keep")
    assert check(mine).is_ready


def test_what_is_quoted_below_the_letter_is_not_the_letter() -> None:
    quoted = GRACIOUS + "\nOn Tuesday Omar Haddad wrote:\n> You wasted my time, you idiots.\n"
    assert check(quoted).is_ready


@given(st.integers(min_value=0, max_value=30), st.sampled_from([" ", "\n", "é", "🙂", "\u202e"]))
def test_padding_before_the_letter_moves_the_spans_and_nothing_else(times: int, pad: str) -> None:
    letter = "Hi [Name],\n\nThank you for your time.\n\nAna"
    moved = pad * times + "\n" + letter
    context = CheckContext()
    codes = [(one.code, one.text) for one in check(letter, context, select=["F401"]).diagnostics]
    found = [(one.code, one.text) for one in check(moved, context, select=["F401"]).diagnostics]
    assert found == codes
