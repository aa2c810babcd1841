"""What stands between a request and a page: the host, the origin, the session, the sizes.

The server listens on loopback, and every web page the person visits can still send it requests.
So each request must name our host (else a foreign name was pointed at this machine), carry the
session's cookie, and, where it changes something, come from one of our own pages.
"""

import asyncio
import os
import traceback
from collections.abc import Awaitable, Callable, Mapping
from dataclasses import dataclass, field
from typing import Final
from urllib.parse import parse_qs

from starlette.datastructures import Headers, MutableHeaders
from starlette.types import ASGIApp, Message, Receive, Scope, Send

from afterword.web.problems import OURS

SAFE: Final = frozenset({"GET", "HEAD"})
LARGEST_BODY: Final = 1_000_000
"""Bytes of a request; the longest letter is a hundredth of it."""
LARGEST_UPLOAD: Final = 20_000_000
"""Bytes of files that are sent for a look; LinkedIn's export without pictures is a tenth of it."""
BODY_SECONDS: Final = 10.0
"""How long a body may take to arrive; it comes from this very machine."""
LONGEST_ADDRESS: Final = 4_000
"""Bytes of a path and what is asked behind it; our longest is a twentieth of it."""
MOST_AT_ONCE: Final = 64
"""Requests that are answered at the same time; a browser has six."""
_TOO_LARGE: Final = {
    False: "That is more than a letter can be.",
    True: "That is more than can be sent here; 'afterword import FILE' takes larger files.",
}
_MOST_COOKIES: Final = 8
_ONLY_ONCE: Final = ("origin", "sec-fetch-site", "sec-fetch-mode", "content-type")
"""Headers that decide something here; two of them contradict each other."""
SESSION: Final = "afterword.session"
"""Where in a request's scope the key stands that let it in; missing where none did."""

HEADERS: Final = {
    "content-security-policy": (
        "default-src 'none'; script-src 'self'; style-src 'self'; img-src 'self'; "
        "connect-src 'self'; frame-src 'self'; form-action 'self'; base-uri 'none'; "
        "frame-ancestors 'none'"
    ),
    "x-content-type-options": "nosniff",
    "x-frame-options": "DENY",
    "x-dns-prefetch-control": "off",  # a link in a mail is not looked up before it is followed
    "referrer-policy": "no-referrer",
    "cross-origin-opener-policy": "same-origin",
    "cross-origin-resource-policy": "same-origin",
    "permissions-policy": "camera=(), geolocation=(), microphone=()",
    "cache-control": "no-store",
}
"""On every answer, unless the page says otherwise."""

Refusing = Callable[[Scope, Receive, Send, int, str], Awaitable[None]]
"""Answers a request that is turned away: with a status and one sentence."""


@dataclass(frozen=True, slots=True)
class Door:
    """What a request has to bring along."""

    hosts: frozenset[str]
    """The values a Host header may have, in lower case."""
    is_known: Callable[[str], bool]
    """Tells whether a session's key is one we gave."""
    cookie: str
    """The name of the cookie the key comes in."""
    open_paths: frozenset[str]
    """Paths that need no session."""
    open_folder: str
    """The beginning of the paths of what is the same for everybody."""
    by_key: Mapping[str, Callable[[str], bool]] = field(default_factory=dict)
    """Paths that may be read with a key of their own instead of a session, by what knows it."""
    larger: Mapping[str, int] = field(default_factory=dict)
    """Bytes of a request, for paths that files are sent to."""


