"""The contact book and a real server's address book kept in step, from the terminal."""

import json
from typing import Any

import pytest
from tests.cardserver import PASSWORD, USER, CardServer
from tests.cli.conftest import Afterword

DANA = """BEGIN:VCARD\r
VERSION:3.0\r
UID:dana\r
FN:Dana Kim\r
N:Kim;Dana;;;\r
item1.EMAIL;type=INTERNET:dana@rail.example\r
item1.X-ABLabel:Depot\r
TITLE:Planner\r
ORG:Northwind Rail\r
X-ODD;X-P=1:kept as it is\r
PHOTO;ENCODING=b;TYPE=JPEG:/9j/4AAQSkZJRgABAQAAAQABAAA=\r
END:VCARD\r
"""


@pytest.fixture
def book(afterword: Afterword, card_server: CardServer, monkeypatch: pytest.MonkeyPatch) -> str:
    monkeypatch.setenv("AFTERWORD_PASSPHRASE", "a long one")
    made = card_server.make_book()
    card_server.put(made, "dana", DANA)
    ran = afterword(
        "addressbook", "add", "home", card_server.url, "--user", USER, stdin=PASSWORD + "\n"
    )
    assert ran.code == 0, ran.err
    return made


def synced(afterword: Afterword, *more: str) -> dict[str, Any]:
    ran = afterword("addressbook", "sync", "--yes", "--format", "json", *more)
    assert ran.code == 0, ran.err
    told: dict[str, Any] = json.loads(ran.out)
    return told


def people(afterword: Afterword) -> list[dict[str, Any]]:
    found: list[dict[str, Any]] = json.loads(afterword("people", "--all", "--format", "json").out)
    return found


def imported(afterword: Afterword, tmp_path: Any, rows: str) -> None:
    table = tmp_path / "people.csv"
    table.write_text(f"name,address,title,phone\n{rows}")
    assert afterword("import", table, "--yes").code == 0


def test_who_is_there_comes_here_and_a_second_time_changes_nothing(
    afterword: Afterword, book: str, card_server: CardServer
) -> None:
    before = card_server.text(book, "dana")
    first = afterword("addressbook", "sync", "--yes")
    assert "Dana Kim (new)" in first.out
    assert "Both are in step." in first.out
    assert [(one["name"], one["address"]) for one in people(afterword)] == [
        ("Dana Kim", "dana@rail.example")
    ]
    assert "Nothing to change on either side." in afterword("addressbook", "sync").out
    assert card_server.text(book, "dana") == before


@pytest.mark.usefixtures("book")
def test_nothing_happens_without_a_yes(afterword: Afterword) -> None:
    ran = afterword("addressbook", "sync")
    assert ran.code == 4
    assert people(afterword) == []
    assert json.loads(afterword("addressbook", "sync", "--dry-run", "--format", "json").out)["here"]
    assert people(afterword) == []


def test_a_change_here_is_written_there_and_nothing_else_of_the_card(
    afterword: Afterword, book: str, card_server: CardServer, tmp_path: Any
) -> None:
    synced(afterword)
    before = set(card_server.text(book, "dana").split("\r\n"))
    imported(afterword, tmp_path, "Dana Kim,dana@rail.example,,+44 20 7946 0018\n")
    assert synced(afterword)["written"] == 1
    after = set(card_server.text(book, "dana").split("\r\n"))
    assert after - before == {"TEL:+44 20 7946 0018"}
    assert before <= after
    assert synced(afterword)["written"] == 0


def test_people_one_stays_in_touch_with_are_put_there_and_others_are_not(
    afterword: Afterword, book: str, card_server: CardServer, tmp_path: Any
) -> None:
    imported(afterword, tmp_path, "Omar Haddad,o@x.example,,\nLea Brandt,l@x.example,,\n")
    afterword("log", "Omar", "--by", "coffee", "--note", "likes cranes")
    assert synced(afterword)["written"] == 1
    assert len(card_server.names(book)) == 2
    new = card_server.text(book, next(iter(card_server.names(book) - {"dana"})))
    assert "FN:Omar Haddad" in new
    assert "cranes" not in new
    assert synced(afterword)["written"] == 0
    assert len(people(afterword)) == 3


