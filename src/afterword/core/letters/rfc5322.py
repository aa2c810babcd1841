"""A letter as a message: a reply in its thread that mail programs open for sending."""

import email
import email.utils
import quopri
import re
from datetime import datetime
from email import policy

from afterword.core.errors import Refused
from afterword.core.letters import headers
from afterword.core.letters.letter import Letter
from afterword.core.messages.message import Address
from afterword.core.patterns import later

_REPLY_PREFIX = later(
    r"^\s*(?:(?:re|aw|antw|antwort|sv|vs|ref|res|rif|odp|ynt)(?:\s*[\[(]\d+[\])]|\^\d+)?\s*[:：]\s*)+",
    re.IGNORECASE,
)
_DOMAIN = later(r"(?:[a-z0-9](?:[a-z0-9-]{0,61}[a-z0-9])?\.)*[a-z0-9](?:[a-z0-9-]{0,61}[a-z0-9])?")
FALLBACK_DOMAIN = "afterword.invalid"
"""For a Message-ID where no usable domain is known; the TLD is reserved (RFC 2606)."""


def to_bytes(letter: Letter, now: datetime, *, is_draft: bool = True) -> bytes:
    """Write a letter as the bytes of a message, with CRLF line ends.

    Args:
        letter: The letter, with the Message-ID it was given when it was first saved.
        now: The moment of writing, aware; it becomes the Date.
        is_draft: Mark it as not sent yet, so that a mail program opens it for sending.

    Raises:
        Refused: There is no address, or it is not one address, the letter has no Message-ID, or
            the bytes do not read back as what was meant.
    """
    if not headers.is_message_id(letter.message_id):
        raise Refused("This letter has no id of its own yet; save it first.")
    if not letter.to.address.strip():
        raise Refused(_no_address(letter))
    references = headers.bounded([*letter.references, *_ids(letter.in_reply_to)])
    lines = [
        headers.addressed("From", [letter.sender]) if letter.sender is not None else b"",
        headers.addressed("To", [letter.to]),
        headers.unstructured("Subject", letter.subject),
        f"Date: {_date(now)}\r\n".encode("ascii"),
        headers.identified("Message-ID", [letter.message_id]),
        headers.identified("In-Reply-To", _ids(letter.in_reply_to)) if _ids(letter.in_reply_to)
        else b"",
        headers.identified("References", references) if references else b"",
        b"MIME-Version: 1.0\r\n",
        b'Content-Type: text/plain; charset="utf-8"\r\n',
        b"Content-Transfer-Encoding: quoted-printable\r\n",
        b"X-Unsent: 1\r\n" if is_draft else b"",
    ]  # fmt: skip
    raw = b"".join(lines) + b"\r\n" + _body(letter.body)
    check_reads_back(
        raw, letter, [line.partition(b":")[0].decode("ascii") for line in lines if line]
    )
    return raw


def _no_address(letter: Letter) -> str:
    """Say that nobody knows yet where a letter goes, and what helps."""
    name = headers.harmless(letter.to.name) or "your reader"
    to = letter.contact_id or "PERSON"
    return (
        f"No mail address of {name} is known yet, so the letter stays here. "
        f"'afterword address {to} ADDRESS' gives one, and the letter goes there."
    )


def reply_subject(subject: str) -> str:
    """Return the subject of a reply: the same, with one ``Re: `` in front.

    Reply marks of other languages and counters (``AW:``, ``Re[2]:``) are taken off first; a
    forward mark stays. The text is made harmless and bounded.
    """
    plain = _REPLY_PREFIX.sub("", headers.harmless(subject)).strip()
    if len(plain) > headers.LONGEST_SUBJECT:
        plain = (
            plain[: headers.LONGEST_SUBJECT].rpartition(" ")[0] or plain[: headers.LONGEST_SUBJECT]
        )
    return f"Re: {plain}".rstrip()


def new_message_id(token: str, domain: str) -> str:
    """Make a bare Message-ID from a random token and the sender's domain.

    Args:
        token: Unguessable, given by the caller; what is not a letter or digit is left out.
        domain: The domain of the sender's address; another is used where it is no domain.

    Raises:
        Refused: The token holds nothing that can be used.
    """
    left = "".join(c for c in token if c.isascii() and (c.isalnum() or c in "-_."))[:64].strip(".")
    if not left:
        raise Refused("A message needs an id of its own, and none was given.")
    try:
        right = domain.strip().lower().encode("idna").decode("ascii")
    except UnicodeError:
        right = ""
    if not _DOMAIN.fullmatch(right) or len(right) > 200:
        right = FALLBACK_DOMAIN
    return f"{left}@{right}"


def _ids(message_id: str | None) -> list[str]:
    """Return a message id as a list, empty where it cannot be written."""
    return [message_id] if message_id and headers.is_message_id(message_id) else []


def _date(now: datetime) -> str:
    """Write the moment as RFC 5322 wants it."""
    if now.tzinfo is None:
        raise Refused("A letter needs a moment with a time zone.")
    return email.utils.format_datetime(now)


def _body(body: str) -> bytes:
    """Write the body in quoted-printable, with CRLF; a line that begins with From is escaped."""
    text = "\n".join(body.splitlines()) + "\n"
    encoded = quopri.encodestring(text.encode("utf-8", "replace"), quotetabs=False)
    encoded = re.sub(rb"(?m)^From ", b"=46rom ", encoded)
    encoded = re.sub(rb"(?m)^\.$", b"=2E", encoded)
    return re.sub(rb"\r?\n", b"\r\n", encoded)


def check_reads_back(raw: bytes, letter: Letter, names: list[str]) -> None:
    """Read the bytes again, as other programs do, and compare them with what was meant.

    Raises:
        Refused: They read back as something else.
    """
    plain = email.message_from_string(raw.decode("utf-8"), policy=policy.compat32)
    parsed = email.message_from_bytes(raw, policy=policy.default)
    if plain.keys() != names or any(_breaks(value) for value in parsed.values()):
        raise Refused("This letter was not written: a header would have held more than was meant.")
    meant = {"To": letter.to} | ({"From": letter.sender} if letter.sender is not None else {})
    for name, address in meant.items():
        if not _is_one(str(plain[name]), address):
            raise Refused("This letter was not written: its address would have read as another.")
    if harmless_subject(str(parsed["Subject"])) != harmless_subject(letter.subject):
        raise Refused("This letter was not written: its subject would have read as another.")


def harmless_subject(subject: str) -> str:
    """Return a subject for comparing: spaces are not told apart."""
    return headers.harmless(subject).replace(" ", "")


def _breaks(value: object) -> bool:
    """Tell whether a parsed header holds a line break."""
    return any(c in str(value) for c in "\r\n\x00\x0b\x0c\x85\u2028\u2029")


def _is_one(header: str, address: Address) -> bool:
    """Tell whether a header holds just this mailbox."""
    unfolded = re.sub(r"\r?\n", "", header)
    found = email.utils.getaddresses([unfolded])
    spec = headers.address_text(address.address)
    return len(found) == 1 and found[0][1] == spec
