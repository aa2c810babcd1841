"""Whose clock a time in a mail is read on: the one it names, else that where the person lives."""

from datetime import tzinfo
from typing import Final
from zoneinfo import ZoneInfo, ZoneInfoNotFoundError

from afterword.core.messages.message import Message
from afterword.core.patterns import later
from afterword.core.reading.said import plain_sentences

_PLACES: Final = {
    "America/New_York": "est edt",
    "America/Chicago": "cst cdt",
    "America/Denver": "mst mdt",
    "America/Los_Angeles": "pst pdt",
    "Europe/London": "bst",
    "Europe/Paris": "cet cest mez mesz",
    "Australia/Sydney": "aest aedt",
    "Asia/Singapore": "sgt",
    "Asia/Tokyo": "jst",
    "UTC": "gmt utc",
}
"""Short names of clocks, by a place that has them. In summer people write EST and mean the clock
on the wall, so the place counts and not the letter; what stands for several places (IST) is left
out."""
_IN_WORDS: Final = {
    "America/New_York": "et eastern",
    "America/Chicago": "ct central",
    "America/Denver": "mt mountain",
    "America/Los_Angeles": "pt pacific",
    "Europe/London": "uk",
}
"""Words that are clocks only behind *am* or *pm*, or before *time*: "10:00 et" is French, and
"10:30 Central" may be a hall."""


def _by_name(places: dict[str, str]) -> dict[str, str]:
    return {name: place for place, names in places.items() for name in names.split()}


_PLACE_OF: Final = {**_by_name(_PLACES), **_by_name(_IN_WORDS)}
_SHORT: Final = "|".join(_by_name(_PLACES))
_WORD: Final = "|".join(_by_name(_IN_WORDS))
_NAMED = later(
    rf"\b\d{{1,2}}(?:[:.]\d\d)?(?: ?[ap]\.?m\b\.?)? ?\(?(?:(?P<short>{_SHORT})\b|"
    rf"(?P<word>{_WORD}) (?:standard |daylight )?time\b)|"
    r"(?<![a-z])[ap]\.?m\b\.? ?\(?(?P<letters>et|ct|mt|pt)\b"
)


def clock_zone(message: Message, zone: tzinfo) -> tzinfo:
    """Return the zone of the first clock a message names, else the one given.

    Args:
        message: What names days and times.
        zone: Where the person lives: people write to somebody by the clock that both have.
    """
    for sentence in plain_sentences(message):
        found = _NAMED.search(sentence.plain)
        if found:
            try:
                return ZoneInfo(_PLACE_OF[found[found.lastgroup or ""]])
            except (ZoneInfoNotFoundError, OSError):  # a machine without a table of zones
                return zone
    return zone
