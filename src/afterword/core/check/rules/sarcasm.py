"""Sarcasm: mock thanks, scare quotes, praise that stings, wishes that are not meant.

## Why it costs you
It reads worse than it was written: the writer hears the joke, the reader only the edge. Nothing
in a letter is remembered longer, and it takes back every thanks that stands beside it.

## Instead
Thank them for one thing you can mean, and leave out what you cannot. A short plain letter is
better than a long one with a sting.
"""

from collections.abc import Iterator

from afterword.core.check.constructions import Calmer, construction, first_of, spoken, wording
from afterword.core.check.context import CheckContext
from afterword.core.check.diagnostic import Severity
from afterword.core.check.letter_text import LetterText, Sentence
from afterword.core.check.rule import Finding, Rule
from afterword.core.spans import Span

_STING = construction(
    r"""
    finally
    at (long )?last(?! year| week| month| summer| spring| autumn| winter| night)
    eventually
    in (your|their|its) own (good |sweet )?time
    (all|both|whole) (of )?(\d+|two|three|four|five|six|ten|twelve|thirty) (seconds|minutes|
        lines|words|sentences)
    thirty seconds
    (only|just|a mere|barely|no more than|exactly) {n} {adv}(weeks|months|chasers?|reminders|
        emails|calls|seconds) (late|later|after|of|to|and)
    {n} (weeks|months) (late|later|after i|of (silence|waiting|nothing))
    after (only|just|a mere) {n}
    so (promptly|quickly|soon|swiftly) after {n}
    (weeks|months) (late|overdue)
    (a|an|your|the|that|this|such a|such an) (\w+,? )?(\w+,? )?(form letter|form e-?mail|
        template|templated|no-?reply|auto-?reply|automated|copy[- ]|cut[- ]and|canned|generic|
        two-line|one-line|three-line|two-sentence|three-sentence|mail merge|mass e-?mail|robot|bot)
    for (free|nothing)(?= ?[.,!?]|$| so| while| and| on| -)
    unpaid
    on my (own )?(time|day off)
    at my own expense
    (making|made|make|kept|keeping|left|leaving) me (wait|hanging|sit|jump|feel (so|like a|
        small)|guessing|in the)
    (ignor|forgot|overlook|wast|string|strung|mislead|misled|reject|dismiss|discard|ghost|snub|
        patroni[sz]|interrupt|humiliat|belittl)\w* (me|my|us|all|the (application|best|rest))
    being (rejected|ignored|forgotten|overlooked|strung|misled|kept|ghosted|turned down|made|
        told (nothing|i)|passed over|used|patroni[sz]ed|second)
    (to be|be|was) (ignored|forgotten|overlooked|strung|rejected (by|so|in|for|without|after)|
        an? (afterthought|also-ran|benchmark|extra|prop|warm-up)|(the )?(filler|padding|backdrop|
        comparison))
    (rejected|dumped|dropped|dispatched|dismissed) (so|by (a|an|text|e-?mail|robot|computer|
        machine)|in (under|two|three|one))
    to (bother|pretend|go through the motions|feign)
    make up the numbers
    making up the numbers
    box[- ]?tick\w*
    tick(ed|ing)? (a|your|the) box
    the runaround
    wild goose
    hoops
    waste of
    silence
    radio
    nothing in return
    in exchange for
    only to
    in the end (for|it|you)
    free (ideas|consult\w*|work|labour|labor|advice|entertainment|lesson|plan|strategy|roadmap)
    use my (ideas|work|slides|plan|deck)
    using my
    """,
)
_THANKING = construction(
    r"""
    thanks?( you)?
    many thanks
    cheers
    much appreciated
    appreciate
    grateful
    (so|very|how|too) kind
    kind of (you|them)
    (it was |what )?(a |an |such a |such an |my )?(real |true |absolute |rare )?(pleasure|
        privilege|honou?r|treat|delight|joy|lovely|wonderful|great|fun|delightful|nice|charming|
        heart-?warming|touching|thrilled|fascinating|marvellous|refreshing|reassuring|comforting|
        flatter(ing|ed)|touched|moved|gratifying|heartening|inspiring|educational|enlightening|
        instructive|good of (you|them)|nice of (you|them)|generous of|big of|thoughtful of|
        considerate of|sweet of|i (really |truly |so )?(loved|enjoyed)|congratulations|well done|
        hats off|glad|happy|delighted|pleased|love (how|that|the way)|lucky me|bravo|kudos|
        full marks|top marks|impressive)
    """
)
_MEANT = construction(
    r"""
    (rather|better|more|other|quicker|kinder) than
    instead of
    unlike
    most (companies|firms|people|employers|places)
    (not|n't|never|without|nobody|no|none|hardly) (\w+ ){0,4}(form|template\w*|auto\w*|generic|
        canned|copy|wait|hanging|silence|robot|guessing|ignor\w+|forg\w+|in the|bother|feel|wast\w+|
        overlook\w+|reject\w+|make me)
    (i|we|it|that|which|they|the \w+) (have |had |has |was |were |am |'ve )?(finally|eventually|
        at last) (\w+ed|got|found|saw|met|understood|learn\w*|opened|came|made|told|took|went|gave|
        put|understand|see|have|know|able|beginning|there|started)
    finally (meet|see|met|put|understand|saw|seeing|meeting|put\w*|learn\w*|open\w*|tr(y|ied)|
        read|visit\w*|got)
    eventually
    (worked|got|turned) out in the end
    (if|should|whether) .. (eventually|finally|at last)
    (unpaid (invoice|bill|carer|leave|care)s?)
    (volunteer\w*|free of charge)
    working (in|through) silence
    sat in silence
    in exchange for (me|my|a coffee)
    (my|i) .. (waste|wasted|forgot|overlooked|ignored)
    """,
)
_HR_WORDS = construction(
    r"""
    \w*\s?(fit|match|direction|consideration|candidates?|qualified|review|policy|competitive|
        file|keep in touch|unsuccessful|regret|unfortunately|culture|family|values|transparent|
        transparency|fair|fairness|fairly|open|openness|people first|people-first|feedback|
        experience|experienced|process|decision|competitive|busy|flexible|urgent|exciting|soon|
        shortly|next week|in touch|team player|teamwork|careful|carefully|considered|strong|
        stronger|best|better|suitable|suited|ideal|right|difficult|hard|tough|other|proceed|forward|
        overqualified|potential|talent|honest|honesty|diverse|diversity|inclusive|equal|
        opportunit\w+|caring|friendly|innovative|dynamic|passion\w*|chemistry|gut feeling|interview|
        assessment|selection|meritocracy|merit|scientific|thorough|rigorous|professional\w*|
        apolog\w+|explanation|reasons?|conversation|chat|informal|quick|short|small|task|exercise|
        we|impressed|enjoyed|valued|high calibre|calibre|volume|restructur\w+|budget|internal)
    """
)
_SCARE = (
    r"""(?:(?:\b(?:your|the|this|that|such|of|so-called|a|an|more|not|is|was|were|be|being|for|"""
    r"""my|very|as|another|some|their|any|by|with|after|to|enough|no|because|quite|really|are|"""
    r"""called|about|how|most)[ ,]+)|^|, |- ?)(?P<words>"[^"]{2,45}"|(?<!\w)'[a-z][a-z ,-]{2,40}"""
    r"""[a-z.]'(?!\w))"""
)

