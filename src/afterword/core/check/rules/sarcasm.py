"""Sarcasm: mock thanks, scare quotes, praise that stings, wishes that are not meant.

## Why it costs you
It reads worse than it was written: the writer hears the joke, the reader only the edge. Nothing
in a letter is remembered longer, and it takes back every thanks that stands beside it.

## Instead
Thank them for one thing you can mean, and leave out what you cannot. A short plain letter is
better than a long one with a sting.
"""

import re
from collections.abc import Iterator

from afterword.core.check.constructions import construction, first_of, spoken
from afterword.core.check.context import CheckContext
from afterword.core.check.diagnostic import Severity
from afterword.core.check.letter_text import LetterText, Sentence
from afterword.core.check.phrases import (
    barbed_wishes,
    dry_asides,
    dry_frames,
    dry_praise,
    dry_wishes,
    feigned_lessons,
    mock_thanks,
    mock_wonder,
    turned_praise,
)
from afterword.core.check.rule import Finding, Rule
from afterword.core.spans import Span

_STING = construction(
    r"""
    finally
    at (long )?last(?! year| week| month| summer| spring| autumn| winter| night)
    eventually
    in (your|their|its) own (good |sweet )?time
    (all|both|whole) (of )?(\d+|two|three|four|five|six|ten|twelve|thirty) (seconds|minutes|
        lines|words|sentences)
    thirty seconds
    (only|just|a mere|barely|no more than|exactly) {n} {adv}(weeks|months|chasers?|reminders|
        emails|calls|seconds) (late|later|after|of|to|and)
    {n} (weeks|months) (late|later|after i|of (silence|waiting|nothing))
    after (only|just|a mere) {n}
    so (promptly|quickly|soon|swiftly) after {n}
    (weeks|months) (late|overdue)
    (a|an|your|the|that|this|such a|such an) (\w+,? )?(\w+,? )?(form letter|form e-?mail|template|
        templated|no-?reply|auto-?reply|automated(?! (reminder|alert|receipt|confirmation))|
        copy[- ]|cut[- ]and|canned|generic|two-line|one-line|three-line|two-sentence|three-sentence|
        mail merge|mass e-?mail|robot|bot)
    for (free|nothing)(?=[.,!?]|$| so| while| and| on| -)
    unpaid
    on my (own )?(time|day off)
    at my own expense
    (making|made|make|kept|keeping|left|leaving) me (wait|hanging|sit|jump|feel (so|like a|
        small)|guessing|in the)
    (ignor|forgot|overlook|wast|string|strung|mislead|misled|reject|dismiss|discard|ghost|snub|
        patroni[sz]|interrupt|humiliat|belittl)\w* (me|my|us|all|the (application|best|rest))
    being (rejected|ignored|forgotten|overlooked|strung|misled|kept|ghosted|turned down|made|
        told (nothing|i)|passed over|used|patroni[sz]ed|second)
    (to be|be|was) (ignored|forgotten|overlooked|strung|rejected (by|so|in|for|without|after)|
        an? (afterthought|also-ran|benchmark|extra|prop|warm-up)|(the )?(filler|padding|backdrop|
        comparison))
    (rejected|dumped|dropped|dispatched|dismissed) (so|by (a|an|text|e-?mail|robot|computer|
        machine)|in (under|two|three|one))
    to (bother|pretend|go through the motions|feign)
    make up the numbers
    making up the numbers
    box[- ]?tick\w*
    tick(ed|ing)? (a|your|the) box
    the runaround
    wild goose
    hoops
    waste of
    silence
    radio
    nothing in return
    in exchange for
    only to
    in the end (for|it|you)
    free (ideas|consult\w*|work|labour|labor|advice|entertainment|lesson|plan|strategy|roadmap)
    use my (ideas|work|slides|plan|deck)
    using my
    """,
)
_THANKING = construction(
    r"""
    thanks?( you)?
    many thanks
    cheers
    much appreciated
    appreciate
    grateful
    (so|very|how|too) kind
    kind of (you|them)
    (it was |what )?(a |an |such a |such an |my )?(real |true |absolute |rare )?(pleasure|
        privilege|honou?r|treat|delight|joy|lovely|wonderful|great|fun|delightful|nice|charming|
        heart-?warming|touching|thrilled|fascinating|marvellous|refreshing|reassuring|comforting|
        flatter(ing|ed)|touched|moved|gratifying|heartening|inspiring|educational|enlightening|
        instructive|good of (you|them)|nice of (you|them)|generous of|big of|thoughtful of|
        considerate of|sweet of|i (really |truly |so )?(loved|enjoyed)|congratulations|well done|
        hats off|glad|happy|delighted|pleased|love (how|that|the way)|lucky me|bravo|kudos|
        full marks|top marks|impressive)
    """
)
_MEANT = construction(
    r"""
    (rather|better|more|other|quicker|kinder) than
    instead of
    unlike
    most (companies|firms|people|employers|places)
    (not|n't|never|without|nobody|no|none|hardly) (\w+ ){0,4}(form|template\w*|auto\w*|generic|
        canned|copy|wait|hanging|silence|robot|guessing|ignor\w+|forg\w+|in the|bother|feel|wast\w+|
        overlook\w+|reject\w+|make me)
    (i|we|it|that|which|they|the \w+) (have |had |has |was |were |am |'ve )?(finally|eventually|
        at last) (\w+ed|got|found|saw|met|understood|learn\w*|opened|came|made|told|took|went|gave|
        put|understand|see|have|know|able|beginning|there|started)
    finally (meet|see|met|put|understand|saw|seeing|meeting|put\w*|learn\w*|open\w*|tr(y|ied)|
        read|visit\w*|got)
    eventually
    (worked|got|turned) out in the end
    (if|should|whether) .. (eventually|finally|at last)
    (unpaid (invoice|bill|carer|leave|care)s?)
    (volunteer\w*|free of charge)
    working (in|through) silence
    sat in silence
    in exchange for (me|my|a coffee)
    (my|i) .. (waste|wasted|forgot|overlooked|ignored)
    """,
)
_HR_WORDS = construction(
    r"""
    \w*\s?(fit|match|direction|consideration|candidates?|qualified|review|policy|competitive|
        file|keep in touch|unsuccessful|regret|unfortunately|culture|family|values|transparent|
        transparency|fair|fairness|fairly|open|openness|people first|people-first|feedback|
        experience|experienced|process|decision|competitive|busy|flexible|urgent|exciting|soon|
        shortly|next week|in touch|team player|teamwork|careful|carefully|considered|strong|
        stronger|best|better|suitable|suited|ideal|right|difficult|hard|tough|other|proceed|forward|
        overqualified|potential|talent|honest|honesty|diverse|diversity|inclusive|equal|
        opportunit\w+|caring|friendly|innovative|dynamic|passion\w*|chemistry|gut feeling|interview|
        assessment|selection|meritocracy|merit|scientific|thorough|rigorous|professional\w*|
        apolog\w+|explanation|reasons?|conversation|chat|informal|quick|short|small|task|exercise|
        we|impressed|enjoyed|valued|high calibre|calibre|volume|restructur\w+|budget|internal)
    """
)
_SCARE = (
    r"""(?:(?:\b(?:your|the|this|that|such|of|so-called|a|an|more|not|is|was|were|be|being|for|"""
    r"""my|very|as|another|some|their|any|by|with|after|to|enough|no|because|quite|really|are|"""
    r"""called|about|how|most)[ ,]+)|^|, |- ?)(?P<words>"[^"]{2,45}"|(?<!\w)'[a-z][a-z ,-]{2,40}"""
    r"""[a-z.]'(?!\w))"""
)

