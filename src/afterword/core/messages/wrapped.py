"""What is wrapped around a text when it is signed: S/MIME's container, and PGP's lines.

Unwrapped only; no signature is checked, and nothing is decrypted.
"""

import re
from typing import Final

from afterword.core.patterns import later

_SEQUENCE, _SET, _NUMBER, _OID = 0x30, 0x31, 0x02, 0x06
_OCTETS, _OCTETS_IN_PIECES, _TAGGED = 0x04, 0x24, 0xA0
_SIGNED: Final = b"\x2a\x86\x48\x86\xf7\x0d\x01\x07\x02"
_DATA: Final = b"\x2a\x86\x48\x86\xf7\x0d\x01\x07\x01"
"""Object identifiers: signedData and data (RFC 5652, 4 and 5)."""
_LONGEST_LENGTH: Final = 8
"""Bytes of a length; a longer one is no mail's."""

_BEGIN: Final = "-----BEGIN PGP SIGNED MESSAGE-----"
_SIGNATURE: Final = "-----BEGIN PGP SIGNATURE-----"
_END: Final = "-----END PGP SIGNATURE-----"
_SEALED_BEGIN: Final = "-----BEGIN PGP MESSAGE-----"
_SEALED: Final = later(
    r"^-----BEGIN PGP MESSAGE-----$.*?(?:^-----END PGP MESSAGE-----$\n?|\Z)",
    re.MULTILINE | re.DOTALL,
)
_ARMOUR_HEADER: Final = re.compile(r"[A-Za-z-]{1,40}: ")


def signed_content(data: bytes) -> bytes | None:
    """Return the part inside an opaque S/MIME signature (RFC 8551, 3.5.2); None if it is none.

    Args:
        data: DER or BER; it may be cut off behind the content. Time is linear in it.
    """
    reader = _Reader(data)
    is_signed = (
        reader.enters(_SEQUENCE)
        and reader.takes(_OID, _SIGNED)
        and reader.enters(_TAGGED)
        and reader.enters(_SEQUENCE)
        and reader.passes(_NUMBER)
        and reader.passes(_SET)
        and reader.enters(_SEQUENCE)
        and reader.takes(_OID, _DATA)
        and reader.enters(_TAGGED)
    )
    return reader.octets() if is_signed else None


class _Reader:
    """Goes forward through the elements of an encoding (X.690), into some and past others."""

    def __init__(self, data: bytes) -> None:
        self._data = data
        self._at = 0

    def enters(self, tag: int) -> bool:
        """Go to the first element inside the next one."""
        return self._head(tag) is not None

    def takes(self, tag: int, value: bytes) -> bool:
        """Go past the next element, and tell whether it was this very one."""
        size = self._head(tag)
        found = self._take(size or 0)
        return found == value

    def passes(self, tag: int) -> bool:
        """Go past the next element; False where it is of another kind."""
        size = self._head(tag)
        if size is None:
            return False
        if size >= 0:
            self._at += size
            return True
        depth = 1  # of elements that end with a mark and not by their length
        while depth and self._at < len(self._data):
            if self._data.startswith(b"\x00\x00", self._at):
                self._at += 2
                depth -= 1
                continue
            inner = self._head(None)
            if inner is None:
                return False
            depth += inner < 0
            self._at += max(inner, 0)
        return not depth

    def octets(self) -> bytes | None:
        """Return a string of octets, put together if it comes in pieces."""
        size = self._head(_OCTETS)
        if size is not None:
            return self._take(size)
        size = self._head(_OCTETS_IN_PIECES)
        if size is None:
            return None
        end = len(self._data) if size < 0 else self._at + size
        pieces = []
        while self._at < end:
            piece = self._head(_OCTETS)
            if piece is None or piece < 0:
                break
            pieces.append(self._take(piece))
        return b"".join(pieces)

    def _head(self, tag: int | None) -> int | None:
        """Go past a tag and a length; return the length, -1 for none, None for another tag."""
        data, at = self._data, self._at
        if at + 2 > len(data) or tag not in {None, data[at]}:
            return None
        first = data[at + 1]
        at += 2
        if first == 0x80:
            size = -1
        elif first < 0x80:
            size = first
        else:
            many = first & 0x7F
            if many > _LONGEST_LENGTH or at + many > len(data):
                return None
            size = int.from_bytes(data[at : at + many], "big")
            at += many
        self._at = at
        return size

    def _take(self, size: int) -> bytes:
        start = self._at
        self._at = min(start + max(size, 0), len(self._data))
        return self._data[start : self._at]


def without_pgp(text: str) -> tuple[str, bool]:
    """Return a text without what PGP put into it, and whether something in it is encrypted.

    Of what is signed in the clear (RFC 9580, 7) the lines of the signature go. What stands before
    and behind, as the footer of a list, stays.
    """
    sealed = _SEALED.sub("", text) if _SEALED_BEGIN in text else text
    is_sealed = len(sealed) < len(text)
    text = sealed
    before, is_signed, rest = text.partition(_BEGIN)
    if not is_signed or (before and not before.endswith("\n")):
        return text, is_sealed
    lines = rest.split("\n")[1:]
    while lines and _ARMOUR_HEADER.match(lines[0]):
        del lines[0]
    said, _, behind = "\n".join(lines).partition(f"\n{_SIGNATURE}")
    said = re.sub(r"(?m)^- ", "", said).strip("\n")
    footer = behind.partition(_END)[2].strip("\n")
    return (f"{before}{said}\n\n{footer}" if footer else f"{before}{said}"), is_sealed
