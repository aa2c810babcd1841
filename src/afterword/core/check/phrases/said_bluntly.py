"""What people blurt out: short, in everybody's words, and straight at the reader.

Each is said at the beginning of a sentence, of the reader or of what the reader did, and most end
with it: "your decision is idiotic" is one, "I'd be an idiot to call your decision unfair" is none.
"""

from typing import Final

from afterword.core.check.constructions import Wording, wording

_LEAD: Final = (
    "^((and|but|so|well|honestly|frankly|sorry|seriously|look|in short|quite frankly|clearly|"
    "obviously|to be (quite |perfectly |completely )?(honest|frank|blunt)|let me be (clear|frank|"
    "honest|blunt)|in my ((humble|honest) )?(view|opinion)|the truth is( that)?|i'?m sorry but|"
    "i am sorry but|i('ll| will| must| have to| should| can only)( just)? (say|tell you)( that)?|"
    "i (really |honestly |truly |still |do )*(think|believe|feel|find|know)( that)?) )*"
)
_END: Final = "(?=[.,;:!?]|$| (and|but|because|for (doing|not|treating|this|that)|when)\\b)"
_HARD: Final = (
    "(so |very |just |simply |absolutely |utterly |completely |totally |really |quite |truly |"
    "plain |frankly |all |such |bloody |fucking |nothing but |nothing short of |"
    "nothing more than |a bunch of |a pack of |a |an |the |real |total |complete |absolute |"
    "utter |pure |sheer |both |most )*"
)
_FOOLISH: Final = (
    "(stupid|idiotic|dumb|moronic|foolish|ridiculous|absurd|ludicrous|laughable|pathetic|"
    "disgraceful|shameful|disgusting|despicable|cowardly|insane|crazy|senseless|outrageous|"
    "appalling|terrible|awful|horrible|dreadful|unfair|unjust|cruel|wrong|a joke|a disgrace|"
    "a farce|a scandal|an outrage|an insult|unacceptable|indefensible|inexcusable|short-?sighted)"
)
_FOOL: Final = (
    "(idiots?|fools?|morons?|imbeciles?|clowns?|liars?|cowards?|crooks?|racists?|sexists?|"
    "bigots?|snobs?|hypocrites?|thie(f|ves)|frauds?|scammers?|bullies|bastards?|nitwits?|"
    "stupid|dumb|clueless|useless|pathetic|worthless|despicable|incompetent|disgusting|heartless|"
    "spineless|arrogant)"
)
_OF_YOURS: Final = (
    "your( \\w+)? (company|firm|team|panel|manager|recruiters?|interviewers?|boss|department|hr|"
    "business|process|hiring|people|colleagues?|director|office|school|hospital|staff|"
    "organi[sz]ation|management)"
)
_NOT_YOU: Final = r"""
    (as a joke|joking|teas\w+|only kidding)
    (not|n'?t|never|nor) (be )?(to blame|the case|true)
"""

