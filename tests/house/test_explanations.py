"""What two explanations show is what the code does."""

import subprocess
import sys
from pathlib import Path

ROOT = Path(__file__).resolve().parents[2]


def test_the_tables_and_examples_of_the_explanations_are_up_to_date() -> None:
    done = subprocess.run(
        [sys.executable, "-m", "tools.windows", "--check"],
        cwd=ROOT,
        check=False,
        capture_output=True,
        text=True,
        timeout=120,
    )
    assert (done.returncode, done.stderr) == (0, ""), done.stdout
