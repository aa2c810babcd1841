"""Places in a text as an editor counts them, and diagnostics as it shows them."""

from typing import Final

from lsprotocol import types as lsp
from pygls.workspace import TextDocument

from afterword.core.check.diagnostic import Diagnostic, Severity

_SEVERITIES: Final = {
    Severity.ERROR: lsp.DiagnosticSeverity.Error,
    Severity.WARNING: lsp.DiagnosticSeverity.Warning,
    Severity.INFO: lsp.DiagnosticSeverity.Information,
}


def range_of(document: TextDocument, one: Diagnostic) -> lsp.Range:
    """Return where a diagnostic stands, in the units the editor counts in."""
    return lsp.Range(
        start=document.client_position_at_offset(one.start),
        end=document.client_position_at_offset(one.end),
    )


def shown(document: TextDocument, one: Diagnostic) -> lsp.Diagnostic:
    """Return a diagnostic as an editor shows it."""
    said = one.message
    if one.fix is not None and one.fix.text:
        said = f"{said}\nCalmer: {one.fix.text}"
    return lsp.Diagnostic(
        range=range_of(document, one),
        message=said,
        severity=_SEVERITIES[one.severity],
        code=one.code,
        source="afterword",
    )
