"""Opens the store: in a file by default, in PostgreSQL for a career centre.

SQLAlchemy takes a quarter of a second to import; this module only does so when it is asked
for a store.
"""

import os
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from afterword.core.ports import Store

BUSY_SECONDS = 5.0
"""How long to wait for another process that writes, before saying so."""


def open_store(
    place: str | os.PathLike[str], owner: str = "local", *, busy_seconds: float = BUSY_SECONDS
) -> "Store":
    """Open a store, make it where there is none, and bring it up to date where it is old.

    Args:
        place: The path of a SQLite file, ``:memory:``, or a ``postgresql://`` address. A
            missing folder is made with mode 0700, a missing file with mode 0600.
        owner: Whose things to show; one owner never sees another's.
        busy_seconds: How long to wait for another process that writes.

    Raises:
        Invalid: The address is of a kind Afterword does not speak.
        Unavailable: The file, its folder or the server does not let us, or the store was
            written by a newer Afterword.
    """
    from afterword.adapters.store.connecting import connect  # slow to import

    return connect(os.fspath(place), owner, busy_seconds)
