"""Barbs so plain that nobody means them kindly; a second reader has nothing to say about them.

What rules find and holds one of these is never turned down, and what they do not find is warned of
all the same. No rule is made of the plainest: rules find most such sentences with wider nets. Of
68,894 sentences by 132 hands 136 hold one, and all of these are barbs. The others are rules
themselves, in forms that say whom they are about. Of 40,887 sentences they were mended with 698
hold one, all of them barbs; before the last of them was mended 31 of 786 were none. Of 234,762
sentences of ordinary and hiring mail, which nobody wrote as an answer to a no, 60 hold one.
"""

from functools import lru_cache
from typing import Final

from afterword.core.check.constructions import construction
from afterword.core.check.phrases import (
    case_reopened,
    claims_and_hints,
    dry_asides,
    feigned_lessons,
    plainly_meant,
    put_upon,
    said_bluntly,
    turned_praise,
)

_SENTENCES: Final = 256
"""Sentences that are remembered; the longest letter has a tenth of it."""
_DECENCY: Final = "(decency|courtesy|guts|manners|courage|backbone|nerve|good grace)"
_PAPERS: Final = (
    "(cv|c\\.v\\.|resume|résumé|application|portfolio|letter|cover(ing)? letter|file|papers|form|"
    "references?|work samples?|statement)"
)
_CHOSEN: Final = (
    "(shortlisted|chosen|hired|selected|turned down|rejected|passed over|overlooked|dismissed|"
    "ignored|considered|picked|interviewed|invited|offered|appointed|taken on|dropped|"
    "good enough|successful|unsuccessful)"
)
_NEWS: Final = (
    "(send|write|say|notice|remember|reject|tell|turn|reply|answer|get back|let me|decide|compose|"
    "type|respond|come back|manage|find the time|inform|produce)"
)

