"""An application while it is put together, message by message, oldest first."""

import re
from collections import Counter
from collections.abc import Set as AbstractSet
from dataclasses import dataclass, field
from datetime import UTC, datetime, time

from afterword.core.assembly.mail import kind_of
from afterword.core.houses import clients_in, speaks_of_clients
from afterword.core.matching import Candidate, writer_name
from afterword.core.patterns import later
from afterword.core.ports import AddedRejection, Filed, SentApplication
from afterword.core.reading.domains import own_domain
from afterword.core.reading.organisation.carriers import may_be_agency
from afterword.core.reading.organisation.domain import agrees, squeezed
from afterword.core.reading.reading import Kind, SenderKind

REOPENING = frozenset({Kind.OFFER, Kind.INTERVIEW, Kind.ASSESSMENT})
"""Kinds that after a rejection say that it has changed."""

_ABOUT_THE_DECISION = later(
    r"\b(?:feedback|debrief|advice|why (?:we|you)|our decision|catch[- ]up|coffee|"
    r"interview (?:is |has been )?(?:cancelled|canceled|called off))\b",
    re.IGNORECASE,
)

_TELLS_ROLE = frozenset(
    {Kind.ACKNOWLEDGEMENT, Kind.INTERVIEW, Kind.ASSESSMENT, Kind.OFFER, Kind.REJECTION}
)


@dataclass(slots=True)
class Candidacy:
    """What is known so far. ``key`` only tells candidacies apart while they are put together."""

    key: str
    organisations: Counter[str] = field(default_factory=Counter)
    """How many messages name it so; one odd reading does not rename an application."""
    clients: set[str] = field(default_factory=set)
    """Whom an agency's mail names as the one that hires."""
    roles: Counter[str] = field(default_factory=Counter)
    ids: set[str] = field(default_factory=set)
    domains: set[str] = field(default_factory=set)
    mail: list[Filed] = field(default_factory=list)
    ended_at: datetime | None = None
    added: AddedRejection | None = None
    also: list[AddedRejection] = field(default_factory=list)
    """What the person told of it besides, mostly whom they met."""
    sent: SentApplication | None = None
    addresses: set[str] = field(default_factory=set)
    """Of everybody its mail shows, in lower case."""
    writers: set[str] = field(default_factory=set)
    """Addresses its mail came from, in lower case, but for the person's own."""
    names: set[str] = field(default_factory=set)
    """Full names of the people who wrote, in lower case."""
    _candidate: Candidate | None = field(default=None, repr=False)

    @property
    def told(self) -> list[AddedRejection]:
        """Return everything the person told of it."""
        return [*((self.added,) if self.added else ()), *self.also]

    @property
    def organisation(self) -> str | None:
        """Return the name the person gave, else the one most messages give, else None."""
        if self.added:
            return self.added.organisation
        name = _best_spelt(_without_agencies(self.organisations, self.domains))
        return name or (self.sent.organisation if self.sent else None)

    @property
    def role(self) -> str | None:
        """Return the role the person gave, else the one most messages give, else None."""
        told = next((one.role for one in self.told if one.role), None)
        return told or _most_said(self.roles) or (self.sent.role if self.sent else None) or None

    @property
    def candidate(self) -> Candidate:
        """Return what a message is matched against."""
        if self._candidate is None:
            self._candidate = Candidate(
                self.key,
                self.organisation,
                self.role,
                frozenset(self.ids),
                frozenset(self.domains),
                self.ended_at,
                frozenset(self.clients.union(self.organisations)),
                frozenset(self.writers),
                frozenset(self.names),
                any(kind_of(one) is Kind.ACKNOWLEDGEMENT for one in self.mail),
            )
        return self._candidate

    def take(self, filed: Filed, *, is_own: bool) -> None:
        """Take in a message that belongs here."""
        message, reading, kind = filed.message, filed.reading, kind_of(filed)
        self._candidate = None
        self.mail.append(filed)
        self.addresses.update(one.address.lower() for one in reading.people if one.address)
        self.ids.update((message.message_id, *message.references))
        if message.in_reply_to:
            self.ids.add(message.in_reply_to)
        if is_own:
            return
        if reading.organisation is not None:
            self.organisations[reading.organisation.value] += 1
        if reading.role is not None and kind in _TELLS_ROLE:
            self.roles[reading.role.value] += 1
        self._note_writer(filed)
        if kind is Kind.REJECTION:
            self.ended_at = message.date or self.ended_at
        elif kind in REOPENING and reopens(filed):
            self.ended_at = None

    def _note_writer(self, filed: Filed) -> None:
        """Note who wrote, from which house, and for whom besides."""
        message, reading = filed.message, filed.reading
        if message.sender is None:
            return
        self.writers.add(message.sender.address.lower())
        is_person = reading.sender is SenderKind.PERSON
        if is_person and (name := writer_name(message)):
            self.names.add(name)
        domain = own_domain(message.sender.domain)
        if domain is None:
            return
        self.domains.add(domain)
        if is_person and speaks_of_clients(message):
            self.clients |= clients_in(message, domain)


def _most_said(names: Counter[str]) -> str | None:
    """Return the name said most often; of equals the one said first."""
    return max(names, key=lambda name: names[name], default=None)


def _without_agencies(names: Counter[str], domains: AbstractSet[str]) -> Counter[str]:
    """Leave out the agency that writes, once one of its mails names the client."""
    labels = [label for domain in domains if may_be_agency(label := domain.partition(".")[0])]
    clients = [name for name in names if not any(agrees(name, label) for label in labels)]
    return Counter({name: names[name] for name in clients}) if labels and clients else names


def _best_spelt(names: Counter[str]) -> str | None:
    """Return the name said most often, in the words one of the messages spells it in.

    A name that only a domain gives is one word: ``Bendphysio`` of *Bend Physio*.
    """
    times: Counter[str] = Counter()
    for name, count in names.items():
        times[squeezed(name)] += count
    best = _most_said(times)
    alike = Counter({name: count for name, count in names.items() if squeezed(name) == best})
    apart = Counter({name: count for name, count in alike.items() if " " in name})
    if not apart and best is not None and len(alike) == 1 and len(names) > 1:
        apart = Counter({
            name: count for name, count in names.items() if " " in name and agrees(name, best)
        })  # fmt: skip
    return _most_said(apart or alike)


def noon_of(sent: SentApplication) -> datetime:
    """Return a moment of the day an application was handed in; exports give no zone."""
    return datetime.combine(sent.on, time(12), UTC)


def authored_words(filed: Filed) -> str:
    """Return what the sender wrote now."""
    message = filed.message
    return " ".join(span.of(message.text) for span in message.authored) or message.text


def reopens(filed: Filed) -> bool:
    """Tell whether an offer or an invitation after a rejection means that it has changed.

    A meeting that is called off, or a talk about the decision, changes nothing.
    """
    if kind_of(filed) is Kind.OFFER:
        return True
    invitations = filed.message.invitations
    if invitations and all(one.method == "CANCEL" for one in invitations):
        return False
    summaries = " ".join(one.summary for one in invitations)
    words = f"{filed.message.subject} {summaries} {authored_words(filed)}"
    return not _ABOUT_THE_DECISION.search(words)
