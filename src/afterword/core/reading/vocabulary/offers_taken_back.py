"""An offer that is taken back in English, by an employer who writes of conditions and references.

What only threatens to (*failing which the offer lapses*) is no such thing.
"""

from typing import Final

from afterword.core.reading.signals import Needs, Phrasebook, Signal
from afterword.core.reading.vocabulary.english import PIECES

say = Phrasebook(PIECES)
WORK = Needs.WORK

TAKEN_BACK: Final[tuple[Signal, ...]] = (
    say.decides(
        8.0,
        r"^(?!.*\b(?:failing|if|unless|may|might|shall|will|must|should)\b).*\b(?:offers?|letter "
        r"of (?:intent|offer|appointment)|loi)(?: \S+){0,14}? (?:(?:is|are|has|have|was|were|be|"
        r"been|stands?|hereby|therefore|thus|accordingly|now)(?: \S+){0,5}? (?:withdrawn|"
        r"rescinded|revoked|retracted|cancell?ed|lapsed|void as|null and void|inoperative)\b|"
        r"(?:ceases? to (?:be|have)|stands? (?:withdrawn|cancell?ed|revoked)))",
        needs=WORK,
    ),
    say.decides(
        8.0,
        r"\b(?:withdraw(?:s|n|ing|al)?|rescind(?:s|ed|ing)?|revok(?:e|es|ed|ing)|retract(?:s|ed|"
        r"ing)?|lapse) (?:of )?(?:the|our|this|your|its|that|any)? ?(?:conditional |contingent |"
        r"provisional |job |written |above )*(?:offers?|letter of|appointment)\b",
        needs=WORK,
    ),
    say.decides(
        6.5,
        r"\b(?:(?:you|do|please) (?:need|should|shall|are|do)? ?not (?:to )?(?:now )?report|not "
        r"required to report|do not report) (?:to|on|for|at)\b",
        needs=WORK,
    ),
)
"""An offer is taken back."""
