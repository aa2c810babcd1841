"""The job a message is about, as its writer names it.

Like the organisation, it is voted for: by the words around "the … position", "the position of",
"your application for", by a form's line "Position: …" and by the subject.
"""

import re
from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from typing import Final

from afterword.core.messages.message import Message
from afterword.core.patterns import later
from afterword.core.reading.heads import by_head, may_hold, places, standing
from afterword.core.reading.organisation.names import begins_alike, looks_like_organisation
from afterword.core.reading.organisation.organisation import find_organisation
from afterword.core.reading.people.hiring_roles import role_of_title
from afterword.core.reading.people.signatures import find_signature
from afterword.core.reading.prose import evidence, prose
from afterword.core.reading.reading import Found
from afterword.core.reading.role.abroad import (
    ASIDE,
    MARKED,
    end_abroad,
    is_job_abroad,
    is_small_job,
)
from afterword.core.reading.role.applied_for import applied_for
from afterword.core.reading.role.at import LONGEST, title_at, title_before
from afterword.core.reading.role.elsewhere import is_elsewhere
from afterword.core.reading.role.frames import (
    ABOUT,
    ABOUT_WORDS,
    ABROAD,
    BEHIND,
    ENGLISH,
    LABELLED,
    LOOSE,
    MENTIONED,
    NEEDS_NOUN,
    SURE,
    WHO_APPLIED,
)
from afterword.core.reading.role.in_small import job_of_subject, jobs_told_of
from afterword.core.reading.role.job_titles import has_job_noun
from afterword.core.reading.role.lead import begin_of_title
from afterword.core.reading.role.lines import (
    is_near,
    is_whole_title,
    job_lines,
    job_words,
    stands_alone,
)
from afterword.core.reading.role.names import is_same_role, is_title, normalise_role, tidied
from afterword.core.reading.role.parts import parts
from afterword.core.reading.role.subject import from_subject
from afterword.core.reading.role.whole_subject import whole_subject
from afterword.core.reading.role.whose import is_held_by_name
from afterword.core.reading.wordlist import wordlist
from afterword.core.spans import Evidence

__all__ = ["find_role", "is_same_role", "normalise_role"]

_ABROAD = (*ABROAD, MARKED, ASIDE)
_FRAMES = by_head((*SURE, *ENGLISH, *_ABROAD))
_LOOSELY = by_head(LOOSE)
_MENTIONED = by_head((MENTIONED,))
_ENOUGH = 2.0


_ANY_OF_A_KIND = wordlist("apprentice fellow graduate intern interns internship student trainee")
"""What "our intern roles" are all called, where a title says which of them it is."""


@dataclass(frozen=True, slots=True)
class _Vote:
    title: str
    weight: float
    evidence: Evidence | None = None


def find_role(message: Message) -> Found | None:
    """Find the job title as written; None rather than a guess."""
    organisation = find_organisation(message)
    employer = organisation.value if organisation else ""
    votes = _of_jobs(
        (*_from_text(message), *(_Vote(*one) for one in from_subject(message))), employer
    )
    votes = _nobodys(votes)
    further = _where_nothing_else_does(message, employer)
    while max((vote.weight for vote in votes), default=0.0) < _ENOUGH:
        more = next(further, None)
        if more is None:
            break
        votes += _nobodys(more)
    groups: dict[str, list[_Vote]] = {}
    for vote in votes:
        groups.setdefault(normalise_role(vote.title), []).append(vote)
    best = max(
        enumerate(groups.values()),
        key=lambda item: (_weight(item[1], groups), -item[0]),
        default=None,
    )
    if best is None or _weight(best[1], groups) < _ENOUGH:
        return None
    group = best[1]
    shown = next((vote for vote in group if vote.evidence is not None), group[0])
    found = Found(shown.title, shown.evidence)
    return _without_organisation(message, found, organisation.value) if organisation else found


