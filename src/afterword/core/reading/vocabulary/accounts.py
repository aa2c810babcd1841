"""How people account for a no afterwards: what was strong, what was weak, what to do next time.

The same words stand in a no itself. What tells the account is that it was asked for or promised,
or that it is nothing but a list of marks.
"""

from typing import Final

from afterword.core.reading.signals import Needs, Phrasebook, Signal
from afterword.core.reading.vocabulary.english import PIECES

say = Phrasebook(
    {
        **PIECES,
        "shown": r"(?:answers?|presentation|portfolio|lesson|demo(?: class)?|case|code|design|"
        r"interview|trial|technique|test|exercise|examples?|references?|voice|accent|english|"
        r"handwriting|knowledge|timing|subject knowledge|communication|welds?|cooking|seasoning|"
        r"plating|driving|documentation|calculation|approach|sample|letter|cv|resume|budget|"
        r"sermon|playing|pitch|thinking|experiment|questions?|objective|haematology|debugging|"
        r"score|maths)",
        # what else one may have asked about, or for
        "no_errand": r"(?! (?:(?:me|us) )?(?:to|about|whether|if|twice|for (?!the truth|feedback|"
        r"comments|advice|pointers|an honest)|at the|after)\b)",
        "marked": r"(?:strong|weak|lovely|excellent|perfect|sound|spot on|first-rate|first rate|"
        r"good|very good|great|clear|thin|vague|slow|rushed|full marks|too (?:long|short|fast|slow|"
        r"quiet|general|vague)|bang on|fine|ok|the best|missing|unclear|beautiful|brilliant|\d+%|"
        r"first of the)",
    }
)
NOTHING = Needs.NOTHING
HINT = Needs.HINT

SAID_PLAINLY: Final[tuple[Signal, ...]] = (
    # it was asked for, or promised
    say.decides(
        5.5,
        r"\b(?:since|as|because|well|seeing(?: as)?) (?:you|yuh|u) (?:did |do |have |kindly |so "
        r")?(?:ask(?:ed)?|wanted to know|want to know)\b<no_errand>|\byou (?:did "
        r"ask\b<no_errand>(?! me)|ask what|asked (?:me )?(?:for the truth|what|why|how you|"
        r"straight|where|to be told))\b|\byou want to know why\b|\b(?:fair|good|honest) "
        r"question\b.{0,20}\b(?:here|so|and)\b|\bit takes sense to ask\b|\bgood (?:for|of|on) you "
        r"(?:for|to) ask(?:ing)?\b|\bmost (?:people|ppl) never ask\b",
        needs=HINT,
        is_hedged=False,
    ),
    say.decides(
        2.0,
        r"\b(?:as|like i) (?:promised|requested|discussed|agreed|you requested|i promised|"
        r"said i would)\b(?!.{0,60}\b(?:attached|invoice|contract|link)\b)",
        needs=HINT,
    ),
    say.decides(
        5.0,
        r"\bi would put (?:something|it) in writing\b|\bwarts and all\b|\b(?:points|notes|"
        r"comments|feedback|remarks|scores?) (?:from|of|by) (?:the|our|thursday's|\S+'s)? "
        r"?(?:panel|panelists?|board|committee|interviewers?|team|jury|assessors?)\b|\b(?:my|some|"
        r"few|a few) (?:comments|notes|pointers|observations) (?:on|about|from) (?:your|the) "
        r"(?:demo|lesson|interview|trial|presentation|class|answers)\b|\bhonestly\? \b",
        needs=HINT,
        is_hedged=False,
    ),
    say.decides(
        5.0,
        r"\b(?:points|notes|comments|feedback|remarks) (?:from|of|by) (?:the |our |thursday's )?"
        r"(?:interview |selection )?(?:panel|interviewers|jury|assessors)\b",
    ),
    # marks
    say.decides(
        5.0,
        r"^(?:the )?(?:strong|weak|good|less good|bad|strengths?|weakness(?:es)?|loved|liked|plus|"
        r"minus|to work on|pros|cons|positives?|negatives?|weak was|what worked|what did not)"
        r"(?: (?:points?|was|were|only))? ?[:=-]|^weak (?:was|were|only)\b|"
        r"\b(?:exercise|test|panel|task|interview|round|presentation) ?: (?:\d+ ?/ ?\d+|your)",
        needs=HINT,
    ),
    say.decides(
        3.6,
        r"\byour (?:\S+ ){0,4}?<shown> (?:\S+ )?(?:was|were|is|had|got) (?:\S+ ){0,2}?<marked>"
        r"(?=[,.;!:]|$| (?:and|but|though|on))",
        needs=HINT,
    ),
    say.decides(
        3.4,
        r"\b(?:you (?:did not (?!miss|get|hear|need|have|do anything|tell me)|never (?:once "
        r")?(?:asked|said|looked|mentioned|explained|sat|gave)|forgot to|failed to|jumped|"
        r"rush(?:ed)?|mixed up|lost them|went straight|answered your own|talked for|looked (?:at "
        r"your|down|to)|changed your answer|finished my|agreed with|described|assumed|gave (?:\"|"
        r"'|him|us a)|criticised|left \S+ blank|does? rush|tasted with)|(?:that|what) lost it|"
        r"what (?:cost|lost) you|they wanted (?:one|an?|to hear|more|a to)|(?:the )?(?:panel|"
        r"committee|board|trustees|interviewers) (?:wanted|noticed|missed|would have liked|felt "
        r"that your|loved|hoped)|got mixed)\b",
        needs=HINT,
    ),
    # what to do
    say.decides(
        1.5,
        r"(?:^|[,;:.] |\b(?:and|but|so|then|please|also|kindly) )(?:slow down|speak (?:slower|"
        r"louder|up)|wait longer|practi[sc]e|stand your ground|revise|brush up|prepare|spend a|do "
        r"(?:six|three|a year|the (?:\S+ )?(?:course|class))|learn to|read (?:the|up|section|"
        r"chapter)|know your|fix that|work on|pick one|count till|say \"?i\"?|never say|next "
        r"time)\b(?!.{0,60}\b(?:attached|by (?:mon|tues|wednes|thurs|fri|satur|sun)day|before the "
        r"interview))",
        needs=HINT,
    ),
    say.supports(
        1.5,
        r"\b(?:the (?:person|one) we hired|you will be snapped up|you will (?:get|be) (?:there|"
        r"someone)|keep at it|you are closer than|all (?:very )?fixable|none of that is fatal|"
        r"that was all|that is all it was|after last week's news|the outcome|my letter last month|"
        r"you already know)\b",
        needs=HINT,
    ),
    say.in_subject(
        1.5,
        r"\b(?:pointers|notes|comments|thoughts|what (?:i|did)|why|where i (?:failed|went)|improve|"
        r"honestly|since (?:you|yuh) ask\w*|what to fix|correct me|as promised|truth)\b",
    ),
    # who tells the news itself says no, whatever else they say
    say.opposes(
        3.0,
        r"\b(?:(?:is|are) going to|goes to|went to|gone to|went with|going with|gave it to|chose|"
        r"took|will be at|joins us|starts (?:on|with us)) (?:the|an?|my|our|him|her|[a-z'-]+'s) "
        r"(?!same|next|end)|\bnot (?:be )?(?:taking|moving|going|hiring|able to offer|continue|"
        r"proceed)",
    ),
    say.opposes(5.0, r"\b(?:your order|the product|our survey|rate us|star rating|chapter two)\b"),
)
"""Constructions of an account given afterwards."""

