"""From what the constructions and the model say to one kind, and whether it is certain."""

from collections.abc import Sequence
from dataclasses import dataclass
from math import exp, log
from typing import Final

from afterword.core.messages.message import Message
from afterword.core.reading.answering import answers_an_application, may_answer
from afterword.core.reading.heard import Heard
from afterword.core.reading.judge import Weighed, choose
from afterword.core.reading.learned.model import Learned
from afterword.core.reading.reading import Kind, ReadingContext
from afterword.core.reading.sentences import Sentence
from afterword.core.spans import Span

CERTAIN: Final = 2.5
"""Log-odds from which the constructions alone file a kind without asking (judgement)."""
DOUBTFUL: Final = -2.5
"""Log-odds of a no from which a message that is of no kind is shown for review where an answer is
awaited: a little regret, praise or comfort, and nothing that speaks against it."""
CLEARLY_NOTHING: Final = -0.5
"""Log-odds below which every kind must lie for ``other`` to be certain."""

# What the two readers add to each other, in log-odds. Chosen together, on the external mails and on
# hands left out of the training: what helped one at the cost of the others was not taken.
SAID: Final = 0.25
"""What a kind gains that the constructions name."""
SAID_CLEARLY: Final = 0.5
"""What it gains besides for each of their own log-odds."""
CLEAREST: Final = 8.0
"""Their log-odds beyond which it gains no more."""
NOTHING_SAID: Final = 0.75
"""What ``other`` gains where the constructions are certain that they say nothing."""
HARDLY_SAID: Final = 0.25
"""The same where they are not."""
GRAVE: Final = 1.6
"""What a no must outdo the other kinds by: to be told of one in vain is the worst mistake."""
ANSWERED: Final = 0.5
"""The same where an answer is awaited, or the message shows that it answers an application."""
SAID_OUTRIGHT: Final = 0.75
"""The same where the constructions alone are certain of it."""
AWAITED: Final = 1.5
"""What an awaited answer adds to a no (judgement)."""
NOT_OF_WORK: Final = 0.5
"""What a kind of hiring mail loses where the message speaks of no hiring besides."""
OUT_OF_NOWHERE: Final = 1.75
"""The same where no construction names the kind either, and nothing shows an application: *can you
come at two instead?* is mostly family. Far more notes are written to friends than to candidates
(judgement; the dearer it is, the more short notes of a stranger's hiring are left out)."""
UNNAMED: Final = 0.25
"""What a kind other than a no loses that no construction names, where nothing shows that the
message answers an application: most mail is no hiring mail at all. Advice loses nothing: people
give it in words no list has, and nothing else is worded so."""
OF_A_LIST: Final = 2.0
"""What every kind but those that machines send loses in the mail of a mailing list (RFC 2919),
which is written to nobody in particular (judgement)."""
NO_WORK_NAMED: Final = 0.75
"""What a no that no construction is certain of loses there: many a person names no work."""
ABOUT_WORK: Final = 0.5
"""Points of the setting from which a message does."""
LIKELY: Final = 0.5
"""Probability below which the likeliest kind is too faint to be named: the message is of none."""
LIKELY_OF_MACHINES: Final = 0.6
"""The same for what machines send, which needs no word of hiring beside it."""
PERHAPS: Final = 0.2
"""Probability of a no from which an answer to an application is shown for review, where no
construction names another kind and none is likelier than not. With the two below, of 5,310 noes by
hands left out 167 more are found than with 0.3 and such answers alone, and 133 more mails are asked
about in vain: near twins of a no, most of them."""
PERHAPS_AN_ANSWER: Final = 0.25
"""The same where the subject only leaves it open that it is one (``may_answer``)."""
PERHAPS_BESIDES: Final = 0.4
"""The same where the message holds not one word of work besides: most replies are to friends."""
A_WORD_OF_WORK: Final = 0.25
"""Points of the setting that one word of it gives."""
SURE_TOGETHER: Final = 0.92
"""Probability from which a kind is filed unasked where the constructions alone are certain of it;
where they are not, ``Familiarity.sure``."""
SURE_OUT_OF_NOWHERE: Final = 0.99
"""The same for a kind that comes out of nowhere, and for a no where not one word is of hiring and
no application is answered: many a friend chose another. With 0.98, of hands left out 437 mails out
of nowhere were filed rightly and one wrongly, with 0.93 it was 680 and five. A mailbox holds far
more notes among friends, and one of 300 of them was filed with 0.98."""
ADVICE_AFTER_ALL: Final = 0.9
"""Probability of advice from which what comes after the answer is taken for it (judgement: a thread
that was answered rarely begins anew, and then in other words)."""
UNMISTAKABLE: Final = 5.5
"""Log-odds of the constructions from which a kind is filed unasked unless the model hears nothing
of it."""
HEARD_AT_ALL: Final = 0.05
"""Probability below which it hears nothing of it."""
LEAST: Final = 1e-6
"""Probability below which the model is not believed to be that sure."""
MOST_EVIDENCE: Final = 2
"""Sentences of the model's own that are shown."""
FEWEST_WORDS: Final = 4
"""Words of a sentence that can be evidence by itself."""
_ANY_SETTING: Final = frozenset({Kind.AUTO_REPLY, Kind.BOUNCE, Kind.JOB_ALERT})
"""Kinds that need not speak of an application of one's own."""
_MEANS_SOMEBODY: Final = frozenset(Kind) - _ANY_SETTING - {Kind.OTHER}
"""Kinds that are written to one person."""
_GOES_ON: Final = frozenset({Kind.OFFER, Kind.INTERVIEW, Kind.ASSESSMENT})
"""Kinds that leave a no in doubt where they are said more clearly in the same message."""
BEFORE_ADVICE: Final = _GOES_ON | {Kind.OTHER}
"""Kinds the constructions may take advice for that comes once a thread was answered."""


