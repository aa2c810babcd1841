"""The organisation a message about a candidacy speaks for.

Every place that can name it votes: the sender's display name, the subject, the words around
"position at", the desk or line that signed. A name the sender's own domain agrees with gains; the
recruiting system it came through, the sender, and the person written to never count.
"""

import re
from collections.abc import Iterator
from dataclasses import dataclass

from afterword.core.messages.message import Address, Message
from afterword.core.reading.domains import RECRUITING_SYSTEMS, own_domain
from afterword.core.reading.frames import (
    BODY_FRAMES,
    CLIENT,
    DECIDERS,
    FOOTER,
    LABELLED,
    SUBJECT_ENDS,
    SUBJECT_FRAMES,
    TEAMS,
)
from afterword.core.reading.greeting import addressee
from afterword.core.reading.job_titles import has_job_noun
from afterword.core.reading.organisation_at import name_at
from afterword.core.reading.organisation_names import (
    is_plausible_organisation,
    is_same_organisation,
    looks_like_organisation,
    normalise_organisation,
    without_desk,
)
from afterword.core.reading.person_names import clean_person, is_full_name
from afterword.core.reading.prose import evidence, prose
from afterword.core.reading.reading import Found
from afterword.core.reading.sender import is_no_reply, is_role_address, writer
from afterword.core.reading.signatures import Signature, find_signature
from afterword.core.spans import Evidence

__all__ = ["find_organisation", "is_same_organisation", "normalise_organisation"]

_ARTICLE = re.compile(r"(?:your|das|ihr|l[’']équipe de|el equipo de) ", re.IGNORECASE)
_ENOUGH = 2.0
"""Weight below which a name is a guess: one frame of its own, or two hints that agree."""

_SYSTEM_NAMES = frozenset(
    domain.partition(".")[0]
    for domain in RECRUITING_SYSTEMS
    if not domain.startswith(("join.", "talent."))
) | {"successfactors", "google", "outlook", "docusign"}


@dataclass(frozen=True, slots=True)
class _Vote:
    name: str
    weight: float
    evidence: Evidence | None = None


def find_organisation(message: Message) -> Found | None:
    """Find who the candidacy is at; None rather than a guess.

    An agency that writes for a named client gives the client; one that does not name it, nothing.
    """
    signature = find_signature(message)
    label = _domain_label(writer(message))
    people = _people(message, signature)
    votes = [
        vote
        for vote in _votes(message, signature, label)
        if is_plausible_organisation(vote.name)
        and not (vote.weight < _ENOUGH and any(_is_somebody(vote.name, name) for name in people))
    ]
    client = _client(message)
    if client is not None:
        return client
    best = _elected(votes, label)
    if best is not None:
        return best
    return _from_domain(message, label)


def _votes(message: Message, signature: Signature, label: str) -> Iterator[_Vote]:
    yield from _from_sender(writer(message), label)
    yield from _from_subject(message.subject)
    yield from _from_text(message, is_signed=signature.name is not None)
    yield from _from_frame_of_mail(message)
    for found in (signature.team, signature.organisation):
        if found is not None:
            place = name_at(found.text, _behind_article(found.text))
            if place:
                yield _Vote(found.text[slice(*place)], 2.0, found)


def _behind_article(text: str) -> int:
    article = _ARTICLE.match(text)
    return article.end() if article else 0


# --- where a name can stand ---------------------------------------------------------------------


def _from_sender(sender: Address | None, label: str) -> Iterator[_Vote]:
    if sender is None or not sender.name:
        return
    name = re.sub(r"\s+", " ", sender.name).strip(" \"'")
    name = re.sub(r"\s+(?:via|through|no-?reply)\b.*$", "", name, flags=re.IGNORECASE)
    behind = re.search(r"(?:\s(?:at|from|@|bei|chez|\||[-–—])\s|\()\s*([^()|]+)\)?$", name)
    if behind:
        ahead = name[: behind.start()].strip()
        yield from _display_name(behind.group(1), 2.0, label)
        if not is_full_name(clean_person(ahead)):
            yield from _display_name(ahead, 1.0, label)
        return
    is_machine = is_no_reply(sender.address) or is_role_address(sender.address)
    has_desk = without_desk(name) != name
    if has_desk or is_machine or _key(name) == label:
        yield from _display_name(name, 2.0 if has_desk or is_machine else 1.5, label)


