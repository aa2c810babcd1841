"""What was read, asked of the file itself and written to it: the part of the quick store for it.

A scan that finds a hundred new messages takes less time than SQLAlchemy takes to load.
"""
# ruff: noqa: S608  questions are put together from marks and from names of our own

import json
from collections.abc import Iterable, Iterator, Sequence
from itertools import islice
from typing import TYPE_CHECKING, Any, Final

from afterword.adapters.store.codecs import restored, storable
from afterword.adapters.store.message_row import message_row
from afterword.adapters.store.plain_values import as_kept
from afterword.adapters.store.quick_asking import QuickAsking
from afterword.adapters.store.raw_rows import at_once, marks

if TYPE_CHECKING:
    from afterword.adapters.store.filed_rows import Decoded
    from afterword.core.ports import Filed, Near, Scanned, Skim

_PAGE: Final = 5000
"""Rows a stream reads at once; between two pages nothing is held open."""
_MOST_NAMED: Final = 20_000
"""Values a question names; SQLite takes 32,766 (SQLITE_MAX_VARIABLE_NUMBER)."""
_CHUNK: Final = 500
"""Messages that are looked at at once; keeps memory flat however many there are."""
_KEPT: Final = (
    "SELECT f.digest, f.message, f.reading, m.source, m.key, f.sent_at FROM filed AS f"
    " JOIN messages AS m ON m.owner_id = f.owner_id AND m.digest = f.digest"
    " WHERE f.owner_id = ?"
)