def _where_nothing_else_does(message: Message, employer: str) -> Iterator[list[_Vote]]:
    """Yield what less and less telling words say, one after the other."""
    yield _of_jobs(_from_loose_words(message), employer)
    yield _only_one([*_votes_at(message, parts(prose(message)))])
    yield _only_one(_of_jobs(_votes_at(message, job_lines(message)), employer))
    yield _of_jobs((_Vote(one, _ENOUGH) for one in whole_subject(message.subject)), employer)
    if subject := job_of_subject(message.subject):
        yield _of_jobs([_Vote(subject, _ENOUGH)], employer)
    yield _only_one([*_votes_at(message, applied_for(prose(message), employer))])
    yield _only_one(_of_jobs(_from_mentions(message), employer))
    yield _only_one(_of_jobs(_votes_at(message, jobs_told_of(prose(message))), employer))


def _only_one(votes: list[_Vote]) -> list[_Vote]:
    """Take what is the only job spoken of; a list of several is about none of them."""
    titles = {normalise_role(vote.title) for vote in votes}
    longest = max(titles, key=len, default="")
    return votes[:1] if titles and all(longest.startswith(title) for title in titles) else []


def _of_jobs(votes: Iterable[_Vote], employer: str) -> list[_Vote]:
    return [vote for vote in votes if not employer or not _is_name_of(vote.title, employer)]


def _nobodys(votes: list[_Vote]) -> list[_Vote]:
    return [vote for vote in votes if not is_held_by_name(vote.title)]


def _is_name_of(title: str, organisation: str) -> bool:
    """Tell whether what was taken for a title is the employer's name."""
    rest = title[len(organisation) :]
    is_prefixed = title.casefold().startswith(organisation.casefold()) and has_job_noun(rest)
    if has_job_noun(organisation) and title.casefold().endswith(organisation.casefold()):
        # "News from Orla Tech": the only trade in it is the employer's
        return not has_job_noun(title[: -len(organisation)])
    return begins_alike(organisation, title) and not is_prefixed


def _without_organisation(message: Message, found: Found, organisation: str) -> Found:
    """Take the employer's name off the ends: ``Acme Porter``, ``Porter (Acme)``."""
    title = found.value
    is_owned = False
    if title.casefold().startswith(organisation.casefold()):
        rest = title[len(organisation) :]
        is_owned = rest.startswith(("'s ", "’s "))
        title = rest.removeprefix("'s").removeprefix("’s").lstrip(" :,|–—-")
        title = title[slice(*tidied(title, 0, len(title)))]
    bare = title.rstrip(" )]")
    if bare.casefold().endswith(organisation.casefold()):
        title = bare[: -len(organisation)].rstrip(" ([,|–—-@")
        title = re.sub(r"\s(?:at|with|the)$", "", title)
    if title == found.value or not (is_owned or has_job_noun(title)):
        return found
    shown = found.evidence
    if shown is not None:
        at = message.text.find(title, shown.start, shown.end)
        shown = evidence(message, at, at + len(title)) if at >= 0 else shown
    return Found(title, shown)


_INSIDE: Final = 0.5
_TAIL: Final = 0.75
"""What a shorter form is worth to a longer: ``coordinator`` is said again of the ``Program
Coordinator`` that the subject is about (judgement)."""


def _weight(group: list[_Vote], groups: dict[str, list[_Vote]]) -> float:
    """Sum the votes; a shorter form inside a longer one supports it."""
    own = sum(vote.weight for vote in group)
    key = f" {normalise_role(group[0].title)} "
    if key.strip() in _ANY_OF_A_KIND and any(
        key in f" {other} "
        and key != f" {other} "
        and max(vote.weight for vote in votes) >= _ENOUGH
        for other, votes in groups.items()
    ):
        return 0.0
    inside = sum(
        _TAIL if key.endswith(f" {other} ") else _INSIDE
        for other, votes in groups.items()
        if votes is not group and f" {other} " in key and has_job_noun(other)
    )
    return own + inside


