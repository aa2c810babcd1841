"""The mails of ``training/kinds``: one file a kind, and what only looks like it."""

from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path
from typing import Final

from afterword.core.reading.reading import Kind

KINDS: Final = Path(__file__).resolve().parent.parent / "training" / "kinds"

HOLDS: Final = {
    "acknowledgements": Kind.ACKNOWLEDGEMENT,
    "assessments": Kind.ASSESSMENT,
    "auto_replies": Kind.AUTO_REPLY,
    "bounces": Kind.BOUNCE,
    "feedbacks": Kind.FEEDBACK,
    "formal_rejections": Kind.REJECTION,
    "formal_rejections_two": Kind.REJECTION,
    "interviews": Kind.INTERVIEW,
    "job_alerts": Kind.JOB_ALERT,
    "near_twins": Kind.OTHER,
    "near_twins_three": Kind.OTHER,
    "near_twins_two": Kind.OTHER,
    "no_feedbacks": Kind.NO_FEEDBACK,
    "offers": Kind.OFFER,
    "outreach": Kind.OUTREACH,
    "plain_rejections": Kind.REJECTION,
    "plain_rejections_four": Kind.REJECTION,
    "plain_rejections_three": Kind.REJECTION,
    "plain_rejections_two": Kind.REJECTION,
}
"""What a file holds, where its mails do not say so themselves."""


@dataclass(frozen=True, slots=True)
class Written:
    """One mail of a file and what it is."""

    kind: Kind
    subject: str
    sender: str
    text: str


def labelled_in(file: Path) -> Iterator[Written]:
    """Read a file: a line "[kind] subject | sender", the text, and a line of three dashes."""
    for block in file.read_text(encoding="utf-8").split("\n---\n"):
        head, _, text = block.strip("\n").partition("\n")
        kind = HOLDS[file.stem]
        if head.startswith("["):
            name, _, head = head[1:].partition("] ")
            kind = Kind(name)
        subject, _, sender = head.rpartition(" | ")
        yield Written(kind, subject, sender, text)
