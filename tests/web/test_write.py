"""The write page, and how a letter is kept: nothing is overwritten, nothing typed is lost."""

import html
import re
from collections.abc import Callable
from dataclasses import replace
from datetime import timedelta

import pytest
from starlette.testclient import TestClient

from afterword.app import App
from afterword.core.lessons.kept import ToldLesson
from afterword.core.letters.letter import Letter
from afterword.core.people import Contact
from afterword.core.spans import Span
from afterword.services.applications.views import find_application
from afterword.services.known import known
from afterword.services.letters.writing import sit_down

SHEET = "/applications/{}/write?to={}&purpose=thank_and_ask"
JSON = {"accept": "application/json"}
BARB = "I am surprised you chose someone else, and I deserve a better explanation by Friday."


@pytest.fixture
def place(app: App) -> tuple[str, Contact]:
    """Return the application at Harbour Light Rail, and its hiring manager."""
    everything = known(app.store)
    dana = next(one for one in everything.contacts.values() if one.name == "Dana Kim")
    found = next(
        one
        for one in everything.applications.values()
        if any(part.contact_id == dana.id for part in one.participants)
    )
    return found.id, dana


@pytest.fixture
def sheet(place: tuple[str, Contact]) -> str:
    return SHEET.format(place[0], place[1].id)


def fields_of(page: str) -> dict[str, str]:
    """Return what the form of a page would send, without its buttons."""
    form = page[page.index('<form id="sheet"') : page.index("</form>", page.index('id="sheet"'))]
    found = dict(re.findall(r'<input[^>]*? name="(\w+)" value="([^"]*)"', form))
    areas = re.findall(r'<textarea[^>]*? name="(\w+)"[^>]*>\n?([^<]*)</textarea>', form)
    found |= dict(areas)
    chosen = re.search(r'<option value="(\w+)" selected', form)
    assert chosen is not None
    return {name: html.unescape(value) for name, value in found.items()} | {"purpose": chosen[1]}


def begin(browser: TestClient, place: tuple[str, Contact], sheet: str, **said: str) -> str:
    """Begin a letter as the form does, and return its path."""
    fields = fields_of(browser.get(sheet).text) | said
    answer = browser.post(f"/applications/{place[0]}/letters", data=fields)
    assert answer.status_code == 303, answer.text
    return answer.headers["location"].partition("#")[0]


def only_letter(app: App) -> Letter:
    (letter,) = app.store.letters()
    return letter


def test_looking_at_the_page_keeps_nothing(browser: TestClient, app: App, sheet: str) -> None:
    page = browser.get(sheet).text
    assert "Hi Dana," in page
    assert "What did you enjoy talking about?" in page
    assert "someone who has run a depot" in page
    assert "from the mail of Dana Kim" in page
    assert app.store.letters() == []


def test_two_presses_begin_one_letter(
    browser: TestClient, app: App, place: tuple[str, Contact], sheet: str
) -> None:
    fields = fields_of(browser.get(sheet).text)
    path = f"/applications/{place[0]}/letters"
    first, second = browser.post(path, data=fields), browser.post(path, data=fields)
    assert first.headers["location"] == second.headers["location"]
    assert only_letter(app).message_id
    assert browser.get(sheet).headers["location"] == f"/letters/{only_letter(app).id}"


def test_a_second_tab_that_begins_the_same_letter_overwrites_nothing(
    browser: TestClient, app: App, place: tuple[str, Contact], sheet: str
) -> None:
    fields = fields_of(browser.get(sheet).text)
    begin(browser, place, sheet, body="Hi Dana,\n\nthe words of the first tab.\n\nAna")
    path = f"/applications/{place[0]}/letters"
    answer = browser.post(path, data=fields | {"body": "Words of the second tab."})
    assert answer.status_code == 409
    assert "the words of the first tab" in answer.text
    assert "Words of the second tab." in answer.text
    assert "first tab" in only_letter(app).body


