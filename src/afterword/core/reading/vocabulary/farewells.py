"""What goes with a no in English without being one, and what shows that there is none."""

from typing import Final

from afterword.core.reading.signals import Needs, Phrasebook, Signal
from afterword.core.reading.vocabulary.english import PIECES

say = Phrasebook(PIECES)
WORK = Needs.WORK
THREAD = Needs.THREAD

FAREWELLS: Final[tuple[Signal, ...]] = (
    say.supports(
        1.0,
        r"\b(?:unfortunately|regrettably|sadly|regretfully|alas|(?:i am|we are) afraid)\b",
        needs=WORK,
    ),
    say.supports(
        1.3,
        r"\b(?:regret (?:to|that|having)|with regret|sorry (?:to|that|for|about|not|i|we|this)|"
        r"disappoint(?:ing|ment|ed)?|apologi[sz]e (?:that|for not))\b",
        needs=WORK,
    ),
    say.supports(
        1.2,
        r"\b(?:luck|success|best|well|wish(?:es|ing)?|successful|hope) <upto9>(?:search|"
        r"endeavou?rs?|hunt(?:ing)?|pursuits?|elsewhere|career|future|applications|journey)\b",
        needs=WORK,
    ),
    say.supports(
        1.0,
        r"\b(?:keep|kept|keeping|retain|hold|stay|remain|have|save|store)\w* <upto6>(?:on|in|at) "
        r"<upto3>(?:file|records?|database|pool|mind|hand|books)\b",
        needs=WORK,
    ),
    say.supports(
        0.8,
        r"\b(?:apply|reapply|re-apply|applying|consider|encourage\w*|invite you|check|visit|"
        r"watch|follow|welcome|keep an eye|look out|browse|explore|continue)\b <upto9>(?:future|"
        r"again|other|openings?|opportunities|vacancies|careers? (?:page|site|website)|website|"
        r"roles|positions)\b",
        needs=WORK,
    ),
    say.supports(
        0.8,
        r"\b(?:after <upto4>(?:consideration|deliberation|thought|review|reviewing|discussion|"
        r"evaluation)|(?:difficult|tough|hard|close|tight) <upto1>(?:decision|choice|call)|"
        r"competit(?:ive|ion))\b",
        needs=WORK,
    ),
    say.supports(
        0.6,
        r"\b(?:(?:large|high|huge|great|overwhelming|significant|unprecedented) <upto1>(?:number|"
        r"volume|calibre|caliber|quality|standard|level|response)|(?:many|several|number of|so "
        r"many|lots of|a lot of) <upto3>(?:candidates|applicants|applications|people)|(?:strong|"
        r"talented|competitive) <upto1>(?:pool|field|applicants|candidates|group))\b",
        needs=WORK,
    ),
    say.supports(
        0.4,
        r"\b(?:thank|thanks|appreciate|grateful|enjoyed)\b <upto6>(?:interest|applying|"
        r"application|time|interview\w*|meeting|speaking|coming|considering|effort|talking|"
        r"trouble|patience|chat)\b",
        needs=WORK,
    ),
    say.supports(
        1.2,
        r"\b(?:not|no) <upto5>(?:reflection|reflect|discouraged?|verdict|deter|personally)\b|"
        r"\btake heart\b",
        needs=WORK,
    ),
    say.supports(
        0.8,
        r"\b(?:impressed|impressive|enjoyed|liked|pleasure|strong|talented)\b.{0,80}\b(?:but|"
        r"however|unfortunately|sadly)\b",
        needs=WORK,
    ),
    say.supports(
        0.8,
        r"\b(?:feedback)\b(?=.{0,60}\b(?:request|ask|happy|glad|offer|provide|give|let (?:me|us) "
        r"know|volume|unable|not))",
        needs=WORK,
    ),
    # the tone of somebody who has to say no
    say.supports(
        1.2,
        r"\b(?:he|she) <upto1>(?:is|has|was|had|knows|will|can|could|lives|starts|comes|works|"
        r"came|did|does|already|wants|prefers|finds|needs)\b",
        needs=THREAD,
    ),
    say.supports(
        1.0,
        r"\b(?:sad|ashamed|wretched|pity|shame|rubbish|gutted|reluctant\w*|heavy heart|painful|"
        r"hate (?:this|to)|mess you about|heartbroken|feel awful|feel terrible|no fun|cold "
        r"comfort)\b",
        needs=THREAD,
    ),
    say.supports(
        1.0,
        r"\b(?:come (?:back|by)|apply|try|write|stay|keep|maybe|perhaps|interview|hope to see|"
        r"talk) <upto5>(?:again|ready|autumn|spring|summer|winter|next (?:year|season|time)|"
        r"months|year|touch|coffee)\b|\b(?:god bless|not give up|another field|refer you|pint on|"
        r"good luck|best of luck|all good|all the best|fair winds|chin up|bus fare|happily "
        r"(?:refer|recommend|write))\b",
        needs=THREAD,
    ),
    say.supports(
        1.0,
        r"\b(?:you would|i would|we would|would you|he would|she would) <upto1>(?:have|have been|"
        r"have done|have you|have loved|have liked|have wished)\b",
        needs=THREAD,
    ),
    say.supports(
        1.0,
        r"\btoo (?:expensive|young|old|quiet|slow|junior|senior|small|late|far|experienced|"
        r"qualified|few|little|shy|big|good|green|early)\b|\b(?:very|bit|little) (?:slow|quiet|"
        r"shy|young|green)\b",
        needs=THREAD,
    ),
    say.supports(
        0.8,
        r"\b(?:joy|pleasure|delight) to\b|\b(?:gorgeous|wonderful|lovely|brilliant|beautiful|"
        r"beautifully|much admired|greatly taken|top|generous)\b",
        needs=THREAD,
    ),
    say.in_subject(
        1.0,
        r"\b(?:unsuccessful|outcome|regret|unfortunately|not (?:successful|selected)|decision)\b",
    ),
    say.in_subject(
        0.5,
        r"\b(?:application|interview|position|role|candidacy|interest|update|status|applying|"
        r"job)\b",
    ),
)
"""Each is said by many who say yes, or nothing yet; together they are said by those who say no."""

