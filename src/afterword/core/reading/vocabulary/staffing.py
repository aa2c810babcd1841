"""How agencies and crewing desks write, who fill shifts, blocks, requirements and rotations.

They never speak of a vacancy. A *req* is pulled, a *block* is cancelled, a *profile* was not
considered, a *slot* is released; and what they have is *going*, for whoever is *about*.
"""

from typing import Final

from afterword.core.reading.signals import Needs, Phrasebook, Signal
from afterword.core.reading.vocabulary.when import WHEN

say = Phrasebook(
    {
        **WHEN,
        "order": r"(?:reqs?|requirements?|demand|mandate|assignment|booking|block|contract|"
        r"mobili[sz]ation|deployment|joining|rotation|indent)",
        "turns": r"(?:shifts?|lates|earlies|nights|long days|sleep-?ins?|lines?|blocks?)",
        "away": r"(?:closed|pulled|cancell?ed|(?:put )?on hold|frozen|scrapped|binned|axed|"
        r"stood down|withdrawn)",
        "client": r"(?:they|he|she|client|customer|manager|gaffer|foreman|hospital|school|trust|"
        r"ward|site|hotel|head|owner|charterer|principal|unit|home)",
        "paper": r"(?:profiles?|cvs?|resumes?|submissions?|candidature)",
    }
)
HINT = Needs.HINT
WORK = Needs.WORK

REFUSALS: Final[tuple[Signal, ...]] = (
    say.decides(
        6.0,
        r"\b(?<!your )<order> <upto8>(?:has|have|had|is|are|was|were|got|gets|been|being) "
        r"<upto2><away>\b|\b<opening> got (?:<away>|filled)\b",
        needs=WORK,
    ),
    say.decides(
        5.5,
        r"\b(?:has|have|had|just|already) (?:just |now )?(?:closed|cancell?ed|pulled|binned|"
        r"scrapped|frozen|axed) (?:the|this|that|their|all) <upto6>(?:<order>|<turns>)\b|"
        r"\bclosed (?:the|that|this) <upto6>reqs?\b|\bput on hold (?:the|this|that|all|their) "
        r"<upto2><order>\b",
        needs=WORK,
    ),
    say.decides(
        6.0,
        r"\b(?:your )?names? not <upto1>(?:in|on|there|among|amongst|found|figur\w+|appear\w*) "
        r"<upto2>(?:lists?|panel|results?|there)\b",
        needs=WORK,
    ),
    say.decides(
        6.0,
        r"\b(?:your|our|the) <paper> <upto2>not <upto2>(?:considered|shortlisted|selected|"
        r"cleared|picked|accepted|forwarded)\b|\b(?:profile|feedback|candidature) "
        r"<upto6>(?:is|was|got|been) (?:a )?(?:rejected?|screen reject\w*|negative|duplicate)\b",
        needs=WORK,
    ),
    say.decides(
        6.0,
        r"\b<client> <upto4>(?:do|does|did|will|would) not want you\b(?! to)",
        needs=WORK,
    ),
    say.decides(
        5.5,
        r"^(?!.*\b(?:without|otherwise|until|till|before|once|unless|alone)\b).*\b(?:can not|"
        r"cannot|not able to|unable to|not allowed to) <upto1>(?:(?:send|submit|supply|field|"
        r"deploy) you (?:up|in|out|there|for|again)|place you (?:with|at|there)|"
        r"put you (?:forward|up for))\b",
        needs=WORK,
    ),
    say.decides(
        5.5,
        r"\bthat is (?:all )?(?:your|ur|the) <upto2><turns> gone\b|\byour <upto2><turns> "
        r"<upto3>(?:cancell?ed|gone|covered|pulled)\b",
        needs=WORK,
    ),
    say.decides(
        6.0,
        r"\b<decided> <upto2>(?:leave|leaving|keep|keeping) (?:the|this|that|your) "
        r"<upto7>(?:empty|vacant|unfilled)\b",
        needs=WORK,
        is_hedged=False,
    ),
    say.decides(
        6.0,
        r"\b(?:candidate|person|profile|somebody|someone) from (?:an?other|a different) "
        r"(?:supplier|agency|vendor|partner)\b|\b(?:all )?other (?:submissions?|profiles|cvs|"
        r"candidates|names) <upto3>(?:treated as |considered )?(?:declined|rejected|closed|"
        r"released)\b",
        needs=WORK,
    ),
    say.decides(
        5.5,
        r"\b(?:offered|gave|given|gone|went) <upto2>to (?:an?|two|three|one of (?:the|their)|"
        r"their (?:own|regular|bank)) <upto2>(?:locals?|internals?|regulars?|<person>) before\b",
        needs=WORK,
    ),
    say.decides(
        5.0,
        r"\byour <upto2>(?:slot|seat|ticket|visa) (?:has been|have been|was|is|got) <upto2>(?:"
        r"released|cancell?ed|withdrawn|given (?:away|to))\b",
        needs=WORK,
    ),
    say.supports(
        1.5,
        r"\b(?:not you,? just|nothing to do with you|no reflection on you|not down to you)\b|"
        r"^no (?:joy|luck|dice)\b|\bon to the next\b",
        needs=HINT,
    ),
)
"""What was to be filled is not, or by others."""

