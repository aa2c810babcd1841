"""Automatic reply.

A machine answers for somebody: out of office, on leave, no longer here, an inbox nobody reads. Its
headers say so (RFC 3834), else its subject and its first sentence.

What fools it: a person who mentions in passing that they will be away; the line *this inbox is not
monitored* under any other message.
"""

import re

from afterword.core.messages.message import Message
from afterword.core.reading.reading import Kind
from afterword.core.reading.signals import Example, MailKind, Phrasebook
from afterword.core.reading.vocabulary.english import PIECES

say = Phrasebook(PIECES)
_SUBJECT = re.compile(
    r"^\s*(?:automatic reply|auto(?:-| )?reply|autoreply|auto(?:matic)?(?:-| )?response|out of "
    r"(?:the )?office|abwesenheit|automatische antwort|reponse automatique|réponse automatique|"
    r"absence|respuesta autom|resposta autom|risposta automatica|automatisch antwoord|afwezig)",
    re.IGNORECASE,
)


def _envelope(message: Message) -> float:
    """Weigh the headers an answering machine sets (RFC 3834) and its kind of subject."""
    weight = 0.0
    submitted = message.headers.get("auto-submitted", "").lower()
    if submitted.startswith("auto-replied") or "x-autoreply" in message.headers:
        weight += 5.0
    if message.headers.get("precedence", "").lower() == "auto_reply":
        weight += 5.0
    if _SUBJECT.match(message.subject):
        weight += 3.0
    return weight


KIND = MailKind(
    kind=Kind.AUTO_REPLY,
    head_start=3.0,
    envelope=_envelope,
    signals=(
        say.decides(
            5.0,
            r"^<upto6>i am <upto3>(?:out of (?:the )?office|on <upto1>(?:leave|holiday|vacation)|"
            r"away (?:from|until|on))\b|\b(?:thank you for your (?:e-?mail|message)).{0,60}\bi "
            r"am <upto1>(?:away|out|on)\b|\b(?:our|the) office (?:is|will be) closed (?:from|"
            r"until)\b",
        ),
        say.supports(
            1.5,
            r"\b(?:limited <upto1>access|(?:if|for) <upto4>urgent|(?:will|shall) "
            r"<upto1>(?:return|be back|respond|reply|answer|read)|back (?:in|on)|upon my return|"
            r"when i return|while i am away|are back)\b",
        ),
        say.decides(5.0, r"\bi <upto2>(?:no longer (?:work|with|at)|have left)\b"),
        say.decides(
            5.0,
            r"\bthis is an auto(?:matic|mated) (?:reply|response)\b|\breplied to an? \S*(?:inbox|"
            r"mailbox|address)",
        ),
        say.supports(
            1.5,
            r"\b(?:mailbox|inbox|address|account) <upto6>(?:not <upto1>monitored|unattended|"
            r"unmonitored)\b",
        ),
        say.opposes(
            4.0,
            r"\byour <upto3>(?:application|resume|cv|candidacy|candidature|interview)\b|"
            r"\b(?:for applying|you applied)\b",
        ),
        say.in_subject(1.5, r"^(?:automatic|auto)\b|\bout of (?:the )?office\b"),
    ),
    examples=(
        Example(
            subject="Automatic reply: Thank you",
            sender="Sofia Lindgren <sofia@arcadiahealth.example>",
            text="Thank you for your message. I am out of the office until 12 August. For urgent "
            "matters please contact hiring@arcadiahealth.example.",
        ),
        Example(
            subject="Re: Application",
            sender="office@vidal-arq.example",
            headers={"Auto-Submitted": "auto-replied"},
            text="We are closed until 6 January and will answer when we are back.",
        ),
    ),
    near_misses=(
        Example(
            subject="Re: start",
            sender="Stella <stella@tidewater.example>",
            text="Either day is fine with me. I'll be away on the 21st, so the Monday after would "
            "be best.",
        ),
        Example(
            subject="Your application",
            sender="no-reply@quanta.example",
            text="We have decided not to move forward with your application. This inbox is not "
            "monitored, please do not reply.",
        ),
    ),
)
