"""The language server as an editor meets it: the real command, the real protocol."""

import asyncio
import os
import pty
import re
import subprocess
import sys
from collections.abc import Awaitable, Callable
from typing import Any

import pytest
from lsprotocol import types as lsp
from pygls.lsp.client import LanguageClient

from afterword.lsp.server import make_server

URI = "file:///letter.txt"
BARB = "Thank you for letting me know, finally."
LETTER = f"Hi Dana,\n\n\N{SMILING FACE WITH SMILING EYES} I enjoyed the whiteboard. {BARB}\n\nAna\n"
KIND = "Hi Dana,\n\nThank you for the hour on Tuesday and for the walk around the depot.\n\nAna\n"


class Editor(LanguageClient):
    """A client that keeps what is published."""

    def __init__(self) -> None:
        super().__init__("editor", "1")
        self.published: asyncio.Queue[lsp.PublishDiagnosticsParams] = asyncio.Queue()
        self.told: list[str] = []

        @self.feature(lsp.TEXT_DOCUMENT_PUBLISH_DIAGNOSTICS)
        def keep(params: lsp.PublishDiagnosticsParams) -> None:
            self.published.put_nowait(params)

        @self.feature(lsp.WINDOW_SHOW_MESSAGE)
        def hear(params: lsp.ShowMessageParams) -> None:
            self.told.append(params.message)

    async def shown(self) -> list[lsp.Diagnostic]:
        params = await asyncio.wait_for(self.published.get(), 30)
        return list(params.diagnostics)

    def opens(self, text: str) -> None:
        item = lsp.TextDocumentItem(uri=URI, language_id="plaintext", version=1, text=text)
        self.text_document_did_open(lsp.DidOpenTextDocumentParams(item))


def in_editor(use: Callable[[Editor], Awaitable[Any]], options: object = None) -> Any:
    async def run() -> Any:
        editor = Editor()
        await editor.start_io(sys.executable, "-m", "afterword", "lsp")
        await editor.initialize_async(
            lsp.InitializeParams(
                capabilities=lsp.ClientCapabilities(), initialization_options=options
            )
        )
        editor.initialized(lsp.InitializedParams())
        try:
            return await asyncio.wait_for(use(editor), 60)
        finally:
            await editor.shutdown_async(None)
            editor.exit(None)
            await editor.stop()

    return asyncio.run(run())


def words_at(text: str, where: lsp.Range) -> str:
    """Return the words of a range, counted as the protocol counts: in UTF-16 units."""
    line = text.split("\n")[where.start.line].encode("utf-16-le")
    return line[2 * where.start.character : 2 * where.end.character].decode("utf-16-le")


async def open_and_see(editor: Editor) -> list[lsp.Diagnostic]:
    editor.opens(LETTER)
    return await editor.shown()


def test_a_barb_is_underlined_where_it_stands_behind_an_emoji() -> None:
    found = in_editor(open_and_see)
    barbs = [one for one in found if str(one.code).startswith("T")]
    assert barbs
    assert all(words_at(LETTER, one.range) in BARB for one in barbs)
    assert all(one.source == "afterword" for one in found)


def words_in(text: str, where: lsp.Range) -> str:
    """Return the words of a range; only these three end a line of an editor."""
    line = re.split(r"\r\n|\r|\n", text)[where.start.line].encode("utf-16-le")
    return line[2 * where.start.character : 2 * where.end.character].decode("utf-16-le")


@pytest.mark.parametrize("odd", ["\u2028", "\u2029", "\x85", "\f", "\v", "\x1c", "\r\n", "\r"])
def test_what_only_looks_like_a_line_break_moves_no_underline(odd: str) -> None:
    text = f"Hi Dana,{odd}{odd}Thank you \N{SMILING FACE WITH SMILING EYES}.{odd}{BARB}\n\n{BARB}\n"

    async def use(editor: Editor) -> list[lsp.Diagnostic]:
        editor.opens(text)
        return await editor.shown()

    tone = [one for one in in_editor(use) if str(one.code).startswith("T")]
    assert tone
    assert all(words_in(text, one.range) and words_in(text, one.range) in BARB for one in tone)


