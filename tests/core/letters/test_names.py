"""What to call people."""

import pytest

from afterword.core.letters.names import listed, name_of, salutation, signature


@pytest.mark.parametrize(
    ("written", "warm", "formal"),
    [
        ("Dana Kim", "Hi Dana,", "Dear Dana Kim,"),
        ("Dr Dana Kim", "Hi Dana,", "Dear Dr Kim,"),
        ("Kim, Dana", "Hi Dana,", "Dear Dana Kim,"),
        ("DANA KIM", "Hi Dana,", "Dear Dana Kim,"),
        ("dana kim", "Hi Dana,", "Dear Dana Kim,"),
        ("Dana Kim (she/her)", "Hi Dana,", "Dear Dana Kim,"),
        ("Dana Kim | Halden Rail", "Hi Dana,", "Dear Dana Kim,"),
        ("Dana Kim, PhD", "Hi Dana,", "Dear Dana Kim,"),
        ('"Dana Kim"', "Hi Dana,", "Dear Dana Kim,"),
        ("Mrs Siddiqui", "Dear Mrs Siddiqui,", "Dear Mrs Siddiqui,"),
        ("Prof. Dr. Adler", "Dear Professor Adler,", "Dear Professor Adler,"),
        ("D. Kim", "Dear D. Kim,", "Dear D. Kim,"),
        ("Sanne de Vries", "Hi Sanne,", "Dear Sanne de Vries,"),
        ("Dr Sanne de Vries", "Hi Sanne,", "Dear Dr de Vries,"),
        ("Min-ji Park", "Hi Min-ji,", "Dear Min-ji Park,"),
        ("Cher", "Hi Cher,", "Dear Cher,"),
        ("Coach Reyes", "Dear Coach Reyes,", "Dear Coach Reyes,"),
        ("Frau Schneider", "Dear Frau Schneider,", "Dear Frau Schneider,"),
        ("Herr Dr. Weber", "Dear Dr Weber,", "Dear Dr Weber,"),
        ("Herr Prof. Dr. Jan Weber", "Hi Jan,", "Dear Professor Weber,"),
        ("Mme Dubois", "Dear Madame Dubois,", "Dear Madame Dubois,"),
        ("Pani Kowalska", "Dear Pani Kowalska,", "Dear Pani Kowalska,"),
        ("Señora García", "Dear Señora García,", "Dear Señora García,"),
        ("Sir Ian Halden", "Hi Ian,", "Dear Sir Ian,"),
        ("Dame Iris Lund", "Hi Iris,", "Dear Dame Iris,"),
        ("Dana (she/her) Kim", "Hi Dana,", "Dear Dana Kim,"),
        ("Dana Kim MBE", "Hi Dana,", "Dear Dana Kim,"),
        ("Dana Kim FRSL OBE", "Hi Dana,", "Dear Dana Kim,"),
        ("Dana Esq", "Hi Dana,", "Dear Dana Esq,"),
        ("Frauke Schneider", "Hi Frauke,", "Dear Frauke Schneider,"),
    ],
)
def test_people_are_greeted_by_the_name_they_use(written: str, warm: str, formal: str) -> None:
    assert salutation(written, is_formal=False) == warm
    assert salutation(written, is_formal=True) == formal


@pytest.mark.parametrize(
    "written", ["Halden Recruiting Team", "no-reply", "jobs@halden.example", "", "4711", "Talent"]
)
def test_what_is_nobody_s_name_is_not_greeted_as_one(written: str) -> None:
    assert name_of(written) is None
    assert salutation(written, is_formal=False) == "Hello,"


def test_nobody_is_greeted_formally_where_nobody_is_known() -> None:
    assert salutation(None, is_formal=True) == "Dear Sir or Madam,"
    assert salutation(None, is_formal=False) == "Hello,"


def test_letters_are_signed_with_the_first_name_and_formal_ones_with_both() -> None:
    assert signature("Ana Ferreira", is_formal=False) == "Ana"
    assert signature("Ana Ferreira", is_formal=True) == "Ana Ferreira"
    assert signature("ana@home.example", is_formal=False) == ""
    assert signature("", is_formal=False) == ""


def test_names_are_joined_as_one_says_them() -> None:
    assert listed([]) == ""
    assert listed(["you"]) == "you"
    assert listed(["you", "Omar", "Priya"]) == "you, Omar and Priya"
