"""What they should have done, what they caused, what it cost in waiting."""

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

_KEPT = r"""
    (?<!never )(?<!not )(?<!n't )(kept|keep|keeps|keeping|honou?red|stood by) (your|their|his|her|
        the|that|every|each) (\w+ )?(words?|promises?)
    (and|which|that) (you|they|he|she|it)( (always|really|both|all|actually|indeed|duly))* (kept (
        it|that|to it|them)|stood by (it|them)|stuck to (it|that)|meant it)(?=[.,;!]|$| and| (to|on|
        as|when|with|even|in spite))
    (and|which|as|just as|exactly as) (you|they|he|she|it|your \w+|the \w+)( (both|all|always|
        really|actually|indeed|duly|certainly))* (did|was|were|is|are|have|has)(?=[.,;!]|$| so| it|
        and| just| exactly| to the)(?!.* (late|later|after|never|only|eventually|finally))
    and( (you|they|he|she|it|your \w+|really|actually|indeed|duly))* (rang|called|phoned|wrote|
        answered|replied|came|told me|let me know|was|were|arrived|sent \w+)( \w+){0,2} (on time|on
         the (very )?(day|dot|hour|minute)|that (very )?(day|morning|evening)|to the (minute|day|
        hour)|early|(a|one|two) \w+ (early|earlier|sooner)|as promised|(as|when) you (had )?said|
        even (before|sooner)|within the (hour|day|week))
    (?<!not )(just |exactly |even |quite )?as (you|they|he|she) (had )?(kindly )?(promised|said you
         (would|might)|told me you would)(?!.* (but|never|not|no|nothing|then|yet|still)\b)
    (before|earlier than|sooner than|faster than) (the \w+ )?(you|they|he|she) (had )?(promised|
        said)
    (look\w* forward|thank\w*|grateful|glad|delight\w*|lovely|enjoy\w*|love[ds]?|tast\w*|tried|
        read) ... (that )?you promised( me| us)?(?!.*( never| not|n't| but| yet| then| still|
        nothing)\b)
    """

