"""Disparaged others: runs down the person hired, the other candidates or the company.

## Why it costs you
The reader chose that person and works at that place; what is said of them is said of the reader.

## Instead
"I hope the person you chose settles in well." It costs one line and is remembered.
"""

from afterword.core.check.constructions import Calmer, construction, says, wording
from afterword.core.check.diagnostic import Severity
from afterword.core.check.phrases import claims_and_hints, contempt, plainly_meant, said_bluntly
from afterword.core.check.rule import Rule

_SOMEBODY_CHOSEN = construction(
    r"""
    (candidates?|applicants?|winner|appointee|replacement|successor|persons?|somebody|someone|
        whoever|man|woman|lad|lady|girl|boy|guy|fella|bloke|kid|gentleman|graduate|beginner|
        trainee|nephew|niece|cousin|son|daughter|he|she|him|her|his|hers)
    (you|they) (have |had |'ve )?(took|taken|chose|chosen|hired|picked|appointed|selected|preferred)
    (new|internal) (hire|manager|colleague|\w+er)
    """
)
"""Who might settle in: where only the house is run down, perhaps nobody was chosen."""

RULE = Rule(
    code="T109",
    name="disparaged-others",
    severity=Severity.WARNING,
    message="The reader chose that person, or works there, and may take this personally.",
    check=says(
        wording(
            r"""
            ({rival}|a \w+|an \w+|the \w+|people|\w+) (who|with|that)( clearly| obviously|
                 apparently| probably)?( has| had| have|'s got| have got| has got| holds| offers|
                 possess\w*| only has| only had| brings)? {adv}(less|half|fewer|no|a fraction|
                little|hardly any|barely|zero|not (half|a)|none of|a quarter|a third|one year'?s?|
                six months'?|two years'?)( (of|the|my|as much|any|a))* (experience|qualifications?|
                years|idea|clue|skills?|knowledge|training|track|background|what|talent|ability|
                real|relevant|degree|my|of (my|the|what))
            ({rival}|you|they|someone|somebody) .. (is|was|were|are|'s|hired|chose|picked|
                chosen|went (with|for)|preferred|appointed|took|gave it to|found|went for|opted for|
                selected|settled for) .. {adv}(less (experienced|qualified|able|capable|suitable|
                skilled)|inferior|weaker|(far |much |clearly )?(cheaper|younger)|junior|fresh (out|
                from)|straight (out|from)|mediocre|unqualified|under-?qualified|inexperienced|
                second[- ](best|rate|choice)|third[- ]rate|yes[- ](man|men|woman|person)|
                box[- ]tick\w*|favou?rites?|teacher's pet|pets?|cronies|crony|(mate|friend|buddy|
                pal|chum) of|nephew|niece|cousin|brother-in-law|sister-in-law|relative|son of|
                daughter of|(boss|ceo|director|manager|owner|founder)'s (son|daughter|nephew|niece|
                friend|mate|wife|husband|cousin|golf)|nepotism|quota|token|diversity hire|
                pretty face|charmer|smooth|talker|greaser|robot|puppet|clone|lapdog|bargain|child|
                kid|boy|teenager|rookie|beginner|novice|amateur|nobody|pushover|doormat|safe (bet|
                option|choice)|easy (option|choice|way)|cheap(er|est)? (option|choice|labour|labor|
                hire)?|wrong (person|one|candidate)|mini[- ]me|lightweight|paper (candidate|
                qualifications)|theor(y|ist|etician)|pen[- ]pusher|never (\w+ )*(set foot|worked|
                touched|run|managed|done|seen|held|driven|written|taught|cooked|built)|(couldn'?t|
                can'?t|cannot|could not|wouldn'?t|would not) .. (run|manage|tell|find|organi[sz]e|
                know|boil|spell|name|cope|do|lead|teach|handle|if))
            nepotism
            cronyism
            old (boys'?|school tie|boy'?s)
            jobs? for the boys
            inside(r)? job
            favou?ritism
            diversity (hire|quota|box)
            quota (hire|candidate)
            token (hire|candidate|woman|man|applicant|interview)
            (tick|filling|fill|ticks|ticking|filled) (a|the|your|some) (box|quota)
            (just )?(the |an? )?(easy|cheap|lazy|safe|cowardly|predictable|obvious|
                comfortable) (option|choice|route|way out|hire|pick|bet)
            (internal|in-?house) (candidate|person|applicant|hire|appointment)s? .. (easy|
                always|already|of course|anyway|all along|suppose|surprise|naturally|guess|cheaper|
                safer|convenient|from the|formality|earmarked|knew|lined|favou?r\w*|real)
            (it'?s|it is|it was|that'?s|clearly|obviously|always|all about|
                only) .. (who you know|not what you know|how you look|what you look|
                the right school|who plays|face fits|family name|connections)
            (the )?(other|rest of the|remaining|rival|fellow) (candidates|applicants|
                people (there|in the|waiting)|ones|finalists|interviewees) (\w+ )*(were|was|looked|
                seemed|clearly|could|couldn'?t|had no|hadn'?t|did(n'?t| not)|are|sounded|
                in the (waiting|lobby)) .. {adv}(weak|poor|bad|terrible|clueless|nervous|unprepared|
                jokes?|idea|hopeless|scruffy|children|kids|unqualified|inexperienced|junior|lost|
                barely|hardly|half|less|not|string|never|amateurs?|boring|no|mediocre|impress\w*|
                even|late|know|compete|match|hold|level)
            (met|saw|spoke to|talked to|looked up|googled|found|checked|stalked) (the|your|
                some of the|one of the|a couple of|his|her|him) (\w+ )?(other|new|competition|hire|
                candidates?|applicants?|linkedin|profile|rivals?|winner|chosen|
                successful)( (candidate|hire|person|one|candidates|applicants|on linkedin|
                online))? ?.. (and|who|was|were|is|has|less|not|n'?t|barely|hardly|no|only|frankly|
                seriously|really)
            """,
            unless=r"""
            (i|i've|i'm|i am|i have|me|my|we) (had |have |am |was |have got |bring |come with |
                only had )?(less|no|little|fewer|half|hardly any|inexperienced|junior|fresh)
            you were right
            (hardly|scarcely|barely|not|n'?t) (possibly )?(have )?be(en)? (\w+er|more|better)
            favou?rites? (of|among|with|part|thing|moment|day|of mine)
            (needs?|needed|looking for|wanted|require[ds]?|someone|somebody|
                with) .. more experience
            (not|n'?t|never) (the |an? )?(easy|obvious) (choice|option|decision)
            (chance|opportunity|kind|patient|grateful|thank\w*|patience|trust\w*|welcom\w*)
            (easy|safe|obvious|predictable|comfortable) (option|choice|route|way|pick) (for me|
                of mine|home)
            with (less|no|fewer|little) (than|time|notice|training|fuss|doubt|hurry)
            someone (with|who) (has |had )?no (need|time|wish|fear)
            (theory|theoretician) .. (exam|course|music)
            """,
            calmer=Calmer("I hope the person you chose settles in well.", _SOMEBODY_CHOSEN),
        ),
        wording(
            r"""
            (your|the|this|that) (\w+ )?(company|firm|place|team|outfit|product|products|app|shop|
                school|business|office|website|brand|organi[sz]ation|department|agency|software|
                service|restaurant|hotel|ward|hospital|paper|culture|management|leadership|numbers|
                sales|competitors?|share price|rivals?) .. (sink\w*|going under|go under|goes under|
                failing|fails|behind the|behind your|mediocre|second-rate|third-rate|overrated|
                a joke|toxic|dying|outdated|falling apart|won'?t last|won'?t survive|doomed|a mess|
                in trouble|struggl\w+|stuck in|laughing stock|going nowhere|nobody (wants|uses|
                likes)|past its|on its last|declin\w+|a shambles|bad reviews|terrible reviews|
                high turnover|so many people leave|everyone (leaves|quits|hates)|
                people (keep )?(leave|leaving|quit\w*)|eat you|overtak\w+|beat you|in the red|
                plummet\w*|(is|are|was|were|looks?|looked|feels?|felt|seems?|'s) {adv}(a |
                an )?{adv}(not (what|as good|half|worth|much|that good|exactly|going to last)|
                rubbish|garbage|crap|boring|dull|depressing|grim|miserable|dreary|shabby|ugly|
                old-?fashioned|backward\w*|stale|tired|terrible|awful|dreadful|hated|feared|poor))
            (toxic|dead-?end|two-?bit|tin-?pot|backward|bureaucratic|sinking|cowboy|
                mickey mouse|third-?rate|second-?rate|mediocre|glorified|poxy|soulless|failing|
                struggling|overrated|no-?name|crumbling|money-?grabbing|penny-?pinching|provincial|
                sleepy|dying|dead|boring|dull|dreary|unheard-?of|nobody's) (little |old |
                \w+ )?(company|firm|place|outfit|organi[sz]ation|ship|workplace|culture|job|agency|
                office|business|shop|school|sweatshop|start-?up|team|town|industry|management)
            sinking ship
            sweatshop
            rats? leaving
            (no wonder|explains why) .. (turnover|people leave|leaving|quit|reviews|sales|share|
                behind|losing|empty|struggling|vacan\w+|re-?advertis\w+)
            (i|i've|i have|i'll|i'm|we|i'd|now|already|luckily|fortunately|happily|thankfully|
                elsewhere|to|will) .. (found|find|joined|joining|join|accepted|got|going|go|work|
                working|hired|looking|look|prefer|rather|deserve|moved|off|offer|offered|offers|
                chosen|signed|waiting|snapped up|been|chose|start\w*|apply\w*|want\w*) .. (at |for |
                with |by |to |from |a |an |the |of |be )*(company|employer|team|place|somewhere|
                someone|people|organi[sz]ation|companies|employers|firm|competitors?|rivals?|those|
                others|one|school|boss) (that|who|which|where|actually|willing|capable|able)( they|
                 people)? ?(actually|really|truly|knows? how|values?|appreciates?|respects?|treats?|
                recogni[sz]es?|keeps?|honou?rs?|can (tell|see|read|recogni[sz]e|spot|use|appreciate|
                make)|does(n'?t| not)|do(n'?t| not)|understands?|cares?|reads?|looks?|listens?|
                sees?|has|have|hires?|pays?|is not|isn'?t|aren'?t|wants?|deserves?|to|likes?|
                rewards?|returns?|answers?|replies|reply|are|is)(?! .. (like (yours|you)|
                such as (yours|you)|as you|as your))
            (far |much |way |even )?better (companies|employers|firms|places|offers?|jobs|
                opportunities|things|people|company|employer|firm|fish)( (than (you|yours|this)|
                out there|elsewhere|in the sea|to do|to work|who|that))
            (i'?m|i am|i'll be|will be) (far |much |so |way |probably |clearly )*better off
            (you|they) (couldn'?t|could not|can'?t|cannot|wouldn'?t|
                would not) (even )?(recogni[sz]e|spot|tell|see|find|organi[sz]e|run|handle|manage|
                afford|know|appreciate) (a |an |your |the |real |good |me|my |talent|quality|what|
                if )+(talent|quality|good|great|person|candidate|thing|leader|if|from|hit|elbow|
                value|potential|ability|bath|party|brewery|piss|opportunity|me)?
            (settl(e|ed|ing) for|happy with|content with|prefer|celebrat\w+|
                reward\w*) (second best|less|mediocrity|the second|average|mediocre|the cheap\w*|
                yes[- ]men|anyone|whoever)
            """,
            unless=r"""
            (not|n'?t|never|hardly|nothing) .. (a joke|toxic|boring|dull|mess|failing|poor|
                behind)
            (like|such as) (yours|you)(?=[.,!]|$)
            (small|lovely|wonderful) .. (team|place|shop)
            {warm}
            (my|our|old|last|previous|former|current) (company|firm|place|team|employer|job|
                school|office|boss)
            you (mentioned|said|told|explained)
            (sorry|sad) to (hear|read|learn)
            (volunteer\w*|charit\w+|homeless|refugee|patients?|children|victims?)
            (someone|somebody|people) who (is|are|has|have) (run|built|done|worked|at|in)
            """,
        ),
        *contempt.WORDINGS,
        *plainly_meant.SCORN,
        *claims_and_hints.SLIGHTS,
        *said_bluntly.INSULTS,
    ),
    bad=(
        "You hired somebody with half my experience.",
        "The internal candidate was always going to be the easy option.",
        "The other candidates in the waiting room looked clueless.",
        "I have found a company that actually values people.",
        "No wonder your turnover is what it is.",
        "My last foreman was a crook.",
        "Estate agents are all the same.",
        "The man you took could not read a drawing.",
        "They could not organise a raffle.",
        "Everybody knows that consultants only read the first page.",
        "She never did a day's work in her life.",
        "He talked his way in.",
        "Nobody in their right mind still buys there.",
        "Your branch is run by people who could not boil water.",
        "Any child could do that job.",
        "They hire anyone with a pulse.",
        "Their degrees are worth nothing.",
        "He cannot even spell the name of the street.",
        "She only got the post because of her uncle.",
    ),
    good=(
        "I understand you needed somebody with more depot experience.",
        "I hope your new planner settles in well.",
        "You took a chance on somebody with no retail experience, and I was grateful.",
        "I would love to work for a place that cares as much as yours does.",
        "You mentioned that your team was wrestling with stale quotes.",
        "My last foreman was a careful man.",
        "Bakers are all early risers.",
        "The man you took could read a drawing upside down.",
        "I could not read a drawing before your course.",
        "The other candidates could hardly have been kinder.",
        "I work with a bunch of good people now.",
        "The branch is run by people who know every customer.",
        "Any child would love that job.",
        "My own street has a name that I misspell.",
    ),
)
