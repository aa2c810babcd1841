"""A length of time is held against the calendar where it is the meeting's, and nowhere else."""

import pytest

from afterword.core.check.claimed_length import claimed_length


@pytest.mark.parametrize(
    ("sentence", "minutes"),
    [
        ("thank you for the whole hour on tuesday.", 60),
        ("thank you so much for giving me two hours of your day.", 120),
        ("i am grateful for the half hour.", 30),
        ("i really enjoyed our two hours.", 120),
        ("we talked for forty-five minutes about rye.", 45),
        ("you spent ninety minutes with me.", 90),
        ("the two hours you took to show me the depot were a gift.", 120),
        ("the three hours we spent in the bakery went by.", 180),
        ("our hour-long conversation helped.", 60),
        ("the 20 minute call was all i needed.", 20),
        ("a conversation of two hours is rare.", 120),
        ("half an hour of your morning was generous.", 30),
        ("thank you for meeting me for half an hour.", 30),
        ("those twenty minutes meant a lot to me.", 20),
        ("thank you for sparing me 15 minutes.", 15),
    ],
)
def test_a_length_spent_together_is_read(sentence: str, minutes: int) -> None:
    claimed = claimed_length(sentence)
    assert claimed is not None
    assert claimed.minutes == minutes


@pytest.mark.parametrize(
    "sentence",
    [
        "it took me two hours to get home in the rain.",
        "i read for three hours afterwards.",
        "every ten minutes a tram went past.",
        "you turned round a tram in six minutes.",
        "i could have stayed another five hours.",
        "your shop is an hour away, and worth it.",
        "i enjoyed the two hours on the train as well.",
        "thank you for waiting when my bus was ten minutes late.",
        "the hour i spent practising beforehand paid off.",
        "i have practised for an hour a day since.",
        "thank you for the two-hour walk home you suggested.",
        "i enjoyed hearing how a loaf proves for six hours.",
        "we laughed about the rush hour.",
        "i enjoyed two hours of sleep before i came.",
        "your bread keeps me going for three hours.",
        "thank you for the tip to rest the dough for two hours.",
    ],
)
def test_a_length_of_something_else_is_left_alone(sentence: str) -> None:
    assert claimed_length(sentence) is None
