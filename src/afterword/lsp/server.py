"""The language server: a letter is checked whenever it changes; calmer words are one key away."""

from collections.abc import Collection
from dataclasses import dataclass

from lsprotocol import types as lsp
from pygls.lsp.server import LanguageServer
from pygls.workspace import TextDocument

from afterword import __version__
from afterword.app import running
from afterword.core.check.check import check
from afterword.core.check.diagnostic import Diagnostic, Report
from afterword.core.errors import Invalid
from afterword.lsp.places import range_of, shown


@dataclass(slots=True)
class Selection:
    """Which rules run, as the editor's ``initializationOptions`` say, or else the settings."""

    select: tuple[str, ...] = ()
    ignore: tuple[str, ...] = ()

    def report(self, text: str) -> Report:
        """Check a letter.

        Raises:
            Invalid: The selection names no rule, or leaves none.
        """
        return check(text, select=self.select or None, ignore=self.ignore or None)


class CheckServer(LanguageServer):
    """A server that knows which rules to run."""

    def __init__(self) -> None:
        # The whole letter each time: a part of it would be put in its place by a counting of lines
        # that is not the editor's.
        whole = lsp.TextDocumentSyncKind.Full
        super().__init__("afterword", __version__, text_document_sync_kind=whole)
        self.selection = Selection()


def make_server() -> CheckServer:
    """Return a server, ready to be started on standard input and output."""
    server = CheckServer()
    server.feature(lsp.INITIALIZE)(_initialize)
    server.feature(lsp.TEXT_DOCUMENT_DID_OPEN)(_opened)
    server.feature(lsp.TEXT_DOCUMENT_DID_CHANGE)(_changed)
    server.feature(lsp.TEXT_DOCUMENT_DID_CLOSE)(_closed)
    options = lsp.CodeActionOptions(code_action_kinds=[lsp.CodeActionKind.QuickFix])
    server.feature(lsp.TEXT_DOCUMENT_CODE_ACTION, options)(_actions)
    return server


def _initialize(server: CheckServer, params: lsp.InitializeParams) -> None:
    options = params.initialization_options
    if not isinstance(options, dict):
        with running() as app:
            server.selection = Selection(app.rules.select, app.rules.ignore)
        return
    chosen = Selection(_names(options.get("select")), _names(options.get("ignore")))
    try:
        chosen.report("")
    except Invalid as error:
        said = lsp.ShowMessageParams(lsp.MessageType.Warning, f"{error} All rules run.")
        server.window_show_message(said)
        return
    server.selection = chosen


def _names(given: object) -> tuple[str, ...]:
    if isinstance(given, str):
        return (given,)
    if isinstance(given, Collection):
        return tuple(str(one) for one in given)
    return ()


def _opened(server: CheckServer, params: lsp.DidOpenTextDocumentParams) -> None:
    _publish(server, params.text_document.uri)


def _changed(server: CheckServer, params: lsp.DidChangeTextDocumentParams) -> None:
    _publish(server, params.text_document.uri)


def _closed(server: CheckServer, params: lsp.DidCloseTextDocumentParams) -> None:
    """Take the underlines away: a letter that is not open is nobody's."""
    server.text_document_publish_diagnostics(
        lsp.PublishDiagnosticsParams(params.text_document.uri, [])
    )


def _publish(server: CheckServer, uri: str) -> None:
    document = server.workspace.get_text_document(uri)
    found = [shown(document, one) for one in _diagnostics(server, document)]
    server.text_document_publish_diagnostics(
        lsp.PublishDiagnosticsParams(uri, found, version=document.version)
    )


def _diagnostics(server: CheckServer, document: TextDocument) -> tuple[Diagnostic, ...]:
    """Check what the editor shows; a page nobody has written on yet is left alone."""
    text = document.source
    return server.selection.report(text).diagnostics if text.strip() else ()


def _actions(server: CheckServer, params: lsp.CodeActionParams) -> list[lsp.CodeAction]:
    """Offer calmer words for what stands under the cursor; a safe fix is the preferred one."""
    document = server.workspace.get_text_document(params.text_document.uri)
    offered = []
    for one in _diagnostics(server, document):
        here = range_of(document, one)
        if one.fix is None or not _touch(here, params.range):
            continue
        verb = "Add" if here.start == here.end else "Write instead"
        words = f"{verb}: {one.fix.text.strip()}" if one.fix.text else "Leave it out"
        edit = lsp.TextEdit(range=here, new_text=one.fix.text)
        offered.append(
            lsp.CodeAction(
                title=words,
                kind=lsp.CodeActionKind.QuickFix,
                diagnostics=[shown(document, one)],
                is_preferred=one.fix.is_safe,
                edit=lsp.WorkspaceEdit(changes={params.text_document.uri: [edit]}),
            )
        )
    return offered


def _touch(one: lsp.Range, other: lsp.Range) -> bool:
    return not (one.end < other.start or other.end < one.start)
