"""What weights were fitted to is known again, and what is not so any more is said."""

from dataclasses import replace
from pathlib import Path

import pytest
from tools.fitted_from import Origin, differences, is_looked_at, origin, remember, remembered

from tools import fitted_from

CASES = [(f"ab-{number}", {"word": 1.0, "other": 0.5}, "rejection") for number in range(200)]
HOW = (0.3, 3)


@pytest.fixture
def files(tmp_path: Path) -> tuple[Path, Path]:
    texts, weights = tmp_path / "ab.jsonl", tmp_path / "weights.tsv.gz"
    texts.write_text("{}\n")
    weights.write_bytes(b"packed")
    return texts, weights


def made(files: tuple[Path, Path], cases: list[tuple[str, dict[str, float], str]]) -> Origin:
    texts, weights = files
    return origin([texts], weights, cases, HOW)


def test_it_is_remembered_as_it_was(
    files: tuple[Path, Path], tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(fitted_from, "FOLDER", tmp_path / "fitted")
    found = made(files, CASES)
    remember("reader", found)
    assert remembered("reader") == found
    assert differences(remembered("reader"), made(files, CASES)) == []


def test_another_text_other_weights_and_other_numbers_are_seen(files: tuple[Path, Path]) -> None:
    before = made(files, CASES)
    for file in files:
        file.write_bytes(b"another")
    (numbers, texts, weights) = differences(before, replace(made(files, CASES), how="0.4 3"))
    assert "numbers" in numbers
    assert "texts" in texts
    assert "weights" in weights


def test_a_new_rules_examples_need_no_fitting_and_many_new_ones_do(
    files: tuple[Path, Path],
) -> None:
    before = made(files, CASES)
    more = [(f"examples-{number}", {"word": 1.0}, "offer") for number in range(3)]
    assert differences(before, made(files, [*CASES, more[0]])) == []
    assert differences(before, made(files, [*CASES, *more])) != []
    assert differences(before, made(files, CASES[3:])) != []


@pytest.mark.parametrize("change", [{"word": 1.0}, {"word": 1.0, "other": 0.4}])
def test_one_text_in_a_hundred_may_read_otherwise_and_more_may_not(
    files: tuple[Path, Path], change: dict[str, float]
) -> None:
    before = made(files, CASES)
    changed = [(name, change, label) for name, _, label in CASES]
    assert differences(before, made(files, [*changed[:2], *CASES[2:]])) == []
    (said,) = differences(before, made(files, [*changed[:3], *CASES[3:]]))
    assert said.startswith("3 of 200 texts read otherwise")


def test_another_label_is_another_text(files: tuple[Path, Path]) -> None:
    others = [(name, values, "offer") for name, values, _ in CASES]
    assert differences(made(files, CASES), made(files, others)) != []


def test_what_stands_in_the_program_is_always_looked_at_and_of_the_rest_a_part() -> None:
    assert all(is_looked_at(f"examples-offer-{number}") for number in range(50))
    seen = sum(is_looked_at(f"ab-{number}") for number in range(2000))
    assert 60 <= seen <= 140
