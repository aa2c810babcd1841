"""Favours called in, doors waited at, ears that will hear: claims on the reader, and hints."""

from typing import Final

from afterword.core.check.constructions import Wording, wording
from afterword.core.check.diagnostic import Severity

_DAY: Final = "((mon|tues|wednes|thurs|fri|satur|sun)day|the \\d+\\w*|tomorrow|tonight|today)"
CLAIMS: tuple[Wording, ...] = (
    wording(
        r"""
        (would|might|could) (not |hardly |n'?t )?have been (not |hardly )?too much (to ask|trouble)
        (don'?t|do not|can'?t|cannot) (think|believe|feel|see) (that )?(it'?s|it is|it was|a \w+
             \w+ is|that) (is |was )?too much to ask
        (was|is) (it|that) (really |so )?(too )?much to ask
        (call|line|word|letter|visit|handshake|answer|explanation|thank-?you|apology|job|interview|
            place|reason) .. (was|is|would be|would have been|seems?) the (very )?least (i|you|that|
            one|anyone|they)
        (thanks|thank-?you|reward|gratitude) (i|we|one) (get|gets|got) (for|from|after)
        no (more|less) than (is|what is|was|what was|would be) (my |properly |rightly )*(due|owed|
            decent)
        (find it|it would be|it'?d be|be) (only |no more than |simply |therefore )*(fair|decent|
            right|proper|just) (that|if) (you|your|the (company|court|school|firm|panel)|at least)
             .. (gave|give|gives|invite|invites|pay|pays|compensate|compensates|offer|offers|find|
            finds|place|places|name|names)
        under (a|an|some) (\w+ )?(duty|obligation) to (me|place|find|offer|give|take|make)
        (i|we) (gave|found|introduced|fed|trained|lent|recommended) you .. i (brought|gave|found|
            introduced|fed|trained|lent|recommended|covered) (you|your)
        after (\w+ ){1,3}(years?|months|summers|winters|seasons) of (\w+ing) (your|for you) .. (i
             (had |would have |'d )?(thought|expected|hoped for|believed)|for (free|nothing)|this
             is)
        """,
        unless=r"""
        (hope|trust|if) (it|this|that)('s| is| was)( not|n'?t)? too much
        (grateful|generous)
        """,
    ),
)
PRESSURES: tuple[Wording, ...] = (
    wording(
        r"""
        (second|third|fourth|fifth|last|final) (and (last|final) )?time of asking
        i('ll| will| shall) be (in|at|outside|on) .. (regardless|whether (you|or not)|come what
             may)(?! of the weather)
        i('ll| will| shall|'d)( happily| gladly| just| simply)? (wait|sit|stand|stay) (there |here
             )?(by|at|in|outside|near) (the|your) (\w+ )?(desk|door|gate|office|lobby|reception|
            entrance|stairs|corridor|car ?park|foyer) (until|till|for as long|all day)
        i('ll| will| shall) (therefore |then )?(present myself|report for (duty|work)) (at|to|on|
            for|in)
        i('ll| will| shall| am|'m)( just| go ahead and| therefore| now)? (take|taking|treat|
            treating|regard|regarding|consider|considering) (your|this|it|that) (\w+ ){0,3}(as|to
             be) (an? |your )?(\w+ )?(assurance|promise|offer|commitment|acceptance|agreement|
            confirmation|guarantee|consent)
        ^(so |and |but |please |just )*(ring|call|phone|tell|answer|text) me (back )?(still |
            straight )?(today|tonight|at once|this (evening|morning|afternoon)|now)(?=[.,!]|
            $| (because|as|or|even|with))
        (would be obliged for|want|would like|need|expect|owe me|give me|i deserve) (a|one) (clear|
            straight|proper|plain|honest) answer(?=[.,!]|$| (this|now|by|from (you|the)|today|for
             once))
        i (wrote|rang|called|e-?mailed|asked|messaged|telephoned) (to )?(you )?((on )?the \w+ (on
             )?the \w+ and|in \w+ (and )?in \w+ and|on \w+ and on \w+ and|on \w+day on \w+day and)
        (by|at|beside|next to|near|on) my (tele)?phone (all (day|night|evening|week)|until|every|
            tonight|from (seven|eight|nine|\d))
        (hold|save|keep|reserve) me (a|my|the) (slot|place|spot|desk|locker)(?! (in your thoughts|
            (for|at|on) the (course|open day|workshop|talk|tour)))
        (told|informed|assured) (them|my \w+|the bank|my (\w+ )?(employer|family|landlord|boss|
            senior))( and my (\w+ )?\w+)? (that )?(to expect (your|you)|i('ll| will|'m going to| am
             going to) (be )?(join\w*|start\w*|leav\w*) (you|your|when|with you|in|on))
        """,
        unless=r"""
        (if|when|whenever|only if|should) (you|it|that|there) (\w+ )?(like|want|wish|can|could|
            suits?|have|is|would|prefer|need|think|feel)
        {no_weight} (need|expect|ask|want)
        (as|like|since|because) (you|we) (ask|asked|agreed|arranged|offered|suggested|said)
        """,
    ),
    wording(
        rf"""
        (please )?(confirm|accept|sign|send|pay|return) .. by (noon|close of business|the end of
             (today|business|the day)|midnight|tomorrow (noon|morning|evening)|{_DAY} (noon|midday|
            morning|evening|at the latest))
        """,
        unless=r"""
        (i|we)('ll| will| shall|'ve| have|'d| would)
        (if|when|whenever|only if|should) (you|it|that|there)
        {no_weight} (need|expect|ask|want)
        """,
    ),
)

