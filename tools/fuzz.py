"""Look for bytes that break the reading: ``python -m tools.fuzz [mails|boxes] [options]``.

For development only: it wants ``pip install atheris``, which the tests do without. It begins with
the hostile mails, or mailboxes, of the tests, and ends at the first one that raises, takes more
than twenty seconds (instrumented code is slow) or two gigabytes. That one is written to a file, and
belongs into ``tests/hostile``. The options are libFuzzer's: ``-max_total_time=600`` is ten minutes.
"""

import importlib
import sys
import tempfile
from collections.abc import Callable
from pathlib import Path
from typing import Any

_LARGEST_SEED = 20_000
"""Bytes of a mail to begin with."""
_WINMAIL = b"\x78\x9f\x3e\x22\0\0"
_RICH = b"{\\rtf1 "


def main() -> int:
    """Fuzz until something breaks, or somebody ends it."""
    try:
        atheris: Any = importlib.import_module("atheris")
    except ImportError:
        print("This wants atheris: pip install atheris.")
        return 2
    arguments = sys.argv[1:]
    is_boxes = bool(arguments) and arguments[0] == "boxes"
    if arguments and arguments[0] in {"boxes", "mails"}:
        del arguments[0]
    with tempfile.TemporaryDirectory(prefix="afterword-fuzz-") as folder:
        seeds, place = Path(folder) / "seeds", Path(folder) / "mail"
        seeds.mkdir()
        with atheris.instrument_imports(include=["afterword"]):
            one = _boxes(place) if is_boxes else _mails()
        one(b"From a@b.example Tue Nov  3 10:00:00 2026\nSubject: Hello\n\nWe regret it.\n")
        _write_seeds(seeds, is_boxes=is_boxes)
        options = ["-timeout=20", "-rss_limit_mb=2000", "-max_len=20000", *arguments]
        atheris.Setup([sys.argv[0], *options, str(seeds)], one)
        atheris.Fuzz()
    return 0


def _mails() -> Callable[[bytes], None]:
    """Read bytes as a mail, as a winmail.dat and as rich text."""
    parse = importlib.import_module("afterword.core.messages.parse").parse
    read = importlib.import_module("afterword.core.reading.read").read
    read_winmail = importlib.import_module("afterword.core.messages.winmail").read_winmail
    read_rtf = importlib.import_module("afterword.core.messages.rich_text").read_rtf

    def one(data: bytes) -> None:
        message = parse(data)
        repr(message).encode()
        read(message)
        repr(read_winmail(_WINMAIL + data)).encode()
        repr(read_rtf(_RICH + data)).encode()

    return one


def _boxes(place: Path) -> Callable[[bytes], None]:
    """Read bytes as a file somebody names, and read on when it has grown."""
    opening = importlib.import_module("afterword.adapters.mailboxes.opening")
    errors = importlib.import_module("afterword.core.errors")
    kinds = importlib.import_module("afterword.adapters.mailboxes")
    importlib.import_module("afterword.core.plugins").modules_in(kinds)  # loaded while instrumented

    def one(data: bytes) -> None:
        place.write_bytes(data[: len(data) // 2])
        mark: str | None = None
        seen: set[str] = set()
        for content in (data[: len(data) // 2], data):
            place.write_bytes(content)
            try:
                box = opening.open_mailbox(place)
                for arrival in box.arrivals(mark, frozenset(seen)):
                    seen.add(arrival.key)
                    mark = arrival.bookmark or mark
                    box.fetch(arrival.key)
            except errors.AfterwordError:
                continue

    return one


def _write_seeds(folder: Path, *, is_boxes: bool) -> None:
    from tests.hostile.boxes import BOXES
    from tests.hostile.mails import MAILS

    if not is_boxes:
        for number, mail in enumerate(MAILS):
            raw = mail.make()
            if len(raw) <= _LARGEST_SEED:
                (folder / f"{number}.eml").write_bytes(raw)
        return
    for number, box in enumerate(BOXES):
        made = folder.parent / f"{number}"
        box.make(made)
        if made.is_file() and made.stat().st_size <= _LARGEST_SEED:
            (folder / made.name).write_bytes(made.read_bytes())


if __name__ == "__main__":
    sys.exit(main())
