"""Job alert.

A machine lists openings: *12 new jobs match your alert*, *jobs you might like*, a weekly digest.

What fools it: a recruiter who writes about one job; a rejection that points to other jobs at its
end; news of the labour market.
"""

import re

from afterword.core.messages.message import Message
from afterword.core.patterns import later
from afterword.core.reading.reading import Kind
from afterword.core.reading.signals import Example, MailKind, Needs, Phrasebook
from afterword.core.reading.vocabulary.when import WHEN

say = Phrasebook(WHEN)
WORK = Needs.WORK
_LISTED = later(
    r"^\s*(?:[-*•+]|\d{1,2}[.)]|[A-Z]{1,3}-?\d[\w-]+|\d{3}-[A-Z]-\d+|"
    r"[A-Z][A-Z/&]{2,}:)\s*\S.{6,90}$",
    re.MULTILINE,
)
"""A line that is an entry of a list, not a sentence."""
_SEVERAL = later(
    r"\b(?:\d+|new|this week's|today's|latest|more)\b.{0,40}?\b(?:jobs|roles|vacancies|openings|"
    r"shifts|berths|requisitions|positions|calls|gigs)\b",
    re.IGNORECASE,
)
_REPLY = later(r"\s*(?:re|fwd?)\s*:", re.IGNORECASE)
_LOOKED_AT = 4000
"""Characters of a message that are searched for entries."""
_FEWEST = 3
"""Entries from which a list is a list."""
_SENDER = later(
    r"alert|digest|daily|weekly|jobs-noreply|jobs-listings|newjobs|recommend|match", re.IGNORECASE
)


def _envelope(message: Message) -> float:
    """Weigh the sender: an alert is sent by a machine that says so."""
    weight = 0.0
    if message.sender is not None and _SENDER.search(message.sender.address.partition("@")[0]):
        weight += 1.5
    if "list-unsubscribe" in message.headers:
        weight += 0.5
    # A list with hardly a sentence in it is told by its subject, where that names jobs.
    if _SEVERAL.search(message.subject) and not _REPLY.match(message.subject):
        listed = len(_LISTED.findall(message.text[:_LOOKED_AT]))
        weight += 3.2 if listed >= _FEWEST else 0.0
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
            r"\bjobs by (?:e-?mail|text)\b|"
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
            r"fit)|\bmatch(?:es|ed|ing)? (?:to )?your (?:preferences|alert|search|profile|skills|"
            r"tags|keywords|filters)\b",
            needs=WORK,
        ),
        say.decides(
            5.5,
            r"\b(?:jobs|vacancies|roles|openings|requisitions|positions|shifts) (?:\S+ "
            r"){0,3}?(?:match(?:es|ing)? (?:your|\")|you missed|you viewed|near you|this week|"
            r"added|posted (?:today|this week|since))\b|\b(?:match|matches) your (?:talent "
            r")?profile\b|\b(?:still|now|these are) open(?: now)?(?: in your \S+ \S+)? ?:|"
            r"\b(?:today )?we are open again ?:|\bnew since (?:yesterday|last|<weekday>)\b|^top "
            r"matches\b|\bhere is what has come in\b|\binstant alerts?\b|\b(?:edit|change|manage|"
            r"pause) (?:this|your) (?:search|alert)s?\b|\bsaved a search\b|\b(?:see|and|\+) ?\d+ "
            r"more\b|\bfirst to (?:text|call|reply) gets it\b|\bupdate your availability\b|\bring "
            r"the desk on any\b|\bcooling period\b",
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
            r"\b(?:unsubscribe|(?:manage|update|edit|modify|change) <upto3>(?:alerts?|preferences|"
            r"mails?)|reply stop|log in to apply|apply with one click|stop (?:these|texts|"
            r"altogether)|joined our talent)\b",
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
        Example(
            subject="4 new shifts this week",
            sender="Tidework <shifts@tidework.example>",
            text="Here they are.\n\n- Barista, Pier Road, mornings\n- Waiter, Old Mill, "
            "Saturday\n- Night porter, Quay Hotel\n- Cleaner, Town Hall, weekdays\n\nReply "
            "STOP to stop.",
        ),
        Example(
            subject="Picked for you",
            sender="WorkFinder <hello@workfinder.example>",
            text="The following vacancies match your profile: Clerk, Harbour Council. Usher, Small "
            "Stage. See 9 more.",
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
        Example(
            subject="Three roles in our play",
            sender="Ivo <ivo@smallstage.example>",
            text="Hello all, three roles are not cast yet. Auditions for the children are on "
            "Sunday.",
        ),
    ),
)
