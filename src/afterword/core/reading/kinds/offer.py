"""Offer.

The reader gets the job, or will be offered it: *we are delighted to offer you the position*, *the
job is yours*, *I am preparing the offer for you*, a contract to sign, a start date.

What fools it: an offer made to somebody else; *unable to offer*; a shop's special offer; an offer
of feedback, of an interview, of a discount; the reader's own letter declining one.
"""

from afterword.core.reading.reading import Kind
from afterword.core.reading.signals import Example, MailKind, Needs, Phrasebook
from afterword.core.reading.vocabulary.english import PIECES
from afterword.core.reading.vocabulary.hirings import SAID_PLAINLY

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
            r"have been) <upto1>offered) <upto4>(?:<post>|start)\b|\boffer (?:the|this) "
            r"<upto2>(?:<post>) to you\b",
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
        *SAID_PLAINLY,
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
        Example(
            subject="when",
            sender="Bev <bev@lockkeepers.example>",
            text="Well, we talked about nothing else at tea. When can you start? It is 13 an hour "
            "and your dinner.",
        ),
        Example(
            subject="Re: deckhand",
            sender="Olav <olav@fjordferry.example>",
            text="Hello Kai, you start on Monday, on the early boat. Bring your own gloves.",
        ),
        Example(
            subject="Re: bakery",
            sender="Rosa <rosa@cornerloaf.example>",
            text="Dear Mina, could you start on the 4th? The ovens go on at three.",
        ),
        Example(
            subject="Re: second violin",
            sender="Iris Blom <iris@rivermusic.example>",
            text="You are our second violin, starting the 12th. Wear black.",
        ),
        Example(
            subject="Workshop",
            sender="Ned Farrow <ned@farrowcycles.example>",
            text="Dear Priya, the bench by the window is yours from Tuesday, and so are the keys "
            "to the tool chest.",
        ),
        Example(
            subject="Re: crew",
            sender="Skip <skip@saltline.example>",
            text="All of us had a say. It is you. Come aboard with a decent sleeping bag.",
        ),
        Example(
            subject="Carer, nights",
            sender="Maud Ellery <maud@willowhouse.example>",
            text="Dear Joan, the trustees have chosen you. Your first shift will be with me, so do "
            "not fret about the keypad.",
        ),
        Example(
            subject="Post of clerk",
            sender="Registry <registry@harbourcouncil.example>",
            text="Dear Mr Pell, your appointment as assistant clerk takes effect from 1 May.",
        ),
        Example(
            subject="Re: trial",
            sender="Tomas <tomas@oldmill.example>",
            text="I reckon you will do. Fourteen an hour, Saturdays off.",
        ),
        Example(
            subject="Re: stable",
            sender="Greta <greta@hillstables.example>",
            text="Lena, the owner wants to make you permanent; he made you head of the yard before "
            "I could ask.",
        ),
        Example(
            subject="Re: press officer",
            sender="Hugo <hugo@townhall.example>",
            text="Come and work for us from 3 March. The pay is what we said, and the chair is "
            "new.",
        ),
        Example(
            subject="Re: site engineer",
            sender="Dina <dina@stonebridge.example>",
            text="Good evening Sami, the contract is coming tonight. Please read it with somebody "
            "who likes small print.",
        ),
        Example(
            subject="Outcome",
            sender="HR <hr@valleyclinic.example>",
            text="Dear Ms Roe, the second post in radiology was funded after all and is now "
            "offered to you.",
        ),
        Example(
            subject="so",
            sender="Kit <kit@gallerynine.example>",
            text="Please say yes. 31k, five weeks of leave, and the studio upstairs is unanimous.",
        ),
        Example(
            subject="Re: groom",
            sender="Wyn <wyn@hillstables.example>",
            text="We are going to take you on for the summer, with the loft to sleep in.",
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
        Example(
            subject="Start",
            sender="Course office <office@nightschool.example>",
            text="Dear Ana, your pottery class will start on Monday at seven. Wear an apron.",
        ),
        Example(
            subject="The bike",
            sender="Jens <jens@mail.example>",
            text="Hi, the old bike is in the shed and you can have it. When can you start the car "
            "for me?",
        ),
        Example(
            subject="Our new cook",
            sender="Rosa <rosa@cornerloaf.example>",
            text="Hello all, the owners have chosen Farid as our new cook. He starts on Monday.",
        ),
    ),
)
