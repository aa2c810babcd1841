"""What a person mentioned, on their page: kept, dropped, tied to what followed."""

from html import unescape

from starlette.testclient import TestClient

from afterword.app import App
from afterword.core.mentions.suggestion import Subject
from afterword.core.people import Contact
from afterword.services.people.mentions import suggestions
from afterword.services.people.tending import By, Told, log


def whom(app: App, name: str) -> Contact:
    return next(one for one in app.store.contacts() if one.name == name)


def test_a_suggested_lead_stands_there_with_its_mail_and_is_kept_in_one_press(
    browser: TestClient, app: App
) -> None:
    found = next(one for one in suggestions(app.store, app.moment) if one.subject is Subject.LEAD)
    path = f"/people/{found.contact_id}"
    page = unescape(browser.get(path).text)
    assert f"“{found.words}”" in page
    answer = browser.post(f"{path}/suggestions/{found.id}/keep")
    assert (answer.status_code, answer.headers["location"]) == (303, f"{path}#mentioned")
    (lead,) = app.store.leads()
    assert (lead.words, lead.message_id) == (found.words, found.message_id)
    page = unescape(browser.get(path).text)
    assert "The lead is kept." in page
    assert page.count(f"“{found.words}”") == 1


def test_a_dropped_lead_is_gone_until_it_is_taken_back(browser: TestClient, app: App) -> None:
    found = next(one for one in suggestions(app.store, app.moment) if one.subject is Subject.LEAD)
    path = f"/people/{found.contact_id}"
    browser.post(f"{path}/suggestions/{found.id}/drop")
    page = unescape(browser.get(path).text)
    assert f"“{found.words}”" not in page
    fields = {"subject": "lead", "words": found.declined.words}
    browser.post(f"{path}/suggestions/again", data=fields)
    assert f"“{found.words}”" in unescape(browser.get(path).text)


def test_a_lead_of_ones_own_leads_to_an_application_and_its_page_says_so(
    browser: TestClient, app: App
) -> None:
    dana = whom(app, "Dana Kim")
    later = max(
        (one for one in app.store.applications() if one.applied_at), key=lambda one: one.applied_at
    )
    words = {
        "kind": "opening",
        "words": f"{later.organisation} looks for people",
        "on": "2025-06-01",
    }
    assert browser.post(f"/people/{dana.id}/leads", data=words).status_code == 303
    (lead,) = app.store.leads()
    page = unescape(browser.get(f"/people/{dana.id}").text)
    assert f"Did the application to {later.organisation} follow from it?" in page
    link = f"/people/{dana.id}/leads/{lead.id}/link"
    assert browser.post(link, data={"application": later.id}).status_code == 303
    page = unescape(browser.get(f"/applications/{later.id}").text)
    assert f"It followed from a lead by Dana Kim: “{lead.words}”" in page
    assert "and 1 application followed" in browser.get("/insights").text
    browser.post(link, data={"application": ""})
    assert app.store.leads()[0].application_id is None
    browser.post(f"/people/{dana.id}/leads/{lead.id}/remove")
    assert app.store.leads() == []


def test_an_interest_is_suggested_from_a_note_and_kept(browser: TestClient, app: App) -> None:
    dana = whom(app, "Dana Kim")
    log(app.store, dana, Told(By.CALL, note="She loves sailing."), app.moment)
    page = browser.get(f"/people/{dana.id}").text
    assert 'aria-label="Keep sailing"' in page
    (found,) = suggestions(app.store, app.moment, dana)
    browser.post(f"/people/{dana.id}/suggestions/{found.id}/keep")
    assert whom(app, "Dana Kim").interests == "sailing"
    assert 'aria-label="Keep sailing"' not in browser.get(f"/people/{dana.id}").text


def test_what_is_no_lead_is_refused_in_a_sentence(browser: TestClient, app: App) -> None:
    dana = whom(app, "Dana Kim")
    wrong = ({"kind": "mood", "words": "x"}, {"kind": "opening", "words": ""})
    for fields in wrong:
        assert browser.post(f"/people/{dana.id}/leads", data=fields).status_code == 422
    assert browser.post(f"/people/{dana.id}/suggestions/s0/keep").status_code == 404
    answer = browser.post(f"/people/{dana.id}/suggestions/again", data={"subject": "x"})
    assert answer.status_code == 422
    assert app.store.leads() == []
