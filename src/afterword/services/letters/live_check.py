"""The check while somebody types: what lies around the letter is gathered once, not at each key."""

from collections.abc import Callable
from dataclasses import dataclass, replace
from threading import Lock
from typing import Final

from afterword.core.check.diagnostic import Report
from afterword.core.letters.letter import Letter
from afterword.core.ports import Store
from afterword.services.letters.checking import Surroundings, check_in, surroundings
from afterword.services.moment import Moment

_MOST: Final = 8
"""Letters whose surroundings are held; more than anybody writes at a time."""


@dataclass(frozen=True, slots=True)
class _Held:
    stamp: str
    around: Surroundings


class LiveCheck:
    """Checks letters again and again, quickly."""

    def __init__(self) -> None:
        self._held: dict[str, _Held] = {}
        self._lock = Lock()

    def around(self, store: Store, letter: Letter, moment: Callable[[], Moment]) -> Surroundings:
        """Return what lies around a letter; gathered anew only after something changed.

        Args:
            store: Where what is known is kept.
            letter: As it is kept.
            moment: Tells the present moment, with all that belongs to it.
        """
        stamp = store.stamp()
        with self._lock:
            held = self._held.get(letter.id)
        if held is not None and stamp is not None and held.stamp == stamp:
            return replace(held.around, moment=moment())
        found = surroundings(store, letter, moment())
        if stamp is not None:
            with self._lock:
                self._held[letter.id] = _Held(stamp, found)
                while len(self._held) > _MOST:
                    self._held.pop(next(iter(self._held)))
        return found

    def report(self, store: Store, letter: Letter, moment: Callable[[], Moment]) -> Report:
        """Check a letter, its words as they are just now."""
        return check_in(self.around(store, letter, moment), letter)

    def is_kept(self, letter: Letter, before: str | None, after: str | None) -> None:
        """Hear that the words of a letter were kept, and that nothing else changed.

        Args:
            letter: The letter.
            before: The store's stamp before that.
            after: And behind it.
        """
        with self._lock:
            held = self._held.get(letter.id)
            if held is not None and after is not None and held.stamp == before:
                self._held[letter.id] = replace(held, stamp=after)


def warm_up() -> None:
    """Check and lay out a letter for nobody, so that the first real one is not slow."""
    from datetime import UTC, datetime

    from afterword.core.check.check import check
    from afterword.core.letters.compose import compose
    from afterword.core.letters.letter import Answers, Facts
    from afterword.core.letters.purposes import Purpose

    said = Answers(enjoyed="the timetable", learned="how the depots work", differently="ask more")
    today = datetime(2026, 1, 5, tzinfo=UTC).date()
    composed = compose(Purpose.THANK_AND_ASK, Facts("Ana", "Dana Kim", answers=said, today=today))
    check(composed.body)
