"""For whom somebody writes who places people with others, where nobody is called a client.

Agencies speak of the employer from outside: *your profile went over to Harrow Dairy*, *Harrow
Dairy have come back to me*; and they put its name in the subject. Their own name stands under the
mail and their domain is made of it, which else would decide.
"""

from collections.abc import Iterator
from typing import Final

from afterword.core.messages.message import Message
from afterword.core.patterns import later
from afterword.core.reading.frames import NAME
from afterword.core.reading.heads import Frame, by_head, frame, places, words_of_text
from afterword.core.reading.organisation.additions import is_place
from afterword.core.reading.organisation.at import is_a_job, name_at, name_before, words_at
from afterword.core.reading.organisation.carriers import is_agency, writes_for_clients
from afterword.core.reading.organisation.desk_names import house_in
from afterword.core.reading.organisation.domain import agrees
from afterword.core.reading.organisation.names import (
    is_plausible_organisation,
    looks_like_organisation,
)
from afterword.core.reading.organisation.sender import Vote, is_from_agency
from afterword.core.reading.people.names import (
    HONORIFIC,
    first_name,
    is_full_name,
    is_known_first_name,
)
from afterword.core.reading.prose import evidence, prose
from afterword.core.reading.role.job_titles import has_job_noun
from afterword.core.reading.wordlist import wordlist
from afterword.core.spans import Evidence

_NAMED = r"(?:the )?(?-i:(?=[A-Z0-9]))"
_THEIRS = (
    "boss captain director foreman governors guys head hr lads manager matron owner panel "
    "partners people principal recruiter skipper supervisor team trustees"
)
_SURE: Final = (
    frame("working", rf" exclusively (?:with|for|alongside) {_NAMED}"),
    frame(
        "profile cv resume résumé",
        rf" (?:over |across |forward |on |straight ){{1,2}}(?:to|with) {_NAMED}",
    ),
    frame("submitted put introduced", rf" you (?:forward )?(?:to|with|at) {_NAMED}"),
)
"""What nobody says of the house they hire for themselves."""
_HEARD: Final = (
    frame("working", rf" (?:closely |directly )?(?:with|for|alongside) {_NAMED}"),
    frame("heard", rf" (?:just )?(?:back )?from {_NAMED}"),
    frame("spoke spoken phone call feedback word", rf" (?:with|to|from) {_NAMED}"),
    frame("had", rf" {_NAMED}(?=[^.!?\n]{{2,50}} on the (?:phone|line)\b)"),
    frame("over across", rf" (?:to|with) {_NAMED}"),
    frame("letter offer contract paperwork", rf"(?: \w+)? from {_NAMED}"),
    frame(_THEIRS, rf" (?:over )?(?:at|from) {_NAMED}"),
)
_ACTS: Final = (
    frame(
        "has have",
        r" (?:just |now |since |also |already |sadly |unfortunately ){0,2}(?:released|extended|"
        r"issued|approved|made|put|come|gone|got|paused|frozen|pulled|cancelled|changed|filled|"
        r"rejected|declined|shortlisted|confirmed|decided|opted|chosen|asked|requested|agreed|"
        r"offered|invited|selected|appointed|moved)\b",
    ),
    frame("received", r" "),
    frame(
        "are is",
        r" (?:now |still |not |also |really ){0,2}(?:looking|extending|offering|keen|hiring|"
        r"recruiting|seeking|after|going|taking|moving|happy|interested)\b",
    ),
    frame("would", r" (?:really )?(?:like|love) to\b"),
    frame("want wants", r" (?:you\b|to (?:see|meet|speak|talk|offer|move|interview|keep going)\b)"),
    frame("liked loved", r" (?:you|your)\b"),
)
"""Behind a name: what an employer does, as others tell it."""
_AT_A_JOB: Final = (
    frame(
        "role position job post vacancy opening assignment opportunity contract interview "
        "interviews round placement application",
        rf" (?:here |over )?(?:at|with|to) {_NAMED}",
    ),
    frame(
        "shortlisted selected scheduled considered",
        rf" for [^.!?\n]{{1,60}}? (?:at|with) {_NAMED}",
    ),
    frame("at", r" (?-i:(?=[A-Z0-9]))"),
    frame("company client employer", rf"(?: name)?[ \t]*:[ \t]*{_NAMED}"),
)
_BEFORE: Final = later(
    r"(?:^|\n|[.,!?] |\b(?i:that|and|while|but|as|because|since|when|unfortunately|sadly|however|"
    r"confirmed|confirms|says|said|know|knows|hear|heard|reckons|today|yesterday|week|morning|"
    rf"afternoon|client),? )(?={NAME},? $)"
)
"""In front of the name of who does it: ``she says Harrow Dairy have chosen``."""
_FRAMES = by_head((*_SURE, *_HEARD, *_ACTS, *_AT_A_JOB))
_PROOF: Final = 4.0
"""Weight of words by which the writer tells their own house from the employer."""
_A_ROOM = later(
    r"(?:[’']s)? (?:\w+ )?(?:site|offices?|branch|stores?|shop|depot|campus|plant|hotel|school|"
    r"warehouse|restaurant|station|airport|centre|center|hospital|ward|team|road|street)\b"
)
"""Behind the name of a place where the writer's own house is."""


