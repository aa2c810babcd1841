"""A process that does the work of scenes in children of its own, and ends each when it is told.

Reads one order a line on its standard input, as JSON: ``do`` (``prepare``, ``work`` or ``look``),
``scene``, ``folder``, ``number``, ``port`` and ``delay`` (seconds until the child is killed; null
for never). Answers each with one line of JSON: ``seconds`` it took, whether it was ``killed``, and
what was ``lost``, as a sentence.
"""

import json
import os
import signal
import sys
import time
import traceback
from collections.abc import Callable
from pathlib import Path
from typing import Any

# So that no child has to import what is imported only where it is used.
import alembic.command  # noqa: F401

from afterword.adapters.outlets import smtp  # noqa: F401
from afterword.adapters.safekeeping import making, restoring  # noqa: F401
from afterword.adapters.store import connecting, upgrading  # noqa: F401
from afterword.core.plugins import modules_in
from afterword.services import safekeeping  # noqa: F401
from tools.kills import scenes
from tools.kills.scene import Ending, LostError, Scene


def all_scenes() -> dict[str, Scene]:
    """Return every scene, by the name of its file."""
    return {one.__name__.rpartition(".")[2]: one.SCENE for one in modules_in(scenes)}


def main() -> None:
    """Do what is ordered, until nobody orders any more."""
    known = all_scenes()
    for line in sys.stdin:
        order: dict[str, Any] = json.loads(line)
        work: Callable[[Ending], None] = getattr(known[order["scene"]], order["do"])
        ending = Ending(Path(order["folder"]), order["number"], order["port"])
        print(json.dumps(_run(work, ending, order["delay"])), flush=True)


def _run(work: Callable[[Ending], None], ending: Ending, delay: float | None) -> dict[str, Any]:
    reads, writes = os.pipe()
    started = time.monotonic()
    process = os.fork()
    if process == 0:
        os.close(reads)
        _in_child(work, ending, writes)
    os.close(writes)
    if delay is not None:
        time.sleep(delay)
        os.kill(process, signal.SIGKILL)
    with os.fdopen(reads, encoding="utf-8", errors="replace") as said:
        told = said.read()
    code = os.waitstatus_to_exitcode(os.waitpid(process, 0)[1])
    return {
        "seconds": time.monotonic() - started,
        "killed": code == -signal.SIGKILL,
        "lost": "" if code in {0, -signal.SIGKILL} else told,
    }


def _in_child(work: Callable[[Ending], None], ending: Ending, writes: int) -> None:
    code = 0
    try:
        work(ending)
    except LostError as error:
        os.write(writes, str(error).encode("utf-8", "replace")[:4000])
        code = 1
    except BaseException:  # noqa: BLE001  (the child must not go on as its parent)
        os.write(writes, traceback.format_exc().encode("utf-8", "replace")[-4000:])
        code = 1
    os._exit(code)


if __name__ == "__main__":
    main()
