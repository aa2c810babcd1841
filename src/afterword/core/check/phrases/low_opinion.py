"""A verdict on oneself, in plain words."""

from afterword.core.check.constructions import Wording, wording

WORDINGS: tuple[Wording, ...] = (
    wording(
        r"""
        (i'?m|i am|i was|i feel|me,? i am|i'?ve (always )?been|such) {adv}(a |an )?(silly |stupid |
            tired |slow |sad |thick |dull |poor |washed-?up |clumsy |daft )?(old )?(fool|dinosaur|
            relic|has-?been|nobody(?!')|dunce|clot|dud|hopeless case|lost cause|thickhead|
            blockhead|donkey|square peg|ex-\w+ who)
        (a|an|just a|some|this) {adv}(old|silly|stupid|thick|dull|slow|useless|worthless|
            talentless|hopeless|mediocre|failed|washed-?up) (fool|man|woman|nobody|failure|cow|
            goat|donkey|idiot|relic|case|bookkeeper|ex-\w+|nurse|teacher|clerk|person) like me
        (i|i'?m|i am|i was|i feel|i'?ll be|man|woman|person|fool|me) {adv}(of )?(no|little|not much|
            not
             any) use to (anybody|anyone|any \w+|you|man|a (company|school|team))
        (i|who) (was|am|were|have been)? ?never (been )?({adv}(clever|smart|bright|quick|good|
            strong|educated|talented|pretty|young|gifted)) enough (for|to)
        (nothing|not much|little) (there|here|in me|about me|worth) .. (to see|seeing|look at|
            hiring|interest\w*|offer)
        (somebody|someone|people|a (person|man|woman|girl|boy)) like me (should|would|could|can|has|
            have|had|do|does|will|belongs?|is|are) ?(never|n'?t|not|no|only|nowhere|better|have
             known)
        (shouldn'?t|should not|had no business|have no business|no right|never should have) (have
             )?(aim\w*|apply\w*|applied|try\w*|tried|hop\w*|dream\w*|bother\w*|think\w*|thought|
            being|to (be|apply|hope))( (in|so|at|for|that|here|to))
        (has|have|had) no business (in|being|applying|with|at|near)
        (all|everything|about all|the most) (that )?(i'?m|i am|i'?ll ever be) (fit|good) for
        (not|n'?t|never|hardly|scarcely) (be )?(fit|good|worthy) (enough )?(to|for) (lead|be (in|
            seen|near|hired)|anybody|anyone|anything|human|a (place|company|room|proper))
        (useless|no good|hopeless|unfit|no use|good) for (anything|nothing|anybody)( but|
             except|(?=[.,!]|$))
        (i'?m|i am) past it
        (past it|over the hill|on the scrap ?heap|ready for the scrap ?heap)(?=[.,!]|$)
        nobody (wants|takes|hires|needs|employs|will (take|want|hire)) (an? )?(\w+ )?(old|me|such|
            like|people like|woman|man|immigrant)
        why nobody (takes|wants|hires|calls|needs|keeps) me
        (my|this) (english|accent|work|life|face|brain|memory|cv|career) is (a |not |so |no
             )*(shame|disgrace|joke|better|bad|mess|ruin|rubbish|embarrassment)
        no (lab|firm|school|company|ward|employer|shop|kitchen|court|sane \w+|one) in (its|their|
            his|her) right mind
        (spoil|spoils|ruin|ruins|break|breaks|kill|kills|wreck|wrecks)s? (whatever|everything|
            every \w+|anything|any \w+) (i|she|he|room|it|that|you)
        (found out|seen through|exposed|unmasked) by (proper|real|you|actual|true)
        (not|n'?t|never|no) (a )?(real|proper|true) (designer|engineer|teacher|nurse|writer|\w+er|
            \w+ist) .. (never|will be|anyway|just|only)
        (designer|teacher|nurse|engineer|writer|person|man|woman|\w+er) with(out|
             no) (any )?(talent|
            brain|brains|gift|hope|future|skill|skills)
        (don'?t|do not|never) (really )?know why (i|you|anyone|anybody) (\w+ )?(bother\w*|try|tried|
            invited me|apply|applied|thought (a|an|somebody|someone|i could))
        (never|not) going to (amount to|be anything)
        (waste|wasted|spend|spent|gave|lose|lost) .. (hour|afternoon|day|morning|time|minute) .. (on
             a (failure|fool|nobody|loser)|of your life on)
        (always|only) (been )?the one (they|who|that) ... (and i (see|know|understand) why|picked
             last|left (over|behind)|nobody)
        never (fit|good|meant) (to|for) (be|lead|anyone|anything|a)
        (pass over|passed over|reject\w*|refus\w*|against|see|interview\w*|hire|with|on) (a|an|
            such an?) {adv}
            (\w+ )?(old |silly )?(fool|idiot|nobody|failure|dinosaur|dunce)(?=[.,!]|$| (who|that|
            like))
        heaven knows (there|i|my) .. (nothing|not|no|never|little)
        i (should|could) have known( .. (somebody|someone|place|better|never))?(?=[.,!]|$)
        (failure|flop|disaster) (at|in) everything
        """,
        unless=r"""
        {no_weight} (useless|hopeless|a fool|past it)
        (not yet|learning|practi[sc]ing|working on|improving|getting better|better at)
        (i was|i felt|i'm) (a )?(bit|little|slightly)
        (actor|villain|part|role of|play|scene|jester|april) .. fool
        """,
    ),
)
