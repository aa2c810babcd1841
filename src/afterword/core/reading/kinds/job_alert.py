"""Job alert.

A machine lists openings: *12 new jobs match your alert*, *jobs you might like*, a weekly digest.

What fools it: a recruiter who writes about one job; a rejection that points to other jobs at its
end; news of the labour market.
"""

import re

from afterword.core.messages.message import Message
from afterword.core.reading.reading import Kind
from afterword.core.reading.signals import Example, MailKind, Needs, Phrasebook
from afterword.core.reading.vocabulary.english import PIECES

say = Phrasebook(PIECES)
WORK = Needs.WORK
_SENDER = re.compile(
    r"alert|digest|daily|weekly|jobs-noreply|jobs-listings|newjobs|recommend|match", re.IGNORECASE
)


def _envelope(message: Message) -> float:
    """Weigh the sender: an alert is sent by a machine that says so."""
    weight = 0.0
    if message.sender is not None and _SENDER.search(message.sender.address.partition("@")[0]):
        weight += 1.5
    if "list-unsubscribe" in message.headers:
        weight += 0.5
    return weight


KIND = MailKind(
    kind=Kind.JOB_ALERT,
    head_start=1.0,
    envelope=_envelope,
    signals=(
        say.decides(
            5.5,
            r"\b\d[\d,]*\+? (?!million\b|percent\b|000\b)(?:more |new )?<upto7>jobs\b(?! (?:lost|"
            r"cut|were))|\b(?:new|more|recommended|similar|latest|matching|top|today's|these|jr|"
            r"senior|engineer|developer) <upto1>jobs\b|\bjobs (?:for you|matching|that match|"
            r"match(?:es)?|matched|aligned|you (?:might|may)|we think|based on|near|posted|"
            r"recommended|of the (?:day|week))\b",
            needs=WORK,
        ),
        say.decides(
            6.0,
            r"\bjob (?:alerts?|digest|match(?:es)?|recommendations?|ads|openings matching)\b|"
            r"\b(?:new|your) (?:job )?match(?:es)?\b|\bsaved search\b|\b\d+% match\b|\bmatch for "
            r"you\b|\bearly applicant\b|\bpeople <upto3>(?:have applied|looked at)\b|\bposted "
            r"<upto3>(?:minutes|hours|days) ago\b|\binterested <upto3>not for me\b|\bthis job "
            r"is\b|\bweekly (?:job )?digest\b",
            needs=WORK,
        ),
        say.decides(
            4.5,
            r"\bbased on your <upto2>(?:profile|search|preferences|resume|cv|activity|"
            r"interests)\b|\b(?:found|picked|selected) <upto3>jobs?\b <upto3>(?:match|for you|"
            r"fit)|\bmatch(?:es|ing)? your (?:preferences|alert|search|profile|skills)\b",
            needs=WORK,
        ),
        say.supports(
            1.5,
            r"\b(?:apply now|view (?:all|job|jobs)|see (?:all|more|top)|easy apply|easily apply|"
            r"browse|actively (?:hiring|recruiting)|posted|(?:days?|hours?) ago)\b",
            needs=WORK,
        ),
        say.supports(
            1.0,
            r"\b(?:unsubscribe|(?:manage|update|edit|modify) <upto3>(?:alerts?|preferences))\b",
        ),
        say.in_subject(
            1.5,
            r"\b(?:jobs|is hiring|job alerts?|match(?:es)?|openings|recommend\w*|digest|new \S+ "
            r"\S+ position)\b",
        ),
        say.opposes(
            5.0,
            r"\b(?:thank you|thanks) <upto6>(?:applying|your <upto3>application)\b|\byour "
            r"application\b",
        ),
        say.opposes(6.0, r"\bwas viewed\b"),
        say.opposes(3.0, r"\btalent (?:community|pool|network)\b"),
    ),
    examples=(
        Example(
            subject="12 new gardener jobs near Bath",
            sender="JobNet Alerts <alerts@jobnet.example>",
            text="12 new jobs match your alert. Head Gardener, Harefield Hall, posted 2 days ago. "
            "View all jobs. Manage your alerts.",
        ),
        Example(
            subject="Jobs you might like",
            sender="CareerHub <recommendations@careerhub.example>",
            text="Based on your profile, we picked these jobs for you. Platform Engineer, Quanta. "
            "Apply now.",
        ),
    ),
    near_misses=(
        Example(
            subject="Your application to Kite",
            sender="no-reply@hire.example",
            text="Kite has decided to pursue other applicants. Similar jobs: Office Manager.",
        ),
        Example(
            subject="Labour market in May",
            sender="news@tidings.example",
            text="The county lost 300 jobs in May, most of them in the docks.",
        ),
    ),
)
