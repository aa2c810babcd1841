"""What stands around every page: the way to the others, and what there is to say."""

from dataclasses import dataclass
from typing import Final

from afterword.app import App
from afterword.core.reading.review import Weight
from afterword.services.reviewing import waiting
from afterword.web.site import Notice

_PAGES: Final = (
    ("Today", "/", ("/",)),
    ("Applications", "/applications", ("/applications", "/messages")),
    ("Letters", "/letters", ("/letters",)),
    ("People", "/people", ("/people",)),
    ("Review", "/review", ("/review",)),
)
_AT_THE_END: Final = (
    ("Private page", "/private", ("/private",)),
    ("Settings", "/settings", ("/settings",)),
    ("Help", "/help", ("/help",)),
)


@dataclass(frozen=True, slots=True)
class Link:
    """One way to another page."""

    label: str
    path: str
    is_here: bool
    is_marked: bool = False
    """Something there waits for the person's word."""


@dataclass(frozen=True, slots=True)
class Shell:
    """What every template is given besides its own values."""

    title: str
    links: tuple[Link, ...]
    end_links: tuple[Link, ...]
    notices: tuple[Notice, ...]


def shell_for(path: str, title: str, notices: tuple[Notice, ...], app: App) -> Shell:
    """Put together what stands around the page at ``path``."""
    is_asked = any(one.weight <= Weight.MAIL_IN_THREAD for one in waiting(app.store))
    return Shell(
        title,
        tuple(
            Link(label, target, _is_here(path, begins), label == "Review" and is_asked)
            for label, target, begins in _PAGES
        ),
        tuple(Link(label, target, _is_here(path, begins)) for label, target, begins in _AT_THE_END),
        notices,
    )


def _is_here(path: str, begins: tuple[str, ...]) -> bool:
    return any(path == one or (one != "/" and path.startswith(f"{one}/")) for one in begins)
