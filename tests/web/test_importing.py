"""*Bring people along* and *One person?*: looked at first, done after a yes, and taken back."""

import io
import zipfile
from html import unescape

import pytest
from selectolax.lexbor import LexborHTMLParser
from starlette.testclient import TestClient

from afterword.app import App
from afterword.core.people import Contact, Ways
from afterword.web import guards

CARDS = (
    "BEGIN:VCARD\r\nVERSION:3.0\r\nFN:Lea Brandt\r\nEMAIL:lea@x.example\r\nEND:VCARD\r\n"
    "BEGIN:VCARD\r\nVERSION:3.0\r\nFN:<script>alert(1)</script>\r\nTITLE:=1+1\r\nEND:VCARD\r\n"
)


def sent(browser: TestClient, name: str, data: bytes | str) -> tuple[int, str, str]:
    """Send a file; return the status, the page's text, and the key of what is held."""
    raw = data.encode() if isinstance(data, str) else data
    answer = browser.post("/people/import", files={"files": (name, raw)})
    found = LexborHTMLParser(answer.text).css_first('input[name="key"]')
    key = (found.attributes.get("value") or "") if found else ""
    return answer.status_code, unescape(answer.text), key


def names(app: App) -> list[str]:
    return [one.name for one in app.store.contacts()]


def test_files_are_looked_at_and_taken_in_after_a_yes(
    empty_browser: TestClient,
) -> None:
    status, page, key = sent(empty_browser, "people.vcf", CARDS)
    assert status == 200
    assert "People: 2 new." in page
    assert "Nobody here yet" in empty_browser.get("/people").text
    done = empty_browser.post("/people/import/do", data={"key": key})
    assert done.status_code == 303
    shown = empty_browser.get("/people").text
    assert "Taken in: 2 new" in shown
    assert "Lea Brandt" in shown
    assert "<script>alert" not in shown
    assert empty_browser.post("/people/import/do", data={"key": key}).status_code == 404


def test_an_archive_is_looked_through(empty_browser: TestClient) -> None:
    made = io.BytesIO()
    with zipfile.ZipFile(made, "w") as packed:
        packed.writestr(
            "Connections.csv",
            "First Name,Last Name,URL,Email Address,Company,Position,Connected On\n"
            "Dana,Kim,https://www.linkedin.com/in/dana,,Rail,Planner,02 Nov 2026\n",
        )
    _, page, _ = sent(empty_browser, "export.zip", made.getvalue())
    assert "Connections.csv: LinkedIn connections, 1 person." in page


def test_the_column_of_the_names_is_asked_for(empty_browser: TestClient) -> None:
    _, page, key = sent(empty_browser, "people.csv", "Who,Where\nDana Kim,Rail\n")
    assert "Which column holds the names?" in page
    again = empty_browser.post("/people/import/names", data={"key": key, "names": "Who"})
    assert "People: 1 new." in again.text
    assert empty_browser.post("/people/import/names", data={"key": "x"}).status_code == 404


@pytest.mark.parametrize(
    ("name", "data", "says"),
    [
        ("letter.pdf", b"%PDF", "nothing people are imported from"),
        ("export.zip", b"PK\x03\x04broken", "broken archive"),
        ("", b"", "Choose a file first"),
    ],
)
def test_what_cannot_be_read_is_said(
    empty_browser: TestClient, name: str, data: bytes, says: str
) -> None:
    status, page, _ = sent(empty_browser, name, data)
    assert status == 422
    assert says in page


def test_more_than_can_be_sent_is_refused(empty_browser: TestClient) -> None:
    large = b"0" * (guards.LARGEST_BODY + 1000)
    assert sent(empty_browser, "people.vcf", b"BEGIN:VCARD\n" + large)[0] == 200
    assert empty_browser.post("/people/merge", data={"one": large}).status_code == 413
    too_large = b"0" * (guards.LARGEST_UPLOAD + 1)
    assert (
        empty_browser.post("/people/import", files={"files": ("a.vcf", too_large)}).status_code
        == 413
    )


def test_who_may_be_one_person_is_asked_and_can_be_taken_back(
    browser: TestClient, app: App
) -> None:
    app.store.save_contact(Contact("P900", "Dana Kim", "dana@elsewhere.example"))
    dana = next(one for one in app.store.contacts() if one.name == "Dana Kim")
    before = app.store.contacts()
    page = browser.get("/people").text
    assert "Same person" in page
    data = {"one": "P900", "other": dana.id}
    assert browser.post("/people/merge", data=data).status_code == 303
    assert names(app).count("Dana Kim") == 1
    page = browser.get("/people").text
    assert "Dana Kim is one person now." in page
    [merge] = app.store.merges()
    assert f"/people/merges/{merge.id}/undo" in page
    assert browser.post(f"/people/merges/{merge.id}/undo").status_code == 303
    assert app.store.contacts() == before
    assert "Same person" not in browser.get("/people").text, "it is not asked again"


def test_two_people_stay_two(browser: TestClient, app: App) -> None:
    app.store.save_contact(Contact("P900", "Dana Kim", "dana@elsewhere.example"))
    dana = next(one for one in app.store.contacts() if one.name == "Dana Kim")
    data = {"one": dana.id, "other": "P900"}
    assert browser.post("/people/apart", data=data).status_code == 303
    assert "Same person" not in browser.get("/people").text
    assert names(app).count("Dana Kim") == 2


@pytest.mark.parametrize(
    ("ending", "begins"), [("vcf", "BEGIN:VCARD"), ("csv", "\ufeffName,"), ("json", "{")]
)
def test_people_can_be_taken_along(browser: TestClient, ending: str, begins: str) -> None:
    answer = browser.get(f"/people/export.{ending}")
    assert answer.headers["content-disposition"].endswith(f'"people.{ending}"')
    assert answer.content.decode().startswith(begins)
    assert "Dana Kim" in answer.content.decode()


def test_a_person_shows_every_way_to_reach_them(browser: TestClient, app: App) -> None:
    ways = Ways(("d2@x.example",), ("+44 20 7946 0018",), ("https://www.linkedin.com/in/d",))
    app.store.save_contact(Contact("P900", "Lea Brandt", "lea@x.example", ways=ways))
    page = browser.get("/people/P900").text
    assert "d2@x.example, +44 20 7946 0018" in page
    assert 'href="https://www.linkedin.com/in/d" rel="noreferrer noopener"' in page