def _from_text(message: Message) -> Iterator[_Vote]:
    running = prose(message)
    nouns = job_words(running)
    yield from _behind_words(message, running)
    for start, _, word in standing(running, BEHIND):
        if is_near(nouns, start - LONGEST, start) or _is_capital_before(running, start):
            place = title_before(running, start)
            if place and is_elsewhere(running, *place):
                continue
            if _IS_OTHER_WORD.match(running, start):
                continue
            weight = 2.0 if word.endswith("s") else 2.5  # "regional roles" are others, too
            is_sure = word not in NEEDS_NOUN
            yield from _vote(message, running, place, weight, is_sure=is_sure)
    for found in LABELLED.finditer(running):
        place = title_at(running, found.start("title"))
        yield from _vote(message, running, place, 3.0, is_sure=True)


def _behind_words(message: Message, running: str) -> Iterator[_Vote]:
    """Read titles behind words that say that one follows."""
    nouns = job_words(running)
    ends: dict[int, tuple[bool, int]] = {}
    abroad: set[int] = set()
    for one, start, end in places(running, _FRAMES):
        is_sure = one in SURE or ends.get(end, (False, 0))[0]
        ends[end] = (is_sure, start)
        if one in _ABROAD:
            abroad.add(end)
    abouts = ABOUT.finditer(running) if may_hold(running, ABOUT_WORDS) else ()
    ends |= {found.end(): (False, found.start()) for found in abouts}
    read: set[tuple[int, int]] = set()
    for end, (is_sure, start) in ends.items():
        # "Your interest in Acme" has the shape of "your interest in Nursing".
        if not (is_sure or end in abroad or is_near(nouns, end, end + LONGEST)):
            continue
        place = title_at(running, end)
        if place is None or place in read or is_elsewhere(running, start, place[1]):
            continue
        if is_elsewhere(running, *place):
            continue
        read.add(place)
        if end in abroad:
            yield from _from_abroad(message, running, place)
        else:
            yield from _vote(message, running, place, 2.5 if is_sure else 2.0, is_sure=is_sure)


def _from_abroad(message: Message, running: str, place: tuple[int, int]) -> Iterator[_Vote]:
    """Read a title in another language, up to where the sentence goes on."""
    start, end = tidied(running, *place)
    start, end = tidied(running, start, start + end_abroad(running[start:end]))
    title = running[start:end]
    is_job = bool(title) and is_job_abroad(running, start, title)
    if is_job and (is_title(title) or is_small_job(title)):
        weight = 2.25 if has_job_noun(title) else _ENOUGH
        yield _Vote(re.sub(r"\s+", " ", title), weight, evidence(message, start, end))


def _from_loose_words(message: Message) -> Iterator[_Vote]:
    """Read titles behind words that much can follow: they begin and end like a job."""
    running = prose(message)
    nouns = job_words(running)
    for _, _, end in places(running, _LOOSELY):
        place = title_at(running, end) if is_near(nouns, end, end + LONGEST) else None
        if place is None:
            continue
        first, last = _within_brackets(running, place)
        lead = begin_of_title(running[first:last])
        if not lead and running.endswith(_WITH_OURS, 0, first):
            continue
        start, last = tidied(running, first + lead, last)
        title = running[start:last]
        if is_title(title) and is_whole_title(title) and not is_elsewhere(running, start, last):
            yield _Vote(re.sub(r"\s+", " ", title), _ENOUGH, evidence(message, start, last))
    # "We ask all Branch Manager candidates to take a short survey."
    for first, _, _ in standing(running, WHO_APPLIED):
        place = title_before(running, first) if is_near(nouns, first - LONGEST, first) else None
        if place is None:
            continue
        start, last = tidied(running, *place)
        title = running[start:last]
        if stands_alone(title) and is_title(title) and not is_elsewhere(running, start, last):
            yield _Vote(re.sub(r"\s+", " ", title), _ENOUGH, evidence(message, start, last))


