"""What is kept on disk, as the program asks for it."""

from collections.abc import Callable, Iterable, Iterator, Sequence
from datetime import datetime
from typing import Protocol, TypeVar

from afterword.core.accounts import Account
from afterword.core.applications import Application
from afterword.core.forgetting import Forgotten
from afterword.core.lessons.kept import Correction, InterviewNote, Practice, ToldLesson
from afterword.core.lessons.theme import Theme
from afterword.core.letters.letter import Letter
from afterword.core.people import Contact
from afterword.core.places import Places
from afterword.core.ports.cards import Cards
from afterword.core.ports.drawer import Drawer
from afterword.core.ports.dues import Dues
from afterword.core.ports.found import FoundOnTheWeb
from afterword.core.ports.kept import (
    AddedRejection,
    Assembly,
    Erasure,
    Filed,
    Near,
    PersonMet,
    Scanned,
    Skim,
)
from afterword.core.ports.mentions import Mentions
from afterword.core.ports.outlets import Receipt
from afterword.core.reading.reading import Kind
from afterword.core.touchpoints import Touchpoint

Value = TypeVar("Value")


class Store(Places, FoundOnTheWeb, Cards, Mentions, Dues, Protocol):
    """What was acknowledged is on disk. One owner's view; each call is one transaction."""

    # scanning
    def bookmark(self, source: str) -> str | None:
        """Return where reading of ``source`` stopped."""
        ...

    def seen_keys(self, source: str) -> set[str]:
        """Return the keys of ``source`` that were read."""
        ...

    def is_seen(self, source: str, key: str) -> bool:
        """Tell whether one key of ``source`` was read."""
        ...

    def record(self, source: str, scanned: Iterable[Scanned], bookmark: str | None) -> int:
        """Remember messages and move the bookmark, all or nothing.

        Args:
            source: Where they were met; each key is remembered, known message or not.
            scanned: Any number; a text that comes with a message is kept.
            bookmark: Where to go on next time; None leaves the one there is.

        Returns:
            How many of them were new: no message with the same digest was known.
        """
        ...

    def keep(self, source: str, scanned: Scanned, instead_of: str | None = None) -> None:
        """Keep what was only remembered, until now by the digest ``instead_of`` if given."""
        ...

    def keep_all(self, kept: Iterable[tuple[str, Scanned, str | None]]) -> None:
        """Do the same for many, all or nothing: source, what was read, and ``instead_of``."""
        ...

    def left_out(self, near: Near | None = None) -> Iterator[Skim]:
        """Stream what is remembered of the messages whose text was not kept, by digest.

        Args:
            near: Which of them, or all.
        """
        ...

    def common_recipients(self, limit: int = 10) -> list[tuple[str, int]]:
        """Return the addresses mail was sent to most often, with how often; ties by name."""
        ...

    def sent_to(self, addresses: Iterable[str]) -> set[str]:
        """Return the digests of messages sent to any of these addresses (lower case)."""
        ...

    def message_count(self) -> int:
        """Return how many messages are remembered, kept or not."""
        ...

    # what was read
    def filed(self) -> list[Filed]:
        """Return every kept message with its reading, oldest first."""
        ...

    def message(self, message_id: str) -> Filed | None:
        """Return a kept message by its Message-ID."""
        ...

    def save_readings(self, read: Iterable[Filed]) -> None:
        """Replace what was read from kept messages, and with what; all or nothing."""
        ...

    def overruled(self) -> list[Filed]:
        """Return the kept messages the person judged, the latest judgement last."""
        ...

    def overrule(self, digest: str, kind: Kind | None, at: datetime) -> None:
        """Keep the person's own judgement of a message; append-only, the last one counts.

        Args:
            digest: The message.
            kind: What it is; None takes back what was said before.
            at: When the person said so.
        """
        ...

    def place(self, digest: str, beside: str, at: datetime) -> None:
        """Keep the person's word on what a message belongs to; append-only, the last one counts.

        Args:
            digest: The message.
            beside: See ``Filed.beside``; empty takes back what was said before.
            at: When the person said so.
        """
        ...

    # applications and people
    def new_id(self, prefix: str) -> str:
        """Return the next id with a prefix such as ``A``, ``P`` or ``L``; never the same twice."""
        ...

    def save_assembly(self, assembly: Assembly) -> None:
        """Replace what follows from mail. Notes, snoozes and recorded touchpoints stay."""
        ...

    def add(self, added: AddedRejection) -> None:
        """Keep a rejection the person told us about."""
        ...

    def remove_added(self, added_id: str) -> bool:
        """Take back a rejection the person told us about, and tell whether it was there."""
        ...

    def added(self) -> list[AddedRejection]:
        """Return what the person told us about, oldest first."""
        ...

    def add_met(self, met: PersonMet) -> None:
        """Keep somebody the person met; who has the same name in this application is replaced."""
        ...

    def remove_met(self, application_id: str, name: str) -> bool:
        """Take back that the person met somebody, and tell whether it had been said."""
        ...

    def met(self) -> list[PersonMet]:
        """Return whom the person met, by application and name."""
        ...

    def applications(self) -> list[Application]:
        """Return every application, by id."""
        ...

    def save_notes(self, application_id: str, notes: str) -> None:
        """Keep the person's notes on an application, over every re-assembly."""
        ...

    def contacts(self) -> list[Contact]:
        """Return every contact, by id."""
        ...

    def save_contact(self, contact: Contact) -> None:
        """Keep what the person changed of a contact, over every re-assembly."""
        ...

    def replace_contact(self, contact: Contact, was: Contact) -> bool:
        """Keep what the person changed of a contact, if it still is as it ``was``.

        Returns:
            Whether it was; if not, nothing is changed.
        """
        ...

    def touchpoints(self) -> list[Touchpoint]:
        """Return every touchpoint, from mail and recorded, oldest first."""
        ...

    def add_touchpoint(self, touchpoint: Touchpoint) -> None:
        """Record a touchpoint that does not follow from mail."""
        ...

    def withdraw_touchpoint(self, touchpoint_id: str) -> bool:
        """Take back a touchpoint the person logged, and tell whether there was one."""
        ...

    def confirm_sent(self, letter_id: str, went_out: bool) -> None:
        """Settle whether a placed letter went out; its touchpoint is confirmed or withdrawn."""
        ...

    # letters
    def save_letter(self, letter: Letter) -> None:
        """Keep a letter, or replace the one with the same id."""
        ...

    def replace_letter(self, letter: Letter, was: Letter) -> bool:
        """Replace a kept letter, if it still is as it ``was``; nobody's words are overwritten.

        Returns:
            Whether it was; if not, nothing is changed.
        """
        ...

    def remove_letter(self, letter: Letter) -> bool:
        """Remove a letter that still is as given, and that no outlet ever took.

        Returns:
            Whether it was; if not, nothing is removed.
        """
        ...

    def letters(self) -> list[Letter]:
        """Return every letter, by id."""
        ...

    def save_receipt(self, receipt: Receipt, touchpoint: Touchpoint | None) -> None:
        """Keep what an outlet did, together with the touchpoint that follows from it."""
        ...

    def receipts(self) -> list[Receipt]:
        """Return every receipt, oldest first."""
        ...

    # accounts
    def save_account(self, account: Account) -> None:
        """Keep a mail account, or replace the one with the same name."""
        ...

    def accounts(self) -> list[Account]:
        """Return every mail account, by name."""
        ...

    def remove_account(self, name: str) -> bool:
        """Forget a mail account, and tell whether there was one; what was read stays."""
        ...

    # lessons
    def tell_lesson(self, lesson: ToldLesson) -> None:
        """Keep feedback the person wrote down."""
        ...

    def told_lessons(self) -> list[ToldLesson]:
        """Return the feedback the person wrote down, by id."""
        ...

    def remove_told_lesson(self, lesson_id: str) -> bool:
        """Forget feedback that was written down, and tell whether it was there."""
        ...

    def correct_lesson(self, lesson: str, themes: Sequence[Theme] | None, at: datetime) -> None:
        """Keep the person's word on what a lesson is about; append-only, the last one counts.

        Args:
            lesson: The digest of a message, or the id of what was told.
            themes: What it is about; None takes back what was said before.
            at: When the person said so.
        """
        ...

    def lesson_corrections(self) -> list[Correction]:
        """Return the person's last word on each lesson that has one."""
        ...

    def save_practice(self, practice: Practice) -> None:
        """Keep an exercise, or replace the one with the same id."""
        ...

    def practices(self) -> list[Practice]:
        """Return every exercise, by id."""
        ...

    def save_interview_note(self, note: InterviewNote) -> None:
        """Keep what was written after an interview, or replace it."""
        ...

    def interview_notes(self) -> list[InterviewNote]:
        """Return what was written after interviews, oldest first."""
        ...

    # settings
    def setting(self, name: str) -> str | None:
        """Return a setting the person changed, as text."""
        ...

    def settings(self) -> dict[str, str]:
        """Return every setting that was kept, by name."""
        ...

    def save_setting(self, name: str, value: str) -> None:
        """Keep a setting."""
        ...

    def remove_setting(self, name: str) -> None:
        """Go back to the default; a setting that was not kept is no error."""
        ...

    # forgetting
    def forgotten(self) -> Forgotten:
        """Return what tells those who are forgotten."""
        ...

    def erase(self, erasure: Erasure) -> None:
        """Take a person out of everything that is kept, all or nothing."""
        ...

    def erase_everything(self) -> None:
        """Take out all that is kept, all or nothing."""
        ...

    def scrub(self) -> bool:
        """Overwrite what was deleted, and tell whether that was possible just now."""
        ...

    # what is private
    def drawer(self) -> Drawer:
        """Return where private pages and moods lie; only their own services open it."""
        ...

    def stamp(self) -> str | None:
        """Return a text that is another one whenever anything kept has changed.

        None where that cannot be told cheaply; then nothing read from here may be held on to.
        """
        ...

    def derived(self, name: str, make: Callable[[], Value]) -> Value:
        """Return what ``make`` makes of what is kept.

        Args:
            name: Tells it from other things that are made.
            make: Makes it anew. A store that holds on to what it read may hold on to this as
                well until anything kept has changed, so nobody may change what it returns.
        """
        ...

    def close(self) -> None:
        """Let go of the disk."""
        ...
