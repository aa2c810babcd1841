"""The store: each call one transaction, each failure the person can mend one sentence."""

from collections.abc import Callable, Iterable, Iterator, Sequence
from contextlib import contextmanager
from datetime import datetime

from sqlalchemy import Connection, Engine

from afterword.adapters.store import (
    accounts,
    book,
    erasing,
    filing,
    lessons,
    letters,
    preferences,
)
from afterword.adapters.store.card_store import CardStore
from afterword.adapters.store.changes import Changes
from afterword.adapters.store.drawer import SqlDrawer
from afterword.adapters.store.due_store import DueStore
from afterword.adapters.store.engines import reading, scrubbed, writing
from afterword.adapters.store.faults import explained
from afterword.adapters.store.filed_rows import Decoded
from afterword.adapters.store.found_store import FoundStore
from afterword.adapters.store.mention_store import MentionStore
from afterword.adapters.store.scan_store import ScanStore
from afterword.core.accounts import Account
from afterword.core.applications import Application
from afterword.core.forgetting import Forgotten
from afterword.core.lessons.kept import Correction, InterviewNote, Practice, ToldLesson
from afterword.core.lessons.theme import Theme
from afterword.core.letters.letter import Letter
from afterword.core.people import Contact
from afterword.core.ports import (
    AddedRejection,
    Assembly,
    Erasure,
    Filed,
    PersonMet,
    Receipt,
)
from afterword.core.ports.store import Value
from afterword.core.reading.reading import Kind
from afterword.core.touchpoints import Touchpoint


