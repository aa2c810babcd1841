"""What a letter does: its moves, found by constructions, each with the words that show it."""

import re
from collections.abc import Callable
from typing import Final

from afterword.core.check.asked_advice import asks_advice
from afterword.core.check.constructions import construction
from afterword.core.check.door_kept_open import keeps_door_open
from afterword.core.check.letter_text import LetterText, Sentence
from afterword.core.letters.purposes import Move
from afterword.core.spans import Span

_PATTERNS: dict[Move, re.Pattern[str]] = {
    Move.ACKNOWLEDGE: construction(
        r"""
        (thank you|thanks|appreciate you) .. (letting me know|telling me|informing me|
            getting back|coming back|the (update|news|answer|call|letter|decision)|your (decision|
            e-?mail|letter|call|message|reply|answer|note))
        (was|am|were|wasn'?t|was not|weren'?t|not) (not |ultimately |n'?t )*(selected|chosen|
            offered|successful|moving forward|the right|hired|picked)
        (you|they|the (panel|team)) (have |had |'ve )?(chose|chosen|decided|went|gone|picked|
            selected|hired|found|offered|{didnt} (choose|select|offer|pick|hire))
        (sorry|disappointed|sad) (that|to|about|not|it|we|things|in)
        (understand|accept|respect|know) (that )?(the|your|you|this|it) .. (decision|choice|
            outcome|went|chose|chosen|needed|need|final|difficult)
        would have (liked|loved|enjoyed) (the|to|this|it)
        did(n'?t| not) (work|go|turn|come) (out|my way|off)
        (the|this) (outcome|result|news)
        """,
    ),
    Move.THANK_FOR_TIME: construction(
        r"""
        thanks
        thank you
        thank (everyone|everybody|them|him|her|dana|the \w+) .. (for|from me)
        appreciat(e|ed|ion|ive)
        grateful
        gratitude
        my thanks
        many thanks
        (much|very much|greatly|deeply|sincerely) obliged
        (am|was|are|were|'m|feel|remain) (\w+ )?obliged to (you|everyone|everybody|all|your)(?! to)
        (please|do|kindly|would you) (also )?thank (?!goodness|god)\w+
        (you|everyone|everybody|y'all|all of you|your \w+) (was|were|have been) (so |very |all |
            really |most |both |always )*(kind|decent|generous|gracious|patient|fair|good|lovely|
            considerate|courteous|gentle) (to (me|us|my)|about it|with (me|us|my)|throughout|
            over it|from (the )?(first|start|beginning)|enough to)
        (treated|received|welcomed|looked after) (me|us) (so |very |most )*(well|kindly|right|
            fairly|decently|beautifully|handsomely|courteously|like (a guest|family|one of|an
             equal|a friend)|with (great |real |every |such |nothing but )?(respect|kindness|
            courtesy|patience|dignity|warmth|care))
        (was|were|been) (treated|received|welcomed|looked after) (so |very |most )*(well|kindly|
            right|fairly|decently|beautifully|handsomely|with (great |real |every |such )?(respect|
            kindness|courtesy|patience|dignity|warmth|care))
        (nobody|no one) could have (treated|received|welcomed|looked after|been) (me|us)? ?(better|
            kinder|fairer|nicer|gentler|more (kind\w*|fair\w*|gracious\w*|patient\w*|
            courteous\w*|generous\w*|decent\w*))
        you (told|let|wrote|said|gave|broke) .. (kindly|gently|so kindly)(?=[.,;!]|$| (and|on|in))
        (cheers|ta|props|kudos|thankful|bless you|fair play|hats off|respect) (for|to you|that you)
        (thx|tysm|merci|danke|gracias|obrigad[oa]|grazie)
        (in|forever in) your debt
        indebted to you
        (so|very|most|really|extremely) (kind|generous|thoughtful) of (you|everyone)
        (it was |that was )?(kind|good|generous|nice|considerate|decent|thoughtful|lovely|sweet|big)
             of you
        it (meant|means) (a lot|a great deal|so much)
        """,
    ),
    Move.ENJOYED: construction(
        r"""
        (enjoy\w*|loved|love|liked|delight\w*|struck|impressed|inspired|moved|touched|fascinated|
            interested|excited|highlight|treat|pleasure|best (part|thing|hour|moment)|worth the|
            favou?rite|fun|admire\w*|valued|memorable|stayed with me|stuck with me|wonderful|
            beautiful|brilliant|superb|lovely|great|good|glad|remember|thinking about|cheer\w+|
            interesting|laughing|laugh|smile|grin|curious|amused|surprised|intrigued|taken with|
            kept me) .. (\w+ing|the|your|how|hearing|seeing|meeting|working|watching|talking|that|
            about|by|to|at|of|when|what|with|it was|us|our|a)
        (has|have|had|that|will|still) (\w+ )?(stayed|stuck|stay|stick|sticks|stays|remained|
            remain|followed|lingered) (with|in) (me|my)
        (had|has|have|got|kept|made|left|sent|set) (me|us|my \w+) (\w+ )?(laugh\w*|smil\w+|
            think\w*|wonder\w*|grin\w*|giggl\w+|hooked|curious|reading|buzzing|inspired|
            speechless|in stitches)
        (was|were|is|are|been|seemed|felt) (\w+ )?(very |most |so |really |quite |truly |such )*(
            interesting|curious|funny|amusing|clever|surprising|instructive|charming|delightful|
            striking|eye-?opening|an education|an eye-?opener|a revelation|a laugh|a hoot|a gem|
            beautifully \w+|well \w+|fun)
        (was|were|is|are) (\w+ )?(wonderful|beautiful|brilliant|superb|lovely|fascinating|
            a (highlight|treat|pleasure|delight|joy)|the best|spot on|worth|great|inspiring|good|
            fun|memorable|impressive)
        """,
    ),
    Move.LEARNED: construction(
        r"""
        (learn(ed|t|ing)?|understand|understood|realise[d]?|realize[d]?|came away|took away|
            taught me|showed me|made me (think|see|want)|opened my eyes|know now|now know|
            got a (sense|feel)|insight|helped me (see|understand)|gave me (a|an|much|plenty|
            something)|thinking (harder|differently|about)|hadn'?t (known|realised|
            thought)|remind(ed|s) me|makes sense of|clearer|eye-?opener|eye-?opening|an education|
            a lesson) .. (how|that|what|why|about|from|the|a|your|where|who|into|of|to|more|much|
            with|knowing|something)
        (your|the|that|this) (advice|tip|suggestion|pointer|nudge|comment|feedback|idea|hint|trick|
            example|story|explanation)
        (what|the (\w+ )?\w+|the way|how) (you|he|she|they|your \w+|\w+) (said|told|asked|showed|
            explained|taught|described|mentioned|gave|drew|suggested|pointed out|made|put)
        (i|i've|i'll|i'd|we) (still |often |have |keep |kept |will |not |never |
            already )*(think(ing)?|thought|laugh(ed|ing)?|wonder(ed|ing)?|forget|forgot|forgotten|
            tried|told|repeat\w*|quot\w+) (about|of|at|it|that|what|how|your|the|my|over)(?!
             (decision|news|outcome|interview|position|role))
        """,
    ),
    Move.WISH_WELL: construction(
        r"""
        (wish|wishing|hope|hoping|good luck|best of luck|all the best|congratulations|glad|
            pleased|happy|every success) .. (you|your|team|everyone|new|person|colleague|hire|
            somebody|someone|candidate|goes|went|settles?|well|success|launch|season|project|
            success|them|him|her|works?|with the)
        (hope|trust) (that )?(you|everyone|all|the|your|it|this) .. (well|settle\w*|goes|went|
            going|smooth\w*|enjoy\w*|busy|safe|successful|works?|turned out|treating)
        """,
    ),
    Move.REASON_TO_WRITE: construction(
        r"""
        (saw|read|heard|noticed|came across|spotted|found|listened|watched|see|hear|attended|
            visited|found out|learn(ed|t)) .. (your|you|that|the|an?|this|about|on|in|pieces?|
            article|talk|podcast|news|launch|post|opening|role|report|interview)
        (thought of you|made me think of|reminded me|thought you|might (interest|like|enjoy|
            be of interest|be useful)|you (might|may|would|'d) (like|enjoy|be interested|find)|
            congratulations|congrats|well done on|delighted (to (hear|see|read)|for you)|(article|
            podcast|paper|piece|book|talk|report|link|video) .. (on|about|by|from|below|attached|
            here)|https?://)
        (is|are|was|be) (advertis\w+|hiring|recruiting|looking for|opening|posted|open)
        """,
    ),
    Move.OWN_NEWS: construction(
        r"""
        i('ve| have|'m| am|'ll| will| just| recently| also)+ (just |recently |since |now |also |
            finally |been |already |currently )*(start(ed|ing)|join(ed|ing)|finish(ed|ing)|
            complet(ed|ing)|pass(ed|ing)|learn(ed|t|ing)(?! (from|that|how|about (you|your)|(a |
            so |very |quite |really )*(lot|much|great deal|plenty|something|things)))|work(ed|
            ing)|tak(en|ing)(?! (the (time|liberty|opportunity|chance|news|decision)|this|a
             (moment|minute)|from|away|it|note))|accept(ed|ing)(?! (it|that|this|your|the
             (decision|outcome|result|news)))|mov(ed|ing)|begun|beginning|practi[sc](ed|ing)|
            stud(ied|ying)|train(ed|ing)|built|building|publish(ed|ing)|done(?! (my|nothing|so|
            with))|enrol\w*|volunteer\w*|earned|gained(?! (a lot|much|so|from))|qualif\w+|led|
            leading|written(?! (to|this))|writing (a|an|my|the|up)(?! (letter|note|line|thanks|
            thank|word|short|brief|quick))|running(?! (late|out))|put(?! (it|off|pen))|tried(?!
             to)|trying(?! to (say|thank|be|tell|understand))|followed|using(?! this))
        i (started|joined|finished|completed|passed|took|accepted|moved|began|built|published|
            enrolled|earned|qualified|followed|tried) .. (course|certificate|job|role|position|new|
            exam|project|degree|training|\w+ing|your|the|a|at|as|last|this)
        """,
    ),
    Move.OFFER: construction(
        r"""
        (i('d| would)( also| still)?|i('m| am)|i('ll| will)|i can|i could|please|if you( ever)?|
            feel free|let me know if) .. (happy to|glad to|delighted to|pleased to|love to (help|
            lend)|help (you|out|with)|extra pair|lend a hand|send you|put you in touch|
            introduce you|recommend|available (for|to|if)|be of (help|use|any)|pass on|share my|
            useful to you)
        an extra pair of hands
        lend a hand
        """,
    ),
}


