"""Feedback.

Advice after a decision, mostly in answer to a question: *my advice would be*, *what let you down*,
*next time, bring one example*. A message that also says no is a rejection that holds feedback.

What fools it: feedback on work, products and drafts; a request for the reader's own feedback; a
newsletter full of advice; *we cannot give feedback*.
"""

from afterword.core.reading.reading import Kind
from afterword.core.reading.signals import Example, MailKind, Needs, Phrasebook
from afterword.core.reading.vocabulary.accounts import SAID_PLAINLY
from afterword.core.reading.vocabulary.english import PIECES

say = Phrasebook(PIECES)
HINT = Needs.HINT

KIND = MailKind(
    kind=Kind.FEEDBACK,
    head_start=1.0,
    signals=(
        say.decides(
            5.5,
            r"\b(?:my|our|one|some|the|honest|here is|here are|couple of|piece of|bit of|panel's|"
            r"for|as for) <upto3>(?:feedback|advice|suggestions?|pointers?|tips?|thoughts?|"
            r"recommendation)\b <upto6>(?:is|are|was|were|would|for you|on your|about your|"
            r"you)\b|\bas (?:for|to) <upto1>feedback\b|\b(?:share|give you|offer) "
            r"<upto3>(?:thoughts|feedback|advice|pointers)\b|\bhonest feedback\b",
            needs=HINT,
        ),
        say.decides(
            4.5,
            r"\bi (?:would|can|might) <upto1>(?:advise|suggest|recommend) (?:you|that you|"
            r"working|spending|practi\w+|getting|reading)\b",
            needs=HINT,
        ),
        say.decides(
            5.0,
            r"\byou <upto1>(?:could|should|might|may|would|need to|want to) <upto4>(?:work on|"
            r"improve|practi[sc]e|prepare more|strengthen|benefit|spend <upto1>time|brush up|"
            r"read up|bring <upto1>example|give <upto1>example|go deeper|be <upto1>(?:clearer|"
            r"more concrete|more specific|bolder))",
            needs=HINT,
        ),
        say.decides(
            5.0,
            r"\b(?:let you down|what (?:was|we found) missing|held you back|areas? (?:for|of|to) "
            r"(?:improve\w*|development)|room for improvement|weaker (?:on|in|part)|(?:movement|"
            r"answers?|examples?|presentation|case|you|lesson) <upto1>(?:lacked|fell short)|"
            r"(?:you were|was|were) <upto3>(?:vague|thin|short|weak|light|stronger|strong) (?:on|"
            r"in))\b",
            needs=HINT,
        ),
        *SAID_PLAINLY,
        say.supports(
            1.5,
            r"\bnext time\b|\b(?:before|for|in) (?:the|your) next interview\b|\bin <upto1>future "
            r"(?:interviews?|applications?)\b|\bthe next one\b",
            needs=HINT,
        ),
        say.supports(
            1.5,
            r"\b(?:thank(?:s| you) for (?:asking|your (?:kind )?(?:note|reply|message|letter))|"
            r"(?:you|since you) asked|happy to (?:share|give|help|pass)|nice of you to write)\b",
        ),
        say.supports(
            1.0, r"\b(?:panel|interview|interviewers|portfolio|your answers|committee|audition)\b"
        ),
        say.in_subject(1.5, r"\b(?:feedback|advice)\b|^re\b"),
        say.opposes(4.0, r"\b(?:subscribe|newsletter|unsubscribe|earnings|shares)\b"),
    ),
    examples=(
        Example(
            subject="Re: Thank you",
            sender="Marek Dolny <marek@harbourkitchen.example>",
            text="Hi Ana, since you asked: my advice would be to run a section somewhere for six "
            "months before your next interview.",
        ),
        Example(
            subject="Re: One question",
            sender="Sofia Lindgren <sofia@arcadiahealth.example>",
            text="Hi Daniel, happy to share some thoughts. The panel's feedback was that your case "
            "was thin on numbers. Next time, bring one example in which you moved a figure.",
        ),
        Example(
            subject="Re: why",
            sender="Tomas <tomas@oldmill.example>",
            text="Fair question, so here you are: you rushed the last cut and never measured "
            "twice.",
        ),
        Example(
            subject="Notes",
            sender="Ulla <ulla@quaylaw.example>",
            text="Points from the panel, now that the decision has reached you. Strong: your "
            "drafting. Weak: you guessed at the deadline when you could have asked.",
        ),
        Example(
            subject="Re: how did I do",
            sender="Iris Blom <iris@rivermusic.example>",
            text="Since you ask: your technique was lovely. You did not listen to the cellos. "
            "Practise with a quartet.",
        ),
    ),
    near_misses=(
        Example(
            subject="Your opinion",
            sender="talent@heliotrope.example",
            text="We would love your feedback on the interview. The survey takes two minutes.",
        ),
        Example(
            subject="Re: draft",
            sender="Gwen <gwen@northpress.example>",
            text="Thanks for the feedback on chapter two, I have put it all in.",
        ),
        Example(
            subject="Soup",
            sender="Noor <noor@mail.example>",
            text="Since you asked about the recipe: slow down with the salt.",
        ),
        Example(
            subject="As discussed",
            sender="Hugo <hugo@townhall.example>",
            text="As discussed, the plan of the hall. Read the second page first.",
        ),
    ),
)
