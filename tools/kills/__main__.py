"""Kill the program as often as you like: ``python -m tools.kills --count 10000``.

Prints what came of it, and ends with 1 if anything that was acknowledged was lost, or if a real
mail server on this machine accepted a letter twice.
"""

import argparse
import sys
import time

from tools.kills.doomed import all_scenes
from tools.kills.killing import Figures, kill


def main() -> int:
    """Read the options, kill, and say what came of it."""
    options = argparse.ArgumentParser(description=__doc__)
    options.add_argument("--count", type=int, default=1000, help="kills (1000)")
    options.add_argument("--seed", type=int, default=0, help="of the draws (0)")
    options.add_argument("--only", choices=sorted(all_scenes()), default="", help="one scene")
    chosen = options.parse_args()
    started = time.monotonic()

    def report(figures: Figures) -> None:
        if sys.stderr.isatty():
            done = figures.kills.total()
            print(f"\r{done:,} of {chosen.count:,} kills", end="", file=sys.stderr, flush=True)

    figures = kill(chosen.count, chosen.seed, report, chosen.only)
    print(f"\r{figures.kills.total():,} kills in {time.monotonic() - started:.0f} s")
    for name, times in sorted(figures.kills.items()):
        print(f"  {times:>6,} while {name.replace('_', ' ')}")
    print(f"{figures.accepted:,} letters accepted by the server, {figures.twice:,} of them twice")
    print(f"{figures.unsent:,} letters called sent that the server never accepted")
    print(f"{len(figures.lost):,} times something acknowledged was lost")
    for one in figures.lost:
        print(f"  {one}")
    return 1 if figures.lost or figures.twice or figures.unsent else 0


if __name__ == "__main__":
    sys.exit(main())