DECLINED_PLAINLY: Final[tuple[Signal, ...]] = (
    say.decides(
        6.4,
        r"(?<!please )\b(?:<will_not>|rule|policy|practice|rather not|told (?:us|me|all of us)? "
        r"?(?:last \S+ )?(?:no|not)|can not) (?:\S+ ){0,6}?(?:discuss|go (?:over|into)|comment on|"
        r"explain|disclose|put (?:anything|that|it)|write notes|give any|share|add (?:anything|"
        r"to)|open (?:it|them)|say (?:why|more)|get you anything|be released|be shared|tell you "
        r"why)\b",
        needs=HINT,
    ),
    say.decides(
        6.4,
        r"\b(?:scores?|comments|notes|sheets|marks|assessments?|discussions?|reasons|results) "
        r"(?:\S+ ){0,8}?(?:can not be (?:released|shared|disclosed|given)|(?:are|is) (?:sealed|"
        r"confidential|private|not (?:released|shared|given|discussed)))\b|\b(?:is|are) sealed\b|"
        r"\b(?:will|shall) (?:remain|stay) in (?:that|the) room\b|\bleave (?:the rest|it|that) in "
        r"the room\b|\b(?:may|can|will) add nothing\b|\bnot able to (?:add anything|say (?:more|"
        r"why|even|anything))\b|\bstill (?:unable|not able) to say\b|\bleave you without (?:it|an "
        r"answer)\b|\b(?:legal|hr|solicitors?|lawyers?|office|prosecutor's office) (?:\S+ "
        r"){0,3}?(?:told|tells|advised|say|says) (?:us|me|all) (?:\S+ ){0,3}?(?:to stop|not to|no "
        r"to)\b|\bmy lawyer does\b|\bnot much for explaining\b",
        needs=HINT,
        is_hedged=False,
    ),
)
"""Constructions of a feedback that is refused."""
