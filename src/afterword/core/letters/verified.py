"""The finished bytes of a letter, read again before they go: they say what was meant, no more.

This reader shares nothing with the writer but the rules for what is meant. It reads strictly: it
knows only the forms the writer writes, and refuses every other. What it lets through is read
once more as other programs read it, by the email package.
"""

import base64
import binascii
import email.utils
import quopri
import re
from dataclasses import dataclass
from datetime import datetime
from typing import Final

from afterword.core.errors import Refused
from afterword.core.letters import headers
from afterword.core.letters.letter import Letter
from afterword.core.letters.rfc5322 import check_reads_back
from afterword.core.messages.message import Address
from afterword.core.patterns import later

LONGEST_LINE: Final = 998
"""Bytes without CRLF (RFC 5322, 2.1.1); longer lines are cut or refused on the way."""

_FIXED: Final = {
    "MIME-Version": "1.0",
    "Content-Type": 'text/plain; charset="utf-8"',
    "Content-Transfer-Encoding": "quoted-printable",
}
_FIELD = later(r"([A-Za-z-]+):[ ](.*)", re.DOTALL)
_WORD = r"=\?utf-8\?b\?[A-Za-z0-9+/]+={0,2}\?="
_WORDS = later(rf"{_WORD}(?: {_WORD})*")
_NAME = rf'(?P<words>{_WORDS.pattern})|"(?P<quoted>(?:[^"\\]|\\["\\])*)"|(?P<atoms>[^"\\<>,:;()@]+)'
_SPEC = r'[^\s<>,:;()"\\\[\]@]+@[A-Za-z0-9.-]+'
_MAILBOX = later(rf"(?:{_NAME}) <(?P<named>{_SPEC})>|(?P<bare>{_SPEC})")


@dataclass(frozen=True, slots=True)
class Envelope:
    """What the server is told besides the bytes."""

    sender: str
    recipients: tuple[str, ...]
    """Exactly the intended ones, never read from the message."""

    @property
    def needs_utf8(self) -> bool:
        """Tell whether an address is not ASCII, which only some servers take (RFC 6531)."""
        return not "".join([self.sender, *self.recipients]).isascii()


def verified(raw: bytes, letter: Letter, at: datetime) -> Envelope:
    """Read the finished bytes again and return to whom they may go.

    Args:
        raw: The finished message, with CRLF line ends.
        letter: What was meant; its sender is who the account sends as.
        at: When it was written, aware; the Date must say so.

    Raises:
        Refused: The bytes hold more, less or something else than was meant.
    """
    if letter.sender is None:
        raise Refused("This letter does not say who it is from, so it was not sent.")
    _check_bytes(raw)
    head, _, body = raw.partition(b"\r\n\r\n")
    fields = _fields(head)
    meant = _meant(letter)
    if [name for name, _ in fields] != meant:
        raise Refused("This letter was not sent: it would have had a header that was not meant.")
    said = dict(fields)
    _check_fixed(said, letter, at)
    for name, address in (("From", letter.sender), ("To", letter.to)):
        _check_mailbox(said[name], address)
    if _running_text(said["Subject"]) != headers.harmless(letter.subject):
        raise Refused("This letter was not sent: its subject would have read as another.")
    _check_body(body, letter.body)
    check_reads_back(raw, letter, meant)
    return Envelope(
        headers.address_text(letter.sender.address), (headers.address_text(letter.to.address),)
    )


def _check_bytes(raw: bytes) -> None:
    """Refuse what servers read differently: lone line ends, NUL, endless lines."""
    if re.search(rb"\r(?!\n)|(?<!\r)\n|\0", raw) or not raw.endswith(b"\r\n"):
        raise Refused(
            "This letter was not sent: it holds a line end that servers read differently."
        )
    if max(map(len, raw.split(b"\r\n"))) > LONGEST_LINE:
        raise Refused("This letter was not sent: a line of it is too long for mail.")


