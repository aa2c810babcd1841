"""A mail account from its first sign-in to its last, and a password that is never seen."""

import json
import os
import signal
import subprocess
import sys
from datetime import UTC, datetime
from itertools import islice
from pathlib import Path

import pytest
from tests.cutting import Cutting
from tests.loopback import free_port
from tests.mailstack import PASSWORD, Box

from afterword.adapters.mailboxes.demo import demo_messages

MOMENT = datetime(2026, 11, 19, 16, 30, tzinfo=UTC)
PASSPHRASE = "a sealed evening"


@pytest.fixture(autouse=True)
def sealed(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("AFTERWORD_PASSPHRASE", PASSPHRASE)


def flags(box: Box) -> list[str]:
    return [
        *("--address", box.user, "--imap", f"localhost:{box.stack.imaps}"),
        *("--imap-security", "tls", "--ca-file", str(box.stack.certificate)),
    ]


def add(afterword, box: Box, name: str = "home"):
    return afterword("account", "add", name, *flags(box), stdin=f"{PASSWORD}\n")


def test_an_account_is_added_tested_read_and_removed(afterword, home, box, demo_box) -> None:
    box.put(*demo_messages(MOMENT, UTC))
    before = box.files()
    added = add(afterword, box)
    assert (added.code, added.err) == (0, "")
    assert added.out.startswith("Kept as 'home', its password in a sealed file")
    tested = afterword("account", "test", "home", "--format", "json")
    rows = json.loads(tested.out)
    wanted = {"id": "home", "ok": True, "messages": len(before), "sends": False, "problem": None}
    assert rows == [wanted]
    first = afterword("scan")
    assert first.code == 0, first.err
    assert "applications" in first.out
    second = afterword("scan")
    assert second.out.startswith("Nothing new")
    assert afterword("scan", "imap:home").out.startswith("Nothing new")
    assert box.files() == before
    for path in home.rglob("*"):
        if path.is_file():
            held = path.read_bytes()
            assert PASSWORD.encode() not in held
            assert PASSPHRASE.encode() not in held
    assert afterword("account", "remove", "home").code == 0
    assert not (home / "secrets.sealed").exists()
    assert json.loads(afterword("account", "list", "--format", "json").out) == []
    assert "applications" in afterword("scan", demo_box).out


A_NEWSLETTER = "The Headway"
"""Taken for an interview where its text is read; over IMAP, its text stays on the server."""


def test_what_imap_tells_is_what_the_file_tells(afterword, box, demo_box) -> None:
    box.put(*demo_messages(MOMENT, UTC))
    assert add(afterword, box).code == 0
    assert afterword("scan").code == 0
    told = json.loads(afterword("applications", "--all", "--format", "json").out)
    by_file = afterword("scan", demo_box)
    assert by_file.code == 0
    again = json.loads(afterword("applications", "--all", "--format", "json").out)
    by_imap = [one["organisation"] for one in told]
    assert A_NEWSLETTER not in by_imap
    assert by_imap == [one["organisation"] for one in again if one["organisation"] != A_NEWSLETTER]


def test_the_list_says_where_and_never_with_what(afterword, box) -> None:
    command = f"echo {PASSWORD}"
    added = afterword("account", "add", "work", *flags(box), "--secret-command", command)
    assert "its password with your own command" in added.out
    smtp = ("--smtp", "localhost:2525", "--smtp-security", "none")
    assert (
        afterword("account", "add", "home", *flags(box), *smtp, "--secret-command", command).code
        == 0
    )
    text = afterword("account", "list")
    listed = afterword("account", "list", "--format", "json")
    assert PASSWORD not in text.out + listed.out
    home, work = json.loads(listed.out)
    assert (home["id"], work["id"]) == ("home", "work")
    assert home["smtp"] == {"host": "localhost", "port": 2525, "security": "none"}
    assert work["has_secret_command"] is True
    assert f"localhost:{box.stack.imaps} (tls)" in text.out
    tested = afterword("account", "test")
    assert tested.code == 5
    assert "nothing answers at localhost:2525" in tested.out
    assert "work: signed in" in tested.out


def test_a_wrong_password_is_said_where_it_is_tried(afterword, box) -> None:
    afterword("account", "add", "home", *flags(box), stdin="not-the-one\n")
    tried = afterword("account", "test")
    assert tried.code == 2
    assert "in with this password" in " ".join(tried.out.split())
    scanned = afterword("scan")
    assert scanned.code == 2
    assert scanned.err.count("\n") == 1
    assert "not-the-one" not in tried.out + scanned.out + scanned.err


def test_one_account_that_fails_does_not_keep_the_others_from_being_read(afterword, box) -> None:
    box.put(*islice(demo_messages(MOMENT, UTC), 20))
    gone = ("--address", "ana@home.example", "--imap", f"127.0.0.1:{free_port()}")
    assert afterword("account", "add", "a", *gone, stdin="x\n").code == 0
    assert add(afterword, box, "b").code == 0
    ran = afterword("scan")
    assert ran.code == 5
    assert "a: The server 127.0.0.1 takes no connection" in " ".join(ran.out.split())
    assert "Read 20 new messages." in ran.out


@pytest.mark.parametrize(
    ("arguments", "code", "says"),
    [
        (("add", "home"), 2, "needs --address"),
        (("add", "home", "--address", "ana@nowhere.example"), 2, "needs --imap"),
        (("add", "home", "--address", "ana"), 2, "is no mail address"),
        (("add", " ", "--address", "ana@gmail.com"), 2, "cannot be an account's name"),
        (("add", "h" * 61, "--address", "ana@gmail.com"), 2, "at most 60 characters"),
        (("add", "home", "--address", "ana@gmail.com"), 2, "needs its password"),
        (("add", "home", "--address", "ana@outlook.com"), 2, "needs --client-id"),
        (("add", "home", "--address", "a@b.example", "--imap", "x:y"), 2, "is no server"),
        (("add", "home", "--address", "a@b.example", "--imap", "x:0"), 2, "is no server"),
        (
            ("add", "home", "--address", "a@b.example", "--imap", "x", "--imap-security", "none"),
            4,
            "for everybody to read",
        ),
        (("remove", "home"), 3, "There is no account 'home'"),
        (("test", "home"), 3, "There is no account 'home'"),
        (("test",), 2, "There is no account yet"),
    ],
)
def test_what_cannot_be_is_one_sentence(afterword, arguments, code, says) -> None:
    ran = afterword("account", *arguments)
    assert (ran.code, ran.err.count("\n")) == (code, 1)
    assert says in ran.err


def test_a_name_is_taken_once(afterword, box) -> None:
    assert add(afterword, box).code == 0
    ran = add(afterword, box)
    assert (ran.code, ran.err.count("\n")) == (4, 1)
    assert "There is an account 'home' already" in ran.err


def test_the_big_providers_need_the_address_only(afterword) -> None:
    assert afterword("account", "add", "g", "--address", "ana@gmail.com", stdin="x\n").code == 0
    listed = json.loads(afterword("account", "list", "--format", "json").out)
    assert listed[0]["imap"] == {"host": "imap.gmail.com", "port": 993, "security": "tls"}
    assert listed[0]["smtp"]["host"] == "smtp.gmail.com"


def test_a_scan_of_nothing_says_what_to_do(afterword) -> None:
    ran = afterword("scan")
    assert (ran.code, ran.err.count("\n")) == (2, 1)
    assert "afterword account add" in ran.err
    assert afterword("scan", "imap:nobody").code == 3


def test_a_forgotten_passphrase_is_said(afterword, box, monkeypatch) -> None:
    assert add(afterword, box).code == 0
    monkeypatch.setenv("AFTERWORD_PASSPHRASE", "another")
    ran = afterword("scan")
    assert (ran.code, ran.err.count("\n")) == (2, 1)
    assert "does not open" in ran.err
    monkeypatch.delenv("AFTERWORD_PASSPHRASE")
    assert "set AFTERWORD_PASSPHRASE" in afterword("scan").err


@pytest.mark.parametrize("at", [5, 8, 10, 12, 13, 14])
def test_a_scan_that_is_killed_goes_on_to_the_same_result(
    afterword, home: Path, box, monkeypatch, at: int
) -> None:
    mails = list(islice(demo_messages(MOMENT, UTC), 60))
    box.put(*mails[:40])
    box.put(*mails[40:], into="Work")
    scans: list[subprocess.Popen[bytes]] = []
    line = Cutting(box.stack.imap, at, meanwhile=lambda: [one.kill() for one in scans])
    where = ("--imap", f"127.0.0.1:{line.port}", "--imap-security", "none")
    add_ = ("account", "add", "home", "--address", box.user, *where)
    assert afterword(*add_, "--secret-command", f"echo {PASSWORD}").code == 0
    environment = {**os.environ, "AFTERWORD_HOME": str(home)}
    scans.append(
        subprocess.Popen(
            [sys.executable, "-m", "afterword", "scan"],
            env=environment,
            stdout=subprocess.DEVNULL,
            stderr=subprocess.DEVNULL,
        )
    )
    assert scans[0].wait() == -signal.SIGKILL
    assert afterword("scan").code == 0
    line.close()
    killed = afterword("applications", "--all", "--format", "json").out
    monkeypatch.setenv("AFTERWORD_HOME", str(home.parent / "whole"))
    assert add(afterword, box).code == 0
    assert afterword("scan").code == 0
    assert afterword("applications", "--all", "--format", "json").out == killed
    again = afterword("scan").out
    assert again.startswith("Nothing new: 60 messages"), again


def test_the_password_shows_in_no_process_while_mail_is_read(
    home: Path, box, tmp_path: Path
) -> None:
    """Looks at every command line and environment the program has while it runs."""
    box.put(b"Subject: hello\n\nhi\n")
    secret = tmp_path / "secret"
    secret.write_text(PASSWORD)
    looked = tmp_path / "looked"
    look = tmp_path / "look"
    look.write_text(
        "#!/bin/sh\ncat /proc/[0-9]*/cmdline /proc/[0-9]*/environ 2>/dev/null | tr '\\0' '\\n' "
        f"> {looked}\ncat {secret}\n"
    )
    look.chmod(0o700)
    run = [sys.executable, "-m", "afterword"]
    environment = {**os.environ, "AFTERWORD_HOME": str(home)}
    added = [*run, "account", "add", "home", *flags(box), "--secret-command", str(look)]
    for command in (added, [*run, "scan"]):
        done = subprocess.run(command, env=environment, capture_output=True, text=True, check=False)
        assert done.returncode == 0, done.stderr
        assert PASSWORD not in done.stdout + done.stderr
    assert "afterword" in looked.read_text(errors="replace")
    assert PASSWORD not in looked.read_text(errors="replace")
