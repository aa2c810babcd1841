"""Lessons, regrets and mistakes the writer only pretends to own."""

from typing import Final

from afterword.core.check.constructions import Wording, wording

_IN_PLACE_OF_SKILL: Final = (
    "(father|uncle|aunt|godfather|cousin|nephew|brother-in-law|surname|family name|title|"
    "golf( clubs?| club| bag| swing)?|tennis|handshake|tie|wig|envelope|bribe|better haircut|tan|"
    "hair dye|accent|passport|magic|crystal ball|clairvoyant|psychic|magician|astrologer|"
    "fortune[- ]teller|friend (in|on|at|among)|relative|moustache|beard|letter from (somebody|"
    "someone|your|the (boss|director|owner))|bottle|bottles|cake for the panel|wine)"
)
_BAD_SIGHT: Final = (
    "(looking at|busy with|staring at|tapping on|playing with|scrolling|checking|glued to)"
)
WORDINGS: tuple[Wording, ...] = (
    # What I should have brought instead of skill.
    wording(
        rf"""
        (perhaps|maybe|clearly|evidently|obviously|i see (now )?(that )?|next time|if only|
            apparently|in hindsight|had i known|now i know( that)?) i (really )?(should|ought to|
            could|might|must|will|shall|'ll|'d|had)( have| only| better| just)? (brought|bring|worn|
            wear|been born|had|have|bought|played|play|married|learned|learnt|learn|mentioned|
            mention|taken up|inherited|acquired|packed|enclosed|come with) (a|an|my|some|the right|
            to play|better|the)? ?(\w+ )?{_IN_PLACE_OF_SKILL}
        should (obviously |clearly |of course |really |surely |perhaps )*have known better than to
             (apply|expect|trust|believe|hope|think|imagine|ask for|count on|rely|compete)
        (how|so) (naive|foolish|silly|stupid|old-?fashioned|quaint|innocent|gullible|trusting) of
             me to (have )?(think|thought|believed?|expect\w*|hoped?|trust\w*|assumed?|imagined?|
            take you|taken you|read|rel(y|ied))
        (forgive|pardon|excuse) (me|my) (for )?(having |being )?(mistaking|mistaken|confusing|
            confused|assuming|assumed|believing|believed|trusting) ... (for|that|with|in) (a|an|
            your|you|the|what)
        must have (misread|misheard|misunderstood|mistaken) (the|your|that|what|this) ... (rather
             than|instead of|never|nothing|nobody|a friend|no experience|anyone but)
        """,
        unless=r"""
        (my|a) (passport|tie|accent) (number|copy|photo)
        """,
    ),
    # Had I known it was settled.
    wording(
        r"""
        (had i (only )?|if (only )?i had (only )?|if (only )?i'?d (only )?|i wish i had |i wish
             i'?d )(been told|known|reali[sz]ed|understood|guessed|suspected) (that |how |earlier |
            beforehand |in time |from the start )*(the|your|you|it|this|everything|everybody|there|
            they) .. (settled|decided|promised|taken|filled|spoken for|for show|a formality|
            arranged|rigged|went (with|to|by) the (surname|family|nephew|son)|no (real )?(vacancy|
            job|post|chance|interest)|only (wanted|needed|looking|after|interested)|already (had|
            chosen|knew|made))(?! .. (so (kind|friendly|nice|welcoming)))
        (never|not|n'?t|hardly) (have )?(thought|imagined|expected|known|think|imagine|expect|know)
             (that )?(i|one|a \w+|anyone|anybody|somebody|someone)('d| would| could| might)? (be|
            have been|get|got) (\w+ )?(rejected|turned (away|down)|refused|shown the door|dismissed|
            passed over|marked down|sent home|sent away|punished|ruled out|judged) .. (for (having|
            being|knowing|doing|not|telling|saying|wearing|speaking|coming|owning)|because (i|of
             my)|by (a|an|some)(?= .. (who|that|machine|robot|system|form)))
        who (knew|would have thought|could have guessed) (that )?(a|an|it|the|you|one|so) ..
             (needs?|needed|takes?|took|requires?|required|chose|chooses|hired|hires) ... (who (has|
            had|have) never|never|nobody|without (a|any|ever)|to (say no|choose somebody|choose
             someone)|cannot|can'?t|no (experience|idea))
        """,
    ),
    # What your behaviour taught me.
    wording(
        rf"""
        (lesson|masterclass|course|tutorial|example|demonstration|textbook|case study|workshop|
            seminar|education|guide|primer) (in|on|of|to|for|about) (how )?not to(?! (be|feel)
             (afraid|nervous|ashamed))
        ((silence|waiting|wait|delay|yawns?|yawning|corridor|emptiness|lateness|indifference|
            refusal|rejection)( \w+){{0,3}}|({_BAD_SIGHT}) .. (phones?|telephones?|watch\w*|
            laptops?|screens?|clocks?|nails|e-?mails?|ceiling)|{{n}} (weeks|months) of (silence|
            nothing|waiting)) (has |have )?(taught|told|showed|shown) (me|us|my \w+) (more|a lot|
            much|plenty|all|everything|a great deal|so much|what|quite) .. (about|of|you|your|than|
            know)
        (learned|learnt) (so much |a lot |more |plenty |everything |a great deal )(about|of) ..
             (from|by) (your|the|their|his|her) (silence|yawns?|yawning|delay|lateness|indifference|
            back|empty (chair|chairs))
        (i )?(have|had|'ve) (always |often |long )?wondered ... (worth|counts?|counted|matters?)
             ... (now i|and now|finally|at last|have my answer|have it in)
        (one|a person|people|you|anybody|somebody|a (man|woman|nurse|teacher|cook|driver|welder|
            carpenter|mechanic|\w+er)) can (apparently |evidently |obviously |now |also |clearly
             )?be (too|over-?) ?(old|young|experienced|qualified|honest|good|clever|loyal|careful|
            thorough|skilled|foreign|polite|direct|keen|educated|competent|reliable|truthful) (for
             (a|an|the|your|this|you)|to (teach|nurse|cook|drive|work|be (hired|employed|considered|
            wanted|useful)))
        """,
        unless=r"""
        (my|our) (own )?(silence|wait|delay|rejection|refusal|yawn\w*)
        my (old|last|first|own|former) (job|post|boss|school|house|work|firm|company)
        {warm}
        careful
        """,
    ),
    # Of use to you.
    wording(
        r"""
        (delighted|glad|happy|pleased|honou?red|proud|flattered|privileged|touched|thrilled|content|
            a (pleasure|privilege|joy|honou?r|delight)|been|served|serve|was|used|invited|there)
             (to (have )?(be|been|serve|served|act|acted) )?(of (service|use) )?(only |just |merely
             |simply )?as (your|the|a|an|their) (\w+ )?(control group|benchmark|alibi|filler|fig
             leaf|token \w+|warm-?up( act)?|decoration|guinea pig|extra|backdrop|dress rehearsal|
            yardstick|sparring partner|spare (wheel|tyre|part)|fifth wheel|understudy|placeholder|
            stand-in|comparison|practice candidate|box to tick|wallpaper|second opinion|free
             consultant|window dressing|make-?weight|ballast)
        (glad|pleased|happy|delighted|nice|good|touched|flattered|lovely) .. (my|our) (\w+
             ){1,3}(found|find|finds|made|make|makes|has found|have found|have made|has made) (its|
            their) way (into|onto|to|in) your(?! (desk|hands|team in time))
        (added|adding|add|filed|file|joins?|joined|goes) .. (your|you|this|it) .. (to|in|with|into|
            among) (my|the|our) (\w+ )?(collection|museum|trophy|trophies|cabinet|gallery|anthology|
            hall of fame|wall of (shame|fame|refusals|rejections)|(pile|stack|heap|drawer|list|
            folder|wall|album) (of|with|for) (\w+ )?(refusals|rejections|places|firms|companies|
            employers|disappointments|silences|people who|those))
        (only|one|first) (thing|part|word|page|line|detail|sentence) (of (mine|it|my \w+) |on it |
            in it |about me )?(that )?(you|they|anyone|anybody|your \w+|the panel) (\w+ly |ever |
            actually |have |had |has |really |seems? to have |seem to have )*(read|opened|unfolded|
            noticed|remembered|looked at|spelt|spelled|got right|understood)
        (you|they|your (website|company|firm|panel|team|brochure)) (\w+ly )?(need|needs|could (do
             with|use)|will need) (it|them|that|the (help|luck|advice|practice)|help|luck|advice|
            practice) (far |much |rather )?more than (i|me|we)\b
        (don'?t|do not|no need to) (explain|elaborate|say more|spell it out|give
             reasons)( \w+){0,2}?[;,:.-]? (the|your|her|his) .. (eloquent|(was|were|is|said|told)
             (clear|plain|loud|more than|quite|all i)( \w+)? ?enough|said (it|enough|everything)|
            told (me )?(enough|everything))
        (meet|meeting|see|seeing|watch|watching|interviewed by|judged by|assessed by) (people|
            somebody|someone|a \w+|an \w+|managers?|experts?|specialists?|professionals?) who (do
             not|don'?t|does not|doesn'?t|cannot|can'?t|never|(have|has|had) (never|no idea)|
            know[s]? (nothing|so little)|could not|couldn'?t|did not|didn'?t)(?! (mind|give up|rush|
            hurry|judge|need|make|pretend|stop|give|let|only|have to|always|lose|look down|talk|
            interrupt|laugh|treat))( \w+){1,8} (and|but|yet)( still| nevertheless)? (get|gets|got|
            choose|chooses|decide|decides|is|are|allowed|may|judge|judges|hire|hires|run|runs|call|
            calls)
        """,
        unless=r"""
        (enjoyed|loved|happy|glad) (being|to be) your guinea pig
        """,
    ),
    # What follows from your wish and your page.
    wording(
        r"""
        (people|somebody|someone|candidates?|the (man|woman|person|others?|one)|those|anyone|
            others) (that |who |whom )?(you|they)('d| would| had)? (rather|sooner) (have )?(met|
            hired|seen|chosen|taken|interviewed|employed|been talking|talked)
        (exhausted|worn out|tired|drained|shattered|proud) (after|from|by|of) (all (that|this|the|
            your)|so much|such) (careful |hard |deep |long |thorough )*(think\w*|thought|
            deliberat\w+|consider\w+|reading|listening|agoni[sz]\w+|weighing|caring|reflection)
        (sure|certain|no doubt|doubtless|hope|trust)( that)? (one day|some ?day|in time|eventually|
            sooner or later|in due course) (you|they|somebody there|someone there|somebody at \w+)
             (will|'ll|may|might) (think of|come up with|remember|invent) (one|why|a reason|what|it)
        (hear|see|read|notice|gather) .. (post|job|role|position|vacancy|place|advert) .. (again|
            still)[;,.:!]? ?-? ?((but )?what a surprise|who would have (thought|guessed)|fancy that|
            imagine that|how (odd|surprising|strange)|i wonder why)(?=[ .,!?]|$)
        (wife|husband|mother|father|children|kids|daughter|son|dog|cat|grandmother|neighbours?|
            family|teacher|colleagues|patients|pupils) (will|would) be (delighted|thrilled|amused|
            overjoyed|pleased|fascinated|relieved|interested|surprised|amazed) to (hear|learn|know|
            read) that (i|he|she|their|his|her|my|a) .. (not|too|un\w+|over\w+|no longer|only|never|
            lacks?)
        ^(oh |but |well )*at least (the|your) (\w+ )?(coffee|tea|biscuits?|water|plants?|lift|
            chairs?|parking|car ?park|sandwich(es)?|view|wifi|carpet|lobby|receptionist|cake) (was|
            were|is|are|worked|had)( \w+){1,4}[.! ]*$
        """,
        unless=r"""
        (laugh\w*|tease|smile)
        """,
    ),
)
