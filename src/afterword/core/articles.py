"""What the person follows on the web, and what was found there."""

from dataclasses import dataclass
from datetime import datetime


@dataclass(frozen=True, slots=True)
class Feed:
    """A feed the person subscribed to."""

    address: str
    """Where it is read; http or https."""
    title: str = ""
    """As it calls itself, or as the person's list of feeds did."""
    etag: str = ""
    """What its server calls the state that was read last (RFC 9110, 8.8.3)."""
    modified: str = ""
    """When that state was made, in the server's own words."""
    read_at: datetime | None = None
    """When it was read last with success; aware, UTC."""
    problem: str = ""
    """Why the last reading failed, in a sentence; empty where it did not."""


@dataclass(frozen=True, slots=True)
class Entry:
    """One article as a feed tells of it. Every text is plain, on one line, and bounded."""

    link: str
    """http or https."""
    title: str
    summary: str = ""
    published_at: datetime | None = None
    """Aware, UTC; None where the feed gives no usable time."""


@dataclass(frozen=True, slots=True)
class FeedText:
    """What a feed says when it is read."""

    title: str
    entries: tuple[Entry, ...]
    """In the order of the feed."""
    others: tuple[str, ...] = ()
    """Addresses of feeds the text names, where it is a web page and no feed."""


@dataclass(frozen=True, slots=True)
class Article:
    """An article that was found, kept for a year."""

    id: str
    """``R`` and a number, given by the store and never used twice."""
    link: str
    """One article has one link, whichever feed it was found in."""
    title: str
    summary: str
    feed: str
    """The address of the feed it was found in first."""
    first_seen_at: datetime
    """Aware, UTC."""
    published_at: datetime | None = None
    text: str = ""
    """What stands in the article itself, where it was read."""


@dataclass(frozen=True, slots=True)
class ArticleMatch:
    """An article somebody may care about, and the words that say so."""

    contact_id: str
    article_id: str
    score: float
    """Comparable with other matches; higher is better."""
    words: tuple[str, ...]
    """As they stand in what is known of the contact."""


def best_first(one: ArticleMatch) -> tuple[int, str, float, int, str]:
    """Sort matches by contact, the best of each first."""
    return (
        len(one.contact_id),
        one.contact_id,
        -one.score,
        -len(one.article_id),
        one.article_id,
    )
