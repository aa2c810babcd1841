"""Kept messages as they lie in rows, whatever the rows were read by."""

import json
from collections.abc import Iterable
from typing import Final

from afterword.adapters.store.codecs import from_json
from afterword.core.messages.message import Message
from afterword.core.ports.kept import Filed
from afterword.core.reading.reading import Kind, Reading

READ_WITH: Final = "read_with"
"""Stands in the JSON of a reading, beside what the reading itself is made of."""
TAKEN_BACK: Final = ""
"""What stands in place of a kind where the person took their judgement back."""


def filed_from(row: Iterable[str], overruled: Kind | None) -> Filed:
    """Return a kept message: what it says, what was read from it, its source and its key."""
    message, reading, source, key = row
    read = json.loads(reading)
    return Filed(
        message=from_json(Message, json.loads(message)),
        reading=from_json(Reading, read),
        source=source,
        key=key,
        overruled=overruled,
        read_with=read.get(READ_WITH, ""),
    )


def last_words(said: Iterable[tuple[str, str]]) -> dict[str, Kind]:
    """Return the last word on each message that was overruled, the latest word last."""
    words: dict[str, Kind] = {}
    for digest, kind in said:
        words.pop(digest, None)
        if kind != TAKEN_BACK:
            words[digest] = Kind(kind)
    return words
