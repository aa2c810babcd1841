"""Telling a form from a verb in front: *to see*, *working*, *bring*, *talked*, *should of*."""

from afterword.core.letters.answers import lexicon as lex
from afterword.core.letters.answers import verbs
from afterword.core.letters.answers.by_subordinator import stays_subordinate
from afterword.core.letters.answers.clauses import Clauses
from afterword.core.letters.answers.form import Form, Phrase
from afterword.core.patterns import later

_OBJECTS = lex.words("me us you them him her it myself something anything nothing someone somebody")
_TAKES_OBJECT = lex.DETERMINERS | _OBJECTS
_MOVES_ON = lex.words(
    """more less better earlier slower down up out ahead faster sooner harder louder through twice
    first"""
)
_UNCLEAR = lex.words("with on about to in at and like")
_ELIDED = lex.words("was were am had did didn't didnt wasn't wasnt couldn't")
_ALREADY = lex.words("already just been now")
_ALWAYS_PAST = verbs.SURE_PASTS | lex.words(
    "loved liked enjoyed appreciated got went felt forgot noticed"
)
_NO_VERBS = (
    lex.DETERMINERS | lex.PREPOSITIONS | lex.ADVERBS | lex.OPENERS | lex.SUBORDINATORS
    | lex.QUANTITIES | lex.INDEFINITES | lex.words("and or but not then to sorry")
    | lex.PARTICLES
)  # fmt: skip
_GOES_ON = (
    lex.DETERMINERS | lex.PREPOSITIONS | lex.ADVERBS | lex.ADJECTIVES | lex.WH_WORDS
    | lex.PARTICLES | lex.SUBJECTS | _OBJECTS | lex.words("us to that and when")
)  # fmt: skip
_TRAILING_EVALUATION = later(
    r"\b(?:was|were|is|are)\s+(?:(?:really|very|so|quite|just|also|too|pretty|super|actually|for|"
    r"me|a|an|the|great|good|bit|lot|of|and|most|best)\s+)*(?P<last>[\w-]+)(?:\s+for me)?$"
)
_RELATIVES = lex.words("who which that it they you we things everyone")


def by_to(phrase: Phrase) -> Form | None:
    """*to see the kiln*, *not to rush*, *to you about boats*."""
    negated = phrase.first.low in {"not", "never"} and phrase.low(1) == "to"
    if phrase.first.low != "to" and not negated:
        return None
    at = 2 if negated else 1
    if phrase.low(at) in lex.ADVERBS and phrase.low(at + 1):
        at += 1
    verb = phrase.low(at)
    if verb in verbs.BASES:
        return Form.INFINITIVE
    return Form.PREPOSITION if verb in lex.DETERMINERS | lex.SUBJECTS else Form.FRAGMENT


def by_ing(phrase: Phrase) -> Form | None:
    """*working through the timetable*, *actually cooking*, *not being rushed*."""
    at = phrase.skipping(lex.ADVERBS - {"more", "less", "better"})
    if not _is_gerund(phrase, at) or (at and phrase.first.low in lex.QUANTITIES):
        return None
    if has_own_verb(phrase) or not stays_subordinate(phrase):
        return Form.SENTENCE
    return Form.GERUND


def _is_gerund(phrase: Phrase, at: int) -> bool:
    """Tell a gerund from the nouns and adjectives that end like one."""
    word, following = phrase.tokens[at], phrase.low(at + 1)
    stem = word.low.rpartition("-")[2]
    if not stem.endswith("ing") or len(stem) < 5 or word.is_name or stem in verbs.BASES:
        return False
    if stem in lex.NOUNS_IN_ING or word.low in lex.ADJECTIVES_IN_ING:
        return False
    if at or word.low not in lex.TRADES_IN_ING:
        return True
    takes = lex.DETERMINERS | lex.SUBJECTS | _OBJECTS | {"with", "to", "up", "people"}
    return following in takes or (at + 1 < len(phrase.tokens) and phrase.tokens[at + 1].is_name)


def has_own_verb(phrase: Phrase) -> bool:
    """Tell whether a phrase is the subject of a verb: *seeing what you do was great*."""
    if phrase.behind() is Clauses.MAIN:
        return True
    found = _TRAILING_EVALUATION.search(phrase.text.lower())
    if found is None or found["last"] not in lex.EVALUATIONS:
        return False
    owner = phrase.text[: found.start()].split()[-1:] or [""]
    return owner[0].lower() not in _RELATIVES


