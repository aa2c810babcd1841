"""What is not possible, or not known, is said in one sentence that helps."""

import pytest


def add(afterword, *more: str):
    return afterword("add", "--organisation", "Pier Nine Bakery", "--role", "Baker", *more)


def test_where_nobody_is_known_it_is_said_how_somebody_becomes_known(afterword) -> None:
    add(afterword)
    ran = afterword("write", "A1", "--to", "Priya Nair")
    assert ran.code == 3
    said = " ".join(ran.err.split())
    assert "nobody" not in said
    assert "names no person at Pier Nine Bakery yet" in said
    assert "afterword add --to A1 --person 'Priya Nair'" in said


def test_where_others_are_known_they_are_named(afterword) -> None:
    add(afterword, "--interviewed", "--person", "Rosa Lind")
    ran = afterword("write", "A1", "--to", "Priya")
    assert ran.code == 3
    assert "There is: P1 Rosa Lind." in " ".join(ran.err.split())


@pytest.mark.parametrize(
    ("said", "at"),
    [
        ("yesterday", "2026-11-18T00:00:00"),
        ("Yesterday ", "2026-11-18T00:00:00"),
        ("today", "2026-11-19T16:30:00"),
        ("2026-11-17", "2026-11-17T00:00:00"),
        ("2026-11-17T16:30", "2026-11-17T16:30:00"),
    ],
)
def test_the_day_of_a_no_can_be_said_as_one_says_it(afterword, said: str, at: str) -> None:
    import json

    assert add(afterword, "--on", said).code == 0
    shown = json.loads(afterword("show", "A1", "--format", "json").out)
    assert shown["application"]["rejection"]["at"].startswith(at)


@pytest.mark.parametrize(
    ("said", "answer"),
    [
        ("tomorrow", "use --on with a day that has been"),
        ("last week", "yesterday or 3 days ago"),
        (" ", "yesterday or 3 days ago"),
        ("03/04", "could be two days; write it as 2026-11-20"),
    ],
)
def test_another_word_for_a_day_is_refused_with_what_would_do(
    afterword, said: str, answer: str
) -> None:
    ran = add(afterword, "--on", said)
    assert ran.code == 2
    assert answer in " ".join(ran.err.split())


def test_today_prints_no_command_twice_for_two_letters(scanned) -> None:
    lines = [one.strip() for one in scanned("today").out.splitlines()]
    commands = [one for one in lines if one.startswith("afterword write")]
    assert len(commands) == len(set(commands))
    named = [one for one in commands if "--purpose linkedin_note" in one]
    assert named
    for one in named:
        about = one.partition(" --purpose")[0]
        assert sum(each.startswith(f"{about} ") or each == about for each in commands) > 1
