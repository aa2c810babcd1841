"""A scan that was broken off, and the next one: what was read is never left lying about."""

import json
import os
import time
from collections.abc import Iterator
from pathlib import Path

import pytest
from tests.adapters.imap.mails import mail
from tests.cli.conftest import Afterword

from afterword.adapters.mailboxes.mbox import Mbox
from afterword.app import App, last_scan
from afterword.core.errors import Unavailable
from afterword.core.ports import Arrival
from afterword.services.mail import filing

INVITED = "We would like to invite you to an interview for the position of Deckhand on Tuesday."
NO = "We regret to inform you that we will not be moving forward with your application."


@pytest.fixture
def box(tmp_path: Path) -> Path:
    path = tmp_path / "box"
    path.write_bytes(b"".join(map(framed, (mail(1, INVITED), mail(2, "The boats lay dry.")))))
    return path


def framed(raw: bytes) -> bytes:
    return b"From a@b.example Mon Nov  2 10:00:00 2026\n" + raw + b"\n"


def outcomes(afterword: Afterword) -> list[str | None]:
    listed = afterword("applications", "--all", "--format", "json")
    return [one["outcome"] for one in json.loads(listed.out)] if listed.out.strip() else []


def broken_off(*_: object, **__: object) -> Iterator[None]:
    raise KeyboardInterrupt


@pytest.mark.parametrize("is_first", [True, False])
def test_what_was_stored_before_an_interruption_is_filed_by_the_next_scan(
    afterword: Afterword, box: Path, monkeypatch: pytest.MonkeyPatch, is_first: bool
) -> None:
    if not is_first:
        assert afterword("scan", box).code == 0
        with box.open("ab") as file:
            file.write(framed(mail(3, NO)))
    with monkeypatch.context() as patched:
        patched.setattr(filing, "file_everything", broken_off)
        assert afterword("scan", box).code != 0
    again = afterword("scan", box)
    assert again.out.startswith("Nothing new: ")
    assert outcomes(afterword) == ([None] if is_first else ["rejected"])


def test_once_it_is_filed_it_is_not_filed_again(
    afterword: Afterword, box: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    assert afterword("scan", box).code == 0
    monkeypatch.setattr(filing, "file_everything", broken_off)
    assert afterword("scan", box).code == 0


class Leaving:
    """A mailbox whose server goes away after two messages."""

    def __init__(self, box: Mbox) -> None:
        self._box, self.source = box, box.source

    def size(self, bookmark: str | None = None) -> int:
        return self._box.size(bookmark)

    def fetch(self, key: str) -> bytes | None:
        return self._box.fetch(key)

    def arrivals(self, bookmark: str | None, seen: frozenset[str]) -> Iterator[Arrival]:
        for number, one in enumerate(self._box.arrivals(bookmark, seen)):
            if number == 2:
                raise Unavailable("The server went away.")
            yield one


def test_what_was_read_before_a_source_went_away_is_filed(
    afterword: Afterword, box: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    with box.open("ab") as file:
        file.write(framed(mail(3, NO)))
    monkeypatch.setattr(App, "mailbox", lambda _self, path: Leaving(Mbox(path)))
    ran = afterword("scan", box)
    assert ran.code == Unavailable.exit_code
    assert "The server went away." in ran.err
    assert outcomes(afterword) == [None]


def a_maildir(path: Path, raw: bytes, written_at: float) -> Path:
    for name in ("cur", "new", "tmp"):
        (path / name).mkdir(parents=True)
    (path / "cur" / "1.host:2,S").write_bytes(raw)
    os.utime(path / "cur" / "1.host:2,S", (written_at, written_at))
    for name in ("cur", "new"):
        os.utime(path / name, (0, 0))
    return path


def test_nothing_is_said_from_memory_while_a_message_may_grow(
    home: Path, afterword: Afterword, tmp_path: Path
) -> None:
    growing = a_maildir(tmp_path / "growing", mail(1, INVITED)[:150], time.time())
    for _ in range(2):
        assert afterword("scan", growing).code == 0
        assert not (home / "last-scan.json").exists()
    message = growing / "cur" / "1.host:2,S"
    message.write_bytes(mail(1, INVITED))
    os.utime(message, (0, 0))
    assert afterword("scan", growing).out.startswith("Read 1 new message.")
    assert afterword("scan", growing).out.startswith("Nothing new")
    assert (home / "last-scan.json").exists()


def test_what_was_said_is_believed_for_a_day(
    home: Path, afterword: Afterword, tmp_path: Path
) -> None:
    still = a_maildir(tmp_path / "still", mail(1, INVITED), 0)
    assert afterword("scan", still).code == 0
    remembered = home / "last-scan.json"
    assert last_scan([str(still)]).said() is not None
    yesterday = time.time() - 86_400
    os.utime(remembered, (yesterday, yesterday))
    assert last_scan([str(still)]).said() is None
