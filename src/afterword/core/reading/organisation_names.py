"""Names of organisations: comparing them, and reading one that begins at a known place."""

import re
import unicodedata
from functools import lru_cache

from cleanco import basename

from afterword.core.reading.job_titles import JOB_NOUNS, TRADE_SURNAMES, has_job_noun
from afterword.core.reading.person_names import NOT_NAMES
from afterword.core.reading.wordlist import wordlist

_SUFFIX = re.compile(
    r"(?:inc|incorporated|llc|l\.l\.c|llp|lp|ltd|limited|corp|corporation|co|company|plc|pllc|gmbh|"
    r"mbh|ag|kg|kgaa|ohg|ug|ev|e\.v|se|eg|sa|s\.a|sas|sasu|sarl|s\.a\.r\.l|eurl|sci|sl|s\.l|slu|sau|lda|"
    r"ltda|s\.p\.a|spa|srl|s\.r\.l|snc|bv|b\.v|nv|n\.v|vof|ab|aps|a/s|a\.s|s\.r\.o|d\.o\.o|as|oy|oyj|pty|pte|pvt|pbc|"
    r"gbr|cic)\.?",
    re.IGNORECASE,
)
_SHORT_FORM = re.compile(
    r"(?:Inc|Ltd|Corp|Co|L\.L\.C|S\.A|S\.L|S\.p\.A|S\.r\.l|B\.V|N\.V|e\.V|a\.s|s\.r\.o|d\.o\.o|Ltda|Lda|Pty|Pte|Pvt)",
    re.I,
)
_JOINING = wordlist(
    "of and & + for de du des d' la le les der die das von van und et y e do da dos"
)
_AND = wordlist("and & + und et y e")
_ARTICLES = wordlist("the der die das la le les")
_AFTER_FOR = wordlist(
    """
    agency alliance association board bureau campaign center centre charity coalition college
    commission committee council department director federation foundation fund group institute
    institution laboratory ministry network office partnership programme program school service
    services society trust union university
    """
)
_ENDS_NAME = wordlist(
    """
    after although am and application april as at august because before best but by candidate
    careers click currently dear december due during each february first following for friday
    furthermore greetings has have hello hi hopefully however i if in it its january july june kind
    kindly later many march may meanwhile moreover monday my next november october of on once our
    please position regarding regards saturday september should since sincerely sorry sunday
    thank thanks that their there these they this those though thursday to today tuesday
    unfortunately unsubscribe until update was we wednesday what when where whether which while
    who why with would yes yet you your yours
    """
)
_GENERIC = wordlist(
    """
    a an the our your their my his her its this that us me you we it company organisation
    organization firm business team client clients employer customer role position job opening
    opportunity interview application application's candidate candidates hr recruiting recruitment
    talent hiring people careers career jobs department office management board school university
    college hospital council today tomorrow yesterday time moment present first stage here home work
    least last once all any some another other new next regards best sincerely thanks hello
    hi dear unfortunately january february march april may june july august september october
    november december monday tuesday wednesday thursday friday saturday sunday spring summer autumn
    fall winter remote hybrid onsite teams zoom skype google meet microsoft meet phone video
    linkedin indeed glassdoor xing whatsapp email mail n/a tbd tba cv resume résumé position
    positions vacancy vacancies portal website site page link login account status update
    human resources talent acquisition software engineering sales marketing finance
    group research unit division section operations engineering facilities personnel services
    customer service accounts administration communications production technology
    hiring-team sir madam ms mr mrs dr name company_name companyname recruiter
    """
)
_DESK_TAIL = re.compile(
    r"[\s,|/–—-]*\b(?:the\s+)?(?:careers?|jobs?|talent(?:\s+(?:acquisition|team|community|network|"
    r"partners?|management|attraction|experience))?|recruit(?:ing|ment|ers?)|hiring|hr|human\s+"
    r"resources?|people(?:\s*(?:&|and)\s*(?:culture|talent)|\s+operations|\s+ops|\s+experience|\s+team)?|"
    r"campus|(?:university|college|community|public|talent|employee|candidate)\s+(?:relations|"
    r"recruit\w+|programs?|engagement|experience)|early\s+careers?|global\s+talent(?:\s+acquisition)?|onboarding|"
    r"(?:hr|hiring|recruit\w+|personnel)\s+dep(?:artmen)?t\.?|teams?|no-?reply|notifications?|"
    r"bewerbermanagement|personalabteilung|karriere|recrutement|selecci[oó]n|recrutamento|"
    r"recursos\s+humanos|ressources\s+humaines|risorse\s+umane|werving)\s*$",
    re.IGNORECASE,
)
_CONTRACTION = re.compile(r"(?:I|We|It|You|They|That|There|He|She|What|Who)[’'](?:m|ve|re|ll|s|d)$")
_PARTNERS = re.compile(r"\s*[A-ZÀ-Þ][\w’'-]+(?:, [A-ZÀ-Þ][\w’'-]+)*,? & [A-ZÀ-Þ]")
_TOKEN = re.compile(r"\S+")
_MOST_TOKENS = 9


