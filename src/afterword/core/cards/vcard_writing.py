"""Cards to vCards: version 4.0 (RFC 6350) or 3.0 (RFC 2426), and a changed card to its old text."""

from collections.abc import Iterable
from datetime import datetime
from enum import StrEnum
from typing import Final

from afterword.core.cards.card import Card, mail_address, phone_number, web_address
from afterword.core.cards.content_lines import ContentLine, escaped, folded_line
from afterword.core.cards.vcard_reading import RawCard, card_from


class Version(StrEnum):
    """A version of vCard."""

    V3 = "3.0"
    V4 = "4.0"


_MANY: Final = {"addresses": "EMAIL", "phones": "TEL", "profiles": "URL"}
_ONE: Final = {"title": "TITLE", "notes": "NOTE"}
_MADE: Final = {"addresses": mail_address, "phones": phone_number, "profiles": web_address}
_LINKS: Final = ("URL", "X-SOCIALPROFILE", "SOCIALPROFILE")


def vcard(card: Card, version: Version = Version.V4) -> str:
    """Write a card of a person.

    Args:
        card: What to write; its UID should be set.
        version: 3.0 for programs that read nothing newer.
    """
    lines = [f"VERSION:{version}"]
    if card.uid:
        lines.append(f"UID:{escaped(card.uid)}")
    lines += [f"FN:{escaped(card.name)}", _name(card.name)]
    for field in _MANY:
        lines += [_way(field, value, version) for value in getattr(card, field)]
    lines += [
        f"{name}:{escaped(value)}"
        for name, value in (
            ("ORG", card.organisation),
            ("TITLE", card.title),
            ("NOTE", card.notes),
            ("INTEREST" if version is Version.V4 else "X-INTEREST", card.interests),
        )
        if value
    ]
    return _whole(lines)


def vcard_changed(raw: RawCard, wanted: Card, at: datetime) -> str:
    """Write a card anew with what is wanted, everything else as it was, to the character.

    Args:
        raw: The card as it was read.
        wanted: What it should say; where that is what it says, its lines stay.
        at: When it was changed.
    """
    now, version = card_from(raw), _version(raw)
    lines = list(raw.lines)
    if wanted.name != now.name:
        lines = _replaced(lines, "FN", [f"FN:{escaped(wanted.name)}"])
        lines = _replaced(lines, "N", [_name(wanted.name)])
    for field, name in _ONE.items():
        if getattr(wanted, field) != getattr(now, field):
            value = getattr(wanted, field)
            lines = _replaced(lines, name, [f"{name}:{escaped(value)}"] if value else [])
    if wanted.organisation != now.organisation:
        house = wanted.organisation
        lines = _replaced(lines, "ORG", [f"ORG:{escaped(house)}"] if house else [])
    if wanted.interests != now.interests and version is Version.V4:
        said = wanted.interests
        lines = _replaced(lines, "INTEREST", [f"INTEREST:{escaped(said)}"] if said else [])
    for field in _MANY:
        before, after = getattr(now, field), getattr(wanted, field)
        gone = {one.casefold() for one in before} - {one.casefold() for one in after}
        lines = [one for one in lines if not _holds(one, field, gone)]
        there = {one.casefold() for one in before}
        lines += [
            _as_line(_way(field, one, version)) for one in after if one.casefold() not in there
        ]
    if any(one.name == "REV" for one in lines):
        lines = _replaced(lines, "REV", [f"REV:{at:%Y%m%dT%H%M%SZ}"])
    return _whole([one.raw for one in lines])


def _holds(line: ContentLine, field: str, values: set[str]) -> bool:
    names = _LINKS if field == "profiles" else (_MANY[field],)
    if line.name not in names:
        return False
    made = _MADE[field](line.text)
    return bool(made) and made.casefold() in values


def _replaced(lines: Iterable[ContentLine], name: str, new: list[str]) -> list[ContentLine]:
    """Put new lines where the first one of a name stood, and take the others away."""
    found: list[ContentLine] = []
    made = [_as_line(one) for one in new]
    for one in lines:
        if one.name != name:
            found.append(one)
        elif made:
            found += made
            made = []
    return found + made


def _as_line(raw: str) -> ContentLine:
    return ContentLine(raw.partition(":")[0].partition(";")[0], "", raw=raw)


def _way(field: str, value: str, version: Version) -> str:
    if field == "phones":
        kind = ";VALUE=text" if version is Version.V4 else ""
        return f"TEL{kind}:{escaped(value)}"
    if field == "profiles":
        return f"URL:{escaped(value)}"
    kind = "" if version is Version.V4 else ";TYPE=INTERNET"
    return f"EMAIL{kind}:{escaped(value)}"


def _name(name: str) -> str:
    """Write the parts of a name, as far as they can be told; FN says what it is."""
    from nameparser import HumanName  # slow to import

    parts = HumanName(name)
    family, given = str(parts.last), str(parts.first)
    if not family:
        family, given = "", name
    told = (family, given, str(parts.middle), str(parts.title), str(parts.suffix))
    return "N:" + ";".join(escaped(one) for one in told)


def _version(raw: RawCard) -> Version:
    said = next((one.text.strip() for one in raw.lines if one.name == "VERSION"), "")
    return Version.V4 if said == "4.0" else Version.V3


def _whole(lines: Iterable[str]) -> str:
    written = ["BEGIN:VCARD", *(folded_line(one) for one in lines), "END:VCARD"]
    return "\r\n".join(written) + "\r\n"