_TAKEN_WELL = construction(
    r"""
    and i (now )?(understand|agree|see|took|accept)
    (was|were|is|are|that's|quite|very|only) (fair|right|true|correct)
    (fair|good|useful|helpful) (point|comment|advice|note)
    (helpful|learn(ed|t|ing)? (a lot|from|to)|grateful|useful)
    (villain|character|rehearsal|scene|lyrics?|chorus|verse)
    """
)
_WORDINGS = (
    *mock_thanks.WORDINGS,
    *mock_wonder.WORDINGS,
    *barbed_wishes.WORDINGS,
    *dry_frames.WORDINGS,
    *dry_praise.WORDINGS,
    *dry_wishes.WORDINGS,
    *turned_praise.WORDINGS,
    *dry_asides.WORDINGS,
    *feigned_lessons.WORDINGS,
)
_EMOJI = frozenset("🙄🙃😒😏🤡🖕😤👏🤦🤷😂🤣")


def _check(letter: LetterText, _context: CheckContext) -> Iterator[Finding]:
    for sentence in letter.sentences:
        finding = (
            first_of(_WORDINGS, letter, sentence)
            or _scare_quotes(sentence)
            or _thanks_with_a_sting(sentence)
            or _one_dry_word(sentence)
            or _emoji(sentence)
        )
        if finding is not None:
            yield finding


def _scare_quotes(sentence: Sentence) -> Finding | None:
    """Find their own words held up between quotation marks."""
    if _TAKEN_WELL.search(sentence.plain):
        return None
    for match in re.finditer(_SCARE, sentence.plain):
        words = match["words"].strip("\"'., ")
        if match.start() == 0 and words.count(" ") > 3:
            continue
        if _HR_WORDS.search(words) and len(words.split()) <= 6 and words != "your application":
            start = sentence.span.start + match.start("words")
            return Finding(Span(start, start + len(match["words"])))
    return None


def _thanks_with_a_sting(sentence: Sentence) -> Finding | None:
    """Find thanks or praise, and behind it what nobody would give thanks for."""
    words = spoken(sentence)
    thanks = _THANKING.search(words)
    if thanks is None or _MEANT.search(words):
        return None
    sting = _STING.search(words, thanks.end())
    if sting is None:
        return None
    at = sentence.span.start
    return Finding(Span(at + thanks.start(), at + sting.end()))


