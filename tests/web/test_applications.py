"""*Applications* and the page of one of them, on the demo's mailbox."""

import html
import re
from collections.abc import Callable
from datetime import timedelta

import pytest
from starlette.testclient import TestClient
from tests.web.conftest import HOST, an_app, let_in

from afterword.app import App
from afterword.core.applications import Application, Outcome
from afterword.core.reading.reading import Kind
from afterword.core.steps import StepKind
from afterword.services.applications.standing import meeting_ahead
from afterword.services.applications.timeline import timeline
from afterword.services.applications.views import view
from afterword.services.mail.reviewing import id_of
from afterword.services.wording import is_filed
from afterword.web.building import build


@pytest.fixture
def rail(app: App) -> Application:
    """The application that ended yesterday, after an interview with two people."""
    return next(one for one in app.store.applications() if one.organisation == "Harbour Light Rail")


def text_of(page: str) -> str:
    return " ".join(html.unescape(re.sub(r"<[^>]+>", " ", page)).split())


def test_open_ones_come_first_then_the_ended_and_the_filed_lie_behind_a_fold(
    browser: TestClient, app: App
) -> None:
    page = browser.get("/applications").text
    seen, _, folded = page.partition('<details class="later">')
    assert seen.index("Still open") < seen.index("Ended, after word from a person")
    for one in app.store.applications():
        link = f'href="/applications/{one.id}"'
        assert page.count(link) == 1
        if is_filed(one):
            assert link in folded
        elif one.outcome is not None:
            assert link in seen


def test_where_each_stands_is_said_in_words_and_nothing_is_counted(
    browser: TestClient, rail: Application
) -> None:
    page = text_of(browser.get("/applications").text)
    assert "It ended yesterday, after an interview." in page
    assert not re.search(r"\d+ (?:rejections?|applications?|ended)", page)
    assert rail.outcome is Outcome.REJECTED


def test_before_any_mail_the_list_says_how_to_begin(empty_browser: TestClient) -> None:
    page = empty_browser.get("/applications").text
    assert "No applications yet." in page
    assert "afterword scan" in page


@pytest.mark.parametrize(
    "question",
    ["harbour light", "TIMETABLE planner harbour", "dana.kim", "Omar Haddad", "whiteboard", "dána"],
)
def test_a_search_finds_by_name_role_person_and_mail_whatever_the_accents(
    browser: TestClient, rail: Application, question: str
) -> None:
    page = browser.get("/applications", params={"q": question}).text
    assert f'href="/applications/{rail.id}"' in page


def test_a_search_finds_what_is_filed_and_shows_the_words(browser: TestClient, app: App) -> None:
    filed = next(one for one in app.store.applications() if is_filed(one) and one.organisation)
    page = browser.get("/applications", params={"q": filed.organisation}).text
    assert f'href="/applications/{filed.id}"' in page
    assert "<mark>whiteboard</mark>" in browser.get("/applications?q=whiteboard").text


def test_a_search_finds_notes(browser: TestClient, app: App, rail: Application) -> None:
    app.store.save_notes(rail.id, "bring the blue folder")
    page = browser.get("/applications", params={"q": "BLUE folder"}).text
    assert f'href="/applications/{rail.id}"' in page
    assert "In your notes" in page


@pytest.mark.parametrize("question", ["zebrafish", "<script>alert(1)</script>", "'; drop", "\x00"])
def test_what_is_not_there_gets_a_calm_page_that_shows_the_question_as_text(
    browser: TestClient, question: str
) -> None:
    answer = browser.get("/applications", params={"q": f"zebrafish {question}"})
    assert answer.status_code == 200
    assert "Nothing found" in answer.text
    assert "<script>alert" not in answer.text


def test_one_application_shows_its_people_and_a_way_to_write_to_each(
    browser: TestClient, app: App, rail: Application
) -> None:
    page = browser.get(f"/applications/{rail.id}").text
    people = {one.id: one for one in app.store.contacts()}
    assert 'id="people"' in page
    for part in rail.participants:
        assert people[part.contact_id].name in page
        assert f'href="/applications/{rail.id}/write?to={part.contact_id}"' in page
    assert "Write to Dana" in page


def test_its_steps_are_those_of_today(browser: TestClient, app: App, rail: Application) -> None:
    page, today = browser.get(f"/applications/{rail.id}").text, browser.get("/").text
    button = f'href="/applications/{rail.id}/write?to='
    assert set(re.findall(rf"{button}[^\"]+purpose=[^\"]+", today)) <= set(
        re.findall(rf"{button}[^\"]+purpose=[^\"]+", page)
    )
    assert "Write the note to Dana" in page
    assert app.store.applications()


