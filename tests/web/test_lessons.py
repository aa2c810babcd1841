"""*Lessons*, practice, the page before an interview and the lines after it."""

import re
from collections.abc import Callable
from datetime import UTC, datetime, timedelta

from starlette.testclient import TestClient

from afterword.app import App
from afterword.core.lessons.lesson import Lesson
from afterword.services.lessons import lessons

NOW = datetime(2026, 3, 12, 18, 0, tzinfo=UTC)
CALL = "Theresa rang. She said I <rambled> and never gave a number."


def told(browser: TestClient, words: str = CALL) -> None:
    said = browser.post("/lessons/add", data={"words": words, "who": "Theresa"})
    assert said.status_code == 303


def newest(app: App) -> Lesson:
    return lessons(app.store)[0]


def shown(browser: TestClient, path: str = "/lessons") -> str:
    answer = browser.get(path)
    assert answer.status_code == 200
    return answer.text


def test_the_advice_of_the_mailbox_is_shown_by_theme(browser: TestClient, app: App) -> None:
    page = shown(browser)
    assert "What was in your hands" in page
    for one in lessons(app.store):
        assert one.who.replace("'", "&#39;") in page
    assert "!" not in re.sub(r"<[^>]+>", " ", page)


def test_no_advice_is_a_good_page(empty_browser: TestClient) -> None:
    assert "No advice yet." in shown(empty_browser)


def test_what_is_written_down_is_kept_word_for_word_and_is_just_text(
    browser: TestClient, app: App
) -> None:
    told(browser)
    assert newest(app).words == CALL
    assert "She said I &lt;rambled&gt; and never gave a number." in shown(browser)


def test_nothing_written_down_is_asked_for_again_and_loses_nothing(browser: TestClient) -> None:
    answer = browser.post(
        "/lessons/add", data={"words": "Shorter.", "who": "Petra", "on": "2030-01-01"}
    )
    assert answer.status_code == 422
    assert "Shorter." in answer.text
    assert "Petra" in answer.text


def test_a_correction_is_kept_and_taken_back(browser: TestClient, app: App) -> None:
    told(browser)
    one = newest(app)
    page = shown(browser, f"/lessons/{one.id}")
    assert "<mark>" in page
    said = browser.post(f"/lessons/{one.id}", data={"theme": ["fit", "pay"]})
    assert said.status_code == 303
    assert [each.value for each in newest(app).themes] == ["fit", "pay"]
    browser.post(f"/lessons/{one.id}/undo")
    assert newest(app).themes == one.themes
    browser.post(f"/lessons/{one.id}/undo")
    assert browser.post(f"/lessons/{one.id}", data={"theme": "juggling"}).status_code == 422


def test_of_many_words_on_one_theme_the_newest_are_shown_and_the_others_are_a_click_away(
    browser: TestClient,
) -> None:
    for number in range(9):
        told(browser, f"Theresa rang. She said I rambled about the ferry of {1990 + number}.")
    page = shown(browser)
    assert "ferry of 1998" in page
    assert "ferry of 1990" not in page
    older = re.search(r'href="(/lessons\?theme=communication)"', page)
    assert older
    whole = shown(browser, older[1])
    assert "ferry of 1990" in whole
    assert "All lessons" in whole


def test_an_unknown_lesson_is_not_found(browser: TestClient) -> None:
    assert browser.get("/lessons/F99").status_code == 404
    assert browser.post("/practice/E99/done").status_code == 404


def test_an_exercise_is_taken_on_once_however_often_it_is_pressed(
    browser: TestClient, app: App
) -> None:
    told(browser)
    form = {"theme": "communication", "words": "Two minutes, then stop.", "lesson": newest(app).id}
    for _ in range(2):
        assert browser.post("/practice", data=form).status_code == 303
    (one,) = app.store.practices()
    assert (one.lesson, one.is_open) == ("F1", True)
    assert "Two minutes, then stop." in shown(browser)
    browser.post(f"/practice/{one.id}/words", data={"words": "One minute, then stop."})
    browser.post(f"/practice/{one.id}/done", data={"came_of_it": "It is shorter."})
    browser.post(f"/practice/{one.id}/done")
    (done,) = app.store.practices()
    assert (done.words, done.came_of_it) == ("One minute, then stop.", "It is shorter.")
    assert "done today" in shown(browser)
    browser.post(f"/practice/{one.id}/open")
    browser.post(f"/practice/{one.id}/drop")
    assert not app.store.practices()[0].is_open


def test_the_page_before_an_interview_names_who_is_met(browser: TestClient, app: App) -> None:
    talks = [
        one for one in app.store.applications() if any(each.at > NOW for each in one.interviews)
    ]
    contacts = {one.id: one for one in app.store.contacts()}
    page = shown(browser, f"/applications/{talks[0].id}/brief")
    for who in talks[0].interviews[-1].with_:
        assert contacts[who].name.replace("'", "&#39;") in page
    assert page.count("<li>") >= 3


def test_the_evening_after_an_interview_three_lines_are_asked_for_and_kept(
    at: Callable[..., TestClient], app: App
) -> None:
    talks = [
        (each, one) for one in app.store.applications() for each in one.interviews if each.at > NOW
    ]
    interview, application = min(talks, key=lambda one: one[0].at)
    browser = at(interview.at + timedelta(hours=3))
    path = f"/applications/{application.id}/interview"
    assert f'href="{path}"' in shown(browser, "/")
    assert browser.post(path, data={}).status_code == 422
    assert browser.post(path, data={"liked": "the view", "talked": " "}).status_code == 303
    assert "the view" in shown(browser, path)
    assert f'href="{path}"' not in shown(browser, "/")
