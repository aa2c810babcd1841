"""Mail that matters only for its thread, its sender or its house: looked at again, and kept."""

import hashlib
import json
from collections.abc import Iterable, Iterator
from dataclasses import dataclass, field, replace
from typing import TYPE_CHECKING, Final

from afterword.core.errors import AfterwordError
from afterword.core.messages.message import Message
from afterword.core.messages.parse import parse
from afterword.core.owner import Owner
from afterword.core.ports import Mailbox, Reporter, Scanned, Skim
from afterword.core.reading.teaching import lessons_from
from afterword.core.skimming.headers import header_digest
from afterword.services.mail.links import Links, links_in, spread
from afterword.services.mail.scanning import watched
from afterword.services.mail.taking_in import scanned_from

if TYPE_CHECKING:
    from afterword.core.ports import Store

_AT_ONCE: Final = 100
"""Messages that are kept in one transaction: flushing the disk takes longer than reading one."""
_ROUNDS: Final = 5
"""How often threads are lengthened message by message, which takes no memory (judgement: most end
by then); a longer chain is followed to its end at once."""
_OPEN: Final = "looking.open"
"""The setting with the marks of sources that hold wanted mail and were not at hand, as JSON."""
_ANY: Final = "*"
"""Stands among them where nobody looked at all: any source may hold some."""


@dataclass
class LookingAgain:
    """Looks at left-out mail for as long as more is known than when it last looked.

    What was left out by its header is read as well where what came after it calls for that; so
    the order in which mail arrives does not matter. What lies in a source that is not at hand is
    remembered as open, and looked at when that source is.
    """

    store: "Store"
    mailboxes: dict[str, Mailbox]
    owner: Owner
    reporter: Reporter
    _asked: Links | None = None
    _rounds: int = 0
    _missed: set[str] = field(default_factory=set)
    """Digests of what was wanted and not found."""
    _open: set[str] = field(default_factory=set)
    """Sources some of it lies in that were not at hand."""

    def look(self) -> None:
        """Keep what belongs to a hiring thread though its words alone did not show it."""
        while self.mailboxes:
            links = links_in(self.store, self.owner)
            if links == self._asked:
                return
            kept = self._keep_wanted(links)
            self._asked = links
            self._rounds += 1
            if not kept:
                return

    def note_what_is_open(self) -> None:
        """Remember in which sources there is more to look at, for the scan that has them."""
        marks = {_mark(one) for one in self._open} if self.mailboxes else {_ANY}
        said = json.dumps(sorted(marks)) if marks else ""
        if (self.store.setting(_OPEN) or "") != said:
            self.store.save_setting(_OPEN, said)

    def _keep_wanted(self, links: Links) -> int:
        """Read what is wanted, and return how much of it was kept."""
        lessons, forgotten = lessons_from(self.store.overruled()), self.store.forgotten()
        read: list[tuple[str, Scanned, str | None]] = []
        kept = 0
        for skim, is_held in watched(self.reporter, "Following threads", self._wanted(links)):
            found = self._found(skim, is_held=is_held)
            if found is None:
                continue
            source, key, message = found
            scanned = scanned_from(key, message, lessons, forgotten, is_wanted=is_held)
            if is_held and scanned.message is None:
                continue  # it is from or to somebody who is forgotten
            read.append((source, scanned, skim.digest))
            kept += scanned.message is not None
            if len(read) >= _AT_ONCE:
                self.store.keep_all(read)
                read = []
        if read:
            self.store.keep_all(read)
        return kept

    def _wanted(self, links: Links) -> list[tuple[Skim, bool]]:
        """Return the messages to read, each with whether it is kept whatever it says."""
        left_out: Iterable[Skim] = self.store.left_out(links.near(self.owner, self._asked))
        if self._rounds >= _ROUNDS:
            left_out = list(left_out)
            groups = ((one.message_id, *one.references) for one in left_out if one.references)
            links = replace(links, ids=frozenset(spread(links.ids, groups)))
        held = ((skim, links.hold(skim, self.owner)) for skim in left_out)
        wanted = [(skim, is_held) for skim, is_held in held if is_held or links.doubt(skim)]
        return [one for one in wanted if one[0].digest not in self._missed]

    def _found(self, skim: Skim, *, is_held: bool) -> tuple[str, str, Message] | None:
        """Read a message again, with where it lies; None if it is gone, or out of reach."""
        away: set[str] = set()
        for source, key in self._places(skim, is_held=is_held):
            mailbox = self.mailboxes.get(source)
            if mailbox is None:
                away.add(source)
                continue
            try:
                message = _fetched(mailbox, key, skim)
            except (AfterwordError, OSError):
                away.add(source)
                continue
            if message is not None:
                return source, key, message
        self._missed.add(skim.digest)
        self._open |= away
        return None

    def _places(self, skim: Skim, *, is_held: bool) -> Iterator[tuple[str, str]]:
        """Stream where a message may lie: where it was met last, then everywhere else."""
        yield skim.source, skim.key
        if is_held:
            met = self.store.places_of(skim.digest)
            yield from (one for one in met if one != (skim.source, skim.key))


def _fetched(mailbox: Mailbox, key: str, skim: Skim) -> Message | None:
    """Read a message from where it was met; None if it is gone, or another lies there.

    Raises:
        AfterwordError: The mailbox cannot be reached.
    """
    raw = mailbox.fetch(key)
    if raw is None:
        return None
    message = parse(raw)
    return message if skim.digest in {message.digest, header_digest(raw)} else None


def may_find_more(store: "Store", sources: Iterable[str]) -> bool:
    """Tell whether one of these sources may hold mail that is wanted and was not at hand."""
    said = store.setting(_OPEN)
    marks = set(json.loads(said)) if said else set()
    return _ANY in marks or not marks.isdisjoint(map(_mark, sources))


def _mark(source: str) -> str:
    """Tell a source from others without naming it: a path may hold somebody's name."""
    return hashlib.sha256(source.encode("utf-8", "surrogatepass")).hexdigest()[:16]
