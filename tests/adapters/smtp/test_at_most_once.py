"""Whatever is cut or killed, no letter is accepted twice, and every unknown one is shown."""

import json
import os
import random
import subprocess
import sys
from collections.abc import Iterator
from dataclasses import replace
from pathlib import Path

import pytest
from tests.adapters.smtp import doomed
from tests.adapters.smtp.letters import LETTER, NOW, outlet
from tests.adapters.smtp.servers import CUT, Running, cutting, running
from tests.ending import KILLED

from afterword.adapters.smtp.connecting import Patience
from afterword.adapters.smtp.outbox import Outbox
from afterword.core.errors import Unavailable
from afterword.core.letters.letter import Letter
from afterword.core.outbox import State
from afterword.core.ports import Delivery
from afterword.services.letters.outbox import notices

KILLS = int(os.environ.get("AFTERWORD_KILLS", "100"))
"""How many random kills and cuts; CI's nightly size takes 1,000."""
FAULTS = [
    {},
    {"RCPT": "450 4.7.1 greylisted"},
    {"DOT": "451 4.3.0 later"},
    {"DOT": CUT},
    {"ACCEPTED": CUT},
    {"ACCEPTED": "421 4.4.0 Lost connection to relay server"},
    {"QUIT": CUT},
]


@pytest.fixture(scope="module")
def server() -> Iterator[Running]:
    with running() as one:
        yield one
    # Late arrivals count as well.
    ids = [raw.split(b"Message-ID: ")[1].split(b"\r\n")[0] for _, _, raw in one.post.accepted]
    assert len(ids) == len(set(ids))


class Doomed:
    """Sends in processes that are ended at a step."""

    def __init__(self, process: "subprocess.Popen[str]", port: int) -> None:
        self._process, self._port = process, port

    def send(self, home: Path, letter: Letter, by: str, stop: int) -> int:
        """Return the number of steps of a process that came to its end, or minus its exit code."""
        assert self._process.stdin is not None
        assert self._process.stdout is not None
        order = {
            "home": str(home),
            "port": self._port,
            "message_id": letter.message_id,
            "by": by,
            "stop": stop,
        }
        self._process.stdin.write(json.dumps(order) + "\n")
        self._process.stdin.flush()
        return int(self._process.stdout.readline())


@pytest.fixture(scope="module")
def processes(server: Running, tmp_path_factory: pytest.TempPathFactory) -> Iterator[Doomed]:
    with subprocess.Popen(
        [sys.executable, str(Path(doomed.__file__))],
        stdin=subprocess.PIPE,
        stdout=subprocess.PIPE,
        text=True,
        env={**os.environ, "PYTHONPATH": os.pathsep.join(sys.path)},
    ) as process:
        one = Doomed(process, server.port)
        one.send(tmp_path_factory.mktemp("warm"), named("warm"), "warm", 0)
        yield one
        assert process.stdin is not None
        process.stdin.close()
        assert process.wait(30) == 0


def named(name: str) -> Letter:
    return replace(LETTER, message_id=f"{name}@home.example")


def check(server: Running, home: Path, letter: Letter) -> State | None:
    """Go on after a kill as a person would, see what is shown; return what was found."""
    server.post.faults.clear()
    before = server.post.times(letter.message_id)
    assert before <= 1
    left = Outbox(home).all()
    found = left[0].state if left else None
    shown = [one.sentence for one in notices(Outbox(home), NOW)]
    receipt = outlet(server.port, home).deliver(letter, NOW)
    if found is State.UNKNOWN:
        assert receipt.delivery is Delivery.UNKNOWN
        assert any(letter.message_id in one and "Sent folder" in one for one in shown)
        assert letter.message_id in receipt.detail
    else:
        assert receipt.delivery is Delivery.SENT
        assert server.post.times(letter.message_id) == 1  # nor is one lost
    assert server.post.times(letter.message_id) <= 1
    assert outlet(server.port, home).deliver(letter, NOW) == receipt
    return found


@pytest.mark.parametrize("by", ["event", "line", *(["deep"] if KILLS >= 1000 else [])])
def test_killed_at_every_step_no_letter_is_accepted_twice(
    server: Running, processes: Doomed, tmp_path: Path, by: str
) -> None:
    steps = processes.send(tmp_path / "whole", named(f"{by}-whole"), by, 0)
    assert steps > 30
    found = []
    for stop in range(1, steps + 1):
        letter, home = named(f"{by}-{stop}"), tmp_path / str(stop)
        assert processes.send(home, letter, by, stop) == -KILLED, stop
        found.append(check(server, home, letter))
    # The order of what is found is the order of the states: nothing is skipped, nothing goes back.
    order = [None, State.INTENDED, State.UNKNOWN, State.SENT]
    assert [one for n, one in enumerate(found) if n == 0 or found[n - 1] is not one] == order


@pytest.mark.parametrize("number", range(KILLS))
def test_killed_again_and_again_beside_a_faulty_server(
    server: Running, processes: Doomed, tmp_path: Path, number: int
) -> None:
    dice = random.Random(number)  # noqa: S311  the same every time, so that it can be run again
    letter = named(f"random-{number}")
    for _ in range(dice.randint(1, 3)):
        server.post.faults.update(dice.choice(FAULTS))
        by, most = dice.choice([("event", 50), ("line", 150), ("deep", 1000)])
        processes.send(tmp_path, letter, by, dice.randint(1, most))
        server.post.faults.clear()
    check(server, tmp_path, letter)


def bytes_of_a_whole_sending(server: Running, home: Path) -> tuple[int, int]:
    """Return how many bytes a client and a server say when all goes well, at most."""
    outlet(server.port, home).deliver(named("measured"), NOW)
    return len(server.post.accepted[-1][2]) + 300, 500


@pytest.mark.parametrize("number", range(KILLS))
def test_cut_at_any_byte_no_letter_is_accepted_twice(
    server: Running, tmp_path: Path, number: int
) -> None:
    dice = random.Random(number)  # noqa: S311
    heard, said = bytes_of_a_whole_sending(server, tmp_path / "measured")
    server.post.accepted.pop()
    letter, home = named(f"cut-{number}"), tmp_path / "home"
    limits = {"heard": dice.randint(0, heard)} if number % 2 else {"said": dice.randint(0, said)}
    with cutting(server.port, **limits) as port:
        try:
            receipt = outlet(port, home, patience=Patience(5, 5)).deliver(letter, NOW)
        except Unavailable:
            assert Outbox(home).all()[0].state is State.INTENDED
        else:
            assert Outbox(home).all()[0].state.value == receipt.delivery.value
    check(server, home, letter)
