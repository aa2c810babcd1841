"""A no that somebody only recounts is none of theirs: a friend's, or the reader's own.

Between quotation marks, or in the words of somebody who was turned down: *thank you for letting me
know that you chose another candidate*. Own letters come from addresses nobody knows of, too.
"""

from collections.abc import Iterator, Sequence
from typing import Final

from afterword.core.messages.message import Message
from afterword.core.patterns import later
from afterword.core.reading.answering import is_reply
from afterword.core.reading.heard import Heard
from afterword.core.reading.reading import Kind, ReadingContext
from afterword.core.reading.verdict import Verdict
from afterword.core.reading.vocabulary.turned_down import TURNED_DOWN
from afterword.core.spans import Span

_QUOTED: Final = later(
    r"(?:(?<=[\s(:])|^)(?:[“„\"]([^“”„\"]{20,3000})[”“\"]|«([^«»]{20,3000})»|"
    r"['‘]((?:[^'‘’\n]|['’](?=[a-z])){20,300})['’])(?=[\s.,;:!?)]|$)"
)
"""Words of somebody else; a title of an opening is shorter."""
_RECOUNTING: Final = later(r"[^\W\d_]{2,}")
_FEWEST: Final = 3
"""Words of the sender's own beside what is quoted."""
_LIKELY: Final = 0.8
"""How sure it is that nothing else was meant (judgement)."""


def unless_recounted(
    message: Message, heard: Heard, found: Verdict, context: ReadingContext
) -> Verdict:
    """Return what a message is, once a rejection is looked at whether somebody only recounts it.

    Args:
        message: As parsed.
        heard: What it says.
        found: What it was taken for.
        context: What is known of the thread; where an answer is awaited, what is quoted may be it.
    """
    if found.kind is not Kind.REJECTION or not found.evidence:
        return found
    told = {(one.start, one.end) for one in heard.sentences if TURNED_DOWN.search(one.plain)}
    no = next(one for one in heard.weighed if one.kind is Kind.REJECTION)
    decided = no.evidence if no.is_decided and no.odds > 0.0 else ()
    if told and all((one.start, one.end) in told for one in decided):
        return Verdict(Kind.OTHER, _LIKELY, is_certain=False)
    if context.is_awaited:
        return found
    if not _is_told_by_another(message, found.evidence, no.evidence):
        return found
    own = "".join(message.text[one.start : one.end] for one in message.authored)
    beside = len(_RECOUNTING.findall(_QUOTED.sub(" ", own)))
    return Verdict(Kind.OTHER, _LIKELY, is_certain=False) if beside >= _FEWEST else found


def _is_told_by_another(
    message: Message, shown: Sequence[Span], constructed: Sequence[Span]
) -> bool:
    """Tell whether what speaks for a no stands between quotation marks.

    All of it must, and of what answers nobody (a column, a newsletter) only some: there the model
    hears what is said about the quotation as well.
    """
    quoted = list(_quoted(message.text))
    inside = [any(_is_within(one, words) for words in quoted) for one in shown]
    if is_reply(message.subject) or not all(
        any(_is_within(one, words) for words in quoted) for one in constructed
    ):
        return all(inside)
    return any(inside)


def _quoted(text: str) -> Iterator[Span]:
    for found in _QUOTED.finditer(text):
        yield Span(*found.span())


def _is_within(one: Span, quoted: Span) -> bool:
    """Tell whether most of a sentence is quoted; what announces the quotation may be part of it."""
    shared = min(one.end, quoted.end) - max(one.start, quoted.start)
    return shared * 2 > one.end - one.start
