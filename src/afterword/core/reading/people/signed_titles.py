"""Which words under a name are that person's title, and which tell of somebody else."""

import re
from typing import Final

from afterword.core.patterns import later
from afterword.core.reading.people.hiring_roles import role_of_title
from afterword.core.reading.people.names import (
    DEGREE,
    clean_person,
    first_name,
    is_full_name,
    is_known_first_name,
    is_same_person,
)
from afterword.core.reading.role.job_titles import has_job_noun

_LONGEST: Final = 70
"""Characters of the longest title (judgement)."""
_LONGEST_NAME: Final = 3
"""Words of the longest name that is looked for behind a title."""
_LEADS = later(
    r"(?:Head|Chief|Chair|VP|Vice President|Lead|Co-?founder|Founder|CEO)\b", re.IGNORECASE
)
_OWN_LABEL = later(
    r"(?:(?:job )?title|position|role|function|funktion|poste|fonction|cargo|puesto|função|ruolo|"
    r"qualifica|functie)\s?:\s+",
    re.IGNORECASE,
)
"""What stands before somebody's own title in a form."""
_LABEL = later(r"(?P<label>[^\W\d][\w &/’'.-]{1,40}?)\s?:\s+(?P<said>\S.*)")
_FOR_SOMEBODY = later(
    r"(?:for(?: and on behalf of)?|on behalf of|p\.? ?p\.?|per pro\.?|im auftrag (?:von|des|der)|"
    r"für|pour|p/o|por(?: orden de)?|per(?: conto di)?|namens|in opdracht van)\s+"
    r"(?P<name>[^,|(–]+)",
    re.IGNORECASE,
)
_BY_ORDER = later(
    r"(?:i\. ?[AV]\.|ppa\.|gez\.|im auftrag|in vertretung|in vollmacht)[:,]?\s+(?=\S)",
    re.IGNORECASE,
)
"""What a German signer writes before their own name, who signs for a house."""
_DEGREES = later(rf"{DEGREE}(?:[,/ ]+{DEGREE})*")
"""Letters behind a name, which are nobody's title: ``MSN, RN``."""
_OPENING = later(
    r"(?:(?:we[’']re|we are|now|also|currently) )?hiring(?:$|\s?:| (?:for|now|an?|our|in)\b)|"
    r"(?:wanted|vacanc(?:y|ies)|openings?|open (?:roles?|positions?|posts?)|join us|apply)\b|"
    r"wir suchen|gesucht|(?:on|nous) recrut|buscamos|contratamos|vagas?\b|cerchiamo|cercasi|"
    r"gezocht|wij zoeken",
    re.IGNORECASE,
)
"""What announces a job under a name: it is open, so nobody's."""
_AWARD = later(
    r"\b(?:19|20)\d\d\b|\bof the (?:year|month)\b|\baward|\bfinalists?\b|\bwinners?\b|"
    r"\b(?:des jahres|de l[’']année|del año|do ano|dell[’']anno|van het jaar)\b",
    re.IGNORECASE,
)
_SERVES = later(
    r"\b(?:to|of|for|zu|zum|zur|de|des|du|di|van)(?: (?:mr|mrs|ms|dr|prof|sir|herrn?|frau)\b\.?)*$",
    re.IGNORECASE,
)
"""``Assistant to Ben Achter`` is a title, ``Managing Director Ben Achter`` is Ben's."""


def is_title(text: str) -> bool:
    """Tell whether a part of a signature can be its signer's title."""
    if text[:1].islower() or len(text) > _LONGEST or _AWARD.search(text) or _OPENING.match(text):
        return False
    if _ends_with_a_name(text) or _DEGREES.fullmatch(text):
        return False
    return (
        has_job_noun(text, is_one_person=True)
        or role_of_title(text) is not None
        or bool(_LEADS.match(text))
    )


def title_in(line: str, at: int, part: str) -> str:
    """Keep ``Director, Operations`` together: a comma part that goes on with the title.

    Args:
        line: The line.
        at: Where the part begins in it.
        part: What stands there up to a separator.
    """
    rest = line[at:]
    longer = re.match(re.escape(part) + r", (?:[A-Z][\w&/-]+ ?){1,3}(?=$|,| [|•–—-] )", rest)
    if longer and not role_of_title(part) and longer.end() < len(rest) - 1:
        return longer.group().strip()
    return part


def begins_at(line: str) -> int:
    """Return where the words of a line begin behind what is only said of them."""
    said = _BY_ORDER.match(line) or _OWN_LABEL.match(line)
    return said.end() if said else 0


def is_about_somebody_else(line: str, signer: str | None) -> bool:
    """Tell whether a line under a name names another: ``Office Manager: Lou Pratt``."""
    label = _LABEL.match(line)
    if label and not _OWN_LABEL.match(line):
        said = re.split(r"\s*[,|(–]", label["said"], maxsplit=1)[0]
        return is_title(label["label"]) or is_other_person(said, signer, is_sure=False)
    behalf = _FOR_SOMEBODY.match(line)
    return behalf is not None and signer is not None and is_other_person(behalf["name"], signer)


def is_other_person(text: str, signer: str | None, *, is_sure: bool = True) -> bool:
    """Tell whether some words are a name, and not the signer's.

    Args:
        text: The words.
        signer: Who signed, as far as they are known.
        is_sure: Ask for a first name that is known here, to spare firms of two words.
    """
    name = clean_person(text)
    if not is_full_name(name) or (signer is not None and is_same_person(name, signer)):
        return False
    return not is_sure or is_known_first_name(first_name(name))


def _ends_with_a_name(text: str) -> bool:
    words = text.split()
    for count in range(2, min(_LONGEST_NAME, len(words) - 1) + 1):
        before = " ".join(words[:-count])
        if is_other_person(" ".join(words[-count:]), None) and not _SERVES.search(before):
            return has_job_noun(before)
    return False
