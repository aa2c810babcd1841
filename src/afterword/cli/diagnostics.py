"""A letter and what the check says of it, as a compiler shows source and findings."""

from rich.console import Console

from afterword.cli.terminal import indented, one_line, plain, styled
from afterword.core.check.diagnostic import Diagnostic, Report, Severity
from afterword.core.wording import count

_STYLES = {Severity.ERROR: "bold yellow", Severity.WARNING: "yellow", Severity.INFO: "dim"}


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
    """Print one finding: its line, the words underlined, the sentence, calmer words."""
    start = text.rfind("\n", 0, one.start) + 1
    end = text.find("\n", max(one.start, one.end - 1))
    line = text[start : end if end >= 0 else len(text)]
    number = text.count("\n", 0, one.start) + 1
    head = f"{number}:{one.start - start + 1}  {one.code} {one.name}"
    out.print(styled(head, _STYLES[one.severity]))
    if one.end > one.start:
        shown = styled(f"    {plain(line)}")
        shown.stylize(
            "underline", 4 + one.start - start, 4 + min(one.end, start + len(line)) - start
        )
        out.print(shown)
    out.print(indented(one_line(one.message), by=4))
    if one.fix is not None and one.fix.text:
        out.print(indented(f"Calmer: “{one_line(one.fix.text)}”", "green", 4))
    out.print()