class QuickMail(QuickAsking):
    """Messages, the places they were met in, and what was read from those that are kept."""

    _decoded: "dict[str, Decoded]"
    _all_filed: "tuple[object, list[Filed]] | None" = None
    """What was returned last, and what tells that it still holds."""

    # what was read before

    def bookmark(self, source: str) -> str | None:
        """Return where reading of ``source`` stopped."""
        found = self._ask(
            "SELECT bookmark FROM sources WHERE owner_id = ? AND source = ?",
            self._owner,
            storable(source),
        )
        return next((restored(mark) for (mark,) in found.rows if mark is not None), None)

    def seen_keys(self, source: str) -> set[str]:
        """Return the keys of ``source`` that were read."""
        found = self._ask(
            "SELECT key FROM places WHERE owner_id = ? AND source = ?",
            self._owner,
            storable(source),
        )
        return {restored(key) for (key,) in found.rows}

    def is_seen(self, source: str, key: str) -> bool:
        """Tell whether one key of ``source`` was read."""
        found = self._ask(
            "SELECT 1 FROM places WHERE owner_id = ? AND source = ? AND key = ?",
            self._owner,
            storable(source),
            storable(key),
        )
        return bool(found.rows)

    def places_of(self, digest: str) -> list[tuple[str, str]]:
        """Return source and key of every place a message was met in, sorted."""
        found = self._ask(
            "SELECT source, key FROM places WHERE owner_id = ? AND digest = ?",
            self._owner,
            storable(digest),
        )
        return sorted((restored(source), restored(key)) for source, key in found.rows)

    def common_recipients(self, limit: int = 10) -> list[tuple[str, int]]:
        """Return the addresses mail was sent to most often, with how often; ties by name."""
        found = self._ask(
            "SELECT address, count(*) AS often FROM recipients WHERE owner_id = ?"
            " GROUP BY address ORDER BY often DESC, address LIMIT ?",
            self._owner,
            limit,
        )
        return [(restored(address), often) for address, often in found.rows]

    def sent_to(self, addresses: Iterable[str]) -> set[str]:
        """Return the digests of messages sent to any of these addresses (lower case)."""
        found: set[str] = set()
        for signs, some in at_once(map(storable, addresses)):
            asked = "SELECT digest FROM recipients WHERE owner_id = ? AND address IN"
            found.update(self._ask(f"{asked} {signs}", self._owner, *some).column("digest"))
        return set(map(restored, found))

    def left_out(self, near: "Near | None" = None) -> "Iterator[Skim]":
        """Stream what is remembered of the messages whose text was not kept, by digest."""
        condition, values = ("", []) if near is None else self._may_be(near)
        last = ""
        while True:
            page = self._left_out_after(last, condition, values)
            yield from page
            if len(page) < _PAGE:
                return
            last = page[-1].digest

    def _may_be(self, near: "Near") -> tuple[str, list[str]]:
        """Say in SQL which messages may be asked for; nothing where that takes too many words.

        Of what refers to other messages, the reader looks for itself what it refers to. Each part
        has an index of its own, which SQLite uses only where it is a question of its own.
        """
        by = "SELECT DISTINCT sender_address FROM messages WHERE owner_id = ?"
        senders = map(restored, self._ask(by, self._owner).column("sender_address"))
        wanted = {
            "sender_address": [one for one in senders if near.is_by(one)],
            "message_id": sorted(near.ids),
            "digest": sorted(near.digests),
        }
        if sum(map(len, wanted.values())) > _MOST_NAMED:
            return "", []
        parts, values = ["\"references\" != '[]'"], [self._owner]
        for name, them in wanted.items():
            if them:
                parts.append(f"{name} IN {marks(len(them))}")
                values += [self._owner, *map(storable, them)]
        asked = [f"SELECT rowid FROM messages WHERE owner_id = ? AND {part}" for part in parts]
        return f" AND m.rowid IN ({' UNION '.join(asked)})", values

    def _left_out_after(self, digest: str, condition: str, values: Sequence[str]) -> "list[Skim]":
        from afterword.core.ports import Skim

        found = self._ask(
            'SELECT m.source, m.key, m.digest, m.message_id, m."references", m.sender_address'
            f" FROM messages AS m WHERE m.owner_id = ? AND m.digest > ?{condition}"
            " AND NOT EXISTS (SELECT 1 FROM filed AS f"
            " WHERE f.owner_id = m.owner_id AND f.digest = m.digest)"
            " ORDER BY m.digest LIMIT ?",
            self._owner,
            digest,
            *values,
            _PAGE,
        )
        return [
            Skim(
                restored(source),
                restored(key),
                restored(name),
                restored(message_id),
                () if refers == "[]" else tuple(map(restored, json.loads(refers))),
                restored(sender),
            )
            for source, key, name, message_id, refers, sender in found.rows
        ]

    # what is kept

    def filed(self) -> "list[Filed]":
        """Return every kept message with its reading, oldest first."""
        from afterword.adapters.store.filed_rows import all_decoded

        with self._reading():
            state = self._state()
            if self._all_filed is not None and self._all_filed[0] == state:
                return list(self._all_filed[1])
            said = self._last_words()
            # One by one: all rows at once would lie in memory beside what is made of them. They are
            # put in order afterwards: SQLite would write all texts to a file to do that.
            sent_at: dict[str, str | None] = {}
            rows = _readable(self._stream(_KEPT, self._owner), sent_at)
            found = all_decoded(rows, said, self._decoded)
        found.sort(key=lambda one: _age(one.filed.message.digest, sent_at))
        self._decoded = {one.filed.message.digest: one for one in found}
        self._all_filed = state, [one.filed for one in found]
        return list(self._all_filed[1])

    def overruled(self) -> "list[Filed]":
        """Return the kept messages the person judged, the latest judgement last."""
        from afterword.adapters.store.filed_rows import filed_from

        with self._reading():
            said = {digest: one for digest, one in self._last_words().items() if one.kind}
            rows = [
                row
                for signs, some in at_once(map(storable, said))
                for row in self._ask(f"{_KEPT} AND f.digest IN {signs}", self._owner, *some).rows
            ]
        found = {digest: filed_from(row, said[digest]) for digest, *row in _readable(rows, {})}
        return [found[digest] for digest in said if digest in found]

    def _last_words(self) -> dict[str, Any]:
        from afterword.adapters.store.filed_rows import last_words

        judged, placed = (self._all(one, "ORDER BY n") for one in ("overrulings", "placings"))
        return last_words(
            zip(map(restored, judged.column("digest")), judged.column("kind"), strict=True),
            zip(*(map(restored, placed.column(one)) for one in ("digest", "beside")), strict=True),
        )

    def save_readings(self, read: "Iterable[Filed]") -> None:
        """Replace what was read from kept messages, and with what; all or nothing."""
        from afterword.adapters.store.filed_rows import no_message, reading_of

        with self._writing():
            for one in read:
                changed = self._do(
                    "UPDATE filed SET reading = ? WHERE owner_id = ? AND digest = ?",
                    as_kept(reading_of(one)),
                    self._owner,
                    storable(one.message.digest),
                )
                if not changed:
                    raise no_message(one.message.digest)

    # what is read now

    def record(self, source: str, scanned: "Iterable[Scanned]", bookmark: str | None) -> int:
        """Remember messages and move the bookmark, all or nothing."""
        remaining = iter(scanned)
        new = 0
        with self._writing():
            while chunk := list(islice(remaining, _CHUNK)):
                new += self._remember(source, chunk)
                self._put("filed", self._filed_rows(chunk), is_new_only=True)
            if bookmark is not None:
                marked = {"owner_id": self._owner, "source": source, "bookmark": bookmark}
                self._put("sources", [marked], instead=("owner_id", "source"))
        return new

    def keep(self, source: str, scanned: "Scanned", instead_of: str | None = None) -> None:
        """Keep what was only remembered, until now by the digest ``instead_of`` if given."""
        self.keep_all([(source, scanned, instead_of)])

    def keep_all(self, kept: "Iterable[tuple[str, Scanned, str | None]]") -> None:
        """Do the same for many, all or nothing."""
        by_source: dict[str, list[Scanned]] = {}
        renamed: dict[str, str] = {}
        for source, scanned, instead_of in kept:
            by_source.setdefault(source, []).append(scanned)
            if instead_of is not None and instead_of != scanned.digest:
                renamed[instead_of] = scanned.digest
        with self._writing():
            for source, several in by_source.items():
                self._remember(source, several)
                self._put("filed", self._filed_rows(several), instead=("owner_id", "digest"))
            for old, new in renamed.items():
                them = self._owner, storable(old)
                moved = "UPDATE places SET digest = ? WHERE owner_id = ? AND digest = ?"
                self._do(moved, storable(new), *them)
                self._do("DELETE FROM messages WHERE owner_id = ? AND digest = ?", *them)

    def _remember(self, source: str, chunk: "Sequence[Scanned]") -> int:
        """Remember messages and where they were met; return how many were new."""
        by_digest = {item.digest: item for item in chunk}
        known: set[str] = set()
        for signs, some in at_once(map(storable, by_digest)):
            asked = "SELECT digest FROM messages WHERE owner_id = ? AND digest IN"
            known.update(self._ask(f"{asked} {signs}", self._owner, *some).column("digest"))
        known = set(map(restored, known))
        new = [item for digest, item in by_digest.items() if digest not in known]
        self._put("messages", [message_row(self._owner, source, item) for item in new])
        for item in by_digest.values():
            if item.digest in known:
                self._do(
                    "UPDATE messages SET source = ?, key = ? WHERE owner_id = ? AND digest = ?",
                    *(storable(source), storable(item.key), self._owner, storable(item.digest)),
                )
        met = {"owner_id": self._owner, "source": source}
        by_key = {item.key: item.digest for item in chunk}
        places = [{**met, "key": key, "digest": digest} for key, digest in by_key.items()]
        self._put("places", places, instead=("owner_id", "source", "key"))
        sent_to = [
            {"owner_id": self._owner, "digest": item.digest, "address": address}
            for item in new
            for address in item.recipient_addresses
        ]
        self._put("recipients", sent_to, is_new_only=True)
        return len(new)

    def _filed_rows(self, chunk: "Sequence[Scanned]") -> list[dict[str, Any]]:
        from afterword.adapters.store.filed_rows import filed_rows

        return filed_rows(self._owner, chunk)


def _readable(rows: Iterable[Sequence[Any]], sent_at: dict[str, str | None]) -> Iterator[list[str]]:
    """Give what stands in columns of text as it was; JSON sees to its own texts.

    When each message was sent is noted in ``sent_at``, by its digest.
    """
    for digest, message, reading, source, key, moment in rows:
        name = restored(digest)
        sent_at[name] = moment
        yield [name, message, reading, restored(source), restored(key)]


def _age(digest: str, sent_at: dict[str, str | None]) -> tuple[bool, str, str]:
    """Rank messages, the oldest first; a moment is kept so that it sorts as time does."""
    moment = sent_at[digest]
    return moment is None, moment or "", digest
