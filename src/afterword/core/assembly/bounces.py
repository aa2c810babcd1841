"""Letters that came back: which, why, and whether the address is at fault for good.

A report counts only where it is about something the person wrote: its letter by Message-ID, else
by recipient and time. Anybody can send a mail that says that an address failed.
"""

import re
from collections.abc import Iterable, Sequence
from dataclasses import dataclass, replace
from datetime import timedelta
from typing import Final

from afterword.core.assembly.mail import kind_of
from afterword.core.assembly.written import Written
from afterword.core.messages.message import Message
from afterword.core.messages.reports import RecipientReport
from afterword.core.patterns import later
from afterword.core.ports import Filed
from afterword.core.reading.reading import Kind
from afterword.core.statuses import STATUS

LONGEST_QUEUE: Final = timedelta(days=7)
"""How long after a letter its report may come: servers give up after 4-5 days (RFC 5321, 4.5.4.1),
some of them later."""

_ADDRESS = later(r"[^\s<>;,:\"'()\[\]]{1,64}@[^\s<>;,:\"'()\[\]]{1,250}")
_MESSAGE_ID = later(r"^[>\s]*Message-ID:\s*<([^<>\s]{1,500})>", re.IGNORECASE | re.MULTILINE)
_CODE = later(r"(?<![\d.])(?:SMTP[ -]error[^\d\n]{0,40})?([45])\d\d(?=[ -])")
_FOR_GOOD = later(
    r"permanent (?:fatal )?(?:errors?|failure)|permanently|given up|giving up|"
    r"(?:user|mailbox|recipient|address) (?:\S+ ){0,3}?"
    r"(?:unknown|not found|does(?:n.t| not) exist)",
    re.IGNORECASE,
)
_NOT_YET = later(
    r"\b(?:delayed|will (?:be (?:attempted|retried|tried again)|keep trying|retry|continue)|"
    r"do not need to resend|still (?:being )?(?:retr|try)ing|temporar)",
    re.IGNORECASE,
)
_WORDS_LIMIT: Final = 200


@dataclass(frozen=True, slots=True)
class Returned:
    """A letter that came back."""

    letter: Written
    address: str
    """Whom it did not reach, lower case: one the letter went to."""
    is_final: bool
    """False where the report only says that it takes longer."""
    is_permanent: bool
    """The address does not take mail (5.x.x), rather than not just now (4.x.x)."""
    status: str
    says: str


def all_returned(filed: Iterable[Filed], written: Sequence[Written]) -> dict[str, Returned]:
    """Return what each report of a mail system says of what the person wrote, by its digest."""
    return {
        one.message.digest: found
        for one in filed
        if kind_of(one) is Kind.BOUNCE and (found := _returned(one.message, written)) is not None
    }


def _returned(message: Message, written: Sequence[Written]) -> Returned | None:
    for said in reports_of(message):
        letter = _letter(message, said.address, written)
        if letter is None:
            continue
        is_failure = said.action == "failed"
        address = said.address
        if address not in letter.addresses:
            # It was passed on, and failed where it went in the end.
            if len(letter.addresses) != 1:
                continue
            address = next(iter(letter.addresses))
        is_permanent = is_failure and said.status.startswith("5")
        return Returned(letter, address, is_failure, is_permanent, said.status, said.says)
    return None


def _letter(message: Message, address: str, written: Sequence[Written]) -> Written | None:
    """Find the letter a report is about."""
    names = {message.in_reply_to, *message.references, *_MESSAGE_ID.findall(message.text)}
    if message.report is not None and message.report.about:
        names = {message.report.about}
    known = [one for one in written if one.message_id in names]
    if known:
        return known[-1]
    if message.date is None:
        return None
    timely = [
        one
        for one in written
        if address in one.addresses and one.at <= message.date <= one.at + LONGEST_QUEUE
    ]
    return timely[-1] if timely else None


def reports_of(message: Message) -> list[RecipientReport]:
    """Return what a report says of each recipient; one in plain words is read for them."""
    text = message.text
    if message.report is not None:
        return [
            one if one.says else replace(one, says=_reason(text, one.address)[1])
            for one in message.report.recipients
        ]
    named = message.headers.get("x-failed-recipients", "")
    addresses = dict.fromkeys(
        one.lower().strip(".") for one in _ADDRESS.findall(f"{named}\n{text}")
    )
    action = "failed" if named or not _NOT_YET.search(text) else "delayed"
    return [RecipientReport(one, action, *_reason(text, one)) for one in addresses]


def _reason(text: str, address: str) -> tuple[str, str]:
    """Return the status a text gives, a made-up one where only its words tell, and those words."""
    lines = [line.strip() for line in text.splitlines()]
    at = next((n for n, line in enumerate(lines) if address in line.lower()), 0)
    for line in (*lines[at : at + 8], *lines):
        whole = STATUS.search(line)
        if whole:
            return whole[0], line[:_WORDS_LIMIT]
        code = _CODE.search(line)
        if code:
            return f"{code[1]}.0.0", line[:_WORDS_LIMIT]
    line = next((one for one in lines if _FOR_GOOD.search(one)), "")
    return ("5.0.0" if line else "", line[:_WORDS_LIMIT])
