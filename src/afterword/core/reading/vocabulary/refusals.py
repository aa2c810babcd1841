"""How an employer says no in English, construction by construction.

The families: a decision not to go on; a decision for somebody else; what became of *you* or of
*your application*; what became of the opening; skills and needs that do not meet; a race narrowly
lost; the process ending; a plain no. What says no only where an answer is awaited is in
``answers``. Weights are log-odds by judgement, checked against mail that is not kept here.
"""

from typing import Final

from afterword.core.reading.signals import Needs, Phrasebook, Signal
from afterword.core.reading.vocabulary.english import PIECES

say = Phrasebook(PIECES)
WORK = Needs.WORK

_NOT = "not never unable longer"

NOT_GOING_ON: Final[tuple[Signal, ...]] = (
    say.decides(
        7.0,
        r"(?<!\byou have )(?<!\byou )\b<decided>(?: that)?,? <upto6>(?:not to|to not|not|against|"
        r"never to) (?:be )?(?:able to )?<upto1>(?:<going>|<taking>|offer\w*|extend\w*|fill\w*|"
        r"schedul\w+)\b(?! <upto2>(?:with |to |on )?(?:him|her|(?:the|this|that) "
        r"<upto1>(?:candidate|applicant))\b)(?! (?:<forward> )?with (?:phase|option|plan|"
        r"version)\b)(?! (?:<forward> )?with (?:the|an?|this|that|our|his|her|their) "
        r"(?!<upto3>(?:<opening>|application|candidac|process|hiring|hire|recruit|search|"
        r"interview|appointment|offer|next)))",
        needs=WORK,
    ),
    say.decides(
        7.0,
        r"\b<will_not> <near>(?:<going>|<taking>|further) <upto5>your <upto3><applied>\b",
        needs=WORK,
    ),
    say.decides(
        6.5,
        r"\b<will_not> <near>(?:<going>|<taking>|asking) <upto4>you\b(?! (?:to (?:meet|come|"
        r"know)|until|before|yet|late|for granted))(?= (?:back|on|in|up|forward|further|for|as|"
        r"to|at|a|an|the|this|into|after)\b|[.,;!]|$)",
        needs=WORK,
    ),
    say.decides(
        6.5,
        r"\b<will_not> <near>(?:(?:go|going|mov(?:e|ing)|proceed(?:ing)?|progress(?:ing|ed)?|"
        r"continu(?:e|ing)|tak\w+) <upto2>(?:forwards?|ahead|further|any further|any longer|on "
        r"with)\b|proceed(?:ing)?\b|progress(?:ing|ed)\b|pursu(?:e|ing)\b|advanc(?:e|ing)\b)",
        needs=WORK,
    ),
    say.decides(
        7.0,
        r"\b<will_not> <near>(?:appoint|recruit|employ|engage|hire|include|accept)(?:ing)? (?:you|"
        r"anyone|anybody|from|to|at|any)\b|\bunable to (?:appoint|recruit|hire)\b",
        needs=WORK,
    ),
    say.decides(
        6.5,
        r"\bacceptance from (?:an?other|the other)\b|\bclos(?:e|ed|ing) (?:the|this|our) "
        r"<upto2>(?:role|position|post|vacancy|search|requisition)\b",
        needs=WORK,
    ),
    say.decides(
        6.5,
        r"\b(?:go|goes|going|taken|progress\w*|proceed\w*) no further\b",
        needs=WORK,
    ),
    say.decides(
        7.0,
        r"\b<will_not> <near>(?:offer(?:ing)?|extend(?:ing)?|giv(?:e|ing)|award(?:ing)?|"
        r"propos(?:e|ing)|mak(?:e|ing) (?:you )?(?:an?|any)) <upto5>(?:<opening>\b|(?:an? "
        r")?<upto1>offer\b|employment|an? interview\b|an? <upto1>(?:place|contract)\b|further "
        r"consideration)",
        needs=WORK,
    ),
    say.decides(
        6.5,
        r"\b<will_not> <near>(?:find|identif\w+|match\w*|see) <upto5>(?:<opening>|match|fit|"
        r"place) <upto4>(?:for|with|to) (?:you|your)\b",
        needs=WORK,
    ),
    say.decides(
        6.5,
        r"\b(?:not|never) (?:be )?<upto2>(?:recommend(?:ed)?|approv\w+|confirm\w*|support\w*) "
        r"<upto2>your (?:appointment|candidacy|application)\b",
    ),
)
"""A decision not to go on with the reader."""

