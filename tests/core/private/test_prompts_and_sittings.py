"""The private page asks for meaning and distance, and its clock is quiet."""

import re
from datetime import date, timedelta

from afterword.core.private.prompts import PROMPTS, first_name, prompts_from
from afterword.core.private.sittings import CLOCK, MINUTES, OVER, SITTINGS, sittings_say
from afterword.core.private.studies import STUDIES, WRITING

TODAY = date(2026, 3, 12)


def test_every_question_is_asked_in_both_ways() -> None:
    for prompt in PROMPTS:
        assert prompt.to_you.count("?") == 1
        assert re.search(r"\b(you|your)\b", prompt.to_you)
        said = prompt.of("Ana")
        assert said.count("?") == 1
        assert "Ana" in said
        assert "{" not in said
        assert not re.search(r"\b(you|your|I|my)\b", said)


def test_no_question_invites_to_blame_or_to_go_through_it_again() -> None:
    for prompt in PROMPTS:
        words = f"{prompt.to_you} {prompt.by_name}".lower()
        assert not re.search(r"\b(fault|blame|fool|angry|anger|hate|unfair|how did|feel)\b", words)
        assert "!" not in words


def test_each_day_begins_with_another_question_and_leaves_none_out() -> None:
    first = {prompts_from(TODAY + timedelta(days=n))[0] for n in range(len(PROMPTS))}
    assert first == set(PROMPTS)
    assert set(prompts_from(TODAY)) == set(PROMPTS)


def test_a_name_is_what_one_is_called() -> None:
    assert first_name("Ana Ruiz") == "Ana"
    assert first_name(" ") == "this person"


def test_a_name_with_braces_stays_as_it_is() -> None:
    assert "{name}{0}" in PROMPTS[0].of("{name}{0}")


def test_the_clock_never_goes_back_and_says_little() -> None:
    begins = [minutes for minutes, _ in CLOCK]
    assert begins == sorted(set(begins))
    assert CLOCK[-1] == (MINUTES, OVER)
    assert len(CLOCK) == 5


def test_after_five_days_near_each_other_it_says_that_five_were_enough() -> None:
    days = [TODAY - timedelta(days=n) for n in range(SITTINGS)]
    assert "five days" in sittings_say(days, TODAY)
    assert sittings_say(days[1:], TODAY) == ""
    assert sittings_say([days[0]] * 9, TODAY) == ""
    assert sittings_say([one - timedelta(days=60) for one in days], TODAY) == ""


def test_every_study_says_who_and_when_and_the_one_on_writing_how_small_it_is() -> None:
    for study in STUDIES:
        assert str(study.year) in study.source
    for said in ("63 people", "41 of them", "laid off, not about being turned down", "nobody can"):
        assert said in WRITING.says
