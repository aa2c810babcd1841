"""One message alone: text, layout and original; hostile ones above all."""

from dataclasses import replace
from pathlib import Path

import pytest
from starlette.testclient import TestClient
from tests.mailstack import PASSWORD, Box

from afterword.app import App, running
from afterword.core.accounts import account_at
from afterword.core.messages.laid_out import html_of
from afterword.core.ports import Filed
from afterword.services.applications.adding import Told, add_paste, read_paste
from afterword.services.mail.originals import web_mail_link
from afterword.services.mail.reviewing import id_of
from afterword.services.mail.scanning import scan
from afterword.web.framed import harmless
from afterword.web.waiting import Quiet

HOSTILE = """\
<html><head><title>T</title><style>p{background:url(https://t.example/s)}</style>
<meta http-equiv="refresh" content="0;url=https://t.example/m"><base href="https://t.example/">
<link rel="stylesheet" href="https://t.example/l"></head><body onload="alert(1)">
<p style="background:url(https://t.example/i)">Unfortunately we will not be moving forward with
your application for Planner at Rail Works.</p>
<img src="https://t.example/pixel"><script>alert(2)</script>
<a href="javascript:alert(3)">click</a> <a href="https://t.example/go?a=1&b=2">the portal</a>
<a href="/review">ours</a> <a href="data:text/html,x">data</a>
<form action="https://t.example/f"><input name="a"><button>Send</button></form>
<iframe src="https://t.example/f"></iframe><svg onload="alert(4)"><a href="x">y</a></svg>
<object data="https://t.example/o"></object><video src="https://t.example/v"></video>
<table background="https://t.example/b"><tr><td colspan="2">cell</td></tr></table></body></html>
"""
MAIL = f"""\
From: "<script>alert(5)</script>" <jobs@railworks.example>
To: Ana Ruiz <ana.ruiz@mailbox.example>
Subject: Your application <b>& more</b>
Date: Tue, 10 Mar 2026 09:00:00 +0000
Message-ID: <hostile@railworks.example>
Content-Type: text/html; charset=utf-8

{HOSTILE}"""


@pytest.fixture
def hostile(app: App, tmp_path: Path) -> Filed:
    path = tmp_path / "hostile.eml"
    path.write_text(MAIL)
    scan(app.mailbox(path), app.store, Quiet())
    found = app.store.message("hostile@railworks.example")
    assert found is not None
    return found


@pytest.fixture
def told(app: App) -> Filed:
    """An answer from a person that says something, with quoted mail and a signature."""
    return next(
        one
        for one in app.store.filed()
        if one.message.sender
        and one.message.sender.name == "Dana Kim"
        and one.message.signature
        and one.reading.evidence
    )


def test_a_message_stands_alone_with_its_words_marked_and_the_rest_quieter(
    browser: TestClient, told: Filed
) -> None:
    page = browser.get(f"/messages/{id_of(told)}").text
    assert "<mark>" in page
    assert '<div class="mailtext quieter">' in page
    assert '<details class="along">' in page
    assert "Harbour Light Rail" in page
    assert "Not so?" in page


def test_hostile_headers_and_bodies_are_only_text(browser: TestClient, hostile: Filed) -> None:
    page = browser.get(f"/messages/{id_of(hostile)}").text
    assert "<script>alert" not in page
    assert "&lt;script&gt;alert(5)" in page
    assert "Your application &lt;b&gt;&amp; more&lt;/b&gt;" in page
    assert "t.example/pixel" not in page


def test_the_layout_is_shown_without_anything_that_runs_or_loads(
    browser: TestClient, hostile: Filed
) -> None:
    page = browser.get(f"/messages/{id_of(hostile)}").text
    assert f'<iframe src="/messages/{id_of(hostile)}/html" sandbox=""' in page
    answer = browser.get(f"/messages/{id_of(hostile)}/html")
    assert answer.status_code == 200
    low = answer.text.lower()
    for gone in ("<script", "<img", "<form", "<iframe", "<svg", "<object", "<video", "<link"):
        assert gone not in low
    for gone in ("href", "src=", "style", "onload", "javascript:", "url(", "background", "refresh"):
        assert gone not in low
    assert "<u>the portal</u> <small>[https://t.example/go?a=1&amp;b=2]</small>" in answer.text
    assert '<td colspan="2">cell</td>' in answer.text


def test_the_layout_has_a_policy_of_its_own(browser: TestClient, hostile: Filed) -> None:
    answer = browser.get(f"/messages/{id_of(hostile)}/html")
    policy = answer.headers["content-security-policy"]
    assert policy == "default-src 'none'; sandbox; frame-ancestors 'self'"
    assert answer.headers["x-frame-options"] == "SAMEORIGIN"
    page = browser.get(f"/messages/{id_of(hostile)}")
    assert "frame-ancestors 'none'" in page.headers["content-security-policy"]


def test_a_message_of_plain_text_has_no_other_layout(browser: TestClient, app: App) -> None:
    plain = next(
        one for one in app.store.filed() if "plain" in one.message.headers.get("content-type", "")
    )
    assert "As it was laid out" not in browser.get(f"/messages/{id_of(plain)}").text
    answer = browser.get(f"/messages/{id_of(plain)}/html")
    assert answer.status_code == 200
    assert "plain text only" in answer.text


