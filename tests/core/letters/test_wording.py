"""Choosing among wordings."""

from afterword.core.letters.wording import Wording, fingerprints

OPTIONS = tuple(f"Wording number {n} of this thing." for n in "abcdefgh")


def test_a_choice_depends_on_whom_the_letter_is_for_and_on_nothing_else() -> None:
    first = Wording("Halden\0Dana\0thank_you")
    assert first.choose("keep", OPTIONS) == Wording(first.key).choose("keep", OPTIONS)
    chosen = {Wording(f"Halden\0{n}").choose("keep", OPTIONS) for n in range(40)}
    assert len(chosen) > 4


def test_a_used_wording_is_passed_over_whatever_its_case_and_stops() -> None:
    used = fingerprints(["Hi Dana,\n\nWORDING number a, of this thing!\n\nBest wishes,\nAna"])
    assert Wording("", used).choose("keep", OPTIONS[:1]) is None
    assert Wording("", used).choose("keep", OPTIONS[:2]) == OPTIONS[1]


def test_greetings_and_closes_may_come_again() -> None:
    assert fingerprints(["Hi Dana,\n\nWith best wishes to you,\nAna Maria Ferreira Lopes,"]) == (
        frozenset()
    )


def test_where_words_are_scarce_the_short_wordings_come_first() -> None:
    options = ("Short.", "Rather longer than that.", "Quite the longest of these three options.")
    assert Wording("any", is_tight=True).ranked("ask", options)[0] == "Short."


def test_only_our_own_words_lose_their_contractions() -> None:
    formal = Wording("", is_formal=True)
    assert formal.fill(["I'm glad of {x}, and it isn't late."], x="what I'd never isn't") == (
        "I am glad of what I'd never isn't, and it is not late.",
    )
    assert formal.opened("I'm glad that I don't know") == "I am glad that I don't know"
    assert formal.opened("I don't know") == "I don't know"


def test_values_may_hold_braces() -> None:
    assert Wording("").fill(["{x}."], x="{y} {0}") == ("{y} {0}.",)
