"""Job titles: comparing them, telling them from other phrases, and taking off what is no part."""

import re
import unicodedata
from functools import lru_cache

from afterword.core.patterns import later
from afterword.core.reading.role.abroad import begin_abroad
from afterword.core.reading.role.job_titles import has_job_noun
from afterword.core.reading.wordlist import wordlist

_NUMBER = (
    r"(?:(?:(?:job|req(?:uisition)?|vacancy|position|posting|opening|role|ref(?:erence)?|stellen)?"
    r"[ .#-]*(?:id|no|nr|number|code|ref|nummer|kennziffer)?[ .:#-]*)"
    r"(?:[A-Z]{0,6}[-_ ]?\d[\dA-Z_-]{3,}|\d{3,}[A-Z]*|[A-Z]{2,6}[-/]\d{2,}[\dA-Z/-]*)|"
    r"(?:ref(?:erence|erenz|erencia)?|rif|réf(?:érence)?|referência|kennziffer|kenmerk|codice|"
    r"vacaturenummer|ausschreibungs(?:nr|nummer))\.? ?(?:(?:no|nr|n[°º])\.? ?|:? ?)"
    r"(?=[A-Z/_.-]*\d)[A-Z0-9]+[/_.-][A-Z0-9/_.-]+|"
    r"ref(?:erence)?\.? ?(?:no\.? ?)?:? ?[A-Z]{1,5} \d[\d./-]+)"
)
_NUMBER_BEHIND = later(
    rf"\s*(?:[,;:|–—-]+\s*|\(\s*|\[\s*|#\s*|\s){_NUMBER}\s*[)\]]?\s*$", re.IGNORECASE
)
_NUMBER_AHEAD = later(
    rf"^\s*[(\[#]?{_NUMBER}[)\]]?(?:\s*[,:|–—-]*\s+(?=\S)|[–—-](?-i:(?=[A-Z][A-Za-z])))",
    re.IGNORECASE,
)
_YEAR = later(r"\D*(?:19|20)\d\d(?![-_\d])")
_WORK_MODE = (
    r"(?:(?:fully |100% |us |uk |eu )?(?:remote|hybrid|on-?site)(?: work| working| position)?)"
)
_GENDER = later(
    r"\(\s*(?:[mwfdxhi]\s*[/|]\s*)+[mwfdxhi]\s*\)|\((?:all genders|m/f/d)\)", re.IGNORECASE
)
"""``(m/w/d)`` and its kin."""
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
    working virtual you we us i to from with it is was be been has have had not are but if so no who
    potential future alternative particular similar certain big small fixed-term
    stelle position job neue offene ausgeschriebene poste offre vaga puesto vacante functie
    vacature posizione lavoro emploi empleo emprego
    """
)
_RANKS = wordlist(
    """
    senior junior lead principal staff head chief deputy assistant trainee apprentice intern
    graduate i ii iii iv v 1 2 3 executive director manager supervisor internship
    """
)
_SAME_WORD = {"sr": "senior", "jr": "junior", "snr": "senior", "jnr": "junior", "mgr": "manager"}
_TWO_IN_ONE = later(
    r"\b(?:(?:front|back) end|full stack|co (?:ordinators?|ordination|worker|op)|"
    r"e (?:commerce|learning)|sub editor|help desk|book keeper|care giver|web "
    r"(?:developer|designer|master)|pre school|tele sales|house keeper|store keeper|ware house)\b"
)
"""Words that are written as one, with a hyphen, or apart."""
_MOST_ASIDES = 3
"""Lower-case words in a capitalised title, from which on it is a sentence."""
_LINKING = wordlist(
    "of and or for in to the at on with a an de du des la für und et e y da do di van"
)
_DATE = later(
    r"(?:jan|feb|mar|apr|may|jun|jul|aug|sept?|oct|nov|dec|january|february|march|april|june|july|"
    r"august|september|october|november|december)\.? \d|\d+-(?:day|week|month|year|hour)|"
    r"(?:mon|tues|wednes|thurs|fri|satur|sun)day(?: at\b| \d|$)|"
    r"(?:mon|tues?|wed|thu(?:rs?)?|fri|sat|sun),? (?:\d|"
    r"(?:jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec)\w* \d)|"
    r"\d{1,2}(?:[:.]\d\d)? ?(?:am|pm|a\.m|p\.m|noon|o'clock)\b|\d{1,2}:\d\d\b",
    re.IGNORECASE,
)
_WHEN = (
    r"(?:,? (?:at )?\d{1,2}(?:[:.]\d\d)? ?(?:am|pm|hrs?|h)?|,? \d{1,2}(?:st|nd|rd|th)?(?: of)?"
    r"(?: [A-Z][a-z]{2,8})?(?: \d{4})?)"
)
"""A time or a day of the month behind a weekday."""
_CAMEL = later(r"[a-z]{1,2}[A-Z]")
_TITLE_CASE = later(r"\s[A-Z][a-z]")
_NOT_A_TITLE = later(
    r"^(?:join|be|become|becoming|being|work|serve|take|start|fill|stand|make|meet)\b|"
    r"^(?:Dr|Mrs?|Ms|Mx)\.? [A-Z]|"
    r"\b(?:you|your|we|our|us|they|their|has|have|will|would|was|were|been|that|which|whom?|whose|"
    r"unfortunately|"
    r"thank|thanks|please|interest|application|decided|other candidates?|candidates|applicants|"
    r"team members?|"
    r"I(?= [a-z])|my|me|[Ee]qual|job seeker|out to|recruiters)\b|https?:|@",
)
_LEAD = later(
    r"(?:(?:the|our|an?|this|your|that|open|(?:un)?paid(?!-)|current|vacant|advertised|available|exciting|recent|"
    r"following|above|role of|position of|post of|job of|position as|position for|title of|named|"
    r"called|"
    # "seasonal Tour Guide"; written in capitals, it is part of the name
    r"(?-i:(?:seasonal|temporary|casual|permanent|part-time|full-time|fixed-term|interim|freelance|"
    r"additional|experienced|weekend|maternity cover|new|second|first)(?=(?: [a-z-]+){0,2} [A-Z])))"
    r"\b\s*[:\"“']?\s*)+",
    re.IGNORECASE,
)
_TAIL = later(
    r"\s+[–—-]\s+(?:recruiting|recruitment|hiring|"
    r"(?:ma |meine |mi |mijn )?(?:candidature|bewerbung|candidatura|sollicitatie|postulation|"
    r"application)|"
    r"united states(?: of america)?|usa?|uk|united kingdom|canada|germany|remote|hybrid|on-?site)$|"
    r"[\s,–—-]+(?:at|to|in|for|further|process|previous|reg|ref|pos|advert no|req no|status)$|"
    r"[,\s]+x ?\d{1,3}$|\s+(?:0?\.\d+|1\.0) ?FTE$|[,\s]+\d (?:days|nights|shifts)$|"
    r"\s+on (?:an? )?(?:contract(?:ual)?|temporary|permanent|deputation)(?: basis)?$|"
    # the day one is asked for, and not the days one works ("Barista - Saturday")
    r"[,\s]+(?:on|this|next) (?:mon|tues|wednes|thurs|fri|satur|sun)day" + _WHEN + r"*$|"
    r"[,\s–—-]+(?:mon|tues|wednes|thurs|fri|satur|sun)day" + _WHEN + r"+$|"
    r"\s+for (?:up to )?\d[\d–-]* (?:days|weeks|months|years)$|"
    r"\s+(?:coding|online|on-demand|virtual|position|role|opening|vacancy|job|opportunity|post|posting|requisition|"
    r"at this time|right now|here|with us|at our \w+|in our \w+|though|too|today|recently|"
    r"yesterday)$",
    re.IGNORECASE,
)
_SHORTENED = later(r"\b(?:Sr|Jr|Dept|Asst|Eng|Mgr)\.$")
_BEFORE_TITLE = later(
    r"(?:employment(?: as| for|:| [–—-])|complete your|"
    r"(?:(?:offer|letter) of )?(?:employment|engagement|appointment)"
    r"(?: on (?:probation|promotion|contract))?(?: (?:as|of|to)|:)|it[’']s(?: an?| the| our)? |"
    r"(?:on )?(?:probation|promotion|contract) as |(?:oral|panel) interviews?(?::| [–—-])|"
    r"(?:competition|ref(?:erence)?|panel|req|vrn|advt?|bid|post|vacancy)\.?:? (?:no\.? ?)?"
    r"(?=[\w/.-]*\d)[\w/.-]+[,:]?|\d{1,3} (?:x )?(?=[A-Z])|x ?\d{1,3} |"
    r"\w+ (?:checks?|draft|letter|results?)[,:]|"
    r"(?:mon|tues|wednes|thurs|fri|satur|sun)day (?:[–—-]|for))\s*",
    re.IGNORECASE,
)
"""What a subject or a form puts before a title: *Employment as*, *Competition 1187*, *4 x*."""
_OWNED = later(r"(?=[^'’]*[,\d])[A-Z0-9][^'’\n]{8,80}['’]s (?=[A-Z])")
"""An address or a list of towns whose job it is, as some systems write it."""
_OPENERS = ":–- \t\u00a0\u202f\"'“”‘’„‚«»‹›*_[<"
_CLOSERS = " \t\u00a0\u202f\"'“”‘’„‚«»‹›*_]>,;:.!?-–—"


@lru_cache(maxsize=2048)
def normalise_role(role: str) -> str:
    """Return a key for comparing job titles: no case, punctuation, gender mark or job number."""
    role = _without_number(role)
    role = re.sub(rf"[\s,(–—-]+{_WORK_MODE}\)?\s*$", "", role, flags=re.IGNORECASE)
    role = _GENDER.sub(" ", role)
    role = re.sub(r"(?<=\w)[*:_/](?:in|innen)\b", "", role)
    folded = unicodedata.normalize("NFKD", role).casefold()
    folded = "".join(c for c in folded if not unicodedata.combining(c))
    words = re.sub(r"[^\w+#]+", " ", folded.replace("&", " and "))
    words = _TWO_IN_ONE.sub(lambda found: found.group().replace(" ", ""), words)
    return " ".join(_SAME_WORD.get(word, word) for word in words.split())


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


def _seniority(words: list[str]) -> set[str]:
    return set(words) & _RANKS


_LINKS = frozenset({"and", "or", "&"})
_NO_FIRST_WORDS = wordlist(
    "another different similar two three four five six both "
    "hey hi hello hiya dear hallo bonjour hola ciao salut olá"
)
"""Words that begin the name of some other opening, or a greeting, and no title."""


def is_title(title: str) -> bool:
    """Tell whether a phrase can be a job title, and not only what is said about any job."""
    words = [word.strip(".,()'\"").casefold() for word in title.split()]
    words = [word for word in words if word]
    if not words or words[-1] in _LINKS or len(words) > 14 or len(title) > 110:
        return False
    if _DATE.match(title) or words[0] in _NO_FIRST_WORDS:
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


def tidied(text: str, start: int, end: int) -> tuple[int, int]:
    """Move the ends inwards over articles, quotes, job numbers and words said of any job.

    Args:
        text: Running text or a subject.
        start: Where a title begins, as read.
        end: Where it ends, as read.

    Returns:
        The place of the bare title.
    """
    while start < end and text[start] in _OPENERS:
        start += 1
    lead = _LEAD.match(text, start, end)
    if lead:
        start = lead.end()
    start += begin_abroad(text[start:end])
    ahead = _NUMBER_AHEAD.match(text[start:end])
    if ahead and not _YEAR.match(text[start:end].lstrip()):
        start += ahead.end()
    owner = _OWNED.match(text, start, end)
    if owner and has_job_noun(text[owner.end() : end]):
        start = owner.end()
    before = _BEFORE_TITLE.match(text, start, end)
    if before and before.end() < end:
        start = before.end()
    if text[start : start + 1] == "(" and text.find(")", start, end) in {-1, end - 1}:
        start += 1
        end -= text[end - 1] == ")"
    piece = text[start:end]
    while (shorter := _shorter(piece)) != piece:
        piece = shorter
    return start, start + len(piece)


def _shorter(piece: str) -> str:
    """Take one thing off the end that is no part of a title."""
    bare = piece if _SHORTENED.search(piece) else piece.rstrip(_CLOSERS)
    number = _NUMBER_BEHIND.search(bare)
    if number and not _YEAR.search(number.group()):
        return bare[: number.start()]
    if bare.endswith(("'s", "’s")) and has_job_noun(bare[:-2]):
        return bare[:-2]  # "the porter's job"
    tail = _TAIL.search(bare)
    if tail:
        return bare[: tail.start()]
    if bare.count("(") < bare.count(")") and bare.endswith(")"):
        return bare[:-1]
    return bare[: bare.rindex("(")] if bare.count("(") > bare.count(")") else bare


def _without_number(role: str) -> str:
    ahead = _NUMBER_AHEAD.match(role)
    if ahead and not _YEAR.match(role.lstrip()):
        role = role[ahead.end() :]
    behind = _NUMBER_BEHIND.search(role)
    if behind and not _YEAR.search(behind.group()) and behind.start() > 0:
        role = role[: behind.start()]
    return role
