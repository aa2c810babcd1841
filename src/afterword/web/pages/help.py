"""*Help*: the four steps, the keys, where everything lies, and what never happens."""

from dataclasses import dataclass
from typing import ClassVar

from starlette.responses import Response

from afterword.web.shell import keys_to_pages
from afterword.web.visit import Visit, page


@dataclass(frozen=True, slots=True)
class Key:
    """One key or two in a row, and what they do."""

    keys: tuple[str, ...]
    does: str


@dataclass(frozen=True, slots=True)
class HelpPage:
    """The page."""

    template: ClassVar[str] = "help.html"
    title: str
    keys: tuple[Key, ...]
    home: str


def show(visit: Visit) -> Response:
    """Show the help."""
    keys = tuple(
        Key(("g", key) if key.isalpha() else (key,), label) for label, key in keys_to_pages()
    )
    return visit.show(HelpPage(title="Help", keys=keys, home=str(visit.app.home)))


ROUTES = (page("/help", show, "help"),)
