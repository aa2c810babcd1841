"""Weights of many features: the same looked up or read whole, one by one or added up at once."""

from pathlib import Path

import pytest
from tools.fitting import write

from afterword.core import linear
from afterword.core.check.learned.model import weights
from afterword.core.linear import FILE, Sums, Table, shipped, write_table

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
    assert sums.known({"one", "three", "nobody knows it"}) == 2
    assert sums.known(set(WEIGHTS)) == len(WEIGHTS)


def test_what_was_not_asked_for_lately_is_let_go_and_adds_the_same(
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    monkeypatch.setattr(linear, "_GENERATION", 10)
    sums = Sums(WEIGHTS, 3)
    for number in range(100):
        added = sums.of({"one", f"many {number}", f"new {number}"})
        assert added == [1 - 8_000, -2 + 8_000, 300 + number - 500]
        assert len(sums._rows) <= 2 * (10 + 3)
    assert sums.known({"one", "many 3", "new 3"}) == 2


def test_who_asks_for_many_features_finds_the_same_as_who_asks_for_few(
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    text = write_table(("a", "b", "c"), {**WEIGHTS, "né": (1, 0, 0), "much": (0, 0, 0)})
    asked = [*WEIGHTS, "né", "much", "mu", "many", "many 7\t", "", "zzz", "one\ttwo"]
    few, many = Sums(Table(text), 3), Sums(Table(text), 3)
    expected = [few.of({one}) for one in asked]
    monkeypatch.setattr(linear, "_MANY", 3)
    assert [many.of({one}) for one in asked] == expected
    assert many.known(set(asked)) == few.known(set(asked)) == len(WEIGHTS) + 2


def test_a_table_that_was_written_is_read_as_it_was() -> None:
    read = Table(write_table(("a", "b", "c"), WEIGHTS))
    assert read.labels == ("a", "b", "c")
    assert dict(read) == WEIGHTS
    assert "nobody knows it" not in read


def test_every_weight_that_ships_can_be_looked_up() -> None:
    there = weights()
    lines = write_table(["barb"], dict(there)).splitlines()
    whole = {name: (int(cell or 0),) for name, cell in (line.split("\t") for line in lines[1:])}
    assert dict(there) == whole
    assert len(there) > 1_000


def test_a_file_that_was_written_is_read_as_it_was_and_is_always_the_same(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    (tmp_path / "a_model").mkdir()
    (tmp_path / "a_model" / "__init__.py").touch()
    file = tmp_path / "a_model" / FILE
    monkeypatch.syspath_prepend(tmp_path)
    write(file, write_table(("a", "b", "c"), WEIGHTS))
    assert dict(shipped("a_model")) == WEIGHTS
    before = file.read_bytes()
    write(file, write_table(("a", "b", "c"), WEIGHTS))
    assert file.read_bytes() == before
    file.write_bytes(before[:-40])
    with pytest.raises(ValueError, match="was cut"):
        shipped("a_model")
    file.unlink()
    with pytest.raises(ValueError, match="missing"):
        shipped("a_model")


def test_a_feature_that_is_not_there_has_no_weight() -> None:
    table = Table(write_table(["a", "b"], {"one": (1, 2), "one more": (0, 3), "two": (4, 0)}))
    assert table["one"] == (1, 2)
    assert table.get("one m") is None
    assert "on" not in table
    assert "zzz" not in table
    assert list(table) == ["one", "one more", "two"]
    assert len(table) == len(list(table))


def test_a_table_of_nothing_knows_nothing() -> None:
    table = Table(write_table(["a"], {}))
    assert list(table) == []
    assert len(table) == 0
    assert "one" not in table


def test_what_weighs_nothing_is_not_written() -> None:
    text = write_table(["yes", "no", "perhaps"], {"one": (-12, 0, 40), "known": (0, 0, 0)})
    assert text.splitlines() == ["feature\tyes\tno\tperhaps", "known\t", "one\ta-12c40"]
    assert write_table(["barb"], {"one": (-12,)}).splitlines()[1:] == ["one\t-12"]


@pytest.mark.parametrize("cells", ["12", "a1d2", "a1,b2", "a1-", "ab", "a1\tb2"])
def test_a_line_that_was_spoilt_is_told(cells: str) -> None:
    with pytest.raises(ValueError, match="no weights of 3 labels"):
        Table(f"feature\tyes\tno\tperhaps\none\t{cells}\n")["one"]
    with pytest.raises(ValueError, match="empty"):
        Table("")
