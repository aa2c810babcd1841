"""The reader: from a Message to a Reading.

One pass over what the sender wrote now. Every kind is weighed by its own constructions
(``kinds/``), a small model hears all of it (``learned/``), one kind is chosen (``verdict``), and
only a message about hiring is asked for its facts: that keeps ordinary mail cheap.
"""

import re
from dataclasses import replace
from functools import cache
from typing import Final

from afterword.core.messages.message import Address, Message
from afterword.core.messages.reports import MailReport, ReportKind
from afterword.core.plugins import modules_in
from afterword.core.reading import kinds, languages
from afterword.core.reading.answering import quoted_below
from afterword.core.reading.asked_before import asks_for_work
from afterword.core.reading.feedback import find_feedback
from afterword.core.reading.heard import Heard
from afterword.core.reading.judge import Index
from afterword.core.reading.learned.model import Learned, model
from afterword.core.reading.machines import unless_a_machine
from afterword.core.reading.open_door import find_open_door
from afterword.core.reading.organisation.organisation import find_organisation
from afterword.core.reading.people.people import find_people
from afterword.core.reading.reading import (
    Kind,
    ReachedStage,
    Reading,
    ReadingContext,
    SenderKind,
)
from afterword.core.reading.reason import find_reason
from afterword.core.reading.recounted import unless_recounted
from afterword.core.reading.role.role import find_role
from afterword.core.reading.sender import sender_kind
from afterword.core.reading.sentences import sentence_of, sentences_of
from afterword.core.reading.setting import find_setting
from afterword.core.reading.signals import Language, MailKind
from afterword.core.reading.somebody_else import unless_of_somebody_else
from afterword.core.reading.something_else import unless_of_something_else
from afterword.core.reading.stage.stage import find_stage
from afterword.core.reading.verdict import BEFORE_ADVICE, by_rules, once_answered, verdict
from afterword.core.reading.vocabulary.fillers import ENGLISH
from afterword.core.spans import Evidence, Span

_BY_MACHINES: Final = frozenset({Kind.JOB_ALERT, Kind.AUTO_REPLY, Kind.BOUNCE})
_NOTHING_KNOWN: Final = ReadingContext()
FOREIGN_SHARE: Final = 6
"""English words for each word that may be of another language, in a mail that is English only
(judgement: names and quoted titles hold a *de* or a *van*)."""


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
    if message.report is not None:
        return _reported(message, message.report)
    context = _with_what_is_quoted(message, context)
    heard = hear(message, context)
    found = by_rules(message, heard.weighed, context)
    if not context.is_answered or found.kind in BEFORE_ADVICE:
        learned = learned_from(message, heard)
        if learned is not None and context.is_answered:
            found = once_answered(heard, found, learned)
        elif learned is not None:
            found = verdict(message, heard, found, learned, context)
    found = unless_a_machine(message, heard, found)
    found = unless_recounted(message, heard, found, context)
    found = unless_of_somebody_else(message, found, context)
    found = unless_of_something_else(message.subject, heard, found, context)
    if found.kind is Kind.OTHER:
        is_certain = found.is_certain and _is_in_known_language(heard.words)
        return Reading(Kind.OTHER, found.confidence, is_certain)
    reading = Reading(
        kind=found.kind,
        confidence=found.confidence,
        is_certain=found.is_certain,
        evidence=tuple(Evidence.at(message.text, s.start, s.end) for s in found.evidence),
    )
    if found.kind in _BY_MACHINES:
        return replace(reading, sender=SenderKind.AUTOMATED)
    return _with_facts(reading, message, context)


def _with_what_is_quoted(message: Message, context: ReadingContext) -> ReadingContext:
    """Add that an answer is awaited, where the mail quoted below a reply shows it."""
    if context.is_awaited or context.is_answered or message.forwarded_from is not None:
        return context
    is_asked = asks_for_work(message.subject, quoted_below(message))
    return replace(context, is_answer_awaited=True) if is_asked else context


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


def hear(message: Message, context: ReadingContext = _NOTHING_KNOWN) -> Heard:
    """Return what a message's sentences, its setting and the constructions say."""
    sentences = sentences_of(message)
    subject = None
    if message.subject:
        subject = sentence_of(message.subject, Span(0, len(message.subject)))
    setting = find_setting(message, sentences, subject, context)
    words = frozenset[str]().union(*(one.words for one in sentences))
    index = _english_index() if _is_only_english(words) else _index()
    settings = (setting,) if context.is_awaited else (setting, setting.where_awaited())
    weighed = index.weigh(message, sentences, subject, *settings)
    return Heard(sentences, words, setting, weighed[0], weighed[-1])


