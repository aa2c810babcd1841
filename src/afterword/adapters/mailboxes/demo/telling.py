"""Tell one story of the demo mailbox: date its messages, link them, and make their bytes."""

import re
from collections.abc import Iterator
from dataclasses import dataclass
from datetime import datetime, timedelta, tzinfo
from email.utils import format_datetime

from afterword.adapters.mailboxes.demo.bodies import Quoted, render_body, render_page
from afterword.adapters.mailboxes.demo.days import in_words, settle
from afterword.adapters.mailboxes.demo.enclosures import Sent, Telling, assembled
from afterword.adapters.mailboxes.demo.envelope import (
    Headers,
    digest,
    mailbox,
    render_message,
    route,
    text_part,
)
from afterword.adapters.mailboxes.demo.script import OWNER, Author, Entry, Label, Story

_SLOT = re.compile(r"\{([a-z0-9_+-]+)(?:\.([a-z]+))?\}")
_REPLY = re.compile(r"^(?:re|aw|fwd?): *", re.IGNORECASE)
_SATURDAY = 5


@dataclass(frozen=True, slots=True)
class DemoMessage:
    """One message of the demo mailbox, and what a reader should make of it."""

    raw: bytes
    """RFC 5322, LF line ends."""
    message_id: str
    """Bare, without angle brackets."""
    sent_at: datetime
    """Aware, in the person's zone."""
    story: str
    key: str
    is_own: bool
    """The person wrote it."""
    label: Label | None = None
    """None for ordinary mail and for the person's own: both are ``other``."""


def tell(story: Story, now: datetime, zone: tzinfo) -> Iterator[DemoMessage]:
    """Yield a story's messages in the order they are written down.

    Args:
        story: One file of the demo mailbox.
        now: The moment the mailbox is made for, aware.
        zone: Where the person lives.
    """
    telling = Telling(story, now, zone)
    for key, meeting in story.meetings.items():
        telling.days[key] = settle(meeting.when, now, telling.days, zone)
    for entry in story.entries:
        telling.days[entry.key] = settle(entry.when, now, telling.days, zone)
        yield _message(telling, entry)


def _message(telling: Telling, entry: Entry) -> DemoMessage:
    people, sent_at = telling.story.people, telling.days[entry.key]
    author = people[entry.sender]
    seed = f"{telling.story.name}/{entry.key}/{sent_at:%Y%m%d}"
    sent_at += timedelta(seconds=int(digest(seed)[:6], 16) % 60)
    answered = telling.sent.get(entry.answers)
    subject = _subject(telling, entry, author)
    quoted = answered.quoted if answered and entry.quote else None
    body = render_body(_filled(telling, entry, entry.text), author, quoted)
    message_id = _message_id(author, sent_at, seed)
    references = answered.thread if answered else ()
    recipients = ", ".join(f"{people[key].name} <{people[key].address}>" for key in entry.to)
    telling.sent[entry.key] = Sent(
        message_id, references, Quoted(author, sent_at, recipients, subject, body)
    )
    form = entry.form or author.form
    parts = []
    if form != "html":
        parts.append(text_part(body.plain, "text/plain", author.encoding, author.charset))
    if form != "plain":
        page = render_page(body, author, subject)
        parts.append(text_part(page, "text/html", author.encoding, author.charset))
    whole = assembled(telling, entry, parts, sent_at, seed)
    headers = _headers(telling, entry, author, sent_at, seed)
    threading: Headers = ()
    if references:
        line = " ".join(f"<{each}>" for each in references)
        threading = (("In-Reply-To", f"<{references[-1]}>"), ("References", line))
    names = (("Subject", subject), ("Message-ID", f"<{message_id}>"), *threading)
    raw = render_message((*headers, *names, *_habits(entry, author)), whole)
    is_own = author.address == people[OWNER].address
    return DemoMessage(raw, message_id, sent_at, telling.story.name, entry.key, is_own, entry.label)


def _subject(telling: Telling, entry: Entry, author: Author) -> str:
    if entry.subject:
        return _filled(telling, entry, entry.subject)
    prefix = {"office": "RE: ", "german": "AW: "}.get(author.quoting, "Re: ")
    return prefix + _REPLY.sub("", telling.sent[entry.answers].quoted.subject)


def _filled(telling: Telling, entry: Entry, text: str) -> str:
    """Fill the places of a text: the entry's own words, and days however they are named."""
    own = telling.days[entry.key]

    def word(found: re.Match[str]) -> str:
        name, field_name = found.groups()
        if name == "at_weekend":
            return entry.at_weekend if own.weekday() >= _SATURDAY else ""
        if name == "subject":
            return _filled(telling, entry, entry.subject)
        if name in entry.fields:
            return _filled(telling, entry, entry.fields[name])
        if field_name is None:
            return in_words(own, name, own)
        if name[0] in "+-":
            return in_words(own + timedelta(days=int(name)), field_name, own)
        return in_words(telling.days[name], field_name, own)

    return _SLOT.sub(word, text)


def _message_id(author: Author, sent_at: datetime, seed: str) -> str:
    chance = digest(f"id/{seed}")
    host = author.host or author.address.rpartition("@")[2]
    if author.automated:
        return f"{sent_at:%Y%m%d%H%M%S}.{chance[:10]}@{host}"
    if author.quoting == "office":
        groups = (chance[:8], chance[8:12], chance[12:16], chance[16:28])
        return f"{'-'.join(groups).upper()}@{host}"
    return f"{chance[:8]}.{int(chance[8:13], 16)}@{host}"


def _headers(
    telling: Telling, entry: Entry, author: Author, sent_at: datetime, seed: str
) -> Headers:
    people = telling.story.people
    is_own = author.address == people[OWNER].address
    trace = () if is_own else route(author, people[OWNER].address, sent_at, seed)
    cc = (("Cc", ", ".join(mailbox(people[key]) for key in entry.cc)),) if entry.cc else ()
    reply_to = (("Reply-To", author.reply_to),) if author.reply_to else ()
    return (
        *trace,
        ("Date", format_datetime(sent_at)),
        ("From", mailbox(author)),
        *reply_to,
        ("To", ", ".join(mailbox(people[key]) for key in entry.to)),
        *cc,
    )


def _habits(entry: Entry, author: Author) -> Headers:
    mailer = (("X-Mailer", author.mailer),) if author.mailer else ()
    extra = {**author.headers, **entry.headers}
    return (*mailer, *((k, v) for k, v in extra.items() if k != "Return-Path"))
