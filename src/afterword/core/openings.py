"""The public job boards of organisations, and the openings listed there."""

from dataclasses import dataclass
from datetime import date, datetime


@dataclass(frozen=True, slots=True)
class Board:
    """The public board of one organisation."""

    organisation: str
    """As the person's mail names it."""
    kind: str
    """The recruiting system it is kept in, such as ``greenhouse``."""
    address: str
    """Where its listing is read."""
    etag: str = ""
    modified: str = ""
    asked_on: date | None = None
    """The day it was asked last, whatever came of it."""
    read_at: datetime | None = None
    """When it was read last with success; aware, UTC."""
    problem: str = ""
    """Why the last reading failed, in a sentence; empty where it did not."""


@dataclass(frozen=True, slots=True)
class Posting:
    """One opening as a board lists it. Every text is plain, on one line, and bounded."""

    key: str
    """What the board tells it by."""
    title: str
    link: str
    location: str = ""
    published_on: date | None = None


@dataclass(frozen=True, slots=True)
class Opening:
    """An opening a board lists or listed."""

    id: str
    """``O`` and a number, given by the store; empty until it is kept."""
    board: str
    """The address of its board."""
    key: str
    title: str
    link: str
    location: str
    first_seen_on: date
    seen_on: date
    """The last day it was listed."""
    published_on: date | None = None
    """By the board's own word; None where it gives none."""
    was_there_first: bool = False
    """It stood there when the board was first read, so nobody can tell since when."""
    absent_on: date | None = None
    """The first day it was missing in a listing; None while it is listed."""
    closed_on: date | None = None
    """The second, later day it was missing: now it counts as gone."""
    reopened_on: date | None = None
    """The day it was listed again after it had gone."""