def _display_name(name: str, weight: float, label: str) -> Iterator[_Vote]:
    name = name if _key(name) == label else without_desk(name.strip())
    if name and not _is_system(name):
        yield _Vote(name, weight)


_OF_PEOPLE = re.compile(r"\b(?:with|from|for) (?:the )?$", re.IGNORECASE)


def _from_subject(subject: str) -> Iterator[_Vote]:
    subject = re.sub(
        r"^(?:\s*(?:re|fwd?|aw|wg|tr|rv|enc|sv|vs)\s*:\s*)+", "", subject, flags=re.IGNORECASE
    )
    for frame in SUBJECT_FRAMES:
        for found in frame.pattern.finditer(subject):
            place = name_at(subject, found.end())
            if place:
                name = subject[slice(*place)]
                weight = 2.0 if has_job_noun(subject[: found.start()]) else frame.weight
                # "Interview with Dana Kim", "Message from Dana Kim": a person more likely.
                may_be_person = is_full_name(name) and not looks_like_organisation(name)
                is_person = may_be_person and _OF_PEOPLE.search(found.group())
                yield _Vote(name, 1.0 if is_person else weight)
    for frame in SUBJECT_ENDS:
        end = frame.pattern.search(subject)
        if end is None:
            continue
        name = end["name"]
        place = name_at(name, 0)
        if place and _fills(name, place, (0, len(name))):
            is_job = has_job_noun(subject) and not has_job_noun(name)
            yield _Vote(name[slice(*place)], max(frame.weight, 1.5 if is_job else 0.0))


def _from_text(message: Message, *, is_signed: bool) -> Iterator[_Vote]:
    running = prose(message)
    for frame in BODY_FRAMES:
        for found in frame.pattern.finditer(running):
            place = name_at(running, found.end())
            if place:
                yield _Vote(_words(running, place), frame.weight, evidence(message, *place))
    # "Omar has decided" is what a colleague writes; unsigned, it is the firm that decides.
    deciding = 1.0 if is_signed else 2.0
    for pattern, weight in ((TEAMS, 2.0), (DECIDERS, deciding), (LABELLED, 2.0)):
        for found in pattern.finditer(running):
            place = name_at(running, found.start("name"))
            if place and (pattern is LABELLED or _fills(running, place, found.span("name"))):
                yield _Vote(_words(running, place), weight, evidence(message, *place))


def _fills(running: str, place: tuple[int, int], group: tuple[int, int]) -> bool:
    """Tell whether the name read is the whole group, but for a desk at its end."""
    rest = running[place[1] : group[1]]
    return not rest.strip(" ,.!?'’s") or not without_desk(rest)


def _from_frame_of_mail(message: Message) -> Iterator[_Vote]:
    for found in FOOTER.finditer(message.text):
        place = name_at(message.text, found.start("name"))
        if place:
            yield _Vote(_words(message.text, place), 1.0, evidence(message, *place))


def _client(message: Message) -> Found | None:
    running = prose(message)
    for found in CLIENT.finditer(running):
        place = name_at(running, found.end())
        if place and is_plausible_organisation(_words(running, place)):
            return Found(_words(running, place), evidence(message, *place))
    return None


def _from_domain(message: Message, label: str) -> Found | None:
    """Read the name from the sender's own domain, spelt as the text spells it."""
    if len(label) < 3 or writer(message) is None:
        return None
    loose = r"[\s&.'’-]*".join(re.escape(letter) for letter in label)
    spelt = re.search(rf"(?<![\w@./])(?i:{loose})(?![\w@]|\.\w)", message.text)
    if spelt and spelt.group()[0].isupper():
        return Found(spelt.group(), evidence(message, *spelt.span()))
    return Found(label.capitalize() if len(label) > 3 else label.upper())


# --- the vote -----------------------------------------------------------------------------------


