"""How people talk to somebody they considered for work, whatever they go on to say.

A person who writes to a candidate rarely says *position* or *candidate*. They thank for a visit,
praise what was shown, comfort, console, name who decided and how close it was. None of this is a
yes or a no; together it says whom the message is for.
"""

from typing import Final, NamedTuple

from afterword.core.reading.anchors import Ways, ways_of
from afterword.core.reading.signals import Phrasebook, compiled
from afterword.core.reading.vocabulary.english import PIECES


class Cue(NamedTuple):
    """One way of talking to a candidate, looked for in ``Sentence.plain``."""

    work: float
    """Points it adds to the talk of work, see ``setting``."""
    thread: float
    """Share by which an answer of an employer becomes likelier, 0 to 1."""
    source: str
    ways: Ways
    """The words it cannot match without, see ``anchors``."""

    def is_in(self, plain: str) -> bool:
        """Tell whether a sentence talks so."""
        return compiled(self.source).search(plain) is not None


def _cue(work: float, thread: float, pattern: str) -> Cue:
    opened = Phrasebook(PIECES).opened(pattern)
    return Cue(work, thread, opened, ways_of(opened))


CUES: Final = (
    # they were here, or they applied
    _cue(
        1.0,
        0.5,
        r"\b(?:thanks?|appreciate|grateful|ta|cheers|how kind of you)\b <upto8>(?:interview\w*|"
        r"attending|auditions?|auditioning|applying|application|presentation|lesson|trial|shift|"
        r"teaching|(?:com(?:e|ing)|popping|driving) (?:round|in|along|over|by|up|down|all|to "
        r"(?:see|meet|the|our|us))|visit|(?:your|the) (?:day|morning|afternoon|evening) with|"
        r"spending (?:the|a|your)|doing (?:a|the)|walking|rehearsal|interest in|meeting (?:us|me|"
        r"with|all|the)|taking part|sample|portfolio|completing)\b",
    ),
    _cue(
        0.4,
        0.3,
        r"\b(?:thanks?|appreciate|grateful)\b <upto6>(?:your <upto1>(?:time|patience|letter|"
        r"interest|trouble|energy|questions)|the (?:time|energy|hour|trouble|care|thoughtful)|"
        r"speaking|talking|chatting|thinking of us|caring|for coming)\b",
    ),
    _cue(
        0.5,
        0.4,
        r"\b(?:enjoyed|loved|lovely|great|good|nice|pleasure|pleased|enjoying|glad|joy) "
        r"<upto3>(?:meeting|to meet|talking|to talk|speaking|conversation|chatting|chat|having "
        r"you|lesson|visit)\b|\b(?:after|following|since) (?:our|your) <upto1>(?:meeting|"
        r"conversation|chat|interview|call|visit|trial)\b",
    ),
    # praise for what was shown
    _cue(
        0.5,
        0.4,
        r"\byou <upto2>(?:interviewed|presented|taught|cooked|flew|played|sang|came across|did|"
        r"were|scored|answered|spoke|handled|worked|work|cook|would do|would have (?:done|been)) "
        r"<upto3>(?:well|better|beautifully|brilliant\w*|lovely|great|good|strong\w*|"
        r"wonderful\w*|excellent\w*|impressive\w*|superb\w*|fine|highly|fast|second|screen|the "
        r"job|my pick|our first)\b",
    ),
    _cue(
        0.4,
        0.3,
        r"\byour (?:\S+ ){1,4}?(?:was|were|is) <upto3>(?:beautiful|lovely|elegant|brilliant|"
        r"great|good|strong|wonderful|excellent|impressive|sharp|admired|talked about|better|"
        r"prettier|liked|on our wall|loved|enjoyed)\b|\b(?:loved|liked|admired|adored|enjoyed|"
        r"impressed (?:by|with)) <upto1>(?:you\b|your|the tape)",
    ),
    # comfort
    _cue(
        0.6,
        0.6,
        r"\b(?:no|not|nothing) <upto3>(?:reflection|to do with you|against you|personal|hard "
        r"feelings|verdict|judgement)\b|\bno hard feelings\b|\bto heart\b|\bdiscouraged\b|\bchin "
        r"up\b|\bcold comfort\b|\bforgive me\b|\bcross with me\b|\bgutted\b|\bhate (?:this|"
        r"writing|sending|having)\b|\b(?:argued|fought|pushed|rooted) (?:for you|it|for)\b|"
        r"\bheavy heart\b|\bno easy way\b|\byour hopes\b|\blikes (?:writing|sending)\b|\b(?:tell|"
        r"telling) you (?:myself|straight)\b|\b(?:straight (?:to it|with you))\b|\bnot "
        r"<upto1>get(?:ting)? you down\b|\bfuming\b",
    ),
    _cue(
        0.5,
        0.5,
        r"\bwould have (?:loved|liked) (?:to have|having) you\b|\byou would have (?:done|been)\b|"
        r"\bhear it from (?:me|us)\b|\bany fault of yours\b",
    ),
    # consolation
    _cue(
        0.3,
        0.4,
        r"\b(?:apply|try|come back|reapply|get in touch|write to me|ring me|talk|hear from you|"
        r"see you) <upto4>(?:again|when|once|after|with|in (?:a year|the)|for the)\b|\bnext "
        r"(?:vacancy|opening|time|round|one|season)\b|\b(?:keep|kept|hold|stays?|have) "
        r"<upto4>(?:on file|in mind|in touch|scores|details|with me)\b|\blooking for you\b|"
        r"\b(?:reference for|recommend you|intro)\b|\bfirst call\b|\b(?:best of luck|good luck|"
        r"all the best)\b|\bwish you\b|\bback (?:with|when|for)\b|\bfor the search\b|\bgood "
        r"place\b",
    ),
    # who decided, from how many, how close
    _cue(
        0.7,
        0.5,
        r"\b(?:panel|committee|governors|trustees|partners|board|council|owners|brigade|keepers|"
        r"members|jury|manager|chef|community|director|lordship|boss|team|interviewers|"
        r"department|client|everyone|family|founders|electors|elders|boss|owner|husband|wife|"
        r"head|mum|dad)(?:'s|')? <upto5>(?:met|decided|voted|reached|felt|chosen|chose|"
        r"preferred?|concluded|went|talked|sat|agreed|asked|picked|appointed|elected|wants|"
        r"argued|choice|decision|unanimous|settled|said|were|was|feels|finds|thinks|prayed|"
        r"discerned|promised|vetoed|insisted|asked)\b",
    ),
    _cue(
        0.7,
        0.5,
        r"\b(?:finalists?|last two|luxury of|(?:strong|present|whole) field|interviewed everyone|"
        r"scored everyone|people (?:who )?appl\w+|hundred people|saw <upto2>(?:good|strong|"
        r"excellent) \S+|could (?:only )?(?:pick|appoint|choose|take|see) (?:only )?(?:one|five|"
        r"two|three)|three (?:good|excellent)|final round)\b",
    ),
    _cue(
        0.3,
        0.4,
        r"\b(?:close (?:call|run|second|decision)|second on|good second|came down to|tipped|"
        r"small margin|points off|between you and|(?:hard|difficult|tough) (?:choice|decision|"
        r"one|call)|an easy one|our decision|my decision|made (?:our|my|a|the) decision|reached "
        r"(?:its|our|a) decision|decision(?: is|'s)? in|talk(?:ed|ing) it over|slept on it|"
        r"thought about it|long and hard|talked a lot about you|the edge)\b",
    ),
    _cue(
        0.4,
        0.4,
        r"\b(?:your search|searching further|(?:three|four|two|five|all the) rounds|last "
        r"conversation|your (?:references|drawings|trial|tape|talk|lesson|sketches|audition|cv|"
        r"reference|notice)|second chat|you (?:have )?(?:given notice|been waiting)|for the "
        r"season|(?:re-interview|interview (?:again|you again))|negative answer|bar raiser|"
        r"vetoed the appointment|your (?:application|interview|candidacy)|the (?:job|role|post|"
        r"position|vacancy)|build this with|the grads?|front of house|answer by|either way|the "
        r"waiting)\b",
    ),
    _cue(
        0.8,
        0.3,
        r"\b(?:first day|said yes|start (?:date|on|from|in)|starting (?:on|from|in)|per hour|an "
        r"hour|a month|band \w+|full time|part time|usual checks|formal letter|your contract|the "
        r"terms|new starter|next (?:stage|step|round)|last step|final stage|selection day|"
        r"vacancy|applicants?|recruiter|hiring)\b",
    ),
    _cue(
        0.0,
        0.3,
        r"\b(?:sorry|afraid|regret|apolog\w+|disappoint\w*|bad news|unfortunately|sadly)\b",
    ),
    # what the work asks for
    _cue(
        0.4,
        0.2,
        r"\b(?:licence|permit|certificate|diploma|qualified|experience|the (?:night )?rota|wages|"
        r"salary|headcount|hire anyone|more <upto1>hours)\b",
    ),
)
