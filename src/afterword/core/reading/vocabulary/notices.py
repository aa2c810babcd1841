"""How offices, boards and systems write a decision down in English: a line, a list, a mark, a rule.

Nobody in them says *unfortunately*, and few say *you*: a status is set, a list is published without
a name, a post has an appointee, a condition was not met, an offer lapses. The families: what a line
says; a list that leaves the reader out; a bar that was not reached; somebody named in the post; a
search that ends without anybody, or with somebody; a file that is closed; an offer taken back.
"""

from typing import Final

from afterword.core.reading.signals import Needs, Phrasebook, Signal
from afterword.core.reading.vocabulary.english import PIECES

_OVER = (
    r"(?:unsuccessful|regret(?:ted)?\b|declined|rejected|refused|disqualified|ineligible|"
    r"screened out|sifted out|filtered out|discontinued|unsuitable|failed\b|no go\b|no-go\b|"
    r"(?:not|non)[ -](?:be |been )?<upto1>(?:selected|shortlisted|successful|progress\w*|"
    r"qualified|retained|recommended|eligible|proceed\w*|suitable|considered|met\b|pass\w*|"
    r"invited|appointed|referred|hired|match\w*|an? (?:match|fit)|moving|moved|taken|placed|"
    r"pursu\w+|continu\w+)|(?:did|does|do|has|have|will|could|can) not <upto1>(?:be )?(?:progress|"
    r"pass|qualify|proceed|meet|advance|clear|continue|reach|match)\w*|"
    r"no longer <upto1>(?:in|under|being|available|active|considered)|"
    r"closed[ -/,(:]+(?:as |out |with )?<upto1>(?:filled|fulfilled|cancell?ed|no selection|"
    r"not selected|unfilled)|(?:position|role|job|post|vacancy|requisition) <upto1>(?:filled|"
    r"closed|cancell?ed|withdrawn))"
)

_ROUND = (
    r"(?:interviews?|stages?|rounds?|tests?|assessments?|assessment (?:centre|center|day)|"
    r"shortlist\w*|short list\w*|panel|sift|screening|callback|trial|audition|exam\w*|phase|"
    r"recruitment|selection|process|competition|longlist\w*)"
)

say = Phrasebook(
    {
        **PIECES,
        "over": _OVER,
        "round": _ROUND,
        "line": r"(?:status|outcome|result|results|remarks?|disposition|decision|determination|"
        r"recommendation|update|verdict)",
        "seat": r"(?:<opening>|seats?|places?|spots?|slots?|chances?|intake|cohort|class|crew|team|"
        r"roster|rota|line-up|company|complement|establishment|bursar(?:y|ies)|clerkships?|"
        r"studentships?|lectureships?|assistantships?|licen[cs]e|contract)",
        "title": r"(?:mrs?|ms|miss|dr|prof|professor|sir|rev|fr|sr|eng|engr|adv|capt|cllr)",
        "list": r"(?:lists?|panel|shortlist|short list|merit list|select list|register|roll|table|"
        r"certificate|pool|order of merit|results?|schedule|eligible list)",
    }
)
WORK = Needs.WORK

LINES: Final[tuple[Signal, ...]] = (
    say.decides(
        7.0,
        r"\b<line>(?: of (?:your |the )?\S+(?: \S+){0,4}?)?"
        r"(?: ?[:=|-]| is\b| was\b)[ '\"\[-]*(?:[^:;.!?]{0,40}?[ '\"(>/-])??<over>",
        needs=WORK,
    ),
    say.decides(
        7.0,
        r"\b(?:marked|tagged|flagged|classified|recorded|rated|graded|dispositioned|moved|changed|"
        r"updated|set|assessed|deemed|declared|found|adjudged|listed|showing|shows|certified) "
        r"<upto4>(?:as |to |at |be |you |him |her )?['\"]?<over>",
        needs=WORK,
    ),
)
"""A status, a remark, a result: one word or two behind a colon."""

