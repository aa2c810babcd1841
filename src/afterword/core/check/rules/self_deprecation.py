"""Self-deprecation: calling oneself hopeless, or going on about what went badly.

## Why it costs you
The reader meant to keep you in mind for what went well, and this gives them the other half to
remember. One mistake owned calmly is a strength; a list of them, or a verdict on yourself, is not.

## Instead
Name one thing, once, as something you are working on: "My answer on costs was thin; I am
practising that."
"""

from collections.abc import Iterator

from afterword.core.check.constructions import construction, first_of, wording
from afterword.core.check.context import CheckContext
from afterword.core.check.diagnostic import Severity
from afterword.core.check.letter_text import LetterText
from afterword.core.check.phrases import claims_and_hints, low_opinion, said_bluntly
from afterword.core.check.rule import Finding, Rule
from afterword.core.spans import Span

_VERDICT = wording(
    r"""
    (i'?m|i am|i was|i feel|i felt|i know i'?m|i must be|am i|(makes?|made|think|thinks|thought|
        called?|call) me|being (so|such|a|an)|my (interview|performance|presentation|showing|
        answers?|whole \w+) (was|were)) {adv}(a |an |the )?{adv}(hopeless|pathetic|worthless|
        useless|failure|loser|disaster|idiot|fool|moron|imbecile|embarrassment|laughing stock|
        nobody|waste of (space|time|your)|fraud|impostor|imposter|joke|wreck|mess|burden|dunce|dud|
        lost cause|no-?hoper|has-?been|write-?off|stupid|dumb|incompetent|inadequate|rubbish|
        terrible|awful|dreadful|abysmal|atrocious|horrendous|unemployable|unworthy|not (good|clever|
        smart|worth|bright|strong|qualified) ?(enough|it|your|for (a|anyone|any))|never (good|
        going to be) ?(good|enough)?|out of my depth|beneath you|second-rate|boring|unlovable|
        inferior|the worst|below par)(?! (prepared|at (?!(job |all |these |any )?(interview\w*|
        everything|life|most things|anything|selling|talking about myself|work|being|jobs?))\w+|
        with names|on (the|question)|in (the|my)))( (at|candidate|interview\w*|person|applicant))?
    how (terrible|bad|badly|awful|awfully|useless|hopeless|pathetic|stupid|poor|poorly|rubbish|
        embarrassing|boring|dreadful|nervous and) (i|my) (was|did|am|performed|came|answers?|
        interview|must)
    (made|make) (such )?a (complete |total |right |real |bit of a |utter )?(fool|idiot|mess|hash|
        pig's ear|spectacle|laughing) (of|out of) (myself|it|everything|the (whole \w+|interview|
        day|test|meeting))
    embarrass(ed|ing) (myself|myself in)
    (i )?(don'?t|do not|didn'?t|never) (really )?deserve (this|it|a|an|the|your|to|any|such|
        any of|feedback|another)
    (nobody|no one|no employer|who) (will|would|could|wants|ever|is going) .. (hire|want|employ|
        take|give|look at) (\w+ )?(me|someone like me|a person like me)
    (someone|people|a person|a nobody) like me(?=[.!?,]|$| (would|will|is|could|does|has|
        gets))
    no wonder (you|nobody|no one|i) .. (me|hire\w*|want\w*|chose|picked|rejected|reject|
        laugh\w*|bored|job|n'?t|not|never|somebody|someone|unemployed|fail\w*)
    (you|they|everyone|the panel) (must|probably|surely|all|no doubt|may well|i'?m sure) (all |
        also |have |just |probably |really )*(think|thought|thinks|laugh\w*|be (laughing|bored|sick|
        tired|relieved|glad|wondering)|bored|been (bored|laughing|relieved|cringing)|cringed|
        felt sorry|wondered) .. (i|me|my|pathetic|stupid|idiot|bored|relieved|of (?!(candidates|
        applicants|applications|interviews|interviewing|hiring|rain|winter|cake|e-?mails|mail|
        it all|them|the \w+)\b)|why (you|i)|(somebody|someone) like)
    (i'?m|i am) sure (you|they) (all )?(think|thought|must) .. (pathetic|stupid|idiot|useless|
        fool|mad|crazy|terrible|hopeless|ridiculous|annoying)
    (i )?(could|can) (see|tell) (that )?(you|they|everyone|the panel) (were|was|are|all|had|
        looked|thought|weren'?t) .. (bored|disappointed|unimpressed|laughing|embarrassed|wait|pity|
        regretting|lost|enough|sorry|impressed|interested)
    wast(e|ed|ing) (of )?(your|everyone'?s|the panel's) (\w+ )?(time|afternoon|morning|day)
    what (is|was|'s) wrong with me
    why am i (so|such|always)
    i (always|only|just|can only) (mess|screw|ruin|fail|let|disappoint|get it wrong|choke|
        freeze)\w*
    i (never|can'?t ever|'ll never|will never|can never) (seem to |ever )?(get|do|succeed|be|
        amount|manage|win|learn|come) .. (right|anything|enough|first|good|job|hired|first|
        good enough)
    (i )?(hate|despise|loathe) (myself|my own|the way i)
    (kick|kicking) myself
    beat(ing)? myself up
    (my|such) (stupid|pathetic|useless|hopeless|worthless|ridiculous|rambling|idiotic|sorry|
        miserable|embarrassing|terrible|awful|dreadful|poor excuse) (\w+ )?(self|performance|
        attempt|answers|interview|little|brain|excuse|life|career|cv|efforts?|showing|nerves|mind)
    (i'?m|i am|am i|i was|was i|i feel|i felt|being|just|probably|maybe|perhaps|simply|
        of me) (just |probably |maybe |simply |far |much )*(too|so) (old|stupid|slow|boring|fat|
        ugly|dull|thick|dumb|useless|weird|awkward) (for|to (be|get|learn|do|hire))( (this|anyone|
        any))?
    (worst|most embarrassing|most humiliating) (interview|candidate|performance|hour|person|
        applicant)( .. (you|ever|life|seen))?
    (not|never|n'?t) (been )?(worthy|worth (your|the|it|anyone|bothering))
    """,
    unless=r"""
    {no_weight} (hopeless|useless|stupid|a failure|the worst|a waste|terrible|boring)
    (room|weather|coffee|train|traffic|printer|mess room|machine|boiler)
    hope (that )?(you|they|you all|everyone)( (now|soon|both|all|will))? (get|gets|have|has|had|
        find|can|could|take) .. (rest|break|sleep|tea|quiet|holidays?|weekend|evening|sit down|
        feet up)
    (kick|kicking) myself for (not|missing) .. (sooner|earlier|years)
    (waste|wasting) (any more of )?your time .. (if|so|but|whenever)
    (i was|i felt|i'm) (a )?(bit|little|slightly) (of )?(a |an )?(fraud|wreck|mess|fool|stupid|
        rubbish)
    i felt stupid (in|for|about|when)
    now (quite |completely |absolutely )?useless (at|for) (work|anything)
    for (someone|somebody|a person) like me,? (do|would|what|how|is|which)
    """,
)
_OWN_FAULT = construction(
    r"""
    (i|i've|i have|i'd) (really |just |completely |totally |badly |clearly |also |even |so |
        honestly |know i |know that i |then )*(was|were|am|'m|felt|froze|rambl\w+|stumbl\w+|
        stutter\w*|messed|screwed|blew|ruined|fail(ed)?|forgot|panick\w*|bombed|flunked|choked|
        waffled|mumbled|botched|fluffed|flopped|talked too|went blank|let (you|myself|
        everyone)) ?{adv}(terrible|awful|bad|poor|weak|hopeless|dreadful|clumsy|slow|nervous|
        incoherent|unprepared|tongue-?tied|rubbish|useless|confused|up|it|the|on|blank|down|over|
        through|about|to|my)
    my (\w+ )?(answers?|examples?|slides|presentation|voice|hands|nerves|english|code|portfolio|
        cv|maths|pitch|handwriting|accent|numbers|shoes|suit|interview|performance|solution|lesson|
        demo|drawing|memory) .. (was|were|is|are|let|looked|sounded|must have) {adv}(terrible|awful|
        bad|poor|weak|dreadful|a mess|a disaster|rubbish|useless|shaking|embarrassing|pathetic|
        hopeless|wrong|all over|laughable|appalling|thin|ridiculous|me down)
    """
)


