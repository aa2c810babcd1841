"""The models are what their mails and sentences make of them, and these are what they should be."""

import json
import re
from collections import Counter
from collections.abc import Callable, Mapping

import pytest
from tools.fitted_from import Origin, differences, remembered
from tools.train_reader import MAIL, lessons_abroad

from afterword.core.lessons.learned.model import model as themes_model
from afterword.core.lessons.theme import Theme
from afterword.core.linear import Weights
from afterword.core.reading.learned.model import model
from afterword.core.reading.reading import Kind
from afterword.evaluation.cases import label_of
from afterword.evaluation.letters_report import FACTS, TONE
from tools import train_check, train_reader, train_themes

TRAINING = MAIL.parent
ROOT = TRAINING.parent


def rows_in(*folders: str) -> list[dict[str, object]]:
    return [
        json.loads(line)
        for folder in folders
        for file in sorted((TRAINING / folder).glob("*.jsonl"))
        for line in file.read_text(encoding="utf-8").splitlines()
    ]


MAILS = rows_in("mail", "replies", "gate/mail")
LETTERS = rows_in("letters", "gate/letters")
SENTENCES = rows_in("sentences")
FEEDBACK = rows_in("feedback", "gate/feedback")


def assert_alike(one: Weights, other: Weights) -> None:
    # Another processor may round the last part otherwise, and choose another of two quiet features.
    assert 100 * len(one.keys() ^ other.keys()) <= len(one)
    for name in one.keys() & other.keys():
        pair = zip(one[name], other[name], strict=True)
        assert all(abs(mine - theirs) <= 2 for mine, theirs in pair), name


@pytest.mark.parametrize(
    ("name", "now"),
    [
        (train_reader.ENGLISH_MODEL, train_reader.english_origin),
        (train_check.CHECK_MODEL, train_check.check_origin),
    ],
)
def test_the_large_models_were_fitted_to_what_is_here(name: str, now: Callable[[], Origin]) -> None:
    # ``python -m tools.train_reader --again`` and ``train_check --again`` fit, and compare.
    assert differences(remembered(name), now()) == []


def test_training_the_reader_of_other_languages_again_gives_the_weights_that_ship() -> None:
    again, shipped = train_reader.fit(list(lessons_abroad(MAIL))), model(is_english=False)
    assert again.kinds == shipped.kinds
    assert_alike(again.weights, shipped.weights)


def test_training_the_themes_again_gives_the_weights_that_ship() -> None:
    labels, again = train_themes.fit(list(train_themes.all_lines()))
    shipped = themes_model()
    assert tuple(labels) == shipped[0]
    assert_alike(again, shipped[1])


def test_there_is_enough_to_learn_from_by_several_hands() -> None:
    trained = rows_in("mail")
    assert len(trained) >= 2500
    assert len({row["writer"] for row in trained}) >= 5
    assert len(SENTENCES) >= 4000
    assert len({row["writer"] for row in SENTENCES}) >= 5


@pytest.mark.parametrize(
    "rows",
    [MAILS, LETTERS, SENTENCES, FEEDBACK],
    ids=["mail", "letters", "sentences", "feedback"],
)
def test_no_two_share_an_id(rows: list[dict[str, object]]) -> None:
    ids = Counter(row["id"] for row in rows)
    assert [name for name, times in ids.items() if times > 1] == []


def test_every_mail_is_labelled_as_the_reader_labels() -> None:
    ids = {row["id"] for row in MAILS}
    for row in MAILS:
        assert label_of(row) in Kind
        assert str(row["body"]).strip()
        if row["open_door"]:
            door, body = (" ".join(str(row[key]).split()).lower() for key in ("open_door", "body"))
            assert door.strip('".') in body, row["id"]
        assert row["twin"] is None or row["twin"] in ids, row["id"]


def test_every_letter_and_sentence_is_labelled_as_the_check_labels() -> None:
    known = TONE.keys() | FACTS.keys()
    for row in (*LETTERS, *SENTENCES):
        assert set(_listed(row["issues"])) <= known, row["id"]
    for row in LETTERS:
        assert row["good"] == (not row["issues"]), row["id"]
        for one in _listed(row["sentence_labels"]):
            assert isinstance(one, Mapping)
            assert str(one["sentence"]) in str(row["text"]), row["id"]


def test_all_feedback_is_labelled_with_its_themes_and_their_words() -> None:
    assert len(FEEDBACK) >= 150
    for row in FEEDBACK:
        themes = [Theme(one) for one in _listed(row["themes"])]
        assert len(set(themes)) == len(themes), row["id"]
        assert Theme.NONE_GIVEN not in themes or len(themes) == 1, row["id"]
        words = row["words"]
        assert isinstance(words, Mapping)
        assert set(words) == set(themes), row["id"]
        for one in (each for listed in words.values() for each in listed):
            assert one in str(row["text"]), row["id"]


def test_nobody_in_it_is_real() -> None:
    address = re.compile(r"[\w.+-]+@([\w-]+\.[\w.-]+)")
    for row in (*MAILS, *LETTERS, *SENTENCES, *FEEDBACK):
        said = " ".join(str(row.get(key, "")) for key in ("from", "body", "text", "sentence"))
        for domain in address.findall(said):
            assert domain.lower().rstrip(".").endswith(".example"), f"{row['id']}: {domain}"


@pytest.mark.parametrize("package", ["reading", "check", "lessons"])
def test_their_files_are_small(package: str) -> None:
    files = list((ROOT / "src" / "afterword" / "core" / package / "learned").glob("*.tsv.gz"))
    assert files
    for file in files:
        assert file.stat().st_size < 760_000


def _listed(value: object) -> list[object]:
    return list(value) if isinstance(value, list) else []
