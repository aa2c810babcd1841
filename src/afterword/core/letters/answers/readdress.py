"""Say *you* to the reader, where an answer spoke about them and it is certain whom it meant.

*Dana showed me how the crane works*, in a letter to Dana, is *You showed me how the crane works*.
Where a pronoun could be somebody else's or a verb's form is not known, nothing is changed: the
person's sentence then stands as they said it.
"""

import re
from collections.abc import Iterable
from dataclasses import replace

from afterword.core.letters.answers import lexicon as lex
from afterword.core.letters.answers import verbs
from afterword.core.letters.answers.tokens import Token, tokens_of
from afterword.core.letters.names import Name, name_of

_AGREEING = {
    "was": "were", "is": "are", "has": "have", "does": "do", "wasn't": "weren't", "isn't": "aren't",
    "hasn't": "haven't", "doesn't": "don't", "wasnt": "werent", "isnt": "arent", "hasnt": "havent",
    "doesnt": "dont",
}  # fmt: skip
_THEY = {
    "they": "you", "them": "you", "their": "your", "theirs": "yours", "they're": "you're",
    "they've": "you've", "they'd": "you'd", "they'll": "you'll", "themselves": "yourselves",
}  # fmt: skip
_SHE = lex.words("she he her his him hers herself himself she's he's she'd he'd she'll he'll")
_SEEING = lex.words("watching seeing hearing letting saw heard watched let made having")
_SAFE_BEHIND_OBJECT = lex.PREPOSITIONS | lex.SUBORDINATORS | {"and", "to", ""}


class _Unsure(Exception):
    """It is not certain what a word refers to."""


def to_reader(
    answer: str,
    reader: str | None,
    others: Iterable[str] = (),
    *,
    goes_by: str = "",
    is_of_them: bool = False,
) -> str:
    """Turn what an answer says about its reader into the second person, where that is certain.

    Args:
        answer: What the person said.
        reader: Who the letter is to.
        others: Names of others the answer may speak about.
        goes_by: What the reader calls themselves, where that is known.
        is_of_them: The question was about *them*, so that *they* are the reader's people.
    """
    name = name_of(reader)
    known = [found for other in others if (found := name_of(other))]
    if name is not None:
        try:
            given = _with_given(name, goes_by)
            spoken = _third_person(_with_short_form(answer, given, goes_by), given, known)
        except _Unsure:
            return answer
        answer = spoken if spoken is not None else answer
    if not is_of_them:
        return answer
    try:
        return _they(answer, known)
    except _Unsure:
        return answer


def _with_given(name: Name, goes_by: str) -> Name:
    """Give a name of which nobody knows what is given its last word, or what they call themselves.

    That one word stands for the reader; the letter does not say it.
    """
    is_untold = not (name.first or name.family)
    return replace(name, first=(goes_by or name.full).split()[-1]) if is_untold else name


def _with_short_form(answer: str, name: Name, goes_by: str) -> str:
    """Write the first name where the answer has what the reader calls themselves."""
    if not goes_by or goes_by == name.first:
        return answer
    return re.sub(rf"\b{re.escape(goes_by)}\b", lambda _: name.first or name.family, answer)


def _third_person(answer: str, name: Name, others: list[Name]) -> str | None:
    """Replace the reader's name and the pronouns that can only be theirs; None without a name."""
    if name.first and any(other.first.lower() == name.first.lower() for other in others):
        raise _Unsure
    text = _one_word_names(answer, name)
    tokens = tokens_of(text)
    mentions = [at for at, token in enumerate(tokens) if _is_reader(token, name)]
    if not mentions:
        return None
    pronouns = [at for at, token in enumerate(tokens) if token.low in _SHE]
    if pronouns and (_names_somebody_else(tokens, name, others) or pronouns[0] < mentions[0]):
        raise _Unsure
    edits: dict[int, str] = {}
    for at in mentions:
        _name_to_you(tokens, at, edits)
    for at in pronouns:
        _pronoun_to_you(tokens, at, edits)
    return _you_first(_edited(text, tokens, edits))


def _one_word_names(answer: str, name: Name) -> str:
    """Shorten *Dana Kim* and *Ms Kim* to the one word the rest looks for."""
    word = name.first or name.family
    if " " in name.full:
        answer = re.sub(rf"\b{re.escape(name.full)}\b", lambda _: word, answer, flags=re.IGNORECASE)
    if name.family and name.first:
        title = r"(?:(?:dr|prof|professor|mr|mrs|ms|miss|mx|sister|chef)\.?\s+)"
        family = re.escape(name.family)
        answer = re.sub(
            rf"\b(?:{title}?{re.escape(name.first)}\s+{family}|{title}{family})\b",
            lambda _: word, answer, flags=re.IGNORECASE,  # a name may hold a backslash
        )  # fmt: skip
    return answer


def _is_reader(token: Token, name: Name) -> bool:
    """Tell whether a word is the reader's name; *will* and *mark* only with a capital."""
    word = (name.first or name.family).lower()
    low = token.low.removesuffix("'s")
    if not word or low != word:
        return False
    is_a_word = word in verbs.BASES | verbs.MODALS | lex.ADJECTIVES | lex.DETERMINERS
    is_a_word |= word in {"grace", "joy", "rose", "may", "bill", "art", "chance", "hope", "faith"}
    return not is_a_word or (token.raw[0].isupper() and not token.opens)