_WITH_OURS = ("with our ", "With our ")
"""In front of who sits there: "after your talk with our VP Manufacturing"."""


def _votes_at(message: Message, places_of_jobs: Iterable[tuple[int, int]]) -> Iterator[_Vote]:
    """Make votes of what stands at some places."""
    running = prose(message)
    for start, end in places_of_jobs:
        if is_elsewhere(running, start, end):
            continue
        title = re.sub(r"\s+", " ", running[start:end])
        yield _Vote(title, _ENOUGH, evidence(message, start, end))


def _from_mentions(message: Message) -> Iterator[_Vote]:
    """Read a job the words speak of in passing: in capitals, as nobody's own title."""
    running = prose(message)
    own = find_signature(message).title
    nouns = job_words(running)
    for _, _, end in places(running, _MENTIONED):
        place = title_at(running, end) if is_near(nouns, end, end + LONGEST) else None
        if place is None or _DOES.match(running, place[1]) or is_elsewhere(running, *place):
            continue
        start, last = tidied(running, *place)
        title = running[start:last]
        if _REPORTS_TO.search(running, max(0, start - 24), start):
            continue
        is_own = own is not None and is_same_role(title, own)
        if stands_alone(title) and is_title(title) and not (is_own or role_of_title(title)):
            yield _Vote(re.sub(r"\s+", " ", title), _ENOUGH, evidence(message, start, last))


_REPORTS_TO = later(r"\breport(?:s|ing)? (?:directly )?to (?:the |our )?$", re.IGNORECASE)
_DOES = later(r"[,\s]*(?:will|would|has|have|had|is|was|and I|who|said|says|asked|can|may)\b")
"""Behind the title of somebody who works there: "the Head Chef will show you round"."""


def _within_brackets(text: str, place: tuple[int, int]) -> tuple[int, int]:
    """End a title that began behind a bracket where the bracket closes."""
    start, end = place
    if text[start - 1 : start] != "(":
        return place
    depth = 1
    for at in range(start, end):
        depth += (text[at] == "(") - (text[at] == ")")
        if not depth:
            return start, at
    return place


def _is_capital_before(text: str, place: int) -> bool:
    before = text[:place].rstrip()
    return before[before.rfind(" ") + 1 :][:1].isupper()


def _vote(
    message: Message, running: str, place: tuple[int, int] | None, weight: float, *, is_sure: bool
) -> Iterator[_Vote]:
    if place is None:
        return
    first, last = place
    first += begin_of_title(running[first:last])
    start, end = tidied(running, first, last)
    title = running[start:end]
    capitals = _CAPITALS.match(title) if is_sure and not is_title(title) else None
    if capitals and not looks_like_organisation(capitals[0]):
        # "The post of Quill Splitter fell vacant when ...": no known word ends it
        title, end = capitals[0], start + capitals.end()
    if is_title(title):
        if not has_job_noun(title):
            if not is_sure:
                return
            weight -= 0.25
        yield _Vote(re.sub(r"\s+", " ", title), weight, evidence(message, start, end))


_CAPITALS = later(
    r"[A-Z][\w/&’'-]*(?:,? (?:(?:of|and|&|for|in) )?(?!I\b)[A-Z][\w/&’'-]*){1,5}(?= [a-z])"
)
_IS_OTHER_WORD = later(
    r"opening (?:this|next|up|soon|later)\b|"
    r"(?:job|role|post|position) ?-?(?:simulation|preview|description|profile|board|alerts?|"
    r"fair|search|market|family|play|specification|spec|title|hunt|seekers?)\b",
    re.IGNORECASE,
)
"""A verb, ``seats in Leeds opening this spring``, or half a word, ``the Job Simulation``."""
