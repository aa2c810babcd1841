"""Job titles as a letter says them."""

import pytest

from afterword.core.letters.roles import spoken_role


@pytest.mark.parametrize(
    ("written", "said"),
    [
        ("Rail Planner", "the Rail Planner role"),
        ("welder", "the welder role"),
        ("RN - ED Nights (0.6 FTE)", "the RN role"),
        ("the Editor position", "the Editor position"),
        ("Sub-editor role", "the Sub-editor role"),
        ("PUBLICATIONS OFFICER", "the Publications Officer role"),
        ("HEAD OF IT", "the Head of IT role"),
        ("BAND 6 NURSE", "the Band 6 Nurse role"),
        ("HGV", "the HGV role"),
        ("BAR STAFF", "the role"),
        ("MIG/TIG WELDER", "the role"),
        ("iOS Developer", "the iOS Developer role"),
        ("apprenticeship", "the apprenticeship"),
        ("Marketing Internship", "the Marketing Internship"),
        ("Graduate Scheme 2027", "the Graduate Scheme 2027"),
        ("PhD position in Biology", "the PhD position in Biology"),
        ("Programme Manager", "the Programme Manager role"),
        ("Internship Coordinator", "the Internship Coordinator role"),
        ("copy editor at Penfold", "the copy editor role"),
        ("Product Manager @ Fenwick", "the Product Manager role"),
        ("Carer at night", "the Carer at night role"),
        ("Your application", "the role"),
        ("Job", "the role"),
        ("", "the role"),
        (None, "the role"),
    ],
)
def test_a_title_is_said_as_people_say_it(written: str | None, said: str) -> None:
    assert spoken_role(written) == said
