"""The story of an application, oldest first, as values: mail, meetings, the answer, letters."""

from dataclasses import dataclass
from datetime import datetime
from typing import Final

from afterword.core.momentum import is_own
from afterword.core.ports import Delivery, Filed
from afterword.core.reading.reading import Kind
from afterword.core.touchpoints import Channel
from afterword.services.applications.views import ApplicationView
from afterword.services.mail.senders import sender_name

MAIL_IN_WORDS: Final = {
    Kind.REJECTION: "the answer",
    Kind.INTERVIEW: "about an interview",
    Kind.OFFER: "an offer",
    Kind.ACKNOWLEDGEMENT: "your application arrived",
    Kind.ASSESSMENT: "a task or test",
    Kind.OUTREACH: "they wrote to you first",
    Kind.FEEDBACK: "advice for you",
    Kind.NO_FEEDBACK: "no advice to give",
    Kind.AUTO_REPLY: "an automatic reply",
    Kind.BOUNCE: "a letter came back",
    Kind.OTHER: "mail",
    Kind.JOB_ALERT: "openings",
}
"""What a message is in the story of an application."""
APPLIED: Final = "your application"
"""What the mail is that the person applied with."""
_QUOTED: Final = frozenset({Kind.REJECTION, Kind.FEEDBACK})
"""Kinds of which the very words are shown."""


@dataclass(frozen=True, slots=True)
class Event:
    """One thing that happened."""

    at: datetime
    """Aware, UTC."""
    what: str
    """In words: what a message is, that there was a meeting, that a letter went."""
    words: str = ""
    """The very words a judgement rests on, or that were said."""
    filed: Filed | None = None
    """The message, where it is one."""
    contact_ids: tuple[str, ...] = ()
    """Who sat in a meeting."""
    letter_id: str | None = None

    @property
    def line(self) -> str:
        """Return it as one line, a message with its sender and subject."""
        if self.filed is None:
            return self.what
        who = sender_name(self.filed.message.sender)
        is_doubtful = not self.filed.is_settled and self.what == MAIL_IN_WORDS[self.filed.kind]
        what = f"perhaps {self.what}" if is_doubtful else self.what
        return f"{who}: {what} ({self.filed.message.subject})"


def timeline(found: ApplicationView, own: frozenset[str]) -> list[Event]:
    """Return what happened with an application, oldest first; mail without a date is left out.

    Args:
        found: The application with everything around it.
        own: The person's addresses, in lower case.
    """
    applied = found.application.applied_at
    events = [
        Event(
            one.message.date,
            _own_in_words(one, applied) if is_own(one, own) else MAIL_IN_WORDS[one.kind],
            "" if is_own(one, own) else quoted_of(one),
            filed=one,
        )
        for one in found.mail
        if one.message.date is not None
    ]
    if applied is not None and all(one.at != applied for one in events):
        events.append(Event(applied, "You applied"))
    for interview in found.application.interviews:
        minutes = f", {interview.minutes} minutes" if interview.minutes else ""
        events.append(Event(interview.at, f"Interview{minutes}", contact_ids=interview.with_))
    rejection = found.application.rejection
    if rejection is not None and rejection.message_id is None:
        channel = rejection.channel
        how = f" ({channel.value.replace('_', ' ')})" if channel is not Channel.UNSAID else ""
        words = rejection.reason_words or ""
        events.append(Event(rejection.at, f"The answer came{how}", words))
    for receipt in found.receipts:
        done = "Sent" if receipt.delivery is Delivery.SENT else "Placed"
        what = f"{done}: your letter {receipt.letter_id}"
        events.append(Event(receipt.at, what, letter_id=receipt.letter_id))
    return sorted(events, key=lambda one: (one.at, one.line, one.words))


def _own_in_words(filed: Filed, applied: datetime | None) -> str:
    """Say what a mail of the person's own is in the story."""
    return APPLIED if applied is not None and filed.message.date == applied else "your mail"


def quoted_of(filed: Filed) -> str:
    """Return the very words an answer or advice was read from; empty for other mail."""
    if filed.kind not in _QUOTED or not filed.reading.evidence:
        return ""
    return filed.reading.evidence[0].text
