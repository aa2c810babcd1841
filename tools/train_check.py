"""Train the second reader of letters: ``python -m tools.train_check [--again | --cross-validate]``.

Reads ``training/sentences``, ``training/letters`` and the examples of the tone rules, fits a
logistic regression over the features of ``core/check/learned`` and writes ``weights.tsv.gz`` there.
The same files give the same weights, which ``--again`` shows: it fits, and compares with what is
there. What they were fitted to is written to ``training/fitted``, so that what is no longer so is
seen without fitting. ``--cross-validate`` writes nothing: it leaves out one hand after the other,
trains on the rest, and prints what the rest would have made of it, with the rules beside it.

It needs scikit-learn, which the program itself does not.
"""

import argparse
import json
import sys
from collections.abc import Callable, Iterator, Mapping, Sequence
from dataclasses import dataclass
from itertools import groupby, repeat
from operator import attrgetter
from pathlib import Path
from typing import Any, Final

from afterword.core.check import learned
from afterword.core.check.constructions import spoken
from afterword.core.check.context import CheckContext
from afterword.core.check.diagnostic import Severity
from afterword.core.check.learned.features import features_of, share_of, tokens_of
from afterword.core.check.learned.model import RULE_SHARE, hear, said_by
from afterword.core.check.learned.model import weights as shipped_weights
from afterword.core.check.learned.other_sentences import rises
from afterword.core.check.letter_text import LetterText, Sentence, parse_letter, plain
from afterword.core.check.phrases.unmistakable import is_unmistakable
from afterword.core.check.registry import all_rules
from afterword.core.check.rules.double_edged import LOUD, QUIET
from afterword.core.check.second_look import TONE, is_upheld
from afterword.core.linear import FILE, Weights, write_table
from afterword.core.spans import Span
from afterword.evaluation.letters_report import TONE as TONE_LABELS
from afterword.evaluation.shares import share
from tools import fitted_from
from tools.fitted_from import Origin, everything, is_looked_at, origin
from tools.fitting import How, distance, fitted, write

ROOT: Final = Path(__file__).resolve().parent.parent
TRAINING: Final = ROOT / "training"
SENTENCES: Final = TRAINING / "sentences"
LETTERS: Final = TRAINING / "letters"
CHECK_MODEL: Final = "check"
"""What the model is called where it is written down what it was fitted to."""
TONES: Final = frozenset(TONE_LABELS)
WEIGHTS: Final = Path(learned.__file__).parent / FILE
STRENGTH: Final = 0.3
"""Inverse of the regularisation (judgement: between 0.1 and 1, left-out hands differ little)."""
DROPOUT: Final = 0.3
"""Features left out while learning (0.3 to 0.6 differ little on left-out hands)."""
RAREST: Final = 3
"""Sentences a feature must stand in."""
MOST: Final = 110_000
"""Features in the file: as many as some hundred kilobytes hold (average precision on letters by
hands left out: 0.917 with 48,500, 0.926 with 110,000, 0.927 with all)."""
HOW: Final = How(STRENGTH, RAREST, MOST, told_by=True, dropout=DROPOUT)
"""How it is fitted."""
EXAMPLE_COUNTS: Final = 6
"""What a rule's example counts as: the plainest barbs are short, and few people write them
(judgement; with 1, *You people wasted my time* would be no warning)."""
PLAINEST: Final = "sp"
"""The hand of the plainest barbs, short as people blurt them out; they count as often."""
OF_BLUNT: Final = ("b",)
"""What the names of hands begin with that wrote what people blurt out."""
BLUNT_COUNTS: Final = 6.0
"""What theirs count as: few write so plainly, and it is what everybody tries first (of 290 such
sentences by two hands left out 163 are found without the others, 174 with 1, 183 with 6, and of as
many innocent ones 15, 10 and 8 are flagged)."""
OF_LETTERS: Final = ("l", "p")
"""What the names of hands begin with that wrote whole letters."""
LETTERS_COUNT: Final = 8.0
"""What a letter's sentence counts as, beside single ones: in letters most are innocent, and they
are what is met later (average precision by letter on hands left out 0.924 with 1, 0.938 with 3,
0.949 with 8)."""
OF_SINGLES: Final = ("v", "x")
"""What the names of hands begin with that wrote single sentences in pairs that need no context."""
SINGLES_COUNT: Final = 0.3
"""What theirs count as: there are more of them than of all others, and half are barbs (with 1 a
little more is found on hands left out, and in real letters less)."""
RULES: Final = "examples"
"""The hand that wrote the rules' own examples: learned from, not measured."""
READ_FOR_RULES: Final = frozenset({RULES, "lq", "lr", "sq", "sr"})
"""Hands that lay open while rules were written. There a rule is right by construction; that says
nothing about new letters, so their words are learned from and what the rules say of them is not."""


