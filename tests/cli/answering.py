"""A mailbox with one no, one letter that went out, and whatever comes back to it."""

import json
import shutil
from collections.abc import Callable
from dataclasses import dataclass
from pathlib import Path
from typing import Any

import pytest

Afterword = Callable[..., Any]

SIX_DAYS_LATER = "2026-11-26T16:30:00+00:00"

NO = """From: Dana Kim <dana@harbour.example>
To: Ana Ruiz <ana@home.example>
Cc: Omar Haddad <omar@harbour.example>
Subject: Re: Timetable Planner
Date: Mon, 16 Nov 2026 09:00:00 +0000
Message-ID: <no@harbour.example>
{more}
Hi Ana,

Thank you for coming in on Tuesday to talk about the Timetable Planner role at Harbour Light Rail.
Unfortunately we have decided to go with another candidate. Please keep in touch.

Dana Kim
Head of Planning, Harbour Light Rail
{signed}"""

ADVICE = (
    "Hi Ana,\n\nThank you for asking. My advice would be to bring one worked example from a real "
    "depot to your next interview, because your answers stayed general.\n\nDana"
)
NO_ADVICE = (
    "Hi Ana,\n\nThank you for your kind note. I am afraid our policy does not allow us to give "
    "individual feedback.\n\nDana"
)
AWAY = (
    "Thank you for your message. I am out of the office until 30 November with limited access to "
    "my mail. For urgent matters please call the front desk.\n\nDana"
)


@dataclass
class Post:
    """A folder of mail that is scanned, and the one letter that went out."""

    folder: Path
    afterword: Afterword
    message_id: str = ""

    def put(self, name: str, text: str) -> None:
        (self.folder / f"{name}.eml").write_bytes(text.replace("\n", "\r\n").encode())

    def reply(self, text: str, *, sender: str = "Dana Kim <dana@harbour.example>",
              day: str = "Wed, 25 Nov 2026", more: str = "", threaded: bool = True,
              subject: str = "Re: Timetable Planner", name: str = "reply") -> None:  # fmt: skip
        thread = f"In-Reply-To: <{self.message_id}>\n" if threaded else ""
        self.put(
            name,
            f"From: {sender}\nTo: Ana Ruiz <ana@home.example>\nSubject: {subject}\n"
            f"Date: {day} 10:00:00 +0000\nMessage-ID: <{name}@harbour.example>\n{thread}{more}\n"
            f"{text}\n",
        )

    def scan(self) -> Any:
        done = self.afterword("scan", self.folder, "--address", "ana@home.example")
        assert done.code == 0, done.err
        return done

    def show(self) -> Any:
        return json.loads(self.afterword("show", "A1", "--format", "json").out)

    def steps(self) -> list[str]:
        return [one["kind"] for one in self.show()["steps"] if one["state"] in {"open", "held"}]

    def natures(self) -> list[str]:
        """Return what happened since the letter."""
        return [one["nature"] for one in self.show()["touchpoints"]][2:]

    def today(self) -> str:
        return " ".join(self.afterword("today").out.split())


_KEPT: list[tuple[Path, str]] = []
"""The homes and mail of the first test, as they were once the letter had gone out."""


@pytest.fixture
def post(
    afterword: Afterword,
    home: Path,
    tmp_path: Path,
    tmp_path_factory: pytest.TempPathFactory,
    monkeypatch: pytest.MonkeyPatch,
) -> Post:
    """Return the mail after thanks and a question went out, six days later."""
    if not _KEPT:
        found = written(afterword, tmp_path, monkeypatch)
        kept = tmp_path_factory.mktemp("kept")
        shutil.copytree(home, kept / "home")
        shutil.copytree(found.folder, kept / "mail")
        _KEPT.append((kept, found.message_id))
        return found
    kept, message_id = _KEPT[0]
    shutil.copytree(kept / "home", home)
    shutil.copytree(kept / "mail", tmp_path / "mail")
    monkeypatch.setenv("AFTERWORD_NOW", SIX_DAYS_LATER)
    return Post(tmp_path / "mail", afterword, message_id)


def written(
    afterword: Afterword,
    tmp_path: Path,
    monkeypatch: pytest.MonkeyPatch,
    *,
    more: str = "",
    signed: str = "",
    is_sent: bool = True,
) -> Post:
    found = Post(tmp_path / "mail", afterword)
    found.folder.mkdir()
    found.put("no", NO.format(more=more, signed=signed))
    found.scan()
    assert afterword("settings", "name", "Ana Ruiz").code == 0
    laid = afterword(
        *("write", "A1", "--to", "Dana Kim", "--purpose", "thank_and_ask"),
        stdin="the depot\nyour trams\nbring an example\n",
    )
    assert laid.code == 0, laid.err
    assert afterword("send", "L1", "--via", "eml", "--anyway").code == 0
    if is_sent:
        assert afterword("sent", "L1").code == 0
    letter = json.loads(afterword("show", "L1", "--format", "json").out)
    found.message_id = letter["message_id"]
    monkeypatch.setenv("AFTERWORD_NOW", SIX_DAYS_LATER)
    return found
