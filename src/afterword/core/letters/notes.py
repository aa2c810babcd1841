"""A note for a LinkedIn invitation: how long it is as LinkedIn counts, and where it is written."""

import string
from typing import Final

_AS_THEY_ARE: Final = frozenset(string.ascii_letters + string.digits + "-._~")
_SEARCH: Final = "https://www.linkedin.com/search/results/people/"


def note_length(text: str) -> int:
    """Count the characters of a note as the field of a web page counts them.

    The field's ``maxlength`` counts UTF-16 code units (HTML standard), so an emoji is two or more;
    a line end is one, and white space around the note is not sent.
    """
    return len(_plain(text).encode("utf-16-le", "surrogatepass")) // 2


def note_end(text: str, most: int) -> int:
    """Return how many characters of ``text`` fit a note of ``most``, as `note_length` counts."""
    units = 0
    for place, one in enumerate(text):
        units += 2 if ord(one) > 0xFFFF else 1
        if units > most:
            return place
    return len(text)


def _plain(text: str) -> str:
    return text.replace("\r\n", "\n").strip()


def search_address(name: str, organisation: str | None) -> str:
    """Return the page on LinkedIn that looks for somebody; the person opens it, and nobody else."""
    words = " ".join(filter(None, (name, organisation)))
    # The core asks nothing of the network, so it writes the few characters of a question itself.
    asked = (
        chr(one) if chr(one) in _AS_THEY_ARE else f"%{one:02X}"
        for one in words.encode("utf-8", "replace")
    )
    return f"{_SEARCH}?keywords={''.join(asked)}"