def test_without_script_the_text_follows_the_answers_until_it_is_touched(
    browser: TestClient, app: App, place: tuple[str, Contact], sheet: str
) -> None:
    path = begin(browser, place, sheet, enjoyed="the whiteboard")
    assert "the whiteboard" in only_letter(app).body
    fields = fields_of(browser.get(path).text) | {"learned": "how the depots hand over at night"}
    browser.post(path, data=fields | {"action": "keep"})
    assert "depots hand over" in only_letter(app).body
    fields = fields_of(browser.get(path).text)
    fields |= {"body": fields["body"] + "\nPS: Mine.", "learned": "nothing of the kind"}
    browser.post(path, data=fields | {"action": "keep"})
    assert "PS: Mine." in only_letter(app).body
    assert "depots hand over" in only_letter(app).body


def test_laid_out_anew_the_text_before_can_be_brought_back(
    browser: TestClient, app: App, place: tuple[str, Contact], sheet: str
) -> None:
    path = begin(browser, place, sheet)
    fields = fields_of(browser.get(path).text) | {"body": "Quite my own words.\n"}
    browser.post(path, data=fields | {"action": "lay"})
    assert "Quite my own words." not in only_letter(app).body
    page = browser.get(path).text
    notice = page[page.index('class="notice"') : page.index("Bring back the text before")]
    back = {
        name: html.unescape(value)
        for name, value in re.findall(r'name="(\w+)" value="([^"]*)"', notice)
    }
    assert browser.post(path, data=back).status_code == 303
    assert only_letter(app).body == "Quite my own words.\n"


def test_another_purpose_changes_the_questions_and_leaves_words_of_ones_own(
    browser: TestClient, app: App, place: tuple[str, Contact], sheet: str
) -> None:
    path = begin(browser, place, sheet, body="Quite my own words.")
    fields = fields_of(browser.get(path).text) | {"purpose": "check_in", "action": "keep"}
    browser.post(path, data=fields)
    page = browser.get(path).text
    assert "What makes you write now?" in page
    assert "Lay it out anew" in page
    assert only_letter(app).body == "Quite my own words.\n"


def test_no_purpose_is_offered_that_looks_back_at_what_never_was(
    browser: TestClient, app: App, place: tuple[str, Contact], sheet: str
) -> None:
    page = browser.get(sheet).text
    assert '<option value="advice_reminder"' not in page
    assert '<option value="advice_thanks"' not in page
    refused = browser.get(sheet.replace("thank_and_ask", "advice_reminder"))
    assert refused.status_code == 409
    assert "No question of yours to Dana Kim is known" in refused.text
    path = begin(browser, place, sheet)
    fields = fields_of(browser.get(path).text) | {"purpose": "advice_thanks", "action": "lay"}
    assert "No advice from Dana Kim is known" in browser.post(path, data=fields).text
    heard = ToldLesson(
        "F1", "Bring numbers.", app.now, "Dana Kim", place[1].id, place[0], is_note=True
    )
    app.store.tell_lesson(heard)
    assert '<option value="advice_thanks"' in browser.get(path).text


def test_what_another_tab_kept_is_shown_beside_and_not_overwritten(
    browser: TestClient, app: App, place: tuple[str, Contact], sheet: str
) -> None:
    path = begin(browser, place, sheet)
    mine, theirs = fields_of(browser.get(path).text), fields_of(browser.get(path).text)
    browser.post(path, data=theirs | {"body": "Theirs."})
    by_script = browser.post(path, data=mine | {"body": "Mine."}, headers=JSON)
    assert by_script.status_code == 409
    assert by_script.json()["body"] == "Theirs.\n"
    page = browser.post(path, data=mine | {"body": "Mine."})
    assert page.status_code == 409
    assert "Here are both" in page.text
    assert only_letter(app).body == "Theirs.\n"
    over = re.search(r'name="over" value="(\w+)"', page.text)
    assert over is not None
    chosen = fields_of(page.text) | {"over": over[1]}
    assert browser.post(path, data=chosen).status_code == 303
    assert only_letter(app).body == "Mine.\n"


