"""What a machine wrote for somebody is no no, whatever it sounds like.

*Unfortunately your message was not accepted*, *the position has been taken over by Pia*, *we will
not take this further until Monday*: answering machines and mail servers speak as those do who turn
somebody down. So what says of itself that a machine wrote it, in its header, its subject or its
words, is an automatic reply or a letter that came back, unless a no to an application stands in it
in words of its own: employers' systems send those, too.
"""

import re
from collections.abc import Sequence
from dataclasses import dataclass
from typing import Final

from afterword.core.messages.message import Message
from afterword.core.patterns import later
from afterword.core.reading.heard import Heard
from afterword.core.reading.reading import Kind
from afterword.core.reading.sentences import Sentence
from afterword.core.reading.verdict import Verdict
from afterword.core.reading.vocabulary import machines as words
from afterword.core.spans import Span

_SERVER = later(r"^(?:mailer-daemon|postmaster|mail-daemon|mailerdaemon)$", re.IGNORECASE)
_SERVER_NAME = later(
    r"^(?:e-?mail|mail|message) (?:delivery|transport|transfer)\b|"
    r"^(?:postmaster|mailer[- ]daemon)\b",
    re.IGNORECASE,
)
_ENOUGH: Final = 2
"""Cues of different kinds that make an answering machine (judgement)."""
_FEW: Final = 14
"""Sentences beyond which a message is no machine's that nothing else marks as one."""
_SHORT: Final = 5
"""Sentences up to which an inbox that nobody reads is all that is said."""
_OPENING: Final = 4
"""Sentences within which somebody says that they are away, who says nothing else."""
_LIKELY: Final = 0.9
"""How sure a reading is that rests on a mark or on words (judgement)."""
_HALF: Final = 0.5
"""How sure a no in a machine's mail is at least: it is asked about."""
_ONLY_SOUNDS: Final = frozenset({
    Kind.ACKNOWLEDGEMENT, Kind.ASSESSMENT, Kind.FEEDBACK, Kind.INTERVIEW, Kind.NO_FEEDBACK,
    Kind.OFFER, Kind.OUTREACH,
})  # fmt: skip
"""Kinds that words of an answering machine are taken for, where it is marked as one and away."""
_CUES: Final = (words.AWAY, words.UNTIL, words.UNABLE, words.INSTEAD, words.WRITTEN)


@dataclass(frozen=True, slots=True)
class _Machine:
    kind: Kind
    is_marked: bool = False
    """True where its header or its subject says so."""
    is_certain: bool = False
    """True where its header does."""
    is_away: bool = False
    evidence: tuple[Span, ...] = ()


def unless_a_machine(message: Message, heard: Heard, found: Verdict) -> Verdict:
    """Return what a message is, once it is looked at whether a machine wrote it.

    Args:
        message: As parsed.
        heard: What it says.
        found: What both readers made of that.
    """
    if found.kind in {Kind.AUTO_REPLY, Kind.BOUNCE}:
        return _said_no(heard, found)
    if found.kind is Kind.ACKNOWLEDGEMENT and _filled(heard):
        return _said_no(heard, found)
    machine = _marked(message, heard.sentences)
    if found.kind is Kind.REJECTION:
        machine = machine or _by_words(heard.sentences)
        is_strict = machine is not None and (machine.is_marked or machine.kind is Kind.BOUNCE)
        if machine is None or _real(heard, is_strict=is_strict):
            return found
    elif machine is None or not (
        found.kind is Kind.OTHER or (found.kind in _ONLY_SOUNDS and machine.is_away)
    ):
        return found
    return _said_no(heard, Verdict(machine.kind, _LIKELY, machine.is_certain, machine.evidence))


def _said_no(heard: Heard, found: Verdict) -> Verdict:
    """Keep a no that stands in an automatic reply, to be asked about."""
    no = next(one for one in heard.weighed if one.kind is Kind.REJECTION)
    real = (_real(heard, is_strict=True) if no.odds > 0.0 else ()) or _filled(heard)
    return Verdict(Kind.REJECTION, max(no.probability, _HALF), False, real) if real else found


