"""``afterword simulate``, as somebody tries it."""

import json
import xml.etree.ElementTree as ET

from afterword.core.settings import Settings


def test_it_prints_who_was_pestered_and_who_faded(afterword) -> None:
    done = afterword("simulate", "--contacts", "60", "--years", "3", "--compare")
    assert done.code == 0
    assert "never answers" in done.out
    assert "every 90 days, for ever" in done.out
    assert "Over the cap: 0." in done.out


def test_programs_get_the_counts_and_the_settings_used(afterword) -> None:
    shape = ("simulate", "--contacts", "40", "--years", "2", "--format", "json")
    found = json.loads(afterword(*shape, "--set", "weekly_list=3").out)
    assert (found["over_cap"], found["written_after_closed"], found["open_door_unheard"]) == (
        0,
    ) * 3
    assert (found["contacts"], found["years"]) == (40, 2)
    assert found["settings"]["weekly_list"] == 3
    assert found["settings"]["gap_days"] == Settings().gap_days
    again = json.loads(afterword(*shape, "--set", "weekly_list=3").out)
    assert again == found


def test_a_setting_that_is_tried_is_not_kept(afterword) -> None:
    afterword("simulate", "--contacts", "5", "--years", "1", "--set", "gap_days=60")
    shown = json.loads(afterword("settings", "gap_days", "--format", "json").out)
    assert shown[0]["value"] == str(Settings().gap_days)


def test_the_drawing_is_a_file_of_its_own_and_the_same_every_time(afterword, tmp_path) -> None:
    files = [tmp_path / "one.svg", tmp_path / "two.svg"]
    for file in files:
        shape = ("simulate", "--contacts", "100", "--years", "2", "--compare")
        assert afterword(*shape, "--svg", str(file)).code == 0
    assert files[0].read_bytes() == files[1].read_bytes()
    drawn = ET.fromstring(files[0].read_text(encoding="utf-8"))  # noqa: S314 -- our own
    assert len([one for one in drawn.iter() if one.tag.endswith("circle")]) > 50


def test_what_cannot_be_simulated_is_said_in_a_sentence(afterword) -> None:
    for wrong, words in (
        (("--contacts", "0"), "--contacts takes a number"),
        (("--years", "99"), "--years takes a number"),
        (("--set", "gap_days"), "sets nothing"),
        (("--set", "gap_days=1"), "gap_days must be"),
        (("--set", "mood=1"), "not the name of a setting"),
        (("--contacts", "3", "--years", "1", "--svg", "/nowhere/at/all.svg"), "cannot be written"),
    ):
        done = afterword("simulate", *wrong)
        assert done.code in {2, 5}
        assert words in done.err
        assert "Traceback" not in done.err