FOR_ANOTHER: Final[tuple[Signal, ...]] = (
    say.decides(
        7.0,
        r"\b<decided> <upto3>to <upto2>(?:<going>|<taking>|<giving>|focus|work|stay|stick|"
        r"run)\b(?! <upto3>(?:you|your)\b)(?: \S+){0,6}? <winner>",
        needs=WORK,
    ),
    say.decides(
        7.0,
        r"\b<decided> <upto2>(?:on|for|upon|in favou?r of) <winner>",
        needs=WORK,
    ),
    say.decides(
        7.0,
        r"\b<we>(?: \S+){0,2}? <going>(?: <forward>)?(?: in (?:our|the) \S+(?: \S+)?)?"
        r"(?: to (?:the|our) \S+ \S+)? with <winner>",
        needs=WORK,
    ),
    say.decides(
        7.0,
        r"\b<we>(?: \S+){0,2}? (?:selected|chosen|chose|hired|appointed|picked|identified|found|"
        r"settled on|plumped for|prefer(?:red)?|favou?red|promoted|recruited|gone for|went for|"
        r"opted for|taken on|took on|signed|elected|pursu(?:e|ing)|accepted|(?:given|gave|"
        r"offered|extended|awarded|made|filled) <upto6>(?:to|with|by)) (?!you\b|"
        r"your\b)<winner>(?! of yours)",
        needs=WORK,
    ),
    say.decides(
        6.5,
        r"\b(?:others|(?:other|another) <upto3><person>|candidates?|applicants?|applications|"
        r"(?:someone|somebody)(?: else)?)(?:'s|')?(?: \S+){0,9}? (?:clos(?:er|est|ely)|better|"
        r"stronger|nearer|the edge|more <upto1>(?:relevant|experience\w*|suitable|suited|"
        r"qualified|direct\w*|recent|local|time|years)|best <upto1>(?:match|fit|suit|me+t)\w*)\b",
        needs=WORK,
    ),
    say.decides(
        6.5,
        r"\b(?:another|an?other|(?:a |one )?different|internal|one of our own) <upto3><person>"
        r"(?: (?!you\b|if\b)\S+){0,10}? (?:has|have|was|were|had) <upto1>(?:been )?(?:chosen|"
        r"selected|appointed|hired|picked|preferred|engaged|"
        r"(?:offered|given|awarded) <upto3><opening>)\b",
        needs=WORK,
    ),
)
"""A decision for somebody else."""

