"""Arrangements made over the reader's head, and hurry."""

from afterword.core.check.constructions import Wording, wording

_ASKED = r"""
    (if|when|whenever|once) (you|it|that|they|there|agreed|convenient|possible|suit\w*)
    (no (hurry|rush|pressure)|only if|if (that|it)|at your leisure|as you (offered|suggested|asked|
        invited|proposed))
    (would you mind|may i|could i|might i|i would ask|happy for me)
    (not|n'?t|never|without) .. (put|name|list|give) you
    (good|better|happy|happier) news
    (leave|leaving) you (in peace|alone|be)
    (return|bring back|hand back|give back|drop off|collect) (the|your|my|a)
    """
WORDINGS: tuple[Wording, ...] = (
    wording(
        r"""
        (put|named|given|listed|using|nominated|entered|used|gave) (you|your name) (down |
            already )*as (my |a |the |one of my )?(references?|referees?|sponsor|guarantor|contact|
            mentor|host|recommender)
        (put|booked|reserved|blocked|added|set aside|taken|pencilled) (\w+ ){0,4}(hour|slot|time|
            meeting|call|minutes|lunch|coffee) .. (in|on|into) your (calendar|diary|schedule)
        (kept|keeping|cleared|held) .. (free|open|clear) for (you|this job|the job|your (call|
            answer|reply))
        kindly (revert|do the needful|confirm|expedite|arrange|update|inform me|tell me (by|what is|
            the status)|reply (by|today|soon|immediately)|respond|process|forward my|push|put me)
        do the needful
        (today|tonight|tomorrow|this week|monday|this evening) itself
        without fail
        at the earliest(?! (in|it|i|we|would|will|could))
        (reply|answer|tell|revert|call|confirm|let me know|status|hear) .. by (this|the) (weekend|
            evening|coming)
        thank(s| you) in advance for (introduc\w+|recommend\w+|speaking|putting|forward\w*|passing|
            arranging|sending|calling|referring|mak\w+|giv\w+|meet\w+|connect\w+|sorting|
            your (prompt|quick|help|reply|support|introduction|referral|recommendation|call|
            positive|favou?rable))
        (so|and),? when (exactly|precisely)
        when exactly (will|can|do|are|is|should|may|would)
        when are you free to (introduce|call|meet|recommend|talk|speak|refer|put|sign|sit)
        i('ll| will| shall| do|'ve| have)? ?(take it|taken it|assume|presume|trust|expect)( that
            )? (i can (rely|count|depend) on you|you (will|'ll|are going to|
            have already) (introduce|
            call|speak|recommend|put|forward|send|arrange|write|find|mention|pass)|((your )?silence|
            no (news|answer|reply)) (means|is) (that )?(yes|consent|agreement|a yes|you (agree|will|
            are (working|doing|on|arranging|speaking))))
        (count|counting|rely|relying|depend|depending) on you (to|now|for (this|that|a|the|my))
        (waiting|wait|ready) (now )?(only |just )?for your (contract|offer|call|confirmation|
            introduction|signature|yes|green light)
        (ask|tell|get|make|have) \w+ to (hurry|sign|speed|push|chase|decide|confirm)
        (hurry|chase|push|speed|press|nudge) (it|him|her|them|things|this|that) (up|along|a little|
            a bit|on)(?! myself)
        people for you to (call|write|contact|speak|ring|e-?mail|ask)
        (my|these|the|all) (\w+ )?(slides|pages|portfolio|plan|drafts?|chapters|
            designs) before (then|
            that|we (meet|speak)|the call) .. (bring|comments|notes|please|and|send)
        confirm (today|now|at once|that i'?m|that i am|i am|my (place|name|position|start))
        (put|keep|place|move|have) me (at|on|in|to)? ?(the )?(top|first|front|head) (of|on|in|for)
        (first|next|top) (on|of|in) (the|your) list(?! of (people|things|places|those))
        try your (mobile|home|cell|private|extension|boss|house|husband|wife|personal)
        (you|your \w+) (will|'ll|can|should) (be )?(ringing|calling|expect(ing)?|hear(ing)?|get(
            ting)?|receiv(e|ing)) .. (from (them|my|me|her|him)|their call|a call|my call) .. (this|
            on|tomorrow|today|monday|tuesday|wednesday|thursday|friday|next)
        (expect|be ready for|look out for) (their|a|my|the|his|her) (call|visit|e-?mail|
            message) (on|
            tomorrow|this|today|at|by|next)
        (they|he|she|it) (will|'ll) be (ringing|calling|contacting|writing to|phoning) you
        (as i|i|since i)('ve| have)? .. heard nothing .. (i|so) .. (taken|take|assume\w*|will|
            shall|presume)
        """,
        unless=_ASKED,
    ),
)
