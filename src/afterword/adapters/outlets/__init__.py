"""Places a letter may go, one a file.

A module here that has an ``OUTLET`` is an outlet: a function that takes a `Setup` and returns
what `afterword.core.ports.Outlet` describes. Nothing else has to be told about it.
"""

from collections.abc import Callable, Mapping
from dataclasses import dataclass
from pathlib import Path

from afterword.core.ports import Outlet


@dataclass(frozen=True, slots=True)
class Setup:
    """What an outlet is built from."""

    home: Path
    """The data folder."""
    environment: Mapping[str, str]
    """The process environment: it tells whether there is a screen."""


MakeOutlet = Callable[[Setup], Outlet]
"""The type of every ``OUTLET``."""
