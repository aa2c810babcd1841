"""Gushing: praise so strong that it stops being believed.

## Why it costs you
Slightly warm letters get more answers than neutral ones, and effusive ones get fewer again
(Boomerang, 40 million mails, as retold). A reader may wonder what all the praise is for.

## Instead
One thing you liked, exact enough that only this reader would know it.
"""

from collections.abc import Iterator

from afterword.core.check.constructions import construction, first_of, wording
from afterword.core.check.context import CheckContext
from afterword.core.check.diagnostic import Severity
from afterword.core.check.letter_text import LetterText
from afterword.core.check.phrases import claims_and_hints, worship
from afterword.core.check.rule import Finding, Rule
from afterword.core.spans import Span

MOST = 4
"""Superlatives a letter may hold before they stop being believed; a judgement of ours."""

_ABSOLUTE = wording(
    r"""
    (honou?r|privilege|highlight|thrill|best (day|hour|interview|conversation|experience|
        moment)|greatest \w+|most \w+ (day|hour|interview|conversation|experience|moment|thing|
        person|people|human)) of my (whole |entire )?(life|lifetime|existence)
    life-?changing
    changed my (whole |entire )?life
    (no |there are no |beyond )words (can|could|to|enough|will ever)
    words (cannot|can'?t|could never|fail|can never|alone)
    (eternally|forever|endlessly|infinitely|undyingly) (grateful|thankful|indebted|in your debt|
        yours|thank)
    from the (very )?bottom of my heart
    (you|they) (are|were|'re) (all )?{adv}(an |a |my |the |like )+{adv}(angels?|genius|geniuses|
        saints?|heroe?s?|goddess|visionary|visionaries|god|gods|inspiration to us all|
        living legends?|rock ?stars?|icons?|idols?|superheroe?s?|most (amazing|incredible|inspiring|
        wonderful|extraordinary|brilliant|talented|beautiful) (\w+ )*(in the|i|on|ever|that|alive|
        people|person|human)|best .. (in the (whole )?(world|universe|country|industry)|
        on (the planet|earth)|ever|alive|of all time))
    (i )?(worship|idoli[sz]e|adore|revere) (you|your|the)
    (in )?(total |complete |absolute )?awe of (you|your|everyone|the)
    i love you
    obsessed with (you|your)
    (never|not) (in my (whole |entire )?life )?(ever )?(met|seen|encountered|known) (anyone|
        such|a (more|person|team|company)|people) .. (more|as|like|so) .. (amazing|brilliant|
        inspir\w+|wonderful|incredible|talented|kind and|extraordinary|special|perfect|dazzling|
        visionary)
    (best|greatest|most (amazing|incredible|inspiring|wonderful|perfect|innovative|exciting|
        prestigious|extraordinary)) (company|team|firm|organi[sz]ation|people|workplace|employer|
        place) .. (in the (whole |entire )?(world|universe|country|industry)|on (the planet|earth)|
        ever|known to|of all time|alive)
    (bow|kneel) (down )?(to|before)(?! (my|his|her|the (camera|audience|wind|rain)))
    (your|the) (sheer |utter )?(genius|brilliance|magnificence|greatness|radiance|divine|aura)
    a dream (come|that came) true to (even|have|meet)
    (i would|i'd) (die|kill|give (anything|my right|an arm)) (to|for)
    speechless with (joy|admiration|gratitude|awe)
    """,
    unless=r"""
    (bug|test|plant|recipe|risotto|bread|cake|view|coffee)
    (book|play|film|song|building|work|advice) (\w+ )?changed my life
    give (anything|an arm) .. (lol|joking)
    """,
)
_STRONG = construction(
    r"""
    (absolutely|utterly|truly|incredibly|insanely|totally|unbelievably|simply|so very|beyond|
        extraordinarily|immensely|tremendously|hugely|wildly|deeply,? deeply|completely) (\w+)
    amazing
    incredible
    awesome
    phenomenal
    inspirational
    breathtaking
    mind-?blowing
    magical
    spectacular
    unbelievable
    unforgettable
    outstanding
    sensational
    magnificent
    perfection
    flawless
    world-?class
    legendary
    miraculous
    out of this world
    thrilled beyond
    over the moon
    unparalleled
    second to none
    beyond (words|amazing|grateful|honou?red|thrilled)
    the (best|greatest|most \w+) (\w+ )*ever
    """
)


def _check(letter: LetterText, _context: CheckContext) -> Iterator[Finding]:
    strong: list[Span] = []
    for sentence in letter.sentences:
        finding = first_of(
            (_ABSOLUTE, *worship.WORDINGS, *claims_and_hints.ADORATION), letter, sentence
        )
        if finding is not None:
            yield finding
            continue
        at = sentence.span.start
        strong.extend(
            Span(at + match.start(), at + match.end()) for match in _STRONG.finditer(sentence.plain)
        )
    if len(strong) > MOST:
        yield Finding(
            strong[MOST],
            message=f"This is praise of the strongest kind for the {_nth(MOST + 1)} time; "
            "a reader may stop believing it.",
        )


def _nth(count: int) -> str:
    return {4: "fourth", 5: "fifth"}.get(count, f"{count}th")


RULE = Rule(
    code="T111",
    name="gushing",
    severity=Severity.WARNING,
    message="Praise this strong may be hard to believe; one exact thing says more.",
    check=_check,
    bad=(
        "Meeting you was the honour of my life.",
        "Words cannot express how grateful I am.",
        "You are the most inspiring people on the planet.",
        (
            "It was amazing. The office is incredible. The team is phenomenal. "
            "I am utterly thrilled. What an unforgettable day."
        ),
        "You are a living saint.",
        "I thank heaven every night for your email.",
        "Nobody in history has taught as you do.",
        "I would follow you to any yard on this earth.",
        "My life began on the day I met you.",
        "Every word you said is pure gold.",
        "I have framed your letter.",
        "You are simply perfect.",
        "You are the wisest man I have ever met.",
        "Every minute with you was heaven.",
        "I adore everything about you.",
        "I owe you my life.",
        "Accept my eternal gratitude.",
    ),
    good=(
        "I kiss your hands, and wish you many more years at the bench.",
        "Watching the handover was the best part of my week.",
        "You prepared me better than any recruiter I have worked with.",
        "I loved seeing the kilns fired up.",
        "I bow to my wife's judgement in shoes.",
        "I thanked my neighbour for the lift to your office.",
        "Nobody in my class explains valves as you do.",
        "My day begins with your newsletter.",
        "Every word on your label was correct.",
        "You are the most patient trainer at the depot.",
        "The minutes with you went fast.",
        "I owe you a coffee.",
        "Accept my thanks.",
    ),
)
