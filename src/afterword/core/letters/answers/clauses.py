"""Whether a run of words holds a main clause: a finite verb that no subordinate clause owns."""

from enum import StrEnum

from afterword.core.letters.answers import lexicon as lex
from afterword.core.letters.answers import verbs
from afterword.core.letters.answers.tokens import Token

_SUBJECTS = lex.SUBJECTS | lex.words("everyone everybody someone somebody nobody one")
_JOINTS = lex.words("and but so")
_NEVER_FINITE_AFTER = (
    lex.DETERMINERS
    | lex.PREPOSITIONS
    | lex.words("to more less be been being and or")
    | verbs.AUXILIARIES
) - lex.words("all each both that this these those half")
_OWN_RELATIVE = lex.words(
    "you've you're you'd they've they'd they're we've we'd i've i'd he'd she'd"
)
_IN_TIME = lex.words("before after until than as")
_NO_RELATIVE_AFTER = (
    verbs.AUXILIARIES | verbs.SURE_PASTS | lex.PREPOSITIONS | lex.SUBORDINATORS | _SUBJECTS
    | lex.words("and or but to")
)  # fmt: skip
_PRONOUN_OBJECTS = lex.words("me us you them him it her")
_TAKES_OBJECT = lex.DETERMINERS | lex.words("me us you them him it how")


class Clauses(StrEnum):
    """What was found."""

    NONE = "none"
    """No main clause: a phrase, perhaps with subordinate clauses inside."""
    MAIN = "main"
    DOUBT = "doubt"
    """A word that may be the verb of one."""


class _Walk:
    """Goes through the words and keeps the count.

    Each *who*, *that*, *how* or zero relative (*the crane you showed me*) is owed one finite
    verb; the first finite verb nobody is owed belongs to the main clause.
    """

    def __init__(self, tokens: tuple[Token, ...]) -> None:
        self.tokens = tokens
        self.owed = 0
        self.is_doubtful = False
        self.is_in_time = False
        """Behind *before* or *than*, a verb may be either clause's."""

    def step(self, at: int) -> Clauses | None:
        """Take one word; say what was found where that ends the walk."""
        token, before = self.tokens[at], self.tokens[at - 1] if at else None
        if before is None:
            return None
        if _subordinates(token, before) or _is_relative_head(self.tokens, at):
            self.owed += 1
        elif token.low in _IN_TIME:
            self.is_in_time = True
        elif token.is_contracted_subject:
            return self._contracted(token, before)
        elif token.low in _SUBJECTS and token.raw != "IT":
            return self._subject(at, before)
        else:
            return self._verb(at, token, before)
        return None

    def _contracted(self, token: Token, before: Token) -> Clauses | None:
        """*it's* behind a comma is a clause; *you've* behind a noun is a relative one."""
        if before.stops or before.low in _JOINTS:
            return Clauses.DOUBT if self.owed else Clauses.MAIN
        if token.low not in _OWN_RELATIVE and before.low not in lex.SUBORDINATORS:
            self.is_doubtful = True
        return None

    def _subject(self, at: int, before: Token) -> Clauses | None:
        """A pronoun behind a comma begins a clause; behind a noun, a relative one."""
        follows = _verb_follows(self.tokens, at)
        if before.stops and not self.owed:
            return Clauses.MAIN if follows else Clauses.DOUBT
        if before.low in _JOINTS:
            return Clauses.DOUBT if follows else None
        if (
            follows
            and not before.stops
            and before.low
            not in (lex.SUBORDINATORS | lex.PREPOSITIONS | lex.words("to or between"))
        ):
            self.owed += 1
        return None

    def _verb(self, at: int, token: Token, before: Token) -> Clauses | None:
        """Give a finite verb to whom it is owed, or end the walk."""
        found = _finite(self.tokens, at, token, before)
        if found is Clauses.NONE:
            return None
        if self.owed:
            self.owed -= 1
        elif found is Clauses.DOUBT or self.is_in_time:
            self.is_doubtful, self.is_in_time = True, False
        else:
            return Clauses.MAIN
        return None


def clauses_in(tokens: tuple[Token, ...]) -> Clauses:
    """Look for a main clause."""
    walk = _Walk(tokens)
    for at in range(len(tokens)):
        found = walk.step(at)
        if found is not None:
            return found
    return Clauses.DOUBT if walk.is_doubtful else Clauses.NONE


def _subordinates(token: Token, before: Token) -> bool:
    """Tell whether a word opens a subordinate clause."""
    if token.low == "that":
        return not before.stops
    return token.low in lex.SUBORDINATORS


