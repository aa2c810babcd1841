"""A letter that came back: it is said, and another address is asked for."""

import json
from pathlib import Path

import pytest
from tests.cli.answering import ADVICE, Afterword, Post, written

DSN = """--b
Content-Type: text/plain

I'm sorry to have to inform you that your message could not be delivered.

--b
Content-Type: message/delivery-status

Reporting-MTA: dns; mx.home.example
Arrival-Date: Thu, 19 Nov 2026 16:30:02 +0000

Original-Recipient: rfc822;{original}
Final-Recipient: rfc822; {final}
Action: {action}
Status: {status}
Diagnostic-Code: smtp; {says}

--b
Content-Type: text/rfc822-headers

From: Ana Ruiz <ana@home.example>
To: Dana Kim <dana@harbour.example>
Message-ID: <{id}>

--b--
"""
REPORT = (
    "MIME-Version: 1.0\nAuto-Submitted: auto-replied\n"
    'Content-Type: multipart/report; report-type=delivery-status; boundary="b"\n'
)
DAEMON = "Mail Delivery System <mailer-daemon@mx.home.example>"


def came_back(
    post: Post,
    *,
    action: str = "failed",
    status: str = "5.1.1",
    original: str = "dana@harbour.example",
    final: str = "dana@harbour.example",
    about: str | None = None,
) -> None:
    says = f"550 {status} <{final}>: no such user here"
    text = DSN.format(
        original=original, final=final, action=action, status=status, says=says,
        id=post.message_id if about is None else about,
    )  # fmt: skip
    post.reply(
        text, sender=DAEMON, day="Thu, 19 Nov 2026", more=REPORT, threaded=False,
        subject="Undelivered Mail Returned to Sender", name="dsn",
    )  # fmt: skip
    path = post.folder / "dsn.eml"
    path.write_bytes(path.read_bytes().replace(b"10:00:00", b"16:31:00"))


def test_a_letter_that_came_back_is_said_and_another_address_asked_for(post: Post) -> None:
    came_back(post)
    post.scan()
    assert post.natures() == ["bounce"]
    said = post.today()
    assert "The address dana@harbour.example did not take your letter" in said
    assert "no such user here" in said
    assert "Do you have another?" in said
    assert "afterword address P1" in said
    assert "remind" not in post.steps()
    refused = post.afterword("write", "A1", "--to", "P1", stdin="a\nb\nc\n")
    assert refused.code == 0  # it can be written, and is held back when it is handed over
    sent = post.afterword("send", "L2", "--via", "eml")
    assert sent.code == 4
    assert "dana@harbour.example did not take a letter of yours" in sent.err


def test_with_another_address_the_letter_that_came_back_can_go_there(
    post: Post, monkeypatch: pytest.MonkeyPatch
) -> None:
    came_back(post)
    post.scan()
    given = post.afterword("address", "Dana", "dana.kim@harbour.example")
    assert given.code == 0, given.err
    assert "L2 is the letter that came back" in " ".join(given.out.split())
    assert "did not take" not in post.today()
    old, new = (json.loads(post.afterword("show", i, "--format", "json").out) for i in ("L1", "L2"))
    assert new["to"]["address"] == "dana.kim@harbour.example"
    assert new["message_id"] != old["message_id"]
    assert {n: new[n] for n in ("body", "subject", "in_reply_to", "purpose", "contact_id")} == {
        n: old[n] for n in ("body", "subject", "in_reply_to", "purpose", "contact_id")
    }
    sent = post.afterword("send", "L2", "--via", "eml")
    assert sent.code == 0, sent.err
    assert post.afterword("sent", "L2").code == 0
    # What comes from there is hers, and she is still one person.
    post.reply(ADVICE, sender="Dana Kim <dana.kim@harbour.example>", subject="Hello",
               day="Fri, 27 Nov 2026", threaded=False)  # fmt: skip
    monkeypatch.setenv("AFTERWORD_NOW", "2026-11-27T16:30:00+00:00")
    post.scan()
    people = post.show()["people"]
    assert [one["address"] for one in people if one["name"] == "Dana Kim"] == [
        "dana.kim@harbour.example"
    ]
    assert "thank_for_advice" in post.steps()


def test_an_address_that_works_after_all_is_believed_and_stays_so(post: Post) -> None:
    came_back(post)
    post.scan()
    assert post.afterword("address", "P1", "dana@harbour.example").code == 0
    post.reply("Hi Ana,\n\nSee you.\n\nOmar", sender="Omar Haddad <omar@harbour.example>", name="o")
    post.scan()
    assert "did not take" not in post.today()
    assert "bounce" not in post.natures()


@pytest.mark.parametrize(
    ("action", "status", "natures"),
    [("delayed", "4.4.1", []), ("failed", "4.4.7", ["bounce"]), ("delivered", "2.0.0", [])],
)
def test_what_is_not_for_good_marks_no_address(
    post: Post, action: str, status: str, natures: list[str]
) -> None:
    came_back(post, action=action, status=status)
    post.scan()
    assert post.natures() == natures
    assert "did not take" not in post.today()
    assert "new_address" not in post.steps()