LEFT_OUT: Final[tuple[Signal, ...]] = (
    say.decides(
        7.0,
        r"\b(?:your|the|applicant|candidate|roll|registration|index|reference) "
        r"<upto2>(?:names?|numbers?|nos?\.?|id|index|candidature|details) <upto3>"
        r"(?:do|does|did|is|was|are|were|has|have|could|can|will) not <upto2>(?:figure|appear|"
        r"feature|listed|included|among|amongst|find|found|placed|on|in|put|entered|carried|"
        r"forwarded|referred)\b",
        needs=WORK,
    ),
    say.decides(
        6.5,
        r"\b(?:you|your name|your application|your candidature) (?:have |has |were |was |will |is |"
        r"are )(?:been |be )?<upto1>(?:not|never) (?:been |be )?<upto2>(?:placed|included|listed|"
        r"ranked|put|admitted|allocated|assigned|matched|scheduled|called|referred|forwarded|"
        r"carried|certified|rostered|empanelled)\b",
        needs=WORK,
    ),
    say.decides(
        6.0,
        r"\b(?:if you are reading this|if yours was not|if you (?:did|have) not (?:get|got|had|"
        r"receive[d]?|hear[d]?)) .{0,60}\b(?:you (?:were|are) not|yours was not|thank you|sorry)\b",
        needs=WORK,
    ),
    say.decides(
        6.5,
        r"\b(?:you|your (?:name|application|candidature|candidacy|file|profile)) <upto3>(?:be|been|"
        r"is|are|was|were) <upto1>(?:removed|struck|deleted|dropped|eliminated|discontinued|"
        r"excluded|barred|ruled|stood down|withdrawn) <upto2>(?:from|off|out of) (?:the |this |our "
        r"|further |any )?(?!mailing|distribution|e-?mail)<upto3>(?:<list>|<round>|consideration|"
        r"running)\b|\b(?:have|had) (?:to |had to |now )?(?:remove|removed|take|taken|dropped?|"
        r"struck|stood) (?:you|your name) (?:off|from|down|out)\b(?! (?:the |our |this |my "
        r")?(?:mailing|distribution|e-?mail|list for))",
        needs=WORK,
    ),
)
"""A list is out, and the reader is not on it."""

BAR: Final[tuple[Signal, ...]] = (
    say.decides(
        6.5,
        r"(?<!where )(?<!how )(?<!which )\b(?:you|your <upto8>\S+|it|score|marks?|experience|"
        r"qualification|application|candidate|applicant|degree|total|reckoned) <upto3>(?:fall|"
        r"falls|fell|falling) <upto2>(?:short|below|outside|under)\b",
        needs=WORK,
    ),
    say.decides(
        6.5,
        r"\b(?:below|under|lower than|short of|less than|beneath) (?:the |our |their |this )?"
        r"<upto3>(?:cut-?off|pass mark|passing (?:score|mark)|threshold|benchmark|minimum|"
        r"standard required|required (?:standard|level|mark|score)|qualifying|merit line|bar)\b",
        needs=WORK,
    ),
    say.decides(
        6.5,
        r"\b(?:have|has|had|did|do|does|were|was|is|are|could|can) not <upto2>(?:clear|cleared|"
        r"qualify|qualified|attain|attained|achieve|achieved|secure|secured|satisfy|satisfied|"
        r"pass|passed|reach|reached|score|scored|obtain|obtained|meet|met)\b <upto7>(?:<round>|"
        r"cut-?offs?|marks?|thresholds?|benchmarks?|minimum|criteri(?:a|on)|standards?|level|"
        r"scores?|requirements?|eligibility|essential|qualif\w+|bar|conditions?)\b",
        needs=WORK,
    ),
    say.decides(
        6.0,
        r"\b(?:you|applicant|candidate|application) <upto4>(?:is|are|was|were|be|deemed|found|"
        r"considered|declared|adjudged|rendered) <upto2>(?:ineligible|unsuitable|disqualified|"
        r"unfit|not <upto2>(?:eligible|qualified|suitable|appointable))\b",
        needs=WORK,
    ),
    say.decides(
        6.5,
        r"\b(?:will|can|could|are|be|able to|shall|do|does) (?:not|unable to) (?:be )?(?:able to )?"
        r"<upto3>(?:schedul\w+|called|call|invit\w+|admit\w*|tak\w+|extend\w*|put\w*|see\w*|"
        r"recall\w*) <upto6>(?:for|to|through to|into|onto) (?:an? |the |our |any |further )?"
        r"<upto3><round>\b",
        needs=WORK,
    ),
    say.decides(
        5.5,
        r"\b(?:that|this|which) <upto1>(?:rules|counts|puts|takes|knocks) you out\b",
        needs=WORK,
    ),
)
"""A mark, a rule or a condition that was not met."""

