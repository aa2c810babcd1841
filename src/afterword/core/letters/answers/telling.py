"""What form an answer has, so that the sentence around it can be built to fit.

Careful rather than clever: closed word classes, agreement, and what stands next to what. Where
these leave a doubt the form is FRAGMENT, for which every frame has words that fit anything.
"""

import re
from collections.abc import Callable
from typing import Final

from afterword.core.letters.answers import lexicon as lex
from afterword.core.letters.answers import verbs
from afterword.core.letters.answers.by_noun import by_noun, by_preposition
from afterword.core.letters.answers.by_subject import by_subject
from afterword.core.letters.answers.by_subordinator import by_that, by_wh
from afterword.core.letters.answers.by_verb import by_ing, by_to, by_verb
from afterword.core.letters.answers.form import Form, Formed, Phrase
from afterword.core.letters.answers.tokens import Token, tokens_of
from afterword.core.patterns import later

Tell = Callable[[Phrase], Form | None]

_TELLS: Final[tuple[Tell, ...]] = (
    by_subject, by_that, by_wh, by_to, by_ing, by_verb, by_preposition, by_noun,
)  # fmt: skip
_COMMENT = later(
    r"(?:to be (?:fair|honest|frank)|to tell the truth|in all honesty|as i said|in general|overall|"
    r"all in all|in short|looking back|in hindsight|next time|for me)\b,?\s+(?=\w)",
    re.IGNORECASE,
)
_ASKS_IF = frozenset({Form.SENTENCE, Form.FRAGMENT, Form.MODAL, Form.PAST, Form.VERB})
_NO_NOUN = later(r"[;:]|^(?:https?|www)\b")


def form_of(sentence: str) -> Formed:
    """Tell the form of one sentence, or of what stands where one could.

    Args:
        sentence: One sentence of an answer as ``said`` gives it.

    Returns:
        The form, with the words it was told from.
    """
    text = sentence.rstrip().rstrip(".,;:!…–—-").rstrip()
    tokens = tokens_of(text.lower() if text.isupper() and " " in text else text)
    if not tokens or _is_foreign(tokens):
        return Formed(text, Form.FRAGMENT, tokens)
    head = _head(tokens)
    form = _form(tokens, head, text)
    if form is Form.NOUN and _NO_NOUN.search(text):
        form = Form.FRAGMENT
    may_stand = form is Form.FRAGMENT or (form is Form.NOUN and tokens[0].low in lex.EVALUATIONS)
    if may_stand and _was_meant_as_sentence(sentence, tokens):
        form = Form.SENTENCE
    if text.endswith("?") and form in _ASKS_IF:
        return Formed(text, Form.QUESTION, tokens, head)
    return Formed(text.rstrip("?! "), form, tokens, head)


def _form(tokens: tuple[Token, ...], head: int, text: str) -> Form:
    """Ask each tell in turn; a comment in front (*to be honest,*) makes a phrase a fragment."""
    phrase = Phrase(tokens[head:], text[tokens[head].start :])
    if comment := _COMMENT.match(phrase.text):
        rest = phrase.text[comment.end() :]
        is_sentence = _form(tokens_of(rest), 0, rest) is Form.SENTENCE
        return Form.SENTENCE if is_sentence else Form.FRAGMENT
    return next((form for tell in _TELLS if (form := tell(phrase)) is not None), Form.FRAGMENT)


def _was_meant_as_sentence(sentence: str, tokens: tuple[Token, ...]) -> bool:
    """Tell whether somebody wrote a capital, some words and a stop: then it stands as it is."""
    if tokens[0].low in {"sorry", "please"}:
        return len(tokens) > 3
    return len(tokens) > 4 and sentence[:1].isupper() and sentence.rstrip()[-1] in ".!…"


def _is_foreign(tokens: tuple[Token, ...]) -> bool:
    """Tell whether the small words are another language's."""
    foreign = sum(t.low in lex.FOREIGN or not t.low.isascii() for t in tokens)
    english = sum(t.low in lex.ENGLISH for t in tokens)
    return foreign > english and (foreign > 1 or len(tokens) <= 5)


def _head(tokens: tuple[Token, ...]) -> int:
    """Skip the words people clear their throat with, unless nothing would be left."""
    head = 0
    while head < len(tokens) - 1 and tokens[head].low in lex.OPENERS:
        if _belongs(tokens[head].low, tokens[head + 1].low):
            break
        head += 1
    return head


def _belongs(opener: str, following: str) -> bool:
    """Tell whether such a word is the answer's own: *so kind*, *just listen*."""
    if opener in {"so", "really"}:
        return following in lex.ADJECTIVES | lex.QUANTITIES
    if opener == "just":
        return following in verbs.BASES - verbs.NOUN_TOO
    return opener in {"guess", "plus"} and following not in lex.DETERMINERS
