"""The table of settings, and what a person may put into it."""

import re
from dataclasses import fields
from datetime import timedelta

import pytest
from hypothesis import given
from hypothesis import strategies as st

from afterword.core.errors import Invalid
from afterword.core.settings import Settings, cool_off, described, limits, settings_from

NAMES = [one.name for one in fields(Settings)]


def test_nothing_changed_is_the_defaults() -> None:
    assert settings_from({}) == Settings()


@pytest.mark.parametrize("name", NAMES)
def test_every_setting_says_what_it_does_and_where_its_default_is_from(name: str) -> None:
    (line,) = (one for one in described() if one[0] == name)
    _, default, unit, says, source = line
    assert default in limits()[name]
    assert unit
    assert says.endswith(".")
    assert source


@pytest.mark.parametrize("name", NAMES)
def test_every_setting_takes_its_least_and_its_greatest_value(name: str) -> None:
    allowed = limits()[name]
    for number in (allowed[0], allowed[-1]):
        assert getattr(settings_from({name: f" {number} "}), name) == number


@pytest.mark.parametrize("name", NAMES)
def test_one_beyond_its_limits_is_refused(name: str) -> None:
    allowed = limits()[name]
    for number in (allowed[0] - 1, allowed[-1] + 1):
        with pytest.raises(Invalid, match=name):
            settings_from({name: str(number)})


def test_the_refusal_is_one_sentence_that_says_what_fits() -> None:
    with pytest.raises(Invalid) as refusal:
        settings_from({"cool_off_hours": "soon"})
    assert str(refusal.value) == "cool_off_hours must be a whole number of hours from 0 to 168."


def test_a_name_that_is_no_setting_is_refused() -> None:
    with pytest.raises(Invalid, match="'cool_of_hours' is not the name of a setting"):
        settings_from({"cool_of_hours": "3"})


def test_everything_wrong_is_named_at_once() -> None:
    with pytest.raises(Invalid) as refusal:
        settings_from({"gap_days": "never", "weekly_list": "-1", "rest_days": "400"})
    assert "gap_days" in str(refusal.value)
    assert "weekly_list" in str(refusal.value)
    assert "rest_days" not in str(refusal.value)


@given(st.sampled_from(NAMES), st.text(max_size=12))
def test_a_text_is_a_number_that_fits_or_is_refused(name: str, text: str) -> None:
    try:
        number = getattr(settings_from({name: text}), name)
    except Invalid:
        assert not (re.fullmatch(r"[0-9]{1,4}", text) and int(text) in limits()[name])
    else:
        assert number == int(text)
        assert number in limits()[name]


def test_the_cooling_off_is_counted_in_hours() -> None:
    assert cool_off(Settings(cool_off_hours=36)) == timedelta(hours=36)