def _fields(head: bytes) -> list[tuple[str, str]]:
    """Read the headers, unfolded: a line that begins with a space goes on from the last one."""
    try:
        text = head.decode("utf-8")
    except UnicodeDecodeError as error:
        raise Refused("This letter was not sent: its headers cannot be read back.") from error
    if headers.harmless(text.replace("\r\n", "")) != " ".join(text.replace("\r\n", "").split()):
        raise Refused("This letter was not sent: a header holds a character nobody can see.")
    found = []
    for line in re.split(r"\r\n(?! )", text):
        field = _FIELD.fullmatch(line.replace("\r\n ", " "))
        if field is None:
            raise Refused("This letter was not sent: its headers cannot be read back.")
        found.append((field[1], field[2]))
    return found


def _meant(letter: Letter) -> list[str]:
    """Name the headers that were meant, in their order."""
    answers = [letter.in_reply_to] if _is_id(letter.in_reply_to) else []
    return [
        *("From", "To", "Subject", "Date", "Message-ID"),
        *(["In-Reply-To"] if answers else []),
        *(["References"] if _references(letter) else []),
        *_FIXED,
    ]


def _is_id(text: str | None) -> bool:
    return text is not None and headers.is_message_id(text)


def _references(letter: Letter) -> list[str]:
    """Return the ids of the thread, as many as a header may have."""
    answered = [letter.in_reply_to] if letter.in_reply_to and _is_id(letter.in_reply_to) else []
    return headers.bounded([*letter.references, *answered])


def _check_fixed(said: dict[str, str], letter: Letter, at: datetime) -> None:
    references = _references(letter)
    answered = [letter.in_reply_to] if letter.in_reply_to else []
    ids: dict[str, list[str]] = {
        "Message-ID": [letter.message_id],
        "In-Reply-To": answered,
        "References": references,
    }
    wanted = _FIXED | {name: " ".join(f"<{one}>" for one in some) for name, some in ids.items()}
    if any(said[name] != value for name, value in wanted.items() if name in said):
        raise Refused("This letter was not sent: its thread would have read as another.")
    if len(references) > headers.MOST_REFERENCES or not headers.is_message_id(letter.message_id):
        raise Refused(
            "This letter was not sent: it has no usable Message-ID, or too long a thread."
        )
    if said["Date"] != email.utils.format_datetime(at):
        raise Refused("This letter was not sent: its date would have read as another.")


def _check_mailbox(value: str, meant: Address) -> None:
    """Refuse a header that is anything but this one mailbox under this name."""
    found = _MAILBOX.fullmatch(value)
    spec = (found["named"] or found["bare"]) if found else None
    if found is None or spec != headers.address_text(meant.address):
        raise Refused("This letter was not sent: its address would have read as another.")
    if found["words"]:
        name = _running_text(found["words"])
    elif found["quoted"] is not None:
        name = re.sub(r"\\(.)", r"\1", found["quoted"])
    else:
        name = _running_text(found["atoms"] or "")
    if name != headers.harmless(meant.name):
        raise Refused("This letter was not sent: a name in it would have read as another.")


def _running_text(value: str) -> str | None:
    """Read a subject or a name: plain text or encoded words, never both; None if neither."""
    if "=?" not in value:
        return value if value.isascii() else None
    if not _WORDS.fullmatch(value):
        return None
    try:
        chunks = [base64.b64decode(word[10:-2], validate=True) for word in value.split(" ")]
        return "".join(chunk.decode("utf-8") for chunk in chunks)
    except (binascii.Error, UnicodeDecodeError):
        return None


def _check_body(body: bytes, meant: str) -> None:
    """Refuse a body that does not decode to the letter's own lines."""
    if re.search(rb"[^\t\r\n\x20-\x7e]|=(?!\r\n|[0-9A-F]{2})", body):
        raise Refused("This letter was not sent: its text would not arrive as it was written.")
    text = quopri.decodestring(body.replace(b"\r\n", b"\n"))
    wanted = "\n".join(meant.splitlines()) + "\n"
    # A lone surrogate has no UTF-8: the writer would put a question mark in its place.
    if "\0" in wanted or text != wanted.encode("utf-8", "surrogatepass"):
        raise Refused("This letter was not sent: its text would not arrive as it was written.")
