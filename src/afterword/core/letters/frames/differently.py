"""Frames for *What would you do differently?*: the writer's own guess."""

import re
from collections.abc import Callable, Iterator
from typing import Final

from afterword.core.letters.answers import lexicon as lex
from afterword.core.letters.answers import verbs
from afterword.core.letters.answers.form import Form
from afterword.core.letters.frames.fitting import Piece, each, is_definite
from afterword.core.patterns import later

_GUESS_THAT = (
    "My own guess is that I {}",
    "Looking back, I {}",
    "I think I {}",
    "My own impression is that I {}",
)
_GUESS_IS = (
    "My own guess is {}",
    "My own guess would be {}",
    "My first thought is {}",
    "I would start with {}",
)
_COLON = (
    "My own guess: {}",
    "A note to myself: {}",
    "My first thought: {}",
    "My own thought: {}",
)
_NEXT_TIME = (
    "Next time I would {}",
    "My own guess is that I should {}",
    "If I did it again, I would {}",
    "My own thought is that I should {}",
)
_INFINITIVE = ("My own guess is {}", "Next time I'd like {}", "My first thought is {}")
_WOULD = ("Next time {}", "If I did it again, {}")
_BACK = ("Looking back, {}",)
_MY_GUESS_THAT = ("My own guess is that {}", "Looking back, {}", "My own impression is that {}")
_PLACED = later(
    r"\b(?:next time|in hindsight|looking back|in retrospect|my own guess|if i (?:could|had|did)|"
    r"i'?d (?:love|like|say|rather)|i (?:do not|don'?t) know|not sure|no idea)\b",
    re.IGNORECASE,
)
_I = lex.words("i i'd i'm im i've ive")
_YOU = lex.words("you your yours u you're you've")
_WILL = lex.words("will won't wont")
"""What is promised for the next time goes with no *if I did it again*."""
_COMPARED = lex.words(
    "better worse stronger weaker clearer longer shorter slower faster louder quieter earlier later"
)
_THINKS = lex.words("think guess feel believe suppose know wish reckon realise realised")


def differently(piece: Piece) -> Iterator[str]:
    """Frame what somebody would do differently."""
    form = piece.formed.form
    if form is Form.SENTENCE:
        yield from _sentence(piece)
    elif form is Form.QUESTION:
        return
    elif not piece.is_sure or (piece.lead and form not in {Form.VERB, Form.NOUN, Form.GERUND}):
        yield from each(_COLON, piece.told)
    elif form in _OWN:
        yield from _OWN[form](piece)
    elif _reads_as_verb(piece):
        yield from _verb(piece)
    else:
        yield from each(_COLON, piece.told)


def _reads_as_verb(piece: Piece) -> bool:
    """Tell *work on my German*: here, what may be a verb is one."""
    low = piece.formed.low
    prepositions = lex.PREPOSITIONS - {"of", "for", "from", "like", "per"}
    return low[0] in verbs.BASES and len(low) > 2 and low[1] in prepositions


def _verb(piece: Piece) -> Iterator[str]:
    """*bring an example*; *don't rush*; *bring one next time*."""
    low = set(piece.formed.low)
    if {"don't", "dont"} & low or ("i" in low and "," in piece.words):
        yield from each(_COLON, piece.told)
    elif _PLACED.search(piece.words):
        yield from each(("I would {}", *_COLON), piece.told)
    else:
        yield from each(_NEXT_TIME, piece.told)


def _noun(piece: Piece) -> Iterator[str]:
    """*my answer on pay*, *more examples*; a bare noun comes behind a colon."""
    if _reads_as_verb(piece):
        yield from _verb(piece)
        return
    formed = piece.formed
    is_whole = is_definite(formed) or formed.first in {"more", "less", "fewer"}
    is_whole = is_whole and formed.low[-1] not in _COMPARED
    yield from each(_GUESS_IS if is_whole else _COLON, piece.told)


def _gerund(piece: Piece) -> Iterator[str]:
    """*bringing an example*."""
    yield from each(_GUESS_IS[:3], piece.told)


def _clause(piece: Piece) -> Iterator[str]:
    """*that I was too quiet*, *how I explained the gap*."""
    yield from each(_GUESS_IS[:2], piece.words)


def _infinitive(piece: Piece) -> Iterator[str]:
    """*to prepare better*."""
    yield from each(_INFINITIVE, piece.words)


def _past(piece: Piece) -> Iterator[str]:
    """*talked too fast*."""
    yield from each(_COLON if piece.formed.first == "were" else _GUESS_THAT, piece.words)


def _modal(piece: Piece) -> Iterator[str]:
    """*should of prepared more*, *would ask about nights*, *wish I had prepared*."""
    words, first = piece.words, piece.formed.first
    if first in lex.words("would will wouldn't wouldnt won't wont"):
        is_past = {"have", "of"} & set(piece.formed.low[:4])
        yield f"Looking back, I {words}" if is_past else f"Next time I {words}"
        if not is_past and first not in _WILL:
            yield f"If I did it again, I {words}"
    elif first in {"have", "haven't"} and "to" not in piece.formed.low[:2]:
        yield from each(_COLON, words)
    elif first in {"wish", "hope"}:
        yield f"Looking back, I {words}"
    else:
        yield from each(_GUESS_THAT, words)


def _sentence(piece: Piece) -> Iterator[str]:
    """*I talked too much*, *the numbers were weak*; what speaks of the reader stands alone."""
    formed, low = piece.formed, piece.formed.low
    says_i = low[0] in _I
    speaks_of_reader = not says_i and _YOU & set(low)
    if _PLACED.search(formed.text) or not piece.is_sure or speaks_of_reader:
        return
    if piece.lead:
        yield from each(_BACK if says_i else (), piece.told)
    elif says_i:
        yield from _of_myself(piece)
    elif formed.first in {"there", "they", "it", "we"}:
        yield from each(_BACK, piece.words)
    elif formed.first in {"my", "the"} | lex.POSSESSIVES - {"your"}:
        has_joints = any(token.stops for token in formed.tokens)
        yield from each(_COLON if has_joints else _MY_GUESS_THAT[:2], piece.words)


def _of_myself(piece: Piece) -> Iterator[str]:
    """*I would bring an example*, *I'd have asked*, *I think I rushed*, *I froze*."""
    low = piece.formed.low
    second = low[1] if len(low) > 1 else ""
    if low[0] == "i'd" or second in {"would", "will", "wouldn't", "won't"}:
        is_past = {"have", "of"} & set(low[1:4])
        again = _WOULD[:1] if second in _WILL else _WOULD
        yield from each(_BACK if is_past else again, piece.words)
    elif second in _THINKS:
        yield from each(_BACK, piece.words)
    else:
        yield from each(_MY_GUESS_THAT, piece.words)


_OWN: Final[dict[Form, Callable[[Piece], Iterator[str]]]] = {
    Form.VERB: _verb,
    Form.NOUN: _noun,
    Form.GERUND: _gerund,
    Form.WH_CLAUSE: _clause,
    Form.THAT_CLAUSE: _clause,
    Form.INFINITIVE: _infinitive,
    Form.PAST: _past,
    Form.MODAL: _modal,
}