class SqlStore(ScanStore, FoundStore, CardStore, MentionStore, DueStore):
    """One owner's view of a database; implements `afterword.core.ports.Store`."""

    def __init__(
        self, engine: Engine, owner: str, place: str, changes: Changes | None = None
    ) -> None:
        self._engine = engine
        self._owner = owner
        self._place = place
        self._changes = changes
        self._decoded: dict[str, Decoded] = {}

    # what was read

    def filed(self) -> list[Filed]:
        """Return every kept message with its reading, oldest first."""
        with self._reading() as conn:
            found = filing.all_filed(conn, self._owner, self._decoded)
        self._decoded = {one.filed.message.digest: one for one in found}
        return [one.filed for one in found]

    def message(self, message_id: str) -> Filed | None:
        """Return a kept message by its Message-ID."""
        with self._reading() as conn:
            return filing.message(conn, self._owner, message_id)

    def save_readings(self, read: Iterable[Filed]) -> None:
        """Replace what was read from kept messages, and with what; all or nothing."""
        with self._writing() as conn:
            filing.save_readings(conn, self._owner, read)

    def overruled(self) -> list[Filed]:
        """Return the kept messages the person judged, the latest judgement last."""
        with self._reading() as conn:
            return filing.overruled(conn, self._owner)

    def overrule(self, digest: str, kind: Kind | None, at: datetime) -> None:
        """Keep the person's own judgement of a message; append-only, the last one counts."""
        with self._writing() as conn:
            filing.overrule(conn, self._owner, digest, kind, at)

    def place(self, digest: str, beside: str, at: datetime) -> None:
        """Keep the person's word on what a message belongs to; append-only, the last one counts."""
        with self._writing() as conn:
            filing.place(conn, self._owner, digest, beside, at)

    # applications and people

    def new_id(self, prefix: str) -> str:
        """Return the next id with a prefix such as ``A``, ``P`` or ``L``; never the same twice."""
        # An id counts from when something is saved under it, and that flushes this as well.
        with self._writing(is_flushed=False) as conn:
            return book.new_id(conn, self._owner, prefix)

    def save_assembly(self, assembly: Assembly) -> None:
        """Replace what follows from mail. Notes, snoozes and recorded touchpoints stay."""
        with self._writing() as conn:
            book.save_assembly(conn, self._owner, assembly)

    def add(self, added: AddedRejection) -> None:
        """Keep a rejection the person told us about."""
        with self._writing() as conn:
            book.add(conn, self._owner, added)

    def remove_added(self, added_id: str) -> bool:
        """Take back a rejection the person told us about, and tell whether it was there."""
        with self._writing() as conn:
            return book.remove_added(conn, self._owner, added_id)

    def added(self) -> list[AddedRejection]:
        """Return what the person told us about, oldest first."""
        with self._reading() as conn:
            return book.all_added(conn, self._owner)

    def add_met(self, met: PersonMet) -> None:
        """Keep somebody the person met; who has the same name in this application is replaced."""
        with self._writing() as conn:
            book.add_met(conn, self._owner, met)

    def remove_met(self, application_id: str, name: str) -> bool:
        """Take back that the person met somebody, and tell whether it had been said."""
        with self._writing() as conn:
            return book.remove_met(conn, self._owner, application_id, name)

    def met(self) -> list[PersonMet]:
        """Return whom the person met, by application and name."""
        with self._reading() as conn:
            return book.all_met(conn, self._owner)

    def applications(self) -> list[Application]:
        """Return every application, by id."""
        with self._reading() as conn:
            return book.all_applications(conn, self._owner)

    def save_notes(self, application_id: str, notes: str) -> None:
        """Keep the person's notes on an application, over every re-assembly."""
        with self._writing() as conn:
            book.save_notes(conn, self._owner, application_id, notes)

    def contacts(self) -> list[Contact]:
        """Return every contact, by id."""
        with self._reading() as conn:
            return book.all_contacts(conn, self._owner)

    def save_contact(self, contact: Contact) -> None:
        """Keep what the person changed of a contact, over every re-assembly."""
        with self._writing() as conn:
            book.save_contact(conn, self._owner, contact)

    def replace_contact(self, contact: Contact, was: Contact) -> bool:
        """Keep what the person changed of a contact, if it still is as it ``was``."""
        with self._writing() as conn:
            return book.replace_contact(conn, self._owner, contact, was)

    def touchpoints(self) -> list[Touchpoint]:
        """Return every touchpoint, from mail and recorded, oldest first."""
        with self._reading() as conn:
            return book.all_touchpoints(conn, self._owner)

    def add_touchpoint(self, touchpoint: Touchpoint) -> None:
        """Record a touchpoint that does not follow from mail."""
        with self._writing() as conn:
            book.add_touchpoint(conn, self._owner, touchpoint)

    def withdraw_touchpoint(self, touchpoint_id: str) -> bool:
        """Take back a touchpoint the person logged, and tell whether there was one."""
        with self._writing() as conn:
            return book.withdraw_touchpoint(conn, self._owner, touchpoint_id)

    def confirm_sent(self, letter_id: str, went_out: bool) -> None:
        """Settle whether a placed letter went out; its touchpoint is confirmed or withdrawn."""
        with self._writing() as conn:
            letters.confirm_sent(conn, self._owner, letter_id, went_out)

    def save_letter(self, letter: Letter) -> None:
        """Keep a letter, or replace the one with the same id."""
        with self._writing() as conn:
            letters.save_letter(conn, self._owner, letter)

    def replace_letter(self, letter: Letter, was: Letter) -> bool:
        """Replace a kept letter, if it still is as it ``was``."""
        with self._writing() as conn:
            return letters.replace_letter(conn, self._owner, letter, was)

    def remove_letter(self, letter: Letter) -> bool:
        """Remove a letter that still is as given, and that no outlet ever took."""
        with self._writing() as conn:
            return letters.remove_letter(conn, self._owner, letter)

    def letters(self) -> list[Letter]:
        """Return every letter, by id."""
        with self._reading() as conn:
            return letters.all_letters(conn, self._owner)

    def save_receipt(self, receipt: Receipt, touchpoint: Touchpoint | None) -> None:
        """Keep what an outlet did, together with the touchpoint that follows from it."""
        with self._writing() as conn:
            letters.save_receipt(conn, self._owner, receipt, touchpoint)

    def receipts(self) -> list[Receipt]:
        """Return every receipt, oldest first."""
        with self._reading() as conn:
            return letters.all_receipts(conn, self._owner)

    # accounts

    def save_account(self, account: Account) -> None:
        """Keep a mail account, or replace the one with the same name."""
        with self._writing() as conn:
            accounts.save_account(conn, self._owner, account)

    def accounts(self) -> list[Account]:
        """Return every mail account, by name."""
        with self._reading() as conn:
            return accounts.all_accounts(conn, self._owner)

    def remove_account(self, name: str) -> bool:
        """Forget a mail account, and tell whether there was one; what was read stays."""
        with self._writing() as conn:
            return accounts.remove_account(conn, self._owner, name)

    # lessons

    def tell_lesson(self, lesson: ToldLesson) -> None:
        """Keep feedback the person wrote down."""
        with self._writing() as conn:
            lessons.tell_lesson(conn, self._owner, lesson)

    def told_lessons(self) -> list[ToldLesson]:
        """Return the feedback the person wrote down, by id."""
        with self._reading() as conn:
            return lessons.all_told(conn, self._owner)

    def remove_told_lesson(self, lesson_id: str) -> bool:
        """Forget feedback that was written down, and tell whether it was there."""
        with self._writing() as conn:
            return lessons.remove_told(conn, self._owner, lesson_id)

    def correct_lesson(self, lesson: str, themes: Sequence[Theme] | None, at: datetime) -> None:
        """Keep the person's word on what a lesson is about; append-only, the last one counts."""
        with self._writing() as conn:
            lessons.correct_lesson(conn, self._owner, lesson, themes, at)

    def lesson_corrections(self) -> list[Correction]:
        """Return the person's last word on each lesson that has one."""
        with self._reading() as conn:
            return lessons.all_corrections(conn, self._owner)

    def save_practice(self, practice: Practice) -> None:
        """Keep an exercise, or replace the one with the same id."""
        with self._writing() as conn:
            lessons.save_practice(conn, self._owner, practice)

    def practices(self) -> list[Practice]:
        """Return every exercise, by id."""
        with self._reading() as conn:
            return lessons.all_practices(conn, self._owner)

    def save_interview_note(self, note: InterviewNote) -> None:
        """Keep what was written after an interview, or replace it."""
        with self._writing() as conn:
            lessons.save_interview_note(conn, self._owner, note)

    def interview_notes(self) -> list[InterviewNote]:
        """Return what was written after interviews, oldest first."""
        with self._reading() as conn:
            return lessons.all_interview_notes(conn, self._owner)

    # settings

    def setting(self, name: str) -> str | None:
        """Return a setting the person changed, as text."""
        with self._reading() as conn:
            return preferences.setting(conn, self._owner, name)

    def settings(self) -> dict[str, str]:
        """Return every setting that was kept, by name."""
        with self._reading() as conn:
            return preferences.all_settings(conn, self._owner)

    def save_setting(self, name: str, value: str) -> None:
        """Keep a setting."""
        with self._writing() as conn:
            preferences.save_setting(conn, self._owner, name, value)

    def remove_setting(self, name: str) -> None:
        """Go back to the default; a setting that was not kept is no error."""
        with self._writing() as conn:
            preferences.remove_setting(conn, self._owner, name)

    # forgetting

    def forgotten(self) -> Forgotten:
        """Return what tells those who are forgotten."""
        with self._reading() as conn:
            return erasing.forgotten(conn, self._owner)

    def erase(self, erasure: Erasure) -> None:
        """Take a person out of everything that is kept, all or nothing."""
        with self._writing() as conn:
            erasing.erase(conn, self._owner, erasure)

    def erase_everything(self) -> None:
        """Take out all that this owner keeps, all or nothing."""
        with self._writing() as conn:
            erasing.erase_everything(conn, self._owner)

    def scrub(self) -> bool:
        """Overwrite what was deleted, and tell whether that was possible just now."""
        try:
            with explained(self._place):
                return scrubbed(self._engine)
        finally:
            if self._changes:
                self._changes.note()

    def drawer(self) -> SqlDrawer:
        """Return where private pages and moods lie."""
        return SqlDrawer(self._engine, self._owner, self._place, self._writing)

    def stamp(self) -> str | None:
        """Return what tells whether anything was changed, by us or by another process."""
        return self._changes.stamp() if self._changes else None

    def derived(self, name: str, make: Callable[[], Value]) -> Value:
        """Return what ``make`` makes of what is kept; it is made anew each time."""
        del name
        return make()

    def close(self) -> None:
        """Let go of the disk."""
        self._engine.dispose()

    @contextmanager
    def _reading(self) -> Iterator[Connection]:
        with explained(self._place), reading(self._engine) as conn:
            yield conn

    @contextmanager
    def _writing(self, *, is_flushed: bool = True) -> Iterator[Connection]:
        queue = f"afterword owner {self._owner}"
        try:
            with (
                explained(self._place),
                writing(self._engine, queue, is_flushed=is_flushed) as conn,
            ):
                yield conn
        finally:
            if self._changes:
                self._changes.note()
