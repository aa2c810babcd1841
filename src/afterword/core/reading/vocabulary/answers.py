"""What says no in English only where an answer is awaited: who it will be, and that it cannot be.

"She joins us in May" is news about a stranger, unless the reader sat in that interview. The
setting tells how far a message is such an answer: from the thread, or from the way it talks.
A group ``name`` matches only a word written like a name.
"""

from typing import Final

from afterword.core.reading.signals import Needs, Phrasebook, Signal
from afterword.core.reading.vocabulary.english import PIECES

say = Phrasebook(PIECES)
THREAD = Needs.THREAD

WHO_IT_IS: Final[tuple[Signal, ...]] = (
    # we chose X
    say.decides(
        6.5,
        r"\b(?:chosen|chose|choos(?:e|ing)|to (?:appoint|hire|employ|engage|recruit|elect|"
        r"promote)|filled <upto5>with|pick(?:ed|ing)?|hired|appointed|taken on|took on|take on|"
        r"run with|yes to|down on the side of|rather have|(?:priority|preference) to|(?:to|will|"
        r"have|has|we|i|they) (?:take|took|taken)|gone (?:with|for)|went (?:with|for)|going "
        r"<upto1>with|(?:to|i|we|had to) go <upto1>(?:with|for)|settled on|plumped for|opted for|"
        r"selected|preferred|elected|voted for|vote for|decided (?:on|for)|(?:offer|offered|"
        r"given|gave|giving|promised) <upto4>to(?! (?:the|our|my|a) <upto1>(?:hiring|team|"
        r"manager|recruiter|department|panel|line|director|partners))|(?:have|has|we) asked|"
        r"found|f[ea]ll(?:en)? on|called(?= brother| sister| father)) <whom>(?! <upto1>(?:you|"
        r"your)\b)",
        needs=THREAD,
    ),
    say.decides(
        6.0,
        r"\b(?:job|role|post|place|places|berth|it|position|contract|spot|nod|seat|vote|choice|"
        r"decision|offer|partnership|chair|saturdays|hours) <upto1>(?:gone|went|goes|going|go|"
        r"given|offered|awarded|fell|fallen) (?:to (?!you\b|your\b|be\b|the (?:next|bank|shop|"
        r"office|board)\b)|elsewhere)",
        needs=THREAD,
    ),
    say.decides(
        5.5,
        r"\b(?:offered|gone|went|going|go|looked|hired|recruited|appointed|filled) "
        r"<upto4>(?:elsewhere|younger|internally|local|internal|within)\b",
        needs=THREAD,
    ),
    # X does it
    say.decides(
        6.0,
        r"(?:^|[\s(])(?:she|he|they|somebody|someone|<kin>|(?:the|an?|our|my) <upto3><person>|"
        r"another|(?P<name>[a-z'-]+)) (?:<upto1>(?:joins|starts|begins|takes over)|(?:will|is "
        r"going to|is to|are going to) <upto1>(?:be )?(?:join|start|begin|tak(?:e|ing)(?! "
        r"(?:place|part|about|some|us|a))|lead|run|do|doing|be our|be the)\w*|(?:is|are) "
        r"<upto1>(?:joining|starting|taking (?:over|it|the)))\b(?! <upto2>(?:you|your|with "
        r"your)\b)",
        needs=THREAD,
    ),
    say.decides(
        6.5,
        r"\bit (?:will|is going to|has to|had to|is to|was to|was|is) <upto1>be (?:(?:the|an?|"
        r"our|someone|somebody)\b (?!one (?:about|that|with)\b)<upto4>(?:who|whose|<person> "
        r"(?:with|from|that))\b|(?P<name>[a-z'-]+)\b)",
        needs=THREAD,
    ),
    say.decides(
        6.0,
        r"\b(?:someone|somebody|candidate|applicant|person|he|she|they|another|colleague|bloke|"
        r"<person>|it was|offer|it|score)\b(?: \S+){0,4}? (?:accepted|signed|said yes|agreed to "
        r"(?:join|take|start|come)|taken (?:it|the|this)|taking (?:it|the|this)|got (?:it|the "
        r"job|the role)|turned up|already (?:been )?taken)\b",
        needs=THREAD,
    ),
    say.decides(
        6.0,
        r"\b(?:need|needs|want|wants|needed|wanted)(?: is)? (?:someone|somebody|a "
        r"<upto2><person>|people|<person>|two days|exact)\b",
        needs=THREAD,
    ),
    say.decides(
        6.0,
        r"\b(?:i|we|us|boss|director|manager|owner|he|she|they|board|client|school|counsel|"
        r"really) <upto1>(?:prefers?|looking for|after|wants?|needs?|wishes|wish) "
        r"<upto4>(?:who\b|somebody|someone)",
        needs=THREAD,
    ),
    say.decides(
        6.0,
        r"(?:^|[\s(])(?P<name>[a-z'-]+) it is\b|\b(?:it is|be) (?:one of the others|somebody "
        r"else|someone else|the other (?:one|person|<person>))\b|\b(?:made (?:her|his|our|my|its|"
        r"their|a) choice|fall on another|need the (?:second|other|former))\b",
        needs=THREAD,
    ),
    say.decides(
        6.0,
        r"\b(?:<kin>|he|she|(?P<name>[a-z'-]+)) (?:is|will be) (?:doing (?:it|the|this|that)|"
        r"back (?:on|in|to)|taking (?:it|the|this))\b",
        needs=THREAD,
    ),
    say.decides(
        6.0,
        r"\b(?:fill|filled|filling|go|went|gone|going|appoint\w*|promot\w*|hir\w*|recruit\w*) "
        r"<upto4>(?:from (?:inside|within)|internally)\b|\binternal (?:appointment|candidate|"
        r"colleague|transfer|hire)\b",
        needs=THREAD,
    ),
    say.decides(
        5.5,
        r"\b(?:gave (?:her|him|them|it) the edge|(?:her|his|their|candidate's|applicant's) "
        r"<upto8>(?:tipped|edge|nearer|closer|decided|mattered)|between you and (?:her|him|one|"
        r"another)|(?:candidate|applicant|person|other|she|he) <upto1>had <upto3>(?:more|done it|"
        r"already|better))\b",
        needs=THREAD,
    ),
)
"""Who was chosen instead."""

