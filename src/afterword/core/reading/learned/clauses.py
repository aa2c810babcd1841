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
        for token in clause:
            for topic in CLASSES.get(token, ()):
                found.add(f"{head} {topic}")
        if not _YOU.isdisjoint(rest):
            found.add(f"{head} @you")
        found.add(f"q1 {clause[0]}")
    return found


def _subject(clause: Sequence[str], name: str) -> tuple[str, int]:
    """Return who acts, and where the rest of the clause begins."""
    for at, token in enumerate(clause[:_SUBJECT_WITHIN]):
        who = _who(token, name)
        if who:
            return who, at + 1
    is_order = not {"bring", "meet", "begin"}.isdisjoint(CLASSES.get(clause[0], ()))
    return ("order" if is_order else "-"), 0


def _who(token: str, name: str) -> str:
    if token in _WE:
        return "we"
    if token in _YOU:
        return "you"
    if token in _THEY or token == name:
        return "they"
    if token in _IT:
        return "it"
    classes = CLASSES.get(token, ())
    if not _SOMEBODY.isdisjoint(classes):
        return "they"
    return "place" if "place" in classes else ""


def _tense(rest: Sequence[str]) -> str:
    for token in rest[:_VERB_WITHIN]:
        if token in _FUTURE:
            return "future"
        if token in _PAST or (token.endswith("ed") and len(token) > 4):
            return "past"
        if token in _PERFECT:
            return "perfect"
        if token in _PERHAPS:
            return "perhaps"
    return "now"
