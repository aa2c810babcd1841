"""The sentences of a message in one plain spelling, so that one pattern meets many hands."""

import re
import unicodedata
from dataclasses import dataclass, field
from functools import lru_cache
from typing import Any

from afterword.core.messages.message import Message
from afterword.core.patterns import later
from afterword.core.reading.anchors import keys_in
from afterword.core.reading.prose import sentences as spans_of
from afterword.core.reading.vocabulary.fillers import CONTRACTIONS, FILLER_HEADS, FILLERS, NO_NAMES
from afterword.core.spans import Span

LONGEST = 700
"""Characters of one sentence that are looked at; what is longer is a list, not a sentence."""
REMEMBERED = 1024
"""Different sentences whose words are kept at hand; about 5 MB."""
MOST = 160
"""Sentences that are looked at: an answer is short, a digest says all at its beginning."""

_TABLE = str.maketrans(
    {
        "\u2018": "'",
        "\u2019": "'",
        "\u201b": "'",
        "\u02bc": "'",
        "\u00b4": "'",
        "`": "'",
        "\u201c": '"',
        "\u201d": '"',
        "\u201e": '"',
        "\u00ab": '"',
        "\u00bb": '"',
        "\u2013": " - ",
        "\u2014": " - ",
        "\u2026": " ... ",
        "\u00df": "ss",
        "\u200b": "",
        "\u200c": "",
        "\u200d": "",
        "\u2060": "",
        "\ufeff": "",
        "\u00ad": "",
        "*": "",
        "_": " ",
    }
)
_CONTRACTION = later(r"\b(?:[a-z]+'[a-z]+|" + "|".join(CONTRACTIONS.bare) + r")\b")
_BARE = frozenset(CONTRACTIONS.bare)
_FILLER = later(r",? ?\b(?:" + "|".join(FILLERS) + r")\b,?")
# The capital comes first: most letters of a text are none, and are passed over at once.
_NAME = later(r"[A-Z](?:(?<=[^\W\d_][ ,;:] [A-Z])|(?<=[^\W\d_] [A-Z])|(?<=^[A-Z]))[^\W\d_]+")
_GAP = later(r" ([.,;:!?])")
_WORD = later(r"[a-z0-9]+")


@dataclass(frozen=True, slots=True, eq=False)
class Spelling:
    """The words of a sentence, wherever it stands."""

    written: str
    """As it stands in the message."""
    plain: str
    """Lower case, single spaces, no accents, contractions opened (``won't``: ``will not``)."""
    bare: str
    """``plain`` without the words that change nothing (``unfortunately``, ``at this time``)."""
    words: frozenset[str]
    """The words of ``plain``."""
    keys: frozenset[str]
    """What ``words`` answer to in the index, see ``anchors``."""
    notes: dict[object, Any] = field(default_factory=dict, repr=False)
    """What was found in these words before: mail says the same thing over and over."""


@dataclass(frozen=True, slots=True)
class Sentence:
    """One sentence the sender wrote now."""

    start: int
    """Place in ``Message.text``."""
    end: int
    spelling: Spelling

    @property
    def written(self) -> str:
        """Return the words as they stand in the message."""
        return self.spelling.written

    @property
    def plain(self) -> str:
        """Return ``Spelling.plain``."""
        return self.spelling.plain

    @property
    def bare(self) -> str:
        """Return ``Spelling.bare``."""
        return self.spelling.bare

    @property
    def words(self) -> frozenset[str]:
        """Return ``Spelling.words``."""
        return self.spelling.words

    @property
    def keys(self) -> frozenset[str]:
        """Return ``Spelling.keys``."""
        return self.spelling.keys

    @property
    def names(self) -> frozenset[str]:
        """Return the words written with a capital, in lower case: perhaps names."""
        notes = self.spelling.notes
        found: frozenset[str] | None = notes.get(_names_in)
        if found is None:
            found = notes[_names_in] = _names_in(self.spelling.written)
        return found


def _names_in(written: str) -> frozenset[str]:
    found = (word.lower() for word in _NAME.findall(written))
    return frozenset(word for word in found if not word.endswith("ing")) - NO_NAMES


def plain_spelling(text: str) -> str:
    """Return the words of ``text`` as patterns expect them; places are not kept."""
    return _with_words(text)[0]


def _with_words(text: str) -> tuple[str, frozenset[str]]:
    """Return the plain spelling of ``text``, and its words."""
    if not text.isascii():
        text = text.replace("\u2019", "'")  # most texts hold no other letter of this sort
    if not text.isascii():
        text = unicodedata.normalize("NFKD", text.translate(_TABLE))
        if not text.isascii():
            text = "".join(c for c in text if not unicodedata.combining(c))
    elif "*" in text or "_" in text or "`" in text:
        text = text.translate(_TABLE)
    plain = " ".join(text.lower().split())
    words = frozenset(_WORD.findall(plain))
    # Most sentences have no contraction, which their words tell sooner than looking for one does.
    if "'" in plain or not _BARE.isdisjoint(words):
        plain = _CONTRACTION.sub(_opened, plain)
        words = frozenset(_WORD.findall(plain))
    return plain, words


def sentence_of(text: str, span: Span) -> Sentence:
    """Spell one sentence of ``text`` plainly."""
    written = text[span.start : min(span.end, span.start + LONGEST)]
    return Sentence(span.start, span.end, _spelled(written))


@lru_cache(maxsize=REMEMBERED)
def _spelled(written: str) -> Spelling:
    plain, words = _with_words(written)
    bare = plain
    if not FILLER_HEADS.isdisjoint(words):
        bare = _GAP.sub(r"\1", " ".join(_FILLER.sub(" ", plain).split()))
    return Spelling(written, plain, bare, words, keys_in(words))


def sentences_of(message: Message) -> tuple[Sentence, ...]:
    """Return what the sender wrote now, sentence by sentence; see ``MOST`` and ``LONGEST``."""
    if not message.authored:
        return ()
    return tuple(sentence_of(message.text, span) for span in spans_of(message)[:MOST])


def _opened(found: re.Match[str]) -> str:
    word = found.group()
    whole = CONTRACTIONS.whole.get(word)
    if whole is not None:
        return whole
    head, _, tail = word.partition("'")
    if tail == "t" and head.endswith("n"):
        return head[:-1] + " not"
    opened = CONTRACTIONS.tails.get(tail)
    return f"{head} {opened}" if opened else word
