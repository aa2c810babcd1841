"""Everything a message says, before it is decided what it is."""

from dataclasses import dataclass

from afterword.core.reading.judge import Weighed
from afterword.core.reading.sentences import Sentence
from afterword.core.reading.setting import Setting


@dataclass(frozen=True, slots=True)
class Heard:
    """A message's sentences, what they are about, and what the constructions make of them."""

    sentences: tuple[Sentence, ...]
    words: frozenset[str]
    """The words of all of them."""
    setting: Setting
    weighed: tuple[Weighed, ...]
    """Every kind, in the order of their files."""
    if_awaited: tuple[Weighed, ...]
    """What the constructions would say where an answer is awaited."""
