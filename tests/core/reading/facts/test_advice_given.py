"""What of the feedback in a no says what to work on."""

import pytest

from afterword.core.reading.advice_given import to_work_on, told_to_do
from afterword.core.reading.feedback import find_feedback
from afterword.core.reading.open_door import find_open_door
from afterword.core.reading.reading import Door


def _advice(message):
    return to_work_on(message, find_feedback(message))


@pytest.mark.parametrize(
    "words",
    [
        "I would have liked a worked example of a night shift.",
        "What I missed was more detail about your own part in it.",
        "Next time, bring one or two figures.",
        "My advice would be to practise the handover aloud.",
        "Your answers were a little too brief for us.",
        "We would have loved to hear more about how you plan a rota.",
        "You could have said more about the budget.",
    ],
)
def test_what_was_missed_and_what_to_practise_is_advice(mail, words):
    assert _advice(mail(f"Dear Ana,\n\nIt is a no this time. {words}\n")) == words


@pytest.mark.parametrize(
    "words",
    [
        "Your answers were clear and warm.",
        "We really liked your presentation.",
        "I would have liked to offer you both the job.",
        "I would suggest applying again in the spring.",
        "We chose somebody with more specific experience in tunnels.",
        "I would recommend you to anybody.",
        "We would have liked a second post to give you.",
        "I wanted you to hear this from me and not from a system.",
        "I wanted to tell you in person how close it was.",
        "It could have gone either way, and your answers were the best we heard.",
        "We enjoyed hearing more about your work and what you are working on.",
        "The panel noticed the time you took to prepare.",
        "You gave more examples than anybody else we met.",
    ],
)
def test_praise_regret_and_where_to_apply_are_none(mail, words):
    assert _advice(mail(f"Dear Ana,\n\nIt is a no this time. {words}\n")) is None


@pytest.mark.parametrize(
    "words",
    [
        "We expect another grade 7 to come up in the spring.",
        "A similar post will be advertised in the spring, and I hope you will think of us then.",
        "I hope you will think of us then: we plan a second role to open in the spring.",
    ],
)
def test_an_opening_announced_for_a_time_is_a_door(mail, words):
    found = find_open_door(mail(f"Dear Ana,\n\nIt is a no this time. {words}\n"))
    assert found is not None
    assert (found.door, found.on and found.on.month) == (Door.REAPPLY, 3)


@pytest.mark.parametrize(
    "words",
    [
        "We expect another candidate to come up in the spring.",
        "We do not expect another post to come up in the spring.",
        "Another branch will open in the spring.",
        "We expect another round of cuts to come up in the spring.",
    ],
)
def test_whatever_else_comes_up_is_none(mail, words):
    assert find_open_door(mail(f"Dear Ana,\n\nIt is a no this time. {words}\n")) is None


def test_what_to_do_is_told_in_sentences_one_can_keep(mail):
    text = (
        "Hi Ana,\n\nGladly. First: bring numbers. You told us what you changed and why. Before the "
        "next interview, pick three changes and work out what each of them saved. Do get in touch "
        "when you have landed. Could you show us more? Take care of yourself.\n\nNnenna"
    )
    assert [one.text for one in told_to_do(mail(text))] == [
        "First: bring numbers.",
        "Before the next interview, pick three changes and work out what each of them saved.",
    ]
