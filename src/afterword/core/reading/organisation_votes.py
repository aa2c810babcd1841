"""Every place in a message that can name the organisation, each with its weight."""

import re
from collections.abc import Iterator
from dataclasses import dataclass
from itertools import islice
from typing import Final

from afterword.core.messages.message import Address, Message
from afterword.core.patterns import later
from afterword.core.reading.domains import RECRUITING_SYSTEMS, own_domain, registrable_domain
from afterword.core.reading.frames import (
    ABROAD,
    BEFORE_DESK,
    BEFORE_VERB,
    BY,
    CLIENT,
    DECIDES,
    DESK,
    ENGLISH,
    FARTHEST,
    FOOTER,
    INVITES,
    LABELLED,
    SUBJECT_ENDS,
    SUBJECT_FRAMES,
    SUBJECT_HIRING,
    SUBJECT_OF_DESKS,
    WORKS_AT,
)
from afterword.core.reading.heads import by_head, places, words_of_text
from afterword.core.reading.job_titles import has_job_noun
from afterword.core.reading.organisation_at import AFTER_FOR, name_at
from afterword.core.reading.organisation_carriers import (
    VIA,
    carried_for,
    is_agency_domain,
    is_between_people,
    is_carried,
)
from afterword.core.reading.organisation_names import (
    is_plausible_organisation,
    looks_like_organisation,
    normalise_organisation,
    without_desk,
)
from afterword.core.reading.person_names import clean_person, is_full_name, is_same_person
from afterword.core.reading.prose import evidence, prose
from afterword.core.reading.reading import Found
from afterword.core.reading.sender import is_no_reply, is_role_address, writer
from afterword.core.reading.signatures import Signature
from afterword.core.spans import Evidence

_FRAMES = by_head((*ENGLISH, *ABROAD, *WORKS_AT, BY, DESK, DECIDES))
_NO_PROOF: Final = (DESK, DECIDES, *WORKS_AT)
"""Words that an agency's or a system's name stands in as well."""
_ARTICLE = later(r"(?:your|das|ihr|l[’']équipe de|el equipo de) ", re.IGNORECASE)
_SYSTEM_NAMES = frozenset(
    domain.partition(".")[0]
    for domain in RECRUITING_SYSTEMS
    if not domain.startswith(("join.", "talent."))
) | {"successfactors", "google", "outlook", "docusign"}


_BUTTON: Final = "[→>☐"
"""What stands in front of something to press."""
_SURE: Final = 2.0
"""Weight of words that are said of nobody but an employer."""
_SHORT: Final = 3
"""Letters of the shortest word a domain is recognised by."""
_TWO: Final = 2
"""Letters to which no word is cut short: one is an initial, three can be told."""
_FEWEST_LETTERS: Final = 5
"""Letters of a domain in which a name that only begins alike can be recognised (judgement)."""


@dataclass(frozen=True, slots=True)
class Vote:
    """One place that names an organisation."""

    name: str
    weight: float
    evidence: Evidence | None = None
    is_employer: bool = False
    """The words around it are said of nobody but who hires."""


def votes_of(message: Message, signature: Signature, label: str) -> Iterator[Vote]:
    """Yield what a message calls the organisation, everywhere it may."""
    yield from _from_sender(writer(message), label, signature.name)
    yield from _from_subject(message.subject, is_by_desk=is_by_desk(message))
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
            if place:
                named.append((shown.text[slice(*place)], shown))
    # The first line is the firm, the second a department or a town; unless the domain, or else
    # a word like "Trust", says which line the firm is.
    firm = next((shown for name, shown in named if label and agrees(name, label)), None)
    firm = firm or next((shown for name, shown in named if _looks_like_firm(name)), None)
    for number, (name, shown) in enumerate(named):
        is_firm = shown is firm or (firm is None and number == 0)
        yield Vote(name, 2.0 if is_firm or shown is signature.team else 1.0, shown)


def _looks_like_firm(name: str) -> bool:
    return is_plausible_organisation(name) and looks_like_organisation(name)


