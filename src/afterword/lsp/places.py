"""Places in a text as an editor counts them, and diagnostics as it shows them."""

from typing import Final

from lsprotocol import types as lsp
from pygls.workspace import TextDocument

from afterword.core.check.diagnostic import Diagnostic, Severity
from afterword.core.check.lines import line_at

_SEVERITIES: Final = {
    Severity.ERROR: lsp.DiagnosticSeverity.Error,
    Severity.WARNING: lsp.DiagnosticSeverity.Warning,
    Severity.INFO: lsp.DiagnosticSeverity.Information,
}


def range_of(document: TextDocument, one: Diagnostic) -> lsp.Range:
    """Return where a diagnostic stands, in the units the editor counts in."""
    return lsp.Range(start=_position(document, one.start), end=_position(document, one.end))


def _position(document: TextDocument, offset: int) -> lsp.Position:
    """Count lines as editors do; the document's own counting ends them at a form feed too."""
    text = document.source
    line = line_at(text, offset)
    before = text[line.start : min(offset, line.end)]
    return lsp.Position(line.number, document.position_codec.client_num_units(before))


def shown(document: TextDocument, one: Diagnostic) -> lsp.Diagnostic:
    """Return a diagnostic as an editor shows it."""
    said = one.message
    if one.fix is not None and one.fix.text:
        said = f"{said}\n{one.fix_label}: {one.fix.text.strip()}"
    return lsp.Diagnostic(
        range=range_of(document, one),
        message=said,
        severity=_SEVERITIES[one.severity],
        code=one.code,
        source="afterword",
    )
