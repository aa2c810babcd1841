"""What stands between a request and a page: the host, the origin, the session, the sizes.

The server listens on loopback, and every web page the person visits can still send it requests.
So each request must name our host (else a foreign name was pointed at this machine), carry the
session's cookie, and, where it changes something, come from one of our own pages.
"""

import asyncio
from collections.abc import Awaitable, Callable, Mapping
from dataclasses import dataclass, field
from typing import Final
from urllib.parse import parse_qs

from starlette.datastructures import Headers, MutableHeaders
from starlette.types import ASGIApp, Message, Receive, Scope, Send

SAFE: Final = frozenset({"GET", "HEAD"})
LARGEST_BODY: Final = 1_000_000
"""Bytes of a request; the longest letter is a hundredth of it."""
BODY_SECONDS: Final = 10.0
"""How long a body may take to arrive; it comes from this very machine."""

HEADERS: Final = {
    "content-security-policy": (
        "default-src 'none'; script-src 'self'; style-src 'self'; img-src 'self'; "
        "connect-src 'self'; frame-src 'self'; form-action 'self'; base-uri 'none'; "
        "frame-ancestors 'none'"
    ),
    "x-content-type-options": "nosniff",
    "x-frame-options": "DENY",
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
    open_paths: tuple[str, ...]
    """Beginnings of the paths that need no session."""
    by_key: Mapping[str, Callable[[str], bool]] = field(default_factory=dict)
    """Paths that may be read with a key of their own instead of a session, by what knows it."""


class Guard:
    """Lets through what our own pages ask for, and nothing else."""

    def __init__(self, app: ASGIApp, door: Door, refuse: Refusing) -> None:
        self._app = app
        self._door = door
        self._refuse = refuse

    async def __call__(self, scope: Scope, receive: Receive, send: Send) -> None:
        """Answer one request."""
        if scope["type"] == "lifespan":
            await self._app(scope, receive, send)
            return
        if scope["type"] != "http":
            return  # there are no other ways in
        send = _with_headers(send, scope["path"])
        turned_away = self._objection(scope)
        if turned_away is not None:
            await self._refuse(scope, receive, send, *turned_away)
            return
        try:
            body = await _body(scope, receive)
        except _TooMuch:
            await self._refuse(scope, receive, send, 413, "That is more than a letter can be.")
            return
        except TimeoutError:
            await self._refuse(scope, receive, send, 408, "The request never came to its end.")
            return
        await self._app(scope, _once(body, receive), send)

    def _objection(self, scope: Scope) -> tuple[int, str] | None:
        """Say why a request is turned away; None where nothing speaks against it."""
        headers = Headers(scope=scope)
        hosts = headers.getlist("host")
        if len(hosts) != 1 or hosts[0].lower() not in self._door.hosts:
            return 421, "This address is not Afterword's; use the one 'afterword serve' printed."
        if not _is_ours(scope["method"], headers, f"http://{hosts[0].lower()}"):
            return 403, "This came from another page, so nothing was done."
        if scope["path"].startswith(self._door.open_paths):
            return None
        if self._comes_by_key(scope):
            return None
        if not self._door.is_known(_cookie(headers, self._door.cookie)):
            return 403, (
                "Open the address that 'afterword serve' printed in the terminal; it lets this "
                "browser in. Typing 'afterword serve' once more prints a new one."
            )
        return None

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


def _cookie(headers: Headers, name: str) -> str:
    """Return the cookie's value; empty where there is none, or more than one."""
    found = [
        value
        for line in headers.getlist("cookie")
        for key, _, value in (part.strip().partition("=") for part in line.split(";"))
        if key == name
    ]
    return found[0] if len(found) == 1 else ""


class _TooMuch(Exception):
    """A body is larger than any of ours."""


async def _body(scope: Scope, receive: Receive) -> bytes:
    """Read the whole body, within bounds of size and time."""
    said = Headers(scope=scope).get("content-length", "0")
    if not said.isdigit() or int(said) > LARGEST_BODY:
        raise _TooMuch
    body = b""
    async with asyncio.timeout(BODY_SECONDS):
        while True:
            message = await receive()
            if message["type"] != "http.request":
                return body
            part: bytes = message.get("body", b"")
            body += part
            if len(body) > LARGEST_BODY:
                raise _TooMuch
            if not message.get("more_body", False):
                return body


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


def _with_headers(send: Send, path: str) -> Send:
    async def sending(message: Message) -> None:
        if message["type"] == "http.response.start":
            headers = MutableHeaders(scope=message)
            if path.startswith("/static/"):
                headers.setdefault("cache-control", "no-cache")  # asked again, sent if changed
            for name, value in HEADERS.items():
                headers.setdefault(name, value)
        await send(message)

    return sending