def _filled(heard: Heard) -> tuple[Span, ...]:
    plain = _plain(heard.sentences)
    return tuple(span for span, said in plain if words.FILLED.search(said))[:1]


def _real(heard: Heard, *, is_strict: bool) -> tuple[Span, ...]:
    """Return the sentences that say no to an application, and not of a letter or of a while."""
    no = next(one for one in heard.weighed if one.kind is Kind.REJECTION)
    if not no.is_decided:
        return ()
    spoken = {(one.start, one.end): one.plain for one in heard.sentences}
    return tuple(
        span
        for span in no.evidence
        if _is_real(spoken.get((span.start, span.end), ""), is_strict=is_strict)
    )


def _is_real(sentence: str, *, is_strict: bool) -> bool:
    if words.FOR_A_WHILE.search(sentence):
        return False
    if words.YOURS.search(sentence):
        return True
    if any(one.search(sentence) for one in (words.EXPLAINED, words.SURE, words.ANSWERED)):
        return False
    return not is_strict or bool(words.APPLIED.search(sentence))


def _marked(message: Message, sentences: Sequence[Sentence]) -> _Machine | None:
    """Return the machine that a header or a subject names."""
    by_header = _by_header(message)
    kind = by_header or _by_subject(message)
    if kind is None:
        return None
    plain = _plain(sentences)
    away = tuple(span for span, said in plain if words.AWAY.search(said))[:1]
    evidence = away or tuple(span for span, _ in plain[:1])
    return _Machine(kind, True, by_header is not None, bool(away), evidence)


def _by_words(sentences: Sequence[Sentence]) -> _Machine | None:
    """Return the machine that a short message shows to be one by what it says."""
    if len(sentences) > _FEW:
        return None
    plain = _plain(sentences)
    lost = [span for span, said in plain if words.UNDELIVERED.search(said)]
    if lost:
        return _Machine(Kind.BOUNCE, evidence=(lost[0],))
    if any(words.ANSWERED.search(said) for _, said in plain):
        return _Machine(Kind.OTHER)
    telling = [words.SURE, words.SURE_IF_SHORT] if len(plain) <= _SHORT else [words.SURE]
    sure = [span for span, said in plain if any(one.search(said) for one in telling)]
    away = [span for span, said in plain[:_OPENING] if words.AWAY.search(said)]
    cues = sum(any(cue.search(said) for _, said in plain) for cue in _CUES)
    if sure or (away and cues >= _ENOUGH):
        return _Machine(Kind.AUTO_REPLY, is_away=bool(away), evidence=(*sure, *away)[:1])
    return None


def _plain(sentences: Sequence[Sentence]) -> list[tuple[Span, str]]:
    return [(Span(one.start, one.end), one.plain) for one in sentences[:_FEW]]


def _by_header(message: Message) -> Kind | None:
    """Return what the header calls a message; what only says *generated* may be any letter."""
    headers = message.headers
    sender = message.sender
    local = sender.address.partition("@")[0] if sender is not None else ""
    is_server = sender is not None and bool(_SERVER_NAME.match(sender.name or ""))
    content = headers.get("content-type", "").lower()
    is_report = content.startswith("multipart/report") or "x-failed-recipients" in headers
    if is_report or is_server or _SERVER.match(local):
        return Kind.BOUNCE
    is_reply = (
        headers.get("auto-submitted", "").lower().startswith("auto-replied")
        or bool({"x-autoreply", "x-autorespond"} & headers.keys())
        or headers.get("precedence", "").lower() == "auto_reply"
    )
    return Kind.AUTO_REPLY if is_reply else None


def _by_subject(message: Message) -> Kind | None:
    """Return what its subject calls a message, or that it came from nobody (RFC 3834, 3.3)."""
    subject = message.subject.lower()
    if words.BOUNCE_SUBJECT.match(subject):
        return Kind.BOUNCE
    is_from_nobody = message.headers.get("return-path", "").strip() == "<>"
    return Kind.AUTO_REPLY if is_from_nobody or words.REPLY_SUBJECT.match(subject) else None
