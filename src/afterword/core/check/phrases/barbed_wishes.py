"""Wishes that hope for the opposite, and halves that take the other half back."""

from afterword.core.check.constructions import Calmer, Wording, wording

WORDINGS: tuple[Wording, ...] = (
    # Wishes that hope for the opposite.
    wording(
        r"""
        (if|when|should|once|in case|until|after|for when|the day|whenever) (and when |
            not if )?({your} (new |chosen |first |perfect |preferred |other |shiny |star |golden |
            dream )*\w+|{rival}|the (\w+ )?\w+|things|it all|he or she|this one|that one|
            reality) .. (lets? you down|let you all down|falls? (flat|apart|on)|falls? at|fails|
            quits|walks? (out|away)|turns out (not|to be|he|she|they)|disappoints?|jumps? ship|
            goes? (wrong|pear|belly|south|off)|proves? (too|unable|not|to be|a disappoint\w*)|
            isn'?t up|is not up|is found out|gets? found out|burns? out|crash\w*|wears? off|
            collapses?|unravels?|can'?t (cope|hack|do|deliver)|cannot (cope|do|deliver)|
            doesn'?t last|does not last|leaves(?! (you|me|us) \w+)|moves on|resigns?|runs? (off|
            away|back|for)|bites?|sinks? in|goes back|hands in|comes? unstuck|discover|finds? out|
            works? out (how|that|what))
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
            that one|the (turnover|consequences|fallout|clean-?up)|filling|explaining|
            anyone|whichever|the poor|the next)(?! and)
        (good )?luck ((finding|getting|replacing|keeping) (me|any\w*|some\w*|another|an?|whoever|
            your|people|one|him|her|them|the (right|next|perfect|ideal|same))|explaining|without|
            you('ll| will)|to (them|him|her|whoever|the (poor|lucky|next)))
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
        (hope|trust)(?! to) .. (worth (it|every)|happy (now|with (yourself|yourselves|that|what))|
            enjoy(ed|s)? (the|my|it|wasting|having) .. (free|ideas|slides|deck|plan|work|laugh|show|
            savings?|peace|silence)|make good use of|put .. to (good )?use|cheaper|saved (some|a|
            you)|serves? you well)
        best of luck (in|with|on|to) (rejecting|your search for (mediocrity|perfection|
            a unicorn)|finding (a|the|your) unicorn|everyone (who|you))
        (^|and |so |do |please |then |you'll |you will |hope you |(may|would|will|can|
            could) (\w+ ){0,6})enjoy (your (little|new|free|cheap\w*|precious|bargain|own|choice|
            quiet|kingdom|\w+ (hire|candidate))|the (savings|silence|peace|bargain|rest of (my|
            the) (slides|ideas)|quiet since|quiet now|slides|free|new hire|unicorn|mediocr\w+|
            choice|decision|\w+ candidate)|my (idea|slides|deck|plan|work|notes)s?|explaining|
            what you|being)
        (when|if) (not|n'?t) if
        when,? not if
        just saying(?=[.!,]|$)
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
        (if|when|in case) (it('s| is)|you('re| are)|that('s| is)) .. don'?t worry
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
        calmer=Calmer("I hope the person you chose settles in well."),
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
        (no offen[cs]e|no disrespect|don'?t take this|(i'?m|i am) not (being|trying to be|one to|
            bitter|angry|upset|complaining|saying|usually|normally|going to (lie|pretend))|
            i (don'?t|do not|wouldn'?t|hate|really hate) (want|mean|like|wish|to) .. (rude|bitter|
            moan|complain|fuss|difficult|sour|say (this|it)|harsh|ungrateful|petty)|not (wishing|
            wanting|meaning) to (be|sound|seem)|call me (bitter|old-?fashioned|cynical|naive|crazy|
            picky)|sour grapes|forgive me (for|if i) (think\w*|believ\w+|expect\w+|assum\w+|
            doubt\w*|hav(e|ing)|say\w*|am not|don'?t|fail|sound|laugh|find)|pardon me for|
            excuse me for (thinking|believing|expecting|having|assuming)|far be it from me|
            with (all )?(the )?(due|greatest|utmost|great|the greatest|
            all) respect(?=,? \w+ )(?! to)|to put it (mildly|politely|kindly|nicely)|
            (to )?say the least|to be (polite|charitable|generous)|let'?s (just )?(say(?! i)|
            be honest|
            face it|not pretend|be clear)|shall (we|i) say|as they say|so to speak|
            in a manner of speaking|if (you|one) can call (it|that)|so-called|self-styled|(would|
            could|might) .. be forgiven for)( .. (but|however|though|which|yet|that|\w+))?
        as (i|you) (mentioned|said|wrote|explained|noted|stated|pointed out|told you|no doubt|
            surely|clearly|should|must|of course|well|would) .. (in (my|the|all) (last|previous|
            first|earlier|three|two|many|four|several|other|second|numerous|cv|application)|(three|
            several|many|two|four|\d+) times|repeatedly|already|(know|aware|see|seen|remember|
            noticed|recall) (if|had|from|by)|had you|if you had)
        (as )?per my (last|previous|earlier|many)
        as previously
        as you (?!(so )?\w+ (ask|request|suggest|offer|propos|invit|advis|point|
            show)\w*)(so )?(kindly|eloquently|helpfully|charmingly|nicely|delicately|elegantly|
            tactfully|politely|put it|call(ed)? it|phrased|so \w+ly|like to)
        in your (infinite|great|collective) wisdom
        since you ((clearly|obviously|apparently|evidently|{didnt}|never|{cant}|
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
        you must (all )?be (so |very |terribly |awfully |extremely |far too )?(busy (with|doing|to|
            being|reject\w*)|pleased with|delighted with|thrilled|proud(?= of (yoursel\w+|the|how|
            what|your choice))|rushed)
        (couldn'?t|could not) (possibly|have been (more|less|clearer|any)|be (more|less|
            happier for|clearer)) .. (touched|thrilled|clear|obvious|impressed|interested|personal|
            generic|disappointed)?
        (warms|warmed|warming) the cockles
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
        ^(i'?m|i am) not (angry|bitter|upset)[.!]?$
        as they say in
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
        (my|i|i'm|i've|me|she|he) ... (lol|haha\w*)[.! ]*$
        (ta|thx|cheers) (for|very|so)
        ^(lol|haha)
        """,
    ),
)
