"""For whom a board, a test, a calendar or a signing service writes, as its mail says it.

Such mail speaks of the employer from outside: *your application was sent to Acme*, *Acme viewed
your application*, *Acme is waiting for your test*. The service's own name stands in the sender and
in its domain; what these words name is who hires.
"""

import re
from collections.abc import Iterator
from typing import Final

from afterword.core.messages.message import Address, Message
from afterword.core.patterns import later
from afterword.core.reading.frames import BEFORE_VERB
from afterword.core.reading.heads import Frame, by_head, frame, places
from afterword.core.reading.organisation.at import (
    AFTER_FOR,
    fills,
    is_somebody_at,
    name_at,
    name_before,
    words_at,
)
from afterword.core.reading.organisation.challenges import employers_in_tests
from afterword.core.reading.organisation.domain import agrees
from afterword.core.reading.organisation.legal_forms import has_legal_form
from afterword.core.reading.organisation.names import looks_like_organisation, without_desk
from afterword.core.reading.organisation.sender import SURE, Vote, domain_label, is_by_desk
from afterword.core.reading.people.names import clean_person, is_full_name, is_known_first_name
from afterword.core.reading.prose import evidence, prose
from afterword.core.reading.role.job_titles import has_job_noun
from afterword.core.reading.sender import writer
from afterword.core.reading.wordlist import wordlist