def by_verb(phrase: Phrase) -> Form | None:
    """*bring an example*, *talked too fast*, *should of prepared*, *need to slow down*."""
    skipped = lex.ADVERBS - lex.QUANTITIES - {"better"}
    at = phrase.skipping(skipped)
    if any(token.stops for token in phrase.tokens[:at]):
        return Form.FRAGMENT
    word = phrase.low(at)
    if at and phrase.first.low in lex.ADJECTIVES and word in verbs.NOUN_TOO:
        return None
    for tell in (_imperative, _elided, _past, _unknown, _plain):
        form = tell(phrase, at)
        if form is not None:
            return form
    return None


def _imperative(phrase: Phrase, at: int) -> Form | None:
    """*don't rush*."""
    is_one = phrase.low(at) in {"don't", "dont", "do"}
    return Form.VERB if is_one and phrase.low(at + 1) in verbs.BASES | {"not"} else None


def _elided(phrase: Phrase, at: int) -> Form | None:
    """*should have asked*, *need to slow down*, *wish I had*, *was too nervous*."""
    word, following = phrase.low(at), phrase.low(at + 1)
    if word in lex.words("need needed want wish hope have had") and (
        following == "to" or (word in {"wish", "hope"} and following in lex.SUBJECTS)
    ):
        return Form.MODAL
    if word in {"have", "haven't"} and following in verbs.PASTS | verbs.PARTICIPLES | _ALREADY:
        return Form.MODAL
    if word in verbs.MODALS | _ELIDED:
        if following in lex.SUBJECTS:
            return Form.FRAGMENT
        return Form.MODAL if word in verbs.MODALS else Form.PAST
    return None


def _past(phrase: Phrase, at: int) -> Form | None:
    """Tell a past tense from a participle used as an adjective."""
    word, following = phrase.low(at), phrase.low(at + 1)
    is_known = word in verbs.PASTS - verbs.BASES - lex.ADJECTIVES_IN_ED
    is_likely = (
        word.endswith("ed")
        and len(word) > 4
        and word not in lex.ADJECTIVES_IN_ED
        and following in lex.PARTICLES | lex.ADVERBS | {""}
    )
    if not is_known:
        return (Form.PAST if following else Form.FRAGMENT) if is_likely else None
    goes_on = not following or following in _GOES_ON or following.endswith("ing")
    return Form.PAST if word in _ALWAYS_PAST or goes_on else Form.FRAGMENT


def _unknown(phrase: Phrase, at: int) -> Form | None:
    """*sharpen my knife*: what *my* follows is hardly a noun; *not waffle*, *waffle less*."""
    word, following = phrase.low(at), phrase.low(at + 1)
    has_object = following in {"my", "the", "a", "an", "more", "less"}
    if has_object and not at and phrase.first.raw.islower() and word not in _NO_VERBS:
        return Form.VERB
    is_cut_short = len(phrase.tokens) > 1 and phrase.tokens[-1].low in {"more", "less"}
    if phrase.first.low == "not" or is_cut_short:
        return Form.VERB if word in verbs.BASES else Form.FRAGMENT
    return None


def _plain(phrase: Phrase, at: int) -> Form | None:
    """Tell a plain verb from a noun that is spelled the same."""
    word, following = phrase.low(at), phrase.low(at + 1)
    if word not in verbs.BASES or phrase.tokens[at].is_shouted_name:
        return None
    if word not in verbs.NOUN_TOO:
        is_verb = following not in verbs.AUXILIARIES and stays_subordinate(phrase)
        return Form.VERB if is_verb else Form.FRAGMENT
    if following.endswith("ing") and word in {"stop", "start", "try", "keep"}:
        return Form.VERB
    if following in _TAKES_OBJECT | _MOVES_ON:
        is_clause = following == "more" and phrase.behind() is Clauses.MAIN
        return Form.FRAGMENT if is_clause or not stays_subordinate(phrase) else Form.VERB
    is_unclear = at or following in _UNCLEAR or following.endswith("er")
    return Form.FRAGMENT if is_unclear else None
