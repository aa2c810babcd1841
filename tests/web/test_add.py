"""*Add*: a no that came by phone, or as a paste."""

import html
import re

import pytest
from starlette.testclient import TestClient

from afterword.app import App
from afterword.core.applications import Application
from afterword.core.reading.reading import HiringRole, ReachedStage
from afterword.core.touchpoints import Channel

PHONE = {
    "organisation": "Pier Nine Bakery",
    "role": "Baker",
    "on": "2026-03-10",
    "channel": "phone",
    "interviewed": "yes",
    "person": "Rosa Lind",
    "address": "rosa@piernine.example",
    "part": "hiring_manager",
    "reason": "somebody with night shifts",
    "notes": "lovely ovens",
    "paste": "",
}
PASTE = (
    "Dear Ana,\n\nUnfortunately we will not be moving forward with your application for the role "
    "of Baker at Pier Nine Bakery.\n\nKind regards,\nRosa Lind\n"
)


def kept(app: App, name: str = "Pier Nine Bakery") -> Application:
    (found,) = [one for one in app.store.applications() if one.organisation == name]
    return found


def test_the_form_is_empty_but_for_today_and_what_the_address_says(browser: TestClient) -> None:
    page = browser.get("/add", params={"organisation": 'Tram "Co"', "channel": "video"}).text
    assert 'value="2026-03-12"' in page
    assert 'value="Tram &#34;Co&#34;"' in page
    assert '<option value="video" selected>' in page


def test_a_no_by_phone_becomes_an_application_with_its_person(
    browser: TestClient, app: App
) -> None:
    answer = browser.post("/add", data=PHONE)
    found = kept(app)
    assert (answer.status_code, answer.headers["location"]) == (303, f"/applications/{found.id}")
    assert found.rejection is not None
    assert found.rejection.channel is Channel.PHONE
    assert found.rejection.stage is ReachedStage.AFTER_INTERVIEW
    assert found.rejection.at.isoformat() == "2026-03-10T12:00:00+00:00"
    assert found.participants[0].role is HiringRole.HIRING_MANAGER
    assert found.notes == "lovely ovens"
    page = browser.get(f"/applications/{found.id}").text
    assert "It ended last Tuesday, by phone, after an interview." in page
    assert "somebody with night shifts" in page
    assert "Write to Rosa" in page


@pytest.mark.parametrize("channel", ["phone", "in_person", "video"])
def test_whoever_said_it_aloud_was_a_person_and_can_be_named_and_thanked(
    browser: TestClient, app: App, channel: str
) -> None:
    nobody = {"person": "", "address": "", "interviewed": "no"}
    browser.post("/add", data=PHONE | nobody | {"channel": channel})
    page = html.unescape(browser.get(f"/applications/{kept(app).id}").text)
    assert "before anybody wrote" not in page
    assert "Nobody wrote this no" not in page
    assert "Whoever told you can be thanked" in page
    assert "Add somebody you met</summary>" in page


def test_who_told_it_can_be_written_to_without_an_address(browser: TestClient, app: App) -> None:
    nobody = {"address": "", "interviewed": "no", "part": ""}
    browser.post("/add", data=PHONE | nobody | {"channel": "in_person"})
    write = f"/applications/{kept(app).id}/write?to={kept(app).participants[0].contact_id}"
    person = f"/people/{kept(app).participants[0].contact_id}"
    for path in (f"/applications/{kept(app).id}", "/", person):
        page = html.unescape(browser.get(path).text)
        assert f'href="{write}"' in page, path
        assert "from your mail" not in page
    assert "Write to Rosa" in browser.get(person).text
    assert browser.get(write).status_code == 200


def test_a_form_that_is_sent_twice_keeps_one(browser: TestClient, app: App) -> None:
    for _ in range(2):
        answer = browser.post("/add", data=PHONE | {"on": "2026-03-12"})
        assert answer.headers["location"] == f"/applications/{kept(app).id}"
    assert len(app.store.added()) == 1


def test_a_paste_is_read_and_no_word_typed_beside_it_is_lost(browser: TestClient, app: App) -> None:
    form = {"paste": PASTE, "notes": "call them in May", "reason": "somebody local"}
    for _ in range(2):
        answer = browser.post("/add", data=form)
        assert answer.headers["location"] == f"/applications/{kept(app).id}"
    assert kept(app).role == "Baker"
    assert kept(app).notes == "call them in May\n\nThey said: somebody local"


def test_what_is_typed_goes_before_what_is_read(browser: TestClient, app: App) -> None:
    browser.post("/add", data={"paste": PASTE, "organisation": "Pier Ten", "on": "2026-03-02"})
    found = kept(app, "Pier Ten")
    assert found.rejection is not None
    assert found.rejection.at.date().isoformat() == "2026-03-02"


def test_a_paste_that_reads_as_something_else_is_asked_about_once(
    browser: TestClient, app: App
) -> None:
    form = {"paste": "We are delighted to offer you the job.", "organisation": "Pier Nine Bakery"}
    answer = browser.post("/add", data=form)
    assert answer.status_code == 422
    assert "not as a no" in answer.text
    assert 'name="surely"' in answer.text
    browser.post("/add", data=form | {"surely": "yes"})
    assert kept(app).rejection is not None


