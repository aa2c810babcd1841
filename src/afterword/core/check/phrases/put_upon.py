"""What they had the writer do, let the writer believe, and could so easily have said."""

from typing import Final

from afterword.core.check.constructions import Wording, wording

_LABOUR: Final = (
    "((stand|standing|sit|sitting) (there|for|out|outside|through|around|about|in (a|an|the|your) "
    "(\\w+ )?(corridor|hall|hallway|lobby|car|car ?park|rain|cold|sun|reception|waiting|line|queue|"
    "stairwell|draught))|wait|waiting|work|working|drive|driving|travel|travelling|come (in|"
    "back|all)|do (a|an|two|three|all|your)|fill|fill in|prepare|preparing|write|writing|run|"
    "cook|teach|pay|film|record|build|design|fly|redo|perform|present|translate|clean|rig|"
    "rewrite|repeat|jump|jumping|chase|chasing|queue|queuing|rehearse|draw|draft|weld|load|"
    "bake|mop|carry|shadow|train|unload|paint|dig|sew|play|audition)"
)
_HARM: Final = (
    "(cancel|think|believe|hope|give (up|notice)|hand in|turn down|resign|quit|sell|wait|drive|fly|"
    "work .. (free|nothing|unpaid)|prepare|go on (hoping|believing|thinking|preparing)|pay for|"
    "borrow|tell my|move (my|house|here|across)|uproot|come all|travel (all|three|four|five|six)|"
    "walk (in|into)|stand (there|in)|sit (there|in|for|through))"
)
_FOOL: Final = "(a|an|some) (fool|idiot|muppet|lemon|mug|beggar|clown|eejit|numpty|right \\w+)"
_COSTLY: Final = (
    "(quit|buy|leave|sell|move|cancel|book|turn down|resign|hand in|pack|rent|order|give up|give "
    "notice|drop|stop (applying|looking)|clear my)"
)
WORDINGS: tuple[Wording, ...] = (
    wording(
        rf"""
        ((you|your \w+|the (panel|recruiter|agency)) (lot |people |all )?had|(you|your (panel|
            company|recruiter|agency|manager|office|team)) (lot |people |all )?made) (me|us)
             {_LABOUR}
        (you|your \w+|the (panel|recruiter|agency)) (lot |people |all |knowingly |simply |just
             )*let (me|us) (stand up and |sit there and |go and |carry on and )?{_HARM}
        (you|they|your \w+) (had )?(told|asked|advised|encouraged|urged|said) (me )?to {_COSTLY}
             ... and (so )?(i|we) (did|have|had|borrowed|gave|quit|left|bought|paid|spent|sold|
            moved|turned|cancelled|booked|resigned|handed|packed|dropped|stopped|told)
        i (have |had )?(stood|sat|waited|turned up|believed|trusted|drove|came|hung) .. like {_FOOL}
        (interview\w*|invited|asked|called|brought|kept|strung|think|hoping|waiting|needed) ..
             (only )?so (that )?(you|they|he|she|somebody|someone)('d| could| can| would|'ll) (say|
            have (a|an|some|three|two|enough)|write|tick|show (the|your|that)|claim|collect|tell
             (the|your)|pretend|prove)
        (never|not|without|no|had) (had |have |having |with |ever )*(the (slightest|least|faintest)
             |any |real )*intention of (hir|giv|tak|call|offer|read|consider|employ|pay|appoint|
            keep)\w*
        (that|which|job|post|interview|position|role|there|contract|place) (was|were) never (really
             |actually |ever |truly )*(going to (happen|be (mine|open|given|offered|filled))|meant
             (to be (filled|mine|open|given)|for (me|us|outsiders|anyone)))
        """,
        unless=r"""
        (laugh\w*|smil\w*|hook\w*|thinking|curious|at home|feel (so |very |right )*(welcome|at ease|
            at home|safe|valued|calm))
        {warm}
        how (little|briefly)
        (not|n't|never|hardly) (long|ever)
        (won'?t|not|never|n't) (let|have|had|make|made) (me|us)
        let (me|us) (work|wait|sit|stand|drive|prepare) .. (beside|with|in the warm|inside|at my
             own pace|your)
        (i|we) never (had|have)
        i (had|have|'ve) no (real )?intention
        """,
    ),
    # It would have cost you nothing.
    wording(
        r"""
        would (n'?t |not )?have (cost|taken) (you|them|anyone|anybody|nobody|somebody|someone|your
             \w+|one of you|the \w+)? ?(only |just |less than |no more than |all of )*(nothing|
            little|very little|(one|a|two|three|five|ten|thirty|\d+) (\w+ )?(minutes?|seconds?|
            lines?|calls?|e-?mails?|stamps?|words?|sentences?|moment))
        (it |that )?would have (been|saved) (still |even |far |much )*(more useful|more helpful|
            kinder|fairer|a kindness|decent|more honest|braver|better manners|more to the point) ..
             (before|earlier|in \w+ (and )?not|had (you|it|they)|if (you|they|somebody|someone|it)|
            to (say|tell|mention|write|ring))
        (it |that )?would have (really |rather |perhaps )?(helped|been (enough|nice|good|useful|
            helpful|polite|something)) (if (you|the|your|somebody|someone|they|anyone|it|that)|had
             (you|the|your|somebody|someone|they|anyone|it|that))
        i (only |do |just |really |rather |still )*wish (that )?(you|someone|somebody|they|anyone|
            anybody|your \w+|the (panel|recruiter|company|advert\w*|job description|agency|
            manager))('d| had| would have) (\w+ly |ever |even |at least |only |just )*(mentioned|
            told (me|us)|said|warned|asked|read|looked|kept|thought of|let (me|us)|been (clear\w*|
            honest|open|straight|frank|upfront)|given (me|us) (a|one|the)|found|rung|called|written|
            had the|passed on)
        (pity|shame|only sorry) (that )?(you|they|nobody|no one|somebody|someone|your \w+)('d| had|
            hadn'?t| could(n'?t| not)| did(n'?t| not)) (not )?(\w+ )?(mention|told|tell|say|said|
            warn|ask|read|look|pass|think|thought|find|found|ring|rung|call|write|written|give|
            given)\w*
        had (this|that|the (panel|recruiter|brief|advert\w*|letter|e-?mail|message|office|guidance|
            feedback|decision|news|same)|your|somebody|someone|anyone|anybody|you|it|one of you|
            they) (\w+ ){1,14}(before|in the first place|in time|earlier|when i|as (i asked|
            promised|agreed|you)|for most|properly|at all|even|once|my (cv|application|letter|file|
            portfolio)) .. (i|we|you)('d| would| could| might| should)( not| never|n'?t)? (have|be|
            now)
        (like|want|love|please have|have) my (\w+ )?(saturdays?|sundays?|days?|evenings?|nights?|
            weekends?|weeks?|months?|hours?|afternoons?|fare|money|holiday|years?) back(?=[.,!]|
            $| (though|but|please|if|and))
        """,
        unless=r"""
        (kind\w*|grateful|thank\w*|glad|lovely|enjoy\w*)
        (if|wish|had) i\b
        (met|found) (you|it|this (book|course|place|town)) (sooner|earlier|before)
        """,
    ),
    # Who looked elsewhere, and whose name was on it.
    wording(
        r"""
        (looking|staring|glancing|peering|tapping|typing|scrolling|playing|smiling)( away)? (at|on|
            through|with|into|down at) (your|his|her|their|a|the) (tele)?(phones?|laptops?|screens?|
            watch|e-?mails?|clock) .. (the whole|throughout|for most|most of|all the time|while i|
            during my|half the|the entire|when i|as i)
        (was|were|sat|is|been|being|spent) .. on (his|her|their|your) (tele)?(phone|laptop)s? (the
             whole|throughout|for most|most of|all the (time|way)|while i|during my|half the|the
             entire)
        (took|take|taking|answered|answering|made) (a|an|two|three|several|four|\d+) (\w+
             )?calls?(?=[ ,.]).. (while|during|in (the middle|it|my)|in (those|the) (\w+ )?minutes)
        (e-?mail|letter|message|note|mail|text|reply|rejection|one|answer) (that|which) (starts?|
            begins?|opens?|began|started|opened|was addressed|came addressed) (with|
            to)? ?["']?(dear|hi|hello|good (morning|day)|esteemed)? ?(candidate|applicant|sir or
             madam|first ?name|job ?seeker|user|mr wrong)
        (with|had|bore|carried|under) (somebody|someone|another (\w+ )?(candidate|applicant|person|
            woman|man))( else)?'s (first |own |full |last )?name (at the top|on it|in it|in the
             (first|greeting|subject|second)|still|pasted|throughout)
        """,
        unless=r"""
        (my|our) (own )?(phone|laptop|watch|son|daughter|wife|husband|children|class|pupils)
        (thank\w*|grateful|glad)
        (let (you|her|him|them) know|in case|pass\w* (it|this) on|so that (you|she|he|they))
        """,
    ),
)
