"""Outreach.

Somebody writes first: a recruiter, a search firm, a manager who found the reader. *I came across
your profile*, *would you be open to a call*, *please send your updated CV*, a job pasted below.

What fools it: a reply within an application; a machine's job alert, which names many jobs and no
writer; a sale that is *an exciting opportunity*.
"""

from afterword.core.reading.reading import Kind
from afterword.core.reading.signals import Example, MailKind, Needs, Phrasebook
from afterword.core.reading.vocabulary.approaches import SAID_PLAINLY
from afterword.core.reading.vocabulary.english import PIECES
from afterword.core.reading.vocabulary.staffing import APPROACHES

say = Phrasebook(PIECES)
WORK = Needs.WORK

KIND = MailKind(
    kind=Kind.OUTREACH,
    head_start=1.0,
    signals=(
        say.decides(
            6.5,
            r"\b(?:c[ao]me across|found|saw|seen|review(?:ed|ing)|noticed|view(?:ed|ing)|looking "
            r"(?:at|through)|stumbled (?:up)?on|find) <upto3>your <upto3>(?:profile|resume|cv|"
            r"background|linkedin|portfolio|github|details|work|experience|name)\b|\bi was given "
            r"your name\b|\byour name was (?:given|passed|mentioned)\b|\bcolleague "
            r"<upto4>(?:forwarded|recommended|mentioned|passed) <upto2>(?:your|you)\b",
            needs=WORK,
        ),
        say.decides(
            6.0,
            r"\b(?:i am|my name is|this is|i work|i belong|i lead|i recruit|we are retained) "
            r"<upto8>(?:recruit\w+|staffing|talent|sourcer|headhunt\w+|search for)\b",
            needs=WORK,
        ),
        say.decides(
            5.0,
            r"\b(?:(?:we|i) <upto1>have (?:an?|the|this|several|many|multiple|urgent|immediate|"
            r"new|exciting|one|some|current)|have (?:an?|this)|i am working|we are working|i am "
            r"<upto1>(?:hiring|filling|recruiting|advising)|we are <upto1>(?:hiring|looking for|"
            r"seeking|recruiting|retained)|working with|hiring for|looking for|searching for|"
            r"there is an?) <upto9>(?:our <upto3>clients?|direct clients?|my clients?|end "
            r"clients?|a <upto1>client|opening|requirement|opportunit(?:y|ies)|position|role|"
            r"vacancy|contract)\b(?! (?:you|has|have|is|was) )|\b(?:our|my) (?:<upto1>)clients? "
            r"<upto3>(?:needs?|is (?:looking|seeking|hiring)|requires?|wants?|are (?:looking|"
            r"seeking|hiring))\b|\b(?:assisting|advising|retained by|supporting) "
            r"<upto5>(?:appointment|search|recruitment|hire)\b|\b(?:urgent|immediate) "
            r"<upto3>(?:opening|requirement|opportunity|position|need|role|hiring)\b|\b(?:(?:are|"
            r"am) <upto1>(?:looking for|seeking|hiring|recruiting)|(?:i|we) need) "
            r"<upto4><person>\b(?! (?:you|has|have|is|was) )",
            needs=WORK,
        ),
        say.decides(
            5.0,
            r"\b(?:would|are|might) you <upto3>(?:open (?:to|for)|interested|keen|exploring|"
            r"looking for (?:<upto2>(?:shifts|work|role|job|challenge|opportunit|something))|up "
            r"for|willing to talk|consider)\b|\bconsider(?:ing)? (?:a|the) <upto2>(?:move|change|"
            r"switch)\b|\b(?:your own interest|something you would (?:look at|consider))\b|"
            r"\binterested in (?:hearing|learning|discussing|exploring)\b|\b(?:know|confirm|"
            r"explore) <upto3>your interest\b|^interested\b|\bopen to (?:a |an )?<upto3>(?:chat|"
            r"call|conversation|contract|roles?|opportunit\w+|new)\b|\bif (?:you are|you would "
            r"be|this is) <upto1>(?:interested|of interest)|\bany interest in\b|\b(?:be|this) of "
            r"interest\b|\blet (?:me|us) know if <upto3>interested\b",
            needs=WORK,
            is_hedged=False,
        ),
        say.decides(
            5.0,
            r"\b(?:send|share|sharwe|forward|reply with|email|revert with|attach|provide|with) "
            r"<upto4>(?:updated|latest|current|recent|your) <upto3>(?:resume|cv)\b(?! to)",
            needs=WORK,
            is_hedged=False,
        ),
        say.decides(
            4.5,
            r"\byour <upto3>(?:background|experience|profile|skills?|skillset)\b <upto4>(?:is|"
            r"are|seems?|looks?|would|caught|matches|match|fits|aligns?|stood) <upto4>(?:fit|"
            r"match|attention|eye|closely|well|great|strong|good|out|perfectly|relevant|"
            r"requirement)\b|\bprofile match\b|\byou would be a <upto1>(?:fit|match)\b",
            needs=WORK,
        ),
        say.decides(
            4.0,
            r"^(?:job title|job|position|role|title) ?: ?\S|"
            r"\b(?:c2c|corp to corp|corp-to-corp|on w2|w2 only|contract to hire)\b",
            needs=WORK,
        ),
        say.decides(
            4.0,
            r"\b(?:know (?:someone|somebody|anyone) <upto3>(?:interested|looking)|"
            r"right opportunity|great remote opportunity|resource for you|opportunity for you)\b",
            needs=WORK,
            is_hedged=False,
        ),
        say.supports(
            1.5,
            r"\b(?:job title|location|duration|rate|end client|client|visa|work authori[sz]ation|"
            r"position|role|comp|salary|stack|skills|experience) ?(?:#\d)? ?:",
            needs=WORK,
        ),
        say.supports(
            2.0,
            r"\b(?:c2c|w2|corp to corp|corp-to-corp|contract to hire|long term contract|months? "
            r"contract|contract \d+ months)\b",
            needs=WORK,
        ),
        say.in_subject(
            1.5,
            r"\b(?:opportunity|role|position|urgent|job|opening|hiring|need|requirement|contract|"
            r"interested|engineer|developer|consider)\b",
        ),
        say.decides(
            5.0,
            r"\b(?:loved|liked|love|like) your (?:profile|cv|resume|background)\b|\bworth a "
            r"(?:chat|call|conversation)\b|\byour (?:profile|cv|resume|background|experience) "
            r"<upto1>(?:stood out|caught|is on our (?:database|books|system))\b|\b(?:love|like|"
            r"happy|keen) to tell you (?:more|about (?:the|our) (?:team|role|work|company))\b",
        ),
        *SAID_PLAINLY,
        *APPROACHES,
        say.opposes(5.0, r"\b(?:as a referee|a reference|referee)\b"),
        say.opposes(
            4.0,
            r"\b(?:thank you|thanks) <upto6>(?:applying|your <upto3>application)\b|\byou "
            r"applied\b|\byour <upto3>(?:application|submission)\b",
        ),
        say.opposes(4.0, r"\b(?:newsletter|subscribe|digest|upgrade|premium|mailing list)\b"),
    ),
    examples=(
        Example(
            subject="Opportunity in Bristol",
            sender="Marcus Lee <marcus@leesearch.example>",
            text="Hi Bianca, I came across your profile and thought of a role I am filling for a "
            "client in Bristol. Would you be open to a quick call this week?",
        ),
        Example(
            subject="Java developer, 6 months contract",
            sender="Rajesh <rajesh@techbridge.example>",
            text="Hi, we have an immediate opening with our direct client. Job Title: Java "
            "Developer. Location: Remote. Please share your updated resume.",
        ),
        Example(
            subject="A thought",
            sender="Greta <greta@hillstables.example>",
            text="Dear Lena, have you ever thought of working with horses again? Our groom has "
            "gone to sea.",
        ),
        Example(
            subject="You and the choir",
            sender="Iris Blom <iris@rivermusic.example>",
            text="We have never met. I sing in the back row. Would you consider leading us, on "
            "Mondays, for a small salary? No pressure.",
        ),
        Example(
            subject="Welders",
            sender="Boats <crew@saltline.example>",
            text="I do not know if you are looking. We are short of a welder "
            "since Pal moved south.",
        ),
        Example(
            subject="Nurses",
            sender="Ilse Brandt <ilse@carefinders.example>",
            text="I recruit nurses for three hospitals in the north. A ward manager is leaving. "
            "Worth a coffee?",
        ),
        Example(
            subject="Heard about you",
            sender="Kit <kit@gallerynine.example>",
            text="You do not know me. Two people at the fair told me you hang pictures like nobody "
            "else. Would you think about a job with us?",
        ),
    ),
    near_misses=(
        Example(
            subject="Your application",
            sender="jobs@quanta.example",
            text="Thank you for your application for Platform Engineer. We will review it soon.",
        ),
        Example(
            subject="Upgrade today",
            sender="news@jobnet.example",
            text="Stand out to recruiters: upgrade to premium, half price until Sunday.",
        ),
        Example(
            subject="Book club",
            sender="Noor <noor@mail.example>",
            text="Would you think about hosting in May? Everybody loved your garden.",
        ),
        Example(
            subject="New sofa",
            sender="shop@softseats.example",
            text="Have you thought about the colour? Our sale ends on Sunday.",
        ),
    ),
)
