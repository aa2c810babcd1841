"""Two titles are one opening where one only leaves something out, and two where it is a job."""

import pytest

from afterword.core.same_opening import is_one_opening, words_apart


@pytest.mark.parametrize(
    ("short", "long"),
    [
        ("Nurse", "Nurse, Ward 4"),
        ("Nurse", "Nurse in Leeds"),
        ("Nurse, Leeds", "Nurse, Leeds, Ward 4"),
        ("Sales Assistant", "Sales Assistant (Leeds)"),
        ("Baker", "Part-time Baker"),
        ("Data Analyst", "Data Analyst Marketing"),
        ("Retail Assistant", "Retail Assistant Weekends"),
        ("Nurse", "Leeds – Nurse"),
        ("Verkäufer (m/w/d)", "Verkäufer in Teilzeit"),
        ("Nurse", "Nurse, Ward 4 (Remote)"),
    ],
)
def test_a_place_a_department_and_terms_make_no_other_opening(short, long):
    assert is_one_opening(short, long)
    assert is_one_opening(long, short)


@pytest.mark.parametrize(
    ("one", "other"),
    [
        ("Nurse", "Nurse Manager"),
        ("Nurse", "Veterinary Nurse"),
        ("Nurse", "Nurse Practitioner"),
        ("Accountant", "Senior Accountant"),
        ("Accountant", "Accountant (Senior)"),
        ("Planner", "Timetable Planner"),
        ("Nurse, Ward 4", "Nurse, Ward 7"),
        ("Sales Assistant (Leeds)", "Sales Assistant (York)"),
        ("Part-time Baker", "Full-time Baker"),
        ("Teacher", "Teacher (Head of Year)"),
        ("Cook", "Cook and Cleaner"),
        ("Chef", "Chef de Partie"),
        ("Engineer", "Engineer II"),
        ("Data Analyst", "Data Analyst / Data Engineer"),
    ],
)
def test_another_job_rank_or_place_is_another_opening(one, other):
    assert not is_one_opening(one, other)
    assert not is_one_opening(other, one)


def test_the_distance_of_titles_is_what_one_has_more():
    assert words_apart("Planner", "Timetable Planner") == 1
    assert words_apart("Senior Timetable Planner", "Planner") == 2
    assert words_apart("Planner", "Planner (m/f/d)") == 0
    assert words_apart("Site Planner", "Timetable Planner") is None
    assert words_apart("", "Planner") is None
