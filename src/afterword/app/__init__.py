"""The composition root: the one package that knows every other, and wires them."""

import os
import time
from collections.abc import Iterator, Mapping, Sequence
from contextlib import contextmanager
from dataclasses import dataclass
from datetime import datetime
from pathlib import Path
from typing import TYPE_CHECKING

from afterword.app.staying import Staying
from afterword.core.errors import Invalid

if TYPE_CHECKING:
    from afterword.adapters.home.last_scan import LastScan


@dataclass
class App(Staying):
    """Everything a command or a page needs."""


def home_folder(environment: Mapping[str, str]) -> Path:
    """Return the data folder: ``AFTERWORD_HOME``, or the user's own place for data.

    Raises:
        Invalid: It is said to be in the home of somebody this machine does not know.
    """
    if named := environment.get("AFTERWORD_HOME"):
        try:
            return Path(named).expanduser()
        except RuntimeError as error:
            raise Invalid(
                f"AFTERWORD_HOME is '{named}', and nobody of that name has a home here; "
                "write the folder in full."
            ) from error
    from platformdirs import user_data_path

    return user_data_path("afterword", appauthor=False)


def last_scan(sources: Sequence[str]) -> "LastScan":
    """Return what the last scan of these places said, if nothing has changed since."""
    from afterword.adapters.home.last_scan import LastScan

    day = os.environ.get("AFTERWORD_NOW") or time.strftime("%Y-%m-%d")
    return LastScan(home_folder(os.environ), sources, day)


@contextmanager
def running(home: Path | None = None, now: datetime | None = None) -> Iterator[App]:
    """Make an app from the environment, and let go of everything at the end.

    Args:
        home: A data folder instead of the configured one.
        now: A fixed moment instead of the clock.
    """
    from afterword.adapters.clock import FixedClock, clock_from, local_zone
    from afterword.adapters.home.patterns import HomePatterns

    clock = FixedClock(now) if now else clock_from(os.environ)
    app = App(home or home_folder(os.environ), clock, local_zone(os.environ))
    patterns = HomePatterns(app.home)
    patterns.use()
    try:
        yield app
    finally:
        app.close()
        patterns.save()
