"""The bytes of a mail to a Message, whatever the bytes are."""

import hashlib

from afterword.core.messages.addresses import parse_addresses, parse_sender
from afterword.core.messages.bodies import read_body
from afterword.core.messages.charsets import codec_for
from afterword.core.messages.delivery import read_report
from afterword.core.messages.headers import VALUE_LIMIT, Header
from afterword.core.messages.identifiers import parse_date, parse_ids, parse_message_id
from afterword.core.messages.message import Address, Message, made_up_id
from afterword.core.messages.mime import Part, read_parts
from afterword.core.messages.quoting import find_authored

SUBJECT_LIMIT = 1_000
"""Characters of a subject that are kept; a header line has at most 998 (RFC 5322, 2.1.1)."""
_KEPT_LIMIT = 500
"""Characters of each of these fields; what is judged by them stands at the beginning."""

_KEPT = (
    "auto-submitted", "content-type", "delivered-to", "list-id", "list-unsubscribe", "precedence",
    "return-path", "sender", "x-auto-response-suppress", "x-autoreply", "x-autorespond",
    "x-failed-recipients", "x-gmail-labels", "x-unsent",
)  # fmt: skip
"""Fields a judgement may need."""
_DEFECTS_LIMIT = 20
"""Defects that are told of one mail (judgement: more say nothing new)."""


def parse(raw: bytes) -> Message:
    """Read a mail. Never raises; time and memory are bounded by the size of ``raw``.

    Args:
        raw: The mail as a mailbox holds it. A ``From `` line of an mbox, blank lines or a byte
            order mark before the header are no obstacle, nor is a mail saved as UTF-16.

    Returns:
        The message. What was wrong with it is in ``defects``, in words.
    """
    defects: list[str] = []
    data = as_lines(raw)
    root = read_parts(data)
    header = root.header
    body = read_body(data, root)
    charset = _charset_of(root)
    subject = header.text("subject", charset=charset)
    if len(subject) > SUBJECT_LIMIT:
        subject = subject[:SUBJECT_LIMIT]
        defects.append("The subject is very long; only its beginning was read.")
    sender = parse_sender(header.fields.get("from", b""), charset)
    digest = hashlib.sha256(raw).hexdigest()
    date = parse_date(header.text("date", 400))
    if date is None:
        defects.append(
            "The Date header cannot be understood."
            if header.fields.get("date")
            else "There is no Date header."
        )
    message_id = parse_message_id(header.fields.get("message-id", b"")[:VALUE_LIMIT])
    if not message_id:
        defects.append("There is no Message-ID.")
    if sender is None:
        defects.append("There is no sender.")
    found = find_authored(body.text, subject, sender)
    answered = parse_ids(header.fields.get("in-reply-to", b"")[:VALUE_LIMIT])
    return Message(
        digest=digest,
        message_id=message_id or made_up_id(digest),
        sender=sender,
        subject=subject,
        date=date,
        text=body.text,
        authored=found.spans,
        signature=found.signature,
        to=_addresses(header, "to"),
        cc=_addresses(header, "cc"),
        reply_to=_addresses(header, "reply-to"),
        in_reply_to=answered[0] if answered else None,
        references=parse_ids(header.fields.get("references", b"")[:VALUE_LIMIT]),
        invitations=body.invitations,
        headers={name: header.text(name)[:_KEPT_LIMIT] for name in _KEPT if name in header.fields},
        attachments=body.attachments,
        defects=tuple(dict.fromkeys((*root.defects, *defects, *body.defects)))[:_DEFECTS_LIMIT],
        forwarded_from=found.forwarded_from,
        report=read_report(data, root),
    )


def _charset_of(root: Part) -> str:
    """Return the charset of the text, if raw bytes of a header may be in it as well."""
    charset = next((one.parameters.get("charset", "") for one in root.leaves()), "")
    codec = codec_for(charset) or ""
    return "" if codec.startswith(("hz", "utf")) else charset


def _addresses(header: Header, name: str) -> tuple[Address, ...]:
    value = header.fields.get(name)
    return parse_addresses(value) if value else ()


def as_lines(raw: bytes) -> bytes:
    """Bring a mail saved as UTF-16, or with the line ends of old Macs, to lines of bytes."""
    if raw.startswith((b"\xff\xfe", b"\xfe\xff")):
        raw = raw.decode("utf-16", "replace").encode("utf-8", "replace")
    if b"\n" not in raw and b"\r" in raw:
        raw = raw.replace(b"\r", b"\n")
    return raw
