"""Bytes of a file of unknown origin to text."""

import codecs
from typing import Final

_MARKS: Final = (
    (codecs.BOM_UTF8, "utf-8-sig"),
    (codecs.BOM_UTF16_LE, "utf-16"),
    (codecs.BOM_UTF16_BE, "utf-16"),
)
_LOOK_AT: Final = 2_000


def decoded(data: bytes) -> str:
    """Return the text of a file: by its mark, else UTF-8, else as Windows writes it.

    Never raises: bytes nobody can read become replacement characters. (Windows-1252 is what
    spreadsheets write where they do not write Unicode.)
    """
    for mark, encoding in _MARKS:
        if data.startswith(mark):
            return data.decode(encoding, "replace")
    start = data[:_LOOK_AT]
    if start.count(0) * 3 > len(start):
        little = start[1::2].count(0) >= start[::2].count(0)
        return data.decode("utf-16-le" if little else "utf-16-be", "replace")
    try:
        return data.decode("utf-8")
    except UnicodeDecodeError:
        return data.decode("cp1252", "replace")
