"""Threat: lawyers, regulators, reviews, a word with the boss.

## Why it costs you
From this sentence on the letter is read by somebody else, and nobody there may answer you kindly.
A good claim is weakened by a hot letter.

## Instead
If you believe you were treated unlawfully, take advice first and keep it out of this letter.
Otherwise leave it out.
"""

from afterword.core.check.constructions import says, wording
from afterword.core.check.diagnostic import Severity
from afterword.core.check.phrases import claims_and_hints, menace, plainly_meant, said_bluntly
from afterword.core.check.rule import Rule

_NO_THREAT = r"""
    (your|the|our) (legal|litigation|press|media|complaints|regulatory|disputes|
        tribunal|employment|social media|data protection|compliance) (team|department|desk|
        office|work|role|unit|side|cases?|practice|group|service|strategy|campaign|manager|
        officer)
    (job|role|position|post|work|interview|trainee|paralegal|career|experience|course|
        started|joined|qualified|studying|training|volunteer\w*) (\w+ )?(as|in|with|at|of|
        for) .. (lawyer|solicitor|barrister|court|tribunal|press|media|police|union|
        journalist|ombudsman|regulator)
    (read|saw|heard|enjoyed|loved|admired|liked|thank\w*|thanks|grateful|pleasure|glad|
        congratulat\w+|kind|meet|meeting|met|advice|recommend\w*|mentioned|welcome|happy)
    {no_weight} (complain\w*|complaint|sue|legal|threat\w*)
    (i'm|i am|i was|i've been|i have been) told
    call(ed|ing)? (the|your|my|our) \w+ ["']
    complaints (team|handling|desk|role|department|manager|officer)
    tell (your|the) (boss|manager|team|board|director) .. (how|thank|kind|great)
    (tennis|squash|basketball|food) court
    """
_MEANT_WELL = r"""
    {warm}
    (hope|so|and) .. paths? (will )?cross
    bump into
    (i'?ve|i have|i still|i keep|can now) (been )?tell(ing)?
    meet again
    cross paths
    (notes|record) .. (advice|feedback|tips|suggestions|reading|book)
    (i'?ll|i will) remember (this|that|it|you|your) .. (kind\w*|advice|fond\w*|warm\w*)
    (i'?ll|i will) (make sure|ensure|see to it) (to|i|that i|my)
    (recorded|recording) (the|a|our) (song|podcast|album|talk|show|session)
    (sorry|apologi[sz]e)
    (write|writing|wrote|written) .. (review|article|post) (for|of) (the|a|my|
        our) (book|journal|paper|magazine|film|play|course)
    small (world|town|industry|field) .. (hope|so|and (i|we) (hope|trust|look|expect|would|am sure)|
        and (our|maybe|perhaps)|see|cross|meet|glad|nice)
    (helpful|useful|learn\w*|study|studying|re-?read(ing)?)
    (good|better|happy|happier) news
    (recording|screenshot|note|picture)s? of my
    """

_HEARD = "A reader may hear a threat in this, whatever was meant."

