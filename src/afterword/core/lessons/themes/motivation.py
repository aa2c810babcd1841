"""Motivation.

Why this work, and why with them, did not come over.
"""

from afterword.core.lessons.signs import signs
from afterword.core.lessons.theme import Theme

SIGNS = signs(
    Theme.MOTIVATION,
    r"""
    ({not}|unsure|unclear|less|hard|couldn't|clearer|convinced|wonder\w*|convincing|more|nobody|
        didn't|say|worked? out|better|sense of|hear)( \w+){0,6} {why_us}
    {why_us}( \w+){0,6} (wasn't|weren't|didn't|unclear|clearer|missing|more|flat|vague|never|
        come over|came over|come across|came through|not)
    ({few}|{strength}|{wish}|lack\w*|{not})( \w+){0,5} {keen}( \w+)?
    {keen}( \w+){0,4} (didn't|wasn't|weren't|could|lack\w*|missing|come through|came through|
        come across|flat|dipped|didn't come)
    (didn't|did not|couldn't|wasn't|hadn't|not|never|n't)( \w+){0,4} (seem|seemed|sound|sounded|
        look|looked|come across|feel|felt|sure)( \w+){0,3} (keen|interested|excited|bothered|
        hungry|that keen|wanted|fussed|enthusiastic|committed|as if|like you wanted)
    (unsure|not sure|n't sure|not convinced|n't convinced|wondered?|wondering|doubt\w*|
        question\w*)( \w+){0,4}(that |if |whether |how )?(you|u)('d|'re|'ll| were| was| would|
        really| are| truly| actually)* ?(interested|keen|stay|want\w*|committed|settle|serious|
        last|stick|join|see|take it|be happy with|actually want)
    (how|really|actually|much) (interested|keen|committed|excited) (you|u) (were|are|was)
    (any|another|just a|a|one of \w+|some) (old )?(job|applications?)( \w+)? (going|for (you|u|
        now)|would do|will do|to pay)
    (applied|applying|application) (for|to) (\w+ )?(everything|fourteen|several|lots|all|three of|
        a dozen|twenty)( \w+)?
    (stopgap|stop-gap|stepping stone|plan b|back-?up|second choice|fallback|safety net|
        in the meantime|tide you over|until something|filler|pass(ing)? through)
    (heart|mind|sights|eye)( \w+)? (was|were|is|set|on|in|elsewhere)( \w+){0,4} (elsewhere|set|
        on (the|something|a)|in it|somewhere|else)
    heart (wasn't|isn't|not|set|'s)( \w+){0,3}
    (mostly|mainly|only|more|a lot|a great deal|chiefly|much|kept)( \w+){0,4} (about|
        of) (wanting (to leave|out)|leaving|getting (out|away)|your (present|current|old)|
        the (perks|benefits|pension|holidays|salary|discount)|getting|research and|escaping|lakes)
    (tell|say|show|show us|told|think about|explain|name|write)( \w+){0,5} (what it is about|
        why (you|us|them|it|this)|what (you'd like|draws|drew)|the real reason|wanting|want it|
        you want)
    (wanted|want) (out of|to (leave|escape|get out))
    (leaving|left|leave|see you|stay|staying|settle|around)( \w+){0,4} (in (a|six|
        two) (\w+ )?(months|years?)|long|soon|within|after a year|for good)(?! .. (bored|because))
    (see|saw|seen)( yourself| us| this)? (as )?(a |in )?(stopgap|stepping|here|two years|
        five years|long term|with us)
    (said|say|told|answered|mentioned)( us| you| me)? (it was |because |
        that )?(the )?(remote work|something new|the money|your friend|a friend|close to home|
        parking|it paid|new|the hours|the pension)
    (friend|mother|mum|wife|husband|agency|recruiter) (had )?(sent|told|pushed|put)( you| u)?
    (could|might) (be|have been) (any|anywhere|about any|anybody)( \w+)*
    (any|anywhere|every) (\w+ )?(in any|company|school|hospital|shop|studio|firm|charity|employer|
        saas|hotel)( \w+){0,3}(?=$|[.,])
    what (it is|it was|'s it) about (us|our|them|theirs|this|\w+)
    (something|anything|nothing) particular( about)?
    (kick out of|gets? a kick|fire in|lit up|light up|went( a bit)? (blank|flat)|glazed|shrugged)
    (wanting it|really want it|really wanted it|wanted it more|wanted this|actually want)
    (wee|one|a) (line|sentence|word|reason)( \w+)? (on|about|why)( \w+){0,3} would
    (which|what) (one|post|job|of them) (you|u) (actually|really)? ?want
    one of (twenty|many|several|a hundred|fifty|lots|ten|a dozen) (applications|jobs|places)
    (why|reason) (\w+ ){0,3}(you|u)( \w+)? (want|wanted|wish|would want|'d want|choose|chose|
        picked|pick)( \w+)*
    (why|what) (us|them|our|their|this|here)( \w+){0,3} (was|were|is|it|and|got|stayed|never)
    (not|n't)( \w+){0,3} (taken with|burning|bitten|drawn|attracted|sold on|wild about|
        mad about)( \w+)*
    (the|a|any|that|some) spark
    (lukewarm|half-hearted|half interested|indifferent|unenthusiastic|unmoved|detached|disengaged|
        going through the motions)
    (place|post|job|something) to (wait|sit|park)( \w+)*
    (waiting|wait|waited) (for|to hear)( \w+){0,4} (another|better|something|what|why)
    (leave|off|gone|away|leaving|quit)( \w+){0,3} (when|if|once|by|as soon as|
        within)( \w+){0,4} (better|else|christmas|months?|year|summer|came|else came)
    (real|true|actual|big) (wish|dream|goal|aim|love|interest)( \w+){0,4} (to be|elsewhere|was|is|
        lay|lies|in)
    (letter|answer|application)( \w+){0,2} (could|might) have (gone|been|come)( \w+)*
    (reasons?|answer|motives?)( \w+){0,3} (stayed|remained|was|were|sounded)( \w+)? (vague|thin|
        unclear|general|flat|weak|unconvincing)
    (spoke|talked|asked|mentioned)( \w+){0,3} (pension|holidays|perks|car park|hours|bonus|
        discount|salary|break)( \w+)* (before|first|more|and)
    (not|n't|hardly) (\w+ )?(persuaded|convinced|sure|certain)( \w+){0,2} (that )?(you|
        u)( \w+){0,2} (stay|want|mean|be here|were here|see it)
    (what|how) (appeals?|attracts?|appealed|moves?|drives?)( \w+)? (to )?(you|ya)
    what is it about
    (show|tell|let) (\w+ )?(that )?(you|u|them|us) (want|wanted|mean) (it|this)
    (your|yr) heart
    (mother|father|friend|wife|husband|partner|teacher|job centre)( \w+)? (thought|said|told|sent|
        suggested|pushed)( \w+){0,3} (you|it|ya|me|suit|apply)
    (said|because|was)( \w+){0,3} (near|close to|round the corner from|handy for)( \w+){0,3} (bus|
        home|house|station|school|door|stop)
    what (you|u) (would|could|'d|might|hoped to) get out of( \w+)*
    where you see yourself
    (out of|away from)( \w+){0,3} (old|present|current) (job|place|post|boss)( \w+)*
    (what|who) (had )?(brought|drew|led) (you|ya|u) (to|here)( \w+)*
    (could not|couldn't|can't) (tell|say)( \w+){0,2} what (u|you|i) (liked|like|wanted|
        love)( \w+)*
    (three|several|four|five|all|two) (of our |different )?(departments|posts|jobs|roles|
        vacancies|places)( \w+){0,4}
    (more than|just|only|as) a (fallback|stopgap|backup|job|stepping stone|plan b)
    (which|that) made us wonder
    (couldn't|could not|didn't|not) hear (anything|a word|what)( \w+){0,8} (drawing|draws|drew|
        attract\w*|about)( \w+)*
    (attracts?|attracted|drawing|draws|drew) (you|ya)
    {not} (\w+ )?(sell|sold) (us|me|them|it)( \w+)? on( \w+)*
    a job (rather than|and not|not) this( \w+)*
    {not} (that|very|too|so|overly|really) (bothered|keen|fussed|interested|excited)( \w+)*
    (better|clearer|stronger) answer to "?why( \w+)*
    (question mark|doubts?|worry|concern)( \w+)? (over|about|around) (your|yr) (commitment|
        motivation|interest|reasons)( \w+)*
    what it is about( \w+)*
    more interested in( \w+)* than( \w+)*
    (stick around|hang around|stay the course|stay put)( \w+)*
    (answer|reason)( \w+){0,4} (was|were) (mainly|mostly|all|only) (about|to do with)( \w+)*
    (left|kept) (us |me |them )?(guessing|wondering|asking)( \w+)* why( \w+)*
    (sense|idea|feeling|picture|inkling)( \w+)? of (why|what (draws|drew|drives|moves|brings|
        brought|pulls|pulled|you'd want))( \w+)*
    what (was )?(pulls|pulled|pulling|draws|drew|drawing|drives|driving|moved|moves|brings|
        bringing|lured) (you|ya)( \w+)*
    (any|anybody's|another) (\w+ )?(would|will|might) (do|have done|suit|serve)( you)?( \w+)*
    (needed|wanted|after|looking for|need|time for) a (change|change of scene|break|new start|
        fresh start|challenge|way (out|back|in))( \w+)*
    (lives and breathes|live and breathe|eats and sleeps|love of|mad about|nuts about|
        in love with|dream(s|ed|t)? of|fire in (the|your)|calling|vocation)( \w+)*
    what we (could|can|might) do for you( \w+)*
    (because|since) (it's|it is|it was|we're|we are|the) (\w+ )?(close|near|nearer|local|handy|
        convenient|on your way|hours|pay)( \w+)*
    (a|the|one|your) reason(s)?(?=$|[.,])
    reasons for leaving( \w+)*
    running away( \w+)*
    (gone|off|away|left) (by|before|come|within)( \w+)? (spring|summer|christmas|easter|autumn|
        a year|months?|weeks?|winter|the year)( \w+)*
    (care|cared|caring) (about|for)( \w+){0,4} (more|less|at all|enough)( \w+)*
    (more|hear more|little|nothing|a word)( \w+)? (on|about) (why|what we do)( \w+)*
    hungrier( \w+)*
    (wants?|wanted) it (more|most|badly|less)( \w+)*
    (thought|thinking|think) about (whether|why) (you|u)( \w+)*
    (another|other) (interview|offer|job|post|irons?)( \w+){0,4} (prefer|rather|in the fire|
        more)( \w+)*
    (convinced|persuaded|sure|certain)( \w+)? (that )?(you|u) (want|wanted|really|actually|meant|
        cared|care)( \w+)*
    (every|each|any) (post|job|role|vacancy) (we|they|going|there|you)( \w+)*
    why (this|that|our|consulting|teaching|nursing|sales|us|here|the|a)( \w+){0,2}' (answer|
        question|
        bit)?( \w+)*
    (closer|nearer|handy|handier|convenient)( \w+)? (to|for)( \w+)? (your|yr|my|the)( \w+)? (kids|
        home|
        house|school|children|door)( \w+)*
    (asked|asking|ask)( \w+){0,3} (salary|holidays?|money|pay|the van|
        leave)( \w+){0,4} before( \w+)*
    (all|only thing)( \w+)? {you} asked (about )?was( \w+)*
    (couldn't|could not|not) be (bothered|arsed)( \w+)*
    (could|might)( \w+)? have been (sent|written|talking|about)( \w+){0,3} (to |about )?(any|every|
        anyone|anybody|all)( \w+)*
    {not} {you}? ?ask(ed)?( \w+)? for the (job|next step|next steps)( \w+)*
    {not} that (bothered|fussed|interested|keen)( \w+)*
    away from( \w+){0,4} (rather|more) than( \w+)? (towards|to)( \w+)*
    (more drawn|keener|more interested|more excited)( \w+)? (to|on|in|about|by)( \w+)*
    came down to (enthusiasm|passion|motivation)( \w+)*
    (career )?goals( \w+){0,5} (align|aligned|match|matched)( \w+)*
    (you'd|i'd|would|you would|i would) be off( \w+)*
    {not} (think|believe|convinced|sure)( \w+)? (i'd|i would|u'd|you'd|you would|
        u would) stay( \w+)*
    motivation( \w+){0,6} (convincing|convinced|unclear|weak|lacking)( \w+)*
    (real|genuine|more) passion( \w+)*
    {not} (ask|asked)( us)? anything( \w+)*
    {not} sold on why( \w+)*
    hesitated( \w+)*
    why exactly( \w+)*
    (saw|see|seeing) {you}( \w+)? (you |i )?(said|running|doing|leaving)( \w+)*
    (take|taking|took) the first thing( \w+)*
    on your phone( \w+)*
    stop[- ]?gap( \w+)*
    no (real|great|obvious)? ?(enthusiasm|appetite|excitement)( \w+)*
    bit flat( \w+)*
    what {you}('d| would) get out of it( \w+)*
    {not} (think|sure|convinced)( \w+)? {you} (really )?wanted to be( \w+)*
    motivation unclear( \w+)*
    gone in( \w+){0,2} (months|weeks|year)( \w+)*
    something bigger (comes|came|turns)( \w+)*
    (job|post|role) {you} (was|were)( \w+)? after or( \w+)*
    {not}( \w+)? clear why( \w+)*
    as a career( \w+)*
    strongest reason( \w+)*
    """,
    unless=r"""
    (clearly|really|so|very|such|obviously|genuinely|great|lovely|infectious|real|your|
        yr) (\w+ )?(passionate|enthusias\w+|motivated|interested|committed|keen)(?! .*(but|though|
        lack|didn't|wasn't|could))
    (thank|thanks|appreciate)\w*( \w+){0,4} interest
    (interest|interested) in (joining|working|our|the (role|post|position|vacancy)|\w+ ?[.,])
    (we|i)('d| would)? (love|be glad|be happy|like) (to )?(see|hear|have|take|want)
    loved (the|your|yr) (energy|enthusiasm|passion)
    keep an eye
    (you|u) (know|knew)( \w+)? (exactly )?why
    (decided|agreed|voted) why
    why (it|the decision|we)
    (drive|drove) (you|over|down|up|from|to|past)
    reasons? (we|i|they) (chose|went|decided|gave|give)( \w+)*
    (lovely|loved|great|enjoyed|clear|shone|came through)( \w+)* (why|reasons?)( \w+)*
    give( \w+)? reasons?
    what (we|i) do (for|with) (feedback|applicants)
    """,
    examples=(
        "We couldn't work out why you wanted this job.",
        "You seemed to want any job going.",
        "We weren't sure you really wanted it.",
        "It felt like a stopgap for you.",
    ),
    near_misses=(
        "You were clearly passionate about the work.",
        "Thank you for your interest in our company.",
        "Why did you choose Leeds?",
        "I want to thank you for coming.",
    ),
)
