"""What a message says about the candidate unasked, word for word."""

from afterword.core.messages.message import Message
from afterword.core.patterns import later
from afterword.core.reading.constructions import Constructions
from afterword.core.reading.said import plain_sentences, words_of
from afterword.core.spans import Evidence

_PRODUCT = (
    r"(?:answers?|presentation|portfolio|task|test|exercise|examples?|case study|case|lesson|demo|"
    r"demonstration|cover letter|"
    r"cv|resume|interview|trial(?: shift| day)?|handling|knife work|technique|code|solution|"
    r"design|drawings?|writing|sample|pitch|plan|"
    r"questions?|german|french|spanish|english|dutch|delivery|approach|thinking|manner|"
    r"references?|communication|confidence|pace|"
    r"driving|reading|playing|audition|teaching|performance|enthusiasm|warmth|preparation|"
    r"research|assessment|take-home|bake|menu|stock-?taking|"
    r"budget|figures|numbers|theory|practice|listening|structure|evidence|detail|leadership|"
    r"experience (?:of|in|with)|knowledge (?:of|about))"
)
_ADVICE = Constructions(
    r"\b(?:i|we) (?:would|d|might|can|could) (?:strongly |gently |really |only |also |"
    r"just )*(?:suggest|recommend|advise|encourage you to (?:get|work|gain|build|practi[sc]e|read|"
    r"look|bring|"
    r"take|think|develop|learn|spend|try|show|add|learn|strengthen))|\b(?:my|our|one|some|"
    r"a (?:small |little |quick )?(?:bit|piece|word) of) (?:\w+ )?(?:advice|tip|suggestion|"
    r"recommendation)\b|"
    r"\b(?:next time|in (?:your |a )?(?:next|future) (?:interview|application)s?|"
    r"for (?:the )?(?:next|another) (?:time|interview)|going forward)\b[^.]{0,100}\b(?:try|bring|"
    r"be|show|prepare|give|think|ask|speak|slow|"
    r"take|use|make|say|lead|start|have|do|add|consider)\b|\b(?:bring|try|practi[sc]e|work on|"
    r"think about|prepare|brush up|read up|spend|show|lead with|slow down|"
    r"give (?:more|concrete)|say more)\b[^.]{0,100}\b(?:next time|before (?:you|your next)|"
    r"in (?:future )?interviews?|another time)\b|"
    r"\b(?:it|that|what) (?:would|could|might|may) (?:have )?help(?:ed)?\b|\b(?:would|"
    r"could) (?:have )?(?:help|strengthen|improve|lift|benefit)(?:ed)?\b[^.]{0,60}\b(?:you|your|"
    r"application|case|chances)\b|"
    r"\byou (?:could|might|may|should) (?:want to |like to |usefully |perhaps |also |"
    r"have )*(?:work|get|gain|build|practi[sc]e|look|bring|brought|take|think|develop|learn|try|"
    r"show|shown|add|give|given|"
    r"strengthen|said|say|improve|prepare|speak|spend|consider (?:getting|taking|doing|adding|"
    r"working|spending|a course))\b|\b(?:worth|do) (?:working on|getting|practi[sc]ing|"
    r"learning)\b|"
    r"\bone thing (?:to|that|i|we|you)\b|\broom (?:for|to) (?:grow|improve\w*)\b|\bareas? (?:for|"
    r"to|of|where)\b[^.]{0,30}\b(?:improve\w*|development|develop|work on|stronger)\b|"
    r"\b(?:ich wurde (?:ihnen|dir) (?:empfehlen|raten)|mein (?:rat|tipp)|nachstes mal|"
    r"je vous (?:conseille|recommande)|la prochaine fois|mon conseil|le (?:aconsejo|recomiendo)|"
    r"te (?:aconsejo|recomiendo)|"
    r"mi consejo|la proxima vez|aconselho|recomendo|meu conselho|da proxima vez|ik raad|"
    r"mijn advies|volgende keer|le consiglio|ti consiglio|il mio consiglio|la prossima volta)\b"
)
_VERDICT = Constructions(
    r"\b(?:we|i|panel|team|they|everyone|both|\w+ and i|board|committee|jury|interviewers?|"
    r"hiring manager|manager)\b(?: \w+){0,3} (?:felt|thought|found|noted|noticed|missed|wanted|"
    r"wished|sensed|had hoped|hoped|were looking|was looking|liked|loved|enjoyed|admired|"
    r"appreciated|were struck|was struck|were impressed|was impressed|rated|scored|valued|agreed|"
    r"remarked|would have liked|"
    r"would have loved|would like to have|could not see|did not see|struggled to see|"
    r"did not hear)\b"
)
_WANTED_MORE = Constructions(
    r"\b(?:would have (?:liked|loved)|wanted|hoped|were hoping|was hoping|"
    r"had hoped) (?:\w+ )?to (?:see|hear|read|know|taste|feel) "
    r"(?:a (?:little|bit) )?(?:more|stronger|clearer|better|further)\b"
)
_ABOUT_YOU = later(r"\b(?:you|your|yours)\b")
_YOUR_WORK = Constructions(
    rf"\byour (?:\w+ ){{0,3}}?{_PRODUCT}\b(?: \w+){{0,8}} (?:was|were|is|are|lacked|could|felt|"
    rf"came|needed|seemed|showed|did|stood|fell|stayed|went|scored|told|ran|made|would|had|stayed|"
    rf"remained|impressed|let)\b|"
    r"\byou (?:came across|lacked|struggled|did not (?:\w+ )?(?:give|show|mention|ask|explain|"
    r"seem|answer|talk|tell|bring|have|quite)|seemed|were (?:strong|weak\w*|strongest|at your|"
    r"a little|a bit|very|clearly|quite|less|too|not)|"
    r"spoke|answered|handled|explained|scored|stood out|went|rushed|undersold|left|missed|focused|"
    r"relied|tended|could not|have a (?:real |good |natural )?(?:gift|talent|way|eye|hand|ear)|"
    r"are (?:strong|a strong|good|clearly))\b"
)
_WEIGHED = Constructions(
    r"\b(?:it|decision|this|what|deciding factor|difference|choice)\b[^.]{0,40}\b(?:came down to|"
    r"tipped|decided it|made the difference|swung|was close|let you down|counted against|"
    r"held you back|"
    r"deciding factor)\b|\bwhat (?:was|we|i) (?:\w+ )?(?:missing|missed)\b|\bthe only (?:thing|"
    r"reason|concern|hesitation|reservation|doubt|gap)\b|\b(?:concerns?|hesitations?|"
    r"reservations?|doubts?) (?:was|were|about|is|are)\b|"
    r"\b(?:strength|strengths|weakness|weaknesses|stronger|weaker)\b[^.]{0,40}\b(?:was|were|lay|"
    r"lie|is|are|area|point)\b|\b(?:gap|gaps) in (?:your|the)\b"
)
_SET_PHRASE = later(
    r"\b(?:impressed (?:by|with)|appreciate\w*|enjoyed (?:meeting|speaking|talking|learning|"
    r"getting|reading|reviewing|our)|liked|loved (?:meeting|speaking|talking|getting)|thank\w*|"
    r"value[ds]?|considered|reviewed|reviewing|noted|"
    r"found|discuss\w*)\b[^.]{0,50}\b(?:your (?:\w+ (?:and |& )?){0,3}(?:background|experience|"
    r"qualifications|skills|skill set|application|profile|resume|cv|interest|time|enthusiasm|"
    r"candidacy|credentials|"
    r"achievements|accomplishments|career|effort|conversation|knowledge)|you|about you|"
    r"more about you|to know you)\b[^.]{0,30}\W*$"
)
_POLITE_CLAUSE = later(
    r"\b(?:although|though|while|whilst|even though) (?:\w+ ){1,4}?(?:impressed (?:by|with)|"
    r"appreciate\w*|enjoyed|liked|loved|valued?) (?:\w+ ){0,3}?your (?:\w+ (?:and |& )?){0,4}"
    r"(?:background|experience|qualifications|skills|skill set|application|profile|resume|cv|"
    r"interest|credentials|achievements|accomplishments|career)\b(?: (?!that\b|because\b)\w+){0,4}"
    r"(?=,|;| (?:we|unfortunately)\b)"
)
"""Praise said to everybody before the no: "while we were impressed by your background, we"."""
_STANDARD = Constructions(
    r"\b(?:want(?:ed)? to (?:let|inform|reach|thank|tell|follow|update|get back|write|ring|call|"
    r"phone|email|e-mail|speak|talk|share|apologi\w+|send|drop|give you|be (?:open|honest|"
    r"straight|clear) with you|say (?:thank|sorry|how|a|this))|"
    r"(?:like|liked) to (?:let|inform|thank)|appreciated? (?:\w+ )?(?:you|your) (?:\w+ )?(?:coming|"
    r"taking|making|meeting|interviewing|sharing|applying|visiting|speaking|talking|time|interest|"
    r"patience|effort|visit|participation|flexibility|understanding)|"
    r"not (?:\w+ )?(?:meet|match|align|fit)\b[^.]{0,40}\b(?:needs|"
    r"requirements|criteria|role|position)|work with us|encourage you to (?:apply|keep|visit|"
    r"check|continue|explore|re-?apply|stay)|we (?:felt|thought|found|feel|"
    r"believe) (?:that )?(?:another|other|they|the other|those)|not (?:been )?(?:selected|"
    r"successful|shortlisted|chosen|"
    r"moving forward|proceed\w*|progress\w*|able to offer|a (?:good |right |strong )?(?:match|"
    r"fit))|more closely (?:match\w*|align\w*|fit\w*|meet\w*|suit\w*)|(?:best|better|closer|"
    r"closely|stronger) (?:match\w*|fit|align\w*|suit\w*)|wish you|good luck|best of luck|"
    r"unable to (?:give|provide|offer)|cannot (?:give|provide|offer)|keep your|careers? page|"
    r"apply (?:again|for)|hope you|let me know|let us know|future (?:roles|opportunities|openings|"
    r"vacancies)|"
    r"feedback (?:is|was|will|form|survey)|would you|could you|can you|your feedback|"
    r"pleased to (?:offer|invite)|schedule|invite you|happy to (?:give|share|offer|provide)|"
    r"glad to (?:give|share|offer)|"
    r"please (?:do not|note|feel|visit|see|click|let|find|contact)|thank you for|thanks for)\b"
)
_STRONG = later(
    r"\b(?:would (?:suggest|recommend|advise)|advice|next time|lacked|would have liked|missing|"
    r"came down to|deciding factor|stronger on|work on|practi[sc]e|my tip|one thing|"
    r"came across|undersold|rushed|room (?:for|to)|strength|weak\w*)\b"
)


def _says_more(plain: str) -> bool:
    """Tell whether a sentence says more of the person than praise in a set clause, before a no."""
    rest = _POLITE_CLAUSE.sub(" ", plain)
    return rest == plain or (_VERDICT.is_in(rest) and _ABOUT_YOU.search(rest) is not None)


def find_feedback(message: Message) -> tuple[Evidence, ...]:
    """Find the sentences that advise the candidate or say what was seen in them.

    Set phrases ("we were impressed by your background", "other candidates matched more closely")
    are said to everybody and are none.

    Returns:
        Whole sentences in the order of the text, word for word.
    """
    found = []
    for sentence in plain_sentences(message):
        plain = sentence.plain
        if plain.endswith("?") or len(sentence.words) < 4:
            continue
        if _STANDARD.search(sentence) and not _STRONG.search(plain):
            continue
        if (
            _WANTED_MORE.search(sentence)
            or _ADVICE.search(sentence)
            or _YOUR_WORK.search(sentence)
            or _WEIGHED.search(sentence)
        ) or (
            _VERDICT.search(sentence)
            and _ABOUT_YOU.search(plain)
            and not _SET_PHRASE.search(plain)
            and _says_more(plain)
        ):
            found.append(words_of(message, sentence))
    return tuple(found)
