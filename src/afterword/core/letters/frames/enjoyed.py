"""Frames for *What did you enjoy talking about?*."""

from collections.abc import Callable, Iterator
from typing import Final

from afterword.core.letters.answers import lexicon as lex
from afterword.core.letters.answers.form import STANDS_ALONE, Form
from afterword.core.letters.frames.fitting import (
    REMEMBERED,
    Piece,
    each,
    head_noun,
    is_definite,
    is_of_nobody,
    with_article,
)

_DIRECT = (
    "I enjoyed {}",
    "I really enjoyed {}",
    "I liked {}",
    "What I enjoyed most was {}",
    "The best part for me was {}",
)
_ABOUT = (
    "I enjoyed talking about {}",
    "I liked talking about {}",
    "I was glad to talk about {}",
    "It was good to talk about {}",
    "What I enjoyed most was talking about {}",
)
_CLEFT = (
    "What I enjoyed most was {}",
    "The part I enjoyed most was {}",
    "The best part for me was {}",
    "My favourite part was {}",
)
_COLON = (
    "What I enjoyed most: {}",
    REMEMBERED,
    "The best part for me: {}",
    "My favourite part: {}",
)
_BY_FORM: Final[dict[Form, tuple[str, ...]]] = {
    Form.GERUND: _DIRECT,
    Form.THAT_CLAUSE: (
        "I liked {}",
        "I was glad {}",
        "I appreciated {}",
        "What I liked most was {}",
    ),
    Form.WHEN_CLAUSE: ("I enjoyed it {}", "I liked it {}", "I enjoyed it most {}"),
    Form.VERB: (
        "I was glad to {}",
        "It was good to {}",
        "I enjoyed being able to {}",
        "I liked being able to {}",
    ),
    Form.INFINITIVE: ("I was glad {}", "It was good {}", "It was a pleasure {}"),
    Form.PREPOSITION: (
        "I enjoyed talking {}",
        "I liked talking {}",
        "It was good to talk {}",
        "I was glad to talk {}",
    ),
    Form.MODAL: ("I {}",),
}
_EVENTFUL = lex.words("got saw met learned learnt found heard tried tasted")
_TALKING = lex.words(
    """talked chatted discussed spoke argued compared debated swapped worked debugged walked looked
    drew built joked"""
)
_LIKED = lex.words(
    """people team crew staff kids children pupils students nurses colleagues office kitchen
    building place room dog cat garden culture tone style attitude approach everyone humour honesty
    openness warmth kindness calm patience enthusiasm"""
)
_COMPOUNDS = lex.PREPOSITIONS | lex.words(
    """and or day days room rooms plan plans test tests budget course courses system school skills
    costs hours week manager work"""
)
_SPEAKS = lex.words("said told showed explained shared wrote")


def enjoyed(piece: Piece) -> Iterator[str]:
    """Frame what somebody enjoyed."""
    form = piece.formed.form
    if form is Form.SENTENCE and is_of_nobody(piece.formed):
        yield REMEMBERED.format(piece.told)
    elif form in STANDS_ALONE:
        return
    elif form is Form.FRAGMENT or not piece.is_sure:
        yield from _unsure(piece)
    elif piece.lead and form in {Form.GERUND, Form.NOUN}:
        most = "" if piece.lead in {"mostly", "mainly", "just"} else " most"
        yield f"What I enjoyed{most} was {piece.told}"
        yield f"The best part for me was {piece.told}"
    elif form in _OWN:
        yield from _OWN[form](piece)
    else:
        yield from each(_BY_FORM[form], piece.words)


def _unsure(piece: Piece) -> Iterator[str]:
    """Put the words behind a colon, where anything fits; *you and Omar* one talks with."""
    low = piece.formed.low
    if low == ["you"] or (low[:2] == ["you", "and"] and len(low) == 3):
        yield from each(("I enjoyed talking with {}", "It was good to talk with {}"), piece.words)
    else:
        yield from each(_COLON, piece.told)


