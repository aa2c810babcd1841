"""An address book over CardDAV (RFC 6352), with ETags and, where there are, sync tokens (RFC 6578).

Nothing is written without an If-Match, so what somebody else wrote meanwhile is never lost.
"""

import ssl
import time
from collections.abc import Callable, Iterable
from typing import Final
from urllib.parse import urljoin, urlsplit

import httpx2

from afterword import __version__
from afterword.adapters.addressbooks.dav_xml import (
    Answer,
    Answers,
    answers,
    multiget,
    propfind,
    sync_collection,
)
from afterword.core.address_books import AddressBook, Held, Listing, Named
from afterword.core.errors import Invalid, NotFound, Refused, Unavailable

MOST_BYTES: Final = 100_000_000
"""Of one answer; a card with its photograph is some hundred thousand."""
SECONDS: Final = 30.0
"""How long a server may say nothing."""
LONGEST: Final = 120.0
"""Seconds one answer may take to its last byte."""
_AT_ONCE: Final = 50
"""Cards asked for at once."""
_MOST_REDIRECTS: Final = 5
"""How often a server may lead on, on the way from its name to its books (judgement)."""
_LOOPBACK: Final = {"localhost", "127.0.0.1", "::1"}
_MULTISTATUS: Final = 207
"""What a server answers that speaks of several things at once (RFC 4918, 11.1)."""
_REDIRECTS: Final = frozenset({301, 302, 307, 308})
_CHANGED: Final = frozenset({409, 412})