def _names_somebody_else(tokens: tuple[Token, ...], name: Name, others: list[Name]) -> bool:
    """Tell whether another person is spoken of, so that *she* may be somebody else."""
    known = {other.first.lower() for other in others} | {"mother", "father", "wife", "husband"}
    known |= {"daughter", "son", "colleague", "manager", "boss", "chef", "someone", "somebody"}
    return any(
        (token.is_name and not _is_reader(token, name)) or token.low.removesuffix("'s") in known
        for token in tokens
    )


def _name_to_you(tokens: tuple[Token, ...], at: int, edits: dict[int, str]) -> None:
    """Decide what the reader's name becomes, and its verb with it."""
    token, before = tokens[at], tokens[at - 1].low if at else ""
    following = tokens[at + 1] if at + 1 < len(tokens) else None
    low = following.low if following else ""
    if token.low.endswith("'s"):
        if following is None or low in lex.DETERMINERS | lex.ADVERBS | lex.ADJECTIVES | {"been"}:
            raise _Unsure
        edits[at] = "your"
        return
    if token.stops and following is not None and low not in lex.SUBORDINATORS | {"and", "but"}:
        if at + 1 < len(tokens) and _is_object(before):
            edits[at] = "you"
            return
        raise _Unsure
    edits[at] = "you"
    if _is_object(before) or low.endswith("ing") or low in {"and", ""}:
        return
    _agree(tokens, at, edits)


def _is_object(before: str) -> bool:
    """Tell whether a word stands where an object does."""
    return (
        before in lex.PREPOSITIONS | {"to", "me"}
        or before.endswith("ing")
        or before in verbs.PASTS
        or before in verbs.BASES - verbs.NOUN_TOO
    )


def _agree(tokens: tuple[Token, ...], at: int, edits: dict[int, str]) -> None:
    """Make the verb behind a new *you* agree with it, or give up."""
    for place in range(at + 1, min(at + 3, len(tokens))):
        low = tokens[place].low
        if low in lex.ADVERBS and low not in verbs.BASES:
            continue
        if low in _AGREEING:
            edits[place] = _AGREEING[low]
            return
        if low in verbs.PASTS | verbs.MODALS | set(_AGREEING.values()) | {"didn't", "didnt"}:
            return
        if low in verbs.BASE_OF_THIRD:
            edits[place] = verbs.BASE_OF_THIRD[low]
            return
        break
    raise _Unsure


def _pronoun_to_you(tokens: tuple[Token, ...], at: int, edits: dict[int, str]) -> None:
    """Decide what *she*, *her*, *his* or *him* becomes."""
    low, before = tokens[at].low, tokens[at - 1].low if at else ""
    following = tokens[at + 1].low if at + 1 < len(tokens) else ""
    if low in {"she", "he"}:
        edits[at] = "you"
        _agree(tokens, at, edits)
    elif low == "him":
        edits[at] = "you"
    elif low == "his" or (
        low == "her" and before not in _SEEING and following not in _SAFE_BEHIND_OBJECT
    ):
        edits[at] = "your"
    elif low == "her" and before not in _SEEING:
        edits[at] = "you"
    else:
        raise _Unsure


def _they(answer: str, others: list[Name]) -> str:
    """Turn *they* into *you*: in an answer about *them*, unless somebody else may be meant."""
    tokens = tokens_of(answer)
    edits: dict[int, str] = {}
    is_taken = False
    known = {other.first.lower() for other in others}
    for at, token in enumerate(tokens):
        before = tokens[at - 1].low if at else ""
        if token.low in _THEY:
            following = tokens[at + 1].low if at + 1 < len(tokens) else ""
            if is_taken or following in {"was", "is", "has", "wasn't", "isn't"}:
                raise _Unsure
            edits[at] = _THEY[token.low]
        elif (
            (token.is_plural and before not in {"it", "he", "she", "that", "who"})
            or token.low in lex.INDEFINITES | {"every", "each", "people", "both"}
            or (token.is_name and len(token.raw) > 2 and not token.is_shouted_name)
            or token.low in known
        ):
            is_taken = True
    return _edited(answer, tokens, edits)


def _edited(text: str, tokens: tuple[Token, ...], edits: dict[int, str]) -> str:
    """Write the replacements into the text, with a capital where one stood at the start."""
    for at in sorted(edits, reverse=True):
        token, word = tokens[at], edits[at]
        opens = token.start == 0 or text[: token.start].rstrip().endswith((".", "!", "?"))
        if opens and token.raw[0].isupper():
            word = word[0].upper() + word[1:]
        if len(token.raw) > 1 and token.raw.isupper() and text.isupper():
            word = word.upper()  # so that what is shouted stays so all through, and is seen
        text = text[: token.start] + word + text[token.end :]
    return text


def _you_first(text: str) -> str:
    """*Omar and you* is said *you and Omar*."""
    return re.sub(r"\b([A-Z][\w-]+) and you\b(?! \w+ing)", r"you and \1", text)
