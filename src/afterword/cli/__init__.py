"""The command line: one file a noun, loaded only when its command runs."""

import gc
import os
import sys
from collections.abc import Iterator
from contextlib import contextmanager
from typing import Any

import click

from afterword import __version__
from afterword.cli.commands import COMMANDS, Lazy, load
from afterword.cli.printing import let_go_of_output, prepare_output, refused_by_the_world
from afterword.core.errors import AfterwordError, Unavailable

BUG = 70
"""Exit code for what should never happen (``EX_SOFTWARE``)."""
INTERRUPTED = 130
_LONGEST_SENTENCE = 1_200
"""Characters of what is said of an error: it may repeat a word of the call, however long. A
sentence of ours with the longest path in it is shorter (judgement)."""
_OBJECTS = 50_000
"""As many new ones are made before the first look for those nobody needs; a few megabytes."""


class _ReaderLeft(Exception):
    """The reader of our output went away, as ``| head`` does."""


@contextmanager
def _reader_may_leave() -> Iterator[None]:
    # click itself would end with 1, which says "not ready" or "nothing found" here.
    try:
        yield
    except BrokenPipeError as error:
        raise _ReaderLeft from error


class _Group(click.Group):
    """A group that knows its commands by name and imports one only to run it."""

    def make_context(self, *args: Any, **kwargs: Any) -> click.Context:
        """Read the words of the call, which prints the help where that is asked for."""
        with _reader_may_leave():
            return super().make_context(*args, **kwargs)

    def invoke(self, ctx: click.Context) -> Any:
        """Run the command; a reader who goes away is no failure."""
        with _reader_may_leave():
            return super().invoke(ctx)

    def list_commands(self, ctx: click.Context) -> list[str]:
        del ctx
        return [name for name, lazy in COMMANDS.items() if not lazy.is_hidden]

    def get_command(self, ctx: click.Context, cmd_name: str) -> click.Command | None:
        del ctx
        lazy = COMMANDS.get(cmd_name)
        return load(lazy) if lazy else None

    def format_commands(self, ctx: click.Context, formatter: click.HelpFormatter) -> None:
        del ctx
        sections: dict[str, list[tuple[str, str]]] = {}
        for name, lazy in COMMANDS.items():
            if not lazy.is_hidden:
                sections.setdefault(lazy.section, []).append((name, lazy.says))
        for section, rows in sections.items():
            with formatter.section(section):
                formatter.write_dl(rows)


@click.group(
    cls=_Group,
    invoke_without_command=True,
    context_settings={"help_option_names": ["-h", "--help"], "max_content_width": 100},
)
@click.version_option(__version__, prog_name="afterword")
@click.pass_context
def group(ctx: click.Context) -> None:
    """Turn a job rejection into a thank-you, a lesson and a lasting contact.

    Without a command it shows today: what is next, and why.
    """
    if ctx.invoked_subcommand is None:
        ctx.invoke(load(Lazy("today", "today", "", "")))


def main(arguments: list[str] | None = None) -> None:
    """Run the command line and leave with an exit code; a traceback is never shown."""
    # A start makes much and throws little away: looking for what to throw away took a tenth of it.
    gc.set_threshold(_OBJECTS, *gc.get_threshold()[1:])
    code = run(arguments)
    # Python looks through all that is loaded as it ends; what matters is closed by now.
    gc.freeze()
    sys.exit(code)


def run(arguments: list[str] | None = None) -> int:
    """Run one command and return its exit code."""
    prepare_output()
    try:
        _refuse_other_systems()
        result = group.main(arguments, prog_name="afterword", standalone_mode=False)
    except _ReaderLeft:
        let_go_of_output()
        return 0
    except (Exception, KeyboardInterrupt) as error:
        sentence, code = _told(error)
        if code == BUG and os.environ.get("AFTERWORD_DEBUG"):
            raise
        if code == INTERRUPTED and sys.stderr.isatty():
            click.echo(err=True)  # the terminal shows ^C where the cursor was
        _say(sentence)
        return code
    return result if isinstance(result, int) else 0


def _refuse_other_systems() -> None:
    """Say it before anything else where the system knows no locks that end with their process.

    Raises:
        Unavailable: It is neither Linux nor macOS, nor one of their kin.
    """
    try:
        import fcntl  # noqa: F401 -- whatever is kept is kept under such a lock
    except ImportError as error:
        raise Unavailable(
            "Afterword runs on Linux and macOS: on Windows, install it in WSL, which is a Linux."
        ) from error


def _told(error: BaseException) -> tuple[str, int]:
    """Turn whatever stopped a command into one sentence and an exit code."""
    match error:
        case AfterwordError():
            return str(error), error.exit_code
        case click.exceptions.Abort() | KeyboardInterrupt():
            return "Stopped. What was saved before is kept.", INTERRUPTED
        case click.ClickException():
            return _one_sentence(error), error.exit_code
        case OSError() if sentence := refused_by_the_world(error):
            return sentence, Unavailable.exit_code
        case MemoryError():
            return "There is not enough memory to go on; nothing that was saved is lost.", 5
    return (
        (
            f"This is a fault of ours ({type(error).__name__}), not yours; nothing saved is lost. "
            "Run it again with AFTERWORD_DEBUG=1 to see the details for a report."
        ),
        BUG,
    )


def _one_sentence(error: click.ClickException) -> str:
    """Say a usage error with the place where help is."""
    # click lists what may be chosen on lines of its own, and ends some sentences with nothing.
    sentence = " ".join(error.format_message().split()).replace(": , ", ": ")
    if not sentence.endswith((".", "?", "!")):
        sentence += "."
    if isinstance(error, click.UsageError) and error.ctx is not None:
        return f"{sentence} See '{error.ctx.command_path} --help'."
    return sentence


def _say(sentence: str) -> None:
    from afterword.cli.terminal import plain

    if len(sentence) > _LONGEST_SENTENCE:
        half = _LONGEST_SENTENCE // 2
        sentence = f"{sentence[:half]} \u2026 {sentence[-half:]}"
    click.echo(f"afterword: {plain(sentence)}", err=True)
