"""Where private pages and moods lie: apart from everything else that is kept."""

from datetime import datetime
from typing import Protocol

from afterword.core.private.moods import Mood, MoodWord
from afterword.core.private.pages import Ashes, PrivatePage


class Drawer(Protocol):
    """What is kept for its writer alone. One owner's view; each call is one transaction."""

    def keep(self, body: str, at: datetime, *, is_sealed: bool, once: str = "") -> PrivatePage:
        """Keep a new page.

        Args:
            body: Its text, or the sealed text.
            at: When it was written.
            is_sealed: Whether ``body`` is sealed.
            once: A key of the writer's choosing; a second call with it keeps nothing twice.
        """
        ...

    def pages(self) -> list[PrivatePage]:
        """Return every kept page, oldest first."""
        ...

    def replace(self, page: PrivatePage) -> bool:
        """Put a changed page in the place of the one with its id; the words before it are gone.

        Returns:
            Whether the kept page still was of ``page``'s version; if not, nothing is changed.
        """
        ...

    def burn(self, page_id: str) -> bool:
        """Take a page out, and tell whether there was one; `sweep` then clears what is left."""
        ...

    def keep_mood(self, word: MoodWord, at: datetime) -> Mood:
        """Keep a word for how somebody is."""
        ...

    def moods(self) -> list[Mood]:
        """Return every word that was kept, oldest first."""
        ...

    def take_out_mood(self, mood_id: str) -> bool:
        """Take one of them out, and tell whether there was one."""
        ...

    def take_out_moods(self) -> None:
        """Take all of them out."""
        ...

    def sweep(self) -> Ashes:
        """See to it that nothing of what was taken out or replaced is left in the files."""
        ...

    def copies_of(self, page_id: str) -> list[str]:
        """Name the copies of the store that lie beside it and hold a page still."""
        ...


class Seal(Protocol):
    """Makes a text unreadable but for its passphrase."""

    def close(self, text: str, passphrase: str) -> str:
        """Return the sealed text."""
        ...

    def open(self, sealed: str, passphrase: str) -> str:
        """Return the text.

        Raises:
            Invalid: The passphrase is not the one.
            Unavailable: What was kept is damaged.
        """
        ...