def test_the_story_runs_from_application_to_answer_with_the_words_marked(
    browser: TestClient, app: App, rail: Application
) -> None:
    page = browser.get(f"/applications/{rail.id}").text
    events = timeline(view(app.store, rail, app.moment), app.moment.owner.addresses)
    places = [
        page.index(f'href="/messages/{id_of(one.filed)}"')
        for one in events
        if one.filed is not None
    ]
    assert places == sorted(places)
    assert len(places) > 4
    assert re.search(r"<mark>We decided to go with someone", page)
    assert "Interview, 60 minutes, with Dana Kim and Omar Haddad" in page
    assert '<div class="mailtext quieter">' in page


@pytest.mark.parametrize("name", ["A9999", "x", "A1'--", "%00", "A1%00"])
def test_an_application_that_is_not_there_is_said_so(browser: TestClient, name: str) -> None:
    answer = browser.get(f"/applications/{name}")
    assert answer.status_code in {404, 422}
    assert "Traceback" not in answer.text


def stamp_in(page: str) -> str:
    found = re.search(r'name="stamp" value="([0-9a-f]+)"', page)
    assert found is not None
    return found[1]


def test_notes_are_kept_and_shown(browser: TestClient, rail: Application) -> None:
    path = f"/applications/{rail.id}"
    form = {"notes": "\r\nDana: trams\r\n<b>", "stamp": stamp_in(browser.get(path).text)}
    answer = browser.post(f"{path}/notes", data=form)
    assert (answer.status_code, answer.headers["location"]) == (303, f"{path}#notes")
    page = browser.get(path).text
    assert "Your notes are saved." in page
    assert "Dana: trams\n&lt;b&gt;" in page
    again = browser.post(f"{path}/notes", data=form)
    assert again.status_code == 303  # the same form sent twice says the same


def test_notes_that_another_tab_changed_are_not_overwritten_and_both_are_shown(
    browser: TestClient, app: App, rail: Application
) -> None:
    path = f"/applications/{rail.id}"
    stamp = stamp_in(browser.get(path).text)
    browser.post(f"{path}/notes", data={"notes": "from the first tab", "stamp": stamp})
    answer = browser.post(f"{path}/notes", data={"notes": "from the second", "stamp": stamp})
    assert answer.status_code == 409
    assert "from the first tab" in answer.text
    assert "from the second" in answer.text
    assert notes_of(app, rail) == "from the first tab"
    merged = {"notes": "both", "stamp": stamp_in(answer.text)}
    assert browser.post(f"{path}/notes", data=merged).status_code == 303
    assert notes_of(app, rail) == "both"


def notes_of(app: App, application: Application) -> str:
    return next(one.notes for one in app.store.applications() if one.id == application.id)


def names_in(app: App, application: Application) -> list[str]:
    people = {one.id: one.name for one in app.store.contacts()}
    found = next(one for one in app.store.applications() if one.id == application.id)
    return [people[one.contact_id] for one in found.participants]


def test_somebody_met_is_added_once_stays_over_the_next_filing_and_is_taken_back(
    browser: TestClient, app: App, rail: Application
) -> None:
    path = f"/applications/{rail.id}"
    before = names_in(app, rail)
    form = {"name": "Rosa  Lind", "address": "rosa@rail.example", "part": "interviewer"}
    for _ in range(2):
        answer = browser.post(f"{path}/people", data=form)
        assert (answer.status_code, answer.headers["location"]) == (303, f"{path}#people")
    assert names_in(app, rail) == [*before, "Rosa Lind"]
    assert "Write to Rosa" in browser.get(path).text
    assert len(app.store.applications()) == 40
    browser.post(f"{path}/people/undo", data={"name": "Rosa Lind"})
    assert names_in(app, rail) == before


@pytest.mark.parametrize(
    ("form", "said"),
    [
        ({"name": " "}, "Say who you met"),
        ({"name": "Rosa", "address": "not an address"}, "is no mail address"),
    ],
)
def test_a_person_who_cannot_be_added_comes_back_as_typed(
    browser: TestClient, rail: Application, form: dict[str, str], said: str
) -> None:
    answer = browser.post(f"/applications/{rail.id}/people", data=form)
    assert answer.status_code == 422
    assert said in text_of(answer.text)
    assert form.get("address", "") in answer.text


