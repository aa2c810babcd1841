"""Every place in a message that can name the organisation, each with its weight."""

import re
from collections.abc import Iterator
from dataclasses import dataclass
from typing import Final

from afterword.core.messages.message import Address, Message
from afterword.core.patterns import later
from afterword.core.reading.domains import RECRUITING_SYSTEMS, own_domain, registrable_domain
from afterword.core.reading.frames import (
    ABROAD,
    BEFORE_DESK,
    BEFORE_VERB,
    CLIENT,
    DECIDES,
    DESK,
    ENGLISH,
    FARTHEST,
    FOOTER,
    LABELLED,
    SUBJECT_ENDS,
    SUBJECT_FRAMES,
)
from afterword.core.reading.heads import by_head, places, words_of_text
from afterword.core.reading.job_titles import has_job_noun
from afterword.core.reading.organisation_at import name_at
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

_FRAMES = by_head((*ENGLISH, *ABROAD, DESK, DECIDES))
_ARTICLE = later(r"(?:your|das|ihr|l[’']équipe de|el equipo de) ", re.IGNORECASE)
_SYSTEM_NAMES = frozenset(
    domain.partition(".")[0]
    for domain in RECRUITING_SYSTEMS
    if not domain.startswith(("join.", "talent."))
) | {"successfactors", "google", "outlook", "docusign"}


_SHORT: Final = 3
"""Letters of the shortest word a domain is recognised by."""
_FEWEST_LETTERS: Final = 5
"""Letters of a domain in which a name that only begins alike can be recognised (judgement)."""


@dataclass(frozen=True, slots=True)
class Vote:
    """One place that names an organisation."""

    name: str
    weight: float
    evidence: Evidence | None = None


def votes_of(message: Message, signature: Signature, label: str) -> Iterator[Vote]:
    """Yield what a message calls the organisation, everywhere it may."""
    yield from _from_sender(writer(message), label, signature.name)
    yield from _from_subject(message.subject)
    yield from _from_text(message, is_signed=signature.name is not None)
    yield from _from_frame_of_mail(message)
    yield from _as_the_domain(message, label)
    for number, shown in enumerate((signature.team, *signature.organisations)):
        if shown is not None:
            place = name_at(shown.text, _behind_article(shown.text))
            if place:
                # The first line is the firm, the second a department or a town.
                yield Vote(shown.text[slice(*place)], 2.0 if number <= 1 else 1.0, shown)


def _behind_article(text: str) -> int:
    article = _ARTICLE.match(text)
    return article.end() if article else 0


def _from_sender(sender: Address | None, label: str, signed: str | None) -> Iterator[Vote]:
    if sender is None or not sender.name:
        return
    name = re.sub(r"\s+", " ", sender.name).strip(" \"'")
    name = re.sub(r"\s+(?:via|through|no-?reply)\b.*$", "", name, flags=re.IGNORECASE)
    name = re.sub(r"^.*\bon behalf of (?:the )?", "", name, flags=re.IGNORECASE)
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
    has_desk = without_desk(name) != name
    local = sender.address.casefold().partition("@")[0]
    is_firm = agrees(name, label) and not any(
        word.casefold() in local for word in name.split() if len(word) > 2 and is_full_name(name)
    )
    if has_desk or by_machine or is_firm:
        yield from _display_name(name, 2.0 if has_desk or by_machine else 1.5, label)


def _display_name(name: str, weight: float, label: str) -> Iterator[Vote]:
    name = _DESK_AHEAD.sub("", name)
    name = name if squeezed(name) == label else without_desk(name.strip())
    if name and not is_system_name(name):
        yield Vote(name, weight)


_DESK_AHEAD = later(
    r"^(?:hr|human resources|careers?|recruit(?:ing|ment))(?: team)?(?: at| of| -| \|)? ",
    re.IGNORECASE,
)
_DESK_NAME = later(r"e-?recruit\w*|online|portal|applications?|jobs?|no-?reply|hr\b", re.IGNORECASE)
_COPYRIGHT = later(r"©|\([cC]\)|[cC]opyright|COPYRIGHT")
_OF_PEOPLE = later(r"\b(?:with|from|for) (?:the )?$", re.IGNORECASE)


def _from_subject(subject: str) -> Iterator[Vote]:
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
                yield Vote(name, 1.0 if is_person else 2.0 if is_sure else weight)
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
    for one, start, end in places(running, _FRAMES):
        if one is DESK or one is DECIDES:
            place = _name_before(running, start, BEFORE_DESK if one is DESK else BEFORE_VERB)
        else:
            place = name_at(running, end)
        if place:
            # "Omar has decided" is what a colleague writes; unsigned, it is the firm that decides.
            weight = 1.0 if one is DECIDES and is_signed else one.weight
            said[place] = max(weight, said.get(place, 0.0))
    for found in LABELLED.finditer(running):
        place = name_at(running, found.start("name"))
        if place:
            said[place] = max(2.0, said.get(place, 0.0))
    for place, weight in said.items():
        yield Vote(_words(running, place), weight, evidence(message, *place))


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
    if len(label) < _FEWEST_LETTERS:
        return
    running = prose(message)
    found: dict[str, tuple[int, int]] = {}
    for word, start, _ in words_of_text(running):
        if len(word) < _SHORT or not label.startswith(word) or not running[start].isupper():
            continue
        place = name_at(running, start)
        if place is not None and _is_made_of(squeezed(_words(running, place)), label):
            found.setdefault(_words(running, place), place)
    for name, place in found.items():
        yield Vote(name, 1.5, evidence(message, *place))


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
    sender = writer(message)
    domain = own_domain(sender.domain) if sender is not None else None
    shared = {registrable_domain(to.domain) for to in message.to}
    if sender is None or domain is None or shared == {domain}:
        return ""
    label = re.sub(r"[^a-z0-9]", "", domain.partition(".")[0])
    if is_machine(sender):
        names = [vote.name for vote in _from_sender(sender, label, None)]
        if names and not any(agrees(name, label) for name in names):
            return ""
    return label


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
    return len(words) > 1 and label.startswith(words[0] + words[1])
