"""What stands around every page: the way to the others, and what there is to say."""

from dataclasses import dataclass
from typing import Final

from afterword.web.site import Notice

_PAGES: Final = (
    ("Today", "/", ("/",), "t"),
    ("Applications", "/applications", ("/applications", "/messages"), "a"),
    ("Letters", "/letters", ("/letters", "/rules"), "l"),
    ("People", "/people", ("/people",), "p"),
    ("Review", "/review", ("/review",), "r"),
    ("Lessons", "/lessons", ("/lessons", "/practice"), "e"),
    ("Insights", "/insights", ("/insights",), "i"),
)
_AT_THE_END: Final = (
    ("Private page", "/private", ("/private",), "v"),
    ("Settings", "/settings", ("/settings", "/calendar"), "s"),
    ("Help", "/help", ("/help",), "?"),
)


@dataclass(frozen=True, slots=True)
class Link:
    """One way to another page."""

    label: str
    path: str
    is_here: bool
    key: str
    """What leads there: behind ``g``, or alone where it is no letter."""
    is_marked: bool = False
    """Something there waits for the person's word."""


@dataclass(frozen=True, slots=True)
class Shell:
    """What every template is given besides its own values."""

    title: str
    links: tuple[Link, ...]
    end_links: tuple[Link, ...]
    notices: tuple[Notice, ...]


def shell_for(path: str, title: str, notices: tuple[Notice, ...], *, is_asked: bool) -> Shell:
    """Put together what stands around the page at ``path``."""
    return Shell(
        title,
        tuple(
            Link(label, target, _is_here(path, begins), key, label == "Review" and is_asked)
            for label, target, begins, key in _PAGES
        ),
        tuple(
            Link(label, target, _is_here(path, begins), key)
            for label, target, begins, key in _AT_THE_END
        ),
        notices,
    )


def keys_to_pages() -> list[tuple[str, str]]:
    """Return every page of the row at the top, with the key that leads there."""
    return [(label, key) for label, _, _, key in (*_PAGES, *_AT_THE_END)]


def _is_here(path: str, begins: tuple[str, ...]) -> bool:
    return any(path == one or (one != "/" and path.startswith(f"{one}/")) for one in begins)
