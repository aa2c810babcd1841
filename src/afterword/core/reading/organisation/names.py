"""Names of organisations: comparing them, and telling them from other phrases."""

import re
import unicodedata
from functools import lru_cache
from typing import Final

from cleanco import basename, prepare_default_terms

from afterword.core.patterns import later
from afterword.core.reading.organisation.additions import is_addition
from afterword.core.reading.organisation.legal_forms import has_legal_form
from afterword.core.reading.organisation.spelling import is_spelt_alike, words_to_compare
from afterword.core.reading.people.names import NOT_NAMES
from afterword.core.reading.role.job_titles import JOB_NOUNS, TRADE_SURNAMES, is_co_op
from afterword.core.reading.wordlist import wordlist

_GENERIC = wordlist(
    """
    a an the our your their my his her its this that us me you we it company organisation
    organization firm business team client clients employer customer role position job opening
    opportunity interview application application's candidate candidates hr recruiting recruitment
    erecruitment erecruiting
    talent hiring people careers career jobs department office management board school university
    college hospital council today tomorrow yesterday time moment present first stage here home work
    least last once all any some another other new next regards best sincerely thanks hello
    hi dear unfortunately january february march april may june july august september october
    november december monday tuesday wednesday thursday friday saturday sunday spring summer autumn
    fall winter police staff posting assessment day days
    remote hybrid onsite teams zoom skype google meet microsoft meet phone video
    linkedin indeed glassdoor xing whatsapp email mail n/a tbd tba cv resume résumé position
    positions vacancy vacancies portal website site page link login account status update
    human resources talent acquisition software engineering sales marketing finance
    group research section unit division section operations engineering facilities personnel
    services
    transport office offices department product places finance legal reminder
    customer service accounts administration communications production technology
    conditional formal offer letter contract employment appointment of principal's headteacher's
    id req ref grade band reference location salary
    confirmed accept decline reply help view interested yes questions times slots results outcome
    enquiries inquiries practice
    applicants responses offers action required welcome congratulations notice booking resourcing
    mon tue tues wed thu thur thurs fri jan feb mar apr jun jul aug sep sept oct nov dec
    shared virtual online technical coding confirmation confirmed invitation invite submission
    screen screening
    workforce early reminders desk cell scheduler calendar mailer payroll phd 1st 2nd 3rd tentative
    employment notification notifications
    bst cdt cest cet cst edt est gmt gst ist pdt pst sgt utc
    county campus event events committee panel chair orchestra lateral ta hod experienced head night
    adjunct admin annual applicant applications aptitude competitive eligibility faculty general
    meeting pool pools process recruit result selection test tests vetting
    hiring-team sir madam ms mr mrs dr name company_name companyname recruiter
    """
)
_DESK_TAIL = later(
    r"[\s,|/–—-]*\b(?:the\s+)?(?:(?:career[’']s|careers?|jobs?)(?:\s+(?:portal|page|site|website|centre|"
    r"center))?|talents?(?:\s+(?:acquisition|team|community|network|"
    r"partners?|management|attraction|experience))?|(?:e-?)?recruit(?:ing|ment|ers?)(?:\s+services)?|"
    r"hiring|(?:hr|human\s+resources?)(?:\s+services?)?|"
    r"people(?:\s*(?:&|and)\s*(?:culture|talent)|\s+operations|\s+ops|\s+experience|"
    r"\s+team)?|"
    r"campus|(?:project|head|main)\s+office|(?:university|college|community|public|talent|"
    r"employee|candidate)\s+(?:relations|"
    r"recruit\w+|programs?|engagement|experience)|early\s+careers?|"
    r"global\s+talent(?:\s+acquisition)?|onboarding|"
    r"(?:careers?|candidate|recruit\w+|talent)\s+(?:support|care|services|enquiries|help|desk)|"
    r"(?:recruit\w+|resourcing|talent|hiring)\s+(?:cent(?:er|re)|hub)|resourcing\s+(?:team|desk)|"
    r"(?:(?:summer|winter|spring|autumn|fall)\s+)?(?:graduate|internship|trainee|apprenticeship|"
    r"traineeship|fellowship|leadership|student)s?(?:\s+(?:development|training|talent))?\s+"
    r"(?:program(?:me)?|scheme)|"
    r"assessments|online\s+assessment|scheduling|interviews|(?:hr|hiring|recruit\w+|personnel)\s+dep(?:artmen)?t\.?|teams?|no-?reply|notifications?|"
    r"bewerbermanagement|personalabteilung|karriere|recrutement|selecci[oó]n|recrutamento|"
    r"recursos\s+humanos|ressources\s+humaines|risorse\s+umane|werving)"
    r"(?:\s+(?:apac|emea|uk|us|usa|eu|dach|americas|asia|europe|nordics))?\s*$",
    re.IGNORECASE,
)


