"""Thanks for what nobody gives thanks for, and letters in their own formulas."""

from afterword.core.check.constructions import Calmer, Wording, wording

WORDINGS: tuple[Wording, ...] = (
    # Delight in unpaid work.
    wording(
        r"""
            (lovely|delightful|wonderful|great|nice|fun|a (pleasure|joy|privilege|treat|delight)|
                an honou?r) ... (for free|for nothing|unpaid|without pay)
        """,
        unless=r"""
        (glad|happy|pleased|volunteer\w*|offer\w*|free (ticket|entry|lunch|coffee|course))
        """,
    ),
    # Thanks for something nobody gives thanks for.
    wording(
        r"""
        thanks? (you )?{adv}(so much |very much |a lot |a bunch |a million )?for (nothing|sod all|
            all the (nothing|silence|help you)|the (rejection|refusal|brush-?off|runaround|
            privilege|silence|wait|waiting|form|template|automated(?! (reminder|alert|receipt|
            confirmation))|boilerplate|copy|snub|two (\w+ )?(lines?|
            sentences?|words|paragraphs|seconds|clicks)|honou?r|free|lesson|education|entertainment|
            reminder (that|of (how|why|what|my))|wake-?up|lovely|delightful|heartfelt|touching|
            charming|beautiful|incredibly|very (brief|detailed|personal)|speedy|swift|belated|
            confirmation|insight into (how|the way)|(\w+ )?experience of|opportunity to (be|wait|
            waste|sit|fund|entertain|watch|compete for|work for free|find out|discover|provide)|
            chance to (be (rejected|ignored|humiliated)|waste|provide)|memories(?=[.,!]|$)|laugh|
            cold shoulder|closure|pep talk)|wasting|ignoring|stringing|leading|making me|
            keeping me (waiting|hanging|in the dark)|leaving me (hanging|in the|waiting)|
            confirming .. (what|my|why|how)|proving|sparing (me|a|thirty|two|the)|(all|both) of|
            not (bothering|even|calling|reading|replying|giving|wasting any)|showing me (
            how|what|who|exactly|your true|the door)|teaching me|finding (the|a) (time|
            \w+ (minutes?|seconds?))|managing to|
            bothering|getting (back|round|around) to (it|me|this|telling) (at last|eventually|
            finally|in the end|so)|clearing that up|nothing|playing|your (honesty|candou?r|
            transparency|kind|promptness|speed|consideration|thoughts|concern|sympathy|generosity|
            wisdom|interest), (such|however|if|though|which|late|eventually|at last|finally|brief))
        thanks? (you )?(for .. )?,? ?(i suppose|i guess|such as it (is|was)|for what it('s| is|
             was) worth|if (that's|that is) (the word|what)|if you can call it|or not|
            at (long )?last|but (i|it|you|that|no thanks|frankly|honestly))
        thanks? (you )?for (the|your) (time|e-?mail|letter|update|message|call|reply|response|
            news|feedback|interview|consideration|honesty|interest) (\(|- ?|, )?(all|both|such|
            finally|at last|eventually|i suppose|i guess|however|if|what little|brief|belated|
            though|even (if|though)|or (what|the lack|lack)|although (it|i|you)|when (you|it|they)|
            the little|the few|the whole|the full|limited|little) (\w+)
        (letting me know|telling me|getting back to me|replying|your (reply|response|e-?mail|
            answer|decision)|the (reply|response|update|answer))(,? ?\(?-? ?)(finally|eventually|
            at (long )?last|in the end|at all|after (only|just|a mere|all|so|i|weeks|months|
            {n} (weeks|months|emails|reminders|chasers|calls))|{n} (weeks|months) (late|later|
            after)|only (after|{n})|better late|(by|through|via) (a )?(form|robot|template|text|bot|
            portal|computer|no-?reply|machine))
        """,
        unless=r"""
        thanks? for nothing (but|other)
        for the (wait|form|two|free) .. (and|you|worth)
        thank(s| you) for the (opportunity|chance) to (be considered|watch|find out|discover)
        (but|and) i (really|still|wanted|do|did|am|loved|enjoyed|appreciat\w*|hope|know|
            understand)
        (letting|telling) me .. (finally|at last) (understand|see)
        for the lesson(?! in)
        pages of it
        for the (free|lovely) (coffee|lunch|tour|cake|tea|book)
        """,
        calmer=Calmer("Thank you for letting me know."),
    ),
    # A letter written back at them in their own formulas.
    wording(
        r"""
        after (much |long |very |due |careful |thorough )*(consideration|deliberation|thought|
            review) .. i (have |regret|must|am|will|find|wish|'ve)
        i (regret|am sorry|am writing|would like|wish) to (inform|advise|
            notify) you (that)? .. (unable|cannot|can'?t|decided|not|declin\w+|your|rejection|
            reject\w*|pass)
        (unable|not able|not in a position|declin\w+|refus\w+) to accept your (rejection|
            refusal|decision|letter|no)
        your (rejection|refusal|company|organi[sz]ation|application|letter|decision) (does not|
            doesn'?t|did not|didn'?t|fails to|was not|is not|failed to|has (not )?been) (meet|match|
            fit|satisfy|suit|unsuccessful|selected|shortlisted|successful|considered|reject\w*|
            what i)
        (keep|kept|keeping|place|put|hold) your (rejection|letter|details|company|name|refusal|
            organi[sz]ation) on (file|record)
        (volume|number|quality|calibre|standard) of (rejections?|refusals?|rejection letters)
        (reject(ing|ion of)|turn(ing)? down|refus(ing|al of)|disappoint\w+) (future|other|more|
            many|further) (candidates|applicants|applications|people)
        (i|we) (have|'ve) (decided|chosen|opted) (not )?to (pursue|proceed|move forward|go in|
            go with|decline|reject|continue) .. (other (companies|employers|firms)|another (company|
            employer|firm)|a (different|better) direction|your (rejection|company|offer of|
            decision)|with (your|employers))
        competition (for my|among employers)
        we (were|have been) impressed by (your|the) (company|rejection)
        (future|further) (rejections|endeavou?rs in (reject|recruit|disappoint)\w+)
        """,
        calmer=Calmer("Thank you for letting me know."),
    ),
)
