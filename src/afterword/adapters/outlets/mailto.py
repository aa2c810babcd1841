"""A link that opens a new message in the person's mail program, filled in (RFC 6068)."""

import re
import sys
import webbrowser
from collections.abc import Callable, Mapping
from datetime import datetime
from typing import Self
from urllib.parse import quote

from afterword.adapters.outlets import Setup
from afterword.adapters.outlets._lines import one_line
from afterword.core.errors import Refused, Unavailable
from afterword.core.letters.letter import Letter
from afterword.core.ports import Delivery, Receipt

LONGEST_LINK = 2000
"""Characters. Browsers and mail programs cut or drop longer links: measured limits lie between
2,008 (Firefox 32) and 2,083 (Internet Explorer), about 2,000 for Chrome."""

_ONE_ADDRESS = re.compile(r"[^\s,;:<>()\[\]\"\\@\x00-\x1f\x7f]+@[^\s,;:<>()\"\\@\x00-\x1f\x7f]+")
"""One plain mailbox; a comma would be a second recipient in many programs."""

Open = Callable[[str], bool]


class MailtoLink:
    """Builds the link, opens it where there is a screen, and always shows it."""

    name = "mailto"
    says = "A link that opens a new message in your mail program; it starts a new thread."
    irreversible = False
    label = "Open in my mail program"
    label_of_several = ""
    rank = 3
    in_browser = "Opened in your mail program, to be sent from there."

    def __init__(self, open_link: Open | None) -> None:
        self._open_link = open_link

    @classmethod
    def from_setup(cls, setup: Setup) -> Self:
        """Open links with the desktop's own program, where there is a desktop."""
        return cls(webbrowser.open if has_screen(setup.environment) else None)

    def deliver(self, letter: Letter, now: datetime) -> Receipt:
        """Open a new message with the letter in it.

        Raises:
            Refused: The recipient is not one plain address.
            Unavailable: The letter is too long for a link; nothing was placed.
        """
        link = mailto_link(letter)
        if len(link) > LONGEST_LINK:
            raise Unavailable(
                "This letter is too long for a mailto link, which mail programs would cut short; "
                "use --via eml or --via clipboard."
            )
        said = "Your mail program was asked to open the letter" if self._opens(link) else None
        start = f"{said}; if it did not, open this link" if said else "Open this link to send it"
        detail = (
            f"{start}: {link}\n"
            "Most mail programs begin a new thread from a link; to answer in the old one, "
            "use --via eml."
        )
        return Receipt(letter.id, self.name, now, Delivery.PLACED, detail)

    def _opens(self, link: str) -> bool:
        """Ask for the link to be opened; what cannot be opened is still shown."""
        try:
            return self._open_link is not None and self._open_link(link)
        except (webbrowser.Error, OSError):
            return False


OUTLET = MailtoLink.from_setup


def has_screen(environment: Mapping[str, str]) -> bool:
    """Tell whether this is a graphical session; in a terminal a text browser would take over."""
    if sys.platform in {"win32", "darwin"}:
        return "SSH_CONNECTION" not in environment
    return bool(environment.get("DISPLAY") or environment.get("WAYLAND_DISPLAY"))


def mailto_link(letter: Letter) -> str:
    """Build the link of RFC 6068: every character that is not plain is percent-encoded UTF-8.

    Raises:
        Refused: The recipient is not one plain address.
    """
    address = letter.to.address.strip()
    if address and not _ONE_ADDRESS.fullmatch(address):
        raise Refused(f"'{one_line(address)}' is not one plain address, so no letter goes there.")
    answered = one_line(letter.in_reply_to or "")
    fields = {
        "subject": one_line(letter.subject),
        "in-reply-to": f"<{answered}>" if answered else "",
        "body": re.sub(r"\r\n|\r|\n", "\r\n", letter.body),
    }
    shown = "&".join(f"{name}={_encoded(text)}" for name, text in fields.items() if text)
    return f"mailto:{quote(address, safe='@')}?{shown}"


def _encoded(text: str) -> str:
    return quote(text, safe="", errors="replace")
