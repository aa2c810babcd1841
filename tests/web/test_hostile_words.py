"""Whatever strangers write into their mail is text on every page, and nothing else."""

from collections.abc import Iterator
from email.message import EmailMessage
from pathlib import Path

import pytest
from starlette.testclient import TestClient
from tests.web.conftest import HOST, NOW, an_app, let_in
from tests.web.visitor import assert_inert, checked
from tests.web.ways import ways

from afterword.app import App
from afterword.services.mail.filing import file_everything
from afterword.services.mail.scanning import scan
from afterword.web.building import build
from afterword.web.waiting import Quiet

HOSTILE = (
    "<script>alert(1)</script>",
    "<img src=x onerror=alert(1)>",
    '"><svg onload=alert(1)>',
    "' onmouseover='alert(1)",
    "</textarea><script>alert(1)</script>",
    "</title><base href=//evil.example>",
    "javascript:alert(1)",
    "{{7*191}}${7*191}{%set x=1%}",
    "\u202egnp.exe\u202c \u2066turned\u2069",
    "<!--", "]]>", "&lt;script&gt;", "<iframe srcdoc='<script>alert(1)</script>'>",
)  # fmt: skip


def _mail(number: int, words: str, part: str, subject: str, text: str) -> bytes:
    mail = EmailMessage()
    mail["Message-ID"] = f"<{part}{number}@rail{number}.example>"
    mail["Date"] = NOW.replace(day=1 + ("apply", "invite", "no").index(part) * 4)
    mail["From"] = f'"{words.translate({34: 39, 92: 47})}" <dana@rail{number}.example>'
    mail["To"] = "Ana Ruiz <ana@ruiz.example>"
    mail["Subject"] = " ".join(subject.split())
    if part != "apply":
        mail["In-Reply-To"] = f"<apply{number}@rail{number}.example>"
    mail.set_content(text)
    return bytes(mail)


def _story(number: int, words: str) -> Iterator[bytes]:
    house = f"{words} Rail{number} Ltd"
    yield _mail(
        number, words, "apply", f"Your application for {words} Planner at {house}",
        f"Dear Ana,\n\nthank you for applying for the role of {words} Planner at {house}. "
        f"We have received your application.\n\n{words}",
    )  # fmt: skip
    yield _mail(
        number, words, "invite", f"Interview: {words}",
        f"Hi Ana,\n\nwe would like to invite you to an interview on Friday, 6 March 2026 at "
        f"10:00 with {words} and Dana Kim.\n\nBest wishes\nDana Kim {words}\nHead of {words}",
    )  # fmt: skip
    yield _mail(
        number, words, "no", f"Re: {words}",
        f"Hi Ana,\n\nthank you for the interview. Unfortunately we will not be moving forward "
        f"with you because {words} was closer to it. {words}\n\nBest wishes\nDana Kim\n{words}",
    )  # fmt: skip


@pytest.fixture(scope="module")
def hostile(tmp_path_factory: pytest.TempPathFactory) -> Iterator[App]:
    home: Path = tmp_path_factory.mktemp("hostile") / "home"
    (home / "mail").mkdir(parents=True)
    for number, words in enumerate(HOSTILE):
        for part, raw in enumerate(_story(number, words)):
            (home / "mail" / f"{number}-{part}.eml").write_bytes(raw)
    app = an_app(home)
    app.remember()
    mailbox = app.mailbox(home / "mail")
    scan(mailbox, app.store, Quiet())
    file_everything(app.store, {mailbox.source: mailbox}, Quiet(), app.zone)
    yield app
    app.close()


@pytest.fixture
def hostile_browser(hostile: App) -> TestClient:
    return let_in(hostile, build(hostile, [HOST]))


def test_hostile_mail_reaches_the_store_as_it_was_written(hostile: App) -> None:
    filed = hostile.store.filed()
    assert "<script>" in " ".join(one.message.subject for one in filed)
    assert "{{7*191}}" in " ".join(one.message.text for one in filed)
    assert len(hostile.store.applications()) >= len(HOSTILE) // 2
    assert hostile.store.contacts()


def test_hostile_words_are_inert_on_every_page(hostile: App, hostile_browser: TestClient) -> None:
    shown = ""
    for way in ways(hostile_browser.app, hostile, at_most=100):  # type: ignore[arg-type]
        if way.is_action or way.name == "start":
            continue
        answer = checked(hostile_browser.get(way.path), way)
        if not answer.headers["content-type"].startswith("text/html"):
            continue  # what is taken along shows itself elsewhere
        page = answer.text
        assert_inert(page, way)
        assert "1337" not in page, way
        assert not set("\u202a\u202b\u202c\u202d\u202e\u2066\u2067\u2068\u2069") & set(page), way
        shown += page
    assert "&lt;script&gt;alert(1)&lt;/script&gt;" in shown