def test_an_address_that_was_passed_on_is_known_by_the_letter(post: Post) -> None:
    came_back(post, final="dana.kim@inside.example", original="dana.kim@inside.example")
    post.scan()
    assert "The address dana@harbour.example did not take your letter" in post.today()


def test_a_report_about_a_letter_nobody_wrote_changes_nothing(post: Post) -> None:
    came_back(post, original="omar@harbour.example", final="omar@harbour.example",
              about="forged@mail.example")  # fmt: skip
    post.scan()
    assert post.natures() == []
    assert "did not take" not in post.today()


IN_WORDS = {
    "qmail": (
        "Hi. This is the qmail-send program at mx.home.example.\n"
        "I'm afraid I wasn't able to deliver your message to the following addresses.\n"
        "This is a permanent error; I've given up. Sorry it didn't work out.\n\n"
        "<dana@harbour.example>:\n192.0.2.7 does not like recipient.\n"
        "Remote host said: 550 5.1.1 no such user here\n\n"
        "--- Below this line is a copy of the message.\n\nMessage-ID: <{id}>\n"
    ),
    "exim": (
        "This message was created automatically by mail delivery software.\n\n"
        "A message that you sent could not be delivered to one or more of its\n"
        "recipients. This is a permanent error. The following address(es) failed:\n\n"
        "  dana@harbour.example\n    no such user here: 550 Unrouteable address\n"
    ),
    "exchange": (
        "Delivery has failed to these recipients or groups:\n\n"
        "dana@harbour.example\nThe e-mail address you entered couldn't be found: no such user "
        "here.\n\n#5.1.10 smtp;550 5.1.10 RESOLVER.ADR.RecipientNotFound##\n"
    ),
}


@pytest.mark.parametrize("program", IN_WORDS)
def test_a_report_in_plain_words_is_understood_as_well(post: Post, program: str) -> None:
    post.reply(
        IN_WORDS[program].replace("{id}", post.message_id), sender=DAEMON, threaded=False,
        day="Fri, 20 Nov 2026", subject="failure notice", name="dsn",
    )  # fmt: skip
    post.scan()
    assert post.natures() == ["bounce"]
    assert "The address dana@harbour.example did not take your letter" in post.today()


def test_a_report_in_plain_words_that_it_takes_longer_marks_nothing(post: Post) -> None:
    post.reply(
        "Your message to dana@harbour.example has been delayed: 451 4.4.1 no answer. Delivery "
        "will be attempted for three more days. You do not need to resend it.",
        sender=DAEMON, threaded=False, day="Fri, 20 Nov 2026", subject="Warning", name="dsn",
    )  # fmt: skip
    post.scan()
    assert post.natures() == []
    assert "did not take" not in post.today()


def test_another_address_that_stands_in_the_mail_is_suggested_with_its_words(
    afterword: Afterword, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    post = written(afterword, tmp_path, monkeypatch, signed="dana.kim@rail.example\n")
    came_back(post)
    post.scan()
    said = post.today()
    assert "Their mail also shows dana.kim@rail.example" in said
    assert "afterword address P1 dana.kim@rail.example" in said
    assert "stands in their mail" in post.afterword("address", "P1").out


def test_a_colleagues_mail_may_show_another_address_and_a_strangers_may_not(post: Post) -> None:
    came_back(post)
    post.reply("Hi Ana,\n\nAll the best.\n\nDana", sender="Dana Kim <dana@evil.example>",
               threaded=False, subject="Re: Timetable Planner", name="evil")  # fmt: skip
    post.scan()
    assert "evil.example" not in post.today()
    post.reply("Hi Ana,\n\nGood luck.\n\nOmar", sender="Omar Haddad <omar@harbour.example>",
               more="Cc: Dana Kim <d.kim@harbour.example>\n", name="omar")  # fmt: skip
    post.scan()
    assert "Their mail also shows d.kim@harbour.example" in post.today()


def test_somebody_who_writes_from_the_address_shows_that_it_works(post: Post) -> None:
    came_back(post)
    post.reply("Hi Ana,\n\nOur server was down on Thursday. Here I am.\n\nDana", threaded=False,
               subject="Hello")  # fmt: skip
    post.scan()
    assert "did not take" not in post.today()


@pytest.mark.parametrize(
    ("address", "says"),
    [
        ("dana", "is no mail address"),
        ("ana@home.example", "your own address"),
        ("no-reply@harbour.example", "Nobody reads"),
        ("omar@harbour.example", "the address of Omar Haddad"),
    ],
)
def test_an_address_that_cannot_be_theirs_is_refused(post: Post, address: str, says: str) -> None:
    given = post.afterword("address", "P1", address)
    assert given.code != 0
    assert says in given.err


def test_somebody_unknown_has_no_address(post: Post) -> None:
    assert "Nobody is called" in post.afterword("address", "Zoe", "zoe@a.example").err
