"""A Sankey diagram as SVG text: the same flows give the same bytes."""

from collections.abc import Collection, Sequence
from dataclasses import dataclass
from html import escape
from typing import Final

from afterword.core.insights.funnel import Flow

_WIDTH: Final = 760
_LEFT: Final = 8
_BAR: Final = 14
_GAP: Final = 16
"""Between two nodes of a column, in units of the drawing."""
_BAND: Final = 220
"""Height of everything together; a single application is never thinner than ``_LEAST``."""
_LEAST: Final = 2.0
_TOP: Final = 12
_LABEL_ROOM: Final = 190
_TEXT_HEIGHT: Final = 34
_INK: Final = "#2d2620"
_WARM: Final = "#e3a138"
_FLOW: Final = "#e9cf9d"


@dataclass(frozen=True, slots=True)
class _Node:
    name: str
    count: int
    x: float
    y: float
    height: float


def sankey(
    flows: Sequence[Flow],
    layers: Sequence[Sequence[str]],
    title: str,
    says: str,
    uncounted: Collection[str] = (),
) -> str:
    """Draw flows from left to right.

    Colours stand as attributes, so that the file looks right alone; a page gives the classes
    ``flow``, ``bar`` and ``name`` colours of its own.

    Args:
        flows: What goes where; counts above 0.
        layers: The nodes, column by column; those without a flow are left out.
        title: What a screen reader calls it.
        says: The whole of it in words, for somebody who cannot see it.
        uncounted: The nodes that stand without a number.
    """
    unit = max(_LEAST, _BAND / max(1, sum(one.count for one in flows if _is_first(one, flows))))
    nodes, height = _placed(flows, layers, unit)
    starts = _stacked(flows, nodes, unit, arriving=False)
    ends = _stacked(flows, nodes, unit, arriving=True)
    drawn = [
        _ribbon(
            one,
            (nodes[one.source].x + _BAR, starts[one]),
            (nodes[one.target].x, ends[one]),
            unit,
            is_counted=one.target not in uncounted,
        )
        for one in flows
    ]
    opening = (
        f'<svg xmlns="http://www.w3.org/2000/svg" class="sankey" role="img" '
        f'viewBox="0 0 {_WIDTH} {_number(height)}" font-family="Georgia, serif" font-size="15">'
    )
    parts = [
        opening,
        f"<title>{escape(title)}</title>",
        f"<desc>{escape(says)}</desc>",
        *drawn,
        *(_bar(node, is_counted=node.name not in uncounted) for node in nodes.values()),
        "</svg>",
    ]
    return "\n".join(parts) + "\n"


def _is_first(flow: Flow, flows: Sequence[Flow]) -> bool:
    return all(other.target != flow.source for other in flows)


def _placed(
    flows: Sequence[Flow], layers: Sequence[Sequence[str]], unit: float
) -> tuple[dict[str, _Node], float]:
    """Give each node its place, and return the height all of it takes."""
    sizes = {
        name: max(
            sum(one.count for one in flows if one.source == name),
            sum(one.count for one in flows if one.target == name),
        )
        for layer in layers
        for name in layer
    }
    columns = [[name for name in layer if sizes[name]] for layer in layers]
    columns = [column for column in columns if column]
    step = (_WIDTH - _LEFT - _BAR - _LABEL_ROOM) / max(1, len(columns) - 1)
    nodes: dict[str, _Node] = {}
    lowest = 0.0
    for number, column in enumerate(columns):
        y = float(_TOP)
        for name in column:
            height = sizes[name] * unit
            nodes[name] = _Node(name, sizes[name], _LEFT + number * step, y, height)
            y += max(height, _TEXT_HEIGHT) + _GAP
        lowest = max(lowest, y)
    return nodes, lowest


def _stacked(
    flows: Sequence[Flow], nodes: dict[str, _Node], unit: float, *, arriving: bool
) -> dict[Flow, float]:
    """Lay the flows of each node side by side, and return where each begins.

    What comes from near by arrives above what comes from far, so that fewer bands cross.
    """
    reached = {name: node.y for name, node in nodes.items()}
    places: dict[Flow, float] = {}
    for one in sorted(flows, key=lambda one: -nodes[one.source].x) if arriving else flows:
        name = one.target if arriving else one.source
        places[one] = reached[name]
        reached[name] += one.count * unit
    return places


_Point = tuple[float, float]


def _ribbon(flow: Flow, start: _Point, end: _Point, unit: float, *, is_counted: bool) -> str:
    """Draw one flow as a band with two bent edges."""
    (left, above), (right, below) = start, end
    thick, middle = flow.count * unit, _number((left + right) / 2)
    path = (
        f"M{_number(left)} {_number(above)}"
        f"C{middle} {_number(above)} {middle} {_number(below)} {_number(right)} {_number(below)}"
        f"V{_number(below + thick)}"
        f"C{middle} {_number(below + thick)} {middle} {_number(above + thick)} "
        f"{_number(left)} {_number(above + thick)}Z"
    )
    number = f": {flow.count}" if is_counted else ""
    said = escape(f"{flow.source} to {flow.target}{number}")
    return (
        f'<path class="flow" fill="{_FLOW}" fill-opacity=".8" d="{path}">'
        f"<title>{said}</title></path>"
    )


def _bar(node: _Node, *, is_counted: bool) -> str:
    x = node.x + _BAR + 7
    y = node.y + max(node.height / 2, 8)
    number = f'<tspan x="{_number(x)}" dy="1.2em">{node.count:,}</tspan>' if is_counted else ""
    return (
        f'<rect class="bar" fill="{_WARM}" x="{_number(node.x)}" y="{_number(node.y)}" '
        f'width="{_BAR}" height="{_number(max(node.height, _LEAST))}" rx="2"/>'
        f'<text class="name" fill="{_INK}" x="{_number(x)}" y="{_number(y)}">'
        f"{escape(node.name)}{number}</text>"
    )


def _number(value: float) -> str:
    """Write a coordinate with one digit behind the point, and none where it is 0."""
    return f"{value:.1f}".removesuffix(".0")
