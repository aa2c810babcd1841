"""The boards there are, and which one a link leads to."""

from afterword.adapters import boards
from afterword.adapters.boards._board import BoardKind
from afterword.core.plugins import modules_in


def all_kinds() -> dict[str, BoardKind]:
    """Return every kind of board, by name."""
    found = [getattr(module, "BOARD", None) for module in modules_in(boards)]
    return {one.name: one for one in found if isinstance(one, BoardKind)}
