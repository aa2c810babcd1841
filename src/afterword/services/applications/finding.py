"""Find applications by what is known of them: organisation, role, people, notes, answer, mail."""

from bisect import bisect_right
from collections.abc import Mapping, Sequence
from dataclasses import dataclass, replace
from itertools import accumulate

from afterword.core.applications import Application
from afterword.core.messages.message import Message
from afterword.core.people import Contact
from afterword.core.ports import Filed, Store
from afterword.core.searching import excerpt, folded, words_of
from afterword.core.spans import Span
from afterword.services.wording import newest

MOST_FOUND = 50
"""Applications, and messages of none, that are shown for one question."""


@dataclass(frozen=True, slots=True)
class Hit:
    """An application that was found, and the piece of mail or notes that shows why."""

    application: Application | None
    """None for mail that belongs to no application."""
    filed: Filed | None
    """The message the words stand in; None where the names alone or the notes were enough."""
    excerpt: str = ""
    marks: tuple[Span, ...] = ()
    """Where in ``excerpt`` the words stand."""
    is_reason: bool = False
    """The excerpt is the reason they were given, as no message that was found has it."""


@dataclass(frozen=True, slots=True)
class Found:
    """What came of one question."""

    hits: tuple[Hit, ...]
    is_cut: bool = False
    """There is more than is shown; another word narrows it down."""


@dataclass(frozen=True, slots=True)
class Shelf:
    """The text of every message as it is compared, one behind the other."""

    digests: tuple[str, ...]
    whole: str
    starts: tuple[int, ...]
    """Where in ``whole`` each message begins."""
    numbers: Mapping[str, tuple[int, ...]]
    """Which messages have a Message-ID."""

    @classmethod
    def of(cls, filed: Sequence[Filed]) -> "Shelf":
        """Fold every message; that takes a moment, so a shelf is kept while its mail is."""
        texts = [_text_of(one.message) for one in filed]
        numbers: dict[str, tuple[int, ...]] = {}
        for number, one in enumerate(filed):
            numbers[one.message.message_id] = (*numbers.get(one.message.message_id, ()), number)
        starts = tuple(accumulate((len(text) + 1 for text in texts[:-1]), initial=0))
        return cls(tuple(map(_digest, filed)), "\0".join(texts), starts, numbers)

    def holding(self, word: str) -> set[int]:
        """Return the messages a folded word stands in."""
        found: set[int] = set()
        at = self.whole.find(word)
        while at >= 0:
            number = bisect_right(self.starts, at) - 1
            found.add(number)
            if number + 1 == len(self.starts):
                break
            at = self.whole.find(word, self.starts[number + 1])
        return found


class Finder:
    """Answers questions, and keeps its shelf from one to the next."""

    def __init__(self) -> None:
        self._shelf = Shelf((), "", (), {})

    def find(self, store: Store, question: str) -> Found:
        """Return what has every word of a question somewhere, newest first.

        Applications come first, then mail that belongs to none. A question without a word
        finds nothing.
        """
        words = words_of(question)
        if not words:
            return Found(())
        filed = store.filed()
        shelf = self._shelf_of(filed)
        holding = {word: shelf.holding(word) for word in words}
        contacts = {one.id: one for one in store.contacts()}
        hits: list[Hit] = []
        left = set.intersection(*holding.values())
        for application in sorted(store.applications(), key=newest, reverse=True):
            mail = [n for name in application.message_ids for n in shelf.numbers.get(name, ())]
            left.difference_update(mail)
            names = _names(application, contacts)
            found = _found_in(names, mail, holding)
            if found is None and (reason := _reason(application)):
                found = _found_in(f"{names}\n{folded(reason)}", mail, holding)
            if found is not None:
                hits.append(Hit(application, filed[found] if found >= 0 else None))
        hits += [Hit(None, filed[number]) for number in sorted(left, reverse=True)]
        return Found(tuple(_shown(one, words) for one in hits[:MOST_FOUND]), len(hits) > MOST_FOUND)

    def _shelf_of(self, filed: Sequence[Filed]) -> Shelf:
        shelf = self._shelf
        if shelf.digests != tuple(map(_digest, filed)):
            shelf = self._shelf = Shelf.of(filed)
        return shelf


def _digest(filed: Filed) -> str:
    return filed.message.digest


def _text_of(message: Message) -> str:
    sender = f"{message.sender.name} {message.sender.address}" if message.sender else ""
    return folded(f"{sender}\n{message.subject}\n{message.text}")


def _names(application: Application, contacts: Mapping[str, Contact]) -> str:
    """Return what is known of an application besides its mail, as it is compared."""
    known = [application.organisation or "", application.role or "", application.notes]
    for one in application.participants:
        contact = contacts.get(one.contact_id)
        if contact is not None:
            known += [contact.name, contact.address or "", contact.title or ""]
    return folded("\n".join(known))


def _reason(application: Application) -> str:
    """Return the reason they were given, in the words it was given in."""
    return (application.rejection.reason_words if application.rejection else None) or ""


_BY_NAME = -1
"""What is found by the names around an application, and by no message of it."""


def _found_in(names: str, mail: Sequence[int], holding: Mapping[str, set[int]]) -> int | None:
    """Tell whether every word is there: which message shows most of them, or `_BY_NAME`."""
    left = [held for word, held in holding.items() if word not in names]
    if not left:
        return _BY_NAME
    if not all(any(number in held for number in mail) for held in left):
        return None
    return max(mail, key=lambda number: sum(number in held for held in left))


def _shown(hit: Hit, words: tuple[str, ...]) -> Hit:
    """Add the piece of text that shows why; only for what is shown, as it takes longer."""
    if hit.filed is not None or hit.application is None:
        piece, marks = excerpt(hit.filed.message.text if hit.filed else "", words)
        return replace(hit, excerpt=piece, marks=marks)
    piece, marks = excerpt(hit.application.notes, words)
    if piece:
        return replace(hit, excerpt=piece, marks=marks)
    piece, marks = excerpt(_reason(hit.application), words)
    return replace(hit, excerpt=piece, marks=marks, is_reason=bool(piece))
