"""Their process, their mail, their manners: what was bad about them."""

from afterword.core.check.constructions import Wording, wording

_PRAISED = r"""
    (instead of|rather than|unlike|where (most|other|others)|(most|other) (companies|firms|
        employers|places|people)) (\w+ ){0,4}(form|template\w*|auto\w*|generic|standard|canned|
        silence|send|leave|let|would|do|don'?t)
    ((would|could|might) have been (easy|easier|simpler|quicker)|could (easily|just|
        simply)( have)?) (to )?.. (send|sent|let|leave|left)
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
                thoughtless|callous)(?=[.,;!?]|$| (of (you|your|them|the)|to (me|us|candidates|
                applicants|people|anyone|\w+ (me|a|an|us|someone|people|candidates))|and|way|
                manner|thing|e-?mail|letter|reply|treatment|process|behaviou?r|conduct|attitude|
                experience|people|company|that|when|how|from|but|in))
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
            ({no_weight}|(nothing|nobody|no one|none|neither)( \w+){0,4}) ({bad})
            i (\w+ )?(killed|picked|chose|sent|opened|wrote|answered|brought|prepared|
                submitted|read|used) (the|a|an) ({bad})
            my (\w+ )?({process}|answers?|pitch|case|lesson|slides|code|presentation|example|
                nerves|fault|mistake|portfolio|essay|sample)
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
            (you|them) people(?! (from|in|at|of|helped|gave|showed|taught|made me|are so (good|
                kind)|were (so )?(kind|good)|should be
                 proud))
            people like (you|yours)
            (companies|firms|places|organi[sz]ations|employers|recruiters|agencies|managers|
                outfits|panels) like (yours?|this|that|you|these)
            your (sort|type|ilk|lot)
            your kind(?=[.,!?]|$)
            (how|so|that's|is so|is|'s|all too|just) {adv}(typical)( of| for|$|\W)
            just typical
            no wonder (you|your|turnover|nobody|no one|they|good people)
            no wonder (the|so many|people|everyone|this) .. (left|leaves?|leaving|quit\w*|gone|
                empty|vacan\w+|re-?advertis\w+|unfilled)
            (says?|said|tells?|told|speaks?|spoke|shows?|showed|teaches|taught|reveals?|
                revealed) (me )?(a lot|everything|more|volumes|all i (need|needed)( to know)?|
                much|a great deal|plenty|quite a \w+|something|all (that )?(one|you) \w+(
                 to know)?)( \w+)? (about|of) (you|your(?! \w+ (than|in|from))|how (you|they|the)|
                what (you|they|matters|counts|the)|who|the (company|culture|way|place|process|
                panel|people|team|values|kind|firm|organi[sz]ation))
            ((it|this|that|which|silence|letter|e-?mail|reply|decision|choice|your \w+) (really |
                just |rather |alone )?(said|told|spoke|showed|revealed)|says|tells|speaks|shows|
                reveals) (me |us )?(a lot|it all|everything|more|volumes|all (that )?(i|one|you)|
                much|a greatdeal|plenty|quite a|something|how|what) (\w+ ){0,5}(about|you|how|who|
                where|to know|think|value|priorities|colou?rs|(?=[.!?]|$))
            (says?|said|tells?|told|speaks?|spoke) (me )?(it all|volumes|everything|all i (need|
                needed)( to know)?)(?=[.!?]|$)
            (shows?|showed|reveals?|tells?|told) (me )?(exactly |just )?(where your|how little|
                your true|what you (really|actually|value|think (of|about))|who you (really|are))
            (reflects?|reflected) (badly|poorly|very|on you|on your|the \w+ of)
            reflecting (badly|poorly|very|on you)
            if (this|that) (is|was|'s) (how|the way|what|any|your idea|anything)
            (this|that|it|which) is (no|not|hardly|scarcely|never) (how|a|the) (way|manner) to
            (way|manner|how) (you|they|i (was|am|have been|got)|your \w+|the \w+|this|it|people|
                candidates|applicants) (was |were |been |have been |has been |had been |are |
                is )?(treat|treated|handled?|dealt|conduct|conducted|spoke|spoken|talked|
                communicat\w+|behaved|fobbed|messed|strung) .. (me|this|it|us|people|candidates|
                applicants|the (matter|whole|rejection|process)|my|things|with|badly|treated|
                handled|to)
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
            (learn|understand|know|curious|interested|hear|read) (more )?(about |in )?(the way|how)
            (liked|seeing|see|saw|watch\w*) .. how you (run|do|work|organi[sz]e)
            could (you )?(tell|share|say|advise)
            """,
    ),
)
