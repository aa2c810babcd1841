"""Choosing among wordings: always the same for one letter, never the same for two.

The choice is a stable hash of whom the letter is for, so that it does not change between runs,
and it passes over every sentence an earlier letter to the same organisation holds, and over those
of letters to others while another is left.
"""

import hashlib
import re
from collections.abc import Iterable, Sequence
from dataclasses import dataclass

from afterword.core.letters.answers.said import split_sentences
from afterword.core.patterns import later

_FULL_FORMS = (
    (r"\bisn't\b", "is not"), (r"\bdon't\b", "do not"), (r"\bwon't\b", "will not"),
    (r"\bcan't\b", "cannot"), (r"\bdidn't\b", "did not"), (r"\bhaven't\b", "have not"),
    (r"\bI'd have\b", "I would have"), (r"\bI'd hoped\b", "I had hoped"),
    (r"\bI'd\b", "I would"), (r"\bI'm\b", "I am"), (r"\bI've\b", "I have"), (r"\bI'll\b", "I will"),
    (r"\bit's\b", "it is"), (r"\bIt's\b", "It is"), (r"\bthat's\b", "that is"),
    (r"\bthere's\b", "there is"), (r"\byou'd\b", "you would"), (r"\byou've\b", "you have"),
    (r"\byou'll\b", "you will"), (r"\byou're\b", "you are"), (r"\bThanks for\b", "Thank you for"),
)  # fmt: skip
_OUR_OPENING = later(
    r"^(?:What I'll|I'm (?:glad|writing)|It's good|I'd like to|I've been wondering|"
    r"I'll start|Next time I'd like)"
)


@dataclass(frozen=True, slots=True)
class Wording:
    """How one letter chooses its words."""

    key: str
    """Whom it is for: organisation, reader, purpose."""
    used: frozenset[str] = frozenset()
    """Sentences of earlier letters, as ``fingerprints`` gives them."""
    is_formal: bool = False
    is_tight: bool = False
    """True where words are scarce; then the shorter wordings come first."""
    worn: frozenset[str] = frozenset()
    """Sentences of letters to other organisations, as ``fingerprints`` gives them."""

    def fill(self, templates: Iterable[str], **values: str) -> tuple[str, ...]:
        """Write values into templates; a formal letter has no contractions of ours.

        Only our own words are written out in full; the values are somebody else's words.
        """
        return tuple(
            (_formal(template) if self.is_formal else template).format(**values)
            for template in templates
        )

    def opened(self, option: str) -> str:
        """Write out the contraction a frame of ours opens with, in a formal letter."""
        if not self.is_formal:
            return option
        return _OUR_OPENING.sub(lambda found: _formal(found.group()), option)

    def choose(self, slot: str, options: Sequence[str]) -> str | None:
        """Choose one of several wordings of the same thing.

        Args:
            slot: What the wording is for; two slots choose independently.
            options: Whole sentences.

        Returns:
            The option this letter prefers among those no earlier letter used, one that went to
            no other organisation either before one that did; None if all were.
        """
        fresh = [option for option in self.ranked(slot, options) if self.is_fresh(option)]
        return next((o for o in fresh if self.worn.isdisjoint(fingerprints([o]))), None) or next(
            iter(fresh), None
        )

    def ranked(self, slot: str, options: Sequence[str]) -> list[str]:
        """Return the options in this letter's own order."""

        def rank(numbered: tuple[int, str]) -> str:
            text = f"{self.key}\0{slot}\0{numbered[0]}"
            return hashlib.sha256(text.encode("utf-8", "replace")).hexdigest()

        ranked = [option for _, option in sorted(enumerate(options), key=rank)]
        if not self.is_tight or len(ranked) < 2:
            return ranked
        short = sorted(len(option) for option in ranked)[(len(ranked) - 1) // 3]
        return sorted(ranked, key=lambda option: len(option) > short)

    def is_fresh(self, text: str) -> bool:
        """Tell whether no sentence of a text stands in an earlier letter."""
        return self.used.isdisjoint(fingerprints([text]))


def fingerprints(bodies: Iterable[str]) -> frozenset[str]:
    """Return the sentences of letters, without case and punctuation, for comparing.

    Greetings and closes, which end in a comma, are not sentences, nor is anything of two words.
    """
    found: set[str] = set()
    for body in bodies:
        for line in body.splitlines():
            if line.rstrip().endswith(","):
                continue
            for sentence in split_sentences(line):
                words = re.findall(r"\w+", sentence.casefold())
                if len(words) > 2:
                    found.add(" ".join(words))
    return frozenset(found)


def _formal(template: str) -> str:
    """Write contractions out in full."""
    for short, full in _FULL_FORMS:
        template = re.sub(short, full, template)
    return template
