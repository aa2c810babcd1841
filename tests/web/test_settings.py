"""*Settings* and *Help*: what is changed there holds, and what does not fit comes back as typed."""

import json
import re
from pathlib import Path

import pytest
from starlette.testclient import TestClient

from afterword.app import App
from afterword.app.safekeeping import restore
from afterword.core.settings import described, limits
from afterword.services.owner import find_owner
from afterword.web.shell import keys_to_pages
from afterword.web.waiting import Quiet


@pytest.fixture(autouse=True)
def passphrase(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("AFTERWORD_PASSPHRASE", "for the sealed file")


def test_every_number_stands_there_with_its_unit_and_source(browser: TestClient) -> None:
    page = browser.get("/settings").text
    for name, default, unit, _, _ in described():
        if limits()[name] == range(2):  # a yes or a no needs no unit
            assert f'<select id="{name}" name="{name}"' in page
            continue
        assert f'name="{name}" value="{default}"' in page
        assert unit in page


def test_a_person_reads_no_names_of_settings_and_not_the_same_word_at_every_number(
    browser: TestClient,
) -> None:
    words = re.sub(r"<[^>]+>", " ", browser.get("/settings").text)
    assert not [name for name, *_ in described() if name in words]
    assert "From: judgement" not in words
    assert "(1 is yes" not in words
    assert words.count("it is our judgement.") == 1


def test_what_people_change_first_stands_open_and_the_rest_is_one_click_away(
    browser: TestClient,
) -> None:
    page = browser.get("/settings").text
    assert page.index("Who you are") < page.index("What people change first")
    assert page.index('name="check_in_weeks"') < page.index("<summary><h2>After a no")
    assert '<details class="fold" open>' not in page
    browser.post("/settings", data={"gap_days": "45", "was_gap_days": "30"})
    assert browser.get("/settings").text.count('<details class="fold" open>') == 1


def test_what_the_mail_tells_of_oneself_is_shown_until_one_says_it(
    browser: TestClient, app: App
) -> None:
    owner = find_owner(app.store)
    assert owner.name
    page = browser.get("/settings").text
    assert f'placeholder="{owner.name}"' in page
    for address in owner.addresses:
        assert address in page
    browser.post("/settings", data={"name": "Ana B. Cole", "was_name": ""})
    page = browser.get("/settings").text
    assert f'placeholder="{owner.name}"' not in page
    assert 'value="Ana B. Cole"' in page


def test_a_yes_is_kept(browser: TestClient, app: App) -> None:
    form = {"feeds_on_this_machine": "1", "was_feeds_on_this_machine": "0"}
    assert browser.post("/settings", data=form).status_code == 303
    assert app.settings.feeds_on_this_machine == 1
    assert '<option value="1" selected>Yes</option>' in browser.get("/settings").text


def test_a_number_is_changed_and_goes_back_to_its_default(browser: TestClient, app: App) -> None:
    form = {"gap_days": "45", "was_gap_days": "30", "rest_days": "365", "was_rest_days": "365"}
    assert browser.post("/settings", data=form).status_code == 303
    assert app.settings.gap_days == 45
    assert app.store.setting("rest_days") is None
    assert "Back to default" in browser.get("/settings").text
    assert browser.post("/settings/default", data={"name": "gap_days"}).status_code == 303
    assert app.settings.gap_days == 30
    assert browser.post("/settings/default", data={"name": "nothing"}).status_code == 404


def test_what_does_not_fit_comes_back_as_typed_and_nothing_is_changed(
    browser: TestClient, app: App
) -> None:
    form = {"gap_days": "often", "was_gap_days": "30", "rest_after": "3", "was_rest_after": "2"}
    answer = browser.post("/settings", data=form)
    assert answer.status_code == 422
    assert 'value="often"' in answer.text
    assert 'value="3"' in answer.text
    assert "A whole number from 7 to 365 fits here." in answer.text
    assert app.settings.rest_after == 2


def test_one_field_that_does_not_fit_holds_back_the_others_and_says_so_itself(
    browser: TestClient, app: App
) -> None:
    form = {"name": "Ana Cole", "was_name": "", "addresses": "ana at home", "was_addresses": ""}
    answer = browser.post("/settings", data=form)
    assert answer.status_code == 422
    assert "Nothing was changed yet" in answer.text
    assert app.store.setting("name") is None
    assert app.store.setting("addresses") is None
    assert 'id="misfit-name"' not in answer.text
    said = re.search(r'id="misfit-addresses">([^<]+)<', answer.text)
    assert said is not None
    assert "is no mail address" in said[1]
    assert 'value="Ana Cole"' in answer.text


def test_a_second_tab_does_not_undo_what_the_first_changed(browser: TestClient, app: App) -> None:
    browser.post("/settings", data={"gap_days": "45", "was_gap_days": "30"})
    stale = {"gap_days": "30", "was_gap_days": "30", "rest_after": "3", "was_rest_after": "2"}
    browser.post("/settings", data=stale)
    assert (app.settings.gap_days, app.settings.rest_after) == (45, 3)


@pytest.mark.parametrize(
    ("name", "value"), [("addresses", "not an address"), ("check_ignore", "T999999")]
)
def test_words_that_make_no_sense_are_refused_with_a_sentence(
    browser: TestClient, app: App, name: str, value: str
) -> None:
    answer = browser.post("/settings", data={name: value, f"was_{name}": ""})
    assert answer.status_code == 422
    assert value in answer.text
    assert app.store.setting(name) is None


def test_an_account_is_kept_and_removed_and_its_password_never_shown(
    browser: TestClient, app: App
) -> None:
    form = {
        "name": "home",
        "address": "ana@mail.example",
        "password": "s3cret words",
        "imap": "127.0.0.1:1",
        "imap_security": "none",
    }
    answer = browser.post("/settings/accounts/new", data={**form, "imap": ""})
    assert answer.status_code == 422
    assert "Say where mail is read" in answer.text
    assert "ana@mail.example" in answer.text
    assert "s3cret" not in answer.text
    assert browser.post("/settings/accounts/new", data=form).status_code == 303
    page = browser.get("/settings").text
    assert "127.0.0.1:1 (none)" in page
    assert "s3cret" not in page
    again = browser.post("/settings/accounts/new", data=form)
    assert again.status_code == 422
    assert "There is an account" in again.text
    assert browser.post("/settings/accounts/test", data={"name": "home"}).status_code == 303
    assert "home" in browser.get("/settings").text
    exported = browser.get("/settings/export").text
    assert "s3cret" not in exported
    assert [one["name"] for one in json.loads(exported)["accounts"]] == ["home"]
    assert browser.post("/settings/accounts/remove", data={"name": "home"}).status_code == 303
    assert app.store.accounts() == []
    assert browser.post("/settings/accounts/remove", data={"name": "home"}).status_code == 404


def test_a_provider_that_wants_oauth_is_said_so(browser: TestClient, app: App) -> None:
    form = {"name": "work", "address": "ana@outlook.com", "password": "x"}
    answer = browser.post("/settings/accounts/new", data=form)
    assert answer.status_code == 422
    assert "OAuth" in answer.text
    assert app.store.accounts() == []


def test_the_export_is_a_file_with_everything(browser: TestClient, app: App) -> None:
    answer = browser.get("/settings/export")
    assert answer.headers["content-disposition"] == 'attachment; filename="afterword.json"'
    found = answer.json()
    assert found["schema"] == 1
    assert len(found["messages"]) == len(app.store.filed())


def test_the_backup_is_a_file_that_brings_everything_back_and_leaves_no_copy(
    browser: TestClient, app: App, tmp_path: Path
) -> None:
    answer = browser.get("/settings/backup")
    name = f"afterword-{app.now:%Y-%m-%d-%H%M}.zip"
    assert answer.headers["content-disposition"] == f'attachment; filename="{name}"'
    assert list(app.home.glob("afterword-*")) == []
    kept = tmp_path / name
    kept.write_bytes(answer.content)
    there = App(tmp_path / "new", app.clock, app.zone)
    restore(there, kept, Quiet())
    assert there.store.applications() == app.store.applications()
    there.close()


def test_help_says_where_the_data_lies_and_which_keys_there_are(
    browser: TestClient, app: App
) -> None:
    page = browser.get("/help").text
    assert str(app.home) in page
    for label, key in keys_to_pages():
        assert f'data-go="{key}"' in page
        assert f"<kbd>{key}</kbd></td><td>{label}</td>" in page