@dataclass(frozen=True, slots=True)
class Line:
    """One labelled sentence."""

    hand: str
    letter: str
    """The letter it stands in; its own name where it stands alone."""
    sentence: Sentence
    is_barb: bool
    found: tuple[tuple[str, Severity], ...]
    """What the tone rules find in it, before the model is asked."""

    def values(self) -> dict[str, float]:
        """Return its features with their values, as the model hears them."""
        found = features_of(tokens_of(spoken(self.sentence)))
        heard = () if self.hand in READ_FOR_RULES else self.found
        by_rules = dict.fromkeys(said_by(heard), RULE_SHARE)
        return {**dict.fromkeys(found, share_of(len(found))), **by_rules}

    @property
    def counts(self) -> float:
        """Return what it counts as."""
        if self.hand.startswith(OF_LETTERS):
            return LETTERS_COUNT
        if self.hand.startswith(OF_BLUNT):
            return BLUNT_COUNTS
        return SINGLES_COUNT if self.hand.startswith(OF_SINGLES) else 1.0

    @property
    def gravest(self) -> Severity | None:
        """Return the weight of the gravest finding; None where there is none."""
        return max((severity for _, severity in self.found), default=None)


def main(arguments: Sequence[str]) -> int:
    """Train, or cross-validate; return an exit code."""
    parser = argparse.ArgumentParser(description=__doc__)
    how = parser.add_mutually_exclusive_group()
    how.add_argument("--again", action="store_true", help="write nothing, compare")
    how.add_argument("--cross-validate", action="store_true", help="write nothing, measure")
    options = parser.parse_args(arguments)
    lines = list(all_lines())
    if options.cross_validate:
        for told in cross_validated(lines):
            print(told, flush=True)
        return 0
    if options.again:
        print(distance(fit(lines), shipped_weights()))
        return 0
    table = write_table(("barb",), fit(lines))
    print(f"{len(lines)} sentences, {write(WEIGHTS, table)}")
    fitted_from.remember(CHECK_MODEL, check_origin())
    return 0


def check_origin() -> Origin:
    """Return what the weights would be fitted to now."""
    texts = [*SENTENCES.glob("*.jsonl"), *LETTERS.glob("*.jsonl")]
    lines = all_lines(is_looked_at)
    cases = ((one.letter, one.values(), (one.is_barb, one.counts)) for one in lines)
    return origin(texts, WEIGHTS, cases, HOW.numbers)


def all_lines(is_wanted: Callable[[str], bool] = everything) -> Iterator[Line]:
    """Stream every labelled sentence: single, of letters, of the rules' examples.

    Args:
        is_wanted: Tells by the name of a text whether it is read at all.
    """
    for row in filter(lambda row: is_wanted(str(row["id"])), _rows(SENTENCES)):
        letter = parse_letter(str(row["sentence"]))
        text = letter.text
        sentence = Sentence(Span(0, len(text)), plain(text))
        line = _line(str(row["id"]), sentence, letter, is_barb=bool(row["issues"]))
        yield from repeat(line, EXAMPLE_COUNTS if line.hand == PLAINEST else 1)
    for row in filter(lambda row: is_wanted(str(row["id"])), _rows(LETTERS)):
        yield from letter_lines(row)
    for rule in all_rules():
        if rule.family == TONE and not rule.is_last_resort:
            for is_barb, examples in ((True, rule.bad_examples), (False, rule.good_examples)):
                for example in examples:
                    letter = parse_letter(example.text)
                    for one in letter.sentences:
                        line = _line(f"{RULES}-{rule.code}", one, letter, is_barb=is_barb)
                        yield from repeat(line, EXAMPLE_COUNTS)