@lru_cache(maxsize=2048)
def normalise_organisation(name: str) -> str:
    """Return a key for comparing organisations: no legal suffix, article, accent, or punctuation.

    A name that is nothing but legal suffixes is kept whole (``Co-op``).
    """
    plain = re.sub(r"\([^)]*\)", " ", name).strip() or name
    bare = basename(basename(plain)) or plain
    folded = unicodedata.normalize("NFKD", bare.casefold().replace("ß", "ss"))
    folded = "".join(c for c in folded if not unicodedata.combining(c))
    folded = re.sub(r"[’'`]s\b", "s", folded).replace("&", " and ")
    words = re.sub(r"[^\w]+", " ", folded).replace("_", " ").split()
    if len(words) > 1 and words[0] == "the":
        words = words[1:]
    return " ".join(words) or re.sub(r"\s+", " ", name.casefold()).strip()


def is_same_organisation(one: str, other: str) -> bool:
    """Tell whether two names are of one organisation.

    Legal suffixes, articles and punctuation do not count; a longer form that begins with all the
    words of the shorter one is the same (``Booz Allen``, ``Booz Allen Hamilton``). A name of three letters or fewer must be there as a word of its own.
    """
    left, right = normalise_organisation(one), normalise_organisation(other)
    if not left or not right:
        return False
    if left == right:
        return True
    short, long = sorted((left, right), key=len)
    if len(short.replace(" ", "")) <= 3:
        return False
    if short.replace(" ", "") == long.replace(" ", ""):
        return True
    short_words, long_words = short.split(), long.split()
    if len(short_words) < len(long_words) and long_words[: len(short_words)] == short_words:
        return len(short_words) > 1 or short_words[0] not in _TOO_COMMON
    return False


_TOO_COMMON = wordlist(
    """
    american british european first general global green international national new north northern
    royal saint south southern st united universal university city county state federal west
    western east eastern central school bank hotel restaurant studio group blue red black white
    gold silver star sun
    """
)
"""First words that many organisations share, so that alone they name none of them."""


def without_desk(name: str) -> str:
    """Strip what only names a desk: ``Acme Careers`` and ``Acme Hiring Team`` become ``Acme``."""
    while True:
        shorter = _DESK_TAIL.sub("", name).strip(" ,|/–—-")
        if shorter == name:
            return name
        name = shorter


def is_plausible_organisation(name: str) -> bool:
    """Tell whether a phrase can name an organisation at all."""
    words = re.findall(r"[\w'’°+.@-]+", name.casefold())
    if not words or len(name) > 70 or not _starts_name(name.lstrip("([\"'“‘")):
        return False
    if all(word.strip(".") in _GENERIC or word.isdigit() for word in words):
        return False
    core = re.split(r"[\s/]+", re.sub(r"(?:\s*(?:\([^)]*\)?|\b[IVX]+))+\s*$", "", name).casefold())
    if has_suffix(name):
        return True
    if re.search(r"^\w[\w’'-]+ [A-Z]\. \w", name):
        return False
    if len(core) > 2 and core[1] == "of" and core[0] in JOB_NOUNS:
        return False
    if not core or core[-1] not in JOB_NOUNS:
        return True
    # "Fisher" and "Grey & Baker" are firms, "Junior Baker" is not.
    return core[-1] in TRADE_SURNAMES and (len(core) == 1 or core[-2] in _AND)


def looks_like_organisation(name: str) -> bool:
    """Tell whether a name has what names of people have not: a legal form, an ampersand, a trade."""
    return (
        has_suffix(name)
        or bool(re.search(r"[&+\d]|[a-z][A-Z]|\.\w{2}", name))
        or (" " in name and any(word in NOT_NAMES for word in name.casefold().split()))
    )


def has_suffix(name: str) -> bool:
    """Tell whether a name ends in a legal form (``Ltd``, ``GmbH``)."""
    last = name.split()[-1] if name.split() else ""
    return " " in name and bool(_SUFFIX.fullmatch(last.strip(",)")))


