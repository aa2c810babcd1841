"""It makes no sense; I was the best; you are wrong about me."""

from afterword.core.check.constructions import Calmer, Wording, wording

_ACCEPTS = r"""
    {no_weight} (asking|ask|disput\w+|argu\w+|challeng\w+|question\w*|contest\w*|appeal\w*|
        reopen|re-open|revisit|reconsider|change your mind|debate|relitigate|second-guess|expect\w*|
        fight|overturn|trying|hop(e|ing)|looking)
    (fully|completely|entirely|absolutely|quite|of course)? ?(accept|understand|
        respect)s? (that )?(the|your|this|it) (decision|outcome|choice|panel's|result|
        is final)(?!.* but)
    (no|any) (intention|wish|need|desire) (of|to)
    """

WORDINGS: tuple[Wording, ...] = (
    # It makes no sense; I am at a loss.
    wording(
        r"""
            (believe|think|feel|know|sure|convinced|certain) (that )?i (was|am|
                would have been) {adv}the (best|right|strongest|better|ideal|perfect|
                stronger) (candidate|person|fit|choice|match|applicant)
            (makes?|made|making) (no|little|precious little|zero|hardly any|not much) (real )?sense
            (does not|doesn'?t|do not|don'?t|did not|didn'?t|hardly|cannot|can'?t|
                fails? to) (really |quite |even |simply |just )*(makes? (any |much |a lot of |
                perfect )?sense|add up|hold (water|up)|ring true|stack up|wash|compute|sit (right|
                well)|square|tally|match (what|the|my|up))
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
                the|not)|to (be|get|find|see|receive)|by|whether|if)|(?=[.!?,]|$))
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
                else|i (did|could)|went|happened|you|they|the)|it(?=[.!,]|$| given| when| as|
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
            my (own )?(error|mistake|slip|typo)
            how (fast|quickly) (the )?time
            (my own|myself|my) .. (surpris\w+|didn'?t make|makes no|confus\w+|add up)
            (enjoy\w*|loved|delight\w*|proud|how much i)
            (still )?(don'?t|do not|didn'?t) (quite |really |fully )?(understand|see|get) (the|
                how) .. (works?|system|side|part|market|regulation|code|rules?|formula|software|
                timetable|theory|step)s?
            which i found challenging
            (reading|read|studying|learning) (up )?(about|on)
            """,
        ),
        calmer=Calmer("I was disappointed, and I accept the decision."),
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
                outstanding|obvious|natural|number one|exact|missing) .. (candidates?|persons?|
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
            (with|despite) (all )?(my|the|such) (\w+ )?(\w+ )?(experience|qualifications?|records?|
                cv|results|patents?|publications|awards?|degrees?|background|skills|references|
                years|praise|compliments|encouragement|comments|feedback|standards) .. (surpris\w+|
                should|expect\w*|thought|would have|could have|baffl\w+|confus\w+|puzzl\w+|assum\w*|
                unfair|strange|odd|wonder)
            (given|considering|in (view|light) of|bearing in mind|seeing|despite|after|
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
            (i|we) (\w+ )?(disagree|differ)( (with (you|your|the {hirers}|the {decision}|this|that|
                how)|that you|and (think|feel|believe))|(?=[.!]|$))
            (i|we) (strongly|respectfully|totally|completely|really|must|have to|beg to|firmly|
                profoundly|wholly) (disagree|differ)
            (i|we) (strongly |respectfully |totally |completely |really |must |have to |would |
                beg to |firmly |profoundly |wholly |'d )*(take issue|take exception|
                object|dispute|contest|reject your|argue|contend|query|push back|challenge (this|
                that|the|your)|question (your|the (decision|outcome|judge?ment|choice|wisdom|
                fairness|logic|process|basis|reason\w*)))(?= |\W|$)
            (you|they|your (letter|e-?mail|feedback|message)|the (panel|e-?mail|letter|
                feedback)) (say|says|said|wrote|write|writes|told me|mentions?|mentioned|states?|
                stated|suggests?|suggested|implies|implied|feel|felt|thought|think|
                imply) (that )?(i|my) .. ((but|yet) (i (have|am|do|know|can|'ve|hold|spent|ran|led|
                meet|met)|i'?m|i'?ve|my|that (is|was|'s) (not|n'?t)|surely|
                nobody|how|this|it (is|was|'s) )|however|even though|although|
                whereas|when (i|in|my)|- ?(i|yet|but)|, ?(i have|i've|i'd))
            (?<!they )(?<!you )(?<!who )let me (set|correct|remind|point out|be clear|state|clarify)
            let me (explain|tell you)(?! (where|about|when|my|a|why i|how i|what i))
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
                references?|team|tutor|professor|coach|recruiter)|even (my|your|the (panel|
                interviewers?|recruiter|manager|hr|receptionist|other \w+))|others|
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
            what people mean
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
)
