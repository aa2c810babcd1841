"""Address fields: From, To, Cc, Reply-To, as people and programs really write them."""

import re
from functools import lru_cache

from afterword.core.messages.charsets import clean, decode
from afterword.core.messages.headers import decode_words
from afterword.core.messages.message import Address
from afterword.core.patterns import later

ADDRESS_LIMIT = 100
"""Addresses of one field that are kept; a mail to more people is to nobody in particular."""
_FIELD_LIMIT = 32_768
"""Bytes of an address field that are read."""
_LONGEST = 320
"""Characters of an address: 64 before the @, 255 behind it (RFC 5321, 4.5.3.1)."""

_LONGEST_ENTRY = 2_000
"""Characters of an entry without angle brackets in which an address is looked for."""

_TOKEN = later(
    r"""(?P<word>=\?[^?\s]{1,60}\?[bBqQ]\?[^?]{0,2000}\?=)
      | "(?P<quoted>(?:[^"\\]|\\.){0,200})"
      | \((?P<comment>(?:[^()\\]|\\.|\([^()]{0,200}\)){0,500})\)
      | <(?P<angle>[^<>]{0,500})>
      | (?P<comma>[,;])
      | (?P<group>:)
      | (?P<plain>[^"(<,;:=]+|.)""",
    re.VERBOSE | re.DOTALL,
)
_BARE = later(r"[^\s@<>()\[\]:,;\"]+@(?:\[[0-9a-fA-F.:]{3,45}\]|[^\s@<>()\[\]:,;\"]+)")
_APART = later(r"(?<=\S) ?@ ?(?=[^\s@]{1,60}\.[^\s@]{2,60}$)")
"""An @ with spaces around it, as RFC 822 allowed."""


@lru_cache(maxsize=1024)
def parse_addresses(value: bytes, charset: str = "") -> tuple[Address, ...]:
    """Read the addresses of a field, in order, without doubles. Never raises.

    Args:
        value: The raw value of the field.
        charset: Of the mail, which raw bytes are mostly in, too.

    Returns:
        At most ``ADDRESS_LIMIT`` addresses. An entry without any address is left out; a comma
        inside an unquoted name ("Kim, Dana <dana@rail.example>") is part of the name.
    """
    entries: list[_Entry] = [_Entry()]
    text = decode(value[:_FIELD_LIMIT], charset, is_cut=len(value) > _FIELD_LIMIT)[0]
    for token in _TOKEN.finditer(text):
        kind = token.lastgroup
        if kind == "comma":
            entries.append(_Entry())
            if len(entries) > ADDRESS_LIMIT * 2:
                break
        elif kind == "group":
            entries[-1] = _Entry()
        else:
            entries[-1].take(str(kind), token[str(kind)])
    found: dict[str, Address] = {}
    waiting = ""
    for entry in entries:
        address = entry.address(waiting)
        waiting = "" if address else entry.name()
        if address and len(found) < ADDRESS_LIMIT:
            found.setdefault(address.address.casefold(), address)
    return tuple(found.values())


def parse_sender(value: bytes, charset: str = "") -> Address | None:
    """Read the first address of a From field; a name without an address still counts."""
    found = parse_addresses(value, charset)
    if found:
        return found[0]
    name = _tidy(decode_words(decode(value[:1000], is_cut=len(value) > 1000)[0])).strip("<>")
    return Address(name[:200], "") if name else None


class _Entry:
    """What stands between two commas of an address field."""

    def __init__(self) -> None:
        self.words: list[str] = []
        self.comment = ""
        self.angle = ""

    def take(self, kind: str, text: str) -> None:
        if kind == "angle":
            self.angle = self.angle or text.strip()
        elif kind == "comment":
            self.comment = self.comment or text
        elif kind == "quoted":
            self.words.append(re.sub(r"\\(.)", r"\1", text))
        else:
            self.words.append(text)

    def name(self) -> str:
        return _tidy(decode_words(" ".join(part.strip() for part in self.words if part.strip())))

    def address(self, waiting: str) -> Address | None:
        """Make the address, with the part of its name that a comma cut off before it."""
        name = self.name()
        if self.angle:
            inner = _tidy(self.angle).removeprefix("mailto:").strip("'\" ")
            bare = _BARE.search(inner)
            address = bare[0] if bare else inner
            name = f"{waiting}, {name}" if waiting and name else name
        else:
            said = _APART.sub("@", name[:_LONGEST_ENTRY])
            bare = _BARE.search(said)
            if not bare:
                return None
            address = bare[0]
            name = _tidy(decode_words(self.comment)) or _before(said[: bare.start()])
        if not address or len(address) > _LONGEST or " " in address or "@" not in address:
            return None
        address = address.removeprefix("mailto:").strip("'").rstrip(".")
        return Address("" if name.casefold() == address.casefold() else name[:200], address)


def _before(text: str) -> str:
    """Return the name before an address that stands in no brackets, or in others."""
    name = text.rstrip("<[(: ").removesuffix("mailto")
    return _tidy(name.strip("<[(:;\"' "))


def _tidy(text: str) -> str:
    """Make one line of a name, without the quotes some programs put around it."""
    text = " ".join(clean(text).split())
    while len(text) > 1 and text[0] == text[-1] and text[0] in "'\"":
        text = text[1:-1].strip()
    return text