def test_what_both_sides_changed_is_shown_and_settled(
    afterword: Afterword, book: str, card_server: CardServer, tmp_path: Any
) -> None:
    imported(afterword, tmp_path, "Dana Kim,dana@rail.example,Head of Planning,\n")
    told = synced(afterword)
    assert told["conflicts"][0]["fields"] == [
        {"field": "title", "mine": "Head of Planning", "theirs": "Planner"}
    ]
    assert "TITLE:Planner" in card_server.text(book, "dana")
    assert people(afterword)[0]["title"] == "Head of Planning"
    shown = afterword("addressbook", "sync", "--yes").out
    assert "here Head of Planning, there Planner" in shown, "it is not forgotten"
    assert afterword("addressbook", "resolve", "Dana", "title", "--mine").code == 0
    assert synced(afterword)["written"] == 1
    assert "TITLE:Head of Planning" in card_server.text(book, "dana")
    card_server.put(
        book, "dana", card_server.text(book, "dana").replace("Head of Planning", "Boss")
    )
    assert synced(afterword)["conflicts"] == []
    assert people(afterword)[0]["title"] == "Boss"


@pytest.mark.usefixtures("book")
def test_the_other_word_can_be_taken_too(afterword: Afterword, tmp_path: Any) -> None:
    imported(afterword, tmp_path, "Dana Kim,dana@rail.example,Head of Planning,\n")
    synced(afterword)
    assert afterword("addressbook", "resolve", "Dana", "title", "--theirs").code == 0
    assert synced(afterword)["conflicts"] == []
    assert people(afterword)[0]["title"] == "Planner"
    assert afterword("addressbook", "resolve", "Dana", "title", "--mine").code == 3


def test_a_card_deleted_there_leaves_the_person_here_and_is_not_made_again(
    afterword: Afterword, book: str, card_server: CardServer
) -> None:
    card_server.put(book, "omar", DANA.replace("Dana", "Omar").replace("dana", "omar"))
    synced(afterword)
    afterword("log", "Dana", "--by", "coffee")
    card_server.ask("DELETE", f"{book}dana.vcf")
    told = synced(afterword)
    assert (told["gone_there"], told["written"]) == (1, 0)
    assert len(people(afterword)) == 2
    assert synced(afterword)["written"] == 0
    assert card_server.names(book) == {"omar"}


def test_a_book_that_is_suddenly_empty_is_not_believed(
    afterword: Afterword, book: str, card_server: CardServer
) -> None:
    synced(afterword)
    card_server.ask("DELETE", book)
    card_server.make_book()
    ran = afterword("addressbook", "sync", "--yes")
    assert ran.code == 4
    assert "suddenly empty" in ran.err
    assert afterword("addressbook", "sync", "--yes", "--emptied").code == 0
    assert len(people(afterword)) == 1


def test_somebody_forgotten_is_deleted_there_only_when_the_person_agrees(
    afterword: Afterword, book: str, card_server: CardServer
) -> None:
    synced(afterword)
    assert afterword("forget", "Dana", "--yes").code == 0
    told = synced(afterword)
    assert (told["forgotten_there"], told["deleted"]) == (1, 0)
    assert people(afterword) == []
    assert card_server.names(book) == {"dana"}
    told = synced(afterword, "--delete-forgotten")
    assert told["deleted"] == 1
    assert card_server.names(book) == set()


@pytest.mark.usefixtures("book")
def test_the_password_lies_nowhere_in_the_store_and_goes_with_the_book(
    afterword: Afterword, home: Any
) -> None:
    synced(afterword)
    assert PASSWORD.encode() not in (home / "afterword.db").read_bytes()
    assert "home" in afterword("addressbook", "list").out
    assert afterword("addressbook", "remove", "home").code == 0
    assert json.loads(afterword("addressbook", "list", "--format", "json").out) == []
    assert len(people(afterword)) == 1
    assert afterword("addressbook", "sync").code == 3
