"""A job without its grade, its hours and how many there are: ``Welder II``, ``Cook x 2``."""

from typing import Final

from afterword.core.patterns import later
from afterword.core.reading.role.job_titles import has_job_noun
from afterword.core.reading.wordlist import wordlist

_BEHIND: Final = later(
    r"(?:\s*(?:\([^)]*\)|\b[IVX]+|\b[A-Z]?\d|\b\d{3}[A-Z]|\b(?:19|20)\d\d(?:/\d\d)?|\bx ?\d{1,3}|"
    r"\b(?:0?\.\d+|1\.0) ?FTE|(?<=\s)(?:[Bb]and|[Gg]rade|[Ll]evel|[A-Z]{2,3}|[A-Z]-) ?\d{1,2}|"
    r"(?<=\s)(?:[Gg]r|[Gg]rade|[Ll]evel)\.? ?[IVX]+)\s*)+$",
)
_LEADING: Final = wordlist("vp svp evp avp rn lpn cna postdoc")
"""Jobs that what they are for follows without a word between: ``VP Finance``."""
_INSTRUMENTS: Final = wordlist(
    """
    bassoon cello clarinet contrabassoon cor cornet euphonium flute harp horn oboe percussion
    piccolo timpani trombone trumpet tuba viola violin violins violas
    """
)
_SCHEME: Final = later(
    r"(?:[A-Z\d][\w&/’'-]*|of|and|&|in|for)(?: (?:[A-Z\d][\w&/’'-]*|of|and|&|in|for))* "
    r"(?:[Ss]cheme|[Pp]rogram(?:me)?|PROGRAM(?:ME)?|SCHEME)$"
)
"""A place to learn in, named in capitals: ``Commercial Graduate Programme``."""


def without_grade(title: str) -> str:
    """Return a title without what says which, how much or how many of it is meant."""
    core = _BEHIND.sub("", title).strip()
    return core.removesuffix(" in charge").removesuffix(" in training")


def is_job_by_shape(core: str) -> bool:
    """Tell whether a job is whole though it does not end in its noun.

    Args:
        core: A title without its grade.
    """
    words = core.split()
    if len(words) > 1 and (
        words[0].casefold() in _LEADING
        or (words[-1].casefold() in _INSTRUMENTS and has_job_noun(words[-2]))
    ):
        return True
    return _SCHEME.match(core) is not None and has_job_noun(core)