WORDINGS: tuple[Wording, ...] = (
    # What you never do.
    wording(
        r"""
        you (do not|don't|never|do not even|don't even|hardly|barely|obviously don't) (read|
            look at|answer|reply|open|care|listen|bother|respond|value|respect)
        """,
        unless=r"""
        (if|that|when|unless|hope|sorry) you (do not|don't) (answer|reply|respond|mind)
        you (do not|don't) (answer|reply|respond) .. (that is|that's|i understand|no harm)
        """,
    ),
    # You said one thing and did another.
    wording(
        r"""
            (you|they|he|she|the \w+|{your} \w+) (had )?(said|told me|told|promised|assured|
                wrote|mentioned|claimed|insisted|swore|advertised|guaranteed|implied|hinted|agreed|
                stated|kept saying|kept telling|made out|confirmed|gave me to understand|led me|
                as good as|all but|practically|repeatedly|specifically|explicitly|
                clearly)( me)? ... (and then|but then|only to|yet|then (hired|chose|picked|went|
                gave|you|they|decided|turned|changed)|and now|but (now|instead|in the end|it (turns|
                never|took|was \w+ weeks)|that (never|didn'?t|turned)|nothing|no one|nobody|
                i (never|heard|have|had|waited|got|am still|'m still)|you (never|{didnt}|chose|
                hired|picked|went|gave|then|{hadnt}|decided|have not|took|waited)|they (never|
                {didnt}))|which (turned|turns|never|was (not|n'?t|a lie|false|untrue)|{wasnt}|
                {didnt})|and (never|nobody|no one|i (heard|waited|got|never)|you never|nothing)|
                when in (fact|reality)|while (in fact|actually|all))
            (you|they|he|she) (as good as|all but|practically|basically|more or less|
                virtually) (promised|offered|told|said|guaranteed|gave)
            (you|they|he|she) promised( me)?(?! (was|were|is|are|came|arrived|work\w*) )(?= |,|$)
            (broken|empty|hollow|false) (promises?|assurances?|hopes?)
            false pretences
            (promised|said you would|told me you would|said you'd|told me you'd) (to )?(call|
                ring|write|get back|reply|be in touch|let me know|have an answer|decide) .. (by|
                within|on|in|last|after|before)
            on the strength of (your|what|his|her|their)
            i was (told|promised|assured|given to (understand|believe)|led) ... (but|yet|
                only to|and (yet|now)|
                instead|which|however)
            what happened to (the|your|that)
            whatever happened to (the|your|that|common|good)
            (was|were) (all )?(a lie|lies|untrue|not true|just talk|hot air)
            (promises?|words|talk|assurances?) (\w+ )?(was|were) empty
            despite (your|the|all your|all the|repeated|his|her|their) (\w+ )?(promises?|
                assurances?|claims?|talk|words|statements?|encouragement|insistence)
            contrary to (what|your|the)
            """,
        unless=(
            _KEPT,
            r"""
            (sorry|apologi[sz]e)
            (you|they) (said|told me|mentioned|wrote) .. (busy|short|pressed)
            {warm} .. (anyway|nevertheless|all the same|still)
            (still (found|made|took|gave|stayed|called|wrote))
            """,
        ),
    ),
    # You are the cause.
    wording(
        r"""
            (because|on account|as a (direct )?result|on the back|on the strength) of (you|
                your (\w+ )?(decisions?|rejection|letter|e-?mail|delays?|silence|promises?|word|
                words|assurances?|mistakes?|process|call|recruiter|panel|indecision|refusal|answer|
                no|"[^"]+")|what (you|they|he|she|{your} \w+) (said|told|did|promised|wrote|led|
                implied)|the way (you|they))
            (your|not my|hardly my|their|his|her|the (panel|recruiter|agency|
                team)'s) (own )?(fault|doing|responsibility|failing)
            (i |can only |only )blame (you|your|the (panel|process|team|recruiter|interviewer))
            (the )?(blame|fault|responsibility) (lies|lay|is|rests|falls)
            through no fault of (my own|mine)
            (you|they|your \w+|the delay|this) (have |has )?cost me
            costs? me (the|a|my|an|weeks|two|three)
            (you're|you are|they're|they are) the (reason|cause)
            you (are|'re) (to blame|responsible|at fault)
            i hold you
            hold (you|your|the) \w* ?(responsible|accountable)
            you owe me
            i place the
            thrown? off by (your|the|his|her)
            put off by (your|the way|his|her|the (panel|interviewer))
            (the |one |main |only )?reason (that )?(i|my) .. (badly|poorly|late|failed|
                struggled|flustered|underperformed|froze|did not|didn'?t|lost|nervous|stumbled|
                was late) .. (is|was) .. (that )?(your|you|the|nobody|no one|they)
            (your|the) (receptionist|recruiter|assistant|directions|panel|interviewer|agency|
                link|portal|system|room|\w+) (sent|gave|told|made|had|put|kept|led) me (to )?(to |
                in )?(the |a )?(wrong|late|incorrect|different|waiting|nervous|in a)
            (if i had|had i|if i'd) (only |even )*(been (told|given|warned|asked|allowed|informed)|
                known (you|they|(that )?(you|they|the (job|role|post|position|decision|process|
                panel|interview|choice|answer))|it was (already|all|only|just)))
            (?<!as )(?<!even )if (you|they|the (panel|team|recruiter|interviewers?)|someone|
                somebody|anyone|your \w+) (had|'d|would have) {adv}(only |just |simply |bothered|
                even |been (told|given|more|honest|clear|straight|upfront|able|allowed|asked|
                listening|less|fair)|told|read|listened|asked|looked|called|let|said|given|known|
                explained|taken|paid|prepared|checked|mentioned|warned|made|shown|treated|got|kept|
                informed|spoken|written|replied|answered|done|cared)
            (?<!never )(had|should) (you|they|the (panel|team|recruiter|interviewers?)|anyone|
                someone|your \w+) (only |even |ever |actually |simply |just )*(bothered|
                been (told|given|more|honest|clear|upfront|able|allowed|asked)|told|read|listened|
                asked|looked|called|known|explained|taken|paid|prepared|checked|mentioned|warned|
                informed|said|given|let)
            """,
        unless=r"""
            because of (what )?you\w* .. (reminder|advice|tip|help|encouragement|kindness|note|hint)
            (i am|i'm) writing .. because of
            (signed up|enrol\w*|took a \w+|came early) .. because of
            (grateful|thank\w*|thanks|appreciat\w*|glad|inspired|learn\w*|better|improved|happy|
                encouraged|proud|smil\w+|love)
            (if|had) i .. (again|myself|my|prepared|better|more time)
            my (own )?fault
            (if|had) i .. (rehearsed|practi[sz]ed|slowed|prepared|brought|studied|thought)
            """,
    ),
    # What a decent person would have done.
    wording(
        r"""
            (it )?(would|might|could) (have|'ve|of) been {adv}(nice|good|helpful|polite|
                courteous|kinder|kind|better|appreciated|decent|useful|fair|fairer|professional|
                considerate|more (professional|honest|helpful|useful|respectful|considerate|
                courteous)|honest|enough|easier|less|the (decent|least|polite|courteous|kind|honest|
                right)) .. (if|to|had|of|for|just|than|not)
            i('d| would| had) (have |of )?(at least )?(appreciated|expected|preferred|hoped for|
                welcomed|liked|thought) (a|an|being|to (be|have been|hear|know|get|receive|see)|
                some|more|if|knowing|hearing|better|at least|the|that|someone|you|it if|honesty|
                rather) .. (told|heard|sooner|earlier|call|honest\w*|straight|courtes\w+|reply|
                explanation|response|phone|answer|warning|better|from (you|a|an)|notice|personal|
                human|known|chance|read|bother\w*|had|instead|more|least|sort|kind)
            i (had )?expected (better|more|at least|a (little|bit)|something|so much)
            (the )?(very )?least (that )?(you|they|anyone|someone) (can|could|might|should|did|who)
            (the )?(very )?least (that )?i (expect\w*|deserve[ds]?|was (owed|due)|should)
            at the very least
            (a|one|even a|just a) (simple|quick|short|single|one-line|two-line|brief|polite|
                phone|five-minute|two-minute|personal) (\w+ )?(call|e-?mail|reply|note|line|message|
                heads-up|word|text|courtesy) .. ((would|could|might) (not )?(have|'ve)|wouldn'?t
                 have|(is|was) (not |too |all )+)
            would(n'?t| not|n't) have (killed|hurt|cost|taken) (you|anyone|much|any|a|long|more)
            is (it|that) (really )?(too|so) (much|hard|difficult) to
            (not|hardly) (too )?much to ask
            how (hard|difficult) (is|was|would|can|could) (it|that)
            (surely|really) .. (deserve[ds]?|owed?) (better|more|a|an|at least)
            (you|they|someone|somebody|the {hirers}|your \w+) (really |surely |at least |
                easily )*(could|should|might|ought to) (at least |really |surely |easily |perhaps |
                just )*(have|'ve|of) (at least |just |easily |simply |really )*(told|called|let|
                saved|said|been (more|honest|clear|clearer|up|straight|kinder|fair|open|told|a (bit|
                little))|given|asked|mentioned|warned|written|picked up|phoned|rung|read|listened|
                looked|had|made|explained|shown|taken|known|checked|spared|replied|done|thought|
                prepared|noticed|treated|informed|sent|spoken|kept|answered|stopped)
            """,
        unless=r"""
            (could|should|might) (\w+ )?have .. (but|and|yet|instead) .. (you|called|took|rang|
                wrote|chose|made|didn'?t)
            (would|might) have (been|made) .. (me|my|i)( \w+)? (a )?(stronger|better)
            glad to (know|hear|learn)
            what .. (could|should|might) (i|have)
            (more|less) than (you|i)
            (advice|advise|suggest\w*|tip|pointer)
            """,
    ),
    # Waiting, chasing, unpaid work: a complaint by counting.
    wording(
        r"""
            (after|over|for|despite|following) {adv}(all )?(the )?({n}|a|several|all (those|
                these|that)|weeks|months|hours|this|so many|such a long) {adv}(more )?({time_span}|
                time|wait|waiting|silence|effort|work)? .. (of )?(silence|(?<!is )nothing|waiting|
                hearing nothing|without|no (word|reply|response|news|contact|answer)|radio|not (a|
                one|hearing)|(a|an|this|one|your|some) (form|automated|generic|template|templated|
                two-line|one-line|three-line|impersonal|standard|canned|copy|\w+-line)|(this|that|
                it) is (all|what|how|it)|(that's|this is) (all|it|what)|all i (get|got|receive|am|
                hear|heard)|i (get|got|was|am|receive|received|hear|heard) (a|an|told|nothing|only|
                just|one|this|two|dropped|rejected|turned|dismissed)|only to|to (be|hear|get|find|
                receive|learn) (told|rejected|turned|a|an|nothing|this|that|out|dropped)|you (drop|
                tell|send|sent|told|decide|decided|could|couldn'?t|{didnt}|{cant}|still|finally)|
                for (nothing|this)|wasted)
            ({n}|a few|several|weeks|months) (\w+ )?(weeks|months|days|{time_span})? ?(of|
                without) (silence|waiting|nothing|radio|a (word|reply|call|line|
                single (word|line|reply|call|answer|message|question|update|reason))|word|
                hearing (anything|from|back|a)|any (word|reply|news|response|contact|update))
            radio silence
            deafening silence
            (stony|total|complete|utter) silence
            (never|not|n'?t) (even )?(heard|hear) (back|a (word|thing|peep|single)|anything|
                from (you|anyone|a))
            heard (nothing|not a)
            (not|n'?t) (got|gotten|get|had|received|receive) (back to me|a (single |proper |
                real )?(reply|response|word|call|answer))
            had to (chase|ask|email|call|write|ring|phone|find out|beg|hear (it|about)|
                follow up) .. (twice|times|{n}|from|myself|for (a|an|any)|you|again|before|just)
            (by|in|through|via|with) (a|an) (\w+ )?(two|one|three|four)[- ](line|
                sentence) (e-?mail|reply|note|message|rejection)
            (a|an|your|this|another|the|one|in|by|some|with) (\w+ )?(form letter|form e-?mail|
                form rejection|(copy[- ](and[- ])?pasted?|cut[- ]and[- ]pasted?|automated|auto|
                automatic|generic|canned|templated?|boilerplate|cookie[- ]cutter|mass|bulk|robot\w*|
                impersonal|computer[- ]generated|standard|stock|pre-?written|
                no-?reply) (form )?(e-?mail|letter|reply|response|rejection|message|answer|note|
                text|paragraph|wording|line|one))
            from a (no-?reply|do-?not-?reply)
            (hours?|days?|weeks?|months?|afternoons?|mornings?|evenings?|weekends?|
                years?) of (my|our|people's|everyone's|unpaid|free|wasted) (life|lives|time|work|
                labour|labor|effort)
            to (tell|say to|inform|let) (me|us) (know )?(something|what|that|a thing) (that )?(you|
                they) (\w+ )?(knew|know|could|decided|had|have|might|must)
            (i'll|i will|i can) never get .. back
            never get back
            (wast(e|ed|ing)|waste) (of )?(my|our|everyone'?s|people's|both our|each other's|an|
                a|two|three|four|so much|all) (\w+ )?(time|hours?|days?|weeks?|morning|afternoon|
                breath|energy|effort|money|life)
            complete waste
            total waste
            waste of (time|everyone|money|effort|space|a)
            (for|did|doing|done|do|of|all that|my|as) (free|unpaid) (work|labour|labor|
                consult\w+|ideas|advice)
            unpaid (work|labour|labor|hours|project|task|trial|test|assignment|weekend|days?|
                shift)
            (gave|given|handed|offered) (you|your) (\w+ ){0,6}for free(?=[.,!?]|$)
            (^|[,;:] |- |and |but |well |oh |then )so much for (the|your|all|that|my|being|
                open|equal|transparen\w+|keeping|a|an|honest\w+|fair\w+)
            jump(ed|ing)? through (your|all|the|so many|{n}|endless)? ?\w* ?hoops
            hoops
            (all|and) for (nothing|what|this)(?=[.!?,]|$)
            (wild )?goose chase
            box[- ]?ticking
            tick(ing|ed)?[- ]?(the |a |your )?box(es)?
            going through the motions
            mak(e|ing) up the numbers(?! (at|on|in|for|with))
            a (mere |pure )?formality
            paper exercise
            lip service
            for show
            for appearances
            window[- ]dressing
            """,
        unless=(
            _PRAISED,
            r"""
            (not|n't|never|nor|no|hardly) (just )?(a|an|another|the) (form|template|automated|
                generic|standard|canned)
            (glad|happy|pleased|want|like|love|offer|volunteer\w*) .. for free
            (ticked|tick|ticks) .. for me
            (thank|thanks|grateful).* (after|over) {n} {time_span} (of|with|at|as)
            my (own )?(form|template)
            (didn'?t|did not|never) (once )?(waste|wasting)
            (reply|line|note|answer|e-?mail) .. (plenty|enough|fine|do|welcome|lovely)
            in case (you|my|it)
            (i|i'd) (had |have )?(wasted|waste) (\w+ ){0,3}(time|minutes|on (the|my|a))
            i (had |have )?wasted on
            (i|we)( (may|must|might|have|had|'ve|'d|probably|clearly|certainly|almost|nearly|
                already|then))* wast(e|ed) ((\w+ ){1,4}of )?(yours?|everyone'?s|everybody'?s|
                the \w+'s|his|hers?|theirs?)(?= \w|[.,;]|$)
            (robot\w*|automated|automatic|auto|bulk) line
            we (gave|spent)
            standard (e-?mail|letter|reply|response|answer) (times?|format)
            afraid .. wast
            (sorry|apolog\w+).* (my|i)
            """,
        ),
    ),
)
