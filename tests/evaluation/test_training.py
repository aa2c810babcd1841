"""The model is what its mails make of it, and holds on hands it never met."""

import json
import re
from collections import Counter
from pathlib import Path

import pytest
from tools.train_reader import MAIL, Judged, Lesson, fit, lessons_in, without

from afterword.core.reading.learned.model import model
from afterword.core.reading.reading import Kind
from afterword.core.reading.verdict import Verdict
from afterword.evaluation.cases import label_of

ROWS = [
    json.loads(line)
    for file in sorted(MAIL.glob("*.jsonl"))
    for line in file.read_text(encoding="utf-8").splitlines()
]
HANDS_NOT_TUNED_TO = ("w1", "wf")
"""Two hands that were given a voice, a trade and a country, and not the rules: 640 mails."""


@pytest.fixture(scope="module")
def lessons() -> list[Lesson]:
    return list(lessons_in(MAIL))


@pytest.fixture(scope="module")
def judged(lessons: list[Lesson]) -> list[Judged]:
    return [one for hand in HANDS_NOT_TUNED_TO for one in without(hand, lessons)]


def test_training_again_gives_the_weights_that_ship(lessons: list[Lesson]) -> None:
    again, shipped = fit(lessons), model()
    assert again.kinds == shipped.kinds
    names = again.weights.keys() | shipped.weights.keys()
    nothing = (0,) * len(shipped.kinds)
    for name in names:
        pair = zip(
            again.weights.get(name, nothing), shipped.weights.get(name, nothing), strict=True
        )
        # Another processor may round the last hundredth otherwise.
        assert all(abs(one - other) <= 2 for one, other in pair), name


def found(verdicts: list[Verdict]) -> int:
    return sum(one.kind is Kind.REJECTION for one in verdicts)


def test_a_plain_no_of_a_hand_it_never_met(judged: list[Judged]) -> None:
    plain = [one for one in judged if one.lesson.is_plain]
    assert len(judged) >= 600
    assert found([one.both for one in plain]) >= 0.25 * len(plain)
    assert found([one.both for one in plain]) >= 2 * found([one.alone for one in plain])
    assert found([one.awaited for one in plain]) >= 0.8 * len(plain)


def test_what_is_no_no_is_seldom_shown_as_one(judged: list[Judged]) -> None:
    others = [one for one in judged if one.lesson.label is not Kind.REJECTION]
    # Near twins, written to be taken for one.
    assert found([one.both for one in others]) <= 0.15 * len(others)
    certain = [one.both for one in others if one.both.is_certain]
    assert found(certain) <= 0.05 * len(others)


def test_the_model_costs_no_rejection_the_constructions_found(judged: list[Judged]) -> None:
    lost = [
        one.lesson.name
        for one in judged
        if one.lesson.label is Kind.REJECTION
        and one.alone.kind is Kind.REJECTION
        and one.both.kind is not Kind.REJECTION
    ]
    assert lost == []


def test_every_mail_is_labelled_as_the_reader_labels() -> None:
    ids = Counter(row["id"] for row in ROWS)
    assert [name for name, times in ids.items() if times > 1] == []
    for row in ROWS:
        assert label_of(row) in Kind
        assert row["body"].strip()
        if row["open_door"]:
            assert " ".join(row["open_door"].split()) in " ".join(row["body"].split()), row["id"]
        twin = row["twin"]
        assert twin is None or twin in ids, row["id"]


def test_nobody_in_it_is_real() -> None:
    address = re.compile(r"[\w.+-]+@([\w-]+\.[\w.-]+)")
    for row in ROWS:
        for domain in address.findall(f"{row['from']} {row['body']}"):
            assert domain.rstrip(".").endswith(".example"), f"{row['id']}: {domain}"


def test_its_file_is_small() -> None:
    size = (Path(__file__).parents[2] / "src/afterword/core/reading/learned/weights.tsv").stat()
    assert size.st_size < 500_000
