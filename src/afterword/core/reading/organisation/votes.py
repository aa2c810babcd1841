"""Every place in a message that can name the organisation, each with its weight."""

import re
from collections.abc import Iterator
from itertools import islice
from typing import Final

from afterword.core.messages.message import Message
from afterword.core.patterns import later
from afterword.core.reading.frames import (
    ABROAD,
    BEFORE_DESK,
    BEFORE_VERB,
    BY,
    CLIENT,
    DECIDES,
    DESK,
    ENGLISH,
    FOOTER,
    INVITES,
    LABELLED,
    LABELS,
    WORKS_AT,
)
from afterword.core.reading.heads import Frame, by_head, may_hold, places
from afterword.core.reading.organisation.at import (
    AFTER_FOR,
    FARTHEST,
    is_a_job,
    is_somebody_at,
    name_at,
    name_before,
    words_at,
)
from afterword.core.reading.organisation.domain import SHORT, agrees, names_like
from afterword.core.reading.organisation.legal_forms import has_legal_form
from afterword.core.reading.organisation.names import (
    is_plausible_organisation,
    looks_like_organisation,
    without_desk,
)
from afterword.core.reading.organisation.sender import SURE, Source, Vote, from_sender, is_by_desk
from afterword.core.reading.organisation.subject import from_subject
from afterword.core.reading.people.names import first_name, is_full_name, is_known_first_name
from afterword.core.reading.people.signatures import Signature
from afterword.core.reading.prose import evidence, prose
from afterword.core.reading.reading import Found
from afterword.core.reading.role.job_titles import has_job_noun
from afterword.core.reading.sender import writer
from afterword.core.reading.wordlist import wordlist
from afterword.core.spans import Evidence

_FRAMES = by_head((*ENGLISH, *ABROAD, *WORKS_AT, BY, DESK, DECIDES))
_NO_PROOF: Final = (DESK, DECIDES, *WORKS_AT)
"""Words that an agency's or a system's name stands in as well."""
_ARTICLE = later(r"(?:your|das|ihr|l[’']équipe de|el equipo de) ", re.IGNORECASE)
_BUTTON: Final = "[→>☐"
"""What stands in front of something to press."""


def votes_of(message: Message, signature: Signature, label: str) -> Iterator[Vote]:
    """Yield what a message calls the organisation, everywhere it may."""
    yield from from_sender(writer(message), label, signature.name)
    yield from from_subject(message.subject, is_by_desk=is_by_desk(message))
    yield from _from_text(message, is_signed=signature.name is not None)
    yield from _from_frame_of_mail(message)
    yield from _as_the_domain(message, label)
    yield from _from_first_lines(message)
    yield from _from_last_lines(message, label)
    yield from _from_titles(message)
    yield from _from_signature(signature, label)


def _from_signature(signature: Signature, label: str) -> Iterator[Vote]:
    named: list[tuple[str, Evidence]] = []
    for shown in (signature.team, *signature.organisations):
        if shown is not None and shown.text[0] not in _BUTTON:
            place = name_at(shown.text, _behind_article(shown.text))
            if _is_whole_name(shown.text, label):
                named.append((shown.text, shown))
            elif place:
                named.append((shown.text[slice(*place)], shown))
    # The first line is the firm, the second a department or a town; unless the domain, or else
    # a word like "Trust", says which line the firm is.
    firm = next((shown for name, shown in named if label and agrees(name, label)), None)
    firm = firm or next((shown for name, shown in named if _looks_like_firm(name)), None)
    for number, (name, shown) in enumerate(named):
        is_firm = shown is firm or (firm is None and number == 0)
        weight = 2.0 if is_firm or shown is signature.team else 1.0
        yield Vote(name, weight, shown, source=Source.SIGNATURE)


def _looks_like_firm(name: str) -> bool:
    return is_plausible_organisation(name) and looks_like_organisation(name)


def _from_titles(message: Message) -> Iterator[Vote]:
    """Yield whom a desk names behind a job: ``Policy Officer (B2), Department of Tides``."""
    if not is_by_desk(message):
        return
    running = prose(message)
    for comma in islice(_COMMA.finditer(running), _COMMAS):
        place = name_at(running, comma.end())
        if place is None or is_a_job(running, place[1]):
            continue
        name = words_at(running, place)
        if not (has_legal_form(name) or _INSTITUTION & set(name.casefold().split())):
            continue
        line = running.rfind("\n", 0, comma.start()) + 1
        if has_job_noun(running[max(line, comma.start() - FARTHEST) : comma.start() + 1]):
            yield Vote(name, SURE, evidence(message, *place), is_employer=True)


