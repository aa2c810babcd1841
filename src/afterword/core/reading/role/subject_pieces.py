"""A subject in its pieces, and a piece without what is said about any application."""

import re
from collections.abc import Iterator

from afterword.core.patterns import later
from afterword.core.reading.role.frames import SUBJECT_NOISE

_REPLY = later(
    r"^(?:\s*(?:re|fwd?|aw|wg|tr|rv|enc|sv|vs|antw|odp|ynt|bls|r|i|automatic reply|auto(?:-reply)?|"
    r"out of office)\.?\s*:\s*)+",
    re.IGNORECASE,
)
_SEPARATOR = later(
    r"\s*(?:[|:–—@\[\]]|[!?] | - | / |//|[\u2600-\u27bf\U0001f300-\U0001faff]\ufe0f?|"
    r"\bat\b|\bwith\b|\bbei\b|\bchez\b|\bpresso\b)\s*"
)


def bare_subject(subject: str) -> str:
    """Return a subject without the marks of a reply."""
    return _REPLY.sub("", subject)


def pieces(subject: str) -> Iterator[str]:
    """Yield what stands between separators; what a bracket holds stays in one piece."""
    start = 0
    for found in _SEPARATOR.finditer(subject):
        ahead = subject[start : found.start()]
        if ahead.count("(") > ahead.count(")") and ")" in subject[found.end() :]:
            continue
        yield ahead
        start = found.end()
    yield subject[start:]


def without_noise(piece: str) -> str:
    """Take off what is said about any application: ``Your``, ``advert``, ``next steps``."""
    while True:
        shorter = SUBJECT_NOISE.sub("", piece).strip(" -–—,!.'\"")
        if shorter == piece:
            return piece
        piece = shorter
