"""From what the constructions and the model say to one kind, and whether it is certain."""

from collections.abc import Sequence
from dataclasses import dataclass
from math import exp
from typing import Final

from afterword.core.messages.message import Message
from afterword.core.reading.answering import answers_an_application
from afterword.core.reading.judge import Weighed, choose
from afterword.core.reading.learned.model import Learned
from afterword.core.reading.reading import Kind, ReadingContext
from afterword.core.reading.sentences import Sentence
from afterword.core.reading.setting import Setting
from afterword.core.spans import Span

# The probabilities below were chosen on five hands left out of the training at a time, and on the
# external mails: as few of the ordinary ones as the constructions alone take for a no.
CERTAIN: Final = 2.5
"""Log-odds from which the constructions alone file a kind without asking (judgement)."""
DOUBTFUL: Final = -2.5
"""Log-odds of a no from which a message that is of no kind is shown for review where an answer is
awaited: a little regret, praise or comfort, and nothing that speaks against it."""
CLEARLY_NOTHING: Final = -0.5
"""Log-odds below which every kind must lie for ``other`` to be certain."""
SURE: Final = 0.97
"""Probability of a no from which the model alone files it unasked."""
VETO: Final = 0.05
"""Probability of a no below which a certain construction is asked about all the same."""
AGREED: Final = 0.8
"""The same where an answer is awaited, and so much more reads as one."""
ASKED: Final = 0.8
"""Probability of a no from which a message is shown for review."""
ANSWERED: Final = 0.45
"""The same where an answer is awaited, or the message shows that it answers an application."""
HEARD: Final = 0.4
"""Probability from which the model's word counts for another kind where no construction speaks.
This, the next and the doubt below were chosen on four hands left out and the external mails: macro
F1 0.57 to 0.69 on two hands that wrote all kinds, 0.90 as before on the external mails."""
HEARD_OF_MACHINES: Final = 0.5
"""The same for what machines send, which needs no word of hiring beside it."""
OUTWEIGHED: Final = 0.6
"""The same where a construction says another kind, and is not certain."""
SETTLED: Final = 0.9
"""Probability from which such a kind is filed unasked."""
AWAITED: Final = 1.5
"""Log-odds that an awaited answer adds to a no (judgement)."""
FAMILIAR: Final = 0.85
"""The share of words the model knows in letters of the kind it was trained on."""
STRANGE: Final = 12.0
"""Log-odds that a no loses for each whole of unknown words; of ten points, a little over one."""
FAMILIAR_KIND: Final = 0.75
"""The same as `FAMILIAR`, for the other kinds: what is lost by a wrong one is less."""
STRANGE_KIND: Final = 8.0
ABOUT_HIRING: Final = 0.5
"""Points of the setting that the model's word on a kind of hiring mail needs beside it: of eight
misreadings on the external mails five had none, of 36 right ones of two new hands six."""
STRANGER: Final = 0.5
"""The share of known words below which the model is not asked: it could only lose."""
MOST_EVIDENCE: Final = 2
"""Sentences of the model's own that are shown."""
FEWEST_WORDS: Final = 4
"""Words of a sentence that can be evidence by itself."""
PERHAPS_NO: Final = 0.12
"""Probability of a no from which the model calls a message nothing else (judgement: to take a no
for an invitation would be the worse mistake)."""
_ANY_SETTING: Final = frozenset({Kind.AUTO_REPLY, Kind.BOUNCE, Kind.JOB_ALERT})
"""Kinds that need not speak of an application of one's own."""
_GOES_ON: Final = frozenset({Kind.OFFER, Kind.INTERVIEW, Kind.ASSESSMENT})
"""Kinds that leave a no in doubt where they are said more clearly in the same message."""


@dataclass(frozen=True, slots=True)
class Heard:
    """Everything a message says, before it is decided what it is."""

    sentences: tuple[Sentence, ...]
    setting: Setting
    weighed: tuple[Weighed, ...]


@dataclass(frozen=True, slots=True)
class Verdict:
    """What a message is, how surely, and which sentences say so."""

    kind: Kind
    confidence: float
    is_certain: bool
    evidence: tuple[Span, ...] = ()


def may_be_asked(alone: Verdict) -> bool:
    """Tell whether the model can change what the constructions say: not where another kind is sure.

    So ordinary invitations and receipts are not read twice.
    """
    return alone.kind in {Kind.REJECTION, Kind.OTHER} or not alone.is_certain


