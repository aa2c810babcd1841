"""How a letter sounds, as far as the person chooses it."""

from dataclasses import dataclass
from typing import Literal

Register = Literal["warm", "formal", "brief"]


@dataclass(frozen=True, slots=True)
class Style:
    """The register of a letter. The person's own words keep their own."""

    register: Register = "warm"
    """``warm``: first names and contractions. ``formal``: *Dear Dr Kim*, no contractions of ours.
    ``brief``: warm, with as few words of ours as the letter can do with."""

    @property
    def is_formal(self) -> bool:
        """Tell whether titles and full forms are used."""
        return self.register == "formal"

    @property
    def is_brief(self) -> bool:
        """Tell whether only what is needed is said."""
        return self.register == "brief"


WARM = Style()
"""The register nobody has to choose."""
