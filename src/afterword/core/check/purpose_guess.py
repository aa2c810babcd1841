"""Guess what a letter is for from what it does, where nobody said."""

from collections.abc import Collection

from afterword.core.check.constructions import construction
from afterword.core.check.letter_text import LetterText, parse_letter
from afterword.core.check.moves import moves_of
from afterword.core.letters.purposes import Move, Purpose

_ADVICE_GIVEN = construction(
    r"""
    (thank you|thanks|grateful|appreciate\w*) .. (your|the|for|this|such|that) .. (advice|
        feedback|pointers?|suggestions?|tips?|comments|guidance)(?! (you (might|may|could|can)|if))
    """,
)
_ADVICE_TAKEN = construction(
    r"""
    (i|i've|i'd|have|and) (did|done|took|taken|followed|tried|used|heeded|put) (\w+ )?(what you
         (said|told|suggested|advised|recommended)|your (\w+ )?(advice|tips?|suggestions?|
        pointers?|guidance|hint|counsel)|as you (said|told|suggested|advised))
    (what (became|came) of|how i (used|got on with)|happened with|because of|thanks to) (your|the)
         (advice|tips?|suggestions?|pointers?|feedback|hint)
    your (\w+ )?(advice|tips?|suggestions?|pointers?|feedback|notes|comments|hint)
         (\w+ ){0,4}(worked|helped|paid off|saved|made (a|all|me)|was (right|spot|the)|were
         (right|spot|the)|earned)
    """,
)
_ASKED_BEFORE = construction(
    r"""
    (my (earlier|last|previous|first|other) (note|letter|message|mail|e-?mail|question))
    (i (wrote|asked|sent|got in touch)( to)?( you)? .. (ago|last|earlier|before|in (january|
        february|march|april|may|june|july|august|september|october|november|december)))
    (slipped (past|by|down|through)|reminder|nudge|following up on my|in case (it|my \w+|
        this) (got|was|is) (lost|buried|missed))
    """
)
_PRAISE = construction(
    r"""
    (congratulations|congrats)(?! (again )?(to|for) (whoever|whomever|him|her|them|my|your (new|
        next)|the (\w+ )?(person|one|candidate|winner|hire|applicant|colleague|man|woman|fellow|
        guy|lad|lass|chosen|successful|lucky|new|other)|someone|somebody|your (choice|pick)))
    well done on
    delighted (to (hear|see|read)|for you)
    """
)
"""Praise for the reader and theirs; whoever got the job is only wished well."""
_PRAISED_ALONE = construction(
    r"""
    (congratulations|congrats) (again )?to (?!you|your|the|all|everyone|everybody|both)\w+
    """
)
"""Praise for somebody by name, as thanks after an interview often have it."""
_MEETING_THANKED = construction(
    r"""
    (thank you|thanks|grateful|appreciate\w*|enjoyed) .. (interview\w*|hour|time|conversation|
        meeting|seeing|having me|considering|chat|talk)
    """
)
_LATER = construction(
    r"""
    ((it's|it is|it has been|it's been|been|nearly|almost|over|about) )?(a|an|half a|\w+)
         (\w+ )?(weeks?|months?|years?|while|time) (now )?(since|ago|has (gone|passed)|have (gone|
        passed)|later|on)
    a (year|while|long time|long silence)
    (since|when|after) (we|i) (last )?(met|spoke|talked|saw|wrote|interviewed|applied|came)
    since (you|your|then|the|my|our)
    (we met|met you|interviewed|spoke|talked|saw|applied|came|was there|considering me|said|told me|
        suggested|advised) .. (last|in) (the )?(week|month|year|autumn|spring|summer|winter|fall|
        january|february|march|april|may|june|july|august|september|october|november|december)
    (last|this past) (spring|summer|autumn|fall|winter|year)
    (said|promised|asked me|told you) .. (i'd|i would|i could|to) (let you know|write|tell|report|
        send|drop|come back|get in touch|try again|check)
    let you know (how|that|what|where)
    (check(ing)?|touch(ing)? base|catch(ing)? up|report(ing)? back) (in|back|with)
    say(ing)? (a )?(quick )?hello
    (hello|greetings|hi) (again|after)
    (quick|short|small|brief|little) (update|hello|hi|report)
    happy (new|spring|easter|christmas)
    you (may|might|will|perhaps|probably) .. (remember|recall)
    how (you|things|everyone|everything|the team) .. (are|got on|is|going|getting on|doing|keeping)
    (hope|hoping) (this|all|you|everyone|everything|the \w+) .. (finds|is well|are well|been well|
        been good|keeping well|are all well)
    i (now|am now|have since|have now|still)
    i('ve| have) since
    i('m| am) now
    """
)
"""What is said when time has gone by since the answer."""
_ARTICLE = construction(
    r"""
    (article|podcast|paper|piece|book|talk|report|essay|post|chapter|episode|video|study|story|
        programme|link) .. (on|about|by|from|in|below|attached|here|that|which|you|this|of|was|is)
    https?://
    (thought of you|made me think of you)
    """
)
_OPENING = construction(
    r"""
    (saw|see|noticed|spotted|heard|read) .. (advertis\w+|hiring|recruiting|opening|vacanc\w+|
        (new|open|posted) \w* ?(role|position|post|job)|role|position)
    (are|is) (now |currently )?(hiring|recruiting|advertising|looking for) (a|an|again|for|
        someone|somebody)
    """
)
_ONWARD = construction(
    r"""
    next steps?
    (look|looking) forward to hear(ing)? .. (decision|next|from you (about|on|soon))
    the next (stage|round)
    after (today's|our|yesterday's|this (morning|afternoon)'s)
    (very|even more|more) (excited|interested|enthusiastic|keen) (about|in|than|on|to)
    (meeting|seeing|speaking|talking|talk|interview\w*|conversation|hour|chat|time|visit|tour|met|
        spoke|talked|enjoyed|joining) .. (today|yesterday|this (morning|afternoon|week))(?! in)
    any (further|more) information
    references
    """
)
_OUTCOME = construction(
    r"""
    (was|am|wasn'?t|not|n'?t) (not |n'?t |ultimately )*(selected|chosen|offered|successful|
        moving forward|hired|picked|get|the right)
    decision
    outcome
    disappoint\w*
    another candidate
    someone else
    somebody else
    other candidates
    the news
    letting me know
    this time
    unsuccessful
    did(n'?t| not) (work|go|get)
    future (openings?|roles?|opportunit\w+|positions?)
    keep me in mind
    went with
    you (chose|found|hired)
    considering me
    consideration
    reject\w*
    """
)


