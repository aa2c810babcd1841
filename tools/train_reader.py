"""Train the second reader: ``python -m tools.train_reader [--again | --cross-validate]``.

Reads the mail of ``training``, fits a multinomial logistic regression over the features of
``core/reading/learned``, one for English and one for all other languages, and writes
``weights.tsv.gz`` and ``weights_abroad.tsv.gz`` there. The same files give the same weights, which
``--again`` shows: it fits, and compares with what is there. What the English ones were fitted to is
written to ``training/fitted``, so that what is no longer so is seen without fitting.
``--cross-validate`` writes nothing: it leaves out one hand after the other, trains on the rest, and
prints what the rest would have made of it, with the rules alone beside it.

It needs scikit-learn, which the program itself does not.
"""

import argparse
import json
import sys
from collections.abc import Callable, Iterator, Sequence
from dataclasses import dataclass
from datetime import UTC, datetime
from itertools import cycle
from pathlib import Path
from typing import Final

from afterword.adapters.mailboxes.demo import demo_mailbox
from afterword.core.lessons.theme import Theme
from afterword.core.linear import FILE, write_table
from afterword.core.messages.message import Message
from afterword.core.messages.parse import parse
from afterword.core.reading import learned
from afterword.core.reading.heard import Heard
from afterword.core.reading.learned.features import Features, features_of
from afterword.core.reading.learned.model import Model, share_of, stated
from afterword.core.reading.learned.model import model as shipped_model
from afterword.core.reading.read import hear, languages_read, mail_kinds
from afterword.core.reading.reading import Kind, ReadingContext
from afterword.core.reading.signals import MailKind
from afterword.core.reading.verdict import Verdict, by_rules, verdict
from afterword.evaluation.cases import label_of, mail_of
from afterword.evaluation.shares import share
from tools import fitted_from
from tools.fitted_from import Origin, everything, is_looked_at, origin
from tools.fitting import How, distance, fitted, write
from tools.training_text import KINDS, labelled_in

DEMO_DAY: Final = datetime(2026, 11, 19, 16, 30, tzinfo=UTC)
"""The moment the demo mailbox is made for; it only moves dates."""
OWNER: Final = "ana.ruiz@mailbox.example"
ROOT: Final = Path(__file__).resolve().parent.parent
MAIL: Final = ROOT / "training" / "mail"
FEEDBACK: Final = ROOT / "training" / "feedback"
NEUTRAL: Final = ("Re: Thank you", "Re: Tuesday", "Re: Your interview", "Hello", "Re: A question")
"""Subjects under which advice comes, and noes as well."""
SOMEBODY: Final = "Robin Vale <robin.vale@house.example>"
ADVICE_COUNTS: Final = 0.5
"""What such mail counts as: there is far more of it here than in a mailbox (judgement)."""
WEIGHTS: Final = Path(learned.__file__).parent / FILE
WEIGHTS_ABROAD: Final = WEIGHTS.with_name("weights_abroad.tsv.gz")
STRENGTH: Final = 0.3
"""Inverse of the regularisation (on left-out hands 0.2 to 0.6 differ little, 0.05 finds less)."""
ENGLISH: Final = "en"
RAREST: Final = 3
"""Mails a feature must stand in; what is rarer is one writer's own."""
DROPOUT: Final = 0.5
"""Features left out while learning (on left-out hands 0.3 to 0.7 differ little)."""
RUNS: Final = 3
"""Times it is fitted with dropout (judgement: one leans on chance)."""
WHOLE: Final = 0.35
"""What the fit without dropout counts as beside their mean. It hears more in persons whose like was
learned from, they more in what is new: of 308 noes by seven hands left out who wrote as offices do
0.695 are found with 0.2, 0.698 with this, 0.682 with 0.5; of 654 of the gate, which was in view,
0.79, 0.81 and 0.81."""
ABROAD: Final = How(strength=2.0, rarest=2, most=35_000, is_kept=str.isalpha)
"""How the model for other languages is fitted: of a sixth of the mail, one believes more."""
ENGLISH_MODEL: Final = "reader"
"""What the English model is called where it is written down what it was fitted to."""
REHEARSED: Final = frozenset({"kinds", "examples", "demo"})
"""Hands whose mail the constructions were written with; they are learned from, not measured."""
OF_ADVICE: Final = ("f", "g")
"""What the names of hands begin with that wrote what people advise."""
OF_ALL_KINDS: Final = "k"
"""What the names of hands begin with that wrote mail of all kinds."""
ALL_KINDS_COUNT: Final = 2.0
"""What their mail and the rehearsed counts as, for most others wrote nothing but answers and their
twins (2 and 3 do alike on hands left out, 1 finds fewer kinds)."""
OF_PASSAGES: Final = ("u", "y")
"""What the names of hands begin with that wrote passages: the sentences that tell a no, and their
twins, without the mail around them."""
PASSAGES_COUNT: Final = 0.5
"""What they count as, for they are a third of all (0.25 to 1 differ little on hands left out; in
other people's ordinary mail less is misread than with 1)."""
OF_ORDINARY_MAIL: Final = frozenset(
    "wj oa ob oc od oe of og oh oq or ou ov ow ox oy".split()  # noqa: SIM905 -- read as words
)
"""Hands that wrote nothing about hiring."""
ORDINARY_COUNTS: Final = 2.0
"""What their mail counts as, for a mailbox holds far more of it (2 misreads less of it than 1 and
finds as many noes)."""
MOST: Final = 92_000
"""Features in the file, as many as some hundred kilobytes hold, besides all words that were met,
so that one can tell how much of a mail is known (average precision of noes in mail of all kinds by
hands left out: 0.895 with 24,000, 0.907 with 60,000, 0.923 with all 180,000)."""