def _from_titles(message: Message) -> Iterator[Vote]:
    """Yield whom a desk names behind a job: ``Policy Officer (B2), Department of Tides``."""
    if not is_by_desk(message):
        return
    running = prose(message)
    for comma in islice(_COMMA.finditer(running), _COMMAS):
        place = name_at(running, comma.end())
        if place is None or not _INSTITUTION & set(_words(running, place).casefold().split()):
            continue
        line = running.rfind("\n", 0, comma.start()) + 1
        if has_job_noun(running[max(line, comma.start() - FARTHEST) : comma.start() + 1]):
            yield Vote(_words(running, place), _SURE, evidence(message, *place), is_employer=True)


def _from_last_lines(message: Message, label: str) -> Iterator[Vote]:
    """Yield whole lines at the end that the domain is made of, under no name or closing."""
    if not label:
        return
    running = prose(message)
    for found in islice(_WHOLE_LINE.finditer(running, max(0, len(running) - _UNDER_IT)), _LINES):
        place = name_at(running, found.start())
        if place and place[1] == found.end() and agrees(_words(running, place), label):
            yield Vote(_words(running, place), _SURE, evidence(message, *place))


def _from_first_lines(message: Message) -> Iterator[Vote]:
    """Yield where somebody works whose title stands over a message, as in a network's mail."""
    if not is_by_desk(message):
        return
    running = prose(message)
    for found in _AT_WORK.finditer(running, 0, _OVER_IT):
        if has_job_noun(found["title"], is_one_person=True):
            place = name_at(running, found.end())
            if place:
                yield Vote(_words(running, place), _SURE, evidence(message, *place), is_employer=True)


def _behind_article(text: str) -> int:
    article = _ARTICLE.match(text)
    return article.end() if article else 0


def _from_sender(sender: Address | None, label: str, signed: str | None) -> Iterator[Vote]:
    if sender is None or not sender.name:
        return
    name = re.sub(r"\s+", " ", sender.name).strip(" \"'")
    name = re.sub(r"\s+no-?reply\b.*$", "", VIA.sub("", name), flags=re.IGNORECASE)
    name = carried_for(name) or name
    behind = re.search(r"(?:\s(?:at|from|@|bei|chez|\||[-–—])\s|\()\s*([^()|]+)\)?$", name)
    if behind:
        ahead = name[: behind.start()].strip()
        if not without_desk(behind.group(1)) or _DESK_NAME.match(behind.group(1)):
            yield from _display_name(ahead, 2.0, label)
            return
        yield from _display_name(behind.group(1), 2.0, label)
        if not is_full_name(clean_person(ahead)):
            yield from _display_name(ahead, 1.0, label)
        return
    if signed and is_same_person(clean_person(name), signed):
        return
    by_machine = is_machine(sender)
    has_desk = without_desk(name) != name or is_carried(sender)
    local = sender.address.casefold().partition("@")[0]
    is_firm = agrees(name, label) and not any(
        word.casefold() in local for word in name.split() if len(word) > 2 and is_full_name(name)
    )
    if has_desk or by_machine or is_firm:
        is_open = is_between_people(sender) or not (is_carried(sender) or is_no_reply(sender.address))
        is_person = (
            is_open
            and is_full_name(clean_person(name))
            and not (is_firm or looks_like_organisation(name))
        )
        is_sure = (has_desk or by_machine) and not is_person
        yield from _display_name(name, 2.0 if is_sure else 1.5 if is_firm else 1.0, label)


def _display_name(name: str, weight: float, label: str) -> Iterator[Vote]:
    name = _DESK_AHEAD.sub("", name)
    name = name if squeezed(name) == label else without_desk(name.strip())
    if name and not is_system_name(name):
        yield Vote(name, weight)


