"""The loop that watches: what it does when a server is away, refuses, or tells of news."""

import pytest

from afterword.core.errors import AfterwordError, Invalid, Unavailable
from afterword.core.watching import LOOKED_UP, Pace
from afterword.services.mail.watching import Watch


class EndError(Exception):
    """Ends a test's watch."""


class Ears:
    """A listener and a world in one: time goes on only while somebody waits."""

    def __init__(self, name: str = "home", *, faults: tuple[AfterwordError, ...] = ()) -> None:
        self.name = name
        self.now = 0.0
        self.waits: list[float] = []
        self.told: list[bool] = []
        self.faults = list(faults)
        self.can_listen = True
        self.closed = 0

    def listen(self) -> bool:
        if self.faults:
            raise self.faults.pop(0)
        return self.can_listen

    def heard(self) -> bool:
        if self.faults:
            raise self.faults.pop(0)
        return True

    def renew(self) -> bool:
        return False

    def close(self) -> None:
        self.closed += 1

    def seconds(self) -> float:
        return self.now

    def jitter(self) -> float:
        return 0.0

    def wait(self, names, seconds: float) -> list[str]:
        self.now += seconds
        self.waits.append(seconds)
        return list(names) if self.told and self.told.pop(0) else []


class Done:
    """What was done, and what was said."""

    def __init__(self, ears: Ears) -> None:
        self._ears = ears
        self.scans: list[float] = []
        self.said: list[str] = []
        self.due: float | None = None

    def scan(self, name: str) -> None:
        assert name
        self.scans.append(self._ears.now)

    def send(self) -> float | None:
        return self.due

    def complain(self, name: str, error: AfterwordError) -> None:
        self.said.append(f"{name}: {error}")


PACE = Pace(polled=300, folders=900)


def watching(ears: Ears, done: Done, turns: int) -> None:
    watch = Watch({ears.name: ears}, done, ears, PACE)
    for _ in range(turns):
        watch.turn()


def test_news_is_read_at_once_and_quiet_is_waited_out_in_pieces() -> None:
    ears = Ears()
    done = Done(ears)
    ears.told = [False, False, True]
    watching(ears, done, 5)
    assert done.scans == [0, 2 * LOOKED_UP]
    assert ears.waits == [0, *[LOOKED_UP] * 4]


def test_a_server_that_does_not_tell_is_asked_every_five_minutes() -> None:
    ears = Ears()
    ears.can_listen = False
    done = Done(ears)
    watching(ears, done, 13)
    assert done.scans == [0, 300, 600]


def test_a_server_that_is_away_is_said_and_tried_after_longer_and_longer_waits() -> None:
    ears = Ears(faults=tuple(Unavailable("It is away.") for _ in range(4)))
    done = Done(ears)
    watching(ears, done, 6)
    assert ears.waits[:4] == [1, 2, 4, 8]
    assert done.said == ["home: It is away."] * 4
    assert done.scans == [15]


def test_a_line_that_is_lost_in_silence_is_made_again_and_all_is_read() -> None:
    ears = Ears()
    done = Done(ears)
    ears.told = [False, True]
    watch = Watch({"home": ears}, done, ears, PACE)
    watch.turn()
    ears.faults = [Unavailable("gone")]
    for _ in range(4):
        watch.turn()
    assert done.said == []
    assert len(done.scans) == 2


def test_what_only_the_person_can_mend_ends_it_and_hangs_up() -> None:
    ears = Ears(faults=(Invalid("The password is not right."),))
    done = Done(ears)
    with pytest.raises(Invalid):
        Watch({"home": ears}, done, ears, PACE).run()
    assert ears.closed
    assert ears.waits == []


def test_the_other_accounts_go_on_without_one_that_is_given_up() -> None:
    wrong, ears = Ears("wrong", faults=(Invalid("No."),)), Ears("home")
    done = Done(ears)
    watch = Watch({"wrong": wrong, "home": ears}, done, ears, PACE)
    for _ in range(4):
        watch.turn()
    assert done.said == ["wrong: No."]
    assert done.scans == [0]


def test_it_wakes_when_a_waiting_letter_is_due() -> None:
    ears = Ears()
    done = Done(ears)
    done.due = 17.0
    watching(ears, done, 3)
    assert ears.waits[1:] == [17, 17]
