"""Several processes that do the same work: the result is that of one."""

import os
import signal
import subprocess
import sys
import time
from functools import partial
from pathlib import Path
from pickle import PicklingError

import pytest

from afterword.adapters.crew import HelpingCrew, cores
from afterword.core.errors import Unavailable

pytestmark = pytest.mark.skipif(sys.platform != "linux", reason="helpers are copies, as on Linux")


def squared_by(pid_of_asker: int, number: int) -> tuple[int, bool]:
    time.sleep(0.002)
    return number * number, os.getpid() != pid_of_asker


def failing_at(bad: int, number: int) -> int:
    if number == bad:
        raise Unavailable("The box went away.")
    return number


@pytest.mark.parametrize("size", [1, 2, 3, 5])
def test_results_come_in_the_order_of_the_things_however_many_work(size: int) -> None:
    found = list(HelpingCrew(size).each(partial(squared_by, os.getpid()), range(60)))
    assert [one for one, _ in found] == [number * number for number in range(60)]
    assert any(is_helped for _, is_helped in found) == (size > 1)


def test_nothing_to_do_and_one_thing_to_do_are_done() -> None:
    assert list(HelpingCrew(2).each(abs, [])) == []
    assert list(HelpingCrew(2).each(abs, [-3])) == [3]


def test_two_things_are_done_without_a_helper_for_the_second() -> None:
    found = list(HelpingCrew(2).each(partial(squared_by, os.getpid()), range(2)))
    assert found == [(0, False), (1, False)]


def test_what_goes_wrong_in_a_helper_goes_wrong_here_after_all_that_came_before() -> None:
    got: list[int] = []
    with pytest.raises(Unavailable, match="went away"):
        got.extend(HelpingCrew(2).each(partial(failing_at, 31), range(60)))
    assert got == list(range(len(got)))
    assert len(got) <= 31


def _unsendable(_number: int) -> object:
    return lambda: None


def test_a_result_that_cannot_be_sent_is_said_and_nobody_waits_for_it() -> None:
    with pytest.raises((AttributeError, PicklingError, TypeError)):
        list(HelpingCrew(2).each(_unsendable, range(8)))


def _large(number: int) -> bytes:
    return bytes([number]) * 300_000


def test_results_larger_than_what_a_line_holds_come_in_order() -> None:
    found = list(HelpingCrew(3).each(_large, range(30)))
    assert found == [_large(number) for number in range(30)]


def test_the_environment_can_say_how_many_work(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("AFTERWORD_PROCESSES", "1")
    found = HelpingCrew().each(partial(squared_by, os.getpid()), range(20))
    assert not any(is_helped for _, is_helped in found)
    assert cores() >= 1


ENDLESS = """
import os, sys, time
from afterword.adapters.crew import HelpingCrew
from tests.adapters.test_crew import slow
for number, pid in enumerate(HelpingCrew(3).each(slow, range(10**9))):
    print(pid, flush=True)
"""


def slow(_number: int) -> int:
    time.sleep(0.01)
    return os.getpid()


def is_running(pid: int) -> bool:
    try:
        return Path(f"/proc/{pid}/stat").read_text().rpartition(") ")[2][0] != "Z"
    except FileNotFoundError:
        return False


def test_helpers_end_when_the_one_who_asks_is_killed() -> None:
    asker = subprocess.Popen([sys.executable, "-c", ENDLESS], stdout=subprocess.PIPE)
    assert asker.stdout is not None
    pids: set[int] = set()
    while len(pids) < 3:
        pids.add(int(asker.stdout.readline()))
    asker.send_signal(signal.SIGKILL)
    asker.wait()
    for _ in range(500):
        if not any(map(is_running, pids)):
            break
        time.sleep(0.02)
    assert not any(map(is_running, pids))
    asker.stdout.close()