def _is_relative_head(tokens: tuple[Token, ...], at: int) -> bool:
    """*the way things are done* owes a verb though no pronoun says so."""
    if tokens[at].low not in lex.RELATIVE_HEADS or tokens[at - 1].low not in {"the", "that"}:
        return False
    if at + 2 >= len(tokens) or tokens[at].stops:
        return False
    following = tokens[at + 1]
    return following.low not in _NO_RELATIVE_AFTER and not following.is_contracted_subject


def _verb_follows(tokens: tuple[Token, ...], at: int) -> bool:
    """Tell whether the word behind a pronoun is its verb: anything but the end or a joint."""
    if at + 1 >= len(tokens) or tokens[at].stops:
        return False
    following = tokens[at + 1].low
    return following not in (
        lex.DETERMINERS | lex.PREPOSITIONS | lex.SUBORDINATORS | lex.words("and or to talk")
    ) and not following.endswith("ing")


def _finite(tokens: tuple[Token, ...], at: int, token: Token, before: Token) -> Clauses:
    """Tell whether a word is a finite verb (MAIN), may be one (DOUBT), or is none (NONE)."""
    if token.low in verbs.AUXILIARIES:
        return Clauses.NONE if _is_no_auxiliary(token, before) else Clauses.MAIN
    describes = before.low in lex.ADJECTIVES and token.low in verbs.NOUN_TOO
    if describes or before.low in _NEVER_FINITE_AFTER or _is_possessive(before):
        return Clauses.NONE
    is_any = token.low in verbs.BASES | verbs.PASTS | verbs.BASE_OF_THIRD.keys()
    if before.low in {"who", "which", "that"} and is_any:
        return Clauses.MAIN
    if before.low in _SUBJECTS and before.raw != "IT":
        is_object = at > 1 and tokens[at - 2].low in lex.PREPOSITIONS
        return Clauses.NONE if is_object else Clauses.MAIN if is_any else Clauses.DOUBT
    following = tokens[at + 1].low if at + 1 < len(tokens) else ""
    return _by_agreement(token, before, following, is_second=at == 1)


def _is_no_auxiliary(token: Token, before: Token) -> bool:
    """*to have*, *a can*, *May*."""
    if before.low in {"to", "not", "never"}:
        return token.low in {"have", "do"}
    return token.low in lex.words("can will might may do") and (
        before.low in lex.DETERMINERS or token.is_name
    )


def _is_possessive(token: Token) -> bool:
    """Tell whether a word ends in a possessive *'s*."""
    return token.low.endswith("'s") and not token.is_contracted_subject


def _by_agreement(token: Token, before: Token, following: str, *, is_second: bool) -> Clauses:
    """Weigh words that are verbs only if they agree with the noun in front of them."""
    takes_object = following in _TAKES_OBJECT
    is_plural = before.is_plural
    if token.low in verbs.SURE_PASTS:
        return Clauses.MAIN
    if before.stops or following in verbs.AUXILIARIES:
        return Clauses.NONE
    if token.low in verbs.PASTS:
        return _past(token.low, before, following, has_subject=is_second or is_plural)
    if token.low in verbs.BASE_OF_THIRD and (not is_plural or before.low in lex.COLLECTIVES):
        return _third(token.low, before, following)
    if token.low in verbs.BASES and is_plural:
        return Clauses.MAIN if takes_object and token.low not in verbs.NOUN_TOO else Clauses.DOUBT
    return Clauses.NONE


def _past(word: str, before: Token, following: str, *, has_subject: bool) -> Clauses:
    """*Omar explained the map* is a clause; *the bread baked by him* is none."""
    takes_object = following in _TAKES_OBJECT
    if word in verbs.BASES:
        return Clauses.MAIN if takes_object else Clauses.DOUBT if has_subject else Clauses.NONE
    if following in _PRONOUN_OBJECTS:
        return Clauses.MAIN  # no participle takes one
    if takes_object and (has_subject or before.is_name) and not before.low.endswith("ly"):
        return Clauses.MAIN
    return Clauses.NONE if following == "by" else Clauses.DOUBT


def _third(word: str, before: Token, following: str) -> Clauses:
    """*the ward rounds* ends there; *the ward rounds up* may not; *the team uses a* is a verb."""
    if following in _TAKES_OBJECT:
        return Clauses.MAIN
    if verbs.BASE_OF_THIRD[word] not in verbs.NOUN_TOO or before.is_name or before.opens:
        return Clauses.DOUBT
    return (
        Clauses.NONE
        if following in lex.words("and or of for in") or not following
        else (Clauses.DOUBT)
    )
