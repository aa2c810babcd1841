"""Values as SQLAlchemy has them lie in a SQLite file, for those who write to it without."""

import json
from datetime import date, datetime
from typing import Any

from afterword.adapters.store.codecs import storable
from afterword.adapters.store.raw_rows import written

SETTING_UP = (
    "PRAGMA foreign_keys = ON",
    # What is deleted is overwritten, so that somebody who is forgotten is gone from the bytes.
    "PRAGMA secure_delete = ON",
    # A commit that returned survives a power cut.
    "PRAGMA synchronous = FULL",
)
"""What every connection to a SQLite file is told first."""


def as_kept(value: Any) -> str | int | float | None:
    """Return what stands in a column for a value as `to_row` gives it."""
    if isinstance(value, str):
        return storable(value)
    if isinstance(value, bool):
        return int(value)
    if value is None or isinstance(value, int | float):
        return value
    if isinstance(value, datetime):  # before the dates
        return written(value)
    return value.isoformat() if isinstance(value, date) else dumps(value)


def dumps(data: Any) -> str:
    """Return JSON as every store of ours writes it."""
    return json.dumps(data, ensure_ascii=False, allow_nan=False, separators=(",", ":"))
