"""Examples and depth.

What was said stayed general: no case, no figures, not what oneself had done.
"""

from afterword.core.lessons.signs import signs
from afterword.core.lessons.theme import Theme

SIGNS = signs(
    Theme.EXAMPLES_AND_DEPTH,
    r"""
    ({few}|{strength}|{wish}|concrete|specific|real|actual|worked|particular|
        live)( \w+){0,6} (examples?|specifics|detail|details|depth|substance|figures|numbers|
        outcomes?|results?|metrics|evidence|stories|situations?|cases|meat|illustrations?)
    (examples?|detail|details|depth|figures|numbers|specifics|evidence|substance|outcomes?|
        results)( \w+){0,5} (lack\w*|missing|thin|would|vague|wanted|short|light|general|help\w*|
        short on|left out)
    ((very|too|quite|rather|a (bit|little|touch)|fairly|pretty|all|stayed|remained|were|was|
        so)){1,2}(general|vague|generic|abstract|high[- ]level|theoretical|airy|woolly|fluffy|
        thin|broad|superficial|textbook|rehearsed|sketchy|hypothetical|surface)
    (vague|woolly|airy|generic|superficial|platitudes|buzzwords|textbook|rehearsed|hand-?wav\w*|
        waffle-free|surface[- ]level|generalities|abstractions|clich\w+|slogans|bullet points)
    (high|surface|general|top|theoretical|abstract) level
    (stayed|remained|kept|skated|hovered|floated|skimmed)( \w+){0,4} (surface|high|general|vague|
        level|airy|principles|theory|thirty thousand|abstract|top)
    (went|go|gone|going|dig|dug|drill|drilled|delve|get|got)( \w+){0,3} (deeper|into more detail|
        into detail|further in|beneath|below the surface|specific|into specifics)
    (go|gone|went|into) (\w+ )?more (detail|depth)
    (back up|up) to principles
    (couldn't|could not|didn't|struggl\w+|hard|unable|never|still|not)( \w+){0,4} (tell|see|know|
        find out|found out|work out|clear|say|hear|heard|learn)( \w+){0,3} (what|which|whether|
        how)( \w+){0,4} (you|u|yours|your|yr|yourself|was yours|{your}|personally|had been|did|
        built|changed)(?= |$)
    (what|which (bit|part|decisions?)) ({you}|was|were|had been)( \w+){0,2} (yours?|personally|
        actually|yourself|did|done)( \w+)? (did|done|do|decided|built|typed|and which)?
    what (you|u) (actually|personally|yourself|really) (did|do|said|decided|built|changed|made)
    (told|tell|said|gave|give|saying)( us)? what (you|u)('d| would) do( and not| not| rather than|
        ,? but)?
    what (you|u)('d| would) (have )?do(ne)?( \w+){0,3} (not|rather|instead|have done)
    what (you|u) built (but )?not what
    what it (brought|changed|cost|led to|meant)
    (wanted|want|hoping|hoped|like|missed|liked)( \w+){0,4} (hear|hearing|know|see|
        seeing)( \w+){0,6} (what (changed|you did|you|happened|it)|real|example|figures|how you|
        night|case|time you|occasion|numbers|difference|outcome)
    (what|which)( \w+){0,5} (changed|happened|came of it|difference did|did it)( \w+){0,3}
    (we|"we"|team)( \w+){0,4} (rather|and not|instead) (of|than)? ?"?(i|you)"?
    (lot|plenty|too (much|many)|mostly) (of )?"?we"?
    (one|an|a|two|three|pick (one|a)|bring (one|a)|prepare|tell (us )?one)( \w+){0,3} (example|
        story|incident|case|project|shift|patient|customer|night|number|figure|
        occasion)s?( \w+){0,6} (and walk|from start|in detail|where|with (a )?(number|numbers|
        figures)|end to end|step by step|when)
    (walk|talk|take) (us|me|them|the panel|people) through (it|one|a|an|what)
    bring( \w+){0,3} (example|story|stories|figures|numbers)
    (numbers|figures|results|outcomes)[.:]
    no (figures|numbers|results|metrics|outcomes|examples?|specifics|detail)( \w+){0,3}
    (put|add|attach|give|use|include)( \w+){0,3} (numbers?|figures?|percentages?|a number|
        a figure) (to|on|in|of|for|with)?
    (from what to what|over how long|how (much|many)|by how much|which family|says who|
        compared (to|with) what)
    (how|what|which|who)( \w+){0,4} is what we wanted
    (meat on the bones?|flesh (it )?out|colour|bones)
    (it|answers?|you|got|get|was|were|went)( \w+){0,2} (thin|sketchy|patchy)(?=[ .,]|$)
    (there )?(was|were)n't much (behind|underneath|beneath|to)
    (star|s\.t\.a\.r)( \w+){0,3} (had|stories|missing|r|the (r|a))
    what you did about it
    (came|straight|right) out of the (documentation|book|textbook|manual|leaflet)
    (gave|quoted|recited|told)( us)? the (policy|theory|textbook|manual|procedure|law)
    (stopped|stop|ended|left it) at
    (two|one|a) (sentences?|lines?|words?)( long)?( \w+)?$
    prepar\w+( \w+){0,3} (three|four|two|some|a few|worked)( \w+){0,3} examples
    (been|was|were) involved in
    (which|what) (part|bit|half|decisions?|piece)s?( \w+){0,3} (was|were|had been) (yours|mine|
        your|you|ya)
    (very|too|quite|rather|a bit|a little|fairly|pretty|so|stayed|remained|were|was) (general|
        vague|abstract|generic|theoretical|high-level)
    left it (at that|there)
    (said|say) (you|u)( \w+)? (are|were|was|'re|is) good (at|with|under)( \w+){0,3}
    could not think of (one|any|an)
    couldn't think of (one|any|an)
    (what|as) (anyone|anybody|everybody|everyone|any candidate) (would|could|might)( have)? (say|
        said|tell)
    (brought|bring|come|came)( \w+)? (it|this|that|you) (alive|to life)
    (number|figure|figures|numbers|date|dates|names?|percentage)s?( \w+){0,4} (would have|would|
        on it|in it|to it|next time)
    level of the (brochure|poster|leaflet|slogan|slide)
    (hear|hearing|know|heard) about (one|a|an|the|any) (real|particular|actual|
        single)?( \w+){0,3} (child|patient|customer|case|evening|guest|incident|project|situation|
        night|client|pupil|shift|animal|day)
    {your} (own )?(part|role|share|contribution|bit)( \w+){0,4} (dark|unclear|vague|lost|small|
        hidden|missing|clear)
    (beneath|under|below|past|scratch\w*|off) the surface
    (headlines|slogans|theory|principles|platitudes|bullet points|shoulds|
        a lot of should)( \w+){0,4} (not|and|where|instead|when)( \w+)*
    (a )?for instance
    (never|not|n't|without) (said|saying|say|told|tell|says)( \w+){0,3} (from what|what|how|
        by how|who|when|which|where|why it)( \w+)*
    (tell|give|have|bring|prepare|pick|take|choose) (the |us |me |them )?(story|stories|tale|
        case)( \w+){0,4}
    (have|bring|prepare) (two|three|a few|one)( \w+)? (stories|examples|cases|tales)( \w+)*
    say what (you|u) did
    (kept|keep|keeps|always|mostly|all) (saying|using|said)? ?"?we"?(?=[ ,.]|$)
    (by|out of|from) the (book|textbook|manual)
    (correct|right|true|fine)( \w+){0,2} (and|but) (without|none|no|thin)( \w+)*
    (stories|story|answers?|examples?)( \w+){0,2} (have|had|has|with) no (ending|end|middle|point|
        detail|numbers|result)
    (skated|skimmed|glossed|slid|hurried|passed) over( \w+)*
    (a )?(particular|specific|actual|concrete|real) (example|evening|guest|case|incident|instance|
        moment|child|client|situation|occasion|time|story|customer|patient|pupil)s?
    (how|what) (it|one|people) (ought|should)( \w+)*
    how you (actually )?(did it|got there|went about it)
    (claims?|says|said)( \w+){0,2} much( \w+){0,2} (shows?|proves?|little)( \w+)*
    (nothing|little|not much|n't say|not say)( \w+){0,4} (how you got|what happened|
        happened (next|after\w*)|came of it|the result|the process)( \w+)*
    what happened (next|after\w*|then)
    (when|once) (\w+ )?(pressed|probed)( \w+)*
    take your word for( \w+)*
    (said|saying|used|it was) "we"( \w+)*
    (be|being|been|get|more) specific( \w+)*
    (same|one) (example|story|case|anecdote)( \w+){0,3} (came up|three times|twice|again|
        for (every|each|all)|throughout)( \w+)*
    back (up )?(each|every|your|the|it|them|that)( \w+)? (claim|claims|point|points|
        up)?( \w+)? with( \w+)*
    too little (on|of|about) what( \w+)*
    (didn't|did not|never) (quite )?(go|went|get|got|lead) (anywhere|somewhere|to anything|
        deep)( \w+)*
    (no|without an|without any|lacked an|an unclear) (outcome|result|conclusion|ending)( \w+)*
    never saw the (practice|work|proof)( \w+)*
    evidence of (impact|results|what)( \w+)*
    what went wrong( \w+)*
    {not} (quantify|put a number|give numbers|give figures|explain why|explain the)( \w+)*
    {not} go (beyond|past|deeper than|below)( \w+)* (headlines?|surface|basics|obvious)( \w+)*
    hypotheticals?( \w+)*
    (got|gave|give) (us |me )?(one|a|a single) (sentence|line|word)( \w+)*
    (remained|stayed|kept|was|were)( \w+)? (quite |rather |very |a bit |too |somewhat )*(general|
        theoretical|vague|high-?level|abstract|generic|on the surface)( \w+)*
    hardly talked about numbers( \w+)*
    doesn't tell (me|us) how( \w+)*
    {not} (get|give|have)( \w+)? (a |any |the )?(number|numbers|figures?|clear answer)( \w+)*
    (my|your|yr) (own )?(part|bit|role|work|contribution) in (it|the project|this)( \w+)*
    own (part|bit|contribution|role)( \w+)*
    (hear|know|see|understand) how (i|u|you) (did|do) it( \w+)*
    give us the( \w+){0,2} (figures|size|numbers|budget|results?)( \w+)*
    {not}( \w+){0,2} (evidence|demonstrate|show)( \w+){0,3} (against|criteria|criterion)( \w+)*
    a lot of ['"]?(i would|we)( \w+)*
    (stayed|kept|pretty|very|too|quite|bit) high[- ]level( \w+)*
    {not} go deep( \w+)*
    only named( \w+)*
    got a definition( \w+)*
    nothing on how( \w+)*
    what you would do rather than( \w+)*
    {not}( \w+)? (really )?(explain|say) why( \w+)*
    not the why( \w+)*
    in (depth|detail)$
    (mentioned|mention|said)( \w+){0,3} in (one|a single) (line|sentence)( \w+)*
    what was you and what was( \w+)*
    not with a lot behind them( \w+)*
    """,
    unless=r"""
    (great|excellent|good|lovely|strong|super|wonderful|best|clear|vivid) (\w+ )?(examples?|
        answers?|stories|detail|evidence)(?! .*(but|though))
    (loved|enjoyed|liked|great to hear) (your|yr|the) (\w+ )?(examples?|stor\w+)
    (how|what) (you|we) (will|can|could) (hear|know)
    {you} (do|have) (any )?(more )?questions
    (individual|detailed|specific|any|further) (feedback|comments?)
    nothing (specific|concrete|particular)
    (thank|thanks|glad|pleased|enjoyed|vivid)( \w+)* (stories|hear about|hearing about)
    (stories|answers|examples)( \w+){0,3} (were|was) (vivid|wonderful|lovely|clear|the best|full)
    (when|once) we dug it out
    """,
    hears_questions=True,
    examples=(
        "Your answers lacked concrete examples.",
        "You were very general.",
        "It stayed at a high level.",
        "We couldn't tell which part was yours.",
        "Bring one story with numbers in it.",
    ),
    near_misses=(
        "Your examples were great.",
        "We loved your stories from the night shift.",
        "I have nothing specific to add.",
        "We cannot give any detailed feedback.",
    ),
)
