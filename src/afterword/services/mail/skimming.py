"""Decide by its header whether a mail is fetched, in the light of what the store remembers."""

from collections.abc import Iterable
from functools import cached_property
from typing import TYPE_CHECKING

from afterword.core.messages.parse import parse
from afterword.core.ports import Filed
from afterword.core.reading.domains import is_shared_mail, registrable_domain
from afterword.core.skimming.headers import is_header_digest
from afterword.core.skimming.rule import Known, can_be_left_out

if TYPE_CHECKING:
    from afterword.core.ports import Store


class Skimmer:
    """Decides for one scan; implements `afterword.core.skimming.skimming.Skimming`."""

    def __init__(self, store: "Store") -> None:
        self._store = store

    def leaves_out(self, raw: bytes) -> bool:
        """Tell whether the mail with this header can be left out, and take note of it."""
        headline = parse(raw)
        is_left_out = can_be_left_out(headline, self._known)
        if headline.sender is not None:
            sender = headline.sender.address.lower()
            self._known.meet(sender, headline.message_id, is_opened=not is_left_out)
        return is_left_out

    @cached_property
    def _known(self) -> Known:
        return known_in(self._store)


def known_in(store: "Store") -> Known:
    """Return what the store knows that bears on leaving mail out."""
    filed = store.filed()
    known = Known(hiring_houses(filed))
    for one in filed:
        if one.message.sender is not None:
            sender = one.message.sender.address.lower()
            known.meet(sender, one.message.message_id, is_opened=True)
    for skim in store.left_out():
        is_opened = not is_header_digest(skim.digest)
        known.meet(skim.sender_address, skim.message_id, is_opened=is_opened)
    return known


def hiring_houses(filed: Iterable[Filed]) -> frozenset[str]:
    """Return the registrable domains mail that is kept came from, without shared ones."""
    domains = {one.message.sender.domain for one in filed if one.message.sender is not None}
    own = (one for one in domains if one and not is_shared_mail(one))
    return frozenset(map(registrable_domain, own))