class Guard:
    """Lets through what our own pages ask for, and nothing else."""

    def __init__(self, app: ASGIApp, door: Door, refuse: Refusing) -> None:
        self._app = app
        self._door = door
        self._refuse = refuse
        self._at_once = 0

    async def __call__(self, scope: Scope, receive: Receive, send: Send) -> None:
        """Answer one request."""
        if scope["type"] == "lifespan":
            await self._app(scope, receive, send)
            return
        if scope["type"] != "http":
            return  # there are no other ways in
        send, begun = _with_headers(send, scope["path"])
        self._at_once += 1
        try:
            await self._answer(scope, receive, send)
        except Exception:  # noqa: BLE001 (whatever it is, its insides stay inside)
            if os.environ.get("AFTERWORD_DEBUG"):
                traceback.print_exc()
            if not begun:
                await self._refuse(scope, receive, send, 500, OURS)
        finally:
            self._at_once -= 1

    async def _answer(self, scope: Scope, receive: Receive, send: Send) -> None:
        turned_away = self._objection(scope)
        if turned_away is not None:
            await self._refuse(scope, receive, send, *turned_away)
            return
        try:
            most = self._door.larger.get(scope["path"], LARGEST_BODY)
            body = await _body(scope, receive, most)
        except _Gone:
            return
        except _TooMuch:
            await self._refuse(scope, receive, send, 413, _TOO_LARGE[most > LARGEST_BODY])
            return
        except TimeoutError:
            await self._refuse(scope, receive, send, 408, "The request never came to its end.")
            return
        await self._app(scope, _once(body, receive), send)

    def _objection(self, scope: Scope) -> tuple[int, str] | None:
        """Say why a request is turned away; None where nothing speaks against it."""
        headers = Headers(scope=scope)
        return self._too_much(scope, headers) or self._not_ours(scope, headers)

    def _too_much(self, scope: Scope, headers: Headers) -> tuple[int, str] | None:
        if self._at_once > MOST_AT_ONCE:
            return 503, "Too much is asked at the same time; wait a moment and try again."
        if len(scope["path"]) + len(scope["query_string"]) > LONGEST_ADDRESS:
            return 414, "There is no such page; its address is longer than any of ours."
        if any(len(headers.getlist(name)) > 1 for name in _ONLY_ONCE):
            return 400, "The request contradicts itself, so nothing was done."
        return None

    def _not_ours(self, scope: Scope, headers: Headers) -> tuple[int, str] | None:
        hosts = headers.getlist("host")
        if len(hosts) != 1 or hosts[0].lower() not in self._door.hosts:
            return 421, "This address is not Afterword's; use the one 'afterword serve' printed."
        if not _is_ours(scope["method"], headers, f"http://{hosts[0].lower()}"):
            return 403, "This came from another page, so nothing was done."
        # A page on another port can put cookies of this name beside ours; none of them is known.
        keys = _cookies(headers, self._door.cookie)
        known = next((key for key in keys if self._door.is_known(key)), None)
        if known is not None:
            scope[SESSION] = known
        elif not self._is_open(scope["path"]) and not self._comes_by_key(scope):
            return 403, (
                "Open the address that 'afterword serve' printed in the terminal; it lets this "
                "browser in. Typing 'afterword serve' once more prints a new one."
            )
        return None

    def _is_open(self, path: str) -> bool:
        return path in self._door.open_paths or path.startswith(self._door.open_folder)

    def _comes_by_key(self, scope: Scope) -> bool:
        """Tell whether this is a look at a path with the key that is for it alone."""
        is_known = self._door.by_key.get(scope["path"])
        if is_known is None or scope["method"] not in SAFE:
            return False
        keys = parse_qs(scope["query_string"].decode("latin-1"), max_num_fields=5).get("key", [])
        return len(keys) == 1 and is_known(keys[0])


def _is_ours(method: str, headers: Headers, origin: str) -> bool:
    """Tell whether a request comes from one of our own pages, or from the address bar.

    ``Sec-Fetch-Site`` is set by the browser itself and cannot be forged by a page; ``same-site``
    is another port of this machine. Without it the Origin has to be ours. (With
    ``no-referrer`` a browser sends ``Origin: null`` from our own forms.)
    """
    site, sent_from = headers.get("sec-fetch-site"), headers.get("origin")
    is_foreign = sent_from not in {None, "null", origin}
    if method in SAFE:
        if is_foreign:
            return False
        return site in {None, "same-origin", "none"} or headers.get("sec-fetch-mode") == "navigate"
    if site is not None:
        return site == "same-origin" and not is_foreign
    return sent_from == origin


def _cookies(headers: Headers, name: str) -> list[str]:
    """Return the values of the cookies with a name, not more than a few."""
    found = [
        value
        for line in headers.getlist("cookie")
        for key, _, value in (part.strip().partition("=") for part in line.split(";"))
        if key == name
    ]
    return found[:_MOST_COOKIES]


class _TooMuch(Exception):
    """A body is larger than any of ours."""


class _Gone(Exception):
    """Whoever asked went away in the middle of it; half a form is not acted upon."""


async def _body(scope: Scope, receive: Receive, most: int) -> bytes:
    """Read the whole body, within bounds of size and time."""
    said = Headers(scope=scope).get("content-length", "0")
    if not (said.isascii() and said.isdigit()) or int(said[:10]) > most:
        raise _TooMuch
    body = bytearray()
    async with asyncio.timeout(BODY_SECONDS):
        while True:
            message = await receive()
            if message["type"] != "http.request":
                raise _Gone
            part: bytes = message.get("body", b"")
            body += part
            if len(body) > most:
                raise _TooMuch
            if not message.get("more_body", False):
                return bytes(body)


def _once(body: bytes, receive: Receive) -> Receive:
    """Hand the body that was read to the page, and then what else the connection says."""
    handed = False

    async def receiving() -> Message:
        nonlocal handed
        if handed:
            return await receive()
        handed = True
        return {"type": "http.request", "body": body, "more_body": False}

    return receiving


def _with_headers(send: Send, path: str) -> tuple[Send, list[int]]:
    """Add our headers to an answer; the list holds its status as soon as there is one."""
    begun: list[int] = []

    async def sending(message: Message) -> None:
        if message["type"] == "http.response.start":
            begun.append(message["status"])
            headers = MutableHeaders(scope=message)
            if path.startswith("/static/"):
                headers.setdefault("cache-control", "no-cache")  # asked again, sent if changed
            for name, value in HEADERS.items():
                headers.setdefault(name, value)
        await send(message)

    return sending, begun
