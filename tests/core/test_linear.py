"""Weights of many features, added up at once."""

from afterword.core.linear import Sums, read_table, write_table

WEIGHTS = {
    "one": (1, -2, 300),
    "two": (-4_000, 5, 0),
    "three": (8_191, -8_192, 7),
    **{f"many {number}": (-8_000, 8_000, number - 500) for number in range(1_000)},
}


def test_sums_are_those_of_plain_addition_and_the_unknown_adds_nothing() -> None:
    sums = Sums(WEIGHTS, 3)
    for asked in (set(), {"one"}, {"one", "three", "nobody knows it"}, set(WEIGHTS)):
        rows = [WEIGHTS[one] for one in asked if one in WEIGHTS]
        assert sums.of(asked) == [sum(row[at] for row in rows) for at in range(3)]
    assert sums.known == WEIGHTS.keys()


def test_a_table_that_was_written_is_read_as_it_was() -> None:
    labels, weights = read_table(write_table(("a", "b", "c"), WEIGHTS))
    assert labels == ("a", "b", "c")
    assert dict(weights) == WEIGHTS
    assert "nobody knows it" not in weights