INSULTS: tuple[Wording, ...] = (
    wording(
        rf"""
        {_LEAD}(you|you (people|all|lot|guys|both)|{_OF_YOURS})( are| is| were|
             was| must be|'re|re) {_HARD}{_FOOL}{_END}
        {_LEAD}(you|you (people|all|lot|guys)|{_OF_YOURS}|this (company|place|process)) (really |
            all |totally |just |truly )*suck(s|ed)?{_END}
        {_LEAD}i (really |truly |absolutely |utterly |now |so )*(hate|loathe|despise|detest) (you(
             all| people| lot)?|all of you|{_OF_YOURS}|this company){_END}
        ^((oh|so|well|you can( all)?|why don'?t you( all)?|just) )*(go to hell|screw you|drop dead|
            fuck (you|off)|piss off|get lost|up yours|to hell with (you|your \w+))\b
        {_LEAD}you( (have|'ve|just|simply))* (hired|chosen|chose|picked|took|appointed)
             (an?|some|such an?|another|a complete|a total) (idiot|fool|moron|clown|imbecile|nitwit|
            crony|yes-?man){_END}
        (he|she|they|whoever|guy|man|woman|person|one) (only |just |simply )*got (the|this|that|my)
             (job|post|role|position) (only |just |simply )*because (he|she|they)('s|'re| is| are|
             was| were) (a man|a woman|male|female|white|black|younger|young|pretty|cheap(er)?|
            related|somebody|someone|(the|your) )
        {_LEAD}you( (people|all|lot|clearly|obviously|always))* (only|just) (hire|employ|promote|
            take on) (your (own )?(friends|mates|family|relatives|kind|cronies)|men|women|white|
            young|people (you know|like you)|yes-?men){_END}
        ^((well done|congratulations|bravo)( to you)? )+(you|on (hiring|choosing|picking)) (hired |
            chose |picked )?(your|the boss's|the owner's) (friend|mate|cousin|nephew|niece|son|
            daughter|brother|sister)
        {_LEAD}(the|that) (person|candidate|man|woman|one|guy) you (hired|chose|picked|took|
            appointed) (is|must be|will be|'ll be)( (so|much|far|clearly|no doubt))* (worse than|
            not half as|no match for|an? (idiot|fool|joke|clown|mistake))
        """,
        unless=_NOT_YOU,
    ),
)

FOLLY: tuple[Wording, ...] = (
    wording(
        rf"""
        {_LEAD}(you|your \w+)( (have|has|'ve|just|clearly|really|obviously))* (made|taken|took|
            committed|making) (a|an|the|such a|quite a)( \w+ly)? (stupid|idiotic|dumb|moronic|
            foolish|ridiculous|absurd|terrible|awful|horrible|dreadful|appalling|disgraceful|
            cowardly|insane|crazy|senseless|unfair|unjust|wrong|bad|poor) (decision|choice|call|
            hire|hiring decision|judge?ment|mistake|error){_END}
        {_LEAD}(you|your \w+)( (have|has|'ve|just|clearly|really|obviously))* (made|making) (a|one|
            such a)( \w+ly)? (huge|big|grave|serious|massive|colossal|enormous|costly|
            real) (mistake|error)(?=[.,;!?]|$| (here|by|in (rejecting|turning|passing|not|letting)|
            not|turning|rejecting|letting|passing|when you)\b)
        {_LEAD}you( are|'re)( (clearly|really|just|obviously))* making (a|one|such a)( \w+ly)?
             (huge|big|grave|serious|massive|terrible|bad|stupid) (mistake|error){_END}
        {_LEAD}i( find| consider| call| found) (your|this|the|that) (\w+ )?(decision|choice|
            rejection|behaviou?r|treatment|process|refusal|answer) {_HARD}{_FOOLISH}{_END}
        (is|was) (it|this|that) (only |just )?because (i am|i'm|i was|of my) (too )?(black|old|
            a woman|a foreigner|foreign|gay|disabled|pregnant|muslim|jewish|age|accent|skin|race|
            sex|gender|religion|disability|surname)
        congratulations on ... (worst|stupidest|dumbest|poorest) (decision|choice|hire)
        {_LEAD}your( \w+)? (decision|choice|rejection|verdict|refusal|judge?ment|reasoning|
            answer)( (is|was|seems|remains|looks|feels)|'s) {_HARD}{_FOOLISH}{_END}
        {_LEAD}your( \w+)? (decision|choice|rejection|reasoning|reasons?|refusal)
             (make|makes|made) (absolutely |simply |just )?no sense{_END}
        {_LEAD}(this|that|it)( is| was|'s) {_HARD}(stupid|idiotic|dumb|moronic|foolish|ridiculous|
            absurd|terrible|awful|disgraceful|unfair|unjust|crazy|appalling) (decision|choice|
            rejection|way to (treat|hire|run|choose|deal)){_END}
        the (worst|stupidest|dumbest|poorest) (decision|choice|mistake) (you|anyone|anybody|
            a company) (could|can|will|have|has)
        {_LEAD}what {_HARD}(stupid|idiotic|dumb|moronic|ridiculous|terrible|awful|disgraceful|
            pathetic|crazy|appalling) (decision|choice|process|company|excuse|
            way to (treat|hire|run|choose|deal))
        """,
        unless=(_NOT_YOU, r"(of|was|were) mine", r"{i} (made|took|was|did|should|thought)"),
    ),
)