_DESK_AHEAD = later(
    r"^(?:hr|human resources|careers?|recruit(?:ing|ment)|resourcing|bewerbermanagement|personal\w+)(?: team)?(?: at| of| -| \|)? ",
    re.IGNORECASE,
)
_DESK_NAME = later(r"e-?recruit\w*|online|portal|applications?|jobs?|no-?reply|hr\b", re.IGNORECASE)
_AT_WORK = later(
    r"(?:^|(?<=\n))[ \t]*(?P<title>[A-Z][^\n,.!?|·]{1,50}?)(?:,| at| @|,? bei| chez) "
    r"(?=[A-Z][^\n]{1,50}(?:\n|$))"
)
"""``Talent Partner at Acme``, on a line of its own."""
_COMMA = later(r"[a-z)],\s(?=[A-Z][\w’'-]* )")
_INSTITUTION: Final = AFTER_FOR - {"center", "centre", "network", "services", "service", "program"}
_COMMAS: Final = 12
"""Places behind commas that are looked at."""
_WHOLE_LINE = later(r"(?<=\n)[A-Z0-9À-Þ][^\n]{1,68}(?=\n|$)")
_UNDER_IT: Final = 300
"""Characters of the end of a message in which a firm stands by itself."""
_LINES: Final = 6
_OVER_IT: Final = 200
"""Characters of the head a network puts over a message."""
_AHEAD = later(r"\b[A-ZÀ-Þ][\w’'&-]*(?: of(?: the)?) $|(?<=[a-z] )[A-ZÀ-Þ][\w’'&-]* $")
_COPYRIGHT = later(r"©|\([cC]\)|[cC]opyright|COPYRIGHT")
_OF_PEOPLE = later(r"\b(?:with|from|for) (?:the )?$", re.IGNORECASE)


def is_by_desk(message: Message) -> bool:
    """Tell whether a system or a desk sent a message, under whatever name."""
    sender = writer(message)
    return sender is not None and (is_machine(sender) or is_carried(sender))


def _from_subject(subject: str, *, is_by_desk: bool) -> Iterator[Vote]:
    subject = re.sub(
        r"^(?:\s*(?:re|fwd?|aw|wg|tr|rv|enc|sv|vs)\s*:\s*)+", "", subject, flags=re.IGNORECASE
    )
    for pattern, weight in SUBJECT_FRAMES:
        for found in pattern.finditer(subject):
            place = name_at(subject, found.end())
            if place:
                name = subject[slice(*place)]
                is_sure = has_job_noun(subject[: found.start()])
                # "Interview with Dana Kim", "Message from Dana Kim": a person more likely.
                may_be_person = is_full_name(name) and not looks_like_organisation(name)
                is_person = may_be_person and _OF_PEOPLE.search(found.group())
                weighed = 1.0 if is_person else 2.0 if is_sure else weight
                yield Vote(name, weighed, is_employer=weighed >= _SURE)
    for found in SUBJECT_OF_DESKS.finditer(subject) if is_by_desk else ():
        place = name_at(subject, found.end())
        if place and not has_job_noun(subject[slice(*place)]):
            name = subject[slice(*place)]
            is_person = is_full_name(name) and not looks_like_organisation(name)
            yield Vote(name, 1.0 if is_person else 1.5)
    hiring = SUBJECT_HIRING.match(subject)
    if hiring:
        place = name_at(hiring["name"], 0)
        if place and _fills(hiring["name"], place, (0, len(hiring["name"]))):
            yield Vote(hiring["name"][slice(*place)], _SURE, is_employer=True)
    for pattern, weight in SUBJECT_ENDS:
        end = pattern.search(subject)
        if end is None:
            continue
        name = end["name"]
        place = name_at(name, 0)
        if place and _fills(name, place, (0, len(name))):
            is_job = has_job_noun(subject) and not has_job_noun(name)
            yield Vote(name[slice(*place)], max(weight, 1.5 if is_job else 0.0))


def _from_text(message: Message, *, is_signed: bool) -> Iterator[Vote]:
    running = prose(message)
    said: dict[tuple[int, int], float] = {}
    employers: set[tuple[int, int]] = set()
    for one, start, end in places(running, _FRAMES):
        if one is DESK or one is DECIDES:
            place = _name_before(running, start, BEFORE_DESK if one is DESK else BEFORE_VERB)
        else:
            place = name_at(running, end)
        if place:
            # "Omar has decided" is what a colleague writes; unsigned, it is the firm that decides.
            weight = 1.0 if one is DECIDES and is_signed else one.weight
            # A system is nobody's partner; a person who signs may be an agency's.
            if one is BY and looks_like_organisation(_words(running, place)):
                weight = _SURE
            is_told = one is DECIDES and INVITES.match(running, start)
            is_told = is_told or (one in WORKS_AT and not is_signed)
            if is_told or (one not in _NO_PROOF and weight >= _SURE):
                employers.add(place)
            said[place] = max(weight, said.get(place, 0.0))
    for found in LABELLED.finditer(running):
        place = name_at(running, found.start("name"))
        if place:
            said[place] = max(2.0, said.get(place, 0.0))
            employers.add(place)
    for place, weight in said.items():
        shown = evidence(message, *place)
        yield Vote(_words(running, place), weight, shown, is_employer=place in employers)