def _by(pattern: re.Pattern[str]) -> Callable[[Sentence], bool]:
    return lambda sentence: pattern.search(sentence.plain) is not None


_MAKES: Final[dict[Move, Callable[[Sentence], bool]]] = {
    **{move: _by(pattern) for move, pattern in _PATTERNS.items()},
    Move.ASK_ADVICE: asks_advice,
    Move.KEEP_IN_MIND: keeps_door_open,
}


def moves_of(letter: LetterText) -> dict[Move, tuple[Span, ...]]:
    """Find what a letter does.

    Returns:
        Every move the letter makes, in the order of ``Move``, each with the spans of the
        sentences that make it, in code points of its text. A sentence may make several moves.
    """
    found: dict[Move, list[Span]] = {}
    if letter.greeting is not None:
        found[Move.GREET] = [letter.greeting]
    for sentence in letter.body:
        for move, makes in _MAKES.items():
            if makes(sentence):
                found.setdefault(move, []).append(sentence.span)
    if letter.sign_off is not None:
        found[Move.CLOSE] = [letter.sign_off]
        if _PATTERNS[Move.THANK_FOR_TIME].search(letter.sign_off.of(letter.plain)):
            found.setdefault(Move.THANK_FOR_TIME, []).append(letter.sign_off)
    return {move: tuple(found[move]) for move in Move if move in found}