@dataclass(frozen=True, slots=True)
class Verdict:
    """What a message is, how surely, and which sentences say so."""

    kind: Kind
    confidence: float
    is_certain: bool
    evidence: tuple[Span, ...] = ()


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
    shares = together(message, heard, alone, learned, context)
    kind = max(shares, key=shares.__getitem__)
    is_open = kind is Kind.OTHER or (alone.kind is Kind.OTHER and shares[kind] < LIKELY)
    if is_open and shares[Kind.REJECTION] >= _worth_asking(message, heard, context):
        kind = Kind.REJECTION
    share, is_agreed = shares[kind], kind is alone.kind and alone.is_certain
    enough = LIKELY_OF_MACHINES if kind in _ANY_SETTING else LIKELY
    if share < enough and not is_agreed and kind is not Kind.REJECTION:
        return Verdict(Kind.OTHER, shares[Kind.OTHER], is_certain=False)
    if kind is Kind.OTHER:
        is_sure = kind is not alone.kind and share >= learned.source.familiarity.sure
        return Verdict(kind, share, is_agreed or is_sure)
    is_certain = share >= (SURE_TOGETHER if is_agreed else _enough(kind, learned, context))
    is_backed = heard.setting.points >= ABOUT_WORK or _is_answer(message, context)
    is_bare_no = kind is Kind.REJECTION and not is_backed
    if is_bare_no or (not is_backed and _is_the_models_alone(kind, alone)):
        is_certain = share >= SURE_OUT_OF_NOWHERE
    if is_agreed and not is_bare_no and _odds_of(kind, heard.weighed) >= UNMISTAKABLE:
        is_certain = is_certain or learned.probability.get(kind, 0.0) >= HEARD_AT_ALL
    if is_agreed and kind is not Kind.REJECTION:
        # Nothing else is worded as advice is: on hands left out, 28 of 28. And in a thread that is
        # known, clear words are enough.
        is_certain = is_certain or kind is Kind.FEEDBACK or context.is_awaited
    if kind is Kind.REJECTION and message.forwarded_from is not None:
        is_certain = False  # it may be somebody else's news
    evidence = alone.evidence if kind is alone.kind else ()
    return Verdict(kind, share, is_certain, evidence or _leading(learned, kind, heard.sentences))


def once_answered(heard: Heard, alone: Verdict, learned: Learned) -> Verdict:
    """Return what a message is that comes after the answer: advice may sound like a task.

    *Take one data set, clean it yourself and answer one question* is said of the next application,
    and much advice in no construction at all; where the model is sure of it, and only there, its
    word goes before theirs.
    """
    share = learned.probability.get(Kind.FEEDBACK, 0.0)
    if share < ADVICE_AFTER_ALL:
        return alone
    evidence = _leading(learned, Kind.FEEDBACK, heard.sentences)
    return Verdict(Kind.FEEDBACK, share, share >= SURE_OUT_OF_NOWHERE, evidence)


def _worth_asking(message: Message, heard: Heard, context: ReadingContext) -> float:
    """Return the probability of a no from which a message of no clear kind is asked about."""
    if _is_answer(message, context):
        return PERHAPS
    if not may_answer(message):
        return LIKELY
    return PERHAPS_AN_ANSWER if heard.setting.points >= A_WORD_OF_WORK else PERHAPS_BESIDES