def _name_before(running: str, end: int, pattern: re.Pattern[str]) -> tuple[int, int] | None:
    """Read the name that ends at ``end``, if it fills all of what the pattern takes for one."""
    begin = max(running.rfind(" ", 0, end - 1), running.rfind("\n", 0, end - 1)) + 1
    last_word = running[begin : end - 1]
    if not last_word or not (last_word[0].isupper() or last_word[0].isdigit()):
        return None
    start = max(0, end - FARTHEST)
    for found in pattern.finditer(running[start:end]):
        first, last = found.span("name")
        place = name_at(running, start + first)
        if place and _fills(running, place, (start + first, start + last)):
            return place
    return None


def _fills(running: str, place: tuple[int, int], group: tuple[int, int]) -> bool:
    """Tell whether the name read is the whole group, but for a desk at its end."""
    rest = running[place[1] : group[1]]
    return not rest.strip(" ,.!?'’s") or not without_desk(rest)


def _from_frame_of_mail(message: Message) -> Iterator[Vote]:
    if not _COPYRIGHT.search(message.text):
        return
    for found in FOOTER.finditer(message.text):
        place = name_at(message.text, found.start("name"))
        if place:
            yield Vote(_words(message.text, place), 1.0, evidence(message, *place))


def _as_the_domain(message: Message, label: str) -> Iterator[Vote]:
    """Yield names that the sender's own domain is made of: ``Kowhai Plumbing`` at kowhaiplumb."""
    if len(label) < _SHORT:
        return
    running = prose(message)
    found: dict[str, tuple[int, int]] = {}
    for place in _names_like(running, 0, label):
        place = _with_words_ahead(running, place)
        found.setdefault(_words(running, place), place)
    for span in (message.signature,) if message.signature else ():
        for place in _names_like(message.text[: span.end], span.start, label):
            found.setdefault(_words(message.text, place), place)
    for name, place in found.items():
        yield Vote(name, 1.5, evidence(message, *place))
    for place in _names_like(message.subject, 0, label):
        yield Vote(_words(message.subject, place), 1.5)


def _names_like(text: str, start: int, label: str) -> Iterator[tuple[int, int]]:
    """Yield the names in a text, from a place on, that a domain can be of."""
    for word, first, _ in words_of_text(text):
        if first >= start and word[0] == label[0] and text[first].isupper():
            place = name_at(text, first)
            if place is not None and _is_of_domain(_words(text, place), label):
                yield place


def _with_words_ahead(running: str, place: tuple[int, int]) -> tuple[int, int]:
    """Begin a name where it begins: ``University of Tarrant``, not ``Tarrant``."""
    ahead = _AHEAD.search(running, max(0, place[0] - FARTHEST), place[0])
    whole = name_at(running, ahead.start()) if ahead else None
    return whole if whole is not None and whole[1] >= place[1] else place


def _is_of_domain(name: str, label: str) -> bool:
    if len(label) >= _FEWEST_LETTERS and _is_made_of(squeezed(name), label):
        return True
    # One word, where the domain is it and little more: ``Quillon`` at quillonhq.
    is_most = _SHORT < len(name) and label.startswith(squeezed(name)) and len(label) < 2 * len(name)
    return is_most or (" " in name and agrees(name, label))


def _is_made_of(name: str, label: str) -> bool:
    """Tell whether a name and a domain begin alike, as far as most of the domain goes."""
    pairs = zip(name, label, strict=False)
    shared = next((n for n, (one, other) in enumerate(pairs) if one != other), None)
    if shared is None:
        shared = min(len(name), len(label))
    return shared >= _FEWEST_LETTERS and shared * 3 >= len(label) * 2


