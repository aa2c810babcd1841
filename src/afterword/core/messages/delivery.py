"""What mail systems report of a letter: returned, delayed, delivered (RFC 3464), opened (RFC 8098).

Only the parts for machines are read here. A report in plain words has none, and is read by
`assembly.bounces`.
"""

import re
from collections.abc import Iterator
from typing import Final

from afterword.core.messages.headers import Header, read_header
from afterword.core.messages.identifiers import parse_message_id
from afterword.core.messages.mime import Part
from afterword.core.messages.reports import MailReport, RecipientReport, ReportKind
from afterword.core.messages.transfer import decoded
from afterword.core.patterns import later
from afterword.core.statuses import STATUS

RECIPIENTS_LIMIT: Final = 50
"""Recipients of one report that are read; our letters have one."""
_REPORT_LIMIT: Final = 65_536
"""Bytes of a part for machines that are read."""
_WORDS_LIMIT: Final = 300
"""Characters of what a server said that are shown; its sentence stands first."""
_DELIVERY = frozenset({"message/delivery-status", "message/global-delivery-status"})
_OPENED = frozenset({"message/disposition-notification", "message/global-disposition-notification"})
_RETURNED = frozenset({"message/rfc822", "text/rfc822-headers", "message/global",
                       "message/global-headers"})  # fmt: skip
_ADDRESS = later(r"[^\s<>;,\"()]{1,250}@[^\s<>;,\"()]{1,250}")


def read_report(raw: bytes, root: Part) -> MailReport | None:
    """Read the report a mail is, None if it is none. Never raises.

    OpenSMTPD for one sends its reports as ``multipart/mixed``, so the part for machines decides;
    in a forwarded report it lies inside a mail, and is not looked for.

    Args:
        raw: The bytes of the mail.
        root: Its tree of parts.
    """
    if root.content_type not in {"multipart/report", "multipart/mixed"}:
        return None
    leaves = list(root.leaves())
    said = next((one for one in leaves if one.content_type in _DELIVERY | _OPENED), None)
    if said is None:
        return None
    blocks = list(_blocks(_content(raw, said)))
    about = next(filter(None, (_id_of_returned(raw, one) for one in leaves)), None)
    if said.content_type in _OPENED:
        named = (_id(one, "original-message-id") for one in blocks)
        return MailReport(ReportKind.OPENED, next(filter(None, named), about))
    recipients = tuple(one for block in blocks if (one := _recipient(block)) is not None)
    return MailReport(ReportKind.DELIVERY, about, recipients[:RECIPIENTS_LIMIT])


def _content(raw: bytes, part: Part) -> bytes:
    encoding = part.header.fields.get("content-transfer-encoding", b"")[:100].decode("latin-1")
    return decoded(raw[part.start : min(part.end, part.start + _REPORT_LIMIT)], encoding)[0]


def _blocks(content: bytes) -> Iterator[Header]:
    """Stream the blocks of fields between blank lines."""
    for block in re.split(rb"\r?\n[ \t]*\r?\n", content.strip()):
        header, _ = read_header(block, 0, len(block))
        if header.fields:
            yield header


def _recipient(block: Header) -> RecipientReport | None:
    address = _address(block, "original-recipient") or _address(block, "final-recipient")
    if not address:
        return None
    status = STATUS.search(block.text("status", 100))
    return RecipientReport(
        address,
        block.text("action", 100).strip().lower(),
        status[0] if status else "",
        block.text("diagnostic-code", 1_000).partition(";")[2].strip()[:_WORDS_LIMIT],
    )


def _address(block: Header, name: str) -> str:
    """Return the address of ``rfc822; dana@rail.example``, in lower case."""
    found = _ADDRESS.search(block.text(name, 1_000).rpartition(";")[2])
    return found[0].lower() if found else ""


def _id_of_returned(raw: bytes, part: Part) -> str | None:
    if part.content_type not in _RETURNED:
        return None
    content = _content(raw, part)
    return _id(read_header(content, 0, len(content))[0], "message-id")


def _id(header: Header, name: str) -> str | None:
    return parse_message_id(header.fields.get(name, b"")[:4_096]) or None
