"""Train the second reader of letters: ``python -m tools.train_check [--cross-validate]``.

Reads ``training/sentences/*.jsonl`` and the examples of the tone rules, fits a logistic regression
over the features of ``core/check/learned`` and writes ``weights.tsv`` there. The same files give
the same weights. ``--cross-validate`` writes nothing: it leaves out one hand after the other,
trains on the rest, and prints what the rest would have made of it, with the rules beside it.

It needs scikit-learn, which the program itself does not.
"""

import argparse
import json
import sys
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import Final

from afterword.core.check import learned
from afterword.core.check.check import check
from afterword.core.check.constructions import spoken
from afterword.core.check.diagnostic import Severity
from afterword.core.check.learned.features import features_of, share_of, tokens_of
from afterword.core.check.learned.model import hear
from afterword.core.check.letter_text import Sentence, parse_letter, plain
from afterword.core.check.registry import all_rules
from afterword.core.linear import Weights, write_table
from afterword.core.spans import Span
from afterword.evaluation.shares import share
from tools.fitting import fitted

ROOT: Final = Path(__file__).resolve().parent.parent
SENTENCES: Final = ROOT / "training" / "sentences"
WEIGHTS: Final = Path(learned.__file__).parent / "weights.tsv"
STRENGTH: Final = 0.3
"""Inverse of the regularisation (judgement: between 0.1 and 1, left-out hands differ little)."""
RAREST: Final = 2
"""Sentences a feature must stand in."""
SMALLEST: Final = 0.03
"""A feature whose weight does not reach this is left out of the file."""
RULES: Final = "examples"
"""The hand that wrote the rules' own examples: learned from, not measured."""


@dataclass(frozen=True, slots=True)
class Line:
    """One labelled sentence."""

    name: str
    hand: str
    sentence: Sentence
    is_barb: bool

    def values(self) -> dict[str, float]:
        """Return its features with their values, as the model hears them."""
        found = features_of(tokens_of(spoken(self.sentence)))
        return dict.fromkeys(found, share_of(len(found)))


def main(arguments: Sequence[str]) -> int:
    """Train, or cross-validate; return an exit code."""
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--cross-validate", action="store_true", help="write nothing, measure")
    options = parser.parse_args(arguments)
    lines = list(lines_in(SENTENCES))
    if options.cross_validate:
        for told in cross_validated(lines):
            print(told, flush=True)
        return 0
    table = write_table(("barb",), fit(lines))
    WEIGHTS.write_text("\n".join(table) + "\n", encoding="utf-8")
    print(f"{len(lines)} sentences, {len(table) - 1} features, {WEIGHTS.stat().st_size // 1024} kB")
    return 0


def lines_in(folder: Path) -> Iterator[Line]:
    """Stream the labelled sentences of a folder by name, and those of the rules' examples."""
    for file in sorted(folder.glob("*.jsonl")):
        with file.open(encoding="utf-8") as rows:
            for row in map(json.loads, rows):
                text = str(row["sentence"])
                sentence = Sentence(Span(0, len(text)), plain(text))
                name = str(row["id"])
                yield Line(name, name.partition("-")[0], sentence, bool(row["issues"]))
    for rule in all_rules():
        if rule.family == "T":
            for is_barb, examples in ((True, rule.bad_examples), (False, rule.good_examples)):
                for example in examples:
                    for sentence in parse_letter(example.text).sentences:
                        yield Line(f"{RULES}-{rule.code}", RULES, sentence, is_barb)


def fit(lines: Sequence[Line]) -> Weights:
    """Fit the model; deterministic."""
    _, weights = fitted(
        [one.values() for one in lines],
        [one.is_barb for one in lines],
        strength=STRENGTH,
        rarest=RAREST,
        smallest=SMALLEST,
    )
    return weights


@dataclass(frozen=True, slots=True)
class Judged:
    """What is made of one sentence whose hand the model never met."""

    line: Line
    odds: float
    is_flagged: bool
    """By a rule."""


def without(hand: str, lines: Sequence[Line]) -> Iterator[Judged]:
    """Train on all hands but one, and judge what that one wrote."""
    table = fit([one for one in lines if one.hand != hand])
    for one in lines:
        if one.hand == hand:
            yield Judged(one, hear(one.sentence, table).odds, _is_flagged(one.sentence))


def _is_flagged(sentence: Sentence) -> bool:
    found = check(sentence.plain, select=["T"]).diagnostics
    return any(one.severity >= Severity.WARNING for one in found)


def cross_validated(lines: Sequence[Line]) -> Iterator[str]:
    """Leave out one hand after the other, and say what the others make of it."""
    hands = sorted({one.hand for one in lines} - {RULES})
    judged = [one for hand in hands for one in without(hand, lines)]
    barbs = [one for one in judged if one.line.is_barb]
    twins = [one for one in judged if not one.line.is_barb]
    for what, chosen in (("rules alone", None), *((f"odds {at}", at) for at in (0, 1, 2, 3))):
        is_said = [one.is_flagged if chosen is None else one.odds >= chosen for one in judged]
        said = {id(one) for one, is_one in zip(judged, is_said, strict=True) if is_one}
        found, in_vain = (sum(id(one) in said for one in part) for part in (barbs, twins))
        yield f"{what}: {share(found, len(barbs))} found, {share(in_vain, len(twins))} in vain"


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