OF_YOU: Final[tuple[Signal, ...]] = (
    say.decides(
        7.5,
        r"\byou (?:have|were|are|had|did|will|would) <upto2>(?:not|no longer) (?:be(?:en|ing)? "
        r")?<upto2>(?:selected|shortlisted|short-listed|chosen|appointed|picked|hired|"
        r"recommended|invited|considered|progress\w*|advanc\w*|mov\w+ (?:<forward>|to the)|"
        r"continuing (?:in|on|to|with|any further)|go(?:ing)? (?:<forward>|through)|among|"
        r"amongst|one of (?:the|our|those) <upto2>(?:\w+)|"
        r"(?:the|a|our) <upto3>(?:candidates?|applicants?|person|fit|match|choice)|get (?:the|"
        r"this) (?:job|role|position|post|part|place)|get through|ma(?:k|d)e it|ma(?:k|d)e the "
        r"<upto1>(?:cut|shortlist|short list|list|final)|reach(?:ed)? the|me(?:e)?t (?:the|our)|"
        r"pass(?:ed)?\b|progress)",
        needs=WORK,
    ),
    say.decides(
        7.5,
        r"\byou (?:have|were|are|had)(?: \S+){0,3}? (?:unsuccessful|not <upto2>successful|no "
        r"longer <upto1>(?:under|in|being|an?|considered))\b",
        needs=WORK,
    ),
    say.decides(
        7.0,
        r"\bno longer <upto1>(?:under <upto1>consideration|being considered|considering (?:you|"
        r"your)\w*|in (?:the running|contention|consideration)|an? (?:active )?candidate|in the "
        r"<upto1>process)\b",
    ),
    say.decides(
        7.5,
        r"\b(?:yours|your <upto8><applied>|your <upto2>interview|application (?:for|to|as)(?: \S+)"
        r"{1,12}?|you applied (?:for|to)|it) <upto10>(?:has|have|was|were|is|will|did|could|can|"
        r"been)(?: \S+){0,3}? (?:(?:not|no longer) <upto3>(?:successful|selected|shortlisted|"
        r"short-listed|chosen|progress\w*|advanc\w*|accepted|(?:taken|put|brought|carried) "
        r"<upto1><forward>|considered|mov\w+|proceed\w*|retained|among|continu\w+|pursued|"
        r"approved|go(?:ing)?\b|one of|under consideration|ma(?:d|k)e (?:it|the "
        r"<upto1>(?:cut|list|shortlist)))|unsuccessful|declined|rejected|"
        r"turned down|disqualified|refused)\b",
        needs=WORK,
    ),
    say.decides(
        7.0,
        r"^<told>\.?$|\b(?:outcome|status|result|decision|stage): <upto2><told>\b|"
        r"\b(?:(?:application|candidacy|status)\b.* (?:changed|updated|set|moved)|(?:marked|"
        r"classified) (?:you|your <upto3><applied>)\b.*) (?:to|as):? ?['\"]?(?:<told>|not an? "
        r"(?:fit|match)|no longer (?:under|in|being)|closed)\b",
        needs=WORK,
    ),
    say.decides(
        6.0,
        r"\byour name (?:is|was) not <upto1>(?:on|among|in)\b",
        needs=WORK,
    ),
)
"""What became of the reader, or of their application."""