def _one_dry_word(sentence: Sentence) -> Finding | None:
    """Find a sentence of one dry word, such as ``Charming``."""
    bare = sentence.plain.rstrip(" .!")
    is_dry = bare in {
        "charming",
        "classy",
        "priceless",
        "typical",
        "hilarious",
        "noted",
        "whatever",
        "brilliant",
        "marvellous",
        "terrific",
        "nice",
        "super",
        "nice one",
        "fine",
        "figures",
        "wow",
        "splendid",
        "how lovely",
        "how nice",
        "how kind",
        "how generous",
        "lovely stuff",
        "lucky me",
        "noted with thanks",
        "thanks a lot",
        "thanks a bunch",
        "thanks a million",
        "cheers for that",
        "thanks for that",
        "congratulations to you",
        "congratulations i guess",
        "good to know",
        "understood",
        "fair enough then",
        "nice work",
        "well done you",
        "clap",
        "ouch",
        "right then",
        "ok then",
        "okay then",
        "so be it",
    }
    return Finding(sentence.span) if is_dry and sentence.plain[-1:] in ".!" else None


def _emoji(sentence: Sentence) -> Finding | None:
    """Find a face that rolls its eyes."""
    for place, char in enumerate(sentence.plain):
        if char in _EMOJI:
            at = sentence.span.start + place
            return Finding(Span(at, at + 1))
    return None


RULE = Rule(
    code="T103",
    name="sarcasm",
    severity=Severity.WARNING,
    message="A reader may hear mockery here, even if it was meant lightly.",
    check=_check,
    bad=(
        "Thank you for letting me know, finally.",
        "Interesting choice.",
        "Great job sending a form letter, really classy.",
        "I'm sure you had your reasons.",
        "Thank you for the privilege of preparing a pitch for nothing.",
        "It was lovely to spend a whole day on your numbers for free.",
        "It was lovely to solve five hours of your real problems for free.",
        "I so enjoyed solving your actual business problems for nothing.",
        "It was a delight to spend three evenings on your real customers unpaid.",
        'I see that I was not a "culture fit".',
        "After careful consideration, I regret to inform you that I cannot accept your refusal.",
        "Do call me when your new planner lets you down.",
        "Charming.",
        "Congratulations on finding somebody even cheaper.",
        "I'm sure he will do well once somebody shows him the switch.",
        "Thank you for moving the interview only five times.",
        "It is reassuring to learn that kindness counts for nothing.",
        "I hope the new manager enjoys the plan I wrote for you.",
        "There is no need to apologise for the nine weeks of silence.",
        "I look forward to reading the same advertisement again.",
        "I learned a lot about your firm, mostly from how it says no.",
        "Kindness comes first, at least on your website.",
        'Now I know what "we are a family" means.',
        "It was kind of your system to refuse me in three minutes.",
        "I see that the winner shares your surname.",
        "It only took you eleven weeks to say no.",
        "You certainly know how to make people wait.",
        "My favourite part was when you forgot my name.",
        "Of course, I only taught for thirty years.",
        "Your coffee was the warmest thing in the room.",
        "I have had warmer letters from my bank.",
        "Please give my thanks to the computer that read my letter.",
        "I saw the famous openness of your school.",
    ),
    good=(
        "You say a hard thing warmly; I guess that's the job.",
        "Thank you for letting me know so quickly.",
        "I finally understand how the depots hand over at night, thanks to you.",
        "I'm sure you had many strong applicants, and I respect the choice.",
        'I read your piece "The long way round" with great pleasure.',
        "It was lovely to meet the team.",
        "Good luck with the launch in May.",
        "If anything changes, I would be glad to hear from you.",
        "Yours was the kindest rejection I have had.",
        "I have laughed about my tie since.",
        "I expect that is why I lost the thread.",
        "As you kindly suggested, I have signed up for the course.",
        "Thank you for the kind words about my drawings.",
        "I hope to put it to use soon.",
        "I really enjoy your podcast.",
        "Funny how my hands only shook after the test.",
        "It was brave of me to wear those shoes.",
        "How reassuring it was to see the whole shift helping.",
        "Congratulations on finding somebody who loves night shifts.",
        "I'm sure I will do better once somebody shows me the switch.",
        "It is reassuring to learn that my old certificate still counts.",
        "I hope the new manager enjoys the view from your office.",
        "There is no need to apologise for the rain.",
        "I learned a lot about your firm, mostly from your guide.",
        "It was kind of your porter to ring me a taxi.",
        "Should a place open in the spring, do keep me in mind.",
        "Should anything similar turn up, do keep me in mind.",
        "Should something like it come up again, please think of me.",
        "It only took me eleven weeks to learn the valve.",
        "My favourite part was when you showed me the kiln.",
        "Your coffee was very good.",
        "Your letter was warmer than the weather.",
        "Please give my thanks to the woman who read my letter.",
    ),
)
