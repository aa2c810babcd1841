"""How people set a task without calling it a test: *draw us three, by Monday, no AI*."""

from typing import Final

from afterword.core.reading.signals import Needs, Phrasebook, Signal
from afterword.core.reading.vocabulary.when import TO_MANY, WHEN

say = Phrasebook(
    {
        **WHEN,
        "make": r"(?:write|draw|draft|sketch|design|prepare|cook|bake|make|record|film|translate|"
        r"plan|sew|build|edit|code|solve|bring|send|return|fill|do|repeat|complete|answer|"
        r"produce|model|reconcile|compose|submit)",
        "many": r"(?:an?|one|two|three|four|five|six|seven|eight|ten|forty|\d+|the (?:attached|"
        r"enclosed|same)|all|these|part)",
        "piece": r"(?:page|pages|memo|blog|sketch(?:es)?|drawings?|plates?|dish(?:es)?|lesson|"
        r"words|minutes|slides?|paragraphs?|video|clip|sample|samples|piece|pieces|essay|plan|"
        r"menu|translation|spreadsheet|model|crust|loaf|cake|form|questions?|problems?|exercises?|"
        r"dinosaurs|concepts?|ideas|logo|poster|article|report|analysis|recording|sound|poem|"
        r"shoebox|box|answers|test piece|draft|design|case study|case|file|part \w)",
    }
)
WORK = Needs.WORK
HINT = Needs.HINT

SAID_PLAINLY: Final[tuple[Signal, ...]] = (
    say.decides(
        5.5,
        r"(?:^|[,;:.] |\bnext (?:step|stage|round) (?:\S+ ){0,6}?|\b(?:please|pls|kindly|could "
        r"you|can you|would you|so|you to|and|i want you to|or) )<make> (?:for )?(?:me |us "
        r")?<many> (?:\S+ ){0,5}?<piece>\b",
        needs=WORK,
        is_hedged=False,
    ),
    say.decides(
        5.5,
        r"(?:^|[,;:.] |\bnext (?:step|stage|round) (?:\S+ ){0,6}?|\b(?:please|pls|kindly|could "
        r"you|can you|would you|so|you to|and) )<make> (?:it |them |this |that |the \S+ |back "
        r")?(?:\S+ ){0,6}?(?:by|before|till|until|up to|no later than|within) (?:\S+ "
        r"){0,1}?(?:<day>|noon|midnight|\d+ (?:days|hours))(?!.{0,40}\b(?:if you (?:want|accept)|"
        r"contract|offer|invoice|payment)\b)",
        needs=WORK,
        is_hedged=False,
    ),
    say.decides(
        5.5,
        r"\b(?:draw|sketch|cook|bake|translate|write|compose|record|film|sew|paint|design|plan) "
        r"(?:for )?(?:me|us) <many> (?!e-?mail|message|line|reply|note|reference|letter)",
        needs=WORK,
        is_hedged=False,
    ),
    say.decides(
        5.5,
        r"\b(?:find attached|attached (?:please find|is|are)|attached) (?:\S+ ){0,4}?(?:test|case|"
        r"brief|exercise|task|problem|dataset|anonymised)\b|\b(?:questions|test|case|brief|"
        r"exercise|keyword sheet|dataset) attached\b|\b(?:written|excel|typing|maths?|weld|trade|"
        r"practical) (?:test|paper)\b|\b(?:see|do|want|like|send|make|bring) (?:\S+ ){0,3}?test "
        r"piece\b|\b(?:an|the|our|your) (?:online|coding|technical) round\b",
        needs=WORK,
        is_hedged=False,
    ),
    say.decides(
        4.6,
        r"\b(?:no (?:ai|chatgpt)|proctored|untimed|we (?:mark|score|read) (?:it|them) blind|same "
        r"(?:\S+ )?everybody gets|same with everybody|one more go|no right answer|trust you with "
        r"the clock|how you know|more than (?:two|three|four|\d+) hours on it)\b",
        needs=WORK,
        is_hedged=False,
    ),
    say.decides(
        5.5,
        r"\b(?:personality|values|background|screening) (?:form|questions|quiz)\b|\bfill (?:in |"
        r"out )?(?:the|this|all) (?:\S+ )?(?:form|questions)\b|\b(?:report|come|sit) for (?:the |"
        r"a )?(?:\S+ )?(?:test|exam|examination|paper)\b|\b(?:repeat|retake|rewrite|resit|redo) "
        r"(?:part|the|only)\b|\bdo it (?:over|again|from home)\b",
        needs=WORK,
        is_hedged=False,
    ),
    say.opposes(
        5.0,
        r"\b(?:thank(?:s| you) (?:\S+ )?for (?:attending|taking|doing|sending|completing|sitting)|"
        r"you did (?:an? |the )?(?:\S+ ){0,2}?) ?(?:the |your |our )?(?:\S+ ){0,2}?(?:test|task|"
        r"case|exercise|sample|paper|assessment|challenge)\b",
    ),
    say.opposes(3.0, TO_MANY),
)
"""Constructions of a task that is set to be judged."""
