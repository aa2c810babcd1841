"""Files that stand in the text itself, as before MIME: uuencode, yEnc and BinHex."""

import re

from afterword.core.messages.charsets import clean
from afterword.core.patterns import later

_UU = later(
    r"^begin [0-7]{3,4} ([^\n]{1,200})\n"
    # whole lines hold 45 bytes, as their M says; the last one fewer; what is cut off has no end
    r"(?:(?:M[\x20-\x60]{58,62}(?:\n|\Z))+(?:[\x20-\x60]{1,62}(?:\n|\Z))?(?:`?\n)?(?:end\b[^\n]*)?"
    r"|[\x20-\x60]{1,62}\n`?\n?end\b[^\n]*)",
    re.MULTILINE,
)
_YENC = later(
    r"^=ybegin [^\n]{0,200}?name=([^\n]{1,200})\n.*?(?:^=yend[^\n]*|\Z)", re.MULTILINE | re.DOTALL
)
_BINHEX = later(
    r"^\(This file must be converted with BinHex[^\n]{0,60}\)\n\s{0,9}(:[^:]*(?::|\Z))",
    re.MULTILINE,
)


def without_files(text: str) -> tuple[str, tuple[str, ...]]:
    """Take the files out of a text; return it with their names, as they were given."""
    names: list[str] = []
    if "begin " in text:
        text = _UU.sub(lambda found: _named(names, found), text)
    if "=ybegin " in text:
        text = _YENC.sub(lambda found: _named(names, found), text)
    if "(This file must be converted" in text:
        text = _BINHEX.sub("", text)
    return text, tuple(names)


def _named(names: list[str], found: re.Match[str]) -> str:
    names.append(clean(found[1]).strip())
    return ""
