"""Every theme shows what it hears and what only sounds like it; every judgement shows its words."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from afterword.core.lessons.exercises import BOOK, exercises_for
from afterword.core.lessons.registry import all_signs
from afterword.core.lessons.signs import Signs
from afterword.core.lessons.suggest import suggest
from afterword.core.lessons.theme import HANDS, NAMES, Hands, Theme

EXAMPLES = [(one, text) for one in all_signs() for text in one.examples]
NEAR_MISSES = [(one, text) for one in all_signs() for text in one.near_misses]


def themes(text: str, *, is_note: bool = False) -> set[Theme]:
    return {one.theme for one in suggest(text, is_note=is_note)}


def test_each_theme_has_its_file_its_name_and_its_hands() -> None:
    assert [one.theme for one in all_signs()] == list(Theme)
    assert set(NAMES) == set(HANDS) == set(Theme)


@pytest.mark.parametrize(("signs", "text"), EXAMPLES, ids=lambda one: str(one)[:40])
def test_a_theme_is_heard_in_its_examples(signs: Signs, text: str) -> None:
    assert signs.theme in themes(text)


@pytest.mark.parametrize(("signs", "text"), NEAR_MISSES, ids=lambda one: str(one)[:40])
def test_a_theme_is_not_heard_in_its_near_misses(signs: Signs, text: str) -> None:
    assert signs.theme not in themes(text)


def test_praise_is_no_lack() -> None:
    assert (
        themes("Your examples were great and your answers clear. You were well prepared.") == set()
    )


def test_a_lack_said_as_praise_of_somebody_else_is_one() -> None:
    assert Theme.EXPERIENCE in themes("The other candidate had more experience with audits.")


def test_praise_in_one_half_hides_nothing_in_the_other() -> None:
    assert Theme.COMMUNICATION in themes("Your examples were great, but your answers ran long.")


def test_questions_are_not_feedback() -> None:
    assert themes("What salary are you looking for? Could you start on the first?") == set()


def test_what_was_no_problem_is_no_theme() -> None:
    assert themes("It had nothing to do with your visa. Money was not the issue.") == set()


@pytest.mark.parametrize(
    "text",
    [
        "Dear Ana, our policy is not to give individual feedback. Kind regards, HR",
        "We are unable to share the panel's comments. We appointed somebody with more experience.",
    ],
)
def test_a_refusal_is_never_turned_into_a_theme(text: str) -> None:
    assert themes(text) == {Theme.NONE_GIVEN}


def test_who_says_something_all_the_same_has_said_it() -> None:
    text = (
        "HR says we don't give feedback, but between us: your answers ran long. You interrupted "
        "people a few times."
    )
    assert themes(text) == {Theme.COMMUNICATION}


def test_i_in_a_note_of_one_s_own_is_the_one_advised() -> None:
    note = "Rang Petra. She said I talk very fast and never asked them a question."
    assert Theme.COMMUNICATION in themes(note, is_note=True)


@given(
    st.lists(
        st.sampled_from([text for _, text in (*EXAMPLES, *NEAR_MISSES)]) | st.text(max_size=40),
        max_size=6,
    ),
    st.booleans(),
)
def test_evidence_is_always_there_and_verbatim(parts: list[str], is_note: bool) -> None:
    text = " ".join(parts)
    found = suggest(text, is_note=is_note)
    assert [one.theme for one in found] == [t for t in Theme if t in {one.theme for one in found}]
    for one in found:
        assert one.evidence
        for place in one.evidence:
            assert text[place.start : place.end] == place.text
            assert place.text.strip()
    if Theme.NONE_GIVEN in {one.theme for one in found}:
        assert len(found) == 1


@pytest.mark.parametrize("theme", [one for one in Theme if one is not Theme.NONE_GIVEN])
def test_each_theme_has_several_small_exercises(theme: Theme) -> None:
    assert len(BOOK[theme]) >= 2
    for one in BOOK[theme]:
        assert len(one.words) <= 200
        assert "!" not in one.words


def test_what_could_not_be_said_asks_for_no_exercise() -> None:
    assert exercises_for(Theme.NONE_GIVEN) == ()
    assert HANDS[Theme.NONE_GIVEN] is Hands.UNSAID
