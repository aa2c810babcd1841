"""The organisation a message about a candidacy speaks for.

Every place that can name it votes: the sender's display name, the subject, the words around
"position at", the desk or line that signed. A name the sender's own domain agrees with gains; the
recruiting system it came through, the sender, and the person written to never count.
"""

import re
from dataclasses import dataclass
from functools import lru_cache
from typing import Final

from afterword.core.messages.message import Address, Message
from afterword.core.patterns import later
from afterword.core.reading.greeting import addressee
from afterword.core.reading.organisation.additions import is_place
from afterword.core.reading.organisation.carriers import (
    is_agency,
    is_between_people,
    is_carried,
    may_be_agency,
    writes_for_clients,
)
from afterword.core.reading.organisation.clients import PROOF, votes_of_clients
from afterword.core.reading.organisation.domain import SHORT, agrees, squeezed
from afterword.core.reading.organisation.names import (
    begins_alike,
    is_same_organisation,
    looks_like_organisation,
    normalise_organisation,
)
from afterword.core.reading.organisation.outside import places_others
from afterword.core.reading.organisation.sender import (
    Source,
    Vote,
    domain_label,
    domain_words,
    is_from_agency,
    is_machine,
    is_of_people,
    is_system_name,
    sending_label,
)
from afterword.core.reading.organisation.services import votes_of_service
from afterword.core.reading.organisation.trades import likely_employers
from afterword.core.reading.organisation.votes import named_client, votes_of
from afterword.core.reading.people.names import (
    clean_person,
    first_name,
    is_full_name,
    is_known_first_name,
)
from afterword.core.reading.people.signatures import find_signature
from afterword.core.reading.prose import authored_spans, evidence
from afterword.core.reading.reading import Found
from afterword.core.reading.role.job_titles import is_job_noun
from afterword.core.reading.sender import is_no_reply, writer
from afterword.core.reading.wordlist import wordlist
from afterword.core.spans import Span

__all__ = ["find_organisation", "is_same_organisation", "normalise_organisation"]
_ENOUGH = 2.0
_CERTAIN_SPELLING = 1.5
"""Weight below which a name is a guess: one frame of its own, or two hints that agree."""


@dataclass(frozen=True, slots=True)
class _Seen:
    """The parts of a message a name is read from; unlike the message, they can be looked up."""

    text: str
    authored: tuple[Span, ...]
    signature: Span | None
    subject: str
    sender: Address | None
    to: tuple[Address, ...]
    cc: tuple[Address, ...]

    @classmethod
    def of(cls, message: Message) -> "_Seen":
        return cls(
            message.text,
            authored_spans(message),
            message.signature,
            message.subject,
            writer(message),
            message.to,
            message.cc,
        )

    def message(self) -> Message:
        """Return a message with these parts."""
        return Message(
            digest="",
            message_id="",
            sender=self.sender,
            subject=self.subject,
            date=None,
            text=self.text,
            authored=self.authored,
            signature=self.signature,
            to=self.to,
            cc=self.cc,
        )


def find_organisation(message: Message) -> Found | None:
    """Find who the candidacy is at; None rather than a guess.

    An agency that writes for a named client gives the client.
    """
    return _organisation(_Seen.of(message))


@lru_cache(maxsize=4)
def _organisation(seen: _Seen) -> Found | None:
    # Kept, because the role and the people of a message ask for its organisation, too.
    message = seen.message()
    signature = find_signature(message)
    label = domain_label(message)
    client = named_client(message)
    if client is not None:
        return client
    people = _people(message)
    clients = _clients(message)
    votes = [
        vote
        for vote in likely_employers(
            (*votes_of(message, signature, label), *votes_of_service(message), *clients),
            message,
            label,
        )
        if not (
            _is_of_person(vote, people, signature.name, label) or _is_titled(vote, message.text)
        )
    ]
    hiring = _who_hire(message, votes, label, is_placed=bool(clients))
    found = _elected(hiring, label)
    if is_from_agency(message) or writes_for_clients(message):
        return found
    if found and (not _is_by_person(message) or _is_well_said(found.value, hiring, label)):
        return found
    if len(hiring) < len(votes):
        # Where nobody else is named, a name the domain agrees with is no carrier's.
        own = [vote for vote in votes if not is_agency(vote.name) and vote.evidence]
        sender = writer(message)
        return None if sender is None or is_carried(sender) else _elected(own, label)
    return None if places_others(message) else _from_domain(message, label)


def _is_by_person(message: Message) -> bool:
    sender = writer(message)
    return sender is not None and not is_machine(sender) and is_full_name(clean_person(sender.name))


def _is_well_said(name: str, votes: list[Vote], label: str) -> bool:
    """Tell whether a name is more than one line of a person's mail that their domain is not of.

    That line is a town, a department or a colleague more often than the firm, by three to one.
    """
    words = normalise_organisation(name).split()
    is_akin = any(len(word) > SHORT and word in label for word in words) or agrees(name, label)
    is_short = name.isupper() and name[0].casefold() == label[:1]
    if not label or is_akin or is_short or looks_like_organisation(name):
        return True
    return sum(vote.weight for vote in votes if _is_one(vote.name, name)) > _ENOUGH


