"""Boilerplate: sentences that everybody writes and nobody reads.

## Why it costs you
A stock sentence could have gone to anyone, and says so. It takes the place of the one thing only
you could write.

## Instead
Leave it out, or say the plain thing it stands for.
"""

from afterword.core.check.constructions import says, wording
from afterword.core.check.diagnostic import Severity
from afterword.core.check.rule import Rule

RULE = Rule(
    code="P301",
    name="boilerplate",
    severity=Severity.INFO,
    message="Readers have met this sentence often, and may skip it.",
    check=says(
        wording("i hope this (e-?mail|letter|message|note|mail) finds you (well|in good health)"),
        wording("i am writing (to you )?(to|in order to|in regards? to|with regards? to)"),
        wording("(utmost|sincerest|deepest) (gratitude|respect|appreciation|thanks)"),
        wording("(please )?do not hesitate to (contact|reach out)"),
        wording("(at your )earliest convenience"),
        wording("(think|thinking) outside the box|hit the ground running|go the extra mile"),
        wording("valuable (insights?|experience) into your (esteemed )?organi[sz]ation"),
        wording("your esteemed (organi[sz]ation|company|firm|institution)"),
        wording("i would be (a great|an excellent|the perfect) (fit|asset)"),
    ),
    bad=(
        "Hi Dana,\n\nI hope this email finds you well. Thank you for your time.\n\nBest,\nAna",
        "Dear Ms Kim,\n\nThank you for the insight into your esteemed organisation.\n\nAna",
        "Dear Ms Kim,\n\nPlease do not hesitate to contact me.\n\nKind regards,\nAna",
    ),
    good=(
        "Hi Dana,\n\nThank you for the hour on Tuesday and for the Sunday timetable.\n\nBest,\nAna",
        "Hi Dana,\n\nI hope the new depot opens on time.\n\nBest,\nAna",
    ),
)
