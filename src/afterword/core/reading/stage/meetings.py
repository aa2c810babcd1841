"""Words that look back on a meeting that took place: only somebody who met the person has them."""

import re
from typing import Final

from afterword.core.patterns import later
from afterword.core.reading.constructions import Constructions

_ON_PAPER = (
    r"(?:applications?|applicants?|letters?|forms?|cvs?|resumes?|portfolios?|samples?|e-?mails?|"
    r"messages?|enquiry|inquiry|questionnaire|papers?|website|careers page|essay|"
    r"statement|profile)"
)
"""What somebody sends, and is read by people who need not meet them."""
_NOT_ON_PAPER = (
    rf"(?![^.;]{{0,60}}\b(?:in|on|with|by|from|through|of) (?:your|the|an?|our) (?:\w+ ){{0,2}}"
    rf"{_ON_PAPER}\b)"
)
_NEEDS = (
    r"(?:\w+ ){0,4}(?:criteri\w+|requirements?|needs|standards?|expectations|qualifications?|"
    r"demands?|deadlines?|targets?|threshold|profile|specifications?|goals|conditions)\b"
)
"""What a candidate meets without meeting anybody."""
_NO_CALL = (
    r"(?![ -](?:cent(?:er|re)s?|handl\w+|takers?|agents?|desk|for|to|out|off|rota|logging|volumes?|"
    r"you|me|us|back)\b)"
)
_TO_DECIDE = (
    r"(?! (?:\w+ ){0,5}?(?:to (?:discuss|review|consider|decide|read|look|go through|shortlist|"
    r"sift|compare)|as a (?:\w+ )?(?:team|panel|committee|board))\b)"
)
"""A meeting of those who decide."""
_OF_OTHERS = (
    r"(?! (?:of|with|about) (?:the|our|my|all|other|those|several|both) (?:\w+ )?(?:client|board|"
    r"management|trustees|applications?|cvs|applicants|candidates|shortlist\w*)\b)"
)

