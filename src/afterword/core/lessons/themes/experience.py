"""Experience.

Something one has to have done: a kind of work, a setting, a size of team.
"""

from afterword.core.lessons.signs import signs
from afterword.core.lessons.theme import Theme

SIGNS = signs(
    Theme.EXPERIENCE,
    r"""
    ({few}|{strength}|most|deeper|longer|broader|direct|specific|relevant|commercial|practical|
        hands-on)( \w+){0,3} {experience}
    {wish}( \w+){0,6} {experience}
    {experience}( \w+){0,6} (limited|mostly|mainly|all|only|narrow|short|thin|elsewhere|different)
    {rival} (had|has|with|brings|brought|who (had|has|'s|'d)|'s|'d)( \w+){0,4} ({experience}|
        years|months|decade|done|run|led|worked)
    (had|has|have|'s|'d|having) (already |actually |just )?(done|spent|run|led|taken|put in|got|
        been doing)( \w+){0,3} (years?|months|decade|team of|seasons?)
    ({you}|yr|your|yours|mine|his|her)( \w+){0,3} (only|just|mostly|mainly|largely|all|always|
        never really|so far)( \w+){0,2} ({did}|shipped|{experience}|linear|coursework|internal|
        domestic|small|e-commerce|retail|elective|academic)
    (only|mostly|mainly|just|largely) (ever )?({did})
    (have|has|had|'ve|'d) only (ever )?(shipped|{did}|worked|run|done)
    (have|has|had|'ve|'d|you|u)( \w+)? {not} (\w+ )?({did}|come|sat|dealt|stood|
        been in charge)( \w+)
    {not} (really |actually |yet |quite |ever )?(had|done|run|led|managed|worked|supervised|
        line managed|been in charge|sat with)( \w+){1,4}
    (somebody|someone|a person|people|anyone|a candidate|one|candidates) (who|that|with|who's|
        who'd|used to)( \w+){0,3} ({did}|experience|years|before|already|behind)
    with( \w+){0,5} (behind (them|him|her)|under (their|her|his) belt|to (their|his|her) name)
    (is|was|are|were)( \w+)? (from|all|mostly|mainly)( \w+){0,3} (coursework|placement|university|
        theory|internships?|hobby|side projects|volunteering)( so far)?
    (get|gain|put in|build|pick up|spend)( \w+){0,5} (months|years?|seasons?|experience|exposure|
        shifts|time (in|on|with)|on the bank|real (traffic|clients|patients|customers))
    (a few|six|some|several|twelve|couple of) (months|seasons|years|more) (of|in|on|at|as|with|
        doing) ( \w+)
    (isn't|is not|not|wasn't|n't) (quite )?the same (thing|as)
    (which is )?(a path|something|ground|territory) you('re|'ve| are| have) (only|not|never|yet)
    ask( \w+){0,4} for (one|more responsibility)
    in charge of( \w+){0,3} (now and again|once or twice|occasionally)
    (you've|you|u|u've)( \w+)? (had|have|did|done) (the|only|just)( \w+){0,2} (one|
        single) (placement|season|term|year|project|stint)
    (never|not|n't) (had|run|led|held|carried|owned|taken)( \w+){0,4} (of your own|of yr own|
        end to end|from start|on your own|alone)
    (that's|it's|it is) not something you can fake
    {not} (\w+ )?(worked|been|nursed|taught|cooked|served|sold|played|sailed|driven|dealt|
        practised|operated) (in|on|at|with|for|under|to) (\w+)
    (one-man|one man|solo|lone) (army|band|show)
    (limited|little|no|some|any|less) exposure
    couldn't see any(?= |$)
    (a few|six|some|several|twelve|couple of|a|another) (months?|seasons?|years?|shifts|season|
        stint|spell)( \w+){0,3} (in|on|at|as|with|of) (\w+ ){0,5}(would|will|and|first|under|
        behind|then)( \w+)?
    (all|most|much|the bulk) (of )?(your|yr) (work|career|time|cases|projects|
        jobs)( \w+){0,2} (has been|have been|was|were|is|are|had been)
    (your|yr) (\w+ )?(work|background|career|cv|practice|publishing|film|
        teaching)( \w+){0,2} (has been|is|was|are|were)( \w+)? (in|all|mostly|mainly|shorts|
        children's|domestic|academic|theory)
    nothing (on|in) (your|yr) (cv|résumé|resume|application|form)( \w+){0,4}
    (little|nothing|not much|n't much|a bit more|more) (behind|under) (you|ya|your belt)
    (a|one|two|some|few)( \w+){0,3} (season|seasons|years|summers?) under (your|yr) belt
    {you}( have|'ve|'d| had)? (seen|done|sold|played|taught|worked|cooked|nursed|
        had)( \w+)? (only |just )?(one|a single|two|a couple)( \w+){0,2}$
    (and|while|whereas) (you|u)( \w+)? (have|had|'ve|did|none|two|one|eighteen|six|
        a couple)( \w+){0,2}$
    (had|has|have) (\w+ ){0,2}(done|been doing) (the|this|that) (job|work|sort|
        kind)( \w+)? (elsewhere|before|already|for)
    (knew|knows|know) the (work|job|trade) inside out
    (twenty|ten|nine|five|six|seven|eight|twelve|thirty|fifteen|four|three|two|many) (seasons|
        years|harvests|summers|winters)( \w+){0,2} (on|in|as|of|at|with|behind|against)
    {few} in the way of
    (short|shorter) (of|on) (time|practice|hours|years)
    (track record|hours in|real-world|first-hand|field work|on-the-job)( \w+)?
    {not} (\w+ )?(managed|supervised|led|hired|trained) (anyone|anybody|people|staff|a team|
        others)
    (not|n't|never) (\w+ )?(done|worked|had) (nights|weekends|shifts|shift work|live|
        lambing)( \w+)?
    (been|come) through( \w+){0,3} (hotels|a|an|the|ranks)
    (locum|stint|stretch|spell|placement|secondment|volunteer\w*|shadow\w*)( \w+){0,4} (would|
        will|could|somewhere|first|at|with|in)
    (lived|been|gone) through( \w+){0,3} (change|audit|retrofit|season|inspection|launch|lambing|
        merger)
    (theory|books?|classroom)( \w+){0,2} (but|and|,)? ?not the (doing|practice)
    and not the doing
    {not} (\w+ )?(worked|run|led|managed|handled|dealt with|seen|owned)( \w+){0,3} (size|scale|
        kind|sort|that|such)
    (others?|applicants|candidates|finalists|them)( \w+){0,4} had (managed|run|led|done|worked|
        taught|handled|held|built|been|dealt)( \w+)*
    (you're|u're|you are|are|were) coming (from|out of)( \w+)*
    {your}( \w+)? (placements?|seats?|rotations?|jobs|posts|contracts|roles|
        clients)( \w+){0,2} (were|was|have been|has been|are)( \w+)*
    no( \w+)? (governance|teaching|fieldwork|leadership|commercial|management|industry|sales|
        budget)( \w+)? on (your|yr) (cv|résumé|resume|form)
    (get|sit|go) on (a )?(committee|board|panel)( \w+)*
    (there )?(wasn't|was not|isn't|hadn't been) (much|a lot of|any|enough)( \w+){1,4} in (your|
        yr)( \w+)*
    (lots?|plenty|years) of( \w+){1,3} and no( \w+){1,3}
    (most|all|much) of what (you|u) (showed|sent|gave|told|brought)( \w+)? (us )?(was|
        is) (student|college|school|practice|course|volunteer)( \w+)*
    (more|extra|longer) time (spent )?(with|in|on|around|among)( \w+)*
    {not} (\w+ )?dealt with( \w+)*
    {not} (\w+ )?had( \w+){0,2} responsibility( \w+)*
    (about|only|just) (eight|six|\d+|a few|ten|nine|four|three|two)( \w+)? (months?|weeks?|years?)
        (out of|into|in|since|qualified|after|post)( \w+)*
    (needed|need|wanted|like|liked) (to see )?{you}('d| had| have)? been in charge( \w+)*
    (has|have|had|who's|who has|who had|she's|he's)( \w+)? (also |already )*(opened|run|led|taught|
        managed|launched|built|headed|set up)( \w+){0,4} (before|already|from scratch|of them|
        herself|
        himself)( \w+)*
    experience \d+/\d+
    under your belt( \w+)*
    your (practice|time|work|background) is( \w+){0,2} (from|in|all|mostly|mainly|only)( \w+)*
    (want|wants|wanted|need|needs|needed)( \w+)? \d+\+? ?(yrs?|years?)( \w+)*
    (bit|little) more time (as|in|on|with)( \w+)*
    (had|has|with|having) (\w+ )?(background|exposure)( \w+)*
    (a |another |further )(rotation|placement|season|couple of (summers|seasons|years|
        shifts))( \w+)*
    (lower|low|lowest|weaker) on( \w+)? experience( \w+)*
    gain( \w+){0,2} (responsibility|exposure|experience)( \w+)*
    (no|without)( \w+){1,4} (work|experience|exposure) (so far|yet|to date)( \w+)*
    done( \w+)? big( \w+)*
    never (worked|managed|led|run|taught|done|dealt|sold|handled)( \w+)*
    (no|without)( \w+){0,4} behind {you}?( \w+)*
    (at least )?one full (cycle|year|season)( \w+)*
    {not} work before( \w+)*
    (prior|previous) (work|experience|exposure)( \w+)*
    (under|less than|below) (\d+|two|three|five) (yrs?|years?)( \w+)*
    no( \w+){0,2} in your own name( \w+)*
    done( \w+)? for( \w+)? (\d+|two|three|four|five|six|seven|eight|nine|ten) years( \w+)*
    (bit|little)? ?further along( \w+)*
    (no|only)( \w+){0,3} as lead( \w+)*
    never been( \w+)? (on call|in charge|through)( \w+)*
    {not} (handled|taught|managed|covered)( \w+){0,2} so far( \w+)*
    for a number of years( \w+)*
    (is|was|looks|looked)( \w+)? (quite |rather |very |a bit )?thin( \w+)*
    (already )?put on (one|two|three|\d+|several)( \w+)*
    at volume( \w+)*
    """,
    unless=r"""
    (impress|enjoy|appreciat|thank)\w*( \w+){0,4} experience
    (great|wonderful|lovely|impressive|strong|good) (\w+ )?experience(?! .*but)
    (have|has)n't (got |had )?(a licence|a visa)
    (you|candidate) experience
    {not} (read|opened|looked|researched|visited|prepared|heard|seen our)
    {not} been (successful|selected|appointed|able|offered|shortlisted)
    managed to
    (did|does|would|do)( not|n't) run
    (we|they) (only )?had( only)? (the )?one
    (course|certificate|test|ticket)
    (bored|stretch you|overqualified)
    (nine|ten|\d+) years as
    two years at band
    (all|lots of|plenty of) the experience( \w+)*
    """,
    examples=(
        "The other candidate had more experience with outpatients.",
        "You've only done home visits.",
        "We wanted someone who has run a kitchen before.",
        "Your projects are from coursework so far.",
        "A few months of bank shifts would stand to you.",
    ),
    near_misses=(
        "Thank you for sharing your experience with us.",
        "We were impressed by your experience.",
        "How many years have you worked there?",
        "You hadn't read the job pack.",
    ),
)