ENGLISH_HOW: Final = How(
    *(STRENGTH, RAREST, MOST),
    is_kept=str.isalpha,
    dropout=DROPOUT,
    runs=RUNS,
    whole=WHOLE,
    threads=2,
)
"""How the English model is fitted: by two threads, as the weights that ship were."""


@dataclass(frozen=True, slots=True)
class Lesson:
    """One labelled mail, ready to be learned from."""

    name: str
    hand: str
    """Who wrote it: the part of the id before the hyphen."""
    label: Kind
    is_plain: bool
    is_english: bool
    message: Message
    heard: Heard
    features: Features

    @property
    def counts(self) -> float:
        """Return what it counts as."""
        if self.hand.startswith(OF_ADVICE):
            return ADVICE_COUNTS
        if self.hand.startswith(OF_PASSAGES):
            return PASSAGES_COUNT
        if self.hand in OF_ORDINARY_MAIL:
            return ORDINARY_COUNTS
        is_of_all_kinds = self.hand in REHEARSED or self.hand.startswith(OF_ALL_KINDS)
        return ALL_KINDS_COUNT if is_of_all_kinds else 1.0

    def values(self) -> dict[str, float]:
        """Return all features with their values, as the model hears them."""
        found = self.features.all()
        said = stated(self.heard)
        return {**dict.fromkeys(found, share_of(len(found))), **said}


def main(arguments: Sequence[str]) -> int:
    """Train, or cross-validate; return an exit code."""
    parser = argparse.ArgumentParser(description=__doc__)
    how = parser.add_mutually_exclusive_group()
    how.add_argument("--again", action="store_true", help="write nothing, compare")
    how.add_argument("--cross-validate", action="store_true", help="write nothing, measure")
    options = parser.parse_args(arguments)
    for file, lessons in ((WEIGHTS, lessons_in(MAIL)), (WEIGHTS_ABROAD, lessons_abroad(MAIL))):
        if options.cross_validate:
            for line in cross_validated(list(lessons)):
                print(line, flush=True)
        elif options.again:
            shipped = shipped_model(is_english=file == WEIGHTS).weights
            print(f"{file.name}: {distance(fit(list(lessons)).weights, shipped)}", flush=True)
        else:
            print(_write(file, list(lessons)), flush=True)
    if not options.cross_validate and not options.again:
        fitted_from.remember(ENGLISH_MODEL, english_origin())
    return 0


def english_origin() -> Origin:
    """Return what the English weights would be fitted to now."""
    texts = [*MAIL.glob("*.jsonl"), *FEEDBACK.glob("*.jsonl"), *KINDS.glob("*.txt")]
    lessons = lessons_in(MAIL, is_looked_at)
    cases = ((one.name, one.values(), (one.label.value, one.counts)) for one in lessons)
    return origin(texts, WEIGHTS, cases, ENGLISH_HOW.numbers)


