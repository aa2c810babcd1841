"""Look for bytes that break the reading of mail: ``python -m tools.fuzz [libFuzzer options]``.

For development only: it wants ``pip install atheris``, which the tests do without. It begins with
the hostile mails of the tests, and ends at the first one that raises, takes more than twenty
seconds (instrumented code is slow) or two gigabytes. That one is written to a file, and belongs
into ``tests/hostile``. ``-max_total_time=600`` lets it run for ten minutes.
"""

import importlib
import sys
import tempfile
from pathlib import Path
from typing import Any

_LARGEST_SEED = 20_000
"""Bytes of a mail to begin with."""


def main() -> int:
    """Fuzz until something breaks, or somebody ends it."""
    try:
        atheris: Any = importlib.import_module("atheris")
    except ImportError:
        print("This wants atheris: pip install atheris.")
        return 2
    with atheris.instrument_imports(include=["afterword"]):
        parse = importlib.import_module("afterword.core.messages.parse").parse
        read = importlib.import_module("afterword.core.reading.read").read

    def one(data: bytes) -> None:
        message = parse(data)
        repr(message).encode()
        read(message)

    one(b"Subject: Hello\n\nWe regret to inform you.\n")  # what is loaded once is loaded
    with tempfile.TemporaryDirectory(prefix="afterword-fuzz-") as folder:
        _write_seeds(Path(folder))
        options = ["-timeout=20", "-rss_limit_mb=2000", "-max_len=20000", *sys.argv[1:]]
        atheris.Setup([sys.argv[0], *options, folder], one)
        atheris.Fuzz()
    return 0


def _write_seeds(folder: Path) -> None:
    from tests.hostile.mails import MAILS

    for number, mail in enumerate(MAILS):
        raw = mail.make()
        if len(raw) <= _LARGEST_SEED:
            (folder / f"{number}.eml").write_bytes(raw)


if __name__ == "__main__":
    sys.exit(main())
