"""Interview.

An employer wants to meet, speak with or see the reader at work, or a meeting of that sort is
confirmed, remembered or moved: *would like to invite you to interview*, *when are you free next
week*, *your interview is on Tuesday at ten*, *we have to move Thursday*. A calendar part with an
interview in its summary says the same.

What fools it: an acknowledgement that says what happens *if you are selected for interview*;
advice on interviews; a survey after one; an interview called off for good; an invitation to a
talent community, a webinar or a talk, which is nobody's interview.
"""

from afterword.core.messages.message import Message
from afterword.core.reading.reading import Kind
from afterword.core.reading.sentences import plain_spelling
from afterword.core.reading.signals import Example, MailKind, Needs, Phrasebook
from afterword.core.reading.vocabulary.english import PIECES
from afterword.core.reading.vocabulary.meetings import SAID_PLAINLY
from afterword.core.reading.vocabulary.staffing import MEETINGS
from afterword.core.reading.vocabulary.work import HIRING, OCCUPATIONS

say = Phrasebook(
    {
        **PIECES,
        "meeting": r"(?:interviews?|phone screen|screening call|telephone call|phone call|video "
        r"call|zoom call|teams call|intro(?:ductory)? call|trial (?:shift|day|lesson|"
        r"session)|working interview|assessment (?:day|centre|center)|selection day|open "
        r"day interview|audition|on-?site|meeting|call|chat|conversation|screening|site "
        r"visit|panel|informal chat|coffee)",
        "talk": r"(?:interview|meet(?: with| up with)?|speak (?:with|to)|talk (?:with|to)|chat "
        r"(?:with|to)|see|call|have <upto5>(?:chat|call|conversation|talk|interview|"
        r"meeting) with|sit down with|get to know|hear more from|phone|ring)",
        "wish": r"(?:would <upto1>(?:like|love)|want|wish|are <upto1>(?:keen|pleased|delighted|"
        r"happy|glad|excited|thrilled)|is <upto1>(?:keen|pleased)|am <upto1>(?:keen|"
        r"pleased|delighted|happy|glad)|keen|pleased|delighted|hoping|hope)",
    }
)
NOTHING = Needs.NOTHING
WORK = Needs.WORK


def _envelope(message: Message) -> float:
    """Weigh calendar parts: a summary that names an interview says nearly all."""
    weight = 0.0
    for invitation in message.invitations:
        if invitation.method == "CANCEL":
            return -3.0
        words = plain_spelling(invitation.summary).split()
        if "interview" in words or "panel" in words:
            weight = max(weight, 5.0)
        elif invitation.method == "REQUEST" and any(
            word.strip(".,:;/()") in HIRING | OCCUPATIONS for word in words
        ):
            weight = max(weight, 4.5)
        elif invitation.method == "REQUEST":
            weight = max(weight, 1.0)
    return weight


