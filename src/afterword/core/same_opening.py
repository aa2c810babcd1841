"""Whether two job titles are of one opening, and how far apart two of them are."""

from functools import lru_cache
from typing import Final

from afterword.core.patterns import later
from afterword.core.reading.role.job_titles import has_job_noun
from afterword.core.reading.role.role import normalise_role
from afterword.core.reading.wordlist import wordlist

_BETWEEN: Final = later(r"\s*[,;:|()\[\]–—]\s*|\s+[-/]\s+|\s+(?:in|at|bei|chez|à|en|bij)\s+")
"""What stands between a title and a place, a department or a number."""
_TERMS: Final = later(
    r"\b(?:(?:part|full) time|fixed term|temporary|temp|permanent|seasonal|casual|weekends?|"
    r"nights?|maternity cover|remote|hybrid|on ?site|teilzeit|vollzeit|befristet|"
    r"temps (?:partiel|plein))\b"
)
"""On what terms somebody works, which another mail about the same job may leave out."""
_LINKED: Final = later(r"(?:d|de|del|della|des|di|do|da|du|and|und|et|y|e)\b")
"""What goes on as one title: a Chef de Partie is no Chef, a Cook and Cleaner no Cook."""
_RANKS: Final = wordlist(
    """
    senior junior lead principal staff head chief deputy assistant associate trainee apprentice
    intern graduate i ii iii iv v executive director manager supervisor
    """
)
"""Words that make another job of a title wherever they stand."""


def is_one_opening(one: str, other: str) -> bool:
    """Tell whether one title only leaves out what the other says of place, department or terms.

    ``Nurse`` and ``Nurse, Ward 4 (Remote)`` are one opening; ``Nurse`` and ``Nurse Manager`` are
    two, and so are ``Nurse, Ward 4`` and ``Nurse, Ward 7``.
    """
    left, right = _parts(one), _parts(other)
    if not left or not right:
        return False
    short, long = sorted((left, right), key=lambda parts: (len(parts), sum(map(len, parts))))
    lacking = [part for part in short if part not in long]
    added = [part for part in long if part not in short]
    if lacking:
        begun = [part for part in added if part.startswith(f"{lacking[0]} ")]
        if len(lacking) > 1 or len(begun) != 1:
            return False
        added = [part for part in added if part != begun[0]]
        added.append(begun[0].removeprefix(f"{lacking[0]} "))
        if _LINKED.match(added[-1]):
            return False
    return bool(added) and not any(_makes_another_job(part) for part in added)


def words_apart(one: str, other: str) -> int | None:
    """Return by how many words a title is longer than one it holds; None where neither does.

    ``Planner`` and ``Timetable Planner`` are one word apart.
    """
    first, second = (set(normalise_role(title).split()) for title in (one, other))
    if not first or not second or not (first <= second or second <= first):
        return None
    return len(first ^ second)


@lru_cache(maxsize=1024)
def _parts(title: str) -> frozenset[str]:
    """Return the title, and what is said besides: place, department, terms; no numbers."""
    found: set[str] = set()
    for piece in _BETWEEN.split(title):
        if normalise_role(f"Clerk ({piece})") == "clerk":
            continue  # a number, a gender mark, or where one works
        plain = normalise_role(piece)
        terms = [term.group() for term in _TERMS.finditer(plain)]
        found.update(terms)
        found.add(" ".join(_TERMS.sub(" ", plain).split()))
    return frozenset(found - {""})


def _makes_another_job(words: str) -> bool:
    return has_job_noun(words) or not _RANKS.isdisjoint(words.split())
