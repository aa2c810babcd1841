"""Measure the reader on labelled mail: ``python -m tools.evaluate_reading FILE.jsonl [--wrong]``.

Each line of a file is an object with ``subject``, ``from``, ``body`` and ``label``, and, where
known, ``id``, ``company``, ``role``, ``sub`` and ``stage``. The mail is built as bytes and read
with the real parser. Nothing of it is kept.
"""

import argparse
import json
import sys
from collections import Counter
from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass
from email.errors import MessageError
from email.message import EmailMessage
from email.policy import SMTP
from hashlib import sha256
from math import sqrt
from pathlib import Path
from typing import Final

from afterword.core.messages.message import Message
from afterword.core.messages.parse import parse
from afterword.core.reading.organisation import is_same_organisation
from afterword.core.reading.read import read
from afterword.core.reading.reading import Kind, Reading
from afterword.core.reading.role import is_same_role

LABELS: Final = {
    "interview_invitation": Kind.INTERVIEW,
    "application_received": Kind.ACKNOWLEDGEMENT,
    "recruiter_outreach": Kind.OUTREACH,
}
"""Labels that are spelt otherwise in files than in the program."""
OTHER_HIRING_MAIL: Final = {
    "with feedback": Kind.FEEDBACK,
    "feedback": Kind.FEEDBACK,
    "no feedback": Kind.NO_FEEDBACK,
    "auto-reply": Kind.AUTO_REPLY,
    "bounce": Kind.BOUNCE,
}
"""What a ``job_other`` is, by its ``sub``; the rest is ``other``."""
Z: Final = 1.96
"""Standard deviations either side of a 95 % interval."""


@dataclass(frozen=True, slots=True)
class Case:
    """One labelled mail and what was read from it."""

    name: str
    label: Kind
    half: str
    message: Message
    reading: Reading
    company: str | None
    role: str | None

    @property
    def is_right(self) -> bool:
        """Tell whether the kind is the label."""
        return self.label is self.reading.kind


def main(arguments: Sequence[str] | None = None) -> int:
    """Print what the reader gets right and wrong; return an exit code."""
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("files", nargs="+", type=Path, metavar="FILE")
    parser.add_argument("--wrong", action="store_true", help="name what it got wrong, and why")
    parser.add_argument("--half", choices=["a", "b"], help="only one half, by a hash of the id")
    options = parser.parse_args(arguments)
    cases = [case for case in cases_of(rows_of(options.files)) if options.half in {None, case.half}]
    if not cases:
        print("There is no labelled mail in these files.", file=sys.stderr)
        return 1
    for line in report(cases):
        print(line)
    if options.wrong:
        for line in mistakes(cases):
            print(line)
    return 0


def rows_of(files: Iterable[Path]) -> Iterator[Mapping[str, object]]:
    """Stream the objects of JSONL files."""
    for file in files:
        with file.open(encoding="utf-8") as lines:
            for line in lines:
                if line.strip():
                    yield json.loads(line)


def cases_of(rows: Iterable[Mapping[str, object]]) -> Iterator[Case]:
    """Read every row."""
    for number, row in enumerate(rows, 1):
        name = str(row.get("id") or number)
        message = parse(mail_of(row, name))
        yield Case(
            name=name,
            label=label_of(row),
            half="ab"[sha256(name.encode()).digest()[-1] % 2],
            message=message,
            reading=read(message),
            company=str(row["company"]) if row.get("company") else None,
            role=str(row["role"]) if row.get("role") else None,
        )


def label_of(row: Mapping[str, object]) -> Kind:
    """Return the kind a row is labelled with."""
    label = str(row.get("label", row.get("kind")))
    if label == "job_other":
        return OTHER_HIRING_MAIL.get(str(row.get("sub") or ""), Kind.OTHER)
    return LABELS.get(label) or Kind(label)


def mail_of(row: Mapping[str, object], name: str) -> bytes:
    """Write a row as the mail it was."""
    mail = EmailMessage()
    for header, key in (("From", "from"), ("Subject", "subject")):
        value = " ".join(str(row.get(key) or "").replace("\x00", "").split())
        try:
            mail[header] = value[:900]
        except (ValueError, IndexError, MessageError):
            mail[header] = "unreadable"
    mail["To"] = "reader@reader.example"
    mail["Date"] = "Thu, 01 Jan 2026 09:00:00 +0000"
    mail["Message-ID"] = f"<{name}@labelled.example>"
    mail.set_content(str(row.get("body") or "").encode("utf-8", "replace").decode())
    return mail.as_bytes(policy=SMTP)


