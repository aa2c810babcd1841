"""Bytes to text, whatever character set they claim and whatever they are in."""

import codecs
from functools import lru_cache

from afterword.core.messages.guessing import guess, guess_latin
from afterword.core.messages.mojibake import mended
from afterword.core.patterns import later

REPLACEMENT = "\ufffd"

_SUPERSETS = {
    "ascii": "cp1252",
    "iso8859-1": "cp1252",
    "gb2312": "gb18030",
    "gbk": "gb18030",
    "euc_kr": "cp949",
    "shift_jis": "cp932",
}
"""Charsets that senders name while they mean a larger one (WHATWG Encoding Standard, 4.2)."""

_OTHERWISE = {
    "ansi": "cp1252",
    "iso-8859-8-e": "iso8859-8",
    "iso-8859-8-i": "iso8859-8",
    "macintosh": "mac_roman",
    "unicode": "utf-16",
    "unicode-1-1-utf-7": "utf-7",
    "x-mac-cyrillic": "mac_cyrillic",
    "x-mac-roman": "mac_roman",
}
"""Names Python does not know."""
_PREFIXED = later(r"(?:x-|cs)(?=[a-z])|(?:win|windows|cp|x-cp|x-windows)[-_]?(?=\d{3,4}$)")

_REFUSED = frozenset({"idna", "punycode", "raw_unicode_escape", "undefined", "unicode_escape"})
"""Codecs of Python that are no charset of mail, some of them slow on hostile input."""

NAMES = {
    "big5": "Big5", "cp1252": "Windows-1252", "cp850": "the letters of DOS", "cp932": "Shift-JIS",
    "cp949": "EUC-KR", "euc_jp": "EUC-JP", "gb18030": "GBK", "koi8_r": "KOI8-R",
    "mac_roman": "the letters of old Macs", **{f"cp125{n}": f"Windows-125{n}" for n in range(9)},
}  # fmt: skip
"""What a codec is called where a person reads it."""

_STATEFUL = ("hz", "iso2022", "utf-16", "utf-32", "utf-7")
"""Charsets whose bytes may be valid UTF-8 by accident: there the declared name goes first."""

_JAPANESE = later(rb"\x1b\$[@B][!-~]{2}")
"""ISO-2022-JP turns to its characters by this; no other text holds it."""
_LOOKED_AT = 4_000
"""Bytes in which that is looked for."""
_BOMS = (
    (codecs.BOM_UTF8, "utf-8"),
    (codecs.BOM_UTF32_LE, "utf-32-le"),
    (codecs.BOM_UTF32_BE, "utf-32-be"),
    (codecs.BOM_UTF16_LE, "utf-16-le"),
    (codecs.BOM_UTF16_BE, "utf-16-be"),
)

_UNWANTED = later(
    "[\x00-\x08\x0b-\x1f\x7f-\xa0\xad\u034f\u2007\u200b-\u200f\u2028-\u202f\u2060-\u2069"
    "\ufeff\ufff9-\ufffb\ud800-\udfff\U000e0000-\U000e007f]"
)
_NEWLINES = later(r"\r\n?|[\f\v\x85\u2028\u2029]")
_SPACES = later(r"[\u00a0\u2007\u202f]")
_INVISIBLE = later(
    "[\x00-\x08\x0e-\x1f\x7f-\x84\x86-\x9f\u00ad\u034f\u200b\u200e\u200f\u202a-\u202e\u2060-\u2064"
    "\u2066-\u2069\ufeff\ufff9-\ufffb\ud800-\udfff\U000e0000-\U000e007f]|(?<=\\s)[\u200c\u200d]{1,20}|[\u200c\u200d]{1,20}(?=\\s|$)"
)


@lru_cache(maxsize=256)
def codec_for(charset: str) -> str | None:
    """Return the name of Python's codec for a charset as a header names it.

    Returns:
        The codec of the charset or of its superset; None for a name that is no charset.
    """
    name = charset.strip().strip("\"'").lower()
    if not name or len(name) > 40 or "\x00" in name:
        return None
    bare = _PREFIXED.sub("", name, count=1)
    for one in (_OTHERWISE.get(name, name), f"cp{bare}" if bare.isdigit() else bare):
        try:
            found = codecs.lookup(one)
            b"".decode(found.name)
        except (LookupError, ValueError):
            continue
        return None if found.name in _REFUSED else _SUPERSETS.get(found.name, found.name)
    return None


