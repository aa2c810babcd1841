"""Bounce.

A mail server could not deliver what the reader sent: a delivery report (RFC 3464), known by its
sender, its content type and words such as *user unknown*.

What fools it: a parcel that could not be delivered; a person who could not be reached.
"""

import re

from afterword.core.messages.message import Message
from afterword.core.patterns import later
from afterword.core.reading.reading import Kind
from afterword.core.reading.signals import Example, MailKind, Phrasebook
from afterword.core.reading.vocabulary.english import PIECES

say = Phrasebook(PIECES)
_SENDER = later(r"^(?:mailer-daemon|postmaster|mail-daemon|bounce\w*)$", re.IGNORECASE)


def _envelope(message: Message) -> float:
    """Weigh what mail servers set on a delivery report (RFC 3464)."""
    weight = 0.0
    if message.sender is not None and _SENDER.match(message.sender.address.partition("@")[0]):
        weight += 3.0
    content = message.headers.get("content-type", "").lower()
    if "multipart/report" in content or "delivery-status" in content:
        weight += 4.0
    if "x-failed-recipients" in message.headers:
        weight += 4.0
    return weight


KIND = MailKind(
    kind=Kind.BOUNCE,
    head_start=6.0,
    envelope=_envelope,
    signals=(
        say.decides(
            3.4,
            r"\b(?:could not|was not|can not|cannot|not) <upto1>(?:be )?(?:delivered|reach(?:ed)? "
            r"(?:the |its |one |your |all )?<upto1>recipients?)\b|\bdeliver(?:y|ing) "
            r"<upto6>(?:failed|failure|failing)\b|\bundeliver(?:able|ed)\b|\breturned to (?:the "
            r")?sender\b|\b(?:user|recipient|mailbox|address) <upto3>(?:unknown|not found|full|"
            r"unavailable|rejected)\b|\bmail delivery (?:failed|system|subsystem)\b|\bpermanent "
            r"(?:fatal )?errors?\b|\bdelivery (?:will be (?:attempted|retried)|attempts?|to the "
            r"following)\b|\b(?:message|mail) (?:\S+ ){0,4}?(?:has been|was|is) (?:delayed|queued|"
            r"blocked|refused|bounced)\b|\bdo not need to resend\b|\b(?:could not|unable to) "
            r"(?:send|deliver) (?:your |the |this )?(?:message|mail)\b",
        ),
        say.supports(2.5, r"\b(?:550|551|552|553|554|smtp|dsn)\b"),
        say.in_subject(1.0, r"\b(?:undeliver\w+|failure|failed|delivery status|returned mail)\b"),
    ),
    examples=(
        Example(
            subject="Undelivered Mail Returned to Sender",
            sender="Mail Delivery System <mailer-daemon@mx.example>",
            text="This is the mail system at host mx.example. Your message could not be delivered "
            "to dana@northwind.example: 550 5.1.1 User unknown",
        ),
        Example(
            subject="Undeliverable: Thank you",
            sender="postmaster@corp.example",
            text="Delivery has failed to these recipients: marek@corp.example. The recipient's "
            "mailbox is full.",
        ),
        Example(
            subject="Warning",
            sender="postmaster@mx.example",
            text="Your message to gil@archworks.example has been delayed. Delivery will be "
            "attempted for three more days. You do not need to resend it.",
        ),
    ),
    near_misses=(
        Example(
            subject="Your parcel",
            sender="service@parcelway.example",
            text="We were unable to deliver your parcel. Nobody was at home.",
        ),
        Example(
            subject="Re: Interview",
            sender="Ruth Adeyemi <ruth@stmarkscare.example>",
            text="I tried to ring you and could not reach you. Could you come to an interview on "
            "Friday?",
        ),
        Example(
            subject="Your train",
            sender="service@railway.example",
            text="Your train has been delayed. You do not need to book again.",
        ),
    ),
)
