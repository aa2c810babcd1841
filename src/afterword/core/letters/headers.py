"""Header lines written by hand, so that nothing gets into a header that was not meant.

Python 3.11.7 decodes an encoded word in a subject that is set through its header objects, and
writes out the line break inside it: a reply to a hostile subject gets the attacker's Bcc. Here
every value is text, made harmless first and encoded afterwards.
"""

import base64
import re
import unicodedata

from afterword.core.errors import Refused
from afterword.core.messages.message import Address
from afterword.core.patterns import later

LONGEST_LINE = 76
"""Characters of a folded header line (RFC 5322, 2.1.1 recommends 78)."""
LONGEST_SUBJECT = 255
"""Code points; a subject in reply is cut there, at a space where there is one."""
MOST_REFERENCES = 20
"""Message-IDs in References: the first and the last ones (RFC 5322, 3.6.4 sets no bound)."""
_LONGEST_ID = 250
_ENCODED_BYTES = 45
"""Bytes of text in one encoded word of at most 75 characters (RFC 2047, 2)."""

_ID = later(r"[!-9;=?A-~]+@[!-9;=?A-~]+")
_LOCAL = later(r"[^\s\x00-\x20\x7f()<>@,;:\\\"\[\]]+")
_DOMAIN_LABEL = later(r"[a-z0-9](?:[a-z0-9-]{0,61}[a-z0-9])?", re.IGNORECASE)
_ATOMS = later(r"[A-Za-z0-9!#$%&'*+/=?^_`{|}~ -]+")


def harmless(text: str) -> str:
    """Return a header's text on one line, without control and invisible format characters."""
    kept = (
        " " if unicodedata.category(c) in {"Cc", "Cs", "Zl", "Zp"} else c
        for c in text
        if unicodedata.category(c) != "Cf" or c == "\u200d"
    )
    return " ".join("".join(kept).split())


def unstructured(name: str, text: str) -> bytes:
    """Write a header of running text, such as Subject."""
    text = harmless(text)
    if text.isascii() and "=?" not in text:
        folded = _folded(name, text)
        if folded is not None:
            return folded
    return _encoded(f"{name}:", text) + b"\r\n"


def addressed(name: str, addresses: list[Address]) -> bytes:
    """Write a header of mailboxes, such as To.

    Raises:
        Refused: An address is not one address.
    """
    lines = [_mailbox(address) for address in addresses]
    return f"{name}: ".encode("ascii") + b",\r\n ".join(lines) + b"\r\n"


def identified(name: str, ids: list[str]) -> bytes:
    """Write a header of message ids, one a line; they are given without brackets."""
    return (
        f"{name}: ".encode("ascii") + b"\r\n ".join(f"<{i}>".encode("ascii") for i in ids) + b"\r\n"
    )


def is_message_id(text: str) -> bool:
    """Tell whether a bare Message-ID can be written into a header as it is."""
    return len(text) <= _LONGEST_ID and text.count("@") == 1 and _ID.fullmatch(text) is not None


def bounded(ids: list[str]) -> list[str]:
    """Keep the first reference and the last ones, each once, and only those that are ids."""
    usable = list(dict.fromkeys(i for i in reversed(ids) if is_message_id(i)))[::-1]
    if len(usable) <= MOST_REFERENCES:
        return usable
    return [usable[0], *usable[-(MOST_REFERENCES - 1) :]]


def address_text(address: str) -> str:
    """Return an address as it goes into a header: one mailbox, its domain in ASCII.

    Raises:
        Refused: It is not one mailbox (a line break, a comma, a bracket, no domain).
    """
    local, at, domain = address.strip().rpartition("@")
    if not at or not _LOCAL.fullmatch(local) or harmless(address) != address.strip():
        raise Refused(f"“{harmless(address)}” is not an address a letter can go to.")
    if ".." in local or local[0] == "." or local[-1] == ".":
        raise Refused(f"“{harmless(address)}” is not an address a letter can go to.")
    try:
        ascii_domain = domain.encode("idna").decode("ascii")
    except UnicodeError as error:
        raise Refused(f"“{harmless(domain)}” is not a domain a letter can go to.") from error
    if not all(_DOMAIN_LABEL.fullmatch(label) for label in ascii_domain.split(".")):
        raise Refused(f"“{harmless(domain)}” is not a domain a letter can go to.")
    return f"{local}@{ascii_domain}"


def _mailbox(address: Address) -> bytes:
    """Write one mailbox; a local part that is not ASCII stays UTF-8 (RFC 6532)."""
    spec = address_text(address.address).encode("utf-8")
    name = harmless(address.name)
    if not name:
        return spec
    if name.isascii() and "=?" not in name and len(name) <= LONGEST_LINE - 20:
        quoted = name if _ATOMS.fullmatch(name) else _quoted(name)
        shown = quoted.encode("ascii")
    else:
        shown = _encoded("From:", name).removeprefix(b"From:").lstrip()
    return shown + (b" <" if len(shown) + len(spec) < 70 else b"\r\n <") + spec + b">"


def _quoted(name: str) -> str:
    """Write a name as a quoted string."""
    escaped = name.replace("\\", "\\\\").replace('"', '\\"')
    return f'"{escaped}"'


def _folded(name: str, text: str) -> bytes | None:
    """Fold ASCII text at its spaces; None where a word is too long for a line."""
    lines = [f"{name}:"]
    for word in text.split(" "):
        if len(lines[-1]) + 1 + len(word) > LONGEST_LINE:
            if len(lines) == 1 and lines[0] == f"{name}:":
                return None
            lines.append("")
        lines[-1] += f" {word}"
    if any(len(line) > LONGEST_LINE for line in lines):
        return None
    return "\r\n".join(lines).encode("ascii") + b"\r\n"


def _encoded(prefix: str, text: str) -> bytes:
    """Write text as encoded words, none split inside a character."""
    first = (LONGEST_LINE - len(prefix) - len(" =?utf-8?b??=")) // 4 * 3
    chunks: list[bytes] = [b""]
    for character in text:
        encoded = character.encode("utf-8", "replace")
        room = min(first, _ENCODED_BYTES) if len(chunks) == 1 else _ENCODED_BYTES
        if len(chunks[-1]) + len(encoded) > room:
            chunks.append(b"")
        chunks[-1] += encoded
    words = [b"=?utf-8?b?" + base64.b64encode(chunk) + b"?=" for chunk in chunks if chunk]
    return prefix.encode("ascii") + b" " + b"\r\n ".join(words)
