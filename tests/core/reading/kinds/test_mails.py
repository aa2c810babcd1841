"""The reader on whole files of mail: floors it must not fall below.

The files were written for this project, by one hand, so the figures flatter; what they guard is
that a new construction does not cost an old one.
"""

from collections.abc import Callable

import pytest

from afterword.core.reading.read import read
from afterword.core.reading.reading import Kind, ReadingContext

AWAITED = ReadingContext(is_answer_awaited=True)


@pytest.mark.parametrize(
    ("stem", "found", "certain"),
    [
        ("formal_rejections", 1.0, 0.93),
        ("plain_rejections", 0.97, 0.9),
        ("plain_rejections_four", 0.6, 0.4),
        ("plain_rejections_three", 0.75, 0.55),
        ("plain_rejections_two", 0.9, 0.65),
        ("interviews", 0.93, 0.8),
        ("offers", 0.85, 0.75),
        ("acknowledgements", 0.9, 0.8),
        ("assessments", 0.85, 0.7),
        ("outreach", 0.9, 0.75),
        ("job_alerts", 1.0, 0.9),
        ("feedbacks", 0.9, 0.6),
        ("no_feedbacks", 1.0, 0.7),
        ("auto_replies", 1.0, 0.6),
        ("bounces", 1.0, 1.0),
    ],
)
def test_mail_of_a_kind_is_found(
    stem: str, found: float, certain: float, mails: Callable[[str], list]
) -> None:
    labelled = mails(stem)
    readings = [(one, read(one.message)) for one in labelled]
    right = [reading for one, reading in readings if reading.kind is one.kind]
    assert len(right) >= found * len(labelled)
    assert sum(reading.is_certain for reading in right) >= certain * len(labelled)


@pytest.mark.parametrize("stem", ["near_twins", "near_twins_two", "near_twins_three"])
def test_what_only_sounds_like_a_rejection_is_seldom_taken_for_one(
    stem: str, mails: Callable[[str], list]
) -> None:
    labelled = mails(stem)
    claimed = [one for one in labelled if read(one.message).kind is Kind.REJECTION]
    assert len(claimed) <= 0.12 * len(labelled)


@pytest.mark.parametrize(
    "stem",
    ["plain_rejections", "plain_rejections_two", "plain_rejections_three", "formal_rejections"],
)
def test_where_an_answer_is_awaited_nearly_every_plain_no_is_certain(
    stem: str, mails: Callable[[str], list]
) -> None:
    labelled = mails(stem)
    readings = [read(one.message, AWAITED) for one in labelled]
    sure = [one for one in readings if one.kind is Kind.REJECTION and one.is_certain]
    assert len(sure) >= 0.85 * len(labelled)


@pytest.mark.parametrize("stem", ["interviews", "offers", "acknowledgements", "assessments"])
def test_where_an_answer_is_awaited_no_good_news_becomes_a_no(
    stem: str, mails: Callable[[str], list]
) -> None:
    for one in mails(stem):
        assert read(one.message, AWAITED).kind is not Kind.REJECTION
