"""Whether a sentence asks for advice, or only asks."""

from typing import Final

from afterword.core.check.constructions import construction
from afterword.core.check.letter_text import Sentence

_REQUESTS: Final = construction(
    r"""
    (would|could|can|might|may|will|if|please|grateful|appreciate|love|like|welcome|value|glad|
        ask|wonder\w*|willing|happy|open|open to|helpful|hope|kind enough|able|possible|chance|
        request\w*|seek\w*|invaluable|useful|help me|advise|provide|share) ... (feedback|advice|
        advise|pointers?|tips?|guidance|suggest|suggestions?|insights?|comments?|thoughts on|
        observations?|critique|criticism|tell me (what|how|which|where|why|one|if)(?! (to|do i|
        should i|can i) (send|return|bring|claim|collect|park|apply|drop|sign|pay|pick|reach|
        contact))|share (what|how|which|one|anything|any|your thoughts)|your thoughts|areas?|
        stronger|improve|do differently|done differently|work on|help me)
    (may|might|can|could) i ask (you )?(what|how|which|where|why|one|an?( \w+)? question|
        something|whether (i|my|you would)|if (i|my|you would))
    (could|would|can|will|please|kindly|might) (you )?(please |kindly |perhaps |possibly |
        mind )*(tell|telling|let me know|say|explain|show|share|point|name|advise)
         (to )?(me )?(to )?(what|how|which|where|why|whether|if (i|my|it was)|in which|somebody|
        someone|an?( \w+)? (book|course|person|place|reason|example)|about an|one|something|
        anything)(?! (to|do i|should i|can i|may i) (send|return|bring|claim|collect|park|apply|
        drop|sign|pay|pick|reach|contact))
    (like|love|curious|keen|grateful|glad|thankful|interested|wonder\w*|want|eager|happy)
         (to )?(know|hear|learn|understand|be told|find out|about)? ?(what|how|which|where|why)
         ((one|single|part|of|my|the|skill|area|answers?|thing|exactly|you think|you thought|
        you'?d|it was that|it is that) )*(i|my|me|would|could|should)
    (tell|indicate|say|know|point out|show) (to )?(me )?(my|the|some|which|any) (\w+ )?(weakness\w*|
        weak (spot|point|side)s?|shortcomings?)
    (like|love|curious|keen|grateful|glad|thankful|want) to (know|hear|learn|ask) (just )?one
         thing
    """,
)
"""What asks for advice however the sentence ends."""
_ASKS: Final = construction(
    r"""
    (why|where|in what way|in which way) .. (i|i'd|my|me|mine)
    should i have
    if you (were|had) .. (which|what|where|how|would)
    (would|should) you (start|begin|choose|advise|recommend|suggest|take the|read)
    (was|were|is|are) (it|there) (the|because|something|anything|that|my)
    (would|should) (a|an|more|less|it|that|this|i) .. (help|better|worth|wiser|serve|useful|
        enough|do|carry|count|start|begin|be the)
    do you (happen to )?(know|have) (of )?(a|an|any|anybody|anyone|somebody|someone|some)
         (\w+ )?(good |way|book|course|place|trick|tip|person|who|method|exercise|rule)
    (what|how) (else |exactly |specifically |then |best )?(should|could|can|might|must|do|did|
        would|was|were|had|have) (i|my)
    (what|which|whose) .. (should|could|can|might|must|would|do you think|did) (i|my)
    (what|which|whose|how) .. (would|should|could|do|did) (you|ye|one|somebody|someone|people|
        your (team|colleagues|people)) .. (advise|suggest|recommend|do|done|look|looking|see|read|
        begin|start|study|learn|work|handle[d]?|answer(ed)?|put|said|say|want(ed)?|hope[d]?|
        expect(ed)?|missing|miss(ed)?|rate|stop|deal|keep|get|prefer(red)?|rather|think|find|found)
    (what|which) .. (make|made|makes|would have made|would make|help|helped|strengthen\w*|improve)
    (what|which) .. (missing|lacking|weak|weaker|weakest|unclear|let me down|tipped|decided|counted)
    what .. (in my (place|shoes|position)|if you were me|someone like me|somebody like me)
    (was|were|is|are|did|does|do|had) (it|there|i|my) .. (weak\w*|strong\w*|unclear|clear|
        convinc\w*|enough|too|short|long|missing|lacking|wrong|better|differently|sound|seem|come
         across|came across|strike|talk|lose|lost|fall|fail|miss|go wrong|rush|ramble|convince|
        question|answers?|example|pace|tone|nerves|experience|portfolio|cv|resume|code|design|
        lesson)
    (is|are|was|were) there .. (course|book|thing|anything|something|one|way|person|charity|skill|
        exercise|qualification|certificate|reading|part|answer|moment|point) ... (i|i'd|i'll|my|me|
        you|you'd|ye|worth|would|rate|recommend)
    (do|did|would) you .. (think|say|feel|find|reckon|advise|suggest|recommend|prefer|rather|know
         of) ... (i|i'd|my|me|a (book|course|way|place)|better|first)
    (any|one|a) (\w+ )?(advice|tips?|pointers?|thoughts|suggestions?|feedback|guidance|hints?)
    """,
)
"""What asks for advice where it is a question."""
_ASKS_ELSE: Final = construction(
    r"""
    (is|are|was|were|did|has|have|does) my (\w+ )?(letter|note|message|mail|e-?mail|parcel|
        application|references?|file|claim|expenses|form|place|badge|interview on)
    (is|are|will) (there )?(be )?(still )?(a|any|the|another|other|more) (\w+ )?(chance|room|
        openings?|role|job|position|post|vacanc\w+|place free|hope)
    (what|how|where|which|should|do|did|can|could|is|may) ... (return|send|bring (back|my|the)|
        pick up (my|the)|collect|drop off|reimburs\w*|invoices?|expenses|reach you|hear back|
        contact you|park|parking|pay (for|you|me)|badge|laptop|key ?card|start date|reach me|
        be decided|next steps?|need from me|do for you|help you)
    (how|where) (can|could|do|should|may) i apply
    why (could|can|did|would|do|are|were|have) (you|they|anyone|anybody|the panel)
    how (could|can|dare) (you|they)
    """,
)
"""Other questions: where to send the badge, whether a letter came, whether there is a place."""
_ADVICE_HAD: Final = construction(
    r"""
    (remember|remembered|took|take|taken|taking|follow(ed|ing)?|used?|using|kept|keep|keeping|
        came of|became of|heard|read|heeded|against) (all )?(of )?(your|the|that|this|those|his|
        her) (\w+ )?(advice|feedback|pointers?|tips?|guidance|suggestions?|comments?|criticism|
        insights?)
    """,
)
"""Advice that somebody has had already."""


def asks_advice(sentence: Sentence) -> bool:
    """Tell whether a sentence asks for advice; some words only do so in a question."""
    words = sentence.plain
    if _REQUESTS.search(words) and (sentence.is_question or not _ADVICE_HAD.search(words)):
        return True
    if not sentence.is_question or _ASKS_ELSE.search(words):
        return False
    return _ASKS.search(words) is not None
