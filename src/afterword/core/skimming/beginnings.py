"""The first words of a mail, cut out of its bytes without taking the mail apart.

What is cut out here decides nothing but whether a mail is read at all, so it may hold a word too
many; where a mail is built in a way that is not known here, there is no answer, and it is read.
"""

import binascii
from collections.abc import Iterator
from typing import Final

from afterword.core.messages.headers import Header, read_header
from afterword.core.messages.stubs import WORDS, is_stub
from afterword.core.patterns import later

LOOKED_AT: Final = 262_144
"""Bytes of a mail that are looked at."""
TEXT: Final = 6_000
"""Bytes of its text that are looked at: an answer is short, and a digest says what it is."""
_PAGE: Final = 48_000
"""Bytes of an HTML part they are taken from; a newsletter is nine tenths layout."""
_STUB: Final = 400
"""Bytes of plain text beside a page that are never taken for all of a mail."""
_DEPTH: Final = 3
_PARTS: Final = 20

_KIND = later(rb"[ \t]*([a-z]+/[-a-z0-9.+]+)", 2)
_BOUNDARY = later(rb"""boundary\s*=\s*(?:"([^"\r\n]{1,200})"|([^\s;"]{1,200}))""", 2)
_CHARSET = later(rb"""charset\s*=\s*"?([^\s;"]{1,60})""", 2)
_LATIN = later(rb"utf-?8$|us-ascii$|ascii$|(?:iso|windows|cp|latin|mac|x-mac)", 2)
"""Charsets in which a Latin letter is its own byte."""
_PLAIN_HEADER: Final = 4_096
_HIDES = later(rb"<(?:(style|script|head)\b|!--)", 2)
_TAG = later(rb"<[^>]*>")
_LONG_ADDRESS = later(rb"(https?://[^\s?#]{1,80})\S*", 2)
_UNSEEN: Final = (
    rb"\xc2\xad|\xcd\x8f|\xef\xbb\xbf|\xe2\x80[\x8b-\x8f]|\xe2\x81\xa0"
    rb"|&(?:shy|zw(?:n?j|sp)|ZeroWidthSpace|NoBreak|lrm|rlm)\b;?"
    rb"|&#(?:0*(?:173|820[3-7]|8288|847|65279)|[xX]0*(?:[aA][dD]|200[b-fB-F]|2060|34[fF]|[fF][eE][fF]{2}))\b;?"
)
_JOINER = later(_UNSEEN)
"""What some senders put inside words, and nobody sees."""
_BLANK: Final = (
    rb"\xc2\xa0|\xe2\x80[\x80-\x8a\xaf]|&(?:nbsp|e[mn]sp|thinsp|hairsp|numsp|puncsp)\b;?"
    rb"|&#(?:0*(?:160|819[2-9]|820[0-2]|8239)|[xX]0*(?:[aA]0|200[0-9aA]|202[fF]))\b;?"
)
_PADDING = later(rb"(?:(?:" + _UNSEEN + rb"|" + _BLANK + rb")[ \t\r\n]*){4,}")
"""What fills the line a mailbox shows beside a subject, hundreds of them: no words, much room."""
_OFTEN: Final = 24
"""Signs of it from which padding is looked for (judgement: less takes no room)."""
_SIGNS: Final = (
    b"&nbsp;", b"&zw", b"&#8", b"&#x", b"&#160;", b"&shy;", b"\xc2\xa0", b"\xc2\xad", b"\xcd\x8f",
    b"\xe2\x80\x8b", b"\xe2\x80\x8c", b"\xe2\x80\x87", b"\xef\xbb\xbf",
)  # fmt: skip
_MAY_JOIN: Final = (b"&", b"\xad", b"\xe2\x80", b"\xcd\x8f", b"\xef\xbb\xbf")
_PADDED: Final = 4 * TEXT
"""Bytes of a page without its tags in which padding is looked for."""
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
        if is_page and any(map(_is_all, texts)):
            continue
        read = _page if is_page else _plain
        data = read(raw, encoding, start, end)
        if data is None:
            return None
        if is_page:  # what only points to it may be nearly all address
            texts = [_LONG_ADDRESS.sub(rb"\1 ", one) for one in texts]
        texts.append(data)
    text = b"\n".join(texts)[: 2 * TEXT]
    return _JOINER.sub(b"", text) if any(one in text for one in _MAY_JOIN) else text


def _is_all(text: bytes) -> bool:
    """Tell whether a plain part stands for the mail, so that the page beside it says the same."""
    if len(text) <= _STUB:
        return False
    # Each address ends a word at most, so that most texts need not be looked through for them.
    if len(text.split(None, 2 * WORDS)) - text.count(b"http") - text.count(b"<") > WORDS:
        return True
    return not is_stub(text.decode("latin-1"))


def _plain(raw: bytes, encoding: bytes, start: int, end: int) -> bytes | None:
    data = _decoded(raw, encoding, start, end, TEXT)
    return None if data is None else _without_padding(data)


def _page(raw: bytes, encoding: bytes, start: int, end: int) -> bytes | None:
    """Return the words at the beginning of a page; None where its layout hides all there is."""
    for most in (_PAGE, LOOKED_AT):
        data = _decoded(raw, encoding, start, end, most)
        shown = None if data is None else _shown(data)
        if shown is not None:
            return _without_padding(_TAG.sub(b" ", shown[:_PAGE])[:_PADDED])[:TEXT]
    return None


def _shown(page: bytes) -> bytes | None:
    """Take out what a page does not show; None where that goes on to the end of what is here."""
    lower = page.lower()
    kept: list[bytes] = []
    at = 0
    ends_nowhere: set[bytes] = set()
    while hides := _HIDES.search(page, at):
        name = (hides[1] or b"").lower()
        end = b"</" + name if name else b"-->"
        behind = -1 if end in ends_nowhere else lower.find(end, hides.end())
        kept.append(page[at : hides.start()])
        if behind >= 0:
            at = behind + len(end)
        elif name == b"head":  # its end need not be written
            ends_nowhere.add(end)
            at = hides.end()
        else:
            return None
        kept.append(b" ")
    kept.append(page[at:])
    return b"".join(kept)


def _without_padding(text: bytes) -> bytes:
    # Most texts are plain ones that hold too few characters written by name to be asked for each.
    if text.isascii() and text.count(b"&") < _OFTEN:
        return text
    return _PADDING.sub(b" ", text) if sum(map(text.count, _SIGNS)) >= _OFTEN else text


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
