"""What was done for them, and what it should have bought."""

from afterword.core.check.constructions import Wording, wording

_GAVE = (
    "(brought|sent|referred|gave|got|found|introduced|recommended|trained|covered|fixed|built|"
    "helped|lent|hosted|drove|organi[sz]ed|ran|opened|saved|translated|did|taught|supported|"
    "worked|carried|raised|served)"
)
_FREELY = r"""
    (learn\w*|loved|enjoy\w*|happy|glad|pleased|proud|would do it again|grateful|thank you|thankful|
        honou?red|lucky|
        never (have )?(thought|expected))
    (my own|nervous|hint|reminder|notes|mistake|my fault)
    {no_weight} (owe|owed|expect|deserve|due|entitled)
    """
WORDINGS: tuple[Wording, ...] = (
    # What it should have counted for.
    wording(
        r"""
        i('d| would| should)( rather)? have (thought|expected|imagined|supposed)( that
            )?(?! i'd|,? i would) ... (count\w*|mean|meant|weigh\w*|worth|earn\w*|matter\w*|enough|
            something|expect|
            at least|better|remembered|carry|carries)
        (one|you|anyone) (would|'d|might|could) (think|expect|have (thought|expected)|imagine|
            suppose)( that)? ... (count\w*|mean\w*|earn\w*|weigh\w*|worth|something|enough|thanks|
            better|least|matter\w*|loyal\w*)
        (so |and )(this|that) is (what|how|all|the (thanks|reward|return)) (i|we|you|one|my|a)( \w+
            )? (get|gets|got|repay|thank|am|are|reward|treat)
        (is|was|was to be) (this|that)? ?(my|our|the) (reward|thanks|payment|return) (for|after|i
             get)
        this is (my|our|the) (reward|thanks|payment)
        i should(n'?t| not| hardly| never) (be |have )*(have|had|need|needed|asked|expected|
            made|required) to (compete|start|beg|queue|prove|wait|interview|explain|apply|ask|sit|
            fight|justify|line|stand|go|be|take|do)
        with (a|my|all my|such a) ... i should(n'?t| not| hardly| never| at least)
        (expected?|hoped for|deserve) (better|more|something else|loyalty|gratitude) (of|from) (you|
            your|a|an|the|this|people|all)
        i did (expect|think|hope|assume|believe) (that )?(you|your|my|it|this|the|to) ... (fight|
            stand|speak|remember\w*|mine|more|better|least|not just|count\w*|mean)
        (i|i'd|i had) (\w+ )?(assumed|understood|supposed|taken it)( that)? ... (settled|
            remembered|mine|agreed|arranged|a formality|count\w*|taken into|count for|in the bag|
            reserved)
        surely .. (years|months|nights|degrees?|experience|results|weekends|loyalty|record|marks)
             ... (weighs?|counts?|means?|worth|matters?|deserves?|enough|say|says|speaks?)
        a (person|man|woman|nurse|teacher|\w+) (who|with|of) ... (could|can|should|might|is entitled
             to) (at least )?expect
        would only be (fair|right|just|decent|proper) (for you|that|if you|to (give|offer|put|let|
            tell|hear))
        (only|no more than) (fair|right|just|decent|proper) (for you|that you|of you|if you)
        (paid|done|served|put in) my (dues|time|share|turn|bit)
        it (was|is|'s) my turn(?! to (say|ask|present|speak|cook|drive|thank))
        i (was|am|stood) next (in (line|the queue)|on the list)
        (could|should|ought to|might) (have|'ve) been mine
        (more|better) than (anyone|anybody|everyone|all of them)( else)? in that (room|building|
            place|corridor)
        (what|than|as) i (was|am) entitled to
        (entitled|owed|due) (to )?(me|that|this|the|an?|more|better|it|at least) (post|job|role|
            place|offer|answer|chance|interview|desk|explanation|call)
        """,
        unless=_FREELY,
    ),
    # What was done for them.
    wording(
        rf"""
        (do|done|did|manage|find) (this|that|me|even) (one|single|small|little) (thing|favou?r|
            turn)( (for|in return))?
        (return|repay|repaid|remember\w*|forget|forgotten) (a|the|my|that|such|this|any) (\w+
             )?(kindness|favou?r|help|introduction|loyalty|turn)
        i (just|only|merely) mention (it|this|that)(?=[.!]|$| (in|so|because|now))
        i was the one (you|who|they|that) (rang|called|asked|phoned|covered|stayed|came|gave|
            brought|built|trained|helped|saved|opened|ran)
        remember (that|this|who|it)(?=[.!]|$)
        after (i|all i|we|everything i|what i)('ve| have|'d| had)? {_GAVE} .. (you|your|for you|
            this|the) ... (expect\w*|think|thought|mine|owed|hoped|least|should|assumed|get|no|
            and)
        (given|with|for|after|considering) (all )?(what|everything|all|the \w+) (that )?(i|we)('ve|
             have|'d| had)? (done|given|put in|brought|sacrificed) (for|to|into) ... (entitled|
            expect\w*|owed|least|deserve\w*|no|thought|mine|better|not|hardly)
        i('ve| have|'d| had)? {_GAVE} .. (you|your|for you|the (school|shop|firm|ward|clinic|
            bank|team)) ... (and|so|but|yet) (you|i (was sure|did|had|do|would|
            'd|rather|thought|expected|assumed)|i'd|this|now|nobody) (\w+ )?(not|n'?t|could ?n'?t|
            could not|{{didnt}}|{{cant}}|expect\w*|have expected|return|would know|thought|
            assumed|hoped|hope|is what|even)
        (you|your \w+),? of all people,? .. (have|see|understand|look\w*|know|help|fight|remember|
            stand|not|n'?t)
        every .. i {_GAVE} (for you|you|your) ... (mine|expect\w*|thought|least|count\w*|owed|
            think|not)
        """,
        unless=_FREELY,
    ),
)
