"""Their process, their mail, their manners: what was bad about them."""

from afterword.core.check.constructions import Wording, wording

_PRAISED = r"""
    (instead|rather than|where most|unlike|other|most) ..
    {warm} .. (for not|that you {didnt}|you {didnt}|that nobody|nobody|never)
    {never} (made|let|left|kept) me (feel|wait|hang|guess)
    (without|rather than|instead of|not|n't|never) (leaving|keeping|letting|making|wasting|
        being left)
    """

WORDINGS: tuple[Wording, ...] = (
    # Their process, their mail, their manners: it was bad.
    wording(
        r"""
            ({your}|the|this|that|such a|such an|{your} whole|the (whole|entire)|
                such) {adv}(\w+ )?({process}) .. (is|was|were|are|has been|have been|seemed|seems|
                felt|feels|looked|proved|turned out|came across|comes across|struck me|reads|read|
                sounds|sounded|could not have been|couldn'?t have been)( (to be|as|like|rather|by|
                me))* {adv}(a |an |like a |like an )?{adv}({bad})
            ({your}|the|this|that|such a|such an|such|an?) {adv}({bad}|slow|slowness of|painful|
                tedious|endless|interminable|frosty|icy|cold|thin|feeble|flimsy|glib|trite|hollow|
                mealy-mouthed|weak) ({process})
            (you|they|he|she|the (panel|interviewers?|recruiter|manager|team|people|
                receptionist)|{your} (panel|interviewers?|recruiter|manager|team|people|colleagues?|
                staff|receptionist|assistant|boss)|one of (them|you)) (is|was|were|are|seemed|
                have been|has been|appeared|looked|came across) {adv}(as )?{adv}({bad}|late|bored|
                distracted|uninterested|disinterested|half asleep|on (his|her|their|your) phones?|
                checking|texting|reading (his|her|their|your) (emails|phone)|indifferent|aloof|cold|
                frosty|smug|snobbish|more interested in|too (busy|lazy|proud|important)|in no (way|
                position)|looking at (his|her|their|your)|less than (\w+))
            (deeply|highly|extremely|very|so|incredibly|utterly|totally|completely|quite|pretty|
                rather|frankly|simply|downright|just|plain|really|beyond|truly) (unprofessional|
                rude|disrespectful|dishonest|misleading|unfair|biased|discourteous|inconsiderate|
                patroni[sz]ing|condescending|disorgani[sz]ed|shoddy|arrogant|insulting|hurtful|
                thoughtless|callous)
            (it|this|that|which|what you did|to (do|say|treat|send|tell|keep|leave|expect|
                ask)( \w+){1,6}) (is|was|'s|feels|felt|seems|seemed) {adv}(unprofessional|rude|
                disrespectful|dishonest|misleading|unfair|biased|discourteous|inconsiderate|
                patroni[sz]ing|condescending|disorgani[sz]ed|shoddy|arrogant|hurtful|thoughtless|
                callous|cruel|poor form|bad form|shabby|unjust|wrong of|not (how|the way|a way|
                right|fair|acceptable|good enough|professional|on|much to ask)|no way to)
            ({your}|the|a|an|this|such|such a|any|complete|total|utter) {adv}(lack of|
                absence of|want of) {adv}(communication|feedback|respect|courtesy|transparency|
                clarity|organi[sz]ation|interest|professionalism|care|preparation|honesty|integrity|
                consideration|manners|empathy|decency|response|reply|information|contact|judge?ment|
                imagination|vision|accountability|attention|effort|explanation|follow-?up|humanity|
                compassion|openness|fairness|diligence|basic|common)
            {your} {adv}(own )?(failure|inability|refusal|unwillingness|incompetence|
                indifference|silence|rudeness|arrogance|excuses?|mistakes?|errors?|negligence|
                carelessness|prejudices?|bias|games?|lies|lie|broken|so-called|dithering|indecision|
                disorgani[sz]ation|ignorance|hypocrisy|double standards|oversight|shortcomings|
                short-?sightedness|haste|laziness|fault|doing|loss of nerve|mixed messages|
                contradictions?|false)( to| of| in|\b)
            """,
        unless=(
            _PRAISED,
            r"""
            {no_weight} ({bad})
            my (\w+ )?({process}|answers?|pitch|case|lesson|slides|code|presentation|example|
                nerves|fault|mistake|portfolio|essay|sample)
            (loved|enjoyed|admired) ..
            (read|saw) (\w+ ){0,3}(report|article|paper|piece|story|talk|book|study)
            unfair dismissals?
            (your|the) (report|article|paper|talk|story|piece|book|study)
            (sorry|apologies) (about|for)
            poor (old|thing|sound|signal|connection|line|weather)
            (was|were) (right|fair)
            """,
        ),
    ),
    # General contempt for how they do things.
    wording(
        r"""
            (you|them) people
            people like (you|yours)
            (companies|firms|places|organi[sz]ations|employers|recruiters|agencies|managers|
                outfits|panels) like (yours?|this|that|you|these)
            your (sort|kind|type|ilk|lot)
            (how|so|that's|is so|is|'s|all too|just) {adv}(typical)( of| for|$|\W)
            just typical
            no wonder (you|your|the|so many|people|nobody|no one|everyone|turnover|the post|
                good|they|this)
            (says?|said|told|tells?|speaks?|spoke|shows?|showed|taught|teaches|reveals?|
                revealed) (me )?(a lot|it all|everything|more|volumes|all i (need|needed)|
                all (that )?(i|one|you)|much|a great deal|plenty|exactly|just|quite a|what|
                how little|something|where your|your true) (\w+ ){0,5}(about|you|how|what|who|where|
                to know|of|think|value|priorities|colou?rs|(?=[.!?]|$))
            (reflects|reflect|reflected|reflecting) (badly|poorly|very|on you|on your|
                the \w+ of)
            if (this|that) (is|was|'s) (how|the way|what|any|your idea|anything)
            (this|that|it|which) is (no|not|hardly|scarcely|never) (how|a|the) (way|manner) to
            (way|manner|how) (you|they|i (was|am|have been|got)|your \w+|the \w+|this|it|people|
                candidates|applicants) (was|were|been|have been|has been|had been|are|is|treat|
                treated|handled|handle|dealt|conduct|conducted|ran|run|did|do|spoke|went about|
                communicat\w+|carried out|managed|behaved|chose|told) .. (me|this|it|people|
                candidates|applicants|the|my|things|with|badly|treated|handled|conducted|run|
                managed|dealt|communicated)
            (do|does|did) (you|anyone|anybody|your \w+|the panel|they) (even|actually|ever|
                really|honestly|not|always|just|people|think|ever even) (read|look|listen|care|know|
                bother|consider|have|treat|understand|check|think|realise|realize|want|give|
                interview|remember|hire|pay|train|see|get|ask)
            have you (even|ever|no|any idea|actually)
            did (you|anyone|they|nobody) (read|look at|open) my
            (was|is|were) (anyone|anybody|somebody|someone) (even|actually|ever|going|really)
            who (on earth|in their|do you|decides|thought|trained|runs|would|designed|approved|
                wrote) ..(think|right mind|that|you|this|your|these)
            """,
        unless=r"""
            {warm}
            (proud|care\w*|excellent|good|strong|healthy|well|beautiful\w*|wise\w*|smooth\w*|
                calm\w*|openly|honestly|together|learn\w*)
            (learn|understand|know|curious|interested|hear|read) (more )?(about )?(the way|how)
            could (you )?(tell|share|say|advise)
            """,
    ),
)
