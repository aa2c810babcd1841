"""What the check finds and what it flags in vain on labelled letters, as a table.

Counted by letter and by sentence; never averaged over a letter, for one barb among four kind
sentences is what matters.
"""

import statistics
import time
from collections.abc import Iterable, Mapping
from dataclasses import dataclass, field
from typing import Any, Final

from afterword.core.check.check import check
from afterword.core.check.context import CheckContext
from afterword.core.check.diagnostic import Diagnostic, Severity
from afterword.core.letters.purposes import Purpose

TONE: dict[str, frozenset[str]] = {
    "anger": frozenset({"T101"}),
    "blame": frozenset({"T102"}),
    "sarcasm": frozenset({"T103"}),
    "challenge": frozenset({"T104"}),
    "entitlement": frozenset({"T105"}),
    "begging": frozenset({"T106", "T107"}),
    "self_deprecation": frozenset({"T106", "T107"}),
    "pressure": frozenset({"T108"}),
    "disparage": frozenset({"T109"}),
    "threat": frozenset({"T110"}),
    "gushing": frozenset({"T111"}),
}
FACTS: dict[str, frozenset[str]] = {
    "placeholder": frozenset({"F401"}),
    "wrong_company": frozenset({"F402", "F403", "F406"}),
    "wrong_name": frozenset({"F403", "F406"}),
    "wrong_role": frozenset({"F404"}),
    "missing_thanks": frozenset({"M201"}),
}
PURPOSES: Final = {
    **{one.value: one for one in Purpose},
    "feedback_request": Purpose.ADVICE_REQUEST,
    "keep_in_touch": Purpose.CHECK_IN,
}
"""What a letter is for, as files spell it; what is not there is guessed."""
ROUNDS = 5
"""How often each letter is timed; the quickest counts."""


@dataclass(slots=True)
class Tally:
    """Counts of one label."""

    found: int = 0
    missed: int = 0
    in_vain: int = 0

    @property
    def recall(self) -> float:
        """Return the share of what is there that was found; 1 where nothing is there."""
        return self.found / (self.found + self.missed) if self.found + self.missed else 1.0

    @property
    def precision(self) -> float:
        """Return the share of what was found that is there; 1 where nothing was found."""
        return self.found / (self.found + self.in_vain) if self.found + self.in_vain else 1.0


@dataclass(slots=True)
class Measure:
    """Everything counted over a set of letters."""

    letters: int = 0
    good: int = 0
    hard: int = 0
    tone: Tally = field(default_factory=Tally)
    hard_flagged: int = 0
    sentence_tone: Tally = field(default_factory=Tally)
    by_label: dict[str, Tally] = field(default_factory=dict)
    any_tone: dict[str, Tally] = field(default_factory=dict)
    milliseconds: list[float] = field(default_factory=list)
    notes: list[str] = field(default_factory=list)


def is_letter(row: Mapping[str, object]) -> bool:
    """Tell a labelled letter from a labelled mail."""
    return isinstance(row.get("issues"), list) and isinstance(row.get("text"), str)


def measured(rows: Iterable[Mapping[str, Any]]) -> Measure:
    """Check every letter and count."""
    measure = Measure()
    for row in rows:
        _count(measure, row)
    return measure


def table(measure: Measure) -> list[str]:
    """Lay the counts out as lines of Markdown."""
    good_flagged = measure.tone.in_vain / measure.good if measure.good else 0.0
    rows = [
        ("letters", f"{measure.letters} ({measure.good} good, {measure.hard} of them hard)"),
        ("tone: letters found", _share(measure.tone.recall, measure.tone)),
        ("tone: precision by letter", f"{measure.tone.precision:.2f}"),
        ("tone: good letters flagged", f"{good_flagged:.3f} ({measure.tone.in_vain})"),
        ("tone: hard good letters flagged", f"{measure.hard_flagged} of {measure.hard}"),
        ("tone: sentences found", _share(measure.sentence_tone.recall, measure.sentence_tone)),
        ("tone: precision by sentence", f"{measure.sentence_tone.precision:.2f}"),
    ]
    for label, tally in sorted(measure.any_tone.items()):
        own = measure.by_label[label]
        rows.append(
            (
                f"sentence: {label}",
                f"{_share(tally.recall, tally)}, by its own rule {own.recall:.2f}",
            )
        )
    rows += [
        (f"letter: {label}", f"{_share(tally.recall, tally)}, in vain {tally.in_vain}")
        for label, tally in sorted(measure.by_label.items())
        if label in FACTS
    ]
    if measure.milliseconds:
        rows.append(
            ("median time of a letter", f"{statistics.median(measure.milliseconds):.2f} ms")
        )
    return ["| figure | value |", "|---|---|", *(f"| {name} | {value} |" for name, value in rows)]


