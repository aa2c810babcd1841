"""The job a message is about, as its writer names it.

Like the organisation, it is voted for: by the words around "the … position", "the position of",
"your application for", by a form's line "Position: …" and by the subject.
"""

import re
import unicodedata
from collections.abc import Iterator
from dataclasses import dataclass
from functools import lru_cache

from afterword.core.messages.message import Message
from afterword.core.reading.job_titles import has_job_noun
from afterword.core.reading.organisation import find_organisation, is_same_organisation
from afterword.core.reading.prose import evidence, prose
from afterword.core.reading.reading import Found
from afterword.core.reading.role_frames import (
    ABOUT,
    AHEAD,
    BEHIND,
    FOREIGN,
    LABELLED,
    SUBJECT_AHEAD,
    SUBJECT_NOISE,
    title_at,
)
from afterword.core.reading.wordlist import wordlist
from afterword.core.spans import Evidence

_MOST_ASIDES = 3
"""Lower-case words in a capitalised title, from which on it is a sentence."""
_LINKING = wordlist(
    "of and or for in to the at on with a an de du des la für und et e y da do di van"
)
_ENOUGH = 2.0
_NUMBER = (
    r"(?:(?:job|req(?:uisition)?|vacancy|position|posting|opening|role|ref(?:erence)?|stellen)?[ .#-]*"
    r"(?:id|no|nr|number|code|ref|nummer|kennziffer)?[ .:#-]*)"
    r"(?:[A-Z]{0,6}[-_ ]?\d[\dA-Z_-]{3,}|\d{3,}[A-Z]*)"
)
_NUMBER_BEHIND = re.compile(
    rf"\s*(?:[,;:|–—-]+\s*|\(\s*|\[\s*|#\s*|\s){_NUMBER}\s*[)\]]?\s*$", re.IGNORECASE
)
_NUMBER_AHEAD = re.compile(rf"^\s*[(\[#]?{_NUMBER}[)\]]?\s*[,:|–—-]*\s+(?=\S)", re.IGNORECASE)
_YEAR = re.compile(r"\D*(?:19|20)\d\d(?![-_\d])")
_WORK_MODE = (
    r"(?:(?:fully |100% |us |uk |eu )?(?:remote|hybrid|on-?site)(?: work| working| position)?)"
)
_GENERIC = wordlist(
    """
    a about above advertised all an and another any application apprenticeship as at available
    candidate career careers company contract current different dream entry entry-level exact
    exciting first following for fall full full-time given good graduate great hiring hybrid ideal
    important in internal interesting interview in-house job jobs key last level live local
    mentioned multiple new next of on one online onsite open opening opportunity other our own
    paid part part-time particular perfect permanent position post present previous process
    programme program recent recently relevant remote requested respective right role same second
    senior junior several short similar single some specific spring stage suitable summer team
    temp temporary that the their these third this those time top unique urgent vacancy vacant
    various vital volunteer voluntary winter work your my his her its first-choice maternity
    working you we us i to from with it is was be been has have had not are but if so no who
    potential future alternative particular similar certain big small fixed-term
    stelle position job neue offene ausgeschriebene poste offre vaga puesto vacante functie
    vacature posizione lavoro emploi empleo emprego
    """
)


@dataclass(frozen=True, slots=True)
class _Vote:
    title: str
    weight: float
    evidence: Evidence | None = None


@lru_cache(maxsize=2048)
def normalise_role(role: str) -> str:
    """Return a key for comparing job titles: no case, punctuation, gender mark or job number."""
    role = _without_number(role)
    role = re.sub(rf"[\s,(–—-]+{_WORK_MODE}\)?\s*$", "", role, flags=re.IGNORECASE)
    role = re.sub(
        r"\(\s*(?:[mwfdxhi]\s*[/|]\s*)+[mwfdxhi]\s*\)|\((?:all genders|m/f/d)\)",
        " ",
        role,
        flags=re.I,
    )
    role = re.sub(r"(?<=\w)[*:_/](?:in|innen)\b", "", role)
    folded = unicodedata.normalize("NFKD", role.casefold().replace("ß", "ss"))
    folded = "".join(c for c in folded if not unicodedata.combining(c))
    words = re.sub(r"[^\w+#]+", " ", folded.replace("&", " and ")).split()
    return " ".join(_SAME_WORD.get(word, word) for word in words)


