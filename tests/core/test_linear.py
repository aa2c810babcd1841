"""A table of weights says the same whether it is read whole or looked up."""

import pytest

from afterword.core.check.learned.model import weights
from afterword.core.linear import Table, read_table, write_table


def test_what_is_looked_up_is_what_the_table_says() -> None:
    shipped = weights()
    lines = write_table(["barb"], dict(shipped))
    labels, whole = read_table(lines)
    assert labels == ("barb",)
    assert dict(Table(lines)) == whole
    assert len(shipped) == len(whole) > 1_000


def test_a_feature_that_is_not_there_has_no_weight() -> None:
    table = Table(write_table(["a", "b"], {"one": (1, 2), "one more": (0, 3), "two": (4, 0)}))
    assert table["one"] == (1, 2)
    assert table.get("one m") is None
    assert "on" not in table
    assert "zzz" not in table
    assert list(table) == ["one", "one more", "two"]


def test_a_line_that_was_cut_is_told() -> None:
    with pytest.raises(ValueError, match="not 2"):
        Table(["feature\ta\tb", "one\t1"])["one"]
    with pytest.raises(ValueError, match="empty"):
        Table([])