def verdict(
    message: Message, heard: Heard, alone: Verdict, learned: Learned, context: ReadingContext
) -> Verdict:
    """Return what a message is, by both readers.

    Args:
        message: As parsed.
        heard: What it says.
        alone: What the constructions make of that.
        learned: What the model makes of it.
        context: What is known of the thread.
    """
    is_awaited = context.is_answer_awaited or context.interviewed_on is not None
    no = _no_probability(learned, is_awaited=is_awaited)
    is_answer = is_awaited or answers_an_application(message)
    asked = _no_probability(learned, is_awaited=is_answer)
    if alone.kind is Kind.REJECTION:
        is_backed = no >= (AGREED if is_awaited else VETO)
        is_certain = alone.is_certain and is_backed
        return Verdict(alone.kind, max(no, alone.confidence), is_certain, alone.evidence)
    if asked >= (ANSWERED if is_answer else ASKED):
        evidence = _leading(learned, Kind.REJECTION, heard.sentences)
        is_sure = no >= SURE and message.forwarded_from is None
        return Verdict(Kind.REJECTION, asked, is_sure, evidence)
    return _other_kind(learned, heard, alone)


def _other_kind(learned: Learned, heard: Heard, alone: Verdict) -> Verdict:
    """Return what the model takes a message for that the constructions know no kind of."""
    likely = {one: share for one, share in learned.probability.items() if one is not Kind.REJECTION}
    kind = max(likely, key=likely.__getitem__)
    if kind in {Kind.OTHER, alone.kind} or (alone.is_certain and alone.kind is not Kind.OTHER):
        return alone
    if kind not in _ANY_SETTING and heard.setting.points < ABOUT_HIRING:
        return alone
    if learned.probability[Kind.REJECTION] >= PERHAPS_NO:
        return alone
    share = _doubted(likely[kind], STRANGE_KIND * max(0.0, FAMILIAR_KIND - learned.known))
    enough = HEARD_OF_MACHINES if kind in _ANY_SETTING else HEARD
    if share < (enough if alone.kind is Kind.OTHER else OUTWEIGHED):
        return alone
    evidence = _leading(learned, kind, heard.sentences)
    return Verdict(kind, share, share >= SETTLED, evidence)


def _no_probability(learned: Learned, *, is_awaited: bool) -> float:
    """Return how likely a no is; where an answer is awaited, one is the likelier."""
    doubt = STRANGE * max(0.0, FAMILIAR - learned.known)
    return _doubted(learned.probability[Kind.REJECTION], doubt - (AWAITED if is_awaited else 0.0))


def _doubted(share: float, doubt: float) -> float:
    """Return a probability once its log-odds are lessened."""
    kept = min(max(share, 1e-9), 1.0 - 1e-9)
    odds = kept / (1.0 - kept) * exp(-doubt)
    return odds / (1.0 + odds)


def _leading(learned: Learned, kind: Kind, sentences: Sequence[Sentence]) -> tuple[Span, ...]:
    """Return the sentences that lean most towards a kind, in the order of the text."""
    leaning = learned.leaning(kind)
    ranked = sorted(range(len(leaning)), key=lambda at: (-leaning[at], at))
    # "Hello Ana," may lean, and says nothing.
    telling = [at for at in ranked if len(sentences[at].words) >= FEWEST_WORDS] or ranked
    best = [at for at in telling[:MOST_EVIDENCE] if leaning[at] > 0.0] or telling[:1]
    return tuple(Span(sentences[at].start, sentences[at].end) for at in sorted(best))


def by_rules(message: Message, weighed: Sequence[Weighed], context: ReadingContext) -> Verdict:
    """Return what the constructions alone say."""
    chosen = choose(weighed) or _doubtful(weighed, context)
    if chosen is None:
        likeliest = max(one.odds for one in weighed)
        surely = 1.0 - max(one.probability for one in weighed)
        is_clear = likeliest < CLEARLY_NOTHING and bool(message.authored)
        return Verdict(Kind.OTHER, surely, is_clear)
    return Verdict(
        chosen.kind, chosen.probability, _is_certain(chosen, weighed, message), chosen.evidence
    )


def _doubtful(weighed: Sequence[Weighed], context: ReadingContext) -> Weighed | None:
    """Return a faint no where an answer is awaited and the message is nothing else."""
    if not (context.is_answer_awaited or context.interviewed_on):
        return None
    faint = (one for one in weighed if one.kind is Kind.REJECTION)
    return next((one for one in faint if one.odds > DOUBTFUL and one.evidence), None)


def _is_certain(chosen: Weighed, weighed: Sequence[Weighed], message: Message) -> bool:
    """Tell whether a kind is filed unasked: clear words, and no other kind half as clear."""
    if chosen.odds < CERTAIN or not chosen.is_decided:
        return False
    if message.forwarded_from is not None and chosen.kind is Kind.REJECTION:
        return False  # it may be somebody else's news
    if chosen.kind is Kind.REJECTION:
        return all(one.odds <= chosen.odds for one in weighed if one.kind in _GOES_ON)
    return all(one.odds <= 0.0 for one in weighed if one.kind is Kind.REJECTION)
