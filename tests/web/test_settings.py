"""*Settings* and *Help*: what is changed there holds, and what does not fit comes back as typed."""

import json
from pathlib import Path

import pytest
from starlette.testclient import TestClient

from afterword.app import App
from afterword.app.safekeeping import restore
from afterword.core.settings import described
from afterword.web.shell import keys_to_pages
from afterword.web.waiting import Quiet


@pytest.fixture(autouse=True)
def passphrase(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("AFTERWORD_PASSPHRASE", "for the sealed file")


def test_every_number_stands_there_with_its_unit_and_source(browser: TestClient) -> None:
    page = browser.get("/settings").text
    for name, default, unit, _, _ in described():
        assert f'name="{name}" value="{default}"' in page
        assert unit in page


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
