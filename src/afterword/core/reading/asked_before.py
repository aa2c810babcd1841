"""What a reply answers, told by the mail that is quoted below it.

"It went to the lad from the harbour" is a no where the mail below says "I could come on Thursday
about the deckhand's job". What is quoted is not the message, so it is no evidence; it only tells
what was asked, as the thread would if it were at hand. A friend answers news of a search for work
in much the same words, so what is written *about* an employer, not *to* one, counts against it.
"""

import re
from collections.abc import Iterator
from typing import Final

from afterword.core.patterns import later
from afterword.core.reading.role.job_titles import is_job_noun
from afterword.core.reading.sentences import plain_spelling
from afterword.core.reading.vocabulary.work import ELSEWHERE

LONGEST: Final = 2_000
"""Characters of quoted mail that are looked at: one mail and the one before it."""
ENOUGH: Final = 1.5
"""Points from which quoted mail asks for paid work: one thing that those do who ask, and a word of
work (judgement)."""
_NAMED: Final = 0.75
"""What a word of paid work counts by itself."""
_AN_OCCUPATION: Final = 0.5
"""The same for an occupation behind an article, where there is none."""
_OF_IT: Final = 0.75
"""What it counts that the job is what was asked about."""
_ABOUT_THEM: Final = 1.5
"""What each way of telling somebody else of it takes away."""

_WORD: Final = later(r"[a-z]+")
_PAPERS: Final = later(
    r"\b(?:my|the|updated?|full|short) (?:\w+ )?(?:cv|resume|cover(?:ing)? letter|application|"
    r"papers|"
    r"certificates?|portfolio|transcript|references)\b|\b(?:cv|resume)s? (?:is |are )?(?:attached|"
    r"enclosed|below|again|for the|here)\b|\bsend (?:you )?my cv\b|\bi (?:have )?applied\b|"
    r"\bsamples? attached\b"
)
_WISHES: Final = later(
    r"\bi would(?: \w+)? (?:like|love|enjoy|be (?:\w+ )?(?:happy|glad|keen|"
    r"proud))(?: \w+){0,3} (?:be|apply|"
    r"work|join|intern|learn|start|help|teach|run|spend)\w*\b|\bi would like the\b"
    r"|\bi (?:can|could|will) (?:also )?(?:start|do (?:the )?(?:\w+ )?(?:days?|nights?|"
    r"mornings?|lates|"
    r"weekends?|either|any|side|bench)|be your|come (?:in|to|by|down|over|any)|bring)\b"
    r"|\b(?:considered|interested|up|in) (?:for|in) (?:the|a|an|your)\b|\bwhen could i come\b"
    r"|\blooking for (?:\w+ )?(?:a start|work|a (?:job|place|position))\b|\bcan join\b"
    r"|\bi am (?:your|from|available|around|free)\b|\bput me down\b|\bspend the summer\b"
    r"|\b(?:if|wondered if) you (?:\w+ )?(?:want|need|would have) me\b|\bwould have me\b"
    r"|\bneeds one\b"
)
_INVITED: Final = later(
    r"\b(?:when|what day|which day)s? (?:could|can|would) you (?:come|start|be|pop|call)\b"
    r"|\b(?:come|call|pop) (?:in|over|down|round|by|up|to)\b.{0,40}\b(?:chat|look|interview|"
    r"see|talk|trial)\b"
    r"|\ban interview\b|\b(?:the|our|your|for) interview\b|\btrial (?:shift|day|morning|week)\b"
    r"|\bnotice period\b|\b(?:got|saw|thanks for) your (?:note|letter|cv)\b|\bafter round\b"
)
_DECIDED: Final = later(
    r"\b(?:decided|decision|decide|ma[dk]e up your mind|any (?:news|word|updates?)|an update|"
    r"have you (?:heard|"
    r"thought|received)|where are we|next step|what is next|let me know|"
    r"looking forward to hearing|"
    r"hear(?:ing)? (?:back )?from you|your answer|just (?:wondering|checking|following)|"
    r"following up|"
    r"tell me (?:either way|straight|what)|what you (?:all )?think|still (?:going|interested|"
    r"keen|open|looking))\b"
)
_SEEN: Final = later(
    r"\b(?:thank you|thanks|cheers)\b.{0,40}\b(?:(?:mon|tues|wednes|thurs|fri|satur|sun)day|"
    r"yesterday|"
    r"today|showing|seeing|having|taking|letting|giving|talking|meeting|hour|tour|talk|walk|"
    r"run|chat|call|"
    r"trial|test|conversation|your time|a go)\b|\b(?:enjoyed|good|great|nice|lovely|joy|"
    r"pleasure) (?:to "
    r"(?:see|meet)|seeing|meeting|talking|spending|ride)\b|\bi (?:was|came) in (?:with|about)\b"
)
_SOUGHT: Final = later(
    r"\b(?:you (?:are (?:after|looking for|hiring)|need)|needs?|still needs?) an?\b"
)
_ASKS: Final = ((_PAPERS, 1.0), (_WISHES, 1.0), (_INVITED, 1.0), (_SEEN, 0.75), (_DECIDED, 0.5))
"""What those do who ask, and what each counts: all business asks to be let known (judgement)."""
_ARTICLE: Final = later(r"\b(?:an?|the|your|as|for) ")
_PHRASE: Final = 32
"""Letters that reach as far as what an article or a question belongs to."""
_NO_OCCUPATIONS: Final = frozenset({"pm", "am", "host", "server", "master", "head", "partner"})
"""Names of occupations that are mostly something else."""
_OF_WORK: Final = later(
    r"\b(?:jobs?|roles?|position|vacanc(?:y|ies)|openings?|apprentice(?:ship)?|"
    r"intern(?:ship)?|traineeship|"
    r"placement|shifts?|nights|notice period|wages?|salary|paid|hiring|hire|candidate|advert|"
    r"cv|resume|interview)\b(?! (?:shoes?|suits?|clothes|outfits?|shirts?|ties?|dress|jacket)\b)"
)
_ABOUT: Final = later(
    r"\b(?:they|he|she|somebody|someone) (?:(?:have|has|had|\w+ly) )?(?:took|taken|chose|"
    r"chosen|picked|gave|gone|"
    r"rang|rejected|wanted|offered|shortlisted|did not|went|got)\b"
    r"|\bi (?:had my|blew|got the|did not get|applied to your)\b|\bdid(?: not|nt) get\b|\bno job\b"
    r"|\b(?:look over|look at|read|check) (?:my|this|the) (?:cv|resume|letter|cover letter)\b"
    r"|\b(?:be|as) (?:my|a) (?:reference|referee)\b|\bput (?:a|me a) word in\b|\bcould you ask\b"
    r"|\bthe mock\b|\b(?:i was second|rejected|no luck|hear back from them)\b"
)
"""How one tells somebody else of an employer."""
_TO_ONES_OWN: Final = later(
    r"^.{0,80}?\b(?:mum|mam|mom|dad|auntie?|uncle|gran(?:dad|ny)?|nan|bro|sis|love|darling|"
    r"coach|father)\b[ ,]"
)
"""A greeting of family, or of somebody who employs nobody."""