_SAME_WORD = {"sr": "senior", "jr": "junior", "snr": "senior", "jnr": "junior", "mgr": "manager"}


def is_same_role(one: str, other: str) -> bool:
    """Tell whether two titles name one opening: equal, or one says more than the other.

    ``Retail Assistant`` and ``Retail Assistant, Weekends`` are one opening in one organisation;
    ``Engineer`` and ``Senior Engineer`` are two.
    """
    left, right = normalise_role(one).split(), normalise_role(other).split()
    if not left or not right:
        return False
    short, long = sorted((left, right), key=len)
    if short == long:
        return True
    if _seniority(short) != _seniority(long):
        return False
    if long[: len(short)] == short:
        return True
    return len(short) > 1 and long[-len(short) :] == short and set(long[: -len(short)]) <= _GENERIC


_RANKS = wordlist(
    """
    senior junior lead principal staff head chief deputy assistant trainee apprentice intern
    graduate i ii iii iv v 1 2 3 executive director manager supervisor internship
    """
)


def _seniority(words: list[str]) -> set[str]:
    return set(words) & _RANKS


def find_role(message: Message) -> Found | None:
    """Find the job title as written; None rather than a guess."""
    votes = [*_from_text(message), *_from_subject(message.subject)]
    if not votes:
        return None
    organisation = find_organisation(message)
    groups: dict[str, list[_Vote]] = {}
    for vote in votes:
        if organisation is None or not is_same_organisation(organisation.value, vote.title):
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


def _without_organisation(message: Message, found: Found, organisation: str) -> Found:
    """Take the employer's name off the ends: ``Acme Porter``, ``Porter (Acme)``, ``Porter, Acme``."""
    name = re.escape(organisation)
    edges = re.match(
        rf"(?:{name}(?:[’']s)?[\s:,|–—-]+)?(?P<title>.+?)"
        rf"(?:\s*[(\[,|–—-]+\s*(?:the )?{name}\s*[)\]]?|\s+(?:at |@ ?|with )?{name})?$",
        found.value,
        re.IGNORECASE,
    )
    if edges is None or edges["title"] == found.value or not has_job_noun(edges["title"]):
        return found
    shown = found.evidence
    if shown is not None:
        at = message.text.find(edges["title"], shown.start, shown.end)
        shown = evidence(message, at, at + len(edges["title"])) if at >= 0 else shown
    return Found(edges["title"], shown)


def _weight(group: list[_Vote], groups: dict[str, list[_Vote]]) -> float:
    """Sum the votes; a shorter form inside a longer one supports it."""
    own = sum(vote.weight for vote in group)
    key = f" {normalise_role(group[0].title)} "
    inside = sum(
        0.5
        for other, votes in groups.items()
        if votes is not group and f" {other} " in key and has_job_noun(other)
    )
    return own + inside


def _from_text(message: Message) -> Iterator[_Vote]:
    running = prose(message)
    for number, frame in enumerate((*AHEAD, ABOUT, *FOREIGN)):
        for found in frame.finditer(running):
            place = title_at(running, found.end())
            yield from _vote(message, running, place, 2.0, is_sure=number == 0)
    for found in BEHIND.finditer(running):
        place = _title_before(running, found.start("noun"))
        yield from _vote(message, running, place, 2.5, is_sure=True)
    for found in LABELLED.finditer(running):
        yield from _vote(
            message, running, title_at(running, found.start("title")), 3.0, is_sure=True
        )


