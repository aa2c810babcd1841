"""Puts scenes through as many endings as are asked for, and counts what came of it."""

import itertools
import json
import logging
import os
import random
import shutil
import subprocess
import sys
import tempfile
from collections import Counter
from collections.abc import Callable, Iterator
from contextlib import contextmanager, suppress
from dataclasses import dataclass, field
from pathlib import Path
from typing import Any, Final

from tests.adapters.smtp.servers import CUT, Running, running

from tools.kills.doomed import all_scenes

_FAULTS: Final[tuple[dict[str, str], ...]] = (
    {}, {}, {}, {"RCPT": "450 4.7.1 greylisted"}, {"DOT": "451 4.3.0 later"}, {"DOT": CUT},
    {"ACCEPTED": CUT}, {"ACCEPTED": "421 4.4.0 Lost connection to relay server"}, {"QUIT": CUT},
)  # fmt: skip
_MOST_DRAWS: Final = 3
"""Of a hundred endings, about so many come after the work was done; more are drawn for them."""


@dataclass
class Figures:
    """What came of it."""

    kills: Counter[str] = field(default_factory=Counter)
    """By scene."""
    lost: list[str] = field(default_factory=list)
    """Sentences; each has the scene and the number of the ending, to run it again."""
    accepted: int = 0
    """Letters the server accepted."""
    twice: int = 0
    """Those among them that it accepted more than once."""
    unsent: int = 0
    """Letters that were called sent and that it never accepted."""


class Doomed:
    """Does the work of scenes in processes that are ended."""

    def __init__(self, process: "subprocess.Popen[str]", port: int) -> None:
        self._process, self._port = process, port

    def run(
        self, do: str, scene: str, folder: Path, number: int, delay: float | None = None
    ) -> dict[str, Any]:
        """Do one thing of a scene, and return what came of it."""
        assert self._process.stdin is not None  # noqa: S101  (both are pipes, see `doomed`)
        assert self._process.stdout is not None  # noqa: S101
        known = {"do": do, "scene": scene, "folder": str(folder), "number": number}
        order = {**known, "port": self._port, "delay": delay}
        self._process.stdin.write(json.dumps(order) + "\n")
        self._process.stdin.flush()
        answer: dict[str, Any] = json.loads(self._process.stdout.readline())
        return answer


def kill(
    count: int, seed: int, report: Callable[[Figures], None] = lambda _: None, only: str = ""
) -> Figures:
    """Kill the program ``count`` times at random moments, and look each time.

    Args:
        count: Kills over all scenes; work that came to its end first is not counted.
        seed: The same seed makes the same draws; where a kill falls is up to the machine as well.
        report: Is called after each folder.
        only: The name of one scene; all of them without it.
    """
    logging.getLogger("mail.log").setLevel(logging.ERROR)  # the server's, on its own methods
    names = [only] if only else sorted(all_scenes())
    with running() as server, doomed(server.port) as process, _place() as place:
        seconds = {name: _measured(process, name, place) for name in names}
        killing = _Killing(count, random.Random(seed), server, process, seconds)  # noqa: S311
        with suppress(KeyboardInterrupt):  # what came of it until then is told
            for number in itertools.count(1000, 1000):
                killing.one_folder(place, number)
                report(killing.figures)
                if killing.is_over:
                    break
        figures = killing.figures
        figures.accepted += len(server.post.accepted)
        times = Counter(map(_message_id, server.post.accepted))
        figures.twice = sum(one > 1 for one in times.values())
    return figures


@dataclass
class _Killing:
    """One run over all scenes."""

    count: int
    dice: random.Random
    server: Running
    process: Doomed
    seconds: dict[str, float]
    """How long the work of each scene takes."""
    figures: Figures = field(default_factory=Figures)

    @property
    def is_over(self) -> bool:
        """Tell whether there were enough, or something was lost."""
        return self.figures.kills.total() >= self.count or bool(self.figures.lost)

    def one_folder(self, place: Path, number: int) -> None:
        """Put a new folder of the scene that comes next through its endings."""
        scenes = all_scenes()
        name = min(self.seconds, key=lambda one: self.figures.kills[one] / scenes[one].share)
        folder = place / f"{name}-{number}"
        folder.mkdir()
        _require(self.process.run("prepare", name, folder, number))
        for n in range(scenes[name].endings):
            self._one_ending(name, folder, number + n * _MOST_DRAWS)
            if self.is_over:
                break
        _count_letters(self.server, folder, self.figures)
        shutil.rmtree(folder)

    def _one_ending(self, name: str, folder: Path, number: int) -> None:
        faults = self.server.post.faults
        for this in range(number, number + _MOST_DRAWS):
            faults.update(self.dice.choice(_FAULTS))
            delay = self.dice.uniform(0.001, self.seconds[name])
            done = self.process.run("work", name, folder, this, delay)
            faults.clear()
            self.figures.kills[name] += bool(done["killed"])
            if done["killed"] or done["lost"]:
                break
        looked = self.process.run("look", name, folder, this)
        self.figures.lost += [
            f"{name}, ending {this}: {one['lost']}" for one in (done, looked) if one["lost"]
        ]


def _count_letters(server: Running, folder: Path, figures: Figures) -> None:
    """Compare what was called sent in a folder with what the server accepted."""
    said = folder / "said"
    if not said.exists() or not folder.name.startswith("sending"):
        return
    accepted = set(map(_message_id, server.post.accepted))
    for note in said.read_text(encoding="utf-8").splitlines():
        kind, name = note.split()
        if kind == "sent" and name not in accepted:
            figures.unsent += 1


def _message_id(letter: tuple[str, list[str], bytes]) -> str:
    return letter[2].split(b"Message-ID: <")[1].split(b">")[0].decode()


def _measured(process: Doomed, name: str, place: Path) -> float:
    """Let a scene's work come to its end three times, and return the seconds it takes."""
    took = []
    for n in range(2):
        folder = place / f"measured-{name}-{n}"
        folder.mkdir()
        _require(process.run("prepare", name, folder, n * 9))
        took.append(float(_require(process.run("work", name, folder, n * 9 + 1))["seconds"]))
        _require(process.run("look", name, folder, n * 9 + 1))
        shutil.rmtree(folder)
    return min(took)


def _require(done: dict[str, Any]) -> dict[str, Any]:
    if done["lost"]:
        raise RuntimeError(done["lost"])
    return done


@contextmanager
def doomed(port: int) -> Iterator[Doomed]:
    """Start the process whose children are ended."""
    root = Path(__file__).resolve().parent.parent.parent
    path = os.pathsep.join([str(root), *sys.path])
    with subprocess.Popen(
        [sys.executable, "-m", "tools.kills.doomed"],
        stdin=subprocess.PIPE,
        stdout=subprocess.PIPE,
        text=True,
        cwd=root,
        env={**os.environ, "PYTHONPATH": path},
    ) as process:
        yield Doomed(process, port)
        if process.stdin is not None:
            process.stdin.close()
        process.wait(30)


@contextmanager
def _place() -> Iterator[Path]:
    with tempfile.TemporaryDirectory(prefix="afterword-kills-") as folder:
        yield Path(folder)