_WORDINGS = (
    # Thanks for something nobody gives thanks for.
    wording(
        r"""
        thanks? (you )?{adv}(so much |very much |a lot |a bunch |a million )?for (nothing|
            sod all|all the (nothing|silence|help you)|the (rejection|refusal|brush-?off|runaround|
            privilege|silence|wait|waiting|form|template|automated|boilerplate|copy|snub|two|
            honou?r|free|lesson|education|entertainment|reminder (that|of (how|why|what|my))|
            wake-?up|lovely|delightful|heartfelt|touching|charming|beautiful|incredibly|very (brief|
            detailed|personal)|speedy|swift|belated|confirmation|insight into (how|the way)|
            (\w+ )?experience of|opportunity to (be|wait|waste|sit|fund|entertain|watch|compete for|
            work for free|find out|discover|provide)|chance to (be (rejected|ignored|humiliated)|
            waste|provide)|memories|laugh|cold shoulder|closure|kind words|pep talk)|wasting|
            ignoring|stringing|leading|making me|keeping me (waiting|hanging|in the dark)|
            leaving me (hanging|in the|waiting)|confirming|proving|sparing (me|a|thirty|two|the)|
            (all|both) of|not (bothering|even|calling|reading|replying|giving|wasting any)|
            showing me (how|what|who|exactly|your true|the door)|teaching me|finding (the|a) (time|
            \w+ (minutes?|seconds?))|managing to|bothering|getting (back|round|around) to (it|me|
            this|telling) (at last|eventually|finally|in the end|so)|clearing that up|nothing|
            playing|your (honesty|candou?r|transparency|kind|promptness|speed|consideration|
            thoughts|concern|sympathy|generosity|wisdom|interest), (such|however|if|though|which|
            late|eventually|at last|finally|brief))
        thanks? (you )?(for .. )?,? ?(i suppose|i guess|such as it (is|was)|for what it('s| is|
             was) worth|if (that's|that is) (the word|what)|if you can call it|or not|
            (at )?(long )?last|but (i|it|you|that|no thanks|frankly|honestly))
        thanks? (you )?for (the|your) (time|e-?mail|letter|update|message|call|reply|response|
            news|feedback|interview|consideration|honesty|interest) (\(|- ?|, )?(all|both|such|
            finally|at last|eventually|i suppose|i guess|however|if|what little|brief|belated|
            though|even (if|though)|or (what|the lack|lack)|although (it|i|you)|when (you|it|they)|
            the little|the few|the whole|the full|limited|little) (\w+)
        (letting me know|telling me|getting back to me|replying|your (reply|response|e-?mail|
            answer|decision)|the (reply|response|update|answer))(,? ?\(?-? ?)(finally|eventually|
            at (long )?last|in the end|at all|after (only|just|a mere|all|so|i|weeks|months|
            {n} (weeks|months|emails|reminders|chasers|calls))|{n} (weeks|months) (late|later|
            after)|only (after|{n})|better late|(by|through|via) (a )?(form|robot|template|text|bot|
            portal|computer|no-?reply|machine))
        """,
        unless=r"""
        thanks? for nothing (but|other)
        for the (wait|form|two|free) .. (and|you|worth)
        thank(s| you) for the (opportunity|chance) to (be considered|watch|find out|discover)
        (but|and) i (really|still|wanted|do|did|am|loved|enjoyed|appreciat\w*|hope|know|
            understand)
        (letting|telling) me .. (finally|at last) (understand|see)
        for the lesson(?! in)
        for the (free|lovely) (coffee|lunch|tour|cake|tea|book)
        """,
        calmer=Calmer("Thank you for letting me know.", is_whole_sentence=True),
    ),
    # They must know best.
    wording(
        r"""
        (i'm|i am|im) {adv}(sure|certain|confident|positive|convinced)( that)? (you|they|he|she|
            it|the \w+|whoever|there|your \w+|that|someone|all) .. (reasons?|(had|have) (your|their|
            a (very )?good|better|more important|bigger|much)|(knew|know|knows) (best|what|better)|
            know (what|best)|(be )?(very |so |far too |terribly )?busy (doing|with|choosing|being|
            to)|better things|(more )?important (things|people)|priorities|cheaper|nephew|niece|
            cousin|friends?|golf|mould|mold|easier|younger|just fine|perfectly (fine|well|adequate|
            happy)|who you know|connections|quota|agreeable|yes|somewhere in|very (scientific|
            thorough|rigorous|busy)|agonised|agonized|lost (much|a lot|any) sleep|sleep (well|
            soundly|easily)|weep\w*|heartbroken|hard to|so hard|difficult for you|thought (long|
            about it for)|nothing to do|purely|entirely|completely (fair|objective)|(will|'ll) (be|
            do|fit|get) .. (right in|on (fine|famously)|for you$|nicely|perfectly)|very proud|
            delighted with|pleased with|worth (it|the)|a coincidence|an oversight|someone (decided|
            thought)|makes sense|means something|somewhere|to (you|someone|somebody)|read (it|my|
            every)|the best (you|that))
        (no doubt|doubtless|undoubtedly|i have no doubt|presumably|evidently|obviously|
            apparently|clearly|of course|naturally|i (gather|take it|see|understand|imagine|hear|
            assume|note|notice)( that)?) .. (cheaper|younger|nephew|niece|cousin|mate|golf|old boys|
            who you know|the right (school|accent|face|friends|connections|look|people)|connections|
            quota|the easy|easier|too (much|old|experienced|honest|expensive|long|difficult|hard)|
            not (enough|count|good|matter|relevant|required|needed|what)|n'?t (enough|count|good|
            matter|relevant|required|needed|what you|apply|include|extend|stretch|important|my|the|
            a|been|have|see|read|worth)|counts? for (nothing|little|less)|means? nothing|
            mean (nothing|little)|worth(less| nothing)|nothing (compared|to|next)|already|always|
            all along|up ?your mind|(busy|better things|important)|knew best|knows? best|
            something (you|that)|in another (pile|drawer)|the bin|in a hurry|overlooked|beneath|
            above|charm\w*|a (pretty|fresh|firm|degree)|handshake|plays?|drinks?|fits? (the|in)|
            looks? the part)
        (apparently|evidently|supposedly|allegedly|seemingly|so it seems|it would seem|
            it (seems|appears)|clearly|obviously) .. (i|my|experience|loyalty|hard work|honesty|
            twenty|ten|fifteen|twelve|that|this|none|nothing|being|having|knowing|you|they|
            years?) .. ({not}|nothing|no|too|only|un\w+|less|worth|wrong|enough|just|more important|
            better (off|served)|preferred|prefer|busy|decided|changed)
        (i|we) (suppose|guess|presume|reckon|take it|expect) (that )?(you|your|the (panel|team|
            others?|company|rest)|they|experience|loyalty|some|being|having|knowing|years|{n} years|
            not (every|any)|no one|nobody|that's|that is|that was|this is|it('s| is| was) (just |
            all |too |only |always )?(what|how|who|not|n'?t|too|easier|cheaper|easy|nice|hard|safer|
            about|my (age|face|name|accent))|there (is|was|are|were) (no|always|someone|somebody)|
            i ({wasnt}|was just|was only|am just|should (be|feel|thank|say|have known)|'ll (have|
            just)|must|don'?t (look|fit|have the right|play|count)|didn'?t (look|fit|have the right|
            go to)|was too|am too|never stood|shouldn'?t be))
        (,|-|\() ?(i|we) (suppose|guess|presume|gather|am sure|'m sure|imagine|
            take it)(?= ?[.!?)]|,|$)
        which (i|we) (suppose|guess|imagine|am sure|presume) (is|was|must|would)
        """,
        unless=r"""
        (i'?m|i am) (sure|certain) .. (good|great|strong|excellent|talented|many|hard|tough|
            difficult) (decision|choice|hands|addition|applicants?|candidates|people|fit)
        i (suppose|guess) (it|that) (was|is) (my|nerves|the nerves|because i)
        (was|were|is|are) (right|fair|kind)
        (i'?m|i am) sure .. (reasons?) .. and i (respect|accept|understand)
        my (nerves|inexperience|own)
        (clearly|obviously|apparently|evidently) (need|have|had) (more )?(work|to|practi[sc]e)
        (no rush|whenever|no hurry)
        """,
    ),
    # Interesting choice; bold; funny, that.
    wording(
        r"""
        (interesting|bold|brave|curious|unusual|unexpected|fascinating|novel|creative|
            unorthodox|courageous|intriguing|inspired|daring|remarkable|quaint|unique|amusing|
            innovative|original|ingenious) (choice|decision|definition|logic|interpretation|notion|
            concept|idea of|use of the|reasoning|move|strategy|way (to|of) (treat|hir|choos|pick|
            recruit|thank|reject|say|tell|show|run|find|do|end|let)\w*|approach to (hir|recruit|
            communic|people|time|candid|feedback|honest|decision|choos|select|reject)\w*|sense of|
            take on|view of|version of|reading of|form of)
        (that|this|it)('s| is| was) (an? )?(interesting|bold|brave|certainly|one way|
            quite something|quite (a|an)|some|rich|priceless|a new one|a first|a good one|
            certainly one|classic|comical|hilarious|laughable|ironic|telling|news to me)(?= |\W|$)
        (funny|strange|odd|curious|interesting|amazing|remarkable|amusing|convenient|ironic|
            astonishing|curiously|oddly|strangely|funnily|interestingly|ironically|conveniently|
            amusingly|miraculously|mysteriously) (how|that|enough|,? ?(how|that|because|considering|
            since|given|then|isn'?t|you|i|the|nobody|no one)|coincidence|timing)
        (is|isn'?t|ain'?t) (that|it) (convenient|nice|funny|lovely|just|special|odd|strange|
            interesting|ironic|a coincidence|great|wonderful)
        how (very |wonderfully |perfectly |so |terribly |awfully |utterly )?(convenient|
            touching|charming|original|predictable|refreshing|reassuring|fitting|novel|typical|
            nice for|lovely for|delightful|quaint|flattering|comforting|heart-?warming|magnanimous|
            big of|gracious of|noble|efficient|modern|personal|professional|inspiring|encouraging|
            transparent|timely|surprising|ironic|appropriate|nice (to|that|it)|lovely (to|that|it)|
            wonderful (to|that|it))
        must be nice
        lucky (you|them|him|her|me)
        good for (you|them|him|her)(?= ?[.!,]|$)
        nice (touch|work|one|going|move|try|of you to finally)
        quite (the|a|an) (\w+ )?(welcome|achievement|feat|trick|journey|performance|show|
            process|gesture|coincidence|honou?r)
        almost (impressive|funny|comical|admirable|as if|as though|believed|convinced|poetic|
            touching|forgot|missed)
        you (almost|nearly) (had me|fooled|convinced)
        (i )?(have|had) to (laugh|smile|chuckle|admire|applaud|hand it|wonder|
            admit .. impress\w+)
        i (do |must |really )?(admire|applaud|salute|commend) (your|the|how|you|
            anyone) .. (nerve|courage|confidence|honesty|ability|commitment|consistency|efficien\w+|
            speed|bravery|to (find|hire|pick|choose|turn|look)|talent|skill|gift|creativity|
            restraint|cheek)
        (had|gave) me (a )?(good )?(laugh|chuckle)
        made (me|us|the whole \w+|my \w+) (laugh|chuckle|smile)(?= ?[.!]|,| -| when you said|
             at the)
        laugh(ed|ing)? (out loud|all the way|when i (read|saw)|at the|about)
        comedy (gold|value)
        slow clap
        round of applause
        well played
        standing ovation
        gold star
        chef's kiss
        take a bow
        bravo
        message received
        loud and clear
        duly noted
        go figure
        figures(?=[.!]|$)
        surprise,? surprise
        quelle surprise
        colou?r me
        what (a|are the) (surprise|shock|coincidence|odds|chances)
        shock(er|,? horror)
        who (knew|would have (thought|guessed)|could have (guessed|known|seen))
        fancy that
        imagine (that|my)
        guess (what|who|i)
        silly me
        foolish(ly)? (of me|me|i)
        foolishly
        naively
        naive(ly)?
        more fool
        shame on me
        (how|so) (silly|foolish|stupid|naive) (of me|i|was i)
        my mistake (for|was (to|in)|,? i (thought|assumed|believed))
        i (must have |had |only |actually |honestly |genuinely |really |
            seriously )?(misunderstood|thought|believed|assumed|imagined|was under the (impression|
            illusion)|must have missed) .. (that )?(honesty|experience|loyalty|merit|courtesy|
            qualifications|skills?|you (were|meant|read|actually|wanted|valued|would (actually|
            at least|even|be)|people)|the (best|job|advert|interview|process|point|email|word|idea)|
            an interview|a promise|interviews?|being|adults?|professionals?|a company|people|
            this was|it was|we were|deadline|grown-?ups?|manners|word)(?! going| would work)
        """,
        unless=r"""
        made me (laugh|smile) .. (and|story|joke|line|at your)
        (strangely|oddly|curiously|funnily) enough i
        i admire your (honesty|patience|work|courage|commitment)(?= ?[.,]| and)
        (story|joke|dog|photo|picture|anecdote)
        interesting (that|how) .. (work|learn|train|team)s?
        how .. (efficient|modern|professional|personal|inspiring|encouraging) (your|the|
            everyone|everybody|that|it)
        (i'?d|i would) (love|like) .. (how)
        funny that (way|you mention)
        i thought (it|the interview|the process) (was|went) (good|well|great|fair|lovely|kind)
        """,
    ),
    # A letter written back at them in their own formulas.
    wording(
        r"""
        after (much |long |very |due |careful |thorough )*(consideration|deliberation|thought|
            review) .. i (have |regret|must|am|will|find|wish|'ve)
        i (regret|am sorry|am writing|would like|wish) to (inform|advise|
            notify) you (that)? .. (unable|cannot|can'?t|decided|not|declin\w+|your|rejection|
            reject\w*|pass)
        (unable|not able|not in a position|declin\w+|refus\w+) to accept your (rejection|
            refusal|decision|letter|no)
        your (rejection|refusal|company|organi[sz]ation|application|letter|decision) (does not|
            doesn'?t|did not|didn'?t|fails to|was not|is not|failed to|has (not )?been) (meet|match|
            fit|satisfy|suit|unsuccessful|selected|shortlisted|successful|considered|reject\w*|
            what i)
        (keep|kept|keeping|place|put|hold) your (rejection|letter|details|company|name|refusal|
            organi[sz]ation) on (file|record)
        (volume|number|quality|calibre|standard) of (rejections?|refusals?|rejection letters)
        (reject(ing|ion of)|turn(ing)? down|refus(ing|al of)|disappoint\w+) (future|other|more|
            many|further) (candidates|applicants|applications|people)
        (i|we) (have|'ve) (decided|chosen|opted) (not )?to (pursue|proceed|move forward|go in|
            go with|decline|reject|continue) .. (other (companies|employers|firms)|another (company|
            employer|firm)|a (different|better) direction|your (rejection|company|offer of|
            decision)|with (your|employers))
        competition (for my|among employers)
        we (were|have been) impressed by (your|the) (company|rejection)
        (future|further) (rejections|endeavou?rs in (reject|recruit|disappoint)\w+)
        """,
        calmer=Calmer("Thank you for letting me know.", is_whole_sentence=True),
    ),
    # Wishes that hope for the opposite.
    wording(
        r"""
        (if|when|should|once|in case|until|after|for when|the day|whenever) (and when |
            not if )?({your} (new |chosen |first |perfect |preferred |other |shiny |star |golden |
            dream )*\w+|{rival}|the (\w+ )?\w+|things|it all|he or she|this one|that one|
            reality) .. (lets? you down|let you all down|falls? (flat|apart|on)|falls? at|fails?|
            quits?|walks? (out|away)|turns out (not|to be|he|she|they)|disappoints?|jumps? ship|
            goes? (wrong|pear|belly|south|off)|proves? (too|unable|not|to be|a disappoint\w*)|
            isn'?t up|is not up|is found out|gets? found out|burns? out|crash\w*|wears? off|
            collapses?|unravels?|can'?t (cope|hack|do|deliver)|cannot (cope|do|deliver)|
            doesn'?t last|does not last|leaves|moves on|resigns?|runs? (off|away|back|for)|bites?|
            sinks? in|goes back|hands in|comes? unstuck|discover|finds? out|works? out (how|that|
            what))
        (if|when|should|once|until|whenever|the day) (and when |ever )?(you|they|the (panel|
            team|company)|reality|someone there|anyone there|your \w+) (all |finally |eventually |
            ever |inevitably |do |get around to |'ve |have |'re |are |one day )*(change[ds]? (your|
            their) minds?|regrets?|reali[sz]es?|comes? to (your|their) senses|sees? (sense|
            the light|what|that|your mistake|reason|how)|discovers?|find(s)? out|finds out|
            figures? out|works? out (what|that|who|how)|wakes? up|learns?|need (someone|somebody|
            a person|people|a) (who|that|with) (actually|really|can|knows?|real)|want (someone|
            somebody|real|a (real|proper|serious))|(looking for|ready for|decide[ds]? (you|to (hire|
            want|value|take|get))|ready to|serious about|tired of|done with|run out|desperate|
            in trouble|stuck))
        (best of |good |lots of |all the |every |the best of )?luck (with|to) (that|whoever|him|
            her|it|this|your (decision|choice|choices|selection|strategy|turnover|cheap\w*|bargain)|
            that one|the (turnover|consequences|fallout|clean-?up)|filling|finding|replacing|
            keeping|explaining|getting|anyone|whichever|the poor|the next)(?! and)
        (good )?luck (finding|getting|replacing|keeping|explaining|without|you('ll| will)|
            to (them|him|her|whoever|the (poor|lucky|next)))
        (you|they|he|she)('ll| will|'re going to| are going to) {adv}(need (it|luck|all|every)|
            miss (me|my|out)|find out|wish|come crawling|be back|soon (see|find|learn|realise|
            realize|discover)|call me|never know|learn)
        (can'?t|cannot) wait to (see|hear|read|watch|find out) (how|what|the|who|your|
            if) .. (that|works? out|turns? out|goes|fares?|next|lasts?|happens|implode\w*|
            do without|reviews?)
        (look forward|looking forward|interest\w*|curious|fascinat\w*|watch with|keen|fun|
            amus\w+|eager|popcorn) .. (seeing|watching|hearing|see|watch|hear|reading|interest|
            following|observ\w+|know) (how|what|if|whether|for how|as) (that|this|it|he|she|they|
            whoever|your (\w+ )?(choice|pick|hire|decision|candidate|other|new|chosen|\w+ candidate|
            strategy|gamble)|the (other|new|chosen|lucky|cheaper|internal|consultant|\w+ candidate)|
            long|things|you (get on|manage|cope|do) without) .. (works? out|turns? out|goes|fares?|
            pans? out|lasts?|gets? on|does|copes?|manages?|plays? out|ends?|solves?|holds? up|
            performs?|measures? up|without|for you)
        (hope|trust) .. (worth (it|every)|happy (now|with (yourself|yourselves|that|what))|
            enjoy(ed|s)? (the|my|it|wasting|having) .. (free|ideas|slides|deck|plan|work|laugh|show|
            savings?|peace|silence)|make good use of|put .. to (good )?use|cheaper|saved (some|a|
            you)|serves? you well)
        best of luck (in|with|on|to) (rejecting|your search for (mediocrity|perfection|
            a unicorn)|finding (a|the|your) unicorn|everyone (who|you))
        enjoy (the|your|him|her|them|it|my|being|what|that|explaining)(?= (savings|silence|
            peace|bargain|rest|slides|free|new hire|unicorn|mediocr\w+|choice|decision|
            \w+ candidate)|\W|$)
        (when|if) (not|n'?t) if
        when,? not if
        just saying
        just (so )?(you know|sayin)
        don'?t (worry|mind me|let me keep)(,)? (i|about (me|it)|you|nobody|on my account)
        not to worry,? i
        no hard feelings,? (i suppose|i guess|though|but|except|right|even)
        (call|ring|phone|text|email|drop) me (a line )?when (you|they|it)('re| are|'ve| have|
             get| come| realise| realize| change| see| find| need| want)
        """,
        unless=r"""
        doesn'?t work out for (any|some|whatever) reason
        if (the|your) .. (falls? through|isn'?t able|changes?|plans)
        enjoy (the|your) (summer|weekend|break|holiday|rest of|spring|autumn|winter|day)
        hope .. (serves? you well) .. (kind|warm|thank)
        (learn|working|studying|curious) .. (project|timetable|system|launch|bridge|garden|
            building|line|season|show|festival)
        when you (get|have|find) (a|the|some|your|back|time|round)
        when(ever)? you('re| are) ready
        (when|if|once) (you|the team) (need|want) (a|an|another|someone|somebody) .. (extra|
            pair of hands|hand|cover|temp\w*|again|with my)
        (the|your) (season|snow|rain|weather|show|project|term|harvest|train|boat|bus)
        """,
        calmer=Calmer("I hope the person you chose settles in well.", is_whole_sentence=True),
    ),
    # Not that it matters; with respect; the second half takes the first back.
    wording(
        r"""
        not that (it matters|anyone|anybody|you|i (was|am|'m|expect\w*|count\w*|mind|care|blame|
            had)|that|they|it|my)
        but (who's|who is|who am i|hey|whatever|what do i|then what|oh well|of course you|
            never mind|fine|ok|okay|no worries|no matter|it's fine|that's fine|apparently|
            there we (are|go)|here we are|such is|c'est|i digress|i'?m not bitter|don'?t worry|
            you know best|i'm sure|i am sure|anyway|at least (someone|you|i|now|the))(?= |\W|$)
        (no offen[cs]e|no disrespect|don'?t take this|(i'?m|i am) not (being|trying to be|
            one to|bitter|angry|upset|complaining|saying|usually|normally|going to (lie|pretend))|
            i (don'?t|do not|wouldn'?t|hate|really hate) (want|mean|like|wish|to) .. (rude|bitter|
            moan|complain|fuss|difficult|sour|say (this|it)|harsh|ungrateful|petty)|not (wishing|
            wanting|meaning) to (be|sound|seem)|call me (bitter|old-?fashioned|cynical|naive|crazy|
            picky)|sour grapes|forgive me (for|if i)|pardon me for|excuse me for (thinking|
            believing|expecting|having|assuming)|far be it from me|with (all )?(the )?(due|greatest|
            utmost|great|the greatest|all) respect(?= ?,? \w+ )|to put it (mildly|politely|kindly|
            nicely)|(to )?say the least|to be (polite|charitable|generous)|let'?s (just )?(say|
            be honest|face it|not pretend|be clear)|shall (we|i) say|as they say|so to speak|
            in a manner of speaking|if (you|one) can call (it|that)|so-called|self-styled|(would|
            could|might) .. be forgiven for)( .. (but|however|though|which|yet|that|\w+))?
        as (i|you) (mentioned|said|wrote|explained|noted|stated|pointed out|told you|no doubt|
            surely|clearly|should|must|of course|well|would) .. (in (my|the|all) (last|previous|
            first|earlier|three|two|many|four|several|other|second|numerous|cv|application)|(three|
            several|many|two|four|\d+) times|repeatedly|already|(know|aware|see|seen|remember|
            noticed|recall) (if|had|from|by)|had you|if you had)
        (as )?per my (last|previous|earlier|many)
        as previously
        as you (so )?(kindly|eloquently|helpfully|charmingly|nicely|delicately|elegantly|
            tactfully|politely|put it|call(ed)? it|phrased|so \w+ly|like to)
        in your (infinite|great|collective) wisdom
        since you (asked|ask|(clearly|obviously|apparently|evidently|{didnt}|never|{cant}|
            {wont}|{hadnt}))
        in case (you|anyone|anybody) (missed|forgot|hadn'?t|care[ds]?|(were|was|is|'re|
            are) (wondering|interested)|didn'?t|haven'?t|wondered)
        i (won'?t|will not|shan'?t|wouldn'?t|would not) (bother|trouble|waste|dream of|
            hold my breath|be holding|take up any more of your (precious|valuable|very|oh)|burden|
            keep you from|lose (any )?sleep) .. (you|my|again|any|your|to|breath|sleep|over)
        (not|n'?t) hold(ing)? my breath
        don'?t (all )?(rush|trip|hurry) (to|at|over|back)
        (precious|oh[- ]so|oh so|valuable) (time|busy|schedule)
        (busy|important) (person|people|lives|schedule|man|woman) (like you|as you|such as)
        how busy you (must|all|are)
        you must (all )?be (so |very |terribly |awfully |extremely |far too )?(proud|busy (with|
            doing|to|being|reject\w*)|pleased with|delighted with|thrilled|exhausted|worn out|
            very busy|relieved|rushed)
        (couldn'?t|could not) (possibly|have been (more|less|clearer|any)|be (more|less|
            happier for|clearer)) .. (touched|thrilled|clear|obvious|impressed|interested|personal|
            generic|disappointed)?
        (warms|warmed|melts|melted|broke|breaks) (the|my) (cockles|heart)
        (heart|soul)[- ]?warming
        clearly (had|went|put|took|takes|goes) .. (thought|effort|care|time|work) (into|over|
            went)
        how (much|carefully|deeply|thoroughly|hard|long) (you|they|everyone|
            the \w+) (must have |clearly |obviously |evidently )?(thought|cared|read|considered|
            care|value|agonised|worked|looked)
        """,
        unless=r"""
        {no_weight} (bitter|angry|upset) and
        (how|as) (much|hard|carefully|deeply|long) .. {warm}
        {warm} .. how (much|hard|carefully|deeply|long|busy)
        i know how (carefully|hard|busy)
        but anyway i (hope|just|wanted)
        (say the least|so to speak|as they say) .. (happy|lovely|enjoy\w*|proud|delighted)
        call me old-?fashioned but i (love|like|enjoy)
        with respect,?$
        (i'?m|i am) not (usually|normally|one to|going to (lie|pretend)) .. (nervous|shy|good|
            gush\w*|disappoint\w*|early|hurt|easy|sting)
        {no_weight} (take|taking) up any more of your (time|day|week)(?! )
        (i'?m|i am) not (complaining|saying) .. (i|it) (was|am|loved|enjoyed|learn\w*)
        let'?s (be honest|face it) .. (i|my)
        forgive me (for|if i) .. (late|slow|long|short|forward|typos?|writing|delay|mis\w+)
        """,
    ),
    # Marks that nobody reads as kind in such a letter.
    wording(
        r"""
        lol
        lmao
        rofl
        ha ha( ha)*
        haha\w*
        /s
        eye ?roll
        \*(sigh|cough|slow)\w*\*
        <eyeroll>
        """,
        unless=r"""
        {warm}
        (my|i) .. (lol|haha\w*)$
        ^(lol|haha)
        """,
    ),
)
_EMOJI = frozenset("🙄🙃😒😏🤡🖕😤👏🤦🤷😂🤣")
_WRY_THANKS = construction(
    r"""
    (charming|classy|priceless|typical|hilarious|noted|whatever|brilliant|marvellous|fantastic|
        terrific|super|lovely|wonderful|great|nice|perfect|cheers|thanks|thank you|congratulations|
        well done|excellent|splendid|superb|delightful|wow|right|ok|okay|fine|so|sure|good|amazing|
        nice one|fair enough|oh well|lucky me|go on then|of course|naturally|understood)
    """
)


