"""Work out the words every pattern asks for: ``python -m tools.anchors``.

Writes ``core/reading/anchors.json``. A pattern that is not in it works all the same, and costs
whoever starts the program a moment more; a test holds that none is missing.
"""

import argparse
import gc
import importlib
import json
import pkgutil
import sys
from collections.abc import Iterator, Sequence
from pathlib import Path
from typing import Final

from afterword.core import check, lessons, reading
from afterword.core.check.anchored import Anchored
from afterword.core.reading.anchors import BAR, TABLE, Ways, name_of, work_out
from afterword.core.reading.constructions import Constructions
from afterword.core.reading.signals import Signal
from afterword.core.reading.vocabulary.candidacy import CUES

FILE: Final = Path(reading.__file__).parent / TABLE


def main(arguments: Sequence[str]) -> None:
    """Write the table."""
    argparse.ArgumentParser(description="Work out the words every pattern asks for.").parse_args(
        arguments
    )
    FILE.write_text(table(sorted(set(patterns()))), encoding="utf-8")
    print(f"{FILE.stat().st_size // 1024} kB")


def patterns() -> Iterator[str]:
    """Stream every pattern of the program that is looked up by its words."""
    for package in (reading, check, lessons):
        for found in pkgutil.walk_packages(package.__path__, f"{package.__name__}."):
            importlib.import_module(found.name)
    yield from (cue.source for cue in CUES)
    for one in gc.get_objects():  # some stand in modules, some inside the rules they serve
        if isinstance(one, Signal):
            yield one.source
        elif isinstance(one, Constructions | Anchored):
            yield from one.sources()


def table(sources: list[str]) -> str:
    """Return the file: sets of words once, and the ways of each pattern as their numbers."""
    found: dict[str, Ways] = {name_of(one): work_out(one) for one in sources}
    numbers: dict[str, int] = {}

    def number(words: frozenset[str]) -> str:
        return str(numbers.setdefault(" ".join(sorted(words)), len(numbers)))

    ways = {
        name: BAR.join(" ".join(map(number, way)) for way in each)
        for name, each in sorted(found.items())
    }
    lines = [json.dumps(one) for one in numbers]
    rows = [f"{json.dumps(name)}: {json.dumps(each)}" for name, each in ways.items()]
    return '{"sets": [\n' + ",\n".join(lines) + '\n],\n"ways": {\n' + ",\n".join(rows) + "\n}}\n"


if __name__ == "__main__":
    main(sys.argv[1:])
