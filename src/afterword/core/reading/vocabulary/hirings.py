"""How people take somebody on without saying *offer*: a day to start, a wage, *it's yours*."""

from typing import Final

from afterword.core.reading.signals import Needs, Phrasebook, Signal
from afterword.core.reading.vocabulary.when import TO_MANY, WHEN

_TRIED = (
    r"(?:interviews?|auditions?|trials?|tests?|exams?|round|stage|assessment|screening|call|chat|"
    r"meeting|training|course|class|session)"
)

say = Phrasebook(
    {
        **WHEN,
        "tried": _TRIED,
        "begin": r"(?:start|begin|commence|resume|report)",
        "place": r"(?:jobs?|positions?|posts?|roles?|berths?|spots?|places?|shifts?|slots?|"
        r"bench|seats?|gigs?|route|vacancy|apprenticeship|traineeship|placement|internship)",
        "chooser": r"(?:board|committee|panel|director|council|governors|trustees|md|ceo|owner|"
        r"boss|chairman|chief|captain|manager|chef|team|partners?|client|members|elders|"
        r"founders|everyone|everybody|they|we|all of us|we all|i)",
        "whose": r"(?:our|my|his|her|their|the|an?)",
    }
)
NOTHING = Needs.NOTHING
HINT = Needs.HINT
WORK = Needs.WORK

