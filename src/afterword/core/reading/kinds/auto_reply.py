"""Automatic reply.

A machine answers for somebody: out of office, on leave, no longer here, an inbox nobody reads. Its
headers say so (RFC 3834), else its subject and its first sentence.

What fools it: a person who mentions in passing that they will be away; the line *this inbox is not
monitored* under any other message.
"""

import re

from afterword.core.messages.message import Message
from afterword.core.patterns import later
from afterword.core.reading.reading import Kind
from afterword.core.reading.signals import Example, MailKind, Phrasebook
from afterword.core.reading.vocabulary.when import WHEN

say = Phrasebook(WHEN)
_SUBJECT = later(
    r"^\s*(?:automatic reply|auto(?:-| )?reply|autoreply|auto ?:|away ?:|ooo\b|(?:i am|i'm|we are|"
    r"we're) (?:away|on (?:annual |parental |maternity |sick )?(?:leave|holiday|vacation)|out of)|"
    r"auto(?:matic)?(?:-| )?response|out of (?:the )?office|abwesenheit|automatische antwort|"
    r"reponse automatique|réponse automatique|absence|respuesta autom|resposta autom|risposta "
    r"automatica|automatisch antwoord|afwezig)",
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
        say.decides(
            5.0,
            r"\bthis (?:message|reply|e-?mail|response|note) is (?:automatic|automated|auto)\b|"
            r"\b(?:mailbox|inbox|office|desk|account) is (?:\S+ )?(?:not (?:attended|monitored|"
            r"manned|read)|closed|unattended|unmanned)\b.{0,60}\b(?:till|until|on account of|due "
            r"to|for the|from)\b|\bi am (?:in|at) \S+ (?:for (?:a |an |the )?\S+ )?and will "
            r"(?:resume|return|be back|reply|answer)\b|\b(?:i am|we are|i will be) (?:away|out|"
            r"off|on leave|back) (?:until|till|from|on|at)\b.{0,60}\b(?:for (?:urgent|anything|"
            r"emergenc\w+)|please (?:contact|call|write)|instead)\b",
        ),
        say.supports(
            1.4,
            r"\b(?:until|till|back) (?:on |the )?(?:<month> \d|\d{1,2} <month>|\d{1,2}(?:st|nd|rd|"
            r"th)|<weekday>)|\b(?:anything|everything|bookings|resumes|invoices|suppliers|"
            r"emergencies) (?:\S+ ){0,3}?(?:goes to|to|:|see|contact|call)\b",
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
        Example(
            subject="Away: Re: my letter",
            sender="Edda <edda@oldlibrary.example>",
            text="Books are resting, and so am I, until 3 September. Anything urgent: see the "
            "front desk.",
        ),
        Example(
            subject="Re: application",
            sender="Desk <desk@portauthority.example>",
            text="The inbox is not attended till 4 January on account of the holidays. This "
            "message is automatic.",
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
        Example(
            subject="Summer",
            sender="shop@softseats.example",
            text="Our summer sale is on until 3 September. For everything else see the shop.",
        ),
    ),
)
