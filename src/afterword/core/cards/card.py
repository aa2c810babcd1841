"""One entry of an address book, an export or a table."""

import re
import unicodedata
from collections.abc import Callable
from dataclasses import dataclass, field, replace
from datetime import date
from enum import StrEnum
from hashlib import blake2b
from typing import Final

LONGEST_LINE: Final = 300
"""Characters of a name, a title or an address; what is longer is cut."""
LONGEST_TEXT: Final = 20_000
"""Characters of notes; some ten pages."""
MOST_WAYS: Final = 20
"""Addresses, numbers and links of one kind that are taken from one card."""
_ADDRESS: Final = re.compile(r"[^\s<>()\[\]\",;:@\\]{1,64}@[^\s<>()\[\]\",;:@\\]{1,253}")
_SLUG: Final = re.compile(r"linkedin\.com/(?:in|pub)/([^/?#\s]+)", re.IGNORECASE)


class Source(StrEnum):
    """Where a card is from; cards of one source are told apart by their key."""

    LINKEDIN = "linkedin"
    VCARD = "vcard"
    TABLE = "csv"
    PEOPLE = "json"
    """Our own list of people."""


@dataclass(frozen=True, slots=True)
class Card:
    """What is said of one person. All of it is plain text without control characters."""

    name: str
    addresses: tuple[str, ...] = ()
    """The preferred one first."""
    phones: tuple[str, ...] = ()
    profiles: tuple[str, ...] = ()
    """Web addresses, http or https."""
    title: str = ""
    organisation: str = ""
    notes: str = ""
    interests: str = ""
    uid: str = ""
    """What names the card wherever it goes; empty where its source gives none."""
    connected_on: date | None = None
    """Since when one is connected; never a day one was last in touch."""
    line: int = field(default=0, compare=False)
    """Where it begins in its file, from 1."""

    @property
    def key(self) -> str:
        """Return what tells the card from the others of its source.

        Its UID, else its LinkedIn profile, else its address, else who it is.
        """
        if self.uid:
            return f"uid:{self.uid}"
        slugs = [slug for one in self.profiles if (slug := profile_slug(one))]
        if slugs:
            return f"in:{slugs[0]}"
        if self.addresses:
            return f"at:{self.addresses[0].lower()}"
        told = "\0".join((folded(self.name), folded(self.organisation), *self.phones[:1]))
        return f"is:{blake2b(told.encode(), digest_size=12).hexdigest()}"


def cleaned(card: Card) -> Card:
    """Return a card with its texts made plain, bounded and without doubles."""
    return replace(
        card,
        name=plain_line(card.name),
        addresses=_each(card.addresses, mail_address),
        phones=_each(card.phones, phone_number),
        profiles=_each(card.profiles, web_address),
        title=plain_line(card.title),
        organisation=plain_line(card.organisation),
        notes=plain_text(card.notes),
        interests=plain_text(card.interests),
        uid=plain_line(card.uid),
    )


def plain_line(text: str) -> str:
    """Return a text on one line, without characters that are no text."""
    return " ".join(_visible(text[: 4 * LONGEST_LINE]).split())[:LONGEST_LINE].strip()


def plain_text(text: str) -> str:
    """Return a text of several lines, without characters that are no text."""
    text = text[: 4 * LONGEST_TEXT]  # what is cut anyway is not looked at letter by letter
    lines = _visible(text.replace("\r\n", "\n").replace("\r", "\n")).split("\n")
    return "\n".join(one.rstrip() for one in lines)[:LONGEST_TEXT].strip()


def mail_address(text: str) -> str:
    """Return a plain mail address, empty where the text is none."""
    wanted = plain_line(text).removeprefix("mailto:").strip("<>")
    return wanted if _ADDRESS.fullmatch(wanted) else ""


def phone_number(text: str) -> str:
    """Return a phone number as it is written, empty where the text is none."""
    said = plain_line(text).removeprefix("tel:")
    return said if 3 <= sum(one.isdigit() for one in said) <= 20 and len(said) < 60 else ""


def web_address(text: str) -> str:
    """Return a web address, empty where the text is none."""
    said = plain_line(text)
    if said.lower().startswith(("linkedin.com/", "www.linkedin.com/")):
        said = f"https://{said}"
    is_web = said.lower().startswith(("https://", "http://")) and " " not in said
    return said if is_web else ""


def profile_slug(address: str) -> str:
    """Return the name of a LinkedIn profile, folded; empty where a link leads elsewhere."""
    found = _SLUG.search(address)
    return folded(found[1]) if found else ""


def same_phone(one: str) -> str:
    """Return what is left of a phone number where two ways to write it are compared."""
    digits = "".join(each for each in one if each.isdigit())
    return digits[-9:] if len(digits) >= 7 else ""


def same_profile(one: str) -> str:
    """Return what two links to one profile have in common."""
    plain = one.partition("#")[0].partition("?")[0].rstrip("/").casefold()
    plain = plain.removeprefix("https://").removeprefix("http://").removeprefix("www.")
    return f"linkedin:{slug}" if (slug := profile_slug(one)) else plain


def folded(text: str) -> str:
    """Return a text without case, accents and needless space."""
    apart = unicodedata.normalize("NFKD", " ".join(text.casefold().split()))
    return "".join(one for one in apart if not unicodedata.combining(one))


def _visible(text: str) -> str:
    composed = unicodedata.normalize("NFC", text)
    return "".join(
        one
        for one in composed
        if one in "\n\t " or unicodedata.category(one) not in {"Cc", "Cf", "Cs", "Co", "Cn"}
    )


def _each(values: tuple[str, ...], made: Callable[[str], str]) -> tuple[str, ...]:
    found: dict[str, str] = {}
    for one in values:
        plain = made(one)
        if plain:
            found.setdefault(plain.casefold(), plain)
    return tuple(found.values())[:MOST_WAYS]
