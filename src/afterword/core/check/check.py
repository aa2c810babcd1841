"""The letter check: rules over constructions, a sentence at a time, never averaged."""

from collections.abc import Collection, Iterator
from dataclasses import replace

from afterword.core.check.context import CheckContext
from afterword.core.check.diagnostic import Diagnostic, Report
from afterword.core.check.letter_text import LetterText, parse_letter
from afterword.core.check.purpose_guess import guess_purpose
from afterword.core.check.registry import selected
from afterword.core.check.rule import NOTHING_KNOWN, Finding, Rule
from afterword.core.check.second_look import TONE, looked_at_again


def check(
    text: str,
    context: CheckContext = NOTHING_KNOWN,
    *,
    select: Collection[str] | None = None,
    ignore: Collection[str] | None = None,
) -> Report:
    """Read a letter as the person who gets it might.

    Args:
        text: The letter; mail quoted below it is not looked at.
        context: What is known besides; where the purpose is not, it is guessed.
        select: Families, codes, beginnings of codes or names of the rules to run; all if empty.
        ignore: The same, for rules not to run.

    Returns:
        The diagnostics by place, then code; the same text and context give the same report.
        A rule speaks once of the same words.

    Raises:
        Invalid: ``select`` or ``ignore`` names no rule, or no rule is left.
    """
    rules = selected(select, ignore)
    letter = parse_letter(text)
    if context.purpose is None:
        context = replace(context, purpose=guess_purpose(text))
    found = [one for rule in rules for one in _findings(rule, letter, context)]
    ordered = sorted(looked_at_again(found, letter, rules), key=lambda d: (d.start, d.end, d.code))
    return Report(len(rules), tuple(_with_one_way_out(ordered)))


def _with_one_way_out(found: list[Diagnostic]) -> Iterator[Diagnostic]:
    """Yield the findings; where several offer calmer words for one sentence, the gravest does."""
    offering: dict[tuple[int, int], Diagnostic] = {}
    for one in found:
        if one.fix is not None and one.code.startswith(TONE):
            best = offering.setdefault((one.start, one.end), one)
            if one.severity > best.severity:
                offering[one.start, one.end] = one
    for one in found:
        is_second = one.fix is not None and one.code.startswith(TONE)
        if is_second and offering[one.start, one.end] is not one:
            yield replace(one, fix=None)
        else:
            yield one


def _findings(rule: Rule, letter: LetterText, context: CheckContext) -> Iterator[Diagnostic]:
    """Run one rule; of two findings that overlap the first, longest one stands."""
    taken = -1
    findings = sorted(
        rule.check(letter, context), key=lambda f: (f.span.start, -f.span.end, f.message or "")
    )
    for finding in findings:
        if finding.span.start < taken:
            continue
        taken = max(taken, finding.span.end)
        yield _diagnostic(rule, letter, finding)


def _diagnostic(rule: Rule, letter: LetterText, finding: Finding) -> Diagnostic:
    span = finding.span
    return Diagnostic(
        code=rule.code,
        name=rule.name,
        severity=finding.severity or rule.severity,
        start=span.start,
        end=span.end,
        text=span.of(letter.text),
        message=finding.message or rule.message,
        fix=finding.fix,
    )
