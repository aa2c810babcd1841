"""A glance at a mail: whether it can be left out without being taken apart.

Only mail that says it was sent to many is left out, and only where neither its subject, its sender
nor its text holds a word of hiring. What belongs to a thread, a person or an employer that turns
out to matter is taken back and read when all has been seen, whatever came first.
"""

from typing import Final

from afterword.core.messages.addresses import parse_addresses, parse_sender
from afterword.core.messages.headers import VALUE_LIMIT, Header, read_header, text_of
from afterword.core.messages.identifiers import parse_date, parse_ids, parse_message_id
from afterword.core.messages.message import Message
from afterword.core.patterns import later
from afterword.core.reading.domains import is_recruiting_system
from afterword.core.skimming.beginnings import first_words
from afterword.core.skimming.headers import digest_of
from afterword.core.skimming.signs import speaks_of_hiring

_HEAD: Final = 32_768
"""Bytes a header is looked for in."""
_MARKS: Final = (b"\nlist-unsubscribe:", b"\nlist-id:", b"\nprecedence:")
_BULK = later(rb"(?i)\b(?:bulk|list|junk)\b")
_SHOWN: Final = ("from", "reply-to", "sender", "list-id", "subject")
_OF_MACHINES: Final = (
    "auto-submitted", "x-auto-response-suppress", "x-autoreply", "x-autorespond",
    "x-failed-recipients",
)  # fmt: skip
"""Fields of answers that programs give, which are always read."""
_POSTMASTERS: Final = ("mailer-daemon@", "postmaster@")


def left_out(raw: bytes) -> Message | None:
    """Return what is remembered of a mail that is surely not about hiring; None has it read.

    Args:
        raw: The mail as a mailbox holds it.

    Returns:
        The message as ``parse`` would return it, without its text and what follows from that, and
        named by its header: whoever finds it so later knows that only its beginning was looked at.
    """
    blank = raw.find(b"\n\n", 0, _HEAD)
    head = raw[: blank if blank >= 0 else _HEAD].lower()
    if not head[:1].isalpha() or not any(one in head for one in _MARKS):
        return None
    header, body = read_header(raw, 0, len(raw))
    if header.defects or not _is_bulk(header):
        return None
    message_id = parse_message_id(header.fields.get("message-id", b"")[:VALUE_LIMIT])
    sender = parse_sender(header.fields.get("from", b""))
    if not message_id or sender is None or is_recruiting_system(sender.domain):
        return None
    if sender.address.lower().startswith(_POSTMASTERS):
        return None
    text = first_words(raw, header, body)
    if text is None or speaks_of_hiring(_shown(header), text):
        return None
    fields = header.fields
    answered = parse_ids(fields["in-reply-to"][:VALUE_LIMIT]) if "in-reply-to" in fields else ()
    return Message(
        digest=digest_of(header),
        message_id=message_id,
        sender=sender,
        subject="",
        date=parse_date(header.text("date", 400)),
        text="",
        to=parse_addresses(fields["to"]) if "to" in fields else (),
        cc=parse_addresses(fields["cc"]) if "cc" in fields else (),
        in_reply_to=answered[0] if answered else None,
        references=parse_ids(fields["references"][:VALUE_LIMIT]) if "references" in fields else (),
    )


def _is_bulk(header: Header) -> bool:
    fields = header.fields
    if any(name in fields for name in _OF_MACHINES) or fields.get("return-path") == b"<>":
        return False
    if "list-unsubscribe" in fields or "list-id" in fields:
        return True
    return bool(_BULK.search(fields.get("precedence", b"")))


def _shown(header: Header) -> bytes:
    """Return what speaks for itself in a header, encoded words undone."""
    said = [header.fields[name] for name in _SHOWN if name in header.fields]
    return b"\n".join(text_of(one).encode() if b"=?" in one else one for one in said)
