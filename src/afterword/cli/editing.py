"""How a letter is changed in a terminal: in the person's own editor, or typed anew."""

import os
from pathlib import PurePath
from typing import Final

import click
from rich.console import Console

from afterword.cli.terminal import indented, one_line, styled

_NEW: Final = "new"
"""What is typed to write a letter anew."""
_LEAVING: Final = {
    "vi": "Esc, then :wq and Enter, saves it and leaves.",
    "vim": "Esc, then :wq and Enter, saves it and leaves.",
    "nvim": "Esc, then :wq and Enter, saves it and leaves.",
    "nano": "Ctrl-O and Enter saves it, Ctrl-X leaves.",
    "pico": "Ctrl-O and Enter saves it, Ctrl-X leaves.",
    "emacs": "Ctrl-X Ctrl-S saves it, Ctrl-X Ctrl-C leaves.",
}
"""How one saves and leaves in editors that open inside the terminal and do not say it large."""


def has_editor() -> bool:
    """Tell whether the person chose an editor."""
    return bool(_chosen())


def leaving_words(editor: str) -> str:
    """Say how to save and leave in an editor.

    Args:
        editor: The command that opens it, as EDITOR gives it.
    """
    words = editor.split()
    name = PurePath(words[0]).name if words else ""
    known = _LEAVING.get(name.partition(".")[0])
    return known or "Save it and close it to go on."


def typed_lines() -> str:
    """Read what somebody types, until Ctrl-D; nothing of it is written to disk."""
    _edit_lines_in_memory()
    lines: list[str] = []
    try:
        while True:
            lines.append(input())
    except EOFError:
        return "\n".join(lines)


def changed_letter(out: Console, body: str) -> str:
    """Let the person change a letter; whatever they leave as it is stays as it is.

    Args:
        out: Where they are spoken to.
        body: The letter as it is laid out.
    """
    return _edited(out, body) if has_editor() else _typed(out, body)


def _edited(out: Console, body: str) -> str:
    """Open the person's editor on the letter; closing it without a change keeps it as it is."""
    out.print()
    out.print(styled(f"The letter opens in your editor. {leaving_words(_chosen())}", "dim"))
    # Waited for: an editor that fills the terminal would hide what was just said.
    click.prompt("Enter opens it", default="", show_default=False, prompt_suffix=". ", err=True)
    try:
        changed = click.edit(body, extension=".txt", require_save=True)
    except click.ClickException as error:
        # Not a reason to lose what was typed for the letter: the terminal does as well.
        why = one_line(error.format_message())
        out.print(styled(f"The editor did not open ({why}), so it goes on here.", "dim"))
        return _typed(out, body)
    return body if changed is None else changed


def _typed(out: Console, body: str) -> str:
    """Show the letter, and take another text in its place where the person wants that."""
    out.print()
    out.print(indented(body.rstrip()))
    out.print()
    said = click.prompt(
        f"Enter keeps it as it is; '{_NEW}' lets you write the text yourself",
        default="",
        show_default=False,
        prompt_suffix=". ",
        err=True,
    )
    if said.strip().strip("'").casefold() != _NEW:
        out.print(styled("With an editor named in EDITOR, it opens there.", "dim"))
        return body
    out.print(styled("Write it; Ctrl-D on an empty line ends it. Ctrl-C drops it.", "dim"))
    out.print()
    text = typed_lines()
    out.print()
    return text if text.strip() else body


def _chosen() -> str:
    """Return the editor the person chose, as click looks for it; empty where they chose none."""
    return os.environ.get("VISUAL") or os.environ.get("EDITOR") or ""


def _edit_lines_in_memory() -> None:
    """Let lines be edited while they are typed, and keep no history of them."""
    try:
        import readline
    except ImportError:  # where Python was built without it, the terminal's own editing does
        return
    readline.set_auto_history(False)
