"""A table of people: its columns told by their headers, named, or asked for."""

import pytest

from afterword.core.cards import Found
from afterword.core.cards.format import Asked, format_of
from afterword.core.cards.formats.table import guessed, is_clear
from afterword.core.cards.rows import rows_of
from afterword.core.errors import Invalid

GOOGLE = (
    "First Name,Last Name,Organization Name,Organization Title,E-mail 1 - Label,E-mail 1 - Value,"
    "E-mail 2 - Value,Phone 1 - Value,Notes\n"
    "Dana,Kim,Northwind Rail,Head of Planning,Work,d@x.example,d2@x.example ::: d3@x.example,"
    "+44 20 7946 0018,Likes trams\n"
)
OUTLOOK = (
    'Title,First Name,Last Name,Company,Job Title,E-mail Address,Mobile Phone\n"Dr",Dana,Kim,'
    "Rail,Planner,d@x.example,+44 20 7946 0018\n"
)
GERMAN = (
    "Vorname;Nachname;Firma;E-Mail-Adresse;Telefon\r\nJörg;Müller;Bahn;j@x.example;030 1234567\r\n"
)
FRENCH = "Prénom\tNom\tSociété\tAdresse e-mail\nZoé\tBlanc\tRails\tz@x.example\n"


def read(text: str, **columns: str) -> Found:
    chosen = format_of("people.csv", text)
    assert chosen is not None
    return chosen.read("people.csv", text, Asked(columns))


def test_the_tables_of_big_address_books_are_understood() -> None:
    google = read(GOOGLE).cards[0]
    assert google.addresses == ("d@x.example", "d2@x.example", "d3@x.example")
    assert (google.title, google.organisation) == ("Head of Planning", "Northwind Rail")
    outlook = read(OUTLOOK).cards[0]
    assert (outlook.title, outlook.name) == ("Planner", "Dana Kim")


@pytest.mark.parametrize(("table", "name"), [(GERMAN, "Jörg Müller"), (FRENCH, "Zoé Blanc")])
def test_headers_are_known_in_several_languages(table: str, name: str) -> None:
    card = read(table).cards[0]
    assert card.name == name
    assert card.organisation
    assert card.addresses


def test_a_column_can_be_named() -> None:
    table = "Who,Where from\nDana Kim,Rail\n"
    assert not is_clear(guessed(["Who", "Where from"], {}))
    assert "say --column name=HEADER" in read(table).problems[0].says
    card = read(table, name="who", organisation="Where from").cards[0]
    assert (card.name, card.organisation) == ("Dana Kim", "Rail")


def test_a_column_that_is_not_there_is_said_with_those_there_are() -> None:
    with pytest.raises(Invalid, match="no column 'Name'; there are 'Who', 'Where from'"):
        guessed(["Who", "Where from"], {"name": "Name"})
    with pytest.raises(Invalid, match="holds no 'colour'"):
        guessed(["Who"], {"colour": "Who"})


def test_a_bad_line_is_said_by_its_number_and_stops_no_other() -> None:
    table = 'name,e-mail\nDana,d@x.example\n,nobody@x.example\n"Omar,o@x.example\nZoë,z@x.example\n'
    found = read(table)
    assert [one.name for one in found.cards] == ["Dana", "Zoë"]
    assert [one.line for one in found.problems] == [3, 4]


def test_line_numbers_count_lines_within_cells() -> None:
    found = read('name,notes\nDana,"one\ntwo"\n,x\n')
    assert found.cards[0].notes == "one\ntwo"
    assert [one.line for one in found.problems] == [4]


def test_control_characters_and_invisible_marks_are_taken_out() -> None:
    card = read("name,title\nDana\x1b[31m Kim\u202e,Plan\x00ner\u200b\n").cards[0]
    assert (card.name, card.title) == ("Dana[31m Kim", "Planner")


def test_a_quote_nobody_closes_takes_one_line_and_not_the_file() -> None:
    rows = list(rows_of('a,"b\n' + "c,d\n" * 100_000))
    assert rows[0].says
    assert len(rows) == 100_001


def test_a_cell_full_of_nothing_is_a_cell() -> None:
    found = read("name,email\nDana,a" + " " * 120_000 + "b\nOmar,o@x.example\n")
    assert [(one.name, one.addresses) for one in found.cards] == [
        ("Dana", ()),
        ("Omar", ("o@x.example",)),
    ]
