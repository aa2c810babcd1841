"""What comes back to a letter: advice, no advice, a machine, or the letter itself."""

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


# --- a human being ------------------------------------------------------------------------------


@pytest.mark.parametrize("threaded", [True, False], ids=["threaded", "by address and time"])
def test_advice_is_kept_with_its_words_and_thanked_for(post: Post, threaded: bool) -> None:
    post.reply(ADVICE, threaded=threaded, subject="A word on Tuesday")
    post.scan()
    assert post.natures() == ["advice"]
    [advice] = [one for one in post.show()["mail"] if one["reading"]["kind"] == "feedback"]
    said = advice["reading"]["evidence"][0]
    assert advice["message"]["text"][said["start"] : said["end"]] == said["text"]
    assert "thank_for_advice" in post.steps()
    assert not {"ask_advice", "remind"} & set(post.steps())
    assert "took the time to advise you" in post.today()


def test_who_gives_no_feedback_is_never_asked_again(
    post: Post, monkeypatch: pytest.MonkeyPatch
) -> None:
    post.reply(NO_ADVICE)
    post.scan()
    assert post.natures() == ["no_advice"]
    for day in ("2026-11-27", "2026-12-05", "2026-12-20"):
        monkeypatch.setenv("AFTERWORD_NOW", f"{day}T16:30:00+00:00")
        assert not {"ask_advice", "remind"} & set(post.steps())
    assert "refus" not in post.today().lower()


def test_an_answer_is_found_where_the_letter_itself_is_in_no_mailbox(post: Post) -> None:
    post.reply("Hi Ana,\n\nThat was kind of you. All the best.\n\nDana", subject="Thanks")
    post.scan()
    assert post.natures() == ["message"]


def test_an_answer_shows_that_a_letter_in_the_persons_hands_went_out(
    afterword: Afterword, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    post = written(afterword, tmp_path, monkeypatch, is_sent=False)
    assert "confirm_sent" in post.steps()
    post.reply("Hi Ana,\n\nThat was kind of you.\n\nDana")
    assert "L1 to Dana Kim went out" in post.scan().out
    assert "confirm_sent" not in post.steps()


@pytest.mark.parametrize("asked", ["list@people.example", "Dana <dana@elsewhere.example>"])
def test_a_reply_to_is_shown_and_not_followed(
    afterword: Afterword, tmp_path: Path, monkeypatch: pytest.MonkeyPatch, asked: str
) -> None:
    post = written(afterword, tmp_path, monkeypatch, more=f"Reply-To: {asked}\n")
    shown = post.afterword("send", "L1", "--via", "eml", "--anyway")
    address = asked.partition("<")[2].strip(">") or asked
    assert f"asks for answers to {address}; this letter goes to dana@harbour.example only" in (
        shown.err
    )
    [eml] = [one for one in (tmp_path / "home").rglob("*.eml") if "L1" in one.name]
    head = eml.read_bytes().partition(b"\r\n\r\n")[0]
    assert address.encode() not in head
    assert b"dana@harbour.example" in head


# --- machines -----------------------------------------------------------------------------------

RECEIPT = """--r
Content-Type: text/plain

The message sent to Dana Kim was displayed. This is no guarantee that it was understood.

--r
Content-Type: message/disposition-notification

Reporting-UA: mail.harbour.example
Final-Recipient: rfc822;dana@harbour.example
Original-Message-ID: <{id}>
Disposition: manual-action/MDN-sent-manually; displayed

--r--
"""


@pytest.mark.parametrize(
    ("subject", "more", "text"),
    [
        ("Automatic reply: Timetable Planner", "Auto-Submitted: auto-replied\n", AWAY),
        ("Re: Timetable Planner", "Auto-Submitted: auto-replied\n", ADVICE),
        ("Out of office", "Precedence: auto_reply\n", "I am away."),
        (
            "Read: Timetable Planner",
            'Content-Type: multipart/report; report-type="disposition-notification"; boundary=r\n',
            RECEIPT,
        ),
    ],
    ids=["away", "advice said by a machine", "precedence", "receipt"],
)
@pytest.mark.parametrize("threaded", [True, False])
def test_a_machine_ends_no_wait(
    post: Post,
    monkeypatch: pytest.MonkeyPatch,
    subject: str,
    more: str,
    text: str,
    threaded: bool,
) -> None:
    before = post.steps()
    post.reply(text.replace("{id}", post.message_id), subject=subject, more=more, threaded=threaded)
    post.scan()
    assert set(post.natures()) <= {"auto_reply"}
    assert post.steps() == before
    monkeypatch.setenv("AFTERWORD_NOW", "2026-12-05T16:30:00+00:00")
    assert "remind" in post.steps()


# --- the letter itself --------------------------------------------------------------------------

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