TAKEN: Final[tuple[Signal, ...]] = (
    say.decides(
        6.0,
        r"\b<title>\.? (?!you\b)\S+(?: \S+){0,7}? (?:has|have|had|will|was) (?:now |also |"
        r"since )?(?:been appointed|be appointed|taken (?:up|charge|over)|take up|taken the|"
        r"assumed|been (?:engaged|named|confirmed)) ?<upto4>(?:to|as|in|with|from|<opening>|"
        r"charge|up|over|head)\b",
        needs=Needs.THREAD,
    ),
    say.decides(
        6.0,
        r"\b(?:appointee|successful (?:candidate|applicant)|appointed|selected candidate|"
        r"duties (?:be |have been )?assigned to|awarded to)(?: \(s\))? ?:",
        needs=WORK,
    ),
    say.decides(
        6.0,
        r"\b(?:seats?|places?|spots?|chances?|intake|cohort|crew|bursar(?:y|ies)|clerkships?|"
        r"studentships?|lectureships?|bid \S+|vacancy \S+) <upto8>(?:has|have|is|are|was|were) "
        r"(?:now |already |since |all )?(?:been )?(?:now |already |all )?(?:full|filled|taken|gone|"
        r"snapped up|spoken for|awarded|matched to|no longer (?:open|available|vacant|there))\b",
        needs=WORK,
    ),
    say.decides(
        6.0,
        r"\b(?:intake|cohort|crew|crew list|team|roster|rota|line-up|internships?|recruitment|"
        r"season|harvest|vintage) <upto4>(?:is|are) (?:now |already |all )?(?:full|complete|final|"
        r"fully (?:staffed|crewed|booked))\b|\bwe are (?:all |now )?(?:fully (?:staffed|crewed)|"
        r"set in the|full for the season)\b",
        needs=WORK,
    ),
    say.decides(
        6.0,
        r"\b(?:the |this |your |our |that )<seat> <upto3>(?:goes|went|going|gone|was given|has "
        r"been given|was offered|offered|released|passed) to (?!you\b)<upto3>(?:an?other|someone|"
        r"somebody|next|the|a|an|our|his|her|their|<title>)\b",
        needs=WORK,
    ),
    say.decides(
        6.5,
        r"\b(?:moved|gone|going|turned|passed|released|offered|moving|go|move|invited|approached) "
        r"<upto4>(?:to |on to |with )?(?:its|our|the|their) (?:second|next|other|reserve|backup|"
        r"runner-up|following) <upto2>(?:choice|candidate|person|applicant|name|finalist|in "
        r"(?:line|order))\b",
        needs=WORK,
    ),
    say.decides(
        6.0,
        r"\b(?:put forward|recommended?|nominated|for|chose|preferred) (?:an?other|the other|a "
        r"different) (?:name|finalist|nominee|appointee)\b",
        needs=WORK,
    ),
    say.decides(
        6.0,
        r"\b(?:has|have|had|is|are|was|were) (?:now |just |already |recently |since )?(?:completed|"
        r"finished|concluded|finalised|finalized|done with|through with) (?:her |his |its |our |"
        r"the |their |all )?<upto2>(?:hiring|recruitment|recruiting|selections?|appointments?|"
        r"staffing)\b|\b(?:hiring|recruitment|selection) <upto5>(?:has|have|is) (?:now )?(?:been )?"
        r"(?:concluded|completed|complete|finalised|finalized|over|finished|closed)\b",
        needs=WORK,
    ),
    say.decides(
        6.0,
        r"\b(?:all|every one of|both|the) (?:of )?(?:our |the |these )?<upto4>(?:places|positions|"
        r"roles|posts|offers|vacancies|seats|spots|slots|interns|openings) <upto6>(?:have|has|"
        r"were|are) <upto2>(?:been )?<upto1>(?:now )?(?:offered and accepted|accepted|filled|"
        r"taken|confirmed|gone)\b",
        needs=WORK,
    ),
    say.decides(
        6.0,
        r"\bwe <upto2>filled (?:it|them|that|those|both)? ?(?:on (?:monday|tuesday|wednesday|"
        r"thursday|friday|saturday|sunday)|yesterday|last week|this (?:week|morning))\b",
        needs=Needs.THREAD,
    ),
)
"""The post has somebody in it, or somebody's name on it."""

NOBODY: Final[tuple[Signal, ...]] = (
    say.decides(
        6.5,
        r"\bnone (?:of the (?:\S+ )?(?:candidates?|applicants?|persons|interviewees) |was |were )?"
        r"<upto3>(?:found|be|were|was|been)? ?<upto2>(?:suitable|recommended|appointed|appointable|"
        r"selected|met)\b|\bno (?:appointment|selection|candidate|recommendation) <upto2>(?:was|"
        r"were|has been|will be|be|could be)? ?<upto1>(?:made|recommended|selected|appointed)\b|"
        r"\bwith no selection\b|\bnone found suitable\b",
        needs=WORK,
    ),
    say.decides(
        6.0,
        r"\b(?:<opening>|advertisement|advert|announcement|competition|requisition|recruitment|"
        r"process|exercise|campaign|notification|search|selection) <upto12>(?:has|have|is|are|"
        r"was|were|stands?|be) <upto4>(?:been )?<upto1>(?:withdrawn|cancell?ed|annulled|abandoned|"
        r"terminated|rescinded|discontinued|scrapped|void|shelved|re-?advertised|stood down|"
        r"aborted|called off)\b",
        needs=WORK,
    ),
    say.decides(
        6.0,
        r"\b(?:discontinue|abandon|cancel|terminate|withdraw|close|annul|re-?advertise) (?:the |"
        r"this |our )(?:recruitment|selection|search|competition|<opening>|process|exercise|"
        r"campaign)\b|\bno applications? will be (?:assessed|considered|processed|reviewed)\b",
        needs=WORK,
    ),
    say.decides(
        6.0,
        r"\bno <upto4>(?:vacanc(?:y|ies)|openings?) <upto1>(?:now|any ?more|after all|any longer|"
        r"left|remain\w*)\b",
        needs=WORK,
    ),
)
"""A search that ends without anybody."""

