"""Ends a piece of work at a numbered step, as a power cut would, in a process of its own.

A step is what the interpreter tells an audit hook before it is done (a file opened, renamed or
removed, a lock taken, a database opened), or a line of the modules named.
"""

import os
import sys
import traceback
from collections.abc import Callable
from types import FrameType
from typing import Any

KILLED = 9
_EVENTS = ("open", "os.", "fcntl.", "shutil.", "sqlite3.", "tempfile.", "socket.", "smtplib.")


class Steps:
    """Counts, and ends the process at the step it is to end at."""

    def __init__(self, stop: int, modules: tuple[str, ...]) -> None:
        self.done, self.is_on = 0, True
        self._stop, self._modules = stop, modules

    def step(self) -> None:
        if self.is_on:
            self.done += 1
            if self.done == self._stop:
                os._exit(KILLED)

    def on_event(self, name: str, _about: tuple[object, ...]) -> None:
        if name.startswith(_EVENTS):
            self.step()

    def on_call(self, frame: FrameType, _kind: str, _value: Any) -> "Callable[..., Any] | None":
        is_ours = any(one in frame.f_code.co_filename for one in self._modules)
        return self.on_line if is_ours else None

    def on_line(self, _frame: FrameType, kind: str, _value: Any) -> "Callable[..., Any]":
        if kind == "line":
            self.step()
        return self.on_line


def run_apart(work: Callable[[], object], *modules: str, stop: int = 0) -> int | None:
    """Run a piece of work in a process of its own.

    Args:
        work: What to do.
        modules: Parts of the paths of modules whose lines are steps as well.
        stop: The step to end at; 0 for none.

    Returns:
        The number of steps it took, None where it was ended.
    """
    reads, writes = os.pipe()
    process = os.fork()
    if process == 0:
        steps = Steps(stop, modules)
        try:
            if modules:
                sys.settrace(steps.on_call)
            sys.addaudithook(steps.on_event)
            work()
            sys.settrace(None)
            steps.is_on = False
            os.write(writes, str(steps.done).encode())
            os._exit(0)
        except BaseException:  # noqa: BLE001  (a forked test must not go on as a test)
            steps.is_on = False
            traceback.print_exc()
            os._exit(1)
    os.close(writes)
    with os.fdopen(reads) as said:
        answer = said.read()
    code = os.waitstatus_to_exitcode(os.waitpid(process, 0)[1])
    assert code in {0, KILLED}, code
    return int(answer) if code == 0 else None