HINTS: tuple[Wording, ...] = (
    wording(
        r"""
        (every|all|each|everyone|everybody|anyone|half) (\w+ ){0,6}(will|is going to|are going to|
            'll|shall) (all |soon |certainly |gladly )*(be )?(hear|hearing|learn|learning|know|
            knowing) (exactly |just |from me |all |about )*(exactly (how|what)|about this|how (you|
            they|your \w+|people|one|it|that \w+|the \w+|\w+) (are |is |were |was )?(treat\w*
             (people|us|me|candidates|applicants|staff|its|their|your)|treated|run|runs|goes|went|
            handled?|behaves?|hires?|chooses?|picked))
        (review|statement|post|account|story|article|thread|video) (goes|will go|is going) (up|live|
            out|online) (tonight|tomorrow|today|on|this|at)
        (letter|word|call|visit) from (someone|somebody|my|a|our) .. (law degree|lawyer|attorney|
            solicitor|barrister|counsel)
        (journalist|reporter|trade press|editor|newspaper|blogger) .. (has asked me|asked me (about
             my|for my|what (happened|i (saw|heard|know)))|is looking for (more|examples|people)|
            easy to talk to|about my (impressions|experience)|likes (a|these|such|this))
        i (know|happen to know) (a|the|some|one|someone|somebody) (\w+ ){0,3}(at|from|in|on) (the
             )?(herald|times|(local |evening )?paper|press|labou?r (standards|board|office|court)|
            inspectorate|ministry|tribunal|(evening )?news|commission|auditors?|ombudsman)
        (sits|serves) on your (\w+ )?(board|council|committee) .. (see|hear|interest|tell|told|ask|
            mention|remember)
        (very|a|close|careful|full|exact) (careful|full|close|exact) (diary|note|record|log) (of
             (what|who|the (date|day|hour|names|conversation)|everything|every)|that year)
        the next (letter|e-?mail|call|message) (comes|will come|is|will be|you (get|receive)) (will
             be )?from (my|a|the|our)
        no (alternative|choice|option) but to (place|report|inform|refer|publish|contact|raise|make
             (a|this|it)|take (this|the|it|my)|lodge|file|complain|escalate|involve|consult)
        (mov\w+|tak\w+|review\w*|withdr\w+|transferr?\w*|switch\w*) (all )?(my|our|those|these)
             (own |whole )?(patients|clients|accounts?|business|custom|orders|savings|referrals|
            students|funds|policies) (over |all |straight )*(elsewhere|away|to (another|your (rival|
            competitor)|the (competition|other))|from (you|your))
        in the hands of (my|an?|the|our) (\w+ )?(attorneys?|lawyers?|solicitors?|journalists?|press|
            union|authorities|police)
        (name|names|face|faces) (of your \w+ )?(in|on|into) (every|each|all) .. (group|noticeboard|
            forum|channel|chat|page)s?
        (have not|haven'?t|not|n'?t) (yet )?decided (yet )?(what|whether|how much) to (say|tell
             (them|her|him)|publish|answer them)
        (my|a) (\w+ )?(notes|emails|e-?mails|texts|messages|recordings?|record|file) .. and i have
             (a column|followers|a blog|a lawyer|a platform|a radio)
        """,
        unless=r"""
        {warm}
        (good|happy|better|kind) (news|things|words)
        (volunteer\w*|work\w*|study|studied|course)
        """,
        severity=Severity.ERROR,
    ),
)
SLIGHTS: tuple[Wording, ...] = (
    wording(
        r"""
        (who|he|she|they|girl|boy|lad|kid|guy|fella|bloke|man|woman|\w+ you (hired|picked|took|
            chose)|them|one before that) (can'?t|cannot|couldn'?t|could not) (even )?(boil (an egg|
            water|a kettle)|open a (spreadsheet|tin|door)|lay (a )?\w+ straight|get through a
             (sentence|shift|song|page)|watch a pot|add (a|up)|find (a vein|the (toilet|door|switch|
            north))|hold a (brush|hammer|tune|pencil|knife|chisel)|tie (a|his|her) (knot|shoe\w*|
            laces?|bowline)|thread a needle|change a (tyre|bulb|fuse|plug)|park (a|the)|spell|
            temper \w+|count (to|past)|read a (map|drawing|clock|recipe|score|tape)|reverse a|
            sharpen)
        (takes? out the long words|(without )?moving (his|her|their) lips|if (he|she) (can|
            could)? ?reads?(?=[.,!]|$)|twice (my|the) (telephone manner|confidence))
        whose (whole |entire |only |command |sole )*(experience|page|career|knowledge|portfolio|
            qualification|work) (is|was|consists|seems) (in |of |to be |about )*(a|an|one|two|half|
            nothing)(?! (\w+ )?(closer|close|better|stronger|good|perfect|great|nearer|strong|much|
            real|more|lot|fine))
        (met|known|seen|had|owned) (\w+ )?(houseplants?|goldfish|toddlers?|hamsters?|furniture|
            potatoes|doorstops?|gateposts?|donkeys?|sheep) (with|who|that|which) .. (better|more|
            greater|firmer)
        (until|when|once|before|after) (he|she|they|your \w+) (\w+ )?(learns?|knows?|finds? out|
            works? out|discovers?|learnt|learned) which end
        (so|as) long as (nobody|no one|no-one) (asks|needs|wants|expects|requires)( (them|him|her|
            anybody|anyone|anything|it))? (to|of them|of him|of her|help|who)
        (bunch|pack|gang|bundle|rabble|herd) of (frat|school ?boys|children|clowns|amateurs|cowboys|
            overgrown|jumped-?up|\w+ boys|idlers|chancers|bullies|suits)
        lazy (rabble|lot|bunch|crew)
        (panel|manager|interviewer|director|your (\w+ )?(colleague|partner)|recruiter|one of you|to
             your (left|right)) (was|were|fell|sat|seemed) (fast |sound |half |nearly )*asleep
        (haven'?t|hasn'?t|has not|have not|never) (so much as |even |ever )*(held|seen|touched|
            opened|changed|lifted|sat through|stood in) (a|an|one) .. in (his|her|their) (whole |
            entire )?(life|lives|career)
        """,
        unless=r"""
        (my|our) (own )?(son|daughter|baby|children|kids|dog|cat|grandson|pupils|apprentices?)
        (i|we) (was|were|fell|sat) (\w+ )?asleep
        """,
    ),
)
ENTREATIES: tuple[Wording, ...] = (
    wording(
        r"""
        (don'?t|do not|please don'?t) (close|shut|slam) the door (on|in) (me|my)
        (i can|i could|i'?d|i would|i will|i'?ll) (happily |gladly |even |also |just )*(sweep|clean
             the|scrub|mop|carry (the )?(coffee|boxes|bags|water)|make (the )?(coffee|tea)|wash
             (the|dishes|cups|pots)|polish) .. (pay|half|for (the desk|you|nothing|free|less)|if
             (you|that)|only|just|please|anything)
        (for|take|accept|on|pay me|settle for) (only |just |even )?half (of )?(the|my|of my|that|
            your) (money|salary|pay|wages?)(?=[.,!]|$| (if|and|just|please|only))
        (i|i'?ll|i'?d|i will|i would) (take|do|accept) (anything|whatever you|any (job|work|post|
            shift|hours))(?=[.,!]|$| (at all|you (have|offer|can (give|find)|give)|and also|and for|
            really|please|now))
        """,
        unless=r"""
        (voluntee\w*|trial|open day|fair|market)
        """,
    ),
)
BELITTLED: tuple[Wording, ...] = (
    wording(
        r"""
        (just |really |simply )*(not|n'?t) (\w+ )?(good at anything|cut out for anything|the sort
             of (person|man|woman) (anyone|anybody|people)|anyone'?s (first )?choice|worth (hiring|
            the bother|anyone'?s))
        (i am|i'?m|me,?|me) (now |just |plainly )*good for nothing
        i (\w+ )?(botch|mess|ruin|spoil|screw|blow|fluff|muck)(ed|s|es)? (it )?(up )?(every|
            everything|each|any)(?! (time i (bake|cook)))( \w+)?
        (wouldn'?t|would not) (hire|pick|choose|employ|want|have|take) me either
        (dodged|spared|saved) (\w+ )?(a|an) (real |right |proper )?(dud (there|in me|with me)|
            disaster (in|with) me)
        (always|only ever|forever) (the|a) (runner-?up|bridesmaid|also-ran|spare|second
             choice)(?=[.,!]|$| and| at)
        (i am|i'?m|(person|man|woman|candidate|somebody|someone) of my|have) (a |an |just a
             )?(mediocre|second-rate|feeble|limited|third-rate|dull|very ordinary) (mind|gifts?|
            brain|intellect|talents?|abilities)
        i know (that )?i'?m (\w+ )?(thick|stupid|useless|nothing|no good|past it|a failure|hopeless|
            worthless)
        (don'?t|do not) know why i (even |ever |honestly )*(thought (anyone|anybody|i (could|would|
            had a chance)|you)|let myself|bothered (to apply|apply\w*|writ\w*|try\w*|com\w*)|
            imagined)
        """,
        unless=r"""
        (at first|once thought|used to (think|say)|until)
        """,
    ),
)
ADORATION: tuple[Wording, ...] = (
    wording(
        r"""
        (most|greatest|finest|wisest|kindest|cleverest|best) (\w+ ){0,2}(mind|person|boss|leader|
            human( being)?|man|woman|soul|teacher|people|company) (in|on|who|that) (\w+ ){0,4}(ever
             lived|on earth|the planet|anywhere|whole (wide )?(world|country)|in the (world|
            universe))
        (changed|altered|shaped) the (whole |entire )?course of my (life|existence|days)
        (given|gave|gives) my (whole |entire )?(life|existence) (its |a |back its )(meaning|purpose)
        (touched by (god|an angel|greatness)|living saint|(met|seen|found) a (real |living )?(saint|
            angel)|like an? (mother|saint|angel) .. to me)
        never (met|known|seen|encountered) (a|such a|any) (\w+ )?(soul|human being|heart|mind|
            creature) (so|as|like|half)
        (fall apart|collapse|crumble|be lost) (in a day |tomorrow |at once )?without you
        (could|would|will|shall) (\w+ )?(listen|look|read|serve|follow|worship|thank|talk) .. (you|
            your) .. (for the rest of my (life|days)|for ?ever|until (i die|my last))
        your words .. (my (deathbed|grave|grandchildren|dying)|carved|framed in gold|the course of
             my)
        (so|utterly|absolutely|completely|entirely) without (a )?(fault|flaw|equal|blemish)
        """,
        unless=r"""
        (my|our) (mother|wife|husband|teacher|grandmother|father) (is|was)
        (song|novel|film|play|book)
        """,
    ),
)
