"""One file a purpose, and the questions that go with it."""

from dataclasses import fields

from afterword.core.letters import layouts
from afterword.core.letters.letter import Answers
from afterword.core.letters.purposes import PURPOSES, Purpose
from afterword.core.letters.questions import questions_for
from afterword.core.plugins import modules_in


def test_every_purpose_has_one_layout_in_a_file_of_its_name() -> None:
    found = {module.LAYOUT.purpose: module.__name__ for module in modules_in(layouts)}
    assert found.keys() == set(Purpose)
    for purpose, name in found.items():
        assert name.rpartition(".")[2] == purpose


def test_every_layout_says_what_it_is() -> None:
    assert all(module.__doc__ for module in modules_in(layouts))


def test_questions_fill_fields_there_are_and_none_twice() -> None:
    known = {field.name for field in fields(Answers)}
    for purpose in Purpose:
        keys = [question.key for question in questions_for(purpose)]
        assert set(keys) <= known
        assert len(set(keys)) == len(keys)


def test_the_small_questions_are_kind() -> None:
    for purpose in Purpose:
        for question in questions_for(purpose):
            assert question.text.endswith("?")
            assert question.help.endswith(".")
            assert "!" not in question.text + question.help


def test_thanking_and_asking_asks_the_three() -> None:
    assert [question.text for question in questions_for(Purpose.THANK_AND_ASK)] == [
        "What did you enjoy talking about?",
        "What did you learn about them?",
        "What would you do differently?",
    ]


def test_no_purpose_needs_what_it_forbids() -> None:
    for spec in PURPOSES.values():
        assert not spec.needs & spec.forbids
        assert not spec.allows & spec.forbids
        assert spec.words[0] < spec.words[1]