def _vote(
    message: Message, running: str, place: tuple[int, int] | None, weight: float, *, is_sure: bool
) -> Iterator[_Vote]:
    if place is None:
        return
    start, end = _tidied(running, *place)
    title = running[start:end]
    if is_title(title):
        if not has_job_noun(title):
            # "Your interest in Acme" has the shape of "your interest in Nursing".
            weight -= 0.25 if is_sure else 1.25
        yield _Vote(re.sub(r"\s+", " ", title), weight, evidence(message, start, end))


def _from_subject(subject: str) -> Iterator[_Vote]:
    subject = re.sub(r"^(?:\s*(?:re|fwd?|aw|wg|tr|rv|enc|sv|vs)\s*:\s*)+", "", subject, flags=re.I)
    seen = set()
    for found in SUBJECT_AHEAD.finditer(subject):
        place = title_at(subject, found.end())
        if place:
            start, end = _tidied(subject, *place)
            title = _without_noise(subject[start:end])
            if is_title(title) and (has_job_noun(title) or title[:1].isupper()):
                seen.add(title)
                yield _Vote(title, 2.0 if has_job_noun(title) else 0.5)
    for piece in re.split(
        r"\s*(?:[|:–—@]| - |//|\bat\b|\bwith\b|\bbei\b|\bchez\b|\bpresso\b)\s*", subject
    ):
        start, end = _tidied(piece, 0, len(piece))
        title = _without_noise(piece[start:end])
        if title not in seen and has_job_noun(title) and is_title(title) and title[:1].isupper():
            yield _Vote(title, 2.0 if _is_whole_title(title) else 1.0)


def _without_noise(piece: str) -> str:
    while True:
        shorter = SUBJECT_NOISE.sub("", piece).strip(" -–—,!.'\"")
        if shorter == piece:
            return piece
        piece = shorter


def _is_whole_title(title: str) -> bool:
    """Tell whether nothing but a job stands there: it ends in its noun, or says of what."""
    core = re.sub(r"\s*(?:\([^)]*\)|\b[IVX]+|\d)\s*$", "", title)
    return bool(core) and (has_job_noun(core.split()[-1]) or " of " in core or ", " in core)


def is_title(title: str) -> bool:
    """Tell whether a phrase can be a job title, and not only what is said about any job."""
    words = [word.strip(".,()'\"").casefold() for word in title.split()]
    words = [word for word in words if word]
    if not words or len(words) > 14 or len(title) > 110:
        return False
    if all(word in _GENERIC or not re.search(r"[^\W\d]", word) for word in words):
        return False
    if title[:1].islower() and not _CAMEL.match(title):
        is_plain = has_job_noun(title) and len(words) <= 6 and not _TITLE_CASE.search(title)
        if not is_plain:
            return False
    plain = [word for word in title.split() if word.isalpha() and word.islower()]
    asides = sum(word not in _LINKING and not has_job_noun(word) for word in plain)
    return not _NOT_A_TITLE.search(title) and (asides < _MOST_ASIDES or title[:1].islower())


_CAMEL = re.compile(r"[a-z]{1,2}[A-Z]")
_TITLE_CASE = re.compile(r"\s[A-Z][a-z]")
_NOT_A_TITLE = re.compile(
    r"^(?:join|be|become|becoming|being|work|serve|take|start|fill|stand|make|meet)\b|"
    r"\b(?:you|your|we|our|us|they|their|has|have|will|would|was|were|been|that|which|unfortunately|"
    r"thank|thanks|please|interest|application|decided|other candidates?|candidates|applicants|team members?|"
    r"I(?= [a-z])|my|me|[Ee]qual|job seeker|out to|recruiters)\b|https?:|@",
)