STILL_OPEN: Final[tuple[Signal, ...]] = (
    # nothing is decided
    say.opposes(
        4.0,
        r"\b(?:not|no)\b <upto3>(?:yet|final)\b <upto3>(?:decid\w+|decision|made|chosen|selected|"
        r"filled)|\bnot <upto2>(?:decided|made <upto3>decision|chosen|filled|finali[sz]ed|"
        r"concluded) <upto6>(?:yet|so far)\b|\b(?:no|not any|not a) <upto1>decisions? (?:has|"
        r"have|is|was) (?:been )?(?:made|taken|reached)|\b(?:still|yet to|are to|have to) "
        r"<upto1>(?:decid\w+|make <upto2>decision|considering (?:you|your)|under consideration|"
        r"reviewing|in the (?:process|running|middle)|being (?:reviewed|considered)|interviewing|"
        r"meeting|seeing|finali[sz]ing|working through|very much)|\bdecision <upto4>(?:will be|"
        r"by (?:the end|next|monday|tuesday|wednesday|thursday|friday)|next week|expected)\b",
    ),
    say.opposes(
        2.0,
        r"\b(?:will|shall|going to|are|is|being|to be) <upto3>(?:review(?:ed|ing)?|consider(?:ed|"
        r"ing)?|assess(?:ed|ing)?|evaluat(?:e|ed|ing))\b <upto4>(?:your|by|against|carefully|"
        r"shortly|soon|applications?|and)\b",
        is_hedged=True,
    ),
    say.opposes(3.0, r"\b(?:to|will|must|have to|need to) <upto1>reschedule\b"),
    # it was decided otherwise, and that has changed
    say.opposes(
        8.0,
        r"\b(?:that|things) <upto1>(?:has|have) <upto1>changed\b|\b(?:circumstances|situation|"
        r"plans) <upto1>have <upto1>changed and <upto2>(?:reopened|would|now|can)\b|"
        r"\b(?:reopened|re-opened|reopening|open again|opened up again|changed our minds?|second "
        r"chance|revisit|become available again)\b|(?<!not )(?<!to )\breconsider(?:ed|ing)? "
        r"(?:our|your|you)\b|\b(?:person|candidate|someone|who|choice|hire|chosen|he|she) "
        r"<upto6>(?:dropped out|pulled out|withdrawn|withdrew|turned (?:us|it) down|declined "
        r"(?:our|the)|changed (?:his|her|their) mind|no longer <upto1>(?:available|join\w*|able)|"
        r"not (?:be )?(?:able to )?(?:join|start|take)\w*)\b",
    ),
    say.opposes(
        6.0,
        r"\b(?:told|informed|wrote to|advised|notified) (?:you|that) <upto10>had (?:been|gone|not|"
        r"chosen|decided|appointed|filled|to)\b|\b(?:like|love|pleased|glad|delighted|happy|able) "
        r"to offer (?:you (?:the|this|that) <upto2>(?:post|job|position|role|place)|(?:the|this) "
        r"<upto2>(?:post|job|position|role) to you)\b|\b(?:post|position|role|job) is vacant "
        r"again\b|\bdisregard (?:my|our|the) <upto2>(?:letter|mail|email|message|e-mail)\b",
    ),
)
"""What shows that the answer is still to come, or has turned."""