WRONGS: tuple[Wording, ...] = (
    wording(
        rf"""
        {_LEAD}(you|your \w+)( (have|has|'ve|all|just|really|simply))* (treated|handled) me( (so|
            very|really|quite|extremely|incredibly))* (badly|poorly|unfairly|terribly|appallingly|
            shabbily|horribly|disgracefully|rudely|awfully|disrespectfully){_END}
        {_LEAD}you( (have|'ve|all|just|simply|really|deliberately))* (cheated|lied to|deceived|
            tricked|humiliated|insulted|betrayed|used) me{_END}
        {_LEAD}i( was| am| have been|'ve been| feel| felt)( (that i was|so|just|simply|really|
            completely|totally))* (treated (so |very |really )*(badly|unfairly|poorly|terribly|
            rudely|horribly|disgracefully|shabbily)|cheated|betrayed|used|lied to|deceived|
            humiliated|insulted|ridiculed|ghosted|led on|strung along){_END}
        {_LEAD}you (were never going to|never (really )?(intended|meant|planned|wanted|had any
             intention)( to)?) (hire|hiring|choose|choosing|consider|give|giving|employ|take|
            interview)
        {_LEAD}it (was|is) (so )?(obvious|clear|plain)( to me| from the start)*( that)? you had
             already (chosen|decided|picked|made)
        {_LEAD}(you|nobody|no one|your \w+) (did not|didn'?t|could not|couldn'?t) even (bother|
            be bothered|read my|look at my|open my|call me|reply to|have the (decency|courtesy|
            guts|manners|respect))
        ^i('ll| will|'d| would)? bet( that)? (you|nobody|no one|your \w+|none of you)( (did not|
            didn'?t|never|even|ever|all))* (read|look|open)
        {_LEAD}you( (have|'ve|just|simply|people))* (destroyed|ruined|wrecked|crushed) my (life|
            dreams|career|confidence|year|hopes|future|family){_END}
        {_LEAD}your( \w+)? (feedback|reply|letter|e-?mail|message|reasons?|explanation|excuses?|
            test|task|assignment)( is| was| were| are) {_HARD}(worthless|rubbish|useless|insulting|
            garbage|nonsense|a joke|an insult|insult|joke|pathetic|laughable|disrespectful|rude|
            offensive|meaningless|bullshit|crap|ridiculous|unprofessional|heartless){_END}
        {_LEAD}(the|your) (whole |entire |so-?called )?(process|hiring process|interview|interview
             process|selection process|assessment|panel)( is| was| has been) {_HARD}(sham|farce|
            joke|charade|disgrace|circus|travesty|waste of (my |everyone'?s )?time){_END}
        {_LEAD}your( \w+)? (interviewers?|recruiters?|manager|colleague|director|boss|panel|hr|
            hr (team|department))( is| was| were| are) {_HARD}(terrible|awful|horrible|rude|nasty|
            unprofessional|arrogant|condescending|disrespectful|clueless|useless|incompetent|
            a joke|a disgrace){_END}
        {_LEAD}(you|you (people|all|lot)|your (panel|team|company))( (clearly|obviously|really))*
             (have|had|has)( (clearly|obviously|absolutely|really))* (no|not the (slightest|
            faintest|first)) (idea|clue) (what you('re| are| were) doing|about (talent|hiring|
            people)|how to (hire|treat|run|judge|recruit|interview))
        {_LEAD}you( (clearly|obviously|really|people|all))* (do not|don'?t) know( (talent|quality|
            skill|a good \w+) (when|if)| what you('re| are) doing)
        {_LEAD}i (thought|expected)( that)? you( were|'d be| would be)? (better|more (professional|
            honest|serious|decent|grown-up))( than (this|that)| of you)?{_END}
        (?<!i )(could|might|should) (at least )?have (had|shown|found) the (basic |common |simple |
            slightest |least |plain )*(decency|courtesy|guts|manners|courage) to
        """,
        unless=(_NOT_YOU, "(my|on my) (side|part|fault|own)", "{no_weight} (say|think|mean|feel)"),
    ),
)