def named_client(message: Message) -> Found | None:
    """Find the client an agency names as such."""
    running = prose(message)
    if "client" not in running:
        return None
    for found in CLIENT.finditer(running):
        place = name_at(running, found.end())
        if place and is_plausible_organisation(_words(running, place)):
            return Found(_words(running, place), evidence(message, *place))
    return None


def squeezed(name: str) -> str:
    """Return the letters and digits of a name, as a domain has them."""
    return re.sub(r"[^a-z0-9]", "", normalise_organisation(name))


def _words(running: str, place: tuple[int, int]) -> str:
    return re.sub(r"\s+", " ", running[slice(*place)])


def is_system_name(name: str) -> bool:
    """Tell whether a name is a recruiting system's."""
    return squeezed(name) in _SYSTEM_NAMES


def domain_label(message: Message) -> str:
    """Return the first part of a writer's own domain; empty where it is not their own.

    A domain the person written to has an address at as well is a mail provider's. A machine that
    writes under the name of somebody else is a recruiting system's, known or not.
    """
    label = sending_label(message)
    sender = writer(message)
    if not label or sender is None:
        return ""
    if is_carried(sender):
        return ""
    if is_machine(sender) or without_desk(sender.name) != sender.name:
        votes = _from_sender(sender, label, None)
        names = [
            vote.name
            for vote in votes
            if vote.weight >= _SURE and is_plausible_organisation(vote.name)
        ]
        if names and not any(agrees(name, label) for name in names):
            return ""
    return _DESK_BEHIND.sub("", label)


def sending_label(message: Message) -> str:
    """Return the first part of the domain a message was sent from, whoever's it is."""
    return re.sub(r"[^a-z0-9]", "", _sending_domain(message))


def is_from_agency(message: Message) -> bool:
    """Tell whether the domain a message was sent from says that it places people with others."""
    return is_agency_domain(_sending_domain(message))


def _sending_domain(message: Message) -> str:
    sender = writer(message)
    domain = own_domain(sender.domain) if sender is not None else None
    shared = {registrable_domain(to.domain) for to in message.to}
    return "" if domain is None or shared == {domain} else domain.partition(".")[0]


_DESK_BEHIND = later(r"(?<=\w{3})(?:careers?|jobs?|recruit(?:ing|ment)?|hir(?:e|ing)|talent)$")
"""What an employer adds to its name for a domain of its own: ``acme-careers``."""


def is_machine(sender: Address) -> bool:
    """Tell whether an address is a desk's or nobody's."""
    return is_no_reply(sender.address) or is_role_address(sender.address)


def agrees(name: str, label: str) -> bool:
    """Tell whether a domain label is the name, its first word or words, or its initials."""
    if not label:
        return False
    words = [word for word in re.findall(r"\w+", normalise_organisation(name)) if word != "and"]
    if not words:
        return False
    key = "".join(words)
    initials = "".join(word[0] for word in words)
    if label in {key, words[0], initials, squeezed(name)}:
        return True
    if min(len(key), len(label)) > 3 and (label.startswith(key) or key.startswith(label)):
        return True
    if len(words) < 2 or len(label) < _FEWEST_LETTERS or label[0] != key[0]:
        return False
    return label.startswith(words[0] + words[1]) or _is_shortened(label, tuple(words))


def _is_shortened(label: str, words: tuple[str, ...]) -> bool:
    """Tell whether a domain is a name cut short: ``haltonlt`` of ``Halton Learning Trust``.

    Every word gives its first letter, three letters or more, or, but for the first, nothing; one
    word of four letters or more stands there in full.
    """
    return _rest_of(label, words, is_first=True, is_full=False)


def _rest_of(label: str, words: tuple[str, ...], *, is_first: bool, is_full: bool) -> bool:
    if not label:
        return is_full
    if not words:
        return False
    word, others = words[0], words[1:]
    shared = 0
    while shared < min(len(word), len(label)) and word[shared] == label[shared]:
        shared += 1
    for taken in range(shared, 0, -1):
        if taken == _TWO and taken < len(word):
            continue
        is_whole = is_full or (taken == len(word) and taken > _SHORT)
        if _rest_of(label[taken:], others, is_first=False, is_full=is_whole):
            return True
    return not is_first and _rest_of(label, others, is_first=False, is_full=is_full)
