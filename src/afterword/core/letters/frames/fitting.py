"""Fitting somebody's words into a sentence: where they stand, and where they stop."""

import re
from collections.abc import Callable, Iterable, Iterator
from dataclasses import dataclass, replace
from typing import Final

from afterword.core.letters.answers import lexicon as lex
from afterword.core.letters.answers import verbs
from afterword.core.letters.answers.counted import COUNTED
from afterword.core.letters.answers.form import STANDS_ALONE, Form, Formed
from afterword.core.letters.answers.said import Said, word_count
from afterword.core.letters.answers.telling import form_of
from afterword.core.letters.answers.tokens import Token
from afterword.core.letters.frames.case import lowered
from afterword.core.letters.names import listed
from afterword.core.patterns import later

_CLEARED = lex.words(
    "well so um uh er erm hmm oh ah honestly actually also and but tbh ok okay basically "
    "obviously then plus guess"
)
_LIST = later(r"[^,;:.!?()]+(?:, [^,;:.!?()]+)+")
_TRAILERS = lex.words(
    "etc everything anything really mostly mainly too actually though especially please thanks "
    "obviously maybe probably definitely sorry lol haha"
)
_SHE_OR_HE = lex.words("she he her his she's he's she'd he'd she'll he'll")
_BEFORE_SUBJECT = lex.SUBORDINATORS | lex.ADVERBS | lex.PREPOSITIONS | lex.words("and of all much")
STAYED: Final = "What stayed with me: {}"
REMEMBERED: Final = "What I'll remember: {}"
"""What fits before words about somebody nobody has named yet; *that she* would want a name."""
_LINK_END = later(r"(?:https?://|www\.)\S+$", re.IGNORECASE)
_FACE_END = later(r"(?:[:;=]['’]?-?[)(DPp3]|<3)$")
"""A face or a heart at the end, typed; a stop behind it would look like a slip."""
_ENDS = (".", "!", "?", "…", '."', ".)", "!)", "?)")


@dataclass(frozen=True, slots=True)
class Framed:
    """An answer as sentences: several wordings of the first, and what follows as said."""

    options: tuple[str, ...]
    """Wordings of the first sentence, without the stop."""
    rest: tuple[str, ...] = ()
    """The sentences behind it, whole."""
    alone: str = ""
    """The first sentence as it was said, where it can stand alone; for when no wording is left."""


@dataclass(frozen=True, slots=True)
class Piece:
    """The first sentence of an answer, ready to be put into a frame."""

    formed: Formed
    words: str
    """The words as they stand inside a sentence."""
    is_sure: bool
    """False where the first letter's case is anybody's guess; only a colon fits in front."""
    lead: str = ""
    """*definitely*, *probably*: what the person put in front, where it belongs to the answer."""

    @property
    def told(self) -> str:
        """Return the words with what the person put in front of them."""
        return f"{self.lead} {self.words}".strip()


Frame = Callable[[Piece], Iterable[str]]
"""Give wordings of the first sentence, without the stop; none where the answer stands alone."""


def each(templates: Iterable[str], words: str) -> Iterator[str]:
    """Put the words into each template."""
    for template in templates:
        yield template.format(words)


def framed(said: Said, frame: Frame, names: frozenset[str] = frozenset()) -> Framed:
    """Build the sentences of an answer.

    Args:
        said: The answer; must say something.
        frame: The frame of the question it answers.
        names: Names the letter knows, in lower case; they keep their capital.

    Returns:
        The wordings. Words that need no frame, or fit none, stand as the person said them.
    """
    sentences = _of_list(said.sentences, names) if said.is_list else said.sentences
    piece = piece_of(sentences[0], names)
    if said.is_list and piece.formed.form is Form.VERB and not _are_all_done(said.sentences):
        piece = replace(piece, formed=replace(piece.formed, form=Form.NOUN))
    alone = standing(sentences[0])
    rest = tuple(standing(sentence) for sentence in sentences[1:])
    has_label = piece.formed.form is Form.FRAGMENT and re.search(r"\w: ", piece.words)
    options = () if has_label else tuple(frame(piece))
    return Framed(options or (alone,), rest, alone if piece.formed.form in STANDS_ALONE else "")


def _are_all_done(things: tuple[str, ...]) -> bool:
    """Tell whether each thing listed is something to do; *boats, the tour* only reads so joined."""
    return all(form_of(thing).form is Form.VERB for thing in things)


def _of_list(things: tuple[str, ...], names: frozenset[str]) -> tuple[str, ...]:
    """Make one phrase of things listed one a line; sentences among them stay sentences."""
    pieces = [piece_of(thing, names) for thing in things]
    if any(piece.formed.form in STANDS_ALONE for piece in pieces):
        return tuple(standing(thing) for thing in things)
    words = [piece.told for piece in pieces]
    return (listed(words) if all("," not in w for w in words) else "; ".join(words),)