def _write(file: Path, lessons: Sequence[Lesson]) -> str:
    """Fit a model and write it; return how large it is."""
    found = fit(lessons)
    return f"{len(lessons)} mails, {write(file, write_table(found.kinds, found.weights))}"


def lessons_in(folder: Path, is_wanted: Callable[[str], bool] = everything) -> Iterator[Lesson]:
    """Stream the labelled mail of a folder by name, that of the kinds, and the demo mailbox.

    Args:
        folder: Where the mail lies.
        is_wanted: Tells by its name whether a mail is read at all.
    """
    yield from _written(folder, is_wanted, is_english=True)
    yield from _advised(is_wanted)
    for file in sorted(KINDS.glob("*.txt")):
        for number, one in enumerate(labelled_in(file), 1):
            row = {"from": one.sender, "subject": one.subject, "body": one.text}
            name = f"kinds-{file.stem}-{number}"
            if is_wanted(name):
                message = parse(mail_of(row, name))
                yield _lesson(name, one.kind, message, one.kind is Kind.REJECTION)
    for kind in mail_kinds():
        for number, example in enumerate(kind.examples, 1):
            row = {"from": example.sender, "subject": example.subject, "body": example.text}
            name = f"examples-{kind.kind}-{number}"
            if example.context == ReadingContext():
                yield _lesson(name, kind.kind, parse(mail_of(row, name)), None)
        yield from _near_misses(kind)
    for number, told in enumerate(demo_mailbox(DEMO_DAY, UTC), 1):
        message = parse(told.raw)
        if message.sender is not None and message.sender.address != OWNER:
            label = told.label.kind if told.label is not None else Kind.OTHER
            yield _lesson(f"demo-{number}", label, message, None)


def lessons_abroad(folder: Path) -> Iterator[Lesson]:
    """Stream the labelled mail of a folder that is in other languages, and their examples."""
    yield from _written(folder, everything, is_english=False)
    for language in languages_read():
        for kind, examples in language.examples.items():
            for number, example in enumerate(examples, 1):
                row = {"from": example.sender, "subject": example.subject, "body": example.text}
                name = f"examples-{language.code}-{kind}-{number}"
                if example.context == ReadingContext():
                    yield _lesson(name, kind, parse(mail_of(row, name)), None, is_english=False)


def _near_misses(kind: MailKind) -> Iterator[Lesson]:
    """Stream what must not be taken for a kind; of what kind it is, the constructions say."""
    for number, example in enumerate(kind.near_misses, 1):
        row = {"from": example.sender, "subject": example.subject, "body": example.text}
        name = f"examples-{kind.kind}-near-{number}"
        message = parse(mail_of(row, name))
        if example.context == ReadingContext():
            label = by_rules(message, hear(message).weighed, ReadingContext()).kind
            yield _lesson(name, label, message, None)


def _written(
    folder: Path, is_wanted: Callable[[str], bool], *, is_english: bool
) -> Iterator[Lesson]:
    for file in sorted(folder.glob("*.jsonl")):
        with file.open(encoding="utf-8") as lines:
            for row in map(json.loads, lines):
                name, plain = str(row["id"]), row.get("plain")
                if (row["language"] == ENGLISH) is is_english and is_wanted(name):
                    message = parse(mail_of(row, name))
                    yield _lesson(name, label_of(row), message, plain, is_english=is_english)


def _advised(is_wanted: Callable[[str], bool]) -> Iterator[Lesson]:
    """Stream the advice that was written for lessons as mail, and the noes with a reason.

    Both stand under the same few subjects, so that only their words tell them apart.
    """
    subjects = cycle(NEUTRAL)
    for file in sorted(FEEDBACK.glob("*.jsonl")):
        with file.open(encoding="utf-8") as lines:
            for row in map(json.loads, lines):
                label = _kind_of(row["form"], row["themes"])
                if label is not None:
                    told = {"from": SOMEBODY, "subject": next(subjects), "body": row["text"]}
                    name = str(row["id"])
                    if is_wanted(name):
                        yield _lesson(name, label, parse(mail_of(told, name)), None)