def decode(data: bytes, charset: str = "", *, is_cut: bool = False) -> tuple[str, str | None]:
    """Decode the bytes of a text, by byte order mark, UTF-8, the declared charset or a guess.

    Args:
        data: The bytes, free of any transfer encoding.
        charset: The declared charset; may be empty, unknown or wrong.
        is_cut: True where ``data`` was cut off and may end inside a character.

    Returns:
        The text, and what was wrong with it in words, or None. Never raises.
    """
    declared = codec_for(charset)
    if _is_plain(data) and not (declared and declared.startswith(_STATEFUL)):
        return data.decode("ascii"), None
    return _decoded(data, charset, declared, is_cut=is_cut)


def _is_plain(data: bytes) -> bool:
    return data.isascii() and b"\x1b" not in data and b"\0" not in data


def _decoded(
    data: bytes, charset: str, declared: str | None, *, is_cut: bool
) -> tuple[str, str | None]:
    for bom, codec in _BOMS:
        if data.startswith(bom):
            return data[len(bom) :].decode(codec, "replace"), None
    if declared and declared.startswith(_STATEFUL):
        return data.decode(declared, "replace"), None
    unsaid = _unsaid(data)
    if unsaid:
        codec, name = unsaid
        whole = data + b"\0" if len(data) % 2 and codec == "utf-16-le" else data
        return whole.decode(codec, "replace"), f"The text is {name}, though nothing says so."
    try:
        return data.decode(), None
    except UnicodeDecodeError as error:
        if is_cut and error.start >= len(data) - 3:
            return data[: error.start].decode(), None
    return _by_name(data, charset, declared)


def _unsaid(data: bytes) -> tuple[str, str] | None:
    """Recognise what needs no name: UTF-16 without a mark, where every other byte is NUL."""
    if _JAPANESE.search(data[:_LOOKED_AT]):
        return "iso-2022-jp", "ISO-2022-JP"
    head = data[:200]
    if head.count(0) * 3 < len(head) or len(head) < 4:
        return None
    is_little = head[1::2].count(0) > head[::2].count(0)
    return ("utf-16-le" if is_little else "utf-16-be"), "UTF-16"


def _by_name(data: bytes, charset: str, declared: str | None) -> tuple[str, str | None]:
    """Decode bytes that are not UTF-8 by their declared charset, or else by a guess."""
    if declared == "utf-8":
        text = data.decode("utf-8", "replace")
        bad = text.count(REPLACEMENT)
        if bad * 2 < sum(character > "\x7f" for character in text):
            return text, "Some characters of the text were broken and are left out."
    elif declared and declared != "cp1252":
        try:
            return data.decode(declared), None
        except UnicodeDecodeError:
            text = data.decode(declared, "replace")
            return text, f"Some characters of the text are not {charset[:40]}."
    codec = guess(data) or guess_latin(data)
    said = NAMES.get(codec, codec.upper())
    text = data.decode(codec, "replace")
    if not charset:
        return text, f"The text names no character set; it was read as {said}."
    if codec == declared and REPLACEMENT not in text:
        return text, None
    return text, f"The text is not in the character set it names; it was read as {said}."


def undone(text: str) -> tuple[str, str | None]:
    """Return a text as it was before some program encoded it twice, and what was wrong."""
    once = mended(text)
    if once is None:
        return text, None
    return once, "The text was encoded twice; that was undone."


def clean(text: str) -> str:
    """Make line ends newlines and spaces plain, and drop what nobody sees.

    NUL and other control characters, zero-width and direction marks, lone surrogates and tags
    (letters that only programs read) go; joiners stay inside words, where scripts and emoji need
    them.
    """
    if not _UNWANTED.search(text):
        return text
    text = _NEWLINES.sub("\n", text)
    text = _SPACES.sub(" ", text)
    return _INVISIBLE.sub("", text)
