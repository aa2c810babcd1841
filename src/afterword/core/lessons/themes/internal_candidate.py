"""Somebody from the house.

The post went to somebody they knew already.
"""

from afterword.core.lessons.signs import signs
from afterword.core.lessons.theme import Theme

SIGNS = signs(
    Theme.INTERNAL_CANDIDATE,
    r"""
    internal( \w+)? (candidates?|applicants?|appointment|move|person|hire|promotion|transfer|
        colleague|route)
    (appointed|appoint|filled|hired|promoted|recruited|moved|went|gone|go|offered|fill|gave|given|
        kept)( it| the (role|job|post|position))?( \w+){0,2} (internal(ly)?|in-?house|from within|
        from inside)
    ((one|some|somebody|someone|a \w+) (of|from) (our|their|the)( \w+)? (own|existing|current|
        weekend|bank|support|temp)( \w+)*)
    (our|their) own( \w+){0,2} (staff|people|team|nurses?|nurse|ranks|apprentices?|trainees?|temp|
        lad|girl|\w+s)
    one of (our|their|us|ours|theirs|your own)(?! (questions|values|interviewers|panel|
        clients))( \w+){0,3}
    (already|been|was|is|are|'s|'d been|'s been|has been|had been)( \w+){0,2} (acting up|covering|
        temping|filling in|standing in|seconded|on secondment|doing (it|the job|the role)|with us|
        working (here|with us|for us|there)|on contract|in the (job|role|post|team|department|
        building)|holding the fort|looking after it|minding|locum\w*|known to|here (since|for|as|
        already)|running it|interim)( \w+){0,3}
    (already|well) known to( \w+)*
    (promot\w+|redeploy\w*|redeployment|at-risk|at risk|secondment|transferr?\w*|moved across|
        moved over|sideways|stepping up)( \w+){0,4} (from|somebody|someone|one|within|pool|a|our|
        colleague|inside|staff|up)?
    (gave|give|given|offered|went|gone|going|offer|giving|got)( it| the \w+|
        the \w+ \w+)?( to)( \w+){0,3} (from (our|the|another|accounts|\w+ team|head office)|
        lad who|girl who|chap who|person who|colleague|existing|(who|that)('s| has| had|
        'd)( \w+)? (been|did|was|done|covered|worked|temped|trained)|who did|within)
    (who|that)('s|'d| has| had| have)( \w+)? (been|worked|temped|trained|placed|covered|done|
        volunteered|interned|did)( \w+){0,4} (with us|here|for us|since \w+|with them|there|
        placement|maternity|the leave|cover|on contract)
    (used to work|worked|has worked|had worked|knows?|knew|was at school|went to school|plays \w+|
        trained) (with|for|under)? ?(the|our|their|him|her|them|my|\w+)( \w+){0,2} (before|
        at (her|his|their)|last place|for years|already|md|ceo|director|owner|boss|chair)
    (md|ceo|boss|owner|director|manager|founder|chair)( \w+){0,2} (used to|worked with|had worked|
        knew|already knew|'s (son|daughter|nephew|niece|cousin|friend|brother|sister))( \w+)*
    (son|daughter|nephew|niece|cousin|friend|wife|husband|neighbour) of( \w+){1,3}
    (lined up|earmarked|promised (it|to)|ring-?fenced|had (it|their) (eye|name)|always going to|
        in the bag|sewn up|a foregone)( \w+)*
    knew the (systems?|families|patients|children|building|place|team|job|clients|ropes)( \w+)*
    existing (staff|member|employee|colleague|team|weekend)( \w+)*
    (colleague|apprentice|intern|trainee|temp|volunteer|contractor|assistant|deputy|
        agency \w+)( \w+){0,3} (has been|who's|who has|who had|who was|already|got it|is stepping|
        stepped up|has|had been)( \w+)*
    his final placement
    (our|the|their) (apprentice|deputy|temp|understudy|intern|student|trainee|stand-in|stand in|
        acting head|assistant|volunteer)( \w+){0,3} (asked|got|has|had|is|was|moved|stayed|takes|
        took|wanted|stepped|will|gets|from|last|applied)( \w+)*
    (moved|moving|going|go|step(ped|s)?) up(?=[.,]|$| from)( \w+)*
    (somebody|someone|man|woman|person|colleague|nurse|one|member|lad|girl)( \w+)? (from|in|at|of|
        on) (our|the|your|their)( \w+){0,2} (branch|office|team|shift|night shift|sister \w+|
        floor|counter|hotel|ward|present|bank|department|kitchen|shop|firm|house|club|
        \w+ team)( \w+)*
    (keeping|kept|holding|held) (the place|it|things|the fort) (going|running|together)( \w+)*
    (always|already|all along|from the start)( \w+)? (knew|going to be|meant|was|intended|decided|
        theirs|hers|his)( \w+)* (it|for|be|him|her)( \w+)*
    (meant|intended|made|written|advertised) for (the|her|him|a|our|one|somebody)( \w+)*
    (advert|advertisement|interview|process|whole thing|interviews)( \w+)? (was|were) (a |only a |
        just a )?(formality|show|sham|for show|box-ticking)( \w+)*
    (temp|interim|locum|stand-in)( \w+)? (stayed|stays|was kept|is staying|got|
        made permanent)( \w+)*
    made permanent
    (returning|former|previous|ex-|old) (colleague|employee|intern|student|member|staff|
        apprentice)( \w+)*
    (first|prior) claim( \w+)*
    (whose|their|people|staff)( \w+){0,2} (own )?(posts|jobs) (are|were|is) (going|at risk|gone|
        cut)( \w+)*
    (stand-in|standing in|stood in|understudy|stepping in)( \w+)*
    (our|their) (own|former|old|last|summer) ?(ranks|peter|\w+)( \w+)? (knows|know|and|is|
        is coming|back|is back)( \w+)*
    (brought|bring|bringing|took)( \w+)? (somebody|someone|people|a friend|her own|
        his own)( \w+)? (along|from|with)( \w+)*
    (coming|came|come) back to us
    (been on|been behind|is on|on) (the|our) (counter|floor|desk|books|ward)( \w+)? for( \w+)*
    (volunteers|regulars|casuals|apprentices|trainees|interns|players|members)( \w+){0,2} (has|
        had|got|who|earned|over|was)( \w+)*
    (they|we) knew what they( \w+)? (were|was|are) getting
    member of (the|our) (present|current|existing|own)( \w+)*
    had worked for (the|us|our|this)( \w+)*
    (gone|went|going|go) with( \w+)? (who|who's) (has|had|'s)?( \w+)? ?(been|
        worked)( \w+){0,3} (on the team|here|with us|contractor|temp|locum|team)( \w+)*
    (promoting|promoted|promote) (the|our|their|from|somebody|someone)( \w+)*
    (known|familiar) to (the|us|our|them)( \w+)*
    done supply( \w+)*
    people inside( \w+)*
    (filled|fill) it( \w+)? (internally|from inside|in-house)( \w+)*
    (was|is|were) already (working|employed|based) (there|here|with)( \w+)*
    (contractor|agency|temp|locum|supply)( \w+){0,3} (since|for (a|two|three|six|the)|
        all year)( \w+)*
    (been|was|has been|'s been) running it( \w+)*
    (went|gone|go|going) in-house( \w+)*
    (our|their) (own )?(\w+ )?(trainee|apprentice|student|bank nurse|intern)( \w+)* (qualified|
        got it|lose|took it)( \w+)*
    first (pick|refusal|dibs)( \w+)*
    an internal( \w+)*
    (current|present|serving) (member|employee|staff|post-?holder|colleague|teacher|nurse)( \w+)*
    (the|our|their) (interim|maternity cover|locum|stand-in|acting \w+)( \w+)*
    has worked( \w+){0,4} here before( \w+)*
    applicant from our own( \w+)*
    (acted|acting) up( \w+)*
    already (does|did|works?|worked|in there|doing|helps|covers|covering)( \w+)*
    (our|the|their) (current|present|existing|own)( \w+){0,3} (coordinator|assistant|volunteer|
        cover|temp|locum|apprentice|intern|deputy|nurse|teacher|manager|trainee)( \w+)*
    (did|done|had) (her|his|their) (internship|placement|training|apprenticeship)( \w+)? (by|with|
        at|
        here)( \w+)*
    (agency|bank|temp|supply)( \w+)? (who's|who has|who had|who'd|that's) been( \w+)*
    asked to (go up to|go) full[- ]time( \w+)*
    (given|gave|went|going|give) (it )?(to|with)( \w+)? (his|her|their|the (boss|owner|manager)'s|
        my|an old)( \w+)? (niece|nephew|son|daughter|cousin|wife|husband|brother|sister|assistant|
        girlfriend|boyfriend|mate|friend|colleague)( \w+)*
    (niece|nephew|son|daughter|girlfriend|boyfriend|brother|cousin)( \w+)? (got|has|
        is getting) it( \w+)*
    (did|done|had)( \w+)? (her|his|their)( \w+)? (placement|apprenticeship|training|
        internship|degree)( \w+)? (there|here|with us|by us)( \w+)*
    already( \w+)? for us( \w+)*
    gave it to( \w+){1,3} (from|in|on)( \w+)*
    internal (transfer|move|appointment|promotion)( \w+)*
    (has|had|has been|been|was|were)( \w+)? (covering|covered)( \w+)? (the )?(mat|maternity|leave|
        post|
        job|role|sickness)( \w+)*
    (on|bank|our bank)( \w+)? (staff )?(with us )?for( \w+){0,2} years( \w+)*
    moved( \w+)? across( \w+)*
    ex-?employee( \w+)*
    ^internal$
    used to work (there|here|with us|for us)( \w+)*
    (did|done|worked) (christmas|summer|the summer|last season|saturdays) with us( \w+)*
    already a( \w+){0,3} (in|with|at) our( \w+)*
    trainee( \w+){0,3} (all year|here|already)( \w+)*
    (moving|move|moved)( \w+)? over from( \w+)*
    (did|done|wrote) (his|her|their) thesis( \w+){0,2} in the( \w+)*
    given it to( \w+){1,2} from( \w+)*
    (put|puts) (their|her|his) hand up( \w+)*
    (sister|brother|mother|father|daughter|son) in law( \w+)*
    (who's|who has) been doing saturdays( \w+)*
    retrenched employees( \w+)*
    promote from (inside|within)( \w+)*
    on the floor who was ready( \w+)*
    """,
    unless=r"""
    internal (audit|systems?|control|tools?|comms|communications|medicine|politics|discussion|
        review)
    one of (our|the) (final|strongest|best|top|last|other|two|three)
    your (colleague|deputy|manager)
    (you|u)('ve| have|'d| had)?( \w+)? (been|worked)( \w+){0,3} (with us|here)
    {you} said( \w+)*
    your (own )?(team|branch|ward|shift)
    (voted|asked)
    {you}r own
    our own (bugs|work|code|website|stuff|fault|ideas|recipes)
    (cover|covering) letter
    """,
    examples=(
        "We've appointed one of our own staff nurses.",
        "The role went to an internal candidate.",
        "It went to a girl who'd been covering the leave since March.",
        "They gave it to someone the owner used to work with.",
    ),
    near_misses=(
        "You have only shipped internal tools.",
        "You were one of our strongest candidates.",
        "You said you had worked with him before.",
    ),
)