def _clients(message: Message) -> list[Vote]:
    """Return whom a person's or an agency's mail names as the employer, from outside."""
    sender = writer(message)
    if sender is None or is_no_reply(sender.address):
        return []
    if is_machine(sender) and not may_be_agency(sending_label(message)):
        return []  # a desk of the house that hires
    return list(votes_of_clients(message, sending_label(message)))


def _who_hire(
    message: Message, votes: list[Vote], own_label: str, *, is_placed: bool
) -> list[Vote]:
    """Leave out who only carries the message, or places people with others."""
    label, sender = sending_label(message), writer(message)
    named = {vote.name for vote in votes if vote.is_employer}
    is_desk = sender is not None and not is_full_name(clean_person(sender.name))
    if is_desk:
        named |= _named_in_passing(votes, label)
    is_own = any(agrees(name, label) for name in named)
    is_others = not is_own and (
        (bool(label) and not own_label)
        or (is_desk and bool(named))
        or is_placed
        or is_from_agency(message)
        or writes_for_clients(message)
    )
    return [
        vote
        for vote in votes
        if not (is_agency(vote.name) or (is_others and _is_of(vote.name, label, own_label)))
        or any(_is_one(vote.name, name) for name in named)
    ]


def _is_of(name: str, *labels: str) -> bool:
    return any(agrees(name.removeprefix("Team "), label) for label in labels)


def _named_in_passing(votes: list[Vote], label: str) -> set[str]:
    """Return who is spoken of more than once, and more than whose domain it is."""
    said: dict[str, float] = {}
    for vote in votes:
        said[vote.name] = said.get(vote.name, 0.0) + vote.weight
    own = sum(vote.weight for vote in votes if vote.evidence and agrees(vote.name, label))
    rivals = {name: weight for name, weight in said.items() if not agrees(name, label)}
    return {
        name
        for name in rivals
        if sum(w for other, w in rivals.items() if other == name or _is_one(other, name))
        > max(own, _ENOUGH)
    }


def _from_domain(message: Message, label: str) -> Found | None:
    """Read the name from the sender's own domain, spelt as the text spells it."""
    if len(label) < 3 or writer(message) is None:
        return None
    loose = r"[\s&.'’-]*".join(re.escape(letter) for letter in label)
    spelt = re.search(rf"(?<![\w@./])(?i:{loose})(?![\w@]|\.\w)", message.text)
    if spelt and spelt.group()[0].isupper():
        return Found(spelt.group(), evidence(message, *spelt.span()))
    words = domain_words(message)
    is_of_place = label != sending_label(message) and _PLACES.search(sending_label(message))
    if is_of_place or is_system_name(" ".join(words)):
        return None
    if len(words) > 1 and "".join(words) == label and min(map(len, words)) >= SHORT:
        return Found(" ".join(word.capitalize() for word in words))
    if _WITH_ARTICLE.match(label):
        return Found(f"The {label[3:].capitalize()}")
    return Found(label.capitalize() if len(label) > 3 else label.upper())


_PLACES = later(r"(?:hire|hiring|talent)$")
"""``quickhire`` is rather a house that places people than the desk of one called Quick."""
_WITH_ARTICLE = later(r"the[bcdfghjkpqtvwz]\w{5}")
"""``thedailypost``: before these letters hardly a word begins so."""


def _elected(votes: list[Vote], label: str) -> Found | None:
    by_name: dict[str, list[Vote]] = {}
    for vote in votes[:_MOST_VOTES]:
        by_name.setdefault(vote.name, []).append(vote)
    alike: list[list[str]] = []
    for name in by_name:
        same = next((one for one in alike if any(_is_one(name, other) for other in one)), None)
        if same is None:
            alike.append([name])
        else:
            same.append(name)
    groups = [[vote for name in names for vote in by_name[name]] for names in alike]
    scored = [(_weight(group, label), -number, group) for number, group in enumerate(groups)]
    weight, _, group = max(scored, default=(0.0, 0, []))
    if weight < _ENOUGH:
        return None
    spelling = max(dict.fromkeys(vote.name for vote in group), key=lambda it: _rank(it, group))
    shown = next((v.evidence for v in group if v.evidence and v.name == spelling), None)
    shown = shown or next((v.evidence for v in group if v.evidence), None)
    return Found(_without_unit(spelling, label), shown)


_MOST_VOTES: Final = 400
"""Places of a mail that are asked who it is from; no real one has a tenth of it (judgement)."""


def _rank(name: str, group: list[Vote]) -> tuple[bool, bool, bool, bool, int, float, bool, int]:
    """Order the spellings of one name: in full, without what belongs to the sentence."""
    weight = sum(vote.weight for vote in group if vote.name == name)
    bare = normalise_organisation(name)
    return (
        not any(_is_short_for(name, vote.name) for vote in group),
        not name.endswith(("'s", "’s")),
        not any(name == f"The {vote.name}" for vote in group),
        not any(vote.weight >= PROOF and _is_in_place(vote.name, name) for vote in group),
        len(bare.split()) if weight >= _CERTAIN_SPELLING else 0,
        weight,
        not name.isupper(),
        -len(name),
    )


