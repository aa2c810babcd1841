"""Challenged decision: disputes the outcome, compares, suspects, or asks to look again.

## Why it costs you
A decision that is told to you is almost never taken back, and a letter that argues with it ends
the conversation that might have helped you. Fear of exactly this argument is why so few employers
give feedback at all.

## Instead
Say that you accept it, and ask forward: "What one thing would you advise me to work on before I
try for a role like this again?" Advice is asked for with better results than feedback
(Yoon, Blunden, Kristal & Whillans, Harvard Business School).
"""

from afterword.core.check.constructions import Calmer, says, wording
from afterword.core.check.diagnostic import Severity
from afterword.core.check.rule import Rule

_FORWARD = "what one thing would you advise me to work on"
_ACCEPTS = r"""
    {no_weight} (asking|ask|disput\w+|argu\w+|challeng\w+|question\w*|contest\w*|appeal\w*|
        reopen|re-open|revisit|reconsider|change your mind|debate|relitigate|second-guess|expect\w*|
        fight|overturn|trying|hop(e|ing)|looking)
    (fully|completely|entirely|absolutely|quite|of course)? ?(accept|understand|
        respect)s? (that )?(the|your|this|it) (decision|outcome|choice|panel's|result|
        is final)(?!.* but)
    (no|any) (intention|wish|need|desire) (of|to)
    """

