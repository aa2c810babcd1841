"""What sounds like an open door and is none: another matter, a deadline, other people, the past."""

from typing import Final

from afterword.core.patterns import later

_MATTER: Final = later(
    r"\b(?:appeal\w*|complain\w*|grievance|ombudsman|tribunal|privacy|data protection|gdpr|dpo|"
    r"subject access|(?:your|personal|our|his|her|own|of) data|data (?:removed|deleted|erased|"
    r"held)|"
    r"personal (?:information|details)|eras(?:e|ed|ing|ure)|delet(?:e|ed|ing|ion)|unsubscri\w+|"
    r"opt(?:ing)? out|consent|expenses?|(?:travel(?:ling)?|train|taxi|bus|hotel|travel and \w+) "
    r"(?:costs?|fares?|tickets?|receipts?|bills?)|fares?|costs|mileage|parking|reimburs\w+|"
    r"refund\w*|invoices?|receipts?|accounts(?: (?:team|department|desk))?(?= |$|[.,;])|payroll|"
    r"payslips?|p45|p60|tax|wages?|holiday pay|bank details|help ?desk|service desk|it support|"
    r"technical (?:issue|problem|support|question|difficult)\w*|log(?:ging)? ?in|password|"
    r"(?:your|candidate|online) account|survey|questionnaire|"
    r"(?:claim|collect|pick up|return\w*|send back|hand back|give back|have back|get back)"
    r" (?:your|the|any|our|these|those|them|it|his|her) ?(?:\w+ ){0,2}(?:samples?|drawings?|"
    r"portfolio|laptop|badge|keys?|keycard|pass|uniform|documents?|papers|originals?|certificates?|"
    r"equipment|things|belongings|coat|jacket|umbrella|scarf|bag|book|books|tools|kit|wages|"
    r"deposit|money)|"
    r"(?:samples?|drawings?|portfolio|originals?|certificates?|documents?|papers|things|belongings)"
    r" (?:back|returned|sent back|collected)|lost property|reasonable adjustments?|"
    r"datenschutz\w*|einspruch|widerspruch|reisekosten|fahrtkosten|donnees personnelles|"
    r"frais de (?:deplacement|voyage)|datos personales|gastos de viaje|dados pessoais|"
    r"persoonsgegevens|reiskosten|dati personali|spese di viaggio)\b"
)
"""What somebody may write about without coming back for work."""
_WORK: Final = later(
    r"\b(?:re-?apply\w*|appl(?:y|ying|ied) (?:again|for|to|when|in)|try (?:us )?again|again|"
    r"when (?:we|the|our|i|there|it)|openings?|vacanc\w+|hiring|hire|recruit\w*|season|intake|"
    r"cohort|next (?:round|year|time)|another (?:role|post|job|position|one|chance|go)|"
    r"new (?:role|post|job|position|project|team)s?|work|roles?|posts?|jobs?|positions?|"
    r"(?:still|be) (?:looking|free|interested|around|keen|available)|how (?:you|things) (?:are|"
    r"get|go|stand))\b"
)
"""What a door that leads back speaks of."""
_BY: Final = later(
    r"\b(?:by|before|until|till|no later than|not later than|within|at the latest)\b"
    r"(?! (?:then|phone|e-?mail|post|all means|any chance|letter|the way|you))|\bdeadline\b|"
    r"\bif you (?:wish|want|would like|would prefer|need|require|object|disagree)\b"
)
"""A day up to which something is to be done, or a condition of its own."""
_FROM: Final = later(
    r"\b(?:in|after|from|early|late|mid|around|come|next)[ -](?:early |late |"
    r"mid-?)?(?:the )?(?:new |"
    r"next )?(?:years?|months?|spring|summer|autumn|fall|winter|christmas|jan\w*|feb\w*|march|"
    r"april|"
    r"may|june|july|aug\w*|sept?\w*|oct\w*|nov\w*|dec\w*)\b"
)
"""A time from which on somebody is welcome."""
_OTHERS: Final = later(
    r"\b(?:speak|talk|write|call|ring|reach out|get (?:back )?in touch|be in touch|get back|"
    r"contact)"
    r"\b(?: (?:in|on|by|from|next|this|after|before) \w+(?: \w+)?)?(?: (?:to|with))?(?: (?:the|all|"
    r"our|other|those|every|remaining|shortlisted|selected|"
    r"successful|unsuccessful|two|three|next))+ ?(?:\w+ )?(?:candidates|applicants|finalists|"
    r"shortlist|others|everyone|everybody|people we|who)\b|"
    r"\b(?:i|we|she|he|they) (?:will |shall )?(?:speak|talk|write) (?:at|on|for|about)\b"
)
"""Somebody else is written to, or somebody speaks somewhere."""
_PAST: Final = later(
    r"\b(?:thank(?:s| you)|appreciated?|grateful)\b(?: (?:again|all|so much|very much|also))*"
    r" (?:for|to you for|that you|you|your|how you)\b(?: (?!and\b(?! (?:staying|keeping|"
    r"remaining|calling|"
    r"ringing))|if\b|hope\b)[\w'-]+){0,6}?"
    r" (?:staying|keeping|remaining|having stayed|having kept|stayed|kept|calling|ringing|phoning|"
    r"giving|to call|to ring|to phone|to give)\b|"
    r"\b(?:was|were|has been|have been|had been) (?:\w+ )?(?:a pleasure|happy|glad|pleased|good|"
    r"nice|lovely|great|welcome|free|able|hard|easy|trying|unable) to (?:have (?:a |another )?|"
    r"stay|"
    r"keep|talk|speak|chat|discuss|call|answer|connect|explain)|"
    r"\b(?:you did (?:call|ring|phone)|you (?:have |had )?(?:called|rang|phoned|gave|rung)) me\b|"
    r"\b(?:had|should have|could have|would have|to have) (?:stayed|kept|remained)\b|"
    r"\b(?:failed|forgot|promised|meant|managed|tried) to (?:stay|keep|remain|call|ring|phone)\b"
)
"""What was done, and asks for nothing more: "thank you for staying in touch"."""
_FURTHER: Final = later(r"[,:;]| (?:and|but|or|so|if|please|do) ")
"""Where something else begins than what was done."""
_AGAIN: Final = later(
    r"\b(?:re-?apply\w*|appl(?:y|ying) again|try (?:us )?again|new application|next (?:round|"
    r"intake|"
    r"vacancy|opening|season))\b"
)
"""Words that nothing but another application is meant by."""


def is_other_matter(plain: str) -> bool:
    """Tell whether a sentence is about an appeal, data, expenses or the like, not about work."""
    return _MATTER.search(plain) is not None and _AGAIN.search(plain) is None


def is_deadline(plain: str) -> bool:
    """Tell whether a sentence asks for something up to a day, and neither then nor for work."""
    return bool(_BY.search(plain)) and not (_WORK.search(plain) or _FROM.search(plain))


def is_of_others(plain: str) -> bool:
    """Tell whether a sentence says that somebody else will be written or spoken to."""
    return _OTHERS.search(plain) is not None


def is_of_the_past(plain: str, start: int, end: int) -> bool:
    """Tell whether the words between two places belong to a thanks, or to what was done."""
    return any(
        past.start() < end and _FURTHER.search(plain[past.end() : max(past.end(), start)]) is None
        for past in _PAST.finditer(plain)
    )
