"""``afterword doctor`` says of each thing that it is well, or what is wrong and what to do."""

import json
import socket
from collections.abc import Iterator
from contextlib import ExitStack
from datetime import UTC, datetime

import pytest
from tests.adapters.smtp.servers import PASSWORD as SMTP_PASSWORD
from tests.adapters.smtp.servers import USER, make_certificate, running
from tests.cli.conftest import Afterword
from tests.loopback import free_port
from tests.mailstack import PASSWORD, Box

from afterword.adapters.smtp.files import OutboxFiles, digest
from afterword.core.outbox import Outgoing, State

MOMENT = datetime(2026, 11, 19, 16, 30, tzinfo=UTC)


@pytest.fixture(autouse=True)
def sealed(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("AFTERWORD_PASSPHRASE", "a sealed evening")
    monkeypatch.setattr("afterword.adapters.sealing.WORK", 1 << 10)


@pytest.fixture
def silent() -> Iterator[int]:
    """Listen on a port and never answer."""
    with ExitStack() as stack:
        yield stack.enter_context(socket.create_server(("127.0.0.1", 0))).getsockname()[1]


def add(afterword: Afterword, box: Box, *more: object, stdin: str = PASSWORD) -> None:
    known = ("--address", box.user, "--imap", f"localhost:{box.stack.imaps}")
    trusted = ("--ca-file", box.stack.certificate)
    ran = afterword("account", "add", "home", *known, *trusted, *more, stdin=f"{stdin}\n")
    assert ran.code == 0, ran.err


def looked(afterword: Afterword, *more: str) -> tuple[int, dict[str, tuple[str, str]]]:
    """Return the exit code, and what was found by name."""
    ran = afterword("doctor", "--format", "json", *more)
    assert ran.err == ""
    found = json.loads(ran.out)
    return ran.code, {one["id"]: (one["condition"], one["sentence"]) for one in found}


def test_where_all_is_well_every_line_says_so(afterword, box) -> None:
    box.put(b"Subject: hello\n\nhi\n")
    add(afterword, box)
    ran = afterword("doctor")
    assert (ran.code, ran.err) == (0, "")
    lines = [one for one in ran.out.splitlines() if not one.startswith(" ")]
    assert all(one.startswith("ok ") for one in lines), ran.out
    told = " ".join(ran.out.split())
    assert "home, reading: Signed in; 1 message to read." in told
    assert "home, sending: It has no server for sending" in told
    code, found = looked(afterword)
    assert code == 0
    assert {condition for condition, _ in found.values()} == {"ok"}
    names = ["data folder", "disk", "database", "clock", "outbox", "passwords"]
    assert list(found) == [*names, "home, reading", "home, sending"]


def test_a_time_zone_that_is_none_is_said(afterword, monkeypatch) -> None:
    monkeypatch.setenv("TZ", "Europe/Nowhere")
    code, found = looked(afterword)
    assert code == 1
    assert found["time zone"][1].startswith("TZ says 'Europe/Nowhere', which names no time zone")
    for one in (
        "Europe/Berlin",
        ":Asia/Manila",
        "CET-1CEST",
        "<+05>-5",
        "",
        "UTC",
        ":/etc/localtime",
    ):
        monkeypatch.setenv("TZ", one)
        assert "time zone" not in looked(afterword)[1]


def test_before_anything_was_done_nothing_is_made(afterword, home) -> None:
    assert afterword("doctor").code == 0
    assert not home.exists()


def test_without_the_servers_the_rest_is_looked_at(afterword, box) -> None:
    add(afterword, box, stdin="not-the-one")
    code, found = looked(afterword, "--offline")
    assert code == 0
    assert found["passwords"][0] == "ok"
    assert "home, reading" not in found


def test_a_wrong_password_is_said_and_the_other_direction_is_tried(afterword, box) -> None:
    with running() as post:
        smtp = ("--smtp", f"127.0.0.1:{post.port}", "--smtp-security", "none", "--user", USER)
        add(afterword, box, *smtp, stdin=SMTP_PASSWORD)
        code, found = looked(afterword)
    assert code == 5
    condition, says = found["home, reading"]
    assert condition == "unreachable"
    assert "does not let 'ana' in with this password" in says
    assert "'afterword account sign-in home'" in says
    assert found["home, sending"] == ("ok", "Signed in; ready to send.")


def test_an_expired_certificate_and_one_of_nobody_are_said(afterword, box, tmp_path) -> None:
    expired = make_certificate(tmp_path / "old", days=-3)
    with running(starttls=expired) as post:
        smtp = ("--smtp", f"127.0.0.1:{post.port}", "--smtp-security", "starttls")
        add(afterword, box, *smtp, "--ca-file", expired.certificate)
        code, found = looked(afterword)
    assert code == 5
    assert "signed by nobody this machine trusts" in found["home, reading"][1]
    assert found["home, sending"][0] == "unreachable"
    assert found["home, sending"][1].startswith("The certificate of 127.0.0.1 has expired")


def test_a_host_that_is_not_there_and_a_closed_port_are_said(afterword, box) -> None:
    where = ("--imap", "imap.nowhere.invalid", "--smtp", f"127.0.0.1:{free_port()}")
    add(afterword, box, *where, "--smtp-security", "none")
    code, found = looked(afterword)
    assert code == 5
    assert "There is no server called imap.nowhere.invalid" in found["home, reading"][1]
    assert found["home, sending"][1].startswith("Nothing answers at 127.0.0.1:")


def test_servers_that_hang_are_waited_for_as_long_as_was_said(afterword, box, silent) -> None:
    where = ("--imap", f"127.0.0.1:{silent}", "--smtp", f"127.0.0.1:{silent}")
    ways = ("--imap-security", "none", "--smtp-security", "none")
    add(afterword, box, *where, *ways)
    code, found = looked(afterword, "--wait", "0.3")
    assert code == 5
    assert f"does not answer on port {silent}" in found["home, reading"][1]
    assert "did not answer within 0.3 seconds" in found["home, sending"][1]
    assert afterword("doctor", "--wait", "0").code == 2


def test_a_passphrase_that_does_not_open_is_said_once(afterword, box, monkeypatch) -> None:
    add(afterword, box)
    monkeypatch.setenv("AFTERWORD_PASSPHRASE", "another")
    code, found = looked(afterword)
    assert code == 1
    assert "does not open" in found["passwords"][1]
    assert "home, reading" not in found


def test_a_password_that_is_gone_is_said(afterword, box, home) -> None:
    add(afterword, box)
    (home / "secrets.sealed").unlink()
    code, found = looked(afterword)
    assert code == 1
    assert found["home, password"][0] == "attention"
    assert "run 'afterword account sign-in home'" in found["home, password"][1]


def test_a_folder_others_can_look_into_does_not_end_the_look(afterword, box, home) -> None:
    add(afterword, box)
    home.chmod(0o755)
    code, found = looked(afterword, "--offline")
    assert code == 1
    assert "run chmod -R go=" in found["data folder"][1]
    assert found["outbox"][0] == "ok"


def test_a_damaged_database_is_said_and_what_rests_on_it_is_left_out(afterword, box, home) -> None:
    add(afterword, box)
    (home / "afterword.db").write_bytes(b"not a database" * 4096)
    code, found = looked(afterword)
    assert code == 1
    assert "bring a backup back with 'afterword restore FILE'" in found["database"][1]
    assert "outbox" not in found


@pytest.mark.parametrize(
    ("state", "condition", "says"),
    [
        (State.HANDING_OVER, "attention", "may or may not have gone out"),
        (State.REFUSED, "attention", "was not sent"),
        (State.INTENDED, "ok", "L1 waits"),
    ],
)
def test_what_lies_in_the_outbox_is_said(afterword, box, home, state, condition, says) -> None:
    add(afterword, box)
    files, raw = OutboxFiles(home), b"Subject: hello\r\n\r\nhi\r\n"
    people = (box.user, ("dana@home.example",))
    known = Outgoing("L1", "a@b", "home", *people, "hello", digest(raw), MOMENT, MOMENT)
    files.intend(known, raw)
    if state is not State.INTENDED:
        files.keep(known.moved(state, MOMENT, "It was too big."))
    code, found = looked(afterword, "--offline")
    assert code == (1 if condition == "attention" else 0)
    assert found["outbox"][0] == condition
    assert says in found["outbox"][1]
