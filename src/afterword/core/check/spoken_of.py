"""How a letter speaks of one name: as of the reader's house, of another one, or as neither."""

from dataclasses import dataclass
from typing import Final

from afterword.core.check import other_houses
from afterword.core.check import readers_house as here
from afterword.core.check.house_names import is_a_firm, is_plainly_a_house, may_be_somebody
from afterword.core.check.letter_text import LetterText, Sentence
from afterword.core.patterns import later
from afterword.core.spans import Span

_CLAUSE = later(
    r"[;:(!?]|\s-\s|, (?:and|but|so|though|yet|because)\b|"
    r"(?<!nothing )(?<!all )(?<!anything )\bbut\b"
)
"""Where a clause begins anew within a sentence."""
_THING = later(
    r"\s+(?!(?:and|or|but|for|to|is|was|are|were|that|who|as|in|on|at|with|from|if|when|has|have|"
    r"had|will|would|so|because|since|again|one|some|next|last|this|after|before|by|during|than|"
    r"where|which|while|i|you|we|they|he|she|it|the|a|an|my|your|our|not|once|too|very|really|just|"
    r"today|yesterday|tomorrow|went|made|gave|showed|felt|did|does|can|could|should|may|might|must|"
    r"until|till|about|of|back|even|ever|over|there|here|nobody|everyone|people|still|also|came|"
    r"seemed|seems|looks|treated|took|already|either|all|both|deserves?|needs?|whose|what|how|"
    r"why)\b)[a-z]"
)
"""A word that makes a thing of a name before it: *the Terraform exercise*, *the Leeds office*."""
_SITE = later(r" (?:office|branch|site|depot|plant|campus|property|store|factory|road|street)\b")
"""What makes a town of the name before it."""
_TITLED = later(
    r"\b(?:mr|mrs|ms|miss|dr|prof|sir|chef|nurse|sister|father|captain|principal|professor|uncle|"
    r"aunt|big|little|old|young|councillor|chief|matron)\.? $"
)
_AT = later(r"(?:^|\s)[a-z'’]+,?\s+at\s+(?:the\s+)?$")
_AROUND: Final = 300
"""Characters of a sentence that are looked at on either side of a name."""
_FAR: Final = 40
"""Characters before a name in which *at* and the word before it are looked for."""
_THE = later(r"\bthe (?:whole |entire )?$")
_NEWS = later(r"\bthat (?:the )?$")
_WHAT = later(r"\bwhat (?:the )?$")
_HOW = later(r"\bhow \w+ (?:the|your) [\w-]+(?: [\w-]+)? at $")
_WAS = later(r" (?:is|are|was|were)\b")
_KNOWN = later(
    r"(?:\b(?:show|shows|showed|shown|showing) (?:me|us) (?:round |around )?(?:the )?|\byour |"
    r"\b(?:thank you|thanks)(?: again| so much)?,? |\b(?:day|hours?|morning|afternoon|evening|time|"
    r"people|team|staff|role|job|post|place|interview|visit|tour|application) (?:at|with|for|from|"
    r"of|in|to) (?:the )?|\b(?:miss|missed|left|leaving|greet) (?:the )?)$"
)
"""What is said of a name that is known to be a house's."""
_IN = later(r"\b(?:at|with|for|join|joining|about|into|to) (?:the )?$")
_LEFT = later(r"\b(?:left|leaving) (?:the )?$")


@dataclass(frozen=True, slots=True)
class Mention:
    """One name where it stands."""

    said: str
    """The plain sentence, or what of a very long one stands around the name."""
    start: int
    end: int
    """The place of the name in it."""
    span: Span
    """Its place in the letter."""
    letter: LetterText

    @classmethod
    def of(cls, sentence: Sentence, span: Span, letter: LetterText) -> "Mention":
        """Return the name at a span of a sentence."""
        start, end = span.start - sentence.span.start, span.end - sentence.span.start
        cut = max(0, start - _AROUND)
        return cls(sentence.plain[cut : end + _AROUND], start - cut, end - cut, span, letter)

    @property
    def name(self) -> str:
        """Return the name as it is spelt."""
        return self.span.of(self.letter.text)

    @property
    def before(self) -> str:
        """Return what the sentence says before the name."""
        return self.said[: self.start]

    @property
    def is_somebody(self) -> bool:
        """Tell whether it may be a person's name, and is not plainly a house's."""
        return not is_plainly_a_house(self.name) and may_be_somebody(self.name, self.letter)


