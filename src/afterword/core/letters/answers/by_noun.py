"""Telling a form from a noun or a preposition in front."""

from afterword.core.letters.answers import lexicon as lex
from afterword.core.letters.answers.by_verb import has_own_verb
from afterword.core.letters.answers.clauses import Clauses
from afterword.core.letters.answers.form import Form, Phrase


def by_preposition(phrase: Phrase) -> Form | None:
    """*about boats*, *with Omar on the whiteboard*."""
    first = phrase.first.low
    if (
        first not in lex.PREPOSITIONS | {"up", "down", "out"}
        or first in {"like", "past"}
        or len(phrase.tokens) < 2
    ):
        return None
    if first in {"about", "with"} and phrase.behind() is not Clauses.MAIN:
        return Form.PREPOSITION
    return Form.FRAGMENT


def by_noun(phrase: Phrase) -> Form:
    """*the whiteboard bit*, *the tour was great*, *boats*; the last question, so never None."""
    if has_own_verb(phrase):
        return Form.SENTENCE
    if phrase.behind() is Clauses.DOUBT or _begins_otherwise(phrase) or _is_adjective(phrase):
        return Form.FRAGMENT
    return Form.NOUN


def _begins_otherwise(phrase: Phrase) -> bool:
    """Tell whether the first words begin no noun phrase: *since 1962*, *taht you sell*."""
    first, second = phrase.first, phrase.low(1)
    if first.low in lex.SUBORDINATORS or (first.low.endswith("er") and second == "than"):
        return True
    if second in lex.SUBJECTS and not first.is_plural:
        return first.low not in lex.DETERMINERS | lex.INDEFINITES
    return first.low in lex.QUANTITIES - {"more", "less", "fewer"}


def _is_adjective(phrase: Phrase) -> bool:
    """Tell whether it only describes: *calmer*, *so kind*, *more specific about numbers*."""
    first, second, last = phrase.first.low, phrase.low(1), phrase.tokens[-1].low
    if not second:
        return first in lex.ADJECTIVES | lex.ADVERBS | lex.QUANTITIES or first.endswith("ly")
    if first in lex.ADJECTIVES:
        return last in lex.ADJECTIVES
    if first in {"more", "less"}:
        describes = second in lex.ADJECTIVES and (
            len(phrase.tokens) == 2 or phrase.low(2) in lex.PREPOSITIONS
        )
        return last in lex.ADJECTIVES or describes
    return False
