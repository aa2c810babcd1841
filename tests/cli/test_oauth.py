"""Signing in by OAuth from the command line, with a browser that is a program of a few lines."""

import contextlib
import json
import os
import subprocess
import sys
import webbrowser
from collections.abc import Iterator
from datetime import UTC, datetime
from itertools import islice
from pathlib import Path

import pytest
from tests.adapters.smtp.servers import TOKEN, USER, running
from tests.authority import CLIENT, CLIENT_SECRET, Authority, authority
from tests.mailstack import Box

from afterword.adapters.mailboxes.demo import demo_messages

MOMENT = datetime(2026, 11, 19, 16, 30, tzinfo=UTC)
_BROWSER = "import sys, urllib.request as u; open(sys.argv[2], 'wb').write(u.urlopen(sys.argv[1])"


@pytest.fixture(autouse=True)
def page(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """Set up a sealed file and a browser, which keeps the page it ends on in a file."""
    monkeypatch.setenv("AFTERWORD_PASSPHRASE", "a sealed evening")
    monkeypatch.setattr("afterword.adapters.sealing.WORK", 1 << 10)
    script, seen = tmp_path / "browser.py", tmp_path / "page.html"
    script.write_text(f"{_BROWSER}.read())")
    monkeypatch.setenv("BROWSER", f"{sys.executable} {script} %s {seen}")
    monkeypatch.setattr(webbrowser, "_tryorder", None)  # it looks for browsers once only
    return seen


@pytest.fixture
def issuer(box: Box) -> Iterator[Authority]:
    with authority(box.stack.tokens, box.user) as one:
        yield one


def flags(box: Box, issuer: Authority, way: str = "google") -> list[str]:
    return [
        *("--address", box.user, "--imap", f"localhost:{box.stack.imaps}"),
        *("--ca-file", str(box.stack.certificate), "--oauth", way),
        *("--client-id", CLIENT, "--oauth-authority", issuer.address),
    ]


def test_an_account_is_signed_in_in_the_browser_tested_read_and_signed_in_again(
    afterword, home, box, issuer, page
) -> None:
    box.put(*islice(demo_messages(MOMENT, UTC), 20))
    issuer.client_secret = CLIENT_SECRET
    command = ("--client-secret-command", f"echo {CLIENT_SECRET}")
    added = afterword("account", "add", "home", *flags(box, issuer), *command)
    assert added.code == 0, added.err
    assert added.out.startswith("Kept as 'home', your sign-in in a sealed file")
    assert f"{issuer.address}/authorize?" in added.err
    assert "You can close this window" in page.read_text()
    tested = afterword("account", "test", "home")
    assert (tested.code, tested.err) == (0, "")
    assert "20 messages to read" in tested.out
    assert "Read 20 new messages." in afterword("scan").out
    listed = afterword("account", "list")
    assert "signed in by OAuth" in listed.out
    as_json = afterword("account", "list", "--format", "json")
    assert json.loads(as_json.out)[0]["proof"] == "oauth2"

    issuer.consents.clear()
    over = afterword("scan")
    assert over.code == 5
    assert "run 'afterword account sign-in home'" in " ".join(over.err.split())
    again = afterword("account", "sign-in", "home")
    assert again.code == 0, again.err
    assert "Kept for 'home': your sign-in, in a sealed file" in again.out
    assert afterword("scan").out.startswith("Nothing new")

    said = "".join(one.out + one.err for one in (added, tested, listed, as_json, over, again))
    held = b"".join(path.read_bytes() for path in home.rglob("*") if path.is_file())
    hidden = [*issuer.secrets(), CLIENT_SECRET]
    assert len(hidden) > 10
    assert not [one for one in hidden if one in said or one.encode() in held]


def test_an_account_is_signed_in_by_a_code(afterword, box, issuer, page) -> None:
    flags_ = flags(box, issuer, "microsoft")
    added = afterword("account", "add", "home", *flags_, "--no-browser")
    assert added.code == 0, added.err
    assert "type the code ABCD-EFGH" in added.err
    assert f"{issuer.address}/type-it-here" in added.err
    assert not page.exists()
    assert afterword("account", "test").code == 0


def test_the_token_opens_the_server_for_sending_too(afterword, box, issuer) -> None:
    with running() as post:
        smtp = ("--smtp", f"127.0.0.1:{post.port}", "--smtp-security", "none", "--user", USER)
        assert afterword("account", "add", "home", *flags(box, issuer), *smtp).code == 0
        issuer.next_token, issuer.user = TOKEN, USER
        tested = afterword("account", "test")
        assert tested.code == 0, tested.out
        assert "ready to send" in tested.out
        assert post.post.signed_in == ["XOAUTH2"]


def test_whoever_signs_in_as_somebody_else_is_told(afterword, box, issuer) -> None:
    issuer.user = "other@example.test"
    assert afterword("account", "add", "home", *flags(box, issuer)).code == 0
    tested = afterword("account", "test")
    assert tested.code == 2
    told = " ".join(tested.out.split())
    assert "sign in there as just this user" in told
    assert "'afterword account sign-in home'" in told


def test_another_client_can_be_named_when_one_signs_in_anew(afterword, box, issuer) -> None:
    assert afterword("account", "add", "home", *flags(box, issuer)).code == 0
    ran = afterword("account", "sign-in", "home", "--client-id", "somebody-else")
    assert (ran.code, ran.err.splitlines()[-1].count("afterword: ")) == (2, 1)
    assert "does not know this client" in ran.err
    assert afterword("account", "test").code == 0


def test_a_password_can_be_given_anew_too(afterword, box) -> None:
    server = ("--imap", f"localhost:{box.stack.imaps}", "--ca-file", box.stack.certificate)
    add = ("account", "add", "home", "--address", box.user, *server)
    assert afterword(*add, stdin="not-the-one\n").code == 0
    assert "'afterword account sign-in home'" in " ".join(afterword("account", "test").out.split())
    again = afterword("account", "sign-in", "home", stdin="korrekt-pferd\n")
    assert "Kept for 'home': the password" in again.out
    assert afterword("account", "test").code == 0
    assert afterword("account", "sign-in", "home").code == 2


def test_nothing_is_kept_where_nobody_signs_in(afterword, home, box, issuer) -> None:
    issuer.denies = True
    ran = afterword("account", "add", "home", *flags(box, issuer))
    assert ran.code == 5
    assert "was told no" in ran.err
    assert json.loads(afterword("account", "list", "--format", "json").out) == []
    assert not (home / "secrets.sealed").exists()


@pytest.mark.parametrize(
    ("more", "code", "says"),
    [
        (("--oauth", "google"), 2, "needs --client-id"),
        (("--proof", "oauth2", "--client-id", "x"), 2, "Say with --oauth who signs you in"),
        (("--oauth", "google", "--secret-command", "echo x"), 2, "either by OAuth or by"),
        (("--oauth", "google", "--proof", "password"), 2, "either by OAuth or by"),
        (("--client-id", "x"), 2, "goes with a sign-in by OAuth only"),
        (("--client-id", "x", "--secret-command", "echo x"), 2, "needs no client"),
        (
            ("--oauth", "microsoft", "--client-id", "x", "--client-secret-command", "false"),
            5,
            "The secret command of 'home' failed",
        ),
        (
            ("--oauth", "google", "--client-id", "x", "--oauth-authority", "http://id.example"),
            4,
            "for everybody to read",
        ),
    ],
)
def test_what_cannot_be_is_one_sentence(afterword, more, code, says) -> None:
    known = ("--address", "ana@home.example", "--imap", "imap.home.example")
    ran = afterword("account", "add", "home", *known, *more)
    assert (ran.code, ran.err.count("\n")) == (code, 1)
    assert says in ran.err


def test_what_a_command_prints_is_not_signed_in_anew(afterword, box) -> None:
    server = ("--imap", f"localhost:{box.stack.imaps}", "--ca-file", box.stack.certificate)
    add = ("account", "add", "home", "--address", box.user, *server)
    assert afterword(*add, "--secret-command", "echo x").code == 0
    ran = afterword("account", "sign-in", "home")
    assert (ran.code, ran.err.count("\n")) == (2, 1)
    assert "comes from your own command" in ran.err


def test_in_a_terminal_the_client_is_asked_for_and_its_secret_is_not_shown(
    home, box, issuer, page
) -> None:
    issuer.client_secret = CLIENT_SECRET
    ours, theirs = os.openpty()
    said = flags(box, issuer)
    del said[said.index("--client-id") : said.index("--client-id") + 2]
    program = subprocess.Popen(
        [sys.executable, "-m", "afterword", "account", "add", "home", *said],
        stdin=theirs,
        stdout=theirs,
        stderr=theirs,
        start_new_session=True,
    )
    os.close(theirs)
    answers = {b"client ID: ": CLIENT, b"if it has one: ": CLIENT_SECRET}
    shown = b""
    with contextlib.suppress(OSError):  # what a terminal says at its end
        while piece := os.read(ours, 4096):
            shown += piece
            for question in [one for one in answers if one in shown]:
                os.write(ours, f"{answers.pop(question)}\n".encode())
    os.close(ours)
    assert program.wait() == 0, shown
    assert CLIENT.encode() in shown
    assert CLIENT_SECRET.encode() not in shown
    assert b"Kept as 'home', your sign-in" in shown
    assert page.exists()
    assert home.exists()