_WITHIN = r"(?:[^.!?\n]|[.!?](?=\w)){0,90}?"
"""The rest of a clause; the point of ``.NET`` does not end it."""
_SEEN = (
    "viewed|opened|downloaded|read|reviewed|saved|rejected|declined|shortlisted|marked|closed|"
    "archived|extended|rescheduled|postponed|cancelled|canceled"
)
_ITEM = (
    r"(?:questions?|questionnaire|documents?|offer|offer letter|contract|agreement|assessment|test|"
    r"challenge|task|exercise|invitation|invite|survey|form)\b"
)
_HANDED = frame(
    "application applications resume résumé cv profile candidacy submission details items",
    rf"\b{_WITHIN} (?:was|were|been|is|are|being) (?:\w+ly )?(?:(?:sent|submitted|delivered|"
    rf"forwarded|passed on|transmitted|routed|released|shared)(?: directly)? (?:to|with)|"
    rf"(?:{_SEEN}|received|considered) by) (?:the )?(?-i:(?=[A-Z0-9]))",
)
"""In front of who has it now."""
_HANDS = frame(
    "submitted sent delivered forwarded passed submitting",
    r" your (?:application|resume|résumé|cv|profile|details|information)(?: on)? to (?:the )?"
    r"(?-i:(?=[A-Z]))",
)
_SET_BY = frame(
    "test tests assessment exam challenge screen screening tryout exercise interview questions",
    r" (?:of|from|by) (?:the )?(?-i:(?=[A-Z][^\n.,!?]{1,50}? (?:for|as)\b))",
)
"""``the online test of Acme for``."""
_FOR_A_JOB_AT = frame(
    "test assessment challenge exam tryout exercise screen screening questions",
    r" (?:for|as|to) [^.!?\n]{2,80}? at (?:the )?(?-i:(?=[A-Z]))",
)
_FOR = frame(
    "test assessment interview challenge exam tryout exercise screen questionnaire",
    r" (?:for|with) (?:the )?(?-i:(?=[A-Z]))",
)
"""A job may follow, or a person, as well as an employer."""
_CALL = frame("call chat conversation meeting screen", r" (?:with|w/) (?:the )?(?-i:(?=[A-Z]))")
_SOMEONE = frame("someone somebody recruiter", r" (?:at|from) (?:the )?(?-i:(?=[A-Z]))")
_BEHIND: Final = (_HANDED, _HANDS, _SET_BY, _FOR_A_JOB_AT, _FOR, _CALL, _SOMEONE)
_BY_MACHINE = later(
    r"(?:one-way|on-demand|video|recorded|digital|online|timed|game-based) $", re.IGNORECASE
)
_UNSURE: Final = (_FOR, _CALL)
"""They need a name that is no person's and no job's on the face of it."""
_SENDS: Final = (
    frame(
        "has have",
        rf" (?:just )?sent you (?:an?|\d+|some|the|your|their) (?:[\w-]+ ){{0,3}}?{_ITEM}",
    ),
    frame("sent sends", rf" you (?:an?|\d+|some|the|your|their) (?:[\w-]+ ){{0,3}}?{_ITEM}"),
)
_HANDLES: tuple[Frame, ...] = (
    frame(_SEEN.replace("|", " "), r" (?:your|this (?:job|posting|position|role)|the deadline)\b"),
    frame(
        "has have just recently",
        rf"(?: just| recently| now| already| not| also){{0,2}} (?:{_SEEN}|selected|accepted|"
        r"considered|moved|progressed|received|unlocked) (?:your|"
        r"this (?:job|posting|position|role)|"
        r"the (?:deadline|job|posting|position))\b",
    ),
    *_SENDS,
    frame(
        "has have",
        r" (?:regretfully |now |since )?(?:decided|chosen|opted) (?:not )?to [^.!?\n]{0,60}?"
        r"\byour (?:application|candidacy|profile)\b",
    ),
    frame(
        "is are will",
        r" (?:not|no longer)(?: be)? (?:moving|proceeding|taking|progressing|continuing|going) "
        r"[^.!?\n]{0,40}?\byour (?:application|candidacy|profile)\b",
    ),
    frame(
        "has have",
        r" (?:asked|requested|instructed|engaged|appointed) (?:us\b|(?:that )?we\b)",
    ),
    frame("is", r" (?:still |now )?waiting (?:for|on) you(?:r|\b)"),
    frame("asks wants invites requests", r" (?:that )?you\b"),
    frame("would", r" like (?:you )?to (?:schedule|invite|interview|meet|speak|talk|have you)\b"),
)
"""Behind a name: what only an employer does with somebody's application."""
_ACTS: Final = frozenset(_HANDLES)
_BY_PEOPLE: Final = (_HANDED, _HANDS, _SET_BY, *_SENDS)
"""What is sent to a person, or by one, as well: a name that can be a person's says nothing."""
_FRAMES = by_head((*_BEHIND, *_HANDLES))
_FIRM_ENDS = AFTER_FOR | wordlist(
    """
    analytics bank capital electronics energy foods healthcare health industries insurance labs
    laboratories logistics partners pharma robotics semiconductor semiconductors software solutions
    systems technologies technology
    """
)
"""Last words of names that are no jobs', though ``Software`` alone may be."""
_PROOF: Final = 3.0
"""Weight of words by which the sender tells itself from who has the application."""
_ASIDE = later(r" \((?P<job>[^()\n]{3,60})\)")
_WITH_FIRM = later(
    r"\bwith [^()|]{2,40} \((?P<firm>[^()]{2,40})\)|\s<-?>\s?(?P<behind>[^|@<>(]{2,50})|"
    r"(?:^|[:–|] )(?P<ahead>[^|@<>(:–]{2,50}?)(?=\s?<-?>\s)|"
    r"\b(?:application|interview|assessment|test|offer) [–-] (?P<firm_behind>[^|()–,]{2,50})$|"
    r"(?:: | [-–] )(?P<dated>[A-Z](?:(?! - )[^|,:–]){2,50}), "
    r"(?:(?:Mon|Tue|Wed|Thu|Fri|Sat|Sun)[a-z]{0,6}\b|"
    r"\d{1,2} [A-Z][a-z]{2}|[A-Z][a-z]{2,8} \d)"
)
"""A meeting's subject: ``Call with Kim (Acme)``, ``Ana <> Acme``, ``Talk - Acme, Tue 4 May``."""
_MEETING = wordlist(
    "assessment call chat conversation interview loop meeting onsite round screen test"
)
_CARD = later(
    r"(?:^|\n)[ \t]*(?P<title>[^\n]{4,80}?)[ \t]*(?=\n[ \t]*(?P<name>[A-Z0-9][^\n·•|]{1,60}?)"
    r"(?:,? ?[·•|–,]| -) ?[A-Z$£€(])"
)
"""A job over who offers it and where: ``Porter``, then ``Acme · Leeds``."""
_LONGEST_TITLE: Final = 10
"""Words of the longest line that is taken for a job's title over an employer."""


