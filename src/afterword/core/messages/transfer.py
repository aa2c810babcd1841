"""Undo transfer encodings: base64 and quoted-printable, broken ones included."""

import binascii
import re

from afterword.core.patterns import later

_NOT_BASE64 = re.compile(rb"[^A-Za-z0-9+/=\s]")
_PADDING = later(rb"=+")
_WHITESPACE = b" \t\r\n\v\f"


def unbase64(data: bytes) -> tuple[bytes, str | None]:
    """Decode base64 as far as it is base64.

    Args:
        data: The encoded bytes; line breaks, missing or doubled padding are no obstacle.

    Returns:
        The decoded bytes, and what was wrong in words, or None. Text behind the base64 (a
        footer some list server added) is left out; data that never was base64 comes back as is.
    """
    defect = None
    strange = _NOT_BASE64.search(data)
    if strange:
        end = data.rfind(b"\n", 0, strange.start()) + 1
        if not data[:end].strip():
            return data, "A part says it is base64 and is not; it was read as it stands."
        data, defect = data[:end], "A part has something behind its base64; that was left out."
    blocks = [block for block in _PADDING.split(data.translate(None, _WHITESPACE)) if block]
    return b"".join(map(_block, blocks)), defect


def _block(block: bytes) -> bytes:
    """Decode one unpadded run; a single character left over carries no byte."""
    if len(block) % 4 == 1:
        block = block[:-1]
    return binascii.a2b_base64(block + b"=" * (-len(block) % 4))


def unquote(data: bytes) -> bytes:
    """Decode quoted-printable; what is no valid escape stays as it stands."""
    return binascii.a2b_qp(data)


def decoded(data: bytes, encoding: str) -> tuple[bytes, str | None]:
    """Undo a transfer encoding by the name a header gives.

    Returns:
        The bytes of the content, and what was wrong in words, or None. Never raises.
    """
    name = encoding.strip().strip("\"'").lower()
    if name == "base64":
        return unbase64(data)
    if name == "quoted-printable":
        return unquote(data), None
    if name in {"", "7bit", "8bit", "binary"}:
        return data, None
    return data, "A part is encoded in a way nobody knows; it was read as it stands."
