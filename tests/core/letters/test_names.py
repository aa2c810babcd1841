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
    "written",
    [
        "Nguyễn Thị Minh Khai", "Trần Văn An", "Li Wei", "Chen Xiaoming", "Lin Xiaoming",
        "Tan Wei Ming", "Kim Min-jun", "Kim Minjun", "Lee Min-ho", "Park Ji-sung", "Tanaka Yuki",
        "Nagy Katalin", "Horváth Anna", "Ivanova Anna", "Shevchenko Olena", "Popescu Maria",
        "Yang Chen", "Song Li",
    ],
)  # fmt: skip
def test_nobody_is_called_by_a_surname_that_stands_first(written: str) -> None:
    assert salutation(written, is_formal=False) == f"Dear {written},"
    assert salutation(f"Dr {written}", is_formal=True) == f"Dear Dr {written},"
    assert signature(written, is_formal=False) == written


@pytest.mark.parametrize(
    ("written", "first"),
    [
        ("Wei Li", "Wei"), ("Minh Khai Nguyen", "Minh"), ("Hoang Nguyen", "Hoang"),
        ("Li Zhang", "Li"), ("Min-jun Kim", "Min-jun"), ("Kim Novak", "Kim"), ("Kim Jones", "Kim"),
        ("Lee Harper", "Lee"), ("Lee Ann Womack", "Lee"), ("Jo March", "Jo"), ("Su Thomas", "Su"),
        ("Han Jansen", "Han"), ("Lin Eriksson", "Lin"), ("Yuki Tanaka", "Yuki"),
        ("Katalin Nagy", "Katalin"), ("Anna Ivanova", "Anna"), ("Eva Novak", "Eva"),
        ("Ekaterina Ivanova", "Ekaterina"), ("Siobhan Martin", "Siobhan"), ("JP Morgan", "JP"),
        ("MARY Smith", "Mary"), ("Li, Wei", "Wei"),
    ],
)  # fmt: skip
def test_who_has_the_given_name_first_is_called_by_it(written: str, first: str) -> None:
    assert salutation(written, is_formal=False) == f"Hi {first},"


@pytest.mark.parametrize(
    ("written", "warm", "titled"),
    [
        ("TANAKA Yuki", "Hi Yuki,", "Dear Dr Tanaka,"),
        ("DUPONT Jean-Marie", "Hi Jean-Marie,", "Dear Dr Dupont,"),
        ("LI Wei", "Hi Wei,", "Dear Dr Li,"),
        ("NGUYEN Van An", "Dear Nguyen Van An,", "Dear Dr Nguyen,"),
    ],
)
def test_capitals_tell_which_word_is_the_surname(written: str, warm: str, titled: str) -> None:
    assert salutation(written, is_formal=False) == warm
    assert salutation(f"Dr {written}", is_formal=True) == titled


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