def _elected(votes: list[_Vote], label: str) -> Found | None:
    groups: list[list[_Vote]] = []
    for vote in votes:
        for group in groups:
            if any(_is_one(vote.name, other.name) for other in group):
                group.append(vote)
                break
        else:
            groups.append([vote])
    scored = [(_weight(group, label), -number, group) for number, group in enumerate(groups)]
    weight, _, group = max(scored, default=(0.0, 0, []))
    if weight < _ENOUGH:
        return None
    spelling = max(
        (vote.name for vote in group),
        key=lambda name: (
            not any(_is_short_for(name, vote.name) for vote in group),
            sum(vote.weight for vote in group if vote.name == name),
            not name.endswith(("'s", "’s")),
            not name.isupper(),
            -len(name),
        ),
    )
    shown = next((v.evidence for v in group if v.evidence and v.name == spelling), None)
    shown = shown or next((v.evidence for v in group if v.evidence), None)
    return Found(_without_unit(spelling, label), shown)


def _without_unit(name: str, label: str) -> str:
    """Keep the first word where the sender's domain is that word and the rest is a unit."""
    first, _, rest = name.partition(" ")
    unit = re.sub(r"^(?:Corp|Inc|Ltd|LLC|Co|GmbH|AG)\.?\s*", "", rest)
    if rest and _key(first) == label and not is_plausible_organisation(unit):
        return first
    return name


def _is_one(one: str, other: str) -> bool:
    """Tell whether two spellings in one message are of one organisation, initials included."""
    if is_same_organisation(one, other) or _key(one) == _key(other):
        return True
    return _is_short_for(one, other) or _is_short_for(other, one)


def _is_short_for(short: str, long: str) -> bool:
    """Tell whether a name is the initials of another: ``HGF`` of ``Harrow Green Farms``."""
    initials = "".join(word[0] for word in re.findall(r"[A-Z]\w+", long))
    return 2 < len(short) < len(long) and short.isupper() and initials.endswith(short)


def _weight(group: list[_Vote], label: str) -> float:
    weight = sum(vote.weight for vote in group)
    if label and any(_agrees(vote.name, label) for vote in group):
        weight += 2.0
    if any(looks_like_organisation(vote.name) for vote in group):
        weight += 0.75
    if _is_system(group[0].name) and not any(v.weight >= _ENOUGH and v.evidence for v in group):
        weight -= 2.0
    return weight


def _agrees(name: str, label: str) -> bool:
    """Tell whether a domain label is the name, its first word, or its initials."""
    key = _key(name)
    words = normalise_organisation(name).split()
    initials = "".join(word[0] for word in words)
    if key == label or label in {words[0] if words else "", initials}:
        return True
    return len(key) > 3 and len(label) > 3 and (label.startswith(key) or key.startswith(label))


def _key(name: str) -> str:
    return re.sub(r"[^a-z0-9]", "", normalise_organisation(name))


def _words(running: str, place: tuple[int, int]) -> str:
    return re.sub(r"\s+", " ", running[slice(*place)])


def _is_system(name: str) -> bool:
    return _key(name) in _SYSTEM_NAMES


def _domain_label(sender: Address | None) -> str:
    domain = own_domain(sender.domain) if sender is not None else None
    return re.sub(r"[^a-z0-9]", "", domain.partition(".")[0]) if domain else ""


# --- people are not organisations ---------------------------------------------------------------


def _people(message: Message, signature: Signature) -> list[str]:
    names = [signature.name or ""]
    sender = writer(message)
    if sender is not None:
        name = clean_person(re.split(r"\s(?:\(|at|from|via|@|\|)\s?", sender.name)[0])
        names.append(
            name if is_full_name(name) and not _agrees(name, _domain_label(sender)) else ""
        )
    names += [clean_person(to.name) for to in (*message.to, *message.cc)]
    names.append(addressee(message) or "")
    return [name for name in names if name]


def _is_somebody(name: str, person: str) -> bool:
    words, of_person = name.casefold().split(), person.casefold().split()
    return words == of_person or (len(words) == 1 and words[0] in of_person)
