"""What follows from mail and what the person told us, as a scan asks for it and writes it."""
# ruff: noqa: S608  questions are put together from marks and from names of our own

import json
from collections.abc import Sequence
from dataclasses import replace
from typing import TYPE_CHECKING, Any

from afterword.adapters.store.codecs import restored, storable, to_row
from afterword.adapters.store.overlaying import as_settled, by_number, with_changes
from afterword.adapters.store.plain_values import as_kept
from afterword.adapters.store.quick_asking import QuickAsking
from afterword.adapters.store.raw_rows import at_once
from afterword.core.applications import Application
from afterword.core.people import Contact
from afterword.core.touchpoints import Touchpoint

if TYPE_CHECKING:
    from afterword.core.forgetting import Forgotten
    from afterword.core.ports import AddedRejection, Assembly, PersonMet, SentApplication

_KEY = "forgotten.key"


class QuickBook(QuickAsking):
    """Applications, contacts and touchpoints as they are put together, and what else goes in."""

    def new_id(self, prefix: str) -> str:
        """Return the next id with a prefix such as ``A``, ``P`` or ``L``; never the same twice."""
        # An id counts from when something is saved under it, and that flushes this as well.
        with self._writing(is_flushed=False):
            counted = self._ask(
                "INSERT INTO counters (owner_id, prefix, last) VALUES (?, ?, 1)"
                " ON CONFLICT (owner_id, prefix) DO UPDATE SET last = counters.last + 1"
                " RETURNING last",
                self._owner,
                storable(prefix),
            )
        return f"{prefix}{counted.rows[0][0]}"

    def save_assembly(self, assembly: "Assembly") -> None:
        """Replace what follows from mail. Notes, snoozes and recorded touchpoints stay."""
        with self._writing():
            self._renew("applications", assembly.applications)
            self._renew("contacts", assembly.contacts)
            self._renew("touchpoints", assembly.touchpoints, is_recorded=0)

    def _renew(self, table: str, values: Sequence[Any], **more: int) -> None:
        """Let the rows that have ``more`` be these values; only rows that change are written."""
        wanted = {}
        for one in values:
            row = {"owner_id": self._owner, **to_row(one), **more}
            wanted[storable(one.id)] = row
        ours = "".join(f" AND {name} = {value}" for name, value in more.items())
        found = self._all(table, ours)
        gone = []
        for row_there in found.rows:
            there = dict(zip(found.names, row_there, strict=True))
            name = there["id"]
            new = wanted.get(name)
            if new is not None and {key: as_kept(value) for key, value in new.items()} == there:
                del wanted[name]
            else:
                gone.append(name)
        for signs, some in at_once(gone):
            self._do(
                f"DELETE FROM {table} WHERE owner_id = ?{ours} AND id IN {signs}",
                self._owner,
                *some,
            )
        self._put(table, list(wanted.values()))

    def unmerged(self) -> "Assembly":
        """Return applications, contacts and touchpoints as mail and imports give them."""
        from afterword.core.ports import Assembly

        with self._reading():
            noted = self._all("application_notes").pairs("application_id", "notes")
            found = self._all("applications").as_(Application)
            from_mail = {one.id: one for one in self._all("contacts").as_(Contact)}
            changes = self._all("contact_changes").pairs("contact_id", "changes")
            touchpoints = self._all("touchpoints")
            settled = self._all("confirmations", "ORDER BY n").pairs("letter_id", "went_out")
        notes = {restored(name): restored(said) for name, said in noted.items()}
        said = ((restored(name), json.loads(one)) for name, one in changes.items())
        everybody = [
            replace(one, name=from_mail[one.id].name, organisation=from_mail[one.id].organisation)
            if one.id in from_mail
            else one
            for one in with_changes(from_mail.values(), said).values()
        ]
        happened = zip(touchpoints.as_(Touchpoint), touchpoints.column("is_recorded"), strict=True)
        words: dict[str | None, object] = {
            restored(name): went_out for name, went_out in settled.items()
        }
        applications = (replace(a, notes=notes.get(a.id, a.notes)) for a in found)
        return Assembly(
            tuple(sorted(applications, key=by_number)),
            tuple(sorted(everybody, key=by_number)),
            tuple(as_settled(happened, words, {})),
        )

    def imported_only(self) -> frozenset[str]:
        """Return the ids of contacts no mail shows."""
        with self._reading():
            changes = self._all("contact_changes").pairs("contact_id", "changes")
            from_mail = "SELECT id FROM contacts WHERE owner_id = ?"
            shown = set(map(restored, self._ask(from_mail, self._owner).column("id")))
        named = (restored(name) for name, said in changes.items() if "id" in json.loads(said))
        return frozenset(named) - shown

    def added(self) -> "list[AddedRejection]":
        """Return what the person told us about, oldest first."""
        found = self._all("added_rejections")
        if not found.rows:
            return []
        from afterword.core.ports import AddedRejection

        return sorted(found.as_(AddedRejection), key=lambda one: (one.at, by_number(one)))

    def met(self) -> "list[PersonMet]":
        """Return whom the person met, by application and name."""
        found = self._all("people_met")
        if not found.rows:
            return []
        from afterword.core.ports import PersonMet

        return sorted(
            found.as_(PersonMet),
            key=lambda met: (len(met.application_id), met.application_id, met.name),
        )

    def sent_applications(self) -> "list[SentApplication]":
        """Return the applications exports tell of, by id."""
        found = self._all("sent_applications")
        if not found.rows:
            return []
        from afterword.core.ports import SentApplication

        return sorted(found.as_(SentApplication), key=by_number)

    def forgotten(self) -> "Forgotten":
        """Return what tells those who are forgotten."""
        from afterword.core.forgetting import Forgotten

        with self._reading():
            keys = self._ask(
                "SELECT value FROM settings WHERE owner_id = ? AND name = ?", self._owner, _KEY
            ).rows
            told = self._all("forgotten") if keys else None
        if told is None:
            return Forgotten()
        return Forgotten(bytes.fromhex(keys[0][0]), frozenset(map(restored, told.column("mark"))))

    def keep_may_be_answers(self, worked_out_with: str, count: int, changes: int) -> None:
        """Keep how many messages may be an answer, with the changes counted before."""
        with self._writing(is_flushed=False):
            kept = {
                "owner_id": self._owner,
                "changes": 0,
                "worked_out_at": changes,
                "worked_out_with": worked_out_with,
                "may_be_answers": count,
            }
            self._put("waiting_mail", [kept], instead=("owner_id",), but=("changes",))
