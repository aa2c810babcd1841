"""Asking to decide again, and asking them to justify what they decided."""

from afterword.core.check.constructions import Calmer, Wording, wording
from afterword.core.check.diagnostic import Severity

_ACCEPTS = r"""
    {no_weight} (asking|ask|disput\w+|argu\w+|challeng\w+|question\w*|contest\w*|appeal\w*|
        reopen|re-open|revisit|reconsider|change your mind|debate|relitigate|second-guess|expect\w*|
        fight|overturn|trying|hop(e|ing)|looking)
    (fully|completely|entirely|absolutely|quite|of course)? ?(accept|understand|
        respect)s? (that )?(the|your|this|it) (decision|outcome|choice|panel's|result|
        is final)(?!.* but)
    (no|any) (intention|wish|need|desire) (of|to)
    """
_SPARED = (
    _ACCEPTS,
    r"""
    {future}
    (it was|found it|that was) hard to accept .. but
    changed my (own )?(mind|view|thinking)
    (nobody|no one|none of you) .. (change|changing|reconsider|revisit)
    (i'll|i will|i'd be (glad|happy) to|(i was|i'm|i am) (hoping|going) to|i can|let me) (\w+ )?
        (take|have|give) (it )?(another|a second|a fresh|one more|a further|a closer)
    my (own )?(notes|answers?|slides|cv|figures|numbers|work|code|portfolio) (another|a second|
        a fresh|one more|a closer)
    look (again|back) (at|over|into) my (own )?(notes|book|slides|photos|drawings|answers?|code)
    before .. (summer|autumn|winter|spring|holidays?|rush|term|season|year)( (it )?all)? starts
    (summer|holiday|break|rest) before
    in (that|this|the \w+) (case|trial|match)(?=[.?,])
    review(ed|ing)? my (cv|portfolio|application|resume|materials|qualifications|
        answers|case study)(?! again)
    (you|team) (reviewed|took|gave)
    (time|care|effort|thought) .. (review|considering)
    (another|a second|one more|a further) (look|read|go) at (my notes|the|a)
    (if|should) (the )?(circumstances|anything|things|situation|plans|your plans)
    """,
)
_FORWARD = "What one thing would you advise me to work on?"

