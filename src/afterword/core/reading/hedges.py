"""What takes a construction its force: an if, a question, somebody else's words."""

from afterword.core.patterns import later
from afterword.core.reading.signals import compiled

_LOOK_BACK = 160
"""Characters before a match that may hold its condition; a clause is rarely longer."""
_LOOK_AHEAD = 60

_CLAUSE = later(r" but |; | - |: |\bhowever\b|\byet we\b")
"""Where a condition ends: *if I could I would, but we chose another*."""

_CONDITION = later(
    r"(?:^|[\s(,\"])(?:"
    # "if you are reading this, we have" is no condition; "if I could hire two" is regret
    r"if (?!you are reading|i (?:could|had)|we (?:could|had)|only|it (?:were|helps))|"
    r"should (?:you|we|your|the|this|that|there|any|i|it)\b|unless |"
    r"in (?:case|the (?:unlikely )?event) |whether |provided |assuming |"
    r"(?:until|till) (?:you|we|i|the|they|it|all)\b|"
    r"(?<!at )once (?!again|more)|as soon as |otherwise |"
    r"fail(?:ure|ing) to |in order (?:to|for) |"
    r"(?:when|where|before|after) (?:a|an|the|your) (?:\S+ ){0,3}(?:has|have|is|are|was) |"
    # said of everybody to whom it may apply
    r"(?:candidates?|applicants?|those|anyone|everyone|people|individuals|persons) "
    r"(?:who|that|whose|not|we do not|we are not)\b|not all |"
    # what a silence or a status would mean
    r"(?:may|might|could|would) (?:\S+ )?(?:mean|be that)|mean(?:s|ing)? (?:that )?(?:either )?|"
    r"(?:assumed?|consider it|presume|understood|take it) (?:that )?|"
    r"for example|e\.g\.|such as|imagine|suppose)"
    r"|^without (?:an?|the|that|this|those|these|your|it|them|both)\b"
)
_DOUBT = later(
    r"\b(?:may|might|whether|could|or)(?: \S+)?$|\b(?:if|so if|then) you\b.{0,60}$|"
    r"\b(?:when|why|how|where|whenever)$|"
    r"\b(?:how to (?:tell|know|spot)|signs?|way to tell|tell (?:if|when|whether)|even if)\b"
    r"(?: \S+){0,4}$"
)
"""What stands right before words that are only supposed."""
_UNTIL = later(
    r"^(?: \S+){0,6}? (?:until|unless|without (?:your|the|a|it|them)|"
    # "before you hear it from others" is why somebody writes at once
    r"before (?:you|i|we)(?! (?:hear|heard|see|saw|read|find|found|forget|lose|go)\b))\b"
)
_YET = later(r"\bnot (?:\S+ )?yet\b|\byet to (?!hear)|\bnot\b.* yet[.,]?$")
_QUOTE_OPENS = later(r"(?:^|[\s(])['\"] ?[^'\"]*$")
_QUOTE_ENDS = later(r"(?<! )['\"](?:\W|$)")
_ANYBODY = later(r"\b(?:candidates|applicants|applications|those|everyone|people)\b")
_WILL_HEAR = later(
    r"\bwill (?:\S+ )?(?:contact|reach|hear|notify|invite|call|let you know)\b|"
    r"\bwill be (?:\S+ )?"
    r"(?:contacted|invited|notified|called|informed|in touch|shortlisted|considered)\b"
)
"""*Candidates who fit best will be contacted* announces a choice, and is none."""


def is_hedged(sentence: str, start: int, end: int, also: str = "") -> bool:
    """Tell whether what stands at ``start`` to ``end`` is only supposed, asked or quoted.

    Args:
        sentence: In the spelling its construction was found in.
        start: Where the construction begins.
        end: Where it ends.
        also: How another language says *if*.
    """
    before = sentence[max(0, start - _LOOK_BACK) : start]
    clause = before
    for border in _CLAUSE.finditer(before):
        clause = before[border.end() - 1 :]
    after = sentence[end : end + _LOOK_AHEAD]
    return bool(
        sentence.endswith("?")
        or _CONDITION.search(clause)
        or _DOUBT.search(clause.rstrip())
        or (also and compiled(also).search(clause))
        or (_QUOTE_OPENS.search(before) and _QUOTE_ENDS.search(sentence, end))
        or _YET.search(sentence, max(0, start - _LOOK_BACK))
        or _UNTIL.search(after)
        or (_ANYBODY.search(sentence[:end]) and _WILL_HEAR.search(after))
    )
