"""A letter and what the check says of it, as a compiler shows source and findings."""

from typing import Final

from rich.cells import cell_len
from rich.console import Console
from rich.text import Text

from afterword.cli.terminal import indented, one_line, plain, styled
from afterword.core.check.diagnostic import Diagnostic, Report, Severity
from afterword.core.check.lines import Line, line_at
from afterword.core.wording import count

_STYLES = {Severity.ERROR: "bold yellow", Severity.WARNING: "yellow", Severity.INFO: "dim"}
_MARGIN: Final = 4
"""What is set in below the head of a finding, in columns."""
_ONE_COLUMN: Final = str.maketrans("\t\u2028\u2029", "   ")
"""What takes a terminal's cursor elsewhere, each as one blank."""
_MORE: Final = "… "
"""Stands where a long line is not shown whole."""


def print_report(out: Console, text: str, report: Report) -> None:
    """Print every finding under the line it is about, and whether the letter is ready."""
    for one in report.diagnostics:
        print_diagnostic(out, text, one)
    if report.is_ready:
        out.print(styled(f"Ready. {count(report.rules_run, 'rule')} read it.", "green"))
    else:
        places = sum(one.severity >= Severity.WARNING for one in report.diagnostics)
        out.print(styled(f"{count(places, 'place')} to look at again before it goes.", "yellow"))


def print_diagnostic(out: Console, text: str, one: Diagnostic) -> None:
    """Print one finding: where and how grave it is, the words marked, the sentence, other words."""
    line = line_at(text, one.start)
    head = f"{line.number + 1}:{one.start - line.start + 1}  {one.severity}  {one.code} {one.name}"
    out.print(styled(head, _STYLES[one.severity]))
    if one.end > one.start:
        _print_words(out, text, one, line)
    out.print(indented(one_line(one.message), by=_MARGIN))
    if one.fix is not None and one.fix.text:
        words = f"{one.fix_label}: “{one_line(one.fix.text)}”"
        out.print(indented(words, "green", _MARGIN))
    out.print()


def _print_words(out: Console, text: str, one: Diagnostic, line: Line) -> None:
    """Print the part of a line a finding is about, underlined or with a mark below it.

    What a terminal may not be shown is taken out of each part by itself, so the mark stays where
    the words are.
    """
    end = min(one.end, line.end)
    parts = (text[line.start : one.start], text[one.start : end], text[end : line.end])
    before, marked, after = (plain(part).translate(_ONE_COLUMN) for part in parts)
    whole = Text(before + marked + after)
    whole.stylize("underline", len(before), len(before) + len(marked))
    rows = whole.wrap(out, out.width - _MARGIN - 2 * cell_len(_MORE))
    held = [number for number, row in enumerate(rows) if row.spans]
    for number in held:
        row = rows[number]
        row.rstrip()
        if number == held[0] and number:
            row = Text(_MORE).append_text(row)
        if number == held[-1] and number + 1 < len(rows):
            row.append(f" {_MORE.strip()}")
        _print_row(out, row)


def _print_row(out: Console, row: Text) -> None:
    shown = Text(" " * _MARGIN).append_text(row)
    out.print(shown, no_wrap=True, overflow="ignore", crop=False)
    if out.color_system is None:  # nothing is underlined there
        start, end = shown.spans[0].start, shown.spans[-1].end
        words = shown.plain[start:end].rstrip()
        mark = " " * cell_len(shown.plain[:start]) + "^" * max(cell_len(words), 1)
        out.print(Text(mark), no_wrap=True, overflow="ignore", crop=False)
