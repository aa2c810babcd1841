"""Letters and answers over years as SVG text: the same lives give the same bytes."""

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import date, timedelta
from html import escape
from typing import Final

from afterword.core.cadence import CHECK_INS
from afterword.core.simulation.life import Life
from afterword.core.simulation.measure import unanswered_before
from afterword.core.touchpoints import Direction, Touchpoint

_WIDTH: Final = 760
_LEFT: Final = 232
"""Room for what people are used to."""
_RIGHT: Final = 14
_TOP: Final = 64
_STEP: Final = 21
_GAP: Final = 13
"""Between two people, in units of the drawing."""
_INK: Final = "#2d2620"
_SOFT: Final = "#655a4e"
_WARM: Final = "#e3a138"
_RULE: Final = "#e2d8c6"
_LATE: Final = "#b3543b"
_PAPER: Final = "#fdfbf7"
_PEST: Final = 3
"""A letter after so many without an answer is drawn in another colour."""


@dataclass(frozen=True, slots=True)
class Row:
    """One line of the drawing."""

    habit: str
    """What stands beside it; empty where the line above says it."""
    way: str
    """Who decided whom to write to."""
    life: Life
    person: int
    """Lines of one person stand together."""


def timelines(rows: Sequence[Row], first: date, years: int) -> str:
    """Draw a line for each row: full dots are letters, rings are answers.

    Args:
        rows: From the top; at least one.
        first: The first day.
        years: How long, of 365 days.
    """
    ways = list(dict.fromkeys(one.way for one in rows))
    height = _TOP + _STEP * len(rows) + _GAP * (rows[-1].person + 1) + 22
    says = "; ".join(
        f"{one.life.habit.name}, {one.way}: {len(_letters(one.life))} letters, "
        f"{one.life.answered} answers"
        for one in rows
    )
    opening = (
        f'<svg xmlns="http://www.w3.org/2000/svg" class="simulation" role="img" '
        f'viewBox="0 0 {_WIDTH} {height}" font-family="Georgia, serif" font-size="13">'
    )
    parts = [
        opening,
        "<title>Letters and answers over the years, for one person of each habit</title>",
        f"<desc>{escape(says)}</desc>",
        f'<rect width="{_WIDTH}" height="{height}" rx="10" fill="{_PAPER}"/>',
        *_legend(ways),
        *(_year(number, years, height) for number in range(years + 1)),
        *(_row(place, one, first, years, ways) for place, one in enumerate(rows)),
        "</svg>",
    ]
    return "\n".join(parts) + "\n"


def _legend(ways: Sequence[str]) -> list[str]:
    drawn = [_dot(20, 20, _WARM), _text(30, 20, "a letter"), _ring(104, 20)]
    drawn += [_text(114, 20, "an answer"), _dot(196, 20, _LATE)]
    drawn.append(_text(206, 20, "a letter after three without an answer"))
    if len(ways) > 1:
        said = f"Of two lines the upper one is {ways[0]}, the lower one {ways[1]}."
        drawn.append(_text(15, 42, said if len(ways) == 2 else f"From above: {', '.join(ways)}."))
    return drawn


def _year(number: int, years: int, height: int) -> str:
    x = _number(_LEFT + (_WIDTH - _LEFT - _RIGHT) * number / years)
    line = f'<line stroke="{_RULE}" x1="{x}" x2="{x}" y1="{_TOP - 6}" y2="{height - 20}"/>'
    if number == years:
        return line
    return line + _text(float(x) + 4, height - 10, f"year {number + 1}", _SOFT)


def _row(place: int, row: Row, first: date, years: int, ways: Sequence[str]) -> str:
    y = _TOP + _STEP * place + _GAP * row.person + _STEP / 2
    life = row.life

    def across(day: date) -> float:
        whole = timedelta(days=365 * years)
        return _LEFT + (_WIDTH - _LEFT - _RIGHT) * min((day - first) / whole, 1.0)

    end = across(life.closed_on or first + timedelta(days=365 * years))
    style = "" if row.way == ways[0] else ' stroke-dasharray="2 3"'
    tie = (
        f'<line stroke="{_SOFT}" stroke-opacity=".5"{style} x1="{_number(across(life.began))}" '
        f'x2="{_number(end)}" y1="{_number(y)}" y2="{_number(y)}"/>'
    )
    parts = [_text(_LEFT - 12, y, row.habit, _INK, "end") if row.habit else "", tie]
    letters, heard = _letters(life), _heard(life)
    for one in letters:
        is_late = unanswered_before(one, letters, heard) >= _PEST
        parts.append(_dot(across(one.at.date()), y, _LATE if is_late else _WARM))
    parts += [_ring(across(one.at.date()), y) for one in heard[1:]]
    return "".join(parts)


def _letters(life: Life) -> list[Touchpoint]:
    return [one for one in life.story if one.purpose in CHECK_INS]


def _heard(life: Life) -> list[Touchpoint]:
    """Return what they said, the no first."""
    return [one for one in life.story if one.direction is Direction.INBOUND and one.is_human]


def _dot(x: float, y: float, colour: str) -> str:
    return f'<circle fill="{colour}" cx="{_number(x)}" cy="{_number(y)}" r="4.5"/>'


def _ring(x: float, y: float) -> str:
    return (
        f'<circle fill="{_PAPER}" stroke="{_INK}" stroke-width="1.3" cx="{_number(x)}" '
        f'cy="{_number(y)}" r="3"/>'
    )


def _text(x: float, y: float, text: str, colour: str = _INK, anchor: str = "start") -> str:
    return (
        f'<text fill="{colour}" x="{_number(x)}" y="{_number(y)}" dy=".35em" '
        f'text-anchor="{anchor}">{escape(text)}</text>'
    )


def _number(value: float) -> str:
    """Write a coordinate with one digit behind the point, and none where it is 0."""
    return f"{value:.1f}".removesuffix(".0")
