"""Turns a drawing into a picture, where the extra for it is installed."""

from importlib.util import find_spec
from typing import Final

from afterword.core.errors import Unavailable

_SCALE: Final = 2
"""Pixels for each unit of the drawing, so that it is sharp in print."""


def can_draw() -> bool:
    """Tell whether pictures can be made here."""
    return find_spec("resvg_py") is not None


def png(svg: str) -> bytes:
    """Return a drawing as a PNG, on white.

    Raises:
        Unavailable: The extra is not installed.
    """
    if not can_draw():
        raise Unavailable(
            "A picture needs one more package: pip install 'afterword[png]'; SVG needs none."
        )
    import resvg_py

    return bytes(resvg_py.svg_to_bytes(svg_string=svg, zoom=_SCALE, background="#ffffff"))
