"""From applications to flows: where each of them went, counted once."""

from collections import Counter
from collections.abc import Iterable
from dataclasses import dataclass
from itertools import pairwise
from typing import Final

from afterword.core.applications import Application, Outcome, Stage
from afterword.core.reading.reading import ReachedStage

SENT: Final = "Applied"
TALKED: Final = "Talked with people"
OFFERED: Final = "Offer"
OPEN: Final = "Still open"
ENDED: Final = "Ended"
SILENT: Final = "No answer"
LEFT: Final = "You withdrew"
TAKEN: Final = "Taken"
TURNED_DOWN: Final = "You said no"

LAYERS: Final[tuple[tuple[str, ...], ...]] = (
    (SENT,),
    (TALKED,),
    (OFFERED,),
    (TAKEN, TURNED_DOWN, OPEN, LEFT, SILENT, ENDED),
)
"""The nodes from left to right, each column from top to bottom."""
UNCOUNTED: Final = frozenset({ENDED, SILENT})
"""Ends that are shown and never counted out: a number of them helps nobody."""


@dataclass(frozen=True, slots=True)
class Flow:
    """How many applications went from one node to another."""

    source: str
    target: str
    count: int


def path_of(application: Application) -> tuple[str, ...]:
    """Return the nodes an application went through, from having been sent to where it is."""
    path = [SENT]
    if had_talk(application):
        path.append(TALKED)
    if application.stage is Stage.OFFER or application.outcome in {Outcome.HIRED, Outcome.DECLINED}:
        path.append(OFFERED)
    path.append(_end_of(application))
    return tuple(path)


def had_talk(application: Application) -> bool:
    """Tell whether somebody of the other side talked with the person."""
    rejection = application.rejection
    return (
        bool(application.interviews)
        or application.stage in {Stage.SCREEN, Stage.INTERVIEW, Stage.OFFER}
        or application.outcome in {Outcome.HIRED, Outcome.DECLINED}
        or (rejection is not None and rejection.stage is ReachedStage.AFTER_INTERVIEW)
    )


def flows(applications: Iterable[Application]) -> tuple[Flow, ...]:
    """Count the steps between nodes; what flows into a node that is no end flows out again."""
    counted: Counter[tuple[str, str]] = Counter()
    for application in applications:
        path = path_of(application)
        counted.update(pairwise(path))
    order = {name: number for number, layer in enumerate(LAYERS) for name in layer}
    rank = {name: place for layer in LAYERS for place, name in enumerate(layer)}
    return tuple(
        Flow(source, target, count)
        for (source, target), count in sorted(
            counted.items(), key=lambda one: (order[one[0][0]], order[one[0][1]], rank[one[0][1]])
        )
    )


def _end_of(application: Application) -> str:
    match application.outcome:
        case None:
            return OPEN
        case Outcome.REJECTED:
            return ENDED
        case Outcome.NO_RESPONSE:
            return SILENT
        case Outcome.WITHDRAWN:
            return LEFT
        case Outcome.HIRED:
            return TAKEN
        case Outcome.DECLINED:
            return TURNED_DOWN
