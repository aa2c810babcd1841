"""One request, with its redirects: public addresses only, bounded in size, time and steps."""

import ssl
from functools import cache
from typing import Final

from httpcore2 import (
    ConnectError,
    ConnectionPool,
    NetworkError,
    ProtocolError,
    Response,
    TimeoutException,
)
from httpx2 import URL, InvalidURL

from afterword import __version__
from afterword.adapters.fetching.addresses import checked, is_loopback, resolved
from afterword.adapters.fetching.unpacking import unpacked
from afterword.adapters.fetching.wire import CheckedBackend, Until
from afterword.core.errors import AfterwordError, Invalid, NotFound, Refused, Unavailable
from afterword.core.ports import Fetched

MOST_BYTES: Final = 2_000_000
"""Bytes of an answer once it is unpacked (judgement: a feed or a page of text stays below)."""
SECONDS: Final = 20.0
"""How long one fetching may take, from the first look-up to the last byte."""
MOST_REDIRECTS: Final = 5
"""How often an address may lead on (judgement)."""
SILENT_SECONDS: Final = 10.0
"""How long a server may say nothing at all."""
LONGEST_ADDRESS: Final = 2_000
"""Characters, as browsers and servers take them nearly everywhere."""
AGENT: Final = f"Afterword/{__version__} (a personal feed reader)"
_REDIRECTS: Final = frozenset({301, 302, 303, 307, 308})
_LONGEST_STATE: Final = 500
"""Characters of what a server calls its version by; it is sent back each time."""
_NOT_THERE: Final = {404, 410}


class WebFetcher:
    """Implements `afterword.core.ports.Fetcher`."""

    def __init__(self, *, is_loopback_fine: bool = False, seconds: float = SECONDS) -> None:
        """Set it up; nothing is connected yet.

        Args:
            is_loopback_fine: Feeds of this very machine may be read, where the person named
                them so themselves; nothing else leads there.
            seconds: How long one fetching may take.
        """
        self._is_loopback_fine = is_loopback_fine
        self._seconds = seconds

    def fetch(
        self, address: str, *, etag: str = "", modified: str = "", found_at: str = ""
    ) -> Fetched:
        """Fetch what is at an address; see `afterword.core.ports.Fetcher`."""
        until = Until(self._seconds)
        url = checked_url(address)
        # A stranger's page must not send us to this machine; one that is here itself may.
        is_own = self._is_loopback_fine and all(
            is_loopback(one.host) for one in (url, *([URL(found_at)] if found_at else []))
        )

        def find(host: str, port: int) -> tuple[str, ...]:
            answers = resolved(host.strip("[]"), port, until.left(SILENT_SECONDS))
            return checked(answers, is_loopback_fine=is_own)

        asked = {"if-none-match": etag, "if-modified-since": modified}
        pool = ConnectionPool(
            ssl_context=_trust(), network_backend=CheckedBackend(find, until), retries=0
        )
        with pool:
            try:
                return _followed(pool, url, {name: it for name, it in asked.items() if it})
            except AfterwordError as error:
                raise type(error)(f"{url.host}: {error}.") from None
            except TimeoutException:
                raise Unavailable(
                    f"{url.host}: it does not answer in time; try again later."
                ) from None
            except ConnectError:
                raise Unavailable(
                    f"{url.host}: no connection, or none that can be trusted; look at the address, "
                    "and try again later."
                ) from None
            except (NetworkError, ProtocolError, OSError, ValueError):
                raise Unavailable(
                    f"{url.host}: it does not speak as a web server should; try again later."
                ) from None


def checked_url(address: str) -> URL:
    """Return a web address as one we ask.

    Raises:
        Invalid: It is none, or holds a password.
    """
    try:
        url = URL(address.strip())
        host, userinfo = url.host, url.userinfo
    except (InvalidURL, ValueError):
        raise Invalid(f"'{address[:80]}' is no web address.") from None
    if url.scheme not in {"http", "https"} or not host or len(address) > LONGEST_ADDRESS:
        raise Invalid(
            f"'{address[:80]}' is no web address: it should look like https://example.org/feed.xml."
        )
    if userinfo:
        raise Invalid(
            f"The address at {host} holds a password, which would be kept in plain sight: leave "
            "it out."
        )
    return url.copy_with(fragment=None)


def _followed(
    pool: ConnectionPool, url: URL, conditions: dict[bytes | str, bytes | str]
) -> Fetched:
    for _ in range(MOST_REDIRECTS + 1):
        headers: dict[bytes | str, bytes | str] = {
            "host": url.netloc.decode("ascii"),
            "user-agent": AGENT,
            "accept": "*/*",
            "accept-encoding": "gzip",
        }
        headers.update(conditions.items())
        timeouts = {"connect": SILENT_SECONDS, "read": SILENT_SECONDS, "write": SILENT_SECONDS}
        with pool.stream(
            "GET", str(url), headers=headers, extensions={"timeout": timeouts}
        ) as response:
            said = _headers(response)
            if response.status not in _REDIRECTS or "location" not in said:
                return _taken(response, said, url)
        url = _next(url, said["location"])
    raise Unavailable(f"it leads on more than {MOST_REDIRECTS} times, so it was left")


def _next(url: URL, location: str) -> URL:
    """Return where a redirect leads, if that is on the web at all.

    Raises:
        Refused: It is not.
    """
    try:
        target = checked_url(str(url.join(location)))
    except (Invalid, InvalidURL, ValueError):
        raise Refused("it leads to what is no web address, so it was left") from None
    if url.scheme == "https" and target.scheme == "http":
        raise Refused("it leads from a private connection to an open one, so it was left")
    return target


def _taken(response: Response, said: dict[str, str], url: URL) -> Fetched:
    state = {name: said.get(name, "")[:_LONGEST_STATE] for name in ("etag", "last-modified")}
    if response.status == 304:
        return Fetched(b"", True, "", state["etag"], state["last-modified"], str(url))
    if response.status in _NOT_THERE:
        raise NotFound("there is nothing at this address any more; look for its new one")
    if response.status != 200:
        raise Unavailable(f"it answers {response.status}; try again later")
    body = unpacked(response.iter_stream(), said.get("content-encoding", ""), MOST_BYTES)
    kind = said.get("content-type", "").partition(";")[0].strip().lower()
    return Fetched(body, False, kind, state["etag"], state["last-modified"], str(url))


def _headers(response: Response) -> dict[str, str]:
    found: dict[str, str] = {}
    for name, value in response.headers:
        found.setdefault(name.decode("latin-1").lower(), value.decode("latin-1"))
    return found


@cache
def _trust() -> ssl.SSLContext:
    return ssl.create_default_context()
