"""A store that reads everything once, for a program that is asked again and again."""

from collections.abc import Callable, Collection, Iterable
from threading import RLock
from typing import TYPE_CHECKING, Any, TypeVar, cast

if TYPE_CHECKING:
    from afterword.core.accounts import Account
    from afterword.core.applications import Application
    from afterword.core.articles import ArticleMatch
    from afterword.core.lessons.kept import Correction, InterviewNote, Practice, ToldLesson
    from afterword.core.letters.letter import Letter
    from afterword.core.merges import Merge
    from afterword.core.openings import Board, Opening
    from afterword.core.own_news import OwnNews
    from afterword.core.people import Contact
    from afterword.core.ports import Filed, KeptCard, Receipt, Store
    from afterword.core.their_news import TheirNews
    from afterword.core.touchpoints import Touchpoint

_Value = TypeVar("_Value")
_TRIES = 3
"""How often something is made anew that others change meanwhile."""


def remembering(store: "Store") -> "Store":
    """Return a store that holds on to what it read until something changes."""
    return cast("Store", RememberingStore(store))


class RememberingStore:
    """A store whose listings are read again only after something was changed, by anybody.

    Everything else goes to the store behind it. What is handed out is never changed by those
    who get it: lists are copied, and the values in them are frozen.
    """

    def __init__(self, store: "Store") -> None:
        self._store = store
        self._lock = RLock()
        self._stamp: str | None = None
        self._kept: dict[str, Any] = {}

    def __getattr__(self, name: str) -> Any:
        """Ask the store behind this one."""
        return getattr(self._store, name)

    def applications(self) -> "list[Application]":
        """Return every application, by id."""
        return list(self._remembered("applications", self._store.applications))

    def contacts(self) -> "list[Contact]":
        """Return every contact, by id."""
        return list(self._remembered("contacts", self._store.contacts))

    def contacts_by_id(self, ids: "Collection[str]") -> "dict[str, Contact]":
        """Return the contacts with these ids, as far as they are kept."""
        with self._lock:
            known: dict[str, Contact | None] = self._remembered("contacts by id", dict)
            missing = [one for one in ids if one not in known]
            if missing:
                known.update(dict.fromkeys(missing))
                known.update(self._store.contacts_by_id(missing))
            return {one: found for one in ids if (found := known[one]) is not None}

    def touchpoints(self) -> "list[Touchpoint]":
        """Return every touchpoint, oldest first."""
        return list(self._remembered("touchpoints", self._store.touchpoints))

    def letters(self) -> "list[Letter]":
        """Return every letter, by id."""
        return list(self._remembered("letters", self._store.letters))

    def receipts(self) -> "list[Receipt]":
        """Return every receipt, oldest first."""
        return list(self._remembered("receipts", self._store.receipts))

    def accounts(self) -> "list[Account]":
        """Return every mail account, by name."""
        return list(self._remembered("accounts", self._store.accounts))

    def told_lessons(self) -> "list[ToldLesson]":
        """Return the feedback the person wrote down, by id."""
        return list(self._remembered("told_lessons", self._store.told_lessons))

    def lesson_corrections(self) -> "list[Correction]":
        """Return the person's last word on each lesson that has one."""
        return list(self._remembered("lesson_corrections", self._store.lesson_corrections))

    def practices(self) -> "list[Practice]":
        """Return every exercise, by id."""
        return list(self._remembered("practices", self._store.practices))

    def interview_notes(self) -> "list[InterviewNote]":
        """Return what was written after interviews, oldest first."""
        return list(self._remembered("interview_notes", self._store.interview_notes))

    def article_matches(self) -> "list[ArticleMatch]":
        """Return every match, the best of each contact first."""
        return list(self._remembered("article_matches", self._store.article_matches))

    def boards(self) -> "list[Board]":
        """Return every board, by organisation and address."""
        return list(self._remembered("boards", self._store.boards))

    def openings(self) -> "list[Opening]":
        """Return every opening, by id."""
        return list(self._remembered("openings", self._store.openings))

    def own_news(self) -> "list[OwnNews]":
        """Return the person's own news, oldest first."""
        return list(self._remembered("own_news", self._store.own_news))

    def cards(self) -> "list[KeptCard]":
        """Return every card, by source and key."""
        return list(self._remembered("cards", self._store.cards))

    def their_news(self) -> "list[TheirNews]":
        """Return what is new with people, oldest first."""
        return list(self._remembered("their_news", self._store.their_news))

    def merges(self) -> "list[Merge]":
        """Return which contacts count as one, oldest first."""
        return list(self._remembered("merges", self._store.merges))

    def told_apart(self) -> list[frozenset[str]]:
        """Return the pairs that are two people."""
        return list(self._remembered("told_apart", self._store.told_apart))

    def message_count(self) -> int:
        """Return how many messages are remembered, kept or not."""
        return self._remembered("message_count", self._store.message_count)

    def filed(self) -> "list[Filed]":
        """Return every kept message with its reading, oldest first."""
        return list(self._remembered("filed", self._store.filed))

    def message(self, message_id: str) -> "Filed | None":
        """Return a kept message by its Message-ID; the oldest, if several share it."""
        return self._remembered("by id", self._by_id).get(message_id)

    def messages_by_id(self, ids: "Iterable[str]") -> "dict[str, Filed]":
        """Return the kept messages with some Message-IDs; the oldest, if several share one."""
        by_id = self._remembered("by id", self._by_id)
        return {one: by_id[one] for one in ids if one in by_id}

    def settings(self) -> dict[str, str]:
        """Return every setting that was kept, by name."""
        return dict(self._remembered("settings", self._store.settings))

    def setting(self, name: str) -> str | None:
        """Return a setting the person changed, as text."""
        return self.settings().get(name)

    def _by_id(self) -> "dict[str, Filed]":
        found: dict[str, Filed] = {}
        for one in self.filed():
            found.setdefault(one.message.message_id, one)
        return found

    def derived(self, name: str, make: Callable[[], _Value]) -> _Value:
        """Return what ``make`` makes of what is kept, and hold on to it until something changes."""
        with self._lock:
            for _ in range(_TRIES):
                before = self._fresh()
                if name in self._kept:
                    found: _Value = self._kept[name]
                    return found
                value = make()
                # What changed while it was made may be half in it.
                if before is not None and self._fresh() == before:
                    self._kept[name] = value
                    return value
            return value

    def _fresh(self) -> str | None:
        """Let go of everything if anything was changed; return what tells the state."""
        stamp = self._store.stamp()
        if stamp is None or stamp != self._stamp:
            self._kept.clear()
            # The stamp from before the reading: what changes meanwhile is seen next time.
            self._stamp = stamp
        return stamp

    def _remembered(self, name: str, read: Callable[[], _Value]) -> _Value:
        with self._lock:
            self._fresh()
            if name not in self._kept:
                self._kept[name] = read()
            value: _Value = self._kept[name]
            return value
