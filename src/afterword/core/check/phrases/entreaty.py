"""Anything at all, on my knees: what need says when it begs."""

from afterword.core.check.constructions import Wording, wording

_WORK = (
    "(roles?|jobs?|posts?|positions?|work|tasks?|duty|duties|shifts?|salar(y|ies)|wages?|pay|"
    "contracts?|city|cities|towns?|branch(es)?|departments?|hours|place|rate|money|terms|level)"
)
WORDINGS: tuple[Wording, ...] = (
    wording(
        rf"""
        any {_WORK}(,| or| and| at| in| for)* any {_WORK}
        i (really |truly |honestly )*(don'?t|do not|wouldn'?t|would not) care( at
             all)? (which|what|how (little|much|far|low)|where|about the) .. {_WORK}
        i (really |truly |honestly )*(don'?t|do not|wouldn'?t|would not) (care|mind)( at
             all)? (which|what|where|how) ... (it |you |they )?pays?
        give me (just )?(anything|whatever|any {_WORK})
        (squeeze|fit|slip|tuck|slot|hide) me (in|on|somewhere|anywhere)
        as (a )?(\w+), as (a )?(\w+),? (or )?as any\w+
        (whatever|anything) (you (have|'ve)( got)?|that is|there is|is)? ?(lying|left|going|
            vacant|empty)( (there|around|about|over|open|for|spare))
        (yes to|take|do) (the )?(cleaning|toilets?|floors?|bins|nights?|night cover) .. (whatever|
            anything|any|or)
        (ma|sir|madam|please|kindly|i beg),? .. help me(?! (understand|to|see|improve|with|find|
            choose|decide|learn|prepare|get better))
        help me (and|for) (my|our|the) (\w+ )?(ones|kids|children|family|mother|babies)
        (please|kindly|only|just|sir|madam|ma|chance|help|anything) ... ((father|mother|son|
            daughter|wife|husband|child|baby|children|kids|family|small ones|little ones) (is|are)
             {{adv}}(sick|ill|hungry|starving|in hospital|dying|crying|waiting)|all eyes|mouths to
             feed|(school )?fees)
        ((father|mother|son|daughter|wife|husband|child|baby|children|kids|family) (is|are)
             {{adv}}(sick|ill|hungry|starving|dying|crying|depend\w*)|all eyes|mouths to
             feed) ... (please|kindly|help|chance|anything|need|job|hope|on me)
        (one|a single|just a|only a|any) (small |little |last )?chance (only|sir|ma|madam|please|is
             all|to (show|prove))
        (keep|keeping) (my|our) heads? above water
        (with|on) (my |our )?(folded|clasped|joined|open) (hands|palms)
        my hands (together|folded|clasped)
        (at|kiss|touch|fall(ing)? at) your feet
        how (badly|desperately|much) i need (this|it|that|the|a|work|any)(?! (advice|holiday|rest|
            laugh|reminder))
        (my|(you|this|it) (are|is) the) (last|only) (card|straw|door|thread|candle|open door)(?! i)
        (i|i'm|i am) (\w+ )?(writing|asking|saying|typing) .. (in tears|through (my )?tears|tears
             in)
        (asking|ask|beg|begging) (you )?(as|like) a (beggar|drowning|mother|father|dog)
        (i'?ll|i will|i'd|i would) {{adv}}(work|start|come|sit|scrub|serve|sleep) .. (for (no|a
             bowl|food|next to nothing|bus fare)|on the floor|without a (penny|wage|salary)|under
             the desk)
        (open|leave|find) .. (one|a|any) (small |little )?(door|corner|crack) .. (for me|open)
        no (one|body) else (will|would|to) (take|have|hire|help|look at) me
        """,
        unless=r"""
        (volunteer\w*|charity|archive)
        (advice|advise|suggest|recommend|book|course|read)
        {no_weight} (beg|begging|asking for)
        """,
    ),
)
