"""A name for everything a message was read with, besides its own words.

Reading is a pure function, so a message has to be read again only where something that goes in
is another thing: what its thread had said before, what the person taught of its sender, or the
reader itself. The name is kept with the reading; where it is the same, so is the result.
"""

import hashlib
from collections.abc import Iterable
from dataclasses import replace

from afterword.core.ports import Filed
from afterword.core.reading.reading import ReadingContext


def read_with(edition: str, context: ReadingContext, taught: Iterable[Filed]) -> str:
    """Return the name.

    Args:
        edition: Which reader it is; another version may read otherwise.
        context: What was known before the message arrived.
        taught: The messages of the same sender that the person judged, the latest last.
    """
    others = replace(context, owner_addresses=frozenset())
    # Values all the way down, none of them a set or a float: their repr is always the same.
    parts = (
        edition,
        sorted(context.owner_addresses),  # a set has no order of its own
        others,
        [(one.message.digest, one.overruled) for one in taught],
    )
    return hashlib.sha256(repr(parts).encode("utf-8", "surrogatepass")).hexdigest()