def _share(share: float, tally: Tally) -> str:
    return f"{share:.2f} ({tally.found} of {tally.found + tally.missed})"


def _count(measure: Measure, row: Mapping[str, Any]) -> None:
    text, issues = str(row["text"]), set(row["issues"])
    context = _context(row.get("context") or {}, PURPOSES.get(str(row.get("purpose"))))
    found = check(text, context).diagnostics
    measure.milliseconds.append(_milliseconds(text, context))
    loud = [one for one in found if one.severity >= Severity.WARNING]
    tone = [one for one in loud if one.code.startswith("T")]
    measure.letters += 1
    is_hard = bool(row.get("hard"))
    measure.good += bool(row["good"])
    measure.hard += is_hard and bool(row["good"])
    is_flawed = not issues.isdisjoint(TONE)
    if is_flawed:
        measure.tone.found += bool(tone)
        measure.tone.missed += not tone
        if not tone:
            measure.notes.append(f"MISSED LETTER {row['id']} {sorted(issues)}")
    elif tone:
        measure.tone.in_vain += 1
        measure.hard_flagged += is_hard
        measure.notes += [f"IN VAIN {row['id']} {one.code} {one.text!r}" for one in tone]
    _count_facts(measure, issues, {one.code for one in found})
    _count_sentences(measure, row, text, tone)


def _count_facts(measure: Measure, issues: set[str], said: set[str]) -> None:
    """Count by letter; a code that another label of the letter asks for is not said in vain."""
    asked = frozenset().union(*(FACTS[label] for label in issues & FACTS.keys()))
    for label, codes in FACTS.items():
        tally = measure.by_label.setdefault(label, Tally())
        is_there = label in issues
        tally.found += is_there and bool(codes & said)
        tally.missed += is_there and not codes & said
        tally.in_vain += not is_there and bool(codes & (said - asked))


def _count_sentences(
    measure: Measure, row: Mapping[str, Any], text: str, tone: list[Diagnostic]
) -> None:
    at = 0
    for labelled in row.get("sentence_labels") or ():
        words = str(labelled["sentence"])
        start = text.find(words, at)
        if start < 0:
            continue
        at = start + len(words)
        here = [one for one in tone if one.start < at and one.end > start]
        labels = set(labelled["issues"]) & set(TONE)
        _add(measure.sentence_tone, is_there=bool(labels), is_said=bool(here))
        if labels and not here:
            measure.notes.append(f"missed {row['id']} {sorted(labels)} {words!r}")
        for label in labels:
            own = any(one.code in TONE[label] for one in here)
            _add(measure.any_tone.setdefault(label, Tally()), is_there=True, is_said=bool(here))
            _add(measure.by_label.setdefault(label, Tally()), is_there=True, is_said=own)


def _add(tally: Tally, *, is_there: bool, is_said: bool) -> None:
    tally.found += is_there and is_said
    tally.missed += is_there and not is_said
    tally.in_vain += is_said and not is_there


def _context(known: Mapping[str, str], purpose: Purpose | None) -> CheckContext:
    return CheckContext(
        purpose=purpose,
        organisation=known.get("company") or None,
        role=known.get("role") or None,
        to_name=known.get("contact") or None,
    )


def _milliseconds(text: str, context: CheckContext) -> float:
    best = float("inf")
    for _ in range(ROUNDS):
        started = time.perf_counter()
        check(text, context)
        best = min(best, time.perf_counter() - started)
    return best * 1000
