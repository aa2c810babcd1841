"""Telling a form from a subject in front: *I*, *we*, *it's*, *there was*, *everybody*."""

from afterword.core.letters.answers import lexicon as lex
from afterword.core.letters.answers import verbs
from afterword.core.letters.answers.clauses import Clauses
from afterword.core.letters.answers.form import Form, Phrase

_AFTER_ITS = lex.DETERMINERS | lex.words("about not so very really just more")
_AFTER_NAME_S = lex.words("been a an the not so very always never still really got only also")
_STANDS = lex.words("thanks thank cheers thx wow omg")


def by_subject(phrase: Phrase) -> Form | None:
    """Tell the form where a subject, or a word that stands for one, comes first."""
    first, second = phrase.first, phrase.low(1)
    if first.is_contracted_subject or first.low in _STANDS:
        return Form.SENTENCE
    if first.low in lex.SUBJECTS and first.raw != "IT" and second:
        return _by_pronoun(phrase)
    if first.low.endswith("'s") and second in _AFTER_NAME_S:
        return Form.SENTENCE  # "Omar's been there for years"
    if first.low in lex.INDEFINITES:
        return _by_indefinite(phrase)
    return _by_pair(first.low, second, is_long=len(phrase.tokens) > 2)


def _by_pronoun(phrase: Phrase) -> Form:
    """*we talked*, *you and Omar*, *you asking about burnout*."""
    second = phrase.low(1)
    if second in {"and", "or"}:
        return Form.SENTENCE if phrase.behind() is Clauses.MAIN else Form.FRAGMENT
    if second.endswith("ing") and second not in lex.ADJECTIVES_IN_ING | lex.NOUNS_IN_ING:
        return Form.GERUND if phrase.first.low == "you" else Form.FRAGMENT
    if second in {"guys", "people", "folks", "lot"}:
        return Form.SENTENCE if len(phrase.tokens) > 3 else Form.FRAGMENT
    return Form.SENTENCE


def _by_indefinite(phrase: Phrase) -> Form:
    """*everybody laughed*, *everything about the kiln*, *nothing you said*."""
    first, second = phrase.first.low, phrase.low(1)
    if first not in {"nothing", "anything", "something", "everything"}:
        return Form.SENTENCE if second else Form.FRAGMENT
    if second in verbs.AUXILIARIES:
        return Form.SENTENCE
    return Form.NOUN if first in {"everything", "something"} else Form.FRAGMENT


def _by_pair(first: str, second: str, *, is_long: bool) -> Form | None:
    """*there was*, *this is*, *no one*, *its about*, *such a*."""
    match first:
        case "there" if second in verbs.BE or second.endswith("s"):
            return Form.SENTENCE
        case "this" | "these" | "those" if second in verbs.AUXILIARIES | verbs.SURE_PASTS:
            return Form.SENTENCE
        case "no" if second == "one":
            return Form.SENTENCE if is_long else Form.FRAGMENT
        case "its" if second in _AFTER_ITS:
            return Form.SENTENCE
        case "such" if second in {"a", "an"}:
            return Form.SENTENCE
        case _:
            return None
