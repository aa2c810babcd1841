"""What to call people in a letter."""

import re
from dataclasses import dataclass

from afterword.core.letters.answers.lexicon import words
from afterword.core.letters.family_first import may_be_family_first, written_in_capitals
from afterword.core.patterns import later

_NOT_A_PERSON = later(
    r"\b(?:team|recruiting|recruitment|recruiters?|talent|careers?|jobs?|hr|human resources|"
    r"people ops|people team|hiring|acquisition|no-?reply|do not reply|donotreply|notifications?|"
    r"support|admissions|department|office|info|application|applicant|panel|committee|services?|"
    r"bot|system|mailer)\b|@",
    re.IGNORECASE,
)
_TITLES = {
    "dr": "Dr", "prof": "Professor", "professor": "Professor", "mr": "Mr", "mrs": "Mrs", "ms": "Ms",
    "miss": "Miss", "mx": "Mx", "sir": "Sir", "dame": "Dame", "rev": "Reverend",
    "reverend": "Reverend", "sister": "Sister", "chef": "Chef", "captain": "Captain",
    "capt": "Captain", "coach": "Coach", "ambassador": "Ambassador", "cllr": "Councillor",
    "councillor": "Councillor", "pastor": "Pastor",
    "judge": "Judge", "father": "Father", "rabbi": "Rabbi", "imam": "Imam",
    "herr": "Herr", "herrn": "Herr", "frau": "Frau", "monsieur": "Monsieur", "madame": "Madame",
    "mme": "Madame", "señor": "Señor", "señora": "Señora", "senhor": "Senhor",
    "senhora": "Senhora", "signor": "Signor", "signora": "Signora", "meneer": "Meneer",
    "mevrouw": "Mevrouw", "pan": "Pan", "pani": "Pani",
}  # fmt: skip
LEARNED = frozenset({"Dr", "Professor"})
"""Titles that stand for the others where somebody uses several."""
_WITH_FIRST_NAME = frozenset({"Sir", "Dame"})
_ASIDE = later(r"\([^()]*\)|\[[^\[\]]*\]")
_HONOURS = words(
    """mbe obe cbe kbe dbe bem frs fba frsl frsa frcs frcp frcn mrcp fcca fca acca aca cima fcipd
    mcipd cipd ceng ieng rgn rmn qc kc jp llb llm mba msc bsc phd dphil edd pgce qts cpa pmp cissp
    esq"""
)
"""Letters after a name, in lower case; only written as such letters are."""
_AFTER_NAME = later(
    r"\s*(?:\([^)]*\)|\[[^\]]*\]|[|/@].*|\s[-–—]\s.*|,\s*(?:phd|md|mba|rn|bsc|msc|ma|ba|jr|sr|"
    r"esq|frcs|cpa|faia|fia|pe|dphil|cipd|shrm.*|(?-i:[A-Z]{2,}).*)\.?)\s*$",
    re.IGNORECASE,
)
_FAMILY_PARTICLES = words("de da di van von der den la le del dos du bin ibn al el")


@dataclass(frozen=True, slots=True)
class Name:
    """A person's name, taken apart as far as a letter needs it."""

    full: str
    """As written, without what stands around it."""
    first: str
    """The given name; empty where it cannot be told (*D. Kim*, *Li Wei*)."""
    family: str
    """The family name; empty where there is none, or it cannot be told."""
    title: str = ""
    """*Dr*, *Professor*, ...; only where they use it themselves."""


def name_of(written: str | None) -> Name | None:
    """Take a name apart; None where it is no human being's (*Talent Team*, an address)."""
    if written is None:
        return None
    text = " ".join(_ASIDE.sub(" ", written.replace('"', " ")).split())
    text = text or " ".join(written.split())
    while (shorter := _AFTER_NAME.sub("", text)) not in {text, ""}:
        text = shorter
    if (
        not text
        or re.search(r"\S@\S", written)
        or _NOT_A_PERSON.search(text)
        or not any(c.isalpha() for c in text)
    ):
        return None
    turned = text.partition(",")
    is_turned = bool(turned[2].strip())
    if is_turned:
        text = f"{turned[2].strip()} {turned[0].strip()}"
    parts = _without_honours(text.split())
    title = ""
    while len(parts) > 1 and (known := _TITLES.get(parts[0].rstrip(".").lower())):
        title = known if known in LEARNED - {title} and title != "Professor" else title or known
        parts = parts[1:]
    return _named(parts, title, is_given_first=is_turned)


