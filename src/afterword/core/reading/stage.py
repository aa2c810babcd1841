"""How far an application had come when a message was written."""

from afterword.core.messages.message import Message
from afterword.core.reading.constructions import Constructions
from afterword.core.reading.reading import ReachedStage, ReadingContext
from afterword.core.reading.said import plain_sentences

_MET = Constructions(
    r"\b(?:thank(?:s| you)|appreciat\w+|grateful|enjoyed|pleasure|great|good|nice|lovely|"
    r"wonderful|delight\w*|glad|loved|privilege|opportunity|chance)\b[^.]{0,80}\b"
    r"(?:interview(?:ed|ing|s)? (?:with|for|process|at|on|last|today|yesterday|this|and|so|here|"
    r"us|me)|interviewing\b|your interview|(?:the|our|an|your) (?:\w+ )?interview|"
    r"com(?:e|ing) (?:in|out|to see|along|down|over|by|up|all)|driving|"
    r"travelling|popping|stopping|giving us (?!the (?:opportunity|chance))|teaching (?:us|the|for|"
    r"\w+ \w+ for)|walking us|(?:mon|tues|wednes|thurs|fri|"
    r"satur|sun)day\b|the (?:hour|afternoon|morning|day|visit|tour)\b|meet(?:ing)?\b|met\b|"
    r"speak(?:ing)?|"
    r"spoke|talk(?:ing)?|chat(?:ting)?|conversations?|discussions?|seeing you|visit(?:ing)? (?:us|"
    r"the)|your visit|getting to know|"
    r"trial (?:shift|day|lesson|week)|assessment day|sit(?:ting)? down|having you|hour (?:you|"
    r"that|we|with)|(?:phone |video )?call\b(?! you)|call (?:on|last|yesterday|today|this)|"
    r"presentation|show(?:ing|ed) us)\b|"
    r"\b(?:after|following|since|from|at|in|during|about|regarding|about|on) (?:your|our|the|"
    r"both) (?:\w+ ){0,2}(?:interviews?|conversations?|chat|call|meeting|talk|discussion|visit|"
    r"trial|screening|panel|assessment day|presentation)\b|"
    r"\b(?:when|since|after|once|before) (?:we|you|i) (?:met|spoke|talked|came in|visited|"
    r"interviewed|chatted)\b|\bwe (?:met|spoke|talked|chatted) (?:on|last|in|yesterday|about|"
    r"with you|this)\b|"
    r"\byou (?:recently )?(?:interviewed|met with|spoke with|came (?:in|to)|visited|gave (?:us|"
    r"me)|showed (?:us|me)|told (?:us|me)|met)\b|"
    r"\b(?:your|the) (?:\w+ ){0,2}interview (?:was|went|on|last|performance|panel|scores?|"
    r"with (?:us|me|our|the|\w+ and))\b|\bperformed (?:\w+ )?(?:at|in) (?:the )?interview\b|"
    r"\bperformance (?:in|at|during) (?:the|your|our) (?:\w+ )?(?:interview|process|assessment)\b|"
    r"\b(?:everyone|everybody|all|panel|team|both of us|\w+ and i) (?:who |that |"
    r"here )?(?:\w+ )?(?:met|interviewed|enjoyed meeting|enjoyed talking|spoke to|spoke with|"
    r"liked meeting) (?:you|your)\b|"
    r"\b(?:time|effort|energy) (?:\w+ ){0,6}(?:in|into|on|during) (?:the|our|"
    r"your) (?:\w+ )?interview|\b(?:final|last|second|shortlisted?|final) (?:round|stage|two|"
    r"three|interview|panel)\b[^.]{0,60}\b(?:you|your)\b|"
    r"\byou (?:\w+ )?(?:reached|made it to|got to|got as far as|were one of|were among|were our|"
    r"came a close|came second|were a (?:very )?close)\b|\b(?:close|strong|our) second\b|"
    r"\brunner-up\b|"
    r"\b(?:fur (?:das|unser|ihr) (?:\w+ )?gesprach|nach (?:unserem|dem|"
    r"ihrem) (?:\w+ )?(?:gesprach|vorstellungsgesprach|telefonat)|kennenzulernen|kennengelernt|"
    r"(?:apres|suite a|lors de|pour) (?:notre|votre|l')\s?(?:\w+ )?(?:entretien|rencontre|"
    r"echange)|(?:tras|despues de|en|por) (?:la|nuestra|su|tu) (?:\w+ )?entrevista|(?:apos|"
    r"depois d|na|pela) (?:a |nossa |sua )?entrevista|"
    r"(?:na|tijdens|voor) (?:het|ons|je|uw) (?:\w+ )?gesprek|(?:dopo|durante|per) (?:il|il nostro|"
    r"il suo|il tuo)\s?(?:\w+ )?(?:colloquio|incontro))\b"
)
_MET_SURELY = Constructions(
    r"\b(?:second|final|third|further|another) interview\b|\b(?:the )?other (?:candidate|finalist|"
    r"guy|"
    r"lady|chap|fellow|woman|man)\b(?! candidates)|\bother finalists?\b|\bthe other one of you\b|"
    r"\b(?:it was|came down to|between) (?:you|the two of you) and\b|"
    r"\b(?:refer|further|subsequent) to your (?:\w+ )?interview\b|"
    r"\b(?:gave|had|did) (?:us )?an? (?:\w+ ){0,2}interview\b|\byou interviewed\b|"
    r"\b(?:heard|seen|said) in (?:an|the|any) interview\b|\bwe (?:have )?interviewed \w+ (?:people|"
    r"candidates|of you)\b|\byour (?:first|last) interview\b|"
    r"\b(?:everyone|everybody|we all|all of us|both of us|both|they|he|she|i|we|panel|team|board|"
    r"committee|\w+ and i) (?:\w+ ){0,2}(?:liked|loved|rated|enjoyed|took to|warmed to|thought) "
    r"you\b(?! "
    r"(?:portfolio|application|cv|letter))|"
    r"\b(?:panel|team|committee|board|everyone|we|i|\w+) (?:was|were) (?:\w+ )?impressed (?:by|"
    r"with) "
    r"(?:you\b|how you)|"
    r"\b(?:debrief(?:ed)?|interview board|interviewers|hiring committee)\b|"
    r"\byour (?:presentation|pitch|demonstration|demo|demo lesson|lesson|walk-?through|trial "
    r"(?:shift|day|lesson))\b|\b(?:teaching|lesson) demonstration\b|"
    r"\byour answers? (?:about|on|to)\b|\b(?:you|you have) asked (?:better|good|great|us|me|the "
    r"best|such)\b|"
    r"\b(?:enjoyed|loved) (?:that|the) (?:hour|chat|conversation|talk|afternoon|morning|day|build "
    r"day)\b|"
    r"\byou (?:really )?(?:did (?:so |really |very )?(?:well|brilliantly|a (?:great|lovely|good) "
    r"job)|"
    r"impressed (?:us|me|everyone|everybody|all)|(?:were|are) (?:a )?(?:\w+ )?(?:close|pipped|"
    r"runner-up|"
    r"second choice|great company|excellent company))\b|"
    r"\bthe way you (?:spoke|talked|handled|worked|dealt|explained|listened|answered|held|moved|"
    r"ran|"
    r"treated)\b|\bbetween (?:you and|the (?:two|three) of you)\b|\b(?:the|just) (?:two|three) of "
    r"you\b|"
    r"\byou and (?:one|two) others?\b|\bwhen you were (?:here|in|with us)\b|"
    r"\byour (?:trial|shift|audition|tasting|practical|trade test|visit|tour|day|morning|"
    r"afternoon) "
    r"(?:with|at|here|in|on|last|was|went)\b|\bsince (?:you (?:came|were)|your visit)\b|"
    r"\byour time (?:on|with us|yesterday|last|today|here)\b|"
    r"\b(?:as|what) (?:i|we) (?:said|told you|promised) (?:on the (?:phone|day)|at the|when|in "
    r"the room|"
    r"over|face to face)\b|\bit (?:was|is) (?:so |really |very |such )?(?:a )?(?:good|nice|lovely|"
    r"great|"
    r"pleasure|joy|treat) to (?:meet|see|have|talk|chat|show)\b|\b(?:good|nice|lovely|great) "
    r"meeting you\b|"
    r"\byou came all (?:this|the) way\b|\bbest of the day\b|\bin the room\b|\bpleasure having you\b"
)
"""Words that only somebody who met the person writes, whatever else the sentence refuses."""
_RECORDED = Constructions(
    r"\b(?:record(?:ed|ing)?|one-way|on-demand|digital|pre-?recorded|automated)\b[^.]{0,40}"
    r"\binterview\b|\bvideo (?:responses|answers)\b"
)
"""A recording for a machine: nobody was met."""
_NO_MEETING = Constructions(
    r"\b(?:not|unable|cannot|will not|unfortunately|without|never|"
    r"instead of)\b[^.]{0,60}\b(?:interview(?:ing|ed)?|call you|meet|invite|shortlist\w*|"
    r"short list)\b|"
    r"\b(?:selected|shortlisted|invited|chosen|progress\w*|moved?|forward|proceed\w*|advanc\w+|"
    r"through|called|taken|put forward) (?:\w+ )?(?:for|to|on to|through to) (?:an |the |"
    r"a )?(?:\w+ )?interview|"
    r"\binterviews? (?:other|another|stage will|will be held|with (?:other|those|the selected))|"
    r"\b(?:other|selected|shortlisted) candidates\b[^.]{0,40}\binterview|\binterview stage\b|"
    r"\bif (?:you|your|we)\b|\bwould (?:like|love) to\b"
)
_BEFORE = Constructions(
    r"\b(?:review(?:ed|ing)?|consider(?:ed|ing|ation of)?|look(?:ed|ing)? (?:at|through|over)|"
    r"read|assess(?:ed|ing)?|evaluat\w+|screen\w+|received|"
    r"sift\w*)\b[^.]{0,60}\b(?:your )?(?:application|resume|cv|background|qualifications|"
    r"profile|submission|materials|credentials|experience|skills)\b|\b(?:thank(?:s| you)|"
    r"appreciat\w+|grateful)\b[^.]{0,60}\b(?:apply\w*|applied|application|interest|submi\w+|cv|"
    r"resume|considering|expressing)\b|"
    r"\b(?:(?:gone|been|went|going|looked|read) through|(?:have |had )?read) (?:all (?:of "
    r")?)?(?:the|your|"
    r"everything|every)\b|"
    r"\b(?:your|the) (?:letter|cv|resume|(?:work |writing )?samples?|portfolio|(?:application "
    r")?form|"
    r"(?:writing |written )?(?:task|test|exercise)|take-?home|assignment|statement|page|"
    r"answers to the questions)\b|\b(?:all|many|the|\d+) (?:of the )?applications\b|"
    r"\b(?:thanks|thank you|cheers|ta)\b[^.]{0,30}\b(?:sending|getting in touch|reaching out|"
    r"writing|"
    r"your (?:e-?mail|message|note|form|letter|details|enquiry|inquiry|cv|resume|interest))\b|"
    r"\b(?:we|i) (?:had|got|received|have had) (?:\w+ ){0,5}(?:applications|applicants|cvs|resumes|"
    r"responses|replies|people apply|entries)\b|\b(?:will not|cannot|are not|not going to) be "
    r"(?:interviewing|inviting|meeting|asking you|calling you|taking you)\b|\bon paper\b|"
    r"\byou (?:applied|sent (?:us|me|in))\b|"
    r"\bput you(?:r (?:cv|name))? forward\b|\byour interview (?:for|on) \w+ is (?:off|cancelled)\b|"
    r"\b(?:set(?:ting)? up|arrang\w+|book(?:ing|ed)?) (?:the|a|our|that) (?:first )?(?:meeting|"
    r"call|"
    r"interview|date)\b|"
    r"\b(?:not|unsuccessful|unable)\b[^.]{0,70}\b(?:shortlist\w*|interview|next (?:round|stage|"
    r"step)|progress\w*|initial|longlist)\b|\bshortlist\w*\b|\byour (?:recent )?(?:application|"
    r"candidacy|submission)\b|"
    r"\b(?:ihr interesse|ihre bewerbung|ihre unterlagen|votre candidature|su candidatura|"
    r"tu candidatura|"
    r"sua candidatura|je sollicitatie|uw sollicitatie|la sua candidatura|la tua candidatura)\b"
)
_OPENING_LINES = 12
"""Sentences in which a letter says what it looks back on."""


def find_stage(message: Message, context: ReadingContext) -> ReachedStage:
    """Tell whether there was an interview before this message, as far as it can be known.

    Known from the thread (``context.interviewed_on``) or from words that look back on a meeting.
    A letter that speaks only of an application, and of no meeting, came before any.
    """
    if context.interviewed_on is not None and (
        message.date is None or context.interviewed_on <= message.date.date()
    ):
        return ReachedStage.AFTER_INTERVIEW
    is_before = False
    for sentence in plain_sentences(message)[:_OPENING_LINES]:
        if _RECORDED.search(sentence):
            is_before = True
            continue
        if _MET_SURELY.search(sentence):
            return ReachedStage.AFTER_INTERVIEW
        met, not_met = _MET.search(sentence), _NO_MEETING.search(sentence)
        # "I enjoyed our call, but we will not ask you to an interview": the call took place.
        if met and (not_met is None or met.end() <= not_met.start()):
            return ReachedStage.AFTER_INTERVIEW
        is_before = is_before or bool(_BEFORE.search(sentence))
    return ReachedStage.BEFORE_CONTACT if is_before else ReachedStage.UNKNOWN
