"""A different way of working.

How they work and how one works did not go together; that is a match, not a verdict.
"""

from afterword.core.lessons.signs import signs
from afterword.core.lessons.theme import Theme

SIGNS = signs(
    Theme.FIT,
    r"""
    (culture|cultural|culturally|team|values|personality) (fit|match|round|add|wise)
    (right|good|better|best|natural|quite the|closer|perfect|great|obvious|wrong|poor|
        comfortable) (\w+ )?(fit|match|home|house|place|chemistry)( \w+){0,3} (for|with|to|in|
        here|us|team|culture|is all)
    (fit|fits|fitted|blend|gel|gelled|mesh|click|clicked|slot|settle|sit)( \w+)? (in|into|with|
        here|with us)( \w+){0,5}
    ({not}|wouldn't|better|more|wasn't|isn't) (\w+ )?(fit|gel|mesh|click|suit(ed)?)
    (you|u)('d|'ll| would| might|d)( \w+){0,2} (be )?(happier|more comfortable|better (off|
        suited)|suit|suited|prefer|more at home|thrive|do better|hate (it|us)|find (us|it)|
        be miserable|enjoy|rather)(\w+){0,8}
    (happier|more comfortable|better suited|more at home|thrive) (in|with|at|somewhere|on|closing)
    suit (a|an|somewhere|you better|some)( \w+)
    (closer|better|stronger|more) alignment( with)?
    (our|the|their|this) (ethos|values|way (of|we)|style|culture|set-?up|rhythm|pace)
    (not|n't) how (we|they)( \w+)? (work|do|run|operate)
    (small|close|tight|tight-knit|close-knit|loud|quiet|noisy|reserved|informal|flat|young|little|
        wee)( \w+){0,2} (team|crew|office|shop|outfit|group|bunch|family|place)( \w+){0,8}
    (we|they)('re| are|'s)? (all |very |quite |a |big on |fierce |such )*(a (small|tight|close)|
        hands-on|informal|loud|quiet|close|first names|muck in|do everything|share|argue|
        do (it )?all (together|in pairs)|consensus|flat|scrappy|messy)( \w+){0,6}
    (big on|stickler for|great believers in|muck in|pitch in|mucking in)( \w+)?
    (collaboration|collaborative|teamwork|pairing|pairs|independence|hierarchy|structure|process|
        consensus|informality|routine)( \w+){0,5} (big thing|matters|for us|here|how we|is what|
        what we)
    (prefer|like|likes|used to|want|need|wanted|enjoy)( \w+){0,6} (independent|on your own|alone|
        get your head down|structure|structured|routine|process|own furrow|hierarchy|autonomy|
        own way|closing the door|by yourself|clear lines)( \w+)?
    (too|bit|little|rather|quite) (\w+ )?(calm|formal|corporate|intense|reserved|independent|
        cautious|laid-?back|opinionated|strong-willed|polished|serious|loud|quiet|
        academic) for (us|them|our)
    (strong|firm) (opinions|views|ideas|personality)( \w+){0,4}
    (big|large|strong) (personality|character)
    (strategic|creative|analytical|structured|fast-paced|varied|research)( \w+){0,4} (while|
        whereas|and) (the|this|our|we|it)( \w+){0,2} (job|role|post|is|mostly)
    looking for something( \w+){0,2} (strategic|creative|different|else|bigger|quieter|more)
    (doesn't|don't|didn't|won't|wouldn't|not) (enjoy|like|survive|last|go down|sit well|
        wash)( \w+){0,6} (here|with us|pushed back|banter|noise|mess|team|the \w+ (guys|lads|
        girls))
    (survive|last a (week|month|day)|hate us|hate it)( \w+){0,4}
    (sense|feeling|impression|suspect\w*|worr\w+|thought|felt|afraid)( that)? (you|u)('d| would|
        wouldn't|might|'d be| didn't)( \w+){0,2} (happier|enjoy\w*|hate|settle|frustrated|rub|
        clash|miserable|fight)
    (rub|rubbed)( \w+)? up
    (took|take|taking) over( the)?
    (pulled a face|rolled (your|yr) eyes|winced)( at)?
    (we|we'd|they|they'd)('d| would)? (sooner|rather) (have|argue|talk|row)( \w+)*
    (estimates|cleaning|admin|washing up|phones|support) (is|are|were|was) (\w+ )?(for|not|
        beneath|someone)(\w+)*
    (style|approach|temperament|outlook|philosophy)( \w+){0,6} (different|differ\w*|clash\w*|
        match|fit|suit|together|apart)
    (different|another) (style|approach|philosophy|kind of (place|team|kitchen|school)|wavelength)
    (happier|better) (in|at|with) (a|an) (\w+ )?(bigger|larger|smaller|quieter|busier|more)
    (go|try|somewhere|place|company)( \w+){0,2} (more|bigger|smaller|quieter|
        with) (\w+ )?(grown up|structure|corporate|structured|specs)
    (not|n't) a company with
    (who signs off|what's the process)
    lose an argument
    it's the wrong (house|place|shop|kitchen|school)
    plough your own
    worried (them|us|her|him)$
    standing up for
    rank and file
    (we|they|it)('re| are|'s| is)( \w+)? (noisy|loud|quiet|bunch|family|old-fashioned|informal|
        small|rough|chaotic|slow|young)( \w+){0,6} (you|u|ya)( \w+)*
    (you|u) (like|want|wanted|prefer|love|need|are used to|'re used to)( \w+){0,3} (plan|plans|
        rules|order|own office|decide|quiet|alone|lead|structure|clear)( \w+)*
    (not|n't)( \w+){0,2} (our|their|your|yr) (style|world|way|thing|scene|cup of tea|kind|
        sort)( \w+)*
    (clash\w*|odd one out|lone wolf|square peg|fish out of water|oil and water|wrong note|
        rub)( \w+)*
    (way|how) (you|u|your)( \w+){0,6} (didn't|did not|wouldn't|would not|not) (match|fit|sit|
        go down|suit|chime)( \w+)*
    (go|went|gone) down (well|badly)( \w+)*
    (place|home|firm|somewhere|company|stage|setting)( \w+){0,2} (with rules|bigger|calmer|
        like that|with more)( \w+)*
    (made|cut out|built|born) for( \w+){0,4} (stage|place|bigger|other|something|somewhere)( \w+)*
    (see|imagine|picture)( \w+){0,2} (you|ya)( \w+)? (enjoying|here with|sitting|happy|working|
        in our|among)( \w+)*
    (suffer|drive you mad|drive ya mad|hate it|miserable|unhappy|frustrated) ?(here|with us|
        in this|within)?
    (our|their|your|yr) (ideas?|values|views|philosophy|principles|approach|
        attitude)( \w+){0,5} (not ours|differ\w*|apart|not yours|different|not the same)
    (care|quality|people|safety|kindness|speed) before( \w+)*
    (question|matter) of (values|style|temperament|taste|chemistry|character)
    (how|whether) (you|u) (would|'d|might|will) (sit|get on|work|go|be) with( \w+)*
    (get|got|getting) on with the (others|other|rest|team|dogs)( \w+)*
    (lone|own way|on (your|yr) own|alone|by yourself)( \w+){0,4} (while|and (we|this|here)|
        whereas|others)( \w+)*
    (and|while|whereas) (this|we|here)( \w+)? (is|are|'s|like|work|do|share)( \w+){0,4} (choir|
        together|family|in pairs|team|steiner|lab|orchestra|share)( \w+)*
    (did|do) not take to (you|ya)
    didn't take to (you|ya)
    (different|another) (kind|sort|type) of (person|personality|character|cook|teacher|manager|
        place)
    (easier|better) for the (young people|team|clients|residents|customers)
    (more|less|too) (formal|casual|direct|traditional|modern|hands-on|hands-off|structured|
        cautious) than( \w+)*
    (mix|balance|blend) of (people|personalities|characters)( \w+)*
    culture[- ]?wise( \w+)*
    (locked?|locking) horns( \w+)*
    (perfectionist|stickler|maverick|loner|individualist|traditionalist)( \w+)*
    (so|too|very) little (supervision|structure|guidance|direction)( \w+)*
    frustrate (you|ya|them)( \w+)*
    (boisterous|rowdy|raucous|sedate)( \w+)*
    gelled( \w+)*
    (got|get|became|were|was|seemed|bit|little)( \w+){0,2} defensive( \w+)*
    (do|did|does|doing) (your|yr|his|her|their) own thing( \w+)*
    (kill|strangle|murder) each other( \w+)*
    (handle|cope with|deal with) conflict( \w+)*
    (how|way) {you} (spoke|talked|speak|talk)( \w+)? (about|of)( \w+)? (your|yr|the|
        my)( \w+){0,3} (manager|
        boss|employer|team|colleagues|place)( \w+)*
    {not} (feel|think|believe)( \w+){0,3} (right|good|best|the) (match|fit)( \w+)*
    (where it fell down|fell down|concern|worry|question mark)( \w+){0,3} (was|is|over|around)
        (teamwork|the team|attitude|working with)( \w+)*
    (someone|somebody|person)( \w+)? (very |more |quite )?(steady|patient|calm|calmer|outgoing|
        quiet|
        quieter|bubbly|gentle|lively|chatty|extrovert)( \w+)*
    shy (with|around|in front of)( \w+)*
    style thing( \w+)*
    (bit |little |quite )?(negative|combative|abrasive|short|rough|harsh|blunt|curt|impatient|
        arrogant|pushy)( \w+)? (about|on|with|in|to)( \w+)*
    culture (add|fit|match)( \w+)*
    (struggle|unhappy|happier|thrive|frustrated) with(out)?( \w+){0,2} (ambiguity|pace|structure|
        process|freedom|routine)( \w+)*
    disagree and commit( \w+)*
    (change|changing) everything( \w+)*
    (some|bad|too much) history( \w+)*
    more( \w+)? than (creative|corporate|academic|commercial)( \w+)*
    people person( \w+)*
    (values|style|culture|personality) (mismatch|clash)( \w+)*
    (different|another) (dynamic|energy|temperament|approach|vibe)( \w+)*
    (used|accustomed) to a( \w+)? (coaching|different|gentler|softer|looser|quieter)( \w+)*
    (cope|cop) (well )?with( \w+)*
    (you )?argued( \w+)*
    sulked( \w+)*
    take direction( \w+)*
    (closer|better) (connection|match) (to|with)( \w+)*
    fits? better( \w+)*
    dare to( \w+)*
    (arrogant|cocky|full of {you}|overconfident)( \w+)*
    rather work (by|on) (himself|herself|yourself|your own|my own|myself|alone)( \w+)*
    competing with (them|us|me|everyone|others)( \w+)*
    overlap with( \w+)*
    wait to be told( \w+)*
    everybody helps everybody( \w+)*
    matters a lot here( \w+)*
    (rather|prefer)( \w+)? (have )?a clear brief( \w+)*
    chemistry( \w+)*
    """,
    unless=r"""
    (as|how|so) (\w+ )?(much )?(we|i) (enjoy|like)
    (fit|fitted) (\w+ )?(it|you|me|this|everything) in(to)? (the|your|my|our) (diary|schedule|day|
        budget)
    great (fit|match)(?! .*but)
    (had|has|is|was|were|be) fitted
    (fit|match) (for|to) (the|our) (requirements|criteria)
    (fitted|fit) in (as|perfectly|at once|well|beautifully|straight)
    (took|take|taken) to you
    """,
    examples=(
        "You weren't quite the right cultural fit.",
        "You'd be happier in a bigger company with more structure.",
        "We do everything in pairs, and you like to work on your own.",
        "That is not how we work here.",
    ),
    near_misses=(
        "Thank you for fitting us in to your day.",
        "You would be a great fit.",
        "Does Tuesday suit you?",
        "Our team enjoyed meeting you.",
    ),
)