def piece_of(sentence: str, names: frozenset[str] = frozenset()) -> Piece:
    """Take the first sentence of an answer as it stands inside another sentence."""
    formed = form_of(sentence)
    if not formed.tokens:
        return Piece(formed, formed.text, is_sure=False)
    head = formed.tokens[formed.head]
    leads = formed.tokens[: formed.head]
    lead = formed.text[: head.start].strip() if formed.head else ""
    if any(token.low in _CLEARED for token in leads):
        lead = " ".join(token.raw for token in leads if token.low not in _CLEARED)
    words, is_sure = lowered(
        formed.text[head.start :] if formed.head else formed.text, formed, names
    )
    if formed.form is Form.NOUN:
        words = _with_and(words)
    elif formed.form is Form.VERB and _are_all_verbs(words):
        words = listed(words.split(", "))
    return Piece(formed, words, is_sure, lead.lower())


def standing(sentence: str) -> str:
    """Let a sentence stand as it was said: a capital in front, a stop behind."""
    text = sentence.strip().rstrip(",;:–—-").rstrip()
    is_address = re.match(r"(?:https?:|www\.|\w+@|[a-z]+[A-Z])", text)
    if text[:1].islower() and not is_address:
        text = text[0].upper() + text[1:]
    return text if text.endswith(_ENDS) or _goes_without_stop(text) else f"{text}."


def stopped(wording: str) -> str:
    """End a wording with a stop, unless the person's own words ended it already."""
    is_ended = wording.endswith((".", "!", "?", "…")) or _goes_without_stop(wording)
    return wording if is_ended else f"{wording}."


def _goes_without_stop(text: str) -> bool:
    """Tell whether a text ends in an address or a face."""
    return (_LINK_END.search(text) or _FACE_END.search(text)) is not None


def is_short(words: str, most: int = 14) -> bool:
    """Tell whether words are few enough to share a sentence with others."""
    return word_count(words) <= most


def head_noun(formed: Formed) -> Token | None:
    """Return the noun a noun phrase turns on: *smell* in *the smell of the bakery*."""
    ends = lex.PREPOSITIONS | lex.SUBORDINATORS | lex.SUBJECTS | lex.words("and or to")
    head: Token | None = None
    for at, token in enumerate(formed.tokens[formed.head :]):
        if at and (token.low in ends or token.low.endswith("ing")):
            break
        head = token
        if token.stops:
            break
    return head


def is_definite(formed: Formed) -> bool:
    """Tell whether a noun phrase begins with *the*, *your*, *Omar's* or a number."""
    return (
        formed.first in lex.DETERMINERS
        or formed.first.endswith(("'s", "s'"))
        or formed.first[:1].isdigit()
    )


def with_article(piece: Piece) -> str:
    """Put *the* before the one thing a bare noun phrase names, where it is sure to want it."""
    head = head_noun(piece.formed)
    is_bare = head is not None and head.low in COUNTED and not is_definite(piece.formed)
    is_one = not re.search(r"[,;&]|\b(?:and|or)\b", piece.words)
    return f"the {piece.words}" if is_bare and is_one else piece.words


def is_of_nobody(formed: Formed) -> bool:
    """Tell whether words speak of *she* or *he* before anybody is named."""
    for token in formed.tokens[formed.head :]:
        if token.low in _SHE_OR_HE:
            return True
        if token.low not in _BEFORE_SUBJECT:
            return False
    return False


def _are_all_verbs(words: str) -> bool:
    """Tell a bare list of things to do: *ask about nights, slow down*."""
    if not _LIST.fullmatch(words) or re.search(r"\b(?:and|or|but|&)\b", words):
        return False
    return all(thing.partition(" ")[0] in verbs.BASES for thing in words.split(", "))


def _with_and(words: str) -> str:
    """Put the *and* into a bare list: *boats, engines, knots*."""
    if not _LIST.fullmatch(words) or re.search(r"\b(?:and|or|but|&)\b", words):
        return words
    things = words.split(", ")
    starts = [thing.split()[0].lower() for thing in things]
    is_remark = starts[-1] in lex.SUBORDINATORS or things[-1].lower() in _TRAILERS
    is_remark |= starts[-1].endswith("ly") or any(start in lex.ADVERBS for start in starts)
    if is_remark or any(len(thing.split()) > 3 for thing in things):
        return words
    definite = {start in lex.DETERMINERS for start in starts}
    is_apposition = len(things) == 2 and (len(definite) > 1 or things[1][0].isupper())
    return words if is_apposition else listed(things)
