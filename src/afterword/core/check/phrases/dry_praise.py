"""Praise, comfort and thanks with the sting in the second half."""

from afterword.core.check.constructions import Wording, wording

_COUNT = (
    "(two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|fifteen|twenty|thirty|forty|"
    "fifty|sixty|ninety|\\d+)"
)
_MEANT = r"""
    (actual|real|proper) (human|person|people|voice)
    (rather|quicker|kinder) than (the|most|other)
    (still|really|always) (counts?|matters?|means)
    (my|i) .. (mistake|misread) .. not
    nothing (else|more|worse|serious)
    instead of
    thanks to (you|your)
    """
WORDINGS: tuple[Wording, ...] = (
    # The comfort that is none.
    wording(
        r"""
        (reassuring|comforting|refreshing|relief|comfort|great|good|nice|lovely|heartening|
            encouraging|blessing|interesting|fascinating|instructive|helpful|useful|glad|pleased|
            joy) (\w+ )?to (learn|hear|know|see|find|find out|read|be (told|interviewed|seen|
            judged)) ... (does ?n'?t|does not|do not|don'?t|no longer|counts? for (nothing|so
             little)|nothing|on (your|the) (website|careers page|poster|brochure|wall)|(had|has) no
             (need|time|idea|wish)|without (looking|reading|opening)|only (a |on
             )?(figures?|words?|paper|slogans?)|with a company car|who (knew|knows) nothing|these
             days|can be (outweighed|done without))(?! just)
        (figures?|turns?|manners?) of speech(?=[.,!]|$)
        (at least|or so|mostly|if only) (on|in|according to) (your|the) (website|careers page|home ?
            page|brochure|advert|poster|wall|mission statement|values page)
        find out from (my own|the|a|your|our) (\w+ ){0,2}(driver|neighbou?r|cleaner|newspaper|
            radio|
            linkedin|facebook|barber|student|postman|noticeboard|notice board|website|rival)
        had no idea ... (could be (outweighed|replaced|beaten)|outweigh\w*|was (a|
            an) (\w+ )?(skill|requirement|qualification|criterion)|counted (as|for)|trumps?|needed
             a)
        (compared (to|with)|next to|against|beside) a (surname|handshake|smile|family name|name|
            degree|tie|suit|father|golf)
        what('s| is| are) ... (compared (to|with)|next to|against|beside) (a|an|the|some|his|her)
        (especially|particularly|most|specially) (helpful|impressive|useful|interesting|
            instructive|enjoyable|striking|comforting|enjoyed|admired|liked|loved) ... (given|since|
            considering|as|when) (that )?(i('d| had| have|'ve)|how many|so few|none|nobody|you had|
            i (remember|recall|wrote|told|had|left|was))
        (particularly|especially) (enjoyed|liked|admired|loved|appreciated) ... since i
        """,
        unless=(_MEANT, r"not (just|only) on"),
    ),
    # Praise for what is none.
    wording(
        rf"""
        (congratulations|congrats|well done|bravo|hats off|my compliments|kudos) .. (on|to|for) (
            finding|hiring|choosing|securing|landing|picking|managing|keeping|
            getting) ... (cheaper|younger|less|half|than the|even|without|never|only|nobody|surname|
            nephew)
        (congratulations|congrats|well done|bravo|hats off) .. (your) .. (equal|divers\w+|
            inclusi\w+|
            transparen\w+|open) ... (all|only|never|not one|every one|same)
        (do |must |really |can only )*(admire|applaud|salute|am impressed (by|with)) (how|that)
             (fast|quickly|many|few|a|an|the|somebody|someone|anyone|anybody|your \w+) ... (must|
            without (reading|opening)|record)
        can ... and (still|yet) (lose|misplace|forget|mislay|miss|fail|not|overlook|mix)
        must (surely )?be (a|some kind of) (\w+ )?(record|first|miracle)
        (kind|good|nice|decent|sweet|thoughtful|generous|considerate|clever) of (your|the|
            a) (system|
            software|robot|computer|portal|algorithm|website|machine|server)
        (kind|good|nice|thoughtful|considerate|decent|sweet|big) of (you|them|your \w+) to (reject|
            refuse|ignore|turn|drop|invite me for (balance|show|form)|pretend|
            remember my name|(let me know|tell me|write|write to me|reply|call|ring) (at
             \w+ at night|at midnight|on (christmas|my birthday|new year|my|boxing)|after (only|
            just|a mere)))
        (good|kind|nice|decent|big) of (you|them) .. (considering|for balance|to make up|as an
             extra|for show|after all)(?=[.!,]|$)
        at all,? considering
        let me know (at \w+ at night|at midnight|on (christmas|my birthday|new year|boxing))
        (reject\w*|refus\w*|turn\w* .. down|no) ... felt (truly|really|so|very|quite|deeply)
             (considered|valued|special|appreciated|seen|welcome|cherished)
        (?<!not )felt truly (considered|valued|special|seen)
        (obviously|clearly|evidently|plainly|surely|no doubt) know(s)? (far |so much |much |a good
             deal )?(more|better) (about|than|how|what)
        (candidate|nephew|cousin|appointed|internal|winner|choice|son) .. (nobody|no one|
            none) .. (could|
            would) have (foreseen|guessed|predicted)
        (surprise|glad|delighted|astonished|pleased) that .. (nephew|niece|cousin|son|daughter|
            friend|internal candidate) .. (turned out|happened|proved|was (the|chosen|appointed)|
            whom? nobody|of all)
        what a (surprise|coincidence|small world|stroke of luck|comfort) that .. (nephew|niece|
            cousin|son|daughter|wife|husband|friend|surname|last (three|two|year))
        (shares?|sharing|same) (your|the \w+'s|his|her) (surname|last name|family name|golf club)
        (learned|learnt|learn) (a lot|much|a great deal|plenty|so much|more) (about|of|from) ..
             (mostly|mainly|chiefly|largely|most of it|all of it|especially) (from|by|in) (how (it|
            they|
            you (say|said|reject|treat|turn|end|lose))|waiting|silence|the silence|not)
        (clearly|obviously|evidently|plainly|apparently) (i|my mistake|the mistake) (misheard|
            misread|
            misunderstood|was (wrong|under|naive|preparing|turning up|coming|believing|asking|
            telling|trusting|reading)|must have (misheard|misread|dreamt))(?! .. (deadline|date|
            time|room|platform|monday|address))
        (misheard|misread|misunderstood) when .. ({{your}}|you) (said|
            told|wrote|called|meant|promised)(?! .. (deadline|date|room|platform|address|intake))
        (natural|naturally|of course),? (i was |it was )?(delighted|happy|glad|a joy|
            a pleasure) to ...
             (unpaid|for nothing|for free|as a sample of|again and again)
        how (precious|valuable|important|scarce) (your|his|her|their) (time|hours|day|diary|
            minutes) (is|are|was|were|must)
        (treasure|cherish|frame|framed|keep) (it|the|your|this) .. (all|both) (of it|{_COUNT}
             (words|lines|sentences))
        all {_COUNT} (words|lines|sentences) of it
        (late|brief|short|thin|small|tardy) as it (came|was|is)
        (thank|thanks|grateful|appreciate|nice|good|kind) ... (only|just|merely|a mere|no (more|
            fewer)
             than) ({_COUNT}|once|twice)( \w+)? (times?|weeks|months|words?|lines?|
            changes|reminders|after)(?! (to|left))
        (swift|speedy|prompt|quick|fast) (\w+ )?(reply|answer|response|decision|news|
            notice) .. (only|
            just|a mere|reached me|came|arrived) .. (weeks|months|years|late)
        (frank|honest|open|clear|candid|generous) as you (felt|were|could|dared|wished)
        """,
        unless=_MEANT,
    ),
    # Their own word, held up.
    wording(
        r"""
        (now|finally|at least) .. (know|see|understand|learned|learnt) what ["·]\S*( \S+){0,8}?
             (means?|meant)
        ["·] (means?|meant|gives? me|apparently|evidently|turns? out|was only|is (only|just)) ... (
            nobody|no|nothing|so much|not|never|without|only|a (cousin|nephew|friend)|less)
        (clear\w* up|explain\w*|show\w*|teach\w*|learn\w*|clarif\w*|know) (me |us )?(that |what |how
             )?["·][^"·]{2,60}["·] (means?|meant|is|was|in)(?! .. (three|each|only two))
        (wish|thank|enjoy|joy|luck|happy|regards) .. (with|for|to|of) (your|the|those) "[^"]{3,40}"
            (?=[.,!]|$)
        the (urgent|exciting|transparent|fair|open) (process|role|procedure|culture) (you|that)
             (advertised|promised|praised)
        (process|panel|choice|selection|decision|job|role|interview) ... kept telling (us|me|
            everyone|everybody|candidates) (that )?(it|they|you|the) (was|were|is|
            are|would)
        """,
        unless=_MEANT,
    ),
)
