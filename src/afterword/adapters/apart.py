"""Has hostile bytes read by a process of its own, which is ended when it takes too long.

The readers of feeds and web pages are other people's, and have inputs they never come back from.
A process can be stopped, and what it may take of memory be limited; a thread can not.
"""

import json
import os
import subprocess
import sys
from pathlib import Path
from typing import Any, Final

from afterword.core.errors import Unavailable

SECONDS: Final = 10.0
"""How long the process may take where nothing else is said."""
_MEMORY: Final = 1_500_000_000
"""Bytes of address space."""
_MOST_ANSWER: Final = 20_000_000


def read_apart(module: str, data: bytes, seconds: float = SECONDS) -> Any:
    """Let a module read bytes, and return the JSON it answers with.

    Args:
        module: A module with ``main()``, which reads standard input and prints one JSON value.
        data: What to read.
        seconds: When it is ended.

    Raises:
        Unavailable: It came to no end, or to none that is of use.
    """
    source = Path(__file__).resolve().parents[2]
    kept = {name: os.environ[name] for name in ("PATH", "SYSTEMROOT") if name in os.environ}
    environment = {**kept, "PYTHONPATH": str(source), "PYTHONIOENCODING": "utf-8"}
    try:
        done = subprocess.run(  # noqa: S603 (our own program)
            [sys.executable, "-P", "-m", module],
            input=data,
            capture_output=True,
            timeout=seconds,
            env=environment,
            check=False,
        )
    except subprocess.TimeoutExpired:
        raise Unavailable("what it sends cannot be read within reason, so it was left") from None
    except OSError as error:
        raise Unavailable(f"there is no room to read it just now ({error.strerror})") from None
    if done.returncode != 0 or len(done.stdout) > _MOST_ANSWER:
        raise Unavailable("what it sends cannot be read, so it was left")
    try:
        return json.loads(done.stdout)
    except ValueError:
        raise Unavailable("what it sends cannot be read, so it was left") from None


def limit_memory() -> None:
    """Let this process have so much memory and no more, where the system can do that."""
    try:
        import resource
    except ImportError:  # Windows has no such limits; the time limit remains
        return
    resource.setrlimit(resource.RLIMIT_AS, (_MEMORY, _MEMORY))