CANNOT_BE: Final[tuple[Signal, ...]] = (
    say.decides(
        6.0,
        r"\b(?:it|that|this|choice|one|decision|time) <upto3>(?:was|is|will|would) <upto1>not "
        r"<upto2>(?:you\b|yours\b|the one (?:you|for)|this one|to be\b)|(?:^|, )<upto1>not this "
        r"(?:one|time)\b|\bonly (?:pick|appoint|choose|take|hire) one\b|\bcould (?:only "
        r")?appoint one\b",
        needs=THREAD,
    ),
    say.decides(
        6.0,
        r"\b(?:can|could|do|does|shall|will|are|am|is) not <upto4>(?:hire|employ|recruit|take "
        r"(?:anyone|anybody|you|two|another|on|\S+ on)|give you (?:the|a|this)|make (?:room|this "
        r"work|it work)|work (?:out|for us)|need (?:anyone|anybody|another)|be (?:a hire|a job|"
        r"any hir\w+)|be (?:needing|asking you)|invite you|asking you (?:back|to join)|continue|"
        r"exist\b|go(?:ing)? to exist|able to (?:hire|take|offer|make (?:room|this work))|"
        r"appoint|go(?:ing)? <upto1>further)\b",
        needs=THREAD,
    ),
    say.decides(
        5.5,
        r"^<upto1>(?:we|i) (?:can|could) not,? ?(?:this|next|now|after all|any more)?(?: (?:year|"
        r"season|time|round))?[.;]?$",
        needs=THREAD,
    ),
    say.decides(
        5.5,
        r"\b(?:said no|no (?:longer (?:a|any) (?:position|job|role|post)|position|job|room|"
        r"vacancy|place|hire|go)|there (?:is|are|will be) no <upto1>(?:job|hire|post|position|"
        r"role|room|budget|headcount))\b",
        needs=THREAD,
    ),
    say.decides(
        5.5,
        r"\bnot <upto3>(?:work(?:ing|ed)? out|(?:go|gone|going|went) (?:your|our) way|in your "
        r"favou?r|meant to be)\b",
        needs=THREAD,
    ),
    say.decides(
        5.5,
        r"\b(?:pulled|cut|lost|withdrew|froze) <upto3>(?:headcount|budget|funding|post|position|"
        r"role)\b|\b(?:advertise|readvertise|re-advertise|start) <upto3>(?:afresh|again)\b|"
        r"\b(?:keep|carry on) doing it (?:him|her|our|them|my)sel(?:f|ves)\b|\b(?:rather )?wait "
        r"than\b|\bsplit the (?:post|job|role)\b",
        needs=THREAD,
    ),
    say.decides(
        5.5,
        r"\b(?:i|we) <upto1>(?:must|have to|had to|am going to have to) <upto1>(?:say no|decline|"
        r"pass)\b|\b(?:i am|we are|am|are) passing\b",
        needs=THREAD,
    ),
    say.decides(
        5.5,
        r"\bnot <upto4>(?:you (?:were|had|are) <upto1>(?:hoping|hoped|wanted|waiting|looking)|"
        r"(?:hoping|wished|wanted) for)\b",
        needs=THREAD,
    ),
    say.decides(
        6.0,
        r"\b(?:not|never) (?:be )?(?:elect(?:ed)?|choose|chosen|pick(?:ed)?|tak(?:e|ing)|want|"
        r"engag(?:e|ed|ing)|hir(?:e|ed|ing)|call(?:ed)?|inviting|needing|keep|continue with) "
        r"(?:you\b(?! (?:to|in|on|later|back|tomorrow|when|if|about|for granted))|an? "
        r"<person>\b)|\b(?:lot|choice|vote) <upto1>not <upto1>(?:fall|fell|fallen|gone?) (?:on|"
        r"to|for) you\b",
        needs=THREAD,
    ),
    say.decides(
        6.0,
        r"\b(?:negative (?:answer|reply|response|decision)|a refusal|(?:was|is|said|voted|be) "
        r"(?:a )?no\b(?= (?:and|from|for|at)\b|[.,;:]|$)|(?:has|have|had) to disappoint)",
        needs=THREAD,
    ),
    say.decides(
        5.5,
        r"\b(?:crew|team|boat|roster|house|books|rota|kitchen|list|school|we) (?:is|are) (?:now "
        r")?full\b|\b(?:vetoed|blocked|overruled) <upto3>(?:appointment|hire|post|position|it)\b|"
        r"\b(?:lost|losing|pulled|hold) <upto2>(?:the|our|all|this|new) <upto1>(?:hours|"
        r"contracts?|hires|hiring|offers|recruitment|posts?|funding)\b|\bno (?:more )?work for\b|"
        r"\b(?:cancel|undo) what we\b|\bcan not go ahead\b|\b(?:job|role|post|position) "
        r"<upto1>(?:on ice|on hold)\b|\bnow be done (?:as|by)\b",
        needs=THREAD,
    ),
    say.decides(
        6.0,
        r"\b(?:no|not have (?:an?|any|the)|not got (?:an?|any)) <upto2>(?:spot|place|job|"
        r"contract|work|position|role|shifts?|room|slot|opening|vacancy|need|budget|money|hours) "
        r"(?:for (?:you|another|anyone|a (?:second|third|new))|left|at the minute)\b|\bnot "
        r"(?:<upto1>)(?:need|require|taking on|take on|looking for|bringing in) (?:anyone|"
        r"anybody|someone|somebody|people|staff|any more|another)\b|\bnot taking on\b",
        needs=THREAD,
    ),
    say.decides(
        5.5,
        r"\b(?:staying|stays|stay|come back|coming back|returned) (?:on\b|after all|put\b|with "
        r"us)|\b(?:continue|stay|stick) with (?:my|our|the) (?:current|present|existing|old|"
        r"usual)\b|\b(?:manage|do it|do this|cope|carry on) <upto3>(?:ourselves|myself|"
        r"without)\b|\bput off (?:her|his|their)\b|\b(?:has|have) offered to (?:do|take|run|"
        r"help)\b|\bbringing (?:their|his|her) own\b",
        needs=THREAD,
    ),
    say.decides(
        5.5,
        r"\b(?:you are|you were) not <upto2>ready\b|\bnot ready for (?:our|us|the|this)\b|\bnot "
        r"see (?:this|it) (?:moving|happening|working)\b|\b(?:cut-off|pass mark|threshold) "
        r"<upto3>(?:was|is)\b|\bnot a yes\b|\byour other (?:options|offers|applications|irons)\b|"
        r"\b(?:unable|not able|can not) to (?:include|place|use) you\b|\bnot be (?:in|on) (?:our|"
        r"the) team\b",
        needs=THREAD,
        is_hedged=False,
    ),
    say.decides(
        5.5,
        r"\b(?:stop here|stop at this point|leave it (?:there|here)|that is that|so not (?:for "
        r"now|yet|now)|so no\b|so not\.)",
        needs=THREAD,
    ),
    say.decides(
        5.5,
        r"\byou were (?:the )?(?:second|third|fourth|fifth|sixth|seventh|next|number (?:two|"
        r"three|four))\b|\b(?:could|can) (?:only )?(?:take|have|hire) (?:one|two|three|four|"
        r"five)\b",
        needs=THREAD,
    ),
    say.decides(
        5.5,
        r"\b(?:feels?|finds?|thinks?|felt|found|thought) (?:that )?you (?:are |were |would be "
        r")?(?:a bit|a little|too|somewhat|over)\b|\byou (?:are|were) too\b|\b(?:your|the) "
        r"(?:\S+ ){1,3}?(?:is|was|are|were) not <upto1>(?:sufficient|enough|there yet|good "
        r"enough|strong enough|up to)\b",
        needs=THREAD,
    ),
    say.decides(
        5.0,
        r"\bdecided <upto1>(?:not to continue|against (?:it|taking|hiring|going|an?|the)|to "
        r"leave it)\b|\bdo not think you would\b",
        needs=THREAD,
    ),
)
"""That it cannot be, without a word of application or candidate."""

ANSWERS: Final = (*WHO_IT_IS, *CANNOT_BE)
"""Constructions that say no where an answer is awaited, and mean anything elsewhere."""