class CardDav:
    """Implements `afterword.core.address_books.BookServer`."""

    def __init__(self, book: AddressBook, secret: Callable[[], str]) -> None:
        """Set it up; nothing is connected yet.

        Raises:
            Invalid: It is no web address, or its certificates cannot be read.
            Refused: A password would go over a network unencrypted.
        """
        self._url = _checked(book.url)
        self._origin = _origin(self._url)
        self._host = urlsplit(self._url).hostname or ""
        self._client = httpx2.Client(
            auth=(book.user, secret()),
            verify=_context(book.ca_file),
            timeout=SECONDS,
            headers={"User-Agent": f"Afterword/{__version__}"},
            trust_env=False,
        )

    def close(self) -> None:
        """Let go of the server."""
        self._client.close()

    def books(self) -> list[Named]:
        """Return the address books of the person, whichever address was given."""
        asked = propfind("resourcetype", "displayname", "current-user-principal")
        first = self._properties(self._url, asked, "0")
        if first is None and urlsplit(self._url).path in {"", "/"}:
            first = self._properties(urljoin(self._url, "/.well-known/carddav"), asked, "0")
        if first is None:
            raise NotFound(f"There is no address book at {self._url}.")
        if first.is_book:
            return [Named(self._absolute(self._url, first.href), first.name)]
        home = self._url
        if first.principal:
            principal = self._absolute(self._url, first.principal)
            theirs = self._properties(principal, propfind("C:addressbook-home-set"), "0")
            home = self._absolute(principal, theirs.home) if theirs and theirs.home else principal
        listed = self._ask("PROPFIND", home, asked, "1")
        return [
            Named(self._absolute(home, one.href), one.name)
            for one in listed.each
            if one.is_book and not one.is_gone
        ]

    def listing(self, book: str, token: str) -> Listing:
        """Return what changed since a state; everything, where the server does not know it."""
        for asked in dict.fromkeys((token, "")):
            status, data = self._send("REPORT", book, sync_collection(asked), "0")
            if status == _MULTISTATUS:
                found = answers(data)
                etags = {
                    self._absolute(book, one.href): one.etag
                    for one in found.each
                    if not one.is_gone and one.etag and not one.href.endswith("/")
                }
                gone = tuple(self._absolute(book, one.href) for one in found.each if one.is_gone)
                return Listing(etags, gone, found.token, is_whole=not asked)
        found = self._ask("PROPFIND", book, propfind("getetag", "resourcetype"), "1")
        etags = {
            self._absolute(book, one.href): one.etag
            for one in found.each
            if one.etag and not one.is_collection
        }
        return Listing(etags, is_whole=True)

    def fetch(self, book: str, cards: Iterable[str]) -> dict[str, Held]:
        """Return cards by their addresses, as far as they are there."""
        wanted = list(cards)
        found: dict[str, Held] = {}
        for start in range(0, len(wanted), _AT_ONCE):
            paths = [urlsplit(one).path for one in wanted[start : start + _AT_ONCE]]
            said = self._ask("REPORT", book, multiget(paths), "1")
            found |= {
                self._absolute(book, one.href): Held(one.text, one.etag)
                for one in said.each
                if one.text and one.etag
            }
        return found

    def put(self, card: str, text: str, etag: str) -> Held | None:
        """Write a card, if nobody wrote it meanwhile."""
        condition = {"If-Match": etag} if etag else {"If-None-Match": "*"}
        headers = {"Content-Type": "text/vcard; charset=utf-8", **condition}
        status, _, new = self._request("PUT", card, text.encode(), headers)
        if status in _CHANGED:
            return None
        if status not in {200, 201, 204}:
            raise self._odd("PUT", status)
        if new:
            return Held(text, new)
        # A server that says no ETag may have changed the card: what it holds now is what counts.
        status, data, new = self._request("GET", card, b"", {})
        if status != 200 or not new:
            raise self._odd("GET", status)
        return Held(data.decode("utf-8", "replace"), new)

    def delete(self, card: str, etag: str) -> bool:
        """Delete a card nobody wrote meanwhile."""
        status, _, _ = self._request("DELETE", card, b"", {"If-Match": etag})
        if status in _CHANGED:
            return False
        if status not in {200, 202, 204, 404, 410}:
            raise self._odd("DELETE", status)
        return True

    def _properties(self, url: str, asked: bytes, depth: str) -> Answer | None:
        status, data = self._send("PROPFIND", url, asked, depth)
        if status in {404, 405, 410}:
            return None
        if status != _MULTISTATUS:
            raise self._odd("PROPFIND", status)
        found = answers(data).each
        return found[0] if found else None

    def _ask(self, method: str, url: str, body: bytes, depth: str) -> Answers:
        status, data = self._send(method, url, body, depth)
        if status != _MULTISTATUS:
            raise self._odd(method, status)
        return answers(data)

    def _send(self, method: str, url: str, body: bytes, depth: str) -> tuple[int, bytes]:
        headers = {"Depth": depth, "Content-Type": "application/xml; charset=utf-8"}
        status, data, _ = self._request(method, url, body, headers)
        return status, data

    def _request(
        self, method: str, url: str, body: bytes, headers: dict[str, str]
    ) -> tuple[int, bytes, str]:
        """Send one request; a redirect is followed on the same host only."""
        for _ in range(_MOST_REDIRECTS):
            try:
                with self._client.stream(method, url, content=body, headers=headers) as answer:
                    status, etag = answer.status_code, answer.headers.get("ETag", "")
                    if status in _REDIRECTS:
                        url = self._absolute(url, answer.headers.get("Location", ""))
                        continue
                    data = self._whole(answer)
            except httpx2.HTTPError as error:
                raise Unavailable(f"{self._host} does not answer: {_reason(error)}.") from error
            if status in {401, 403} and method == "PROPFIND":
                raise Unavailable(
                    f"{self._host} did not let you in: look at the name and the password."
                )
            return status, data, etag
        raise Unavailable(f"{self._host} sends from one address to the next without end.")

    def _whole(self, answer: httpx2.Response) -> bytes:
        pieces, size, until = [], 0, time.monotonic() + LONGEST
        for piece in answer.iter_bytes():
            size += len(piece)
            if size > MOST_BYTES:
                raise Unavailable(f"{self._host} answers more than any address book holds.")
            if time.monotonic() > until:
                raise Unavailable(f"{self._host} comes to no end of its answer.")
            pieces.append(piece)
        return b"".join(pieces)

    def _absolute(self, base: str, href: str) -> str:
        """Return the address of a resource; the password goes to this server only."""
        made = urljoin(base, href)
        if _origin(made) != self._origin:
            raise Refused(f"{self._host} names another server, {_origin(made)}; give its address.")
        return made

    def _odd(self, method: str, status: int) -> Unavailable:
        return Unavailable(
            f"{self._host} answered {status} to {method}; nothing was changed by it."
        )


def _checked(url: str) -> str:
    parts = urlsplit(url.strip())
    if parts.scheme not in {"http", "https"} or not parts.hostname or parts.username:
        raise Invalid(f"'{url}' is no address of a server: it should begin with https://.")
    if parts.scheme == "http" and parts.hostname not in _LOOPBACK:
        raise Refused(f"{parts.hostname} would get your password unencrypted; use https://.")
    return url.strip()


def _origin(url: str) -> str:
    parts = urlsplit(url)
    port = parts.port or (443 if parts.scheme == "https" else 80)
    return f"{parts.scheme}://{(parts.hostname or '').lower()}:{port}"


def _context(ca_file: str) -> ssl.SSLContext:
    context = ssl.create_default_context()
    if ca_file:
        try:
            context.load_verify_locations(cafile=ca_file)
        except (OSError, ssl.SSLError) as error:
            raise Invalid(f"The certificates in {ca_file} cannot be read.") from error
    return context


def _reason(error: Exception) -> str:
    return str(error).rstrip(".") or type(error).__name__