def test_html_nested_beyond_reason_is_left_out() -> None:
    assert harmless("<div>" * 100_000) is None


@pytest.mark.parametrize(
    ("header", "body"),
    [
        ("text/html; charset=iso-8859-1", "<p>M\xfcller</p>".encode("latin-1")),
        ("text/html", "<meta charset='iso-8859-1'><p>M\xfcller</p>".encode("latin-1")),
        ("multipart/mixed; boundary=b", b"--b\nContent-Type: text/html\n\n<p>M\xc3\xbcller</p>\n"),
    ],
)
def test_the_html_of_a_mail_is_found_and_decoded(header: str, body: bytes) -> None:
    found = html_of(b"Subject: x\nContent-Type: " + header.encode() + b"\n\n" + body)
    assert found is not None
    assert "<p>Müller</p>" in found


def test_an_attached_page_is_not_the_layout() -> None:
    raw = b"Content-Type: text/html\nContent-Disposition: attachment; filename=a.html\n\n<p>x</p>"
    assert html_of(raw) is None


def test_the_original_is_handed_out_byte_for_byte(browser: TestClient, hostile: Filed) -> None:
    answer = browser.get(f"/messages/{id_of(hostile)}/original")
    assert answer.content == MAIL.encode()
    assert answer.headers["content-type"] == "message/rfc822"
    named = f'attachment; filename="message-{id_of(hostile)}.eml"'
    assert answer.headers["content-disposition"] == named


def test_an_original_that_changed_or_went_is_said_so_and_the_text_stays(
    browser: TestClient, hostile: Filed, tmp_path: Path
) -> None:
    path = tmp_path / "hostile.eml"
    path.write_text(MAIL.replace("alert(5)", "alert(6)"))
    name = id_of(hostile)
    changed = browser.get(f"/messages/{name}/original")
    assert changed.status_code == 404
    assert "is not where it was read from any more" in changed.text
    path.unlink()
    for page in ("original", "html"):
        gone = browser.get(f"/messages/{name}/{page}")
        assert gone.status_code == 404
        assert "There is nothing at" in gone.text
    assert "Unfortunately we will not be moving forward" in browser.get(f"/messages/{name}").text


def test_an_original_on_a_server_is_read_again_without_changing_anything_there(
    empty_browser: TestClient, tmp_path: Path, box: Box
) -> None:
    raw = MAIL.replace("<hostile@", "<server@").encode()
    box.put(raw)
    account = replace(box.account, secret_command=f"printf %s {PASSWORD}")
    with running(tmp_path / "home") as app:
        app.store.save_account(account)
        scan(app.account_mailbox(account), app.store, Quiet())
        filed = app.store.message("server@railworks.example")
    assert filed is not None
    before = box.files()
    path = f"/messages/{id_of(filed)}"
    assert empty_browser.get(f"{path}/original").content == raw
    assert "“INBOX” of home" in empty_browser.get(path).text
    assert "cell</td>" in empty_browser.get(f"{path}/html").text
    assert box.files() == before
    with running(tmp_path / "home") as app:
        app.store.remove_account("home")
    gone = empty_browser.get(f"{path}/original")
    assert gone.status_code == 404
    assert "The account home was removed" in gone.text


@pytest.mark.parametrize(
    ("source", "labels", "link"),
    [
        (
            "imap:home",
            {},
            "https://mail.google.com/mail/u/?authuser=ana%2Bwork%40gmail.com#search/",
        ),
        ("/ana.mbox", {"x-gmail-labels": "Inbox"}, "https://mail.google.com/mail/u/#search/"),
        ("/ana.mbox", {}, None),
        ("imap:other", {}, None),
    ],
)
def test_mail_of_gmail_can_be_opened_there(
    hostile: Filed, source: str, labels: dict[str, str], link: str | None
) -> None:
    gmail = account_at("home", "ana+work@gmail.com")
    other = account_at("other", "ana@posteo.de")
    assert gmail is not None
    assert other is not None
    filed = replace(hostile, source=source, message=replace(hostile.message, headers=labels))
    found = web_mail_link(filed, [gmail, other])
    assert found == (link and link + "rfc822msgid%3Ahostile%40railworks.example")


def test_what_was_pasted_has_no_other_original(browser: TestClient, app: App) -> None:
    message, reading = read_paste("Unfortunately you were not chosen.", app.now)
    kept = add_paste(app.store, message, reading, Told(organisation="Pier Nine"), app.now)
    name = kept[:8]
    assert "You pasted this text" in browser.get(f"/messages/{name}").text
    assert browser.get(f"/messages/{name}/original").status_code == 404


@pytest.mark.parametrize("name", ["ffffffff", "zz", "../x", "0", "%00"])
def test_a_message_that_is_not_there_is_said_so(browser: TestClient, name: str) -> None:
    for path in (f"/messages/{name}", f"/messages/{name}/html", f"/messages/{name}/original"):
        assert browser.get(path).status_code in {404, 422}


def test_nobody_without_a_session_sees_a_message(stranger: TestClient, hostile: Filed) -> None:
    for page in ("", "/html", "/original"):
        answer = stranger.get(f"/messages/{id_of(hostile)}{page}")
        assert answer.status_code == 403
        assert "Unfortunately" not in answer.text
