"""Blame: their process, people or honesty is at fault, or they are made to answer for it.

## Why it costs you
Even where it is true, the person who reads it has to defend a colleague, and cannot help you any
more. Why so few employers give feedback is, as they say themselves, the fear of an argument.

## Instead
Say what happened to you without saying whose fault it was, or leave it out. Where something went
badly wrong, a separate calm note to the people responsible does more than a line in this letter.
"""

from afterword.core.check.constructions import says, wording
from afterword.core.check.diagnostic import Severity
from afterword.core.check.rule import Rule

_PRAISED = r"""
    (instead|rather than|where most|unlike|other|most) ..
    {warm} .. (for not|that you {didnt}|you {didnt}|that nobody|nobody|never)
    {never} (made|let|left|kept) me (feel|wait|hang|guess)
    (without|rather than|instead of|not|n't|never) (leaving|keeping|letting|making|wasting|
        being left)
    """

RULE = Rule(
    code="T102",
    name="blame",
    severity=Severity.WARNING,
    message="This puts the fault with them; a reader may feel they have to defend themselves.",
    check=says(
        # You, they, nobody: what was done to me.
        wording(
            r"""
            (?<!\bif )(?<!\bthat )({they}|who) (have |has |had |'ve |'d )?{adv}{wronged}
            i (was|have been|had been|'ve been|'d been|am|'m|got|feel|felt) {adv}(ignored|
                misled|lied to|deceived|tricked|cheated|used|exploited|strung along|led on|
                led to (believe|think|expect)|messed (about|around)|ghosted|tossed|brushed|fobbed|
                palmed off|passed over|overlooked|dismissed|disregarded|discarded|snubbed|sidelined|
                kept (waiting|in the dark|hanging|guessing)|left (waiting|hanging|in the|sitting|
                standing|to (wait|wonder|guess|chase)|without|with (no|nothing)|out)|let down|
                made to (wait|feel|jump|look|sit|do|beg|prove)|talked (down|over)|interrupted|
                ambushed|discriminated|treated {badly}|wasted|robbed|short-?changed|written off|
                pigeon-?holed|dropped|rejected (by|without|after|because|for|with|in)|
                turned down (by a|without|because|for no|with (a|no))|judged (on|by|before|unfairly|
                for)|never (given|told|asked|considered|going|in with|taken|shown|offered|really|
                informed|contacted)|not (given|told|even|informed|treated|taken|considered (fairly|
                properly|seriously))|denied|sold|promised|assured|owed|strung)
            (being|having been|to be|been|get|getting) {adv}(ignored|misled|lied to|deceived|
                strung along|led on|messed (about|around)|ghosted|brushed off|fobbed off|
                passed over|kept (waiting|in the dark|hanging|guessing)|left (waiting|hanging|
                in the dark|without)|let down by|treated {badly}|cast aside|tossed aside|
                thrown away|dropped|discarded|dismissed|used|rejected (by|without|after) (a|an|
                three|four|two|any|so|form|email|\w+ (weeks|rounds|interviews))|talked down|
                interrogated)
            """,
            unless=(
                _PRAISED,
                r"""
            (told|taught) me (to|that)
            overlooked (in|on|by) my
            (sorry|apologi[sz]e) (if|that) i
            (my|i) .. (overlooked|ignored|dismissed)
            """,
            ),
        ),
        # What was not done.
        wording(
            r"""
            (?<!\bif )(?<!\bwhat )(?<!\bthing )(?<!\bwhich )(?<!\bthat )(?<!\bhour )(?<!\banything )(?<!\bsomething )(?<!\bwhether )({they}|
                you'd think) {adv}({didnt}|{never}|failed to|{hadnt}|neglected to|refused to|
                forgot to|{cant}|{wont}|{dont}|were too busy to|was too busy to|chose not to|
                decided not to) {adv}{didnt_do}
            (?<!\bif ){nobody} {adv}((had|has|have|ever|seems? to have|seemed to|even|could|
                would|cared|bothered|took|thought) )*(bothered|care[ds]?|called|replied|responded|
                answered|apologi[sz]ed|explained|told|tell|said|informed|asked|read|looked|listened|
                got back|showed|greeted|noticed|had the|thought (to|it|of)|took the|seemed|
                contacted|wrote|mentioned|warned|let me|gave|be bothered|bother|explain|reply|call|
                answer|look|read|prepared|turned up|introduced|made (any|an)|knew (who|why|what|i)|
                was (expecting|there|interested|listening|ready|willing)|is (willing|able|prepared|
                capable)|can (give|tell|explain)|would (tell|explain|give|say))
            (the (panel|team|recruiter|manager|interviewer)s?|you|they|he|she) (clearly|
                obviously|evidently|plainly) (had|have|{hadnt}|{didnt}|{dont}|{wasnt}|never|were|
                was|are|is|{cant}|think|thought|wanted|prefer\w*|decided|made|knew|know) (no|n'?t|
                not|already|only|just|more|{adv}{didnt_do}|your|up|someone|somebody|better|
                looking for|little|reading|read|prepared|listening|interested|bored|distracted|
                in a hurry|going through)
            (could|can)(n'?t| not) (even )?be (bothered|arsed)
            couldn'?t even
            (not|n't|never) (had )?(even )?the (basic |common |simple |slightest )?(decency|
                courtesy|grace|guts|courage|respect|manners|honesty|professionalism|backbone|
                time of day)
            (common|basic|simple|ordinary|elementary|minimum|professional) (courtesy|decency|
                manners|respect|politeness|professionalism|human)
            without (even |so much as |ever )?(a (word|call|reason|glance|second thought|hint|
                thank|proper|real|single (word|line|call|reply|question|reason)|line|by your leave)|
                any (explanation|reason|warning|feedback|notice|apology|real|consideration)|
                explanation|warning|bothering|having (read|looked|met|listened|given)|reading|
                looking|listening|giving me|asking me|telling me|apolog\w+|letting me|the (courtesy|
                decency))
            """,
            unless=(
                _PRAISED,
                r"""
            (have|need) to
            (you|they) ({didnt}|{dont}) (mind|make me|rush|offer me|choose|select|pick|hire)
            (could|can|might|may|would) (you|he|she|they)
            (if|in case|whether|when|unless) (you|they|he|she|the \w+|nobody|
                no one) (\w+ )?({didnt}|{dont}|{cant}|{wont}|{hadnt}|failed|never|had|has)
            (quite|completely|fully|totally|perfectly|entirely|i) understand(?! (why|how))
            no (worries|problem|hard|need|rush)
            my (application|cv|answers?|portfolio|example|case) {adv}({didnt}|{dont}|{wasnt})
            what (you|they) {didnt}
            """,
            ),
        ),
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
            (you|they|he|she) promised( me)?(?= |,|$)
            (broken|empty|hollow|false) (promises?|assurances?|hopes?)
            false pretences
            (promised|said you would|told me you would|said you'd|told me you'd) (to )?(call|
                ring|write|get back|reply|be in touch|let me know|have an answer|decide) .. (by|
                within|on|in|last|after|before)
            on the strength of (your|what|his|her|their)
            i was (told|promised|assured|given to (understand|believe)|led) ... (but|yet|
                only to|and (then|yet|now)|instead|which|however)
            what happened to (the|your|that)
            whatever happened to (the|your|that|common|good)
            (was|were) (all )?(a lie|lies|untrue|not true|empty|just talk|hot air)
            despite (your|the|all your|all the|repeated|his|her|their) (\w+ )?(promises?|
                assurances?|claims?|talk|words|statements?|encouragement|insistence)
            contrary to (what|your|the)
            """,
            unless=r"""
            (sorry|apologi[sz]e)
            (you|they) (said|told me|mentioned|wrote) .. (busy|short|pressed)
            {warm} .. (anyway|nevertheless|all the same|still)
            (still (found|made|took|gave|stayed|called|wrote))
            """,
        ),
        # You are the cause.
        wording(
            r"""
            (because|on account|as a (direct )?result|on the back|on the strength) of (you|your|
                what (you|they|he|she|{your} \w+) (said|told|did|promised|wrote|led|implied)|
                {your} \w+|the way (you|they))
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
            (?<!as )(?<!even )if (you|they|the (panel|team|recruiter|interviewers?)|someone|
                somebody|anyone|i|your \w+) (had|'d|would have) {adv}(only |just |simply |bothered|
                even |been (told|given|more|honest|clear|straight|upfront|able|allowed|asked|
                listening|less|fair)|told|read|listened|asked|looked|called|let|said|given|known|
                explained|taken|paid|prepared|checked|mentioned|warned|made|shown|treated|got|kept|
                informed|spoken|written|replied|answered|done|cared)
            (?<!never )(had|should) (you|they|the (panel|team|recruiter|interviewers?)|anyone|
                someone|i|your \w+) (only |even |ever |actually |simply |just )*(bothered|
                been (told|given|more|honest|clear|upfront|able|allowed|asked)|told|read|listened|
                asked|looked|called|known|explained|taken|paid|prepared|checked|mentioned|warned|
                informed|said|given|let)
            """,
            unless=r"""
            (grateful|thank\w*|thanks|appreciat\w*|glad|inspired|learn\w*|better|improved|happy|
                encouraged|proud|smil\w+|love)
            (if|had) i (had|'d|been|known)? ?.. (again|myself|my|prepared|better|more time)
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
            (the )?(very )?least (you|they|anyone|someone|that|i) (can|could|might|expect\w*|
                should|was|did|deserve[ds]?)
            at the very least
            (a|one|even a|just a) (simple|quick|short|single|one-line|two-line|brief|polite|
                phone|five-minute|two-minute|personal) (\w+ )?(call|e-?mail|reply|note|line|message|
                heads-up|word|text|courtesy) .. (would|is|was|could|might|should|wouldn'?t) (have|
                've|not|too|all|be|been|take)
            would(n'?t| not|n't) have (killed|hurt|cost|taken) (you|anyone|much|any|a|long|more)
            is (it|that) (really )?(too|so) (much|hard|difficult) to
            (not|hardly) (too )?much to ask
            how (hard|difficult) (is|was|would|can|could) (it|that)
            (surely|really) .. (deserve[ds]?|owed?) (better|more|a|an|at least)
            (you|they|someone|somebody|the \w+|your \w+) (really |surely |at least |
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
                time|wait|waiting|silence|effort|work)? .. (of )?(silence|nothing|waiting|
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
                without) (silence|waiting|nothing|radio|a (word|reply|single|call|line)|word|
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
            for free(?= ?[.,!?]|$)
            (?<!thanks )(?<!you )(?<!very )(?<!ever )so much for (the|your|all|that|my|being|
                open|equal|transparen\w+|keeping|a|an|honest\w+|fair\w+)
            jump(ed|ing)? through (your|all|the|so many|{n}|endless)? ?\w* ?hoops
            hoops
            (all|and) for (nothing|what|this)(?= ?[.!?,]|$)
            (wild )?goose chase
            box[- ]?ticking
            tick(ing|ed)?[- ]?(the |a |your )?box(es)?
            going through the motions
            making up the numbers
            make up the numbers
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
            in case (you|my|it)
            i (wasted|waste|have wasted) (\w+ ){0,3}(time|minutes)
            standard (e-?mail|letter|reply|response|answer) (times?|format)
            afraid .. wast
            (sorry|apolog\w+).* (my|i)
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
    ),
    bad=(
        "You wasted three hours of my time.",
        "Nobody told me the second round had been called off.",
        "Your process was shambolic from the first call to the last.",
        "You said the role was about people, and then hired a spreadsheet.",
        "If you had read my portfolio you would know I have run a depot.",
        "It would have been courteous to ring me.",
        "After five rounds all I get is a form letter.",
        "I only left my last post because of what you told me in May.",
        "It says everything about how you treat people.",
    ),
    good=(
        "I was disappointed, and I understand the choice.",
        "The mistake in the second exercise was mine.",
        "You never once made me feel rushed.",
        "Thank you for calling me rather than leaving it to an automated letter.",
        "I read your report on unfair dismissal and learned a great deal.",
        "You did not have to ring me yourself, and I was glad that you did.",
        "If you didn't find my answer convincing, I would love to know what was missing.",
        "It says a lot about your team that everyone eats together.",
        "My slides were poor, and I know it.",
        "My answer on costs was vague, and I could see why it worried you.",
    ),
)
