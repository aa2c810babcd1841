"""Bars as an SVG: how long each way through a mailbox takes."""

from collections.abc import Mapping
from html import escape
from typing import Final

_LEFT: Final = 190
_WIDE: Final = 420
_ROW: Final = 30
_STYLE: Final = (
    "text{font:14px sans-serif;fill:#222}rect{fill:#8aa4b8}.ours{fill:#2f6f5e}"
    "@media(prefers-color-scheme:dark){text{fill:#ddd}}"
)


def drawn(seconds: Mapping[str, float], size: int) -> str:
    """Return a drawing of one bar for each name, the same for the same numbers."""
    longest = max(seconds.values())
    rows = []
    for number, (name, taken) in enumerate(seconds.items()):
        top = 40 + number * _ROW
        wide = max(1.0, _WIDE * taken / longest)
        kind = ' class="ours"' if name.startswith("afterword") else ""
        rows.append(
            f'<text x="{_LEFT - 10}" y="{top + 15}" text-anchor="end">{escape(name)}</text>'
            f'<rect{kind} x="{_LEFT}" y="{top}" height="20" '
            f'width="{wide:.1f}"/>'
            f'<text x="{_LEFT + wide + 8:.1f}" y="{top + 15}">{taken:.1f} s</text>'
        )
    high = 50 + len(rows) * _ROW
    title = f"A first scan of {size:,} messages, seconds (shorter is better)"
    return (
        f'<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 {_LEFT + _WIDE + 80} {high}" '
        f'role="img" aria-label="{title}"><style>{_STYLE}</style>'
        f'<text x="10" y="22">{title}</text>{"".join(rows)}</svg>\n'
    )