OF_THE_OPENING: Final[tuple[Signal, ...]] = (
    say.decides(
        6.5,
        r"\b(?<!your )(?:<opening>|requisition \S+)\b(?:,? (?!if\b|to\b|you\b|and\b|"
        r"we\b)\S+){0,14}? (?:has|have|had|is|are|was|were|been|being)(?: \S+){0,2}? (?:filled|"
        r"taken(?! seriously)|closed|cancell?ed|withdrawn|eliminated|removed|frozen|paused|"
        r"suspended|scrapped|pulled|discontinued|put on <upto1>(?:hold|ice|pause)|on hold|"
        r"unavailable|(?:offered|given|gone|awarded) to (?!you\b|(?:the|our|my|a) "
        r"<upto1>(?:hiring|team|manager|recruiter|department|panel|line))|accepted by|no longer "
        r"<upto1>(?:available|open|active|needed|vacant|required|hiring|exists?|recruiting)|not "
        r"<upto1><upto1>(?:filled|moving ahead|going ahead|moving forward|proceed\w*|go(?:ing)? "
        r"<forward>|going to exist))\b",
        needs=WORK,
    ),
    say.decides(
        6.5,
        r"\b(?:filled|(?:decided|chosen) not to fill) <upto6>(?:<opening>|places?|spots?|seats?|"
        r"intake)\b|\b(?:places?|spots?|seats?|slots?|<opening>) <upto5>(?:are|is|were|was|been) "
        r"<upto2>filled\b",
        needs=WORK,
    ),
    say.decides(
        6.0,
        r"\b(?:we|i|they|team|company|which|department) (?:are|am|is|have|has|were|was) "
        r"<upto1>(?:not|no longer|stopped|ceased) <upto2>(?:hiring|recruiting|interviewing|"
        r"accepting <upto2>applications|looking (?:for <upto3><person>|to (?:hire|recruit|take|"
        r"fill))|taking (?:anyone |anybody |people )?on)\b",
        needs=WORK,
    ),
    say.decides(
        6.0,
        r"\b(?<!no )(?:hiring|recruitment|recruiting|headcount|(?:our|the|this|that) search|"
        r"<opening>) <upto8>(?:frozen|on hold|on ice|paused|suspended|halted|cancell?ed|stopped|"
        r"shelved)\b|\b(?:pause|paused|pausing|freeze|froze|frozen|halted|suspended|shelved|"
        r"cancell?ed|(?:put|putting|placed|placing) (?:a |an )?<upto3>(?:hold|freeze|pause)(?: "
        r"on)?) (?:all |any |new |our |the |this |that |its |their |further )*<upto2>(?:hiring|"
        r"recruitment|recruiting|search|headcount|<opening>)\b|\b(?:(?:a|our|current|"
        r"company-wide) <upto1>hiring freeze)\b|\b(?:put|putting|placed|placing) "
        r"<upto3>(?:hiring|recruitment|recruiting|search|headcount|<opening>) <upto3>on "
        r"<upto1>(?:hold|ice|pause)",
        needs=WORK,
    ),
    say.decides(
        6.0,
        r"\b(?:requirement|process|hire|need) <upto3>(?:put |placed |kept )?<upto1>(?:on hold|"
        r"closed|cancell?ed|stopped) by (?:the|our) <upto1>(?:client|customer|company|management|"
        r"business|team)\b|\b(?:client|customer|management) (?:has|have) <upto1>(?:put|placed|"
        r"closed|cancell?ed|stopped|withdrawn) (?:the|this|that) <upto1>(?:requirement|<opening>)",
        needs=WORK,
    ),
    say.decides(
        6.0,
        r"\b(?:(?:have|has|are|is|there is|there are|currently) no|not have (?:any|an?)|is not "
        r"(?:any|an?)) <upto3>(?:vacanc(?:y|ies)|openings?|positions?|roles?|berths?|jobs?|"
        r"headcount)\b(?! <upto1>(?:requirement|limit|alert))",
        needs=WORK,
    ),
    say.decides(
        6.5,
        r"\b(?:<opening>|ad|advert) (?:that |which )?you <upto2>applied (?:to|for)\b"
        r"(?:,? (?!if\b|and\b|we\b)\S+){0,16}? (?:has|have|is|was|were) <upto2>(?:been )?<upto1>"
        r"(?:closed|filled|cancell?ed|removed|withdrawn|expired|taken down|no longer|"
        r"put on hold)\b",
        needs=WORK,
    ),
    say.decides(
        6.0,
        r"\b(?:client|customer|site|hospital|school|ward|branch|contractor) <upto2>(?:cancell?ed|"
        r"pulled|dropped|withdrawn|withdrew|scrapped) (?:the |this |that |your |all |their )"
        r"<upto2>(?:order|assignment|booking|shifts?|contract|requirement|<opening>)\b",
        needs=WORK,
    ),
    say.decides(
        6.0,
        r"\bthere (?:is|are|will be) (?:no|not an?) <upto5><opening>(?: \S+){0,3}? "
        r"(?:any ?more|any longer)\b",
        needs=WORK,
    ),
)
"""What became of the opening."""

NO_MATCH: Final[tuple[Signal, ...]] = (
    say.decides(
        6.5,
        r"\b(?:you|your <upto10>\S+|this|that|it|there|they|role|position|which|here) "
        r"<upto2>(?:do|does|did|is|are|was|were|be)(?: \S+)? not <upto4>(?:(?:a|the|our|as|"
        r"enough of a|such a)? ?<upto2>(?:fit|match|matches|matched|suited|suitable|aligned?|"
        r"alignment|right (?:person|candidate|one|profile|role|position))\b|fit\b|suit\b|align|"
        r"(?:meet(?:ing)?|reach|pass) <upto4>(?:requirements?|criteria|needs|expectations|"
        r"standards?|level|profile|specifications?|benchmark|threshold|mark|score)|(?:exactly "
        r")?(?:what|who|whom) we (?:are|were|need|want|have))",
        needs=WORK,
    ),
    say.decides(
        6.0,
        r"\bnot <upto1>(?:see|find|found|feel|felt|think|believe|identify|sure|convinced|meet|"
        r"met|match|fit|share) <upto8>(?:fit|match|suited|suitable|alignment|right (?:person|"
        r"candidate|role)|happy (?:here|with us)|(?:our|the|all|this|these) "
        r"<upto4>(?:requirements?|criteria|needs|expectations|standards?))\b",
        needs=WORK,
    ),
    say.decides(
        5.5,
        r"\b(?:not|no|never) <upto2>(?:the|a|an|our|as) <upto3>(?:fit|match)\b(?! <upto1>(?:for "
        r"everyone|guaranteed))",
        needs=WORK,
    ),
)
"""Skills and needs that do not meet."""

