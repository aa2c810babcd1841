"""No feedback.

An answer that declines to give any: *it is our policy not to give feedback*, *for legal reasons we
do not share our reasons*. In a rejection or an acknowledgement the same sentence is small print,
and those kinds go first.

What fools it: questions and answers for applicants; feedback that somebody else did not get.
"""

from afterword.core.reading.reading import Kind
from afterword.core.reading.signals import Example, MailKind, Needs, Phrasebook
from afterword.core.reading.vocabulary.accounts import DECLINED_PLAINLY
from afterword.core.reading.vocabulary.english import PIECES

say = Phrasebook(PIECES)
HINT = Needs.HINT

KIND = MailKind(
    kind=Kind.NO_FEEDBACK,
    head_start=1.5,
    signals=(
        say.decides(
            6.0,
            r"\b(?:<will_not>|policy <upto2>not|not <upto1>(?:possible|our (?:policy|practice))|"
            r"do not|not in a position|have no|rather not) <upto6>(?:feedback|comments?|reasons|"
            r"into details?)\b|\bfeedback <upto6>(?:not <upto1>(?:available|possible|something|"
            r"provided|given)|against)\b",
            needs=HINT,
        ),
        *DECLINED_PLAINLY,
        say.supports(1.0, r"\b(?:policy|legal|volume|number of|unfortunately|sorry|afraid)\b"),
        say.supports(
            1.0,
            r"\b(?:thank(?:s| you) for (?:asking|reaching out|your <upto1>(?:note|reply|message|"
            r"letter|email|mail)))\b",
        ),
        say.in_subject(1.5, r"\bfeedback\b|^re\b"),
        say.opposes(
            6.0,
            r"\b(?:received your|will <upto2>review|(?:will be|being) <upto1>(?:reviewed|"
            r"evaluated)|thank(?:s| you) <upto6>(?:applying|application))\b",
        ),
        say.opposes(4.0, r"^(?:what|how|can|will|when) (?:\S+ ){2,9}?\S+\?$"),
        say.opposes(4.0, r"\bfeedback (?:i am|we are|they are) getting\b"),
    ),
    examples=(
        Example(
            subject="Re: Thank you",
            sender="Recruitment <recruitment@shire.example>",
            text="Dear Mr Ahmed, thank you for your message. Unfortunately we are unable to "
            "provide individual feedback.",
        ),
        Example(
            subject="Re: One question",
            sender="Talent <talent@heliotrope.example>",
            text="Hi Bianca, thanks for your kind note. It is our policy not to give feedback "
            "after interviews.",
        ),
        Example(
            subject="Re: my scores",
            sender="Registry <registry@harbourcouncil.example>",
            text="Dear Mr Pell, it is a rule of this council that we do not discuss interview "
            "scores with anybody.",
        ),
        Example(
            subject="Re: what was it",
            sender="Gil <gil@archworks.example>",
            text="I would rather not go into it. The solicitors told us not to, and they charge by "
            "the letter.",
        ),
        Example(
            subject="Re: Assessment day",
            sender="Academy <grads@flightacademy.example>",
            text="The markers' sheets are sealed for every candidate and I may add nothing to "
            "my last letter.",
        ),
    ),
    near_misses=(
        Example(
            subject="We received your application",
            sender="careers@arcadiahealth.example",
            text="We have received your application and will review it. Please note that we cannot "
            "give individual feedback.",
        ),
        Example(
            subject="Re: Thank you",
            sender="Sofia Lindgren <sofia@arcadiahealth.example>",
            text="Happy to give you feedback: the panel felt that you could work on your examples.",
        ),
        Example(
            subject="Re: the party",
            sender="Noor <noor@mail.example>",
            text="Please do not discuss it in front of grandmother, it is a surprise.",
        ),
    ),
)