def _from_last_lines(message: Message, label: str) -> Iterator[Vote]:
    """Yield whole lines at the end that the domain is made of, under no name or closing."""
    if not label:
        return
    running = prose(message)
    for found in islice(_WHOLE_LINE.finditer(running, max(0, len(running) - _UNDER_IT)), _LINES):
        if found.group()[0].casefold() != label[0]:
            continue
        place = name_at(running, found.start())
        if place is None or place[1] != found.end():
            place = found.span() if _is_whole_name(found.group(), label) else None
        if place and agrees(words_at(running, place), label):
            yield Vote(words_at(running, place), SURE, evidence(message, *place))


def _is_whole_name(line: str, label: str) -> bool:
    """Tell whether a line is the name of the domain's house, though not all of it is capitals.

    So are names in other languages: ``Clinique familiale du Tarn``.
    """
    is_short = len(line.split()) <= _FEW and not _SEPARATES.search(line)
    is_bare = without_desk(line) == line and not line.startswith("The ")
    return is_short and is_bare and bool(_SMALL.search(line)) and agrees(line, label)


def _from_first_lines(message: Message) -> Iterator[Vote]:
    """Yield where somebody works whose title stands over a message, as in a network's mail."""
    if not is_by_desk(message):
        return
    running = prose(message)
    for found in _AT_WORK.finditer(running, 0, _OVER_IT):
        title = found["title"]
        if has_job_noun(title, is_one_person=True) or not without_desk(title):
            place = name_at(running, found.end())
            if place:
                yield Vote(
                    words_at(running, place), SURE, evidence(message, *place), is_employer=True
                )


def _behind_article(text: str) -> int:
    article = _ARTICLE.match(text)
    return article.end() if article else 0


_AT_WORK = later(
    r"(?:^|(?<=\n))[ \t]*(?:[A-Z][^\n,.!?|·]{1,40} · )?"
    r"(?P<title>[A-Z][^\n,.!?|·]{1,50}?)(?:,| at| @|,? bei| chez) "
    r"(?=[A-Z][^\n]{1,50}(?:\n|$))"
)
"""``Talent Partner at Acme``, on a line of its own, or behind the name of who it is."""
_IN_OUR_TOWN = later(
    r"[Oo]ur [A-Z][\w’'. -]*? (?:offices?|sites?|campus|branch|plant|hub|store|premises|"
    r"headquarters|depot|warehouse|shop|factory|yard|restaurant|salon|clinic|"
    r"HQ|facility|location)\b"
)
"""``our Leeds office``: a town."""
_FAINT: Final = 0.75
"""What a name weighs that the words make a job: ``interest in the Shift Colleague role``."""
_COMMA = later(r"[a-z0-9)],\s(?=[A-Z][\w’'-]* )")
_INSTITUTION: Final = AFTER_FOR - {"center", "centre", "network", "services", "service", "program"}
_COMMAS: Final = 12
"""Places behind commas that are looked at."""
_SMALL: Final = later(r" [a-zà-ÿ]{4}")
_SEPARATES: Final = later(r"[/|,;:·•]")
_FEW: Final = 6
"""Words of a line that is a name (judgement)."""
_WHOLE_LINE = later(r"(?<=\n)[A-Z0-9À-Þ][^\n]{1,68}(?=\n|$)")
_UNDER_IT: Final = 300
"""Characters of the end of a message in which a firm stands by itself."""
_LINES: Final = 6
_OVER_IT: Final = 200
"""Characters of the head a network puts over a message."""
_AHEAD = later(r"\b[A-ZÀ-Þ][\w’'&-]*(?: of(?: the)?) $|(?<=[a-z] )[A-ZÀ-Þ][\w’'&-]* $")
_BODIES: Final = wordlist(
    "board chair committee director directors head jury panel secretary trustees"
)
"""Who decides for a house and is not it: ``the Selection Committee of the Tarn Choir``."""
_COPYRIGHT = later(r"©|\([cC]\)|[cC]opyright|COPYRIGHT")


