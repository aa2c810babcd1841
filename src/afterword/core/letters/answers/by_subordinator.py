"""Telling a form from *that*, *how*, *why*, *when* and their like in front."""

from itertools import pairwise

from afterword.core.letters.answers import lexicon as lex
from afterword.core.letters.answers import verbs
from afterword.core.letters.answers.clauses import Clauses
from afterword.core.letters.answers.form import Form, Phrase
from afterword.core.patterns import later

_CLEFT = later(
    r"^(?:what|where)\b.*\b(?:liked?|enjoy(?:ed)?|loved?|learned|learnt|struck|surprised|impressed|"
    r"stuck|remember|stayed|amazed|helped|interested|found|got|remained|change|improve|differently)"
    r"\b.*\b(?:was|were|is|are)\b",
)


def by_that(phrase: Phrase) -> Form | None:
    """*that was great*, *that you measure everything*, *that crane*."""
    if phrase.first.low != "that":
        return None
    if phrase.low(1) in verbs.AUXILIARIES | verbs.SURE_PASTS:
        return Form.SENTENCE
    has_clause = phrase.behind(1) is not Clauses.NONE
    if not _can_be_subject(phrase):
        return Form.FRAGMENT if has_clause or len(phrase.tokens) < 2 else Form.NOUN
    is_clause = has_clause or phrase.tokens[1].is_contracted_subject
    return Form.THAT_CLAUSE if is_clause else Form.FRAGMENT


def _can_be_subject(phrase: Phrase) -> bool:
    """Tell whether the second word is surely a subject, and *that* no determiner."""
    if len(phrase.tokens) < 2:
        return False
    second = phrase.tokens[1]
    return (
        second.low in lex.SUBJECTS | lex.DETERMINERS | lex.INDEFINITES | {"there", "people"}
        or second.is_contracted_subject
        or second.is_name
        or second.is_plural
    )


def by_wh(phrase: Phrase) -> Form | None:
    """*how the depots hand over*, *when Omar showed me the boat*, *what a great team*."""
    first, second = phrase.first.low, phrase.low(1)
    if first in {"when", "because", "cos", "cause", "coz"} and len(phrase.tokens) > 2:
        return Form.WHEN_CLAUSE if stays_subordinate(phrase) else Form.FRAGMENT
    if first not in lex.WH_WORDS or not second:
        return None
    if _CLEFT.match(phrase.text.lower()):
        return Form.SENTENCE
    if (told := _inverted(phrase)) is not None:
        return told
    if first == "what" and second in {"a", "an"} and phrase.behind(1) is Clauses.NONE:
        return Form.SENTENCE
    return _clause(phrase)


def _inverted(phrase: Phrase) -> Form | None:
    """*how do you do it*, *what is the plan*: questions without the mark."""
    first, second, third = phrase.first.low, phrase.low(1), phrase.low(2)
    if second not in verbs.AUXILIARIES:
        return None
    if first in {"who", "which", "what"}:
        return Form.FRAGMENT if third in lex.SUBJECTS | {"the", "your"} else None
    if third in lex.SUBJECTS:
        return Form.SENTENCE
    return Form.FRAGMENT if third in lex.DETERMINERS | {"there"} else None


def _clause(phrase: Phrase) -> Form:
    """Tell a clause or an infinitive behind a wh-word from a stump."""
    second = phrase.low(1)
    if phrase.first.low == "which" and second in verbs.BE:
        return Form.FRAGMENT
    is_whole = second == "to" or phrase.behind(1) is not Clauses.NONE or len(phrase.tokens) > 3
    return Form.WH_CLAUSE if is_whole and stays_subordinate(phrase) else Form.FRAGMENT


def stays_subordinate(phrase: Phrase) -> bool:
    """Tell whether no new main clause begins behind a comma or a semicolon."""
    openers = lex.SUBJECTS | {"there", "this", "that"}
    return not any(
        before.stops and (here.low in openers or here.is_contracted_subject)
        for before, here in pairwise(phrase.tokens)
    )
