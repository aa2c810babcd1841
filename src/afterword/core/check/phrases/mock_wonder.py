"""They must know best; interesting choice; funny, that."""

from afterword.core.check.constructions import Wording, wording
from afterword.core.check.diagnostic import Severity

WORDINGS: tuple[Wording, ...] = (
    # They must know best.
    wording(
        r"""
        (i'm|i am|im) {adv}(sure|certain|confident|positive|convinced)( that)? (you|they|he|she|it|
            the \w+|whoever|there|your \w+|that|someone|all) .. (reasons?|(had|have) (your|their|
            a (very )?good|better|more important|bigger|much)|(knew|know|knows) (best|what|better)|
            know (what|best)|(be )?(very |so |far too |terribly )?busy (doing|with|choosing|being|
            to)|better things|(more )?important (things|people)|priorities|cheaper|nephew|niece|
            cousin|friends? (of|from|in)|golf|mould|mold|easier|younger|just fine|perfectly (fine|
            well|adequate|happy)|who you know|connections|quota|agreeable|yes|somewhere in|
            very (scientific|thorough|rigorous|busy)|agonised|agonized|lost (much|a lot|any) sleep|
            sleep (well|soundly|easily)|weep\w*|heartbroken|hard to|so hard|difficult for you|
            thought (long|about it for)|nothing to do|purely|entirely|completely (fair|objective)|
            (will|'ll) (be|do|fit|get) .. (right in|on (fine|famously)|for you$|nicely|perfectly)|
            very proud|delighted with|pleased with|worth (it|the)|a coincidence|an oversight|
            someone (decided|thought)|makes sense|means something|somewhere|to (you|someone|
            somebody)|read (it|my|every)|the best (you|that))
        (no doubt|doubtless|undoubtedly|i have no doubt|presumably|evidently|obviously|apparently|
            clearly|of course|naturally|i (gather|take it|see|understand|imagine|hear|assume|note|
            notice)( that)?) .. (cheaper|younger|nephew|niece|cousin|mate|golf|old boys|
            who you know|the right (school|accent|face|friends|connections|look|people)|connections|
            quota|the easy|easier|too (much|old|experienced|honest|expensive|long|difficult|hard)|
            not (enough|count|good|matter|relevant|required|needed|what)|n'?t (enough|count|good|
            matter|relevant|required|needed|what you|apply|include|extend|stretch|important|my|the|
            a|been|have|see|read|worth)|counts? for (nothing|little|less)|means? nothing|
            mean (nothing|little)|worth(less| nothing)|nothing (compared|to|next)|(already|
            always) (had|knew|decided|chose\w*|been|picked|someone|somebody|taken|filled|promised|
            made)|all along|up ?your mind|(busy|better things|important)|knew best|knows? best|
            something (you|that)|in another (pile|drawer)|the bin|in a hurry|overlooked|beneath|
            above|charm\w*|a (pretty|fresh|firm|degree)|handshake|plays? (golf|tennis|the game)|
            fits? (the|in)|looks? the part)
        (apparently|evidently|supposedly|allegedly|seemingly|so it seems|it would seem|it (seems|
            appears)|clearly|obviously) .. (i|my|experience|loyalty|hard work|honesty|twenty|ten|
            fifteen|twelve|that|this|none|nothing|being|having|knowing|you|they|years?) .. ({not}|
            nothing|no|too (\w+ (for|to)|much|many|few|little|old|young|long|honest|expensive|good|
            experienced)|only|un\w+|less|worth|wrong|enough|just|more important|better (off|served)|
            preferred|prefer|busy|decided|changed)
        (i|we) (suppose|guess|presume|reckon|take it|expect) (that )?(you|your|the (panel|team|
            others?|company|rest)|they|experience|loyalty|some|being|having|knowing|years|{n} years|
            not (every|any)|no one|nobody|(that's|that is|that was)(?! why (my|i|your|the))|this is|
            it('s| is| was) (just |all |too |only |always )?(what|how|who|not|n'?t|too|easier|
            cheaper|easy|nice|hard|safer|about|my (age|face|name|accent))|there (is|was|are|
            were) (no|always|someone|somebody)|i ({wasnt}|was just|was only|am just|should (be|feel|
            thank|say|have known)|'ll (have|just)|must|don'?t (look|fit|have the right|play|count)|
            didn'?t (look|fit|have the right|go to)|was too|am too|never stood|shouldn'?t be))
        (,|-|\() ?(i|we) (suppose|guess|presume|gather|am sure|'m sure|imagine|
            take it)(?=[.!?)]|,|$)
        which (i|we) (suppose|guess|imagine|am sure|presume) (is|was|must|would)
        """,
        unless=r"""
        (i'?m|i am) (sure|certain) .. (good|great|strong|excellent|talented|many|hard|tough|
            difficult) (decision|choice|hands|addition|applicants?|candidates|people|fit)
        i (suppose|guess) (it|that)('s| was| is) (my|nerves|the nerves|because i|the (job|
            point|trade|work))
        (was|were|is|are) (right|fair|kind)
        (i'?m|i am) sure .. (reasons?) .. and i (respect|accept|understand)
        my (nerves|inexperience|own)
        (clearly|obviously|apparently|evidently) (need|have|had) (more )?(work|to|practi[sc]e)
        (no rush|whenever|no hurry|no need)
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
        (that|this|it)('s| is| was) (an? )?(interesting|bold|brave)(?=[.,!]|$| (choice|decision|
            move|way|
            approach|definition))
        (that|this|it)('s| is| was) (an? )?(certainly|one way|
            quite something|quite (a|an)|some(?! (comfort|time|way|weeks?|months?|distance))|rich|
            priceless|a new one|a first|a good one|
            certainly one|classic|comical|hilarious|laughable|ironic|telling|news to me)(?= |\W|$)
        (funny|strange|odd|curious|interesting|amazing|remarkable|amusing|convenient|ironic|
            astonishing|curiously|oddly|strangely|funnily|interestingly|ironically|conveniently|
            amusingly|miraculously|mysteriously) ((how|that)(?! (i|i'd|i've|i'm|my|our))|enough|
            ,? ?(because|considering|since|given|then|isn'?t|you|i|the|nobody|no one)|coincidence|
            timing)
        (is|isn'?t|ain'?t) (that|it) (convenient|nice|funny|lovely|just|special|odd|strange|
            interesting|ironic|a coincidence|great|wonderful)
        how (very |wonderfully |perfectly |so |terribly |awfully |utterly )?(convenient|original|
            predictable|fitting|novel|typical|nice for|lovely for|quaint|magnanimous|big of|
            gracious of|noble|transparent|timely|ironic|appropriate)
        must be nice
        lucky (you|them|him|her|me)
        good for (you|them|him|her)(?=[.!,]|$)
        ^(ah |oh |well |and )*nice (touch|work|one|going|move|try|of you to finally)
        nice of you to finally
        quite (the|a|an) (\w+ )?(welcome|achievement|feat|trick|journey|performance|show|
            process|gesture|coincidence|honou?r)
        almost (impressive|funny|comical|admirable|as if|as though|believed|convinced|poetic|
            touching|forgot|missed)
        you (almost|nearly) (had me|fooled|convinced)
        (i )?(have|had) to (laugh|chuckle|admire|applaud|hand it|wonder|
            admit .. impress\w+)
        i (do |must |really )?(admire|applaud|salute|commend) (your|the|how|you|
            anyone) .. (nerve|courage|confidence|honesty|ability|commitment|consistency|efficien\w+|
            speed|bravery|to (find|hire|pick|choose|turn|look)|talent|skill|gift|creativity|
            restraint|cheek)
        (had|gave) me (a )?(good )?(laugh|chuckle)
        (letter|e-?mail|decision|reasons?|rejection|answer|explanation|words) .. made (me|us|
            the whole \w+|my \w+) (laugh|chuckle|smile)
        laugh(ed|ing)? (out loud |all the way )?(.. )?(when i (read|saw) (your|the|that|this)|(at|
            about) (your|the|this|that) (\w+ )?(letter|e-?mail|reasons?|excuses?|decision|rejection|
            news|feedback|idea that))
        comedy (gold|value)
        slow clap
        round of applause
        well played
        standing ovation
        gold star
        chef's kiss
        ^(do |please |so )?take a bow
        bravo
        message received
        loud and clear
        duly noted
        go figure
        ^(it |that |well,? )?figures(?=[.!]|$)
        surprise,? surprise
        quelle surprise
        colou?r me
        what (a|are the) (surprise|shock|coincidence|odds|chances)
        shock(er|,? horror)
        (^|, |and |but |- |\. |; )who (knew|would have (thought|guessed)|could have (guessed|known|
            seen))
        fancy that
        (?<!i )(?<!can )(?<!could )imagine (that(?=[.!,?]|$)|my (surprise|delight|joy|face|shock|
            relief))
        guess (what|who)
        (?<!i'd )(?<!would )(?<!i'll )guess i('ll|'m| am| will| thought| should| must| have to|'d|
            've|was (wrong|naive|just|only|the|not|never|mistaken|expecting))
        silly me(?! .. (wrong|forgot\w*|missed|lost|late|misread|spill\w*|left|branch))
        foolish(ly)? (of me|me|i)
        foolishly
        naively
        naive(ly)?
        more fool
        shame on me for (thinking|believing|hoping|expecting|trusting|imagining|assuming)
        (how|so) (silly|foolish|stupid|naive) (of me|i|was i)
        my mistake (for|was (to|in)|,? i (thought|assumed|believed))
        (?<!than )i ((must have |had |only |actually |honestly |genuinely |really |
            seriously )+(thought|believed|assumed|imagined)|(must have |had )?misunderstood|was
             under the (impression|illusion)|must have missed) .. (that )?(honesty|experience|
            loyalty|merit|courtesy|
            qualifications|skills?|you (were|meant|read|actually|wanted|valued|would (actually|
            at least|even|be)|people)|the (best (man|woman|person|candidate|one|
            qualified|applicant)|job|advert|interview|process|point|email|word|idea)|
            an interview|a promise|interviews?|being|adults?|professionals?|a company|people|
            this was|it was|we were|deadline|grown-?ups?|manners|word)(?! going| would work)
        """,
        unless=r"""
        so (warm|kind|good|gracious|friendly|generous) that i almost
        my mistake .. (not|n't)
        made me (laugh|smile) .. (and|story|joke|line|at your)
        (strangely|oddly|curiously|funnily) enough i
        i admire your (honesty|patience|work|courage|commitment)(?=[.,]| and)
        (story|joke|dog|photo|picture|anecdote)
        well worth
        interesting (that|how) .. (work|learn|train|team)s?
        how .. (efficient|modern|professional|personal|inspiring|encouraging|reassuring|refreshing|
            comforting|nice|lovely|touching|delightful|charming|heart-?warming) (your|the|everyone|
            everybody|it)
        how .. (efficient|modern|professional|personal|inspiring|encouraging) that
        i thought when
        (actual|real|proper) (human|person|people|voice)
        (brave|bold|interesting|unusual|curious) (\w+ )?(of|for) (me|us)
        (i'?d|i would) (love|like) .. (how)
        funny that (way|you mention)
        i thought (it|the interview|the process) (was|went) (good|well|great|fair|lovely|kind)
        """,
    ),
    # As often meant as not.
    wording(
        r"""
        how (very |wonderfully |perfectly |so |terribly |awfully |utterly )?(touching|charming|
            refreshing|reassuring|delightful|flattering|comforting|heart-?warming|efficient|modern|
            personal|professional|inspiring|encouraging|surprising|(nice|lovely|wonderful) (to|that|
            it))
        """,
        unless=r"""
        how .. (efficient|modern|professional|personal|inspiring|encouraging|reassuring|refreshing|
            comforting|nice|lovely|touching|delightful|charming|heart-?warming) (your|the|everyone|
            everybody|it)
        how .. (efficient|modern|professional|personal|inspiring|encouraging) that
        how .. (it (is|was) )?to (meet|see)
        that you (remember\w*|thought|asked|came)
        """,
        severity=Severity.INFO,
    ),
)
