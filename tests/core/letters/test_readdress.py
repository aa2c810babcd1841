"""Saying *you* to the reader."""

import pytest

from afterword.core.letters.answers.readdress import to_reader


@pytest.mark.parametrize(
    ("said", "told"),
    [
        ("Dana showed me how the crane works", "You showed me how the crane works"),
        ("dana showed me the crane", "you showed me the crane"),
        ("how Dana Kim explained the rota", "how you explained the rota"),
        ("Ms. Kim explained the rota", "You explained the rota"),
        ("talking to Dana and Omar about boats", "talking to you and Omar about boats"),
        ("Omar and Dana were kind", "you and Omar were kind"),
        ("Dana's drawing of the crane", "Your drawing of the crane"),
        ("Dana runs the ward with humour", "You run the ward with humour"),
        ("Dana was very kind", "You were very kind"),
        ("watching Dana draw", "watching you draw"),
        ("Dana showed me her sketches", "You showed me your sketches"),
        ("Dana let me hold the owl. She told me its name.",
         "You let me hold the owl. You told me its name."),
        ("Dana always explains it twice", "You always explain it twice"),
        ("Dana lent me his coat and I thanked him",
         "You lent me your coat and I thanked you"),
        ("hearing Dana, and the owl", "hearing you, and the owl"),
        ("Dana and I talked about knots", "You and I talked about knots"),
    ],
)  # fmt: skip
def test_the_reader_is_spoken_to(said: str, told: str) -> None:
    assert to_reader(said, "Dana Kim", ["Omar Haddad"]) == told


@pytest.mark.parametrize(
    "said",
    [
        "Dana's very funny",
        "Dana, the ward sister, showed me the ward",
        "Dana and Omar argued, she was right",
        "I liked that she asked about my kids",
        "they let me try the lathe",
        "Omar showed me the boat",
        "she said Dana drew it",
        "Dana jokes about everything and herself",
        "Dana quickly and",
    ],
)
def test_what_is_not_certain_stays_as_it_was_said(said: str) -> None:
    assert to_reader(said, "Dana Kim", ["Omar Haddad"]) == said


def test_a_name_that_is_a_word_needs_its_capital() -> None:
    assert to_reader("talking to Grace about grace", "Grace Mbeki") == "talking to you about grace"
    assert to_reader("I will ask", "Will Orr") == "I will ask"


def test_two_people_of_one_name_are_not_told_apart() -> None:
    assert to_reader("Dana drew it", "Dana Kim", ["Dana Orr"]) == "Dana drew it"


@pytest.mark.parametrize(
    ("said", "told"),
    [
        ("how they hand over at night", "how you hand over at night"),
        ("that they measure everything", "that you measure everything"),
        ("how they look after their new nurses", "how you look after your new nurses"),
        ("how the depots hand over when they close", "how the depots hand over when they close"),
        ("everyone washes their own plate", "everyone washes their own plate"),
        ("Omar told me they close at four", "Omar told me they close at four"),
        ("they was so kind", "they was so kind"),
    ],
)
def test_they_are_the_reader_s_people_where_the_question_was_about_them(
    said: str, told: str
) -> None:
    assert to_reader(said, "Dana Kim", ["Omar Haddad"], is_of_them=True) == told


def test_in_shouted_words_you_is_shouted_too() -> None:
    assert to_reader("THEY READ ALOUD", "Dana Kim", is_of_them=True) == "YOU READ ALOUD"
    assert to_reader("DANA READ ALOUD", "Dana Kim") == "YOU READ ALOUD"
    assert to_reader("Dana read IT aloud", "Dana Kim") == "You read IT aloud"


@pytest.mark.parametrize(
    ("answer", "reader", "goes_by", "said"),
    [
        ("Kat showed me the press", "Katherine Jones", "Kat", "you showed me the press"),
        ("Katherine showed me the press", "Katherine Jones", "Kat", "you showed me the press"),
        ("Li Wei showed me the press", "Li Wei", "", "you showed me the press"),
        ("Khai showed me the press", "Nguyen Thi Minh Khai", "Khai", "you showed me the press"),
        ("the cat slept by the press", "Katherine Jones", "Kat", "the cat slept by the press"),
        ("Omar showed me the press", "Li Wei", "", "Omar showed me the press"),
    ],
)
def test_a_short_name_or_a_whole_one_is_the_reader_too(
    answer: str, reader: str, goes_by: str, said: str
) -> None:
    assert to_reader(answer, reader, goes_by=goes_by).casefold() == said.casefold()


def test_two_whose_given_names_are_unknown_are_not_one() -> None:
    said = to_reader("Li Wei showed me the press", "Li Wei", ["Chen Jun"])
    assert said.casefold() == "you showed me the press"
