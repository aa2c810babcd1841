"""Words of a letter to somebody nobody met: it speaks of papers, or of a meeting never held."""

from datetime import date
from typing import Final

from afterword.core.patterns import later
from afterword.core.reading.constructions import Constructions
from afterword.core.reading.dates import days_named

RECORDED: Final = Constructions(
    r"\b(?:record(?:ed|ing)?|one-way|on-demand|digital|pre-?recorded|automated)\b[^.]{0,40}"
    r"\binterview\b|\bvideo (?:responses|answers)\b"
)
"""A recording for a machine: nobody was met."""
NO_MEETING: Final = Constructions(
    r"\b(?:not|unable|cannot|will not|unfortunately|without|never|"
    r"instead of)\b[^.]{0,60}\b(?:interview(?:ing|ed)?|call you|meet|invite|shortlist\w*|"
    r"short list)\b|"
    r"\b(?:selected|shortlisted|invited|chosen|progress\w*|moved?|forward|proceed\w*|advanc\w+|"
    r"through|called|taken|put forward) (?:\w+ )?(?:for|to|on to|through to) (?:an |the |"
    r"a )?(?:\w+ )?interview|"
    r"\binterviews? (?:other|another|stage will|will be held|with (?:other|those|the selected))|"
    r"\b(?:other|selected|shortlisted) candidates\b[^.]{0,40}\binterview|\binterview stage\b|"
    r"\bif (?:you|your|we)\b|\bwould (?:like|love) to\b(?! (?:also )?(?:thank|say|tell|express|"
    r"let|add)\b)"
)
BEFORE: Final = Constructions(
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
    r"\bput you(?:r (?:cv|name))? forward\b|"
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

_NOUN = (
    r"(?:(?:phone |video |telephone |job |screening )?(?:interview|meeting|call|chat|conversation|"
    r"appointment|session|visit)|trial (?:shift|day|lesson|week)|assessment (?:day|cent(?:er|"
    r"re)))s?\b"
)
_LATER_ROUND = r"(?:second|third|final|last|further|follow-?up|next)\b"
"""Who was to come a second time had been there once."""
_THE = rf"(?:your|the|our|this|that|an?|both|all|any)(?: (?!{_LATER_ROUND})[\w'-]+){{0,3}}?"
_LOOKING_BACK = (
    r"(?<!after )(?<!following )(?<!since )(?<!from )(?<!during )(?<!at )(?<!in )(?<!for )"
    r"(?<!to )(?<!about )"
)
_WHEN = (
    r"(?:,? (?:on|for|at|with|of|this|next|tomorrow|today|later|scheduled|planned|booked|arranged|"
    r"set|due|we|you|i|that|which|\w+day)\b(?: [\w:'/-]+){0,9}?)?"
)
_OFF = (
    r"(?:called off|cancel\w*|postponed|put off|scrapped|withdrawn|off\b(?!-| the)|not (?:be )?(?:"
    r"going|go|take|taking) (?:ahead|place|forward)|not (?:be )?(?:held|happen\w*|needed|necessary|"
    r"required)|no longer (?:needed|necessary|required|going|taking|possible|on)|(?:go|take|going) "
    r"(?:ahead|place)|be held|fallen through|fell through|happen)\b"
)
_CALLED_OFF = later(
    rf"{_LOOKING_BACK}\b{_THE} {_NOUN}{_WHEN},? (?:"
    rf"(?:is|are|was|were|has|had|have|will|must|be)(?: (?!not\b)\w+){{0,3}}? (?!go |take |"
    rf"going |be "
    rf"held|happen){_OFF}|(?:cannot|could not|can not|will not|did not|does not|never)"
    rf"(?: \w+){{0,2}}? {_OFF}|(?:fell through|never (?:happened|took place|came about))\b)|"
    r"\b(?:call(?:ed|ing)? off|cancel\w*|postpon\w+|put(?:ting)? off|scrap\w*|withdr[ae]w\w*|"
    rf"pull(?:ed|ing)?|drop(?:ped|ping)?) {_THE} {_NOUN}{_WHEN}|"
    rf"\bcall(?:ed|ing)? {_THE} {_NOUN}(?: \w+){{0,4}} off\b|"
    r"\b(?:before|instead of|without) (?:(?:we|i|you) (?:could|can|were able to|had (?:a|the) "
    r"(?:chance|opportunity) to|got to|came to|even) (?:\w+ ){0,2}?(?:interview\w*|meet|speak|"
    r"talk)|"
    rf"(?:your|the|our) {_NOUN} (?:could|can|takes|took|was to|was due|is due)|(?:holding|having) "
    rf"{_THE} {_NOUN})\b"
)
"""A meeting that will not be: "the interview on 20 January is called off"."""
_MISSED = later(
    rf"\bmissed {_THE} {_NOUN}|"
    r"\byou (?:\w+ )?(?:did not|failed to|never|(?:were|was) (?:unable|not able) to|could not|"
    rf"declined|refused|turned down|withdrew from|cancelled)(?: to)?(?: \w+)? (?:{_THE} {_NOUN}|"
    rf"(?:attend|turn up|show up|appear)(?: (?:for|to|at))?(?: {_THE} {_NOUN})?)(?: (?:on|at|for) "
    rf"[\w ]{{1,30}})?|\bno-show\b|\bnon-attendance\b|{_NOUN}[^.,;]{{0,30}},? which you (?:\w+ )?"
    r"(?:missed|did not|were unable|declined)"
)
"""A meeting somebody did not come to."""
_NOT_YET = later(
    rf"(?<!attending )(?<!attend )(?<!attended )\b{_THE} {_NOUN} (?:(?:that |which )?(?:(?:was|is|"
    r"were|are|has been|had been|we had|you had|we have|i had) )?(?:\w+ )?(?:scheduled|planned|"
    r"booked|arranged|set for|due|fixed for|pencilled|lined up|in the diary|meant|supposed|to be "
    r"held|to come)|invitation|invite|slot|booking|tomorrow|next|later|coming)\b(?: (?:for|on|to|"
    r"at)? ?[\w:]+){0,4}"
)
"""A meeting that was still to come when the letter was written."""
_STAY = later(
    r"\b(?:no need|do not|need not|not need|please do not|no longer need|no point in|save you|"
    r"not have)(?: for you)? (?:to )?(?:com(?:e|ing)|travel(?:ling)?|attend(?:ing)?|visit|"
    r"driv(?:e|ing)|make the (?:trip|journey))\b(?: (?:in|out|along|over|up|down))?"
)
"""Somebody is told to stay at home, which tells nothing of earlier days."""
_MOVED = later(
    rf"\b(?:mov(?:e|ed|ing)|reschedul\w+|rearrang\w+|push(?:ed|ing)? back|delay\w*) {_THE} {_NOUN}"
    rf"{_WHEN}|{_LOOKING_BACK}\b{_THE} {_NOUN}{_WHEN} (?:was|is|has been|had been|had to be|has to "
    r"be|must be)(?: \w+)? (?:moved (?:to|from|back|forward|again|twice|by|because)|rescheduled|"
    r"rearranged|pushed back|put back|delayed)\b"
)
"""A meeting on another day; whether it was held is said elsewhere."""
_ABROAD_OFF = later(
    r"(?<!nach )(?<!apres )(?<!tras )(?<!de )(?<!apos )(?<!na )(?<!dopo )\b(?:das|ihr|dein|unser|"
    r"le|"
    r"l'|votre|notre|la|su|tu|nuestra|a|sua|nossa|het|je|uw|ons|il|suo|tuo|nostro) ?(?:\w+ )?"
    r"(?:gesprach|vorstellungsgesprach|entretien|entrevista|gesprek|colloquio)\b[^.,;]{0,50}\b"
    r"(?:abgesagt|absagen|entfallt|entfallen|annule\w*|cancelad\w+|cancelar|suspendid\w+|afgezegd|"
    r"niet door|annullat\w+|saltat\w+)\b|\b(?:hatten?|hatte ich|waren?) [^.,;]{0,40}\bkennen"
    r"(?:gelernt|zulernen)\b"
)
_LATER = later(rf"\b{_LATER_ROUND}")
_DATED = later(
    r"(?<!attending )(?<!attended )(?<!attend )(?<!further to )(?<!refer to )(?<!after )"
    r"(?<!following )(?<!thank you for )(?<!thanks for )\b(?:your|the|our|an?) "
    rf"(?:(?!{_LATER_ROUND})\w+ )?{_NOUN} (?:(?:with|at) (?:\w+ ){{1,3}})?(?:on|for|of) "
    r"[^.;]{1,30}"
)
_SPEAKS_OF_ONE = later(
    r"\b(?:interview|meet|call|chat|conversation|appointment|session|visit|trial|assessment|show|"
    r"attend|non-attendance|turn|appear|com(?:e|ing)|travel|driv|trip|journey|speak|talk|"
    r"gesprach|vorstellungsgesprach|entretien|entrevista|gesprek|colloquio|kennen)"
)
"""Words without one of which nothing is said of a meeting."""
_SOON: Final = 90
"""Days from a letter in which a day without a year is taken as still to come (judgement)."""
_GONE: Final = " ; "
"""Stands where something was taken out, so that what is left does not run together."""


def without_meetings_not_held(plain: str, said_on: date | None) -> tuple[str, bool]:
    """Take out what is said of a meeting that did not take place.

    Args:
        plain: A sentence in plain spelling.
        said_on: The day of the letter, where it is known.

    Returns:
        What is left, and whether a meeting was called off, missed or still to come.
    """
    if not _SPEAKS_OF_ONE.search(plain):
        return plain, False
    rest = plain
    for pattern in (_CALLED_OFF, _MISSED, _NOT_YET, _ABROAD_OFF):
        rest = pattern.sub(_GONE, rest)
    is_off = rest != plain and not _LATER.search(plain)
    if said_on is not None:
        for found in _DATED.finditer(rest):
            if any(0 < (day - said_on).days <= _SOON for day in days_named(found.group(), said_on)):
                rest, is_off = rest.replace(found.group(), _GONE), not _LATER.search(plain)
    return _STAY.sub(_GONE, _MOVED.sub(_GONE, rest)), is_off