def _title_before(running: str, end: int) -> tuple[int, int] | None:
    """Read the title that ends at ``end``, back to the article or preposition before it."""
    window = running[max(0, end - 110) : end].rstrip()
    start = max(0, end - 110)
    clause = max((match.end() for match in re.finditer(r"[.!?:;]\s|\n|[\"“”]", window)), default=0)
    if window.count("(") > window.count(")"):
        return None
    for opener in _OPENER.finditer(window, clause):
        first = start + opener.end()
        place = title_at(running, first)
        if place is None or place[1] < start + len(window):
            continue
        tidy = slice(*_tidied(running, first, start + len(window)))
        if is_title(running[tidy]):
            return first, start + len(window)
    return _after_last_article(running, start + clause, start + len(window))


def _after_last_article(running: str, start: int, end: int) -> tuple[int, int] | None:
    """Read back to the nearest article, for titles that hold words no title holds."""
    articles = list(_NEAREST.finditer(running, start, end))
    if not articles:
        return None
    first = articles[-1].end()
    title = running[slice(*_tidied(running, first, end))]
    return (first, end) if title[:1].isupper() and has_job_noun(title) else None


_NEAREST = re.compile(r"\b(?:the|our|an?|your|this) ")


_OPENER = re.compile(
    r"(?:^|(?<=[\s(]))(?:[Tt]he|[Oo]ur|an?|this|[Yy]our|their|future|any|other|about|regarding|concerning|for|as|in|to|of(?= the| our| an? )|into|his|her|"
    r"[Dd]er|[Dd]ie|das|unsere[rn]?|[Ll]e|la|el|een|de)\s+(?=\S)"
)


def _tidied(text: str, start: int, end: int) -> tuple[int, int]:
    """Move the ends inwards over articles, quotes, job numbers and words said of any job."""
    while start < end and text[start] in " \t\"'“”‘’*_[<":
        start += 1
    lead = _LEAD.match(text, start, end)
    if lead:
        start = lead.end()
    ahead = _NUMBER_AHEAD.match(text[start:end])
    if ahead and not _YEAR.match(text[start:end].lstrip()):
        start += ahead.end()
    while True:
        piece = text[start:end]
        bare = piece.rstrip(" \t\"'“”‘’*_]>,;:.!?-–—")
        if piece.endswith(".") and re.search(r"\b(?:Sr|Jr|Dept|Asst|Eng|Mgr)\.$", piece):
            bare = piece
        number = _NUMBER_BEHIND.search(bare)
        if number and not _YEAR.search(number.group()):
            bare = bare[: number.start()]
        tail = _TAIL.search(bare)
        if tail:
            bare = bare[: tail.start()]
        if bare.count("(") < bare.count(")") and bare.endswith(")"):
            bare = bare[:-1]
        if bare.count("(") > bare.count(")"):
            bare = bare[: bare.rindex("(")]
        if bare == piece:
            return start, end
        end = start + len(bare)


_LEAD = re.compile(
    r"(?:(?:the|our|an?|this|your|that|open|current|vacant|advertised|available|exciting|recent|"
    r"following|above|role of|position of|post of|job of|position as|position for|title of|named|called)\b\s*[:\"“']?\s*)+",
    re.IGNORECASE,
)
_TAIL = re.compile(
    r"\s+[–—-]\s+(?:recruiting|recruitment|hiring|"
    r"united states(?: of america)?|usa?|uk|united kingdom|canada|germany|remote|hybrid|on-?site)$|"
    r"\s+(?:position|role|opening|vacancy|job|opportunity|post|posting|requisition|"
    r"at this time|right now|here|with us|at our \w+|in our \w+|though|too|today|recently|yesterday)$",
    re.IGNORECASE,
)


def _without_number(role: str) -> str:
    ahead = _NUMBER_AHEAD.match(role)
    if ahead and not _YEAR.match(role.lstrip()):
        role = role[ahead.end() :]
    behind = _NUMBER_BEHIND.search(role)
    if behind and not _YEAR.search(behind.group()) and behind.start() > 0:
        role = role[: behind.start()]
    return role