def test_an_answer_that_was_lost_on_the_way_is_no_clash(
    browser: TestClient, place: tuple[str, Contact], sheet: str
) -> None:
    path = begin(browser, place, sheet)
    fields = fields_of(browser.get(path).text) | {"body": "Said once."}
    first = browser.post(path, data=fields, headers=JSON)
    again = browser.post(path, data=fields, headers=JSON)
    assert first.json()["version"] == again.json()["version"]


def test_a_button_pressed_on_words_that_are_kept_already_is_no_clash(
    browser: TestClient, app: App, place: tuple[str, Contact], sheet: str
) -> None:
    path = begin(browser, place, sheet)
    fields = fields_of(browser.get(path).text) | {"enjoyed": "the whiteboard"}
    browser.post(path, data=fields, headers=JSON)  # kept by the script, with another version since
    pressed = browser.post(path, data=fields | {"action": "lay"})
    assert pressed.status_code == 303
    assert "the whiteboard" in only_letter(app).body


def test_a_letter_begun_by_the_script_is_laid_out_by_the_button_pressed_meanwhile(
    browser: TestClient, app: App, place: tuple[str, Contact], sheet: str
) -> None:
    fields = fields_of(browser.get(sheet).text) | {"enjoyed": "the whiteboard"}
    path = f"/applications/{place[0]}/letters"
    browser.post(path, data=fields, headers=JSON)
    pressed = browser.post(path, data=fields | {"action": "lay"})
    assert pressed.status_code == 303
    assert "the whiteboard" in only_letter(app).body


def test_a_button_pressed_on_words_of_an_older_page_overwrites_nothing(
    browser: TestClient, app: App, place: tuple[str, Contact], sheet: str
) -> None:
    path = begin(browser, place, sheet)
    fields = fields_of(browser.get(path).text)
    browser.post(path, data=fields | {"learned": "how the depots hand over"}, headers=JSON)
    pressed = browser.post(path, data=fields | {"enjoyed": "the whiteboard", "action": "lay"})
    assert pressed.status_code == 409
    assert only_letter(app).answers.learned == "how the depots hand over"


def test_an_empty_text_is_not_kept_over_a_full_one(
    browser: TestClient, app: App, place: tuple[str, Contact], sheet: str
) -> None:
    path = begin(browser, place, sheet)
    fields = fields_of(browser.get(path).text) | {"body": " \n "}
    assert browser.post(path, data=fields, headers=JSON).status_code == 422
    assert "Hi Dana," in only_letter(app).body


def test_an_unknown_letter_is_said_and_the_words_are_still_there(browser: TestClient) -> None:
    fields = {"purpose": "thank_you", "body": "Words that\nmust not be lost.", "version": "1"}
    answer = browser.post("/letters/L99", data=fields)
    assert answer.status_code == 404
    assert "must not be lost." in answer.text


def test_the_live_check_counts_places_in_code_points(
    browser: TestClient, place: tuple[str, Contact], sheet: str
) -> None:
    path = begin(browser, place, sheet)
    text = f"Hi Dana,\r\n\r\n\N{SLIGHTLY SMILING FACE} {BARB}\r\n"
    fields = fields_of(browser.get(path).text) | {"body": text}
    found = browser.post(f"{path}/check", data=fields, headers=JSON).json()["findings"]
    plain = text.replace("\r\n", "\n")
    spans = {one["code"]: plain[one["start"] : one["end"]] for one in found}
    assert "by Friday" in spans["T108"]
    assert all(" ".join(spans[one["code"]].split()) == one["words"] for one in found)


def test_calmer_words_are_offered_without_the_blanks_around_them(
    browser: TestClient, place: tuple[str, Contact], sheet: str
) -> None:
    path = begin(browser, place, sheet)
    body = "Hi Dana,\n\nThank you for the hour on Tuesday. The depot was a joy.\n\nAna"
    fields = fields_of(browser.get(path).text) | {"body": body}
    found = browser.post(f"{path}/check", data=fields, headers=JSON).json()["findings"]
    offered = [one for one in found if one["fix"].startswith(" ")]
    assert offered
    assert all(one["fix_label"].startswith("Write “If") for one in offered)


