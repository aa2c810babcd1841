"""A line of moods as SVG text: the same moods give the same bytes."""

from collections.abc import Sequence
from datetime import datetime, tzinfo
from html import escape
from typing import Final

from afterword.core.private.moods import Mood, MoodWord
from afterword.core.wording import month

_WIDTH: Final = 360
_LEFT: Final = 66
"""Room for the words."""
_RIGHT: Final = 16
_TOP: Final = 18
_STEP: Final = 30
"""Between two words, in units of the drawing."""
_BELOW: Final = 30
_RADIUS: Final = 4.5
_INK: Final = "#655a4e"
_WARM: Final = "#e3a138"
_RULE: Final = "#e2d8c6"
_WORDS: Final = tuple(reversed(MoodWord))
"""From the top."""


def mood_line(moods: Sequence[Mood], zone: tzinfo) -> str:
    """Draw moods over time, each where its word stands.

    Colours stand as attributes, so that the file looks right alone; a page gives the classes
    ``rule``, ``thread``, ``said`` and ``name`` colours of its own.

    Args:
        moods: Oldest first; at least one.
        zone: Where the person lives; days are named there.
    """
    height = _TOP + _STEP * (len(_WORDS) - 1) + _BELOW
    points = [(_across(one.at, moods), _down(one.word)) for one in moods]
    first, last = _day(moods[0].at, zone), _day(moods[-1].at, zone)
    says = "; ".join(f"{_day(one.at, zone)}: {one.word.value}" for one in moods)
    opening = (
        f'<svg xmlns="http://www.w3.org/2000/svg" class="moods" role="img" '
        f'viewBox="0 0 {_WIDTH} {height}" font-family="Georgia, serif" font-size="14">'
    )
    parts = [
        opening,
        "<title>How you were, over time</title>",
        f"<desc>{escape(says)}</desc>",
        *(_row(word) for word in _WORDS),
        *_thread(points),
        *(_dot(point, one, zone) for point, one in zip(points, moods, strict=True)),
        _named(first, _LEFT, height, "start"),
    ]
    if last != first:
        parts.append(_named(last, _WIDTH - _RIGHT, height, "end"))
    return "\n".join([*parts, "</svg>"]) + "\n"


def _across(at: datetime, moods: Sequence[Mood]) -> float:
    """Place a moment between the first and the last; a single one stands in the middle."""
    room = _WIDTH - _LEFT - _RIGHT - 2 * _RADIUS
    whole = (moods[-1].at - moods[0].at).total_seconds()
    share = (at - moods[0].at).total_seconds() / whole if whole else 0.5
    return _LEFT + _RADIUS + room * share


def _down(word: MoodWord) -> float:
    return float(_TOP + _STEP * _WORDS.index(word))


def _row(word: MoodWord) -> str:
    y = _number(_down(word))
    return (
        f'<line class="rule" stroke="{_RULE}" x1="{_LEFT}" x2="{_WIDTH - _RIGHT}" '
        f'y1="{y}" y2="{y}"/>'
        f'<text class="name" fill="{_INK}" x="{_LEFT - 10}" y="{y}" dy=".35em" '
        f'text-anchor="end">{word.value}</text>'
    )


def _thread(points: Sequence[tuple[float, float]]) -> list[str]:
    if len(points) < 2:
        return []
    places = " ".join(f"{_number(x)},{_number(y)}" for x, y in points)
    line = (
        f'<polyline class="thread" fill="none" stroke="{_WARM}" stroke-width="1.5" '
        f'stroke-linejoin="round" points="{places}"/>'
    )
    return [line]


def _dot(point: tuple[float, float], mood: Mood, zone: tzinfo) -> str:
    x, y = point
    said = escape(f"{_day(mood.at, zone)}: {mood.word.value}")
    return (
        f'<circle class="said" fill="{_WARM}" cx="{_number(x)}" cy="{_number(y)}" '
        f'r="{_number(_RADIUS)}"><title>{said}</title></circle>'
    )


def _named(day: str, x: float, height: int, anchor: str) -> str:
    return (
        f'<text class="name" fill="{_INK}" x="{_number(x)}" y="{height - 4}" '
        f'text-anchor="{anchor}">{escape(day)}</text>'
    )


def _day(at: datetime, zone: tzinfo) -> str:
    local = at.astimezone(zone)
    return f"{local.day} {month(local.month)} {local.year}"


def _number(value: float) -> str:
    """Write a coordinate with one digit behind the point, and none where it is 0."""
    return f"{value:.1f}".removesuffix(".0")
