"""The little Markdown our own docstrings are written in, as blocks for a template."""

import re
from dataclasses import dataclass


@dataclass(frozen=True, slots=True)
class Block:
    """A heading or a paragraph."""

    text: str
    is_heading: bool = False


def blocks_of(text: str) -> tuple[Block, ...]:
    """Take a text apart into headings and paragraphs."""
    apart = re.sub(r"(?m)^(#+ .*)$", r"\n\1\n", text)
    return tuple(
        Block(" ".join(part.lstrip("# ").replace("`", "").split()), part.startswith("#"))
        for part in re.split(r"\n\s*\n", apart.strip())
        if part.strip()
    )
