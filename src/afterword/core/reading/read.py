"""The reader: from a Message to a Reading.

One pass over what the sender wrote now. Every kind is weighed by its own constructions
(``kinds/``), one is chosen, and only a message about hiring is asked for its facts: that keeps
ordinary mail cheap.
"""

from collections.abc import Sequence
from dataclasses import replace
from functools import cache
from typing import Final

from afterword.core.messages.message import Message
from afterword.core.plugins import modules_in
from afterword.core.reading import kinds, languages
from afterword.core.reading.feedback import find_feedback
from afterword.core.reading.judge import Index, Weighed, choose
from afterword.core.reading.open_door import find_open_door
from afterword.core.reading.organisation import find_organisation
from afterword.core.reading.people import find_people
from afterword.core.reading.reading import Kind, Reading, ReadingContext, SenderKind
from afterword.core.reading.reason import find_reason
from afterword.core.reading.role import find_role
from afterword.core.reading.sender import sender_kind
from afterword.core.reading.sentences import Sentence, sentence_of, sentences_of
from afterword.core.reading.setting import find_setting
from afterword.core.reading.signals import Language, MailKind
from afterword.core.reading.stage import find_stage
from afterword.core.reading.vocabulary.fillers import ENGLISH
from afterword.core.spans import Evidence, Span

CERTAIN: Final = 2.5
"""Log-odds from which a kind is filed without asking (judgement, see afterword-eval)."""
DOUBTFUL: Final = -2.5
"""Log-odds of a no from which a message that is of no kind is shown for review where an answer is
awaited: a little regret, praise or comfort, and nothing that speaks against it."""
CLEARLY_NOTHING: Final = -0.5
"""Log-odds below which every kind must lie for ``other`` to be certain."""

_GOES_ON: Final = frozenset({Kind.OFFER, Kind.INTERVIEW, Kind.ASSESSMENT})
"""Kinds that leave a no in doubt where they are said more clearly in the same message."""
_BY_MACHINES: Final = frozenset({Kind.JOB_ALERT, Kind.AUTO_REPLY, Kind.BOUNCE})
_NOTHING_KNOWN: Final = ReadingContext()


@cache
def mail_kinds() -> tuple[MailKind, ...]:
    """Return every kind there is, in the order of their files."""
    return tuple(module.KIND for module in modules_in(kinds))


def read(message: Message, context: ReadingContext = _NOTHING_KNOWN) -> Reading:
    """Judge what a message is and says. Never raises; the same input gives the same Reading.

    Args:
        message: As ``parse`` returns it. Only what the sender wrote now is read: no quoted mail,
            no signature, no footer.
        context: What is known of the thread, the person and the employer; may be empty.

    Returns:
        The kind, how sure it is (a probability), the sentences it rests on, and, where the
        message is about hiring, what else it says. ``other`` has no evidence and no facts.
    """
    if _is_own(message, context):
        return Reading(Kind.OTHER, 1.0, is_certain=True)
    sentences = sentences_of(message)
    weighed = _weighed(message, context, sentences)
    chosen = choose(weighed) or _doubtful(weighed, context)
    if chosen is None:
        likeliest = max(one.odds for one in weighed)
        surely = 1.0 - max(one.probability for one in weighed)
        is_clear = likeliest < CLEARLY_NOTHING and bool(message.authored)
        return Reading(Kind.OTHER, surely, is_certain=is_clear and _is_in_known_language(sentences))
    reading = Reading(
        kind=chosen.kind,
        confidence=chosen.probability,
        is_certain=_is_certain(chosen, weighed, message),
        evidence=tuple(Evidence.at(message.text, s.start, s.end) for s in chosen.evidence),
    )
    if chosen.kind in _BY_MACHINES:
        return replace(reading, sender=SenderKind.AUTOMATED)
    return _with_facts(reading, message, context)


def read_as(kind: Kind, message: Message, context: ReadingContext = _NOTHING_KNOWN) -> Reading:
    """Read what a message says, once it is known what it is.

    Returns:
        A certain reading of this kind, without evidence for the kind itself.
    """
    reading = Reading(kind, 1.0, is_certain=True)
    if kind is Kind.OTHER:
        return reading
    if kind in _BY_MACHINES:
        return replace(reading, sender=SenderKind.AUTOMATED)
    return _with_facts(reading, message, context)


def weigh(message: Message, context: ReadingContext = _NOTHING_KNOWN) -> tuple[Weighed, ...]:
    """Return how surely a message is of each kind; ``read`` chooses among them."""
    return _weighed(message, context, sentences_of(message))


def _weighed(
    message: Message, context: ReadingContext, sentences: Sequence[Sentence]
) -> tuple[Weighed, ...]:
    subject = None
    if message.subject:
        subject = sentence_of(message.subject, Span(0, len(message.subject)))
    setting = find_setting(message, sentences, subject, context)
    return _index().weigh(message, sentences, subject, setting)


@cache
def languages_read() -> tuple[Language, ...]:
    """Return every language besides English, in the order of their files."""
    return tuple(module.LANGUAGE for module in modules_in(languages))


@cache
def _index() -> Index:
    return Index(
        replace(
            kind,
            signals=(
                *kind.signals,
                *(one for more in languages_read() for one in more.signals.get(kind.kind, ())),
            ),
        )
        for kind in mail_kinds()
    )


def _is_in_known_language(sentences: Sequence[Sentence]) -> bool:
    """Tell whether the words are of a language the kinds can be told in."""
    words = {word for sentence in sentences for word in sentence.words}
    sets = (ENGLISH, *(one.common for one in languages_read()))
    return max(len(words & common) for common in sets) >= min(3, len(words))


def _doubtful(weighed: Sequence[Weighed], context: ReadingContext) -> Weighed | None:
    """Return a faint no where an answer is awaited and the message is nothing else."""
    if not (context.is_answer_awaited or context.interviewed_on):
        return None
    faint = (one for one in weighed if one.kind is Kind.REJECTION)
    return next((one for one in faint if one.odds > DOUBTFUL and one.evidence), None)


def _is_own(message: Message, context: ReadingContext) -> bool:
    """Tell whether the person wrote it; what they forward to themselves is not theirs."""
    return (
        message.sender is not None
        and message.forwarded_from is None
        and message.sender.address.lower() in context.owner_addresses
    )


def _is_certain(chosen: Weighed, weighed: tuple[Weighed, ...], message: Message) -> bool:
    """Tell whether a kind is filed unasked: clear words, and no other kind half as clear."""
    if chosen.odds < CERTAIN or not chosen.is_decided:
        return False
    if message.forwarded_from is not None and chosen.kind is Kind.REJECTION:
        return False  # it may be somebody else's news
    if chosen.kind is Kind.REJECTION:
        return all(one.odds <= chosen.odds for one in weighed if one.kind in _GOES_ON)
    return all(one.odds <= 0.0 for one in weighed if one.kind is Kind.REJECTION)


def _with_facts(reading: Reading, message: Message, context: ReadingContext) -> Reading:
    is_rejection = reading.kind is Kind.REJECTION
    reason = find_reason(message) if is_rejection else None
    return replace(
        reading,
        organisation=find_organisation(message),
        role=find_role(message),
        stage=find_stage(message, context),
        sender=sender_kind(message),
        reason=reason[0] if reason else None,
        reason_evidence=reason[1] if reason else None,
        open_door=find_open_door(message) if is_rejection else None,
        feedback=find_feedback(message) if is_rejection or reading.kind is Kind.FEEDBACK else (),
        people=find_people(message, context),
    )
