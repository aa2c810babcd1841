"""Dots over time in named rows, as SVG text: the same dots give the same bytes."""

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import datetime, tzinfo
from html import escape
from typing import Final

from afterword.core.wording import month

_RIGHT: Final = 16
_TOP: Final = 18
_STEP: Final = 30
"""Between two rows, in units of the drawing."""
_BELOW: Final = 30
_RADIUS: Final = 4.5
_INK: Final = "#655a4e"
_WARM: Final = "#e3a138"
_RULE: Final = "#e2d8c6"


@dataclass(frozen=True, slots=True)
class Dot:
    """Something that was so on one day."""

    at: datetime
    row: str


@dataclass(frozen=True, slots=True)
class Sheet:
    """How the dots are laid out."""

    title: str
    rows: tuple[str, ...]
    """Names of the rows, from the top; ours, never a stranger's."""
    width: int = 360
    left: int = 66
    """Room for the names, in units of the drawing."""
    is_joined: bool = False
    """A thread runs from dot to dot."""


def dots(found: Sequence[Dot], sheet: Sheet, zone: tzinfo) -> str:
    """Draw what was so over time, each dot in its row.

    Colours stand as attributes, so that the file looks right alone; a page gives the classes
    ``rule``, ``thread``, ``said`` and ``name`` colours of its own.

    Args:
        found: Oldest first; at least one.
        sheet: How it is laid out; every dot's row is one of its rows.
        zone: Where the person lives; days are named there.
    """
    height = _TOP + _STEP * (len(sheet.rows) - 1) + _BELOW
    first, last = _day(found[0].at, zone), _day(found[-1].at, zone)
    # Without a thread the hours of one day say nothing.
    is_spread = sheet.is_joined or first != last
    points = [
        (_across(one.at, found if is_spread else [one], sheet), _down(one.row, sheet))
        for one in found
    ]
    says = "; ".join(f"{_day(one.at, zone)}: {one.row}" for one in found)
    opening = (
        f'<svg xmlns="http://www.w3.org/2000/svg" class="dots" role="img" '
        f'viewBox="0 0 {sheet.width} {height}" font-family="Georgia, serif" font-size="14">'
    )
    parts = [
        opening,
        f"<title>{escape(sheet.title)}</title>",
        f"<desc>{escape(says)}</desc>",
        *(_row(name, sheet) for name in sheet.rows),
        *(_thread(points) if sheet.is_joined else ()),
        *(_dot(point, one, zone) for point, one in zip(points, found, strict=True)),
        _named(first, sheet.left, height, "start"),
    ]
    if last != first:
        parts.append(_named(last, sheet.width - _RIGHT, height, "end"))
    return "\n".join([*parts, "</svg>"]) + "\n"


def _across(at: datetime, found: Sequence[Dot], sheet: Sheet) -> float:
    """Place a moment between the first and the last; a single one stands in the middle."""
    room = sheet.width - sheet.left - _RIGHT - 2 * _RADIUS
    whole = (found[-1].at - found[0].at).total_seconds()
    share = (at - found[0].at).total_seconds() / whole if whole else 0.5
    return sheet.left + _RADIUS + room * share


def _down(row: str, sheet: Sheet) -> float:
    return float(_TOP + _STEP * sheet.rows.index(row))


def _row(name: str, sheet: Sheet) -> str:
    y = _number(_down(name, sheet))
    return (
        f'<line class="rule" stroke="{_RULE}" x1="{sheet.left}" x2="{sheet.width - _RIGHT}" '
        f'y1="{y}" y2="{y}"/>'
        f'<text class="name" fill="{_INK}" x="{sheet.left - 10}" y="{y}" dy=".35em" '
        f'text-anchor="end">{escape(name)}</text>'
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


def _dot(point: tuple[float, float], one: Dot, zone: tzinfo) -> str:
    x, y = point
    said = escape(f"{_day(one.at, zone)}: {one.row}")
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
