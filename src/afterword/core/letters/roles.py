"""A job title as a sentence can hold it: *the Rail Planner role*, or only *the role*."""

import re
from typing import Final

from afterword.core.letters.answers.lexicon import words
from afterword.core.patterns import later

LONGEST_ROLE: Final = 7
"""Words: a longer title is not said in a sentence (judgement)."""
_ROLE_TAIL = later(
    r"\s*(?:\([^)]*\)|\[[^\]]*\]|\s[-–—|]\s.*|\|.*|,\s+(?:remote|hybrid|full|part|permanent|temp|"
    r"m/f|f/m|ref|req).*|#?\b(?:req|ref|job id|id)[-: #]*\d[\w-]*|\bm/[wf]/[dx]\b|"
    r"\s@\s?\S.*|(?-i:\sat\s(?:the\s)?[A-Z].*))\s*$",
    re.IGNORECASE,
)
_ROLE_WORD = later(r"\s+(?:role|position|post|job|vacancy|opening)$", re.IGNORECASE)
_NAMED_AS_ONE = later(r"\b(?:role|position|post|job)\b", re.IGNORECASE)
_IS_A_KIND_OF_POST = later(
    r"(?:\b(?:apprenticeship|internship|traineeship|placement|fellowship|studentship|scholarship|"
    r"residency|professorship|lectureship|scheme|programme|program|practicum|secondment)"
    r"(?: \d{4}(?:[-–/]\d{2,4})?)?|^(?:phd|doctoral|postdoc\w*) (?:position|post)\b.*)$",
    re.IGNORECASE,
)
"""What is said without *role* behind it: *the marketing internship*."""
_NO_TITLE = words("job role position post vacancy opening application work career n/a unknown none")
_YOURS = later(r"\b(?:your|application|applying|interview|re)\b", re.IGNORECASE)
_SMALL = words("of and for the in at to with on a an or de du la")
_CAPITALS = words(
    """it hr pr qa ux ui ed rn gp ta pa vp ai ml bi ceo cfo coo cto hgv lgv cnc tig mig mag nhs icu
    hca rgn rmn sen sql php aws sap erp crm seo ii iii iv nvq"""
)
"""Short words that stay in capitals."""


def spoken_role(written: str | None) -> str:
    """Return how a letter names a role.

    Args:
        written: The title as the mail has it.

    Returns:
        *the Rail Planner role*, *the marketing internship*; *the role* where the title is not
        for a sentence.
    """
    title = " ".join((written or "").split())
    while (shorter := _ROLE_TAIL.sub("", title).strip()) not in {title, ""}:
        title = shorter
    if _NAMED_AS_ONE.search(title) and title.lower().startswith("the "):
        return title
    title = title.partition(",")[0]
    bare = re.sub(r"^(?:the|a|an)\s+", "", title, flags=re.IGNORECASE)
    is_post = _IS_A_KIND_OF_POST.search(bare) is not None
    title = _calm(bare if is_post else _ROLE_WORD.sub("", bare))
    if not title or title.lower() in _NO_TITLE or _YOURS.search(title):
        return "the role"
    if len(title.split()) > LONGEST_ROLE or not title[0].isalnum():
        return "the role"
    return f"the {title}" if is_post else f"the {title} role"


def _calm(title: str) -> str:
    """Write a title that is all capitals as titles are written; empty where that is a guess."""
    parts = title.split()
    if not title.isupper() or not any(len(part) > 3 for part in parts):
        return title
    calm = [_calm_word(part) for part in parts]
    return " ".join(calm) if all(calm) else ""


def _calm_word(word: str) -> str:
    """Write one word of such a title; empty where it may be an abbreviation or none."""
    low = word.lower()
    if low in _CAPITALS or not any(c.isalpha() for c in word):
        return word
    if low in _SMALL:
        return low
    return word.capitalize() if len(word) > 3 and word.isalpha() else ""