def _last_word(name: str) -> str:
    return next(iter(re.findall(r"\w+", name.casefold())[-1:]), "")


_DESK_WORDS = wordlist(
    """
    careers career jobs job talent talents acquisition team community network partner partners
    management attraction experience recruiting recruitment recruiter recruiters services hiring hr
    resources resource people culture operations ops campus relations program programs
    engagement onboarding department departement dept teams noreply notifications notification
    bewerbermanagement office
    program programme scheme hub
    support care enquiries help desk apac emea uk us usa eu dach americas asia europe nordics
    portal page site website centre center assessment assessments scheduling interviews
    personalabteilung karriere recrutement selección
    seleccion recrutamento humanos humaines umane werving
    """
)
"""Words a desk's name ends in; most names end in none, and are not looked at again."""


@lru_cache(maxsize=2048)
def normalise_organisation(name: str) -> str:
    """Return a key for comparing organisations: no legal suffix, article, accent, or punctuation.

    A name that is nothing but legal suffixes is kept whole (``Co-op``).
    """
    plain = re.sub(r"\([^)]*\)", " ", name).strip() or name
    bare = (basename(plain) or plain) if _may_end_in_form(plain) else plain
    folded = unicodedata.normalize("NFKD", bare).casefold()
    folded = "".join(c for c in folded if not unicodedata.combining(c))
    folded = re.sub(r"(?<=\w)\.(?:com|co|io|ai|org|net)$", "", folded)
    folded = re.sub(r"[’'`]s\b", "s", folded).replace("&", " and ")
    words = re.sub(r"[^\w]+", " ", folded).replace("_", " ").split()
    if len(words) > 1 and words[0] in {"the", "messrs"}:
        words = words[1:]
    return " ".join(words) or re.sub(r"\s+", " ", name.casefold()).strip()


_LAST_WORDS = frozenset(parts[-1] for _, parts in prepare_default_terms())


def _may_end_in_form(name: str) -> bool:
    """Tell whether it is worth asking for a legal form; most names have none."""
    last = re.sub(r"[.,-]", "", name.rsplit(maxsplit=1)[-1]).casefold() if name.split() else ""
    return last in _LAST_WORDS


_PAIRS = 1 << 14
"""Pairs of names whose comparison is kept at hand: those of a store come again at each look."""


@lru_cache(maxsize=_PAIRS)
def is_same_organisation(one: str, other: str) -> bool:
    """Tell whether two names are of one organisation, wherever they were read.

    Legal forms, articles, punctuation and the spelling of umlauts and of "and" do not count. A
    longer name is the same as a shorter one that it begins with if what it adds is what firms add
    (``Marlow Foods``, ``Marlow Foods International``); another noun makes another firm
    (``Kings College Hospital``). Initials are the whole name they are made of.
    """
    if is_same_when_normalised(normalise_organisation(one), normalise_organisation(other)):
        return True
    return one[:1] == other[:1] and (
        _is_initials_of(one, other)
        or _is_initials_of(other, one)
        or _is_place_behind(one, other)
        or _is_place_behind(other, one)
    )


