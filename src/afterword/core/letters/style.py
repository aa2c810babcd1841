"""How a letter sounds: as its reader wrote, or as the person chooses."""

from dataclasses import dataclass
from typing import Literal

Register = Literal["warm", "formal", "brief"]
Greeting = Literal["Hi", "Dear"]


@dataclass(frozen=True, slots=True)
class Style:
    """The register of a letter. The person's own words keep their own."""

    register: Register = "warm"
    """``warm``: first names and contractions. ``formal``: *Dear Dr Kim*, no contractions of ours.
    ``brief``: warm, with as few words of ours as the letter can do with."""
    greeting: Greeting = "Hi"
    """What stands before a first name."""

    @property
    def is_formal(self) -> bool:
        """Tell whether titles and full forms are used."""
        return self.register == "formal"

    @property
    def is_brief(self) -> bool:
        """Tell whether only what is needed is said."""
        return self.register == "brief"


WARM = Style()
"""The style nobody has to choose."""
