"""What a reader asks of every clause: who, when, and what, and is it about me?

*She joins us in May* and *you join us in May* share all words but one. So each clause is noted as
who acts (we, you, somebody, a post), in which tense, whether it is denied, and what it is about.
"""

from collections.abc import Sequence
from typing import Final

from afterword.core.reading.learned.classes import CLASSES
from afterword.core.reading.wordlist import wordlist

_ENDS_CLAUSE: Final = wordlist(
    "and but because so while though although since whereas or , ; : . ! ? ( ) - --"
)
_WE: Final = wordlist("we us i our my")
_YOU: Final = wordlist("you your yours yourself")
_THEY: Final = wordlist("he she they him her them somebody someone who")
_IT: Final = wordlist("it this that there these those which")
_FUTURE: Final = wordlist("will shall going gonna")
_PAST: Final = wordlist(
    """
    was were did had went came took gave chose said got found told made thought felt saw met knew
    brought ran sat slept kept rang wrote spoke drove
    """
)
_PERFECT: Final = wordlist("have has")
_PERHAPS: Final = wordlist("would could should can may might must cannot")
_DENIES: Final = wordlist("not no never nobody none nothing neither nor without cannot hardly")
_SOMEBODY: Final = frozenset({"someone", "worker", "kin", "friend", "applicant", "chief"})
_SUBJECT_WITHIN = 6
"""Words from the beginning of a clause among which its subject is looked for."""
_VERB_WITHIN = 4
"""Words behind the subject that tell its tense."""


def clauses_of(tokens: Sequence[str]) -> list[list[str]]:
    """Cut the tokens of a sentence into clauses, without what stands between them."""
    found: list[list[str]] = []
    clause: list[str] = []
    for token in tokens:
        if token in _ENDS_CLAUSE:
            if clause:
                found.append(clause)
            clause = []
        else:
            clause.append(token)
    if clause:
        found.append(clause)
    return found


def questions(tokens: Sequence[str], name: str) -> set[str]:
    """Return what every clause of a sentence says, as features.

    Args:
        tokens: Words and marks, in lower case.
        name: The token that stands for a name.
    """
    found: set[str] = set()
    for clause in clauses_of(tokens):
        subject, behind = _subject(clause, name)
        rest = clause[behind:]
        tense = _tense(rest)
        denied = "" if _DENIES.isdisjoint(clause) else "no"
        head = f"q {subject}.{tense}{denied}"
        found.add(head)
        topics = [topic for token in clause if token in CLASSES for topic in CLASSES[token]]
        found.update(map(f"{head} ".__add__, topics))
        if not _YOU.isdisjoint(rest):
            found.add(f"{head} @you")
        found.add(f"q1 {clause[0]}")
    return found


def _subject(clause: Sequence[str], name: str) -> tuple[str, int]:
    """Return who acts, and where the rest of the clause begins."""
    for at, token in enumerate(clause[:_SUBJECT_WITHIN]):
        if token in _WHO:
            return _WHO[token], at + 1
        if token == name:
            return "they", at + 1
    is_order = not {"bring", "meet", "begin"}.isdisjoint(CLASSES.get(clause[0], ()))
    return ("order" if is_order else "-"), 0


def _tense(rest: Sequence[str]) -> str:
    for token in rest[:_VERB_WITHIN]:
        if token in _TENSES:
            return _TENSES[token]
        if token.endswith("ed") and len(token) > 4:
            return "past"
    return "now"


_WHO: Final = {
    **{word: "place" for word, classes in CLASSES.items() if "place" in classes},
    **{word: "they" for word, classes in CLASSES.items() if not _SOMEBODY.isdisjoint(classes)},
    **dict.fromkeys(_IT, "it"),
    **dict.fromkeys(_THEY, "they"),
    **dict.fromkeys(_YOU, "you"),
    **dict.fromkeys(_WE, "we"),
}
"""Who is meant by a word; of those that may be several, the last of these."""
_TENSES: Final = {
    **dict.fromkeys(_PERHAPS, "perhaps"),
    **dict.fromkeys(_PERFECT, "perfect"),
    **dict.fromkeys(_PAST, "past"),
    **dict.fromkeys(_FUTURE, "future"),
}
"""What time a word tells of."""