def test_the_live_check_knows_what_changed_since(
    browser: TestClient, app: App, place: tuple[str, Contact], sheet: str
) -> None:
    path = begin(browser, place, sheet)
    fields = fields_of(browser.get(path).text)

    def codes() -> set[str]:
        found = browser.post(f"{path}/check", data=fields, headers=JSON).json()["findings"]
        return {one["code"] for one in found}

    before = codes()
    app.store.save_contact(replace(place[1], do_not_contact=True))
    assert codes() - before


def test_a_fix_is_applied_without_script_and_a_stale_one_is_not(
    browser: TestClient, app: App, place: tuple[str, Contact], sheet: str
) -> None:
    path = begin(browser, place, sheet, body=f"Hi Dana,\n\n{BARB}\n\nAna")
    page = browser.get(path).text
    fix = re.search(r'name="fix" value="(T108:\d+)"', page)
    assert fix is not None
    fields = fields_of(page)
    browser.post(path, data=fields | {"fix": fix[1]})
    assert "no answer is fine too" in only_letter(app).body
    fields = fields_of(browser.get(path).text)
    browser.post(path, data=fields | {"fix": fix[1]})
    assert "so nothing was replaced" in browser.get(path).text
    assert only_letter(app).body.count("no answer is fine too") == 1


def test_a_rule_is_explained_with_its_examples(browser: TestClient) -> None:
    page = browser.get("/rules/T108").text
    assert "Why it costs you" in page
    assert "It speaks up at" in page
    assert browser.get("/rules/T999").status_code == 404


def test_hostile_words_are_just_words(
    browser: TestClient, place: tuple[str, Contact], sheet: str
) -> None:
    evil = "</textarea><script>alert(1)</script>"
    path = begin(browser, place, sheet, body=f"Hi,\n\n{evil}", enjoyed=evil, learned='"><b>')
    page = browser.get(path).text
    assert "<script>alert" not in page
    assert fields_of(page)["body"] == f"Hi,\n\n{evil}\n"


def test_during_the_cooling_off_it_can_be_written_and_says_until_when(
    browser: TestClient, app: App, at: Callable[..., TestClient], place: tuple[str, Contact],
    sheet: str,
) -> None:  # fmt: skip
    application = known(app.store).applications[place[0]]
    assert application.rejection is not None
    fresh = at(application.rejection.at + timedelta(hours=2))
    page = fresh.get(sheet).text
    assert "is ready to go tomorrow" in page
    before, _, folded = page.partition("Hand it over anyway")
    assert 'name="via"' not in before
    assert 'name="via"' in folded
    begin(fresh, place, sheet)
    assert "is ready to go" in fresh.get(f"/letters/{only_letter(app).id}").text
    assert browser is not fresh


def test_what_a_letter_does_not_ask_for_is_named_once(
    browser: TestClient, place: tuple[str, Contact], sheet: str
) -> None:
    own = "I began a course. It is in the evening. I like it."
    path = begin(browser, place, sheet, enjoyed="the talk about the kiln", news=own)
    said = browser.post(f"{path}/lay-out", data=fields_of(browser.get(path).text)).json()
    assert said["left_out"] == [
        "This letter does not ask for 'news'; what you wrote there is kept with it."
    ]


def test_it_is_said_that_the_reader_writes_another_language(
    app: App, place: tuple[str, Contact]
) -> None:
    application, dana = place
    desk = sit_down(app.store, find_application(app.store, application), app.moment, to=dana.id)
    assert desk.in_their_language == ""
    text = (
        "Bonjour Ana, nous vous remercions pour votre visite et pour les questions que vous nous "
        "avez posées. Est-ce que vous seriez libre mardi avec notre directrice ?"
    )
    said = {"text": text, "authored": (Span(0, len(text)),)}
    mail = tuple(replace(one, message=replace(one.message, **said)) for one in desk.mail)
    assert "Dana Kim writes French" in replace(desk, mail=mail).in_their_language
