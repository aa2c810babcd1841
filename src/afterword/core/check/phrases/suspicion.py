"""It was decided before, or for another reason, or by mistake."""

from afterword.core.check.constructions import Wording, wording

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
    # Suspicion.
    wording(
        r"""
            always (going to (go to|be|choose|pick|hire|promote|get) (him|her|you|given|someone|
                somebody|one|internal|an|a|the)|(had|have) (someone|somebody|an? (favou?rite|name|
                internal|candidate)))
            (chosen|chose|picked|decided|scored?|ranked?|judged?|settled|made up (your|
                their) minds?|written|wrote|fill(ed)? (it|them|that) in|age|coat on|
                over) .. before (i|we|the others?|anyone) (had|was|could|even|sat|spoke|arrived|
                opened|walked|finished|said)
            (already|all along|from the (start|outset|beginning|off|word go)|long before|
                in advance|beforehand|weeks ago) .. (had|have|knew|decided|
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
                thought|impression)|ask\w* (myself|why|whether|if))(?! (if|whether|that) (my (\w+ )?
                (answers?|examples?|slides|pace|pitch|nerves|explanation)|i (should|could|might)))
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
                half )*(suspect|smell|sense)( that)? (you|the|it|my (age|name|accent|face|cv|
                application|gender|race|visa|salary|reference\w*)|they|this|there|someone|a|foul|
                otherwise)
            i (get|got|had|have|was left with|am left with|came away with) the (distinct |
                strong |clear |uneasy |overall )?(feeling|impression|sense|suspicion) (that )?(you|
                the|my|it|this|they|i (was|had|never)|nobody|no one|someone)(?! .. (care|enjoy|love|
                happy|welcome|proud))
            (can only|could only|can but|must|must (only|therefore|surely)|have to|has to|
                am forced to|'m forced to|am left to|had to) (assume|conclude|suppose|imagine|
                presume|infer|deduce|guess) (that )?(you|the|it|my|this|they|i|there|someone|either|
                age|price|nobody|no one|from)
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
            surely (you|there|that|this|anyone|it|after|nobody|even|i|my|if|we|one)
            (must|may|might|could|has to|there's|there is|there was|there has|there must|surely|
                perhaps|is it possible (that )?there|wonder if there|feel there|think there|
                believe there) .. (be|been|have been|was|is) .. (a |an |some (kind of |
                sort of )?)(mistake|error|misunderstanding|mix-?up|oversight|confusion|
                miscommunication|misjudg\w+|clerical|wrong)(?!.* (my|mine|i
                 (wrote|sent|gave|typed|put|made|forgot|left|misread|mixed|used|spelt|spelled|had)))
            (you|they) (\w+ly )?got (it|this|me) (\w+ )?wrong
            (you|they|the (panel|team|company)|your \w+) (\w+ly )?('?re|are|were|have|'ve|is|
                has|must have|may have|might have|may be|did|really|just) (\w+ly )?((making|made|
                make) (a|an|the|your) (\w+ )?(mistake|error|misjudge?ment|wrong \w+)|wrong|mistaken|
                confused|got ((it|this|me) (\w+ )?wrong|the wrong)|missed (out|a|the|
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
            (my|our) (\w+ ){1,2}(had|has|have) (already|always)
            (for which|grateful|glad|luckily)
            i (had|have|'ve|'d) (already |always |long )(decided|chosen|made|wanted|known|
                admired|loved|lined|promised|started|filled|taken|picked)
            (always|already) (wanted|intended|going) to (work|learn|visit|see|write|thank)
            always wanted to be
            surely (be|have been) (a )?(pleasure|delight|treat|success)
            (the|my) wrong (train|platform|door|building|decision of mine|shoes)
            (my|i made the|made a) (\w+ )?(wrong|bad|poor) (call|choice|decision)
            (looks|feels|felt|seems|sounds|seemed|looked|sounded) (like|as if|as though) (a |
                the )?(you('ve| have| all| both)|place|home|great|lovely|wonderful|team)
            could(n'?t| not) have (gone|been) (better|nicer|kinder|\w+er)
            {warm} .. (feels|felt|feel|as if|as though|like)
            suspect (it|that) (was )?(me|my)
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
)
