"""``afterword lsp``: the check in an editor."""

import sys

import click

from afterword.core.errors import Invalid, Unavailable


@click.command(short_help="Show the check's underlines in an editor.")
def lsp() -> None:
    """Speak the Language Server Protocol on standard input and output.

    An editor starts this command. How to set one up: docs/how-to/editor.md.
    """
    if sys.stdin.isatty():
        # Nobody types JSON-RPC, and the server would sit there deaf to Ctrl-C.
        raise Invalid("An editor starts this command; docs/how-to/editor.md says how to set it up.")
    try:
        from afterword.lsp.server import make_server
    except ImportError as error:
        raise Unavailable(
            "The editor support is not installed; add it with: pip install 'afterword[lsp]'."
        ) from error
    make_server().start_io()
