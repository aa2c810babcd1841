"""A process that sends letters in children of its own, each ended at a numbered step.

Reads one order a line on its standard input, as JSON: ``home``, ``port``, ``message_id``, ``by``
(``event``, ``line`` or ``deep``) and ``stop`` (the step to end at; 0 for never). Answers each
with the number of steps of a child that came to its end, or minus the exit code of one that did
not.

An event is what the interpreter tells an audit hook before it is done: a file opened or renamed,
a lock taken, a connection made, a command sent. A line is one of the two modules that decide;
deep ones are all lines below them, those of the standard library's smtplib as well.
"""

import contextlib
import json
import os
import sys
from dataclasses import replace
from pathlib import Path
from typing import Any

from tests.adapters.smtp.letters import LETTER, NOW, outlet
from tests.ending import Steps

from afterword.adapters.smtp.connecting import Patience
from afterword.core.errors import AfterwordError

LINES = {
    "line": ("adapters/smtp/session.py", "adapters/outlets/smtp.py"),
    "deep": ("adapters/smtp/", "adapters/outlets/smtp.py", "smtplib.py", "store/lock.py"),
}


def send(order: dict[str, Any]) -> None:
    one = outlet(order["port"], Path(order["home"]), patience=Patience(5, 5))
    with contextlib.suppress(AfterwordError):  # the outbox knows, and that is what is looked at
        one.deliver(replace(LETTER, message_id=order["message_id"]), NOW)


def child(order: dict[str, Any]) -> None:
    steps = Steps(order["stop"], LINES.get(order["by"], ()))
    if order["by"] == "event":
        sys.addaudithook(steps.on_event)
    else:
        sys.settrace(steps.on_call)
    send(order)
    sys.settrace(None)
    steps.is_on = False
    os.write(1, f"{steps.done}\n".encode())
    os._exit(0)


def main() -> None:
    for line in sys.stdin:
        order = json.loads(line)
        if order["by"] == "warm":  # so that no child has to import anything
            send(order)
            os.write(1, b"0\n")
            continue
        process = os.fork()
        if process == 0:
            child(order)
        _, status = os.waitpid(process, 0)
        if os.waitstatus_to_exitcode(status) != 0:
            os.write(1, f"-{os.waitstatus_to_exitcode(status)}\n".encode())


if __name__ == "__main__":
    main()
