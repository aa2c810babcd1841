"""The fields a first look at a mail takes, and the name of a mail that is known by them alone."""

import hashlib
from typing import Final

from afterword.core.messages.headers import Header, read_header

FIELDS: Final = (
    *("From", "Sender", "Reply-To", "To", "Cc", "Subject", "Date", "Message-ID", "In-Reply-To"),
    *("References", "List-Id", "List-Unsubscribe", "Precedence", "Auto-Submitted"),
    *("Content-Type", "Return-Path"),
)
"""What is asked for first. About 1 KB of the 5 to 10 a header has with its signatures and ways."""

_NAMED: Final = ("from", "to", "subject", "date", "message-id")
_MARK: Final = "header:"


def header_digest(raw: bytes) -> str:
    """Name a mail by its header: the same from its header alone and from all of it."""
    return digest_of(read_header(raw, 0, len(raw))[0])


def digest_of(header: Header) -> str:
    """Do what `header_digest` does, once the header was read."""
    fields = header.fields
    said = b"\n".join(b" ".join(fields.get(name, b"").split()) for name in _NAMED)
    return _MARK + hashlib.sha256(said).hexdigest()


def is_header_digest(digest: str) -> bool:
    """Tell whether only the header of the mail with this digest was read."""
    return digest.startswith(_MARK)
