"""Preparation.

What could have been known beforehand: the house, the post, its own papers; a question to ask.
"""

from afterword.core.lessons.signs import signs
from afterword.core.lessons.theme import Theme

SIGNS = signs(
    Theme.PREPARATION,
    r"""
    (do|done|did|doing) (\w+ )?(your|yr|their|the|more|some|a bit of) (\w+ )?(homework|research|
        reading|digging)
    (research|homework|prep|preparation|background reading|reading up)( \w+){0,6} ({weak}|more|
        would|could|let|didn't|show|goes|beforehand|before|before coming)
    {few} (\w+ )?(research|preparation|homework|prep)
    (researched|prepared|prepped|read up|swotted|looked (us|into|at|up)|checked|studied|
        googled)( \w+){0,4}?(us|more|before|beforehand|better|the|our|company|properly)(?= |$|
        [.,])
    {not} (\w+ )?(researched|prepared|opened|looked|read|reading|watched|visited|tried|downloaded|
        played|signed up|seen|studied|checked|glanced|heard of|been (to|in|on)|
        clicked)( \w+){0,3} (our|the|us|their|this|it|website|webpage|page|pages|report|pack|spec|
        description|advert|video|brief|product|app|shop|shows?|menu|programme|museum|show|
        catalogue|paper|policy|at)
    (reading|read|re-?read|print|look (at|up|over|through)|study|studying|bring|have a look (at|
        through)|glance at|spend \w+ (\w+ )?(on|with))( \w+){0,3} (person spec|job (description|
        pack|spec|advert|ad)|specification|advert|website|site|webpage|annual report|report|
        accounts|product|strategy|pack|brief|pricing page|app|menu)
    (website|webpage|site|report|job (pack|description|spec|advert)|advert|brochure|prospectus|
        video|front page|home ?page|person spec|brief)( \w+){0,4} (before|beforehand|
        in two minutes|would have|first line|page one|asked everyone|says|said|told)
    {not} (\w+ )?(know|known|knew|realise|realised|aware|sure|clear|familiar|heard|say|name|
        tell)( \w+){0,4}?(we|we're|what we|who we|which|the role|the job|the post|what the (role|
        job|post|app|product|company)|our|they were|they are|about us|about the|with our|
        with what|they do|we do|anything about|the school|the company|the trust|the museum|
        the difference|you do|how many)
    (only|just|mostly) what (was|is|'s) (in|on) (the|our) (advert|ad|website|front page|leaflet)
    {not} (\w+ )?(ask|asked|have|had|bring|brought)( us| me| him| her| them)?( any| a single| a|
        one|much)? (questions?|anything|to ask)( \w+){0,5}
    {you} asked (us |me |them )?(nothing|no questions|not a single|not one)
    (no|without|not one|not a single|hadn't a|hadn't any|zero) questions? (for|of|to|at|about|
        when|prepared|ready)
    (have|bring|prepare|think of|always have|come with|keep)( \w+){0,4} (a|some|one|two|three|few|
        couple of) (\w+ )?questions?( \w+){0,5} (for|ready|to ask|up your|prepared|at the end|
        about|of your own)
    have a question
    (could|should|might) have asked (us|me|them)? ?(something|anything|a question|about)
    (had|had \w+|have) anything for (us|me|them)
    (called|calling|thought|took|mistook|confused|mixed) (us|we|we're|we were|them|
        you thought)( \w+){0,4}(up with|the other|the wrong|twice|for|with)
    {you} (called|thought) (us|we're|we were|they were|it was|it)( \w+){1,4}
    (wrong|got) (\w+ )*(name|company|building|school|hospital|person|product|museum|
        street)( \w+)? (wrong|was|three|twice|to)
    (un|under-?|ill-?|badly |poorly |not )prepared
    (better|more) prepared
    come (better |more |in )?prepared
    (you|u)'?d? (clearly|obviously|plainly)? ?(hadn't|had not|haven't) (opened|read|looked|
        watched|visited|seen|tried|been)
    which( \w+){0,4} (you|u) played and (you|u) said
    we don't have (one|a|any)
    (missed|didn't know|unaware of|wasn't aware)( \w+){0,3} (we|our|the) (\w+ ){0,3}(had|have|are|
        were|merged|moved|closed|opened|bit)
    (winging|winged|wing) it
    hadn't much to say (when|about|on)
    (arrived|turned up|came|were|was) (\w+ )?(minutes )?(late|without (your|yr|the|a|any))
    (know|knew|learn|find out|find|found)( \w+){0,5} (about (us|the \w+|what we)|who we|
        on our (web\w*|site|page))( \w+)?( before| first| beforehand)
    (sign up|signed up|play|download|try|tried|use|visit|walk round|walk through|eat|
        shop)( \w+){0,4} (before (you|u) (come|came|apply|interview)|beforehand|free trial|
        the product|as a (customer|visitor|guest))
    have a look at the product
    {you} (asked|wondered|thought|told)( us| me)? what (we|they|the \w+|you thought we) (make|do|
        did|sell|are|is|does|were|made)
    (a )?(glance|look|peek|minute|two minutes|five minutes|hour)( \w+){0,3} (at|on|with|in|
        through) (our|the|their)( \w+){0,3} (would|and you|and u|had|beforehand)
    {not} (realised?|noticed?|clocked|registered|gathered|twigged|tasted|heard)( \w+){0,4} (that|
        we|they|the|our|us|a single)
    (you|u) (seemed|looked|were|was|sounded) (surprised|blank|puzzled|taken aback)( \w+){0,4}
    (looked|look|went|drew a|were|was|your face went) blank
    (skim|skimmed|skim-read|glossed over|half read|glanced)( \w+)?
    (name|names)( \w+){0,4} (wrong|mixed up|mispronounced|backwards)
    (mixed|mistook|confused|took) (us|them|ya) (up )?(with|for)
    (had|have|with|got|came up with) (no idea|nothing)( \w+){0,2} (there was|to ask|what|who|
        about|of our|prepared)
    not (one|a) (\w+ )?question( \w+)*
    (some|a few|any|questions?)( \w+)? questions? for (us|me|them)( \w+)?
    (hoping|hoped|expected|wished|liked)( \w+){0,4} (questions|ask us|ask something|know about|
        know that|read)( \w+)?
    (brought|bring|turned up with|came with|come without|turned up without|
        arrived with)( \w+)? (no|none|nothing|without|neither)( \w+){0,3}
    (walk|look|have a wander|wander|go) (round|around)( \w+){0,3} (beforehand|before|first|place|
        shop|building)
    talk to( \w+){0,3} (beforehand|before)
    (went|going|go|gone) in (cold|blind)
    (find out|look up|check|learn)( \w+)? (who|what|where|how) (is|we|they|the|are|
        sits)( \w+){0,3}
    (hadn't|had not|did not|didn't|haven't) prepare[d]?
    prepare (better|more|properly|for)( \w+)?
    minutes late
    (looked us up|read it|prepared|read up)( \w+)? on the (bus|train|way)
    (asked|sent|invitation|letter)( \w+){0,6} (ask(ed)? for|did mention|in advance|a week (ahead|
        before)|beforehand)
    (was|were|wasn't|weren't|not|n't) (\w+ )?(sure|clear) (which|what) (of|the|post|job|
        role)( \w+)*
    pitched us( \w+){0,4}
    (first|opening|top|very first) line (in|of) (the|our) (ad|advert|posting|job)( \w+)?
    {not} seem( \w+){0,3} (clear|sure|aware|know|certain) (on|about|that|of|what)( \w+){0,4}
    {not} (say|name|tell us|list) (who|what|which|one|a single|any of) (we|our|they|their|
        of our)( \w+)*
    {not}( \w+){0,2} had a look (round|around|at|through)( \w+)*
    {not} (\w+ )?(brought|bring)( \w+){0,4}
    (surprised|amazed|shocked|disappointed)( \w+){0,3} (you|u|i) (didn't|hadn't|weren't|couldn't|
        did not)( \w+)*
    (from|off|by) the old (advert|ad|spec|brochure|website)( \w+)*
    if (you|u) had any (questions|other questions)( \w+){0,3} (you|u) (said|shook|had)( \w+)*
    it had all been covered
    {you} thought (the|this|that) (job|post|role|position|shop|company|place|school)( \w+)*
    read up( \w+)*
    {few}( \w+)? (research|homework|reading)( \w+)*
    {not} do enough (research|homework|reading|preparation)( \w+)*
    {not} familiar( with)?( \w+)*
    (no|not any|n't any|without) (reference|mention) (to|of) (our|the|their)( \w+)*
    {not} (mention|mentioned|refer|referred|address|addressed)( \w+)? (our|the|their|any of (them|
        the
        values|our values)|requirements|criteria|values)( \w+)*
    (requirements|criteria|section \d|instructions|brief)( \w+){0,4} (weren't|not|n't|never)( \w+)?
        (addressed|answered|followed|met|covered)( \w+)*
    (another|other|wrong|different|old) (company|firm|school|employer|hospital|shop|
        house)('s)? name( \w+)*
    {not} (name|tell us|list|say)( \w+)? (a|an|any|anything|one|a single)( \w+){0,3} (we|our|they|
        their|
        about)( \w+)*
    {not} (try|tried|test|tested|open|opened|use|used)( \w+)? (our|the|their) (app|product|site|
        tool|
        platform|website|demo)( \w+)*
    (look|check) (them|it|us|these|those) up( \w+)*
    read our( \w+)*
    (hadn't|had not|didn't|did not) (open|opened|read|look at)( \w+)? (the|our) (brief|pack|spec|
        document|task|case)( \w+)*
    yet know what( \w+)*
    (limited|little|no|insufficient|poor) (awareness|knowledge|understanding) of (our|the)( \w+)*
    {not} (provide|submit|send|attach|enclose|bring|sign|signed|upload|include)( \w+)? (the|your|a|
        your)( \w+){0,3} (statement|assignment|form|documents?|letter|portfolio|task|plan|
        certificates?)( \w+)*
    {not}( \w+)? (ask|asked)( \w+)? any questions( \w+)*
    {not} conversant( \w+)*
    (rescheduled|moved|postponed)( \w+){0,2} (twice|three times)( \w+)*
    (late|after the deadline|past the deadline|two days after|without letting us know)$
    came without( \w+)*
    (hadn't|had not|haven't|not)( \w+)? (read|done|seen|eaten|visited|looked)( \w+){0,4} (paper|
        assessment|here|menu|brief|spec)( \w+)*
    contact(ing)? the( \w+)? before (you|u) apply( \w+)*
    not( \w+)? signed( \w+)*
    not a huge amount( \w+)*
    {not} (read|done|do|seen)( \w+)? (the )?(pre-?reading|homework|consultation|briefing|jd)( \w+)*
    (reading|read) the jd( \w+)*
    received (by|after)( \w+){0,3} (closing|deadline)( \w+)*
    (slides|deck|file|presentation|portfolio)( \w+)? (not|n't|never)( \w+)? (ready|sent|received|
        finished)( \w+)*
    no( \w+)? (portfolio|copy|slides|certificates?|id|cv)( \w+){0,4} (received|brought|in front|
        with)( \w+)*
    {not} seem to know( \w+)*
    {not} remember( \w+){0,3} (we|sent|told)( \w+)*
    not knowing( \w+)*
    have (something|an answer|one) ready( \w+)*
    stumped( \w+)*
    underprepared( \w+)*
    (not|never|n't) (got )?a clue( \w+){0,3} (we|our|they|the)( \w+)*
    {not}( \w+){0,2} (done|do) the( \w+){0,2} (exercise|task|assignment|test)( \w+)*
    {not}( \w+){0,2} familiar with (our|the)( \w+)*
    (knew|know) nothing about( \w+)*
    {not} tell (them|us|me) what (the company|we|they|our|it)( \w+)*
    (proposal|plan|assignment|portfolio|form)( \w+){0,3} (was|were) not submitted( \w+)*
    went in without( \w+)*
    {not} know( \w+)? (they'd|they had|we'd|we had|the company)( \w+)? been( \w+)*
    (name|letter)( \w+){0,4} (different|another) (hotel|school|firm|company|hospital|charity)( \w+)*
    not having seen( \w+)*
    enough research( \w+)*
    """,
    unless=r"""
    (well|very well|thoroughly|clearly|beautifully|best|impressively) (prepared|researched)
    (clearly|obviously|had) (\w+ )?(looked us up|done your (homework|research)|read everything)
    (your|yr) (research|preparation|homework) (was|were) (\w+ )?(excellent|good|thorough|
        impressive|clear|great)
    preparing (three|four|two|some|a few)
    (not|n't) (know|say|tell) (why|what (drew|made|attract))
    (we|i|they|panel) (don't|didn't|haven't|hadn't|couldn't) (know|say|tell|have any)
    (don't|didn't|do not)( \w+){0,2} read too much
    (we|i) (don't|do not|didn't|haven't)( \w+)? (have|know|read)
    {you} asked the best
    (work|working) (round|around)
    """,
    examples=(
        "You hadn't looked at our website.",
        "Do your homework on us next time.",
        "You asked us nothing at the end.",
        "You had not read the job pack.",
        "You called us the Meadowcroft twice.",
    ),
    near_misses=(
        "You had clearly done your homework.",
        "You were well prepared.",
        "Did you find us easily?",
        "Please ask if you have any questions.",
    ),
)
