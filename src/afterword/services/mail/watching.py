"""Watch mail accounts: listen, read what comes, and send what waits when its time has come."""

from collections.abc import Mapping
from datetime import datetime

from afterword.core.errors import AfterwordError, Unavailable
from afterword.core.outbox import Outbox, State
from afterword.core.watching import LOOKED_UP, Deed, Deeds, Listener, Pace, Watched, World


class Watch:
    """Goes on until somebody stops it: whatever its parts raise, save `AfterwordError`, ends it."""

    def __init__(
        self,
        listeners: Mapping[str, Listener],
        deeds: Deeds,
        world: World,
        pace: Pace,
    ) -> None:
        """Set it up; nothing is connected yet.

        Args:
            listeners: By the account's name.
            deeds: What is done when it is due.
            world: Time, chance, and the wait.
            pace: How often what is looked at.
        """
        self._listeners = listeners
        self._deeds = deeds
        self._world = world
        self._pace = pace
        self._watched = {name: Watched() for name in listeners}

    def run(self) -> None:
        """Watch for ever, or until no account is left that can be.

        Raises:
            AfterwordError: What the last account was given up for.
        """
        try:
            while True:
                self.turn()
        finally:
            for listener in self._listeners.values():
                listener.close()

    def turn(self) -> None:
        """Do all that is due, and wait for what is next."""
        for name, watched in list(self._watched.items()):
            at, deed = watched.due(self._pace)
            if at <= self._world.seconds():
                self._watched[name] = self._tried(name, watched, deed)
        sending = self._deeds.send()
        now = self._world.seconds()
        ends = [one.due(self._pace)[0] for one in self._watched.values()]
        if sending is not None:
            ends.append(now + sending)
        wait = min(LOOKED_UP, max(0.0, min(ends, default=now + LOOKED_UP) - now))
        listening = [name for name, one in self._watched.items() if one.is_listening]
        for name in self._world.wait(listening, wait):
            self._watched[name] = self._heard(name, self._watched[name])

    def _tried(self, name: str, watched: Watched, deed: Deed) -> Watched:
        listener, now = self._listeners[name], self._world.seconds()
        try:
            match deed:
                case Deed.LISTEN:
                    return watched.listening(now, can_listen=listener.listen())
                case Deed.RENEW:
                    return watched.renewed(now, has_news=listener.renew())
                case Deed.SCAN:
                    self._deeds.scan(name)
                    return watched.scanned(now)
        except Unavailable as error:
            self._deeds.complain(name, error)
            after = watched if deed is Deed.SCAN else watched.lost()
            return after.failed(self._world.seconds(), self._world.jitter())
        except AfterwordError as error:
            # The person has to mend it; a wrong password said again and again locks accounts.
            self._listeners[name].close()
            if all(one.is_given_up for other, one in self._watched.items() if other != name):
                raise
            self._deeds.complain(name, error)
            return watched.lost().given_up()

    def _heard(self, name: str, watched: Watched) -> Watched:
        try:
            return watched.told() if self._listeners[name].heard() else watched
        except AfterwordError:
            # Servers hang up now and then; said only if it cannot be reached again.
            return watched.lost().failed(self._world.seconds(), self._world.jitter())


def seconds_until_due(outbox: Outbox, now: datetime) -> float | None:
    """Return how long until a waiting letter may be tried; None where none waits."""
    waiting = [one for one in outbox.all() if one.state is State.INTENDED]
    later = [one.not_before for one in waiting if one.not_before is not None]
    waits = [(moment - now).total_seconds() for moment in later if moment > now]
    return 0.0 if any(one.is_due(now) for one in waiting) else min(waits, default=None)
