"""CardDAV against a real Radicale: ETags and sync tokens honoured, and odd servers said."""

from collections.abc import Callable, Iterator

import pytest
from tests.cardserver import PASSWORD, USER, CardServer
from tests.webserver import Asked, Played, dripping, endless

from afterword.adapters.addressbooks import carddav
from afterword.adapters.addressbooks.carddav import CardDav
from afterword.core.address_books import AddressBook
from afterword.core.errors import Invalid, NotFound, Refused, Unavailable

CARD = "BEGIN:VCARD\r\nVERSION:3.0\r\nUID:{uid}\r\nFN:Dana Kim\r\nN:Kim;Dana;;;\r\nEND:VCARD\r\n"


@pytest.fixture
def book(card_server: CardServer) -> str:
    return card_server.make_book()


@pytest.fixture
def server(card_server: CardServer) -> Iterator[CardDav]:
    made = CardDav(AddressBook("home", card_server.url, USER), lambda: PASSWORD)
    yield made
    made.close()


def test_the_book_is_found_from_the_server_s_address(server: CardDav, book: str) -> None:
    assert [(one.address, one.name) for one in server.books()] == [(book, "people")]


def test_the_book_s_own_address_is_enough(book: str) -> None:
    own = CardDav(AddressBook("home", book, USER), lambda: PASSWORD)
    assert [one.address for one in own.books()] == [book]
    own.close()


def test_a_token_tells_only_what_changed_since(
    server: CardDav, book: str, card_server: CardServer
) -> None:
    card_server.put(book, "one", CARD.format(uid="one"))
    card_server.put(book, "two", CARD.format(uid="two"))
    whole = server.listing(book, "")
    assert whole.is_whole
    assert set(whole.etags) == {f"{book}one.vcf", f"{book}two.vcf"}
    card_server.put(book, "three", CARD.format(uid="three"))
    card_server.ask("DELETE", f"{book}one.vcf")
    later = server.listing(book, whole.token)
    assert not later.is_whole
    assert (set(later.etags), later.gone) == ({f"{book}three.vcf"}, (f"{book}one.vcf",))
    assert server.listing(book, later.token).etags == {}


def test_a_token_the_server_does_not_know_begins_anew(server: CardDav, book: str) -> None:
    assert server.listing(book, "http://radicale.org/ns/sync/" + "0" * 64).is_whole


def test_nothing_is_written_over_what_somebody_wrote_meanwhile(
    server: CardDav, book: str, card_server: CardServer
) -> None:
    address = f"{book}one.vcf"
    made = server.put(address, CARD.format(uid="one"), "")
    assert made is not None
    assert server.put(address, CARD.format(uid="one"), "") is None, "it is there already"
    card_server.put(book, "one", CARD.format(uid="one").replace("Dana", "Dora"))
    assert server.put(address, CARD.format(uid="one"), made.etag) is None
    assert not server.delete(address, made.etag)
    assert "Dora" in card_server.text(book, "one")
    [(name, held)] = server.fetch(book, [address, f"{book}missing.vcf"]).items()
    assert name == address
    assert server.delete(address, held.etag)
    assert card_server.names(book) == set()


def test_a_wrong_password_is_said(card_server: CardServer) -> None:
    wrong = CardDav(AddressBook("home", card_server.url, USER), lambda: "wrong")
    with pytest.raises(Unavailable, match="did not let you in"):
        wrong.books()
    wrong.close()


@pytest.mark.parametrize(
    ("url", "error"),
    [
        ("http://dav.example/", Refused),
        ("ftp://dav.example/", Invalid),
        ("https://ana:secret@dav.example/", Invalid),
        ("people", Invalid),
    ],
)
def test_an_address_that_would_not_do_is_refused(url: str, error: type[Exception]) -> None:
    with pytest.raises(error):
        CardDav(AddressBook("home", url, USER), lambda: PASSWORD)


def test_the_password_goes_to_no_other_server(web: Played) -> None:
    book = AddressBook("home", web.url("/dav"), USER)
    web.leads("/dav", "http://127.0.0.1:1/elsewhere", 301)
    made = CardDav(book, lambda: PASSWORD)
    with pytest.raises(Refused, match="names another server"):
        made.listing(web.url("/dav"), "")
    made.close()


@pytest.mark.parametrize(
    "body",
    [
        b'<!DOCTYPE x [<!ENTITY a "aaaa">]><multistatus xmlns="DAV:">&a;</multistatus>',
        b"<html><body>Sign in</body></html>",
        b"<multistatus",
        b"\xff\xfe",
    ],
)
def test_an_answer_that_is_none_is_said(web: Played, body: bytes) -> None:
    web.plays("/dav", lambda asked: asked.send(207, body, "application/xml"))
    made = CardDav(AddressBook("home", web.url("/dav"), USER), lambda: PASSWORD)
    with pytest.raises(Unavailable):
        made.listing(web.url("/dav"), "")
    made.close()


def test_a_server_that_is_away_or_has_no_book_is_said(web: Played) -> None:
    away = CardDav(AddressBook("home", "http://127.0.0.1:9/", USER), lambda: PASSWORD)
    with pytest.raises(Unavailable, match="does not answer"):
        away.books()
    none = CardDav(AddressBook("home", web.url("/none"), USER), lambda: PASSWORD)
    with pytest.raises(NotFound):
        none.books()
    away.close()
    none.close()


@pytest.mark.parametrize(("play", "says"), [(endless, "more than any"), (dripping, "no end")])
def test_an_answer_without_end_is_left(
    web: Played, monkeypatch: pytest.MonkeyPatch, play: Callable[[Asked], None], says: str
) -> None:
    monkeypatch.setattr(carddav, "MOST_BYTES", 1_000_000)
    monkeypatch.setattr(carddav, "LONGEST", 0.3)
    web.plays("/dav", play)
    made = CardDav(AddressBook("home", web.url("/dav"), USER), lambda: PASSWORD)
    with pytest.raises(Unavailable, match=says):
        made.listing(web.url("/dav"), "")
    made.close()