def is_elsewhere(one: Mention) -> bool:
    """Tell whether the words around a name say that it is another house, and meant to be."""
    said, start, end = one.said, one.start, one.end
    begin = max((cut.end() for cut in _CLAUSE.finditer(said, 0, start)), default=0)
    near = other_houses.NEAR.search(said[begin:start])
    is_wished = near is not None and other_houses.WISH.search(said, begin, start) is not None
    if other_houses.BEHIND.match(said, end) or (near and not is_wished):
        return True
    close = _CLAUSE.search(said, end)
    rest = said[end : close.start() if close else len(said)]
    if other_houses.BEFORE.search(said, begin, start) or other_houses.AHEAD.search(rest):
        return True
    if other_houses.READ.search(said, begin, start) and not _NEWS.search(said, begin, start):
        return True
    return bool(other_houses.LATER.search(rest) and other_houses.TO_COME.search(said, begin, start))


def how_surely_the_readers(one: Mention) -> bool | None:
    """Tell whether a name stands for the reader's house.

    Returns:
        True where it does, False where a person, a town or a thing may be meant as well, None
        where nothing says so.
    """
    if _TITLED.search(one.before) or _SITE.match(one.said, one.end):
        return None
    if here.CREW.match(one.said, one.end):
        crew = _of_a_crew(one)
        if crew is not None:
            return crew
    if _THE.search(one.before) and _THING.match(one.said, one.end):
        return True if here.WORN.match(one.said, one.end) else None
    if _is_whatever_the_name(one):
        return True
    if one.is_somebody:
        return None
    return _of_nobody(one)


def may_be_the_readers(one: Mention) -> bool:
    """Tell whether what is said fits a house one writes to, for a name known to be a house's."""
    before, said, end = one.before, one.said, one.end
    leads = here.LEADS.search(before) is not None
    return bool(
        here.LIKELY.search(before)
        or here.REPUTE.search(before)
        or here.NO_PERSON.search(before)
        or _KNOWN.search(before)
        or (_IN.search(before) and here.MET.search(said))
        or here.OWNED.match(said, end)
        or here.OWNED_LIKELY.match(said, end)
        or (
            leads
            and (
                here.SUBJECT.match(said, end)
                or here.SUBJECT_OF_NO_PERSON.match(said, end)
                or here.SUBJECT_LIKELY.match(said, end)
            )
        )
    )


def _of_a_crew(one: Mention) -> bool | None:
    """Judge *the Northpier crew*: towns, trades and parts of a house have crews as well."""
    if not here.GREETED.search(one.before):
        is_the = _THE.search(one.before) or one.name.startswith("The ")
        return False if is_the and is_a_firm(one.name) else None
    if is_plainly_a_house(one.name) and not one.name.isupper():
        return True
    return False if here.LOT.match(one.said, one.end) and not one.is_somebody else None


def _is_whatever_the_name(one: Mention) -> bool:
    """Tell whether what is said fits no person and no town."""
    before, said, end = one.before, one.said, one.end
    return bool(
        here.SURE.search(before)
        or (here.PLACE.search(before) and here.THERE.match(said, end))
        or (_WHAT.search(before) and here.WHAT.match(said, end))
        or (here.ASKED.search(before) and here.PLANS.match(said, end))
        or (_LEFT.search(before) and here.LEFT.match(said, end))
        or here.WHEN_I_CAME.match(said, end)
        or (before.endswith("at ") and here.OR_ELSEWHERE.match(said, end))
        or (is_plainly_a_house(one.name) and _is_at(one))
        or (here.SUBJECT.match(said, end) and here.LEADS.search(before) and not one.is_somebody)
    )


def _of_nobody(one: Mention) -> bool | None:
    """Judge what might be said of a person, where the name is nobody's."""
    before, said, end = one.before, one.said, one.end
    is_house, is_bare = is_plainly_a_house(one.name), " " not in one.name
    leads = here.LEADS.search(before) is not None
    if (
        here.OWNED.match(said, end)
        or here.REPUTE.search(before)
        or (leads and here.SUBJECT_OF_NO_PERSON.match(said, end))
        or (here.NO_PERSON.search(before) and here.SEEN.match(said, end))
        or (here.SOMETHING.search(before) and here.PRAISED.match(said, end))
        or (_HOW.search(before) and _WAS.match(said, end))
    ):
        return is_house or not is_bare
    if not is_bare and here.OWNED_LIKELY.match(said, end):
        return is_house
    is_likely = here.LIKELY.search(before) or (leads and here.SUBJECT_LIKELY.match(said, end))
    if is_house and is_likely:
        return True
    is_met = here.MET.search(said) is not None and not here.PLACED.search(before)
    return False if is_met and before.endswith(" at ") and _is_at(one) else None


def _is_at(one: Mention) -> bool:
    """Tell whether a name stands behind *at*, and not behind somebody who is there (*Jo at …*)."""
    first = max(0, one.span.start - _FAR)
    return _AT.search(one.letter.text, first, one.span.start) is not None
