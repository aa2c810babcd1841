"""The first words of a mail, cut out of its bytes without taking the mail apart.

What is cut out here decides nothing but whether a mail is read at all, so it may hold a word too
many; where a mail is built in a way that is not known here, there is no answer, and it is read.
"""

import binascii
from collections.abc import Iterator
from typing import Final

from afterword.core.messages.headers import Header, read_header
from afterword.core.patterns import later

LOOKED_AT: Final = 262_144
"""Bytes of a mail that are looked at."""
TEXT: Final = 6_000
"""Bytes of its text that are looked at: an answer is short, and a digest says what it is."""
_PAGE: Final = 48_000
"""Bytes of an HTML part they are taken from; a newsletter is nine tenths layout."""
_STUB: Final = 400
"""Bytes of plain text that may only point to the HTML beside it."""
_DEPTH: Final = 3
_PARTS: Final = 20

_KIND = later(rb"[ \t]*([a-z]+/[-a-z0-9.+]+)", 2)
_BOUNDARY = later(rb"""boundary\s*=\s*(?:"([^"\r\n]{1,200})"|([^\s;"]{1,200}))""", 2)
_CHARSET = later(rb"""charset\s*=\s*"?([^\s;"]{1,60})""", 2)
_LATIN = later(rb"utf-?8$|us-ascii$|ascii$|(?:iso|windows|cp|latin|mac|x-mac)", 2)
"""Charsets in which a Latin letter is its own byte."""
_PLAIN_HEADER: Final = 4_096
_HIDDEN = later(rb"<(style|script|head)\b.*?</\1\s*>|<!--.*?-->", 2 | 16)
_TAG = later(rb"<[^>]*>")
_JOINER = later(rb"\xc2\xad|&shy;|&zw(?:n?j|sp);|\xe2\x80[\x8b\x8c\x8d]|&#(?:173|820[345]);")
"""What some senders put inside words, and nobody sees."""
_NO_BASE64 = bytes(
    set(range(256)) - set(b"ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+/")
)


def first_words(raw: bytes, header: Header, body: int) -> bytes | None:
    """Return the text at the beginning of a mail, in whatever charset it is.

    Args:
        raw: The mail.
        header: Its header.
        body: Where its text begins.

    Returns:
        `TEXT` bytes or fewer of its text parts, without tags and transfer encodings; None where
        the mail holds an appointment, another mail, a seal or anything else that has to be read.
    """
    texts: list[bytes] = []
    left = _PARTS
    for kind, charset, encoding, start, end in _texts(
        raw, header, body, min(len(raw), LOOKED_AT), 0
    ):
        left -= 1
        if not kind or left < 0 or (charset and not _LATIN.match(charset)):
            return None
        is_page = kind == b"text/html"
        if is_page and any(len(one) > _STUB for one in texts):
            continue
        data = _decoded(raw, encoding, start, end, _PAGE if is_page else TEXT)
        if data is None:
            return None
        texts.append(_TAG.sub(b" ", _HIDDEN.sub(b" ", data))[:TEXT] if is_page else data)
    text = b"\n".join(texts)[: 2 * TEXT]
    return (
        _JOINER.sub(b"", text) if b"&" in text or b"\xad" in text or b"\xe2\x80" in text else text
    )


_Text = tuple[bytes, bytes, bytes, int, int]
"""Content type, charset, transfer encoding, beginning and end; no type: it has to be read."""
_UNKNOWN: Final[_Text] = (b"", b"", b"", 0, 0)


def _texts(raw: bytes, header: Header, start: int, end: int, depth: int) -> Iterator[_Text]:
    """Stream the text parts inside a part."""
    said = header.fields.get("content-type", b"text/plain")
    found = _KIND.match(said)
    kind = found[1].lower() if found else b"text/plain"
    if kind.startswith(b"multipart/"):
        yield from _parts(raw, kind, said, (start, end), depth)
    elif kind in (b"text/plain", b"text/html"):
        charset = _CHARSET.search(said)
        encoding = header.fields.get("content-transfer-encoding", b"").strip().lower()
        yield kind, charset[1].lower() if charset else b"", encoding, start, end
    elif not _is_mute(kind, said, header.fields.get("content-disposition", b"")):
        yield _UNKNOWN


def _is_mute(kind: bytes, said: bytes, disposition: bytes) -> bool:
    """Tell whether a part surely holds neither text nor an appointment: a picture, a document."""
    if not kind.startswith((b"image/", b"audio/", b"video/", b"font/", b"application/")):
        return kind in (b"text/css", b"text/javascript", b"text/x-amp-html")
    named = (kind + said + disposition).lower()
    return not any(
        one in named for one in (b"ics", b"calendar", b"tnef", b"winmail", b"pkcs7", b"pgp")
    )


def _parts(
    raw: bytes, kind: bytes, said: bytes, body: tuple[int, int], depth: int
) -> Iterator[_Text]:
    named = _BOUNDARY.search(said)
    if not named or depth >= _DEPTH or kind not in (
        b"multipart/alternative", b"multipart/mixed", b"multipart/related",
    ):  # fmt: skip
        yield _UNKNOWN
        return
    marker = b"--" + (named[1] or named[2])
    start, end = body
    at = raw.find(marker, start, end)
    if at < 0:
        yield _UNKNOWN
    while at >= 0:
        begins = raw.find(b"\n", at, end) + 1
        after = raw.find(b"\n" + marker, begins, end) if begins else -1
        if not begins or raw.startswith(b"--", at + len(marker)):
            return
        header, inside = read_header(raw, begins, min(begins + _PLAIN_HEADER, end))
        yield from _texts(raw, header, inside, after if after >= 0 else end, depth + 1)
        at = after + 1 if after >= 0 else -1


def _decoded(raw: bytes, encoding: bytes, start: int, end: int, most: int) -> bytes | None:
    """Undo a transfer encoding as far as is needed."""
    if encoding == b"base64":
        data = raw[start : min(end, start + most * 3 // 2)].translate(None, _NO_BASE64)
        return binascii.a2b_base64(data[: len(data) // 4 * 4])
    if encoding == b"quoted-printable":
        return binascii.a2b_qp(raw[start : min(end, start + most * 2)])[:most]
    if encoding in (b"", b"7bit", b"8bit", b"binary"):
        return raw[start : min(end, start + most)]
    return None
