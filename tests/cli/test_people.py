"""The contact book in the terminal: listed, tended, forgotten to the last byte, exported."""

import json
import shutil
from collections.abc import Iterator
from datetime import UTC
from pathlib import Path
from typing import Any

import pytest
from tests.cli.conftest import MOMENT, Afterword

from afterword.adapters.clock import FixedClock
from afterword.app import App
from afterword.core.letters.letter import Letter
from afterword.core.letters.purposes import Purpose
from afterword.core.messages.message import Address
from afterword.services.mail.filing import file_everything
from afterword.services.mail.scanning import scan
from afterword.web.waiting import Quiet


@pytest.fixture(scope="session")
def scanned_home(tmp_path_factory: pytest.TempPathFactory, demo_box: Path) -> Path:
    home = tmp_path_factory.mktemp("people") / "home"
    app = App(home, FixedClock(MOMENT), UTC)
    mailbox = app.mailbox(demo_box)
    scan(mailbox, app.store, Quiet())
    file_everything(app.store, {mailbox.source: mailbox}, Quiet(), app.zone)
    app.close()
    return home


@pytest.fixture
def known(afterword: Afterword, scanned_home: Path, home: Path) -> Afterword:
    """The command line in a home where the demo's mail is known."""
    shutil.copytree(scanned_home, home)
    return afterword


@pytest.fixture
def app(home: Path) -> Iterator[App]:
    made = App(home, FixedClock(MOMENT), UTC)
    yield made
    made.close()


def listed(afterword: Afterword, *more: str) -> dict[str, dict[str, Any]]:
    found = json.loads(afterword("people", "--format", "json", *more).out)
    return {one["name"]: one for one in found}


def test_everybody_is_listed_with_why(known: Afterword) -> None:
    everybody = listed(known)
    dana = everybody["Dana Kim"]
    assert dana["id"].startswith("P")
    assert dana["state"] == "due"
    assert dana["why"]
    assert set(listed(known, "--due")) == {
        name for name, one in everybody.items() if one["state"] == "due"
    }
    text = known("people").out
    assert "Who comes next" in text
    assert "Dana Kim" in text
    assert "--all shows them" in text


def test_a_logged_talk_and_a_snooze_show_at_once(known: Afterword) -> None:
    assert known("log", "dana kim", "--by", "coffee", "--note", "timetables").code == 0
    assert listed(known)["Dana Kim"]["touchpoints"] == 5
    assert "counts once" in known("log", "dana", "--by", "coffee", "--note", "timetables").out
    assert listed(known)["Dana Kim"]["touchpoints"] == 5
    assert "10 December" in known("snooze", "Dana", "--for", "3w").out
    assert listed(known)["Dana Kim"]["state"] == "snoozed"
    assert "Dana Kim" not in known("today").out
    assert known("rest", "Dana").code == known("stop", "Omar").code == 0
    assert listed(known)["Dana Kim"]["state"] == listed(known)["Omar Haddad"]["state"] == "closed"
    assert known("reopen", "Dana").code == 0
    assert listed(known)["Dana Kim"]["state"] == "due"


@pytest.mark.parametrize(
    ("arguments", "code"),
    [
        (("log", "Dana", "--by", "coffee", "--on", "2030-01-01"), 2),
        (("log", "Dana", "--by", "pigeon"), 2),
        (("log", "Nobody At All", "--by", "call"), 3),
        (("snooze", "Dana"), 2),
        (("snooze", "Dana", "--for", "3w", "--until", "2027-01-01"), 2),
        (("snooze", "Dana", "--until", "someday"), 2),
        (("rest", "P999"), 3),
        (("forget", "Dana"), 4),
        (("export", "."), 4),
        (("export", "/nowhere/at/all.json"), 5),
    ],
)
def test_what_cannot_be_done_is_one_sentence(
    known: Afterword, arguments: tuple[str, ...], code: int
) -> None:
    ran = known(*arguments)
    assert ran.code == code
    assert ran.err.strip().splitlines()[-1].startswith("afterword: ")


def where(home: Path, *words: str) -> list[str]:
    """Look through every byte of every file."""
    wanted = [word.lower().encode() for word in words]
    return [
        str(path.relative_to(home))
        for path in sorted(home.rglob("*"))
        if path.is_file() and any(one in path.read_bytes().lower() for one in wanted)
    ]


def test_somebody_forgotten_is_in_no_byte_and_does_not_come_back(
    known: Afterword, home: Path, app: App, demo_box: Path, tmp_path: Path
) -> None:
    names = ("Dana Kim", "dana.kim@")
    dana = listed(known)["Dana Kim"]
    to = Address("Dana Kim", dana["address"])
    letter = Letter(
        app.store.new_id("L"), Purpose.THANK_YOU, to, "Thank you", "Hi Dana,\n\nThank you.\n",
        MOMENT, dana["applications"][0], dana["id"], message_id="one@afterword.invalid",
    )  # fmt: skip
    app.store.save_letter(letter)
    app.outlet("eml").deliver(letter, MOMENT)
    app.close()
    shutil.copyfile(home / "afterword.db", home / "afterword-before-0003.db")
    (home / "my notes.txt").write_text("Dana Kim likes tea")
    before = json.loads(known("applications", "--all", "--format", "json").out)
    assert len(where(home, *names)) >= 4

    done = known("forget", "Dana Kim", "--yes")
    assert done.code == 0
    assert "Dana Kim is forgotten." in done.out
    assert "my notes.txt names them as well" in done.out
    assert where(home, *names) == ["my notes.txt"]
    assert "Dana Kim" not in listed(known)
    assert not [name for name in listed(known) if "█" in name]
    after = json.loads(known("applications", "--all", "--format", "json").out)
    assert [(one["id"], one["outcome"]) for one in after] == [
        (one["id"], one["outcome"]) for one in before
    ]

    copy = tmp_path / "again.mbox"
    shutil.copyfile(demo_box, copy)
    assert known("scan", copy).code == 0
    assert where(home, *names) == ["my notes.txt"]
    assert "Dana Kim" not in listed(known)
    assert known("forget", "Dana Kim", "--yes").code == 3
    assert known("forget").out.strip() == "Nothing is left to forget."


def test_copies_can_be_kept_and_are_named(known: Afterword, home: Path) -> None:
    shutil.copyfile(home / "afterword.db", home / "afterword-before-0003.db")
    asked = known("forget", "Dana Kim")
    assert asked.code == 4
    assert "afterword-before-0003.db" in asked.err
    assert "Nothing was forgotten" in asked.err
    assert "Dana Kim" in listed(known)
    done = known("forget", "Dana Kim", "--yes", "--keep-files")
    assert "afterword-before-0003.db still names them" in " ".join(done.out.split())
    assert where(home, "Dana Kim") == ["afterword-before-0003.db"]


def test_everything_is_exported_in_open_form_and_no_file_is_overwritten(
    known: Afterword, tmp_path: Path
) -> None:
    file = tmp_path / "all.json"
    assert known("export", file).code == 0
    assert file.stat().st_mode & 0o777 == 0o600
    found = json.loads(file.read_text())
    assert found["schema"] == 1
    assert {"applications", "contacts", "touchpoints", "letters", "messages"} <= set(found)
    assert any(one["name"] == "Dana Kim" for one in found["contacts"])
    assert known("export", file).code == 4
    assert json.loads(known("export", "-").out)["contacts"] == found["contacts"]