def _check(letter: LetterText, _context: CheckContext) -> Iterator[Finding]:
    for sentence in letter.sentences:
        finding = (
            first_of(_WORDINGS, letter, sentence)
            or _scare_quotes(sentence)
            or _thanks_with_a_sting(sentence)
            or _one_dry_word(sentence)
            or _emoji(sentence)
        )
        if finding is not None:
            yield finding


def _scare_quotes(sentence: Sentence) -> Finding | None:
    """Find their own words held up between quotation marks."""
    import re

    for match in re.finditer(_SCARE, sentence.plain):
        words = match["words"].strip("\"'., ")
        if _HR_WORDS.search(words) and len(words.split()) <= 6 and words != "your application":
            start = sentence.span.start + match.start("words")
            return Finding(Span(start, start + len(match["words"])))
    return None


def _thanks_with_a_sting(sentence: Sentence) -> Finding | None:
    """Find thanks or praise, and behind it what nobody would give thanks for."""
    words = spoken(sentence)
    thanks = _THANKING.search(words)
    if thanks is None or _MEANT.search(words):
        return None
    sting = _STING.search(words, thanks.end())
    if sting is None:
        return None
    at = sentence.span.start
    return Finding(Span(at + thanks.start(), at + sting.end()))


def _one_dry_word(sentence: Sentence) -> Finding | None:
    """Find a sentence of one dry word: ``Charming.``"""
    bare = sentence.plain.rstrip(" .!")
    is_dry = bare in {
        "charming",
        "classy",
        "priceless",
        "typical",
        "hilarious",
        "noted",
        "whatever",
        "brilliant",
        "marvellous",
        "terrific",
        "nice",
        "super",
        "nice one",
        "fine",
        "figures",
        "wow",
        "splendid",
        "how lovely",
        "how nice",
        "how kind",
        "how generous",
        "lovely stuff",
        "lucky me",
        "noted with thanks",
        "thanks a lot",
        "thanks a bunch",
        "thanks a million",
        "cheers for that",
        "thanks for that",
        "congratulations to you",
        "congratulations i guess",
        "good to know",
        "understood",
        "fair enough then",
        "nice work",
        "well done you",
        "clap",
        "ouch",
        "right then",
        "ok then",
        "okay then",
        "so be it",
    }
    return Finding(sentence.span) if is_dry and sentence.plain[-1:] in ".!" else None


