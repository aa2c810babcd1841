"""Blame, doubt, debts, scorn, threats and prayers in forms that are hardly ever meant otherwise."""

from typing import Final

from afterword.core.check.constructions import Wording, wording
from afterword.core.check.diagnostic import Severity

_HOUSE: Final = (
    "(employer|company|people|place|school|house|firm|boss|manager|outfit|business|organi[sz]ation|"
    "team|hospital|workplace|colleagues)"
)
_POST: Final = "(job|post|position|role|place|contract|office|desk|promotion|seat)"
_NEED: Final = "(my|our|three|two|four|five|six) (\\w+ )?(children|kids|family|wife|husband|"
_NEARS: Final = (
    _NEED + "mother|father|parents|daughters?|sons?|girls|boys|partner|mum|mom|dad|grandchildren|"
    "little ones)"
)
REPROACHES: tuple[Wording, ...] = (
    # Who does not know, look or stay awake.
    wording(
        r"""
        (who|he|she|they|you|manager|recruiter|interviewer|man|woman|person|lady|gentleman|
            colleague|panel|director|somebody|someone|\w+ (i )?(spoke|talked|
            met)( to| with)?)( \w+ly)? (did not|didn'?t|does not|doesn'?t|do not|don'?t) (even |
            seem to |appear to )?(know|understand) the (very )?first thing about
        (i )?(believe|think|suspect|imagine|guess|doubt|perhaps|maybe|at most|at best|
            only)( that| if)? (only |just |barely )?(one|half|two|none|any|either|neither)( of (you|
            them|the \w+))? (had|has|have) (even |actually |ever |at least |so much as )*(read|
            opened|looked|glanced|got) (at |past |to |as far as |the |my |half |beyond )*(first
             (page|line|paragraph|sentence)|title|heading|cover( page)?|cv|application|letter|
            portfolio|name|half of|page|second page)
        ((plainly|clearly|evidently|obviously|visibly|quite plainly|long ago|already) (had )?made
             up (his|her|their|your) minds?|had (plainly |clearly |evidently |obviously |already |
            long )*made up (his|her|their|your) minds? (at|by|before|when|as soon|the moment|in|
            within|from|on|about me|long))(?! (yet|to be kind|to (help|come|stay|wait)))
        """,
        unless=r"""
        (?<!who )(?<!that )i (did not|didn'?t) (even )?(know|understand) the first
        n'?t (yet )?made up
        not (yet )?made up
        """,
    ),
    # What was asked, taken and broken.
    wording(
        r"""
        (which|that|it|what|my \w+|this) .. (is|was|are|were) (frankly |really |quite |simply
             )?none of (your|their|his|her|the (panel|company|firm)'?s|anybody'?s|anyone'?s) (\w+
             )?(business|concern)
        (i|we) (was|were|have been|had been) made to (jump|beg|sing for|dance|perform|queue|explain
             myself|justify|feel (small|stupid|old|like a|guilty|unwelcome|foolish|ridiculous|
            inferior|invisible|so|as if|as though)|look (a fool|foolish|stupid|ridiculous)|stand
             (in|for|around|outside)|sit in|wait (in|for|an|over|two|three|outside|{n}))
        (sent|shown|turned|waved|packed|thrown|brushed|fobbed) (back |straight )?(home|away|out|off|
            aside) like (a|an|some|the) (\w+ )?(schoolboy|schoolgirl|school ?child|child|beggar|dog|
            stray|thief|criminal|nobody|salesman|hawker|tramp|parcel|servant|rubbish|naughty|
            intruder|nuisance|fly)
        (agency|company|firm|school|person|man|woman|employer|manager|recruiter|house|hospital|
            place|office) (that|who|which) ... (should|ought to) be (thoroughly |deeply |truly
             )?ashamed(?!.* and i )
        your (\w+ )?(promise|promises|word|assurance|assurances) .. (you|they) (have |had |'ve
             )?(broke|broken|forgot|forgotten|never kept|did not keep|didn'?t keep)
        (on|for|because of) (a|your|the|his|her|their) (\w+ )?(promise|word|promises|assurance)
             (that|which) (was|were|is|turned out|proved) .. (worth(less)? ?(nothing|little)?|empty|
            broken|untrue|a lie|hollow|hot air)
        (turned|turns|turned) out to be (un(true|founded)|a lie|lies|false|hot air|empty|a fairy
             tale|invented|made up|pure invention)(?! .. (my|i was))
        """,
        unless=r"""
        (rumou?rs?|forecast|fears?|worr(y|ies)|i feared|i was told (elsewhere|before))
        (my|our) (own )?(worr\w+|fear\w*|doubt\w*|excuse)
        """,
    ),
    # What sort of house it is.
    wording(
        rf"""
        (silence|weeks|months|days|word|line|lines|wait|waiting|delay|treatment|behaviou?r|refusal|
            rejection|reply|answer|letter|e-?mail|this|that|manner|tone) .. (tells?|told|shows?|
            showed|says?|said|teach(es)?|taught|know|see) (me |us |everybody |everyone |anyone
             )?(exactly |just |precisely )?(what|which) (sort|kind|type) of (a |an )?(\w+
             )?{_HOUSE} (you|they|it|this|that|he|she|\w+) (really |all |must )?(are|is|be|runs?|
            have|has)
        (now|finally|at last|so) (i )?(know|see|understand) (exactly |just |precisely )?(what|
            which) (sort|kind|type) of (a |an )?(\w+ )?{_HOUSE} (you|they|it|this)
        """,
        unless=r"""
        {warm}
        (i|we) (really )?(am|are|was|want to be|work)(?=[.,!]|$)
        (proud|care\w*|honest)
        """,
    ),
)
DOUBTS: tuple[Wording, ...] = (
    # What a stranger can do that I cannot.
    wording(
        r"""
        (do not|don'?t|cannot|can'?t|fail to|could not|couldn'?t|hard to|difficult to|unable to|
            struggle to) (quite |really |for the life of me )*(see|imagine|think|understand|tell|
            work out) (what|how) (a|an|the|another|somebody|someone|anyone|anybody|he|she|they|
            your) .. (offer|offers|bring|brings|know|knows|do|does|have|has|had|can|could|brought|
            offered)( .. that)? (i|i'?ve) (cannot|can'?t|could not|couldn'?t|do not|don'?t|did not|
            didn'?t|have not|haven'?t|lack|lacked|was lacking|am lacking|am missing)
        (tell|telling|explain|know|hear|learn|understand|ask|wonder|wondering) .. (what|which) (\w+
             )?(he|she|they|the (other|winner|successful \w+|chosen \w+|person|man|woman|lady|
            gentleman|candidate)( \w+)?|somebody|someone) (has|had|have|could|can|did|does|brought|
            offers?|offered) .. (that )?i (do not|don'?t|did not|didn'?t|lack|lacked|cannot|can'?t|
            could not|couldn'?t|was lacking)(?! know)
        with (all )?(due |great |the greatest )?respect (i think |i believe |i feel |but |to all
             )*(you|they|the (panel|committee|board|company|jury|decision|manager)|your \w+) (\w+
             )?(got|made|is|are|was|were|have|has|chose|picked)(?! (good|kind|right|wonderful))
        (decision|matter|case|file|application|result|it|question of my \w+) (not |perhaps |please
             )*be (put|taken|passed|referred|shown|handed|brought) (up )?(to|before) (somebody|
            someone|anyone|a|your|the) (\w+ )?(more senior|senior|higher|higher up|above (you|him|
            her|them)|superior|superiors|head|director|boss|management|else who)(?! .. (pallets|
            training))
        """,
        unless=r"""
        (learn|improve|work on|next time|practi[sc]e)
        {no_weight} (ask|asking|argue|argu\w+|disput\w+|question\w*)
        """,
    ),
)
DEBTS: tuple[Wording, ...] = (
    # What I gave up for you.
    wording(
        rf"""
        i (have |had |'ve )?(turned down|refused|declined|gave up|given up|passed up|left|quit|
            resigned from|let go) (\w+ ){{0,4}}(offer|job|post|position|place|contract|shift|work|
            role|career|flat|studies|pension|tenancy)( \w+){{0,4}} (for (this|you|your \w+|what)|
            because (of (you|your|this)|you (said|told|promised|wrote|assured))|on your (word|
            promise|advice|assurance))(?=[.,!;]|$| (and|only|which|that|in|last))
        i (have |had |'ve )?(sold|pawned|gave up|given up|emptied|cancelled|borrowed) (my|the|our|
            from|money) (\w+ ){{0,3}}(to (be able to )?(come|travel|attend|be there|get there|see
             you)|for (this|that|the) (interview|journey|trip|chance|day))
        (?<!no )(?<!that )(that|the|this|your) {_POST} (had|has|already had) my name (written
             )?(all over|on) it
        i('?m| am| was) the one who (now |then |will |still )*(has|have|had|must|will|gets|got) (to
             )?(now )?(tell|explain|face|break it|look|go home|sit down) .. {_NEARS}
        (can|could|how (do|will|can) you|able to|have to|hope you|learn to|will have to|let you)
             (still |ever |really )?live with (yourself|yourselves|your (decision|choice|
            conscience)|this (decision|on)|what you)
        (pity|shame|unfortunate) .. (you|they) (will|'ll|now|must)( have to)? live with
        (you|they) (can|could|may|might) (have )?(no|not the (least|slightest|faintest)|hardly have
             an|little) (idea|notion|conception) .. (this|that|it|your (\w+ )?(decision|answer|
            letter|refusal|no)) (has |will |have )?(cost|costs|means|meant|done|do|does|did|mean)
             (me|us|to|my|for)
        """,
        unless=r"""
        (not (a )?complain\w*|no regrets|gladly|worth it|would do it again)
        """,
    ),
)
SCORN: tuple[Wording, ...] = (
    # The person chosen, and those who waited beside me.
    wording(
        rf"""
        (who|he|she|they|lad|girl|boy|man|woman|winner|candidate|one you (took|chose|hired|picked)|
            you (took|chose|hired|picked)) (\w+ly )?(cannot|can'?t|could not|couldn'?t|does not
             know how to|wouldn'?t be able to|would not be able to) (even )?(tell|distinguish) (a|
            an|his|her|one|the|left|good) (\w+ )?\w+ from (a|an|his|her|the|another|right|bad)
        (got|gets|was given|won|landed|was handed|has|was chosen for) (it|the|this|my|
            that) ?({_POST})? (only |just |simply |purely )?(because|since) (he|she|they) (\w+ly
             )?(laughs?|laughed|smiles?|smiled|flirts?|flirted|golfs|plays golf|drinks|dines|nods?|
            nodded|agrees|flatters|says yes|never (argues|complains|contradicts|asks)|(is|was)
             (cheap\w*|pretty|blonde?|handsome|obedient|docile|somebody'?s|someone'?s|the (boss|
            director|manager|owner|chief)'?s|related|married|good-?looking|pliable|quiet|your \w+)|
            (knows?|knew) (somebody|someone|the right|whom))
        (one|not one|half a|a single|two|three) (\w+ )?(book|brain|brains|idea|thought|tooth|word
             of \w+|year of \w+|years? of experience|qualification|certificate|sensible \w+|brain
             cell) between (them|you|the (two|three|four|five|lot)|all)
        """,
        unless=r"""
        (i (train|teach|taught|trained)|my (son|daughter|apprentice|pupil|grandson|nephew))
        (in|at) (his|her|their) first (week|day|year)
        """,
    ),
    # The house: who left it, and why.
    wording(
        r"""
        any(one|body)( who has| who had|thing)? (with )?(an ounce|a shred|a grain|a drop|an inch|a
             scrap|half|a spark|a bit|any) (of )?(an? )?(talent|sense|brain|brains|self-respect|
            dignity|taste|experience|pride|skill|ambition|integrity|decency|gift) (has |have |had |
            would have |would |will |must have |soon |already |quickly )*(left|leaves?|run|runs|ran|
            gone|goes|avoids?|avoided|quits?|quit|flees?|fled|resigned|stayed? away|escaped|works?
             elsewhere|stays? away)
        no self-?respecting \w+ (would|could|will|can)(?! .. (miss|without (loving|knowing)))
        ((did not|didn'?t|do not|don'?t|never|nobody|no one|none|hardly anyone) (\w+ )?(stay|stays|
            stayed|last|lasts|lasted|remains?|works? here)|(have|has|had)? ?(left|quit|resigned|
            walked out|fled)|vacant|unfilled|advertised|turnover|leaves?) ... ((now )?i|and now i|
            one|anyone) (can |could |do |begin to |now |begin to |am beginning to )*(see|understand|
            guess|know|imagine) why(?=[.,!]|$| now)
        (theatre|theater|company|firm|school|hospital|orchestra|house|kitchen|shop|agency|business|
            place|people|panel|team|office|person|manager|man|woman) (that|who|which) ... (was|were|
            is|are|could|would) (hardly|scarcely|never|not|unlikely) (really |ever |likely )?(going
             to|to|be expected to|able to|likely to|capable of) (know|recogni[sz]e|value|appreciate|
            understand|see|notice|want|need|be able|judge|knowing|recogni[sz]ing) .. (me|my|a|an|
            somebody|someone|what|how|experience|quality|talent|good)
        if (that|this|he|she)('s| is| was) (what|who|how) you (people |all |like to )?(call|calls|
            consider|think of as|regard as|understand by) .. ((heaven|god) help(?! (me|my|us|our))|
            good luck|i am (glad|better|well|relieved)|no wonder|then)
        """,
        unless=r"""
        (my (own )?(old|last|former|present|current)|where i (work|worked)|our (old|last|own))
        (i|we) (left|quit|resigned)
        (glad|happy|proud|love|loved|kind|kindly|wonderful)
        (stayed? (twenty|thirty|ten|forty))
        """,
    ),
)
THREATS: tuple[Wording, ...] = (
    wording(
        r"""
        (labou?r (inspectorate|inspector|office|board|court|tribunal)|inspectorate|inspectors?|
            ombudsman|regulator|tax (office|authority|inspector)|ministry|mayor|union|press|
            newspapers?|competitors?|rivals?|clients?|customers?|parents|trustees|shareholders|
            board|funders?|investors?|neighbours|council|watchdog|data protection \w+) (in \w+ |of
             \w+ |at \w+ )?(will|would|may|might|could) (surely |certainly |no doubt |perhaps |
            probably |also |very much )*(be (most |very |quite |highly |extremely |rather
             )?(interested|fascinated|surprised|amused|curious|intrigued|pleased|delighted|shocked|
            keen)|like|love|want|enjoy|take an interest) (in (how|what|the way|your|this)|to (hear|
            learn|know|see|read) (about|how|what|of|from me|that))(?! .. (my (new|bread|recipe|
            design)|about (the|our) (project|fair|garden|open day)))
        (would|'d|will|might|may) be (surprised|astonished|amazed) (how|at how|to (learn|hear|see|
            know) how) (many|few|quickly|fast|far|widely) .. (read|reads|follow|follows|hear|listen|
            share|talk|post|spreads?|travels?)( \w+){0,2} (i|me|my|in|around|to|word|news|what)
        (it )?would be (such )?(a|an|most) (\w+ )?(shame|pity|unfortunate|embarrassing|awkward|
            regrettable) (thing )?if (the|your|this|that|somebody|someone|people|word|it|they|any
             of (this|that)) .. (heard|hears|found out|learned|learnt|knew|became|got (out|round|
            around)|saw|read|leaked|public|discovered|were (told|sent|to (hear|learn|read|find)))
        (i )?(have|'ve|has) (kept|saved|printed|recorded|copied|filed) (every|all|each|copies of|a
             record) .. (and|as) (so |also )?(has|have|does|did|is|knows?) (my|our|the) (\w+
             )?(lawyer|solicitor|attorney|barrister|union|advocate|advis[eo]r)
        """,
        unless=r"""
        what i (learned|learnt|enjoyed|liked|saw)
        (my|our) (own )?(new|bread|recipes?|design|garden|book|photographs?|film|choir)
        {warm} .. (your|you)
        """,
        severity=Severity.ERROR,
    ),
)
PRAYERS: tuple[Wording, ...] = (
    wording(
        r"""
        if (there is|there'?s|you have|there be) (any|some|a (drop|spark|shred|grain|little|bit) of|
            still) (\w+ )?(mercy|pity|compassion|heart|humanity|charity) (left )?(in|at|within)
             (you|your)
        (please )?(just |only )?(do not|don'?t) (send|turn) me (away|out|back|home)(?! (with|empty))
        (you|this|your (company|firm|school|office|hospital)) (are|is|were|was) (really |truly |
            quite simply )?(the|my|our) (very )?last (hope|chance|resort|straw)( (of|for|i|we|my|
            that)|(?=[.,!]|$))
        (would|will|'d|'ll) (work|do it|come|stay|start|sweep|clean) .. (for half( the)?( pay| wage|
            (?=[.,!]|$))|for nothing|without (pay|wages|a wage)|for free|unpaid|for (a|any) (crust|
            pittance|wage))( (and|only|please|just|if|to|so)|(?=[.,!]|$))
        (take|accept|do) (anything|any (job|work|post|hours|wage|shift))(,? any \w+|,? (really|
            anything|whatever|at all|please))(?=[.,!]|$)
        """,
        unless=r"""
        (voluntee\w*|trial|open day)
        """,
    ),
)
