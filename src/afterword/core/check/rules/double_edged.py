"""Double-edged: a sentence that may be heard as a barb, in words no other rule lists.

Most barbs stand among four gracious sentences and hold no bitter word. A small model, trained on
thousands of such sentences beside innocent ones of nearly the same words, hears who is spoken of
and how, and that such sentences rarely come alone. It warns where it is nearly sure; else it asks
for a second look.

## Why it costs you
The reader does not know your face or your voice. What can be heard in two ways is heard in the
worse one, on the day somebody has to decide whom to call.

## Instead
Read it once more as the person who gets it. If it was meant kindly, say the kind part outright;
if it was not, the letter is better without it.
"""

from collections.abc import Iterator
from typing import Final

from afterword.core.check.constructions import spoken
from afterword.core.check.context import CheckContext
from afterword.core.check.diagnostic import Severity
from afterword.core.check.learned.model import hear
from afterword.core.check.learned.other_sentences import rises_in
from afterword.core.check.letter_text import LetterText
from afterword.core.check.phrases.unmistakable import is_unmistakable
from afterword.core.check.rule import Finding, Rule

LOUD: Final = 1.75
"""Log-odds from which a sentence is warned of; see ``UPHELD``, with which it was chosen."""
QUIET: Final = 1.0
"""Log-odds from which a second look is suggested."""


def _check(letter: LetterText, _context: CheckContext) -> Iterator[Finding]:
    rises = rises_in(letter)
    for sentence in letter.body:
        heard = hear(sentence)
        odds = heard.odds + rises[sentence.span]
        is_plain = is_unmistakable(spoken(sentence))
        if odds >= QUIET or is_plain:
            severity = Severity.WARNING if odds >= LOUD or is_plain else Severity.INFO
            # What only the others make doubtful is doubtful as a whole.
            shown = heard.evidence if heard.odds >= QUIET else sentence.span
            yield Finding(shown, severity)


RULE = Rule(
    code="T112",
    name="double-edged",
    severity=Severity.INFO,
    message="Read this once more as the person who gets it: it may be heard in two ways.",
    check=_check,
    bad=(
        "How restful it must be to hire people one already plays golf with.",
        "I am glad my three unpaid days were of use to somebody.",
        "I'm sure your nephew will be wonderful with the customers.",
    ),
    good=(
        "I hope the new depot opens on time.",
        "Thank you for the hour on Tuesday; I learned a lot about the depot.",
        "I will miss the view from your office, and the tea.",
    ),
    is_last_resort=True,
)