def learned_from(message: Message, heard: Heard) -> Learned | None:
    """Return what the model makes of a message; None where it knows too little of its words."""
    is_english = _is_english(heard.words)
    if not (is_english or _is_in_known_language(heard.words)):
        return None
    return model(is_english=is_english).listen(message, heard)


@cache
def languages_read() -> tuple[Language, ...]:
    """Return every language besides English, in the order of their files."""
    return tuple(module.LANGUAGE for module in modules_in(languages))


@cache
def _english_index() -> Index:
    return Index(mail_kinds())


@cache
def _index() -> Index:
    everything = (
        replace(
            kind,
            signals=(
                *kind.signals,
                *(one for more in languages_read() for one in more.signals.get(kind.kind, ())),
            ),
        )
        for kind in mail_kinds()
    )
    return Index(everything, _english_index())


def _is_in_known_language(words: frozenset[str]) -> bool:
    """Tell whether the words are of a language the kinds can be told in."""
    sets = (ENGLISH, *(one.common for one in languages_read()))
    return max(len(words & common) for common in sets) >= min(3, len(words))


@cache
def _foreign_words() -> tuple[frozenset[str], ...]:
    """Return the frequent words of each other language that are none in English."""
    return tuple(one.common - ENGLISH for one in languages_read())


def _is_only_english(words: frozenset[str]) -> bool:
    """Tell whether no sentence can be of another language: most mail is asked in one only."""
    english = len(words & ENGLISH)
    most = english // FOREIGN_SHARE
    return most >= 1 and all(len(words & one) <= most for one in _foreign_words())


def _is_english(words: frozenset[str]) -> bool:
    """Tell whether the words are English rather than of another language that is read."""
    english = len(words & ENGLISH)
    return english >= min(2, len(words)) and all(
        english >= len(words & one.common) for one in languages_read()
    )


def _is_own(message: Message, context: ReadingContext) -> bool:
    """Tell whether the person wrote it; what they forward to themselves is not theirs."""
    return (
        message.sender is not None
        and message.forwarded_from is None
        and not {message.sender.address.lower(), _untagged(message.sender)}.isdisjoint(
            context.owner_addresses
        )
    )


def _untagged(sender: Address) -> str:
    """Return an address without its tag: mail to ``ana+jobs@`` comes to ``ana@`` (RFC 5233)."""
    local, _, domain = sender.address.lower().rpartition("@")
    return f"{local.partition('+')[0]}@{domain}"


def _reported(message: Message, report: MailReport) -> Reading:
    """Take a mail system at its word: its report says in fields of its own what it is."""
    first = re.search(r"\S.*", message.text)
    return Reading(
        kind=Kind.BOUNCE if report.kind is ReportKind.DELIVERY else Kind.AUTO_REPLY,
        confidence=1.0,
        is_certain=True,
        evidence=(Evidence.at(message.text, *first.span()),) if first else (),
        sender=SenderKind.AUTOMATED,
    )


def _stage(kind: Kind, message: Message, context: ReadingContext) -> ReachedStage:
    """Tell how far it had come; who offers a job met the person elsewhere, unless it is known."""
    stage = find_stage(message, context)
    if kind is Kind.OUTREACH and context.interviewed_on is None:
        return ReachedStage.UNKNOWN if stage is ReachedStage.AFTER_INTERVIEW else stage
    return stage


def _with_facts(reading: Reading, message: Message, context: ReadingContext) -> Reading:
    is_rejection = reading.kind is Kind.REJECTION
    reason = find_reason(message) if is_rejection else None
    return replace(
        reading,
        organisation=find_organisation(message),
        role=find_role(message),
        stage=_stage(reading.kind, message, context),
        sender=sender_kind(message),
        reason=reason[0] if reason else None,
        reason_evidence=reason[1] if reason else None,
        open_door=find_open_door(message) if is_rejection else None,
        feedback=find_feedback(message) if is_rejection or reading.kind is Kind.FEEDBACK else (),
        people=find_people(message, context),
    )
