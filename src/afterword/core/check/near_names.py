"""Names that are nearly the reader's, and readers who are nobody in particular.

*Paul* begins Paula and is not what she is called; *Sara* sounds as Sarah and is not how she spells
it; *HR Team* is a mailbox that anybody may read.
"""

from functools import lru_cache
from itertools import pairwise
from typing import Final

from afterword.core.patterns import later
from afterword.core.reading.people.diminutives import is_diminutive, is_first_name
from afterword.core.reading.people.names import NOT_NAMES, clean_person, is_full_name
from afterword.core.reading.wordlist import wordlist

_MEN: Final = wordlist(
    """
    adrian adrien alan albert alexander alfred andre andrew anton antoine august benedict bernard
    brian carl carlo christian christoph claud claude clement conrad damian daniel david denis
    dominik edward emil emanuel emmanuel eric erik ernest ernst eugen fabian  ferdinand filip
    florian francis frederic frederick frederik gabriel gerald gerard georg gilbert giuseppe gustav
    hendrik henri henrik herman ivan jacob jakob joel josef joseph juan julian justin karl konrad
    laurent leon leonard leopold lorenz louis luc lucian ludwig manuel marc marcel marin marius
    martin maurice maximilian michael michel mikael nathan nicolas noel norbert octavian oliver
    pascal patric paul  petr philip philipp rafael raphael reinhard rene robert roland roman
    ronald rudolf samuel sebastian severin simon stefan stephan sylvain thomas tobias urban
    valentin valerian victor viktor vincent vladimir walter werner wilhelm william xavier yann
    """
)
"""Men's names that a woman's begins with."""
_WOMENS: Final = wordlist("a ah ia ie ina ine ita na ne la le lla elle ella ette etta ana anne y")
_WOMENS_WITH_E: Final = wordlist("christian denis joel justin louis martin pascal simon")
"""Men's names that an *e* alone makes a woman's; elsewhere it makes an Italian man of them."""
_LONE_SURNAME: Final = 2
"""Words of a greeting that says a first and a last name."""
_DESKS: Final = NOT_NAMES | wordlist(
    """
    acquisition administrator admissions careers contracts desk faculty governors info inbox jobs
    mailbox members operations others personnel recruiters secretary section trustees
    """
)
_CUT = later(r"\s*(?:[,(|/\[<–—]|\s-\s|\b(?:from|at|von|via|bei)\s)")
"""Where a display name goes on with what is no part of the name."""
_PATRONYMIC = later(r"(?:ov|ev|ow)(?:na|ich|ych|ic)$|i(?:chna|nichna)$")
_HONOURED: Final = wordlist(
    "sir madam saab ji san sama jan hanim bey bhai didi da phd jr sr md mba esq"
)


def is_desk(name: str) -> bool:
    """Tell a mailbox that several may read from a person: ``HR Team``, ``Northpier Careers``."""
    words = [word.strip(".").casefold() for word in _CUT.split(name, maxsplit=1)[0].split()]
    if not words or any(is_first_name(word) for word in words):
        return False
    return words[0] == "the" or any(word in _DESKS for word in words)


def is_a_mans(said: str, first: str) -> bool:
    """Tell whether a woman's first name only goes on where a man's ends: Paul for Paula."""
    rest = first.removeprefix(said)
    if rest == first or not rest or said not in _MEN:
        return False
    return rest in _WOMENS or (rest == "e" and said in _WOMENS_WITH_E)


def sounds_alike(said: str, first: str) -> bool:
    """Tell whether two spellings are of one name: Jon and John, Sara and Sarah, Ann and Anne."""
    return said != first and _sound(said) == _sound(first)


@lru_cache(maxsize=1024)
def _sound(name: str) -> str:
    """Return a name as it sounds, roughly; each pair here is one in which people are misspelt."""
    sound = name.replace("ph", "f").replace("ck", "k")
    for spelt, heard in (("c", "k"), ("y", "i"), ("v", "f"), ("z", "s"), ("ie", "i")):
        sound = sound.replace(spelt, heard)
    sound = sound[:1] + sound[1:].replace("h", "")
    single = sound[:1] + "".join(now for before, now in pairwise(sound) if now != before)
    return single.removesuffix("e") if len(single) > _LONE_SURNAME else single


def is_another_surname(said: list[str], name: str) -> bool:
    """Tell whether somebody is greeted by their first name and a last name that is not theirs.

    Args:
        said: The words of the greeting, without a title, as they are written.
        name: The name of the reader, as their mail has it.
    """
    known = clean_person(_CUT.split(name, maxsplit=1)[0])
    if len(said) < _LONE_SURNAME or not is_full_name(known):
        return False
    own = {word.casefold() for word in known.replace("-", " ").split()}
    last = said[-1].casefold()
    if any(not word[:1].isupper() for word in said) or _PATRONYMIC.search(last):
        return False
    parts = set(last.replace("-", " ").split())
    is_strange = own.isdisjoint(parts) and last not in _HONOURED and last not in _DESKS
    theirs = known.split()[-1].casefold().strip(".")
    is_missing = len(theirs) > 1 and theirs not in {word.casefold() for word in said}
    return is_strange and is_missing and not any(is_diminutive(last, one) for one in own)