@lru_cache(maxsize=_PAIRS)
def is_same_when_normalised(left: str, right: str) -> bool:
    """Tell the same of two names as `normalise_organisation` returns them."""
    return _begins_other(left, right, is_by_addition=True)


@lru_cache(maxsize=_PAIRS)
def begins_alike(one: str, other: str) -> bool:
    """Tell whether two names in one message are one: the longer begins as the other.

    One message that says ``Marlow`` and ``Marlow Foods`` speaks of one firm; two need not.
    """
    left, right = normalise_organisation(one), normalise_organisation(other)
    return _begins_other(left, right, is_by_addition=False)


def _begins_other(left: str, right: str, *, is_by_addition: bool) -> bool:
    if left[:1] != right[:1] or not left:
        return False  # neither begins the other; most pairs end here
    left_words, right_words = words_to_compare(left), words_to_compare(right)
    if left == right or left_words == right_words:
        return True
    short, long = sorted((left_words, right_words), key=lambda words: sum(map(len, words)))
    bare = left if short is left_words else right
    if len(bare.replace(" ", "")) <= _TOO_SHORT or is_spelt_alike(short, long):
        return len(bare.replace(" ", "")) > _TOO_SHORT
    if len(short) < len(long) and long[: len(short)] == short:
        is_told = len(short) > 1 or bare not in TOO_COMMON
        return is_told and (not is_by_addition or is_addition(long[len(short) :]))
    return False


_TOO_SHORT: Final = 3
"""Letters of a name that must be the whole name."""
_FEWEST_INITIALS: Final = 3
_MOST_INITIALS: Final = 8
_NO_INITIAL: Final = wordlist(
    "and of the for de du des d la le les di da do dos das del della der die und et y e van het"
)


def _is_initials_of(short: str, long: str) -> bool:
    """Tell whether a name is the first letters of all the words of another (``HGF``)."""
    if not (_FEWEST_INITIALS <= len(short) <= _MOST_INITIALS and short.isupper()):
        return False
    words = normalise_organisation(long).split()
    letters = "".join(word[0] for word in words if word not in _NO_INITIAL)
    return short.isalpha() and short.casefold() in {letters, "".join(word[0] for word in words)}


_BEHIND: Final = later(
    r"\s*(?:,|[|–—]|\s-|\bin\b)\s+(?=[A-ZÀ-Þ][^,&|]*$)(?!.* (?:and|und|et|y|e) )"
)


def _is_place_behind(short: str, long: str) -> bool:
    """Tell whether one name is the other with a place behind a comma: ``Marlow Foods, Leeds``."""
    behind = _BEHIND.search(long)
    if behind is None or has_legal_form(long):
        return False
    bare = normalise_organisation(long[: behind.start()])
    return len(bare) > _TOO_SHORT and bare == normalise_organisation(short)


