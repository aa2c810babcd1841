"""What a sentence of refusal gives as a ground, without what it denies or says of the person."""

from typing import Final

from afterword.core.patterns import later

_NO_VERB = r"(?!(?:was|is|were|are|has|had|have|went|got|be|been|will|we|i|it|you|simply|just)\b)"
_LIST: Final = (
    r"(?:, (?:or |nor |and )?(?:your|the|or|nor|any|an?|lack of)\b"
    rf"(?: {_NO_VERB}[\w'-]+){{1,5}}(?=[,;.!]| or | nor | and |$))*"
)
"""More of what is denied: "nothing to do with your skills, your experience or the distance"."""
_TO_THE_END: Final = (
    r"(?:(?! (?:but|-|although|though|however|rather|instead|it was|it is|and everything) )"
    rf"[^,;:.!])*{_LIST}"
)
"""As far as a denial reaches."""
_DENIED: Final = later(
    r"\b(?:nothing (?:at all )?to do with|not (?:in any way |at all )?(?:to do with|about|because|"
    r"due to|down to|owing to|on account of|for (?:lack|want) of|that you|as if|as though|based on|"
    r"related to|an? (?:matter|question|case|reflection|judgement|comment) (?:of|on|about))|"
    r"no reflection|never (?:about|because|due to|down to|to do with|an? (?:matter|question))|"
    r"in no way|no (?:doubts?|complaints?|concerns?|question) (?:about|that|over)|"
    r"no (?:lack|shortage|want) of|(?:do|did|does) not (?:doubt|mind|question|lack)|"
    r"irrespective of|"
    rf"regardless of)\b{_TO_THE_END}|"
    r"\b(?:it|this|that) (?:is|was) not (?:your|the|any|an?)\b[^.;,]{0,60}?"
    r"(?=,? but |[;,] (?:it|this) (?:is|was)\b)|"
    rf"\b(?:do|does|did|should|must|is|are|was) not (?:at all |in any way |necessarily |meant to |"
    rf"to )*reflect(?:s|ive of)?\b{_TO_THE_END}|"
    r"\bneither\b[^;.,]{0,80}\bnor\b[^;.,]{0,60}\b(?:against you|reason|issue|problem|mattered|"
    r"decided|weighed|played|to do with)\b[^;.,]{0,40}"
)
"""A ground that is named only to say that it was none."""
_WAS_NONE: Final = later(
    r"\b(?:(?:had|has|have|played|took) no (?:part|role|bearing|influence|effect)\b(?!-)|"
    r"(?:was|were|is|are) (?:certainly |really |simply )?(?:not|never|no) (?:the |an? |any |in |"
    r"at )?"
    r"(?:reason|issue|problem|obstacle|concern|factor|hindrance|doubt|question\b(?! of))|"
    r"(?:did|does|do) not (?:count|weigh|speak|tell|go) against|(?:did|does) not matter|"
    r"made no difference)\b"
)
"""Words behind a ground that was none: "your experience was not the reason"."""
_AS_OTHERS: Final = later(
    r"\b(?:any|every|each) other (?:\w+ )?(?:candidates?|applicants?|person|people)\b|"
    r"\b(?:like|alongside|together with|along with) (?:all |the |our |many |all of the )?"
    r"(?:other|others)(?: \w+)? ?(?:candidates|applicants)\b"
)
"""A comparison, and nobody who was chosen: "as carefully as any other candidate"."""
_POOL: Final = later(
    r"\b(?:receiv|attract)\w*(?: (?!(?:other|others|another|and|but|who)\b)[\w'-]+){0,6} "
    r"(?:candidates|applicants|people|profiles|finalists)\b"
)
"""How many wrote, which chooses nobody: "we received many applications from good candidates"."""
_REACHED: Final = later(
    r"(?<!of )\byou (?:have |had |also |both |clearly |fully |did |do )*(?:met|meet|passed|reached|"
    r"exceeded|satisf\w+|fulfil\w*)\b[^,;:.!]*?"
    r"(?=[,;:.!]| (?:but|and|although|though|however) |$)"
)
"""What was good enough, and so is no ground: "you met the required standard"."""
_NO_PLACE: Final = later(
    r"\bdistance[ -](?:learning|education|teaching|selling)\b|\bvisa (?:card|payment)s?\b|"
    r"\b(?:your (?:\w+ )?(?:willingness|offer|readiness|plans?)|you (?:are|were|would be|"
    r"said (?:that )?"
    r"you (?:are|were|would be))(?: (?!not\b)\w+)? (?:willing|happy|ready|prepared|glad)|"
    r"for being (?:so )?"
    r"(?:willing|happy|ready|prepared)|you (?:offered|agreed|planned)) to (?:relocate|commute|move|"
    r"travel)\b"
)
"""Words of place that keep nobody away."""
_OWN_WORK: Final = later(
    r"\b(?:(?:the|an?|that|those) [\w-]+ (?:that |which )?)?you (?:have |had |also |already |once |"
    r"then )*(?:wrote|written|described|mentioned|spoke|explained|told (?:us|me)|tell (?:us|me)|"
    r"led|"
    r"managed|ran|handled|oversaw|overseen|steered|guided|helped|supported|filled|paused|cancelled|"
    r"built|survived|lived through|went through|saw through|worked (?:on|through)|were made|"
    r"looked after)\b(?:(?! (?:but|and (?:we|the|our|there|it|i)|if|because|as|while|due|since) )"
    r"[^,;:.!])*|"
    r"\byour (?:own |\w+ )?(?:work|experience|project|account|story|essay|example|thesis|paper|"
    r"part in|time|years|letter|research|track record|help|handling|article|case study|"
    r"background)\b"
    r"(?! (?:has|have|had|is|was|will|cannot) )"
    r"(?:(?! (?:but|and (?:we|the|our|there|it|i)|if|because|as|while|due|since) )[^,;:.!])*"
)
"""What somebody did elsewhere: "the reorganisation you led"."""
_OWN_APPLICATION: Final = later(
    r"\b(?:your|the|an|any|this|all) (?:[\w'-]+ ){0,2}?(?:applications?|candidac(?:y|ies)|"
    r"candidatures?|candidates?|applicants?|profile|resume|cv|submission|interest)\b"
    r"(?:(?! (?:but|and (?:we|the|our|there|it|i)|if|because|as|while|due|since|when|after|we|i|"
    r"they) )"
    r"[^,;:.!])*|"
    r"\byou (?:for|as|into?|to|with|regarding) "
    r"(?:(?! (?:but|and|if|because|as|while|due|since|when|after|we|i|they) )[^,;:.!])*"
)
"""What was applied for, named only as such: "not to proceed with your application for the post"."""
_PARTS: Final = later(r"[^,;:.!]+(?:[,;:.!]|$)")
_GONE: Final = " ; "
"""Stands where something was taken out, so that what is left does not run together."""


def grounds_in(plain: str) -> str:
    """Return a sentence in plain spelling without the grounds it says were none."""
    rest = plain
    for pattern in (_DENIED, _AS_OTHERS, _POOL, _REACHED, _NO_PLACE):
        rest = pattern.sub(_GONE, rest)
    if _WAS_NONE.search(rest):
        rest = _PARTS.sub(lambda part: _GONE if _WAS_NONE.search(part[0]) else part[0], rest)
    return rest


def without_own_work(plain: str) -> str:
    """Return a sentence in plain spelling without what it tells of the person's own work."""
    return _OWN_WORK.sub(_GONE, plain)


def without_own_application(plain: str) -> str:
    """Return a sentence in plain spelling without the application and what it was for."""
    return _OWN_APPLICATION.sub(_GONE, plain)