def test_an_answer_that_is_none_is_overruled_from_here_and_taken_back(
    browser: TestClient, app: App, rail: Application
) -> None:
    path = f"/applications/{rail.id}"
    assert rail.rejection is not None
    filed = app.store.message(rail.rejection.message_id or "")
    assert filed is not None
    form = {"kind": "interview", "back": rail.id}
    answer = browser.post(f"/review/{id_of(filed)}", data=form)
    assert answer.headers["location"] == path
    page = browser.get(path).text
    assert "You said that this is news about meeting you." in text_of(page)
    assert f'<input type="hidden" name="back" value="{rail.id}">' in page
    browser.post(f"/review/{id_of(filed)}/undo", data={"back": rail.id})
    assert app.store.message(filed.message.message_id).kind is Kind.REJECTION  # type: ignore[union-attr]


def test_a_way_back_that_leads_nowhere_ends_at_the_list(
    browser: TestClient, app: App, rail: Application
) -> None:
    filed = app.store.message(rail.message_ids[0])
    assert filed is not None
    form = {"kind": filed.kind.value, "back": "https://elsewhere.example"}
    answer = browser.post(f"/review/{id_of(filed)}", data=form)
    assert answer.headers["location"] == "/applications"


def test_a_no_of_today_holds_its_letters_and_says_until_when(
    at: Callable[..., TestClient], rail: Application
) -> None:
    assert rail.rejection is not None
    page = at(rail.rejection.at + timedelta(hours=1)).get(f"/applications/{rail.id}").text
    assert "Nothing to send yet. Ready tomorrow" in page


def test_a_meeting_that_is_ahead_leads_to_the_page_to_read_before_it(
    browser: TestClient, app: App, at: Callable[..., TestClient]
) -> None:
    ahead = next(one for one in app.store.applications() if meeting_ahead(one, app.moment))
    brief = f'href="/applications/{ahead.id}/brief"'
    page = browser.get(f"/applications/{ahead.id}").text
    assert brief in page
    assert meeting_ahead(ahead, app.moment) in text_of(page)
    assert "Nothing to do" not in page
    after = at(max(one.at for one in ahead.interviews) + timedelta(days=1))
    assert brief not in after.get(f"/applications/{ahead.id}").text


def test_where_nothing_is_next_it_is_said_what_is_true_instead(
    browser: TestClient, app: App
) -> None:
    waiting, filed = (
        next(one for one in app.store.applications() if one.organisation == name)
        for name in ("Tern Line Shipping", "Cobaltine Rail Systems")
    )
    assert "It is their turn now." in browser.get(f"/applications/{waiting.id}").text
    assert "Nobody wrote this no in person" in browser.get(f"/applications/{filed.id}").text


def test_who_is_still_to_be_met_gets_no_letter_yet_and_the_page_says_why(
    browser: TestClient, app: App
) -> None:
    found = next(
        one
        for one in app.store.applications()
        if one.outcome is None and any(each.at > app.now and each.with_ for each in one.interviews)
    )
    ahead = next(each for each in found.interviews if each.at > app.now).with_[0]
    page = browser.get(f"/applications/{found.id}").text
    assert "You are still to meet" in page
    assert f"/applications/{found.id}/write?to={ahead}" not in page
    refused = browser.get(f"/applications/{found.id}/write?to={ahead}")
    assert refused.status_code < 500
    assert "is still ahead" in text_of(refused.text)
    assert "thank you for" not in text_of(refused.text)


def test_a_look_for_an_opening_can_be_set_aside_for_a_month(app: App) -> None:
    application, window = next(
        (one, step.window)
        for one in app.store.applications()
        for step in view(app.store, one, app.moment).steps
        if step.kind is StepKind.WATCH
    )
    some_weeks_on = an_app(app.home, window.earliest + timedelta(hours=1))
    browser = let_in(some_weeks_on, build(some_weeks_on, [HOST]))
    path = f"/applications/{application.id}"
    assert "Set aside for a month" in browser.get(path).text
    assert browser.post(f"{path}/aside", data={"x": ""}).status_code == 303
    page = browser.get(path).text
    assert "is set aside until" in text_of(page)
    assert "Set aside for a month" not in page
    assert "Take it up again" in page
    assert browser.post(f"{path}/aside/undo", data={"x": ""}).status_code == 303
    assert "Set aside for a month" in browser.get(path).text
    some_weeks_on.close()
