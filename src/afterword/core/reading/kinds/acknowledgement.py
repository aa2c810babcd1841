"""Acknowledgement.

An application arrived and nothing is decided: *we have received your application*, *thank you for
applying*, *our team will review it*. Almost every other message about hiring opens with the same
thanks, so every other kind goes first.

What fools it: applications for other things (an allotment, a visa, a course); *your application
was viewed*; the confirmation that an application was withdrawn; accounts and pass codes.
"""

from afterword.core.reading.reading import Kind
from afterword.core.reading.signals import Example, MailKind, Needs, Phrasebook
from afterword.core.reading.vocabulary.english import PIECES
from afterword.core.reading.vocabulary.waiting import SAID_PLAINLY

say = Phrasebook(
    {
        **PIECES,
        "sent": r"(?:applications?|candidature|resume|cv|submission|details|documents|profile|"
        r"materials|form|candidacy|interest|e-?mail|answers|credentials|information)",
    }
)
WORK = Needs.WORK

KIND = MailKind(
    kind=Kind.ACKNOWLEDGEMENT,
    head_start=-0.5,
    signals=(
        say.decides(
            6.0,
            r"\b(?:received|receipt of|got|receiving|have) <upto2>(?:your|you|the) <upto4><sent>\b",
            needs=WORK,
        ),
        say.decides(
            6.5,
            r"\b(?:your) <upto6><sent>\b <upto14>(?:has|have|was|were|been|is|successfully) "
            r"<upto2>(?:received|submitted|sent|registered|reached|arrived|delivered|landed|come "
            r"through|with (?:us|our)|safe|in\b(?=[.!,]|$))|\b(?:your|the) (?:application|letter|"
            r"cv) <upto8>(?:arrived|came in)\b|\bapplication <upto8>(?:was|has been) "
            r"(?:successfully )?(?:submitted|received)\b|\byour application <upto6>(?:made it|"
            r"came through|landed|reached)\b|\breceived (?:safely|with thanks)\b|\bour "
            r"<upto3>(?:look|looks|read|reads|review|reviews|go|goes) <upto1>(?:at |through "
            r")?(?:each|every|all) |\byour application (?:was )?(?:submitted|sent|received)\b|"
            r"\bsuccessfully (?:applied|submitted)\b|\byou have applied\b|\b(?:your|the) "
            r"<upto8>(?:reached us|arrived (?:safely|in good))\b",
            needs=WORK,
        ),
        say.decides(
            5.0,
            r"\b(?:thank you|thanks|appreciate) <upto9>(?:applying|(?:your|the) "
            r"<upto4>(?:application|portfolio|cv|resume)|to apply|submitting|submit|sending "
            r"<upto3>(?:cv|resume|documents|papers|application)|considering <upto2>(?:career|"
            r"position|role|job|employment))\b",
            needs=WORK,
        ),
        say.decides(
            4.0,
            r"\b(?:thank you|thanks|appreciate) <upto6>interest(?:ed)? <upto8>(?:position|role|"
            r"job|career|careers|opportunit\w+|joining|working|employment|team|opening|"
            r"vacancy)\b|\b(?:thank you|thanks) <upto5>your <upto1>interest in\b",
            needs=WORK,
        ),
        say.decides(
            4.5,
            r"\b(?:will|are|is|be|being|currently|shall|under|going to|working) "
            r"<upto3>(?:review\w*|consider\w*|evaluat\w+|assess\w*|consideration|read\w*|look at|"
            r"examine|through) <upto6>(?:application|resume|cv|profile|submission|qualifications|"
            r"background|candidates?|applications|candidacy|experience|details|credentials|"
            r"documents|papers|portfolio|letter|everything)\b|\b(?:shall|will) read (?:it|"
            r"them)\b|\b(?:applications?|resume|cv|profile|submission|candidacy|answers|"
            r"credentials|documents|they) <upto8>(?:will be|is|are|is being|being|shall be|"
            r"under) <upto3>(?:review\w*|consider\w*|evaluated|assessed|consideration)\b",
            needs=WORK,
        ),
        *SAID_PLAINLY,
        say.supports(
            1.0,
            r"\b(?:will|may|shall|expect to) <upto3>(?:in touch|contact\w*|get back|come back|"
            r"hear|update|reach out|notif\w+|follow up|write to you|let you know)\b",
            needs=WORK,
        ),
        say.supports(
            1.0,
            r"\b(?:closing date|shortlist\w*|after the (?:closing|deadline)|can not reply to|"
            r"(?:check|view) <upto3>status|application status|(?:large|high) (?:number|volume)|"
            r"do not reply|not reply)\b",
            needs=WORK,
        ),
        say.in_subject(
            1.5, r"\b(?:received|application|applying|applied|confirmation|submitted|interest)\b"
        ),
        say.opposes(
            3.0,
            r"\b(?:verify (?:your|this)|passcode|one-time|verification code|reset your password|"
            r"activate your account|registration (?:with|has))\b",
        ),
        say.opposes(6.0, r"\b(?:application|profile|resume) <upto6>viewed\b"),
        say.opposes(
            4.0,
            r"\byou have decided not\b|\b(?:withdrawn your|your withdrawal|as you "
            r"requested)\b",
        ),
    ),
    examples=(
        Example(
            subject="We received your application",
            sender="Quanta <no-reply@quanta.example>",
            text="Hi Chloe, thanks for applying to Quanta. We have received your application for "
            "Platform Engineer and our team will review it.",
        ),
        Example(
            subject="Re: Application as cook",
            sender="Fr Dominic <dominic@abbey.example>",
            text="Dear Luca, your application has reached us safely. We shall read it in community "
            "and write to you after Pentecost.",
        ),
        Example(
            subject="Application submitted",
            sender="noreply@jobnet.example",
            text="Your application was submitted to Clarke & Co for the position of Bookkeeper.",
        ),
        Example(
            subject="Re: usher",
            sender="Ivo <ivo@smallstage.example>",
            text="Hello Pat, your form for usher reached me in good time and is in the pile with "
            "the others.",
        ),
        Example(
            subject="Re: my application",
            sender="Edda <edda@oldlibrary.example>",
            text="Received, thank you, both pages.",
        ),
        Example(
            subject="Re: any decision?",
            sender="Maud Ellery <maud@willowhouse.example>",
            text="Dear Joan, the committee has not decided yet. Two of them are down with a cold.",
        ),
        Example(
            subject="Re: news?",
            sender="Ned Farrow <ned@farrowcycles.example>",
            text="No news yet, I am afraid. You are still very much in the running.",
        ),
        Example(
            subject="Re: post of clerk",
            sender="Registry <registry@harbourcouncil.example>",
            text="Please bear with us. The council did not sit in July and the application stays "
            "open.",
        ),
        Example(
            subject="Re: our interview",
            sender="Ulla <ulla@quaylaw.example>",
            text="Dear Mr Pell, you will have our answer by the end of the month, whichever way it "
            "goes.",
        ),
        Example(
            subject="Re: application, baker",
            sender="Rosa <rosa@cornerloaf.example>",
            text="I am still reading the applications and my husband is choosing the tiles, so it "
            "is under review.",
        ),
    ),
    near_misses=(
        Example(
            subject="Your application",
            sender="recruitment@shire.example",
            text="Thank you for your application for the post of Park Ranger. You have not been "
            "shortlisted.",
        ),
        Example(
            subject="Your profile",
            sender="noreply@jobnet.example",
            text="Your application for Bookkeeper was viewed by Clarke & Co.",
        ),
        Example(
            subject="Your withdrawal",
            sender="no-reply@northgate-logistics.example",
            text="As you requested, we have withdrawn your application for Warehouse Night Shift.",
        ),
        Example(
            subject="Your parcel",
            sender="care@parcelway.example",
            text="We have received your parcel and will let you know when it is on its way.",
        ),
        Example(
            subject="Re: quote",
            sender="Ned Farrow <ned@farrowcycles.example>",
            text="Sorry for the delay, the price of chains has gone up again. You will have the "
            "quote by Friday.",
        ),
    ),
)