LOST_AND_OVER: Final[tuple[Signal, ...]] = (
    say.decides(
        6.0,
        r"\b(?:did|have|has|was|were|do) not <upto2>(?:ma[dk]e the <upto1>(?:cut|shortlist|short "
        r"list|list|final)\b|(?:get|got|go|going|made it) through\b)",
        needs=WORK,
    ),
    say.decides(
        6.0,
        r"\b(?:you|your) <upto2>(?:came|come|were|finished|are|been|placed) <upto4>(?:second|"
        r"runner-up|runner up|reserve candidate)\b|\bpipped\b|\byou <upto3>(?:missed out|lost "
        r"out)\b|\bedged <upto1>out\b",
        needs=WORK,
    ),
    say.decides(
        6.5,
        r"\b(?:going|go|gone|went|move|moving|take|taking|taken|decided|pursue|pursuing|head|"
        r"heading) <upto6>(?:another|different|other|new|separate) (?:direction|route|path|"
        r"way)s?\b",
        needs=WORK,
    ),
    say.decides(
        5.5,
        r"\b(?:end|conclusion) of (?:the|our|your|this) <upto2>(?:process|road|journey|line|"
        r"candidacy)\b (?:for you|here|with us)|\b(?:process|journey|path|candidacy|"
        r"application) <upto6>(?:(?:ends?|concludes?|stops?|finish(?:es)?) (?:here|today|there)|"
        r"(?:comes?|came|come) to (?:an|its) (?:end|close))\b|\b(?:will|to|shall|we) leave (?:it|"
        r"things|matters) (?:there|here)\b",
        needs=WORK,
    ),
    say.decides(
        6.5,
        r"\b(?:have|has|are|will|been|to|we) <upto2>(?:clos(?:e|ed|ing)|declin(?:e|ed|ing)|"
        r"reject(?:ed|ing)?|withdrawn|removed|disqualified|releas(?:e|ed)) <upto2>(?:your "
        r"<upto3><applied>|you from <upto3>(?:consideration|process))",
        needs=WORK,
    ),
    say.decides(
        6.0,
        r"\b(?:must|will|would|had to|need to|has to|have to|having to|decided to|going to|am|"
        r"are) <upto1>(?:pass(?:ing)? (?:on (?:your|this|you)|this time)\b|decline (?:your|to "
        r"(?:proceed|move|take|progress))|say no\b|turn you down|disappoint you|let you down)|"
        r"\b(?:it|that|answer|decision|outcome|result|this) <upto5>(?:is|was|be) (?:a |an "
        r")?<upto1>no\b(?=[.,;!:]|$| (?:from|for|this|i|at)\b)",
        needs=WORK,
    ),
    say.decides(
        5.5,
        r"\bnot <upto4>(?:better|good|happier|different|positive|nicer|kinder|the|favou?rable) "
        r"<upto1>(?:news|outcome|answer|result)\b|\bwish <upto5>(?:better|good|happier|different|"
        r"nicer|other) <upto1>(?:news|outcome|answer|result)\b|\b(?:have|be|bring|give|of|got|is|"
        r"are|some|with) <upto1>(?:bad|disappointing|sad|unwelcome|unhappy) (?:news|outcome|"
        r"answer)\b",
        needs=WORK,
    ),
)
"""A race lost, a process ended, a plain no."""

DECISIONS: Final = (
    *NOT_GOING_ON,
    *FOR_ANOTHER,
    *OF_YOU,
    *OF_THE_OPENING,
    *NO_MATCH,
    *LOST_AND_OVER,
)
"""Constructions that say no by themselves, once the message speaks of work."""
