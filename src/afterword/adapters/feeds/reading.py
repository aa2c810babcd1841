"""Reads a feed; run as a process of its own, since what it reads may be anything."""

import io
import json
import sys
from calendar import timegm
from datetime import UTC, datetime
from typing import Any, Final
from urllib.parse import urljoin, urlsplit, urlunsplit

from afterword.adapters.apart import limit_memory, read_apart
from afterword.adapters.feeds.plain import one_plain_line
from afterword.core.articles import Entry, FeedText
from afterword.core.errors import Unavailable

MOST_ENTRIES: Final = 200
"""Entries of a feed that are looked at, the first ones (judgement)."""
LONGEST_TITLE: Final = 300
"""Characters; a title that is longer is cut."""
LONGEST_SUMMARY: Final = 1_000
"""Characters that are kept, enough to match an article to what somebody cares about."""
LONGEST_LINK: Final = 2_000
"""Bytes; a longer one leads nowhere a person wants to go, and fits into no index."""
_NO_FEED: Final = "what is there is no feed; look for its address on the site"
_FOLLOWING: Final = ("utm_source", "utm_medium", "utm_campaign", "utm_term", "utm_content")


def read_feed(data: bytes, content_type: str, address: str) -> FeedText:
    """Read a feed.

    Args:
        data: RSS, Atom or RDF, or what claims to be one.
        content_type: As its server says.
        address: Where it is from; relative links lead on from there.

    Raises:
        Unavailable: It cannot be read.
    """
    asked = json.dumps({"type": content_type, "address": address}).encode()
    said = read_apart(__spec__.name, asked + b"\n" + data)
    entries = tuple(
        Entry(one["link"], one["title"], one["summary"], _moment(one["at"]))
        for one in said["entries"]
    )
    if not said["is_feed"] and not said["others"]:
        raise Unavailable(_NO_FEED)
    return FeedText(said["title"], entries, tuple(said["others"]))


def main() -> None:
    """Read what is on standard input, and print what it says."""
    limit_memory()
    asked, _, data = sys.stdin.buffer.read().partition(b"\n")
    about = json.loads(asked)
    print(json.dumps(_read(data, about["type"], about["address"])))  # noqa: T201 (its answer)


def _read(data: bytes, content_type: str, address: str) -> dict[str, Any]:
    import feedparser

    # A stream and nothing else: of bytes or text, feedparser asks whether they name a file.
    parsed = feedparser.parse(
        io.BytesIO(data),
        response_headers={"content-type": content_type, "content-location": address},
        resolve_relative_uris=False,
        sanitize_html=False,  # what is kept is plain text
    )
    entries = [_entry(one, address) for one in parsed.entries[:MOST_ENTRIES]]
    is_feed = bool(parsed.version) or bool(parsed.entries)
    return {
        "title": one_plain_line(parsed.feed.get("title", ""), LONGEST_TITLE) if is_feed else "",
        "entries": [one for one in entries if one["link"] and one["title"]],
        "is_feed": is_feed,
        "others": [] if is_feed else _named_by(data, address),
    }


def _entry(one: Any, address: str) -> dict[str, Any]:
    body = one.get("summary") or next((it.get("value") for it in one.get("content", [])), "")
    at = one.get("published_parsed") or one.get("updated_parsed")
    summary = one_plain_line(body, LONGEST_SUMMARY)
    title = one_plain_line(one.get("title"), LONGEST_TITLE) or summary[:80]
    return {
        "link": _link(str(one.get("link") or ""), address),
        "title": title,
        "summary": summary,
        "at": _seconds(at),
    }


def _link(link: str, address: str) -> str:
    """Return a link as a person would follow it; empty where there is none on the web."""
    try:
        parts = urlsplit(urljoin(address, "".join(link.split())))
        host = parts.hostname
    except ValueError:
        return ""
    if parts.scheme not in {"http", "https"} or not host:
        return ""
    query = "&".join(
        one for one in parts.query.split("&") if one.partition("=")[0] not in _FOLLOWING
    )
    made = urlunsplit((parts.scheme, parts.netloc, parts.path, query, ""))
    return made if len(made.encode("utf-8", "replace")) <= LONGEST_LINK else ""


def _seconds(at: Any) -> int | None:
    try:
        return timegm(at) if at else None
    except (TypeError, ValueError, OverflowError):
        return None


def _moment(seconds: int | None) -> datetime | None:
    try:
        return datetime.fromtimestamp(seconds, UTC) if seconds is not None else None
    except (ValueError, OverflowError, OSError):
        return None


def _named_by(data: bytes, address: str) -> list[str]:
    """Return the feeds a web page names in its head."""
    from selectolax.lexbor import LexborHTMLParser

    from afterword.core.messages.html import is_too_deep

    source = data[:500_000].decode("utf-8", "replace")
    if "<" not in source or is_too_deep(source):
        return []
    links = LexborHTMLParser(source).css("link[rel~=alternate]")
    found = [
        _link(one.attributes.get("href") or "", address)
        for one in links
        if (one.attributes.get("type") or "").lower()
        in {"application/rss+xml", "application/atom+xml", "application/feed+json"}
    ]
    return [one for one in found if one][:5]


if __name__ == "__main__":
    main()
