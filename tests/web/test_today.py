"""*Today* and *Review* on the demo's mailbox."""

import re
from pathlib import Path

from starlette.testclient import TestClient

from afterword.app import App, running
from afterword.services.applications.views import today
from afterword.services.mail.filing import file_everything
from afterword.services.mail.reviewing import waiting
from afterword.services.mail.scanning import scan
from afterword.web.waiting import Quiet


def test_today_shows_a_few_matters_and_folds_the_others(browser: TestClient) -> None:
    page = browser.get("/").text
    shown, _, folded = page.partition("What can wait")
    assert shown.count('<article class="card">') == 5  # four that are open, one that is held
    assert folded.count('<article class="card">') >= 1


def test_what_the_cooling_off_holds_is_in_sight(browser: TestClient) -> None:
    shown, _, _ = browser.get("/").text.partition("What can wait")
    assert "Nothing to send yet. Ready" in shown


def test_every_step_of_today_stands_on_its_page_with_its_why(browser: TestClient, app: App) -> None:
    page = browser.get("/").text
    cards = today(app.store, app.moment)
    assert len(cards) > 4
    for card in cards:
        assert card.step.why.replace("'", "&#39;") in page


def test_nothing_due_is_a_good_page_too(empty_browser: TestClient, tmp_path: Path) -> None:
    letter = tmp_path / "friend.eml"
    letter.write_bytes(b"From: Jo <jo@mail.example>\n\nThe kettle is on, come over.\n")
    with running(tmp_path / "home") as app:
        scan(app.mailbox(letter), app.store, Quiet())
    assert "Nothing to do today." in empty_browser.get("/").text


def test_before_any_mail_it_says_how_to_begin(empty_browser: TestClient) -> None:
    page = empty_browser.get("/").text
    assert "Nothing here yet." in page
    assert "afterword scan" in page


def test_a_kind_page_counts_no_rejections(browser: TestClient) -> None:
    for path in ("/", "/review"):
        text = re.sub(r"<[^>]+>", " ", browser.get(path).text)
        assert not re.search(r"\b\d+ (?:rejections?|declined|no's)", text)
        assert "!" not in text


def test_a_doubtful_message_is_shown_with_the_very_words(browser: TestClient, app: App) -> None:
    first = waiting(app.store)[0].filed
    page = browser.get("/review").text
    assert first.message.subject.replace("'", "&#39;") in page
    for evidence in first.reading.evidence:
        assert f"<mark>{evidence.text}</mark>".replace("'", "&#39;") in page


def test_a_word_on_a_message_is_kept_and_can_be_taken_back(browser: TestClient, app: App) -> None:
    first = waiting(app.store)[0].filed
    name = first.message.digest[:8]
    said = browser.post(f"/review/{name}", data={"kind": "other"})
    assert said.status_code == 303
    assert app.store.overruled()[-1].message.digest == first.message.digest
    page = browser.get("/review").text
    assert "is kept as something else" in page
    assert f"/review/{name}/undo" in page
    assert browser.post(f"/review/{name}/undo").status_code == 303
    assert app.store.overruled() == []
    assert browser.post(f"/review/{name}/undo").status_code == 303  # a second tab does no harm


def test_a_kind_nobody_knows_changes_nothing(browser: TestClient, app: App) -> None:
    name = waiting(app.store)[0].filed.message.digest[:8]
    assert browser.post(f"/review/{name}", data={"kind": "verdict"}).status_code == 422
    assert browser.post("/review/00000000", data={"kind": "other"}).status_code == 404
    assert app.store.overruled() == []


def test_later_leads_to_the_next_message(browser: TestClient, app: App) -> None:
    second = waiting(app.store)[1].filed.message
    assert f"?message={second.digest[:8]}" in browser.get("/review").text
    assert second.subject.split()[-1] in browser.get(f"/review?message={second.digest[:8]}").text


def test_what_a_message_is_part_of_is_said_on_its_page_and_taken_back(
    browser: TestClient, app: App
) -> None:
    there, home = app.store.applications()[:2]
    filed = app.store.message(home.message_ids[0])
    assert filed is not None
    name = filed.message.digest[:8]
    assert f'<option value="{there.id}">' in browser.get(f"/messages/{name}").text
    form = {"application": there.id, "back": "message"}
    assert browser.post(f"/review/{name}/belongs", data=form).status_code == 303
    page = browser.get(f"/messages/{name}").text
    assert f"is kept with {there.organisation}" in page
    assert "As you said." in page
    assert _homes(app, filed.message.message_id) == [there.organisation]
    assert browser.post(f"/review/{name}/undo", data={"back": "message"}).status_code == 303
    assert _homes(app, filed.message.message_id) == [home.organisation]
    assert browser.post(f"/review/{name}/belongs", data={"application": "A999"}).status_code == 404


def _homes(app: App, message_id: str) -> list[str | None]:
    known = app.store.applications()
    return [one.organisation for one in known if message_id in one.message_ids]


def test_a_message_that_fits_two_applications_asks_which(
    empty_browser: TestClient, tmp_path: Path
) -> None:
    for number, text in enumerate((
        "Thank you for applying for the Cook position. We have received your application.",
        "Thank you for applying for the Deckhand position. We have received your application.",
        "I am sorry to say that we have offered the job to another candidate. Ewan, Halden Marine",
    ), 1):  # fmt: skip
        (tmp_path / f"{number}.eml").write_text(
            f"From: Halden Marine <jobs@halden.example>\nTo: ana@reader.example\n"
            f"Subject: News {number}\nMessage-ID: <{number}@halden.example>\n"
            f"Date: Mon, {number:02d} Nov 2026 09:00:00 +0000\n\n{text}\n"
        )
    with running(tmp_path / "home") as app:
        scan(app.mailbox(tmp_path), app.store, Quiet())
        file_everything(app.store, {}, Quiet(), app.zone)
        (asked,) = waiting(app.store)
    page = empty_browser.get("/review").text
    assert "Which application is this part of?" in page
    assert "Halden Marine · Cook</button>" in page
    form = {"application": asked.between[0]}
    name = asked.filed.message.digest[:8]
    assert empty_browser.post(f"/review/{name}/belongs", data=form).status_code == 303
    assert "Nothing waits for your word." in empty_browser.get("/review").text
