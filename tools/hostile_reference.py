"""The page of hostile mails and mailboxes, and what comes out of each: read while it is written."""

import tempfile
from collections.abc import Iterator, Sequence
from itertools import chain
from pathlib import Path
from typing import TYPE_CHECKING

from afterword.adapters.mailboxes.opening import open_mailbox
from afterword.core.errors import AfterwordError
from afterword.core.messages.message import Message
from afterword.core.messages.parse import parse

if TYPE_CHECKING:
    from tests.hostile.boxes import Box

_ORDINARY = ("There is no Date header.", "There is no Message-ID.", "There is no sender.")
_GROUPS = {
    "fields": "Fields, letters and line ends",
    "letters": "Letters that are not named, or named wrongly",
    "structures": "Parts, encodings and layout",
    "disguises": "Text where one would not look, and what looks like text",
    "wrappings": "Text that is wrapped, and mails of 60 MB",
}
_HEAD = """# Hostile mail, and what comes out

The tests hold mails and mailboxes that are made to break the reading, or to hide what they say.
All were written for this project. This page is made by reading them; the tests hold each to what
stands here, to two seconds of the processor's time and to 150 MB beside its own size.

"""


def render() -> str:
    """Return the page."""
    from tests.hostile import disguises, fields, letters, structures, wrappings
    from tests.hostile.boxes import BOXES
    from tests.hostile.making import Hostile

    modules = {
        "fields": fields.MAILS,
        "letters": letters.MAILS,
        "structures": structures.MAILS,
        "disguises": disguises.MAILS,
        "wrappings": wrappings.MAILS,
    }
    groups = {name: [(one, parse(one.make())) for one in mails] for name, mails in modules.items()}

    def is_right(one: Hostile, message: Message) -> bool:
        sender = message.sender.address if message.sender else ""
        return (
            one.text in message.text
            and one.subject in {"", message.subject}
            and one.sender in {"", sender}
            and not any(word in message.text for word in one.unwanted)
        )

    boxes = [(one.name, *_of_box(one)) for one in BOXES]
    parts = [_HEAD, "| what | how many | right | with something to read |\n|---|--:|--:|--:|\n"]
    for name, read in groups.items():
        right = sum(is_right(one, message) for one, message in read)
        held = sum(bool(one.text) for one, _ in read)
        parts.append(f"| {_GROUPS[name]} | {len(read)} | {right} | {held} |\n")
    right = sum(is_as_said for *_, is_as_said in boxes)
    held = sum(bool(one.subjects) for one in BOXES)
    parts.append(f"| Mailboxes | {len(boxes)} | {right} | {held} |\n")
    for name, read in groups.items():
        rows = ((one.name, _came_out(message), _told(message)) for one, message in read)
        parts.append(f"\n## {_GROUPS[name]}\n\n")
        parts.extend(_table(("mail", "comes out", "told"), rows))
    parts.append("\n## Mailboxes\n\n")
    parts.extend(
        _table(
            ("mailbox", "comes out", "told"), ((name, came, told) for name, came, told, _ in boxes)
        )
    )
    return "".join(parts)


def _came_out(message: Message) -> str:
    words = len(message.text.split())
    text = f"text of {words:,} words" if words > 1 else ("a text" if words else "no text")
    return text if message.text else "no text"


def _told(message: Message) -> str:
    return " ".join(one for one in message.defects if one not in _ORDINARY)


def _of_box(box: "Box") -> tuple[str, str, bool]:
    """Read one mailbox; return what came, what was told, and whether it is as the test wants."""
    with tempfile.TemporaryDirectory() as folder:
        path = Path(folder) / "mail"
        box.make(path)
        try:
            found = list(open_mailbox(path).arrivals(None, frozenset()))
        except AfterwordError as error:
            said = str(error).replace(str(path), "mail").partition(". ")[0].rstrip(".")
            return "nothing", f"{said}.", bool(box.sentence) and box.sentence in str(error)
        told = [one.problem.replace(f"{path}/", "") for one in found if one.problem is not None]
    subjects = sorted(parse(one.raw).subject for one in found if one.problem is None)
    came = f"{len(subjects)} message{'' if len(subjects) == 1 else 's'}"
    is_right = subjects == sorted(box.subjects) and len(told) == box.problems
    return came, " ".join(told), is_right


def _table(head: Sequence[str], rows: Iterator[Sequence[str]]) -> Iterator[str]:
    for row in chain((head, ["---"] * len(head)), rows):
        cells = (one.replace("|", "\\|").replace("\n", " ") for one in row)
        yield f"| {' | '.join(cells)} |\n"
