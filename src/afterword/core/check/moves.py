"""What a letter does: its moves, found by constructions, each with the words that show it."""

import re

from afterword.core.check.constructions import construction
from afterword.core.check.letter_text import LetterText, Sentence, parse_letter
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
        much obliged
        (so|very|most|really|extremely) (kind|generous|thoughtful) of (you|everyone)
        (it was |that was )?(kind|good|generous|nice) of you
        it (meant|means) (a lot|a great deal|so much)
        """,
    ),
    Move.ENJOYED: construction(
        r"""
        (enjoy\w*|loved|love|liked|delight\w*|struck|impressed|inspired|moved|touched|
            fascinated|interested|excited|highlight|treat|pleasure|best (part|thing|hour|moment)|
            worth the|favou?rite|fun|admire\w*|valued|memorable|stayed with me|stuck with me|
            wonderful|beautiful|brilliant|superb|lovely|great|good|glad|remember|thinking about|
            cheer\w+) .. (\w+ing|the|your|how|hearing|seeing|meeting|working|watching|talking|that|
            about|by|to|at|of|when|what|with|it was|us|our|a)
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
            thought)) .. (how|that|what|why|about|from|the|a|your|where|who|into|of|to|more|much|
            with|knowing|something)
        (your|the|that|this) (advice|tip|suggestion|pointer|nudge|comment|feedback|idea)
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
    Move.ASK_ADVICE: construction(
        r"""
        (would|could|can|might|may|will|if|please|grateful|appreciate|love|like|welcome|value|
            glad|ask|wonder\w*|willing|happy|open|open to|helpful|hope|kind enough|able|possible|
            chance|request\w*|seek\w*|invaluable|useful|help me|advise|provide|share) ... (feedback|
            advice|advise|pointers?|tips?|guidance|suggest\w*|insights?|comments?|thoughts|
            observations?|critique|criticism|tell me (what|how|which|where|one|if)|share (what|how|
            which|one|anything|any)|what (i|one|would|could|might|you|made)|how (i|you|my)|areas?|
            stronger|improve|do differently|done differently|work on|help me)
        (what|how|which|where|was|were|did|is|are|why) .. (i|my|me|make me|would have|make a|
            stronger|differently|improve) ...
        (feedback|advice|guidance|pointers?) .. (would|could|is|very|much|welcome|appreciated)
        """,
    ),
    Move.KEEP_IN_MIND: construction(
        r"""
        keep me in mind
        kept in mind
        keep my (\w+ )*(cv|resume|details|name|application|materials|file|information|portfolio)
        bear me in mind
        keep in touch
        stay in touch
        stay (connected|in contact)
        in touch
        think of me
        thinking of me
        consider me
        be considered
        remember me
        let me know (if|when|of|about|should)
        (call|contact|reach out to|write to|drop|ring|ping|text|e-?mail) me
        connect (on|with|again)
        linkedin
        our paths (will |may )?cross
        meet again
        cross paths
        work(ing)? (together|with you) .. (one day|some ?day|in (the )?future|again|at some|
            still)
        (future|other|another|next|similar|suitable|later|new|any|junior|
            more) (\w+ )?(openings?|roles?|positions?|opportunit\w+|vacanc\w+|intake|posts?|jobs?)
        (if|should|when|whenever) .. (opens?|opening|comes? (up|along|round)|becomes? available|
            arises?|changes?|turns? up|crops? up|need|fit|suitable|role|similar|vacanc\w+|
            looking for)
        (apply|try|applying) again
        still (very )?(interested|love to|keen|like to)
        remain (very |enthusiastic|interested|keen)
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
            complet(ed|ing)|pass(ed|ing)|learn(ed|t|ing)|work(ed|ing)|tak(en|ing)|accept(ed|ing)|
            mov(ed|ing)|begun|beginning|practi[sc](ed|ing)|stud(ied|ying)|train(ed|ing)|built|
            building|publish(ed|ing)|done|enrol\w*|volunteer\w*|earned|gained|qualif\w+|led|leading|
            wr(itten|iting)|running|put|tried|trying|followed|using)
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


def moves_in(text: str) -> dict[Move, tuple[Span, ...]]:
    """Find what a letter does.

    Args:
        text: A letter.

    Returns:
        Every move the letter makes, in the order of ``Move``, each with the spans of the
        sentences that make it, in code points of ``text``. A sentence may make several moves.
    """
    return moves_of(parse_letter(text))


def moves_of(letter: LetterText) -> dict[Move, tuple[Span, ...]]:
    """Do the same for a letter already taken apart."""
    found: dict[Move, list[Span]] = {}
    if letter.greeting is not None:
        found[Move.GREET] = [letter.greeting]
    for sentence in letter.body:
        for move, pattern in _PATTERNS.items():
            if _makes(sentence, move, pattern):
                found.setdefault(move, []).append(sentence.span)
    if letter.sign_off is not None:
        found[Move.CLOSE] = [letter.sign_off]
        if _PATTERNS[Move.THANK_FOR_TIME].search(letter.sign_off.of(letter.plain)):
            found.setdefault(Move.THANK_FOR_TIME, []).append(letter.sign_off)
    return {move: tuple(found[move]) for move in Move if move in found}


def _makes(sentence: Sentence, move: Move, pattern: re.Pattern[str]) -> bool:
    match = pattern.search(sentence.plain)
    if match is None:
        return False
    if move is Move.ASK_ADVICE:
        return sentence.is_question or not match.group().startswith(
            ("what", "how", "which", "where", "was", "were", "did", "is", "are", "why")
        )
    return True
