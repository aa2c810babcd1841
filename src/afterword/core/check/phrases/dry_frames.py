"""Frames that turn whatever stands in them into mockery."""

from afterword.core.check.constructions import Wording, wording

_N = (
    "(two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|fifteen|twenty|thirty|forty|"
    "fifty|\\d+)"
)
_LETTER = "(letter|reply|e-?mail|feedback|answer|rejection|note|message|panel|response)"
_CHAIR = (
    "(coffee|tea|biscuits?|water|plants?|receptionist|chairs?|lift|guard|toilets?|cat|dog|cleaner|"
    "car ?park|parking|sandwich(es)?|view|wifi|carpet)"
)
WORDINGS: tuple[Wording, ...] = (
    wording(
        rf"""
        who needs ... when
        if only i (had|were|was|could) (been )?(a|an|the|born|related|younger|taller|blonder?|
            cheaper|married|played|worn|gone to school|known (somebody|someone|the right|your))
        next time i'?ll (just|simply|also) (lie|guess|smile|send|pretend|be born|flip|nod|copy|
            make (it|something) up|learn to)
        (it )?(only )?took (you|the panel|your \w+|them) (only |just |a mere |all of )?{_N} (weeks|
            months) to
        always (nice|good|lovely|a pleasure|a treat|a joy) to be (told|asked|kept|reminded|second|
            the (last|spare)|interviewed by)
        (favou?rite|best) (part|moment|bit) (of the \w+ )?was .. (when (you|he|she|they|your \w+)
             (forgot|called me|left|took a call|fell|yawn\w*|answered|mixed|got)|the (silence|
            waiting|wait|long wait))
        (liked|enjoyed|loved|appreciated|admired) (the (part|moment|bit) (where|when|in which)|being
             (asked|told|called|introduced|kept|compared)) ... (twice|nobody|phone|forgot|
            forgotten|nothing|asleep|yawn\w*|somebody else'?s|another candidate)
        (really|certainly|clearly|truly|sure|surely) (do )?knows? how to (treat|make (people|a
             person|somebody|someone|candidates|one)|welcome|keep (people|candidates|a)|waste|lose)
        (gift|talent|knack|flair|genius) for (wasting|forgetting|keeping (people|us|candidates)|
            losing|making (people|us|candidates|a person) (wait|feel))
        long may it last
        may the (cheapest|youngest|best[- ]connected|loudest|luckiest) \w+ win
        fool that i (am|was)
        what (do|would) i know(?=[.,!?]|$)
        (but|then again|of course|naturally|after all),? (then )?(again )?i (only|just|
            merely) (have|
            had|ran|worked|spent|did|managed|built|taught|led|nursed|drove|wrote)(?! (a few|one|an
             hour|so much|this|just|it|to|time|five|ten minutes))
        (famous|legendary|celebrated|vaunted|much-(praised|vaunted)|renowned|so-called|
            alleged) (\w+ )?(culture|values?|process|hospitality|openness|transparency|kindness|
            feedback|diversity|flexib\w+|fairness|experts?|people skills)
        (at least|if nothing else|but|though),? (the|your) {_CHAIR} (was|were|is|are|had|knew|said|
            remembered|did)(?! (so|very|such|lovely|good to|wonderful|kind))(?=.*(nobody|no one|
            only|more than|unlike|interest|honest|real|warm(er)?\b|listen|on time))
        {_CHAIR} (was|were) (by far )?the (best|only|warmest|most honest|friendliest|most
             \w+) (part|thing|one|person|face|member)( (in|on|of) (the|your) (room|panel|day|
            interview|process|building))
        (my|the|a|even (my|the)) \w+ .. (is|was|are|has|gave|sends?|wrote|writes) .. (warmer|
            more \w+|
            longer|kinder|better|friendlier) .. than (your|the|this) {_LETTER}
        (warmer|more \w+|longer|kinder|better|friendlier) .. {_LETTER}s? from (my|the|a) (bank|tax
             \w+|landlord|dentist|gas|water|electric\w*|parking|council|insur\w+|phone|vet|library|
            robot|pharmacy)
        {_LETTER}s? from (my|the) (bank|tax \w+|landlord|dentist|gas \w+|water \w+|electric\w*|
            parking
             \w+|council|insur\w+|phone \w+|vet) .. (warmer|more (personal|human|feeling)|kinder|
            longer|friendlier)
        what you (people |lot |like to |choose to |are pleased to )?calls? (a|an|fair|feedback|
            an interview|open|urgent|competitive|family|transparent|experience|careful|merit)
        (thanks|regards|compliments|greetings|wishes|love) to (the|your) (computer|system|algorithm|
            robot|machine|software|portal|auto\w*|template|no-?reply|mail ?merge|printer)
        (candidate|applicant|first ?name|sir or madam|sir\/madam)["\]}}·]? .. is not my (real |
            actual )?name
        (addressed|began|begins|written|opened|sent|came) .. "dear (candidate|applicant|sir|madam|
            all|sir or madam|first name)
        (what a|such a) (joy|treat|delight|privilege|pleasure|relief|comfort|wonderful feeling|gift|
            honou?r) (it was |it is )?to (sit|wait|be (told|ignored|kept|left|forgotten|
            rejected|refused|used|interrupted)|discover (that|from)|be interviewed by (a|some|
            your) (phone|laptop|teenager|child|screen|\w+ who (had not|hadn'?t|never)))
        (as|so) (rare|precious|warm|personal|human|moving) as (a|an) (parking|tax|gas|bank|phone|
            water|speeding|train) (\w+)
        with (all )?the (warmth|charm|feeling|tenderness|imagination|grace|speed|care) of (a|an)
        (has|have|had|with) (all )?the (charm|charisma|personality|brain|imagination|warmth|
            attention
             span|manners|backbone|subtlety) of (a|an)
        (?<!more )(honou?red|flattered|touched|moved|thrilled|overjoyed) (to (be|
            have been) (ignored|
            forgotten|rejected|kept|left|one of (your )?{_N} (hundred|thousand)|number|a number|
            the runner|your|third|second choice)|by (the|your) (form|template|speed|silence|
            brevity))
        (your|the|this) (silence|indifference|brevity|speed|tact|warmth) (was|is|has been) (most |so
             |very |truly |quite )*(eloquent|touching|moving|impressive|charming|instructive|
            refreshing|an education|noted)
        (i'?ll|i will|i shall) (never|not soon|not) forget (the|your) (warm|kind|generous|lavish|
            rich|
            detailed|lengthy|heartfelt) .. (silence|line|lines|nothing|seconds|minutes|words)
        it('s| is) (not|n'?t) (every day|often|everybody|everyone|every \w+) (that )?.. (ignored|
            rejected|refused|forgotten|lied|kept waiting|told|interviewed by (a|somebody|someone))
        """,
        unless=r"""
        (thank you|thanks|grateful) .. (still|really) (do|did|am|was)
        (my|our) (own )?(silence|speed|brevity)
        """,
    ),
)
