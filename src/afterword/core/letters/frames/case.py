"""The first letter of somebody's words, when they come to stand inside a sentence."""

from afterword.core.letters.answers import lexicon as lex
from afterword.core.letters.answers import verbs
from afterword.core.letters.answers.form import Form, Formed
from afterword.core.letters.answers.tokens import Token
from afterword.core.patterns import later

_COMMON_ENDING = later(
    r"(?:tions?|ments?|ness|ity|ities|ships?|ances?|ences?|ings?|ures?|isms?|ists?|ers|ies|"
    r"ology|age|ages|ways?|works?|times?|rooms?|books?|boards?|shifts?|plans?|tests?)$"
)
_CALENDAR = lex.words(
    """monday tuesday wednesday thursday friday saturday sunday january february april june july
    august september october november december english german french spanish polish italian"""
)
_COMMON = (
    lex.DETERMINERS | lex.SUBORDINATORS | lex.PREPOSITIONS | lex.ADVERBS | lex.OPENERS
    | lex.SUBJECTS | lex.INDEFINITES | lex.ADJECTIVES | lex.EVENTS | lex.QUANTITIES | lex.AMOUNTS
    | lex.TRADES_IN_ING | lex.PLURALS_WITHOUT_S | lex.COLLECTIVES
    | verbs.BASES | verbs.PASTS | verbs.BASE_OF_THIRD.keys() | {"there"}
)  # fmt: skip
_NEVER_A_NAME = frozenset(
    {Form.GERUND, Form.PAST, Form.MODAL, Form.INFINITIVE, Form.PREPOSITION, Form.VERB}
)
_UNSURE = frozenset({Form.NOUN, Form.FRAGMENT, Form.WH_CLAUSE, Form.SENTENCE})


def lowered(words: str, formed: Formed, names: frozenset[str]) -> tuple[str, bool]:
    """Write the first letter small where the word is no name.

    Args:
        words: The words, from the answer's own first word on.
        formed: What is known of them.
        names: Names the letter knows, in lower case.

    Returns:
        The words, and whether the case of their first letter is certain.
    """
    head = formed.tokens[formed.head]
    if not head.raw[:1].isupper() or not words.startswith(head.raw) or _is_name(head, names):
        return words, True
    if formed.form in _NEVER_A_NAME or head.low in _COMMON or head.is_contracted_subject:
        return words[0].lower() + words[1:], True
    if _COMMON_ENDING.search(head.low):
        return words[0].lower() + words[1:], True
    behind = formed.tokens[formed.head + 1 : formed.head + 2]
    if behind and behind[0].is_name:
        return words, True
    return words, formed.form not in _UNSURE


def _is_name(head: Token, names: frozenset[str]) -> bool:
    """Tell whether a word is surely written with a capital wherever it stands."""
    if head.low == "i" or head.low.startswith("i'"):
        return True
    bare = head.low.removesuffix("'s")
    if bare in names | _CALENDAR or not head.raw[1:].islower():
        return len(head.raw) > 1
    is_possessive = head.low.endswith("'s") and not head.is_contracted_subject
    return is_possessive and bare not in lex.INDEFINITES
