"""Measure other prose checkers on the same letters: ``python -m tools.compare_checkers FILE…``.

Each letter becomes one file; a letter counts as flagged where a program says anything about it.
A program that flags every letter has an F1 of two thirds on such sets; how much more often it flags
the flawed ones than the good ones is what it can tell.
VADER flags a letter where one sentence's compound score is at most -0.05, its authors' own limit.
The programs are made ready by two commands, once; none is needed by Afterword itself::

    npm install --prefix tools/compare
    .venv/bin/pip install -r requirements/compare.txt
"""

import argparse
import json
import re
import subprocess
import sys
import tempfile
from collections.abc import Callable, Collection, Mapping, Sequence
from pathlib import Path
from typing import Any, Final

from afterword.core.check.check import check
from afterword.core.check.context import CheckContext
from afterword.core.check.diagnostic import Severity
from afterword.core.check.letter_text import parse_letter
from afterword.core.check.registry import all_rules
from afterword.evaluation.letters_report import PURPOSES, TONE

HERE: Final = Path(__file__).parent / "compare"
NODE: Final = HERE / "node_modules" / ".bin"
NEGATIVE: Final = -0.05
"""VADER's compound score from which a text is called negative (its documentation)."""

Flagged = Callable[[Path, Sequence[Mapping[str, Any]]], Collection[str]]
"""From a folder of letters, and their rows, to the names of those flagged."""


def main(arguments: Sequence[str]) -> int:
    """Print one row for each program; return an exit code."""
    parser = argparse.ArgumentParser(description="Measure other prose checkers on letters.")
    parser.add_argument("files", nargs="+", type=Path, help="labelled letters, JSON Lines")
    try:
        texts = [file.read_text(encoding="utf-8") for file in parser.parse_args(arguments).files]
        rows = [json.loads(line) for text in texts for line in text.splitlines()]
    except (OSError, ValueError) as error:
        print(f"Give files of labelled letters: {error}", file=sys.stderr)
        return 2
    flawed = {row["id"] for row in rows if not TONE.keys().isdisjoint(row["issues"])}
    good = {row["id"] for row in rows} - flawed
    if not flawed or not good:
        print("Give files of labelled letters, good and flawed.", file=sys.stderr)
        return 2
    print(f"{len(flawed)} letters with a barb, {len(good)} without\n")
    print("| program | found | good ones flagged | found more often by | precision | F1 |")
    print("|---|---|---|---|---|---|")
    with tempfile.TemporaryDirectory() as folder:
        for row in rows:
            (Path(folder) / f"{row['id']}.txt").write_text(row["text"], encoding="utf-8")
        for name, flagged_by in PROGRAMS.items():
            try:
                flagged = set(flagged_by(Path(folder), rows))
            except (FileNotFoundError, ImportError):
                print(f"| {name} | not installed | | | | |")
                continue
            found, in_vain = len(flagged & flawed), len(flagged & good)
            precision = found / max(1, len(flagged))
            both = 2 * found / (len(flagged) + len(flawed))
            print(
                f"| {name} | {found / len(flawed):.2f} | {in_vain / len(good):.2f} | "
                f"{found / len(flawed) - in_vain / len(good):+.2f} | "
                f"{precision:.2f} | {both:.2f} |",
                flush=True,
            )
    return 0


def _afterword(
    rows: Sequence[Mapping[str, Any]], lowest: Severity, ignored: Collection[str] = ()
) -> set[str]:
    """Return the letters in which the tone rules find something at least so grave."""
    flagged = set()
    for row in rows:
        context = CheckContext(purpose=PURPOSES.get(row["purpose"]))
        found = check(row["text"], context, select=["T"], ignore=ignored).diagnostics
        if any(one.severity >= lowest for one in found):
            flagged.add(row["id"])
    return flagged


def _rules_alone(_: Path, rows: Sequence[Mapping[str, Any]]) -> set[str]:
    """Return the letters that the tone rules warn of, before the second reader is asked."""
    tone = [one for one in all_rules() if one.family == "T" and not one.is_last_resort]
    return {
        row["id"]
        for row in rows
        for rule in tone
        for finding in rule.check(parse_letter(row["text"]), CheckContext())
        if (finding.severity or rule.severity) >= Severity.WARNING
    }


def _write_good(folder: Path, _: Sequence[Mapping[str, Any]]) -> set[str]:
    said = _said([NODE / "write-good", *sorted(folder.glob("*.txt")), "--parse"])
    return {Path(line.partition(":")[0]).stem for line in said.splitlines() if ":" in line}


def _alex(folder: Path, _: Sequence[Mapping[str, Any]]) -> set[str]:
    said = _said([NODE / "alex", "--quiet", *sorted(folder.glob("*.txt"))])
    return {Path(line).stem for line in re.findall(r"(?m)^\S*\.txt$", said)}


def _textlint(folder: Path, _: Sequence[Mapping[str, Any]]) -> set[str]:
    config = ["--config", HERE / ".textlintrc.json"]
    said = _said([NODE / "textlint", *config, "-f", "json", *sorted(folder.glob("*.txt"))])
    found = json.loads(said[said.index("[") :])
    return {Path(one["filePath"]).stem for one in found if one["messages"]}


def _proselint(folder: Path, _: Sequence[Mapping[str, Any]]) -> set[str]:
    program = Path(sys.executable).parent / "proselint"
    said = _said([program, "check", "-o", "json", *sorted(folder.glob("*.txt"))])
    found = json.loads(said)["result"]
    return {Path(name).stem for name, one in found.items() if one.get("diagnostics")}


def _vader(_: Path, rows: Sequence[Mapping[str, Any]]) -> set[str]:
    from vaderSentiment.vaderSentiment import SentimentIntensityAnalyzer

    score = SentimentIntensityAnalyzer().polarity_scores
    return {
        row["id"]
        for row in rows
        for one in parse_letter(row["text"]).sentences
        if score(one.span.of(row["text"]))["compound"] <= NEGATIVE
    }


def _said(command: Sequence[object]) -> str:
    """Run a program and return what it prints; checkers leave with 1 where they find something."""
    done = subprocess.run(
        [str(part) for part in command], capture_output=True, text=True, check=False, cwd=HERE
    )
    return done.stdout + done.stderr


PROGRAMS: Final[dict[str, Flagged]] = {
    "Afterword": lambda _, rows: _afterword(rows, Severity.WARNING),
    "Afterword, its rules alone": _rules_alone,
    "Afterword, advice included": lambda _, rows: _afterword(rows, Severity.INFO),
    "write-good": _write_good,
    "proselint": _proselint,
    "alex": _alex,
    "textlint (rousseau, stop-words, terminology)": _textlint,
    "VADER": _vader,
}


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
