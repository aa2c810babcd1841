"""How people ask somebody in without saying *interview*: come Thursday, which suits, he'll see you.

A day beside *come* says little by itself; where the message speaks of work or answers somebody, it
is an invitation. *Bring your tickets* and *ask for me* bear it out.
"""

from typing import Final

from afterword.core.reading.signals import Needs, Phrasebook, Signal
from afterword.core.reading.vocabulary.when import TO_MANY, WHEN

say = Phrasebook(
    {
        **WHEN,
        "session": r"(?:interview|oral board|panel|screening|chat|call|slot|audition|demo|onsite|"
        r"on-site|trial|second (?:round|meeting|part)|r1|r2|first round|road test|tasting|"
        r"walk-?in|conversation)",
        "asking": r"(?:^|[,;:.] |\b(?:please|pls|kindly|so|do|just|(?<!did )you|you can|you may|"
        r"says|said|but|then|and|rather) )",
        "not_home": r"(?!.{0,50}\b(?:bbq|dinner|birthday|party|wedding|grandma|kids|barbecue|"
        r"supper|christening|funeral|as usual|eat|game|movie)\b)",
        "seer": r"(?:they|he|she|panel|director|principal|chair|board|matron|manager|boss|gm|"
        r"md|owner|elders|client|partner|committee|captain|chef|chairman|founders?)",
    }
)
NOTHING = Needs.NOTHING
HINT = Needs.HINT
WORK = Needs.WORK

SAID_PLAINLY: Final[tuple[Signal, ...]] = (
    say.decides(
        6.4,
        r"<asking>(?:come|swing by|stop by|drop by|drop in|pop in|pass by|call in) (?!and eat|and "
        r"have|for (?!an? |your |the |us\b|interview)|from|out|back from|true|due|into|home|up "
        r"with)(?:\S+ ){0,5}?<day><not_home>",
        needs=HINT,
        is_hedged=False,
    ),
    say.decides(
        6.0,
        r"\b(?:can|could|would|will) (?:you|u) (?:please |also )?(?:(?:come|meet) (?:\S+ ){0,6}?|"
        r"(?:make it|do|manage) (?:\S+ )?|(?:spend|have) (?:half an hour|an hour|(?:a|the|half a) "
        r"(?:\S+ )?(?:day|morning|afternoon|hour)) (?:\S+ ){0,3}?)<day><not_home>|"
        r"\bwould it be (?:wasting|too much|possible) .{0,40}\b(?:come|visit|meet)\b|"
        r"\b(?:have you|would you have|do you have|are you free for|free for) (?:\S+ ){0,2}?"
        r"(?:min(?:ute)?s|half an hour|an hour)\b",
        needs=HINT,
        is_hedged=False,
    ),
    say.decides(
        6.6,
        r"\b(?:(?:<seer> (?:and \S+ (?:\S+ ){0,3}?)?(?:would |will |can |could |wants? to |like "
        r"to |love to |liking to |also |still ){1,4})|(?:we|i) (?:would |still |also )*(?:want|"
        r"like|love) to )(?:see|meet|hear|interview|talk to|speak to|speak with|talk with) "
        r"(?:from )?(?:you|each of you|both of you|the two of you)\b(?: (?:again|then|next|"
        r"instead|straight|once more|one more time|properly|alone)\b|(?: \S+){0,4}? (?:<day>|"
        r"<clock>))",
        needs=HINT,
        is_hedged=False,
    ),
    say.decides(
        5.5,
        r"\b(?:like|love|want|liking|wishes|keen) to (?:meet|interview) (?:with )?you\b(?! all| "
        r"guys)",
        needs=WORK,
    ),
    say.decides(
        6.0,
        r"\b(?:your (?:new |second |next |first |\S+ )?<session>|(?:our|the) (?:second |next |"
        r"first |\S+ )?(?:interview|call|chat|audition|screening|trial|demo|r1|r2|walk-?in)) "
        r"(?:\S+ ){0,8}?(?:is|are|has|will|now|moved|scheduled|confirmed|on) (?!not|over|"
        r"off)(?:\S+ ){0,5}?(?:<day>|<clock>)",
        needs=WORK,
    ),
    say.decides(
        6.0,
        r"\b(?:confirms?|confirming|reminder|moved|move|moving|shift|reschedul\w+|scheduled) "
        r"(?:that |of |about |for )?(?:your|our|the|you for|you are) (?:\S+ ){0,6}?<session>\b"
        r"(?! (?:records|notes|room))",
        needs=HINT,
        is_hedged=False,
    ),
    say.decides(
        5.5,
        r"\b(?:expecting you|(?:kept|have|put|got|booked|pencilled) you (?:down |in )?for) "
        r"(?:\S+ ){0,2}?<day>|"
        r"\b(?:still (?:good|ok|okay|on|fine) for|be on (?:zoom|teams|skype)|"
        r"hear you on) (?:\S+ ){0,3}?(?:<day>|\d)",
        needs=HINT,
        is_hedged=False,
    ),
    say.decides(
        5.5,
        r"\b(?:which|what) (?:time |day |one |of (?:these|those|them) )?(?:suits|works|is better|"
        r"would suit|is best)\b|\b<weekday> (?:at )?\d\S*(?: ?[ap]m)? (?:\S+ )?(?:possible|ok|"
        r"okay|suit|good|work)\b|\b(?:let us|then we|we will|and we) talk (?:terms|about|after|"
        r"across|over)\b",
        needs=WORK,
        is_hedged=False,
    ),
    say.decides(
        5.5,
        r"\b(?:half (?:an |a )?hour|\d+ min(?:ute)?s?) (?:on the phone|over (?:zoom|gmeet|teams|"
        r"coffee))\b|\b(?:show|let) (?:us|me) (?:\S+ ){0,2}?(?:what you can do|see (?:your|you|how "
        r"you))\b|\bgmeet (?:link|with)\b|\bsame (?:teams|zoom|gmeet|meet) link\b|"
        r"\byou (?:may|can) (?:now )?attend\b|\bnow invited (?:for|to|on)\b",
        needs=WORK,
    ),
    # between friends this is no more than half of an invitation
    say.decides(2.4, r"<asking>come (?:\S+ ){0,4}?<day><not_home>", is_hedged=False),
    say.supports(
        1.0,
        r"(?:^|[,;:.] |\b(?:and|please|pls|you) )(?:ask for (?:me|the|\S+(?= at))|bring "
        r"(?:(?:your|last|two|photo|id|original|ur|a|any) )(?:\S+ ){0,3}?(?:papers|certificates?|"
        r"tickets?|cdl|licen[cs]e|id|portfolio|knives|badge|cv|resume|documents?|copies|salary "
        r"slips|drive|mask|medical|references?|work|passport|piece|tools|iron|boots))\b|"
        r"\b(?:anything you have made|original certificates|photo id|park (?:behind|opposite|at|"
        r"in)|business attire|panelists?|panel of)\b",
        needs=NOTHING,
    ),
    say.opposes(3.0, TO_MANY),
)
"""Constructions of an invitation that need no word for interview."""
