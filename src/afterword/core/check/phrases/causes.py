"""Whose doing it was: papers lost, words relied on, what they knew all along."""

from afterword.core.check.constructions import Wording, wording

_LOST = (
    "(misplaced|lost|deleted|mislaid|mixed up|muddled|mishandled|forgot|forgotten|mistyped|"
    "misspelt|misspelled|misread|misfiled|swapped|sat on|buried|spoil(ed|t)|ruined|wasted|"
    "squandered|botched|bungled|dropped|sent me (the|a|to the) wrong|gave me (the|a) wrong|told me "
    "(the|a) wrong|never (sent|gave|passed|forwarded|told|opened|uploaded|mentioned)|failed to|"
    "neglected to)"
)
_LOSS = (
    "(failed|bombed|lost|missed|marked|came (late|unprepared)|late|unprepared|unemployed|down|have "
    "(no|neither|nothing|none)|scored|rejected|dropped|gone|(went|gone|go|given) to (somebody|"
    "someone|another)|could not|couldn'?t|did not|didn'?t|stuck|without|flopped|struggled)"
)
_SHARED = r"""
    (glad|grateful|thank\w*|thanks|laugh\w*|lucky|luckily|helped|kind\w*|happy|sorry|apologi[sz]e)
    (lost|missed) (your|a|the) (\w+ )?(train|bus|way|match|father|mother|husband|wife|colleague|
        keys?|dog)
    (my own|i know|all mine|mine alone)
    """
WORDINGS: tuple[Wording, ...] = (
    # Whose doing.
    wording(
        rf"""
        (?<!\bif )(?<!\bif only )(your|their) (\w+ ){{0,2}}(hr|recruit\w+|system|portal|office|
            assistant|agency|secretary|department|colleagues?|team|people|website|reception\w*|
            panel|lady|man|manager|side|end) (has |have |had )?(\w+ly )?{_LOST}
        (?<!\bif )(?<!\bhope )you (all |people |guys )?(have |had |\w+ly )?(misplaced|mislaid|mixed
             up|muddled|mishandled|misread|sat on|spoil(ed|t)|squandered|botched|bungled|gave me
             the wrong|sent me (to )?the wrong|told me the wrong|lost my|deleted my|forgot my)
        (you|your|recruiter|hr|panel|date|link|portal|system) ... (and |so |, )(that|this|
            which)( is|
            's| was) (why|how|the reason)( that| why)? (i|my|the|they|we) ... {_LOSS}
        (told|gave|said|sent) .. (and|so) (that|this)( is|'s) the reason
        because (you|your \w+|they|of (you|your \w+)) ... (i|i'm|my|the \w+( \w+)?)( (have|has|had|
            am|was|now|also|already))* {_LOSS}
        (turned|did turn|turn|have turned|let) (down|go) (another|a|an|two|the|my|three|all) ... (
            because (you|your)|on (your|the) (word|say-?so|assurance|promise|strength))
        on your (word|say-?so|assurances?)
        (offer|job|post|place|chance) (is|has|was) (now )?gone(?=[.,!]|$)
        (the )?(failure|fault|mistake|error|problem|delay|mix-?up|confusion|trouble) (was|is|lies|
            lay|belongs|came|sits|started|began|rests) (\w+ )?(in|with|from|on|at) (your|you|the
             panel|his|her|their)
        (belongs?|down) to you and not
        your (\w+ )?(mistake|error|slip|blunder|mix-?up|delay) (with|in|about|over|on|that)
        (mistake|fault|error) was (not mine|hardly mine|yours|theirs|never mine)
        (don'?t|do not|cannot|can'?t|fail to) see (that |how )?(the|any|it was) (\w+ )?(mistake|
            fault|error)
        if (your|the) (\w+ ){{0,2}}(recruiter|e-?mails?|office|hr|colleague|system|letter|panel|
            secretary|invitation|assistant|agency|message|people|advert)('d| had)
             (?!not|never|only just)\w+ ... (we|i|things|this|it|both)('d| would| might|
             could) (both |all |still |not |now )*(be|have)
        we both know (who|where|what|why|that|how) .. (was|were|came from|happened|decided|delay|
            fault|
            lost|went|mistake|reason)
        (knew|known|knowing|aware) (already |since \w+ |full well |all along |perfectly well |very
             well )*(that )?(there was no|it (was|would be)|the (post|job|role|money|budget|
            position) (was|would be|had)) .. (vacancy|frozen|filled|closed|gone|cut|job|post|taken|
            promised)
        was told (that )?(the|it|my|there) ... (would not|wouldn'?t|did not|was not|wasn'?t|would
             be) ... and (it|then|that|they|the) .. (turned out .. (count\w*|different|
            otherwise|false|everything|all|matter\w*|not)|counted|did (count|matter))
        (it|that|this) would (have|'ve) been (of )?(more|some|much|greater|far more) ?(use|help|
            useful|helpful) (before|earlier|sooner|in|at the time|had)
        your (\w+ ){{0,3}}(environment|link|portal|system|laptop|projector|map|directions|software|
            form|server|equipment)( (you|that) .. )? ?(was|were|did not|didn'?t|broke|crashed|
            failed|
            froze) .. (so|and) (the|my|i) .. {_LOSS}
        (score|mark|result|delay|gap) (belongs|is down|goes back) to you
        (my|our) (\w+ )?(file|papers|application|form|cv|references|certificates|portfolio) .. (
            gone missing|went missing|vanished|disappeared|got lost|been lost|lost its|went
             astray)( .. (desk|office|hands|side|your))?
        i only wish (you|your \w+|the \w+|somebody|someone|anybody|they|he|she) .. (had|knew|could
             have|were as|was as)
        as (careful|quick|generous|thorough|honest|polite|punctual|kind|clear) with (me|my|people|
            candidates|our|us|applicants)( \w+)? as
        steered me (towards?|into|to|away) .. when you .. (knew|known)
        (you|you people|your \w+) (knew|have known) (since|all|from|already|for) .. (no|filled|
            frozen|gone|closed)
        """,
        unless=(
            _SHARED,
            r"""
            wish .. (been there|seen|met|heard|more time|longer)
            i had been as
            """,
        ),
    ),
    # What others would have done.
    wording(
        r"""
        (some|other|most|decent|better|many) (firms|companies|employers|places|people|schools|
            hospitals|panels|recruiters) would (at least )?have (called|telephoned|phoned|rung|
            written|replied|answered|told|paid|had|said|asked|read|offered)
        (perhaps|maybe|possibly) (next time|one day|in future|another time|some ?day) (somebody|
            someone|you|your \w+|the \w+|they|anyone) (could|might|can|will|would|should) (\w+ly |at
             least |even |actually )?(open|read|look|tell|ask|answer|turn up|listen|check|learn|
            remember|pick up|warn|be)
        hope (you|they|your \w+|it|she|he|that) (will|'ll|are|is|would|can|prove) (be )?(\w+er|more
             \w+|a (little|bit) (\w+er|more \w+)) (with|to|than|towards?) (the|your|whoever)( (next|
            other|future|reason|one|others|rest))
        nobody should be held to
        """,
        unless=r"""
            {warm}
            but you (called|rang|wrote|did|told)
            (show|tell) me (round|around|about|how)
            """,
    ),
)