def votes_of_service(message: Message) -> Iterator[Vote]:
    """Yield whom a mail that no person wrote names as who has the application, or asks for more."""
    sender = writer(message)
    if sender is None or (_is_by_person(sender) and not is_by_desk(message)):
        return
    running = prose(message)
    house = without_desk(sender.name)
    is_own = house != sender.name and agrees(house, domain_label(message))
    for place, weight in _named(running):
        yield Vote(words_at(running, place), weight, evidence(message, *place), weight >= SURE)
    for place, weight in _named(message.subject):
        yield Vote(words_at(message.subject, place), weight, is_employer=weight >= SURE)
    for found in _WITH_FIRM.finditer(message.subject):
        group = str(found.lastgroup)
        at = name_at(message.subject, found.start(group))
        if at and fills(message.subject, at, found.span(group)):
            name = words_at(message.subject, at)
            is_meeting = not _MEETING.isdisjoint(name.casefold().split())
            is_firm = group != "firm_behind" or _is_firm(name)
            # "Assessment day - Leeds, 22 November", by a house that writes from its own domain.
            is_firm = is_firm and not (group == "dated" and " " not in name and is_own)
            if is_firm and not (is_meeting or has_job_noun(name) or _is_person(name)):
                yield Vote(name, SURE, is_employer=True)
    for text in () if is_own else (message.subject, running):
        for at in employers_in_tests(text):
            shown = evidence(message, *at) if text is running else None
            yield Vote(words_at(text, at), SURE, shown, is_employer=True)
    yield from _from_card(message, running)


def _is_by_person(sender: Address) -> bool:
    name = clean_person(sender.name)
    return is_full_name(name) or sender.address.casefold().startswith(f"{name.casefold()}@")


def _named(text: str) -> Iterator[tuple[tuple[int, int], float]]:
    """Yield where employers are named beside words of a service, each with its weight."""
    for one, start, end in places(text, _FRAMES):
        place = name_before(text, start, BEFORE_VERB) if one in _ACTS else name_at(text, end)
        if place is None:
            continue
        name = words_at(text, place)
        if is_somebody_at(text, place):
            continue
        if one in _UNSURE:
            is_sure = _is_firm(name) or (
                _has_job_behind(text, place[1]) and not is_known_first_name(name)
            )
            # Only a service has others' interviews recorded; a job is said to be one.
            is_sure = is_sure or (
                one is _FOR
                and " " in name
                and not has_job_noun(name)
                and bool(_BY_MACHINE.search(text, max(0, start - 12), start))
            )
            weight = SURE if is_sure else 0.0
        elif one is _FOR_A_JOB_AT or not _is_person(name):
            weight = _PROOF if one in _ACTS or one in {_HANDED, _HANDS} else SURE
        else:
            weight = 0.0 if one in _BY_PEOPLE else 1.0
        if weight:
            yield place, weight


def _has_job_behind(text: str, end: int) -> bool:
    """Tell whether a job in brackets follows: ``your test for Acme (Porter)``."""
    aside = _ASIDE.match(text, end)
    return aside is not None and has_job_noun(aside["job"])


def _is_firm(name: str) -> bool:
    """Tell whether the last word of a name says that it is an organisation's."""
    return has_legal_form(name) or (
        " " in name and name.rsplit(maxsplit=1)[-1].casefold() in _FIRM_ENDS
    )


def _is_person(name: str) -> bool:
    return is_full_name(name) and not looks_like_organisation(name)


def _from_card(message: Message, running: str) -> Iterator[Vote]:
    """Yield who stands under a job, if it is named elsewhere as well, or is a firm by its name."""
    for found in _CARD.finditer(running):
        title = found["title"]
        if len(title.split()) > _LONGEST_TITLE or not has_job_noun(title, is_one_person=True):
            continue
        place = name_at(running, found.start("name"))
        if place is None or not fills(running, place, found.span("name")):
            continue
        name = words_at(running, place)
        is_known = name in message.subject or running.count(name) > 1 or _is_firm(name)
        if is_known and not has_job_noun(name):
            yield Vote(name, SURE, evidence(message, *place), is_employer=True)
        return
