"""Training with dropout: a linear model that never sees a case whole; needs scikit-learn.

In each step a share of a case's features is left out at random, so that no weight can rely on
another word being there, and the rare word learns to speak for itself (Wager, Wang and Liang, 2013:
*Dropout Training as Adaptive Regularization*). Steps are those of Adam (Kingma and Ba, 2015).
"""

from dataclasses import dataclass, field
from typing import Any, Final

import numpy as np
from scipy.sparse import csr_matrix

ROUNDS: Final = 10
"""Times that every case is seen (3 are too few, 10 find a little more than 5)."""
BATCH: Final = 256
"""Cases in a step."""
STRIDE: Final = 0.004
"""How far a weight moves in the first steps; less and less towards the end (0.002 is too little for
so few rounds, 0.01 too much)."""
SEED: Final = 2013
"""What the random choices of the first run begin with, those of each later run with one more: the
same cases give the same weights."""

_KEPT: Final = (0.9, 0.999)
"""How much of the mean step, and of its mean square, each step leaves as they were (Adam's
usual)."""
_LEAST: Final = 1e-8


@dataclass(slots=True)
class _Adam:
    """Weights, and how they have moved so far."""

    weights: Any
    mean: Any = field(init=False)
    square: Any = field(init=False)
    steps: int = 0

    def __post_init__(self) -> None:
        self.mean = np.zeros_like(self.weights)
        self.square = np.zeros_like(self.weights)

    def step(self, slope: Any, stride: float) -> None:
        """Move the weights against a slope."""
        self.steps += 1
        first, second = _KEPT
        self.mean += (1 - first) * (slope - self.mean)
        self.square += (1 - second) * (slope * slope - self.square)
        fair = (1 - second**self.steps) ** 0.5 / (1 - first**self.steps)
        self.weights -= stride * fair * self.mean / (np.sqrt(self.square) + _LEAST)


def with_dropout(
    table: Any, labels: Any, counts: Any, share: float, run: int = 0
) -> tuple[Any, Any]:
    """Fit a multinomial logistic regression with dropout; deterministic.

    Args:
        table: The features of each case, one row a case, sparse.
        labels: The number of each case's label, from 0.
        counts: What each case counts as.
        share: How many of its features a case loses in each step, 0 to 1.
        run: Which run it is, from 0; each leaves out others.

    Returns:
        The weights, one row a label, and what each label weighs always.
    """
    table = csr_matrix(table, dtype=np.float64)
    cases, features = table.shape
    labelled = np.eye(int(labels.max()) + 1, dtype=np.float64)[labels]
    counted = (counts / counts.mean()).astype(np.float64)[:, None]
    weights = _Adam(np.zeros((features, labelled.shape[1]), np.float64))
    always = _Adam(np.zeros(labelled.shape[1], np.float64))
    chance = np.random.default_rng(SEED + run)
    for done in range(ROUNDS):
        order = chance.permutation(cases)
        for start in range(0, cases, BATCH):
            chosen = order[start : start + BATCH]
            seen = _with_gaps(table[chosen], share, chance)
            wrong = _shares(seen @ weights.weights + always.weights) - labelled[chosen]
            slope = wrong * counted[chosen] / len(chosen)
            stride = STRIDE * (1 - done / ROUNDS)
            weights.step(seen.T @ slope, stride)
            always.step(slope.sum(axis=0), stride)
    return weights.weights.T, always.weights


def _with_gaps(rows: Any, share: float, chance: Any) -> Any:
    """Return rows with some of their features left out, the others louder to make up for it."""
    stays = chance.random(rows.nnz) >= share
    rows.data = (rows.data * stays / (1 - share)).astype(np.float64)
    return rows


def _shares(odds: Any) -> Any:
    """Return how likely each label is, row by row."""
    raised = np.exp(odds - odds.max(axis=1, keepdims=True))
    return raised / raised.sum(axis=1, keepdims=True)