@pytest.mark.parametrize(
    ("changed", "said"),
    [
        ({"organisation": "  "}, "Say who it was"),
        ({"on": "2026-03-13"}, "That day has not come yet"),
        ({"on": "yesterday"}, "is not a day"),
        ({"on": "0026-03-11"}, "is too long ago"),
        ({"address": "rosa at piernine"}, "is no mail address"),
        ({"person": ""}, "Say whose address it is"),
        ({"role": "x" * 1300}, "A job's title has at most 120 letters, and this has 1,300."),
        ({"person": "x" * 121}, "A person's name has at most 120 letters, and this has 121."),
        ({"address": "x" * 400}, "longer than 320 characters"),
        ({"organisation": "", "paste": "Unfortunately not."}, "does not say which organisation"),
    ],
)
def test_what_cannot_be_kept_comes_back_as_it_was_typed_with_one_sentence(
    browser: TestClient, app: App, changed: dict[str, str], said: str
) -> None:
    before = app.store.applications()
    form = PHONE | {"notes": "two\nlines <b>"} | changed
    answer = browser.post("/add", data=form)
    assert answer.status_code == 422
    alert = re.search(r'role="alert"[^>]*>([^<]+)<', answer.text)
    assert alert is not None
    assert said in html.unescape(alert[1])
    assert "--" not in alert[1]
    for name in ("role", "person", "address"):
        assert f'value="{html.escape(form[name])}"' in answer.text
    assert "two\nlines &lt;b&gt;" in answer.text
    assert app.store.applications() == before
    assert app.store.added() == []


@pytest.mark.parametrize("path", ["/add", "/lessons/add"])
def test_the_browser_may_bring_back_what_was_typed_and_cuts_off_no_name(
    browser: TestClient, path: str
) -> None:
    page = browser.get(path).text
    assert 'autocomplete="off"' not in page
    assert re.findall(r'id="(?:organisation|role|person|who)"[^>]*maxlength', page) == []


def test_a_choice_that_was_never_offered_is_no_choice(browser: TestClient, app: App) -> None:
    nonsense = dict.fromkeys(("channel", "part", "interviewed"), "<nonsense>")
    assert browser.post("/add", data=PHONE | nonsense).status_code == 303
    rejection = kept(app).rejection
    assert rejection is not None
    assert rejection.channel is Channel.UNSAID
    assert kept(app).participants[0].role is None


def test_a_call_about_an_application_that_is_known_joins_it_and_no_word_is_lost(
    browser: TestClient, app: App
) -> None:
    known = kept(app, "Saltergate Buses")
    app.store.save_notes(known.id, "they like clean schedules")
    before = len(app.store.applications())
    form = PHONE | {"organisation": "Saltergate Buses", "role": known.role or ""}
    answer = browser.post("/add", data=form)
    assert answer.headers["location"] == f"/applications/{known.id}"
    assert len(app.store.applications()) == before
    words = ["they like clean schedules", "lovely ovens", "They said: somebody with night shifts"]
    assert kept(app, "Saltergate Buses").notes == "\n\n".join(words)
    assert "Kept with what was known already." in browser.get(f"/applications/{known.id}").text


def test_what_they_said_is_kept_where_the_mail_had_given_another_reason(
    browser: TestClient, app: App
) -> None:
    known = kept(app, "Saltergate Buses")
    form = PHONE | {"organisation": "Saltergate Buses", "role": known.role or ""}
    browser.post("/add", data=form | {"reason": "another had driven a tram"})
    page = browser.get(f"/applications/{known.id}").text
    assert "another had driven a tram" in page


def test_the_reason_that_was_typed_is_found(browser: TestClient, app: App) -> None:
    browser.post("/add", data=PHONE)
    page = browser.get("/applications", params={"q": "night shifts"}).text
    assert f'href="/applications/{kept(app).id}"' in page
    assert "In what they said" in page
    assert "<mark>night</mark>" in page


def test_what_joins_an_application_of_another_spelling_leads_to_it(
    browser: TestClient, app: App
) -> None:
    browser.post("/add", data=PHONE | {"organisation": "Morgen Ltd"})
    known = kept(app, "Morgen Ltd")
    again = {"organisation": "Morgen & Co", "person": "Ida Holm", "on": "2026-03-11"}
    answer = browser.post("/add", data=PHONE | again | {"address": "", "notes": "a long call"})
    assert answer.headers["location"] == f"/applications/{known.id}"
    page = browser.get(answer.headers["location"]).text
    assert "Kept with what was known already." in page
    assert "Ida Holm" in page
    assert "a long call" in page


def taken_back(browser: TestClient, page: str) -> str:
    """Press the button that takes back what was added; return where it leads."""
    form = re.search(r'action="/add/undo">(.+?)</form>', page, re.DOTALL)
    assert form is not None
    fields = re.findall(r'name="(\w+)" value="([^"]*)"', form[1])
    answer = browser.post("/add/undo", data={name: html.unescape(value) for name, value in fields})
    assert answer.status_code == 303
    return str(answer.headers["location"])


def test_what_was_added_is_taken_back(browser: TestClient, app: App) -> None:
    before = app.store.applications()
    answer = browser.post("/add", data=PHONE)
    page = browser.get(answer.headers["location"]).text
    assert taken_back(browser, page) == "/applications"
    assert "Taken back: Pier Nine Bakery." in browser.get("/applications").text
    assert app.store.applications() == before
    assert app.store.added() == []


def test_what_joined_an_application_is_taken_back_with_the_words_it_brought(
    browser: TestClient, app: App
) -> None:
    known = kept(app, "Saltergate Buses")
    app.store.save_notes(known.id, "they like clean schedules")
    before = app.store.applications()
    form = PHONE | {"organisation": "Saltergate Buses", "role": known.role or ""}
    answer = browser.post("/add", data=form | {"notes": "two\nlines"})
    page = browser.get(answer.headers["location"]).text
    assert taken_back(browser, page) == f"/applications/{known.id}"
    assert app.store.applications() == before


def test_the_page_is_called_what_its_button_is_called(browser: TestClient) -> None:
    assert "Add one by hand" in browser.get("/applications").text
    page = browser.get("/add").text
    assert "<h1>Add one by hand</h1>" in page
    assert "Add a no" not in page
