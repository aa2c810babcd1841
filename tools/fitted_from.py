"""What weights were fitted to, written down beside the training text when they are fitted.

To fit a large model again takes minutes of processors, and tells no more of most changes than this:
the files are those that were learned from, the weights are those that came of them, and what was
learned from still reads as it did. The last is asked of a part of the texts.
"""

from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from hashlib import sha256
from pathlib import Path
from typing import Final
from zlib import crc32

FOLDER: Final = Path(__file__).resolve().parent.parent / "training" / "fitted"
ONE_IN: Final = 20
"""Texts of which one is looked at: three thousand mails show a change in one of a hundred."""
IN_THE_PROGRAM: Final = ("examples", "demo")
"""What the names of texts begin with that stand in the program: each of them is looked at."""
MOST_CHANGED: Final = 0.01
"""The share of texts that may read otherwise than when they were learned from (judgement: what
moves fewer moves no figure, and whoever adds a rule with its examples need not fit anything)."""


@dataclass(frozen=True, slots=True)
class Origin:
    """What weights were fitted to."""

    how: str
    """The numbers it was fitted with."""
    texts: str
    """A digest of all files."""
    weights: str
    """A digest of the file that came of them."""
    read_as: Mapping[str, str]
    """Of some texts, by name, a digest of the features they were learned with, the label, and what
    they counted as."""


def is_looked_at(name: str) -> bool:
    """Tell whether a text is among those that are looked at; always the same."""
    return name.startswith(IN_THE_PROGRAM) or crc32(name.encode()) % ONE_IN == 0


def everything(_: str) -> bool:
    """Tell that all texts are wanted."""
    return True


def origin(
    texts: Iterable[Path],
    weights: Path,
    cases: Iterable[tuple[str, Mapping[str, float], object]],
    how: Iterable[float],
) -> Origin:
    """Return what weights were fitted to.

    Args:
        texts: The files that were learned from.
        weights: The file that was written.
        cases: Of the texts that are looked at, the name, the features with their values, and what
            it was said to be and counted as. Cases of one name are one text.
        how: The numbers it is fitted with.
    """
    read_as: dict[str, int] = {}
    for name, values, said in cases:
        told = " ".join(f"{one}={value:.6f}" for one, value in sorted(values.items()))
        read_as[name] = crc32(f"{said} {told}\n".encode(), read_as.get(name, 0))
    whole = sha256()
    for file in sorted(texts):
        whole.update(f"{file.name}\n".encode())
        whole.update(sha256(file.read_bytes()).digest())
    seal = sha256(weights.read_bytes()).hexdigest()
    seals = {one: f"{crc:08x}" for one, crc in read_as.items()}
    return Origin(" ".join(map(str, how)), whole.hexdigest(), seal, seals)


def remember(model: str, found: Origin) -> None:
    """Write down what a model was fitted to."""
    FOLDER.mkdir(exist_ok=True)
    lines = [f"how\t{found.how}", f"texts\t{found.texts}", f"weights\t{found.weights}"]
    lines += [f"{name}\t{seal}" for name, seal in sorted(found.read_as.items())]
    _file(model).write_text("\n".join(lines) + "\n", encoding="utf-8")


def remembered(model: str) -> Origin:
    """Return what a model was fitted to.

    Raises:
        FileNotFoundError: If it was never written down.
    """
    lines = _file(model).read_text(encoding="utf-8").splitlines()
    (_, how), (_, texts), (_, weights), *read_as = (line.split("\t") for line in lines)
    return Origin(how, texts, weights, dict(read_as))


def differences(before: Origin, now: Origin) -> list[str]:
    """Say in sentences why weights are no longer what their texts make of them; [] if they are."""
    told = []
    if before.how != now.how:
        told.append("The numbers are not those it was fitted with.")
    if before.texts != now.texts:
        told.append("The texts are not those that were learned from.")
    if before.weights != now.weights:
        told.append("The weights are not those that were fitted.")
    names = before.read_as.keys() | now.read_as.keys()
    changed = sorted(one for one in names if before.read_as.get(one) != now.read_as.get(one))
    if len(changed) > MOST_CHANGED * len(names):
        some = ", ".join(changed[:5])
        told.append(f"{len(changed)} of {len(names)} texts read otherwise by now, as {some}.")
    return told


def _file(model: str) -> Path:
    return FOLDER / f"{model}.tsv"