OUTBURSTS: tuple[Wording, ...] = (
    wording(
        rf"""
        ^((and|but|well|honestly|frankly|sorry) )*(this|that|it)( is|'s| was) (just |simply |
            absolutely |completely |totally |utterly |quite |so )*(unacceptable|outrageous|
            disgraceful|a disgrace|an outrage|scandalous|despicable|disgusting|beyond belief|
            a scandal|shameful|appalling|pathetic|ridiculous)(?=[.!]|$| (behaviou?r|treatment|
            conduct)\b)
        ^(seriously|really|you'?re kidding|are you (serious|kidding|joking)|is this a joke|
            is this some kind of joke)( me)?\?
        ^(unbelievable|pathetic|ridiculous|disgusting|disgraceful|outrageous|shameful|
            unacceptable)[.!]
        {_LEAD}i( am|'m) (so |very |really |absolutely |extremely |beyond |quite )*(angry|furious|
            livid|disgusted|fuming|outraged|seething|enraged)(?=[.!]|$)
        ^i want my (time|money|day|hours|week) back
        ^((so|and|just) )*who do you( all)? think you are
        {_LEAD}you( (all|people|clearly|really))* think( that)? you('re| are) (so |all |oh so )*
            (better than|above|clever|superior|smart|something special|god)
        ^((so|and|tell me) )*how do you( (all|people|even))* sleep at night
        ^((so|and|well) )*i (really |do )?hope you('re| are)( (all|very|really))* ((happy|satisfied|
            pleased) now|(proud|pleased|happy|satisfied) (of|with) yoursel\w+)
        {_LEAD}i( will|'ll| would|'d| shall) never (ever )?(apply|work|come back|deal|do business|
            set foot|shop|interview)( \w+){{0,3}}? (here|with you|for you|to you|to your \w+|
            for your \w+|with your \w+|there)( (again|anyway|now|in a million years))*{_END}
        ^((well|then|honestly|frankly|so|anyway) )*(it'?s |it is |that'?s )?your loss(?=[.,!]|$)
        {_LEAD}i( never| did not| didn'?t)( (really|even))* want(ed)? (the|this|your|that)(
             (stupid|lousy|rotten|crappy))? (job|role|position|post) anyway
        ^((so|and|well) )*(good|best of) luck you( will|'ll|'re going to| are going to) need it
        """,
        unless=r"""
        {no_weight} (angry|furious|livid|disgusted)
        """,
    ),
)

CLAIMS: tuple[Wording, ...] = (
    wording(
        rf"""
        {_LEAD}i (should|ought to) have (got|gotten|been (given|offered)|had) (the|this|that) (job|
            role|post|position|offer|contract){_END}
        {_LEAD}i (should|ought to) have been (hired|chosen|selected|picked|appointed|the one){_END}
        {_LEAD}you( (have|'ve|just|only))* (lost|missed out on) (a|an|the|your) ((great|good|loyal|
            fantastic|brilliant|excellent|best|perfect|outstanding|really|truly|very) )*(customer|
            client|candidate|employee|worker|colleague|talent|person)( you (could|will) \w+
             \w+)?{_END}
        {_LEAD}i( am|'m| was)( (far|much|clearly|obviously|so much|simply|way))* (better|more
             qualified|more experienced|more capable) than (whoever|whomever|anyone you|anybody
             you|the (person|candidate|one) you|him|her|who you)
        """,
        unless=r"""
        {no_weight} (say|think|mean|feel|claim)
        """,
    ),
)