CLOSED: Final[tuple[Signal, ...]] = (
    say.decides(
        6.5,
        r"\b(?:your|this) <upto3>(?:file|application|candidature|candidacy|case|dossier|"
        r"submission|profile) <upto6>(?:has|have|is|was|stands?|were|been|hereby) <upto3>(?:closed|"
        r"cancell?ed|terminated|annulled|archived|discontinued|released|disposed|returned|"
        r"treated as (?:closed|rejected|withdrawn)|removed|not passed|stops?)\b",
        needs=WORK,
    ),
    say.decides(
        6.0,
        r"\b(?:application|candidature|candidacy) <upto2>(?:stops?|ends?|concludes?|can not|cannot|"
        r"will not|shall not) <upto2>(?:here|be (?:entertained|considered|processed|accepted|"
        r"taken)|there)\b|\b(?:this|that|which) <upto1>(?:concludes|ends|closes) your "
        r"<upto2>(?:application|candidacy|candidature|participation)\b",
        needs=WORK,
    ),
    say.decides(
        6.0,
        r"\b(?:remaining|all other|other|outstanding|unsuccessful) applications? <upto4>(?:has|"
        r"have|are|were) <upto1>(?:been )?(?:closed|declined|rejected|released|archived)\b",
        needs=WORK,
    ),
    say.decides(
        6.0,
        r"\b(?:not|unable to|longer) <upto2>(?:accept|consider|entertain|process) "
        r"(?:any )?(?:late applications|(?:applications|submissions) <upto3>(?:received )?after)\b|"
        r"\b(?:has|have|was|were) not (?:been )?<upto1>(?:gone|passed|forwarded|sent|submitted|"
        r"presented) (?:on )?to (?:the )?<upto2>(?:panel|board|committee|hiring|client)\b",
        needs=WORK,
    ),
    say.decides(
        6.0,
        r"\b(?:they|she|he|client|manager|controller|director|team|panel) (?:are|is|have|has|"
        r"were|was)?(?: \S+){0,3}? ?(?:passing|passed)\b(?: on (?:this|you|your|it)\b| since| "
        r"because| as |[.,;!]|$)",
        needs=WORK,
    ),
    say.decides(
        6.0,
        r"\b(?:it is|its|so|that is|it has to be|this is) (?:a |an )?no (?:from (?:us|me)|on "
        r"(?:that|this)|for now|this time)\b|\bso i (?:can not|cannot) use you\b",
        needs=WORK,
    ),
)
"""A file is closed."""

TAKEN_BACK: Final[tuple[Signal, ...]] = (
    say.decides(
        8.0,
        r"^(?!.*\b(?:failing|if|unless|may|might|shall|will|must|should)\b).*\b(?:offers?|letter "
        r"of (?:intent|offer|appointment)|loi)(?: \S+){0,14}? (?:(?:is|are|has|have|was|were|be|"
        r"been|stands?|hereby|therefore|thus|accordingly|now)(?: \S+){0,5}? (?:withdrawn|"
        r"rescinded|revoked|retracted|cancell?ed|lapsed|void as|null and void|inoperative)\b|"
        r"(?:ceases? to (?:be|have)|stands? (?:withdrawn|cancell?ed|revoked)))",
        needs=WORK,
    ),
    say.decides(
        8.0,
        r"\b(?:withdraw(?:s|n|ing|al)?|rescind(?:s|ed|ing)?|revok(?:e|es|ed|ing)|retract(?:s|ed|"
        r"ing)?|lapse) (?:of )?(?:the|our|this|your|its|that|any)? ?(?:conditional |contingent |"
        r"provisional |job |written |above )*(?:offers?|letter of|appointment)\b",
        needs=WORK,
    ),
    say.decides(
        6.5,
        r"\b(?:(?:you|do|please) (?:need|should|shall|are|do)? ?not (?:to )?(?:now )?report|not "
        r"required to report|do not report) (?:to|on|for|at)\b",
        needs=WORK,
    ),
)
"""An offer is taken back."""

NOTICES: Final = (*LINES, *LEFT_OUT, *BAR, *TAKEN, *NOBODY, *CLOSED, *TAKEN_BACK)
"""All of them."""
