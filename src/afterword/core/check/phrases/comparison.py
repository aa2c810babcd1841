"""Mine beside theirs: marks, ranks, merit, and who should meet again."""

from afterword.core.check.constructions import Wording, wording

_GRACE = r"""
    (fair|fairly|right|deserved|respect|understand|congratulat\w+|glad|happy for|well done|agree|
        no (complaint|quarrel|argument))
    {future}
    {no_weight} (asking|ask|argue|arguing|appeal|dispute|compare|comparing)
    (learn|improve|work on|advise|advice|tip|pointers?|practise|practice)
    """
_WORKS = (
    "(publications?|marks?|scores?|scoring|figures|papers?|answers?|results?|points|applications?|"
    "tests?|cv|files?|numbers|portfolio|record|sheet|evidence|designs|mock-?ups|essays?|scripts?|"
    "solutions?|case|decision)"
)
WORDINGS: tuple[Wording, ...] = (
    wording(
        rf"""
        how (is|was|come|did|does|has|can|could|were|on earth) (it |it that )?(she|he|her|his|
            somebody|someone|a \w+|the (\w+ )?(other|woman|man|girl|boy|person|candidate|
            winner|\w+ candidate)) .. (the one|who got|got (it|the|in)|merit|(thought|judged|
            considered|found|ranked|placed|chosen|preferred)|(came|come) (first|out|top|above|
            before|ahead)|a? ?(better|stronger|closer) (fit|match|choice)|suitable)
        (so |then )?how is (it|that|this) (merit|fair|right|just|possible|transparent)
        how .. (came|come|could come|was|were|finish(ed)?|ranked?|scored?) (only |just )?(second|
            third|last|below|behind|outside|lower)(?=[.,!?]|$| (to|to the|in|on|than|the|her|him|
            with))
        (somebody|someone|a (person|candidate|man|woman|graduate)) (with|who has) (no|half|less|
            fewer|neither|hardly|barely) .. (was|is|were|could be|came|comes|got|gets) (\w+ )?(
            thought|considered|judged|preferred|ranked|deemed|a better|chosen|placed|the)
        (in|on) (the|your|both|all|every|my) (\w+ )?(test|exam|list|round|merit list|batch|ranking|
            assessment|paper|marking|scorecard)s? .. i (was|am|came|finished|stood|ranked) (the
             )?(first|top|highest|above|second|best)
        (i|she|he|they) (scored|ranked|got|had|have|has) (\w+ ){{0,2}}(higher|better|more|lower|
            less|
            fewer|worse)( (marks?|scores?|points))? than (mine|me|i|him|her|them|any|the|whoever|
            anyone|everyone)
        my (cgpa|gpa|marks?|scores?|rank|percentage|grade|results?|rate|average|numbers?) (is|are|
            was|were) .. (and|but|while|whereas) (the|his|hers?|their|your)
        (higher|lower|better|worse|fewer|weaker|smaller|shorter|thinner) .. than mine
        but mine (is|are|was|were|has|have|came|do|does)
        (re-?check\w*|re-?count\w*|re-?total\w*|re-?verif\w*|re-?tally\w*|re-mark\w*|re-scor\w*|
            re-grad\w*|re-weigh\w*|re-evaluat\w*|re-calculat\w*) (my|
            the|it|them|this|that|by)(?! (own|tyres?|oil|locks?|date|time|address))
        (marks?|scores?|papers?|results?|answers?|scripts?|it|them|figures|
            points) (\w+ )?(re-?checked|re-?counted|re-?totalled|
            re-?verified|re-?marked)(?=[.,!]|$| (by|before|
            for|again))
        (you|suggest|please|kindly|could|would|to|ask|request|somebody|someone) .. (weigh|count|
            check|read|look at|mark|score|compare|examine|judge|consider|verify|add up|go (
            through|over)) (the|my|our|those|both|all)( \w+)? {_WORKS}( \w+)? (once more|again|
            afresh|anew|a second time|by (a|some|someone) (neutral|independent|else|other))
        (please|kindly|could you|would you|ask you to|that you|time to|late to) look (once more|
            again|afresh|anew) (at|into|over) (the|my|our|those|both) (\w+ )?{_WORKS}
        (get|have|having|getting) .. (checked|marked|reviewed|counted|looked at|verified|
            read)( \w+)?
             (again|once more|by (a|some|someone) (neutral|independent|else|other|outside))
        (you|they|{{your}} \w+|the (\w+ )?(committee|board|panel|jury|assessors?|examiners?|school|
            university|department)) (has|have|may have|might have|must have|had) made (a|an|
            the|some) (\w+ )?(mistake|error|misjudge?ment|wrong)
        (committee|panel|board|jury|you|they|it) .. (meet|sit|vote|convene|confer|decide) (again|
            once more|anew|afresh)
        reconvene
        if you (were to )?(put|lay|set|look at|compare|compared|held|hold|place[ds]?|read) .. (side
             by side|next to (each|one|his|hers?|theirs)|together)
        (would|might|could|will|may) (\w+ )?(choose|decide|judge|see (it|this)|think|vote|mark|
            conclude) (very |quite )?(differently|otherwise)
        i (do |did |still |clearly |believe i )*(meet|met|satisfy|fulfil|tick|have|fit) (every|each|
            all)( (last|single|and every))? (one|of (them|the)|criteri\w+|requirement|point|box|
            line|item)
        (beside|against|next to|alongside) (that|those|the \w+( \w+)?|the record) of (the|whoever|
            your|anyone|any)( \w+)?( (you|person|candidate|man|woman|took|chose|hired|one))
        (raise|raises|begs?|raised) (the|a) (\w+ )?question (of|whether|why|how|if|as to)
        (whether|if) the (outcome|decision|result|marking|scores?|appointment) (should|can|could|
            was|is|will|ought) (\w+ )?(stand|hold|be|right|correct|final|fair|sound)
        (marked|scored|counted|ruled|graded) (me |it |as |my answer )?(wrong|down|incorrect)(?=[.,!
            ]|$| (which|does|for|when|although|while|and))
        (result|outcome|decision|marking|scores?) (is|was|are|were) not (correct|right|fair|sound|
            accurate|just|proper|in order)
        (preferred to|(preferred|chosen|ranked|placed|taken|picked|promoted) (over|above|before|
            ahead
             of)) me(?! (is|was|the))
        (did|would|do) you (\w+ )?(have )?(ask|asked|said|say|told|tell|done|treat\w*) (this to |
            that
             to |the same to |of )?(a|an|the|any) (man|woman|younger|native|local|white|father|boy)
        (merit|on merit|by merit)(?=\?)
        """,
        unless=_GRACE,
    ),
)
