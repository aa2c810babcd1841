"""A notice on the desktop, where there is one."""

import os
import shutil
import subprocess
from collections.abc import Mapping
from typing import Final

from afterword.core.errors import Unavailable

_SECONDS: Final = 10
_NONE: Final = (
    "There is no desktop here that shows notices (notify-send and a session are needed): leave "
    "--notify out, and the digest is printed."
)


def notify(title: str, text: str, environment: Mapping[str, str] = os.environ) -> None:
    """Show a notice.

    Args:
        title: One line.
        text: One sentence. Other users of this machine can see it while it is handed over, so it
            must name nobody.
        environment: Where the session is told.

    Raises:
        Unavailable: There is no desktop, or it does not take the notice.
    """
    program = shutil.which("notify-send", path=environment.get("PATH"))
    if program is None or not environment.get("DBUS_SESSION_BUS_ADDRESS"):
        raise Unavailable(_NONE)
    try:
        done = subprocess.run(  # noqa: S603 (a program of the system, and no shell)
            [program, "--app-name=Afterword", "--", title, text],
            capture_output=True,
            timeout=_SECONDS,
            check=False,
            env=dict(environment),
        )
    except (OSError, subprocess.TimeoutExpired):
        raise Unavailable(_NONE) from None
    if done.returncode != 0:
        raise Unavailable(_NONE)
