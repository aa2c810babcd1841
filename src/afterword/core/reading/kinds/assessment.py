"""Assessment.

The reader is asked to do something that will be judged, at home or on a screen: a test, a coding
challenge, a case, a questionnaire, a recorded answer. A day on the spot is an interview.

What fools it: thanks for a test already done; *take our skill assessment to stand out*; tests of
software, of the body or of the car.
"""

from afterword.core.reading.reading import Kind
from afterword.core.reading.signals import Example, MailKind, Needs, Phrasebook
from afterword.core.reading.vocabulary.english import PIECES
from afterword.core.reading.vocabulary.tasks import SAID_PLAINLY

say = Phrasebook(
    {
        **PIECES,
        "test": r"(?:assessments?|(?:an?|the|this|our|your|online|technical|coding|aptitude|"
        r"skills?|written|short|typing|language|these|three|two) tests?(?! drive)|"
        r"challenges?|questionnaires?|take-?home|take home|assignment|exercises?|case "
        r"stud(?:y|ies)|quiz|tasks?|one-way (?:video )?interview|video interview|"
        r"recorded interview|on-demand interview|screening questions|work sample|"
        r"technical screen|sample (?:lesson|plan|translation)|(?:additional|few|short|"
        r"these) questions|brief)",
        "doing": r"(?:complet\w+|tak(?:e|ing)|do (?:the|a|this)|doing (?:the|a|this)|finish\w*|"
        r"submit\w*|start\w*|work(?:ing)? on|attempt\w*|solv\w+|answer\w*|return\w*|fill "
        r"(?:in|out)|participat\w+ in|have a go at|sit|send <upto1>(?:back )?(?:your|"
        r"the))",
    }
)
NOTHING = Needs.NOTHING
WORK = Needs.WORK

KIND = MailKind(
    kind=Kind.ASSESSMENT,
    head_start=3.5,
    signals=(
        say.decides(
            6.0,
            r"\b(?:please|to|must|should|by|you will|and|can|need to|ask you to|kindly|invite "
            r"you to|you are invited to|you have been invited to|you have|will|all candidates|"
            r"^)(?: |^)?<upto4><doing> <upto8><test>\b",
            needs=WORK,
            is_hedged=False,
        ),
        say.decides(
            6.5,
            r"\b(?:(?:coding|programming|aptitude|psychometric|technical|skills?|hackerrank|"
            r"codility|online) <upto1>(?:assessments?|tests?|challenge)|take-?home (?:exercise|"
            r"test|task|assignment|project)|personality questionnaire|one-way (?:video "
            r")?interview|recorded (?:video )?interview|on-demand interview|sample (?:lesson|"
            r"translation)|translation test|work sample)\b(?! (?:is|are) (?:not|no))",
            is_hedged=False,
        ),
        say.decides(
            6.0,
            r"\b(?:written|numerical|verbal|practical|your|the|attached|short|same|small) "
            r"<upto2><test>\b <upto8>(?:is|are|has been|will|attached|below|available|ready|link|"
            r"expires?|due|within|deadline|by|before|invitation|instructions|for)\b|"
            r"\b(?:attached|enclosed|here is|find) <upto4>(?:the|a|your) <upto2><test>\b",
            needs=WORK,
        ),
        say.decides(
            5.5,
            r"\bplease <upto2>translate (?:the|these|this)\b|\brecord (?:a|your) <upto3>(?:video|"
            r"answers?)\b|\b(?:send|give|show|write|draft|prepare) (?:me|us) (?:an?|your) "
            r"<upto3>(?:sketch|outline|plan|draft|proposal|concept|sample|idea|mock-up|mockup)\b|"
            r"\bplease <upto2>(?:translate|record your answers|solve|design|prepare "
            r"<upto3>(?:slides|presentation))\b <upto12>(?:and send|send|by|before|back)\b",
            needs=WORK,
        ),
        say.decides(
            5.0,
            r"\b(?:hackerrank|codility|codesignal|testgorilla|hirevue|coderbyte|pymetrics)\b",
        ),
        say.decides(
            5.0,
            r"\b(?:spend|take|takes|taking) <upto4>(?:hours?|minutes) on (?:it|this|the)\b|"
            r"\b(?:same|small|short|little|two-page) (?:<upto2>)task\b",
            needs=WORK,
        ),
        *SAID_PLAINLY,
        say.supports(
            1.5,
            r"\b(?:(?:\d+|three|two|four|five|ninety|sixty)(?: |-)(?:minutes?|mins?|hours?)|"
            r"deadline|time limit|expires?|due (?:by|on|date)|(?:click|follow|use) <upto4>link|"
            r"within \S+ (?:days|hours)|send (?:us|it|them|me|a link)|link is below|once you "
            r"start)\b",
            needs=NOTHING,
        ),
        say.in_subject(1.5, r"\b(?:<test>|next step)\b"),
        say.opposes(4.0, r"\bshow recruiters\b|\bstand out\b"),
        say.opposes(
            5.0,
            r"\b(?:thank you|thanks) <upto4>(?:complet\w+|taking|attending|for coming) "
            r"<upto5><test>\b",
        ),
        say.opposes(2.0, r"\bassessment (?:day|centre|center)\b"),
    ),
    examples=(
        Example(
            subject="Your next step",
            sender="Quanta hiring <hiring@quanta.example>",
            text="Hi Chloe, as the next step please complete a coding challenge. You have 90 "
            "minutes once you start.",
        ),
        Example(
            subject="Questionnaire",
            sender="HR <hr@hexapump.example>",
            text="To move on with your application please fill in the attached questionnaire and "
            "return it by Friday.",
        ),
        Example(
            subject="Video",
            sender="Talent <talent@heliotrope.example>",
            text="Please record your answers to five questions. This one-way video interview "
            "can be done at any time before 12 May.",
        ),
        Example(
            subject="Illustrator",
            sender="Wilma <wilma@inkhouse.example>",
            text="Dear Jo, for the vacancy please draw us two foxes and a barn. Hand in whatever "
            "you like best.",
        ),
        Example(
            subject="Junior analyst",
            sender="Meera <meera@tidegraph.example>",
            text="As the next step for the role, kindly send your workings by Thursday noon.",
        ),
        Example(
            subject="Bookkeeper post",
            sender="Ulla <ulla@quaylaw.example>",
            text="Attached is a short case for the candidates. Two hours are plenty.",
        ),
        Example(
            subject="Apprentice",
            sender="Gil <gil@archworks.example>",
            text="Every applicant gets a box of hinges: the same everybody gets. Two of them are "
            "wrong. Tell me which, and how you know.",
        ),
        Example(
            subject="Night porter",
            sender="Desk <desk@quayhotel.example>",
            text="Before the interview please fill in the attached form, the personality questions "
            "too.",
        ),
    ),
    near_misses=(
        Example(
            subject="Your application",
            sender="grads@arcadiahealth.example",
            text="Thank you for completing the online tests. We have decided not to take your "
            "application further.",
        ),
        Example(
            subject="Release 4",
            sender="dev@lists.tools.example",
            text="Please test the new release before Friday and report what breaks.",
        ),
        Example(
            subject="Re: your test",
            sender="Wilma <wilma@inkhouse.example>",
            text="Thank you for taking the drawing test. We chose somebody whose animals were "
            "livelier.",
        ),
        Example(
            subject="Minutes",
            sender="Hugo <hugo@townhall.example>",
            text="Could you send me the minutes by Friday? One page will do.",
        ),
    ),
)