def test_the_letter_is_asked_for_whole_so_that_no_part_of_it_is_misplaced() -> None:
    kind = make_server()._text_document_sync_kind
    assert kind is lsp.TextDocumentSyncKind.Full


def test_the_underlines_follow_what_is_typed_and_go_when_the_letter_is_closed() -> None:
    async def use(editor: Editor) -> tuple[list[str], list[lsp.Diagnostic]]:
        editor.opens(LETTER)
        await editor.shown()
        document = lsp.VersionedTextDocumentIdentifier(uri=URI, version=2)
        change = lsp.TextDocumentContentChangeWholeDocument(text=KIND)
        editor.text_document_did_change(lsp.DidChangeTextDocumentParams(document, [change]))
        after = [str(one.code) for one in await editor.shown()]
        closed = lsp.TextDocumentIdentifier(uri=URI)
        editor.text_document_did_close(lsp.DidCloseTextDocumentParams(closed))
        return after, await editor.shown()

    after, closed = in_editor(use)
    assert not [code for code in after if code.startswith("T")]
    assert closed == []


def test_a_letter_that_ends_in_its_barb_is_underlined_to_the_end() -> None:
    async def use(editor: Editor) -> list[lsp.Diagnostic]:
        editor.opens(f"Hi Dana,\n\n{BARB}")
        return await editor.shown()

    tone = [one for one in in_editor(use) if str(one.code).startswith("T")]
    assert tone
    assert all((one.range.end.line, one.range.end.character) <= (3, 0) for one in tone)


def test_an_empty_page_is_left_alone() -> None:
    async def use(editor: Editor) -> list[lsp.Diagnostic]:
        editor.opens("  \n")
        return await editor.shown()

    assert in_editor(use) == []


def test_calmer_words_are_offered_as_a_quick_fix() -> None:
    text = "Hi Dana,\n\nThank you for the hour!!! Please reply by Friday.\n\nAna\n"

    async def use(editor: Editor) -> tuple[list[lsp.Diagnostic], Any]:
        editor.opens(text)
        found = await editor.shown()
        whole = lsp.Range(lsp.Position(0, 0), lsp.Position(4, 0))
        asked = lsp.CodeActionParams(
            lsp.TextDocumentIdentifier(uri=URI), whole, lsp.CodeActionContext(found)
        )
        return found, await editor.text_document_code_action_async(asked)

    found, actions = in_editor(use)
    labels = ("\nCalmer: ", "\nInstead: ", "\nAdd: ")
    fixable = [one for one in found if any(label in one.message for label in labels)]
    assert fixable
    assert not any(":  " in one.message for one in fixable)
    assert len(actions) >= len(fixable)
    for action in actions:
        [edit] = action.edit.changes[URI]
        assert action.kind == lsp.CodeActionKind.QuickFix
        assert edit.range == action.diagnostics[0].range


@pytest.mark.parametrize(
    ("options", "has_tone", "is_told"),
    [
        ({"select": ["L"]}, False, False),
        ({"ignore": "T"}, False, False),
        ({"select": ["nonsense"]}, True, True),
    ],
)
def test_the_editor_chooses_the_rules(options: object, has_tone: bool, is_told: bool) -> None:
    async def use(editor: Editor) -> tuple[list[lsp.Diagnostic], list[str]]:
        return await open_and_see(editor), editor.told

    found, told = in_editor(use, options)
    assert any(str(one.code).startswith("T") for one in found) is has_tone
    assert bool(told) is is_told


def test_somebody_who_types_it_is_told_that_an_editor_starts_it() -> None:
    master, slave = pty.openpty()
    try:
        ran = subprocess.run(
            [sys.executable, "-m", "afterword", "lsp"],
            stdin=slave,
            capture_output=True,
            text=True,
            timeout=60,
            check=False,
        )
    finally:
        os.close(master)
        os.close(slave)
    assert ran.returncode == 2
    assert "An editor starts this command" in ran.stderr