def asks_for_work(subject: str, quoted: str) -> bool:
    """Tell whether quoted mail was written to an employer by somebody who asks for paid work.

    Args:
        subject: Of the reply, which is mostly that of the mail it answers.
        quoted: The text below the reply, with its marks and announcements.
    """
    if not quoted.strip():
        return False
    return points(plain_spelling(f"{subject}. {quoted[:LONGEST]}".replace(">", " "))) >= ENOUGH


def points(plain: str) -> float:
    """Return how far words, in plain spelling, ask an employer for paid work."""
    words = set(_WORD.findall(plain))
    is_named = _OF_WORK.search(plain) is not None
    found = sum(weight for one, weight in _ASKS if one.search(plain))
    found += _NAMED * is_named + _AN_OCCUPATION * (not is_named and _names_an_occupation(plain))
    found += _OF_IT * any(map(_is_about_a_job, _after(_DECIDED, plain)))
    found += _OF_IT * any(map(_is_about_a_job, _after(_SOUGHT, plain)))
    against = len(_ABOUT.findall(plain)) + (not is_named and not words.isdisjoint(ELSEWHERE))
    return found - _ABOUT_THEM * (against + (_TO_ONES_OWN.search(plain) is not None))


def _names_an_occupation(plain: str) -> bool:
    return any(map(_is_about_a_job, _after(_ARTICLE, plain)))


def _after(pattern: re.Pattern[str], plain: str) -> Iterator[str]:
    """Stream what stands behind each find, as far as a phrase reaches."""
    return (plain[found.end() : found.end() + _PHRASE] for found in pattern.finditer(plain))


def _is_about_a_job(phrase: str) -> bool:
    return _OF_WORK.search(phrase) is not None or any(
        is_job_noun(one) and one not in _NO_OCCUPATIONS for one in _WORD.findall(phrase)
    )