def guess_purpose(text: str) -> Purpose:
    """Guess what a letter is for.

    Args:
        text: A letter, as it would be sent.

    Returns:
        The purpose its moves fit best; ``REPLY`` where none does. The same text always gives the
        same purpose.
    """
    return purpose_of(parse_letter(text))


def purpose_of(letter: LetterText) -> Purpose:
    """Guess the purpose of a letter already taken apart."""
    moves = moves_of(letter)
    words = " ".join(sentence.plain for sentence in letter.sentences)
    if Move.ASK_ADVICE in moves:
        return _asking(moves, words)
    thanks = Move.THANK_FOR_TIME in moves
    if _ADVICE_GIVEN.search(words) or (thanks and _ADVICE_TAKEN.search(words)):
        return Purpose.ADVICE_THANKS
    if not _OUTCOME.search(words):
        occasion = _occasion(words, thanks)
        if occasion is not None:
            return occasion
    if thanks and not (Move.OWN_NEWS in moves and _LATER.search(words)):
        return Purpose.THANK_YOU
    if Move.OWN_NEWS in moves or Move.REASON_TO_WRITE in moves:
        return Purpose.CHECK_IN
    return Purpose.THANK_YOU if thanks else Purpose.REPLY


def _asking(moves: Collection[Move], words: str) -> Purpose:
    """Tell a first request from its reminder, alone or together with thanks."""
    if _ASKED_BEFORE.search(words):
        return Purpose.ADVICE_REMINDER
    is_both = Move.THANK_FOR_TIME in moves and Move.KEEP_IN_MIND in moves
    return Purpose.THANK_AND_ASK if is_both else Purpose.ADVICE_REQUEST


def _occasion(words: str, thanks: bool) -> Purpose | None:
    """Find the occasion of a letter that does not speak of an outcome."""
    is_named = thanks and _PRAISED_ALONE.search(words) and _MEETING_THANKED.search(words)
    if _PRAISE.search(words) and not is_named:
        return Purpose.CONGRATULATION
    if _OPENING.search(words):
        return Purpose.OPENING
    if _ARTICLE.search(words) and not thanks:
        return Purpose.ARTICLE
    return Purpose.INTERVIEW_THANK_YOU if thanks and _ONWARD.search(words) else None