def _kind_of(form: str, themes: Sequence[str]) -> Kind | None:
    """Return the kind of a piece of feedback; None where it is a note, or says nothing."""
    if form == "rejection":
        return Kind.REJECTION
    if form != "mail" or not themes:
        return None
    return Kind.NO_FEEDBACK if Theme.NONE_GIVEN in themes else Kind.FEEDBACK


def _lesson(
    name: str, label: Kind, message: Message, is_plain: object, *, is_english: bool = True
) -> Lesson:
    heard = hear(message)
    features = features_of(message, heard.sentences, is_english=is_english)
    hand = name.partition("-")[0]
    return Lesson(name, hand, label, bool(is_plain), is_english, message, heard, features)


def fit(lessons: Sequence[Lesson]) -> Model:
    """Fit a model to mail in English, or to mail in other languages; deterministic."""
    is_english = all(one.is_english for one in lessons)
    kinds, weights = fitted(
        [one.values() for one in lessons],
        [one.label.value for one in lessons],
        ENGLISH_HOW if is_english else ABROAD,
        counts=[one.counts for one in lessons],
    )
    return Model(tuple(Kind(str(name)) for name in kinds), weights, is_english)


def cross_validated(lessons: Sequence[Lesson]) -> Iterator[str]:
    """Leave out one hand after the other, and say what the others make of it."""
    rows = [
        row
        for hand in sorted({one.hand for one in lessons} - REHEARSED)
        for row in without(hand, lessons)
    ]
    yield from figures("rules alone", [(one.lesson, one.alone) for one in rows])
    yield from figures("with the second reader", [(one.lesson, one.both) for one in rows])
    yield from figures("where an answer is awaited", [(one.lesson, one.awaited) for one in rows])


@dataclass(frozen=True, slots=True)
class Judged:
    """What is made of one mail whose hand the model never met."""

    lesson: Lesson
    alone: Verdict
    """By the constructions."""
    both: Verdict
    """With the model."""
    awaited: Verdict
    """With the model, where an answer is awaited."""


def without(hand: str, lessons: Sequence[Lesson]) -> Iterator[Judged]:
    """Train on all hands but one, and judge what that one wrote."""
    found = fit([one for one in lessons if one.hand != hand])
    awaited = ReadingContext(is_answer_awaited=True)
    for one in lessons:
        if one.hand == hand:
            yield Judged(
                one,
                by_rules(one.message, one.heard.weighed, ReadingContext()),
                _verdict(one, one.heard, found, ReadingContext()),
                _verdict(one, hear(one.message, awaited), found, awaited),
            )


def _verdict(lesson: Lesson, heard: Heard, found: Model, context: ReadingContext) -> Verdict:
    alone = by_rules(lesson.message, heard.weighed, context)
    learned = found.listen(lesson.message, heard)
    if learned is None:
        return alone
    return verdict(lesson.message, heard, alone, learned, context)


def figures(what: str, rows: Sequence[tuple[Lesson, Verdict]]) -> Iterator[str]:
    """Print the three numbers, and what is wrong, for one way of reading."""
    rejections = [row for row in rows if row[0].label is Kind.REJECTION]
    yield what
    for name, chosen in (
        ("rejections", rejections),
        ("plain-worded", [row for row in rejections if row[0].is_plain]),
    ):
        found = [row for row in chosen if row[1].kind is Kind.REJECTION]
        sure = [row for row in found if row[1].is_certain]
        yield (
            f"  {name}: {share(len(sure), len(chosen))} certain, "
            f"{share(len(found) - len(sure), len(chosen))} for review, "
            f"{share(len(chosen) - len(found), len(chosen))} missed"
        )
    claimed = [row for row in rows if row[1].kind is Kind.REJECTION]
    sure = [row for row in claimed if row[1].is_certain]
    right = sum(row[0].label is Kind.REJECTION for row in claimed)
    wrong = sum(row[0].label is not Kind.REJECTION for row in sure)
    yield f"  precision {share(right, len(claimed))}, certain and wrong {share(wrong, len(sure))}"
    yield f"  kind right {share(sum(one.label is both.kind for one, both in rows), len(rows))}"


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
