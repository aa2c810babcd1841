"""Unsupported claim: the letter says that something happened which neither mail nor answers show.

Only looked for where the mail about the application is known: a meeting that nothing tells of, a
length that the calendar contradicts, advice nobody gave, an invitation to stay in touch that was
never made.

## Why it costs you
They were there. A thank-you for an hour that was twenty minutes, or for advice they never gave,
tells them that the letter was not written for them.

## Instead
Thank them for what there was. If you remember it better than your mail does, leave it as it is:
this is only a question.
"""

import re
from collections.abc import Iterator
from datetime import date
from typing import Final

from afterword.core.check.claimed_length import claimed_length
from afterword.core.check.constructions import construction, spoken
from afterword.core.check.context import CheckContext
from afterword.core.check.diagnostic import Severity
from afterword.core.check.letter_text import LetterText, Sentence
from afterword.core.check.rule import Example, Finding, Rule
from afterword.core.letters.letter import Answers, Facts, Meeting
from afterword.core.letters.purposes import Purpose
from afterword.core.reading.reading import Door
from afterword.core.spans import Span

_MET: Final = construction(
    r"""
    (our|the|my) (interview|meeting|video call|phone screen|trial (day|shift))
    (for )?(meeting|interviewing|seeing) me
    (when|since) (we|i) (met|came in|visited)
    (meet|meeting|met) (you|your team|the team)
    """
)
_ADVICE: Final = construction(
    r"""
    (thank you|thanks|grateful) .. (for )?(your|the) (kind |helpful |honest )?(advice|feedback)
    your (advice|feedback) (on .. )?(was|is|has|helped)
    """
)
_SUGGESTED: Final = construction("as you (advised|suggested)")
_INVITED: Final = construction(
    r"""
    (as )?you (kindly )?(invited|asked|encouraged|told) me to (stay|keep|apply|come back|write)
    """
)
_NEAR: Final = 1.5
"""A meeting that ran half as long again as the calendar says is nothing to ask about."""


def _check(letter: LetterText, context: CheckContext) -> Iterator[Finding]:
    facts = context.facts
    if facts is None:
        return
    own_words = " ".join(
        getattr(facts.answers, name) for name in ("enjoyed", "learned", "differently", "news")
    ).lower()
    is_met = bool(context.interviewed_on) or context.purpose is Purpose.INTERVIEW_THANK_YOU
    has_advised = facts.has_advised or bool(facts.advice_words)
    has_advised |= context.purpose is Purpose.ADVICE_THANKS
    for sentence in letter.body:
        for finding in _claims(sentence, facts, is_met=is_met, has_advised=has_advised):
            if finding.span.of(letter.plain) not in own_words:
                yield finding


def _claims(
    sentence: Sentence, facts: Facts, *, is_met: bool, has_advised: bool
) -> Iterator[Finding]:
    words = spoken(sentence)
    if not facts.meetings and not is_met and not facts.was_interviewed:
        yield from _found(_MET, words, sentence, "Nothing in the mail tells of a meeting.")
    if not has_advised:
        none = "Nothing in the mail holds advice of theirs."
        yield from _found(_ADVICE, words, sentence, none)
        if facts.open_door is None:
            yield from _found(_SUGGESTED, words, sentence, none)
    if facts.open_door is None:
        yield from _found(_INVITED, words, sentence, "Nothing in the mail invites you to this.")
    lengths = [one.minutes for one in facts.meetings if one.minutes]
    claimed = claimed_length(words)
    if claimed and len(lengths) == len(facts.meetings) > 0:
        minutes = claimed.minutes
        if all(max(minutes, one) > _NEAR * min(minutes, one) for one in lengths):
            known = " and ".join(str(one) for one in lengths)
            span = Span(claimed.start, claimed.end)
            says = f"The calendar says {known} minutes."
            yield _finding(span, sentence, says, Severity.WARNING)


def _found(
    pattern: re.Pattern[str], words: str, sentence: Sentence, says: str
) -> Iterator[Finding]:
    found = pattern.search(words)
    if found is not None:
        yield _finding(Span(*found.span()), sentence, says, Severity.INFO)


def _finding(found: Span, sentence: Sentence, says: str, severity: Severity) -> Finding:
    start = sentence.span.start
    message = f"{says} If you remember it so, leave it."
    return Finding(Span(start + found.start, start + found.end), severity, message)


_NOBODY_MET = CheckContext(purpose=Purpose.THANK_YOU, facts=Facts("Ana"))
_AFTER_A_CALL = CheckContext(purpose=Purpose.ADVICE_THANKS, facts=Facts("Ana"))
_MET_BRIEFLY = CheckContext(facts=Facts("Ana", meetings=(Meeting(date(2026, 5, 5), 30),)))
_ASKED_BACK = CheckContext(facts=Facts("Ana", open_door=Door.REAPPLY))
_INTERVIEWED = CheckContext(facts=Facts("Ana", was_interviewed=True))
_ADVISED = CheckContext(
    facts=Facts("Ana", advice_words="Show the numbers first.", open_door=Door.CONNECT)
)

RULE = Rule(
    code="F407",
    name="unsupported-claim",
    severity=Severity.INFO,
    message="Neither the mail nor your answers show this. If you remember it so, leave it.",
    check=_check,
    bad=(
        Example("Hi Dana,\n\nThank you for meeting me in the depot on Tuesday.", _NOBODY_MET),
        Example("Hi Dana,\n\nThank you for the whole hour on Tuesday.", _MET_BRIEFLY),
        Example(
            "Hi Dana,\n\nThank you for the two hours you took to show me the tram depot.",
            _MET_BRIEFLY,
        ),
        Example(
            "Hi Dana,\n\nThank you for your honest feedback on the work sample I brought.",
            _NOBODY_MET,
        ),
        Example("Hi Dana,\n\nAs you kindly invited me to apply again, I write.", _NOBODY_MET),
        Example("Hi Dana,\n\nAs you suggested, I have rewritten my portfolio.", _NOBODY_MET),
        Example("Hi Dana,\n\nYour advice on the portfolio was just what I needed.", _NOBODY_MET),
    ),
    good=(
        Example("Hi Dana,\n\nThank you for the half hour on Tuesday.", _MET_BRIEFLY),
        Example("Hi Dana,\n\nThank you for the 40 minutes on Tuesday.", _MET_BRIEFLY),
        Example("Hi Dana,\n\nIt took me two hours to get home in the rain.", _MET_BRIEFLY),
        Example("Hi Dana,\n\nI could have stayed another five hours.", _MET_BRIEFLY),
        Example("Hi Dana,\n\nThank you for your advice, which I have taken.", _ADVISED),
        Example("Hi Dana,\n\nYou invited me to stay in touch, so here I am.", _ADVISED),
        Example("Hi Dana,\n\nAs you suggested, I'd like to apply again in March.", _ASKED_BACK),
        Example("Hi Dana,\n\nI would value your advice on what to work on next.", _NOBODY_MET),
        Example("Hi Dana,\n\nThank you for your advice, which I have taken.", _AFTER_A_CALL),
        Example("Hi Dana,\n\nThank you for the interview about the night trams.", _INTERVIEWED),
        Example(
            "Hi Dana,\n\nI enjoyed meeting you at the tram museum.",
            CheckContext(facts=Facts("Ana", answers=Answers("meeting you at the tram museum"))),
        ),
        "Hi Dana,\n\nThank you for meeting me in the depot on Tuesday.",
    ),
)
