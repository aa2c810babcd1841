"""The clipboard: to paste into a mail program, a web mailer or LinkedIn."""

from collections.abc import Callable
from datetime import datetime
from typing import Self

from afterword.adapters.outlets import Setup
from afterword.adapters.outlets._lines import one_line
from afterword.core.errors import Unavailable
from afterword.core.letters.letter import Letter
from afterword.core.letters.purposes import Purpose
from afterword.core.ports import Delivery, Receipt

Copy = Callable[[str], None]


class NoClipboardError(Exception):
    """There is no clipboard, or it did not take the text."""


class Clipboard:
    """Copies the letter's text, and says to whom it goes and under which subject."""

    name = "clipboard"
    says = "Copies the text, to paste wherever you write."
    irreversible = False
    label = "Copy"
    label_of_several = ""
    rank = 4
    in_browser = "Shown to be copied, and pasted where you write."

    def __init__(self, copy: Copy) -> None:
        self._copy = copy

    @classmethod
    def from_setup(cls, setup: Setup) -> Self:
        """Use the clipboard of the desktop."""
        del setup
        return cls(copy_and_look)

    def deliver(self, letter: Letter, now: datetime) -> Receipt:
        """Copy the text.

        Raises:
            Unavailable: There is no clipboard here; nothing was placed.
        """
        try:
            self._copy(letter.body)
        except NoClipboardError as error:
            raise Unavailable(
                "There is no clipboard to be reached here; use --via eml, or on Linux install "
                "xclip or wl-clipboard and try again from the desktop."
            ) from error
        return Receipt(letter.id, self.name, now, Delivery.PLACED, _detail(letter))


OUTLET = Clipboard.from_setup


def _detail(letter: Letter) -> str:
    name, address = one_line(letter.to.name), one_line(letter.to.address)
    who = name or address or "your reader"
    if letter.purpose is Purpose.LINKEDIN_NOTE:
        return f"The note is in the clipboard: paste it into the invitation to {who}."
    to = f" <{address}>" if address and name else ""
    return (
        f"The letter is in the clipboard: paste it into a message to {who}{to}, "
        f"subject: {one_line(letter.subject)}"
    )


def copy_and_look(text: str) -> None:
    """Copy a text to the desktop's clipboard, and look whether it is there.

    The programs behind a clipboard report success although they reached no screen; only reading
    it back tells.

    Raises:
        NoClipboardError: It is not there.
    """
    import pyperclip

    try:
        copy, paste = pyperclip.determine_clipboard()
        copy(text)
        found = str(paste())
    except Exception as error:  # its part for Windows under Linux raises bare Exceptions
        raise NoClipboardError from error
    if found.splitlines() != text.splitlines():
        raise NoClipboardError
