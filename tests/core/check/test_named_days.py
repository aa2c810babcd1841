"""A weekday is compared with the calendar where it is the day of a meeting, and nowhere else."""

from datetime import date

import pytest

from afterword.core.check.check import check
from afterword.core.check.context import CheckContext
from afterword.core.letters.letter import Facts

TUESDAY, SUNDAY = date(2026, 11, 17), date(2026, 11, 22)
KNOWN = CheckContext(interviewed_on=(TUESDAY,), facts=Facts("Ana", told_on=SUNDAY))


def said(sentence: str, context: CheckContext = KNOWN) -> list[tuple[str, str]]:
    """Return what the rule underlines in a letter of one more sentence, and what it proposes."""
    text = f"Hi Dana,\n\nThank you for the tea. {sentence}\n\nBest,\nAna"
    found = check(text, context, select=["F405"]).diagnostics
    return [(one.text, one.fix.text if one.fix else "") for one in found]


@pytest.mark.parametrize(
    "sentence",
    [
        "It was a pleasure to meet you on Wednesday.",
        "It was great to meet you Wednesday.",
        "Thank you for Wednesday's interview.",
        "Thank you so much for Wednesday.",
        "I enjoyed our Wednesday chat.",
        "I enjoyed Wednesday's conversation.",
        "On Wednesday you showed me the ovens.",
        "Last Wednesday, you walked me through the depot.",
        "I enjoyed the tour on Wednesday.",
        "I would like to thank you for the interview last Wednesday.",
        "Thank you for taking the time to talk to me on Wednesday.",
        "Thank you for showing me the ovens and the shop on Wednesday.",
        "I loved seeing your workshop, and when we met on Wednesday I felt at home.",
        "We had such a good talk on Wednesday.",
        "On Wednesday we talked about proving times.",
        "The hour you gave me on Wednesday was the best of the week.",
    ],
)
def test_a_meeting_put_on_another_day_is_pointed_out(sentence: str) -> None:
    assert said(sentence) == [("Wednesday", "Tuesday")]
    assert not said(sentence.replace("Wednesday", "Tuesday"))


@pytest.mark.parametrize(
    "sentence",
    [
        "Thank you for telling me yourself on Sunday.",
        "Thank you for letting me know on Sunday.",
        "Thank you for letting me know on Monday.",
        "Thank you for your email on Wednesday.",
        "Thank you for your letter, which came on Wednesday.",
        "Thank you for the call on Sunday.",
        "Thank you for the tour and your kind message on Friday.",
    ],
)
def test_the_day_of_the_news_is_no_day_of_a_meeting(sentence: str) -> None:
    assert not said(sentence)


def test_news_put_on_a_day_far_from_the_mail_is_asked_about() -> None:
    assert said("Thank you for letting me know on Thursday.") == [("Thursday", "Sunday")]
    unknown = CheckContext(interviewed_on=(TUESDAY,))
    assert not said("Thank you for letting me know on Thursday.", unknown)


@pytest.mark.parametrize(
    "sentence",
    [
        "I talked to my mum about it on Friday.",
        "I thought about our conversation on Friday while baking.",
        "I told my sister about the interview on Friday.",
        "I enjoyed the Friday timetable.",
        "I had another interview on Friday.",
        "My interview on Friday at the port went well.",
        "I hope the opening on Friday goes well.",
        "Good luck with Friday's meeting.",
        "Your Friday meeting sounds fun.",
        "I loved hearing how the market runs on Friday.",
        "Thank you for explaining what happens to the bread on Friday.",
        "I met my friend Jo on Friday and told her about you.",
        "I could call you on Friday.",
        "We met at the Friday market before.",
        "You offered me a trial on Friday, and I was glad.",
        "Thank you for inviting me to visit the shop on Friday.",
        "I like meeting you on a Friday.",
        "Thank you for having me on Tuesday and for the call on Friday.",
        "You told me on Friday that the ovens are new.",
        "Thank you for the loaf that you bake on Friday.",
        "On Friday you told me that somebody else was chosen.",
        "I read your note again on Friday.",
        "I enjoyed hearing about the interviews you hold on Friday mornings.",
    ],
)
def test_a_day_of_something_else_is_left_alone(sentence: str) -> None:
    assert not said(sentence)
