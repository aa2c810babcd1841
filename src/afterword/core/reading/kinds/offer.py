"""Offer.

The reader gets the job, or will be offered it: *we are delighted to offer you the position*, *the
job is yours*, *I am preparing the offer for you*, a contract to sign, a start date.

What fools it: an offer made to somebody else; *unable to offer*; a shop's special offer; an offer
of feedback, of an interview, of a discount; the reader's own letter declining one.
"""

from afterword.core.reading.reading import Kind
from afterword.core.reading.signals import Example, MailKind, Needs, Phrasebook
from afterword.core.reading.vocabulary.english import PIECES

say = Phrasebook(
    {
        **PIECES,
        "post": r"(?:position|role|job|post|place|employment|internship|contract|placement|"
        r"apprenticeship|fellowship|traineeship|berth|appointment|work)",
        "gladly": r"(?:pleased|pleasure|delighted|thrilled|excited|happy|glad|like|love|proud|"
        r"formally|officially|honou?red|wish|overjoyed)",
    }
)
NOTHING = Needs.NOTHING
WORK = Needs.WORK

KIND = MailKind(
    kind=Kind.OFFER,
    head_start=3.0,
    signals=(
        say.decides(
            7.0,
            r"\b<gladly>\b <upto5>(?:offer(?:ing)? you|(?:offer(?:ing)?|extend(?:ing)?|mak(?:e|"
            r"ing)) <upto3>(?:an? <upto2>offer|this offer|our offer))\b(?! <upto3>(?:interview|"
            r"call|chat|discount|upgrade|free|feedback|chance to|fast|room|place on))",
            needs=WORK,
        ),
        say.decides(
            7.0,
            r"\b(?:(?:we|i|to|are|am|is|hereby|can) <upto2>offer(?:ing)? you|you <upto1>(?:are|"
            r"have been) <upto1>offered) <upto4>(?:<post>|start)\b",
        ),
        say.decides(
            6.0,
            r"\b(?:conditional offer|offer of (?:the|an?|our) <upto2>(?:post|position|job|place|"
            r"role|contract)|offer letter|letter of offer|offer of employment|job offer|formal "
            r"<upto1>offer|written offer|employment offer)\b",
        ),
        say.decides(
            6.0,
            r"\b(?:extend(?:ed|ing)?|make|making|prepar\w+|coordinat\w+|process(?:ing)?|draft\w*|"
            r"send\w*|put\w* together|work\w* on|regarding|finali[sz]\w+) <upto4>(?:offer) "
            r"<upto2>(?:to|for|fro|of) (?:you|your)\b|\boffer (?:to|for|fro) you\b|\bextended "
            r"you an offer\b|\b(?:accept|signed?|review|attached) <upto3>(?:your|the|our|this) "
            r"<upto1>offer\b|\byour <upto1>offer (?:is|has|letter)\b",
            needs=NOTHING,
        ),
        say.decides(
            6.0,
            r"\byou (?:have been|are|were|have) <upto1>(?:selected|chosen|hired|successful|"
            r"appointed|picked) (?:as|for the <upto5>(?:position|role|job|post)|(?:to|and) "
            r"<upto1>(?:join|work)|in your application)\b(?!.{0,60}\b(?:interview|next (?:stage|"
            r"round|phase)|assessment|shortlist))|\byou (?:have been|were|are) successful\b|"
            r"\bsecured (?:a|the|your) place\b|\brecommended your appointment\b|\b(?:decided|"
            r"resolved|voted|agreed|like|want|going|pleased|happy|delighted|glad) to (?:appoint|"
            r"hire|choose|take|engage|employ) you\b|\byes to you\b|\b(?:panel|committee|we) "
            r"<upto1>(?:has|have) chosen you\b",
            needs=WORK,
        ),
        say.decides(
            6.0,
            r"\b(?:(?:job|role|position|post|place|berth|it) is yours|you <upto1>(?:got|have got|"
            r"have) the (?:job|role|position|post|part)|you are hired|welcome (?:to the "
            r"<upto2>(?:team|family|crew|company|firm|department|staff)|aboard|on board)|"
            r"(?:would <upto1>(?:like|love)|want|love|asking|happy for) (?:for )?you to "
            r"<upto1>(?:join|start (?:on|in|with|as|at)|come (?:and )?work|take (?:the|it|on)|be "
            r"our)|(?:would love|would like|love|delighted) to have you (?:as|with|on|join\w*|"
            r"start)|would you like to be our|glad to have you (?:coming|join\w*|on)|"
            r"(?:honou?red|delighted|thrilled|happy|glad|pleased|love it) if you (?:joined|would "
            r"join|came|accepted|said yes)|you start (?:on )?(?:mon|tues|wednes|thurs|fri|satur|"
            r"sun)day|you are our (?:new )?\S+)\b",
            needs=WORK,
            is_hedged=False,
        ),
        say.decides(
            5.5,
            r"\b(?:employment (?:contract|agreement)|contract of employment|your contract|the "
            r"contract)\b <upto8>(?:attached|enclosed|sign|review|find|start)\b|\b(?:attached|"
            r"enclosed|sign|find) <upto6>(?:employment (?:contract|agreement)|contract of "
            r"employment|your contract)\b",
            needs=WORK,
        ),
        say.supports(1.0, r"\b(?:congratulations|congrats|it is a yes)\b", needs=NOTHING),
        say.supports(
            1.5,
            r"\b(?:start(?:ing)? (?:date|on)|joining date|date of joining|base salary|annual "
            r"salary|monthly salary|compensation|ctc|probation|benefits package|accept (?:the|"
            r"this|our|your) offer|sign and return|sign(?:ed)? copy|onboarding|contract|"
            r"agreement|all in writing)\b",
            needs=WORK,
        ),
        say.in_subject(1.5, r"\b(?:offer|welcome|congratulations|employment|appointment)\b"),
        say.opposes(
            5.0,
            r"\b(?:special offer|limited(?: |-)time|\d+ ?% off|discount|free (?:trial|shipping)|"
            r"shop now|upgrade)\b",
        ),
        say.opposes(
            5.0,
            r"\bnot <upto3>(?:constitute|guarantee|represent) <upto4>(?:offer|employment)\b",
        ),
        say.opposes(
            6.0,
            r"\b(?:i <upto1>(?:must|have decided to|have to) decline|thank you (?:so much |very "
            r"much )?for (?:the|your) <upto1>offer)\b",
        ),
    ),
    examples=(
        Example(
            subject="Offer of employment",
            sender="HR <hr@hexapump.example>",
            text="Dear Anton, we are delighted to offer you the position of Sales Engineer. The "
            "contract is attached. Please sign and return it by Friday.",
        ),
        Example(
            subject="Re: Interview",
            sender="Marek Dolny <marek@harbourkitchen.example>",
            text="Ana, we all want you. The job is yours if you still want it. Start on the first?",
        ),
        Example(
            subject="Good news",
            sender="Jo Lindqvist <jo@tidewater.example>",
            text="Hi Maya, it is a yes from all five of us. I would like to make you an offer for "
            "the post and will call you tomorrow.",
        ),
    ),
    near_misses=(
        Example(
            subject="Your application",
            sender="hr@hexapump.example",
            text="Dear Anton, we are sorry that we are unable to offer you the position.",
        ),
        Example(
            subject="Special offer",
            sender="shop@lampshop.example",
            text="We are happy to offer you 20 % off all lamps this week. Shop now.",
        ),
        Example(
            subject="Declining",
            sender="Elif Demir <elif@mail.example>",
            text="Dear Hannah, thank you so much for the offer. I have decided to stay where I am "
            "and so must decline the position.",
        ),
    ),
)