WORDINGS: tuple[Wording, ...] = (
    # Ask to decide again.
    wording(
        r"""
            (reconsider|re-consider|rethink|re-think|reverse|overturn|re-?evaluat(e|ing)|
                re-?assess|re-?examine|re-?open|undo|withdraw|rescind|review) .. (the|your|my|this|
                that|their|it|me|us)( \w+)? ?(decision|application|candidacy|outcome|choice|case|
                rejection|result|verdict|for (this|the) (role|job|position|post)|refusal|mind|
                assessment|stance)
            (reconsider|re-consider|overturn|reverse|re-?evaluate|re-?assess|re-?examine|
                re-?open) (it|this|that|me|us|the matter|my position)(?=[.!?,]|$)
            (want|wish|would like|'d like|intend|plan|writing|decided|going|have|like|
                need) to (formally |officially )?(appeal|contest|dispute|challenge|object|lodge|
                protest|fight|query)( (the|this|your|against|it|to|an?|that)|(?=[.!?,]|$))
            (i |to )?(appeal|contest|dispute|protest) (the|this|your|against) (decision|outcome|
                result|rejection|finding|score)
            (lodge|file|submit|make|launch) an? (formal )?appeal
            (how|is there|what is|where) .. (appeal|appeals|complaints) (process|procedure|
                route)
            take no for an answer
            """,
        unless=_SPARED,
        severity=Severity.ERROR,
        message="Asking to decide again puts the reader on the spot, and the answer is no.",
    ),
    # Look again; let it not be final.
    wording(
        r"""
            (revisit|look (again|back) (at|into|over)|(take|have|give it|give me|
                give my \w+) (another|a second|a fresh|one more|a further|a closer) (look|glance|
                read|go|shot|chance|try|consideration)|think (again|twice|it over|
                about it again)|(change|changing|changed) (your|their|her|his|the panel's) (minds?|
                view|opinion|decision)|reconsider(ed|ing|ation)?|reverse (it|this|that|course)|(a|
                one|my) (second|another|last|fair|further|real|proper|final) (chance|look|hearing|
                opinion|shot|go|opportunity|interview) .. (to (prove|show|convince|demonstrate|
                explain|change)|at (this|the) (job|role|position|post|interview)|for this|with you|
                before)|there('s| is|'s still| is still) (still )?time (to|for(?! me))|(not|n'?t|
                never) too late|before (you|it|they|anything|the|any) .. (sign(s|ed)?|finali[sz]ed?|
                final(?! (exam|round|stage|interview|year|week|whistle))|contract|starts?|
                announce\w*|too late|confirm\w*|commit|settle|make it official)|in case it (would|
                might|could|will|may) (change|alter|affect|influence|make)|(would|might|could|may|
                will|to|i'll|i'd) (still )?(change|alter|sway) (your|the|their|anyone's|
                everyone's) (panel's |team's )?(minds?|view|opinion|decision|outcome|picture))
            (not|never|n'?t) (ready|going|willing|prepared|able|about|one) to (take no|
                accept (it|this|that|your|the|a no|no)|give up (on|so)|let (this|it) (go|rest|drop)|
                walk away)
            (cannot|can'?t|won'?t|will not|don'?t|do not|refuse to|unable to|not able to|
                unwilling to|hard to|find it hard to|difficult to|struggl\w+ to) (simply |just |
                possibly |really |easily |fully )?(accept) (it|this|that|your|the|no|being|a|
                such)( (decision|outcome|rejection|refusal|answer|result|reason\w*|no|verdict|
                explanation))?
            """,
        unless=_SPARED,
        message="Asking to decide again puts the reader on the spot, and the answer is no.",
    ),
    # Why did you.
    wording(
        r"""
            why (on earth |then |exactly |is it that |was it that |the hell |would |did |do |
                have |had |are |were |could |must )+(n'?t |not )?(you|they|he|she|the (panel|team|
                company|board|committee|manager|recruiter|other|successful|decision|role|job)|
                your \w+|anyone|nobody|no one|someone|somebody|this|that|it|a|an|another|bother|
                invite|interview|advertise|ask|waste|even|tell|put|make)
            why (you|they|the (panel|team|company|board|committee|manager|
                recruiter)) (\w+ly )?(chose|choose|{didnt}|{hadnt}|{wasnt}|{cant}|{wont}|rejected|
                picked|went|hired|decided|turned|passed|preferred|felt|feel|think|thought|would|
                gave|selected|overlooked|dismissed|believe|took|offered|bothered|invited|
                interviewed|asked|wasted|said|wanted|even|have|had|needed|never|ignored)
            why (the|this|that|another|someone|somebody|a|an|your|some) (\w+ )*(candidate|
                person|applicant|choice|decision|hire|else|outsider|graduate) (was|is|were|got|had|
                has|and)
            why not me
            why me
            why (was|wasn'?t|am|were|have|did|didn'?t|couldn'?t|can'?t) i (not |even |never |
                being |been |so |just |then )*(rejected|turned|passed|overlooked|selected|chosen|
                hired|given|told|considered|good|right|get|dropped|dismissed|invited|interviewed|
                asked|the|offered|informed|treated|made|enough|unsuccessful|shortlisted|deemed|
                judged|have|allowed)
            """,
        unless=r"""
            {no_weight} why
            if i {cant}
            (understand|see|know|appreciate|clear( to me)?|explain(ed|ing)|told me|telling me|
                and) (exactly |completely |entirely |now |fully |perfectly |well |quite )*why (you|
                they|the|this|someone|that|i)(?!.* (i do not|i don'?t|i fail|i can'?t))
            (that|which)( is|'s) why (the|your|you|they) (\w+ )?(had|was|were|could)
            why (you|they) (love|loved|joined|enjoy|became|built|started|care|do what|work)
            why (did|do) you (join|love|stay|like|start)
            why i (love|loved|enjoy|want|applied|enjoyed)
            """,
        calmer=Calmer(_FORWARD),
    ),
    # What did they have; on what grounds; I want to know.
    wording(
        r"""
            (what|which) .. (did|do|does|has|had|have|is|was|makes?|made) ({rival}|
                the person you \w+|your \w+ \w+) (got |really |actually )?(have|has|had|offer|bring|
                do|that (i|my|made)|so (special|much)|got|better|possess|know|show)(?!.* to (work|
                learn|add))
            what .. (they|he|she|{rival}|the \w+ \w+|somebody|someone) (had|has|have|did|
                offered|brought|got|possess\w*|could) .. (that )?(i|my|me) ({didnt}|{dont}|{cant}|
                {hadnt}|lack\w*|{wasnt}|could|{wont})
            what (they|he|she|{rival}) .. (have|has|had|got) over me
            (who|whom) (was|is|did you|you|got|exactly|has|beat|will) .. (chosen|hired|hire|
                choose|pick|picked|appointed|selected|got|get|instead|successful|job|role|position|
                beat)(?! .* congrat)
            (on|by|under|with) what (basis|grounds|criteria|criterion|metric|measure|standard|
                evidence|authority|logic|reasoning|planet|world)
            how (can|could|did|on earth|in the world|come|is it|was it|is it possible|do|would|
                exactly) .. (you|they|the (panel|team|company|committee|board)|someone|somebody|
                anyone|a (company|person|panel|candidate)|he|she|it) .. (justif(y|ied)|possibly|
                conclude[ds]?|judge[ds]?|arrived?|reach(ed)? (that|this|such|your|the (decision|
                conclusion))|claim|say (that|i|my)|decide (that|i|on|against|to|after|in)|rank\w*|
                tell (from|after|whether|in)|know (from|after|whether|that)|score[ds]?|fail|beat|
                better than|more qualified|overlook\w*|miss|ignore|defend|expect me|get it so|
                make (a|that|this|such)|come to (that|this|such|the)|be (so|a better|right|sure|
                that|true|fair|possible|considered|right that)|qualified|not (see|want|good|enough))
            (i|we)('d| would| do| really| still| just| think i| feel i| believe i)* (want|
                demand|need|expect|deserve|am (entitled|owed)|'m (entitled|owed)|require|insist on|
                request|like|be grateful for|appreciate|hope for|am asking for|ask for|
                deserved) .. (an (explanation|answer|honest|account)|answers|a (proper|real|full|
                detailed|valid|honest|genuine|better|straight|good|clear|written|formal|legitimate|
                frank|truthful|satisfactory|convincing) (\w+ )?(reasons?|explanations?|answers?|
                responses?|account|justification)|justification|the (real|actual|true|honest|full|
                genuine|whole|exact) (\w+ )?(reasons?|story|explanation|truth|grounds)|the truth|
                to (know|understand|be told|hear|see) .. (why|how you|what (they|he|she|the)|
                on what|who|real|reason|grounds|scores?|scoring|criteria|truth|evidence|notes|
                decision)|your (reasons|reasoning|justification|rationale|scores|scoring))
            (the|your|their) (real|actual|true|honest|genuine) (reasons?|grounds|story|motives?|
                agenda|explanation)
            (please |could you (please )?|can you (please )?|would you |will you |kindly |
                you (should|must) )?(justify|explain|clarify|account for|elaborate on|substantiate|
                defend) (to me |yourselves |yourself |please )?(how|why|on what|your (decision|
                reason\w*|choice|rejection|scor\w+|process|thinking|logic|rationale|criteria)|
                the (decision|reasons?|grounds|outcome|rejection|logic|rationale|basis|choice|
                discrepancy|contradiction|scor\w+)|this (decision|outcome|to me)|that to me|
                what (they|he|she|made (them|him|her)))
            """,
        unless=(
            _ACCEPTS,
            r"""
            (understand|see|know|clear|explain\w*|learn\w*) (how|why|what) .. {warm}
            thank(s| you) .. (explain\w*|telling|sharing)
            as you (kindly |openly |rightly )?(told|said|explained|showed|wrote)
            i (can |could |can't |couldn't |now |will |would |had to |tried to |should |never |did |
                didn't |did not )*(explain|explained|justify|clarify|account|elaborate)
            (why|how) (did|was|were|is) my
            (what|how) .. (stronger|improve|work on|do differently|learn)
            (how|what) (you|they|the team) (do|work|run|built|plan)
            who (will|would|did) you (suggest|recommend|advise|say)
            if .. (reasons?) .. (share|share\w*)
            """,
        ),
        calmer=Calmer(_FORWARD),
    ),
)
