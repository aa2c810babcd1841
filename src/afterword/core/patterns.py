"""Regular expressions that are compiled when they are first used.

There are more than a thousand in the program, and a command uses a few dozens: compiling all of
them takes a second, which somebody would wait for each time.
"""

import re
from typing import Any, AnyStr, cast


def later(source: AnyStr, flags: int = 0) -> re.Pattern[AnyStr]:
    """Return a pattern as ``re.compile`` would; its source is looked into on the first use.

    Its methods and attributes are those of a pattern; to functions of ``re`` it cannot be given,
    and the ``re`` of a match is another object.
    """
    return cast("re.Pattern[AnyStr]", _Later(source, flags))


class _Later:
    """Stands for a pattern, and takes over its methods once one is asked for."""

    def __init__(self, source: str | bytes, flags: int) -> None:
        self._source, self._flags = source, flags

    def __getattr__(self, name: str) -> Any:
        # Only asked for what is not there yet; afterwards a call costs what it always costs.
        if name.startswith("__"):
            raise AttributeError(name)
        found = getattr(re.compile(self._source, self._flags), name)
        setattr(self, name, found)
        return found
