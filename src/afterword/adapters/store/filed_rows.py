"""Kept messages as they lie in rows, whatever the rows were read by."""

import json
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass
from typing import Any, Final, NamedTuple

from afterword.adapters.store.codecs import from_json, to_json
from afterword.core.errors import NotFound
from afterword.core.messages.message import Message
from afterword.core.ports.kept import Filed, Scanned
from afterword.core.reading.reading import Kind, Reading

READ_WITH: Final = "read_with"
"""Stands in the JSON of a reading, beside what the reading itself is made of."""
TAKEN_BACK: Final = ""
"""What stands in place of the person's word where they took it back."""


class Said(NamedTuple):
    """What the person said of a message."""

    kind: Kind | None = None
    beside: str = ""


NOTHING_SAID: Final = Said()


@dataclass(frozen=True, slots=True)
class Decoded:
    """A row, and what was made of it: decoding costs fifty times what comparing does."""

    row: tuple[int | str, ...]
    """Hashes stand for what is long, so that no text is held twice."""
    said: Said
    filed: Filed


def all_decoded(
    rows: Iterable[Sequence[str]], said: Mapping[str, Said], known: Mapping[str, Decoded]
) -> list[Decoded]:
    """Return kept messages, in the order of their rows.

    Args:
        rows: Of each message its digest, what it says, what was read from it, source and key.
        said: The last word on each message of which something was said, by its digest.
        known: What was returned before, by digest; a row that is the same is not decoded again.
    """
    found = []
    for digest, *row in rows:
        before = known.get(digest)
        mark: tuple[int | str, ...] = (*map(hash, row[:2]), *map(len, row[:2]), *row[2:])
        word = said.get(digest, NOTHING_SAID)
        if before is None or before.row != mark or before.said != word:
            before = Decoded(mark, word, filed_from(row, word))
        found.append(before)
    return found


def filed_from(row: Iterable[str], said: Said = NOTHING_SAID) -> Filed:
    """Return a kept message: what it says, what was read from it, its source and its key."""
    message, reading, source, key = row
    read = json.loads(reading)
    return Filed(
        message=from_json(Message, json.loads(message)),
        reading=from_json(Reading, read),
        source=source,
        key=key,
        overruled=said.kind,
        read_with=read.get(READ_WITH, ""),
        beside=said.beside,
    )


def last_words(
    judged: Iterable[tuple[str, str]], placed: Iterable[tuple[str, str]]
) -> dict[str, Said]:
    """Return the last word on each message of which something was said, the latest word last.

    Args:
        judged: Digests with the kind each was said to be, in the order in which that was said.
        placed: The same with what each was said to belong to.
    """
    kinds, places = _latest(judged), _latest(placed)
    words = {digest: Said(beside=beside) for digest, beside in places.items()}
    for digest, kind in kinds.items():
        before = words.pop(digest, NOTHING_SAID)
        words[digest] = before._replace(kind=Kind(kind))
    return words


def _latest(said: Iterable[tuple[str, str]]) -> dict[str, str]:
    latest: dict[str, str] = {}
    for digest, word in said:
        latest.pop(digest, None)
        if word != TAKEN_BACK:
            latest[digest] = word
    return latest


def reading_of(filed: Filed) -> dict[str, Any]:
    """Return what stands in the row of a message for what was read from it, and with what."""
    return {**to_json(filed.reading), READ_WITH: filed.read_with}


def filed_rows(owner: str, chunk: Iterable[Scanned]) -> list[dict[str, Any]]:
    """Build the rows of messages that came with their text; of doubles the first one's."""
    rows: dict[str, dict[str, Any]] = {}
    for item in chunk:
        if item.message is not None and item.reading is not None and item.digest not in rows:
            rows[item.digest] = {
                "owner_id": owner,
                "digest": item.digest,
                "message_id": item.message_id,
                "sent_at": item.sent_at,
                "message": to_json(item.message),
                "reading": to_json(item.reading),
            }
    return list(rows.values())


def no_message(digest: str) -> NotFound:
    """Say that a message is not there."""
    return NotFound(f"There is no message {digest[:12]} in the store: scan its mailbox first.")
