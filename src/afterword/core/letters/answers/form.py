"""The grammatical forms an answer can have."""

from dataclasses import dataclass
from enum import StrEnum

from afterword.core.letters.answers.clauses import Clauses, clauses_in
from afterword.core.letters.answers.tokens import Token


class Form(StrEnum):
    """The grammatical form of one answer, or of one sentence of it."""

    SENTENCE = "sentence"
    """*We talked about boats*: stands alone."""
    QUESTION = "question"
    """*How do you plan nights?*: stands alone, and asks."""
    GERUND = "gerund"
    """*working through the timetable*."""
    NOUN = "noun"
    """*the whiteboard bit*."""
    WH_CLAUSE = "wh_clause"
    """*how the depots hand over*, *what you said about pay*."""
    THAT_CLAUSE = "that_clause"
    """*that you measure everything*."""
    WHEN_CLAUSE = "when_clause"
    """*when Omar showed me the boat*, *because you were kind*."""
    VERB = "verb"
    """*bring an example*: a plain verb and what belongs to it."""
    PAST = "past"
    """*talked too fast*: a past tense whose subject was left out."""
    MODAL = "modal"
    """*should of prepared more*: the same with a modal."""
    INFINITIVE = "infinitive"
    """*to see the kiln*."""
    PREPOSITION = "preposition"
    """*about boats*."""
    FRAGMENT = "fragment"
    """Anything else, and whatever is in doubt."""


STANDS_ALONE = frozenset({Form.SENTENCE, Form.QUESTION})


@dataclass(frozen=True, slots=True)
class Formed:
    """A piece of an answer with its form."""

    text: str
    """The words, without the stop at the end."""
    form: Form
    tokens: tuple[Token, ...]
    head: int = 0
    """Where the answer itself begins, behind words like *well* and *definitely*."""

    @property
    def first(self) -> str:
        """Return the first word of the answer itself, in lower case; empty if there is none."""
        return self.tokens[self.head].low if self.head < len(self.tokens) else ""

    @property
    def low(self) -> list[str]:
        """Return the words of the answer itself in lower case."""
        return [token.low for token in self.tokens[self.head :]]


@dataclass(frozen=True, slots=True)
class Phrase:
    """Words whose form is to be told, from the first word of the answer itself on."""

    tokens: tuple[Token, ...]
    text: str

    @property
    def first(self) -> Token:
        """Return the first word."""
        return self.tokens[0]

    def low(self, at: int) -> str:
        """Return a word in lower case, or nothing behind the end."""
        return self.tokens[at].low if at < len(self.tokens) else ""

    def behind(self, start: int = 0) -> Clauses:
        """Look for a main clause from a word on."""
        return clauses_in(self.tokens[start:])

    def skipping(self, words: frozenset[str]) -> int:
        """Return the place of the first word that is none of these; never behind the last."""
        at = 0
        while at < len(self.tokens) - 1 and self.tokens[at].low in words:
            at += 1
        return at
