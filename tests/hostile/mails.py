"""Hostile mails, each by the name of what is wrong with it, and what is still to be read in it."""

from collections.abc import Iterator

from tests.hostile import disguises, fields, letters, structures, wrappings
from tests.hostile.making import Hostile

MAILS: tuple[Hostile, ...] = (
    *fields.MAILS,
    *letters.MAILS,
    *structures.MAILS,
    *disguises.MAILS,
    *wrappings.MAILS,
)


def worn(seed_mails: Iterator[Hostile], every: int = 61) -> Iterator[bytes]:
    """Cut small mails at many places, and turn a bit at each."""
    for one in seed_mails:
        raw = one.make()
        if len(raw) > 4_000:
            continue
        for at in range(0, len(raw), every):
            yield raw[:at]
            yield raw[:at] + bytes([raw[at] ^ 0x55]) + raw[at + 1 :]