def _is_the_models_alone(kind: Kind, alone: Verdict) -> bool:
    """Tell whether no construction names a kind that is no no and needs hiring around it."""
    return kind not in _ANY_SETTING and kind not in {Kind.REJECTION, Kind.OTHER, alone.kind}


def _enough(kind: Kind, learned: Learned, context: ReadingContext) -> float:
    """Return the probability from which a kind is filed that the constructions do not name.

    Of an awaited no what ``AWAITED`` added must come on top: that somebody waits does not make
    plainer what was said.
    """
    sure = learned.source.familiarity.sure
    if not (kind is Kind.REJECTION and context.is_awaited):
        return sure
    return 1.0 / (1.0 + (1.0 / sure - 1.0) * exp(-AWAITED))


def together(
    message: Message, heard: Heard, alone: Verdict, learned: Learned, context: ReadingContext
) -> dict[Kind, float]:
    """Return the probability of each kind, once both readers have spoken; they add up to 1.

    The model's word counts for less the fewer of the words it has met.
    """
    is_else = alone.is_certain and alone.kind not in {Kind.REJECTION, Kind.OTHER}
    # What is clearly something else answers another question than the one that is open.
    is_awaited = context.is_awaited and not is_else
    is_shown = _is_answer(message, context)
    is_answer = is_shown and not is_else
    # Of a kind that is newer than itself the model says neither that it is one nor that it is none.
    heard_of = dict(learned.probability)
    heard_of.setdefault(alone.kind, 1.0 / len(heard_of))
    odds = {kind: log(max(share, LEAST)) for kind, share in heard_of.items()}
    is_said = alone.is_certain and alone.kind is Kind.REJECTION
    is_of_work = heard.setting.points >= ABOUT_WORK
    is_of_list = "list-id" in message.headers
    for kind in odds:
        odds[kind] -= OF_A_LIST if is_of_list and kind in _MEANS_SOMEBODY else 0.0
        if kind is Kind.REJECTION:
            odds[kind] -= learned.strangeness
            odds[kind] -= SAID_OUTRIGHT if is_said else ANSWERED if is_answer else GRAVE
            odds[kind] -= 0.0 if is_said or is_of_work else NO_WORK_NAMED
            odds[kind] += AWAITED if is_awaited else 0.0
            odds[kind] -= learned.source.familiarity.doubt
        elif kind is not Kind.OTHER:
            odds[kind] -= learned.strangeness
            is_known = kind is alone.kind or is_shown
            if not (kind in _ANY_SETTING or is_of_work):
                odds[kind] -= NOT_OF_WORK if is_known else OUT_OF_NOWHERE
            odds[kind] -= 0.0 if is_known or kind is Kind.FEEDBACK else UNNAMED
    odds[alone.kind] += _gained(alone, heard.weighed)
    highest = max(odds.values())
    parts = {kind: exp(one - highest) for kind, one in odds.items()}
    whole = sum(parts.values())
    return {kind: part / whole for kind, part in parts.items()}


def _is_answer(message: Message, context: ReadingContext) -> bool:
    """Tell whether it is known, or the message shows, that it answers an application."""
    return context.is_awaited or answers_an_application(message)


def _gained(alone: Verdict, weighed: Sequence[Weighed]) -> float:
    """Return what the constructions' word adds to the kind they name; a faint no gains nothing."""
    if alone.kind is Kind.OTHER:
        return NOTHING_SAID if alone.is_certain else HARDLY_SAID
    odds = _odds_of(alone.kind, weighed)
    return SAID + SAID_CLEARLY * min(CLEAREST, odds) if odds > 0.0 else 0.0


def _odds_of(kind: Kind, weighed: Sequence[Weighed]) -> float:
    return next((one.odds for one in weighed if one.kind is kind), 0.0)


def _leading(learned: Learned, kind: Kind, sentences: Sequence[Sentence]) -> tuple[Span, ...]:
    """Return the sentences that lean most towards a kind, in the order of the text."""
    if kind not in learned.probability:
        return ()
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
        likeliest = max(weighed, key=_odds)
        surely = 1.0 - likeliest.probability
        is_clear = likeliest.odds < CLEARLY_NOTHING and bool(message.authored)
        return Verdict(Kind.OTHER, surely, is_clear)
    return Verdict(
        chosen.kind, chosen.probability, _is_certain(chosen, weighed, message), chosen.evidence
    )


def _odds(one: Weighed) -> float:
    return one.odds


def _doubtful(weighed: Sequence[Weighed], context: ReadingContext) -> Weighed | None:
    """Return a faint no where an answer is awaited and the message is nothing else."""
    if not context.is_awaited:
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
