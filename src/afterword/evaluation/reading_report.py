"""What the reader gets right and wrong on labelled mail, as a table a person can read."""

import statistics
import time
from collections import Counter
from collections.abc import Iterable, Iterator, Sequence
from typing import Final

from afterword.core.reading.organisation.names import begins_alike
from afterword.core.reading.read import read
from afterword.core.reading.reading import Kind, ReachedStage, SenderKind
from afterword.core.reading.role.role import is_same_role
from afterword.evaluation.cases import Case
from afterword.evaluation.shares import f1, share

NO_FACTS: Final = frozenset({Kind.OTHER, Kind.JOB_ALERT, Kind.AUTO_REPLY, Kind.BOUNCE})
"""Kinds that are about no candidacy: their names and stages are not read."""
TIMED: Final = 400
"""Mails that are read once more for the clock."""


def report(cases: Sequence[Case]) -> Iterator[str]:
    """Lay out the figures, line by line."""
    yield f"{len(cases)} mails"
    yield from _kinds(cases)
    yield from _rejections(cases)
    yield _exact("organisation", cases)
    yield _exact("role", cases)
    yield _told("stage", cases)
    yield _told("sender", cases)
    yield f"time a mail once parsed: median {_milliseconds(cases):.2f} ms"
    yield from _confused(cases)


def _kinds(cases: Sequence[Case]) -> Iterator[str]:
    confusion = Counter((case.label, case.reading.kind) for case in cases)
    yield f"{'kind':<16}{'mails':>6}{'found':>6}  {'precision':<22}{'recall':<22}F1"
    scores: list[float] = []
    for kind in Kind:
        both = confusion[kind, kind]
        labelled = sum(n for (label, _), n in confusion.items() if label is kind)
        found = sum(n for (_, read_as), n in confusion.items() if read_as is kind)
        if not labelled and not found:
            continue
        score = f1(both, labelled, found)
        if labelled:
            scores.append(score)
        yield (
            f"{kind:<16}{labelled:>6}{found:>6}  {share(both, found):<22}"
            f"{share(both, labelled):<22}{score:.3f}"
        )
    yield f"macro F1 over the labelled kinds: {sum(scores) / len(scores):.3f}"


def _rejections(cases: Sequence[Case]) -> Iterator[str]:
    """Say the three numbers for all rejections, and for those in their writer's own words."""
    rejections = [case for case in cases if case.label is Kind.REJECTION]
    yield _three_numbers("rejections", rejections)
    plain = [case for case in rejections if case.is_plain]
    if plain:
        yield _three_numbers("of these, plain-worded", plain)
    sure = [
        case for case in cases if case.reading.kind is Kind.REJECTION and case.reading.is_certain
    ]
    wrong = sum(not case.is_right for case in sure)
    yield f"certain rejections that are wrong: {share(wrong, len(sure))}"
    ordinary = [case for case in cases if case.label is Kind.OTHER]
    false = sum(case.reading.kind is Kind.REJECTION for case in ordinary)
    yield f"false rejections in other mail: {share(false, len(ordinary))}"


def _three_numbers(what: str, rejections: Sequence[Case]) -> str:
    found = [case for case in rejections if case.is_right]
    certain = sum(case.reading.is_certain for case in found)
    total = len(rejections)
    return (
        f"{what}: {share(certain, total)} found and certain, "
        f"{share(len(found) - certain, total)} found for review, "
        f"{share(total - len(found), total)} missed"
    )


def _exact(what: str, cases: Sequence[Case]) -> str:
    """Count a name only where the kind was read rightly and the label holds one."""
    known = right = silent = 0
    for case in cases:
        wanted = case.company if what == "organisation" else case.role
        if wanted is None or not case.is_right or case.label in NO_FACTS:
            continue
        found = case.reading.organisation if what == "organisation" else case.reading.role
        is_same = begins_alike if what == "organisation" else is_same_role
        known += 1
        silent += found is None
        right += found is not None and is_same(found.value, wanted)
    return f"{what}: {share(right, known)} exact, {share(silent, known)} unsaid"


def _told(what: str, cases: Sequence[Case]) -> str:
    """Count stage or sender where the label says one and the kind was read rightly."""
    unknown = ReachedStage.UNKNOWN if what == "stage" else SenderKind.UNKNOWN
    known = right = silent = 0
    for case in cases:
        wanted = case.stage if what == "stage" else case.sender
        if wanted in {None, unknown.value} or not case.is_right or case.label in NO_FACTS:
            continue
        said = case.reading.stage if what == "stage" else case.reading.sender
        known += 1
        silent += said is unknown
        right += said.value == wanted
    return f"{what}: {share(right, known)} right, {share(silent, known)} unsaid"


def _confused(cases: Iterable[Case]) -> Iterator[str]:
    confusion = Counter((case.label, case.reading.kind) for case in cases)
    yield "confused (label, read as, times):"
    for (label, read_as), times in sorted(confusion.items(), key=lambda item: (-item[1], item[0])):
        if label is not read_as:
            yield f"  {label:<16}{read_as:<16}{times}"


def _milliseconds(cases: Sequence[Case]) -> float:
    took = []
    for case in cases[:TIMED]:
        started = time.perf_counter()
        read(case.message)
        took.append(time.perf_counter() - started)
    return statistics.median(took) * 1000


def mistakes(cases: Iterable[Case]) -> Iterator[str]:
    """Name every mail that was read as another kind, with the words it was read from."""
    for case in cases:
        if case.is_right:
            continue
        sure = "certain" if case.reading.is_certain else "for review"
        yield f"{case.name}: {case.label} read as {case.reading.kind} ({sure})"
        for evidence in case.reading.evidence:
            yield "    " + " ".join(evidence.text.split())[:160]