RULE = Rule(
    code="T104",
    name="challenged-decision",
    severity=Severity.WARNING,
    message="A reader may feel that the decision is being argued with, and close the matter.",
    check=says(
        # Ask to decide again.
        wording(
            r"""
            (reconsider|re-consider|rethink|re-think|reverse|overturn|re-?evaluat(e|ing)|
                re-?assess|re-?examine|re-?open|undo|withdraw|rescind|review) .. (the|your|my|this|
                that|their|it|me|us)( \w+)? ?(decision|application|candidacy|outcome|choice|case|
                rejection|result|verdict|for (this|the) (role|job|position|post)|refusal|mind|
                assessment|position|stance|(?=[.!?,]|$))
            (revisit|look (again|back) (at|into|over)|(take|have|give it|give me|
                give my \w+) (another|a second|a fresh|one more|a further|a closer) (look|glance|
                read|thought|go|shot|chance|try|consideration)|think (again|twice|it over|
                about it again)|(change|changing|changed) (your|their|her|his|the panel's) (minds?|
                view|opinion|decision)|reconsider(ed|ing|ation)?|reverse (it|this|that|course)|(a|
                one|my) (second|another|last|fair|further|real|proper|final) (chance|look|hearing|
                opinion|shot|go|opportunity|interview) .. (to (prove|show|convince|demonstrate|
                explain|change)|at (this|the) (job|role|position|post|interview)|for this|with you|
                before)|there('s| is|'s still| is still) (still )?time (to|for)|(not|n'?t|
                never) too late|before (you|it|they|anything|the|any) .. (sign(s|ed)?|finali[sz]ed?|
                final|contract|starts?|announce\w*|too late|confirm\w*|commit|settle|
                make it official)|in case it (would|might|could|will|may) (change|alter|affect|
                influence|make)|(would|might|could|may|will|to|i'll|i'd) (still )?(change|alter|
                sway) (your|the|their|anyone's|everyone's) (panel's |team's )?(minds?|view|opinion|
                decision|outcome|picture))
            (want|wish|would like|'d like|intend|plan|writing|decided|going|have|like|
                need) to (formally |officially )?(appeal|contest|dispute|challenge|object|lodge|
                protest|fight|query)( (the|this|your|against|it|to|an?|that)|(?=[.!?,]|$))
            (i |to )?(appeal|contest|dispute|protest) (the|this|your|against) (decision|outcome|
                result|rejection|finding|score)
            (lodge|file|submit|make|launch) an? (formal )?appeal
            (how|is there|what is|where) .. (appeal|appeals|complaints) (process|procedure|
                route)
            (not|never|n'?t) (ready|going|willing|prepared|able|about|one) to (take no|
                accept (it|this|that|your|the|a no|no)|give up (on|so)|let (this|it) (go|rest|drop)|
                walk away)
            take no for an answer
            (cannot|can'?t|won'?t|will not|don'?t|do not|refuse to|unable to|not able to|
                unwilling to|hard to|find it hard to|difficult to|struggl\w+ to) (simply |just |
                possibly |really |easily |fully )?(accept) (it|this|that|your|the|no|being|a|
                such)( (decision|outcome|rejection|refusal|answer|result|reason\w*|no|verdict|
                explanation))?
            """,
            unless=(
                _ACCEPTS,
                r"""
            {future}
            (it was|found it|that was) hard to accept .. but
            changed my (own )?(mind|view|thinking)
            review(ed|ing)? my (cv|portfolio|application|resume|materials|qualifications|
                answers|case study)(?! again)
            (you|team) (reviewed|took|gave)
            (time|care|effort|thought) .. (review|considering)
            (another|a second|one more|a further) (look|read|go) at (my notes|the|a)
            (if|should) (the )?(circumstances|anything|things|situation|plans|your plans)
            """,
            ),
            severity=Severity.ERROR,
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
            (understand|see|know|appreciate|clear( to me)?|explain(ed|ing)|told me|telling me|
                and) (exactly |completely |entirely |now |fully |perfectly |well |quite )*why (you|
                they|the|this|someone|that|i)(?!.* (i do not|i don'?t|i fail|i can'?t))
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
            (what|how) .. (stronger|improve|work on|do differently|learn)
            (how|what) (you|they|the team) (do|work|run|built|plan)
            who (will|would|did) you (suggest|recommend|advise|say)
            if .. (reasons?) .. (share|share\w*)
            """,
            ),
            calmer=Calmer(_FORWARD),
        ),
        # It makes no sense; I am at a loss.
        wording(
            r"""
            (does not|doesn'?t|do not|don'?t|did not|didn'?t|makes?|made|making|hardly|cannot|
                can'?t|fails? to) (really |quite |even |any |no |little |make |much |simply |
                just )*(make (any |much |no )?sense|sense to me|any sense|no sense|little sense|
                add up|hold (water|up)|ring true|stack up|wash|compute|sit (right|well)|square|
                tally|match (what|the|my|up))
            (defies|beyond|against|contrary to) (all )?(logic|belief|reason|comprehension|
                me(?= how| why| that)|common sense|understanding)
            {im} {adv}(at a (complete |total |bit of a )?loss|baffled|puzzled|perplexed|
                bewildered|mystified|confused|confounded|flabbergasted|gobsmacked|dumbfounded|
                astonished|astounded|stunned|speechless|taken aback|shocked|bemused|nonplussed|
                incredulous|surprised|amazed|struggling|scratching my head|floored|staggered|
                wondering)( .. (decision|outcome|reject\w*|news|choice|hear|learn|read|told|why|
                how (you|anyone|that|the|someone|i could|i was not|i wasn'?t)|that (you|i|the|
                someone|my|they|another|nobody|after)|what (happened|changed|went)|(not|
                n'?t) (to be|to have|get|enough|selected|chosen|successful)|reason|given|
                considering|since|because|when|as|by (this|it|that|your|the)|at (this|it|that|your|
                the|not)|to (be|get|find|see|receive)|by|whether|if)|(?= ?[.!?,]|$))
            (decision|outcome|rejection|e-?mail|letter|news|answer|verdict|result|call|choice|
                it|this|that) (\w+ )?(came as|is|was|has been|comes as|left me) {adv}(a |
                an )?{adv}(shock|surprise|blow out of|bolt|baffling|puzzling|perplexing|bewildering|
                mystifying|confusing|surprising|astonishing|astounding|stunning|incomprehensible|
                inexplicable|illogical|unexpected|mystery|hard to (understand|believe|accept|square|
                swallow|credit|take|reconcile|fathom|explain)|difficult to (understand|believe|
                accept|square|swallow|reconcile|fathom|explain|see|follow)|beyond me)
            (i |we |still |really |just |simply |genuinely |honestly |confess i |must say i |
                have to say i |admit i )+((can'?t|cannot|could not|couldn'?t|do not|don'?t|did not|
                didn'?t|fail to|find it (very |so |rather |really |extremely )?(hard|difficult|
                impossible|tough|odd|strange|curious|surprising) (to )?|am (struggling|
                finding it (hard|difficult)) to|'m (struggling|finding it (hard|difficult)) to|
                struggle to|have trouble|can hardly|can barely) ?)(quite |really |
                for the life of me |fully |even |help but |easily )*(understand|understanding|see|
                believe|believing|follow|fathom|comprehend|square|reconcile|grasp|work out|
                figure out|agree|buy|imagine|make sense of|get|accept|think) (how|why|what (more|
                else|i (did|could)|went|happened|you|they|the)|it(?= ?[.!,]|$| given| when| as|
                 since)|this|that (you|i|the|my|there|someone|anyone|after|they|decision)|
                the (decision|outcome|logic|reason\w*|choice|rejection|result|verdict|feedback|
                comment|criticism|explanation)|your (decision|reason\w*|logic|choice|explanation|
                feedback|comments?|assessment|view|conclusion|thinking|rejection)|with (the|your|
                this|that|it)( \w+)?|a word|any of)
            i find (it|this|that|the (outcome|decision|result|reason\w*|choice|explanation)|
                your (\w+)) {adv}(hard|difficult|impossible|strange|odd|curious|surprising|baffling|
                puzzling|peculiar|suspicious|telling|interesting|remarkable|extraordinary|confusing|
                incredible|unbelievable|unfair|wrong|frustrating|insulting|rich|ironic|amusing|
                unconvincing|disappointing that you)( to| that|,|\.|$)
            """,
            unless=(
                _ACCEPTS,
                r"""
            (pleasantly|happily|delighted) 
            (surpris\w+|amaz\w+|astonish\w+|struck|stunn\w+|shock\w+) .. (how (much|kind|warm|
                open|quickly|well|many|calm|easy|welcoming|at home|good)|by how|by the (warmth|
                kindness|scale|quality|care|view|size|number|beauty)|and (delighted|touched|pleased|
                honou?red|grateful))
            it('s| has) (already )?been
            how (fast|quickly) (the )?time
            (my own|myself|my) .. (surpris\w+|didn'?t make|makes no|confus\w+|add up)
            (enjoy\w*|loved|delight\w*|proud|how much i)
            (still )?(don'?t|do not|didn'?t) (quite |really |fully )?(understand|see|get) (the|
                how) .. (works?|system|side|part|market|regulation|code|rules?|formula|software|
                timetable|theory|step)s?
            which i found challenging
            """,
            ),
            calmer=Calmer("I was disappointed, and I accept the decision.", is_whole_sentence=True),
        ),
        # I was the best; I met every point.
        wording(
            r"""
            (?<!could )(?<!would )(?<!if )i('?m| am| was|'d have been| would have been|
                 could have been| have been| had been| remain| feel| felt| know| believe| maintain|
                 think| thought)* (i('?m| am| was|'d be|'d have been| would be| would have been)|
                that i (am|was|would be|would have been))? ?{adv}(the|a|an|by far the|
                far and away the|your|exactly the|exactly what|precisely what|just what) {adv}(best|
                strongest|better|right|ideal|perfect|most (\w+)|more (qualified|experienced|
                suitable|capable|deserving|obvious|able|skilled|competent)|stronger|superior|
                outstanding|obvious|natural|number one|only|exact|missing) .. (candidates?|persons?|
                fit|choices?|match|applicants?|one|hire|for (this|the|that|your) (job|role|position|
                post|team|company)|than|in the (room|process|pool))
            i('?m| am| was|'ve been| have been| would be|'d be) {adv}(better|best|far|more than|
                over-?|clearly|well|perfectly|uniquely|ideally|eminently|highly|fully|supremely|
                extremely) ?(qualified|suited|placed|equipped|experienced|capable|fit|matched) (for|
                to|than) (this|the|that|it|your|anyone|most|any|whoever|many|do|be)
            (exactly|precisely|just) (what|who|the person|the profile|the kind) (you|they|your|
                the (advert|job|role|team|company)) .. (need\w*|want\w*|ask\w*|look\w*|describ\w*|
                advertis\w*|said|specif\w*|after)
            i('ve| have| had| clearly| also| do| more than| actually| easily| already)* (meet|
                met|ticked|tick|exceed|exceeded|satisfy|satisfied|fulfil\w*|fit|fitted|matched|
                match|had|have|did|do|possess\w*|hit|cover\w*|check\w*) (practically |almost |
                nearly |virtually |literally |with )*(all|every|each|100 ?%|everything|more than|
                (each|every) (single )?(one|and every)|the lot) .. (criteri\w+|require\w*|box(es)?|
                qualifications?|skills?|experience|you (asked|wanted|listed|need\w*|advertised|said|
                mentioned|were)|advert\w*|listed|description|points?|specification|spec|bullet|
                essential|asked (for|of me)|competenc\w+|posting|stage|was (asked|required|expected|
                needed)|target)
            i('ve| have| had| bring| brought| offer\w*|'d)* {adv}(more|twice|three times|double|
                far more|better|greater|ten times|years more|stronger) .. (experience|
                qualifications?|qualified|skills?|knowledge|results|record|training|references|
                years) .. than (the|whoever|anyone|any|most|your|he|she|they|him|her|them|somebody|
                someone|half|some|that)
            (no ?body|no[- ]one|few|hardly anyone|not many|no other (candidate|applicant|
                person)) .. (more|better|as|so|could (have )?) .. (qualified|suited|experience\w*|
                than (me|i)|done (it|this|more|better)|as me|prepared|equipped|offer\w*|matche[sd]?)
            my (\w+ )?(experience|qualifications?|records?|cv|resume|results|numbers|scores?|
                references|background|skills|work|portfolio|figures|credentials|reviews|
                achievements|degree|years) (\w+ )?(speaks?|should (have|be)|(more|far) than|
                far exceed\w*|exceed\w*|clearly|is exactly|are exactly|was exactly|were exactly|
                match(es|ed)? (every|all|exactly|perfectly)|prove|would have|deserve[sd]?|obviously|
                {wasnt} (the )?(problem|issue|enough|good|in (doubt|question)|looked|read|
                considered)|surely|alone)( .. (themselves|itself|enough|sufficient|needed|qualif\w+|
                requir\w+|role|than|it|counted|that))?
            (given|considering|in (view|light) of|bearing in mind|seeing|with|despite|after|
                in spite of|notwithstanding|for all|even (though|with|after)) (my|that (i|my|you|
                the|everyone)|how (well|strong\w*|long|much|positive\w*|good|hard|many|close|often)|
                the (fact|positive|praise|glowing|way (it|the|we)|compliments|quality of my|
                strength of my|encouragement|comments|excellent|strong)|meeting|ticking|
                having (more|all|been (told|assured|praised)|done|met|exceeded|every|ticked|passed|
                aced)|being (more|the|told|over|fully|better|assured|praised)|what (you|was|
                everyone|i was|your)|everything (i|you|that)|all (the|my|i|that)) .. (surpris\w+|
                should|expect\w*|hard to|would have|could have|understand|baffl\w+|confus\w+|
                puzzl\w+|shock\w+|thought|assumed|unfair|strange|odd|see|wonder|assum\w*|qualif\w+|
                experience|criteri\w+|interview\w* went|comments|feedback (i|you)|praise|told me|
                signals?|vibes?|reaction|hired|chose|chosen|rejected|passed|went with|turned)
            (you|they) (won'?t|will not|'ll never|will never|'ll not|would not|wouldn'?t|
                'll struggle to|will struggle to|would struggle to|'ll be (hard|lucky) \w* ?to|
                are unlikely to) (ever |easily |be able to )?(find|get|meet|hire|see) (a |an |any|
                some|another |many )(one |body |candidate|person|better|more|one|body)?( .. (better|
                more|as|like me|who|with))?
            (nobody|no one) (else )?(could|can|will|would) (do|have done) (it|this|the job|
                that) (better|as well)
            (i|we) (could|can|would) (have )?(easily |do|done|run) .. (standing on my head|
                in my sleep|blindfold\w*|better than|eyes (closed|shut))
            i (thought|felt|know|knew|am sure|was sure|'m sure|believed?|was told|was led|
                could see|could tell) .. (i('d| had| really| absolutely)? (nailed|aced|smashed|
                crushed|killed) (it|the|this|that|every)|(interview|it) (went|was) (perfect\w*|
                brilliant\w*|flawless\w*|excellent\w*|extremely well|very well|so well|really well)|
                (job|role|it) was mine|in the bag)
            (still|honestly|genuinely|firmly|truly|strongly|absolutely|remain) .. (think|
                believe|feel|maintain|convinced|insist|say|reckon) .. (that )?(i|you|the|this|
                it) ('d |'m |am |was |were |is |would |made |have |should |could |deserve |are |
                that )+.. (the|a|an|right|better|best|mistake|wrong|great|perfect|good|chance|done|
                been|missed|job|asset|more|missing|deserve\w*)( .. (fit|candidate|person|choice|
                call|decision|job|role|mistake|one|asset|trick))?
            """,
            unless=(
                _ACCEPTS,
                r"""
            {future}
            (how|what|ways?|way|help me|make me|made me|become|be|becoming|made|
                would have) (\w+ ){0,4}(to )?(be |become |have been )?(a |the )?(better|stronger|
                best|right) (candidate|applicant|fit|person|one|match|choice)
            (another|a|some) (position|role|opening|vacancy) .. (turn|come|open)s? up
            (i was|i'm|i am|i'd be|was) {not} .. (the )?(best|right|strongest|a perfect|a good|
                ideal)
            (wasn'?t|not|weren'?t) (the|a|quite) (right|best|strongest|perfect|ideal|good)
            the (best|right|happiest|luckiest|most) (\w+ )?(part|time|thing|hour|day|place|
                company|experience|conversation|interview|questions?|advice|recruiter|decision)
            (wanted|hoping|hope|hoped|like|love|trying|try|aim|working) to (be|become)
            if .. (ever|again|another)
            my (record|results|portfolio|work|cv) .. (thin|weak|short)
            (lucky|happiest|proudest|luckiest|nervous)
            (respect|respects) (the|your) (choice|decision)
            """,
            ),
        ),
        # Suspicion.
        wording(
            r"""
            (already|always|all along|from the (start|outset|beginning|off|word go)|long before|
                before (i|we|the|it)|in advance|beforehand|weeks ago) .. (had|have|knew|decided|
                chosen|picked|made up|lined up|promised|earmarked|settled|sewn up|given|filled|
                taken|reserved|wanted|intended|going to|a done deal|someone|somebody|mind was|
                internal)( .. (someone|somebody|internal|mind|candidate|choice|hire|friend|else|who|
                person|it|anyway|job|role|decision))?
            (had|have|has) (already |clearly |obviously |always )+(been )?(decided|chosen|
                picked|made|chose|filled|someone|somebody|an internal|a (favourite|favorite|
                candidate)|lined|your mind|their mind|settled|promised)
            (mind|minds) (was|were|is|are|had been|seemed|seem) (already |clearly |quite |long |
                obviously )*made up
            ma(d|k)e up (your|their|her|his) minds? (before|long|early|already|in|within|
                the moment|about me)
            foregone conclusion
            decided (before|in advance|beforehand|within|in the first|long|weeks|already|
                as soon as|the (moment|minute|second))
            done deal
            (an )?inside job
            stitch-?up
            (was|were|is|been) (rigged|fixed|stitched|a set-?up)
            (was|is|were|would) (it|this|that|there|my|anyone|anybody)( \w+){0,2} (because|
                really|about|due|down to|something|anything|any|actually|ever|to do with) .. (age|
                gender|race|accent|name|disab\w+|pregnan\w+|children|child|salary|kids|union|
                religion|surname|hair|maternity|nationality|visa|foreign|woman|old|young|background|
                class|school|wheelchair|real|genuine|fair|open|chance|running|merit|personal|said|
                interested|considered|did|wrong)
            (because|just because|simply because|only because|purely because) (of my|i'?m|i am|
                i (have|had|do not|don'?t|did not|didn'?t|was|wasn'?t|went|come|came|asked|look|
                speak)) {adv}(a |an )?{adv}(age|gender|race|accent|name|disab\w+|pregnan\w+|
                children|child|kids|union|religion|surname|maternity|nationality|foreign\w*|woman|
                man|old|older|young|background|class|wheelchair|honest|expensive|too \w+|
                know the right|degree|over (40|50|60|forty|fifty|sixty)|(in my )?(forties|fifties|
                sixties)|play golf|immigrant|mother|father|single|black|asian|muslim|gay|white|from)
            (can'?t|cannot|couldn'?t|could not) (help|shake|get rid of|stop) (but )?(wonder\w*|
                think\w*|feel\w*|notic\w*|suspect\w*|conclud\w*|the (feeling|sense|suspicion|
                thought|impression)|ask\w*)
            (makes?|made|left|leaves|leaving|making) (me|one|you|us) (to )?(wonder\w*|suspect|
                think (that|twice)|question|doubt|suspicious)
            (one|you|you'd) (has to|have to|must|does|do|might|could|
                can'?t help) (but )?(wonder|ask|question|suspect)
            i (do |have to |must |did |can only |honestly |really |still )*(wonder|question|
                doubt|ask myself|keep wondering|keep asking) (if|whether|how much|how (seriously|
                carefully|many|fair|open|genuine)|why|what) (you|anyone|anybody|the (panel|decision|
                process|interview|role|job|real|outcome|right|rest|best)|my|there|this|that|it|
                someone|i (was|ever|had|would)) (was |were |had |have |has |is |are |did |do |does |
                ever |even |really |actually |already |would |might |could |\w+ )*(even|actually|
                ever|really|read|already|fair\w*|genuin\w+|age|accent|name|gender|surname|
                misunder\w+|personal|bias\w*|treated|considered|merit|listen\w*|internal|chance|
                someone|filled|looked|held against|mistake|counted|thorough|right (decision|choice|
                call|person)|reason|played a (part|role)|factor|different|got (in|wrong)|know|knew|
                realise)
            i (strongly |rather |do |begin to |start to |am beginning to |can'?t help but |
                half )*(suspect|smell|sense)( that)? (you|the|it|my|they|this|there|someone|a|that|
                foul|otherwise)
            i (get|got|had|have|was left with|am left with|came away with) the (distinct |
                strong |clear |uneasy |overall )?(feeling|impression|sense|suspicion) (that )?(you|
                the|my|it|this|they|i (was|had|never)|nobody|no one|someone)(?! .. (care|enjoy|love|
                happy|welcome|proud))
            (can|could|must|have to|has to|am forced to|'m forced to|am left to|had to) (only |
                just |therefore |surely )*(assume|conclude|suppose|imagine|presume|infer|deduce|
                guess|think|believe) (that )?(you|the|it|my|this|they|i|there|someone|either|age|
                price|nobody|no one|from)
            (it|which|this|that|all of which|the whole thing) (really |just |certainly |all |
                very much )?(feels|felt|looks|looked|seems|seemed|sounds|sounded|appears|appeared|
                smells|smacks|smelt|suggests|reeks)( \w+)? ?(like|as if|as though|of|to (me|be)|
                that) (that )?(you|i (was|had|have|am|never|wasn'?t|didn'?t|could|might|must)|
                my (time|cv|application|answers|age|face|name|experience|work|\w+ (was|were|is|are|
                didn'?t|did))|the (decision|outcome|interview|role|job|panel|result|whole|choice|
                process|position|real)|nobody|no one|none|someone|a (box|formality|waste|foregone|
                test|done|token|sham|farce|excuse|cop|pretext|trick|game|stitch|set-?up|convenient|
                slap|case of|rushed|bit of a (waste|formality|farce|box))|an (excuse|exercise|
                afterthought|easy|old|internal)|favou?ritism|nepotism|ageism|discrimination|bias|
                politics|prejudice|bad faith|cowardice|laziness|they)
            surely (you|there|that|this|someone|somebody|anyone|it|the|a|an|after|nobody|not|
                even|i|my|if|with|we|they|one)
            (must|may|might|could|has to|there's|there is|there was|there has|there must|surely|
                perhaps|is it possible (that )?there|wonder if there|feel there|think there|
                believe there) .. (be|been|have been|was|is) .. (a |an |some (kind of |
                sort of )?)(mistake|error|misunderstanding|mix-?up|oversight|confusion|
                miscommunication|misjudg\w+|clerical|wrong)(?!.* (my|mine))
            (you|they|the (panel|team|company)|your \w+) (\w+ly )?('?re|are|were|have|'ve|is|
                has|must have|may have|might have|may be|did|really|just) (\w+ly )?(making|made|
                make|wrong|mistaken|confused|got (it|this|me|the wrong)|missed (out|a|the|
                something)|missing (out|a)|misread|misunderstood|miss(ed)? the|overlooked|mixed|
                undervalu\w+|underestimat\w+|chosen (poorly|badly|unwisely|wrong\w*)|chose (poorly|
                badly|the wrong)|picked the wrong|hired the wrong|backed the wrong|let .. slip)( (a|
                an|the) (\w+ )?(mistake|error|wrong\w*))?
            (the|a|this is the|made the|was the|is the) {adv}(wrong|poor|bad|terrible|flawed|
                mistaken|rash|hasty|premature|short-?sighted|questionable|unwise|regrettable|
                strange|odd|bizarre|baffling|surprising|weird|curious|peculiar|incorrect|misguided|
                unjust|safe|lazy|cowardly|easy) (decision|choice|call|person|candidate|hire|
                conclusion|judge?ment|move|verdict|pick)
            (hasty|rushed|snap|premature|superficial|rash) (decision|judge?ment|conclusion|
                choice|verdict)
            (your|the|this|that) (decision|choice|verdict|conclusion|outcome|reasoning|
                judge?ment|selection|rejection|assessment) (is|was|were|has been|seems|seemed|feels|
                appears|looks|strikes me as) {adv}(a |an |the )?{adv}(wrong|unfair|mistake|error|
                unjust|flawed|hasty|rushed|premature|incorrect|misguided|odd|strange|bizarre|
                political|personal|arbitrary|based on|made (before|by|on|in|without)|inexplicable|
                unjustified|unfounded|baseless|rash|shortsighted|biased|questionable|made long|
                perverse|beyond)
            """,
            unless=(
                _ACCEPTS,
                r"""
            (already|before) .. (thank\w*|know how|met|read about|kind\w*|glad|loved|enjoy\w*)
            i (had|have|'ve|'d) (already |always |long )(decided|chosen|made|wanted|known|
                admired|loved|lined|promised|started|filled|taken|picked)
            (always|already) (wanted|intended|going) to (be|work|learn|visit|see|write|thank)
            surely (be|have been) (a )?(pleasure|delight|treat|success)
            (the|my) wrong (train|platform|door|building|decision of mine|shoes)
            (my|i made the|made a) (\w+ )?(wrong|bad|poor) (call|choice|decision)
            (looks|feels|felt|seems|sounds|seemed|looked|sounded) (like|as if|as though) (a |
                the )?(you('ve| have| all| both)|place|home|great|lovely|wonderful|team)
            {warm} .. (feels|felt|feel|as if|as though|like) 
            (feel|felt) (like|as if|as though) (i|you) .. (belonged|home|known|friend\w*|team|
                welcome|heard|seen|old|laugh\w*)
            i wonder (if|whether) (you|i|there) (could|might|would|may|can|had time|have (a|
                any)|'d|is (a|any|something|anything))
            (the|an|a) (easy|safe|strange|odd|lovely) (choice|decision) (for me|of mine|to make)
            n'?t (have been |be )?an easy (choice|decision|call)
            missed (the|a|my) (train|bus|turn|step|question|point|detail)
            """,
            ),
        ),
        # You are wrong about me.
        wording(
            r"""
            (that|this|it|what you (wrote|said|say)|your (claim|statement|assertion|comment|
                feedback|reason|letter|e-?mail|suggestion)) (is|was|'s) {adv}(not true|untrue|wrong|
                false|nonsense|incorrect|inaccurate|not (the case|correct|accurate|right|
                what happened|so)|rubbish|a (lie|nonsense|misrepresentation|distortion|myth)|
                contradicted|unfounded|baseless|mistaken|unsupported|simply)
            (your|the) claim(s)? (that|about)
            you (claim|claimed|allege|alleged|assert|asserted|maintain|insist|purport)
            (i|we) (strongly |respectfully |totally |completely |really |must |have to |would |
                beg to |firmly |profoundly |wholly |'d )*(disagree|differ|take issue|take exception|
                object|dispute|contest|reject your|argue|contend|query|push back|challenge (this|
                that|the|your)|question (your|the (decision|outcome|judge?ment|choice|wisdom|
                fairness|logic|process|basis|reason\w*)))(?= |\W|$)
            (you|they|your (letter|e-?mail|feedback|message)|the (panel|e-?mail|letter|
                feedback)) (say|says|said|wrote|write|writes|told me|mentions?|mentioned|states?|
                stated|suggests?|suggested|implies|implied|feel|felt|thought|think|
                imply) (that )?(i|my) .. (but|yet|however|even though|although|whereas|when (i|in|
                my)|- ?(i|yet|but)|, ?(i have|i've|i'd))
            let me (set|correct|remind|point out|be clear|explain|tell you|state|clarify)
            set the record
            for the record
            make no mistake
            mark my words
            (to |i would |i'd |i )?(point|pointed) out (that )?(i|my|you|the|your)
            (may|might|can|could|must|should|let me|allow me to|i would|
                i'd (like to)?) remind (you|the|your)
            as (you|anyone|any) .. (would|could|should|will) (know|have (known|seen|noticed|
                read)|see|realise|realize) if
            anyone (who|with) .. (would|could|can) (see|know|have (seen|known|noticed)|tell|
                realise|realize|agree)
            (everyone|everybody|people|colleagues|all my|my (former |old |current |whole |
                last )?(mentor|boss|manager|colleagues?|friends?|wife|husband|family|partner|
                references?|team|tutor|professor|coach|recruiter)|even (my|your|the)|others|
                those who know|your own (staff|team|people|colleagues?)|one of your|somebody (at|
                in) your|a friend (at|in|inside)) .. (surpris\w+|shock\w+|said (i|the|my|you)|
                agrees?|astonish\w+|can'?t (believe|understand)|could(n'?t| not) believe|
                couldn'?t understand|tells? me (i|the|that|you|it)|told me (i|the (job|role)|that|
                you|it) (was|were|had|should|would|is)|thinks?|thought (i|it|you)|baffled|convinced|
                felt i|says? (i|you|it)|assumed|expected|stunned|outraged|disagrees?)( .. (perfect|
                mine|best|mistake|wrong|fit|unfair|job|qualified))?
            """,
            unless=(
                _ACCEPTS,
                r"""
            {warm}
            (helpful|right|true|useful|learn|improve|work(ed)? on|practi[sc]e|i see|took|
                since then|agree with)
            let me (explain|tell you) .. (happy|glad|how|about my)
            said (that )?i .. (nervous|quiet|rushed|talked)
            (could|would|might) .. (advise|suggest|advice|share)
            let me (clarify|correct) (my|a|one thing i)
            n'?t (argue|disagree|dispute)
            """,
            ),
        ),
    ),
    bad=(
        "Please reconsider my application.",
        "Why did you choose somebody else?",
        "What did the other person have that I did not?",
        "I meet every point in the advert.",
        "I still believe I was the best candidate.",
        "I am at a loss, given how well the interview went.",
        "It seems you had already made up your minds.",
        "Surely there has been some mistake.",
        "I cannot understand how you came to that conclusion.",
    ),
    good=(
        "I am not asking you to revisit the decision.",
        "Why did my design exercise feel weaker than the rest?",
        "What would make me a stronger candidate next time?",
        "I understand why you chose somebody who has run a depot.",
        "I won't argue, and there are no hard feelings.",
        "I was surprised by how much I enjoyed the whiteboard session.",
        "I know I was not the right person for it this time.",
        "If a role opens up for which I would be a good fit, please think of me.",
    ),
)
