"""Reads what stands in an article's own page; run as a process of its own."""

import importlib.util
import json
import sys
from typing import Final

from afterword.adapters.apart import limit_memory, read_apart

LONGEST_TEXT: Final = 20_000
"""Characters of an article that are kept: some ten pages (judgement)."""
_TOO_LITTLE: Final = 200
"""Characters; less is a notice about cookies."""


def can_read_pages() -> bool:
    """Tell whether the extra that reads pages is installed."""
    return importlib.util.find_spec("trafilatura") is not None


def read_page(data: bytes) -> str:
    """Return the text of an article; empty where none is found.

    Raises:
        Unavailable: It cannot be read.
    """
    said = read_apart(__spec__.name, data)
    return str(said.get("text", ""))


def main() -> None:
    """Read the page on standard input, and print what stands in it."""
    limit_memory()
    import trafilatura

    found = trafilatura.extract(
        sys.stdin.buffer.read(), include_comments=False, include_tables=False, fast=True
    )
    text = " ".join((found or "").split())[:LONGEST_TEXT]
    print(json.dumps({"text": text if len(text) >= _TOO_LITTLE else ""}))  # noqa: T201 (its answer)


if __name__ == "__main__":
    main()
