"""What is asked for may be named as one names it, where that names only one."""

import json

import pytest
from tests.cli.conftest import Afterword


@pytest.mark.parametrize("said", ["A1", "a1", " 1 "])
def test_an_id_is_an_application(scanned: Afterword, said: str) -> None:
    assert scanned("show", said).out.startswith("A1 ")


def test_a_person_is_shown_by_a_part_of_the_name(scanned: Afterword) -> None:
    shown = scanned("show", "dana kim").out
    assert "Dana Kim" in shown.splitlines()[0]
    assert scanned("show", "Dana").out == shown


def test_an_application_is_shown_by_its_organisation(scanned: Afterword) -> None:
    everything = json.loads(scanned("applications", "--format", "json").out)
    names = [one["organisation"] for one in everything]
    only = next(one for one in everything if names.count(one["organisation"]) == 1)
    shown = scanned("show", only["organisation"])
    assert shown.out.startswith(f"{only['id']} ")


def test_words_that_name_several_are_answered_with_their_ids(scanned: Afterword) -> None:
    refused = scanned("show", "planner")
    assert refused.code == 2
    assert "may be" in refused.err
    assert "say which by the id" in refused.err


@pytest.mark.parametrize("command", ["show", "write", "brief"])
def test_words_that_name_nothing_say_where_to_look(scanned: Afterword, command: str) -> None:
    refused = scanned(command, "nobody at all")
    assert refused.code == 3
    assert "Nothing is called 'nobody at all'" in refused.err
    assert "afterword people" in refused.err


def test_an_application_is_meant_by_somebody_it_was_with(scanned: Afterword) -> None:
    assert scanned("brief", "dana kim").code == 0