def _is_in_place(short: str, long: str) -> bool:
    """Tell whether a name is another with a town or a country behind it: ``Marlow Foods Qatar``."""
    return long.startswith(f"{short} ") and is_place(long[len(short) + 1 :])


def _without_unit(name: str, label: str) -> str:
    """Keep the first words where the sender's domain is those words and the rest is a unit."""
    words = name.split()
    for size in range(1, len(words)):
        rest = normalise_organisation(" ".join(words[size:])).split()
        units = _UNITS | _OCCASIONS if size == 1 else _OCCASIONS
        if all(word in units for word in rest) and squeezed(" ".join(words[:size])) == label:
            return " ".join(words[:size])
    return name


_OCCASIONS = wordlist("campus challenge crew data family referral summer winter")
"""What a house hires for, or through; never the end of its own name where the domain lacks it."""
_UNITS = wordlist(
    """
    group research team department division unit section engineering operations corp corporation
    inc ltd recruitment recruiting bldg building
    """
)


@lru_cache(maxsize=1024)
def _is_one(one: str, other: str) -> bool:
    """Tell whether two spellings in one message are of one organisation, initials included."""
    if begins_alike(one, other) or squeezed(one) == squeezed(other):
        return True
    return _is_short_for(one, other) or _is_short_for(other, one)


def _is_short_for(short: str, long: str) -> bool:
    """Tell whether a name is the initials of another: ``HGF`` of ``Harrow Green Farms``."""
    if not 1 < len(short) <= _MOST_INITIALS or " " in short or len(short) >= len(long):
        return False
    initials = "".join(word[0] for word in re.findall(r"[A-Z]\w+", long))
    # "UoQ" keeps the small word of "University of Quill".
    if sum(letter.isupper() for letter in short) > 1 and not short.isupper():
        return short.casefold() == "".join(word[0] for word in long.casefold().split())
    if len(short) == 2:
        return short.isupper() and initials == short
    return 2 < len(short) < len(long) and short.isupper() and initials.endswith(short)


def _weight(group: list[Vote], label: str) -> float:
    weight = sum(vote.weight for vote in group)
    if label and any(agrees(vote.name, label) for vote in group):
        weight += 2.0
    if any(looks_like_organisation(vote.name) for vote in group):
        weight += 0.75
    if any(vote.is_employer for vote in group):
        weight += 0.5
    if is_system_name(group[0].name) and not any(v.weight >= _ENOUGH and v.evidence for v in group):
        weight -= 2.0
    return weight


def _people(message: Message) -> list[str]:
    """Return the names of those who are certainly people: who writes, is written to, is greeted."""
    names = [addressee(message) or ""]
    names += [clean_person(each.name) for each in (*message.to, *message.cc)]
    sender = writer(message)
    if sender is not None and (is_between_people(sender) or not is_machine(sender)):
        name = clean_person(re.split(r"\s(?:\(|at|from|via|@|\|)\s?", sender.name)[0])
        is_person = is_full_name(name) and not agrees(name, domain_label(message))
        names.append(name if is_person else "")
    return [name for name in names if name]


def _is_of_person(vote: Vote, people: list[str], signed: str | None, label: str) -> bool:
    """Tell whether a vote names a person of the message and no firm called after them.

    Who signs with one word may be a firm; strong words around that word elsewhere decide.
    """
    if vote.name.casefold() in _PRONOUNS or is_of_people(vote.name, label):
        return True
    if any(_is_somebody(vote.name, name) for name in people):
        return vote.weight < _ENOUGH or not agrees(vote.name, label)
    if " " in vote.name and agrees(vote.name, label):
        return False  # a firm's name under a first letter
    return vote.weight < _ENOUGH and signed is not None and _is_somebody(vote.name, signed)


def _is_titled(vote: Vote, text: str) -> bool:
    """Tell whether a vote names somebody behind their title: ``our Depot Manager, Karen Boyle``."""
    if vote.evidence is None or vote.source is not Source.TEXT or not is_full_name(vote.name):
        return False
    before = text[max(0, vote.evidence.start - _TITLE_BEFORE) : vote.evidence.start]
    if not before.endswith(", ") or not is_known_first_name(first_name(vote.name)):
        return False
    words = before.removesuffix(", ").split()
    return bool(words) and is_job_noun(words[-1])


_TITLE_BEFORE: Final = 24
"""Characters before a name in which the last word of a title stands (judgement)."""
_MOST_INITIALS = 8
"""Letters of the longest name that is only initials."""
_PRONOUNS = frozenset({"she", "he", "they", "we", "it", "who", "this", "that", "there", "here"})


def _is_somebody(name: str, person: str) -> bool:
    words, of_person = name.casefold().split(), person.casefold().split()
    return words == of_person or (len(words) == 1 and words[0] in of_person)