SOMEBODY_ELSE: Final[tuple[Signal, ...]] = (
    # the writer applies, and refuses or was refused
    say.opposes(
        8.0,
        r"\bwithdraw(?:ing|n)? (?:my|from)\b|\bmy (?:application|candidacy|candidature|resume)\b|"
        r"\bi <upto3>(?:accept(?:ed|ing)?|taken|took|signed|received|got|going with|gone with) "
        r"<upto3>(?:offer|(?:another|a different|a new|a) <upto1>(?:role|job|position|"
        r"opportunity|post))\b|\b(?:decline|declining|turn(?:ing)? down|not <upto1>(?:accept|"
        r"accepting|take up|taking up)) (?:the |your |this )<upto2>(?:offer|position|role|job|"
        r"invitation|opportunity)\b|\bthank(?:s| you) <upto4>(?:the|your) <upto2>(?:job "
        r")?offer\b|\bi <upto2>(?:applied|interviewed) (?:for|with|at)\b|\bi <upto2>(?:got|was|"
        r"been|am) <upto1>(?:rejected|turned down|unsuccessful)\b|\bi did not get (?:the|it|that|"
        r"this)\b|\bi was <upto1>(?:told|informed)\b",
    ),
    # the reader's own answer to a no, or somebody's
    say.opposes(
        7.0,
        r"\bi (?:was|am|have been|had been) not (?:<upto2>)(?:selected|chosen|successful|"
        r"shortlisted)\b|\b(?:i am|i was|am|though|while|although) <upto2>(?:disappointed|sad) "
        r"(?:to (?:hear|learn|have)|not to|that i|it did not)\b|\b(?:keep me in mind|"
        r"(?:considering|considered|choosing|rejecting) me)\b|\bi understand (?:that )?you "
        r"(?:went|chose|decided|have)\b|\bi am <upto1>glad you found\b|\bopportunity to "
        r"(?:interview(?! you)|have been considered|be considered)\b|\byour rejection\b|\bmy "
        r"(?:qualifications|background|skills|rejection)\b|\bso sorry things did not work out\b|"
        r"\bfor letting me know\b",
    ),
    # they withdrew, and this confirms it
    say.opposes(
        10.0,
        r"\byou (?:have |had )<upto1>(?:decided|chosen|asked|requested|elected) <upto2>(?:not to|"
        r"to withdraw|to be removed|to cancel)\b|\b(?:as|at|per|following|upon) (?:you |your "
        r")<upto1>request(?:ed)?\b(?=.*\b(?:withdr|remov|cancel))|\byour <upto1>withdrawal\b|"
        r"\byou (?:have )?<upto1>withdr(?:ew|awn)\b",
    ),
    # told to many
    say.opposes(
        4.0,
        r"^(?:dear|hi|hello|hey|hiya) (?:church family|trustees|all|everyone|everybody|team|"
        r"parents|colleagues|folks|members|subscribers|readers)\b",
    ),
    say.opposes(
        4.0,
        r"\b(?:subscribe (?:for|now|here)|(?:\d+|two|three|four|five|six|seven|ten) "
        r"<upto1>(?:ways|things|tips|signs|steps|reasons) (?:to|you|that|why)|this week:)",
    ),
    say.opposes(
        4.0,
        r"\byou are on the panel\b|\bdid you hear\b|\b(?:he|she) was told\b|\byour (?:two|three|"
        r"\d+) o'clock\b",
    ),
    # told to those who stay
    say.opposes(
        6.0,
        r"\b(?:join (?:me|us) in (?:welcoming|congratulating)|please welcome|(?:pleased|"
        r"delighted|happy|excited|proud) to (?:announce|introduce)|severance|laid off|lay-?offs?|"
        r"terminat(?:e|ed|ion|ing) (?:of )?(?:your|my|the) <upto1>(?:employment|contract)|your "
        r"last day|your <upto2>(?:position|role|job|employment) <upto3>(?:eliminated|redundant|"
        r"ends|ending))\b|^termination\b",
    ),
    # only imagined, or practised
    say.opposes(
        6.0,
        r"\b(?:mock interview|role play|would probably have|hypothetical\w*|case law)\b",
    ),
    say.opposes(
        5.0,
        r"\b(?:right|good|great) (?:fit|match|role|job|place) for me\b|\b(?:your|the) (?:team's|"
        r"company's|team’s) time\b|\bnot <upto1>right for me\b|\bi am <upto1>(?:withdrawing|"
        r"stepping (?:back|away)|taking my)",
    ),
    say.opposes(
        2.0,
        r"\b(?:our|my|the) (?:<upto1>)(?:blog|newsletter)\b|\bread (?:more|on)\b",
    ),
    say.opposes(
        3.0,
        r"\b(?:they|hr|company) <upto1>(?:told|informed|wrote to|emailed|rang) me\b",
    ),
    say.opposes(
        3.0,
        r"^(?:guys|lads|girls|ladies|folks|dear (?:trustees|neighbours|parents|sir or madam "
        r"and))\b|\bthanks? (?:you )?<upto1>for (?:the reference|signing|the quote|your quote)\b",
    ),
    # about a third person
    say.opposes(
        5.0,
        r"\b(?:he|she|my <upto1>(?:son|daughter|husband|wife|brother|sister|friend|mate|partner|"
        r"flatmate|cousin|nephew|niece|dad|mum|mom)) <upto3>(?:did not get|not get|was "
        r"(?:rejected|turned down|unsuccessful)|got (?:rejected|turned down))\b|\bmy "
        r"<upto1>(?:son|daughter|husband|wife|brother|sister|friend|mate|partner|flatmate|cousin|"
        r"nephew|niece|dad|mum|mom) <upto2>(?:applied|interviewed|had <upto1>interview)\b",
    ),
)
"""What shows that the no is not an employer's answer to the reader."""