KIND = MailKind(
    kind=Kind.INTERVIEW,
    head_start=2.0,
    envelope=_envelope,
    signals=(
        say.decides(
            6.5,
            r"\binvit\w+ <upto10>(?:interviews?|phone screen|screening|trial (?:shift|day|"
            r"lesson)|audition|on-?site|assessment (?:day|centre|center)|selection day)\b",
            needs=NOTHING,
        ),
        say.decides(
            6.0,
            r"\binvit\w+ <upto6>(?:meet (?:us|with|the|our|me)|<upto1>(?:chat|conversation|call)|"
            r"next (?:stage|round|step)|(?:second|final|first|third) (?:stage|round)|come (?:in|"
            r"and|to|along)|visit|teach|cook|present)\b(?! (?:community|pool))",
            needs=WORK,
        ),
        say.decides(
            6.0,
            r"\b<wish> to <upto3><talk> you\b(?! (?:that|know|about <upto2>(?:offer|sale)|in the "
            r"audience|there))",
            needs=WORK,
        ),
        say.decides(
            6.5,
            r"\b(?:schedul\w+|arrang\w+|set(?:ting)? up|organi[sz]\w+|book\w*|conduct\w*|"
            r"confirm\w*|fix|plan\w*|attend\w*|do) <upto8>(?:interviews?|phone screen|screening "
            r"call|trial (?:shift|day|lesson)|working interview)\b",
            needs=WORK,
        ),
        say.decides(
            5.5,
            r"\b(?:schedul\w+|arrang\w+|set(?:ting)? up|organi[sz]\w+|book\w*|fix|plan\w*|"
            r"confirm\w*) (?!a feedback)<upto6>(?:video call|telephone call|phone call|zoom|(?:a|"
            r"an|your|our|this|quick|short|brief) <upto3>(?:call|chat|meeting|conversation))\b",
            needs=WORK,
        ),
        say.decides(
            6.5,
            r"\b(?:interviews?|auditions?|phone screen|recruiter call|selection day|assessment "
            r"(?:day|centre|center)|trial (?:shift|day)) <upto8>(?:is|are|has been|have been|was|"
            r"now|will|be)? ?<upto1>(?:scheduled|confirmed|booked|set (?:up )?for|arranged|moved|"
            r"rescheduled|postponed|tomorrow|coming up|take place|held|at (?:\d|noon|one|two|"
            r"three|four|five|nine|ten|eleven)|on (?:the )?\d|(?:this |next |on )?(?:mon|tues|"
            r"wednes|thurs|fri|satur|sun)day)\b",
            needs=WORK,
        ),
        say.decides(
            6.0,
            r"\b(?:your|an|the) (?:upcoming |informal |initial |telephone |phone |video |online |"
            r"first |second |final |technical |face-to-face |in-person |ai |formal "
            r")+interview\b(?! (?:tips|questions|process))|\byour interview (?:link|schedule|"
            r"details|slot|time|invitation|confirmation|appointment)\b|\bjoin (?:the |your "
            r")?interview\b",
            needs=WORK,
        ),
        say.decides(
            6.0,
            r"\b(?:interviewers? (?:will|would|are|is|has|have)|interviewing you|interview you\b|"
            r"you will <upto1>(?:meet|be meeting|be interviewed|be speaking|speak) (?:with |by |"
            r"to )?)",
            needs=WORK,
        ),
        say.decides(
            6.0,
            r"\b(?:reschedul\w+|mov(?:e|ing|ed)|postpon\w+|push(?:ing)? back|bring(?:ing)? "
            r"forward|chang(?:e|ing)) <upto4>(?:interview|audition|call|chat|meeting|"
            r"conversation|monday|tuesday|wednesday|thursday|friday)\b|\binterview "
            r"<upto6>(?:moved|rescheduled|postponed|online|take place)\b",
            needs=WORK,
        ),
        say.decides(
            6.5,
            r"\b(?:you|your <upto3>\S+) <upto4>(?:selected|shortlisted|short-listed|chosen|"
            r"progress\w*|mov\w+|advanc\w+|through) <upto8>(?:interview|next (?:stage|round|"
            r"phase|step)|(?:second|final) (?:stage|round)|assessment (?:day|centre|center))\b",
            needs=WORK,
        ),
        say.decides(
            5.5,
            r"\bnext (?:step|stage|round) <upto4>(?:is|would be|will be) <upto6>(?:call|chat|"
            r"meeting|interview|conversation|visit|lunch|coffee|session)\b|\b(?:one of|among) "
            r"<upto4>(?:we would like|i would like) to (?:see|meet|hear)\b",
            needs=WORK,
        ),
        say.decides(
            6.0,
            r"\b(?:free|available) <upto2>for <upto3>(?:interviews?|phone screen|trial (?:shift|"
            r"day|lesson))\b",
            needs=NOTHING,
            is_hedged=False,
        ),
        say.decides(
            5.0,
            r"\b(?:your <upto1>availability|(?:are|be|when|would) you <upto2>(?:available|free)|"
            r"(?:times?|dates?|days?|slots?) <upto4>(?:works?|suits?|convenient|that would|you "
            r"(?:are|would be|might be))|(?:pick|choose|book|select) <upto3>(?:times?|slots?|"
            r"date)|calendly|at your (?:earliest )?convenience|(?:would|does|might) "
            r"<upto6>(?:work|suit|be (?:convenient|possible))\b|what does your week look like|"
            r"what (?:times?|days?) (?:are|is|work|suit|would)\b|\b(?:\d+|fifteen|twenty|thirty|"
            r"half an|an) (?:minutes?|mins?|hour) (?:with you|of your time|next week|this week|"
            r"together)\b|(?:works|suits) (?:for )?(?:you|me) (?:too|best))",
            needs=WORK,
            is_hedged=False,
        ),
        say.decides(
            5.0,
            r"\b(?:(?:could|can|would) you|please|like you|like to have you|love you|for you) "
            r"<upto3>(?:come (?:on (?:mon|tues|wednes|thurs|fri|satur)day|in|by|along|over|down|"
            r"to (?:our|the)|and (?:meet|see|visit|spend|work|cook))|visit us|pop (?:in|by|over|"
            r"round)(?! for an?\b)|swing by|drop (?:in|by)|stop by)\b|^(?:come (?:in|by|along|"
            r"over|down|and)|pop in|drop in) <upto8>(?:(?:mon|tues|wednes|thurs|fri|satur|"
            r"sun)day|tomorrow|at|on|for)\b|\b(?:shall we|fancy|up for|have an?|get an?) "
            r"(?!feedback)<upto2>(?:coffee|chat|call)\b|\b(?:may|can|could|shall) (?:i|we) "
            r"(?:ring|call|phone|meet|speak|talk|see|have)\b|\bnew date is\b|\b(?:must|have to|"
            r"need to|had to) reschedule\b|\bi would like to (?:talk|meet|hear more)\b|\bwould "
            r"be glad to have you with us\b",
            needs=WORK,
            is_hedged=False,
        ),
        say.decides(
            6.0,
            r"\b(?:trial (?:shift|day|lesson)|working interview|auditions? (?:is|are|on|will))\b",
            needs=WORK,
            is_hedged=False,
        ),
        say.decides(
            5.5,
            r"\b(?:recruiter|phone|video|intro|introductory|screening|zoom) (?:call|chat|screen) "
            r"<upto3>with\b|\b(?:demo lesson|teaching demo|meet (?:the|your) (?:team|panel))\b",
            needs=WORK,
        ),
        *SAID_PLAINLY,
        *MEETINGS,
        say.supports(
            1.5,
            r"\b(?:look(?:ing)? forward to|pleased to|glad to|happy to|be <upto1>nice to|like to|"
            r"love to) <upto1>(?:meet|see|speak|talk|interview|get to know|hear)\w*\b",
            needs=WORK,
        ),
        say.supports(
            1.0,
            r"\b(?:zoom|microsoft teams|google meet|skype|dial|reception|lobby|meeting link|join "
            r"(?:the|link)|venue|agenda|ask for|please bring|will call you|on the phone)\b",
            needs=WORK,
        ),
        say.supports(
            1.0,
            r"\b(?:(?:mon|tues|wednes|thurs|fri|satur)day|tomorrow|\d (?:am|pm|o'clock)|at "
            r"\d{1,2}\b|date (?:&|and) time|date:|time:|on the \d+|next week)\b",
            needs=WORK,
        ),
        say.in_subject(
            1.5,
            r"\b(?:interviews?|audition|phone screen|call|meeting|meet|chat|conversation|trial|"
            r"visit|coffee)\b",
        ),
        say.opposes(
            4.0,
            r"\binterview (?:tips|questions|prep\w*|practice|techniques?|coach\w*|experience "
            r"survey|query)\b|\b(?:ace|nail|crush) <upto3>interview|\bmock interview|\bhow "
            r"(?:was|did|were) <upto4>interview|\bexit interview",
        ),
        say.opposes(
            5.0,
            r"\b(?:further to|following|after|refer to|regarding|since|reviewed) your "
            r"<upto2>interview\b|\b(?:thank you|thanks) for <upto5>(?:attending|interviewing)\b",
        ),
        # a trial that is over
        say.opposes(
            5.0,
            r"\b(?:how|after|since|following|thank(?:s| you) (?:so much |again )?for|good|great|"
            r"lovely|certificate for|during|at|from|on) (?:the |your |that |a )?(?:trial (?:shift|"
            r"day|lesson|morning) (?:went|was|you did|and|as)|trial (?:in|at) the)|\b(?:good|"
            r"great|lovely|nice) trial (?:shift|day|lesson)\b|\b(?:after|following|since|"
            r"thank(?:s| you) for) (?:the|your|that) trial\b",
        ),
        say.opposes(
            6.0,
            r"\binterview <upto6>(?:cancell?ed|called off)\b(?!.{0,40}re-?schedul)|"
            r"\bcancel(?:ling)? <upto3>interview|\b(?:what happens after you apply|process "
            r"explained)\b",
        ),
        say.opposes(
            4.0,
            r"\b(?:webinar|podcast|newsletter|tickets?|register (?:now|here|for)|our "
            r"<upto1>issue|magazine|for (?:an|the|our) article|present: )\b",
        ),
        say.opposes(
            3.0,
            r"\b(?:c[ao]me across your|found your (?:profile|cv|resume)|our (?:direct "
            r")?clients?\b|i am a recruiter|requirement)\b",
        ),
    ),
    examples=(
        Example(
            subject="Library Assistant",
            sender="Oona Kelly <oona.kelly@townlibrary.example>",
            text="Dear Mr Petrov, thank you for your application. I am pleased to invite you to an "
            "interview on 12 May at 10.30 in the Reading Room.",
        ),
        Example(
            subject="Deckhand",
            sender="Inga Sand <inga@northbanks.example>",
            text="Hello Piet, in March I wrote that the berth had been given to somebody else. "
            "That has changed, he has withdrawn. Could you still come for a talk on Thursday?",
        ),
        Example(
            subject="Re: Interview",
            sender="Ruth Adeyemi <ruth@stmarkscare.example>",
            text="Dear Colette, I am sorry, but I have to move our interview on Wednesday. Could "
            "we say Friday at the same time?",
        ),
        Example(
            subject="Reminder",
            sender="no-reply@goodtime.example",
            text="Your interview with Gridlight is tomorrow at 9:00. Join with the link below.",
        ),
        Example(
            subject="Sous chef",
            sender="Antoine <antoine@lebarrage.example>",
            text="Hello Nadia, can you do a trial shift with us on Saturday from five? Paid, of "
            "course.",
        ),
        Example(
            subject="Re: joiner",
            sender="Gil <gil@archworks.example>",
            text="Got your note. Come on Thursday about ten and bring your tools, we will see how "
            "you get on with oak.",
        ),
        Example(
            subject="Re: reading room",
            sender="Edda <edda@oldlibrary.example>",
            text="Dear Mr Sze, would you come again on Friday? You could meet the cataloguers over "
            "their tea.",
        ),
        Example(
            subject="Re: second round",
            sender="Pia <pia@lumenworks.example>",
            text="The director would like to see you again next week, alone this time.",
        ),
        Example(
            subject="Physio",
            sender="Secretary <office@hipclinic.example>",
            text="For the vacancy in the clinic our partner Dr Holm is keen to meet you.",
        ),
        Example(
            subject="Confirmation",
            sender="Desk <desk@portauthority.example>",
            text="This confirms your oral board for Harbour Officer on 3 June at 14:00.",
        ),
        Example(
            subject="Your slot",
            sender="Bookings <bookings@slotwise.example>",
            text="Your call with Northline about the designer role has moved to Friday at 15:30.",
        ),
        Example(
            subject="Re: stage manager",
            sender="Ivo <ivo@smallstage.example>",
            text="We are expecting you tomorrow at two. Ask for me at the stage door.",
        ),
        Example(
            subject="Paralegal vacancy",
            sender="Ulla <ulla@quaylaw.example>",
            text="Monday 4 pm or Tuesday 9 am for the interview. Which suits?",
        ),
        Example(
            subject="Analyst role",
            sender="Meera <meera@tidegraph.example>",
            text="Your CV went down well with the hiring lead, who asks for half an hour on the "
            "phone. Same Teams link as before.",
        ),
    ),
    near_misses=(
        Example(
            subject="We have received your application",
            sender="jobs@quanta.example",
            text="Thank you for applying. If your experience matches, we will contact you to "
            "arrange an interview.",
        ),
        Example(
            subject="Ace your next interview",
            sender="news@jobbuzz.example",
            text="Ten interview tips that work. Read more on our blog.",
        ),
        Example(
            subject="How was your interview?",
            sender="talent@heliotrope.example",
            text="How was your interview with us? The survey takes two minutes.",
        ),
        Example(
            subject="Join our talent community",
            sender="careers@softstone.example",
            text="We would like to invite you to our talent community.",
        ),
        Example(
            subject="Sunday",
            sender="Noor <noor@mail.example>",
            text="Come for soup on Sunday, all of you, and bring your cousin.",
        ),
        Example(
            subject="Re: trial",
            sender="Tomas <tomas@oldmill.example>",
            text="Thank you for the trial shift. The others were quicker on the saw, and we have "
            "gone with one of them.",
        ),
        Example(
            subject="Team day",
            sender="Pia <pia@lumenworks.example>",
            text="Hello everybody, the meeting has moved to Friday at three. The agenda is the "
            "same.",
        ),
    ),
)
