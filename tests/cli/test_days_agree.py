"""Lists and pages say the same day of an application, and the person's own mail is in its story."""

from pathlib import Path

import pytest

ME = "Fi Moss <fi@home.example>"


class Box:
    """A folder of mail."""

    def __init__(self, folder: Path) -> None:
        self.folder = folder
        folder.mkdir()

    def put(self, name: str, sender: str, to: str, subject: str, day: str, text: str,
            answers: str = "") -> None:  # fmt: skip
        thread = f"In-Reply-To: <{answers}@x.example>\n" if answers else ""
        (self.folder / f"{name}.eml").write_text(
            f"From: {sender}\nTo: {to}\nSubject: {subject}\nDate: {day} 09:00:00 +0000\n"
            f"Message-ID: <{name}@x.example>\n{thread}\n{text}\n"
        )


@pytest.fixture
def ports(afterword, tmp_path: Path):
    """An application the person wrote, its acknowledgement, and a word from somebody since."""
    box = Box(tmp_path / "box")
    jobs, subject = "Quayside Trust <jobs@quayside.example>", "Application for Harbour Ranger"
    box.put(
        "own", ME, jobs, subject, "Tue, 27 Oct 2026",
        "Dear all,\n\nI would like to apply for the position of Harbour Ranger at Quayside Trust.",
    )  # fmt: skip
    box.put(
        "ack", jobs, ME, f"Re: {subject}", "Thu, 29 Oct 2026",
        "Dear Fi,\n\nThank you for applying for the position of Harbour Ranger at Quayside Trust. "
        "We have received your application.\n\nQuayside Trust", "own",
    )  # fmt: skip
    box.put(
        "word", "Una Bell <una.bell@quayside.example>", ME, f"Re: {subject}", "Mon, 09 Nov 2026",
        "Dear Fi,\n\nThe trustees meet in December, so please bear with us.\n\nBest,\nUna Bell",
        "ack",
    )  # fmt: skip
    ran = afterword("scan", box.folder, "--address", "fi@home.example")
    assert ran.code == 0, ran.err
    return afterword


def test_the_last_news_is_the_last_they_wrote_and_not_the_day_one_applied(ports) -> None:
    out = ports("applications").out
    assert "9 November" in out
    assert "27 October" not in out


def test_the_own_application_is_in_the_story_as_what_it_is(ports) -> None:
    out = " ".join(ports("show", "A1").out.split())
    assert "Fi Moss: your application (Application for Harbour Ranger)" in out
    assert out.index("your application (") < out.index("your application arrived")


def test_nobody_is_asked_whether_their_own_mail_was_read_well(ports) -> None:
    story = ports("show", "A1").out.partition("Timeline")[2]
    own = story[story.index("Fi Moss") :]
    assert "Not sure" not in own[: own.index("Quayside Trust:")]
