"""What a terminal may be shown: text made harmless, a calm layout, progress."""

import sys
import unicodedata
from collections.abc import Iterator
from dataclasses import dataclass
from typing import IO, TYPE_CHECKING

from rich.console import Console, ConsoleOptions
from rich.text import Text

if TYPE_CHECKING:
    from rich.progress import Progress, TaskID

WIDTH = 88
"""Lines longer than this are hard to read, however wide the terminal is."""


def plain(text: str) -> str:
    """Return text that can only be read: no escapes, no control or direction characters.

    Mail is written by strangers; an escape sequence in a subject must not move the cursor, and
    an invisible mark must not turn a sentence around. Line breaks and tabs stay.
    """
    return "".join(
        one if one in "\n\t" or unicodedata.category(one) not in {"Cc", "Cf", "Cs"} else "\ufffd"
        for one in text.replace("\r\n", "\n")
        if one not in "\u200b\u200c\u200d\u2060\ufeff\u00ad"
    )


def one_line(text: str) -> str:
    """Return harmless text on a single line."""
    return " ".join(plain(text).split())


class _Console(Console):
    """A console that leaves it to the command line what a reader who went away means."""

    def on_broken_pipe(self) -> None:
        """Pass it on; Rich would end the program with 1."""
        raise BrokenPipeError


def console(stream: IO[str] | None = None) -> Console:
    """Return a console that reads no markup in what it is given."""
    target = stream or sys.stdout
    made = _Console(file=target, highlight=False, markup=False, emoji=False, soft_wrap=False)
    made.width = min(made.width, WIDTH)
    return made


def styled(text: str, style: str = "") -> Text:
    """Return harmless text in a style."""
    return Text(plain(text), style=style)


@dataclass(frozen=True, slots=True)
class Indented:
    """Text that is moved in; unlike Rich's own padding it puts no blanks behind a line."""

    text: Text
    by: int
    """Columns."""

    def __rich_console__(self, console: Console, options: ConsoleOptions) -> Iterator[Text]:
        """Lay the lines out."""
        for line in self.text.wrap(console, max(1, options.max_width - self.by)):
            line.rstrip()
            yield Text(" " * self.by if line else "").append_text(line)


def indented(text: str, style: str = "", by: int = 2) -> Indented:
    """Return harmless text in a style, every line of it moved in by as many columns."""
    return Indented(styled(text, style), by)


class Progressed:
    """A progress bar on standard error; silent where nobody watches."""

    def __init__(self) -> None:
        self._progress: Progress | None = None
        self._task: TaskID | None = None

    def start(self, what: str, total: int) -> None:
        """Begin a piece of work of ``total`` units."""
        if not sys.stderr.isatty():
            return
        # Slow to import, and most commands show no progress.
        from rich.progress import BarColumn, Progress, TextColumn, TimeRemainingColumn

        self._progress = Progress(
            TextColumn("{task.description}"),
            BarColumn(bar_width=None, style="dim", complete_style="cyan", finished_style="cyan"),
            TextColumn("{task.percentage:>3.0f} %"),
            TimeRemainingColumn(compact=True),
            console=Console(file=sys.stderr, width=min(Console(file=sys.stderr).width, WIDTH)),
            transient=True,
        )
        self._task = self._progress.add_task(what, total=max(total, 1))
        self._progress.start()

    def at(self, done: int) -> None:
        """Say how many units are behind us."""
        if self._progress is not None and self._task is not None:
            self._progress.update(self._task, completed=done)

    def stop(self) -> None:
        """End the piece of work."""
        if self._progress is not None:
            self._progress.stop()
            self._progress = self._task = None