_PLAIN = construction(
    # Ill wishes.
    r"""
    i (really |truly |sincerely |just |only |honestly |do |very much )*(hope|pray|
        wish) (that )?(you|
        your (\w+ )?(company|firm|business|shop|school|bakery|hotel|office|panel|team|project)|
        this (company|firm|place|business)|the (company|firm|business|whole lot of you))( (all|both|
        soon|really|miserably|one day|\w+ly))* (fails?(?! (to|at nothing)\b)|chokes?|rots?|suffers?|
        go(es)? (bust|under|
        bankrupt|broke)|collapses?|sinks?(?! \w)|never (find|recover)|lose everything|regrets? (it|
        this|
        your (choice|decision)|what you|turning|rejecting|not (hiring|choosing)|ever)|gets? what
         (you|it|'s|is|they))
    karma (will|is going|'ll|always|never|gets|finds|catches|is coming|has a way|is a b\w+|does)
    what goes around
    shame on (you|your|all of you|everyone (at|on|in)|the (panel|company|team|
        lot))(?! for (being so|
        making me (laugh|eat)))
    (you|they) (should|ought to) (all |both |really )*be ashamed of (yoursel\w+|themselves|how|what|
        the way|your)
    good riddance to (you|your|the (company|panel|lot|whole))
    """,
    # What nobody had the decency to do.
    rf"""
    {{nobody}}( (at|in|from) (the|your) \w+)?( (ever|even|has|have))* (had|has|have|
        found) (even )?the (basic |common |simple |
        slightest |least |plain |ordinary |most basic )*{_DECENCY}( to(?! (laugh|tell me i))|
        (?=[.,;!]|
        $))
    {{they}} ({{didnt}}|{{never}}|{{hadnt}}|could(n'?t| not)|failed to)( even| once| ever)* (have |
        had |
        find |found |show me )?(even )?the (basic |common |simple |slightest |least |plain |
        ordinary |most basic )*{_DECENCY} to(?! (laugh|interrupt))
    """,
    # If you had read it.
    rf"""
    (if|had) (you|they|anyone|anybody|somebody|someone|one of you|your (\w+ )?(panel|recruiters?|
        manager|team|colleagues?|people|interviewers?)|the (panel|recruiters?|team|interviewers?))(
         (had|'d|only|even|actually|ever|properly|really|so much as|at least|just|bothered to|taken
         the (time|trouble) to|cared to))* (read|look(ed)? at|open(ed)?|glanc(e|ed) at) (my|
        the first
         (line|page) of my|(a|one|even one|a single) (line|word|
        page) of my) (\w+ )?{_PAPERS} .. (you|
        they|she|he|it|we)('d| would)
    """,
    # What was done to me.
    r"""
    (?<!if )(?<!nor )you( (have|had|'ve|all|just|simply|only|deliberately|really|people|clearly|
        knowingly|and your \w+))* (strung me along|led me on|ghosted me|made a fool (of|out of) me|
        treated (me|us) like (dirt|rubbish|garbage|trash|a criminal|criminals|an idiot|idiots|
        cattle|nothing)|stabbed me in the back|lied to my face|wasted (hours|days|weeks|months|{n}
         {time_span}) of my (time|life))
    (you|they|he|she) promised( me)? .. (and|but|then)( then)? ((you|they|he|she) ({didnt}|never|
        have not|haven'?t)|nobody|no one)( (ever|even|bothered))*( to)? (write|wrote|written|call|
        called|ring|rang|reply|replied|answer|answered|send|sent|deliver|come|came|give|gave|let)
    """,
    # How quick of you; thanks for nothing.
    rf"""
    (how|so|very|most|truly) (\w+ly )?(lovely|nice|kind|wonderful|touching|charming|thoughtful|
        generous|refreshing|delightful|impressive|efficient|sweet|good|gracious|considerate|
        prompt) .. (
        only|just|merely|a mere|barely)( \w+){{0,3}} (weeks|months|years) .. to {_NEWS}
    thank(s| you)( \w+)? for (nothing(?! (but|less|other))|wasting my|stringing me|leading me on|
        ghosting me|ignoring (me|my)|making a fool of me)
    """,
    # Why did you.
    rf"""
    why( (on earth|then|exactly|the hell|in the world|ever|even))* (did|would|have|had) (you|they|
        your
         \w+|the (panel|team|company|recruiter))( (all|even|ever|then|bother to|have to|choose to))*
         (lead me on|led me on|string me along|strung me along|waste (my|{{n}})|wasted (my|{{n}})|
        lie to
         me|lied to me|keep me (waiting|hanging|dangling|in the dark)|kept me (waiting|hanging|
        dangling|in the dark)|ignore (me|my)|reject me|turn me down|ghost me|make a fool of me)
    (i|we)( (really|still|just|do|simply|only|would|also|strongly))*('d| would)? (want|demand|need|
        like|love|insist|deserve|expect|have (a|every) right|am entitled|'m entitled)( on| upon)?
         (to (know|be told|hear|understand|learn)|being told|knowing)( (exactly|precisely|just|now|
        finally|the reasons?))* why (i|my (application|cv|name))( (was|am|were|have|had|did|
        got))+( (
        not|even|never|being|been|so|just|\w+ly))* {_CHOSEN}
    (i|we)( (really|still|just|do|simply|only|would|also|strongly))*('d| would)? (want|demand|need|
        like|love|insist|deserve|expect)( on| upon)? (to (know|be told|hear|understand))( (exactly|
        precisely|just|now|finally))* why i (wasn'?t|weren'?t|haven'?t been|didn'?t get)
    """,
    # Justify it.
    r"""
    ^(please |kindly |could you (please )?|can you (please )?|you (must|should) |so |and )*justify (
        yoursel\w+|(your|the|this|that) (\w+ )?(decision|choice|rejection|reasoning|refusal))
    """,
    # Angry at them.
    r"""
    i('m| am| was| remain| feel| felt)( (so|very|quite|still|too|really|\w+ly))* (angry|furious|
        livid|
        fuming|seething|disgusted|enraged|outraged|bitter) (at|with|about|by|over) (you(?! (all )?(
        missed|missing|leaving))|(your|the) (\w+ )?(panel|decision|letter|team|company|process|
        treatment|answer|rejection|choice|recruiter|people|silence|e-?mail|reply|behaviou?r|refusal|
        interviewers?)(?=[.,;!]|$| (and|that|because|who|has|have|was|were|all)\b))
    (your|this|that|the) (\w+ )?(letter|e-?mail|decision|rejection|answer|reply|refusal|
        silence) (\w+
        )?(left|leaves|made|makes) me (so |absolutely |simply |quite |utterly |really )*(angry|
        furious|livid|fuming|seething|sick(?! with))
    """,
    # An answer with a deadline.
    r"""
    ^(please |kindly |just |do )*(reply|respond|answer|write back|get back to me|send (it|them|me
         \w+)|explain)( (to|me|this|it|my|letter|mail|e-?mail|message|yourself))* (immediately|
        at once|
        asap|without (any |further )?delay|forthwith|right now)(?=[.,!]|$)
    i( (really|still|urgently|absolutely|will|shall|therefore))* (need|want|expect|demand|require|
        insist on) (to (hear|have (an|your) (answer|reply))( (back|from you|something))*|an?
         (\w+ )?(answer|reply|response|explanation)|your (\w+ )?(answer|reply|response|feedback|
        reasons|explanation))( (from (you|the panel|somebody|someone)|in writing|back))* (by|before|
        no later than|not later than|within|until) ({deadline}|{within})
    """,
)
_SPARED = construction(
    r"""
    {no_weight} (hop|wish|pray|want|mean|say|think|ask|feel|demand|expect)\w*
    (if|whenever|when) (you|that|it|there)('re| are|'s| is| have| can| could| feel| ever)
    (so|and) (that )?i (can|could|may|might|will) (learn|improve|work|do better|prepare|grow|
        practi\w+)
    (improve|advice|advise|learn from|work on|do better|next time|differently|get better|grow)
    (he|she|they|who|it|sister|brother|boss|uncle|aunt|mother|father|wife|husband|friend|
        grandmother|
        teacher|song|poster|book|film|sign|shirt) (always |once |used to |never )?(says?|said|told|
        sang|sings|wrote|asked|reads)
    (joke|joking|teas\w+|laugh\w*|song|novel|film|play|story|poem|board game|cat|dog|horse|goat)
    (thank\w*|grateful|glad) ... (explain\w*|telling|told)
    """
)

