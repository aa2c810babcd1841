"""Measure a scan of a whole mailbox: ``python -m benchmarks.scan [--messages 10000]``.

Builds the mailbox itself, runs Afterword and every competitor that is there in turn, again and
again, and prints medians with their spread, ratios to Afterword and the highest memory. With
``--growth`` it scans mailboxes of 1,000 messages and more and prints the exponent; with
``--incremental`` what a scan takes where little or nothing is new.
"""

import argparse
import math
import os
import shutil
import statistics
import sys
import tempfile
from collections.abc import Iterator, Sequence
from contextlib import contextmanager
from pathlib import Path
from typing import Final

from benchmarks.chart import drawn
from benchmarks.competitors import COMPETITORS, Competitor, Run, measured
from benchmarks.whole_mailbox import HTML_HEAVY, USUAL, Mix, messages, write_maildir, write_mbox

TIMES: Final = 5
GROWTH: Final = (1_000, 3_000, 10_000, 30_000, 100_000)
NEW: Final = 100
_LONG_AGO: Final = 1_700_000_000


def main() -> None:
    """Measure what was asked for."""
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--messages", type=int, default=10_000)
    parser.add_argument("--times", type=int, default=TIMES)
    parser.add_argument("--html-heavy", action="store_true")
    parser.add_argument("--growth", type=int, metavar="MOST", help="up to so many messages")
    parser.add_argument("--incremental", action="store_true")
    parser.add_argument(
        "--mbox", type=float, metavar="GB", help="memory over one mbox of this size"
    )
    parser.add_argument("--picture", type=Path, metavar="FILE", help="draw the medians as an SVG")
    chosen = parser.parse_args()
    mix = HTML_HEAVY if chosen.html_heavy else USUAL
    if chosen.growth:
        growth(chosen.growth, mix)
    elif chosen.incremental:
        incremental(chosen.messages, mix, chosen.times)
    elif chosen.mbox:
        one_mbox(chosen.mbox, mix)
    else:
        with maildir(chosen.messages, mix) as box:
            found = in_turn(box, chosen.times)
        report(found)
        if chosen.picture:
            seconds = {name: statistics.median(r.seconds for r in runs) for name, runs in found}
            chosen.picture.write_text(drawn(seconds, chosen.messages), encoding="utf-8")


@contextmanager
def maildir(size: int, mix: Mix) -> Iterator[Path]:
    """Build a Maildir for as long as it is needed; just written, so it lies in memory."""
    folder = Path(tempfile.mkdtemp(prefix="aw-bench-box-"))
    try:
        written = write_maildir(folder, messages(size, mix))
        print(f"{size:,} messages, {written / 1e6:,.0f} MB, {written / size / 1e3:.1f} kB each")
        yield folder
    finally:
        shutil.rmtree(folder)


def aged(box: Path) -> None:
    """Let the messages of a Maildir be older than today, as mail is that came over years."""
    for file in os.scandir(box / "cur"):
        os.utime(file, (_LONG_AGO, _LONG_AGO))


def in_turn(box: Path, times: int) -> list[tuple[str, list[Run]]]:
    """Run everybody once, then everybody again: what slows the machine down slows all."""
    there = [one for one in COMPETITORS if one.is_there()]
    for one in COMPETITORS:
        if one not in there:
            print(f"{one.name} is not here, so it is left out.")
    found: dict[str, list[Run]] = {one.name: [] for one in there}
    for _ in range(times):
        for one in there:
            found[one.name].append(one.run(box))
            print(".", end="", flush=True, file=sys.stderr)
    print(file=sys.stderr)
    return list(found.items())


def report(found: Sequence[tuple[str, list[Run]]]) -> None:
    """Print medians, spread, ratios and memory."""
    heads = ("seconds", "from-to", "CPU s", "ratio", "CPU ratio", "MB")
    widths = (9, 15, 8, 8, 11, 6)
    print(" " * 26 + "".join(f"{head:>{width}}" for head, width in zip(heads, widths, strict=True)))
    ours = found[0][1]
    for name, runs in found:
        seconds = [one.seconds for one in runs]
        worked = statistics.median(one.worked for one in runs)
        ratio = statistics.median(seconds) / statistics.median(one.seconds for one in ours)
        cpu = worked / statistics.median(one.worked for one in ours)
        print(
            f"{name:26}{statistics.median(seconds):9.2f}"
            f"{f'{min(seconds):.2f}-{max(seconds):.2f}':>15}{worked:8.2f}{ratio:8.2f}{cpu:11.2f}"
            f"{max(one.memory for one in runs) / 1e6:6.0f}"
        )


def _said(runs: Sequence[Run]) -> str:
    seconds = statistics.median(one.seconds for one in runs)
    worked = statistics.median(one.worked for one in runs)
    return f"{seconds:.2f} s, {worked:.2f} s of processors"


def growth(most: int, mix: Mix) -> None:
    """Scan ever larger mailboxes, and print how time grows with their size."""
    sizes = [one for one in GROWTH if one <= most]
    points = []
    for size in sizes:
        with maildir(size, mix) as box:
            runs = [COMPETITORS[0].run(box) for _ in range(3 if size <= 10_000 else 1)]
        worked = statistics.median(one.worked for one in runs)
        points.append((math.log(size), math.log(worked)))
        print(f"{size:,}: {_said(runs)}, {max(one.memory for one in runs) / 1e6:.0f} MB")
    xs, ys = zip(*points, strict=True)
    print(f"exponent {statistics.linear_regression(xs, ys).slope:.2f}")


def incremental(size: int, mix: Mix, times: int) -> None:
    """Scan a mailbox that was scanned before: with nothing new, and with a few new messages."""
    home = Path(tempfile.mkdtemp(prefix="aw-bench-home-"))
    scan = [sys.executable, "-m", "afterword", "scan"]
    try:
        with maildir(size, mix) as box:
            aged(box)
            measured([*scan, str(box)], home)
            measured([*scan, str(box)], home)
            same = [measured([*scan, str(box)], home) for _ in range(times)]
            print(f"nothing new: {_said(same)}")
            more = []
            for number in range(times):
                start = size + number * NEW
                write_maildir(box, messages(NEW, mix, seed=2 + number), start)
                more.append(measured([*scan, str(box)], home))
            print(f"{NEW} new: {_said(more)}")
    finally:
        shutil.rmtree(home)


def one_mbox(gigabytes: float, mix: Mix) -> None:
    """Scan one mbox, and print the memory that took."""
    folder = Path(tempfile.mkdtemp(prefix="aw-bench-mbox-"))
    try:
        path = folder / "all.mbox"
        size = write_mbox(path, messages(int(gigabytes * 43_000), mix))
        run = Competitor("", lambda *_: [sys.executable, "-m", "afterword", "scan", str(path)]).run(
            folder
        )
        print(f"mbox of {size / 1e9:.2f} GB: {run.seconds:.0f} s, {run.worked:.0f} s of "
              f"processors, {run.memory / 1e6:.0f} MB at the highest")  # fmt: skip
    finally:
        shutil.rmtree(folder)


if __name__ == "__main__":
    main()
