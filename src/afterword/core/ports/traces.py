"""The files beside the store that can name a person."""

from collections.abc import Iterable
from contextlib import AbstractContextManager
from dataclasses import dataclass
from typing import Protocol

from afterword.core.letters.letter import Letter


@dataclass(frozen=True, slots=True)
class Trace:
    """A file of the data folder that names somebody."""

    name: str
    """Its path within the data folder."""
    is_ours: bool
    """Afterword wrote it, so it can take it away; a mailbox of the person's own is not ours."""


class Traces(Protocol):
    """The letters that were written to files, copies of the store, and what else lies there."""

    def alone(self) -> AbstractContextManager[None]:
        """Let no letter be sent meanwhile.

        Raises:
            Unavailable: One is being sent just now.
        """
        ...

    def remove_letters(self, letters: Iterable[Letter]) -> None:
        """Remove the files that hold these letters, sent or not."""
        ...

    def naming(self, names: Iterable[str], addresses: Iterable[str]) -> list[Trace]:
        """Return the files that name somebody; the store itself is not among them."""
        ...

    def remove(self, traces: Iterable[Trace]) -> None:
        """Remove files of ours; others are left alone."""
        ...

    def remove_everything(self) -> list[str]:
        """Remove every file of ours but the store, and return the names of those left alone."""
        ...
