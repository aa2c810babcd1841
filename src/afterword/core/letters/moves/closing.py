"""The last lines."""

from afterword.core.letters.ground import Ground
from afterword.core.letters.names import signature

_WARM = ("Best wishes,", "All the best,", "Warm regards,", "With thanks,", "Kind regards,",
         "With best wishes,")  # fmt: skip
_FORMAL = ("Kind regards,", "With kind regards,", "Yours sincerely,")


def close(ground: Ground) -> str:
    """Return the closing words and the writer's name, each on its line."""
    words = ground.wording.ranked("close", _FORMAL if ground.style.is_formal else _WARM)[0]
    name = signature(ground.facts.writer, ground.style.is_formal)
    return f"{words}\n{name}" if name else words