def _named(parts: list[str], title: str, *, is_given_first: bool) -> Name:
    """Tell which of the words of a name are given, and which are the family's."""
    capitals = 0 if is_given_first else written_in_capitals(parts)
    parts = [_cased(part) for part in parts]
    full = " ".join(parts)
    if title and len(parts) == 1:
        return Name(full, "", parts[0], title)
    if capitals:
        given = parts[capitals:]
        is_told = len(given) == 1 or not may_be_family_first(parts)
        family = [part.capitalize() if part.isupper() else part for part in parts[:capitals]]
        return Name(
            " ".join((*family, *given)), given[0] if is_told else "", " ".join(family), title
        )
    if not is_given_first and may_be_family_first(parts):
        return Name(full, "", "", title)
    first = "" if len(parts[0].rstrip(".")) < 2 and len(parts) > 1 else parts[0]
    return Name(full, first, _family(parts), title)


def _without_honours(parts: list[str]) -> list[str]:
    """Take the letters off that stand after a name, *MBE*, unless all of it is in capitals."""
    kept = list(parts)
    while len(kept) > 2 and kept[-1].strip(".,").lower() in _HONOURS and kept[-1][1:2].isupper():
        kept.pop()
    is_shouted = all(part.isupper() for part in kept)
    return parts if is_shouted else kept


def _family(parts: list[str]) -> str:
    """Return the family name with the particles that belong to it; empty for a single name."""
    if len(parts) < 2:
        return ""
    start = len(parts) - 1
    while start > 1 and parts[start - 1].lower() in _FAMILY_PARTICLES:
        start -= 1
    return " ".join(parts[start:])


def _cased(part: str) -> str:
    """Write a name that is all capitals or all small letters as names are written."""
    if part.isupper() and len(part) > 2:
        return "-".join(piece.capitalize() for piece in part.split("-"))
    if part.islower() and part not in _FAMILY_PARTICLES:
        return "-".join(piece.capitalize() for piece in part.split("-"))
    return part


def called(name: Name, is_formal: bool) -> str:
    """Say how a letter calls somebody: the first name, or title and family name if formal."""
    if name.title in _WITH_FIRST_NAME and name.first and is_formal:
        return f"{name.title} {name.first}"
    if name.title and (is_formal or not name.first):
        return f"{name.title} {name.family or name.full}"
    if is_formal or not name.first:
        return name.full
    return name.first


def salutation(reader: str | None, is_formal: bool, greeting: str = "Hi", goes_by: str = "") -> str:
    """Return the line a letter opens with.

    A formal letter uses the title its reader uses; it never guesses at *Mr* or *Ms*. Where the
    given name cannot be told, the whole name stands.

    Args:
        reader: Who the letter is to.
        is_formal: Whether titles are used.
        greeting: What stands before a first name.
        goes_by: What they call themselves, where their mail shows it; it stands for the first name.
    """
    name = name_of(reader)
    if name is None:
        return "Dear Sir or Madam," if is_formal and reader is None else "Hello,"
    first = goes_by or name.first
    if is_formal or not first:
        return f"Dear {called(name, is_formal)},"
    return f"{greeting} {first},"


def signature(writer: str, is_formal: bool) -> str:
    """Return the name a letter is signed with; empty where it is not known."""
    name = name_of(writer)
    if name is None:
        return writer.strip() if "@" not in writer else ""
    return name.full if is_formal or not name.first else name.first


def listed(names: list[str]) -> str:
    """Join names or things as one says them: *you, Omar and Priya*."""
    if len(names) < 2:
        return "".join(names)
    return f"{', '.join(names[:-1])} and {names[-1]}"