RULE = Rule(
    code="T110",
    name="threat",
    severity=Severity.ERROR,
    message="From a threat on, nobody there can answer you freely; a claim is better made apart.",
    check=says(
        wording(
            r"""
            {i_turn_to} .. {law}
            (take|taking|took|taken) (you|this|it|the (matter|company|firm|panel)|my case|
                them)( \w+){0,5} {law}
            (my|our|a) (\w+ )?(lawyers?|solicitors?|attorneys?|barristers?|union( rep\w*)?|
                legal (team|adviser|advisor|counsel)|friend who is a (lawyer|solicitor|
                journalist)) (\w+ )?(will|tells|says|advises|would|thinks|'ll|agrees|believes)
            hear(ing)? from my
            (take|taking|took|taken) (this|it|the matter|legal|things|my case) .. (further|
                higher|up with|action|to court|to a tribunal|elsewhere|public|to the|to your|
                legally)
            (tak(e|ing)|pursu(e|ing)|consider\w*|start(ing)?|begin\w*|bring(ing)?|seek(ing)?|my|our|
                by|through|without|further|avoid) (\w+ ){0,2}legal (action|proceedings|recourse|
                rights)
            (sue|suing|litigat\w+) (you|your|them|the {hirers}|for (damages|discriminat\w+|breach))
            (i|we|i'll|i'd|we'll|i'm|to) (\w+ ){0,3}(sue|suing|litigate)(?=[.!?,]|$)
            (file|filing|bring|bringing|start|starting|face|facing|expect|avoid) (a |my |
                our )?lawsuit
            lawsuit against (you|your|the {hirers})
            small claims
            see you in court
            (blatant|clear|obvious|unlawful|illegal|possible|age|racial?|sex|gender|disability|
                religious|unlawfully|this is|constitutes?|amounts? to|claim of|case of|evidence of|
                pattern of) (\w+ )?(discriminat\w+|harassment|breach of|unlawful|illegal|
                against the law|defamation|violation of)
            (formal|official|written|serious|public) (complaint|grievance|protest)s?(?= (to|
                against|about|with|will|has|is|if|of)|[.!,?]|$)
            (complain|complaint|complaining|grievance) .. (to your|against you|about you|about your|
                about (this|the (way|process|treatment|interview|panel))|(with|to) (your|
                the)(\w+ )?({hirers}|{law}|{hearers})|higher|formally|in writing)
            (going|go|went) (over|above|around|behind) your (head|back)
            (report|reporting|expose|exposing) (you|this|your|them|it|the (company|panel|
                process|matter|incident|way))(?! (card|back))
            """,
            unless=_NO_THREAT,
        ),
        # The world will hear.
        wording(
            r"""
            (leave|leaving|left|write|writing|wrote|written|post|posting|posted|publish\w*|
                put) (you |up |out )?(a|an|my|some|the|honest|bad|full|this|it|
                about) ?(\w+ )*(reviews?|on (line|the internet|glassdoor|linkedin|twitter|facebook|
                social|my (blog|channel|feed|page)|reddit|indeed|every)|online|publicly|
                article about|post about (this|you|my)|thread about)(?! (your|the) (book|article|
                work|launch))
            (tell|telling|warn|warning|inform|advise|let|make sure|making sure|ensure|see that|
                remind) (that )?(everyone|everybody|others?|people|other (candidates|applicants|
                people)|anyone|all|my (\w+ )?(network|followers|contacts|readers|subscribers|
                colleagues|friends|union|members|students|audience)|the (whole |entire )?(world|
                industry|sector|internet|profession|network|community)|as many|future|fellow|
                every) ?(\w+ )*(know|hears?|what|about|how|who|not to|to (avoid|stay|steer|think|
                boycott)|away|exactly|i (know|meet|can|speak)|never|against|friends|network|
                contacts|followers|finds? out|learn\w*|(?=[.!,]|$))
            name and shame
            naming and shaming
            (go|going|went|make (this|it)|take (this|it)) public
            go(ing)? viral
            (your|the (company|firm|organi[sz]ation|school)'?s?|a) (\w+ )?(reputation|brand|
                ratings?|image|name|star rating) .. (will|may|could|might|is|would|suffer\w*|
                damag\w+|harm\w*|at (stake|risk)|hurt|deserve\w*|take a|mud|online)
            (damag|harm|hurt|ruin|affect|reflect)\w* (on )?(your|the company'?s|
                the firm'?s) (\w+ )?(reputation|brand|name|image|rating)
            (you|they|i'?ll make sure you|your \w+|she|he)('ll| will| are going to| may|
                 can expect to| haven'?t| have not| won'?t have| are about to) (be )?(hear(ing|
                d)? (from|more|about|the last)|(pay|answer|sorry) for|receiv(e|ing) a|see (me|
                my name|what happens|the)|find out what|wish)
            (i )?(know|found out|remember) where (you|your) (\w+ )?(live|lives|work|works|park|
                parks|are|is|sit|sits)
            """,
            unless=_MEANT_WELL,
        ),
        # It may be heard as one.
        wording(
            "{i_turn_to} .. {hearers}",
            unless=(
                _NO_THREAT,
                r"(i|we) (spoke|talked|called|told|saw|asked|shared|posted|made)( \w+){0,3} the",
            ),
            severity=Severity.WARNING,
            message=_HEARD,
        ),
        wording(
            r"""
            (my|our) (\w+ )?(lawyer|solicitor|attorney|barrister|union( \w+)?|legal \w+) (is|has|
                have|may|can|look\w*)
            spread the word
            (word|news|things|people|these things|stories|reputations?) (gets?|got|travels?|
                travel|spreads?|will (get|spread|travel)|talk|has a (way|habit)|do talk|suffers?|
                follow|are (fragile|easily|quickly|hard))( .. (out|around|round|fast|quickly|you|
                lost))?
            (it'?s|it is|this is|ours is|we (are|work|live) in|in) (such )?(a|an|our) (\w+ )?(small|
                tight-?knit|close-?knit)( \w+)? (industry|world|sector|community|field|profession|
                market|place)(?! (in|called|near|on|outside))
            (it'?s|it is|this is|ours is) (such )?a (\w+ )?(small|tight-?knit|close-?knit) (town|
                city|circle)
            (i )?(have|'ve|got|with|has) .. (following|followers|platform|audience|blog|podcast|
                channel|friends in|contacts (at|in)|connections (at|in)|readers|subscribers|
                influence|network) .. (and|who|where|that|people|will|would|love|hear|know|
                interested|linkedin|press|ask|on|$)
            (people|followers|friends|colleagues|others|everyone|readers) (do |will |often |
                always |keep |may |are going to |love to |like to |might )*(ask|asking|hear|hearing|
                know|be (interested|told|hearing)|listen|read) .. (me|my|about|experiences?|this|
                you|your|how|from me)
            i('d| would) (hate|be sorry|not like|n'?t like|not want|n'?t want|hesitate) (for(?! (me|
                my|our|us))|to) .. (have to|see|others|people|this|get|come|it|anyone|word|become|
                reach|go|share|tell|customers|hear|know|find|happen|your)
            (would|will) be (a|such a|rather a|quite a) (shame|pity) (if|should|were) ... (hear|
                got? out|found? out|c[ao]me out|known|public|happen\w*|reach\w*|spread|learn\w*|
                read)
            (in|not in) (both|all|everyone's|your|our|your own|the company's) (\w+ )?interests?
            (there will be|face|suffer|(live with|think (about|of)|consider) the) consequences
            (isn'?t|is not|won'?t be|not|far from) (over|the end|the last|finished)(?=[.!]|$|
                 (of|you|between|yet|until))
            watch (out(?! for)|your back|yourselves|yourself|this space|what happens)
            (i|i've|i have|i'm|i did|we) {adv}(keep(?! going)|kept|keeping|hold|saved|took(?= notes|
                (\w+ )?(screenshots?|pictures|copies))|record(ed|ing)?|document(ed|ing)|
                screenshot\w*|noted|taken|retain\w*) .. (notes (of|on) (everything|every|all|what|
                our|the|your)|records? of|copies of|evidence|proof|record(ed|ings?)|screenshots?|
                everything (you|that|said|in writing)|(every|our|the|all|each|your) (\w+ )?(word|
                conversation|calls?|interview|e-?mails?|meeting|promise)|in writing|
                witness\w*)(?! (for me|so (i|that)|and (i|will) (learn|keep|re-?read|use)))
            (be (very |more )?careful (who|whom|what|how|about (who|what|how)|before|if|next|or)|
                think (carefully|twice|again|hard) (about|before|if|who)|you (might|may|will|would|
                'd) (want|wish|do well|be (wise|well)) to .. (careful|think|consider|know|remember|
                look|rethink|read|check|advised|warn)|don'?t (be surprised|say i (didn|did|
                never)\S*|come crying|push|underestimate|cross|make me|forget who)|i (don'?t|
                never) forget|i have a long memory|long memory|mark my|you picked the wrong|
                messed with|i('ll|will) ((make sure|see to it|ensure) (that )?(you|your|everyone|
                everybody|people|they|nobody|no one|others|the (world|press|board))|remember (this|
                that|your name|you|it)|not forget (this|what|how|it|that)|have the last|get (my own|
                even|back at|you)|show you|be watching(?! (for|the|your|out))|bring you))
            """,
            unless=_MEANT_WELL,
            severity=Severity.WARNING,
            message=_HEARD,
        ),
        *menace.WORDINGS,
        *plainly_meant.THREATS,
        *claims_and_hints.HINTS,
        *said_bluntly.MENACES,
    ),
    bad=(
        "I will be consulting my solicitor.",
        "I intend to complain to your manager about this.",
        "I shall leave an honest review online.",
        "You will be hearing from me.",
        "It is a small industry and people talk.",
        "I have kept notes of everything that was said.",
        "One star is what you will get from me.",
        "My cousin works for the newspaper and she likes such stories.",
        "I know which journalist would print this letter.",
        "By tonight all my 900 followers will know your name.",
        "I shall make sure that nobody from our college applies to you again.",
        "Look for my review on Glassdoor.",
    ),
    good=(
        "I enjoyed meeting your legal team and hearing about the tribunal work.",
        "I would be glad to hear about openings in complaints handling.",
        "It is a small world, so I hope our paths cross again.",
        "I told my old manager how kind you all were.",
        "I took notes of your advice and have read them twice.",
        "Watch out for the step at the back door.",
        "We took our landlord to court once, and I have kept every receipt since.",
        "I told my manager that I am staying.",
        "You asked about the lawsuit over the tree.",
        "I called the head of the other school, as you suggested.",
        "My cousin works for a newspaper and loved your exhibition.",
        "Your canteen deserves a star.",
        "I shall make sure that nobody at home eats your cake.",
        "My sister is a judge at the flower show.",
    ),
)