_NOT_OURS = (
    r"(?!(?:our|the) (?:\w+ )?(?:board|staff|state|partners?|management|committee|council|faculty|"
    r"budget|investors?|governors|sales|trustees|shareholders?|town|parish) "
    r"(?:meeting|call|talk|discussion|visit)\b)"
)
"""A meeting of the house itself: "after the board meeting"."""
_GLAD_OF = (
    r"\b(?:thank(?:s| you)|appreciat\w+|grateful|enjoyed|pleasure|great(?! (?:many|number|deal))|"
    r"good(?! (?:luck|deal|number|many|reason|time (?:for|to)\b))|nice|lovely|"
    r"wonderful|delight\w*|glad|loved|privilege|opportunity|chance)\b"
)
_MEETING = (
    r"\b(?:interview(?:ed|ing|s)? (?:with|for|process|at|on|last|today|yesterday|this|and|so|here|"
    r"us|me)|interviewing\b|your interview|(?:the|our|an|your) (?:\w+ )?interview|"
    r"com(?:e|ing) (?:in|out|to see|along|down|over|by|up|all)|driving|"
    r"travelling|popping(?! (?:your|the|a|it|that|them)\b)|stopping|"
    r"giving us (?!the (?:opportunity|chance)|(?:your|an?) "
    rf"(?:\w+ )?(?:details|permission|consent|information|{_ON_PAPER})\b)|"
    r"teaching (?:us|the|for|\w+ \w+ for)|walking us|"
    r"(?:mon|tues|wednes|thurs|fri|satur|sun)day\b|"
    r"(?<!end of )the (?:hour|afternoon|morning|day|visit|tour)\b(?![ -](?:shift|care|cent(?:er|"
    r"re)|"
    r"nursery|school|rate|release)\b)|"
    rf"(?<!people to )(?<!candidates to )(?<!applicants to )meet(?:ing)?\b(?! {_NEEDS})|"
    rf"met\b(?! {_NEEDS})|speak(?:ing)?\b(?! (?:for|(?:\w+ )?(?:languages?|english|german|french|"
    r"spanish|welsh|dutch|italian|polish|portuguese))\b)|"
    rf"spoke|talk(?:ing)?|chat(?:ting)?|conversations?{_OF_OTHERS}|discussions?{_OF_OTHERS}|"
    r"seeing you|visit(?:ing)? (?:us|the)\b(?! (?:\w+ ){0,2}(?:website|site|page|portal|online)\b)|"
    r"your visit(?! to (?:our|the) (?:\w+ )?(?:website|site|page)\b)|"
    r"getting to know(?! you (?:through|from|on paper))|"
    r"trial (?:shift|day|lesson|week)|assessment day|sit(?:ting)? down|having you|hour (?:you|"
    rf"that|we|with)|(?<!on )(?<!to )(?<!please )(?<!do )(?<!can )call\b{_NO_CALL}|"
    r"presentation\b(?! (?:skills?|of your)\b)|"
    rf"show(?:ing|ed) us\b(?! (?:\w+ ){{0,3}}(?:interest|{_ON_PAPER})\b))\b"
)
_NEAR: Final = 80
"""Characters between a thanks and the meeting it is for."""
_GLAD: Final = later(_GLAD_OF)
_HELD: Final = later(_MEETING)
_FOR_PAPERS = later(
    r"\b(?:apply|applying|applied|interest|interested|submi\w+|sent|send|sending|writing|wrote|"
    r"written|read(?:ing)? (?:your|about|through|it|what|how|all|every\w*|these|those|them)|"
    r"review\w*|consider\w*|patience|waiting|getting in touch|reaching out|"
    rf"repl(?:y|ying|ied)|response|regist\w+|upload\w+|note|test|exercise|assignment|{_ON_PAPER})\b"
)
"""What a thanks is for where nobody met: "for the application you sent us on Monday"."""
_JOINED = later(r"[,;:]| (?:and|but|or|as well as|also|then|plus|-|&) ")
_UNREAL = later(
    r"\bwould\b(?! (?:an?|the|such|some|great|good|lovely) )(?! (?:(?:also|just) )?(?:like|"
    r"love) to (?:also )?(?:thank|say|tell|express|let|"
    r"add))|"
    r"\bhope(?:s|d)? (?:to|for|that (?:we|i) (?:can|will|get|may)|(?:we|i) (?:can|will|get|may|"
    r"might))\b|\bto (?:schedule|arrange|set up|book|confirm)\b|\b(?:confirm(?:ing|ed)?|"
    r"let (?:me|us) know)\b|\bwill (?:reach|contact|be in touch|get in touch|invite|schedule)\b|"
    r"\b(?:could|might|should) have\b|\blook\w* forward\b|\bwill be\b|"
    r"\b(?:am|are|is|always) (?:\w+ )?(?:glad|delighted) to (?:meet|speak|talk|chat|discuss|"
    r"call)\b|"
    r"\b(?:best of|every) (?:luck|success)\b|\bluck\b|\bwish(?:es|ing)? you\b|"
    r"\bhave an? (?:\w+ )?(?:great|good|nice|lovely|wonderful)\b|^good (?:morning|afternoon|day)\b"
)
"""A wish, a greeting, or a meeting that may be: "it would be good to meet"."""

