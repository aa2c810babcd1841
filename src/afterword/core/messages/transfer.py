"""Undo transfer encodings: base64 and quoted-printable, broken ones included."""

import binascii
import re
import string

from afterword.core.patterns import later

_NOT_BASE64 = re.compile(rb"[^A-Za-z0-9+/=\s]")
_URL_SAFE = string.ascii_letters.encode() + string.digits.encode() + b"-_=\r\n"
_FROM_URL_SAFE = bytes.maketrans(b"-_", b"+/")
_ENCODED = later(rb"=[C-F][0-9A-F]=[89AB][0-9A-F]")
_LINES_OF_64 = later(rb"\s*(?:[A-Za-z0-9+/]{60,76}\r?\n){2,}[A-Za-z0-9+/]{0,76}={0,2}\s*")
_FEWEST = 2
"""Letters encoded as quoted-printable by which a text is taken for it, if nothing says so."""
_PADDING = later(rb"=+")
_LOOKED_AT = 65_536
"""Bytes in which an encoding is looked for that nothing names."""
_UNSAID = "A part is encoded though nothing says so; that was undone."
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
    if (b"-" in data or b"_" in data) and not data.strip().translate(None, _URL_SAFE):
        data = data.translate(_FROM_URL_SAFE)  # RFC 4648, 5
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
    words = encoding.strip().strip("\"'").lower().split()
    name = words[0] if words else ""
    if name == "base64":
        return unbase64(data)
    if name == "quoted-printable":
        return unquote(data), None
    if name in {"x-uuencode", "uuencode", "x-uue"}:
        return unuu(data), None
    if name in {"", "7bit", "8bit", "binary", "7-bit", "8-bit"}:
        return data, None
    return data, "A part is encoded in a way nobody knows; it was read as it stands."


def unuu(data: bytes) -> bytes:
    """Decode what stands between the lines of a uuencoded file; what is none stays as it is."""
    lines = data.splitlines()
    first = next((at for at, line in enumerate(lines) if line.startswith(b"begin ")), None)
    if first is None:
        return data
    pieces = []
    for line in lines[first + 1 :]:
        if line.startswith(b"end"):
            break
        try:
            pieces.append(binascii.a2b_uu(line))
        except binascii.Error:
            continue
    return b"".join(pieces)


def unsaid(data: bytes) -> tuple[bytes, str | None]:
    """Undo an encoding that no header names, where the text is nothing but encoded."""
    if b"=" in data and len(_ENCODED.findall(data[:_LOOKED_AT])) >= _FEWEST:
        found = unquote(data)
        return (found, _UNSAID) if _is_utf_8(found) else (data, None)
    if _LINES_OF_64.fullmatch(data[:_LOOKED_AT]) and len(data) <= _LOOKED_AT:
        found = unbase64(data)[0]
        return (found, _UNSAID) if _is_utf_8(found) and b"\0" not in found else (data, None)
    return data, None


def _is_utf_8(data: bytes) -> bool:
    try:
        data.decode()
    except UnicodeDecodeError:
        return False
    return True
