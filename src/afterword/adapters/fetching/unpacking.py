"""A body as it was before it was compressed, and never more than so much of it."""

import zlib
from collections.abc import Iterable
from typing import Final

from afterword.core.errors import Unavailable

_WINDOWS: Final = {"gzip": 31, "x-gzip": 31, "deflate": 47, "": 0, "identity": 0}
"""What zlib is told of the wrapping; 0 is none."""
TOO_MUCH: Final = "it is longer than {most} MB, and was left"


def unpacked(chunks: Iterable[bytes], encoding: str, most: int) -> bytes:
    """Return what a server sent, unpacked.

    Args:
        chunks: As they come; no more is taken than needed.
        encoding: The value of Content-Encoding.
        most: Bytes that are taken from the wire, and bytes that come out of them, at most.

    Raises:
        Unavailable: It is longer, broken, or packed in another way than was asked for.
    """
    window = _WINDOWS.get(encoding.strip().lower())
    if window is None:
        raise Unavailable("it is packed in a way that was not asked for")
    unpack = zlib.decompressobj(window) if window else None
    made, taken = bytearray(), 0
    for chunk in chunks:
        taken += len(chunk)
        if unpack is None:
            made += chunk
        else:
            made += _opened(unpack, chunk, most + 1 - len(made))
        if taken > most or len(made) > most:
            raise Unavailable(TOO_MUCH.format(most=most // 1_000_000))
    return bytes(made)


def _opened(unpack: "zlib._Decompress", chunk: bytes, room: int) -> bytes:
    try:
        return unpack.decompress(chunk, room)
    except zlib.error:
        raise Unavailable("what it sends is broken; try again later") from None