APPROACHES: Final[tuple[Signal, ...]] = (
    say.decides(
        5.5,
        r"\b(?:are |r )?(?:you|u) (?:free|about|available|around|up) <upto7>(?:shifts?|cover|"
        r"shutdown|nights?|block|lates|earlies|supply|locum|\d+ ?(?:wks?|weeks?))\b|\bfree "
        r"(?:tomorrow|today|tonight|<day>) for an? \S+ (?:at|in)\b",
        needs=HINT,
        is_hedged=False,
    ),
    say.decides(
        5.5,
        r"\b\d+ (?:new |more |extra )?<turns> (?:going|available|match\w*|left|open|to fill|up "
        r"for grabs)\b|\b(?:urgent|last minute) cover\b|\b(?:has|have|got) <upto3><turns> (?:out|"
        r"going|available|if any good)\b",
        needs=HINT,
        is_hedged=False,
    ),
    say.decides(
        5.5,
        r"\b(?:want|shall|should|like) (?:me to|i|us to) (?:send|sub|submit|put|pop) (?:you|ya|"
        r"your (?:cv|profile|details|name)) (?:over|in|forward|up|across|through)\b|\bcan (?:sub|"
        r"submit) you (?:to|in|forward)\b",
        needs=HINT,
        is_hedged=False,
    ),
    say.decides(
        6.0,
        r"\b(?:we|i) <upto1>(?:been|are|am) (?:exclusively )?(?:mandated|retained|engaged|"
        r"instructed|commissioned) (?:by|to (?:find|identify|search|fill|recruit))\b",
        needs=HINT,
    ),
    say.decides(
        4.5,
        r"\bstill (?:have|got) (?:that|the|those|a) <upto8>(?:wks?|weeks?|<turns>|<opening>|"
        r"contract)\b",
        needs=WORK,
    ),
)
"""What is going, and whether one is about."""

MEETINGS: Final[tuple[Signal, ...]] = (
    say.decides(
        6.5,
        r"\b(?:kindly|please|pls) (?:be )?(?:available|appear|report|join|attend) "
        r"(?:(?:for|to|on|in) )?(?:the |your |an? )?<upto1>(?:l[1-4]|f2f|face to face|technical|hr|"
        r"managerial|client|final|walk-?in) <upto2>(?:round|interview|discussion|f2f|drive|"
        r"on|at)\b",
        needs=HINT,
    ),
    say.decides(
        6.0,
        r"\b(?:your|the) (?:visit|trial|interview|tour|meeting|observation|lesson|audition) is now "
        r"(?:on )?<day>",
        needs=HINT,
    ),
)
"""A round by its number, a visit by its day."""
