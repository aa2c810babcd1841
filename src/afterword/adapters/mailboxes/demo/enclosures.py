"""What a demo message carries besides its text: files, invitations, delivery reports."""

from dataclasses import dataclass, field
from datetime import datetime, tzinfo
from email.utils import format_datetime

from afterword.adapters.mailboxes.demo.bodies import Quoted
from afterword.adapters.mailboxes.demo.envelope import Part, digest, file_part, joined, text_part
from afterword.adapters.mailboxes.demo.invitations import Appointment, render_invitation
from afterword.adapters.mailboxes.demo.pdf import render_pdf
from afterword.adapters.mailboxes.demo.script import Entry, Story


@dataclass(frozen=True, slots=True)
class Sent:
    """What later messages of the story need to know of an earlier one."""

    message_id: str
    references: tuple[str, ...]
    quoted: Quoted

    @property
    def thread(self) -> tuple[str, ...]:
        """Return what an answer to this message refers to, oldest first."""
        return (*self.references, self.message_id)


@dataclass
class Telling:
    """How far a story is told: its days, and the messages that were sent."""

    story: Story
    now: datetime
    zone: tzinfo
    days: dict[str, datetime] = field(default_factory=dict)
    sent: dict[str, Sent] = field(default_factory=dict)


def assembled(
    telling: Telling, entry: Entry, parts: list[Part], sent_at: datetime, seed: str
) -> Part:
    """Return the message's one part: its texts, and around them whatever goes with them."""
    files = [
        file_part(render_pdf(name.rpartition(".")[0]), "application/pdf", name)
        for name in entry.attached
    ]
    if entry.bounces:
        return joined('report; report-type="delivery-status"', _report(telling, entry, parts), seed)
    if entry.invitation:
        method, key, style = entry.invitation
        calendar = render_invitation(method, _appointment(telling, key, method), sent_at)
        kind = f"text/calendar; method={method}"
        encoding = "base64" if style == "office" else "7bit"
        parts = [*parts, text_part(calendar, kind, encoding)]
        if style == "attached":
            files.append(file_part(calendar.encode(), "application/ics", "invite.ics"))
    whole = parts[0] if len(parts) == 1 else joined("alternative", parts, f"{seed}/alternative")
    return joined("mixed", [whole, *files], seed) if files else whole


def _appointment(telling: Telling, key: str, method: str) -> Appointment:
    people, meetings = telling.story.people, telling.story.meetings
    meeting, sequence, first = meetings[key], 0, key
    while meetings[first].moves:
        first, sequence = meetings[first].moves, sequence + 1
    organiser = people[meeting.organiser]
    named = [(people[each].name, people[each].address) for each in meeting.attendees]
    host = organiser.address.rpartition("@")[2]
    return Appointment(
        f"{digest(f'{telling.story.name}/{first}/{telling.days[first]:%Y%m%d}')[:32]}@{host}",
        telling.days[key],
        meeting.minutes,
        meeting.summary,
        meeting.location,
        (organiser.name, organiser.address),
        tuple(named),
        sequence + (method == "CANCEL"),
    )


def _report(telling: Telling, entry: Entry, parts: list[Part]) -> list[Part]:
    """Say that a message could not be delivered (RFC 3464)."""
    lost = telling.sent[entry.bounces]
    lost_entry = next(each for each in telling.story.entries if each.key == entry.bounces)
    address = telling.story.people[lost_entry.to[0]].address
    status = (
        "Reporting-MTA: dns; mx2.mailbox.example\n"
        f"Arrival-Date: {format_datetime(lost.quoted.sent_at)}\n\n"
        f"Final-Recipient: rfc822; {address}\nAction: failed\nStatus: 5.1.1\n"
        "Diagnostic-Code: smtp; 550 5.1.1 no mailbox by that name here\n"
    )
    author = lost.quoted.author
    returned = (
        f"Date: {format_datetime(lost.quoted.sent_at)}\n"
        f"From: {author.name} <{author.address}>\nTo: {lost.quoted.recipient}\n"
        f"Subject: {lost.quoted.subject}\nMessage-ID: <{lost.message_id}>\n"
    )
    return [
        *parts,
        Part((("Content-Type", "message/delivery-status"),), status.encode()),
        Part((("Content-Type", "text/rfc822-headers"),), returned.encode()),
    ]