def report(cases: Sequence[Case]) -> Iterator[str]:
    """Lay out the figures, line by line."""
    confusion = Counter((case.label, case.reading.kind) for case in cases)
    yield f"{len(cases)} mails"
    yield f"{'kind':<16}{'mails':>6}{'found':>6}  {'precision':<22}{'recall':<22}F1"
    scores: list[float] = []
    for kind in Kind:
        both = confusion[kind, kind]
        labelled = sum(n for (label, _), n in confusion.items() if label is kind)
        found = sum(n for (_, read_as), n in confusion.items() if read_as is kind)
        if not labelled and not found:
            continue
        score = 2 * both / (labelled + found)
        if labelled:
            scores.append(score)
        yield (
            f"{kind:<16}{labelled:>6}{found:>6}  {share(both, found):<22}"
            f"{share(both, labelled):<22}{score:.3f}"
        )
    yield f"macro F1 over the labelled kinds: {sum(scores) / len(scores):.3f}"
    yield from _rejections(cases)
    yield _exact("organisation", cases)
    yield _exact("role", cases)
    yield "confused (label, read as, times):"
    for (label, read_as), times in sorted(confusion.items(), key=lambda item: (-item[1], item[0])):
        if label is not read_as:
            yield f"  {label:<16}{read_as:<16}{times}"


def _rejections(cases: Sequence[Case]) -> Iterator[str]:
    rejections = [case for case in cases if case.label is Kind.REJECTION]
    found = [case for case in rejections if case.is_right]
    certain = sum(case.reading.is_certain for case in found)
    total = len(rejections)
    yield (
        f"rejections: {share(certain, total)} found and certain, "
        f"{share(len(found) - certain, total)} found for review, "
        f"{share(total - len(found), total)} missed"
    )
    claimed = [case for case in cases if case.reading.kind is Kind.REJECTION]
    sure = [case for case in claimed if case.reading.is_certain]
    wrong = sum(not case.is_right for case in sure)
    yield f"certain rejections that are wrong: {share(wrong, len(sure))}"
    ordinary = [case for case in cases if case.label is Kind.OTHER]
    false = sum(case.reading.kind is Kind.REJECTION for case in ordinary)
    yield f"false rejections in other mail: {share(false, len(ordinary))}"


def _exact(what: str, cases: Sequence[Case]) -> str:
    known = right = silent = 0
    for case in cases:
        wanted = case.company if what == "organisation" else case.role
        if wanted is None or not case.is_right or case.label is Kind.OTHER:
            continue
        found = case.reading.organisation if what == "organisation" else case.reading.role
        is_same = is_same_organisation if what == "organisation" else is_same_role
        known += 1
        silent += found is None
        right += found is not None and is_same(found.value, wanted)
    return f"{what}: {share(right, known)} exact, {share(silent, known)} unsaid"


def share(part: int, whole: int) -> str:
    """Return a share with its 95 % interval (Wilson 1927, J. Am. Stat. Assoc. 22)."""
    if not whole:
        return "none"
    rate = part / whole
    middle = (rate + Z * Z / (2 * whole)) / (1 + Z * Z / whole)
    spread = sqrt(rate * (1 - rate) / whole + Z * Z / (4 * whole * whole)) * Z / (1 + Z * Z / whole)
    low, high = max(0.0, middle - spread), min(1.0, middle + spread)
    return f"{rate:.3f} ({low:.3f}-{high:.3f})"


def mistakes(cases: Iterable[Case]) -> Iterator[str]:
    """Name every mail that was read as another kind, with the words it was read from."""
    for case in cases:
        if case.is_right:
            continue
        sure = "certain" if case.reading.is_certain else "for review"
        yield f"{case.name}: {case.label} read as {case.reading.kind} ({sure})"
        for evidence in case.reading.evidence:
            yield "    " + " ".join(evidence.text.split())[:160]


if __name__ == "__main__":
    sys.exit(main())
