"""Lists of feeds as other feed readers write them (OPML 1 and 2)."""

from pathlib import Path
from typing import Final
from xml.etree.ElementTree import ParseError, TreeBuilder, XMLParser

from afterword.adapters.feeds.plain import one_plain_line
from afterword.adapters.feeds.reading import LONGEST_TITLE
from afterword.core.errors import Invalid, NotFound, Unavailable

LARGEST: Final = 5_000_000
"""Bytes of a list of feeds; as many feeds as are taken stay far below."""
MOST_FEEDS: Final = 2_000
"""Feeds taken from one list; more are more than anybody reads (judgement)."""
_NO_LIST: Final = "{path} is no list of feeds (OPML): ask your feed reader to export one."
_ENTITY: Final = "<!ENTITY"
"""Where XML becomes dangerous; no list of feeds needs its own."""


def feeds_in(path: Path) -> list[tuple[str, str]]:
    """Return the feeds a list names, each as its address and title, without doubles.

    Raises:
        NotFound: There is no such file.
        Invalid: It is no list of feeds.
        Unavailable: It cannot be read.
    """
    try:
        with path.open("rb") as file:
            data = file.read(LARGEST + 1)
    except FileNotFoundError:
        raise NotFound(f"There is no file {path}.") from None
    except OSError as error:
        raise Unavailable(f"{path} cannot be read: {error.strerror or error}.") from error
    if len(data) > LARGEST:
        raise Invalid(f"{path} is longer than any list of feeds.")
    found = _Outlines()
    parser = XMLParser(target=found)  # noqa: S314
    if any(_ENTITY.encode(one) in data for one in ("ascii", "utf-16-le", "utf-16-be")):
        raise Invalid(_NO_LIST.format(path=path))
    try:
        parser.feed(data)
        parser.close()
    except (ParseError, ValueError, LookupError) as error:
        raise Invalid(_NO_LIST.format(path=path)) from error
    if not found.is_opml:
        raise Invalid(_NO_LIST.format(path=path))
    return list(found.feeds.items())[:MOST_FEEDS]


class _Outlines(TreeBuilder):
    """Takes down the outlines that name a feed, and builds nothing."""

    def __init__(self) -> None:
        super().__init__()
        self.is_opml = False
        self.feeds: dict[str, str] = {}

    def start(self, tag: str, attrs: dict[str, str]) -> None:  # type: ignore[override]
        """Look at one element."""
        self.is_opml = self.is_opml or tag.lower() == "opml"
        named = {name.lower(): value for name, value in attrs.items()}
        address = named.get("xmlurl", "").strip()
        if tag.lower() == "outline" and address:
            title = one_plain_line(named.get("title") or named.get("text"), LONGEST_TITLE)
            self.feeds.setdefault(address, title)

    def end(self, tag: str) -> None:  # type: ignore[override]
        """Do nothing."""

    def data(self, data: str) -> None:
        """Do nothing."""

    def close(self) -> None:  # type: ignore[override]
        """Do nothing."""