def _from_text(message: Message, *, is_signed: bool) -> Iterator[Vote]:
    running = prose(message)
    said: dict[tuple[int, int], float] = {}
    employers: set[tuple[int, int]] = set()
    for one, start, end in places(running, _FRAMES):
        place = _place_of(running, one, start, end)
        if place and not _IN_OUR_TOWN.search(running, max(0, place[0] - 4), place[1] + 14):
            # "Omar has decided" is what a colleague writes; unsigned, it is the firm that decides.
            weight = 1.0 if one is DECIDES and is_signed else one.weight
            if is_a_job(running, place[1]):
                weight = min(weight, _FAINT)
            # A system is nobody's partner; a person who signs may be an agency's.
            if one is BY and looks_like_organisation(words_at(running, place)):
                weight = SURE
            is_told = one is DECIDES and bool(INVITES.match(running, start))
            is_told = is_told or (one in WORKS_AT and not is_signed)
            if is_told or (one not in _NO_PROOF and weight >= SURE):
                employers.add(place)
            said[place] = max(weight, said.get(place, 0.0))
    for found in LABELLED.finditer(running) if may_hold(running, LABELS) else ():
        place = name_at(running, found.start("name"))
        if place:
            said[place] = max(2.0, said.get(place, 0.0))
            employers.add(place)
    for place, weight in said.items():
        shown = evidence(message, *place)
        yield Vote(words_at(running, place), weight, shown, is_employer=place in employers)


def _place_of(running: str, one: Frame, start: int, end: int) -> tuple[int, int] | None:
    """Return the place of the house that some words name, and of nobody who works there."""
    if one is DESK or one is DECIDES:
        place = name_before(running, start, BEFORE_DESK if one is DESK else BEFORE_VERB)
    else:
        place = name_at(running, end)
    if place is None or is_somebody_at(running, place):
        return None
    # "A call with a recruiter, Dana Kim" is not where a recruiter works.
    return None if one in WORKS_AT and _is_somebody(words_at(running, place)) else place


def _is_somebody(name: str) -> bool:
    return (
        is_full_name(name)
        and is_known_first_name(first_name(name))
        and not looks_like_organisation(name)
    )


def _from_frame_of_mail(message: Message) -> Iterator[Vote]:
    if not _COPYRIGHT.search(message.text):
        return
    for found in FOOTER.finditer(message.text):
        place = name_at(message.text, found.start("name"))
        if place:
            yield Vote(words_at(message.text, place), 1.0, evidence(message, *place))


def _as_the_domain(message: Message, label: str) -> Iterator[Vote]:
    """Yield names that the sender's own domain is made of: ``Kowhai Plumbing`` at kowhaiplumb."""
    if len(label) < SHORT:
        return
    running = prose(message)
    found: dict[str, tuple[int, int]] = {}
    for place in names_like(running, label):
        whole = _with_words_ahead(running, place)
        found.setdefault(words_at(running, whole), whole)
    for span in (message.signature,) if message.signature else ():
        for first, last in names_like(span.of(message.text), label):
            place = (span.start + first, span.start + last)
            found.setdefault(words_at(message.text, place), place)
    for name, place in found.items():
        yield Vote(name, 1.5, evidence(message, *place))
    for place in names_like(message.subject, label):
        yield Vote(words_at(message.subject, place), 1.5, source=Source.SUBJECT)


def _with_words_ahead(running: str, place: tuple[int, int]) -> tuple[int, int]:
    """Begin a name where it begins: ``University of Tarrant``, not ``Tarrant``."""
    ahead = _AHEAD.search(running, max(0, place[0] - FARTHEST), place[0])
    is_body = ahead is not None and ahead.group().partition(" ")[0].casefold() in _BODIES
    whole = name_at(running, ahead.start()) if ahead and not is_body else None
    return whole if whole is not None and whole[1] >= place[1] else place


def named_client(message: Message) -> Found | None:
    """Find the client an agency names as such."""
    running = prose(message)
    if "client" not in running and "Client" not in running:
        return None
    for found in CLIENT.finditer(running):
        place = name_at(running, found.end())
        if place and is_plausible_organisation(words_at(running, place)):
            return Found(words_at(running, place), evidence(message, *place))
    return None