def votes_of_clients(message: Message, label: str) -> Iterator[Vote]:
    """Yield whom a mail names as the employer as somebody from outside does.

    Words that an employer may say of another house as well count where an agency writes, or where
    the subject names the same house.

    Args:
        message: A mail by a person.
        label: The first part of the domain it came from; what agrees with it is the writer's own.
    """
    running = prose(message)
    is_placed = is_from_agency(message) or writes_for_clients(message) or _speaks_of_them(running)
    said: dict[str, tuple[bool, Evidence | None]] = {}
    for one, start, end in places(running, _FRAMES):
        place = name_before(running, start, _BEFORE) if one in _ACTS else name_at(running, end)
        if place is None or is_a_job(running, place[1]) or _A_ROOM.match(running, place[1]):
            continue
        name = words_at(running, place)
        if not _can_be_client(name, label):
            continue
        is_sure = _is_enough(one, name, message.subject, is_placed=is_placed)
        if name not in said or (is_sure and not said[name][0]):
            said[name] = is_sure, evidence(message, *place)
    for name, (is_sure, shown) in said.items():
        if is_sure:
            yield Vote(name, _PROOF, shown, is_employer=True)


def _speaks_of_them(running: str) -> bool:
    """Tell whether those who hire are *they*, and never *we*, as often as an agency says it."""
    said = words_of_text(running)
    return sum(len(said.get(word, ())) for word in _THEY) >= _OFTEN and _WE.isdisjoint(said)


_THEY: Final = wordlist("they their them")
_WE: Final = wordlist("our ours we")
_OFTEN: Final = 2


def _is_enough(one: Frame, name: str, subject: str, *, is_placed: bool) -> bool:
    if one in _AT_A_JOB and not looks_like_organisation(name):
        return False  # a town, a product, a team
    if " " not in name and not is_placed:
        return False
    if one in _SURE:
        return True
    return _is_in(subject, name) or (
        is_placed and one not in _AT_A_JOB and looks_like_organisation(name)
    )


def _is_in(subject: str, name: str) -> bool:
    """Tell whether a subject names a house, be it without what kind it is (``Stichting``)."""
    rest = name.partition(" ")[2]
    return name in subject or (" " in rest and rest in subject)


def _can_be_client(name: str, label: str) -> bool:
    """Tell whether a name is that of another house, and of no person, place or job."""
    if agrees(name, label) or is_agency(name) or is_place(name) or has_job_noun(name):
        return False
    if HONORIFIC.match(name) or not (house_in(name, "") and is_plausible_organisation(name)):
        return False
    return looks_like_organisation(name) or not (
        is_full_name(name) and is_known_first_name(first_name(name))
    )
