"""Communication.

How something was put, in a talk or on paper: length, order, pace, voice, listening.
"""

from afterword.core.lessons.signs import signs
from afterword.core.lessons.theme import Theme

SIGNS = signs(
    Theme.COMMUNICATION,
    r"""
    {answer} (ran|run|went|were|was|are|got|tended to be|rambled|wandered|jumped|meandered|
        drifted|could be|came out)( \w+){0,3} (long|over|round|around|all over|off|shorter|
        crisper|tighter|too|rambling|muddled|mumbled|hard to follow|difficult to follow)
    (long|very long|overlong|long-winded|rambling|wordy|roundabout|one-word|monosyllabic|clipped|
        muddled) (answers?|repl(y|ies)|sentences|responses|stories|pauses?|silences?)
    (long-?winded|rambl\w+|waffl\w+|tangents?|meander\w*|digress\w*|mumbl(e|ed|es|ing)|mutter\w*|
        monotone|monologue|jargon|acronyms|gabbl\w+|whisper\w*|murmur\w*|babbl\w+|inaudible|
        brusque|abrupt|curt)
    (talk|talked|talking|speak|spoke|speaking|going|went|rattled)( \w+){0,4} (fast|quick(ly)?|
        quiet(ly)?|soft(ly)?|too much|over|a hundred|at (such )?a (pace|rate|hundred)|
        hundred miles|non-?stop|without|round in circles|off on|too long|at length|down to)
    (slow down|speak (up|out|slower)|breathe|take a breath|project your|(speak|be|talk) louder|
        keep it (short|brief|tight)|shorter|get to the point|land the point|make your point|
        say your|lead with the|start with the answer|headline first|point up top|count to (two|
        three|five)|bottom line|let (people|others|them|the other person|us) finish)
    (lost|lose|losing|losing you|follow) (the )?(thread|the plot|you|ya|the point|your (thread|
        drift|thinking))
    (hard|difficult|tricky|struggl\w+|couldn't|could not|impossible) (for us )?(to )?(follow|hear|
        keep up|understand|get a word in|catch|make out|pick out)( \w+)?
    (difficult|hard|tricky|not easy) to follow
    (lean in|strain to hear|ask (you|ya|me|u) to (repeat|speak))
    (interrupt\w*|cut (\w+ )(off|short)|talk(ed|ing)? over|spoke over|came in over|jumped in|
        butted in|finish(ed|ing) (\w+ )?sentences?|no gap|get a word|over the top of)
    {not}( \w+){0,3} (answer|answering|answered) (the|our|what|my|his|her) (\w+ )*(question|
        questions|we asked|asked|was asked)( that was asked| asked)?
    (listen|listened|listening)( \w+){0,5} (more|better|didn't|to the question|to what|properly)
    {not} (\w+ )?(listen\w*|let(ting)? \w+ finish)
    (eye contact|look (at )?(us|people|them|me)( in the eye)?|body language|your hands|
        the radiator|your shoes|at the (floor|table|screen|window|ceiling)|(your|
        yr) notes the whole)
    (addressed|answered|spoke|talked)( \w+){0,5} to the (radiator|screen|floor|table|window|
        ceiling|wall|carpet)
    (sit up|quiet|very quiet|so quiet|that quiet|nerves (did )?show|nerves got|softly spoken|
        prompt (you|ya|u))( \w+){0,4}
    (clearer|cleaner|tighter|better|some|a bit of|a) (\w+ )?(structure|structured|concise|
        to the point|clarity|succinct|articulate|order|signpost\w*)
    (star|pyramid) (method|approach|technique|format)
    (structure|organise|order|shorten|tighten|edit|trim|cut)( \w+)? (your|yr|the|it|
        them)( \w+){0,3} (answers?|thoughts|presentation|letter|statement|talk|cv|by half|down|
        in half)
    (cut it by|pages (long|without)|without a heading|ran to|wall of text|second last paragraph|
        too many slides|slides were|read (from|off|out))( \w+){0,4}
    (presentation|talk|pitch|demo|lesson|slot) (ran|overran|went|was|ended)( \w+){0,3} (over|long|
        rushed|short|flat|dense|late|minutes|time)
    (overran|ran over|ran out of time|went over time)
    (talk|walk) us through( \w+){0,5} (thinking|steps|reasoning)
    (talk|speak|think) (to us|aloud|out loud)
    (think|thinking|work|worked) (silently|in silence)
    (practi[sc]e|rehearse) (\w+ )?(out loud|aloud|speaking|in front of)
    no idea where (you|u) (were|was)
    (back|around|round) (and forth|the houses|in circles)
    never (came|got) (back|to the point)
    (tone|manner|delivery|voice|wording|phrasing|email|writing style)( \w+){0,3} (came across|was|
        were|could|felt|sounded|landed)( \w+){0,3} (abrupt|flat|sharp|cold|blunt|short|defensive|
        rushed|quiet|low|hesitant|monotone|arrogant|badly)
    (defensive|dismissive|blunt|prickly|curt|hesitant|short with)
    (say|said|explain|explained|explaining|put)( \w+){0,6} (simply|in plain|plainly|plain english|
        to (a)?(lay|non-\w+|layman|parents?|customers?|clients?)( \w+)?( folks?)?)
    (was|were|got) lost (after|by|before) (the|your|slide)
    (repeat|repeated|repeating) (\w+ )?(yourself|themselves|the same)
    (hid(ing)? your light)
    came across( \w+)? (as )?(\w+ )?(nervous|cold|aloof|arrogant|abrupt|flat|guarded|distant|
        rehearsed)
    (asked|questions)( \w+){0,4} (three|two|half|a third) of (our|the) (\w+ )?(questions|eight|
        ten|list)
    (end|finish)( \w+){0,3} (a|your|yr|any) sentence
    (came|come|get|got|gets|getting)( \w+){0,3} to the (point|main thing)( sooner| quicker|
        faster)?
    (time|before) {you} (reached|got to) the (point|answer|end)
    (slides|pages) for (ten|five|a|twenty|\d+) (minutes?|page)
    {you} rushed
    (rushed|raced|galloped|sped) (through|your|yr|it|the)
    (talked|spoke|talk|speak) over( \w+){0,3}
    (never|n't|not) let( \w+){0,3} (finish|speak|get a word)
    (one|single)[- ]word answers
    (all|came) out in one breath
    (your|yr|the) voice( \w+){0,3} (dropped|drops|trail\w*|faded|fell|went)
    (order|thread|structure|line)( \w+){0,2} (was|is|were) (muddled|lost|missing|hard|unclear|
        confused)
    (read|reading|reads)( \w+){0,4} (from (the|a|your) (page|paper|notes|slides|script|screen)|
        script)
    (sounded|felt|as if|like)( \w+){0,4} (script|rehearsed speech|lecture)
    (said|saying|lots of|many) (um|er|erm|like|basically|you know)( \w+){0,3}
    (two|three) minutes (an|per|each|for each) answer
    (write|keep|make) (\w+ )?(shorter|it short|them short|sentences short)
    (needed|took) (\w+ )?(two|three|several) readings
    (words|terms|abbreviations|acronyms|jargon|language)( \w+){0,5} (nobody|no one|not follow|
        n't follow|couldn't|could not|outside|lost)
    (parents?|public|patients?|panel|lay (member|people)|governors?)( \w+){0,3} (couldn't|
        could not|didn't|did not) (follow|understand|hear|keep up)
    (answered|answering) the question {you}( \w+)? (prepared|wanted|had ready)
    not the (one|question) (we|i|they|she|he)( \w+)? (put|asked)
    (ask|asked|put|repeat|repeated) (each|every|the|a|our)( \w+)? question( \w+){0,3} (twice|
        again|three times)
    (came|come) (across|over)( \w+){0,3} (cold|sharp|stiff|nervous|arrogant|flat|guarded|tense)
    (your|yr) (emails?|letters?|notes?)( \w+){0,3} (was|were)( \w+){0,3} (sharp|curt|long|cold|
        abrupt)
    (makes?|made|making) for a long
    (not|n't) (hearing|listening to) (us|me|them|the)
    (smile|look (up|at the person)|stopwatch|let the silence|fill (it|the silence|every))
    (video|microphone|sound|line)( \w+){0,5} (hear|low|muffled)
    (answering|answer|answered)( \w+)? with (another|a) question
    (got|get|were|was|been) lost (somewhere|in|halfway|after|by|along)( \w+)*
    (buried|hid|hides?|buries|burying) (its|your|the) (argument|point|message|main|conclusion|
        answer)( \w+)*
    (slides|page|poster|handout)( \w+)? (was|were|too|so) (\w+ )?(crowded|busy|full|small|dense|
        wordy)( \w+)*
    turned (your|yr) back( \w+)*
    (succinct|concise|brief|snappy|crisp)(er)?( \w+)*
    listen to the( \w+)*
    (abrasive|blunt|gruff|stern|snappy|condescending|patronising|distant|wooden|stiff)( \w+)*
    (hardly|barely|never|n't|not) (looked|look|glanced|glance) (up|at (us|me|them))( \w+)*
    (go|went|going|gone|wander\w*|drift\w*|stray\w*) off (the )?(point|topic|subject|track|
        piste)( \w+)*
    hard to stop( \w+)*
    no (paragraphs|headings|structure|order|signposts)( \w+)*
    (clearer|shorter|simpler|slower)(,| and)? (\w+ )?(responses|answers|sentences|replies|speech|
        words|language)( \w+)*
    (told|lectured|talked at) (them|us|the group)(?=$|[.,])
    (missed|lost|didn't catch|couldn't catch) a (good deal|lot|bit|word|half)( \w+)*
    (undersold|undersell|oversold|undersel+ing) {you}?( \w+)*
    (speak|talk|answer|write)( \w+){0,3} (with )?(a bit |a little )?more (confidence|confidently|
        slowly|
        clearly|fluently)( \w+)*
    (gone|go|speak|talk) (slower|slow|more slowly|too fast)( \w+)*
    \d+ slides( \w+)*
    (answer|answers|answered)( \w+){0,2} too (short|long|brief|quick)( \w+)*
    (exceeded|over|above|past) the (word|page) (limit|count)( \w+)*
    sentences that( \w+)? (never|didn't|don't)( \w+)*
    (communication|english|spoken english)( \w+){0,5} (more fluent|fluency|needs to be|
        clearer)( \w+)*
    in silence( \w+)*
    {not} (follow|follows?) (your|yr) (thinking|thread|point|reasoning|line)( \w+)*
    lost the thread( \w+)*
    talked over( \w+)*
    too quiet( \w+)*
    (sell|selling) {you}?( \w+)*
    (drag|dragged|pull|pulled|tease|get) (some of )?(it|things|answers|much) out of {you}( \w+)*
    (one|single)[- ](line|word|sentence) answers?( \w+)*
    (holding|held) back( \w+)*
    not (focus+ed|focusing) on the question( \w+)*
    stop saying( \w+)*
    (spelling|typing|typo)( \w+)? (mistakes|errors)( \w+)*
    pitched at (specialists|experts|the wrong)( \w+)*
    (lost|losing)( \w+)? (half )?the (room|audience|panel|listener)( \w+)*
    (key )?message was (hard|difficult)( \w+)*
    talk(ing|ed)? (a)?round (it|the)( \w+)*
    (very |too |so |over-?)modest( \w+)*
    (said|say|saying) sorry( \w+)*
    (played|playing|play|talk|talked) down( \w+)*
    round the houses( \w+)*
    (contributions|answers|responses) (were|was) (limited|brief|few|minimal)( \w+)*
    supporting statement( \w+){0,3} {not}( \w+)*
    (use|using) the criteria as headings( \w+)*
    {not}( \w+)? (as )?confident in how( \w+)*
    a lot of ['"]?(i think|sort of|um|er|maybe|kind of)( \w+)*
    """,
    unless=r"""
    (communicat\w+|manner|spoke|voice)( \w+){0,3} (excellent|clear|lovely|warm|great|beautifully)
    (phone|telephone) manner
    (walk|talk) (the panel|us) through (it|one|a)
    (i'll|i will|let me|i'd|i) (just )?keep (it|this) (short|brief)
    (sentences?|lines?|words) long
    (bigger|larger|company|corporate|office)( \w+){0,4} (with )?more structure
    (we|i|they)( \w+)? went back and forth
    (her|his|their|bit of a) mumbl\w+
    (wanted|asked)( \w+){0,3} (talk|speak) (to|with) (you|me)
    how well you listened
    """,
    examples=(
        "Your answers ran long.",
        "You talk very fast; slow down.",
        "The panel lost the thread a couple of times.",
        "You interrupted people a few times.",
        "Your statement ran to five pages.",
    ),
    near_misses=(
        "You spoke clearly and warmly.",
        "It was a pleasure talking to you.",
        "Could you call me tomorrow?",
        "I lost your number, sorry.",
    ),
)