_TOLD: Final = (
    *turned_praise.WORDINGS,
    *feigned_lessons.WORDINGS,
    *dry_asides.WORDINGS,
    *put_upon.WORDINGS,
    *case_reopened.WORDINGS,
    *claims_and_hints.CLAIMS,
    *claims_and_hints.PRESSURES,
    *claims_and_hints.HINTS,
    *claims_and_hints.SLIGHTS,
    *claims_and_hints.ENTREATIES,
    *claims_and_hints.BELITTLED,
    *claims_and_hints.ADORATION,
    *plainly_meant.REPROACHES,
    *plainly_meant.DOUBTS,
    *plainly_meant.DEBTS,
    *plainly_meant.SCORN,
    *plainly_meant.THREATS,
    *plainly_meant.PRAYERS,
    *said_bluntly.EVERY,
)
"""What rules find as well, in forms that say whom they are about."""


@lru_cache(maxsize=_SENTENCES)
def is_unmistakable(words: str) -> bool:
    """Tell whether a sentence holds a barb that nobody means kindly.

    Args:
        words: In the plain form of a sentence, without what it quotes.
    """
    if _PLAIN.search(words) is not None and _SPARED.search(words) is None:
        return True
    return any(
        one.pattern.search(words) is not None
        and (one.unless is None or one.unless.search(words) is None)
        for one in _TOLD
    )
