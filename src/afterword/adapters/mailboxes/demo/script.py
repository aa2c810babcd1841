"""The demo mailbox as it is written down: people, meetings and mail, not yet dated.

The texts live beside this package in ``demo_data``, one TOML file a story. A file may hold
``[people.KEY]``, ``[meetings.KEY]``, ``[[message]]``, ``[[series]]`` (one text, several
instances) and ``[defaults]`` for all of them. ``cast.toml`` holds the people every file knows.
"""

import tomllib
from collections.abc import Mapping
from dataclasses import dataclass, field
from functools import cache
from importlib.resources import files
from typing import Any

from afterword.core.reading.reading import Door, Kind, ReachedStage, Reason, SenderKind

OWNER = "ana"
"""The key of the person whose mailbox this is, in ``cast.toml``."""


@dataclass(frozen=True, slots=True)
class Author:
    """Somebody, or some system, that writes mail, and the habits of their mail program."""

    name: str
    address: str
    signature: str = ""
    quoting: str = "plain"
    """How a reply shows what it answers: ``plain``, ``office``, ``german`` or ``none``."""
    form: str = "plain"
    """``plain``, ``html`` or ``both``."""
    layout: str = "letter"
    """The HTML page around the text: a file in ``demo_data/layouts``."""
    brand: str = ""
    colour: str = "#1f4e5f"
    footer: str = ""
    encoding: str = "qp"
    """``7bit``, ``8bit``, ``qp`` or ``base64``."""
    charset: str = "utf-8"
    wrap: int = 0
    """Where the mail program breaks lines; 0 leaves that to the reader."""
    mailer: str = ""
    host: str = ""
    """The server the mail leaves from, where it is not the address's own."""
    reply_to: str = ""
    headers: Mapping[str, str] = field(default_factory=dict)
    automated: bool = False


@dataclass(frozen=True, slots=True)
class When:
    """A moment before (or after) the one the mailbox is made for."""

    day: int = 0
    """Calendar days after ``anchor``; before it, if negative."""
    time: str = "09:00"
    anchor: str = ""
    """A meeting or message of the same file; empty is today."""
    on: str = "any"
    """``any``, ``workday`` or a weekday: moved there, away from the anchor."""
    workdays: int = 0
    """Working days after the anchor, instead of ``day``."""
    hours_ago: tuple[int, int, int] | None = None
    """Wanted, least and most hours before now, instead of ``day``; kept to hours of the day."""


@dataclass(frozen=True, slots=True)
class Meeting:
    """An appointment the mail speaks of."""

    when: When
    minutes: int = 30
    summary: str = ""
    location: str = ""
    organiser: str = ""
    attendees: tuple[str, ...] = ()
    moves: str = ""
    """The key of the meeting this one takes the place of; they share a UID."""


@dataclass(frozen=True, slots=True)
class Label:
    """What a reader should make of a message. It never becomes part of the mail."""

    kind: Kind = Kind.OTHER
    also: tuple[Kind, ...] = ()
    """Other kinds a careful person might give it."""
    organisation: str | None = None
    role: str | None = None
    stage: ReachedStage | None = None
    sender: SenderKind | None = None
    reason: Reason | None = None
    door: Door | None = None


@dataclass(frozen=True, slots=True)
class Entry:
    """One message, not yet dated."""

    key: str
    when: When
    sender: str
    subject: str = ""
    text: str = ""
    to: tuple[str, ...] = (OWNER,)
    cc: tuple[str, ...] = ()
    form: str = ""
    answers: str = ""
    """The key of the message this one replies to."""
    quote: bool = True
    invitation: tuple[str, str, str] | None = None
    """Method, meeting and style (``office`` or ``attached``) of a calendar part."""
    bounces: str = ""
    """The key of the message this one says could not be delivered."""
    attached: tuple[str, ...] = ()
    at_weekend: str = ""
    headers: Mapping[str, str] = field(default_factory=dict)
    fields: Mapping[str, str] = field(default_factory=dict)
    label: Label | None = None


@dataclass(frozen=True, slots=True)
class Story:
    """One file of the demo mailbox."""

    name: str
    people: Mapping[str, Author]
    meetings: Mapping[str, Meeting]
    entries: tuple[Entry, ...]


_WHEN = ("day", "time", "anchor", "on", "workdays", "hours_ago")
_PLAIN = ("sender", "subject", "text", "form", "answers", "quote", "bounces", "at_weekend")
_LISTS = ("to", "cc", "attached")
_LABEL = {"kind": Kind, "stage": ReachedStage, "sender": SenderKind, "reason": Reason, "door": Door}


@cache
def stories() -> tuple[Story, ...]:
    """Read every file of the demo mailbox, in the order of their names."""
    folder = files("afterword.adapters.mailboxes") / "demo_data"
    tables = {
        file.name.removesuffix(".toml"): tomllib.loads(file.read_text("utf-8"))
        for file in folder.iterdir()
        if file.name.endswith(".toml")
    }
    cast = {key: Author(**table) for key, table in tables.pop("cast")["people"].items()}
    return tuple(_story(name, tables[name], cast) for name in sorted(tables))


@cache
def layout(name: str) -> str:
    """Return an HTML page with ``$`` placeholders."""
    return (
        files("afterword.adapters.mailboxes")
        .joinpath("demo_data", "layouts", f"{name}.html")
        .read_text("utf-8")
    )


def _story(name: str, table: dict[str, Any], cast: dict[str, Author]) -> Story:
    defaults = table.get("defaults", {})
    people = cast | {key: Author(**each) for key, each in table.get("people", {}).items()}
    meetings = {key: _meeting(each) for key, each in table.get("meetings", {}).items()}
    written = [defaults | each for each in table.get("message", ())]
    for number, series in enumerate(table.get("series", ()), 1):
        shared = {key: value for key, value in series.items() if key != "item"}
        written += [
            defaults | {"key": f"series-{number}-{n}"} | shared | item
            for n, item in enumerate(series["item"], 1)
        ]
    return Story(name, people, meetings, tuple(map(_entry, written)))


def _when(table: dict[str, Any]) -> When:
    given = {key: table.pop(key) for key in _WHEN if key in table}
    if "hours_ago" in given:
        given["hours_ago"] = tuple(given["hours_ago"])
    return When(**given)


def _meeting(table: dict[str, Any]) -> Meeting:
    when = _when(table)
    return Meeting(when, attendees=tuple(table.pop("attendees", ())), **table)


def _entry(table: dict[str, Any]) -> Entry:
    """Make an entry of a table; what is no property of a mail fills the places in its text."""
    table = dict(table)
    given: dict[str, Any] = {key: table.pop(key) for key in _PLAIN if key in table}
    given |= {key: tuple(table.pop(key)) for key in _LISTS if key in table}
    if "invitation" in table:
        given["invitation"] = tuple(table.pop("invitation"))
    about = {key: table.pop(key, None) for key in ("organisation", "role")}
    if "label" in table:
        given["label"] = _label(about | table.pop("label"))
    return Entry(
        key=table.pop("key"),
        when=_when(table),
        headers=table.pop("headers", {}),
        fields={key: str(value) for key, value in table.items()},
        **given,
    )


def _label(table: dict[str, Any]) -> Label:
    read: dict[str, Any] = {
        key: _LABEL.get(key, str)(value) for key, value in table.items() if value
    }
    return Label(**read | {"also": tuple(map(Kind, table.get("also", ())))})
