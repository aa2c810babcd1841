"""The measure counts what is right, what is wrong, and says so in one sentence where it cannot."""

import json
from pathlib import Path

import pytest
from click.testing import CliRunner

from afterword.evaluation import evaluate, main
from afterword.evaluation.shares import f1, interval, share

NO = {
    "id": "no",
    "from": "Dana Kim <dana@harbourlight.example>",
    "subject": "Your application for Timetable Planner",
    "body": "Dear Ana,\n\nUnfortunately we have decided to move forward with another candidate.\n\n"
    "Dana Kim\nHarbour Light Rail",
    "kind": "rejection",
    "role": "Timetable Planner",
    "sender": "person",
    "writer": "w-one",
}
LUNCH = {"id": "lunch", "from": "ben@mail.example", "subject": "", "body": "Soup?", "kind": "other"}
MISREAD = {**LUNCH, "id": "misread", "kind": "offer", "writer": "w-two"}


@pytest.fixture
def labelled(tmp_path: Path) -> Path:
    file = tmp_path / "mail.jsonl"
    rows = (NO, LUNCH, MISREAD)
    file.write_text("\n".join(json.dumps(row) for row in rows) + "\n\n", encoding="utf-8")
    return file


def said(*arguments: object) -> str:
    ran = CliRunner().invoke(evaluate, [str(one) for one in arguments], catch_exceptions=False)
    return ran.output


def test_every_figure_is_there(labelled: Path) -> None:
    lines = said(labelled, "--wrong").splitlines()
    assert lines[0] == "3 mails"
    assert "macro F1 over the labelled kinds: 0.556" in lines  # 1, 2/3 and 0
    assert any(one.startswith("rejections: 1.000") for one in lines)
    assert any(one.startswith("role: 1.000") for one in lines)
    assert any(one.startswith("sender: 1.000") for one in lines)
    assert "  offer           other           1" in lines
    assert any(one.startswith("misread: offer read as other") for one in lines)


def test_a_list_of_openings_is_asked_for_no_employer(tmp_path: Path) -> None:
    file = tmp_path / "alert.jsonl"
    alert = {
        "from": "PostFinder Alerts <alerts@postfinder.example>",
        "subject": "12 new jobs for you",
        "body": "Your job alert: 12 new jobs\n\nKiln Operator\nOriel Glass\n\nUnsubscribe",
        "kind": "job_alert",
        "organisation": "Oriel Glass",
    }
    file.write_text(json.dumps(alert), encoding="utf-8")
    lines = said(file).splitlines()
    assert any(one.startswith("job_alert") for one in lines)
    assert "organisation: none exact, none unsaid" in lines


def test_one_writer_can_be_measured_alone(labelled: Path) -> None:
    assert said(labelled, "--writer", "w-one").startswith("1 mails")


@pytest.mark.parametrize(
    ("content", "code", "says"),
    [
        (None, 3, "cannot be read"),
        ("", 2, "no labelled mail"),
        ("{nonsense", 2, "Line 1"),
        ("[1]", 2, "not a JSON object"),
        ('{"body": "x"}', 2, "no label"),
        ('{"text": "x", "issues": null}', 2, "no label"),
    ],
)
def test_what_cannot_be_measured_is_said(
    tmp_path: Path, capsys, monkeypatch, content: str | None, code: int, says: str
) -> None:
    file = tmp_path / "mail.jsonl"
    if content is not None:
        file.write_text(content, encoding="utf-8")
    monkeypatch.setattr("sys.argv", ["afterword-eval", str(file)])
    with pytest.raises(SystemExit) as left:
        main()
    assert left.value.code == code
    assert says in capsys.readouterr().err


def test_a_file_that_is_not_utf_8_is_said(tmp_path: Path, capsys, monkeypatch) -> None:
    file = tmp_path / "mail.jsonl"
    file.write_bytes('{"body": "\xe9"}'.encode("latin-1"))
    monkeypatch.setattr("sys.argv", ["afterword-eval", str(file)])
    with pytest.raises(SystemExit) as left:
        main()
    assert left.value.code == 2
    assert "not UTF-8" in capsys.readouterr().err


def test_shares_have_intervals() -> None:
    assert share(0, 0) == "none"
    assert share(1, 2) == "0.500 (0.095-0.905)"
    low, high = interval(10, 10)
    assert high == 1.0
    assert 0.7 < low < 0.75
    assert f1(0, 0, 0) == 0.0


GOOD = {
    "id": "good",
    "text": "Hi Dana,\n\nThank you for the hour on Tuesday. I enjoyed the whiteboard.\n\nAna",
    "good": True,
    "issues": [],
    "purpose": "thank_you",
}
BARBED = {
    "id": "barbed",
    "text": "Hi Dana,\n\nThanks for letting me know, finally. You wasted my time.\n\nAna",
    "good": False,
    "issues": ["sarcasm", "blame"],
    "sentence_labels": [
        {"sentence": "Thanks for letting me know, finally.", "issues": ["sarcasm"]},
        {"sentence": "You wasted my time.", "issues": ["blame"]},
    ],
}


def test_letters_are_told_from_mail_and_measured_by_letter_and_sentence(tmp_path: Path) -> None:
    file = tmp_path / "letters.jsonl"
    file.write_text("\n".join(json.dumps(row) for row in (GOOD, BARBED)), encoding="utf-8")
    lines = said(file, "--wrong").splitlines()
    assert "| letters | 2 (1 good, 0 of them hard) |" in lines
    assert "| tone: letters found | 1.00 (1 of 1) |" in lines
    assert "| tone: good letters flagged | 0.000 (0) |" in lines
    assert "| tone: sentences found | 1.00 (2 of 2) |" in lines


def test_each_kind_of_slip_in_a_name_has_a_row(tmp_path: Path) -> None:
    about = {"company": "Harbour Light Rail", "contact": "Dana Kim", "role": "Timetable Planner"}
    letters = {
        "wrong_company": "Hi Dana,\n\nI liked everyone at Northpier.\n\nAna",
        "wrong_name": "Hi Priya,\n\nThank you for the hour on Tuesday.\n\nAna",
        "wrong_role": "Hi Dana,\n\nThank you for calling about the tram driver job.\n\nAna",
        "": "Hi Omar,\n\nThank you for the hour on Tuesday.\n\nAna",
    }
    rows = [
        {
            "id": label or "right",
            "text": text,
            "issues": [label] if label else [],
            "good": not label,
            "context": about,
        }
        for label, text in letters.items()
    ]
    file = tmp_path / "letters.jsonl"
    file.write_text("\n".join(json.dumps(row) for row in rows), encoding="utf-8")
    lines = said(file)
    # a wrong name in a letter labelled so is no company named in vain; in a right one it is
    assert "| letter: wrong_company | 1.00 (1 of 1), in vain 1 |" in lines
    assert "| letter: wrong_name | 1.00 (1 of 1), in vain 1 |" in lines
    assert "| letter: wrong_role | 1.00 (1 of 1), in vain 0 |" in lines