def _verb(piece: Piece) -> Iterator[str]:
    """*see the kiln*; not *don't ask me*."""
    is_order = piece.formed.first in {"don't", "dont", "do"}
    yield from each(_COLON if is_order else _BY_FORM[Form.VERB], piece.words)


def _noun(piece: Piece) -> Iterator[str]:
    """Tell what one enjoys itself from what one enjoys talking about."""
    formed, words = piece.formed, piece.words
    head = head_noun(formed)
    noun, low = head.low if head else "", formed.low
    if formed.first in {"everything", "all", "most"}:
        yield from each(_DIRECT[:3], words)
    elif formed.first == "lots" or low[:2] == ["a", "lot"]:
        yield from each(_COLON, words)
    elif _is_somebody_doing(piece):
        yield from each(_DIRECT, words)
    elif _is_cleft(piece):
        yield from each(_CLEFT, words)
    elif is_definite(formed):
        if noun in lex.EVENTS and formed.first not in {"a", "an"}:
            yield from each(_DIRECT[:3], words)
        if noun in _LIKED:
            yield from each(("I liked {}", "What I liked most was {}"), words)
        else:
            yield from _agreeing(words, is_plural=bool(head and head.is_plural))
    elif noun in lex.EVENTS | _LIKED or formed.first in lex.ADJECTIVES:
        yield from each(_COLON, words)
    else:
        yield from each(_ABOUT, with_article(piece))


def _is_somebody_doing(piece: Piece) -> bool:
    """Tell *Omar explaining the map*: a name, and what they were doing."""
    tokens = piece.formed.tokens[piece.formed.head :]
    if not tokens[0].raw[0].isupper():
        return False
    for token in tokens[1:4]:
        if token.low.endswith("ing") and token.low not in lex.NOUNS_IN_ING:
            return True
        if not token.is_name:
            return False
    return False


def _is_cleft(piece: Piece) -> bool:
    """Tell *no trick questions*, *3 hours*, *teaching 9B*: nothing one enjoyed talking about."""
    low = piece.formed.low
    if low[0] in {"no", "more", "less", "fewer"} or low[0][:1].isdigit():
        return True
    return low[0] in lex.TRADES_IN_ING and len(low) > 1 and low[1] not in _COMPOUNDS


def _agreeing(words: str, *, is_plural: bool) -> Iterator[str]:
    """*What I enjoyed most were the stories*."""
    for template in _CLEFT:
        wording = template.format(words)
        is_ours = template.startswith("What")
        yield wording.replace(" was ", " were ", 1) if is_plural and is_ours else wording


def _wh(piece: Piece) -> Iterator[str]:
    """*how calm everyone is* one likes; *how the depots hand over* one talks about."""
    low = piece.formed.low
    second = low[1] if len(low) > 1 else ""
    theirs = lex.ADJECTIVES | lex.ADVERBS | lex.words("you we she he open much well")
    if (low[0] == "how" and second in theirs) or (low[0] == "what" and _SPEAKS & set(low)):
        likes = ("I liked {}", "I enjoyed {}", "What I enjoyed most was {}")
        yield from each(likes, piece.words)
    else:
        yield from each(_ABOUT, piece.words)


def _past(piece: Piece) -> Iterator[str]:
    """*loved the crane demo*, *talked about boats*."""
    first, words = piece.formed.first, piece.words
    if first in {"was", "were", "am", "had", "wasn't", "wasnt"}:
        yield words[0].upper() + words[1:]
    elif first in _TALKING or "together" in piece.formed.low:
        yield from each(("We {}", "I enjoyed that we {}", "I liked that we {}"), words)
    else:
        yield f"I {words}"
        if first in _EVENTFUL:
            yield from each(("I was glad that I {}", "It was good that I {}"), words)


_OWN: Final[dict[Form, Callable[[Piece], Iterator[str]]]] = {
    Form.NOUN: _noun,
    Form.WH_CLAUSE: _wh,
    Form.PAST: _past,
    Form.VERB: _verb,
}
