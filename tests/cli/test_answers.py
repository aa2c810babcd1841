"""What comes back to a letter: advice, no advice, or a machine."""

from pathlib import Path

import pytest
from tests.cli.answering import ADVICE, AWAY, NO_ADVICE, Afterword, Post, written


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
