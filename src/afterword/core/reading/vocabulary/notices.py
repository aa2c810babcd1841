"""How offices, boards and systems note down in English what became of an application.

Nobody in them says *unfortunately*, and few say *you*: a status is set, a list is published
without a name, a mark lies below a bar, a file is closed. What became of the post stands in
``posts_taken``, offers that are taken back in ``offers_taken_back``.
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
        r"recommendation|update|verdict|feedback)",
        "list": r"(?:lists?|panel|shortlist|short list|merit list|select list|register|roll|table|"
        r"certificate|pool|order of merit|results?|schedule|eligible list)",
    }
)
WORK = Needs.WORK

LINES: Final[tuple[Signal, ...]] = (
    say.decides(
        7.0,
        r"\b<line>(?: (?:of|for|on) (?:your |the )?\S+(?: \S+){0,4}?)?"
        r"(?: ?[:=|-]| is\b| was\b)[ '\"\[-]*(?:[^:;.!?]{0,40}?[ '\"(>/-])??<over>",
        needs=WORK,
    ),
    say.decides(
        7.0,
        r"\b(?:new|current|final|latest|application|candidate) "
        r"(?:status|outcome|disposition|decision) ['\"]?<over>",
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
        6.0,
        r"\b(?:resume|cv|application|form|applicant|candidate|experience|evidence|you|licen[cs]e) "
        r"<upto2>(?:does|did|do|has|have) not <upto1>(?:show|demonstrate[d]?|evidence[d]?|"
        r"reflect|possess|hold|include) <upto6>(?:experience|years?|qualif\w+|criteri(?:a|on)|"
        r"degree|certificate|requirements?|registration|level|grade)\b",
        needs=WORK,
    ),
    say.decides(
        5.5,
        r"\b(?:that|this|which) <upto1>(?:rules|counts|puts|takes|knocks) you out\b",
        needs=WORK,
    ),
)
"""A mark, a rule or a condition that was not met."""

CLOSED: Final[tuple[Signal, ...]] = (
    say.decides(
        6.5,
        r"\b(?:your|this) <upto3>(?:file|application|candidature|candidacy|case|dossier|"
        r"submission|profile) (?!(?:once|when|until|after|if|as soon) )<upto6>(?:has|have|is|"
        r"was|stands?|were|been|hereby) <upto3>(?:closed|"
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
        r"\b(?:they|she|he|client|manager|controller|director|team|panel|partners?|owner|founders?|"
        r"board) (?:are|is|have|has|"
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

NOTICES: Final = (*LINES, *LEFT_OUT, *BAR, *CLOSED)
"""All of them."""
