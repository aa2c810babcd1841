"""Train the second reader of feedback: ``python -m tools.train_themes [--cross-validate]``.

Reads ``training/feedback`` and ``training/advice``, fits a multinomial logistic regression over the
features of ``core/lessons`` and writes ``weights.tsv.gz`` to ``core/lessons/learned``. The same
files give the same weights. ``--cross-validate`` writes nothing: it leaves out one hand after the
other, trains on the rest, and prints what is made of the hand's texts: by the second reader alone,
which never met that hand, and together with the constructions, which were written looking at it.

It needs scikit-learn, which the program itself does not.
"""

import argparse
import json
import re
import sys
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass
from functools import partial
from pathlib import Path
from typing import Any, Final

from afterword.core.lessons import learned
from afterword.core.lessons.clauses import clauses_of
from afterword.core.lessons.features import around, features_of
from afterword.core.lessons.learned.model import NOTHING, Model, shares_of
from afterword.core.lessons.registry import all_signs
from afterword.core.lessons.suggest import HEARD
from afterword.core.lessons.theme import Theme
from afterword.core.linear import FILE, write_table
from afterword.evaluation.themes_report import ThemeMeasure, is_note, measured, suggested
from tools.fitting import How, fitted, write

ROOT: Final = Path(__file__).resolve().parent.parent
TRAINING: Final = ROOT / "training"
WEIGHTS: Final = Path(learned.__file__).parent / FILE
ADVICE: Final = "advice"
"""The hand of single sentences and of the themes' own examples: learned from, not measured."""
STRENGTH: Final = 0.7
"""Inverse of the regularisation (0.5 to 1 do alike on hands left out, 3 finds less)."""
RAREST: Final = 2
"""Clauses a feature must stand in."""
MOST: Final = 20_400
"""Features in the file."""
_ADDRESSED = re.compile(r"\b(?:you|your|yours|yourself)\b", re.IGNORECASE)
"""A sentence of ``training/advice`` without these is a note of one's own."""


@dataclass(frozen=True, slots=True)
class Line:
    """One labelled clause."""

    hand: str
    values: Mapping[str, float]
    label: str


def main(arguments: Sequence[str]) -> int:
    """Train, or cross-validate; return an exit code."""
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--cross-validate", action="store_true", help="write nothing, measure")
    options = parser.parse_args(arguments)
    lines = list(all_lines())
    if options.cross_validate:
        for told in cross_validated(lines):
            print(told, flush=True)
        return 0
    print(f"{len(lines)} clauses, {write(WEIGHTS, write_table(*fit(lines)))}")
    return 0


def fit(lines: Sequence[Line]) -> Model:
    """Fit the model; deterministic."""
    return fitted(
        [one.values for one in lines],
        [one.label for one in lines],
        How(STRENGTH, RAREST, MOST),
    )


def texts() -> Iterator[Mapping[str, Any]]:
    """Stream the feedback texts that may be learned from."""
    for file in sorted((TRAINING / "feedback").glob("*.jsonl")):
        with file.open(encoding="utf-8") as rows:
            yield from map(json.loads, rows)


def all_lines() -> Iterator[Line]:
    """Stream every labelled clause."""
    for row in texts():
        yield from _clauses(row)
    for file in sorted((TRAINING / "advice").glob("*.txt")):
        for sentence in file.read_text(encoding="utf-8").splitlines():
            for clause in clauses_of(sentence, is_note=not _ADDRESSED.search(sentence)):
                yield Line(ADVICE, features_of(clause), file.stem)

    for signs in all_signs():
        for label, examples in ((signs.theme.value, signs.examples), (NOTHING, signs.near_misses)):
            for example in examples:
                for clause in clauses_of(example):
                    yield Line(ADVICE, features_of(clause), label)


def _clauses(row: Mapping[str, Any]) -> Iterator[Line]:
    """Label the clauses of a text by the words that were marked in it."""
    text, hand = str(row["text"]), str(row["id"]).partition("-")[0]
    places = [
        (theme, text.find(one), text.find(one) + len(one))
        for theme, words in row["words"].items()
        for one in words
        if one in text
    ]
    clauses = clauses_of(text, is_note=is_note(row))
    beside = around(clauses)
    for clause in clauses:
        start, end = clause.span.start, clause.span.end
        here = {theme for theme, first, last in places if first < end and last > start}
        for label in sorted(here) or [NOTHING]:
            yield Line(hand, features_of(clause, beside), label)


def cross_validated(lines: Sequence[Line]) -> Iterator[str]:
    """Leave out one hand after the other, and say what the others make of it."""
    alone, both = ThemeMeasure(), ThemeMeasure()
    rows = list(texts())
    for hand in sorted({one.hand for one in lines} - {ADVICE}):
        model = fit([one for one in lines if one.hand != hand])
        theirs = [row for row in rows if str(row["id"]).startswith(f"{hand}-")]
        alone.add(theirs, partial(_by_model, learned=model))
        both.add(theirs, partial(suggested, learned=model))
    yield f"the second reader alone, hand left out: {alone.in_words()}"
    yield f"with the constructions:                 {both.in_words()}"
    yield f"as it ships, on what it learned from:   {measured(rows).in_words()}"


def _by_model(row: Mapping[str, Any], learned: Model) -> dict[Theme, list[tuple[int, int]]]:
    found: dict[Theme, list[tuple[int, int]]] = {}
    clauses = clauses_of(str(row["text"]), is_note=is_note(row))
    beside = around(clauses)
    for clause in clauses:
        for theme, share in shares_of(features_of(clause, beside), learned).items():
            if share >= HEARD:
                found.setdefault(theme, []).append((clause.span.start, clause.span.end))
    return found


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