def letter_lines(row: Mapping[str, Any]) -> Iterator[Line]:
    """Stream the sentences of a labelled letter, without greeting and sign-off."""
    letter = parse_letter(str(row["text"]))
    flawed = [(str(one["sentence"]), one["issues"]) for one in row.get("sentence_labels") or ()]
    places = []
    for words, issues in flawed:
        start = letter.text.find(words)
        if start >= 0 and not TONES.isdisjoint(issues):
            places.append((start, start + len(words)))
    for one in letter.body:
        is_barb = any(one.span.start < end and one.span.end > start for start, end in places)
        yield _line(str(row["id"]), one, letter, is_barb=is_barb)


def _rows(folder: Path) -> Iterator[Mapping[str, Any]]:
    for file in sorted(folder.glob("*.jsonl")):
        with file.open(encoding="utf-8") as rows:
            yield from map(json.loads, rows)


def _line(name: str, sentence: Sentence, letter: LetterText, *, is_barb: bool) -> Line:
    found = [
        (rule.code, finding.severity or rule.severity)
        for rule in all_rules()
        if rule.family == TONE and not rule.is_last_resort
        for finding in rule.check(letter, CheckContext())
        if sentence.span.start <= finding.span.start < sentence.span.end
    ]
    return Line(name.partition("-")[0], name, sentence, is_barb, tuple(found))


def fit(lines: Sequence[Line]) -> Weights:
    """Fit the model; deterministic."""
    _, weights = fitted(
        [one.values() for one in lines],
        [one.is_barb for one in lines],
        HOW,
        counts=[one.counts for one in lines],
    )
    return weights


@dataclass(frozen=True, slots=True)
class Judged:
    """What is made of one sentence whose hand the model never met."""

    line: Line
    odds: float
    """Log-odds that it is a barb, beside the rest of its letter."""

    @property
    def by_rules(self) -> bool:
        """Tell whether a rule warns of it."""
        return (self.line.gravest or Severity.INFO) >= Severity.WARNING

    @property
    def by_both(self) -> bool:
        """Tell whether it is warned of once both have read it."""
        is_plain = is_unmistakable(spoken(self.line.sentence))
        if not self.line.found:
            return is_plain or self.odds >= LOUD
        return is_upheld(self.line.found, self.odds, is_plain=is_plain)


def without(hand: str, lines: Sequence[Line]) -> Iterator[Judged]:
    """Train on all hands but one, and judge what that one wrote."""
    table = fit([one for one in lines if one.hand != hand])
    theirs = (one for one in lines if one.hand == hand)
    for _, letter in groupby(theirs, key=attrgetter("letter")):
        together = list(letter)
        beside = [0.0] * len(together)
        if hand.startswith(OF_LETTERS):
            beside = rises([hear(one.sentence, table=table).odds for one in together])
        for one, rise in zip(together, beside, strict=True):
            yield Judged(one, hear(one.sentence, said_by(one.found), table).odds + rise)


def cross_validated(lines: Sequence[Line]) -> Iterator[str]:
    """Leave out one hand after the other, and say what the others make of it."""
    hands = sorted({one.hand for one in lines} - {RULES})
    judged = [one for hand in hands for one in without(hand, lines)]
    pairs = [one for one in judged if not one.line.hand.startswith(OF_LETTERS)]
    letters = [one for one in judged if one.line.hand.startswith(OF_LETTERS)]
    for what, part in (("sentences beside their twins", pairs), ("sentences of letters", letters)):
        yield what
        yield _figures("rules alone", part, [one.by_rules for one in part])
        yield _figures("with the second reader", part, [one.by_both for one in part])
        for at in (0.0, QUIET, LOUD, 2.0, 3.0):
            yield _figures(f"the second reader alone, {at}", part, [o.odds >= at for o in part])


def _figures(what: str, part: Sequence[Judged], is_said: Sequence[bool]) -> str:
    barbs = [said for one, said in zip(part, is_said, strict=True) if one.line.is_barb]
    others = [said for one, said in zip(part, is_said, strict=True) if not one.line.is_barb]
    return (
        f"  {what}: {share(sum(barbs), len(barbs))} found, "
        f"{share(sum(others), len(others))} in vain"
    )


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
