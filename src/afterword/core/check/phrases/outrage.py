"""Open anger that names no insult: what one can no longer keep down."""

from afterword.core.check.constructions import Wording, wording

_COOL = r"""
    (laugh\w*|excite\w*|cold|nerv\w+|joy|happy|coffee|tea|food|sandwich(es)?|weather|smell|fish|
        canteen|drains?|soup|rain|cake)
    (at|with|about|by) (myself|the (train|bus|ferry|traffic|printer|boiler|landlord))
    i (was|felt) .. (silly|wrong|my fault)
    (a good one|the good kind)
    my (answers?|hands|slides|own)
    """
WORDINGS: tuple[Wording, ...] = (
    wording(
        r"""
        never (in (all )?my (whole |entire |\w+ )?(life|career|years|days) |before |once |yet
             )*(been|felt) (so|as|this|more|that) (insulted|humiliated|belittled|disrespected|
            degraded|angry|offended|cheated|small|let down|mistreated|demeaned|patronised)
        never .. (been )?(treated|spoken to|talked to|dismissed|handled) (so|this|that|quite so|
            as) (badly|shabbily|rudely|poorly|coldly|unfairly|cruelly|harshly|carelessly|
            contemptuously|way)
        never .. (been )?(treated|spoken to|talked to) (like (this|that|a (dog|child|criminal|
            beggar|
            servant))|in (such|this) (a )?(way|manner)|with (so little|such (contempt|disdain|
            disrespect)))
        (don'?t|do not) (you |any of you |even )*dare
        (i'?m|i am|left me|still|am|left (that|the|your) (building|office|room|place)) (still
             )?(shaking|trembling|seething|fuming|boiling|burning|raging|smarting|hot|shaken)(?=[
            .,!]|$| (with (rage|anger|fury|indignation)|at|about|over|that|from (what|how|the|
            your)))
        i .. (no longer|hardly|barely|difficult|hard|cannot|can'?t|could not|couldn'?t) .. (be|
            stay|remain|keep|pretend to be|pretend to stay|being|sound) (calm|civil|polite|silent|
            friendly|courteous|quiet|pleasant)(?=[.,!]|$| (about|to|towards?|with|after|any|when|
            over|at))
        (tore|torn|ripped|burn(ed|t)|shredded|crumpled|binned|spat on|stamped on) (up )?(your|the) (
            \w+ )?(letter|rejection|reply|e-?mail|card|brochure|form|note)
        (your|the) (\w+ )?(letter|rejection|reply|e-?mail|card|brochure|form|note|lines) .. (in|
            into|on) the (stove|bin|fire|shredder|dustbin|oven|toilet|rubbish|flames|gutter|
            waste ?basket)
        (throw|threw|thrown|hurl\w*|fling|flung|smash\w*) (the|my|a) (phone|laptop|tablet|mug|
            plate|chair|cup|computer|tie|telephone)
        (throw|threw|thrown|hurl\w*|smash\w*) .. (at|against|through|across) the (wall|window|
            room)
        who (does|would do|treats?|behaves?) (that|this|such|like|people|anyone)
        what (kind|sort) of (a )?(company|hospital|school|people|person|firm|place|manager|human\w*|
            employer|university|office|department|panel|organi[sz]ation) (does|do|would|treats?|
            drags?|lets?|makes?|leaves?|asks?|sends?|keeps?|tells?|calls?|invites?|is this|are
             you)
        (lied|lie|lying|laughed|smiled) (to|in) (my|our) (very )?faces?
        (cruel|mean|dirty|nasty|rotten|low|cheap|filthy|shabby|vile) (trick|joke|game|thing to (do|
            say)|stunt|way to)
        (keep|kept|stand\w*|stood|treat\w*|herded|left|waiting|wait|handled|shooed|lined
             up) .. like (goats|cattle|dogs|beggars|animals|criminals|dirt|servants|slaves|thieves|a
             (dog|beggar|criminal|servant|slave|donkey|thief|stray|leper|schoolboy|schoolgirl))
        (behaved|acted|sat there|carried on|spoke) like (bullies|thugs|spoilt children|gangsters|
            kings|gods|animals|savages|a (bully|thug|king|spoilt child|dictator|judge))
        (heartless|gutless|shameless|spineless|soulless|nonsense|useless|lying|arrogant|ungrateful|
            two-faced|wicked|rude|thoughtless|cruel) (lot|people|bunch|crowd|company|creatures?|
            bureaucrats?|institution|man|woman|place)
        (disgusting|wrong|shameful|cruel|unfair|rude|vile|illegal|a lie) .. you know it(?=[.!]|$)
        (pained|hurt|cut|wounded|stung) me (to (the|my) (bone|quick|core|heart|soul)|deep)
        (aloud|out loud|me|us|people|candidates|applicants|person|man|woman|\w+ing) .. (is|
            was) {adv}
            (disgusting|disgraceful|shameful|vile|despicable|sickening|revolting|obscene|wicked|
            an outrage)
        (i am|i'm|i was|we are) {adv}(disgusted|outraged|livid|incensed|appalled|fuming|seething)
        (it|that|this|which|what you \w+|to be \w+) .. an insult to (be|my|our|have|everyone|
            every|the|people|any|all)
        (shame|disgrace) (on|to) (you|your|whoever|them|all|this|the (profession|town|name))
        i (hope|pray) (you|they|your \w+) (never|all) (have to )?(sleep|forget|get|feel|find)
        """,
        unless=_COOL,
    ),
)