def _emoji(sentence: Sentence) -> Finding | None:
    """Find a face that rolls its eyes."""
    for place, char in enumerate(sentence.plain):
        if char in _EMOJI:
            at = sentence.span.start + place
            return Finding(Span(at, at + 1))
    return None


RULE = Rule(
    code="T103",
    name="sarcasm",
    severity=Severity.WARNING,
    message="A reader may hear mockery here, even if it was meant lightly.",
    check=_check,
    bad=(
        "Thank you for letting me know, finally.",
        "Interesting choice.",
        "I'm sure you had your reasons.",
        "Thank you for the privilege of preparing a pitch for nothing.",
        "It was lovely to spend a whole day on your numbers for free.",
        'I see that I was not a "culture fit".',
        "After careful consideration, I regret to inform you that I cannot accept your refusal.",
        "Do call me when your new planner lets you down.",
        "Charming.",
    ),
    good=(
        "Thank you for letting me know so quickly.",
        "I finally understand how the depots hand over at night, thanks to you.",
        "I'm sure you had many strong applicants, and I respect the choice.",
        'I read your piece "The long way round" with great pleasure.',
        "It was lovely to meet the team.",
        "Good luck with the launch in May.",
        "If anything changes, I would be glad to hear from you.",
        "Yours was the kindest rejection I have had.",
    ),
)
