"""The candidacies a message may belong to, found without asking every one of them."""

from collections import defaultdict
from collections.abc import Iterable, Iterator
from typing import Final

from afterword.core.assembly.candidacy import Candidacy
from afterword.core.matching import Candidate, writer_name
from afterword.core.messages.message import Message
from afterword.core.ports import Filed
from afterword.core.reading.domains import own_domain
from afterword.core.reading.organisation.names import normalise_organisation
from afterword.core.reading.reading import Reading

_NOBODY: Final = frozenset[int]()


class Shortlist:
    """Every candidacy by what it is recognised by.

    It leaves out those that `afterword.core.matching.match` would leave out, and no other: two
    names of one organisation begin with the same letter once they are normalised.
    """

    def __init__(self, candidacies: Iterable[Candidacy]) -> None:
        """Begin with some candidacies, in their order."""
        self._all: list[Candidacy] = []
        self._number: dict[str, int] = {}
        self._by_mark: dict[tuple[str, str], set[int]] = defaultdict(set)
        self._marks: list[set[tuple[str, str]]] = []
        for one in candidacies:
            self.note(one)

    def note(self, candidacy: Candidacy) -> None:
        """Take note of a candidacy that is new, or that has taken in a message."""
        number = self._number.setdefault(candidacy.key, len(self._all))
        if number == len(self._all):
            self._all.append(candidacy)
            self._marks.append(set())
        marks = set(_marks_of(candidacy))
        before, self._marks[number] = self._marks[number], marks
        for mark in before - marks:
            self._by_mark[mark].discard(number)
        for mark in marks - before:
            self._by_mark[mark].add(number)

    def by_key(self, key: str | None) -> Candidacy | None:
        """Return the candidacy with a key."""
        number = None if key is None else self._number.get(key)
        return None if number is None else self._all[number]

    def for_message(self, filed: Filed) -> list[Candidacy]:
        """Return those a message may be matched to, in order."""
        return self._with_any(message_marks(filed.reading, filed.message))

    def with_people(self, addresses: Iterable[str]) -> list[Candidacy]:
        """Return those whose mail shows one of some addresses (lower case), in order."""
        return self._with_any(("address", one) for one in addresses)

    def at_domains(self, domains: Iterable[str]) -> list[Candidacy]:
        """Return those whose mail came from one of some domains of houses, in order."""
        return self._with_any(("domain", one) for one in domains)

    def everybody(self) -> set[str]:
        """Return the addresses, in lower case, that the mail of any of them shows."""
        return {address for one in self._all for address in one.addresses}

    def _with_any(self, marks: Iterable[tuple[str, str]]) -> list[Candidacy]:
        found = _NOBODY.union(*(self._by_mark.get(mark, _NOBODY) for mark in marks))
        return [self._all[number] for number in sorted(found)]


def message_marks(reading: Reading, message: Message) -> Iterator[tuple[str, str]]:
    """Stream what a message is matched to an application by."""
    yield from (("id", one) for one in (message.message_id, *message.references))
    if message.in_reply_to:
        yield ("id", message.in_reply_to)
    if message.sender is not None:
        domain = own_domain(message.sender.domain)
        if domain is not None:
            yield ("domain", domain)
        yield ("writer", message.sender.address.lower())
        yield ("name", writer_name(message))
    if reading.organisation is not None:
        yield ("letter", _letter(reading.organisation.value))


def candidate_marks(candidate: Candidate) -> Iterator[tuple[str, str]]:
    """Stream what an application is told by; where it shares none, a message does not fit it."""
    yield from (("id", one) for one in candidate.message_ids)
    yield from (("domain", one) for one in candidate.domains)
    yield from (("writer", one) for one in candidate.addresses)
    yield from (("name", one) for one in candidate.names)
    if candidate.organisation:
        yield ("letter", _letter(candidate.organisation))


def _marks_of(candidacy: Candidacy) -> Iterator[tuple[str, str]]:
    yield from (("id", one) for one in candidacy.ids)
    yield from (("domain", one) for one in candidacy.domains)
    yield from (("address", one) for one in candidacy.addresses)
    yield from (("writer", one) for one in candidacy.writers)
    yield from (("name", one) for one in candidacy.names)
    if candidacy.organisation:
        yield ("letter", _letter(candidacy.organisation))


def _letter(organisation: str) -> str:
    return normalise_organisation(organisation)[:1]
