"""Skills.

Something the hands or the head can learn: a tool, a language, a technique, a certificate.
"""

from afterword.core.lessons.signs import signs
from afterword.core.lessons.theme import Theme

SIGNS = signs(
    Theme.SKILLS,
    r"""
    {skill} .. (was|were|is|are|seemed|felt|looked|came out|let|needs?|isn't|wasn't|weren't|
        aren't)( \w+){0,3} {weak}
    {skill}( \w+){0,3} (isn't|wasn't|weren't|aren't|not) (\w+ )?(there|strong|up to|at the|
        good enough|what|quite|yet)
    {weak}( \w+){0,5} (on|in|with|at|about|around|of) (the |your |yr |our |some |
        any )*(\w+ ){0,2}{skill}
    (stronger|better|more confident|more fluent|more proficient|sharper|quicker|more at home|
        confident|fluent) (\w+ )?(on|in|grasp of|command of|at using)( \w+){0,3}
    (pursuing|wanted|needed|looking for|need|after|prefer\w*)( \w+){0,6} {skill}
    (brush up|polish|sharpen|refresh|work|freshen up|get up to speed) (up )?(on )?(your |yr |the |
        my)?(\w+ ){0,2}({skill}|\w+ (skills?|technique))
    a refresher
    (evening|short|free|online|day|night|training|refresher|conversion|college) (\w+ )?(course|
        courses|class|classes)
    plenty of( \w+)? (courses|tutorials)
    (get|take|do|finish|complete|sit|book|pass|renew|gain)( \w+){0,4} (course|certificate|ticket|
        licen[cs]e|training|qualification|module|exam|diploma|competenc\w+|accreditation|
        certification|card|badge|level (two|three|four|\d))
    {not}( \w+){0,3} (done|got|hold|have|holding|passed|finished|completed)( \w+){0,4} (course|
        certificate|ticket|licen[cs]e|training|qualification|exam|accreditation|certification|
        card|module|level \d)
    {you} (don't|didn't|haven't|hadn't|do not|did not|have not|had not)( \w+){0,2} (know|used|use|
        know how|learned|learnt|mastered|touched|tried)( \w+){0,5} ({skill}|it|that|before|
        anything similar|anything like)
    {not} (used|worked with|touched|come across|met|handled|tried|operated)( \w+){0,3} ({skill}|
        it or anything|machine|tool|kit|manikin|equipment|package|platform|till|press|lathe|oven|
        instrument|console)
    (failed|scored|got|below|under|short of|missed) (\w+ ){0,4}(on|in|at|for) (the|our|your|yr|
        that) (\w+ )?(test|exercise|assessment|task|exam|paper|trial)
    (what|where) (let|you|we)( \w+){0,4} (was|is) (the|your|yr) (\w+ ){0,2}(test|exercise|
        practical|assessment|{skill})
    (test|exam|exercise|practical|trial piece|take-home|paper|assessment) (score |mark |
        result )?(was|showed|came|came out|had|told|let|wasn't|didn't|fell|were)( \w+){0,5} (low|
        below|gaps?|errors?|mistakes|down|otherwise|short|short of|pass|pass mark|tests|run|
        compile|work)
    no tests (were )?(included|written)
    {you} (were|was|are|sounded|looked|seemed)( \w+){0,2} (guessing|lost)
    (signed off|certified|trained|qualified|ticketed|licensed|registered) (for|on|in|to|as|yet)
    (only|just) (done|covered|read|finished|reached|got)( \w+){0,4} (half|basics|chapters?|
        beginner|intermediate|foundation|level)
    (errors?|mistakes|typos|slips) (in|on|with) (the|your|yr|those) (\w+ ){0,2}({skill}|test|task|
        exercise|paper|sums|figures|calculations?)
    {you} (got )?stuck( \w+){0,4} (exercise|task|test|on|with|in)
    (still|were|was) (copying|doing|counting|adding|typing)( \w+){0,5} (by hand|codes|one finger|
        fingers)
    learn (a bit|some|the basics|it|how to|to (use|read|write|drive|code|weld|solder|type))
    {you} said( \w+){0,2} .not my area
    no( \w+){0,2} (licen[cs]e|certificate|ticket|qualification|accreditation)
    (has|had|with|have) (her|his|their|the|a) (\w+ ){0,3}(level \d|certificate|ticket|licen[cs]e|
        qualification|diploma)
    (have|has|had)n't done the \w+( \w+)? course
    (pursuing|wanted|needed|looking for|need|after|prefer\w*|
        want)( \w+){0,6} [\w-]*( \w+)? (skills?|knowledge|certified|qualified|trained|
        proficien\w+|fluen\w+|literacy)( \w+)*
    (joints?|plates?|stitch\w*|seams?|cuts?|finish|bread|crust|sauce|dough|footnotes?|translation|
        line work|chords?|tempo|bow arm|brush ?work|edges?|welds?)( \w+){0,3} (was|
        were)( \w+){0,3} (not|n't|uneven|off|over\w+|under\w+|pale|loose|rough|poor|crooked|burnt|
        flat|sharp|messy|weak|wrong|inconsistent|dry|split|raw)( \w+)*
    (could not|couldn't|didn't|did not|can't|unable to)( \w+)? (read the score|name the|spell|add|
        tie|sharpen|calibrate|calculate|weld|solder|parallel park|reverse|translate|convert|
        use the|operate|work the|set up the|format|find the fault|diagnose)( \w+)*
    (went|go) (in|wrong|flat|sharp|out) ?(in|at|on|with)? (the|your) (second|first|third|slow|
        \w+ movement|movement|scherzo|cadenza|test|practical)( \w+)*
    (need|needs|want|have) to (know (your|yr) way around|be quicker|learn|get|pass|hold|improve|
        sharpen|brush)( \w+)*
    (be|were|was|a bit|rather|too) (quicker|slow|slower|clumsy|unsure|hesitant)( \w+)? (with|on|
        at)( \w+)*
    (mixed up|confused|muddled)( \w+)? (two|the) (\w+ )?(tests|terms|drugs|formulas|formulae|
        regulations|codes|units)( \w+)*
    (never|not|n't)( \w+)? (opened|used|touched|operated|driven) (it|one|that)(?=$|[.,])
    (typing|copying|spelling|arithmetic|counting|grammatical|factual) (errors?|mistakes)( \w+)*
    (\d+|eleven|fourteen|several|many|a few|lots of|six|ten|twelve|too many) (typing |spelling |
        \w+ )?(errors?|mistakes|typos|slips)( \w+)*
    (no|without|missing) (error handling|tests|comments|documentation|indexes|citations)( \w+)*
    (coding|technical|practical|written|listening|sight-reading|aural|second|trial) (round|
        problem|shift|day|test|exam|part)( \w+){0,4} (half|unfinished|told us|hard|wrong|poor|
        showed|let|low|stayed|failed|down|weak|was what|was where)( \w+)*
    (the other|she|he|they|another|{rival})( \w+)? (has|had|holds|held|with) (her|his|their|a|
        the) (\w+ )?(\w+ )?(ticket|licence|license|certificate|diploma|card|level \d|bsl|
        qualification)( \w+)*
    (short|evening|night|weekend|refresher) (course|class)( \w+)*
    (life|evening|night|conversation|dance|driving) class(es)?( \w+)*
    (food hygiene|first aid|manual handling|health and safety|cpr|driving|pilot's|heavy goods|
        teaching|gas safe|security) (certificate|level|licence|license|ticket|card|badge|training|
        test|course|qualification)( \w+)*
    (marked|scored|dropped)( \w+)? (down|low|marks)( \w+)? (on|for|in)( \w+)*
    (rusty|uneven|ropey|shaky|wobbly|not up to scratch|below par|soft spot|behind your)( \w+)*
    (pick up|learn|study|take up) (some |a little |a bit of |basic )\w+( even)?
    (case law|legislation|regulations|procedure|anatomy|chemistry|physics|latin|harmony|
        theory)( \w+){0,4} (struggl\w+|wasn't|was not|rusty|weak|gaps?|thin|let|shaky)( \w+)*
    struggl\w+ with( \w+){1,3}
    (reverse park|parallel park|emergency stop|hill start|three-point)( \w+)*
    (wrong way|back to front|upside down|inside out)(?! )( \w+)*
    let {you} down (once|when|on|in|at|with)( \w+)*
    (is|was) fine for( \w+){0,3} (not|but)( \w+)*
    (under|through) the microscope
    fitness (for|test)( \w+)*
    {your} (\w+ ){0,3}(isn't|wasn't|aren't|weren't|is not|was not) (where|what|strong|good|up|
        at)( \w+){0,4}
    (want|need|like|wanted|needed|have to|must)( \w+){0,4} (level \d|level three|level two|
        certificate|ticket|licence|registration|qualification)( in place| first| before)?( \w+)*
    (had|marked|scored|put|rated) (you|ya)( \w+)? (low|lower|down) on( \w+)*
    (couldn't|could not|can't|didn't) get (the|it|your|a)( \w+)? (to (run|work|compile|load|start|
        fit)|running|working)( \w+)*
    (confidence|confident|fluency|speed|accuracy|practice) (with|in|on|
        using) (the )?\w+( \w+)? (would|will|could)( \w+)*
    (accuracy|speed|score|mark|words per minute|wpm|error rate)( \w+){0,2} (was|is|of|
        came)( \w+){0,3} (and|where|but|below|short|against)( \w+)*
    {your}( \w+){0,3} needs (a coach|work|a polish|practice|tuning|a teacher|attention|
        time)( \w+)*
    (i'd|i would|try to|you should|could) learn( \w+){1,4}
    (registration|licence|certificate|ticket|qualification|card|accreditation)( \w+)? (lapse|
        lapsed|expired|run out|out of date|missing)( \w+)*
    (full of|riddled with)( \w+){0,2} (slag|errors|mistakes|holes|typos|bugs|gaps)
    (is|are|was|were) still (hard|new|difficult|a mystery|foreign) (for|to) (you|ya)
    (gaps?|weaknesses|weak spots?|areas?)( \w+){0,4} (were|was|is|are)( \w+)*
    to (work on|improve|brush up|learn)$
    (they|we|team|department)( \w+)? (use|uses|run|runs|work in|works in|live in|are on)( \w+){0,3}
        (and|but) (i|u|you)('ve|'d| have)?( \w+)? (only|never)( \w+)*
    (already|also) (uses?|knows?|speaks?|holds?|has (her|his|the|their))( \w+)*
    speaks?( \w+){0,4} (level|fluently|at home|natively|as a first language)( \w+)*
    (get|got|have|hold|holds|need|needed|sit|pass|take|book|want|wanted|require|requires|
        missing)( \w+){0,3} (your |that |the |a |an )?(test|ticket|tickets|exam|licence|license|
        card|
        certificate|certification|registration|chartership|cpa|acca|cscs|svq|nvq)( \w+)*
    (licensed|registered|chartered|certified|qualified) (journeyman|electrician|already|engineer|
        accountant|nurse|surveyor|teacher|only)( \w+)*
    (system design|coding|technical|case|sql|modelling|practical|whiteboard)( \w+)? (round|test|
        task|
        exercise|question)( \w+){0,3} (was|were|is|took|let|went|only|ok)( \w+)*
    only( \w+)? (done|did|seen|watched) (the|a few|some) tutorials( \w+)*
    {not} explain how( \w+)*
    (hands-on|practical) skills( \w+)*
    (already|also) (has|holds|had|got)( \w+)? (level|her|his|their|the|a)( \w+)*
    (weak|basic|superficial|superficially|thin|shaky) (on|in|with)( \w+)*
    (only|just) (basic|basics|superficially|beginner)( \w+)*
    never used( \w+)*
    brush up( \w+)*
    (do|take|get|suggest|learn|finish|complete)( \w+){0,3} (course|certs?|certification|training|
        qualification|exam|module)( \w+)*
    (written|reading|theory|perception|numeracy|language|excel|driving|practical)( \w+)? (part|
        section|paper)( \w+){0,3} (short|low|failed|weak|down)( \w+)*
    {strength}?( \w+)? hands-on( \w+)*
    without a( \w+){0,3} licen[cs]e( \w+)*
    (exercise|test|task)( \w+){0,3} (shakier|weaker|poorer|slower|lower)( \w+)*
    {not} (yet )?at the level( \w+)*
    production experience with( \w+)*
    hands[- ]on( \w+){0,2} (knowledge|with|of|experience)?( \w+)*
    (can|could) actually (play|write|speak|drive|cook|code|use|do)( \w+)*
    (chartered|qualified|registered|licensed) status( \w+)*
    once {you}('ve| have)? got your( \w+)*
    knowledge( \w+){0,4} (out of date|refresh|rusty|thin|weak|gaps)( \w+)*
    (got|get|had)( \w+){0,4} (questions|answers|sums) wrong( \w+)*
    knowledge of( \w+)*
    {not} sure about( \w+)*
    hoping to see( \w+)*
    (difficulty|trouble|problems) with( \w+)*
    could do with a refresh( \w+)*
    who can (program|code|weld|drive|read|write|speak)( \w+)*
    (your|yr|my|the)( \w+){0,3} (card|permit|exams?|licen[cs]e|ticket) (yet|first|still|for)( \w+)*
    exams?,?( \w+)? (still )?to pass( \w+)*
    better skills( \w+)*
    proficiency in( \w+)*
    to a good standard( \w+)*
    charting was slow( \w+)*
    code {not} run( \w+)*
    """,
    unless=r"""
    {skill}( \w+){0,3} (was|were|is|are) (\w+ )?(excellent|good|strong|spotless|clean|fine|lovely|
        great|solid|perfect|impressive|full marks|top|spot on|outstanding|superb)(?! .*but)
    (not|n't) .. in doubt
    (learn|hear|know) (more|that|about|of|from)( \w+)*
    (better|worse) (fit|luck)( \w+)*
    """,
    examples=(
        "Your SQL was a bit rusty.",
        "You haven't got your forklift ticket yet.",
        "We needed somebody stronger on welding.",
        "There is a free evening course at the college.",
        "The Excel test let you down, you were lost with the lookups.",
    ),
    near_misses=(
        "Your code was clean and readable.",
        "Your Excel test was excellent.",
        "Which course did you take?",
        "You were quick on the drug sums.",
    ),
)
