"""The outbox as everybody asks it: what waits, what is unknown, and what the person knows of it."""

from collections.abc import Callable, Iterator
from contextlib import contextmanager
from dataclasses import replace
from datetime import datetime
from pathlib import Path

from afterword.adapters.smtp.files import OutboxFiles
from afterword.adapters.store.lock import only_one
from afterword.core.errors import AfterwordError, NotFound, Unavailable
from afterword.core.letters.letter import Letter
from afterword.core.outbox import YOU_SAID_NOT_SENT, YOU_SAID_SENT, Outgoing, State

LookInSent = Callable[[str], bool | None]
"""Tells of a bare Message-ID whether it is in the Sent folder; None where that cannot be told."""


class Outbox:
    """The letters on their way out of one home, whatever account they go by."""

    def __init__(self, home: Path) -> None:
        self._home = home
        self.files = OutboxFiles(home)

    @contextmanager
    def alone(self) -> Iterator[None]:
        """Let no second process send meanwhile: two would both find a letter intended.

        Raises:
            Unavailable: Another process sends just now.
        """
        with only_one(self._home, "send"):
            yield

    def all(self) -> list[Outgoing]:
        """Return every letter, oldest first; what a crash left behind is called unknown.

        Raises:
            Unavailable: A file of the outbox cannot be read.
        """
        if not self.files.folder.is_dir():
            return []
        try:
            with self.alone():
                return self.held()
        except Unavailable:
            return self.files.all()  # somebody sends just now; it is shown as being handed over

    def settle(self, letter_id: str, went_out: bool, now: datetime) -> Outgoing:
        """Keep what the person knows of a letter of unknown fate.

        Raises:
            NotFound: No letter of this id is of unknown fate.
            Unavailable: Another process sends just now, or a file cannot be used.
        """
        with self.alone():
            known = self.held()
            open_ones = [
                one for one in known if one.letter_id == letter_id and one.state is State.UNKNOWN
            ]
            if not open_ones:
                raise NotFound(f"Nothing about {letter_id} is unknown; there is nothing to settle.")
            said = YOU_SAID_SENT if went_out else YOU_SAID_NOT_SENT
            state = State.SENT if went_out else State.REFUSED
            settled = open_ones[-1].moved(state, now, said)
            self.files.keep(settled)
            return settled

    def look_for_unknown(self, account: str, look: LookInSent, now: datetime) -> list[Outgoing]:
        """Look for an account's letters of unknown fate in its Sent folder.

        Returns:
            Those that were looked for, as they are now known.
        """
        with self.alone():
            return [
                self.looked_for(one, look, now)
                for one in self.held()
                if one.account == account and one.state is State.UNKNOWN
            ]

    # for those who hold the lock

    def held(self) -> list[Outgoing]:
        """Return every letter, oldest first; what a crash left behind is called unknown.

        Raises:
            Unavailable: A file of the outbox cannot be read.
        """
        return [self.after_a_crash(one) for one in self.files.all()]

    def content(self, outgoing: Outgoing) -> bytes:
        """Return the bytes that went, just as they were written.

        Raises:
            Unavailable: They are gone, or are no longer those that were agreed to.
        """
        return self.files.content(outgoing)

    def keep(self, outgoing: Outgoing) -> None:
        """Keep what is known of a letter.

        Raises:
            Unavailable: It could not be written.
        """
        self.files.keep(outgoing)

    def remove(self, outgoing: Outgoing) -> None:
        """Remove the files of a letter.

        Raises:
            Unavailable: They could not be removed.
        """
        self.files.remove(outgoing)

    def known(self, letter: Letter) -> Outgoing | None:
        """Return what is known of a letter."""
        found = self.files.find(letter)
        return None if found is None else self.after_a_crash(found)

    def after_a_crash(self, known: Outgoing) -> Outgoing:
        """Call unknown what is being handed over: we hold the lock, so nobody is at it."""
        if known.state is not State.HANDING_OVER:
            return known
        says = "Afterword was stopped while it was handed over."
        unknown = known.moved(State.UNKNOWN, known.changed_at, says)  # when to look is then
        self.files.keep(unknown)
        return unknown

    def looked_for(self, known: Outgoing, look: LookInSent, now: datetime) -> Outgoing:
        """Look for one letter. Only finding it settles: many servers keep no copy there."""
        try:
            found = look(known.message_id)
        except AfterwordError:
            found = None  # it stays unknown, and the mailbox has its own words elsewhere
        if found is None:
            return known
        if found:
            looked = known.moved(State.SENT, now, "It was found in your Sent folder.")
        else:
            looked = replace(
                known, says="It is not in your Sent folder, which alone proves little."
            )
        self.files.keep(looked)
        return looked
