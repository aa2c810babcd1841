"""Who shares long work: one process, or several."""

from collections.abc import Callable, Iterable, Iterator
from typing import Protocol, TypeVar

Item = TypeVar("Item")
Result = TypeVar("Result")


class Crew(Protocol):
    """Does the same work to many things, on as many cores as it has."""

    def each(self, work: Callable[[Item], Result], items: Iterable[Item]) -> Iterator[Result]:
        """Stream what the work makes of each thing, in the order of the things.

        Args:
            work: A pure function another process can be given: of a module, or a ``partial``
                of one with values.
            items: Taken as they are needed, a few ahead.
        """
        ...
