"""``afterword lead`` and ``afterword interest``, as somebody uses them."""

import json

LARS = "Lars Ostrand"


def suggested(afterword) -> list[dict]:
    return [
        one
        for one in json.loads(afterword("lead", "list", "--format", "json").out)
        if one.get("is_suggested")
    ]


def test_a_lead_in_a_mail_is_suggested_with_its_words_and_kept(scanned) -> None:
    found = next(one for one in suggested(scanned) if "junior consultant" in one["words"])
    assert found["message_id"]
    assert found["evidence"]["end"] > found["evidence"]["start"]
    assert "Kept as H1." in scanned("lead", "keep", found["id"]).out
    assert found["id"] not in [one["id"] for one in suggested(scanned)]
    listed = scanned("lead", "list").out
    assert f"H1 {LARS}" in listed
    again = scanned("lead", "keep", found["id"])
    assert again.code == 3
    assert "kept or dropped already" in again.err


def test_a_dropped_lead_stays_dropped_over_a_new_scan(scanned, demo_box) -> None:
    before = suggested(scanned)
    assert scanned("lead", "drop", before[0]["id"]).code == 0
    scanned("scan", demo_box)
    assert [one["id"] for one in suggested(scanned)] == [one["id"] for one in before[1:]]


def test_a_lead_of_a_call_is_kept_once_and_leads_to_an_application(scanned) -> None:
    words = ("lead", "add", "dana", "Northpier may look for a planner", "--on", "2026-01-05")
    assert "Kept as H1, from Dana Kim." in scanned(*words).out
    assert "H1" in scanned(*words).out
    applications = json.loads(scanned("applications", "--format", "json").out)
    later = max(
        (one for one in applications if one["applied_at"]), key=lambda one: one["applied_at"]
    )
    assert scanned("lead", "link", "H1", later["id"]).out == f"{later['id']} followed from it.\n"
    assert f"Led to {later['id']}" in scanned("lead", "list").out
    long_view = json.loads(scanned("insights", "--format", "json").out)
    assert (long_view["leads"], long_view["led_to"]) == (1, 1)
    assert (
        "1 lead came from people you know, and 1 application followed." in scanned("insights").out
    )
    assert scanned("lead", "link", "H1", "--none").code == 0
    assert "Led to" not in scanned("lead", "list").out
    assert scanned("lead", "remove", "H1").code == 0
    assert scanned("lead", "remove", "H1").code == 3


def test_an_application_from_before_did_not_follow_from_a_lead(scanned) -> None:
    scanned("lead", "add", "dana", "somebody in Leeds", "--person")
    done = scanned("lead", "link", "H1", "A1")
    assert done.code == 2
    assert "began before this was mentioned" in done.err


def test_what_cannot_be_a_lead_is_said_in_a_sentence(scanned) -> None:
    for words, code in (
        (("lead", "add", "nobody at all", "x"), 3),
        (("lead", "add", "dana", " "), 2),
        (("lead", "add", "dana", "x" * 500), 2),
        (("lead", "add", "dana", "x", "--on", "2099-01-01"), 2),
        (("lead", "keep", "s00000000"), 3),
        (("lead", "link", "H9", "A1"), 3),
        (("lead", "link", "H9"), 2),
        (("lead", "remove", "seven"), 2),
        (("interest", "keep", "s00000000"), 3),
        (("interest", "remove", "dana", "curling"), 3),
    ):
        done = scanned(*words)
        assert done.code == code, words
        assert done.err.strip()


def test_what_a_note_says_they_care_about_is_kept_and_matched(scanned) -> None:
    scanned("log", "dana", "--by", "call", "--note", "She loves sailing. Call again in May.")
    found = json.loads(scanned("interest", "list", "dana", "--format", "json").out)
    assert [one["words"] for one in found] == ["sailing"]
    assert "“sailing”, in your notes" in scanned("interest", "list").out
    assert scanned("interest", "keep", found[0]["id"]).code == 0
    (dana,) = [
        one
        for one in json.loads(scanned("people", "--all", "--format", "json").out)
        if one["name"] == "Dana Kim"
    ]
    assert dana["interests"] == "sailing"
    assert json.loads(scanned("interest", "list", "dana", "--format", "json").out) == []
    assert "sailing, metro maps" in scanned("interest", "add", "dana", "metro maps").out
    assert scanned("interest", "remove", "dana", "Sailing").code == 0
    assert "Dana Kim metro maps" in scanned("interest", "list").out


def test_a_dropped_interest_does_not_come_back(scanned) -> None:
    scanned("log", "dana", "--by", "call", "--note", "She loves sailing.")
    (found,) = json.loads(scanned("interest", "list", "dana", "--format", "json").out)
    scanned("interest", "drop", found["id"])
    scanned("log", "dana", "--by", "coffee", "--note", "He says she loves Sailing!")
    assert json.loads(scanned("interest", "list", "dana", "--format", "json").out) == []