SAID_PLAINLY: Final[tuple[Signal, ...]] = (
    # when it begins
    say.decides(
        5.0,
        r"\bwhen (?:can|could|will|would|are) you <upto2>(?:start|starting|begin|join us|resume)\b"
        r"(?! (?:your|the|a|looking|to))",
        needs=NOTHING,
        is_hedged=False,
    ),
    say.decides(
        6.0,
        r"\byou (?:will |can |shall )?(?:start|begin|commence|resume|join) (?:work |with us |for "
        r"us |here |in \S+ |at \S+ |as (?:\S+ ){1,6}?)?(?:from |after "
        r")?<day>(?!.{0,40}\b<tried>\b)",
        needs=NOTHING,
    ),
    say.decides(
        5.0,
        r"\b(?:can|could) you (?:start|begin|join) (?:us |work )?(?:from |on )?<day>",
        needs=HINT,
        is_hedged=False,
    ),
    say.decides(
        5.0,
        r"(?:^|[,;:] |\bplease |\bso |\band )(?:<begin>|be here) (?:work |for work |for duty )?"
        r"(?:from |with us )?<day>(?!.{0,60}\b<tried>\b)",
        needs=HINT,
    ),
    say.decides(
        5.5,
        r"\byou are (?:on|in|up|with) (?:\S+ ){1,5}?(?:starting|from|as of|beginning) <day>|"
        r"\byou are <whose> (?:\S+ ){1,6}?(?:starting|from|as of|beginning) <day>",
        needs=NOTHING,
    ),
    say.decides(
        5.0,
        r"\byour first (?:day|shift|night|week|morning|gig|voyage|trip) <upto2>(?:is|will be|on|"
        r"starts|would be)\b",
        needs=HINT,
    ),
    say.decides(
        5.0,
        r"\b(?:start|starting|starts|from|resum\w+|joining) (?:is |on |from )?<day>(?! "
        r"of).{0,60}\b<wage>|\b<wage>.{0,60}\b(?:start|starting|starts|from|resum\w+|joining) "
        r"(?:is |on |from )?(?:<day>|first)",
        needs=HINT,
    ),
    say.decides(
        6.0,
        r"\b(?:we|i|he|she|they) (?:will|shall|are going to|am going to|is going to|want to|would "
        r"like to|agreed to|have decided to) (?:take you on(?! (?:an?|the|our)\b)|hire you|employ "
        r"you|engage you)\b(?!.{0,40}\b(?:if (?:i|we)|hold|file)\b)",
        needs=NOTHING,
    ),
    # whose it is
    say.decides(
        5.5,
        r"\b<place> (?:\S+ ){0,3}?(?:is |are )yours\b(?! truly)|\b<place> yours if\b|\b(?:is|are) "
        r"yours (?:from|starting|as of|beginning) <day>",
        needs=NOTHING,
    ),
    say.decides(
        6.0,
        r"\byour appointment (?:as|takes effect|is effective)\b|\b(?:reckon|think|guess|decided|"
        r"say) (?:that )?you will do(?=[.,!]|$)",
        needs=NOTHING,
    ),
    say.decides(
        6.2,
        r"\b(?:made|make|making) you (?:regular|permanent|full(?: |-)time|our (?:new "
        r")?(?!offer)\S+|(?:assistant|deputy|head|chief|manager|captain|second|foreman)\b)|\bif "
        r"your answer is yes\b|\bwould you take (?:the|my|our|this) (?:job|role|post|position|"
        r"place|offer|second)\b",
        needs=HINT,
        is_hedged=False,
    ),
    say.decides(
        5.5,
        r"\b(?:it is|its|is) (?:all )?yours (?:if you|from|starting)\b|"
        r"^(?:\S+ ){0,3}?(?:it is|its) yours\b|"
        r"\b(?:is|are) for you,? if you (?:still )?(?:want|like|will)",
        needs=WORK,
    ),
    say.decides(
        6.2,
        r"(?:^|[,;:] |\bso |\band )(?:it is|its) (?:going to be )?you(?=[.,!]|$)",
        needs=HINT,
    ),
    # who chose
    say.decides(
        5.5,
        r"\b(?!i voted)<chooser> (?:has |have |had |did |all |unanimously |both ){0,2}(?:picks?|"
        r"picked|chose|chosen|chooses?|voted for|appointed|approved|said yes to|preferred|"
        r"prefers?|recommend(?:ed)?|hired) you\b(?! (?:to|be|get|see|apply|read|look|work on|"
        r"spend)|.{0,30}\b<tried>\b)",
        needs=WORK,
    ),
    say.decides(
        6.2,
        r"\byou (?:are|have been|were) (?:taken|hired|approved|engaged|employed|recruited|"
        r"appointed|confirmed) (?:on |in )?(?:as|for the (?:post|position|role|job))\b|\byour "
        r"appointment as\b|\byou (?:got|have got|have) it(?=[.,!]|$)",
        needs=HINT,
    ),
    say.decides(
        6.2,
        r"\b(?:we|i|he|she|they) (?:will|shall|can|are going to|am going to|want to|agreed to) "
        r"(?:train you|have you (?:on|as|in|with)|"
        r"put you (?:on the|in an?|through|behind)|bring you (?:on|in as))\b"
        r"(?!.{0,40}\b(?:if (?:i|we)|hold|file|<tried>)\b)",
        needs=HINT,
    ),
    say.decides(
        5.5,
        r"\b(?:come|have you|like you|love you|need you|want you) (?:and |to ){0,2}(?:come and )?"
        r"(?:be (?:my|our|his|her|their)|work (?:for|with|alongside) (?:me|us)|join (?:us|me)|"
        r"(?:to )?(?:me|us))\b.{0,60}\b(?:from|starting|start) <day>",
        needs=NOTHING,
        is_hedged=False,
    ),
    # what is on its way
    say.decides(
        5.0,
        r"\b(?:contract|appointment (?:letter|order)|employment letter|formal letter|formal "
        r"(?:bits|side|stuff|paperwork))\b(?: \S+){0,3}? (?:is )?(?:coming|on its way|follows?|"
        r"will follow|to follow|tonight|tomorrow|signed)\b|\b(?:your|the) contract <upto2>signed\b|"
        r"\b(?:send|sending|sends|typing|drafting) <upto3>(?:your (?:letter|contract|papers)|the "
        r"(?:contract|formal \S+|appointment letter))\b",
        needs=HINT,
    ),
    say.decides(
        6.0,
        r"\boffered to you\b|\bconfirm <upto3>offer of\b|\breleas(?:e|ing|ed) <upto2>your offer\b|"
        r"\byour offer (?:for|of|as)\b|\boffer (?:stands|lapses)\b|\bfor appointment\b",
        needs=WORK,
    ),
    say.decides(
        3.6,
        r"(?:^|[,;:.] |\bplease |\bjust |\bdo )say (?:yes|you will)\b",
        needs=NOTHING,
    ),
    say.supports(
        1.5,
        r"\b(?:if (?:you|your answer) (?:\S+ ){0,2}?(?:agree|accept|yes|(?:do not|still) want it)|"
        r"say yes|it is (?:a )?yes|unanimous|say so by|(?:apprenticeship|job|work|contract|it) "
        r"starts)\b",
        needs=NOTHING,
    ),
    say.supports(1.5, r"\b<wage>", needs=NOTHING),
    say.supports(
        1.0,
        r"\b(?:bring (?:your|two|three|four) (?:\S+ ){0,3}?(?:boots|licen[cs]e|passport|"
        r"certificates?|documents?|photographs?|pictures|papers|bank details|knives|tools)|"
        r"(?:boot|shirt|shoe|overall) size|uniform|overalls|passport (?:photo\w*|pictures?)|"
        r"be here at|see you (?:on )?monday|bring your own)\b",
        needs=NOTHING,
    ),
    say.opposes(3.0, TO_MANY),
    say.opposes(
        4.0,
        r"\b(?:updated (?:resume|cv)|requirement|our client|direct client|hourly rate\?|"
        r"rate expectation)\b",
    ),
)
"""Constructions of an offer that need no word of offering."""
