"""The questions CardDAV asks, and its answers read: bounded, and without a document type."""

from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from typing import Final
from xml.etree.ElementTree import Element, ParseError, fromstring
from xml.sax.saxutils import escape

from afterword.core.errors import Unavailable

_DAV: Final = "{DAV:}"
_CARD: Final = "{urn:ietf:params:xml:ns:carddav}"
_HEAD: Final = (
    '<?xml version="1.0" encoding="utf-8"?>\n'
    '<{kind} xmlns="DAV:" xmlns:C="urn:ietf:params:xml:ns:carddav">{inner}</{kind}>'
)


def propfind(*names: str) -> bytes:
    """Ask for properties; ``C:`` stands before those of CardDAV."""
    asked = "".join(f"<{one}/>" for one in names)
    return _HEAD.format(kind="propfind", inner=f"<prop>{asked}</prop>").encode()


def sync_collection(token: str) -> bytes:
    """Ask what changed since a state (RFC 6578)."""
    inner = f"<sync-token>{escape(token)}</sync-token><sync-level>1</sync-level>"
    inner += "<prop><getetag/></prop>"
    return _HEAD.format(kind="sync-collection", inner=inner).encode()


def multiget(hrefs: Iterable[str]) -> bytes:
    """Ask for cards (RFC 6352, section 8.7)."""
    asked = "".join(f"<href>{escape(one)}</href>" for one in hrefs)
    inner = f"<prop><getetag/><C:address-data/></prop>{asked}"
    return _HEAD.format(kind="C:addressbook-multiget", inner=inner).encode()


@dataclass(frozen=True, slots=True)
class Answer:
    """What is said of one resource."""

    href: str
    is_gone: bool
    etag: str = ""
    text: str = ""
    name: str = ""
    is_book: bool = False
    is_collection: bool = False
    principal: str = ""
    home: str = ""


@dataclass(frozen=True, slots=True)
class Answers:
    """A multistatus."""

    each: tuple[Answer, ...]
    token: str


def answers(data: bytes) -> Answers:
    """Read a multistatus.

    Raises:
        Unavailable: It is none.
    """
    if b"<!DOCTYPE" in data or b"<!ENTITY" in data:
        raise Unavailable("The server answered with a document no address book needs.")
    try:
        root = fromstring(data)  # noqa: S314 (no document type is let through)
    except (ParseError, ValueError, LookupError) as error:
        raise Unavailable("The server's answer cannot be read; is this an address book?") from error
    if root.tag != f"{_DAV}multistatus":
        raise Unavailable("The server answered something else; is this an address book?")
    token = root.findtext(f"{_DAV}sync-token") or ""
    return Answers(tuple(_each(root)), token.strip())


def _each(root: Element) -> Iterator[Answer]:
    for response in root.iterfind(f"{_DAV}response"):
        href = (response.findtext(f"{_DAV}href") or "").strip()
        if not href:
            continue
        said = response.findtext(f"{_DAV}status") or ""
        found: dict[str, Element] = {}
        for propstat in response.iterfind(f"{_DAV}propstat"):
            if " 200" in (propstat.findtext(f"{_DAV}status") or " 200"):
                found |= {one.tag: one for prop in propstat.iterfind(f"{_DAV}prop") for one in prop}
        kinds = found.get(f"{_DAV}resourcetype", Element("none"))
        yield Answer(
            href,
            is_gone=" 404" in said or " 410" in said,
            etag=_text(found, f"{_DAV}getetag"),
            text=found[f"{_CARD}address-data"].text or ""
            if f"{_CARD}address-data" in found
            else "",
            name=_text(found, f"{_DAV}displayname"),
            is_book=kinds.find(f"{_CARD}addressbook") is not None,
            is_collection=kinds.find(f"{_DAV}collection") is not None,
            principal=_href(found, f"{_DAV}current-user-principal"),
            home=_href(found, f"{_CARD}addressbook-home-set"),
        )


def _text(found: dict[str, Element], name: str) -> str:
    one = found.get(name)
    return (one.text or "").strip() if one is not None else ""


def _href(found: dict[str, Element], name: str) -> str:
    one = found.get(name)
    return (one.findtext(f"{_DAV}href") or "").strip() if one is not None else ""
