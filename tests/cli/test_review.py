"""The review: what is doubtful is asked, what was said is kept, taken back, and followed."""

import json
from pathlib import Path

import pytest

ENDING = (
    "Hello Ana,\n\nFor {role} the table is laid for others this time, as much as we liked your "
    "application. You will find other tables on our page.\n"
)


@pytest.fixture
def box(tmp_path: Path) -> Path:
    folder = tmp_path / "mail"
    folder.mkdir()
    put(folder, 1, "Depot Planner")
    return folder


def put(folder: Path, number: int, role: str) -> None:
    headers = (
        f"From: Brightwell Hire <update@brightwell.example>\nTo: ana@reader.example\n"
        f"Subject: Your application, {role}\nMessage-ID: <{number}@brightwell.example>\n"
        f"Date: Mon, {number:02d} Nov 2026 09:00:00 +0000\n\n"
    )
    (folder / f"{number}.eml").write_text(headers + ENDING.format(role=role), encoding="utf-8")


def listed(afterword, command: str) -> list[dict]:
    return json.loads(afterword(command, "--format", "json").out)


def test_the_demo_lists_what_waits_with_its_words(afterword, demo_box) -> None:
    assert "your word: afterword review" in afterword("scan", demo_box).out
    shown = afterword("review", "--list")
    assert shown.code == 0
    assert "Reads as: " in shown.out
    ids = [one["id"] for one in listed(afterword, "review")]
    assert ids
    assert all(one in shown.out for one in ids)


def test_what_was_said_outlives_a_scan_and_can_be_taken_back(afterword, demo_box) -> None:
    afterword("scan", demo_box)
    first = listed(afterword, "review")[0]["id"]
    before = listed(afterword, "applications")
    said = afterword("review", first, "--as", "other")
    assert said.code == 0
    assert f"afterword review {first} --undo" in said.out
    afterword("scan", demo_box)
    assert first not in [one["id"] for one in listed(afterword, "review")]
    assert afterword("review", "--undo").code == 0
    assert first in [one["id"] for one in listed(afterword, "review")]
    assert listed(afterword, "applications") == before


def test_an_ending_is_overruled_and_its_like_follow(afterword, box) -> None:
    afterword("scan", box)
    [doubt] = listed(afterword, "review")
    name, wanted = doubt["id"], "interview"
    assert afterword("review", name, "--as", wanted).code == 0
    put(box, 2, "Night Clerk")
    afterword("scan", box)
    kinds = {
        filed["reading"]["kind"]
        for one in listed(afterword, "applications")
        for filed in json.loads(afterword("show", one["id"], "--format", "json").out)["mail"]
        if filed["message"]["message_id"].startswith("2@")
    }
    assert kinds == {wanted}


@pytest.mark.parametrize(
    ("arguments", "code", "says"),
    [
        (("zz",), 2, "is not a message's id"),
        (("abcd1234",), 3, "begins with abcd1234"),
        (("--undo",), 3, "nothing to take back"),
        (("--as", "other"), 2, "Name the message"),
        (("abcd1234", "--as", "other", "--undo"), 2, "by itself"),
        (("abcd1234", "--with", "A1", "--alone"), 2, "not both"),
        (("--alone",), 2, "Name the message"),
        (("abcd1234", "--with", "A1"), 3, "begins with abcd1234"),
    ],
)
def test_what_cannot_be_done_is_said(afterword, arguments, code, says) -> None:
    done = afterword("review", *arguments)
    assert done.code == code
    assert says in done.err


def test_without_mail_nothing_waits(afterword) -> None:
    assert "Nothing waits" in afterword("review").out


ACKNOWLEDGED = (
    "Dear Ana,\n\nThank you for applying for the {role} position at Halden Marine. We have "
    "received your application and will review it.\n\nHalden Marine\n"
)
REFUSED = (
    "Hi Ana,\n\nThank you for coming aboard on Friday. I am sorry to say that we have offered the "
    "job to another candidate. Do ring me in March.\n\nEwan Birk\nBosun, Halden Marine\n"
)


@pytest.fixture
def two_jobs(tmp_path: Path) -> Path:
    """Two applications at one house, and a no in a thread of its own that names neither."""
    folder = tmp_path / "halden"
    folder.mkdir()
    mails = [
        ("Halden Marine <jobs@halden.example>", ACKNOWLEDGED.format(role="Deckhand")),
        ("Halden Marine <jobs@halden.example>", ACKNOWLEDGED.format(role="Cook")),
        ("Ewan Birk <ewan.birk@halden.example>", REFUSED),
    ]
    for number, (sender, text) in enumerate(mails, 1):
        headers = (
            f"From: {sender}\nTo: ana@reader.example\nSubject: Halden Marine, {number}\n"
            f"Message-ID: <{number}@halden.example>\n"
            f"Date: Mon, {number:02d} Nov 2026 09:00:00 +0000\n\n"
        )
        (folder / f"{number}.eml").write_text(headers + text, encoding="utf-8")
    return folder


def outcomes(afterword) -> dict[str, str | None]:
    return {one["role"]: one["outcome"] for one in listed(afterword, "applications")}


def test_a_no_that_fits_two_applications_is_asked_about(afterword, two_jobs) -> None:
    assert "1 message waits for your word" in afterword("scan", two_jobs).out
    (asked,) = listed(afterword, "review")
    assert asked["weight"] == "which_application"
    assert asked["between"] == sorted(one["id"] for one in listed(afterword, "applications"))
    shown = afterword("review", "--list").out
    assert "It fits more than one application." in shown
    assert "Halden Marine · Cook" in shown


def test_what_it_is_part_of_is_kept_over_every_scan_and_taken_back(afterword, two_jobs) -> None:
    afterword("scan", two_jobs)
    (asked,) = listed(afterword, "review")
    deckhand, cook = asked["between"]
    said = afterword("review", asked["id"], "--with", cook)
    assert f"part of {cook} Halden Marine · Cook" in said.out
    assert outcomes(afterword) == {"Deckhand": None, "Cook": "rejected"}
    assert "Ewan Birk" in afterword("people").out
    afterword("scan", two_jobs)
    assert listed(afterword, "review") == []
    afterword("review", asked["id"], "--with", deckhand)
    assert outcomes(afterword) == {"Deckhand": "rejected", "Cook": None}
    assert afterword("review", asked["id"], "--undo").code == 0
    assert outcomes(afterword) == {"Deckhand": None, "Cook": None}
    assert [one["id"] for one in listed(afterword, "review")] == [asked["id"]]


def test_a_message_can_be_an_application_by_itself(afterword, two_jobs) -> None:
    afterword("scan", two_jobs)
    (asked,) = listed(afterword, "review")
    assert afterword("review", asked["id"], "--alone").code == 0
    assert outcomes(afterword) == {"Deckhand": None, "Cook": None, None: "rejected"}
    assert listed(afterword, "review") == []


def test_two_people_who_were_met_join_one_application(afterword, two_jobs) -> None:
    afterword("scan", two_jobs)
    before = [one["id"] for one in listed(afterword, "applications")]
    told = ("add", "--organisation", "Halden Marine", "--role", "Cook", "--interviewed", "--person")
    for person in ("Signe Dahl", "Omar Reyes"):
        assert "Kept with A" in afterword(*told, person).out
    assert [one["id"] for one in listed(afterword, "applications")] == before
    cook = next(one["id"] for one in listed(afterword, "applications") if one["role"] == "Cook")
    shown = afterword("show", cook).out
    assert "Signe Dahl" in shown
    assert "Omar Reyes" in shown
