"""What ties a message that was left out to what is kept: its thread, its sender, its house."""

from collections.abc import Container, Iterable
from collections.abc import Set as AbstractSet
from dataclasses import dataclass
from functools import cached_property
from typing import TYPE_CHECKING, Final

from afterword.core.messages.threads import linked_ids
from afterword.core.owner import Owner
from afterword.core.ports import Filed, Near, Skim
from afterword.core.reading.domains import own_domain
from afterword.core.reading.reading import Kind, SenderKind
from afterword.core.reading.sender import is_no_reply
from afterword.core.skimming.headers import is_header_digest
from afterword.core.skimming.rule import is_of_hiring_house
from afterword.services.mail.skimming import hiring_houses

if TYPE_CHECKING:
    from afterword.core.ports import Store

_SPEAKS_OF_WORK: Final = frozenset(
    {Kind.REJECTION, Kind.INTERVIEW, Kind.OFFER, Kind.ASSESSMENT, Kind.FEEDBACK, Kind.NO_FEEDBACK}
)
_BEGINS_NO_THREAD: Final = frozenset({Kind.OTHER, Kind.JOB_ALERT, Kind.BOUNCE, Kind.AUTO_REPLY})


@dataclass(frozen=True)
class Links:
    """What ties a message to the search for work, besides its words.

    Thousands of messages come from a few hundred senders, so what follows from a sender alone is
    found once for each.
    """

    ids: frozenset[str]
    people: frozenset[str]
    domains: frozenset[str]
    written_to_them: frozenset[str]
    """Digests of messages sent to one of ``people``."""
    houses: frozenset[str]
    """Domains any mail that is kept came from."""

    def hold(self, skim: Skim, owner: Owner) -> bool:
        """Tell whether a left-out message belongs to what is known."""
        if skim.message_id in self.ids or not self.ids.isdisjoint(skim.references):
            return True
        if skim.sender_address in owner.addresses:
            return skim.digest in self.written_to_them
        return self.of_sender(skim.sender_address)[0]

    def doubt(self, skim: Skim) -> bool:
        """Tell whether a message left out by its header would be read, now that more is known."""
        return is_header_digest(skim.digest) and self.of_sender(skim.sender_address)[1]

    def near(self, owner: Owner, asked: "Links | None" = None) -> Near:
        """Return which left-out messages `hold` and `doubt` have to be asked about.

        Thousands were left out, and a few refer to anything or come from somebody known.

        Args:
            owner: Whose mail it is.
            asked: What was known when all of them were asked about before.
        """

        def is_by(sender: str) -> bool:
            is_held, is_doubtful = self.of_sender(sender)
            was_held, was_doubtful = asked.of_sender(sender) if asked else (False, False)
            is_new = is_held and not was_held and sender not in owner.addresses
            return is_new or (is_doubtful and not was_doubtful)

        if asked is None:
            return Near(self.ids, self.written_to_them, is_by)
        return Near(self.ids - asked.ids, self.written_to_them - asked.written_to_them, is_by)

    def of_sender(self, address: str) -> tuple[bool, bool]:
        """Tell whether mail from an address belongs to what is known, and whether it may."""
        found = self._senders.get(address)
        if found is None:
            domain = address.rpartition("@")[2]
            is_theirs = own_domain(domain) in self.domains and not is_no_reply(address)
            found = self._senders[address] = (
                address in self.people or is_theirs,
                is_of_hiring_house(domain, self.houses),
            )
        return found

    @cached_property
    def _senders(self) -> dict[str, tuple[bool, bool]]:
        return {}


def links_in(store: "Store", owner: Owner) -> Links:
    """Return what ties other mail to what is kept."""
    people: set[str] = set()
    domains: set[str] = set()
    filed = store.filed()
    for one in filed:
        sender = one.message.sender
        # Somebody without an address is nobody in particular.
        if sender is None or not sender.address or sender.address.lower() in owner.addresses:
            continue
        # One doubtful reading must not have all of a friend's private mail kept.
        is_person = one.is_settled and one.reading.sender is SenderKind.PERSON
        if is_person and one.kind in _SPEAKS_OF_WORK:
            people.add(sender.address.lower())
            domains.update(filter(None, [own_domain(sender.domain)]))
    return Links(
        frozenset(_ids_of_threads(filed, _written_to(people, store, owner))),
        frozenset(people),
        frozenset(domains),
        frozenset(store.sent_to(people)),
        hiring_houses(filed),
    )


def _written_to(people: Container[str], store: "Store", owner: Owner) -> set[str]:
    """Return the ids of what the person wrote to those people: an answer belongs to it.

    It may come from another address, and from somebody who answers in their place.
    """
    ours = {one.message_id for one in store.letters() if one.message_id}
    for one in store.filed():
        message = one.message
        is_own = message.sender is not None and message.sender.address.lower() in owner.addresses
        if (
            is_own
            and one.overruled is None
            and any(to.address.lower() in people for to in (*message.to, *message.cc))
        ):
            ours.add(message.message_id)
    return ours


def _ids_of_threads(filed: Iterable[Filed], written: Iterable[str]) -> set[str]:
    """Return the ids of threads about the search for work: every message of one passes them on.

    What says nothing of work begins no thread; where it lies in one, it goes on with it. A
    message of which the person said that it does not belong here is left out. What the person
    wrote to people of their search, by ``written``, begins one as well.
    """
    ids = set(written)
    others: list[tuple[str, ...]] = []
    for one in filed:
        theirs = (one.message.message_id, *linked_ids(one.message))
        if one.kind not in _BEGINS_NO_THREAD:
            ids.update(theirs)
        elif one.overruled is None and one.kind is not Kind.JOB_ALERT and len(theirs) > 1:
            others.append(theirs)
    return spread(ids, others)


def spread(ids: AbstractSet[str], groups: Iterable[tuple[str, ...]]) -> set[str]:
    """Add to some ids those of every group that shares one with them, however long the chain."""
    beside: dict[str, list[tuple[str, ...]]] = {}
    for group in groups:
        for one in group:
            beside.setdefault(one, []).append(group)
    reached = set(ids)
    waiting = [one for one in beside if one in reached]
    while waiting:
        for group in beside.pop(waiting.pop(), ()):
            new = [one for one in group if one not in reached]
            reached.update(new)
            waiting += new
    return reached