DEMANDS: tuple[Wording, ...] = (
    wording(
        rf"""
        {_LEAD}(i|we)( (really|still|also))*( want| expect| demand| require| insist on| deserve|
             am owed| am waiting for|'m owed|'d like) (an|a (full|written|proper|public|formal|
            sincere)|your) ((full|written|proper|public|formal|sincere) )?apology
        ^((so|now|please|at least) )*apologi[sz]e( to me)?{_END}
        ^((so|now|please|just) )*put me through to (your|the|somebody|someone)
        {_LEAD}i (demand|insist|want|expect) (to|on) (speak|talk|speaking|talking) (to|with) (your|
            the|a) (\w+ )?(manager|boss|superior|director|ceo|supervisor|head)
        {_LEAD}you (must|have to|'ve got to|need to) (reconsider|change your mind|think again)
        ^((so|now|please|just) )*change your mind{_END}
        ^((so|now|then|well|please) )*explain yoursel(f|ves)
        ^((so|now|then|well|just) )*(tell|give) me ((one|a|a single) (good )?reason|why you
             (rejected|turned|refused|ignored|did not (hire|choose|pick)|didn'?t (hire|choose|
            pick)))
        """,
    ),
)

MENACES: tuple[Wording, ...] = (
    wording(
        rf"""
        {_LEAD}i( will|'ll| am going to|'m going to| shall| intend to| plan to| mean to)( (now|
            also|definitely|certainly|be|gladly))* (sue|suing|take (you|this|your \w+) to (court|
            a tribunal|the tribunal|my (lawyer|solicitor))|see you in court|report(ing)? (you|this|
            your \w+) to|leav(e|ing) (you )?(a|an) (bad|negative|one-star|terrible|scathing|
            1-star) review|tell(ing)? (everyone|everybody|the world)( i know)? (about
             (this|you|your \w+)|what you|how you)(?! (kind|well|good|helpful|
            generous))|expos(e|ing) (you|your \w+)|nam(e|ing) and sham|
            post(ing)? (about )?(this|you|what you \w+|about your \w+) (online|everywhere|on
             (linkedin|facebook|twitter|glassdoor|reddit|instagram|x|social media|the internet)))
        {_LEAD}(this|that|it)( is|'s| was) (clear |plain |obvious |pure |clearly |plainly |
            obviously |nothing but |simply |outright |blatant )*((age|race|sex|gender|racial) )?
            (discrimination|racism|sexism|ageism|illegal){_END}
        {_LEAD}you( (have|'ve|are|'re|were|clearly|obviously))* discriminat(ed|ing) against me
        """,
        unless=r"""
        (joke|joking|kidding)
        """,
    ),
)

BELITTLED: tuple[Wording, ...] = (
    wording(
        rf"""
        {_LEAD}i( am|'m)( (just|such|clearly|obviously|nothing but|only|really|simply))* (a |an )?
            ((complete|total|utter|real|born) )*(loser|failure|idiot|waste of (space|time)|
            worthless|pathetic|not good enough|useless|stupid)(?=[.!]|$)
        {_LEAD}i( am|'m)( such)?( an?)? (idiot|fool|stupid) (for|to) (think|believ|hop)\w*
        {_LEAD}i('ll never| will never| shall never|'m never going to| am never going to) (find|get|
            be offered|have) (a|another|any) (job|work|position|employer)( again)?(?=[.!]|$)
        {_LEAD}(nobody|no one|no employer)( (will|would|ever|even))* (wants?|needs?|hire) me(
             any ?more)?(?=[.!]|$)
        {_LEAD}i (knew|know)( that)? i('d| would|'ll| will) (fail|mess (it |this )?up|blow it|
            ruin it)
        """,
    ),
)

EVERY: Final = (
    *INSULTS,
    *FOLLY,
    *WRONGS,
    *OUTBURSTS,
    *CLAIMS,
    *DEMANDS,
    *MENACES,
    *BELITTLED,
)
"""All of them: nobody means one kindly."""