TOO_COMMON = wordlist(
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
    while _last_word(name) in _DESK_WORDS:
        shorter = _DESK_TAIL.sub("", name).strip(" ,|/–—-")
        if shorter == name:
            break
        name = shorter
    return name


@lru_cache(maxsize=1024)
def is_plausible_organisation(name: str) -> bool:
    """Tell whether a phrase can name an organisation at all."""
    return _has_shape(name) and (
        has_legal_form(name) or not (_WITH_INITIAL.match(name) or _is_job_title(name))
    )


@lru_cache(maxsize=1024)
def is_like_a_job(name: str) -> bool:
    """Tell whether only its last word speaks against a name: ``Orla Tech``, ``Form Builder``."""
    return (
        " " in name
        and _has_shape(name)
        and not (has_legal_form(name) or _WITH_INITIAL.match(name) or is_co_op(name))
        and _is_job_title(name)
    )


def _has_shape(name: str) -> bool:
    """Tell whether a phrase looks like a name, whatever its words say."""
    words = re.findall(r"[\w'’°+.@-]+", name.casefold())
    if not words or len(name) > _LONGEST or not starts_name(name.lstrip("([\"'“‘")):
        return False
    if all(word.strip(".") in _GENERIC or word.isdigit() for word in words):
        return False
    if words[-1] in _NO_HOUSE_ENDS or (
        words[-1] in _BODIES and all(_is_of_choice(word) for word in words[:-1])
    ):
        return False
    return not _REFERENCE.fullmatch(name) and name.count("(") <= name.count(")")


_LONGEST: Final = 70
"""Characters of the longest name."""


def _is_job_title(name: str) -> bool:
    core = re.split(r"[\s/]+", _BEHIND_TITLE.sub("", name).casefold())
    if core[0] in _OFFICES:
        return False
    if len(core) > 2 and core[1] == "of" and core[0] in JOB_NOUNS:
        return True
    # "Fisher" and "Grey & Baker" are firms, "Junior Baker" is not.
    is_firm = core[-1] in TRADE_SURNAMES and (len(core) == 1 or core[-2] in {"and", "&"})
    return (core[-1] in JOB_NOUNS and not is_firm) or is_co_op(name)


_OFFICES = frozenset({"office", "department", "ministry", "bureau", "institute"})
"""``Office of the Ombudsman`` is an employer, not a job."""
_BODIES = frozenset({"committee", "jury", "panel"})
"""Who decides within a house: ``Internship Committee``."""
_OF_CHOICE = wordlist(
    """
    admissions appointing appointment appointments audition auditions grants hiring internship
    integrity internships interview interviewing pupillage recruitment review scholarship
    scholarships screening search selection shortlisting the
    """
)
_NO_HOUSE_ENDS = wordlist("apply asap hours hrs months weeks")
"""Last words of what a subject says of a job: ``12+ Months``, ``Graduates Can Apply``."""


def _is_of_choice(word: str) -> bool:
    return word in _OF_CHOICE or word in _GENERIC


_REFERENCE = later(
    r"(?:[Rr][Ee][Ff]\.?:? )?[A-Z0-9]+(?:[-/_][A-Za-z0-9]+)*[-/_]\d{2,}|\d{1,2}h\d\d|"
    r"[A-Z]{1,4}\d{4,}[A-Z]*"
)
"""The number of a vacancy: ``KMC/4471``, ``WHS-25-018``, ``JR104417``."""
_WITH_INITIAL = later(r"\w[\w’'-]+ [A-Z]\. \w")
_BEHIND_TITLE = later(
    r"(?:\s*(?:\([^)]*\)?|\b[IVX]+|\b(?:[Bb]and|[Gg]rade|[Ll]evel|[A-Z]{2,4})[ -]?\d{1,2}|"
    r"\b(?:[Rr]ole|[Pp]osition|[Cc]ompetition|[Pp]rogram(?:me)?|[Ss]cheme|[Pp]ool|[Ii]ntake|[Cc]ohort)))+\s*$"
)


@lru_cache(maxsize=1024)
def looks_like_organisation(name: str) -> bool:
    """Tell whether a name has what no person's has: a legal form, an ampersand, a trade."""
    return (
        has_legal_form(name)
        or bool(re.search(r"[&+\d]|[a-z][A-Z]|\.\w{2}", name))
        or (" " in name and any(word in NOT_NAMES for word in name.casefold().split()))
    )


def starts_name(word: str) -> bool:
    """Tell whether a word can begin a name: a capital, a number that counts nothing, a brand."""
    if word[0].isupper():
        return True
    if word[0].isdigit():
        return not re.match(r"[\d.,:/-]+(?:[ap]\.?m\.?|h|uhr|th|%|k|€)?$", word, re.IGNORECASE)
    # Brands in lower case: iRobot, eBay, monday.com.
    return bool(
        re.match(r"[a-z]{1,2}[A-Z]\w", word) or re.match(r"[a-z]\w+\.(?:com|io|ai|org)$", word)
    )
