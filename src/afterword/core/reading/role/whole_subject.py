"""A subject that is nothing but the work, though no noun says what somebody does.

Who writes to one applicant by hand gives the work and no title: "Saturday job", "Apprenticeship",
"Sales office role", "HGV Class 1 Nights". One capital word in front of "role" is as likely the
house ("Marlow role"), so it is not taken.
"""

import re
from collections.abc import Iterator
from typing import Final

from afterword.core.patterns import later
from afterword.core.reading.role.subject_pieces import bare_subject, pieces, without_noise
from afterword.core.reading.wordlist import wordlist

_CALLED: Final = later(
    r"(?P<work>[^\W_][\w&/+'’-]*(?: [\w&/+'’-]+){0,3}) "
    r"(?:job|role|position|post|posting|vacancy|gig)$",
    re.IGNORECASE,
)
_PLACES: Final = later(
    r"(?:(?:(?:19|20)\d\d(?:/\d\d)?|summer|winter|spring|autumn|fall|paid|unpaid|degree|higher|"
    r"advanced|modern|industrial|graduate|school|college|student) )*"
    r"(?:apprenticeship|internship|traineeship|articleship|studentship|training contract|"
    r"work (?:experience|placement)|(?:industrial|summer|student) placement|"
    r"(?:graduate|trainee|apprentice(?:ship)?|internship|leadership) (?:scheme|program(?:me)?))s?"
    r"(?: (?:19|20)\d\d(?:/\d\d)?)?$",
    re.IGNORECASE,
)
"""A place to learn in, which has no other name where a house has one kind of it."""
_LICENCES: Final = later(
    r"(?:HGV|LGV|PCV|FLT|PSV)(?: (?:class|cat(?:egory)?)\.? ?[\w+]{1,3})?"
    r"(?: (?:nights?|days?|weekends?|earlies|lates|trunking|tramping|multidrop|work))*$",
    re.IGNORECASE,
)
"""Work that is called by the licence it needs."""
_SHIFTS: Final = wordlist(
    "monday tuesday wednesday thursday friday saturday sunday weekend evening night holiday"
)
_NO_WORK: Final = wordlist(
    """
    a about above advertised all an and another any are as at available best better big bad can
    career company could current day did different do dream easy exact exciting fantastic final
    first for from full full-time good great hard have hello her hi hiring his how ideal in inside
    interesting internal is it its job last lovely my new next nice no not odd of old on one online
    open other our part part-time perfect permanent possible potential previous put recent remote
    right same second small soon suitable temporary that the their these this those to top tough
    update urgent us vacant we well what when which with would wonderful you your
    """
)
"""Words that say something of a job, or belong to a sentence, and name no work."""
_BARE: Final = wordlist("runner runners host hosts stacker stackers mc")
"""Jobs by their place only: a subject that begins with one and nothing else, and never prose."""


def whole_subject(subject: str) -> Iterator[str]:
    """Yield the work a subject is about, where it is about nothing else.

    Args:
        subject: The subject as it came.
    """
    bare = bare_subject(subject)
    first = next(iter(pieces(bare)), "").strip(" .,!?")
    if first.casefold() in _BARE:
        yield first
        return
    title = without_noise(first)
    if _PLACES.match(title) or _LICENCES.match(title):
        yield title
        return
    called = _CALLED.match(first.removeprefix("the ").removeprefix("The "))
    if called and first == bare.strip(" .,!?") and _is_work(called["work"]):
        # "433A posting": a trade's number is its name
        yield called["work"] if called["work"][0].isdigit() else called.group()


def _is_work(phrase: str) -> bool:
    """Tell whether words in front of "job" say what is done there, and not where."""
    words = phrase.split()
    if any(word.casefold() in _NO_WORK for word in words):
        return False
    last = words[-1]
    is_numbered = last[0].isdigit() and last[-1].isupper()  # a trade's number: 433A
    return last.islower() or is_numbered or last.casefold() in _SHIFTS
