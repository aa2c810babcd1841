"""Frames for *What did you learn about them?*."""

import re
from collections.abc import Callable, Iterator
from typing import Final

from afterword.core.letters.answers import lexicon as lex
from afterword.core.letters.answers.form import Form
from afterword.core.letters.frames.fitting import (
    STAYED,
    Piece,
    each,
    is_definite,
    is_of_nobody,
    is_short,
    with_article,
)
from afterword.core.patterns import later

_KNOWING = (
    "I came away knowing {}",
    "I now know {}",
    "I learned {}",
    "It's good to know {}",
    "It was good to learn {}",
)
_ABOUT = (
    "I learned about {}",
    "I came away knowing more about {}",
    "I know more about {} now",
    "It's good to know more about {}",
    "It was good to learn about {}",
)
_COLON = (
    "What I took away: {}",
    "One thing I learned: {}",
    "Something I learned: {}",
    "What I learned: {}",
)
_THAT = (
    "I came away knowing that {}",
    "I learned that {}",
    "I now know that {}",
    "It's good to know that {}",
)
_BY_FORM: Final[dict[Form, tuple[str, ...]]] = {
    Form.WH_CLAUSE: _KNOWING,
    Form.THAT_CLAUSE: _KNOWING,
    Form.GERUND: _ABOUT,
    Form.INFINITIVE: (
        "I learned {}",
        "What I learned is {}",
        "One thing I learned is {}",
        "I came away having learned {}",
    ),
}
_TO = ("I learned to {}", "What I learned is to {}", "One thing I learned is to {}")
_MORE = ("I learned {}", "I came away knowing more {}", "It's good to know more {}")
_MINE = lex.words(
    """learned learnt found heard saw got loved liked enjoyed noticed felt knew thought expected
    realised realized didn't didnt hadn't"""
)
_MY_MODALS = lex.words("would wouldn't should wish")
_BE_LIKE = lex.words("is are was were isn't aren't wasn't seem seems sounds looks feels")
_SPEAKS_OF_ME = lex.words("learned learnt surprised thought think knew found impressed")
_OPINION = lex.words("i we maybe me my honestly i'm im i've ive i'd we're")
_NO_SUBJECT = lex.words("what this that thanks thank such wow")
_COUNTED = lex.words("one two three four five six seven eight nine ten a an no everything all")
_OF_SOMEBODY: Final = frozenset({Form.SENTENCE, Form.WH_CLAUSE, Form.THAT_CLAUSE})
_NEGATIVE = later(
    r"\b(?:not|no|nobody|never|nothing|rude|bad|poor|worse|without)\b|n['’]?t\b", re.IGNORECASE
)


def learned(piece: Piece) -> Iterator[str]:
    """Frame what somebody learned about the reader's organisation.

    Nobody is made glad of what they may not be glad of: with a negation in the words, only the
    wordings without a feeling are given.
    """
    is_plain = _NEGATIVE.search(piece.words) is not None
    for wording in _wordings(piece):
        if not (is_plain and wording.startswith(("It's good", "It was good"))):
            yield wording


def _wordings(piece: Piece) -> Iterator[str]:
    """Give every wording."""
    form = piece.formed.form
    if form in _OF_SOMEBODY and is_of_nobody(piece.formed):
        yield STAYED.format(piece.told)
    elif form is Form.SENTENCE:
        yield from _sentence(piece)
    elif form is Form.QUESTION:
        return
    elif not piece.is_sure or piece.lead:
        yield from each(_COLON, piece.told)
    elif form in _OWN:
        yield from _OWN[form](piece)
    else:
        yield from each(_BY_FORM.get(form, _COLON), piece.words)


def _noun(piece: Piece) -> Iterator[str]:
    """*a lot about cranes* one learns; *the night handover* one learns about."""
    formed, low = piece.formed, piece.formed.low
    is_amount = "about" in low[1:4] and set(low[: low.index("about")]) & lex.AMOUNTS
    describes = formed.first in lex.ADJECTIVES | lex.QUANTITIES and not is_definite(formed)
    if is_amount:
        yield from each(("I learned {}", "I came away having learned {}"), piece.words)
    elif (
        describes
        or low[:2] == ["the", "fact"]
        or formed.first in _COUNTED
        or formed.first[:1].isdigit()
    ):
        yield from each(_COLON, piece.words)
    else:
        yield from each(_ABOUT, with_article(piece))


def _verb(piece: Piece) -> Iterator[str]:
    """*never trust the gauge* is a lesson; *eat together at eleven* may be what they do."""
    is_lesson = piece.formed.first in {"never", "always"}
    yield from each(_TO if is_lesson else _COLON, piece.words)


def _preposition(piece: Piece) -> Iterator[str]:
    """*about the linen system*."""
    yield from each(_MORE if piece.formed.first == "about" else _COLON, piece.words)


def _past(piece: Piece) -> Iterator[str]:
    """*found out that rain is free* is the writer's; *started in a garage* is not."""
    is_mine = bool(_MINE & set(piece.formed.low[:2]))
    yield from each(("I {}",) if is_mine else _COLON, piece.words)


def _modal(piece: Piece) -> Iterator[str]:
    """*would never have guessed*."""
    yield from each(("I {}",) if piece.formed.first in _MY_MODALS else _COLON, piece.words)


def _sentence(piece: Piece) -> Iterator[str]:
    """*you measure everything* can be what one learned; *your team is great* is an opinion."""
    low = set(piece.formed.low)
    evaluates = _BE_LIKE & low and lex.EVALUATIONS & low
    is_mine = set(piece.formed.low[:2]) & _OPINION or _SPEAKS_OF_ME & low
    if piece.formed.head or evaluates or is_mine:
        return
    if piece.formed.first in _NO_SUBJECT:
        return
    is_simple = is_short(piece.words, 25) and not any(mark in piece.words for mark in ",;:!?()")
    yield from each(_THAT if is_simple and piece.is_sure else _COLON, piece.words)


_OWN: Final[dict[Form, Callable[[Piece], Iterator[str]]]] = {
    Form.NOUN: _noun,
    Form.VERB: _verb,
    Form.PREPOSITION: _preposition,
    Form.PAST: _past,
    Form.MODAL: _modal,
}