def _check(letter: LetterText, _context: CheckContext) -> Iterator[Finding]:
    """Judge oneself, or name a third failing of one's own."""
    faults: list[Span] = []
    for sentence in letter.sentences:
        finding = first_of(
            (_VERDICT, *low_opinion.WORDINGS, *claims_and_hints.BELITTLED, *said_bluntly.BELITTLED),
            letter,
            sentence,
        )
        if finding is not None:
            yield finding
            continue
        own = _OWN_FAULT.search(sentence.plain)
        if own is not None and not sentence.is_question:
            at = sentence.span.start
            faults.append(Span(at + own.start(), at + own.end()))
    for span in faults[2:]:
        yield Finding(
            span,
            message="One weak spot shows you can learn; after a third, only the weak spots stay.",
        )


RULE = Rule(
    code="T107",
    name="self-deprecation",
    severity=Severity.WARNING,
    message="The reader may end up comforting you instead of keeping you in mind.",
    check=_check,
    bad=(
        "I am hopeless at interviews.",
        "I know how terrible I was.",
        "You must think I am an idiot.",
        "No wonder you hired somebody else, nobody wants me.",
        "I froze on the first task. I rambled through the second. My slides were awful.",
        "I am just an old fool.",
        "I am no use to anybody.",
        "I was never clever enough for this trade.",
        "Somebody like me should never have applied.",
        "It is about all that I am good for.",
        "There is nothing here to see.",
    ),
    good=(
        "I felt stupid for a minute, and then I looked it up.",
        "My answer on costs was thin; I am practising that.",
        "I froze for a second, and I would love to learn from it.",
        "I am terrible with names, so forgive me for asking Sam's twice.",
        "I made a mess of the third question, and have practised it since.",
        "I am dreadful at timetables, as you saw.",
        "The dance was dreadful, and we all laughed.",
        "Were my examples too old to be useful?",
        "Why did my design exercise feel weaker than the rest?",
        "I was not quick enough with the drill, and I practise now.",
        "My old van is no use to anybody.",
        "Somebody like me should read more on pumps.",
        "I am past the hardest part of the course.",
    ),
)