def name_at(text: str, start: int) -> tuple[int, int] | None:
    """Read the name that begins at ``start``: capitalised words and what joins them.

    Args:
        text: Running text, as ``prose`` gives it.
        start: Where the name begins, at the earliest; an article and white space are passed over.

    Returns:
        The place of the name without trailing punctuation, or None where none begins.
    """
    begin = end = -1
    tokens = 0
    after_suffix = False
    previous = ""
    for token in _tokens(text, start):
        word = token.group()
        at = token.start()
        if (
            begin < 0
            and word.casefold() in {"the", "der", "die", "das", "la", "le", "our"}
            and (word[0].islower())
        ):
            continue
        lead = len(word) - len(word.lstrip("\"'“‘„«[("))
        core = word[lead:]
        if begin >= 0 and (lead and not _is_parenthesis_part(word)):
            break
        stop, keep = _cut(core)
        bare = core[:keep]
        if not bare:
            if tokens and core in {"&", "+", "|"} and core != "|":
                previous = core
                continue
            break
        lower = bare.casefold().strip(".,")
        if _CONTRACTION.match(bare):
            break
        if begin < 0:
            if not _starts_name(bare) or lower in _ENDS_NAME:
                return None
            begin, end = at + lead, at + lead + keep
        elif _SUFFIX.fullmatch(bare.strip(",")) and _is_written_as_suffix(bare):
            end, after_suffix = at + lead + keep, True
        elif after_suffix:
            if bare not in {"&", "Co.", "Co", "KG"}:
                break
        elif lower in _JOINING and not stop:
            if lower == "for" and previous.casefold() not in _AFTER_FOR:
                break
            if previous.casefold() in _AND and lower not in _AND and bare in _ARTICLES:
                break
            previous = bare
            continue
        elif not _starts_name(bare) or lower in _ENDS_NAME:
            break
        else:
            end = at + lead + keep
        tokens += 1
        previous = bare
        if tokens >= _MOST_TOKENS or (stop and not _goes_on(text, at + len(word), core)):
            break
    return _trimmed(text, begin, end) if begin >= 0 else None


def _tokens(text: str, start: int) -> list[re.Match[str]]:
    line_end = text.find("\n", start)
    stop = len(text) if line_end < 0 else line_end
    # A name may also stand at the beginning of the next line when nothing is left on this one.
    if not text[start:stop].strip():
        return []
    return list(_TOKEN.finditer(text, start, min(stop, start + 160)))


def _starts_name(word: str) -> bool:
    if word[0].isupper():
        return True
    if word[0].isdigit():
        return not re.match(r"[\d.,:/-]+(?:[ap]\.?m\.?|h|uhr|th|%|k|€)?$", word, re.IGNORECASE)
    # Brands in lower case: iRobot, eBay, monday.com.
    return bool(
        re.match(r"[a-z]{1,2}[A-Z]\w", word) or re.match(r"[a-z]\w+\.(?:com|io|ai|org)$", word)
    )


def _cut(word: str) -> tuple[bool, int]:
    """Return whether the name ends in this token, and how much of the token belongs to it."""
    dash = re.search(r"[–—]|--", word)
    if dash:
        return True, dash.start()
    if re.match(r"https?:|www\.|\S+@\S", word):
        return True, 0
    possessive = re.search(r"(?<=\w)[’']s$", word)
    if possessive:
        return False, len(word)
    bare = word.rstrip("\"'”’»)]")
    tail = re.search(r"[.,;:!?…]+$", bare)
    if not tail:
        return word != bare and not word.endswith(("'", "’")), len(bare)
    if tail.group() == "." and _is_abbreviation(bare):
        return False, len(bare)
    if tail.group().startswith(".") and _SHORT_FORM.fullmatch(bare[: tail.start()]):
        return True, tail.start() + 1
    return True, tail.start()


def _is_abbreviation(word: str) -> bool:
    return bool(re.fullmatch(r"(?:[A-Z]\.)+|St\.|Dr\.|Mt\.|Ft\.|Bros\.|Sr\.|Univ\.|Dept\.", word))


def _goes_on(text: str, at: int, word: str) -> bool:
    """Tell whether ``, Inc.`` or ``, Grey & Sons`` comes after a comma that else ended the name."""
    if not word.endswith(","):
        return False
    if _PARTNERS.match(text, at):
        return True
    following = _TOKEN.search(text, at)
    return bool(
        following
        and following.start() - at <= 2
        and _SUFFIX.fullmatch(following.group().rstrip(",.;:!?)") + "")
        and _is_written_as_suffix(following.group())
    )


def _is_written_as_suffix(word: str) -> bool:
    return word[0].isupper() or word.casefold().startswith(("gmbh", "mbh", "e.v", "a/s", "a.s"))


def _is_parenthesis_part(word: str) -> bool:
    return word.startswith("(") and word.endswith(")")


def _trimmed(text: str, begin: int, end: int) -> tuple[int, int] | None:
    """Drop a possessive and what only names a desk at the end."""
    name = text[begin:end]
    possessive = re.search(r"[’']s$", name)
    if possessive and re.match(r"\s+\w", text[end:]):
        name = name[: possessive.start()]
    inner = re.search(r"[’']s\s+", name)
    if inner and has_job_noun(name[inner.end() :]):
        name = name[: inner.start()]
    name = without_desk(name)
    name = name.rstrip(" ,;:!?")
    return (begin, begin + len(name)) if name else None
