"""Whom the person asked us to forget is told when they come again, and named by nothing kept."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from afterword.core.forgetting import BLACK, Forgotten, blacken_words, marks_of
from afterword.core.messages.parse import parse

KEY = b"k" * 32
DANA = Forgotten(KEY, marks_of(KEY, ["Dana Kim"], ["dana.kim@rail.example"]))


@pytest.mark.parametrize(
    "text",
    [
        "Dana Kim",
        "DANA KIM",
        "Kim, Dana",
        "dana.kim",
        "Dana\nKim",
        "Best, Dana Kim.",
        "write to Dana.Kim@rail.example.",
        "<dana.kim@rail.example>",
        "https://in.example/dana-kim",
    ],
)
def test_every_way_to_write_them_is_made_unreadable(text: str) -> None:
    made = DANA.blackened(text)
    assert "kim" not in made.lower()
    assert "dana" not in made.lower()
    assert len(made) == len(text)


@pytest.mark.parametrize(
    "text",
    ["Dana", "Kim", "Dana, and then Kim", "Danae Kimball", "dana@rail.example", "Kim and Dana"],
)
def test_others_are_left_alone(text: str) -> None:
    assert DANA.blackened(text) == text


def test_accents_and_particles_are_one_name() -> None:
    who = Forgotten(KEY, marks_of(KEY, ["Félix van Dalen"], []))
    for text in ("felix.van.dalen@x.example", "van Dalen, Félix", "FÉLIX VAN DALEN"):
        assert "dalen" not in who.blackened(text).lower()


def test_a_first_name_alone_is_blackened_only_where_asked_and_as_a_word() -> None:
    assert blacken_words("Dana saw Danae, Dana's idea", ["Dana"]) == "████ saw Danae, ████'s idea"
    assert blacken_words("nothing", []) == "nothing"


def test_the_marks_hold_neither_name_nor_address() -> None:
    said = " ".join(DANA.marks).lower()
    assert "dana" not in said
    assert "rail" not in said
    other = marks_of(b"o" * 32, ["Dana Kim"], ["dana.kim@rail.example"])
    assert not other & DANA.marks


@given(before=st.text(), after=st.text())
def test_the_length_stays_whatever_stands_around_and_twice_is_once(before: str, after: str) -> None:
    text = f"{before}\nDana Kim\n{after}"
    once = DANA.blackened(text)
    assert len(once) == len(text)
    assert f"\n{BLACK * 4} {BLACK * 3}\n" in once
    assert DANA.blackened(once) == once


@given(text=st.text())
def test_nobody_forgotten_changes_nothing(text: str) -> None:
    assert Forgotten().blackened(text) == text


def test_a_message_from_them_or_to_them_alone_is_theirs() -> None:
    def mail(sender: str, to: str) -> bytes:
        return f"From: {sender}\nTo: {to}\nSubject: Dana Kim\n\nHi from Dana Kim\n".encode()

    theirs, ana = "Dana Kim <Dana.Kim@rail.example>", "ana@mail.example"
    assert DANA.concerns(parse(mail(theirs, ana)))
    assert DANA.concerns(parse(mail(ana, theirs)))
    both = parse(mail(ana, f"{theirs}, omar@rail.example"))
    assert not DANA.concerns(both)
    without = DANA.without_them(both)
    assert "Kim" not in repr(without)
    assert "omar@rail.example" in repr(without)
    assert without.digest == both.digest