MET: Final = Constructions(
    rf"\b(?:after|following|since|from|at|in|during|about|regarding|on) {_NOT_OURS}(?:your|our|the|"
    r"both) (?:\w+ ){0,2}(?:interviews?|conversations?|chat|call\b(?![ -](?:cent(?:er|re)s?|"
    r"handl\w+|takers?|agents?|desk|for|out|rota|logging|volumes?)\b)|meeting|talk|discussion|"
    r"visit(?! to (?:our|the) (?:\w+ )?(?:website|site|page)\b)|"
    r"trial|(?<!cv )(?<!resume )(?<!application )(?<!applications )screening\b(?! (?:of|process|"
    r"stage|questions?|test)\b)|assessment day|"
    rf"presentation\b(?! (?:skills?|of your)\b))\b{_OF_OTHERS}{_TO_DECIDE}|"
    r"\b(?:after|following|since|from|at|in|during|about|on) (?:your|our|the) (?:\w+ ){0,2}panel\b"
    rf"(?! (?:who |that )?(?:has |have )?(?:now )?(?:read|review\w*|sift\w*|consider\w*|scored|"
    rf"shortlist\w*))(?![^.;]{{0,60}}\b{_ON_PAPER}\b)|"
    r"\b(?:when|since|after|once|before) (?:(?:we|you|i) (?:met|spoke|talked|came in|"
    r"visited(?! (?:our|the|my) (?:\w+ )?(?:web|site|page|stand|portal))|"
    r"chatted)|you interviewed|(?:we|i) interviewed you)\b"
    rf"{_TO_DECIDE}|"
    r"\bwe (?:met|spoke|talked|chatted) (?:on|last|in|yesterday|about|"
    rf"with you|this)\b{_TO_DECIDE}(?! (?:\w+ ){{0,3}}(?:with|in) (?:the|our|my) (?:team|board|"
    r"client|panel|committee)\b)|"
    r"(?<!s )(?<!people )(?<!children )\byou (?:recently )?(?:interviewed|visited)\b"
    r"(?! (?:our|the|my) (?:\w+ )?(?:website|site|page|stand|portal)\b)|"
    rf"\byou (?:recently )?(?:met\b(?! {_NEEDS})|(?:met|spoke) with|came (?:in|to(?! mind\b))|"
    rf"(?:gave|showed|told) (?:us|me))\b{_NOT_ON_PAPER}|"
    r"\b(?:your|the) (?:\w+ ){0,2}interview (?:was|went|on|last|performance|panel|scores?|"
    r"with (?:us|me|our|the|\w+ and))\b|\bperformed (?:\w+ )?(?:at|in) (?:the )?interview\b|"
    r"\bperformance (?:in|at|during) (?:the|your|our) (?:\w+ )?(?:interview|process|assessment)\b|"
    r"\b(?:everyone|everybody|all|panel|team|both of us|\w+ and i) (?:who |that |"
    r"here )?(?:\w+ )?(?:met|interviewed|enjoyed meeting|enjoyed talking|spoke to|spoke with|"
    r"liked meeting) (?:you|your)\b|"
    r"\b(?:time|effort|energy) (?:\w+ ){0,6}(?:in|into|on|during) (?:the|our|"
    r"your) (?:\w+ )?interview|\b(?:final|last|second|shortlisted?|final) (?:round|stage|two|"
    r"three(?! (?:pay\w*|days?|weeks?|months?|"
    r"years?|seasons?|terms?|employers?|jobs?|roles?|posts?|references?|addresses)\b)|"
    r"interview|panel)\b[^.]{0,60}\b(?:you|your)\b(?! (?:\w+ )?(?:are|were|was|is|has|have) "
    r"not\b| (?:application|cv)\b| (?:know|that)\b)|"
    r"(?<!never )\byou (?:\w+ )?(?:reached|made it to|got to|got as far as|were (?:one of|among)"
    r"(?! (?:\w+ ){0,3}(?:\d\d+|many|hundreds?|dozens?|scores|thousands?|applicants|those who "
    r"applied)\b)|were our|"
    r"came a close|came second|were a (?:very )?close)\b|\b(?:close|strong|our) second\b"
    r"(?! (?:vacanc\w+|office|site|shop|branch|year|post|role|language|round|stage))|"
    r"\brunner-up\b|"
    r"\b(?:fur (?:das|unser|ihr) (?:\w+ )?gesprach|nach (?:unserem|dem|"
    r"ihrem) (?:\w+ )?(?:gesprach|vorstellungsgesprach|telefonat)|kennenzulernen|kennengelernt|"
    r"(?:apres|suite a|lors de|pour) (?:notre|votre|l')\s?(?:\w+ )?(?:entretien|rencontre|"
    r"echange)|(?:tras|despues de|en|por) (?:la|nuestra|su|tu) (?:\w+ )?entrevista|(?:apos|"
    r"depois d|na|pela) (?:a |nossa |sua )?entrevista|"
    r"(?:na|tijdens|voor) (?:het|ons|je|uw) (?:\w+ )?gesprek|(?:dopo|durante|per) (?:il|il nostro|"
    r"il suo|il tuo)\s?(?:\w+ )?(?:colloquio|incontro))\b"
)
MET_SURELY: Final = Constructions(
    r"\b(?:second|final|third|further|another) interview\b|"
    r"\b(?<!any )(?<!every )(?<!each )(?<!some )(?<!no )other (?:candidate|finalist|guy|"
    r"lady|chap|fellow|woman|man)\b(?! candidates)|\bother finalists?\b|\bthe other one of you\b|"
    r"\b(?:it was|came down to|(?<!agreement )(?<!contract )(?<!communication )"
    r"(?<!communications )between) (?:you|the two of you) and\b(?! (?:me|us|our|the (?:company|"
    r"firm|agency|client|school|employer|team))\b)|"
    r"\b(?:refer|further|subsequent) to your (?:\w+ )?interview\b|"
    r"\b(?:gave|had|did) (?:us )?an? (?:\w+ ){0,2}interview\b|"
    r"(?<!s )(?<!people )(?<!children )\byou interviewed\b|"
    r"\b(?:heard|seen|said) in (?:an|the|any) interview\b|"
    r"\bwe (?:have )?interviewed (?:\w+ of )?you\b|\byour (?:first|last) interview\b|"
    r"\b(?:everyone|everybody|we all|all of us|both of us|both|they|he|she|i|we|panel|team|board|"
    r"committee|\w+ and i) (?:\w+ ){0,2}(?:liked|loved|rated|enjoyed|took to|warmed to|thought) "
    r"you\b(?! (?:portfolio|application|cv|letter|should|ought|might|may|would (?:want|like|wish|"
    r"better|rather)|had better|better|deserve\w*))|"
    r"\b(?:panel|team|committee|board|everyone|we|i|\w+) (?:was|were) (?:\w+ )?impressed (?:by|"
    rf"with) (?:you\b|how you){_NOT_ON_PAPER}|"
    r"\byour job talk\b|\b(?:(?:debrief(?:ed)?|interview board)\b|"
    r"interviewers\b(?!:| (?:would|will|are|is|can|may)\b))|"
    r"\byour (?:(?:presentation|pitch|demonstration|demo|walk-?through)\b(?! (?:of your|skills?|"
    rf"videos?|reels?|tapes?|recordings?|{_ON_PAPER})\b){_NOT_ON_PAPER}|lesson\b(?! plans?)|trial "
    r"(?:shift|day|lesson))\b|\b(?:teaching|lesson) demonstration\b|"
    r"\byour answers? (?:about|on|to)\b(?! (?:[\w-]+ ){0,6}(?:application|screening|pre-?screen\w*|"
    r"online|form|questionnaire|survey|page|basic|eligibility)\b)|"
    r"\b(?:you|you have) asked (?:better|good|great|the best|such|(?:me|us)\b(?! (?:to|for|by|"
    rf"whether|if)\b))\b{_NOT_ON_PAPER}|"
    r"\b(?:enjoyed|loved) (?:that|the) (?:hour|chat|conversation|talk|afternoon|morning|day|build "
    r"day|dinner|lunch|coffee|visit|meeting|call|session)\b|"
    r"\byou (?:really )?(?:did (?:so |really |very )?(?:well|brilliantly|a (?:great|lovely|good) "
    rf"job)\b(?! to\b)(?![^.;]{{0,40}}\b(?:test|online)\b){_NOT_ON_PAPER}|"
    rf"impressed (?:us|me|everyone|everybody|all)\b{_NOT_ON_PAPER}|"
    r"(?:were|are) (?:a )?(?:\w+ )?(?:close|pipped|"
    r"runner-up|second choice|great company|excellent company))\b|"
    r"\bthe way you (?:spoke|talked|handled|worked|dealt|explained|listened|answered|held|moved|"
    rf"ran|treated)\b{_NOT_ON_PAPER}|"
    r"(?<!agreement )(?<!contract )(?<!communication )(?<!communications )"
    r"\bbetween (?:you and\b(?! (?:me|us|our|the (?:company|firm|agency|client|school|employer|"
    r"team))\b)|the (?:two|three) of you)\b|\b(?:the|just) (?:two|three) of "
    r"you\b|"
    r"\byou and (?:one|two) others?\b|\bwhen you were (?:here|with us|in(?= (?:on|last|yesterday|"
    r"for|with)\b| the (?!army|navy|raf|air|marines|forces|police|military|service|civil|fire|nhs|"
    r"\w+ year|industry|trade|field|role|post|job|same|us\b|uk|public|private)|[,;.]|$))\b|"
    r"\byour (?:trial|shift|audition|tasting|practical|trade test|visit|tour|day|morning|"
    r"afternoon) "
    r"(?:with|at|here|in|on|last|was|went)\b|\bsince (?:you (?:came\b(?! (?:from|highly|"
    r"recommended|"
    r"to us through|across|top|last|first|second|third))|were (?:here|with us|(?:clear|honest|"
    r"frank|"
    r"open|straight|plain) with (?:me|us)))|your visit(?! to (?:our|the) (?:\w+ )?(?:website|"
    r"site|page)\b))\b|"
    r"\byour time (?:with us|yesterday|last|today|here|on (?:(?:mon|tues|wednes|thurs|fri|satur|"
    r"sun)day|the (?:phone|call|day|ward|floor|\d+\w*)|\d+|(?:january|february|march|april|may|"
    r"june|july|august|september|october|november|december) \d+))\b|"
    r"\b(?:as|what) (?:i|we) (?:said|told you|promised) (?:on the (?:phone|day)|at the|when|in "
    r"the room|"
    r"over|face to face)\b|\bit (?:was|is) (?:so |really |very |such )?(?:a )?(?:good|nice|lovely|"
    r"great|pleasure|joy|treat) to (?:meet\b(?! (?:the|our|this|these) (?:\w+ )?(?:needs|"
    r"criteria))|show you|(?:see|have)\b(?! (?:so (?:many|much)|such|that|your|"
    rf"how|you (?:apply|interested)|(?:\w+ ){{0,4}}(?:applications?|applicants?|candidates|"
    rf"interest|"
    rf"response|responses|{_ON_PAPER}))\b)|talk|chat)\b|"
    r"\b(?:good|nice|lovely|great) meeting you\b|"
    r"\byou came all (?:this|the) way\b|\bbest of the day\b|\bin the room\b|\bpleasure having you\b"
)
"""Words that only somebody who met the person writes, whatever else the sentence refuses."""
THANKED: Final = Constructions(rf"{_GLAD_OF}[^.]{{0,{_NEAR}}}{_MEETING}")
"""A thanks and a meeting close together, whether the one is for the other or not."""


def thanked_for(plain: str) -> re.Match[str] | None:
    """Return the meeting that somebody is thanked for, or was glad of; None where there is none.

    The words between tell: "thank you for your interest in the conversation designer post" is a
    thanks for an interest, "for your interest and for our conversation" one for both.
    """
    for glad in _GLAD.finditer(plain):
        for held in _HELD.finditer(plain, glad.end(), glad.end() + 2 * _NEAR):
            between = plain[glad.end() : held.start()]
            if "." in between or len(between) > _NEAR:
                break
            if _is_for(between) and not _UNREAL.search(_clause_of(plain, glad, held)):
                return held
    return None


def _is_for(between: str) -> bool:
    """Tell whether what stands between a thanks and a meeting lets the one be for the other."""
    last = list(_JOINED.finditer(between))
    return _FOR_PAPERS.search(between, last[-1].end() if last else 0) is None


def _clause_of(plain: str, glad: re.Match[str], held: re.Match[str]) -> str:
    """Return the words from the beginning of the clause in which somebody is glad."""
    before = list(_JOINED.finditer(plain, 0, glad.start() + 1))
    return plain[before[-1].end() if before else 0 : held.end()]
