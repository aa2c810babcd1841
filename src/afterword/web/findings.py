"""What the check says of a letter, in the words of a page."""

from dataclasses import asdict, dataclass
from typing import Any, Final

from afterword.core.check.diagnostic import Diagnostic, Report, Severity
from afterword.core.wording import count, in_words

_WEIGHTS: Final = {
    Severity.ERROR: "Better changed",
    Severity.WARNING: "Worth another look",
    Severity.INFO: "A thought",
}
_MOST_WORDS: Final = 160
"""Characters of the words that are shown; a finding may be about a whole paragraph."""


@dataclass(frozen=True, slots=True)
class Finding:
    """One thing the check says."""

    code: str
    severity: str
    weight: str
    """The severity, in words."""
    start: int
    """In code points of the text."""
    end: int
    words: str
    """What it is about; empty where that is the letter as a whole."""
    sentence: str
    fix: str
    """Other words for it; empty where there are none."""
    fix_label: str
    """What the button says that puts them there; empty where there is none."""
    fix_value: str
    """Names the finding to `find`."""
    rule: str
    """The path of the rule."""


def findings_of(report: Report, rule_path: str) -> tuple[Finding, ...]:
    """Put a report in words.

    Args:
        report: What the check found.
        rule_path: The path of a rule's page, with ``CODE`` in place of its code.
    """
    return tuple(_finding(one, rule_path) for one in report.diagnostics)


def _finding(one: Diagnostic, rule_path: str) -> Finding:
    fix = one.fix
    label = ""
    if fix is not None:
        label = f"Write “{fix.text.strip()}”" if fix.text.strip() else "Leave it out"
    words = " ".join(one.text.split())
    return Finding(
        code=one.code,
        severity=str(one.severity),
        weight=_WEIGHTS[one.severity],
        start=one.start,
        end=one.end,
        words=words if len(words) <= _MOST_WORDS else f"{words[:_MOST_WORDS].rstrip()}…",
        sentence=one.message,
        fix=fix.text if fix else "",
        fix_label=label,
        fix_value=f"{one.code}:{one.start}" if fix else "",
        rule=rule_path.replace("CODE", one.code),
    )


def find(report: Report, value: str) -> Diagnostic | None:
    """Return the finding a button named, if it still stands there and has other words."""
    code, _, start = value.partition(":")
    return next(
        (
            one
            for one in report.diagnostics
            if one.code == code and str(one.start) == start and one.fix is not None
        ),
        None,
    )


def verdict_of(report: Report) -> str:
    """Say in one sentence whether something stands in the way."""
    places = sum(one.severity >= Severity.WARNING for one in report.diagnostics)
    if not places:
        return f"Nothing stands in its way. {count(report.rules_run, 'rule')} read it."
    said = in_words(places)
    noun = "place" if places == 1 else "places"
    return f"{said[:1].upper()}{said[1:]} {noun} to look at again before it goes."


def as_json(report: Report, rule_path: str) -> dict[str, Any]:
    """Say the same to our script."""
    found = [asdict(one) for one in findings_of(report, rule_path)]
    return {"findings": found, "verdict": verdict_of(report)}
