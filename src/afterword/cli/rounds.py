"""Feeds and boards while mail is watched: beside it, in a thread that can hold nothing up."""

import threading
from collections.abc import Callable
from typing import Final

from afterword.app import App, running
from afterword.core.errors import AfterwordError
from afterword.services.outside.rounds import go_round, seconds_until_round

_PAUSE: Final = 60.0
"""The longest wait in one piece, as a laptop's clock stands while it sleeps."""
_TROUBLE: Final = (
    "Something went wrong with the feeds; mail is watched on, and they are tried again."
)


class Rounds:
    """Goes round feeds and boards by their own clock.

    It opens the data folder for itself, as another program would: whatever hangs or fails here,
    mail is read meanwhile. It ends with the program; what is cut off is read again.
    """

    def __init__(self, say: Callable[[str, str], None]) -> None:
        """Set it up.

        Args:
            say: Takes a line and its style.
        """
        self._say = say
        self._said: dict[str, str] = {}
        self._pause = threading.Event()

    def begin(self) -> None:
        """Go round from now on, beside everything else."""
        threading.Thread(target=self._run, name="feeds", daemon=True).start()

    def _run(self) -> None:
        while True:
            try:
                with running() as app:
                    wait = self.turn(app)
            except AfterwordError as error:
                self._complain("", str(error))
                wait = _PAUSE
            except Exception:  # noqa: BLE001 (mail is watched on, whatever it is)
                self._complain("", _TROUBLE)
                wait = _PAUSE
            self._pause.wait(wait)

    def turn(self, app: App) -> float:
        """Go round if it is due; return for how many seconds there is nothing to do.

        Raises:
            AfterwordError: Another program reads feeds just now, or the store is away.
        """
        wait = seconds_until_round(app.store, app.moment)
        if wait is None or wait > 0:
            return _PAUSE if wait is None else min(wait, _PAUSE)
        with app.only_one("feeds"), app.only_one("boards"):
            came = go_round(app.store, app.newsstand(), app.board_stand(), app.moment, _Quiet())
        for line in came.news:
            self._say(line, "")
        for address in [one for one in self._said if one not in came.problems]:
            del self._said[address]
        for address, problem in came.problems.items():
            self._complain(address, problem)
        return _PAUSE

    def _complain(self, what: str, problem: str) -> None:
        """Say what is wrong, once until it goes well again."""
        if self._said.get(what) != problem:
            self._said[what] = problem
            self._say(problem, "yellow")


class _Quiet:
    """Shows nothing: beside mail, nobody waits for it."""

    def start(self, what: str, total: int) -> None:
        """Begin a piece of work."""

    def at(self, done: int) -> None:
        """Say how far it came."""

    def stop(self) -> None:
        """End it."""
