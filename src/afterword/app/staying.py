"""What keeps a tie alive, wired: feeds, job boards, the calendar, the desktop."""

from dataclasses import dataclass
from pathlib import Path
from typing import TYPE_CHECKING

from afterword.app.letters_out import LettersOut

if TYPE_CHECKING:
    from afterword.core.address_books import AddressBook, BookServer
    from afterword.core.cards.format import NamedFile
    from afterword.core.ports import Fetcher
    from afterword.services.outside.boards import BoardStand
    from afterword.services.outside.feeds import Newsstand


@dataclass
class Staying(LettersOut):
    """A data folder, its mail, its letters, and what there is to write about."""

    def newsstand(self) -> "Newsstand":
        """Return how feeds and the articles they tell of are read."""
        from afterword.adapters.feeds.pages import can_read_pages, read_page
        from afterword.adapters.feeds.reading import read_feed
        from afterword.services.outside.feeds import Newsstand

        return Newsstand(self.fetcher(), read_feed, read_page if can_read_pages() else None)

    def fetcher(self) -> "Fetcher":
        """Return what fetches from the public web, by the person's settings."""
        from afterword.adapters.fetching.fetching import WebFetcher

        return WebFetcher(is_loopback_fine=bool(self.settings.feeds_on_this_machine))

    def listed_feeds(self, path: Path) -> list[tuple[str, str]]:
        """Return the feeds a file of another feed reader lists; see `adapters.feeds.opml`."""
        from afterword.adapters.feeds.opml import feeds_in

        return feeds_in(path)

    def board_stand(self) -> "BoardStand":
        """Return how job boards are read."""
        from afterword.adapters.boards.finding import all_kinds
        from afterword.services.outside.boards import BoardStand

        return BoardStand(self.fetcher(), all_kinds())

    def files_at(self, path: Path) -> "list[NamedFile]":
        """Return the files of people at a path: a file, a folder or an archive.

        Raises:
            AfterwordError: There are none, or they cannot be read.
        """
        from afterword.adapters.importing.files import files_at

        return files_at(path)

    def files_in(self, name: str, data: bytes) -> "list[NamedFile]":
        """Return the files of people in bytes that were sent.

        Raises:
            Invalid: They are too many, or a broken archive.
        """
        from afterword.adapters.importing.files import files_in

        return files_in(name, data)

    def book_server(self, book: "AddressBook", secret: str | None = None) -> "BookServer":
        """Return an address book on a server; it connects when it is first asked.

        Args:
            book: Where it is.
            secret: The password, where it is not kept yet.

        Raises:
            AfterwordError: Its address or its password will not do.
        """
        from afterword.adapters.addressbooks.carddav import CardDav

        server = CardDav(book, lambda: secret or self.secrets.get(book.as_account))
        self._opened.callback(server.close)
        return server

    def calendar(self) -> bytes:
        """Return what is due as an iCalendar file."""
        from afterword.adapters.calendars.ical import calendar_file
        from afterword.services.applications.due import days_due

        return calendar_file(days_due(self.store, self.moment))

    def notify(self, title: str, text: str) -> None:
        """Show a notice on the desktop; it must name nobody.

        Raises:
            Unavailable: There is no desktop.
        """
        from afterword.adapters.notifying import notify

        notify(title, text)
